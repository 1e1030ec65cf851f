"""A reason is said whole or not at all; a name may lose its end, an amount and a day nothing."""

import re
from datetime import datetime
from decimal import Decimal

import pytest

from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import Honorific, Party
from musteri_destek.sla import PromiseKind
from musteri_destek.templates import (
    MEDIA,
    Audience,
    Commitment,
    Fixed,
    Kind,
    Need,
    Scenario,
    Variable,
    Voice,
    compose,
)
from tests.templates.answers import ELIF
from tests.templates.letters import due, values_for
from tests.templates.situations import SCENARIOS

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
REASON = (
    "Kargo aracı 1.249,90 TL değerindeki paketle birlikte 12 Kasım 2026 Perşembe günü Bolu "
    "Dağı'nda arızalanmış, yedek araç ertesi sabah yola çıkabilmiş"
)
CLAIM = Channel.MARKETPLACE_CLAIM


def write(name, values, *, channel=CLAIM, voice=ELIF, **options):
    return compose(name, values, as_of=NOW, voice=voice, channel=channel, seed="A-1", **options)


def refusal(why, **more):
    return {"siparis_no": "A-1", "urun": "Gömlek", "neden": why, **more}


def late(cause, **more):
    last = values_for(SCENARIOS["delay_apology", "customer"])["son_gun"]
    word = {"son_gun": last, "soz": None, "cevap_sozu": due(days=2)}
    return {"siparis_no": "A-1", "urun": "Gömlek", **word, "sebep": cause, **more}


@pytest.mark.parametrize("channel", [CLAIM, Channel.SMS, Channel.EMAIL, Channel.LIVE_CHAT])
def test_a_reason_is_said_whole_where_there_is_room(channel):
    assert f"{REASON}." in write("delay_apology", late(REASON), channel=channel).body
    assert f"{REASON}." in write("return_refused", refusal(f"{REASON}."), channel=channel).body


def test_a_long_name_is_clipped_before_a_reason_is_left_out():
    reply = write("delay_apology", late(REASON, urun="Çiçekli elbise " * 15))
    assert f"{REASON}." in reply.body
    assert "Çiçekli elbise…" in reply.body
    assert "too long for the channel: long names are clipped" in reply.warnings


def test_a_reason_without_room_is_left_out_with_its_sentence_and_the_shop_is_told():
    reply = write("delay_apology", late(f"{REASON}, {REASON}"))
    assert "Nedenini araştırdık" not in reply.body
    assert "Kargo aracı" not in reply.body
    assert "too long for the channel: `sebep` is left out" in reply.warnings
    assert "16 Kasım 2026 Pazartesi" in reply.body


def test_what_was_done_goes_before_why():
    reply = write("delay_apology", late("kar yağmış", adim=f"{REASON}, {REASON}"))
    assert "Nedenini araştırdık: kar yağmış." in reply.body
    assert "Şu ana kadar" not in reply.body
    assert "too long for the channel: `adim` is left out" in reply.warnings


def test_a_no_whose_reason_has_no_room_is_not_written_there():
    why = f"{REASON}. " * 3
    with pytest.raises(MisuseValueError, match="but the channel takes 500"):
        write("return_refused", refusal(why))
    assert why.strip() in write("return_refused", refusal(why), channel=Channel.EMAIL).body


def test_the_ways_that_remain_go_before_the_reason():
    reply = write("return_refused", refusal(f"{REASON}.", kalan_yol=f"{REASON}, {REASON}"))
    assert f"{REASON}." in reply.body
    assert 1 == reply.body.count("Kargo aracı")
    assert "too long for the channel: `kalan_yol` is left out" in reply.warnings


def test_goods_that_do_not_come_back_are_named_though_the_reason_has_no_room():
    values = values_for(SCENARIOS["return_approved", "customer"])
    values |= {"kalan_urun": "Kişiye özel kupa", "neden": f"{REASON}. " * 2}
    reply = write("return_approved", values)
    assert "Bu iadeye katamadığımız ürün: Kişiye özel kupa." in reply.body
    assert "Gerekçesi" not in reply.body
    assert "too long for the channel: `neden` is left out" in reply.warnings


