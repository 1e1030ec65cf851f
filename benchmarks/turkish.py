"""Turkish suffixes: the speed of an inflection, and how many published forms each library gets right.

    python benchmarks/turkish.py    the scores, as the table of the documentation

The peers get every hint they take: that a word is a proper noun, that it ends in a possessive. They
are asked only for the suffixes they offer; a form counts when it is among the accepted ones.
"""

import json
import sys
from collections.abc import Callable
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any

from harness import Comparison, Round, repeated

from musteri_destek.templates import (
    Case,
    Kind,
    LexiconEntry,
    Spelling,
    inflect,
    inflection,
    inflector,
)

Row = dict[str, Any]
ROOT = Path(__file__).parents[1]
VECTORS = ROOT / "tests/vectors/data/suffixes.json"
PROPER = ("proper", "foreign", "number")
CASES = {
    "acc": "accusative",
    "dat": "dative",
    "loc": "locative",
    "abl": "ablative",
    "gen": "genitive",
    "ins": "instrumental",
    "plu": "plural",
    "ord": "ordinal",
    "siz": "privative",
}
POSSESSIVES = {"p1sg": (1, 0), "p2sg": (2, 0), "p3sg": (3, 0), "p1pl": (1, 1), "p2pl": (2, 1)}
COPULAS = {"dir": "copula_present", "past": "copula_definite_past"}


def rows() -> list[Row]:
    return json.loads(VECTORS.read_text(encoding="utf-8"))["vectors"]


def suffix_library(word: Any, row: Row) -> str | None:  # noqa: ANN401 - both versions speak alike
    """Both suffix libraries: a chain of methods."""
    proper = row["kind"] in PROPER
    for code in row["case"].split("+"):
        if code in POSSESSIVES:
            person, plural = POSSESSIVES[code]
            word = word.possessive(person=person, plural=bool(plural), proper_noun=proper)
        elif code in CASES or code in COPULAS:
            word = getattr(word, CASES.get(code) or COPULAS[code])(proper_noun=proper)
        else:
            return None
        proper = False
    return word.to_string()


def turkic(row: Row) -> str | None:
    from turkic_suffix_library.turkish import Turkish  # noqa: PLC0415 - an absent peer stops no other

    possessive = row.get("lexicon", {}).get("ends_with_3sg_possessive", False)
    return suffix_library(Turkish(row["stem"], possessive=possessive), row)


def turkish(row: Row) -> str | None:
    from turkish_suffix_library.turkish import Turkish  # noqa: PLC0415 - as above

    return suffix_library(Turkish(row["stem"]), row)


def ekler(row: Row) -> str | None:
    from ekler import ekli  # noqa: PLC0415 - as above

    codes = {"gen": 1, "dat": 2, "loc": 3, "abl": 4, "plu": 5, "ins": 6}
    if row["case"] not in codes:
        return None
    return ekli(row["stem"], codes[row["case"]], ayir=row["kind"] in PROPER)


def conj(row: Row) -> str | None:
    from conj import conj as conjugate  # noqa: PLC0415 - as above

    codes = {"acc": "i", "dat": "e", "loc": "de", "abl": "den", "gen": "in", "plu": "ler"}
    codes |= {"li": "li", "siz": "siz"}
    if row["case"] not in codes:
        return None
    return conjugate(row["stem"], row["kind"] in PROPER, codes[row["case"]])


@cache
def replayed() -> Callable[[Row], str]:
    sys.path.append(str(ROOT))
    from tests.vectors.adapters_turkish import suffixes  # noqa: PLC0415 - found by the line above

    return suffixes


def ours(row: Row) -> str | None:
    """Ask as the replay of the vectors asks."""
    return replayed()(row)


def ours_unaided(row: Row) -> str | None:
    return ours({**row, "lexicon": {}})


SIDES: dict[str, Callable[[Row], str | None]] = {
    "musteri_destek": ours,
    "musteri_destek, without the facts of the row": ours_unaided,
    "turkic-suffix-library": turkic,
    "turkish-suffix-library": turkish,
    "ekler": ekler,
    "conj": conj,
}


