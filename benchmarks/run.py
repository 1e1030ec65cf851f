"""This library beside its peers, in one run: `make bench`.

Ours and the peer's rounds alternate, so that whatever else the machine does falls on both; the best
of seven rounds counts. Ratios are comparable between machines, seconds are not. A bar that is
missed is shown; a named peer that did not run makes the run fail, because a comparison that was
not made must not look like one that was won.

Each file beside this one offers `COMPARISONS`.
"""

import sys

import counting
import import_time
import open_time
from harness import best_of_rounds

COMPARISONS = [*import_time.COMPARISONS, *counting.COMPARISONS, *open_time.COMPARISONS]


def main() -> int:
    missing = 0
    print(f"{'what':42} {'peer':28} {'ours':>9} {'peer':>9} {'ratio':>7} {'bar':>6}")
    for one in COMPARISONS:
        try:
            ours, theirs = best_of_rounds(*one.prepare())
        except ImportError as error:
            missing += 1
            print(f"{one.what:42} {one.peer:28} did not run: {error}")
            continue
        ratio = ours / theirs
        verdict = "" if ratio <= one.bar else "  missed"
        times = f"{_shown(ours):>9} {_shown(theirs):>9}"
        print(f"{one.what:42} {one.peer:28} {times} {ratio:7.3f} {one.bar:6.3f}{verdict}")
    return int(missing > 0)


def _shown(seconds: float) -> str:
    for unit, size in (("s", 1), ("ms", 1e-3), ("us", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.2f} {unit}"
    return f"{seconds / 1e-9:.0f} ns"


if __name__ == "__main__":
    sys.exit(main())
