"""A person decides otherwise: both answers are kept, and no yes is taken away."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from musteri_destek.decisions import Remedy
from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.returns import Overridden, Override, decide, override
from tests.property.strategies import return_requests
from tests.returns.shop import DRESS, at, request

IN_TIME = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}
TOO_LATE = IN_TIME | {"notified": "2026-03-20"}
IN_DOUBT = IN_TIME | {"channel": "phone"}
HAT = DRESS | {"id": "H", "name": "Şapka", "traits": ["custom_made"]}


def word(**facts):
    said = {"by": "Deniz Kaya", "at": at("2026-03-25"), "reason": "Müşteri hastanedeydi"}
    return Override.model_validate(said | facts)


def overridden(by_hand, **facts):
    asked = request(**facts)
    return override(asked, by_hand, as_of=asked.notified_at)


def test_a_no_becomes_a_yes_priced_like_any_other():
    found = overridden(word(grants="refund"), **TOO_LATE)
    law = decide(request(**IN_TIME), as_of=found.decision.as_of)

    assert ("ineligible", "eligible") == (found.policy_said.outcome, found.decision.outcome)
    assert ("override", "policy") == (found.decision.right, found.decision.certainty)
    assert law.refund.total == found.decision.refund.total
    assert law.refund.kdv_by_rate == found.decision.refund.kdv_by_rate
    assert law.refund.payouts == found.decision.refund.payouts
    assert "immediately" == found.decision.refund.due.until
    assert ("send_back", "seller") == (
        found.decision.lines[0].goods,
        found.decision.return_shipping.paid_by,
    )


def test_what_the_policy_said_is_kept_word_for_word():
    found = overridden(word(grants="refund"), **TOO_LATE)
    asked = request(**TOO_LATE)

    assert decide(asked, as_of=asked.notified_at) == found.policy_said


def test_a_doubt_becomes_a_yes_or_after_looking_a_no():
    assert "eligible" == overridden(word(grants="refund"), **IN_DOUBT).decision.outcome

    no = overridden(word(), **IN_DOUBT)
    assert ("needs_review", "ineligible") == (no.policy_said.outcome, no.decision.outcome)
    assert ["override_says_no"] == [one.code for one in no.decision.because]
    assert no.policy_said.deadline("refund_due")
    assert no.decision.deadline("refund_due") is None
    assert not no.decision.refund.total
    assert () == no.decision.remedies


def test_no_person_takes_a_right_away_and_the_right_is_named_with_its_article():
    with pytest.raises(MisuseValueError, match=r"`withdrawal` \(.*MSY m\.9\) grants line `X`"):
        overridden(word(), **IN_TIME)


def test_a_no_for_the_line_in_doubt_leaves_the_yes_of_the_other_alone():
    phone = TOO_LATE | {
        "lines": [DRESS, DRESS | {"id": "Y", "traits": ["hygiene_sealed"]}],
        "notified": "2026-03-10",
    }
    found = overridden(word(lines=["Y"]), **phone)

    assert ["eligible", "needs_review"] == [line.outcome for line in found.policy_said.lines]
    assert ["eligible", "ineligible"] == [line.outcome for line in found.decision.lines]
    assert found.policy_said.lines[0] == found.decision.lines[0]
    with pytest.raises(MisuseValueError, match="name in `lines` those that are in doubt"):
        overridden(word(), **phone)


def test_a_yes_by_hand_for_one_line_adds_to_what_the_law_gave():
    both = IN_TIME | {"lines": [DRESS, HAT]}
    found = overridden(word(grants="refund"), **both)

    assert ["eligible", "ineligible"] == [line.outcome for line in found.policy_said.lines]
    assert ["withdrawal", "override"] == [line.right for line in found.decision.lines]
    assert found.policy_said.refund.total < found.decision.refund.total


@pytest.mark.parametrize(
    ("remedy", "goods", "money"),
    [
        ("refund", "send_back", True),
        ("exchange", "send_back", False),
        ("price_reduction", "stays", False),
        ("keep_with_partial_refund", "stays", False),
    ],
)
def test_the_remedy_that_is_given_decides_whether_goods_and_money_move(remedy, goods, money):
    found = overridden(word(grants=remedy), **TOO_LATE).decision

    assert (remedy,) == found.remedies
    assert (goods, money) == (found.lines[0].goods, bool(found.refund.total))
    assert (goods == "send_back") == bool(found.return_shipping)


def test_who_pays_the_way_back_is_the_word_of_the_person():
    found = overridden(word(grants="refund", return_shipping_by="customer"), **TOO_LATE)
    assert "customer" == found.decision.return_shipping.paid_by


def test_what_never_came_is_not_sent_back():
    never = IN_TIME | {"delivered": None, "traits": ["custom_made"]}
    found = overridden(word(grants="refund"), **never)

    assert found.decision.return_shipping is None
    assert "stop_delivery" == found.decision.lines[0].goods


@pytest.mark.parametrize(
    ("facts", "by_hand"),
    [(IN_TIME, {"grants": "refund"}), (TOO_LATE, {}), (IN_TIME, {"grants": "exchange"})],
)
def test_an_answer_that_stands_already_is_left_as_it_is(facts, by_hand):
    with pytest.raises(MisuseValueError):
        overridden(word(**by_hand), **facts)


def test_units_that_went_back_already_are_not_given_again():
    gone = {"line": "X", "quantity": 1, "gross": "1000.00", "made_at": at("2026-03-15")}
    with pytest.raises(MisuseValueError, match="nothing is left to decide"):
        overridden(word(grants="refund"), **TOO_LATE, refunds=[gone])


def test_a_line_nobody_asked_about_is_named_with_those_that_were():
    with pytest.raises(MisuseValueError, match="`YOK` is not asked about; the request is about X"):
        overridden(word(grants="refund", lines=["YOK"]), **TOO_LATE)


@pytest.mark.parametrize("absent", ["by", "at", "reason"])
def test_who_when_and_why_are_always_said(absent):
    facts = {"by": "Deniz Kaya", "at": at("2026-03-25"), "reason": "Müşteri hastanedeydi"}
    with pytest.raises(ValidationError):
        Override.model_validate({name: facts[name] for name in facts if name != absent})
    with pytest.raises(ValidationError):
        Override.model_validate(facts | {absent: ""})


def test_a_moment_without_a_zone_is_an_error_that_says_what_to_do():
    asked = request(**TOO_LATE)
    with pytest.raises(MisuseTypeError, match="pass an aware `as_of`"):
        override(asked, word(grants="refund"), as_of=asked.notified_at.replace(tzinfo=None))


def test_the_explanation_tells_both_answers_and_who_when_and_why():
    found = overridden(word(grants="refund"), **TOO_LATE)
    turkish, english = found.explain("tr"), found.explain("en")

    assert found.policy_said.explain("tr") in turkish
    assert found.decision.explain("tr") in turkish
    assert "Deniz Kaya, 25 Mart 2026 Çarşamba günü talebi inceleyip kabul etti" in turkish
    assert "Gerekçe: Müşteri hastanedeydi." in turkish
    assert "(yetkilinin kararı)" in turkish
    assert "Reason: Müşteri hastanedeydi." in english
    for text in (turkish, english):
        assert "{" not in text


def test_a_reason_with_braces_is_told_as_it_was_written():
    found = overridden(word(grants="refund", reason="{by} dedi"), **TOO_LATE)
    assert "{by} dedi" in found.explain("tr")


words = st.builds(
    lambda remedy: word(grants=remedy), st.sampled_from([None, Remedy.REFUND, *Remedy])
)


def overridden_or_none(request, by_hand):
    try:
        return override(request, by_hand, as_of=request.notified_at)
    except MisuseValueError:
        return None


@given(return_requests(), words)
def test_no_word_takes_a_yes_away(request, by_hand):
    found = overridden_or_none(request, by_hand)
    assume(found)
    for before, now in zip(found.policy_said.lines, found.decision.lines, strict=True):
        if before.outcome == "eligible":
            assert "eligible" == now.outcome
            assert before.right == now.right
    assert set(found.policy_said.remedies) <= set(found.decision.remedies)


@given(return_requests())
def test_a_no_by_hand_settles_doubts_alone(request):
    found = overridden_or_none(request, word())
    assume(found)
    assert "eligible" not in {line.outcome for line in found.policy_said.lines}
    assert {"ineligible"} == {line.outcome for line in found.decision.lines}
    assert not found.decision.refund.total


@given(return_requests(), words)
def test_an_override_comes_back_from_json_as_it_went(request, by_hand):
    found = overridden_or_none(request, by_hand)
    assume(found)
    assert found == Overridden.from_json(found.to_json())
    assert found.to_json() == Overridden.from_json(found.to_json()).to_json()
    assert ISTANBUL == Overridden.from_json(found.to_json()).decision.as_of.tzinfo


@given(return_requests(), words)
def test_the_record_always_says_what_the_policy_had_said(request, by_hand):
    found = overridden_or_none(request, by_hand)
    assume(found)
    assert decide(request, as_of=request.notified_at) == found.policy_said
    assert found.explain("tr")
    assert found.explain("en")


CARD = {"id": "p1", "method": "credit_card", "amount": "1000.00"}
ONLY_ONCE = {
    "ordered": "2026-03-01",
    "delivered": "2026-03-05",
    "notified": "2026-03-06",
    "reason": "charged_twice",
    "payments": [CARD, CARD | {"id": "p2"}],
}


def test_a_payment_is_given_back_by_hand_itself_not_the_price_of_goods_that_stay():
    found = overridden(word(grants="refund"), **ONLY_ONCE, payment="p2")

    assert ("needs_review", "eligible") == (found.policy_said.outcome, found.decision.outcome)
    assert ["p2"] == [payout.payment for payout in found.decision.refund.payouts]
    assert "stays" == found.decision.lines[0].goods
    assert found.decision.return_shipping is None


def test_who_gives_a_payment_back_by_hand_says_which():
    with pytest.raises(MisuseValueError, match=r"which payment goes back\?.*p1, p2"):
        overridden(word(grants="refund"), **ONLY_ONCE)
