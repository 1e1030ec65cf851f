"""Letters that a person read and approved stay as they are, to the byte.

After a change that is meant, write them anew and read every difference:
``python -m tests.templates.letters``.
"""

import pytest

from tests.templates.letters import FOLDER, pages

PAGES = dict(pages())


@pytest.mark.parametrize("name", PAGES)
def test_a_letter_reads_as_it_was_approved(name):
    assert (FOLDER / f"{name}.txt").read_text(encoding="utf-8") == PAGES[name]


def test_no_letter_is_kept_that_is_not_written_any_more():
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(PAGES)


def test_no_letter_has_a_hole():
    for text in PAGES.values():
        assert not any(one in text for one in ("Merhaba ,", "None", "  ", "{", "}", "[", "]", " ."))
