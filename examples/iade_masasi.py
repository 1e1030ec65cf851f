"""İade masası: a desk that decides, prices, dates, promises and answers post-sale cases.

    python examples/iade_masasi.py                       the eight cases beside this file
    python examples/iade_masasi.py --cases FILE          any file of the same shape
    python examples/iade_masasi.py --cases FILE --json   the report as JSON, for other programs

Each case is mapped into facts, decided at its own moment and compared with what it expects. A case
with unknown keys or facts that can't be is refused by name, beside the others. Exits with 1 when a
case differs or is refused, with 2 when a file can't be read.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from rich.console import Console

from desk.answering import (
    NOT_OF_THE_SHAPE,
    Answer,
    Refused,
    answer_or_refusal,
    not_of_the_shape,
)
from desk.comparing import differences
from desk.fields import Difference
from desk.phrases import not_compared
from desk.showing import show_answer, show_refused, show_summary
from musteri_destek import metrics

_CASES = Path(__file__).parent / "cases"


def main() -> int:
    """Run the desk over the cases asked for."""
    options = _options()
    try:
        cases = _load(options.cases)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    replayed = [_replay(case) for case in cases]
    refused = [one for one in replayed if isinstance(one, Refused)]
    rows = [one for one in replayed if not isinstance(one, Refused)]
    if options.json:
        print(json.dumps(report(rows, refused), ensure_ascii=False, indent=1))
    else:
        _show(rows, refused)
    return 1 if refused or any(is_wrong(one, found) for one, found in rows) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--cases", type=Path, help="a file of cases, or a folder of case files")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    return parser.parse_args()


def _load(path: Path | None) -> list[Any]:
    """Read the cases of a file, or of every JSON file in a folder, by name."""
    place = path or _CASES
    files = sorted(place.glob("*.json")) if place.is_dir() else [place]
    return [case for file in files for case in _cases(file)]


def _cases(file: Path) -> list[Any]:
    """Read one file: a case, a list of cases, or an object that holds them as `cases`."""
    loaded = json.loads(file.read_text(encoding="utf-8"))
    cases = loaded.get("cases", [loaded]) if isinstance(loaded, dict) else loaded
    if not isinstance(cases, list):
        msg = f"`{file}` holds no list of cases: give an object with `cases`"
        raise ValueError(msg)  # noqa: TRY004 - the file is bad, not the call
    return cases


def _replay(case: Any) -> tuple[Answer, list[Difference]] | Refused:  # noqa: ANN401 - JSON
    """Answer a case and compare; one that can't be taken in never stops the others."""
    found = answer_or_refusal(case)
    if isinstance(found, Refused):
        return found
    try:
        return found, differences(case, found)
    except NOT_OF_THE_SHAPE as error:
        return not_of_the_shape(case, error)


def is_wrong(one: Answer, found: list[Difference]) -> bool:
    """Whether a case differs; one that waits for a part not built yet says so instead."""
    return bool(found) and not one.case.waits_for


def report(rows: list[tuple[Answer, list[Difference]]], refused: list[Refused]) -> dict[str, Any]:
    """The whole answer to every case, with what differs, as plain JSON."""
    return {
        "cases": [
            {
                "id": one.case.raw.get("id"),
                "order": one.case.number,
                "status": _status(one, found),
                "not_built_yet": list(one.case.waits_for),
                "differences": [vars(difference) for difference in found],
                "not_compared": not_compared(one.case.raw, one),
                "words": list(one.words),
                "decision": one.decision and json.loads(one.decision.to_json()),
                "whereabouts": one.whereabouts,
                "compensation": [f"{given.amount}" for given in one.compensation],
                "unlawful_terms": [found.explain("tr") for found in one.unlawful_terms],
                "deadlines": one.deadlines,
                "promises": [vars(promise) for promise in one.promises],
                "reply": one.letter,
                "no_reply": one.no_letter,
            }
            for one, found in rows
        ],
        "refused": [vars(one) for one in refused],
        "promises_kept": kept_rate(rows).to_dict(),
    }


def _status(one: Answer, found: list[Difference]) -> str:
    if one.case.waits_for:
        return "not_built_yet"
    return "differs" if found else "as_expected"


def kept_rate(rows: list[tuple[Answer, list[Difference]]]) -> metrics.Share:
    """How many of the promises that fell due were kept, over all cases."""
    promises = [promise for one, _ in rows for promise in one.promises]
    return metrics.kept_rate(
        {
            state: sum(p.state == state for p in promises)
            for state in ("kept", "kept_late", "broken")
        }
    )


def _show(rows: list[tuple[Answer, list[Difference]]], refused: list[Refused]) -> None:
    console = Console(width=100)
    for one, _ in rows:
        show_answer(console, one)
    for case in refused:
        show_refused(console, case)
    show_summary(console, rows, kept_rate(rows))


if __name__ == "__main__":
    sys.exit(main())
