"""A letter a shop tells in its own words, straight from the decision."""

import pytest

from musteri_destek.errors import MisuseValueError
from musteri_destek.returns import ReturnReason, ReturnRequest, decide
from musteri_destek.sla import PromiseKind
from musteri_destek.templates import (
    Audience,
    Commitment,
    Done,
    Fixed,
    Kind,
    Need,
    Scenario,
    Variable,
)
from tests.templates.answers import HANDED_OVER, at, order, tell
from tests.templates.test_promises_told import cycles


def own_approval(**variables):
    own = {"tutar": Variable(Kind.MONEY), "iade_sozu": Commitment(PromiseKind.REFUND)}
    return Scenario.define(
        "return_approved",
        audience=Audience.CUSTOMER,
        variables={**own, **variables},
        subject="İadeniz",
        paragraphs=[
            [
                Fixed("refund", "Onayladık: {tutar|belirtme} {iade_sozu} iade edeceğiz."),
                *(Fixed(name, says(name, one)) for name, one in variables.items()),
            ]
        ],
    )


def says(name, variable):
    return f"[[Bir de şu: {{{name}}}.]]" if variable.need is Need.OPTIONAL else f"{{{name}}}."


def in_own_words(own):
    now = at("2026-11-14T12:00")
    asked = ReturnRequest(
        order=order(),
        reason=ReturnReason.CHANGED_MIND,
        notified_at=at("2026-11-12T10:05"),
        handed_over=HANDED_OVER,
    )
    return tell(decide(asked, as_of=now), as_of=now, own=[own])


def test_reply_for_writes_the_letter_in_the_shops_own_words():
    own = own_approval(
        depo=Variable(Kind.FREE, need=Need.OPTIONAL), son_gun=Done(need=Need.OPTIONAL)
    )
    reply = in_own_words(own)
    assert "Onayladık: 400,00 TL'yi 28 Kasım 2026 Cumartesi gününe kadar iade" in reply.body
    assert "Bir de şu" not in reply.body
    assert ["refund"] == [one.kind for one in reply.promises]


def test_a_value_only_the_shop_knows_is_asked_for_by_name():
    with pytest.raises(
        MisuseValueError, match="asks for `depo`, which nothing here tells: write it"
    ):
        in_own_words(own_approval(depo=Variable(Kind.FREE)))
    own = Scenario.define(
        "answer_promised",
        audience=Audience.CUSTOMER,
        variables={"soz": Commitment(PromiseKind.REPLY)},
        subject="Yanıtımız",
        paragraphs=[[Fixed("until", "{soz} yazacağız.")]],
    )
    with pytest.raises(MisuseValueError, match="`answer_promised` asks for `soz`"):
        tell(cycles(), own=[own])