def score(side: Callable[[Row], str | None]) -> tuple[int, int]:
    """Count the rows that come out right, and those the side has a suffix for."""
    right = offered = 0
    for row in rows():
        try:
            written = side(row)
        except ImportError:
            raise
        except Exception:  # noqa: BLE001 - a peer that breaks on a row gets it wrong
            written = ""
        offered += written is not None
        right += written in row["accepted"]
    return right, offered


def show_scores() -> int:
    """Print a row for each library; 1 when a named peer did not run, else 0."""
    missing, total = 0, len(rows())
    print("| library | right | of those it has a suffix for | of all |")
    print("|---|---|---|---|")
    for name, side in SIDES.items():
        try:
            right, offered = score(side)
        except ImportError as error:
            missing = 1
            print(f"| {name} | did not run: {error} | | |")
            continue
        shares = f"{right / offered:.1%} of {offered} | {right / total:.1%} of {total}"
        print(f"| {name} | {right} | {shares} |")
    return missing


VOWELS = {**dict.fromkeys("aıou", "a"), **dict.fromkeys("eiöü", "e")}


def by_rule(text: str, case: Case, *, kind: Kind = Kind.BRAND) -> str:
    """Write a dative as a first attempt would: the last vowel, an apostrophe for a name."""
    if case is not Case.DATIVE:
        raise NotImplementedError
    vowel = next(VOWELS[letter] for letter in reversed(text.lower()) if letter in VOWELS)
    mark = "'" if kind is Kind.BRAND else ""
    return text + mark + ("y" if text[-1] in VOWELS else "") + vowel


CARRIERS = ["HepsiJet", "Trendyol", "Sürat Kargo", "Aras Kargo", "Yurtiçi Kargo", "Kolay Gelsin"]


def over(say: Callable[[str], str]) -> Round:
    return repeated(lambda: [say(name) for name in CARRIERS])


def same(ours: Callable[[str], str], theirs: Callable[[str], str]) -> tuple[Round, Round]:
    if [ours(name) for name in CARRIERS] != [theirs(name) for name in CARRIERS]:
        msg = "both sides must write the same: nothing to compare"
        raise AssertionError(msg)
    return over(ours), over(theirs)


def cached() -> tuple[Round, Round]:
    naive = lru_cache(by_rule)
    dative, brand = Case.DATIVE, Kind.BRAND
    return same(
        lambda name: inflect(name, dative, kind=brand),
        lambda name: naive(name, dative, kind=brand),
    )


def settled() -> tuple[Round, Round]:
    """Both sides remember by the name alone, everything else being settled."""
    return same(inflector(Case.DATIVE, kind=Kind.BRAND), lru_cache(datives_by_rule))


def settled_with_own_words() -> tuple[Round, Round]:
    own = {"Kargom": LexiconEntry(reading="kargom")}
    ours = inflector(Case.DATIVE, kind=Kind.BRAND, lexicon=own, spelling=Spelling())
    return same(ours, lru_cache(datives_by_rule))


def datives_by_rule(name: str) -> str:
    return by_rule(name, Case.DATIVE)


def afresh(name: str, *, entries: int = 0) -> str:
    return inflection(name, Case.DATIVE, kind=Kind.BRAND, lexicon=lexicon(entries)).text


@cache
def lexicon(entries: int) -> dict[str, LexiconEntry]:
    return {f"Marka{number}": LexiconEntry(reading="marka") for number in range(entries)}


def uncached() -> tuple[Round, Round]:
    return same(
        afresh,
        lambda name: turkic({"stem": name, "kind": "proper", "case": "dat"}) or "",
    )


def large() -> tuple[Round, Round]:
    return same(partial(afresh, entries=100_000), partial(afresh, entries=10))


NAIVE = ("lru_cache of a naive rule", 1.0)
COMPARISONS = [
    Comparison("6 datives remembered by inflect", *NAIVE, cached),
    Comparison("6 datives remembered by an inflector", *NAIVE, settled),
    Comparison("the same with a shop's own words", *NAIVE, settled_with_own_words),
    Comparison("6 datives, each worked out", "turkic-suffix-library", 3.0, uncached),
    Comparison("6 datives, 100,000 words of a shop", "10 words of a shop", 1.2, large),
]

if __name__ == "__main__":
    sys.exit(show_scores())
