"""What a letter leaves open, or sets later than it is due: said, and the shop is told."""

from datetime import date
from decimal import Decimal

import pytest

from musteri_destek.decisions import Remedy
from musteri_destek.orders import PaidPeriod, Payment, Subscription
from musteri_destek.returns import TURKEY, Requester, ReturnReason, ReturnRequest, decide, goodwill
from musteri_destek.sla import Event, SlaPolicy, evaluate
from musteri_destek.templates import Told
from tests.templates.answers import HANDED_OVER, answer, at, due, line, order, tell

LATE = "`told.refund_by` says `2026-12-30`, and the money is due by `2026-11-28`: send it earlier "


@pytest.mark.parametrize(
    ("day", "warned"), [(date(2026, 12, 30), True), (date(2026, 11, 28), False)]
)
def test_money_promised_after_its_last_day_is_noticed_with_both_days(day, warned):
    told = Told(refund_by=due(day))
    reply = answer(order(), handed_over=HANDED_OVER, as_of="2026-11-20T10:00", told=told)
    assert "iade edeceğiz" in reply.body
    assert ((f"{LATE}if you can",) if warned else ()) == reply.warnings


def test_a_day_that_was_missed_already_can_only_be_followed_by_a_later_one():
    told = Told(refund_by=due(date(2026, 12, 30)))
    reply = answer(order(), handed_over=HANDED_OVER, as_of="2026-12-02T10:00", told=told)
    assert "refund_overdue" == reply.scenario
    assert () == reply.warnings


def charged_twice(told):
    paid = [Payment(id="p1", method="credit_card", amount="400.00")]
    paid.append(paid[0].model_copy(update={"id": "p2", "duplicate_of": "p1"}))
    sold = type(order())(**{**dict(order()), "payments": paid})
    return answer(sold, reason=ReturnReason.CHARGED_TWICE, told=told)


def test_money_due_at_once_and_promised_for_later_is_noticed():
    said = "`told.refund_by` says `2026-12-30`, and the money is due at once, since `2026-11-12`"
    (warned,) = charged_twice(Told(refund_by=due(date(2026, 12, 30)))).warnings
    assert warned.startswith(said)
    assert () == charged_twice(Told(refund_by=due(date(2026, 11, 12)))).warnings


def test_money_that_waits_for_the_goods_may_be_promised_for_later():
    facts = {"reason": ReturnReason.DEFECTIVE, "wanted": Remedy.REFUND}
    assert () == answer(order(), **facts, told=Told(refund_by=due(date(2026, 12, 30)))).warnings


LATE_REMEDY = (
    "says `2027-03-25`, and the {} is due by `2026-12-17`: have it done earlier if you can"
)


@pytest.mark.parametrize(
    ("reason", "remedy", "field"),
    [
        (ReturnReason.DEFECTIVE, Remedy.REPAIR, "repair_by"),
        (ReturnReason.DEFECTIVE, Remedy.REPLACEMENT, "exchange_by"),
        (ReturnReason.WRONG_ITEM, Remedy.REPLACEMENT, "exchange_by"),
    ],
)
def test_a_repair_or_a_replacement_promised_after_its_last_day_is_noticed(reason, remedy, field):
    asked = {"reason": reason, "wanted": remedy, "as_of": "2026-11-20T10:00"}
    late = answer(order(), **asked, told=Told(**{field: due(date(2027, 3, 25))}))
    assert (f"`told.{field}` {LATE_REMEDY.format(remedy)}",) == late.warnings
    assert () == answer(order(), **asked, told=Told(**{field: due(date(2026, 12, 17))})).warnings
    assert () == answer(order(), **asked).warnings


def test_the_shop_is_told_until_when_the_buyer_of_a_present_may_withdraw():
    asked = {"requester": Requester.RECIPIENT}
    waits = (
        "the buyer may withdraw until `2026-11-17`, and this letter does not tell them: ask before"
    )
    assert (waits,) == answer(order(), **asked).warnings
    assert () == answer(order(), **asked, as_of="2026-11-18T10:00").warnings


OPENED = Event(at=at("2026-11-12T09:00"), kind="opened")


@pytest.mark.parametrize(
    ("end", "warned"),
    [
        (date(2026, 11, 20), True),
        (date(2026, 11, 12), True),
        (at("2026-11-12T13:01"), True),
        (at("2026-11-12T13:00"), False),
    ],
)
def test_an_answer_promised_after_its_clock_is_due_is_noticed_with_both(end, warned):
    policy = SlaPolicy(targets=[{"metric": "first_response", "within": "PT4H"}])
    (clock,) = evaluate([OPENED], policy, as_of=at("2026-11-12T10:10"))
    reply = tell(clock, told=Told(answer_by=due(end)))
    said = f"`told.answer_by` says `{end}`, and the answer is due by `2026-11-12T13:00+03:00`"
    assert warned is any(one.startswith(said) for one in reply.warnings)
    assert warned is bool(reply.warnings)


def test_store_credit_of_no_amount_is_noticed():
    now = at("2026-12-12T10:10")
    policy = TURKEY.plus(goodwill(days=60, remedies=[Remedy.STORE_CREDIT]))
    request = ReturnRequest(
        order=order(),
        reason=ReturnReason.CHANGED_MIND,
        wanted=Remedy.STORE_CREDIT,
        notified_at=now,
    )
    chosen = decide(request, policy, as_of=now)
    bare = tell(chosen, as_of=now)
    assert "store_credit_accepted" == bare.scenario
    missing = "no amount of store credit is said: give it as `told.credit`"
    assert missing in bare.warnings
    for told in (Told(credit=Decimal("400.00")), Told(answer_by=due(date(2026, 12, 16)))):
        assert missing not in tell(chosen, as_of=now, told=told).warnings


def test_a_subscription_paid_in_two_ways_says_how_much_goes_back_by_each():
    paid = PaidPeriod(amount="400.00", since="2026-11-01", until="2026-12-31")
    terms = Subscription(term="open_ended", paid=[paid], ended_on="2026-11-11")
    coffee = order(line("Kahve", traits=["subscription"], subscription=terms))
    by_gift = [
        {"id": "p1", "method": "gift_card", "amount": "350.00"},
        {"id": "p2", "method": "credit_card", "amount": "50.00"},
    ]
    sold = type(coffee)(**{**dict(coffee), "payments": by_gift})
    body = answer(sold, reason=ReturnReason.END_SUBSCRIPTION).body
    assert "Hediye kartınıza düşen pay" in body
    assert "Kartınıza düşen pay" in body
