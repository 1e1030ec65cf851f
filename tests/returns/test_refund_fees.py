"""Fees: only where the shop takes goods back of its own will, never beyond the refund."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from musteri_destek.errors import MisuseValueError
from musteri_destek.returns import (
    TURKEY,
    Days,
    FeeSchedule,
    Goodwill,
    GoodwillRule,
    Offer,
    Policy,
    refund_for,
)
from tests.returns.orders_to_return import FAULT, GOODWILL, back, line, order, sums
from tests.returns.shop import ask, codes, finding

RESTOCKING = FeeSchedule(
    tiers=[{"until_day": 30, "percent": 15}, {"until_day": 60, "percent": 30, "amount": "10.00"}],
    return_shipping="49.90",
)
SHIRT, BELT = line("GML", "400.00"), line("KMR", "200.00")


def with_fees(*names, cause=GOODWILL, days=30, schedule=RESTOCKING):
    fees = dict.fromkeys(names, schedule.after(days))
    return back(order(SHIRT, BELT), dict.fromkeys(names, 1), cause=cause, fees=fees)


def test_a_fee_is_a_line_of_its_own_with_its_kdv_and_reason():
    refund = with_fees("GML")
    assert {"goods": "400.00", "restocking_fee": "-60.00", "return_shipping_fee": "-49.90"} == sums(
        refund
    )
    assert "290.10" == str(refund.total)
    assert "-10.00" == str(refund.lines[1].kdv)
    assert "mağazanın kendi isteğiyle aldığı iadede kesilir" in refund.explain("tr")


def test_the_way_back_costs_once_whatever_comes_back():
    assert "-49.90" == sums(with_fees("GML", "KMR"))["return_shipping_fee"]


@pytest.mark.parametrize(
    ("days", "fee"), [(0, "-60.00"), (30, "-60.00"), (31, "-130.00"), (60, "-130.00"), (61, None)]
)
def test_the_tier_of_the_day_counts_and_after_the_last_one_there_is_none(days, fee):
    assert fee == sums(with_fees("GML", days=days)).get("restocking_fee")


def test_a_fee_above_the_refund_is_not_asked_for():
    refund = with_fees(
        "KMR", schedule=FeeSchedule(tiers=[{"amount": "250.00"}], return_shipping="10.00")
    )
    assert ("0.00", "60.00") == (str(refund.total), str(refund.uncollected))
    assert () == refund.payouts
    assert "aştığı için kesilmeyen ve istenmeyen: 60,00 TL" in refund.explain("tr")


@pytest.mark.parametrize("cause", [None, FAULT])
def test_a_fee_on_what_the_law_gives_is_refused(cause):
    with pytest.raises(MisuseValueError, match="`GML` does not come back by goodwill"):
        with_fees("GML", cause=cause)


def test_nobody_pays_the_way_of_goods_that_come_back_beside_others_by_right():
    known = order(SHIRT, BELT)
    refund = refund_for(
        known, {"GML": 1, "KMR": 1}, causes={"GML": GOODWILL}, fees={"GML": RESTOCKING.after(5)}
    )
    assert {"goods": "600.00", "restocking_fee": "-60.00"} == sums(refund)


def test_a_fee_never_comes_off_goods_that_come_back_beside_by_right():
    dear = FeeSchedule(tiers=[{"amount": "250.00"}])
    refund = refund_for(
        order(SHIRT, BELT),
        {"GML": 1, "KMR": 1},
        causes={"KMR": GOODWILL},
        fees={"KMR": dear.after(1)},
    )
    assert ("400.00", "50.00") == (str(refund.total), str(refund.uncollected))


def test_a_day_before_the_clock_is_refused():
    with pytest.raises(MisuseValueError, match="give 0 or more"):
        RESTOCKING.after(-1)


@pytest.mark.parametrize(
    "tiers",
    [
        [{}, {"until_day": 3}],
        [{"until_day": 5}, {"until_day": 5}],
        [{"until_day": 9}, {"until_day": 5}],
    ],
)
def test_tiers_that_do_not_follow_each_other_are_refused(tiers):
    with pytest.raises(ValidationError, match="ends later than the one before"):
        FeeSchedule(tiers=tiers)


NINETY = Offer(remedies=["refund"], window=Days(days=90))


def charging(fees, *, offers=(NINETY,)):
    rule = GoodwillRule(id="doksan", offers=offers, fees=fees)
    return TURKEY.plus(Goodwill(id="mağaza", rules=[rule]))


SHOP = charging(RESTOCKING)
TOO_LATE = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-04-01"}


def test_after_the_time_to_withdraw_the_shops_own_right_may_cost_something():
    decision = ask(**TOO_LATE, policy=SHOP)
    assert ("goodwill", "800.10") == (decision.right, str(decision.refund.total))


def test_in_the_time_to_withdraw_it_costs_nothing_and_the_law_decides():
    sooner = SHOP.goodwill[0].rules[0].model_copy(update={"refund_within_days": 0})
    policy = TURKEY.plus(Goodwill(id="mağaza", rules=[sooner]))
    decision = ask(
        **TOO_LATE | {"notified": "2026-03-10"},
        arrived_at="2026-03-11T12:00:00+03:00",
        policy=policy,
    )
    assert ("withdrawal", "1000.00") == (decision.right, str(decision.refund.total))


def test_goods_that_were_not_as_owed_cost_nothing_whichever_right_takes_them():
    decision = ask(**TOO_LATE, reason="defective", policy=SHOP)
    assert "1000.00" == str(decision.refund.total)


def test_of_two_promises_of_the_shop_the_one_without_fees_decides():
    kinder = GoodwillRule(id="bedava", offers=[Offer(remedies=["refund"], window=Days(days=60))])
    both = SHOP.plus(Goodwill(id="kulüp", rules=[kinder]))
    assert "1000.00" == str(ask(**TOO_LATE, policy=both).refund.total)


def test_a_policy_with_fees_keeps_them_in_json():
    assert SHOP == Policy.model_validate_json(SHOP.model_dump_json())
    assert Decimal(15) == SHOP.goodwill[0].rules[0].fees.tiers[0].percent


def test_fees_counted_from_the_order_start_earlier():
    early = FeeSchedule(counted_from="order", tiers=[{"until_day": 28}, {"percent": 50}])
    rule = SHOP.goodwill[0].rules[0].model_copy(update={"fees": early})
    policy = TURKEY.plus(Goodwill(id="mağaza", rules=[rule]))
    assert "500.00" == str(ask(**TOO_LATE, policy=policy).refund.total)


IN_EURO = {"currency": "EUR"}


def test_an_amount_in_lira_is_no_amount_in_euro():
    """Fifteen percent are fifteen percent of anything; 49.90 lira are not 49.90 euro."""
    decision = ask(**TOO_LATE, **IN_EURO, policy=SHOP)
    assert {"goods": "1000.00", "restocking_fee": "-150.00"} == sums(decision.refund)


def test_a_decision_says_which_fees_it_left_out_for_their_currency():
    decision = ask(**TOO_LATE, **IN_EURO, policy=SHOP)
    told = finding(decision, "goodwill_fees_in_another_currency")
    assert told in decision.because
    assert {"TRY", "EUR"} <= {fact.text for fact in told.facts}


def test_a_fee_without_amounts_is_the_same_in_every_currency():
    percent = FeeSchedule(tiers=[{"percent": 15}])
    decision = ask(**TOO_LATE, **IN_EURO, policy=charging(percent))
    assert "850.00" == str(decision.refund.total)
    assert "goodwill_fees_in_another_currency" not in codes(decision)


@pytest.mark.parametrize(("wanted", "says_so"), [("refund", True), ("exchange", False)])
def test_fees_are_spoken_of_where_money_goes_back(wanted, says_so):
    both = Offer(remedies=["refund", "exchange"], window=Days(days=90))
    policy = charging(RESTOCKING, offers=[both])
    found = codes(ask(**TOO_LATE, **IN_EURO, wanted=wanted, policy=policy))
    assert says_so == ("goodwill_fees_in_another_currency" in found)


def test_a_schedule_in_the_currency_of_the_order_is_charged_whole():
    in_euro = RESTOCKING.model_copy(update=IN_EURO)
    decision = ask(**TOO_LATE, **IN_EURO, policy=charging(in_euro))
    assert "800.10" == str(decision.refund.total)
    assert "goodwill_fees_in_another_currency" not in codes(decision)


@pytest.mark.parametrize("days", [0, 31, 61])
def test_a_schedule_charges_another_currency_its_percents_and_no_amount(days):
    abroad, here = RESTOCKING.charged_in("EUR").after(days), RESTOCKING.after(days)
    assert (here.percent, here.kdv_rate) == (abroad.percent, abroad.kdv_rate)
    assert (0, 0) == (abroad.amount, abroad.return_shipping)
    assert RESTOCKING == RESTOCKING.charged_in("TRY")


def test_a_currency_is_its_three_letters():
    with pytest.raises(ValidationError, match="pattern"):
        FeeSchedule(currency="euro")
