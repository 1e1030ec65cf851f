"""Requests about several lines, and rights of a shop's own beside the rights of the law."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from musteri_destek.decisions import (
    Actor,
    Clock,
    Deadline,
    DeadlineName,
    Effect,
    Finding,
    Grant,
    Remedy,
    Saying,
    Until,
)
from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.law import Source
from musteri_destek.returns import (
    TURKEY,
    Days,
    Decision,
    Goodwill,
    GoodwillRule,
    Offer,
    decide,
)
from tests.returns.shop import ask, at, codes, finding, parcel, request

TABLE = {"id": "A", "name": "Masa", "unit_price": "400.00", "kdv_rate": 10}
CHAIR = {"id": "B", "name": "Sandalye", "unit_price": "200.00", "kdv_rate": 10}
BOTH = {"ordered": "2026-11-01", "delivered": "2026-11-03", "notified": "2026-11-10"}
SHIPPING = {"kind": "shipping", "gross": "50.00", "kdv_rate": 20}


def paid(method="credit_card", amount="650.00", **facts):
    return [{"id": "p1", "method": method, "amount": amount} | facts]


def test_doubt_about_one_line_asks_for_a_person_and_prices_the_other():
    decision = ask(**BOTH, lines=[TABLE, CHAIR | {"traits": ["hygiene_sealed"]}])

    assert "needs_review" == decision.outcome
    assert ["eligible", "needs_review"] == [line.outcome for line in decision.lines]
    assert Decimal("400.00") == decision.refund.total
    assert ("refund",) == decision.remedies
    assert "seller" == decision.return_shipping.paid_by


def test_a_replacement_wanted_is_not_priced_because_another_line_is_in_doubt():
    decision = ask(
        ordered="2026-01-01",
        notified="2026-11-10",
        reason="defective",
        wanted="replacement",
        lines=[TABLE, CHAIR],
        parcels=[parcel("2026-08-01", "A"), parcel("2026-02-01", "B")],
    )

    assert ["eligible", "needs_review"] == [line.outcome for line in decision.lines]
    assert "replacement" == decision.remedy
    assert Decimal(0) == decision.refund.total


def test_a_no_for_one_line_does_not_take_the_yes_from_the_other():
    decision = ask(
        **BOTH,
        lines=[TABLE, CHAIR | {"traits": ["custom_made"]}],
        charges=[SHIPPING],
        payments=paid(),
    )

    assert "eligible" == decision.outcome
    assert ["eligible", "ineligible"] == [line.outcome for line in decision.lines]
    assert Decimal("400.00") == decision.refund.total
    assert "defect_rights_remain" in {one.finding.code for one in decision.alternatives}


def test_interest_is_owed_on_the_late_line_and_not_on_the_one_that_came():
    decision = ask(
        ordered="2026-08-03",
        notified="2026-10-05",
        reason="not_delivered",
        lines=[TABLE, CHAIR],
        payments=paid(amount="600.00", paid_at=at("2026-08-03")),
        parcels=[parcel("2026-08-05", "A"), parcel(None, "B")],
    )

    assert Decimal("200.00") == decision.refund.interest_terms.principal
    assert ["withdrawal", "late_delivery"] == [line.right for line in decision.lines]


def test_what_was_refunded_before_gets_an_answer_and_no_money():
    gone = {"line": "X", "quantity": 1, "gross": "1000.00", "made_at": at("2026-11-08")}
    decision = ask(**BOTH, refunds=[gone])

    assert "ineligible" == decision.outcome
    assert {"already_refunded"} == codes(decision)
    assert "8 Kasım 2026" in decision.explain("tr")
    assert Decimal(0) == decision.refund.total


# --- money that came in several ways ---------------------------------------------------------------


def test_a_gift_card_and_a_card_each_get_their_part_back():
    payments = [*paid(amount="750.00"), {"id": "p2", "method": "gift_card", "amount": "250.00"}]
    decision = ask(**BOTH, payments=payments)

    assert [("card", Decimal("750.00")), ("gift_card", Decimal("250.00"))] == [
        (payout.route, payout.amount) for payout in decision.refund.payouts
    ]


def test_cash_paid_at_the_door_goes_back_by_transfer_with_every_fee():
    decision = ask(
        **BOTH,
        lines=[TABLE, CHAIR],
        charges=[SHIPPING, {"kind": "cod_fee", "gross": "20.00", "kdv_rate": 20}],
        payments=paid("cash_on_delivery", "670.00"),
    )

    assert Decimal("670.00") == decision.refund.total
    assert ["bank_transfer_iban"] == [payout.route for payout in decision.refund.payouts]


@pytest.mark.parametrize(("collected", "route"), [(True, "marketplace_to_card"), (False, "card")])
def test_a_marketplace_that_collected_the_money_gives_it_back(collected, route):
    decision = ask(**BOTH, marketplace={"name": "Pazar", "collected_payment": collected})

    assert [route] == [payout.route for payout in decision.refund.payouts]


def test_what_a_card_was_charged_twice_is_no_part_of_this_refund():
    payments = [*paid(amount="1000.00"), *paid(amount="1000.00", id="p2", duplicate_of="p1")]
    decision = ask(**BOTH, payments=payments)

    assert Decimal("1000.00") == decision.refund.total
    assert ["p1"] == [payout.payment for payout in decision.refund.payouts]


def test_an_order_nobody_paid_for_is_refunded_nothing_and_says_so():
    decision = ask(ordered="2026-11-01", notified="2026-11-03", payments=paid(amount="0.00"))

    assert "eligible" == decision.outcome
    assert Decimal(0) == decision.refund.total
    assert Decimal("1000.00") == decision.refund.shortfall


def test_where_the_shop_states_no_payment_the_way_back_stays_open():
    decision = ask(**BOTH, payments=[])

    assert Decimal("1000.00") == decision.refund.total
    assert () == decision.refund.payouts
    assert ("payments",) == decision.refund.open_points


def test_interest_past_the_known_rates_leaves_the_right_and_names_the_open_sum():
    decision = ask(
        ordered="2026-11-01", notified="2026-12-15", as_of="2027-02-01", reason="not_delivered"
    )

    assert "eligible" == decision.outcome
    assert Decimal("1000.00") == decision.refund.total
    assert "interest" in decision.refund.open_points
    assert "kanuni faiz" in decision.explain("tr")


# --- who asks, and of whom --------------------------------------------------------------------------


def test_a_gift_comes_back_once_its_buyer_confirms():
    decision = ask(**BOTH, requester="recipient")

    assert ("needs_review", ("buyer_confirmation",)) == (decision.outcome, decision.missing)


def test_a_notice_by_phone_waits_for_a_line_in_writing():
    decision = ask(**BOTH, channel="phone")

    assert ("needs_review", ("written_notice",)) == (decision.outcome, decision.missing)


@pytest.mark.parametrize(
    "facts", [{"buyer": {"kind": "business"}}, {"seller": {"kind": "individual"}}]
)
@pytest.mark.parametrize(
    ("reason", "outcome"), [("changed_mind", "ineligible"), ("defective", "needs_review")]
)
def test_outside_consumer_law_there_is_no_withdrawal_and_defects_follow_the_general_law(
    facts, reason, outcome
):
    assert outcome == ask(**BOTH, **facts, reason=reason).outcome


def test_a_foundation_buying_for_itself_is_a_consumer():
    assert "eligible" == ask(**BOTH, buyer={"kind": "non_profit"}).outcome


def test_an_exchange_without_a_defect_is_no_right_and_withdrawal_is_named_beside_it():
    decision = ask(**BOTH, wanted="replacement")

    assert "needs_review" == decision.outcome
    assert {"nothing_applies", "withdrawal_also_open"} <= codes(decision)
    assert "replacement" not in decision.explain("tr")


def test_use_beyond_the_ordinary_is_looked_at_and_nothing_is_deducted():
    decision = ask(**BOTH, items=[{"line": "X", "used_beyond_ordinary": True}])

    assert "needs_review" == decision.outcome
    assert "withdrawal_used_beyond_ordinary" in codes(decision)


# --- rights of the shop's own ----------------------------------------------------------------------


def shop_right(effect=Effect.GRANTS, *, name="goodwill", **grant):
    def right(claim, context):
        due = Deadline(
            name=DeadlineName.REFUND_DUE,
            starts=Clock.DEMAND_REACHED,
            until=grant.get("until", context.today),
            source=Source("mağaza politikası"),
        )
        offered = Grant(
            remedies=grant.get("remedies", (Remedy.REFUND,)),
            refund_due=due,
            interest_from=grant.get("interest_from"),
            return_shipping_by=grant.get("pays"),
        )
        yield Finding(
            code="shop",
            right=name,
            effect=effect,
            line=claim.line.id,
            who=Actor.SELLER,
            says=Saying("Mağaza kabul ediyor", "The shop accepts"),
            next_step=Saying("iade etmek", "refund"),
            source=Source("mağaza politikası"),
            grant=offered if effect is Effect.GRANTS and not grant.get("nothing") else None,
        )

    return right


LATE = {"ordered": "2026-09-01", "delivered": "2026-09-03", "notified": "2026-11-10"}


def test_a_shop_may_say_yes_where_the_law_does_not():
    assert "ineligible" == ask(**LATE).outcome

    decision = ask(**LATE, extra_rights=[shop_right()])

    assert ("eligible", "goodwill") == (decision.outcome, decision.right)


@pytest.mark.parametrize("effect", [Effect.DENIES, Effect.REVIEWS, Effect.NOTES])
@pytest.mark.parametrize("name", ["goodwill", "withdrawal"])
def test_a_shop_cannot_say_no_where_the_law_says_yes(effect, name):
    decision = ask(**BOTH, extra_rights=[shop_right(effect, name=name)])

    assert ("eligible", "withdrawal") == (decision.outcome, decision.right)


@pytest.mark.parametrize(
    "worse",
    [
        {"remedies": (Remedy.REPLACEMENT,), "until": Until.IMMEDIATELY},
        {"pays": Actor.CUSTOMER, "until": Until.IMMEDIATELY},
        {"until": date(2027, 6, 1)},
    ],
)
def test_a_shop_that_offers_less_does_not_replace_the_law(worse):
    """Sooner, but a replacement only; sooner, but the way back at the customer's cost; later."""
    decision = ask(ordered="2026-11-01", notified="2026-11-03", extra_rights=[shop_right(**worse)])

    assert "withdrawal" == decision.right
    assert Decimal("1000.00") == decision.refund.total
    assert "shop" in codes(decision)


