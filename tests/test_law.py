"""The machinery of dated law, on invented provisions."""

import pickle
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musteri_destek.errors import MisuseTypeError, MisuseValueError, OutsideKnownDatesError
from musteri_destek.law import Certainty, Law, Provision, Source, Unit, Version

DAY = timedelta(days=1)
days = st.dates(min_value=date(2000, 1, 1), max_value=date(2060, 12, 31))


def version(value=1, *, since=None, until=None, **rest):
    return Version(
        value=value, unit=Unit.RULE, source=Source("m.1"), since=since, until=until, **rest
    )


def provision(*versions, name="rule"):
    return Provision(name, selected_by="order", versions=versions)


@st.composite
def chains(draw):
    """Versions one after the other, some with a gap between, the last one perhaps open."""
    borders = sorted(draw(st.sets(days, min_size=2, max_size=10)))
    if len(borders) % 2:
        borders.pop()
    spans = list(zip(borders[::2], borders[1::2], strict=True))
    closed = [version(i, since=since, until=until) for i, (since, until) in enumerate(spans)]
    if draw(st.booleans()):
        closed[-1] = version(len(spans) - 1, since=spans[-1][0])
    return draw(st.permutations(closed))


@given(chains(), days)
def test_at_most_one_version_is_in_force_on_a_day(versions, on):
    covering = [v for v in versions if v.covers(on)]
    assert len(covering) <= 1
    assert (covering[0] if covering else None) == provision(*versions).find(on)


@given(chains(), days)
def test_a_day_no_version_covers_is_refused_and_a_covered_one_is_answered(versions, on):
    rule = provision(*versions)
    if rule.find(on) is None:
        with pytest.raises(OutsideKnownDatesError, match=f"`rule` has no version for {on}"):
            rule.at(on)
    else:
        assert rule.find(on) == rule.at(on)


@given(chains())
def test_the_first_and_the_last_day_belong_to_a_version(versions):
    for v in versions:
        assert v.covers(v.since)
        assert not v.covers(v.since - DAY)
        assert v.until is None or (v.covers(v.until) and not v.covers(v.until + DAY))


@given(days)
def test_a_text_that_never_came_into_force_answers_on_no_day(on):
    ghost = version(never_in_force=True)
    assert not ghost.covers(on)
    assert provision(ghost).find(on) is None


@given(days, days, days)
def test_two_versions_that_share_a_day_are_refused(a, b, c):
    since, shared, until = sorted((a, b, c))
    with pytest.raises(MisuseValueError, match="overlaps"):
        provision(version(since=since, until=shared), version(since=shared, until=until))


def test_two_open_versions_are_refused():
    with pytest.raises(MisuseValueError, match="overlaps"):
        provision(version(since=date(2020, 1, 1)), version(since=date(2021, 1, 1)))


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"since": date(2026, 1, 1), "never_in_force": True},
        {"until": date(2026, 1, 1), "never_in_force": True},
        {"since": date(2026, 1, 2), "until": date(2026, 1, 1)},
    ],
)
def test_a_version_whose_days_contradict_each_other_is_refused(facts):
    with pytest.raises(MisuseValueError, match=r"`m\.1`"):
        version(**facts)


@pytest.mark.parametrize("zone", [None, UTC])
def test_a_moment_is_no_day_of_law(zone):
    rule = provision(version(since=date(2020, 1, 1)))
    with pytest.raises(MisuseTypeError, match="local day"):
        rule.at(datetime(2026, 1, 1, 23, 30, tzinfo=zone))


@given(days, st.integers(min_value=1, max_value=5000), days)
def test_a_new_version_ends_the_open_one_the_day_before_and_leaves_the_past_alone(since, gap, on):
    starts = since + gap * DAY
    old = Law([provision(version("old", since=since))])
    new = old.with_versions("rule", version("new", since=starts))
    assert ["old", "new"] == [v.value for v in new["rule"].versions]
    assert starts - DAY == new["rule"].versions[0].until
    assert provision(version("old", since=since)) == old["rule"]
    if since <= on < starts:
        assert "old" == new.at("rule", on).value
    if on >= starts:
        assert "new" == new.at("rule", on).value


def test_new_versions_may_come_in_any_order():
    law = Law([provision(version(since=date(2020, 1, 1)))])
    first, second = version(since=date(2021, 1, 1)), version(since=date(2022, 1, 1))
    assert law.with_versions("rule", first, second) == law.with_versions("rule", second, first)


@pytest.mark.parametrize("since", [date(2020, 1, 1), date(2019, 6, 1)])
def test_a_new_version_that_does_not_start_after_the_open_one_is_refused(since):
    law = Law([provision(version(since=date(2020, 1, 1)))])
    with pytest.raises(MisuseValueError, match="overlaps"):
        law.with_versions("rule", version(since=since))


def test_a_new_version_inside_a_closed_one_is_refused():
    law = Law([provision(version(since=date(2020, 1, 1), until=date(2020, 12, 31)))])
    with pytest.raises(MisuseValueError, match="overlaps"):
        law.with_versions("rule", version(since=date(2020, 12, 31)))


def test_a_text_never_in_force_can_be_added_without_ending_anything():
    law = Law([provision(version("old", since=date(2020, 1, 1)))])
    richer = law.with_versions("rule", version("ghost", never_in_force=True))
    assert "old" == richer.at("rule", date(2040, 1, 1)).value
    assert 2 == len(richer["rule"].versions)


def test_other_provisions_are_untouched_by_a_new_version():
    bystander = provision(version(since=date(2020, 1, 1)), name="bystander")
    law = Law([bystander, provision(version(since=date(2020, 1, 1)))])
    changed = law.with_versions("rule", version(since=date(2021, 1, 1)))
    assert bystander == changed["bystander"]
    assert ["bystander", "rule"] == [p.name for p in changed]


def test_an_unknown_provision_is_named_together_with_the_known_ones():
    law = Law([provision(version(since=date(2020, 1, 1)))])
    with pytest.raises(MisuseValueError, match="no provision `rules`; known ones: rule"):
        law["rules"]
    assert "rule" in law
    assert "rules" not in law


def test_two_provisions_of_one_name_are_refused():
    with pytest.raises(MisuseValueError, match="share a name"):
        Law([provision(), provision()])


@given(chains())
def test_laws_of_the_same_versions_are_one_value(versions):
    law, same = Law([provision(*versions)]), Law([provision(*versions)])
    assert law == same
    assert hash(law) == hash(same)
    assert law == pickle.loads(pickle.dumps(law))
    assert law != Law([provision(*versions[1:])])
    assert law != versions


@given(st.lists(st.sampled_from(Certainty)))
def test_the_weakest_certainty_does_not_depend_on_order_and_is_one_of_them(members):
    weakest = Certainty.weakest(members)
    assert weakest == Certainty.weakest(reversed(members))
    assert weakest in members or (not members and weakest is Certainty.SETTLED)
    assert (Certainty.DEBATED in members) == (weakest is Certainty.DEBATED)


def test_a_source_without_a_gazette_prints_the_article_alone():
    assert "6502 m.48" == str(Source("6502 m.48"))
    assert "MSY m.9 (RG 2014-11-27/29188)" == str(Source("MSY m.9", gazette="RG 2014-11-27/29188"))


def test_a_value_that_is_no_number_is_never_counted_with():
    rule = Version(value=True, unit=Unit.RULE, source=Source("MSY m.16"), since=date(2015, 2, 27))
    with pytest.raises(MisuseTypeError, match="holds `True`, no number"):
        _ = rule.number
