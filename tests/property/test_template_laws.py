"""Laws of letters: what never changes, whatever the values are."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from musteri_destek import wording
from musteri_destek.cases import Channel
from musteri_destek.decisions import Until
from musteri_destek.errors import MisuseValueError, MusteriDestekError
from musteri_destek.returns import decide
from musteri_destek.templates import (
    MEDIA,
    Case,
    Commitment,
    Consent,
    Kind,
    Need,
    Personal,
    Register,
    Template,
    Told,
    Tone,
    Variable,
    Voice,
    check_tone,
    compose,
    inflect,
    mask,
    mask_all,
    personal_in,
    reply_for,
)
from musteri_destek.templates.language import values as values_module
from musteri_destek.templates.language.registers import suffixes_to
from musteri_destek.templates.language.suffix_examples import _CHAINS, meant
from tests.letter_values import (
    DAYS_TO_COME,
    EVERY_VOICE,
    NOW,
    OF_KIND,
    parties,
    refund_deadline,
    values_for,
)
from tests.property.strategies import return_requests
from tests.templates.situations import SCENARIOS

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
hostile = st.sampled_from(
    [
        "{kart_no}",
        "{{",
        "}}",
        "[[",
        "]]",
        "{tutar|yönelme}",
        "%s",
        "${x}",
        "\u202e",
        "\x00",
        "\r\n",
        "'",
    ]
)
values = st.lists(texts | hostile, max_size=5).map("".join)
money = st.decimals(0, 10**9, places=2)
untils = DAYS_TO_COME | st.sampled_from(Until)


OF_EVERY_KIND = OF_KIND | {
    Kind.DATE: DAYS_TO_COME,
    Kind.HONORIFIC: parties(texts.filter(str.strip)),
    Kind.NUMBER: st.integers(0, 10),
}


def value_for(slot):
    return values_for(slot, words=untils.map(refund_deadline), of_kind=OF_EVERY_KIND, texts=values)


@st.composite
def filled(draw):
    """A situation with values of the right kinds, each of which may be missing or empty."""
    scenario = draw(st.sampled_from(list(SCENARIOS.values())))
    given_values = {
        name: draw(st.none() | value_for(slot)) for name, slot in scenario.variables.items()
    }
    return scenario, given_values


@st.composite
def complete(draw):
    """A situation with every required value there; optional ones may be absent."""
    scenario = draw(st.sampled_from(list(SCENARIOS.values())))
    given_values = {}
    for name, variable in scenario.variables.items():
        there = value_for(variable)
        if there is values:
            there = there.filter(values_module.plain)
        given_values[name] = draw(there if variable.need == Need.REQUIRED else st.none() | there)
    return scenario, given_values


def channel_of(scenario):
    return Channel.SIKAYETVAR if scenario.audience == "public" else Channel.EMAIL


def attempt(make):
    try:
        return make(), None
    except MusteriDestekError as error:
        return None, error


def write(scenario, given_values, seed="1", tone=Tone.SAMIMI):
    return compose(
        scenario.name,
        given_values,
        as_of=NOW,
        voice=Voice(agent="Elif", team="Destek", tone=tone),
        channel=channel_of(scenario),
        seed=seed,
        consent=Consent.GIVEN,
    )


@given(filled() | complete(), st.sampled_from(Tone))
def test_a_letter_with_a_hole_can_not_exist(filled_scenario, tone):
    scenario, given_values = filled_scenario
    visible = {
        name: given_values[name]
        for name, slot in scenario.variables.items()
        if given_values[name] is not None
        and not (
            isinstance(given_values[name], str) and not values_module.plain(given_values[name])
        )
    }
    missing = [
        name
        for name, slot in scenario.variables.items()
        if slot.need is Need.REQUIRED and name not in visible
    ]
    reply, error = attempt(lambda: write(scenario, given_values, tone=tone))
    if error:
        assert all(f"`{name}`" in str(error) for name in missing)
    else:
        assert [] == missing
        assert ",\n\n" in reply.body


@given(filled() | complete(), st.text(max_size=20))
def test_the_same_facts_give_the_same_letter(filled_scenario, seed):
    scenario, given_values = filled_scenario

    first, first_error = attempt(lambda: write(scenario, given_values, seed))
    second, second_error = attempt(lambda: write(scenario, given_values, seed))
    assert first == second
    assert str(first_error) == str(second_error)


@given(values)
def test_a_value_is_text_and_nothing_else(value):
    shown = values_module.plain(value)
    assume(shown)
    template = Template.parse("<{x}>", {"x": Variable(Kind.FREE)})
    assert f"<{shown}>" == template.render({"x": value}, as_of=NOW)
    assert shown == values_module.plain(shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00\n\r")
    assert len(shown) <= values_module.LONGEST


@given(values, st.sampled_from([Case.DATIVE, Case.GENITIVE, Case.LOCATIVE]))
def test_a_suffix_follows_a_value_and_leaves_it_whole(value, case):
    shown = values_module.plain(value)
    template = Template.parse(f"{{x|{case}}}", {"x": Variable(Kind.BRAND)})
    try:
        text = template.render({"x": value}, as_of=NOW)
    except MisuseValueError:
        return
    letters = [one for one in shown if one.isalnum()]
    assert letters == [one for one in text if one.isalnum()][: len(letters)] or "(" in shown


@given(st.text(alphabet="{}[]|ax y.", max_size=40))
def test_reading_a_template_ends_in_a_template_or_in_faults_with_places(source):
    schema = {"x": Variable(Kind.FREE, need=Need.OPTIONAL)}
    template, error = attempt(lambda: Template.parse(source, schema))
    if template:
        assert isinstance(template.render({"x": "1"}, as_of=NOW), str)
    else:
        assert error.faults
        assert {1} == {fault.line for fault in error.faults}
        assert all(1 <= fault.column <= len(source) + 1 for fault in error.faults)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="[]"), max_size=80))
def test_text_in_doubled_braces_comes_back_as_it_was(text):
    source = text.replace("{", "{{").replace("}", "}}")
    template, error = attempt(lambda: Template.parse(source, {}))
    if template:
        assert text == template.render({}, as_of=NOW)
    else:
        assert not any("brace" in fault.says or "hole" in fault.says for fault in error.faults)


@given(st.text(max_size=200))
def test_the_tone_of_any_text_can_be_checked_and_points_into_it(text):
    found = check_tone(text, Voice(agent="Elif", team="Destek"))
    assert list(found) == sorted(found, key=lambda one: (one.offset, one.code))


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=lambda s: f"{s.name}-{s.audience}")
@given(data=st.data())
def test_amounts_days_and_commitments_read_the_same_under_every_seed(scenario, data):
    drawn = {name: data.draw(value_for(slot)) for name, slot in scenario.variables.items()}
    seeds = data.draw(st.lists(st.text(max_size=9), min_size=2, max_size=3, unique=True))
    try:
        bodies = [write(scenario, drawn, seed).body for seed in seeds]
    except MisuseValueError:
        return
    told = [
        wording.money(value, "tr") if isinstance(value, Decimal) else wording.day(value, "tr")
        for value in drawn.values()
        if isinstance(value, Decimal | date)
    ]
    for words in told:
        assert len({body.count(words) for body in bodies}) == 1


@given(complete(), st.text(max_size=9))
def test_every_day_a_commitment_states_is_a_promise_on_record(filled_scenario, seed):
    scenario, given_values = filled_scenario
    reply, _ = attempt(lambda: write(scenario, given_values, seed))
    assume(reply)
    promised = {wording.day(promise.last_day, "tr") for promise in reply.promises}
    assert all(f"{day} gününe kadar" in reply.body or f"({day})" in reply.body for day in promised)
    committed = [
        one.until
        for name, one in given_values.items()
        if _promises(scenario.variables[name]) and one and one.last_day
    ]
    stated = {wording.day(until, "tr") for until in committed}
    assert promised == {
        day for day in stated if f"{day} gününe" in reply.body or f"({day})" in reply.body
    }


def _promises(slot):
    """Leave out the day goods go to the carrier: it is a part of a promise on record already."""
    return isinstance(slot, Commitment) and slot.promises is not None


TOLD = st.builds(
    Told,
    refunded_on=st.none() | DAYS_TO_COME,
    refund_by=st.none() | st.just(Until.IMMEDIATELY).map(refund_deadline),
    answer_by=st.just(refund_deadline(Until.IMMEDIATELY)),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(
    return_requests(), st.integers(0, 400), TOLD, st.sampled_from(Channel), st.sampled_from(Tone)
)
def test_every_decision_can_be_told_or_says_what_is_missing(request, later, told, channel, tone):
    as_of = request.notified_at + timedelta(days=later)
    reply, error = attempt(
        lambda: reply_for(
            decide(request, as_of=as_of),
            request.order,
            as_of=as_of,
            voice=Voice(agent="Elif", team="Destek", tone=tone),
            channel=channel,
            told=told,
        )
    )
    if error:
        assert any(one in str(error) for one in SAYS_WHAT_IS_MISSING)
    else:
        assert "Elif" in reply.body
        assert not channel.is_public or reply.scenario in PUBLIC_SCENARIOS


SAYS_WHAT_IS_MISSING = (
    *("agreed with the customer", "day gone by", "day to come", "was due on"),
    *("missing: `iade_yolu`", "in liras", "no letter tells"),
    *("line by line", "decide apart", "what the buyer paid", "before the notice"),
    *("record the delivery", "nobody asked for anything", "nobody is to be asked"),
    *("gives none back", "nobody knows which way", "nobody could compute"),
    # What is drawn may be called like its order or its buyer, or by nothing that can be written.
    *("everybody can read this", "missing: `siparis_no`"),
)
PUBLIC_SCENARIOS = {"refund_overdue", "repair_overdue", "private_answer"}


class _Long(str):
    """Ten thousand characters whose repr stays short."""

    __slots__ = ()

    def __repr__(self):
        return "LONG"


LONG = _Long("a" * 10_000)
extremes = st.sampled_from(
    [LONG, "😊" * 400, "\u202eters", "{tutar}", "مرحبا", "BÜYÜK HARFLERLE", "a, b", "<b>&"]
)


@st.composite
def extreme(draw):
    """A situation with every value there, each text as hostile as it gets."""
    key = draw(st.sampled_from(list(SCENARIOS)))
    given_values = {}
    for name, variable in SCENARIOS[key].variables.items():
        there = value_for(variable)
        given_values[name] = draw(extremes if there is values else there)
    return key, given_values


@given(extreme(), st.sampled_from(EVERY_VOICE), st.sampled_from(Channel))
def test_every_letter_composes_in_every_voice_and_fits_into_its_channel(filled, voice, channel):
    key, given_values = filled
    scenario = SCENARIOS[key]
    assume(channel.is_public == (scenario.audience == "public"))
    reply, error = attempt(
        lambda: compose(
            scenario,
            given_values,
            as_of=NOW,
            voice=voice,
            channel=channel,
            seed="1",
            consent=Consent.GIVEN,
        )
    )
    if error:
        known = (
            *("day gone by", "nothing to say", "has no vowel to follow"),
            *("would be cut at", "but the channel takes 500"),
        )
        assert any(says in str(error) for says in known), error
        return
    medium = MEDIA[channel]
    assert all(map(medium.fits, reply.messages))
    assert "  " not in reply.body
    assert "None" not in reply.body
    assert not set(reply.body) & set("\u202a\u202e\u2066\x00\r")


@given(st.sampled_from([Kind.MONEY, Kind.DATE]), money, DAYS_TO_COME, st.sampled_from(sorted(Case)))
def test_the_suffix_of_an_amount_or_a_day_follows_from_its_last_word(kind, amount, day, case):
    value, text = (
        (amount, values_module.money(amount))
        if kind is Kind.MONEY
        else (day, values_module.day(day))
    )
    said = suffixes_to((case,), Register.SIZ)
    expected, _ = attempt(lambda: inflect(text, said, kind=kind))
    template, _ = attempt(lambda: Template.parse(f"{{x|{case}}}", {"x": Variable(kind)}))
    if template and expected:
        assert expected == template.render({"x": value}, as_of=NOW)


@given(st.sampled_from(_CHAINS), st.sampled_from(["HepsiJet", "PTT", "Sürat Kargo", "Migros"]))
def test_any_suffix_shown_on_one_name_is_said_on_another(chain, other):
    shown = inflect("Aras", chain, kind=Kind.BRAND)[len("Aras") :]
    template, error = attempt(lambda: Template.parse(f"{{x}}{shown}", {"x": Variable(Kind.BRAND)}))
    if template:
        said = template.render({"x": other}, as_of=NOW)
        chains = [suffixes_to(one, Register.SIZ) for one in meant(shown, Kind.BRAND)]
        assert said in {inflect(other, one, kind=Kind.BRAND) for one in chains}
    else:
        assert "may mean several suffixes" in str(error)


@given(texts | values, st.sampled_from(Personal))
def test_a_masked_value_gives_little_away_and_stays_masked(text, kind):
    masked = mask(text, kind=kind)
    assert masked == mask(masked, kind=kind) or kind in {Personal.ADDRESS, Personal.ORDER_NUMBER}
    seen = [one for one in masked if one.isalnum()]
    assert len(seen) <= max(len(text.split()), 4) + 60 * (
        kind in {Personal.EMAIL, Personal.ADDRESS}
    )


@given(texts | values)
def test_nothing_personal_is_found_in_a_text_that_was_masked(text):
    assert () == personal_in(mask_all(f"{text} TR33 0006 1005 1978 6457 8413 26, 10000000146"))


@given(DAYS_TO_COME)
def test_a_day_is_written_as_cldr_writes_it(on):
    assert format_date(on, "d MMMM y EEEE", locale="tr") == values_module.day(on)


@given(money)
def test_an_amount_is_written_as_cldr_writes_it(amount):
    assert f"{format_decimal(amount, '#,##0.00', locale='tr')} TL" == values_module.money(amount)
