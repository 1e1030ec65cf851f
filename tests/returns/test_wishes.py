"""What a customer asks for: given by whoever grants it, on its terms, and never swapped for another."""

from datetime import datetime

import pytest

from musteri_destek.decisions import Remedy
from musteri_destek.returns import TURKEY, Decision, Goodwill, Override, Way, override
from tests.returns.goodwill.scenarios import rule
from tests.returns.shop import ask, at, codes, finding, only_a_repair, parcel, request

LATE = {"ordered": "2026-03-01", "notified": "2026-05-10", "reason": "not_delivered"}
BROKEN = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"} | {
    "reason": "defective"
}
BUSINESS = {
    "ordered": "2026-03-01",
    "delivered": "2026-03-05",
    "notified": "2026-03-25",
    "buyer": {"kind": "business"},
}


def policy(*rules):
    """A policy of one promise for each of these rules."""
    rights = [Goodwill(id=f"söz-{place}", rules=[one]) for place, one in enumerate(rules)]
    return TURKEY.plus(*rights)


def promised(*remedies, **terms):
    return rule(remedies=remedies, days=120, starts="order", **terms)


def test_a_late_order_is_not_refunded_to_who_asked_for_an_exchange():
    decision = ask(**LATE, wanted="exchange")

    assert ("eligible", "late_delivery") == (decision.outcome, decision.right)
    assert decision.remedy is None
    assert (Remedy.REFUND,) == decision.remedies
    assert decision.lines[0].misses_the_wish


def test_the_money_of_an_open_choice_is_counted_so_that_an_answer_can_follow_at_once():
    asked, silent = ask(**LATE, wanted="exchange"), ask(**LATE)

    assert silent.refund == asked.refund
    assert "1000.00" == str(asked.lines[0].refunded)
    assert silent.deadline("refund_due") == asked.deadline("refund_due")


def test_nobody_is_said_to_have_terminated_who_asked_for_something_else():
    assert "feshetti" in ask(**LATE).explain("tr")
    told = ask(**LATE, wanted="exchange").explain("tr")

    assert "feshetti" not in told
    assert "başka bir çözüm istedi, sözleşmeyi de feshedebilir" in told


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("tr", "hiçbir hak vermiyor: ücretsiz onarım; onun yerine başka bir çözüm seçilmedi"),
        ("en", "No right gives what the customer asked for on Sunday 10 May 2026: free repair;"),
    ],
)
def test_an_explanation_names_the_wish_that_is_not_given(lang, words):
    assert words in ask(**LATE, wanted="repair").explain(lang)


def test_a_wish_that_is_given_needs_no_word():
    assert not any("wish" in code for code in codes(ask(**BROKEN, wanted="repair")))
    assert not any("wish" in code for code in codes(ask(**BROKEN)))


def test_what_a_promise_still_waits_for_is_a_way_to_the_wish():
    shop = policy(promised("exchange", evidence=["photo"]))
    decision = ask(**LATE, wanted="exchange", policy=shop)

    assert (None, (Remedy.REFUND,)) == (decision.remedy, decision.remedies)
    assert (Way.MISSING_FACT, "goodwill_evidence_missing_photo") in [
        (one.way, one.finding.code) for one in decision.alternatives
    ]
    assert decision == Decision.from_json(decision.to_json())


def test_what_else_a_promise_offers_is_told_to_who_misses_a_wish():
    decision = ask(**LATE, wanted="exchange", policy=policy(promised("store_credit")))

    assert "goodwill_still_open_store_credit" in {one.finding.code for one in decision.alternatives}
    assert decision.alternatives[0].explain("tr") in decision.explain("tr")


