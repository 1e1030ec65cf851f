"""Until when a remedy is done, and what is owned up to where its day is over."""

import re
from datetime import date

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Trait
from musteri_destek.returns import TURKEY, ReturnReason, ReturnRequest, decide, goodwill
from musteri_destek.templates import Register, Told
from tests.templates.answers import ELIF, answer, at, due, line, order, tell

LATE = "2027-01-20T10:00"
ANEW = due(date(2027, 1, 25))
OWNED = re.compile("en geç 17 Aralık 2026 Perşembe günü (ta|ula).*mal.yd.k, yetiştiremedik")
OVERDUE = pytest.mark.parametrize(
    ("reason", "wanted", "field"),
    [
        (ReturnReason.DEFECTIVE, Remedy.REPLACEMENT, "exchange_by"),
        (ReturnReason.DEFECTIVE, Remedy.REPAIR, "repair_by"),
        (ReturnReason.DAMAGED, Remedy.REPLACEMENT, "exchange_by"),
        (ReturnReason.DAMAGED, Remedy.REPAIR, "repair_by"),
        (ReturnReason.WRONG_ITEM, Remedy.REPLACEMENT, "exchange_by"),
        (ReturnReason.WRONG_ITEM, Remedy.REPAIR, "exchange_by"),
        (ReturnReason.MISSING_PART, Remedy.REPLACEMENT, "exchange_by"),
    ],
)


@OVERDUE
def test_a_remedy_whose_day_is_over_asks_for_a_new_word_by_the_name_it_is_given_by(
    reason, wanted, field
):
    with pytest.raises(MisuseValueError, match=f"was due on `2026-12-17`.*`told.{field}`"):
        answer(order(), reason=reason, wanted=wanted, as_of=LATE)


@OVERDUE
def test_a_new_word_on_a_late_remedy_owns_up_to_the_day_and_leaves_the_choice_open(
    reason, wanted, field
):
    body = answer(
        order(), reason=reason, wanted=wanted, as_of=LATE, told=Told(**{field: ANEW})
    ).body
    assert OWNED.search(body)
    assert 1 == body.count("başka bir çözüm de seçebilirsiniz") + body.count("seçim sizin")
    assert "kusurumuz" not in body
    assert "25 Ocak 2027 Pazartesi gününe kadar" in body
    assert 1 == body.count("özür")


@OVERDUE
def test_what_was_late_is_named_where_no_choice_was_told_before(reason, wanted, field):
    told = Told(**{field: ANEW})
    body = answer(order(), reason=reason, wanted=wanted, as_of=LATE, told=told).body
    assert not re.search(r"\n\s*Bunu en geç", body)


@OVERDUE
@pytest.mark.parametrize("says", Register)
def test_a_late_remedy_fits_beside_a_claim_with_a_long_name_and_a_code(reason, wanted, field, says):
    name = "Çelik gövdeli on iki parçalı kahvaltı takımı, mavi kapaklı, altı kişilik"
    told = Told(**{field: ANEW}, return_code="IADE-482913")
    reply = answer(
        order(line(name)).model_copy(update={"number": "10482937465"}),
        reason=reason,
        wanted=wanted,
        as_of=LATE,
        told=told,
        channel=Channel.MARKETPLACE_CLAIM,
        voice=ELIF.model_copy(update={"says": says}),
    )
    assert OWNED.search(reply.body)
    assert len(reply.body) <= 500


@OVERDUE
def test_a_remedy_on_its_last_day_owns_up_to_nothing(reason, wanted, field):
    told = Told(**{field: due(date(2026, 12, 17))})
    on_time = {"reason": reason, "wanted": wanted, "as_of": "2026-12-17T10:00"}
    body = answer(order(), **on_time, told=told).body
    assert body == answer(order(), **on_time).body
    assert "yetiştiremedik" not in body
    assert "bugün (17 Aralık 2026 Perşembe)" in body


def test_a_service_that_was_to_be_performed_again_in_time_is_owned_up_to():
    service = order(line("Halı yıkama", traits=[Trait.SERVICE]))
    facts = {"reason": ReturnReason.DEFECTIVE, "wanted": Remedy.REPERFORMANCE, "as_of": LATE}
    body = answer(service, **facts, told=Told(exchange_by=ANEW)).body
    assert OWNED.search(body)


def promised(remedy, **told):
    policy, late = TURKEY.plus(goodwill(days=60, remedies=[remedy])), at("2026-12-10T10:00")
    asked = ReturnRequest(
        order=order(), reason=ReturnReason.CHANGED_MIND, notified_at=late, wanted=remedy
    )
    return tell(decide(asked, policy=policy, as_of=late), as_of=late, told=Told(**told))


@pytest.mark.parametrize(
    ("remedy", "field"),
    [
        (Remedy.REPAIR, "repair_by"),
        (Remedy.REPLACEMENT, "exchange_by"),
        (Remedy.REPERFORMANCE, "exchange_by"),
    ],
)
def test_what_a_shop_gives_without_a_day_asks_for_its_day_by_name(remedy, field):
    with pytest.raises(MisuseValueError, match=f"has no day in this decision.*`told.{field}`"):
        promised(remedy)
    assert (
        "20 Aralık 2026 Pazar gününe kadar"
        in promised(remedy, **{field: due(date(2026, 12, 20))}).body
    )


def test_a_letter_nothing_can_complete_is_left_to_compose():
    with pytest.raises(MisuseValueError, match=r"`loan_device_granted`.*with `compose`"):
        promised(Remedy.LOAN_DEVICE)
