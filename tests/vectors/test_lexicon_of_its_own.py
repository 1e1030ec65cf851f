"""How far the library's own lexicon reaches: the suffix rows again, without the facts they state."""

import pytest

from musteri_destek.errors import MisuseValueError
from tests.vectors.adapters_turkish import suffixes
from tests.vectors.reading import rows_in

# What no lexicon can know: a declared reading of a sign, an explanation to be set behind.
ENOUGH = 0.98


def test_the_lexicon_knows_what_the_rows_would_have_told(request):
    folder = request.config.getoption("--vectors")
    rows = [row.content for row in rows_in(folder) if row.group == "suffixes"]
    if not rows:
        pytest.skip(f"no suffixes in {folder}")
    unaided = [_is_right({**row, "lexicon": {}}) for row in rows]
    assert sum(unaided) / len(unaided) >= ENOUGH


def _is_right(row):
    try:
        return suffixes(row) in row["accepted"]
    except MisuseValueError:
        return False