@pytest.mark.parametrize("wanted", ["exchange", "store_credit", "replacement"])
def test_what_only_the_shop_gives_is_given_to_who_asks_for_it(wanted):
    decision = ask(**LATE, wanted=wanted, policy=policy(promised(wanted)))

    assert (wanted, "goodwill") == (decision.remedy, decision.right)
    assert (Remedy(wanted), Remedy.REFUND) == decision.remedies
    assert "late_delivery_may_terminate" in codes(decision)
    assert "0.00" == str(decision.refund.total)
    assert decision.deadline("refund_due") is None


@pytest.mark.parametrize("wanted", [None, "refund"])
def test_a_narrower_promise_decides_for_nobody_who_did_not_ask_for_it(wanted):
    law = ask(**LATE, wanted=wanted)
    both = ask(**LATE, wanted=wanted, policy=policy(promised("exchange"), promised("store_credit")))

    assert ("late_delivery", Remedy.REFUND) == (both.right, both.remedy)
    assert law.refund == both.refund
    assert law.return_shipping == both.return_shipping


def test_without_a_wish_the_promises_beside_the_law_are_what_the_customer_may_choose():
    both = ask(**LATE, policy=policy(promised("exchange"), promised("store_credit")))

    assert (Remedy.REFUND, Remedy.EXCHANGE, Remedy.STORE_CREDIT) == both.remedies


def test_the_way_back_is_paid_by_whom_the_right_says_that_gives_the_wish():
    shop = policy(promised("exchange", return_shipping_by="customer"))
    exchanged, repaired = (ask(**BROKEN, wanted=one, policy=shop) for one in ("exchange", "repair"))

    assert ("exchange", "customer") == (exchanged.remedy, exchanged.return_shipping.paid_by)
    assert ("repair", "seller") == (repaired.remedy, repaired.return_shipping.paid_by)
    assert {"refund", "replacement", "repair", "price_reduction"} < set(exchanged.remedies)


def test_of_two_promises_of_one_remedy_that_with_the_free_way_back_decides():
    dear = promised("exchange", return_shipping_by="customer", refund_within_days=1)
    free = promised("exchange", refund_within_days=30)

    for rules in ((dear, free), (free, dear)):
        decision = ask(**BUSINESS, wanted="exchange", policy=policy(*rules))
        assert "seller" == decision.return_shipping.paid_by


def test_the_money_of_a_wish_comes_by_the_word_that_gives_it():
    reduction = promised("keep_with_partial_refund", refund_within_days=3)
    decision = ask(**LATE, wanted="keep_with_partial_refund", policy=policy(reduction))

    assert "2026-05-13" == str(decision.deadline("refund_due").until)
    assert ("0.00", ("price_reduction",)) == (
        str(decision.refund.total),
        decision.refund.open_points,
    )


@pytest.mark.parametrize("remedies", [["price_reduction"], ["keep_with_partial_refund"]])
@pytest.mark.parametrize("wanted", ["the remedy", None])
def test_money_for_goods_that_are_kept_waits_for_no_parcel(remedies, wanted):
    shop = policy(promised(*remedies, refund_within_days=7, hand_in_days=10))
    decision = ask(**BUSINESS, policy=shop, wanted=remedies[0] if wanted else None)

    due = decision.deadline("refund_due")
    assert ("notice_reached", "2026-04-01") == (due.starts, str(due.until))
    assert decision.return_shipping is None
    assert decision.deadline("hand_in_by") is None
    assert "stays" == decision.lines[0].goods


def test_goods_stay_where_they_do_whichever_remedy_is_chosen():
    shop = policy(promised("price_reduction", "keep_with_partial_refund"))
    decision = ask(**BUSINESS, policy=shop)

    assert (None, None) == (decision.remedy, decision.return_shipping)
    assert "stays" == decision.lines[0].goods
    assert "notice_reached" == decision.deadline("refund_due").starts


def test_money_for_goods_that_may_come_back_waits_for_them_while_the_choice_is_open():
    shop = policy(promised("refund", "price_reduction", refund_within_days=7))

    assert "pending" == str(ask(**BUSINESS, policy=shop).deadline("refund_due").until)
    assert "pending" == str(ask(**BUSINESS, policy=shop, wanted="refund").refund.due.until)
    kept = ask(**BUSINESS, policy=shop, wanted="price_reduction")
    assert "2026-04-01" == str(kept.deadline("refund_due").until)


