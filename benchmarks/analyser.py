"""Common nouns beside an analyser that was written by others: does it read what we write?

Every noun of the lexicon is inflected in every chain of `CHAINS`, and zemberek, a morphological
analyser with a dictionary of its own, has to take the form apart into the same noun and the same
suffixes. What it can't is listed, with the reason in `REASONS`; one without a reason fails the run.

    python benchmarks/analyser.py    a minute and a half; `make bench` runs it last
"""

import logging
import sys
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from musteri_destek.templates import Case, Kind, inflect
from musteri_destek.templates.turkish import nouns

_CHAINS = """
acc dat loc abl gen ins plu p1sg p2sg p3sg p1pl p2pl p3pl li siz lik past evid cond dir
p2pl+acc p2pl+abl p2sg+dat p3sg+loc p1pl+gen plu+p2pl+ins loc+ki gen+ki+acc loc+past p2pl+cond
"""
CHAINS = [tuple(Case(name) for name in chain.split("+")) for chain in _CHAINS.split()]
SUCH = ("lık", "lik", "luk", "lük", "liği")
"""Nobody says *kulaklıklık* or *işbirliklik*."""

MORPHEMES = {
    Case.ACCUSATIVE: "Acc",
    Case.DATIVE: "Dat",
    Case.LOCATIVE: "Loc",
    Case.ABLATIVE: "Abl",
    Case.GENITIVE: "Gen",
    Case.INSTRUMENTAL: "Ins",
    Case.PLURAL: "A3pl",
    Case.P1SG: "P1sg",
    Case.P2SG: "P2sg",
    Case.P3SG: "P3sg",
    Case.P1PL: "P1pl",
    Case.P2PL: "P2pl",
    Case.P3PL: "P3pl",
    Case.WITH: "With",
    Case.WITHOUT: "Without",
    Case.LIK: "Ness",
    Case.KI: "Rel",
    Case.PAST: "Past",
    Case.EVIDENTIAL: "Narr",
    Case.CONDITIONAL: "Cond",
    Case.ASSERTIVE: "Cop",
}
_UNKNOWN = "its dictionary lacks the word"
_WHOLE = "it takes the compound for a plain noun and doubles the possessive (dereotusu)"
_COLOUR = "it takes the compound for an adjective or a name"
_SOMETIMES = "in some runs it forgets that the last letter doubles (its tables are sets)"
_HARDER = "it softens where TDK doesn't, or the other way round"
_MISSING = """
ampersaat anakart ateşölçer atkuyruğu ayakucu ayçekirdeği babet başucu bonsai buzdolabı çörekotu
dambıl difüzör duşakabin e-posta epilatör gazebo gigabayt gigabit gökkuşağı gülsuyu hilti kanvas
karaf miliamper miliampersaat nebulizatör parasetamol propolis retinol salopet santimetreküp sukulent
teraryum ukulele vatsaat yerfıstığı
"""
REASONS = {
    **dict.fromkeys(_MISSING.split(), _UNKNOWN),
    **dict.fromkeys(("aslanağzı", "dereotu", "kuşburnu"), _WHOLE),
    **dict.fromkeys(("camgöbeği", "uğurböceği", "vişneçürüğü"), _COLOUR),
    **dict.fromkeys(("cet", "ret", "tıp", "zıt"), _SOMETIMES),
    **dict.fromkeys(("laptop", "megabayt", "probiyotik"), _HARDER),
    "haksızlık": "it wants no -lI and -sIz after -sIzlIk",
    "mevzuat": "it has no plural of what is plural in Arabic",
    "ne": "it says neniz beside our neyiniz; both are right",
    "rab": "it knows only the capital Rab",
    "zabıt": "it has no form before a vowel; TDK: zabıt, -ptı",
}
"""Sebepler: why a form that is not accepted is right, or what the analyser says instead."""


def disagreements() -> tuple[int, dict[str, list[str]]]:
    """Count the forms, and collect those that are not read back, noun by noun."""
    analyse = _analyser()
    refused: dict[str, list[str]] = defaultdict(list)
    forms = 0
    for noun in sorted(nouns.KNOWN | nouns.COMPOUNDS.keys()):
        # It takes *ödeme* back to its verb, and *ilaç* to *ilâç*: its own name of the noun counts.
        lemmas = {noun, *(found.item.lemma for found in analyse(noun))}
        for chain in CHAINS:
            if chain == (Case.LIK,) and noun.endswith(SUCH):
                continue
            form = inflect(noun, chain, kind=Kind.COMMON)
            forms += 1
            if not any(_reads(found, lemmas, chain) for found in analyse(form)):
                refused[noun].append(form)
    return forms, refused


def _reads(found: Any, lemmas: set[str], chain: tuple[Case, ...]) -> bool:  # noqa: ANN401 - untyped
    read = iter(data.morpheme.id_ for data in found.morpheme_data_list)
    return found.item.lemma in lemmas and all(
        any(MORPHEMES[case] == one for one in read) for case in chain
    )


def _analyser() -> Callable[[str], Any]:
    logging.disable(logging.CRITICAL)
    from zemberek import TurkishMorphology  # noqa: PLC0415 - it loads a dictionary

    return TurkishMorphology.create_with_defaults().analyze


def show_readings() -> int:
    """Print what is read back, and the rest by reason; 1 when a form lacks one or nothing ran."""
    try:
        count, refused = disagreements()
    except ImportError as error:
        print(f"the analyser did not run: {error}")
        return 1
    print(f"{count} forms, {count - sum(map(len, refused.values()))} read back by zemberek")
    for reason in dict.fromkeys(REASONS.get(noun, "?") for noun in refused):
        nouns_of = [noun for noun in refused if REASONS.get(noun, "?") == reason]
        print(
            f"| {', '.join(nouns_of)} | {sum(len(refused[noun]) for noun in nouns_of)} | {reason} |"
        )
    return int(any(noun not in REASONS for noun in refused))


if __name__ == "__main__":
    sys.exit(show_readings())
