"""What may stand in the holes of a letter: values of every kind to draw, and texts as hostile as they get."""

from datetime import date, datetime
from decimal import Decimal

from hypothesis import strategies as st

from musteri_destek.decisions import Clock, Deadline, DeadlineName
from musteri_destek.facts import ISTANBUL
from musteri_destek.law import Source, Unit
from musteri_destek.orders import Honorific, Party
from musteri_destek.templates import (
    Choice,
    Commitment,
    Done,
    Kind,
    Register,
    Tone,
    Voice,
    YesNo,
)

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
HOSTILE = [
    "Ş" * 10_000,
    "A" * 5_000,
    "漢" * 10_000,
    "😊" * 400,
    "🎁🎉" * 40,
    "🎁 paket",
    "kelime " * 1_500,
    "Ayşe Nur " * 1_200,
    "\u202eters\u202c metin",
    "{kart_no} {{ }} [[ ]] [siz|sen] {tutar|yönelme}",
    "قميص أزرق",
    "ÇİÇEKLİ ELBİSE İNDİRİMDE HEMEN AL",
    "%s ${x} <b>&amp;</b> *_~`",
    "Kupa ~ * Tabak",
    "_x_ @mavi #indirim",
    "a\r\n\tb\x00c",
    "a\ufe0f\u034f\u3164\ufffe b",
    "Arçelik ğğğ",
    "Kulpu kırık çıktı.",
    "Neden geldi?",
    "Üç gün bekledim...",
    "Mavi A.Ş.",
    "%100",
    "x",
    "Gül",
]
EVERY_VOICE = [
    Voice(tone=tone, says=says, agent="Elif", team="Mavi Dükkân")
    for tone in Tone
    for says in Register
    if (tone, says) != (Tone.RESMI, Register.SEN)
]
DAYS_GONE_BY = st.dates(date(1990, 1, 1), NOW.date())
DAYS_TO_COME = st.dates(NOW.date(), date(2199, 12, 31))
OF_KIND = {
    Kind.MONEY: st.decimals(0, 10**12, places=2) | st.just(Decimal("0.01")),
    Kind.DATE: DAYS_GONE_BY | DAYS_TO_COME,
    Kind.NUMBER: st.integers(0, 10**9),
    Kind.TIME: st.times(),
    Kind.URL: st.just("https://mavidukkan.example/a?b=1"),
}


def refund_deadline(until):
    """The law's deadline of a refund, which ends when a test says."""
    return Deadline(
        name=DeadlineName.REFUND_DUE,
        starts=Clock.HANDED_TO_CARRIER,
        until=until,
        within=14,
        unit=Unit.CALENDAR_DAY,
        source=Source("MSY m.12/1"),
    )


def parties(names):
    return st.builds(Party, name=names, honorific=st.none() | st.sampled_from(Honorific))


def values_for(slot, *, words, of_kind, texts):
    """Whatever may be given for a slot; a kind that is not named in `of_kind` is text."""
    if isinstance(slot, Commitment):
        return words
    if isinstance(slot, Done):
        return DAYS_GONE_BY
    if isinstance(slot, Choice):
        return st.sampled_from(list(slot.words))
    if isinstance(slot, YesNo):
        return st.booleans()
    return of_kind.get(slot.kind, texts)
