"""Which rows a folder of vectors holds, and to which group each belongs."""

import json
from dataclasses import dataclass
from pathlib import Path

# The field that names a row's group; a file without one is a single group.
GROUPED_BY = {
    "casing": "op",
    "cases": None,
    "honorifics": None,
    "metrics": "metric",
    "returns": "group",
    "sla": "op",
    "sms": None,
    "suffixes": None,
}


@dataclass(frozen=True)
class Row:
    """One published statement: its group, its name, and the row as it stands in the file."""

    group: str
    name: str
    content: dict

    @property
    def published(self):
        """The value the source gives, under whichever name its file keeps it."""
        for name in ("accepted", "expected", "ours"):
            if name in self.content:
                return self.content[name]
        return {
            name: value
            for name, value in self.content.items()
            if name in ("resmi", "samimi", "per_encoding")
            or name.startswith(("best_", "chars_forcing_"))
        }

    @property
    def verdict(self):
        """`must_match`, `must_not_match` or `policy_dependent`."""
        if self.group.endswith("_bug"):
            return "must_not_match"
        return self.content.get("verdict", "must_match")


def rows_in(folder):
    """Every row of every file of known name, in file order."""
    files = sorted(path for path in Path(folder).glob("*.json") if path.stem in GROUPED_BY)
    if not files:
        msg = f"`{folder}` holds none of {', '.join(f'{name}.json' for name in GROUPED_BY)}"
        raise FileNotFoundError(msg)
    return [row for path in files for row in _rows(path)]


def _rows(path):
    content = json.loads(path.read_text(encoding="utf-8"))
    field = GROUPED_BY[path.stem]
    for row in content.get("vectors", content.get("cases", [])):
        group = f"{path.stem}.{row[field]}" if field else path.stem
        yield Row(group, row["id"], row)
    for row in content.get("counter_examples", []):
        yield Row(f"{path.stem}.counter_examples", row["id"], row)
    for text in content.get("dont", []):
        yield Row(f"{path.stem}.dont", text, {"input": text, "expected": "refused"})
    for year, days in content.get("tr_holiday_facts", {}).get("years", {}).items():
        row = {"input": {"year": int(year)}, "expected": days}
        yield Row(f"{path.stem}.tr_holiday_facts", year, row)
    for encoding, limits in content.get("limits", {}).items():
        row = {"input": {"encoding": encoding}, "expected": limits}
        yield Row(f"{path.stem}.limits", encoding, row)