@pytest.mark.parametrize("start", range(12))
def test_text_beyond_all_bounds_ends_between_words(start):
    """No word and no amount is cut in two, wherever the end falls."""
    text = ("Kargo 1.249,90 TL tutmuş, " * 20)[start:]
    body = write("delay_apology", late(text), channel=Channel.EMAIL).body
    (said,) = re.findall("araştırdık: (.+)…", body)
    words = said.split()
    assert words == text.split()[: len(words)]
    assert 280 < len(said) < 300


def test_amounts_and_days_are_whole_wherever_they_stand():
    values = values_for(SCENARIOS["return_approved", "customer"])
    values |= {"urun": "Ş" * 300, "tutar": Decimal("999999999999.99")}
    values |= {"musteri": Party(name="Ş" * 300, honorific=Honorific.HANIM)}
    for channel in (CLAIM, Channel.SMS, Channel.EMAIL):
        body = write("return_approved", values, channel=channel).body
        assert "999.999.999.999,99 TL" in body
        assert "20 Kasım 2026 Cuma gününe kadar" in body


def test_names_around_a_letter_are_clipped_too_where_there_is_no_room():
    voice = Voice(agent="Elif " * 50, team="Mavi Dükkân " * 20)
    customer = Party(name=" ".join(["Gülşah"] * 40), honorific=Honorific.HANIM)
    reply = write("delay_apology", late(None, musteri=customer), voice=voice)
    assert len(reply.body) <= 500
    assert "Merhaba Gülşah Gülşah" in reply.body
    assert "Elif Elif" in reply.body
    assert (
        voice.agent in write("delay_apology", late(None), voice=voice, channel=Channel.EMAIL).body
    )


def test_an_earlier_message_is_not_taken_up_where_there_is_no_room():
    wrote_on = datetime(2026, 11, 10, tzinfo=ISTANBUL).date()
    said = "Bu konuda bize 10 Kasım 2026 Salı günü de yazmıştınız"
    assert said in write("delay_apology", late(None), wrote_on=wrote_on).body
    long = write("delay_apology", late(REASON), wrote_on=wrote_on, voice=ELIF)
    assert len(long.body) <= 500
    assert f"{REASON}." in long.body


def test_words_of_our_own_are_given_up_last():
    long = {word: "çok " * 70 + word for word in ("özür", "numaralı")}
    voice = ELIF.model_copy(update={"prefers": long})
    reply = write("delay_apology", late(None), voice=voice)
    assert len(reply.body) <= 500
    assert "your own words for others are left out" in reply.warnings


def test_a_run_of_pictures_goes_out_in_as_many_text_messages_as_it_takes():
    """A picture takes two of the 67 places of a part: one place of each part stays empty."""
    body = write("return_refused", refusal("😊" * 400), channel=Channel.SMS)
    assert 400 == sum(message.count("😊") for message in body.messages)
    assert all(map(MEDIA[Channel.SMS].fits, body.messages))


def test_a_word_that_went_with_a_reason_is_on_no_record():
    """What the letter does not say, it does not promise."""
    found = Scenario.define(
        "hazir",
        audience=Audience.CUSTOMER,
        variables={
            "neden": Variable(Kind.FREE, need=Need.OPTIONAL, longest=900),
            "soz": Commitment(PromiseKind.REPLY, need=Need.OPTIONAL),
        },
        subject="Haber",
        paragraphs=[[Fixed("news", "Bakıyoruz.[[ Nedeni {neden}; yanıtı {soz} yazacağız.]]")]],
        channels=[CLAIM],
    )
    said = write(found, {"neden": "kar", "soz": due(days=2)})
    assert ["reply"] == [one.kind for one in said.promises]
    silent = write(found, {"neden": f"{REASON}, {REASON}, {REASON}", "soz": due(days=2)})
    assert "16 Kasım" not in silent.body
    assert () == silent.promises
