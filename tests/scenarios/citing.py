"""Which scenario shows which row of law: `cites` declares it, and proves it while the scenario runs.

    @cites("consumer_send_back", since="2026-01-01")
    def test_since_2026_goods_go_back_within_fourteen_days():
        ...

A row is a provision and the day since which its version is in force; a provision with one version
needs no day. A row that was never in force is shown by asking for it in vain.
"""

from collections import defaultdict
from contextlib import contextmanager
from datetime import date
from functools import wraps
from unittest.mock import patch

from musteri_destek.law import Provision
from musteri_destek.law_tr import TURKISH_LAW

CITED = defaultdict(set)
ROWS = {(one.name, version.since) for one in TURKISH_LAW for version in one.versions}


def cites(*names, since=None):
    """Declare the rows a scenario shows; it fails where it never looked at one of them."""
    rows = {row_of(name, since) for name in names}

    def declare(scenario):
        for row in rows:
            CITED[row].add(scenario.__qualname__)

        @wraps(scenario)
        def proved(*args, **kwargs):
            with looking_up() as seen:
                scenario(*args, **kwargs)
            assert set() == rows - seen, "cited, and never looked at"

        return proved

    return declare


def row_of(name, since):
    """The row of that name: of several versions the one since that day."""
    days = [version.since for version in TURKISH_LAW[name].versions]
    day = date.fromisoformat(since) if since else days[0]
    assert day in days, f"{name} has no version since {day}"
    assert since or len(days) == 1, f"{name} has several versions: say since when"
    return name, day


@contextmanager
def looking_up():
    """Record every row that is looked up, by the library or by the scenario itself."""
    seen, find = set(), Provision.find

    def recorded(provision, on):
        found = find(provision, on)
        seen.add((provision.name, found.since if found else None))
        return found

    with patch.object(Provision, "find", recorded):
        yield seen
