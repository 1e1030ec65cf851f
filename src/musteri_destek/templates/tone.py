"""Üslup denetimi: whether a text sounds like a person who cares: no blame, no canned phrase, no lie.

It looks at wording, spelling and shape, by the rules in `tone_rules_tr`. It is meant for the
definition of templates, for tests, and for texts people write; letters composed from checked
templates need no second look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .. import casing
from . import tone_rules_tr as rules
from .registers import Register
from .tone_rules_tr import Family, Severity
from .voices import Tone, Voice

_LONGEST_SENTENCE = 25
_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?](?=\d)[^.!?\n]*)*")


@dataclass(frozen=True, slots=True)
class ToneFinding:
    """Üslup bulgusu: a wording, where it stands, how grave it is, and what to write instead."""

    code: str
    family: Family
    severity: Severity
    offset: int
    text: str
    advice: str


def check_tone(text: str, voice: Voice) -> tuple[ToneFinding, ...]:
    """Üslubu denetle: everything in `text` that a warm letter in that voice does without.

    In the order of the text, with places in its composed form (NFC); empty when there is nothing
    to say.

    >>> voice = Voice(agent="Elif", team="Müşteri Destek")
    >>> [(f.code, f.text) for f in check_tone("Değerli müşterimiz, belirttiğimiz gibi…", voice)]
    [('T001', 'Değerli müşterimiz'), ('T025', 'belirttiğimiz gibi')]
    >>> check_tone("Merhaba Gül Hanım, iadenizi onayladık.", voice)
    ()
    """
    composed = casing.normalize(text)
    found = [
        *findings(composed),
        *mixed(composed, voice.says),
        *_close_words(composed, voice.tone),
    ]
    return tuple(sorted(found, key=lambda one: (one.offset, one.code)))


def mixed(text: str, register: Register) -> Iterator[ToneFinding]:
    """Karışan hitap: what says *sen* in a text that says *siz*, or the other way round.

    >>> [found.text for found in mixed("Sana yazdık, görürsün.", Register.SIZ)]
    ['Sana', 'görürsün']
    """
    return _OTHER_REGISTER[register].within(casing.lower(text), text)


def findings(text: str) -> Iterator[ToneFinding]:
    """Bulgular: what no voice should say."""
    # Small letters keep their places: Turkish casing of composed text changes no length.
    small = casing.lower(text)
    for rule in _PHRASES:
        if rule.start in small:
            yield from rule.within(small, text)
    for rule in _PATTERNS:
        yield from rule.within(small, text)
    for rule in _WRITTEN:
        yield from rule.within(text, text)
    yield from _shape(small, text)


@dataclass(frozen=True, slots=True)
class _Rule:
    """One row of the rules; its pattern is compiled by `re` when a text first needs it."""

    code: str
    family: Family
    severity: Severity
    pattern: str
    advice: str
    start: str = ""

    def within(self, looked_at: str, text: str) -> Iterator[ToneFinding]:
        for hit in re.finditer(self.pattern, looked_at):
            yield self.found(hit, text)

    def found(self, hit: re.Match[str], text: str) -> ToneFinding:
        said = text[hit.start() : hit.end()]
        return ToneFinding(self.code, self.family, self.severity, hit.start(), said, self.advice)


def _phrase_rules() -> Iterator[_Rule]:
    for (family, severity), rows in rules.PHRASES.items():
        for code, wording, advice in rows:
            start = wording.rstrip("*")
            end = r"\w*" if wording.endswith("*") else r"\b"
            pattern = rf"\b{re.escape(start)}{end}"
            yield _Rule(code, family, severity, pattern, advice, start)


def _pattern_rules(table: dict[tuple[Family, Severity], tuple[rules.Row, ...]]) -> Iterator[_Rule]:
    for (family, severity), rows in table.items():
        for code, pattern, advice in rows:
            yield _Rule(code, family, severity, pattern, advice)


_PHRASES = tuple(_phrase_rules())
_PATTERNS = tuple(_pattern_rules(rules.PATTERNS))
_WRITTEN = tuple(_pattern_rules(rules.WRITTEN_PATTERNS))
_PASSIVE = _Rule(
    rules.PASSIVE[0],
    Family.OFFICIALESE,
    Severity.WARN,
    rules.PASSIVE[1],
    rules.PASSIVE[2],
)
_OTHER_REGISTER = {
    Register.SIZ: _Rule(
        "T164", Family.CONSISTENCY, Severity.ERROR, rules.FAMILIAR, "hep siz diye seslenin"
    ),
    Register.SEN: _Rule(
        "T164", Family.CONSISTENCY, Severity.ERROR, rules.POLITE, "hep sen diye seslenin"
    ),
}
_APOLOGY = _Rule(
    "S001",
    Family.SHAPE,
    Severity.WARN,
    rules.APOLOGY,
    "bir kez ve somut bir şey için özür dileyin",
)
_CLOSE = _Rule(
    "S003",
    Family.CONSISTENCY,
    Severity.WARN,
    rf"\b(?:{'|'.join(rules.CLOSE_WORDS)})\b",
    "resmî üslupta yeri yok",
)


def _shape(small: str, text: str) -> Iterator[ToneFinding]:
    passives = list(_PASSIVE.within(small, text))
    if len(passives) > 1:
        yield from passives
    yield from list(_APOLOGY.within(small, text))[1:]
    for sentence in _SENTENCE.finditer(text):
        if len(sentence[0].split()) > _LONGEST_SENTENCE:
            advice = f"en çok {_LONGEST_SENTENCE} sözcük: cümleyi bölün"
            yield ToneFinding(
                "S002", Family.SHAPE, Severity.WARN, sentence.start(), sentence[0].strip(), advice
            )


def _close_words(text: str, tone: Tone) -> Iterator[ToneFinding]:
    if tone is Tone.RESMI:
        yield from _CLOSE.within(casing.lower(text), text)
