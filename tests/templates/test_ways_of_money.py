"""By which ways money goes back is told for all of it, with the share of each, or not at all."""

import re
from datetime import date
from decimal import Decimal
from itertools import combinations

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Order, Payment
from musteri_destek.returns import HandOver, ReturnReason
from musteri_destek.templates import Told
from tests.templates.answers import answer, at, order

PAID = {"gift_card": "120.00", "cash_on_delivery": "80.00", "credit_card": "200.00"}
WAYS = {
    "gift_card": "kullandığınız hediye kartına",
    "cash_on_delivery": "adınıza kayıtlı banka hesabına",
    "credit_card": "ödeme yaptığınız karta",
}
SHARE_OF = {
    "gift_card": "Hediye kartınıza düşen pay",
    "cash_on_delivery": "Havaleyle göndereceğimiz",
    "credit_card": "Kartınıza düşen pay",
}
TWO_OR_MORE = [one for size in (2, 3) for one in combinations(PAID, size)]
EVERY_MIX = pytest.mark.parametrize("methods", TWO_OR_MORE, ids="-".join)
LATE = "2026-12-10T10:00"


def paid_by(methods, *, delivered="2026-11-03T14:20", **facts):
    """An order of 400.00, the first way paying what the others leave."""
    rest = Decimal(400) - sum(Decimal(PAID[one]) for one in methods)
    payments = [
        Payment(id=one, method=one, amount=Decimal(PAID[one]) + (0 if number else rest))
        for number, one in enumerate(methods)
    ]
    return Order(**{**dict(order(delivered=delivered)), "payments": payments, **facts})


def late(sold, **facts):
    """The delivery is over for ten days: the order is given up, with interest."""
    reason = ReturnReason.NOT_DELIVERED
    return answer(sold, as_of=LATE, reason=reason, notified_at=at(LATE), **facts)


def amount(after, body):
    (text,) = re.findall(rf"{after} ([\d.,]+) TL", body)
    return Decimal(text.replace(".", "").replace(",", "."))


def told_shares(methods, body):
    return {one: amount(SHARE_OF[one], body) for one in methods}


@EVERY_MIX
@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"reason": ReturnReason.DEFECTIVE, "wanted": Remedy.REFUND},
        {"reason": ReturnReason.DAMAGED, "wanted": Remedy.REFUND},
        {"reason": ReturnReason.MISSING_PART, "wanted": Remedy.REFUND},
    ],
    ids=["withdrawal", "defect", "damage", "missing"],
)
def test_the_shares_of_several_ways_make_up_the_whole(methods, facts):
    sold = paid_by(methods)
    body = answer(sold, **facts).body
    assert all(WAYS[one] in body for one in methods)
    assert {one.id: one.amount for one in sold.payments} == told_shares(methods, body)


@pytest.mark.parametrize("method", PAID)
def test_one_way_has_no_share(method):
    body = answer(paid_by([method])).body
    assert "düşen pay" not in body
    assert "400,00 TL" in body


def test_two_cards_are_one_way():
    payments = [
        Payment(id=name, method="credit_card", amount=Decimal(200)) for name in ("p1", "p2")
    ]
    body = answer(Order(**{**dict(order()), "payments": payments})).body
    assert 1 == body.count("ödeme yaptığınız karta")
    assert "düşen pay" not in body


def test_a_card_paid_through_a_marketplace_has_its_share():
    methods = ("gift_card", "credit_card")
    sold = paid_by(methods, marketplace={"name": "Pazar", "collected_payment": True})
    body = answer(sold).body
    assert "ödeme yaptığınız karta pazaryeri aracılığıyla" in body
    assert {one.id: one.amount for one in sold.payments} == told_shares(methods, body)


