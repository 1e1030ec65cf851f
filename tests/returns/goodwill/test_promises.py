"""What a right of the shop's own answers: to whom, with what, and what it asks for first."""

import pytest

from musteri_destek.decisions import Remedy
from musteri_destek.returns import TURKEY, AppliesTo, Days, Goodwill, Offer, Way, goodwill
from tests.returns.goodwill.scenarios import BROKEN, IN_TIME, LATE, SCENARIOS, by, rule
from tests.returns.shop import DRESS, ask, at, codes, finding

CONSUMER = {"buyer": {}}
PRIVATE = {"seller": {"kind": "individual"}, "buyer": {}}
HAT = DRESS | {"id": "H", "name": "Şapka"}
REFUND_17_EXCHANGE_30 = [
    Offer(remedies=["refund"], window=Days(days=17)),
    Offer(remedies=["exchange"], window=Days(days=30)),
]


def of_goodwill(decision):
    """What rules of the shop said; that a person may be kind is nobody's rule."""
    return codes(decision) & SCENARIOS.keys()


@pytest.mark.parametrize("facts", [{}, CONSUMER, PRIVATE])
def test_the_promise_holds_for_every_buyer(facts):
    decision = ask(**IN_TIME | facts, **by(rule()))

    assert ("eligible", "goodwill") == (decision.outcome, decision.right)
    assert "1000.00" == str(decision.refund.total)
    assert "policy" == decision.certainty


def test_a_refusal_names_the_policy_and_the_rule():
    policy = by(rule())["policy"]
    refusal = finding(ask(**LATE, policy=policy), "goodwill_too_late")

    assert f"mağaza politikası {policy.name}, kural mağaza/kural" == refusal.source.citation


def test_all_that_speaks_against_it_is_said_at_once():
    final = rule(sale="final", conditions=["unused", "unopened", "tags_attached"])
    state = {"line": "X", "used": True, "opened": True}
    decision = ask(**LATE, **by(final), items=[state])

    assert {
        "goodwill_final_sale",
        "goodwill_too_late",
        "goodwill_condition_broken_unused",
        "goodwill_condition_broken_unopened",
    } == of_goodwill(decision)
    assert "ineligible" == decision.outcome


def test_nobody_is_sent_for_a_photo_that_changes_nothing():
    decision = ask(**LATE, **by(rule(evidence=["photo"], conditions=["unused"])))

    assert {"goodwill_too_late"} == of_goodwill(decision)


def test_whoever_decides_about_an_exception_sees_what_else_is_open():
    strict = rule(evidence=["photo"], otherwise="ask_a_person")
    decision = ask(**LATE, **by(strict))

    assert "needs_review" == decision.outcome
    assert ("approval", "photo") == decision.missing


@pytest.mark.parametrize("condition", BROKEN)
def test_a_condition_is_a_question_until_somebody_answers_it(condition):
    asked = by(rule(conditions=[condition]))
    broken = BROKEN[condition]
    kept = {fact: not value for fact, value in broken.items()}

    assert tuple(broken) == ask(**IN_TIME, **asked).missing
    assert "ineligible" == ask(**IN_TIME, **asked, items=[{"line": "X"} | broken]).outcome
    assert "eligible" == ask(**IN_TIME, **asked, items=[{"line": "X"} | kept]).outcome


def test_missing_evidence_is_asked_for_and_never_a_no():
    asked = by(rule(evidence=["photo", "receipt"]))

    assert ("photo", "receipt") == ask(**IN_TIME, **asked).missing
    assert ("receipt",) == ask(**IN_TIME, **asked, evidence=["photo"]).missing
    assert "eligible" == ask(**IN_TIME, **asked, evidence=["receipt", "photo"]).outcome


@pytest.mark.parametrize(
    ("days", "outcome"),
    [
        (["2025-12-25"] * 2, "needs_review"),
        (["2025-12-24", "2025-12-25"], "eligible"),
        (["2026-03-25"] * 2, "needs_review"),
        (["2026-03-26"] * 2, "eligible"),
        ([], "eligible"),
    ],
)
def test_a_limit_counts_the_returns_of_its_days_and_sends_the_next_one_to_a_person(days, outcome):
    limited = by(rule(limit={"returns": 2, "within_days": 90}))

    assert outcome == ask(**IN_TIME, **limited, earlier_returns=days).outcome


