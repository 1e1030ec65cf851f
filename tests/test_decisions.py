"""Outcomes, deadlines and findings: values that explain themselves and survive being stored."""

import pickle
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from musteri_destek.decisions import (
    Actor,
    Certainty,
    Clock,
    Deadline,
    DeadlineName,
    Effect,
    Fact,
    Finding,
    Grant,
    Remedy,
    Saying,
    Until,
)
from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.law import Source, Unit

ISTANBUL = ZoneInfo("Europe/Istanbul")
LENGTHS = [Unit.CALENDAR_DAY, Unit.BUSINESS_DAY, Unit.MONTH, Unit.YEAR]
LANGUAGES = ["tr", "en"]
DAY = timedelta(days=1)

REFUND = Deadline(
    name=DeadlineName.REFUND_DUE,
    starts=Clock.HANDED_TO_CARRIER,
    started_on=date(2026, 11, 14),
    within=14,
    unit=Unit.CALENDAR_DAY,
    until=date(2026, 11, 28),
    source=Source("MSY m.12/1"),
)
PENDING = replace(REFUND, started_on=None, until=Until.PENDING)
AT_ONCE = replace(REFUND, started_on=date(2026, 11, 14), until=Until.IMMEDIATELY, within=None)
FINDING = Finding(
    code="withdrawal_in_time",
    right="withdrawal",
    effect=Effect.GRANTS,
    line="ELB-44",
    who=Actor.SELLER,
    says=Saying("bildirim {notified_at} ulaştı", "the notice arrived {notified_at}"),
    next_step=Saying("{paid} iade etmek", "refund {paid}"),
    facts=(
        Fact.of("notified_at", datetime(2026, 11, 12, 7, 5, tzinfo=UTC)),
        Fact.of("paid", Decimal("1249.90")),
    ),
    deadline=REFUND,
    deadlines=(PENDING,),
    source=Source("MSY m.9/1", gazette="RG 2014-11-27/29188"),
    grant=Grant(remedies=(Remedy.REFUND,), refund_due=AT_ONCE, return_shipping_by=Actor.CUSTOMER),
)


def in_istanbul(*parts):
    return datetime(*parts, tzinfo=ISTANBUL)


# Days, and moments as they come from shops: in UTC or in Istanbul time, also at midnight.
texts = st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"]), max_size=8)
days = st.dates(date(2000, 1, 1), date(2199, 12, 31))
zones = st.sampled_from([UTC, ISTANBUL])
moments = st.builds(
    lambda on, second, zone: datetime.combine(on, datetime.min.time(), zone) + second,
    days,
    st.just(timedelta(0)) | st.timedeltas(timedelta(0), DAY),
    zones,
)
sources = st.builds(Source, texts, st.none() | texts)
sayings = st.builds(Saying, texts, texts)


@st.composite
def deadlines(draw):
    return Deadline(
        name=draw(st.sampled_from(DeadlineName)),
        starts=draw(st.sampled_from(Clock)),
        until=draw(days | moments | st.sampled_from(Until)),
        source=draw(sources),
        started_on=draw(st.none() | days),
        within=draw(st.integers(1, 60)),
        unit=draw(st.sampled_from(LENGTHS)),
        certainty=draw(st.sampled_from(Certainty)),
        switch=draw(st.none() | texts),
    )


