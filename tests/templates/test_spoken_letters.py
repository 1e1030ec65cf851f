"""What is said on the phone: nobody who is called is asked to write, and nobody who calls wrote."""

import re
from decimal import Decimal

import pytest

from musteri_destek.cases import Channel
from musteri_destek.templates import Audience, Consent, compose
from tests.templates.letters import NOW, VOICES, values_for
from tests.templates.situations import SCENARIOS

WRITING = re.compile(r"\byaz(?:ın?|ar mısın\w*|arsan\w*|ana|abilirsin\w*|dım|mak ist\w+)\b")
WRITES_A_REVIEW = "review_request"
"""Yorum isteği: a review is written, also by who is asked for it on the phone."""

EVERY = pytest.mark.parametrize(
    "name", [name for name, audience in SCENARIOS if audience is Audience.CUSTOMER]
)


def said_of(name, **values):
    found = SCENARIOS[name, Audience.CUSTOMER]
    for voice in VOICES:
        for seed in "123456":
            yield compose(
                found,
                values_for(found) | values,
                as_of=NOW,
                voice=voice,
                channel=Channel.PHONE,
                seed=seed,
                consent=Consent.GIVEN,
            )


@EVERY
def test_nobody_on_the_phone_is_asked_to_write(name):
    for reply in said_of(name):
        assert name == WRITES_A_REVIEW or not WRITING.search(reply.body), reply.body


@EVERY
def test_nobody_dictates_a_link_or_a_sign_on_the_phone(name):
    for reply in said_of(name):
        assert not re.search(r"https?:|=|−|sipariş no", reply.body), reply.body


def test_a_number_that_is_written_in_brackets_is_said_in_the_sentence():
    (reply, *_) = said_of("cancellation_approved")
    assert "iptal talebinizi onayladık; sipariş numarası A-1001." in reply.body


def test_a_sum_is_said_in_words():
    share = {"liste_fiyati": Decimal("400.00"), "indirim_payi": Decimal("40.00")}
    (reply, *_) = said_of("return_approved", tutar=Decimal("360.00"), **share)
    said = "400,00 TL ürün fiyatı eksi 40,00 TL indirim payı eşittir 360,00 TL."
    assert said in reply.body


def test_a_link_that_is_left_out_on_the_phone_is_told_to_the_shop():
    (reply, *_) = said_of("restock")
    assert "the channel takes no link: `urun_adresi` is left out" in reply.warnings
