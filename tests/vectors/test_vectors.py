"""Statements published by others, replayed: `pytest tests/vectors --vectors DIR`."""

from collections import Counter
from functools import partial
from pathlib import Path

import pytest
from pydantic import ValidationError

from musteri_destek.errors import MusteriDestekError
from musteri_destek.returns import PolicyChoice
from tests.vectors.adapters import GROUPS, NOT_YET
from tests.vectors.compare import ByOption, Refused, agrees
from tests.vectors.reading import rows_in

OURS = Path(__file__).parent / "data"


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


def test_the_library_says_what_the_source_says(row, record_property):
    """A row must hold by default; one that depends on policy, under an option that has a name."""
    observed = observe(row)
    options = observed if isinstance(observed, ByOption) else ByOption({"default": observed})
    reached = options.reached_by(partial(_agrees, row))
    record_property("reached_by", ", ".join(reached))
    if row.verdict == "must_not_match":
        assert not reached, f"{row.name}: a known mistake of others came back: {observed}"
    elif row.verdict == "policy_dependent":
        # Where others clamp a nonsensical request in silence, refusing it is right too.
        assert reached or isinstance(observed, Refused), f"{row.published} != {observed}"
    else:
        assert _agrees(row, options.by_default), f"{row.published} != {observed}"


def test_who_is_promised_more_today_is_told_so_only_where_the_shop_chose_it():
    (row,) = (row for row in rows_in(OURS) if row.name == "version-favour-01")
    reached = observe(row).reached_by(partial(_agrees, row))

    assert (PolicyChoice.KINDER_OF_THEN_AND_NOW,) == reached


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
