"""Until when a promise of the shop stands: every event it may start from, and what nobody knows."""

from datetime import date, timedelta

import pytest
from pydantic import TypeAdapter, ValidationError

from musteri_destek.returns import (
    TURKEY,
    Anchor,
    BeforeEvent,
    Days,
    Goodwill,
    GoodwillRule,
    Hours,
    Offer,
    Season,
    Unlimited,
    UntilDay,
    Window,
    goodwill,
)
from tests.returns.shop import DRESS, ask, at, codes, finding, parcel

BUSINESS = {"buyer": {"kind": "business"}}
ORDER = {"ordered": "2026-03-01", "delivered": "2026-03-05"} | BUSINESS
HAT = DRESS | {"id": "H", "name": "Şapka"}


def policy(window, **offer):
    rule = GoodwillRule(id="kural", offers=[Offer(remedies=["refund"], window=window, **offer)])
    return TURKEY.plus(Goodwill(id="mağaza", rules=[rule]))


def outcome(window, *, notified, offer=None, **facts):
    return ask(**ORDER | facts, notified=notified, policy=policy(window, **offer or {})).outcome


def missing(window, **facts):
    decision = ask(**ORDER | facts, policy=policy(window))
    assert "needs_review" == decision.outcome
    return decision.missing


def last_day(window, **facts):
    decision = ask(**ORDER | {"notified": "2026-03-06"} | facts, policy=policy(window))
    return str(decision.deadline("goodwill_until").until)


@pytest.mark.parametrize(
    ("window", "day"),
    [
        (Days(days=30), "2026-04-04"),
        (Days(days=30, starts=Anchor.ORDER), "2026-03-31"),
        (Days(days=30, starts=Anchor.SHIPMENT), "2026-04-01"),
        (Days(days=30, starts=Anchor.EVENT), "2026-06-20"),
        (BeforeEvent(days=3), "2026-05-18"),
        (UntilDay(day="2026-04-30"), "2026-04-30"),
    ],
)
def test_a_window_is_open_through_its_last_day_and_closed_the_day_after(window, day):
    sent = {"shipped_at": at("2026-03-02"), "delivered_at": at("2026-03-05")}
    facts = {"parcels": [sent], "line": {"event_on": "2026-05-21"}}
    next_day = (date.fromisoformat(day) + timedelta(days=1)).isoformat()

    assert day == last_day(window, **facts)
    assert "eligible" == outcome(window, notified=f"{day}T23:59:59+03:00", **facts)
    assert "ineligible" == outcome(window, notified=f"{next_day}T00:00:00+03:00", **facts)


def test_what_never_ends_has_no_deadline():
    decision = ask(**ORDER, notified="2046-03-06", policy=policy(Unlimited()))

    assert "eligible" == decision.outcome
    assert decision.deadline("goodwill_until") is None


def test_a_window_to_the_hour_ends_before_that_very_second():
    exact = Hours(hours=24, starts="order")

    assert "eligible" == outcome(exact, notified="2026-03-02T11:59:59+03:00")
    assert "ineligible" == outcome(exact, notified="2026-03-02T12:00:00+03:00")


def test_hours_are_counted_over_a_change_of_the_clock():
    exact = Hours(hours=24, starts="order")
    spring = {"ordered": "2016-03-26T12:00:00+02:00"}

    assert "eligible" == outcome(exact, notified="2016-03-27T12:59:59+03:00", **spring)
    assert "ineligible" == outcome(exact, notified="2016-03-27T13:00:00+03:00", **spring)


def test_a_window_of_the_item_ends_before_that_of_the_whole_order():
    parcels = {
        "lines": [DRESS, HAT],
        "items": [{"line": "X"}],
        "parcels": [parcel("2026-03-05", "X"), parcel("2026-03-14", "H")],
    }
    item, whole = Days(days=14), Days(days=14, starts=Anchor.LAST_DELIVERY)

    assert "2026-03-19" == last_day(item, **parcels)
    assert "2026-03-28" == last_day(whole, **parcels)


def test_a_last_day_on_sunday_moves_to_monday_where_the_shop_says_so():
    sunday = {"delivered": "2026-11-01", "ordered": "2026-10-28"}
    rolling = Days(days=14, roll="holidays_and_saturdays")

    assert "2026-11-16" == last_day(rolling, notified="2026-11-16", **sunday)
    assert "ineligible" == outcome(Days(days=14), notified="2026-11-16", **sunday)


def test_nobody_is_late_by_a_holiday_nobody_knows_yet():
    far = {"ordered": "2033-03-01", "delivered": "2033-03-05"}
    rolling = Days(days=14, roll="holidays")

    assert ("holidays",) == missing(rolling, notified="2033-03-20", **far)
    assert "eligible" == outcome(rolling, notified="2033-03-19", **far)


@pytest.mark.parametrize("starts", [Anchor.ITEM_DELIVERY, Anchor.LAST_DELIVERY])
def test_goods_on_their_way_leave_the_window_waiting(starts):
    parcels = {"parcels": [{"shipped_at": at("2026-03-02")}]}
    waiting = Days(days=3, starts=starts)

    assert "eligible" == outcome(waiting, notified="2026-05-01", **parcels)
    assert "pending" == last_day(waiting, **parcels)


@pytest.mark.parametrize("starts", [Anchor.ITEM_DELIVERY, Anchor.SHIPMENT])
def test_what_is_in_no_parcel_yet_is_still_to_come(starts):
    packed = {
        "lines": [DRESS, HAT],
        "items": [{"line": "H"}],
        "parcels": [parcel("2026-03-05", "X")],
    }

    assert "pending" == last_day(Days(days=3, starts=starts), **packed)