facts = st.builds(Fact.of, texts, days | moments | st.integers() | st.decimals(0, 9999) | texts)
grants = st.builds(
    Grant,
    remedies=st.lists(st.sampled_from(Remedy), unique=True).map(tuple),
    refund_due=deadlines(),
    interest_from=st.none() | days,
    return_shipping_by=st.none() | st.sampled_from(Actor),
)
findings = st.builds(
    Finding,
    code=texts,
    right=texts,
    effect=st.sampled_from(Effect),
    line=st.none() | texts,
    who=st.sampled_from(Actor),
    says=sayings,
    next_step=sayings,
    source=sources,
    facts=st.lists(facts, max_size=3).map(tuple),
    deadline=st.none() | deadlines(),
    deadlines=st.lists(deadlines(), max_size=2).map(tuple),
    certainty=st.sampled_from(Certainty),
    switch=st.none() | texts,
    grant=st.none() | grants,
    missing=st.none() | texts,
)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("members", [Actor, Remedy, DeadlineName])
def test_every_member_has_a_name_of_its_own_in_both_languages(members, lang):
    names = [member.name_in(lang) for member in members]
    assert all(names)
    assert len(set(names)) == len(members)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_clock_names_the_event_that_starts_it(lang):
    events = [clock.event_in(lang) for clock in Clock]
    assert all(events)
    assert len(set(events)) == len(Clock)


def test_in_turkish_the_event_is_a_day_so_that_it_can_stand_with_its_ending():
    assert all(clock.event_in("tr").endswith(" gün") for clock in Clock)


@pytest.mark.parametrize("unit", LENGTHS)
@pytest.mark.parametrize("clock", Clock)
@pytest.mark.parametrize("name", DeadlineName)
def test_a_pending_deadline_says_from_when_and_how_long_it_will_run(name, clock, unit):
    pending = replace(PENDING, name=name, starts=clock, unit=unit, within=2)
    assert f"{clock.event_in('tr')}den başlayarak 2 " in pending.explain("tr")
    assert f" from the day {clock.event_in('en')}. " in pending.explain("en")
    for lang in LANGUAGES:
        assert pending.length(lang) in pending.explain(lang)
        assert pending.explain(lang).endswith("MSY m.12/1.")


@pytest.mark.parametrize("name", DeadlineName)
def test_what_is_due_at_once_says_so(name):
    at_once = replace(AT_ONCE, name=name)
    assert at_once.explain("tr").endswith(": derhâl. Dayanak: MSY m.12/1.")
    assert at_once.explain("en").endswith(": at once. Source: MSY m.12/1.")


def test_a_deadline_that_runs_names_its_day_its_length_its_clock_and_its_article():
    assert (
        "Para iadesinin son günü: 28 Kasım 2026 Cumartesi (14 gün; başlangıç: ürünün taşıyıcıya "
        "teslim edildiği gün, 14 Kasım 2026 Cumartesi). Dayanak: MSY m.12/1."
    ) == REFUND.explain("tr")
    assert (
        "Refund due: Saturday 28 November 2026 (14 days from the day the goods are handed to the "
        "carrier, Saturday 14 November 2026). Source: MSY m.12/1."
    ) == REFUND.explain("en")