def test_a_shop_that_pays_sooner_and_takes_nothing_away_prices_the_refund():
    decision = ask(**BOTH, extra_rights=[shop_right(pays=Actor.SELLER)])

    assert "goodwill" == decision.right
    assert "2026-11-10" == finding(decision, "shop").grant.refund_due.until.isoformat()


def test_a_right_that_grants_nothing_is_a_mistake_that_is_named():
    with pytest.raises(MisuseValueError, match="`shop` grants nothing"):
        ask(**LATE, extra_rights=[shop_right(nothing=True)])


def test_a_moment_without_a_zone_is_refused():
    naive = at("2026-11-12")[:19]

    with pytest.raises(MisuseTypeError, match="no time zone"):
        decide(request(**BOTH), TURKEY, as_of=datetime.fromisoformat(naive))


def test_who_chose_a_repair_is_promised_no_day_of_a_refund():
    decision = ask(**BOTH, reason="defective", wanted="repair")

    assert "repair" == decision.remedy
    assert decision.deadline("refund_due") is None
    assert decision.deadline("remedy_due")
    assert decision.refund.due is None


def test_two_charges_of_one_kind_share_what_was_refunded_of_it():
    """Two deliveries at 50 and 30, of which 50 went back before: 30 are left, once."""
    made = {"charge": "shipping", "gross": "50.00", "made_at": at("2026-11-05")}
    decision = ask(
        **BOTH,
        charges=[SHIPPING, SHIPPING | {"gross": "30.00"}],
        payments=paid(amount="1080.00"),
        refunds=[made],
    )

    assert Decimal("1030.00") == decision.refund.total


