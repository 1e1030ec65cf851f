"""A compensation or a score in its letter."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseValueError
from musteri_destek.metrics import CES_1, CES_2, Direction, Instrument, Question, Response, Scale
from musteri_destek.returns import Compensation, CompensationCause, CompensationForm
from musteri_destek.templates import Consent, Score, Told, Tone, reply_for
from musteri_destek.templates.language.commitments import UNDATED
from tests.templates.answers import ELIF, NOW, due, order, score, tell


def gift(form, **facts):
    return Compensation(
        rule="gecikme",
        cause=CompensationCause.LATE_DELIVERY,
        form=form,
        amount=Decimal("100.00"),
        before_caps=Decimal("100.00"),
        currency="TRY",
        **facts,
    )


def test_a_compensation_stands_beside_every_right():
    reply = tell(gift(CompensationForm.MONEY), told=Told(refund_by=due(date(2026, 11, 16))))
    assert "compensation_given" == reply.scenario
    assert "100,00 TL" in reply.body
    assert "yasal haklarınıza ek olarak" in reply.body


def test_a_coupon_is_told_only_to_who_agreed_to_hear_of_it():
    told = Told(coupon="OZUR100")
    with pytest.raises(MisuseValueError, match="promotion"):
        tell(gift(CompensationForm.COUPON), told=told)
    reply = tell(gift(CompensationForm.COUPON), told=told, consent=Consent.GIVEN)
    assert "Çek kodunuz: OZUR100." in reply.body


def test_a_coupon_without_its_code_is_of_no_use_and_not_told():
    with pytest.raises(MisuseValueError, match=r"without its code: give it as `told.coupon`"):
        tell(gift(CompensationForm.COUPON), consent=Consent.GIVEN)


PAYS = pytest.mark.parametrize("form", [CompensationForm.MONEY, CompensationForm.STORE_CREDIT])


@PAYS
def test_a_compensation_without_a_day_is_noticed(form):
    assert (f"`telafi_sozu`: {UNDATED}",) == tell(gift(form)).warnings
    for told in (Told(refund_by=due(date(2026, 11, 16))), Told(refunded_on=date(2026, 11, 12))):
        assert () == tell(gift(form), told=told).warnings


@PAYS
def test_where_a_compensation_goes_is_asked_for_only_where_it_goes_to_an_account(form):
    told = Told(refund_by=due(date(2026, 11, 16)), form_url="https://mavidukkan.example/iban")
    asked = "Havaleyle göndereceğimiz 100,00 TL için IBAN'ınızı"
    assert (asked in tell(gift(form), told=told).body) is (form is CompensationForm.MONEY)
    paid = replace(told, refunded_on=date(2026, 11, 12), refund_by=None)
    assert asked not in tell(gift(form), told=paid).body


def test_the_goods_a_compensation_is_for_are_named():
    told = Told(refunded_on=date(2026, 11, 12))
    assert "(Gömlek) için" in tell(gift(CompensationForm.MONEY, line="Gömlek"), told=told).body
    assert "Gömlek" not in tell(gift(CompensationForm.MONEY), told=told).body


def test_a_compensation_nobody_looked_up_is_not_told():
    with pytest.raises(MisuseValueError, match="look up what was given before"):
        tell(gift(CompensationForm.MONEY, missing=("compensations_given",)))


@pytest.mark.parametrize(
    ("value", "scenario"),
    [
        (0, "nps_detractor"),
        (6, "nps_detractor"),
        (7, "nps_passive"),
        (8, "nps_passive"),
        (9, "nps_promoter"),
        (10, "nps_promoter"),
    ],
)
def test_a_score_is_answered_by_what_it_says(value, scenario):
    assert scenario == tell(score(value)).scenario


def test_effort_is_followed_up_where_it_was_high_and_thanked_for_where_it_was_low():
    assert "ces_follow_up" == tell(score(2, instrument=CES_2)).scenario
    assert "score_thanks" == tell(score(2, instrument=CES_1)).scenario


STARS = Instrument(
    question=Question.SATISFACTION, scale=Scale(1, 5), direction=Direction.HIGHER_IS_BETTER
)
YES_NO = Instrument(
    question=Question.GOOD_BAD, scale=Scale(0, 1), direction=Direction.HIGHER_IS_BETTER
)


@pytest.mark.parametrize(("value", "instrument"), [(3, CES_1), (4, CES_2), (3, STARS)])
def test_the_middle_of_a_scale_is_neither_praised_for_nor_followed_up_as_bad(value, instrument):
    reply = tell(score(value, instrument=instrument))
    assert "score_neutral" == reply.scenario
    assert "sevindi" not in reply.subject + reply.body.replace("ancak sevindirir", "")
    said = Response(id="r1", customer="m-1", score=value, answered_at=NOW, comment="Eh işte")
    assert "score_neutral" == Score(response=said, instrument=instrument).scenario


def test_a_scale_of_two_has_no_middle():
    assert ["nps_detractor", "score_thanks"] == [
        score(value, instrument=YES_NO).scenario for value in (0, 1)
    ]


def test_a_survey_nobody_answered_is_no_score():
    with pytest.raises(MisuseValueError, match="was not answered"):
        Score(response=Response(id="r1", customer="m-1"))


@pytest.mark.parametrize(
    ("value", "instrument"),
    [(-1, None), (11, None), (100, None), (0, CES_1), (6, CES_1), (8, CES_2)],
)
def test_a_score_off_its_scale_is_answered_by_nobody(value, instrument):
    with pytest.raises(MisuseValueError, match=f"`{value}` of `r1` is not on the scale"):
        score(value, instrument=instrument)


def test_a_bare_number_is_not_thanked_for_its_words():
    said = Response(id="r1", customer="m-1", score=2, answered_at=NOW, comment="Çok kolaydı")
    assert "thanks" == tell(Score(response=said, instrument=CES_1)).scenario
    assert "yazdıklarınız" not in tell(score(2, instrument=CES_1)).body


@pytest.mark.parametrize(("value", "instrument"), [(3, CES_1), (4, CES_2), (3, STARS)])
def test_who_wrote_beside_a_middling_score_is_thanked_and_asked_for_no_more_words(
    value, instrument
):
    said = Response(id="r1", customer="m-1", score=value, answered_at=NOW, comment="Kargo yavaştı")
    for tone in Tone:
        voice = ELIF.model_copy(update={"tone": tone})
        answered = Score(response=said, instrument=instrument)
        reply = reply_for(answered, order(), as_of=NOW, voice=voice, channel=Channel.EMAIL)
        assert "yazdıklarınız için ayrıca teşekkür ederiz" in reply.body
        assert "?" not in reply.subject + reply.body
        assert "birkaç" not in reply.body
    bare = tell(score(value, instrument=instrument)).body
    assert "En çok neyi daha iyi yapalım" in bare
    assert "ne kötü" not in bare
