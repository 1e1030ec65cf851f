"""Values in a letter: what had to be assumed of them, and how one letter may be told better."""

from datetime import datetime

import pytest

from musteri_destek.cases import Channel
from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import Party
from musteri_destek.templates import (
    Audience,
    Fixed,
    Kind,
    LexiconEntry,
    Scenario,
    Template,
    Variable,
    Voice,
    compose,
)

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
UNREAD = "`Zetta Jack` is read as it is spelled; if not, pass `reading=`"


def scenario(text, **kinds):
    return Scenario.define(
        name="own",
        audience=Audience.CUSTOMER,
        variables={name: Variable(kind) for name, kind in kinds.items()},
        subject="Kargo haberi",
        paragraphs=[[Fixed("news", text)]],
    )


def write(text, values, lexicon=None, voice=None, **kinds):
    return compose(
        scenario(text, **kinds),
        values,
        as_of=NOW,
        voice=voice or Voice(agent="Elif", team="Mavi Dükkân", says="sen"),
        channel=Channel.EMAIL,
        seed="A-7",
        **({"lexicon": lexicon} if lexicon else {}),
    )


def carried(lexicon=None, voice=None):
    text = "Paketi {kargo}'ya verdik, {kargo}'dan soruyoruz."
    return write(text, {"kargo": "Zetta Jack"}, lexicon, voice, kargo=Kind.BRAND)


def test_what_was_assumed_of_a_value_is_told_to_the_shop_once():
    reply = carried()
    assert "Zetta Jack'a verdik, Zetta Jack'tan" in reply.body
    assert (UNREAD,) == reply.warnings


def test_a_value_without_a_suffix_assumes_nothing():
    reply = write("Kargo: {kargo}.", {"kargo": "Zetta Jack"}, kargo=Kind.BRAND)
    assert () == reply.warnings


def test_one_letter_may_be_told_how_its_values_are_read():
    reply = carried({"Jack": LexiconEntry(reading="cek")})
    assert "Zetta Jack'e verdik, Zetta Jack'ten" in reply.body
    assert () == reply.warnings


def test_the_words_of_a_letter_win_over_those_of_the_voice():
    words = {"zetta jack": LexiconEntry(reading="cak"), "Mira": LexiconEntry(reading="mayra")}
    voice = Voice(agent="Elif", team="Mavi Dükkân", lexicon=words)
    assert "Zetta Jack'a verdik" in carried(voice=voice).body
    told = carried({"ZETTA JACK": LexiconEntry(reading="cek")}, voice)
    assert "Zetta Jack'e verdik" in told.body


def test_a_customers_name_may_be_told_how_it_is_read():
    text = "{musteri|tamlayan} siparişi yolda."
    values = {"musteri": Party(name="Siobhane Demir")}
    heard = {"Siobhane": LexiconEntry(reading="şivon")}
    assert "Siobhane'nin siparişi" in write(text, values, musteri=Kind.HONORIFIC).body
    assert "Siobhane'un siparişi" in write(text, values, heard, musteri=Kind.HONORIFIC).body


@pytest.mark.parametrize(
    ("product", "said"),
    [
        ("iPad kılıfı", "iPad kılıfınız yolda."),
        ("eSIM kartı", "eSIM kartınız yolda."),
        ("iade kutusu", "İade kutunuz yolda."),
        ("ısıtıcı", "Isıtıcınız yolda."),
    ],
)
def test_a_brand_at_the_start_of_a_sentence_keeps_its_letters(product, said):
    template = Template.parse("{urun|iyelik:siz} yolda.", {"urun": Variable(Kind.COMMON)})
    assert said == template.render({"urun": product}, as_of=NOW)
