"""Statements published by others, replayed: `pytest tests/vectors --vectors DIR`."""

from collections import Counter

import pytest
from pydantic import ValidationError

from musteri_destek.errors import MusteriDestekError
from tests.vectors.adapters import GROUPS, NOT_YET
from tests.vectors.compare import Refused, agrees
from tests.vectors.reading import rows_in


def pytest_generate_tests(metafunc):
    rows = rows_in(metafunc.config.getoption("--vectors"))
    if "row" in metafunc.fixturenames:
        served = [row for row in rows if row.group in GROUPS]
        metafunc.parametrize("row", served, ids=lambda row: f"{row.group}-{row.name}")
    if "group" in metafunc.fixturenames:
        others = Counter(row.group for row in rows if row.group not in GROUPS)
        metafunc.parametrize(("group", "count"), others.items(), ids=list(others))


def observe(row):
    try:
        return GROUPS[row.group](row.content)
    except (MusteriDestekError, ValidationError) as error:
        return Refused(error)


def test_the_library_says_what_the_source_says(row):
    observed = observe(row)
    same = _agrees(row, observed)
    if row.verdict == "must_not_match":
        assert not same, f"{row.name}: a known mistake of others came back: {observed}"
    elif row.verdict == "policy_dependent":
        # Where others clamp a nonsensical request in silence, refusing it is right too.
        assert same or isinstance(observed, Refused), f"{row.published} != {observed}"
    else:
        assert same, f"{row.published} != {observed}"


def _agrees(row, observed):
    tolerance = row.content.get("tolerance", 0)
    if "accepted" in row.content:
        return any(agrees(one, observed, tolerance=tolerance) for one in row.published)
    return agrees(row.published, observed, tolerance=tolerance)


def test_every_group_is_served_or_says_why_not(group, count):
    assert group in NOT_YET, f"unknown group `{group}` ({count} rows): write its adapter"
    pytest.skip(f"not yet served: {group} ({count} rows): {NOT_YET[group]}")


def test_a_served_group_is_no_longer_excused():
    assert set() == GROUPS.keys() & NOT_YET.keys()