def test_a_refund_of_two_lines_is_due_when_the_earlier_one_is():
    """The table has come and waits for its hand-over; the chair has not, so its clock runs."""
    decision = ask(
        ordered="2026-11-01",
        notified="2026-11-10",
        lines=[TABLE, CHAIR],
        parcels=[parcel("2026-11-05", "A"), parcel(None, "B")],
    )

    assert "2026-11-24" == decision.refund.due.until.isoformat()


@pytest.mark.parametrize(
    ("reported", "code"),
    [
        ("2025-09-05", "defect_presumed"),
        ("2025-09-06", "defect_to_prove"),
        ("2027-03-05", "defect_to_prove"),
        ("2027-03-06", "defect_time_barred"),
    ],
)
def test_the_last_day_of_a_period_still_belongs_to_it(reported, code):
    decision = ask(
        ordered="2025-03-01", delivered="2025-03-05", notified=reported, reason="damaged"
    )

    assert code in codes(decision)


def test_a_shop_that_adds_interest_but_pays_later_does_not_replace_the_law():
    right = shop_right(until=date(2027, 6, 1), interest_from=date(2026, 11, 1))
    decision = ask(ordered="2026-11-01", notified="2026-11-03", extra_rights=[right])

    assert "withdrawal" == decision.right


@pytest.mark.parametrize("offset", ["+02:00", "+03:00"])
def test_a_decision_of_the_hour_that_came_twice_comes_back_from_json(offset):
    """On 8 November 2015 the clock went from 04:00 back to 03:00."""
    decision = ask(
        ordered="2015-11-01",
        delivered="2015-11-05",
        notified="2015-11-07",
        as_of=f"2015-11-08T03:30:00{offset}",
    )
    back = Decision.from_json(decision.to_json())

    assert back == decision
    assert back.to_json() == decision.to_json()


ASKS_FOR_A_PHOTO = TURKEY.plus(
    Goodwill(
        id="mağaza",
        rules=[
            GoodwillRule(
                id="fotoğrafla",
                offers=[Offer(remedies=["refund"], window=Days(days=30))],
                evidence=["photo"],
            )
        ],
    )
)
TABLE_AND_MUG = BOTH | {"lines": [TABLE, CHAIR | {"traits": ["custom_made"]}]}


def test_a_doubt_about_a_promise_of_the_shop_does_not_hold_back_what_the_law_gives():
    decision = ask(policy=ASKS_FOR_A_PHOTO, **TABLE_AND_MUG)

    assert ["eligible", "needs_review"] == [line.outcome for line in decision.lines]
    assert "eligible" == decision.outcome
    assert ask(**TABLE_AND_MUG).refund.total == decision.refund.total


def test_a_doubt_about_a_promise_of_the_shop_is_for_a_person_where_nothing_else_is_granted():
    decision = ask(policy=ASKS_FOR_A_PHOTO, **TABLE_AND_MUG, items=[{"line": "B"}])

    assert "needs_review" == decision.outcome
