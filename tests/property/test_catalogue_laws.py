"""Laws of the catalogue: every situation, in every voice and on every channel, with hostile values."""

import re
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musteri_destek.cases import Channel
from musteri_destek.decisions import Clock, Deadline, DeadlineName
from musteri_destek.errors import MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.law import Source
from musteri_destek.orders import Honorific, Party
from musteri_destek.templates import (
    MEDIA,
    Audience,
    Choice,
    Commitment,
    Consent,
    Done,
    Kind,
    Need,
    Register,
    Severity,
    Tone,
    Voice,
    YesNo,
    check_tone,
    compose,
)
from musteri_destek.templates.slots import FixedSlot
from musteri_destek.templates.values import plain
from tests.templates.situations import SCENARIOS

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
HOSTILE = [
    "Ş" * 10_000,
    "🎁🎉" * 40,
    "\u202eters\u202c metin",
    "{kart_no} {{ }} [[ ]] [siz|sen] {tutar|yönelme}",
    "قميص أزرق",
    "ÇİÇEKLİ ELBİSE İNDİRİMDE HEMEN AL",
    "%s ${x} <b>&amp;</b> *_~`",
    "a\r\n\tb\x00c",
    "Arçelik ğğğ",
    "x",
]
texts = st.sampled_from(HOSTILE) | st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
EVERY_VOICE = [
    Voice(tone=tone, says=says, agent="Elif", team="Mavi Dükkân")
    for tone in Tone
    for says in Register
    if tone is not Tone.RESMI or says is Register.SIZ
]
VOICES = st.sampled_from(EVERY_VOICE)
ENDS = st.dates(date(2026, 11, 14), date(2199, 12, 31)) | st.datetimes(
    datetime(2026, 11, 15), datetime(2199, 12, 31), timezones=st.just(ISTANBUL)
)


def deadline(until):
    return Deadline(
        name=DeadlineName.REFUND_DUE,
        starts=Clock.HANDED_TO_CARRIER,
        until=until,
        source=Source("MSY m.12/1"),
    )


BY_KIND = {
    Kind.MONEY: st.decimals(0, 10**12, places=2) | st.just(Decimal("0.01")),
    Kind.DATE: st.dates(date(1990, 1, 1), date(2199, 12, 31)),
    Kind.NUMBER: st.integers(0, 10**9),
    Kind.URL: st.just("https://mavidukkan.example/a?b=1"),
    Kind.HONORIFIC: st.builds(
        Party, name=texts.filter(str.strip), honorific=st.none() | st.sampled_from(Honorific)
    ),
}


def value_for(slot):
    if isinstance(slot, Commitment):
        return ENDS.map(deadline)
    if isinstance(slot, Done):
        return st.dates(date(1990, 1, 1), NOW.date())
    if isinstance(slot, Choice):
        return st.sampled_from(list(slot.words))
    if isinstance(slot, YesNo):
        return st.booleans()
    return BY_KIND.get(slot.kind, texts.filter(plain))


def waited_for(scenario):
    """The names that the first wordings wait for: with them there is always something to say."""
    fixed = (one for part in scenario.paragraphs for one in part if isinstance(one, FixedSlot))
    return {name for one in fixed for name in one.wordings[0][0]}


@st.composite
def letters(draw, scenario):
    needed = waited_for(scenario)
    given_values = {}
    for name, slot in scenario.variables.items():
        is_needed = slot.need is Need.REQUIRED or name in needed
        given_values[name] = draw(value_for(slot) if is_needed else st.none() | value_for(slot))
    return given_values


def channels_for(scenario):
    is_public = scenario.audience is Audience.PUBLIC
    return [one for one in Channel if one.is_public is is_public]


def write(scenario, values, voice, channel, seed="A-1"):
    return compose(
        scenario,
        values,
        as_of=NOW,
        voice=voice,
        channel=channel,
        seed=seed,
        consent=Consent.GIVEN,
    )


EVERY = pytest.mark.parametrize(
    "scenario", SCENARIOS.values(), ids=lambda one: f"{one.name}-{one.audience}"
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(scenario=st.sampled_from(list(SCENARIOS.values())), data=st.data(), voice=VOICES)
def test_a_letter_with_hostile_values_has_no_hole_and_fits_its_channel(scenario, data, voice):
    values = data.draw(letters(scenario))
    channel = data.draw(st.sampled_from(channels_for(scenario)))
    try:
        reply = write(scenario, values, voice, channel)
    except MisuseValueError as error:
        # Words that run into a wall are refused by name, never cut in the middle.
        assert "but the channel takes" in str(error)  # noqa: PT017 - either outcome is allowed
        return
    assert reply == write(scenario, values, voice, channel)
    assert all(map(MEDIA[channel].fits, reply.messages))
    assert not re.search(r"\bNone\b|  |[\u202a-\u202e\u2066-\u2069\x00]", reply.body)
    assert not re.search(r"(?m)^\s*[,.;]|Merhaba ,", reply.body)


KIND_WORDS = {Kind.FREE: "Kulpu kırık çıktı", Kind.BRAND: "Sürat Kargo", Kind.COMMON: "Bayram"}


def ordinary(scenario):
    plain_values = {
        Kind.MONEY: Decimal("1249.90"),
        Kind.DATE: date(2026, 11, 20),
        Kind.NUMBER: 7,
        Kind.URL: "https://mavidukkan.example/a",
        Kind.HONORIFIC: Party(name="Gül Yılmaz", honorific=Honorific.HANIM),
    }
    for name, slot in scenario.variables.items():
        if isinstance(slot, Commitment):
            yield name, deadline(date(2026, 11, 28))
        elif isinstance(slot, Done):
            yield name, date(2026, 11, 12)
        elif isinstance(slot, Choice):
            yield name, next(iter(slot.words))
        elif isinstance(slot, YesNo):
            yield name, True
        else:
            yield name, plain_values.get(slot.kind) or KIND_WORDS.get(slot.kind, "Gömlek")


@EVERY
@pytest.mark.parametrize("voice", EVERY_VOICE, ids=lambda one: f"{one.tone}-{one.says}")
@pytest.mark.parametrize("seed", ["A-1", "B-2"])
def test_no_whole_letter_is_warned_about_by_our_own_check_in_any_voice(scenario, voice, seed):
    (channel, *_) = channels_for(scenario)
    reply = write(scenario, dict(ordinary(scenario)), voice, channel, seed)
    # A situation without a smile is said in samimi; its register stays the shop's own.
    found = check_tone(reply.body, voice, channel=channel)
    assert [] == [one for one in found if one.severity is not Severity.INFO]
    assert len(re.findall(r"özür|kusura", reply.body)) <= 1
    assert reply == write(scenario, dict(ordinary(scenario)), voice, channel, seed)
