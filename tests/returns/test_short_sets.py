"""What goes where of a set that came short: what is there may come back, what never came can't."""

from datetime import date

import pytest

from musteri_destek.decisions import Actor
from musteri_destek.returns import Decision, MissingUnits, Movement, ReturnShipping
from tests.returns.shop import ask

CAME_SHORT = {
    "ordered": "2026-11-01",
    "delivered": "2026-11-05",
    "notified": "2026-11-07",
    "reason": "missing_part",
}


def short(units, *, wanted, **facts):
    item = {"line": "X", "missing": {"units": units, "of": 6}}
    return ask(**CAME_SHORT, wanted=wanted, items=[item], **facts)


def moved(decision):
    shipping = decision.return_shipping
    return decision.lines[0].goods, shipping and shipping.paid_by


def test_who_wants_all_the_money_back_sends_back_what_did_come():
    assert (Movement.SEND_BACK, Actor.SELLER) == moved(short(2, wanted="refund"))


def test_of_what_never_came_nothing_goes_back():
    decision = short(6, wanted="refund")
    assert (Movement.STOP_DELIVERY, None) == moved(decision)
    assert () == decision.refund.documents


@pytest.mark.parametrize("wanted", ["replacement", "repair"])
def test_what_came_stays_where_the_rest_is_sent_after(wanted):
    assert (Movement.STAYS, None) == moved(short(2, wanted=wanted))


@pytest.mark.parametrize("wanted", ["replacement", "repair"])
def test_goods_that_were_handed_over_are_on_their_way_and_at_the_sellers_cost(wanted):
    handed_over = {"at": "2026-11-07T11:30:00+03:00", "carrier": "Aras Kargo", "cost": "89.90"}
    decision = short(2, wanted=wanted, handed_over=handed_over)
    assert (Movement.SEND_BACK, Actor.SELLER) == moved(decision)
    assert "89.90" == str(decision.refund.total)


@pytest.mark.parametrize("reason", ["damaged", "defective", "wrong_item"])
@pytest.mark.parametrize("wanted", ["replacement", "repair"])
def test_what_is_broken_or_another_thing_goes_back_to_be_put_right(reason, wanted):
    decision = ask(**{**CAME_SHORT, "reason": reason}, wanted=wanted)
    assert (Movement.SEND_BACK, Actor.SELLER) == moved(decision)


def test_a_decision_keeps_what_the_line_came_without():
    decision = short(2, wanted="refund")
    assert MissingUnits(units=2, of=6) == decision.lines[0].missing
    assert decision == Decision.from_json(decision.to_json())


def test_a_decision_tells_where_the_goods_are_on_their_way_back():
    facts = {"ordered": "2026-11-01", "delivered": "2026-11-05", "notified": "2026-11-07"}
    handed_over = {"at": "2026-11-08T23:30:00+03:00", "carrier": "Aras Kargo"}

    assert ReturnShipping(Actor.SELLER) == ask(**facts).return_shipping
    under_way = ReturnShipping(Actor.SELLER, handed_over_on=date(2026, 11, 8), carrier="Aras Kargo")
    assert under_way == ask(**facts, handed_over=handed_over).return_shipping
    back = ask(**facts, arrived_at="2026-11-10T09:00:00+03:00").return_shipping
    assert ReturnShipping(Actor.SELLER, arrived_on=date(2026, 11, 10)) == back


@pytest.mark.parametrize(
    ("carriers", "said", "carrier"),
    [
        (["Aras Kargo"], {}, "Aras Kargo"),
        (["Aras Kargo"], {"carrier": "PTT Kargo"}, "PTT Kargo"),
        (["Aras Kargo"], {"designated": False}, None),
        (["Aras Kargo", "PTT Kargo"], {}, None),
        ([], {}, None),
    ],
)
def test_the_only_carrier_named_has_the_goods_where_nobody_says_another(carriers, said, carrier):
    facts = {"ordered": "2026-11-01", "delivered": "2026-11-05", "notified": "2026-11-07"}
    handed_over = {"at": "2026-11-08T10:00:00+03:00", **said}
    assert (
        carrier == ask(**facts, carriers=carriers, handed_over=handed_over).return_shipping.carrier
    )
