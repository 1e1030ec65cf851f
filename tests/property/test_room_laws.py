"""Whatever `define(channels=...)` accepts can be written on those channels, whoever writes it to whom."""

from datetime import date, datetime, time

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from musteri_destek.cases import Channel
from musteri_destek.decisions import Clock, Deadline, DeadlineName, Until
from musteri_destek.facts import ISTANBUL
from musteri_destek.law import Source, Unit
from musteri_destek.orders import BuyerKind, Honorific, Party
from musteri_destek.sla import PromiseKind
from musteri_destek.templates import (
    MEDIA,
    Audience,
    Choice,
    Commitment,
    Done,
    Farewell,
    Fixed,
    Free,
    Given,
    Kind,
    Need,
    Register,
    Scenario,
    SellerIdentity,
    TemplateError,
    Tone,
    Variable,
    Voice,
    YesNo,
    compose,
)
from tests.letter_values import DAYS_TO_COME, HOSTILE, NOW, OF_KIND, values_for

some = st.text(st.characters(categories=["L", "N", "P", "S", "Zs", "Cf", "M"]), max_size=90)
shown = st.sampled_from(HOSTILE) | some.map(lambda text: f"ı{text}")
NAMES = shown.map(lambda text: text[:300])
needs = st.sampled_from(Need)


def word(until):
    return Deadline(
        name=DeadlineName.REFUND_DUE,
        starts=Clock.WITHDRAWAL_ENDED,
        until=until,
        within=365,
        unit=Unit.CALENDAR_DAY,
        source=Source("MSY m.12/1"),
    )


ENDS = DAYS_TO_COME | st.sampled_from(Until)
PARTIES = st.builds(
    Party,
    name=st.none() | NAMES,
    honorific=st.none() | st.sampled_from(Honorific),
    kind=st.sampled_from(BuyerKind),
)
VALUES = OF_KIND | {
    Kind.NUMBER: st.integers(-(10**9), 10**9),
    Kind.PERCENT: st.integers(-100, 10**6),
}
ROUTES = Choice(dict.fromkeys(Tone, "ödemeyi yaptığın[ız|] karta") | {Tone.RESMI: "hediye kartına"})


@st.composite
def variables(draw):
    """A few variables, each with what is written of it and with values for it."""
    found = {}
    for name in draw(st.lists(st.sampled_from("abcde"), unique=True, max_size=4)):
        need, longest = draw(needs), draw(st.sampled_from([5, 40, 120, 300]))
        found[name] = draw(
            st.one_of(
                st.builds(
                    Variable,
                    kind=st.sampled_from([Kind.PRODUCT_TITLE, Kind.FREE, Kind.BRAND, Kind.PLACE]),
                    need=st.just(need),
                    longest=st.just(longest),
                ),
                st.builds(Variable, kind=st.sampled_from(list(VALUES)), need=st.just(need)),
                st.just(Commitment(PromiseKind.REFUND, need=need)),
                st.just(Done(need=need)),
                st.just(Choice(ROUTES.words, need=need)),
                st.just(YesNo(need=need)),
            )
        )
    return found


def value_of(slot):
    if isinstance(slot, Choice):
        return st.lists(st.sampled_from(list(slot.words)), min_size=1, max_size=3).map(tuple)
    return values_for(slot, words=ENDS.map(word), of_kind=VALUES, texts=shown)


def said(name, slot):
    return f"[{name} ? geldi | gelmedi]" if isinstance(slot, YesNo) else f"{{{name}}}"


def sentence(names, schema):
    holes = ", ".join(said(name, schema[name]) for name in names)
    return f"Durum şöyle: {holes}."


@st.composite
def slots(draw, schema):
    """Sentences that say every variable: in a segment where it may be absent, or waited for."""
    always = [name for name in schema if schema[name].need is not Need.OPTIONAL]
    maybe = [name for name in schema if name not in always]
    waited_for = [name for name in maybe if draw(st.booleans())]
    filler = "Paket yola çıktı. " * draw(st.sampled_from([0, 1, 8, 14]))
    yield_always = sentence(always, schema) if always else "Haber var."
    text = filler + yield_always
    for name in (one for one in maybe if one not in waited_for):
        text += f"[[ Şu da var: {said(name, schema[name])}.]]"
    found = [Free("hello", samimi=("Selam olsun.",), resmi=("İyi günler.",)), Fixed("news", text)]
    for name in waited_for:
        wordings = (
            Given((name,), f"Ek olarak {said(name, schema[name])} geldi."),
            Given((), "Bitti."),
        )
        found.append(Fixed(f"extra_{name}", wordings))
    return found


@st.composite
def situations(draw):
    schema = {"musteri": Variable(Kind.HONORIFIC, need=Need.OPTIONAL), **draw(variables())}
    audience = draw(st.sampled_from(Audience))
    voice = draw(st.none() | voices)
    channels = draw(st.lists(st.sampled_from(Channel), min_size=1, max_size=3, unique=True))
    body = {name: slot for name, slot in schema.items() if name != "musteri"}
    try:
        found = Scenario.define(
            "law",
            audience=audience,
            variables=schema,
            subject="Haber",
            paragraphs=[draw(slots(body))],
            voice=voice,
            channels=channels,
            farewell=draw(st.sampled_from(Farewell)),
        )
    except TemplateError:
        assume(condition=False)
    return found, channels, voice


voices = st.builds(
    Voice,
    tone=st.sampled_from([Tone.SAMIMI, Tone.NUKTEDAN]),
    says=st.sampled_from(Register),
    agent=NAMES,
    team=NAMES,
    emoji=st.sampled_from(["never", "seldom"]),
    hello=st.sampled_from(["merhaba", "by_hour"]),
    prefers=st.sampled_from([{}, {"paket": "koli " * 50, "haber": "müjde " * 40}]),
    seller=st.none()
    | st.builds(SellerIdentity, name=NAMES, address=NAMES, phone=st.just("0"), email=NAMES),
) | st.builds(Voice, tone=st.just(Tone.RESMI), agent=NAMES, team=NAMES)


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(situations(), voices, PARTIES, st.data())
def test_what_is_defined_for_a_channel_can_be_written_there(situation, any_voice, customer, data):
    found, channels, own_voice = situation
    values = {"musteri": customer}
    for name, slot in found.variables.items():
        if name != "musteri":
            there = value_of(slot)
            is_needed = slot.need is not Need.OPTIONAL
            values[name] = data.draw(there if is_needed else st.none() | there)
    for channel in channels:
        reply = compose(
            found,
            values,
            as_of=datetime.combine(NOW.date(), time(22), ISTANBUL),
            voice=own_voice or any_voice,
            channel=channel,
            seed="A-1",
            wrote_on=data.draw(st.none() | st.just(date(2026, 11, 12))),
        )
        assert all(map(MEDIA[channel].fits, reply.messages))