@pytest.mark.parametrize("method", PAID)
def test_interest_goes_by_transfer_beside_what_was_paid(method):
    body = late(paid_by([method], delivered=None)).body
    assert "413,93 TL: 400,00 TL bedel ve 13,93 TL faiz." in body
    assert WAYS[method] in body
    assert WAYS["cash_on_delivery"] in body
    by_transfer = "413.93" if method == "cash_on_delivery" else "13.93"
    assert Decimal(by_transfer) == amount("Havaleyle göndereceğimiz", body)
    if method != "cash_on_delivery":
        assert Decimal(400) == amount(SHARE_OF[method], body)


@EVERY_MIX
def test_interest_counts_to_the_share_of_the_transfer(methods):
    body = late(paid_by(methods, delivered=None)).body
    shares = told_shares({*methods, "cash_on_delivery"}, body)
    assert Decimal("413.93") == sum(shares.values())


@EVERY_MIX
@pytest.mark.parametrize("overdue", [False, True])
def test_of_money_that_was_sent_no_iban_is_asked_and_the_shares_stay(methods, overdue):
    handed_over = HandOver(at=at("2026-11-12T11:00"), carrier="Aras Kargo")
    on = date(2026, 12, 10) if overdue else date(2026, 11, 20)
    reply = answer(
        paid_by(methods),
        as_of=f"{on}T12:00",
        handed_over=handed_over,
        told=Told(refunded_on=on),
    )
    assert ("refund_overdue" if overdue else "refund_sent") == reply.scenario
    assert "IBAN" not in reply.body
    said = SHARE_OF | {"cash_on_delivery": "Havaleye düşen pay"}
    shares = {one: amount(said[one], reply.body) for one in methods}
    assert Decimal(400) == sum(shares.values())


@EVERY_MIX
def test_a_refund_that_was_started_tells_the_shares_too(methods):
    on = date(2026, 11, 12)
    reply = answer(paid_by(methods), told=Told(refund_started_on=on, refund_by=None))
    assert "refund_started" == reply.scenario
    said = SHARE_OF | {"cash_on_delivery": "Havaleye düşen pay"}
    assert Decimal(400) == sum(amount(said[one], reply.body) for one in methods)


def test_what_the_customer_paid_the_carrier_goes_by_transfer_beside_the_card():
    handed_over = HandOver(at=at("2026-11-12T09:00"), carrier="Aras Kargo", cost="89.90")
    body = answer(
        paid_by(["credit_card"]),
        reason=ReturnReason.DEFECTIVE,
        wanted=Remedy.REFUND,
        handed_over=handed_over,
    ).body
    assert "İade tutarınız 489,90 TL." in body
    assert Decimal("89.90") == amount("Havaleyle göndereceğimiz", body)
    assert Decimal(400) == amount("Kartınıza düşen pay", body)


def test_where_nobody_knows_how_it_was_paid_no_way_is_named():
    """The interest alone has a way; the price has none, and no letter sends it to the bank."""
    with pytest.raises(MisuseValueError, match="nobody knows which way"):
        late(paid_by([], delivered=None))


@EVERY_MIX
def test_the_ways_are_told_beside_a_claim(methods):
    claim = {"reason": ReturnReason.DAMAGED, "wanted": Remedy.REFUND}
    reply = answer(paid_by(methods), channel=Channel.MARKETPLACE_CLAIM, **claim)
    assert all(WAYS[one] in reply.body for one in methods)


@pytest.mark.parametrize("method", PAID)
@pytest.mark.parametrize(
    "facts",
    [{}, {"reason": ReturnReason.DEFECTIVE}, {"reason": ReturnReason.DAMAGED}],
    ids=["withdrawal", "defect", "damage"],
)
def test_a_bank_is_named_only_where_the_money_goes_through_one(method, facts):
    for told in (Told(), Told(refunded_on=date(2026, 11, 12))):
        for channel in (Channel.EMAIL, Channel.SMS):
            reply = answer(
                paid_by([method]), wanted=Remedy.REFUND, told=told, channel=channel, **facts
            )
            assert method != "gift_card" or "banka" not in reply.body
    assert (method != "gift_card") is (
        "bankanızın" in answer(paid_by([method]), wanted=Remedy.REFUND, **facts).body
    )
