"""A no in its letter: why, in words for the customer, and what remains."""

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Effect, Remedy
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import BuyerKind, Party, Trait
from musteri_destek.returns import (
    TURKEY,
    Override,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
    decide,
    goodwill,
    override,
)
from musteri_destek.returns.goodwill import kinds, kinds_by_fact
from musteri_destek.returns.goodwill.conditions import Condition
from musteri_destek.templates import Told, reply_for
from musteri_destek.templates.telling.reasons import REASONS
from tests.templates.answers import ELIF, answer, at, line, order, tell, word


def test_a_late_withdrawal_is_answered_kindly():
    reply = answer(order(), notified_at=at("2026-11-18T10:00"), as_of="2026-11-18T10:05")
    assert "return_refused_late" == reply.scenario
    assert "yasal cayma süresi 17 Kasım 2026 Salı günü doldu" in reply.body


def test_a_refusal_says_why_and_what_remains():
    reply = answer(order(line("Kupa", traits=[Trait.CUSTOM_MADE])))
    assert "return_refused" == reply.scenario
    assert "Sizin isteğinize göre hazırlanan ürünler" in reply.body
    assert "ayıplıysa bundan doğan haklarınız aynen sürüyor" in reply.body


def test_a_refusal_promises_no_rights_that_are_gone():
    reply = answer(
        order(),
        reason=ReturnReason.DEFECTIVE,
        wanted=Remedy.REPAIR,
        notified_at=at("2029-01-05T10:00"),
        as_of="2029-01-05T11:00",
    )
    assert "return_refused" == reply.scenario
    assert "Ayıplı maldan doğan haklar için yasal süre 3 Kasım 2028 Cuma günü doldu." in reply.body
    assert "aynen sürüyor" not in reply.body


def test_a_business_hears_which_right_it_lacks():
    buyer = Party(name="Yıldız Tekstil A.Ş.", kind=BuyerKind.BUSINESS)
    reply = answer(order(buyer=buyer))
    assert "return_refused" == reply.scenario
    assert "Ticari amaçla yapılan alışverişlerde" in reply.body


def persons_no(**options):
    now = at("2026-11-12T10:10")
    sold = order(line("Krem", traits=[Trait.HYGIENE_SEALED]))
    asked = ReturnRequest(order=sold, reason=ReturnReason.CHANGED_MIND, notified_at=now)
    said = override(asked, Override(by="Deniz Kaya", at=now, reason="iç not"), as_of=now)
    return reply_for(said, sold, as_of=now, voice=ELIF, channel=Channel.EMAIL, **options)


def test_a_persons_no_is_told_in_words_for_the_customer_and_never_in_the_note():
    reply = persons_no(told=Told(why="Koruyucu bant açılmış"))
    assert "return_refused" == reply.scenario
    assert "Koruyucu bant açılmış." in reply.body
    assert "iç not" not in reply.body
    assert "yeniden bakarız" not in reply.body
    with pytest.raises(MisuseValueError, match="say why in words for the customer"):
        persons_no()


def test_a_refusal_offers_what_the_shop_still_has_open():
    policy = TURKEY.plus(goodwill(days=60, remedies=[Remedy.EXCHANGE, Remedy.STORE_CREDIT]))
    late = at("2026-12-10T10:00")
    asked = ReturnRequest(
        order=order(), reason=ReturnReason.CHANGED_MIND, notified_at=late, wanted=Remedy.REFUND
    )
    reply = tell(decide(asked, policy=policy, as_of=late), as_of=late)
    assert "return_refused_late" == reply.scenario
    assert "başka bir ürünle değişim veya mağaza bakiyesi" in reply.body


def late_by(*, told=None, state=None, days=60, conditions=(), at_day="2026-12-12", **facts):
    policy = TURKEY.plus(goodwill(days=days, conditions=conditions))
    late = at(f"{at_day}T10:00")
    asked = ReturnRequest(
        order=order(),
        reason=ReturnReason.CHANGED_MIND,
        notified_at=late,
        items=[ReturnItem(line="Gömlek", **(state or {}))],
        **facts,
    )
    return tell(decide(asked, policy=policy, as_of=late), as_of=late, told=told or Told())


def test_why_the_shops_own_promise_fails_is_told_beside_the_laws_reason():
    reply = late_by(state={"opened": True}, conditions=["unopened"])
    assert "return_refused" == reply.scenario
    assert (
        "Yasal cayma süresi 17 Kasım 2026 Salı günü doldu. Yasal haklara ek olarak tanıdığımız "
        "iadede ürünün açılmamış olması gerekiyor."
    ) in reply.body


def test_a_promise_of_the_shop_that_ended_too_is_told_with_its_day():
    reply = late_by(days=30)
    assert "Yasal sürenin üstüne tanıdığımız ek iade süresi de 3 Aralık 2026" in reply.body
    assert "iyi niyetle" not in reply.body


OF_THE_SHOP = [
    one.code for one in (*kinds.KINDS, *kinds_by_fact.KINDS) if one.effect is Effect.DENIES
]


@pytest.mark.parametrize("code", OF_THE_SHOP)
def test_whatever_ends_a_promise_of_the_shop_is_told_in_words_for_the_customer(code):
    assert not any(word in REASONS[code] for word in ("ağaza", "kural", "müşteri", "talep"))


@pytest.mark.parametrize("condition", Condition)
def test_each_condition_of_the_shop_that_was_not_kept_is_told(condition):
    states = [{condition.fact: one} for one in (True, False)]
    broken = [one for one in states if condition.holds_for(ReturnItem(line="x", **one)) is False]
    (state,) = broken
    body = late_by(state=state, conditions=[condition]).body
    assert REASONS[f"goodwill_condition_broken_{condition}"] in body


def test_what_is_left_to_kindness_is_looked_at_and_a_day_is_named_where_one_is_known():
    """Case C04 wants the examination told; its day is a promise only where somebody gave it."""
    silent = answer(order(), notified_at=at("2026-11-18T10:00"), as_of="2026-11-18T10:05")
    assert "Yine de talebinizi iyi niyetle inceliyoruz." in silent.body
    assert () == silent.promises
    said = answer(
        order(),
        notified_at=at("2026-11-18T10:00"),
        as_of="2026-11-18T10:05",
        told=Told(answer_by=word("reply", "2026-11-25")),
    )
    assert "iyi niyetle inceliyoruz ve sonucunu" in said.body
    assert "karşılayamıyoruz" not in said.body
    assert ["reply"] == [one.kind for one in said.promises]
