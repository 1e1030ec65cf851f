"""Every row of the law is shown by a scenario, and no scenario claims what it does not show."""

from importlib import import_module
from pathlib import Path

import pytest

from musteri_destek.law_tr import TURKISH_LAW
from tests.scenarios.citing import CITED, ROWS, cites, row_of

HERE = Path(__file__).parent


def scenarios():
    """Every scenario there is, also when this file runs alone."""
    for file in sorted(HERE.glob("test_*.py")):
        import_module(f"tests.scenarios.{file.stem}")
    return {row for row, names in CITED.items() if names}


def test_every_row_of_the_law_is_cited_by_a_scenario():
    assert set() == {f"{name} since {day}" for name, day in ROWS - scenarios()}


def test_a_scenario_that_never_looks_at_what_it_cites_fails():
    @cites("withdrawal_days", "record_keeping")
    def looks_at_one():
        TURKISH_LAW.at("withdrawal_days", row_of("withdrawal_days", None)[1])

    for names in CITED.values():
        names.discard(looks_at_one.__qualname__)
    with pytest.raises(AssertionError, match="never looked at"):
        looks_at_one()


@pytest.mark.parametrize(
    ("name", "since"), [("consumer_send_back", None), ("consumer_send_back", "2024-01-01")]
)
def test_a_citation_has_to_say_which_version(name, since):
    with pytest.raises(AssertionError, match=r"say since when|no version since"):
        cites(name, since=since)
