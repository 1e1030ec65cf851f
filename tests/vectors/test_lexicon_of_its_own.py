"""How far the library's own lexicon reaches: the suffix rows again, without the facts they state."""

from pathlib import Path

import pytest

from musteri_destek.errors import MisuseValueError
from tests.vectors.adapters_turkish import suffixes
from tests.vectors.reading import rows_in

# What no lexicon can know: a declared reading of a sign, an explanation to be set behind.
ENOUGH = 0.98


PAGE = Path(__file__).parents[2] / "docs/explanation/turkish-letters.md"
OWN_ROWS = Path(__file__).parent / "data"


def suffix_rows(folder):
    return [row.content for row in rows_in(folder) if row.group == "suffixes"]


def test_the_lexicon_knows_what_the_rows_would_have_told(request):
    folder = request.config.getoption("--vectors")
    rows = suffix_rows(folder)
    if not rows:
        pytest.skip(f"no suffixes in {folder}")
    unaided = [_is_right({**row, "lexicon": {}}) for row in rows]
    assert sum(unaided) / len(unaided) >= ENOUGH


def test_the_scores_in_the_documentation_are_those_of_the_library():
    rows = suffix_rows(OWN_ROWS)
    aided, unaided = (
        sum(map(_is_right, rows)),
        sum(_is_right({**row, "lexicon": {}}) for row in rows),
    )
    shown = [
        line.split(" | ")[1] for line in PAGE.read_text("utf-8").splitlines() if "| musteri" in line
    ]
    assert [str(aided), str(unaided)] == shown


def _is_right(row):
    try:
        return suffixes(row) in row["accepted"]
    except MisuseValueError:
        return False
