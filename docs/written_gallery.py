"""The gallery: every situation of the catalogue as the kept letters show it, in every voice."""

from pathlib import Path

from musteri_destek.templates.catalogue import CHAPTERS

LETTERS = Path(__file__).parents[1] / "tests/templates/letters"


def gallery() -> list[str]:
    """One section for each chapter, one letter in each voice for each of its situations."""
    return [part for chapter in CHAPTERS for part in _chapter(chapter)]


def _chapter(chapter) -> list[str]:
    title = (chapter.__doc__ or "").partition(":")[0]
    return [f"## {title}", *(_letters(one) for one in chapter.DEFINITIONS)]


def _letters(scenario) -> str:
    where = "_public" if scenario.audience == "public" else ""
    kept = (LETTERS / f"{scenario.name}{where}.txt").read_text(encoding="utf-8").strip()
    readers = ", for everybody to read" if where else ""
    return f"### `{scenario.name}`{readers}\n\n```text\n{kept}\n```"
