"""A shop's own words: said where the suffix is sure, left and named where it is not."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musteri_destek.cases import Channel
from musteri_destek.facts import ISTANBUL
from musteri_destek.templates import (
    Audience,
    Fixed,
    Free,
    Kind,
    Need,
    Scenario,
    TemplateError,
    Variable,
    Voice,
    compose,
    scenario_for,
)
from musteri_destek.templates.letters.own_words import in_own_words, words_found

GUESTS = {"müşteri": "misafir", "kupon": "çek", "sepet": "file"}
VOICE = Voice(agent="Elif", team="Mavi Müşteri Destek", prefers=GUESTS)
NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Müşteri haklıdır.", "Misafir haklıdır."),
        ("Her müşterimiz haklı.", "Her misafirimiz haklı."),
        ("Bu kuponu sepete ekledik.", "Bu çeki fileye ekledik."),
        ("Kuponlar sepetten çıktı.", "Çekler fileden çıktı."),
        ("Sepetteki ürün", "Filedeki ürün"),
        # Genitive or yours, nobody knows; and a word that only begins alike is another word.
        ("Sepetin dolu.", "Sepetin dolu."),
        ("Sepetçi kuponcu", "Sepetçi kuponcu"),
    ],
)
def test_a_word_is_replaced_with_the_suffix_it_carries(text, said):
    assert (said,) == in_own_words((text,), GUESTS)


def test_what_stays_is_named():
    (found,) = words_found("Sepetin dolu.", GUESTS)
    assert ("Sepetin", "file", None) == (found.said, found.own, found.instead)


@given(st.text(max_size=60))
def test_any_text_is_replaced_without_an_error_and_a_second_time_stays_the_same(text):
    (once,) = in_own_words((text,), GUESTS)
    assert (once,) == in_own_words((once,), GUESTS)


def situation(text, **options):
    return Scenario.define(
        "hazir",
        audience=Audience.CUSTOMER,
        variables={
            "urun": Variable(Kind.PRODUCT_TITLE),
            "musteri": Variable(Kind.HONORIFIC, need=Need.OPTIONAL),
        },
        subject="Kupon",
        paragraphs=[[Fixed("news", text)]],
        **options,
    )


def write(found, voice=VOICE):
    values = {"urun": "Müşteri kuponu"}
    return compose(found, values, as_of=NOW, voice=voice, channel=Channel.EMAIL, seed="1")


def test_a_letter_says_the_shops_words_and_leaves_those_of_values_and_the_signature():
    reply = write(situation("Kuponlar hazır[[, {musteri}]]: {urun}."))
    assert "Çekler hazır: Müşteri kuponu." in reply.body
    assert "Mavi Müşteri Destek" in reply.body
    assert "Çek" == reply.subject
    assert "Kuponlar hazır" in write(situation("Kuponlar hazır: {urun}."), Voice(**NAMED)).body


NAMED = {"agent": "Elif", "team": "Destek"}


def test_a_word_that_stayed_is_a_warning():
    reply = write(situation("Sepetin {urun} için."))
    assert ("`Sepetin` stands as it was: this shop says `file`",) == reply.warnings


def test_a_definition_for_a_voice_says_that_voices_words():
    with pytest.raises(TemplateError) as caught:
        situation("{urun} sepetin[iz|]de.", voice=VOICE)
    assert [
        "1:1 in `subject`: `Kupon`: this shop says `çek`",
    ] == [str(one) for one in caught.value.faults if "Kupon" in one.says]
    assert situation("{urun} hazır.", voice=Voice(**NAMED))


def test_own_slots_are_held_to_own_words_and_the_catalogues_are_not():
    letter = scenario_for("compensation_coupon", Channel.EMAIL)
    own = Free("closing", samimi=("Müşteri velinimet.",), resmi=("İyi günler.",))
    with pytest.raises(TemplateError, match="in `closing`: `Müşteri`: this shop says `misafir`"):
        letter.with_slot(own, voice=VOICE)
    assert letter.with_slot(own)
    glad = Free("closing", samimi=("Misafir velinimet.",), resmi=("İyi günler.",))
    assert letter.with_slot(glad, voice=VOICE)