def test_the_whole_order_waits_for_its_last_parcel():
    parcels = {
        "lines": [DRESS, HAT],
        "items": [{"line": "X"}],
        "parcels": [parcel("2026-03-05", "X"), parcel(None, "H")],
    }
    whole = Days(days=3, starts=Anchor.LAST_DELIVERY)

    assert "eligible" == outcome(whole, notified="2026-05-01", **parcels)
    assert "ineligible" == outcome(Days(days=3), notified="2026-05-01", **parcels)


@pytest.mark.parametrize(
    ("starts", "facts", "fact"),
    [
        (Anchor.ITEM_DELIVERY, {"delivered": None}, "delivered"),
        (Anchor.LAST_DELIVERY, {"delivered": None}, "delivered"),
        (Anchor.SHIPMENT, {"delivered": None}, "shipped"),
        (Anchor.SHIPMENT, {}, "shipped"),
        (Anchor.EVENT, {}, "event_on"),
    ],
)
def test_a_gap_in_the_record_asks_for_that_fact(starts, facts, fact):
    assert (fact,) == missing(Days(days=14, starts=starts), notified="2027-03-01", **facts)


def test_an_event_nobody_knows_is_asked_for_before_it_too():
    assert ("event_on",) == missing(BeforeEvent(days=3), notified="2026-03-10")


@pytest.mark.parametrize(
    ("fallback", "expected"),
    [(Unlimited(), "eligible"), (Days(days=30, starts=Anchor.ORDER), "ineligible")],
)
def test_a_fallback_is_counted_where_the_first_window_has_no_beginning(fallback, expected):
    facts = {"delivered": None, "offer": {"fallback": fallback}}

    assert expected == outcome(Days(days=14), notified="2027-04-05", **facts)


def test_a_fallback_changes_nothing_while_the_first_window_is_known():
    facts = {"offer": {"fallback": Unlimited()}}

    assert "ineligible" == outcome(Days(days=14), notified="2026-04-05", **facts)


def test_a_code_came_with_its_order():
    code = {"traits": ["instant_digital"], "delivered": None}

    assert "2026-03-31" == last_day(Days(days=30), **code)
    assert "2026-03-31" == last_day(Days(days=30, starts=Anchor.SHIPMENT), **code)
    assert "2026-03-31" == last_day(Days(days=30, starts=Anchor.LAST_DELIVERY), **code)


NEW_YEAR = Season(first_on="2026-11-01", last_on="2026-11-20", until="2026-12-31")


@pytest.mark.parametrize(
    ("ordered", "delivered", "day"),
    [
        ("2026-11-01", "2026-11-03", "2026-12-31"),
        ("2026-11-20", "2026-11-22", "2026-12-31"),
        ("2026-11-20", "2026-12-02", "2027-01-01"),
        ("2026-10-31", "2026-11-03", "2026-12-03"),
        ("2026-11-21", "2026-11-23", "2026-12-23"),
    ],
)
def test_of_season_and_window_the_later_end_counts(ordered, delivered, day):
    facts = {"ordered": ordered, "delivered": delivered, "notified": delivered}
    decision = ask(**BUSINESS, **facts, policy=policy(Days(days=30), seasons=[NEW_YEAR]))

    assert day == str(decision.deadline("goodwill_until").until)


def test_a_season_of_shipments_asks_when_the_goods_were_shipped():
    shipments = NEW_YEAR.model_copy(update={"counts": Anchor.SHIPMENT})
    facts = BUSINESS | {"ordered": "2026-10-30", "notified": "2026-12-30"}
    months = policy(Days(days=30), seasons=[shipments])
    sent = {"shipped_at": at("2026-11-01"), "delivered_at": at("2026-11-03")}

    assert "eligible" == ask(**facts, parcels=[sent], policy=months).outcome
    assert ("shipped",) == ask(**facts, delivered="2026-11-03", policy=months).missing


def test_a_season_does_not_close_what_never_ends():
    assert (
        "eligible"
        == ask(
            **BUSINESS,
            ordered="2026-11-05",
            delivered="2026-11-07",
            notified="2028-01-01",
            policy=policy(Unlimited(), seasons=[NEW_YEAR]),
        ).outcome
    )


def test_windows_travel_as_json_by_their_kind():
    windows = TypeAdapter(list[Window])
    several = [
        Days(days=3),
        Hours(hours=36),
        BeforeEvent(days=3),
        UntilDay(day="2026-12-31"),
        Unlimited(),
    ]

    assert several == windows.validate_json(windows.dump_json(several))
    with pytest.raises(ValidationError, match="forever"):
        windows.validate_json('[{"kind": "forever"}]')


@pytest.mark.parametrize(
    ("facts", "fields"),
    [
        ({"days": 0, "roll": "never"}, {"days", "roll"}),
        ({"days": 36_501}, {"days"}),
        ({"days": True}, {"days"}),
    ],
)
def test_a_window_that_can_not_be_counted_lists_every_reason(facts, fields):
    with pytest.raises(ValidationError) as caught:
        Days(**facts)

    assert fields == {problem["loc"][0] for problem in caught.value.errors()}


def test_a_season_that_runs_backwards_is_refused():
    with pytest.raises(ValidationError) as caught:
        Season(first_on="2026-12-20", last_on="2026-11-01", until="2026-10-01")

    assert {("last_on",), ("until",)} == {problem["loc"] for problem in caught.value.errors()}


def test_a_late_request_names_the_day_its_time_was_over():
    late = ask(**ORDER, notified="2026-05-05", policy=TURKEY.plus(goodwill(days=30)))

    assert "2026-04-04" == str(finding(late, "goodwill_too_late").deadline.until)
    assert "goodwill_in_window" not in codes(late)