@pytest.mark.parametrize("wanted", [None, "replacement", "loan_device"])
def test_of_two_rights_of_the_law_either_may_be_chosen_from(wanted):
    """A repair under warranty is overdue, and the law of defects still gives all four."""
    reported = [{"line": "X", "notified_at": at("2026-03-09")}]
    overdue = BROKEN | {"notified": "2026-06-10", "repairs": reported, "as_of": "2026-06-11"}
    decision = ask(**overdue, wanted=wanted)

    assert ("warranty", wanted) == (decision.right, decision.remedy)
    assert {"refund", "replacement", "price_reduction", "repair"} <= set(decision.remedies)


def test_who_wants_money_is_given_no_repair_in_its_place():
    decision = ask(**BUSINESS, wanted="refund", extra_rights=[only_a_repair])

    assert ("eligible", None, (Remedy.REPAIR,)) == (
        decision.outcome,
        decision.remedy,
        decision.remedies,
    )
    assert "0.00" == str(decision.refund.total)
    assert "mağaza sözü" == finding(decision, "wish_not_given_refund").source.citation


def test_one_line_that_misses_its_wish_leaves_the_choice_of_the_order_open():
    lines = [
        {"id": one, "name": one, "unit_price": "100.00", "kdv_rate": 10, "category": one}
        for one in ("KMR", "GML")
    ]
    shop = policy(promised("exchange", applies_to={"categories": ["KMR"]}))
    decision = ask(**LATE, lines=lines, wanted="exchange", policy=shop)

    assert [False, True] == [line.misses_the_wish for line in decision.lines]
    assert decision.remedy is None
    assert ["0", "100.00"] == [str(line.refunded) for line in decision.lines]


def test_a_wish_nobody_gives_is_told_beside_a_line_in_doubt():
    lines = [
        {"id": one, "name": one, "unit_price": "100.00", "kdv_rate": 10} for one in ("KMR", "GML")
    ]
    parcels = [parcel("2026-08-01", "KMR"), parcel("2026-02-01", "GML")]
    broken = {"ordered": "2026-01-01", "notified": "2026-11-10", "reason": "defective"}
    decision = ask(**broken, lines=lines, parcels=parcels, wanted="exchange")

    assert ["eligible", "needs_review"] == [line.outcome for line in decision.lines]
    assert finding(decision, "wish_not_given_exchange") not in decision.because
    assert finding(decision, "wish_not_given_exchange").explain("tr") in decision.explain("tr")


def test_no_delivery_is_said_to_be_stopped_for_who_asked_for_something_else():
    stopped = "teslimat durdurulacak"

    assert stopped in ask(**LATE).explain("tr")
    assert stopped not in ask(**LATE, wanted="exchange").explain("tr")


def test_what_a_person_gives_in_place_of_a_wish_is_for_the_customer_to_choose():
    asked = request(**BUSINESS, wanted="refund")
    kind = Override(by="Deniz Kaya", at=at("2026-03-26"), reason="İlk sipariş", grants="exchange")
    decision = override(asked, kind, as_of=datetime.fromisoformat(at("2026-03-26"))).decision

    assert (None, (Remedy.EXCHANGE,)) == (decision.remedy, decision.remedies)
    assert decision.lines[0].misses_the_wish


@pytest.mark.parametrize("wanted", [None, Remedy.EXCHANGE])
def test_a_decision_says_what_was_asked_for_and_reads_back_with_it(wanted):
    late = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-04-10"}
    decision = ask(**late, policy=policy(promised("exchange")), wanted=wanted)

    assert (Remedy.EXCHANGE, wanted) == (decision.remedy, decision.wanted)
    assert decision == Decision.from_json(decision.to_json())