def test_each_remedy_has_its_own_window():
    windows = by(rule(offers=REFUND_17_EXCHANGE_30))
    both = ask(**IN_TIME | {"notified": "2026-03-22"}, **windows)
    one = ask(**IN_TIME | {"notified": "2026-03-23"}, **windows)

    assert (Remedy.REFUND, Remedy.EXCHANGE) == both.remedies
    assert "2026-03-22" == str(both.deadline("goodwill_until").until)
    assert (Remedy.EXCHANGE,) == one.remedies
    assert "2026-04-04" == str(one.deadline("goodwill_until").until)


def test_a_wish_whose_time_is_over_is_refused_with_what_is_still_open():
    windows = by(rule(offers=REFUND_17_EXCHANGE_30))
    decision = ask(**IN_TIME | {"notified": "2026-03-23"}, **windows, wanted="refund")

    assert "ineligible" == decision.outcome
    assert "2026-03-22" == str(finding(decision, "goodwill_too_late").deadline.until)
    assert ["goodwill_still_open_exchange"] == [
        one.finding.code for one in decision.alternatives if one.way is Way.OPEN_OFFER
    ]


def test_what_is_still_open_is_not_offered_for_goods_in_no_state_to_come_back():
    windows = by(rule(offers=REFUND_17_EXCHANGE_30, conditions=["unused"]))
    facts = IN_TIME | {"notified": "2026-03-23", "items": [{"line": "X", "used": True}]}

    assert {"goodwill_too_late", "goodwill_condition_broken_unused"} == of_goodwill(
        ask(**facts, **windows, wanted="refund")
    )


@pytest.mark.parametrize("otherwise", ["refuse", "ask_a_person"])
def test_a_rule_is_silent_on_what_it_does_not_offer(otherwise):
    strict = by(rule(conditions=["unused", "unopened"], otherwise=otherwise))
    decision = ask(**LATE, **strict, wanted="exchange", items=[{"line": "X", "used": True}])

    assert set() == of_goodwill(decision)


def test_while_a_narrower_rule_may_apply_the_wider_one_says_nothing():
    code = "goodwill_fact_missing_tier"

    assert {code} == of_goodwill(ask(**SCENARIOS[code]))


def test_an_exchange_moves_goods_and_no_money():
    decision = ask(**IN_TIME, **by(rule(remedies=["refund", "exchange"])), wanted="exchange")

    assert Remedy.EXCHANGE is decision.remedy
    assert "0.00" == str(decision.refund.total)
    assert "send_back" == decision.lines[0].goods
    assert decision.deadline("refund_due") is None
    assert "seller" == decision.return_shipping.paid_by


def test_goods_that_are_kept_go_nowhere():
    decision = ask(**IN_TIME, **by(rule(remedies=["keep_with_partial_refund"])))

    assert "stays" == decision.lines[0].goods
    assert decision.return_shipping is None


def test_store_credit_is_chosen_by_the_customer_alone():
    credit = by(rule(remedies=["store_credit"]))
    open_choice, chosen = ask(**IN_TIME, **credit), ask(**IN_TIME, **credit, wanted="store_credit")

    assert "eligible" == open_choice.outcome == chosen.outcome
    assert open_choice.remedy is None
    assert Remedy.STORE_CREDIT is chosen.remedy
    for decision in (open_choice, chosen):
        assert "0.00" == str(decision.refund.total)
        assert decision.deadline("refund_due") is None


def test_the_rule_says_who_pays_the_way_back_and_when_the_money_comes():
    terms = by(rule(return_shipping_by="customer", refund_within_days=7))
    waiting = ask(**IN_TIME, **terms)
    arrived = ask(**IN_TIME, **terms, arrived_at=at("2026-03-28"), as_of="2026-03-28")

    assert "customer" == waiting.return_shipping.paid_by
    assert "pending" == str(waiting.refund.due.until)
    assert "2026-04-04" == str(arrived.refund.due.until)


def test_before_delivery_nothing_comes_back_and_the_money_waits_for_no_parcel():
    sent = {"parcels": [{"shipped_at": at("2026-03-02")}]}
    decision = ask(**IN_TIME | sent, **by(rule(refund_within_days=7)))

    assert decision.return_shipping is None
    assert "2026-04-01" == str(decision.refund.due.until)


def test_a_recipient_may_exchange_a_gift_but_the_money_is_the_buyers():
    gift = IN_TIME | {"requester": "recipient"}
    either = by(rule(remedies=["refund", "exchange"]))

    assert "eligible" == ask(**gift, **either, wanted="exchange").outcome
    assert ("buyer_confirmation",) == ask(**gift, **either, wanted="refund").missing


def test_nothing_is_taken_back_that_the_customer_says_never_came():
    decision = ask(**IN_TIME | CONSUMER, **by(rule()), reason="not_delivered")

    assert set() == of_goodwill(decision)


