"""Pages written from the data: they hold what the data holds, and the prose leaves nothing out."""

import sys
from pathlib import Path

import pytest

from musteri_destek.law_tr import TURKISH_LAW
from musteri_destek.returns import Switches

DOCS = Path(__file__).parents[1] / "docs"
PROSE = (DOCS / "explanation/debated-points.md").read_text("utf-8")


@pytest.fixture
def table(monkeypatch):
    """What the documentation writes under the prose; its folder is on no path but its own."""
    monkeypatch.setattr(sys, "path", [str(DOCS), *sys.path])
    from written_points import debated  # noqa: PLC0415 - found only on that path

    return "\n".join(debated())


def test_every_row_that_is_not_settled_stands_in_the_table_with_its_switch(table):
    unsettled = {(one.name, v.switch) for one in TURKISH_LAW for v in one.versions if v.switch}
    rows = [line.split(" | ") for line in table.splitlines() if line.startswith("| `")]
    shown = {(row[0].strip("| `"), row[-1].strip("| `")) for row in rows if len(row) > 3}

    assert unsettled == shown


@pytest.mark.parametrize("switch", Switches.model_fields)
def test_every_switch_stands_in_the_table_and_has_its_reason_in_the_prose(switch, table):
    assert f"\n| `{switch}` | " in table
    assert f"\n`{switch}`\n: " in PROSE
