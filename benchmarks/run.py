"""This library beside its peers, in one run: `make bench`.

Ours and the peer's rounds alternate, so that whatever else the machine does falls on both; the best
of seven rounds counts. Ratios are comparable between machines, seconds are not. A bar that is
missed is shown; a named peer that did not run makes the run fail, because a comparison that was
not made must not look like one that was won. Last come the forms that an analyser takes apart.

Each file beside this one offers `COMPARISONS`.
"""

import sys

import analyser
import counting
import deciding
import explaining
import import_time
import lengths
import letters
import open_time
import rules
import tickets
import turkish
from harness import show

if __name__ == "__main__":
    files = (
        import_time,
        counting,
        lengths,
        open_time,
        tickets,
        rules,
        deciding,
        explaining,
        letters,
        turkish,
    )
    missing = show(one for file in files for one in file.COMPARISONS)
    missing = turkish.show_scores() or missing
    sys.exit(analyser.show_readings() or missing)