def test_a_payment_is_no_matter_of_goods():
    payment = {"id": "p1", "method": "credit_card", "amount": "1000.00"}
    twice = [payment, payment | {"id": "p2", "duplicate_of": "p1"}]
    decision = ask(**IN_TIME, **by(rule()), payments=twice, reason="charged_twice")

    assert set() == of_goodwill(decision)


def test_the_narrowest_rule_speaks_for_each_line():
    outlet = rule(id="outlet", sale="final", offers=(), applies_to=AppliesTo(tags=["outlet"]))
    lines = {"lines": [DRESS | {"tags": ["outlet"]}, HAT]}
    decision = ask(**IN_TIME, **by(rule(id="herkes"), outlet), **lines)

    assert ["ineligible", "eligible"] == [line.outcome for line in decision.lines]


def test_a_priority_settles_what_narrowness_does_not():
    rivals = by(rule(id="bir", days=10), rule(id="iki", days=30, priority=1))

    assert "eligible" == ask(**IN_TIME, **rivals).outcome


def test_rules_nobody_can_tell_apart_are_named():
    decision = ask(**IN_TIME, **by(rule(id="bir"), rule(id="iki")))
    tie = finding(decision, "goodwill_rules_tie")

    assert "needs_review" == decision.outcome
    assert "bir, iki" == next(fact.text for fact in tie.facts if fact.name == "rules")
    assert tie.source.citation.endswith("kural mağaza/bir, mağaza/iki")


def test_a_line_no_rule_is_meant_for_hears_nothing():
    decision = ask(**IN_TIME, **by(rule(applies_to=AppliesTo(tags=["outlet"]))))

    assert set() == of_goodwill(decision)
    assert "ineligible" == decision.outcome


def test_of_several_rights_one_yes_is_enough():
    short = Goodwill(id="kısa", rules=[rule(days=5)])
    policy = TURKEY.plus(short, goodwill(days=30))
    decision = ask(**IN_TIME, policy=policy)

    assert "eligible" == decision.outcome
    assert "goodwill_too_late" in codes(decision)


def test_a_no_of_the_shop_alone_is_none():
    """The law is silent on an exchange while withdrawal is open: a person looks, as without a rule."""
    wish = IN_TIME | CONSUMER | {"notified": "2026-03-10", "wanted": "exchange"}
    strict = by(rule(remedies=["exchange"], days=1))

    assert "needs_review" == ask(**wish).outcome
    assert "needs_review" == ask(**wish, **strict).outcome
    assert "goodwill_too_late" in codes(ask(**wish, **strict))


TO_PROVE = IN_TIME | CONSUMER | {"reason": "defective", "notified": "2026-11-10"}


@pytest.mark.parametrize(
    ("remedies", "wanted", "outcome"),
    [
        (["refund"], None, "eligible"),
        (["refund", "store_credit"], None, "eligible"),
        (["store_credit"], None, "needs_review"),
        (["store_credit"], "store_credit", "eligible"),
        (["refund"], "repair", "needs_review"),
    ],
)
def test_a_doubt_of_the_law_is_settled_only_by_what_was_asked_or_by_money(
    remedies, wanted, outcome
):
    long = by(rule(remedies=remedies, days=365))

    assert "needs_review" == ask(**TO_PROVE, wanted=wanted).outcome
    assert outcome == ask(**TO_PROVE, **long, wanted=wanted).outcome


def test_where_the_law_says_yes_a_lesser_yes_of_the_shop_is_only_there_to_be_chosen():
    back = {"arrived_at": at("2026-03-12"), "as_of": "2026-03-12"}
    in_time = IN_TIME | CONSUMER | {"notified": "2026-03-10"} | back
    at_once = by(rule(remedies=["store_credit"], refund_within_days=1))
    decision = ask(**in_time, **at_once)

    assert ("withdrawal", Remedy.REFUND) == (decision.right, decision.remedy)
    assert (Remedy.REFUND, Remedy.STORE_CREDIT) == decision.remedies
    assert ask(**in_time).refund == decision.refund


def test_where_the_shop_pays_sooner_its_word_decides():
    back = {"arrived_at": at("2026-03-12"), "as_of": "2026-03-12"}
    in_time = IN_TIME | CONSUMER | {"notified": "2026-03-10"} | back
    decision = ask(**in_time, **by(rule(refund_within_days=1)))

    assert "goodwill" == decision.right
    assert "2026-03-13" == str(decision.refund.due.until)