@pytest.mark.parametrize(
    ("within", "unit", "tr", "en"),
    [
        (1, Unit.YEAR, "1 yıl", "1 year"),
        (2, Unit.YEAR, "2 yıl", "2 years"),
        (1, Unit.CALENDAR_DAY, "1 gün", "1 day"),
        (20, Unit.BUSINESS_DAY, "20 iş günü", "20 business days"),
        (6, Unit.MONTH, "6 ay", "6 months"),
        (None, Unit.MONTH, "", ""),
        (6, None, "", ""),
        (6, Unit.IMMEDIATE, "", ""),
    ],
)
def test_a_length_is_written_with_its_unit(within, unit, tr, en):
    deadline = replace(REFUND, within=within, unit=unit)
    assert (tr, en) == (deadline.length("tr"), deadline.length("en"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_deadline_without_a_length_leaves_out_how_it_was_counted(lang):
    assert "(" not in replace(REFUND, unit=None).explain(lang)


@pytest.mark.parametrize("certainty", [one for one in Certainty if one is not Certainty.SETTLED])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_doubt_about_the_law_stands_beside_the_article(certainty, lang):
    doubtful = replace(REFUND, certainty=certainty).explain(lang)
    assert "MSY m.12/1 (" in doubtful
    assert doubtful not in {
        replace(REFUND, certainty=other).explain(lang) for other in set(Certainty) - {certainty}
    }


@pytest.mark.parametrize(
    ("as_of", "late"),
    [
        (datetime(2026, 11, 28, 20, 59, 59, tzinfo=UTC), 0),
        (datetime(2026, 11, 28, 21, 0, tzinfo=UTC), 1),
        (in_istanbul(2026, 11, 28, 23, 59, 59), 0),
        (in_istanbul(2026, 11, 29), 1),
        (datetime(2026, 11, 29, 20, 59, 59, tzinfo=UTC), 1),
        (datetime(2026, 11, 29, 21, 0, tzinfo=UTC), 2),
        (in_istanbul(2026, 11, 1), 0),
    ],
)
def test_a_day_ends_at_midnight_in_istanbul(as_of, late):
    assert late == REFUND.days_late(as_of)


def test_a_moment_belongs_to_its_day_in_istanbul():
    late_evening = replace(REFUND, until=datetime(2026, 11, 27, 21, 30, tzinfo=UTC))
    assert date(2026, 11, 28) == late_evening.last_day
    assert 1 == late_evening.days_late(in_istanbul(2026, 11, 29))


def test_what_is_due_at_once_is_late_from_the_day_after_its_clock_started():
    assert 0 == AT_ONCE.days_late(in_istanbul(2026, 11, 14, 23, 59))
    assert 1 == AT_ONCE.days_late(in_istanbul(2026, 11, 15))


@given(moments)
def test_what_has_not_started_is_never_late(as_of):
    assert 0 == PENDING.days_late(as_of)


@given(deadlines(), moments, st.timedeltas(timedelta(0), 400 * DAY))
def test_nothing_becomes_less_late_as_time_passes(deadline, as_of, passed):
    assert 0 <= deadline.days_late(as_of) <= deadline.days_late(as_of + passed)


def test_lateness_without_a_zone_is_refused():
    with pytest.raises(MisuseTypeError, match="has no time zone: pass an aware `as_of`"):
        REFUND.days_late(datetime(2026, 11, 28, 9))


@given(st.lists(deadlines(), min_size=2, max_size=6))
def test_what_is_due_at_once_comes_first_and_what_has_not_started_last(several):
    in_order = sorted(several, key=Deadline.order_key)
    for first, second in pairwise(in_order):
        assert not first.is_pending or second.is_pending
        assert second.until is not Until.IMMEDIATELY or first.until is Until.IMMEDIATELY
        if first.last_day and second.last_day:
            assert first.last_day <= second.last_day


def test_a_time_without_a_zone_is_no_time():
    with pytest.raises(MisuseTypeError, match="give an aware `until`"):
        replace(REFUND, until=datetime(2026, 11, 28, 9))
    with pytest.raises(MisuseTypeError, match="`paid_at` is `2026-11-28T09:00:00`, without a time"):
        Fact.of("paid_at", datetime(2026, 11, 28, 9))


@pytest.mark.parametrize("missing", ["within", "unit"])
def test_a_pending_deadline_without_a_length_cannot_be_made(missing):
    with pytest.raises(MisuseValueError, match="`refund_due` is pending: say how long"):
        replace(PENDING, **{missing: None})


@pytest.mark.parametrize(
    ("value", "kind", "tr", "en"),
    [
        (date(2026, 11, 3), "day", "3 Kasım 2026 Salı", "Tuesday 3 November 2026"),
        (
            datetime(2026, 11, 2, 21, 30, tzinfo=UTC),
            "moment",
            "3 Kasım 2026 Salı 00.30",
            "Tuesday 3 November 2026 00:30",
        ),
        (Decimal("1249.9"), "money", "1.249,90 TL", "TRY 1,249.90"),
        (14, "number", "14", "14"),
        ("GML-1", "text", "GML-1", "GML-1"),
    ],
)
def test_a_fact_is_kept_as_text_and_quoted_in_words(value, kind, tr, en):
    fact = Fact.of("it", value)
    assert kind == fact.kind
    assert (tr, en) == (fact.in_language("tr"), fact.in_language("en"))


def test_a_yes_or_no_is_no_fact_to_quote():
    with pytest.raises(MisuseTypeError, match="`opened` is `True`"):
        Fact.of("opened", True)


def test_a_finding_tells_the_deciding_fact_the_time_the_article_who_acts_and_what_comes_next():
    assert (
        "Bildirim 12 Kasım 2026 Perşembe 10.05 ulaştı. Süre: 28 Kasım 2026 Cumartesi. "
        "Dayanak: MSY m.9/1. Sıradaki adım (satıcı): 1.249,90 TL iade etmek."
    ) == FINDING.explain("tr")
    assert (
        "The notice arrived Thursday 12 November 2026 10:05. Time limit: Saturday 28 November "
        "2026. Source: MSY m.9/1. Next step (seller): refund TRY 1,249.90."
    ) == FINDING.explain("en")


@given(findings, st.sampled_from(LANGUAGES))
def test_every_finding_names_who_when_which_article_and_what_next(finding, lang):
    told = finding.explain(lang)
    assert finding.who.name_in(lang) in told
    assert finding.source.citation in told
    assert finding.next_step.in_language(lang) in told
    if finding.deadline:
        assert finding.deadline.when(lang) in told


def test_a_quoted_fact_is_never_read_as_a_place_for_another():
    finding = replace(FINDING, facts=(Fact.of("notified_at", "{paid}"), Fact.of("paid", 7)))
    assert finding.explain("tr").startswith("Bildirim {paid} ulaştı.")


def test_the_deciding_deadline_comes_first_and_none_twice():
    assert (REFUND, PENDING, AT_ONCE) == FINDING.all_deadlines()
    assert (REFUND,) == replace(FINDING, deadlines=(REFUND,), grant=None).all_deadlines()
    assert () == replace(FINDING, deadline=None, deadlines=(), grant=None).all_deadlines()


@given(deadlines())
def test_a_deadline_survives_json_and_explains_itself_as_before(deadline):
    adapter = TypeAdapter(Deadline)
    stored = adapter.validate_json(adapter.dump_json(deadline))
    assert deadline == stored
    assert type(deadline.until) is type(stored.until)
    assert deadline.explain("tr") == stored.explain("tr")
    assert deadline.order_key() == stored.order_key()


@given(findings)
def test_a_finding_survives_json_and_explains_itself_as_before(finding):
    adapter = TypeAdapter(Finding)
    stored = adapter.validate_json(adapter.dump_json(finding))
    assert finding == stored
    assert finding.explain("en") == stored.explain("en")
    assert finding.all_deadlines() == stored.all_deadlines()
    assert adapter.dump_json(finding) == adapter.dump_json(stored)


@given(findings)
def test_a_finding_survives_a_journey_between_processes(finding):
    assert finding == pickle.loads(pickle.dumps(finding))
    assert hash(finding) == hash(pickle.loads(pickle.dumps(finding)))


@pytest.mark.parametrize("call", [REFUND.explain, FINDING.explain, PENDING.when, AT_ONCE.when])
def test_a_language_without_explanations_is_refused(call):
    with pytest.raises(MisuseValueError, match='choose "tr" or "en"'):
        call("de")


def test_a_finding_that_speaks_of_a_fact_it_does_not_carry_is_refused():
    with pytest.raises(MisuseValueError, match="`my_right` speaks of `until`"):
        Finding(
            code="my_right",
            right="goodwill",
            effect=Effect.GRANTS,
            line=None,
            who=Actor.SELLER,
            says=Saying("{until} gününe kadar", "until {until}"),
            next_step=Saying("beklemek", "wait"),
            source=Source("-"),
        )
