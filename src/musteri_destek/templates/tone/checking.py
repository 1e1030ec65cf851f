"""Üslup denetimi: whether a text sounds like a person who cares: no blame, no canned phrase, no lie.

It looks at wording, spelling and shape, by the rules in `tone_rules_tr`, `tone_cold_tr`,
`tone_spelling_tr`, `tone_shapes` and `formulas_tr`. It is meant for the definition of templates, for tests, and for texts people write;
letters composed from checked templates need no second look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ... import casing, returns
from ...cases import Channel
from ...errors import MisuseValueError
from ...orders import Party
from ..language.registers import Register, said_to
from ..letters.voices import Emoji, Voice
from . import address_tr as address
from . import cold_tr as cold
from . import rules_tr as rules
from . import spelling_tr as spelling
from .formulas_tr import FORMULAS
from .misnaming import misnamed
from .places import of_place, unsigned
from .rules_tr import Family, Severity
from .shapes import ToneFinding, shape

LONGEST_TEXT = 10_000
"""En uzun metin: characters `check_tone` reads at once; no channel states as many for a message."""


def check_tone(
    text: str,
    voice: Voice,
    *,
    channel: Channel | None = None,
    addressee: Party | None = None,
) -> tuple[ToneFinding, ...]:
    """Üslubu denetle: everything in `text` that a warm letter in that voice does without.

    In the order of the text, with places in its composed form (NFC); empty when there is nothing
    to say. With a `channel`, also what does not suit that place: personal data where everybody
    reads, a long message in a chat, a phone number in an answer on a marketplace, "Günaydın" in an
    e-mail. With the `addressee`, also a Hanım or Bey behind the surname, and one nobody declared.
    Terms the law refuses are those `returns.lint_terms` knows; finding none proves nothing.
    Raises `MisuseValueError` for a text above `LONGEST_TEXT`.

    >>> voice = Voice(agent="Elif", team="Müşteri Destek")
    >>> [(f.code, f.text) for f in check_tone("Değerli müşterimiz, belirttiğimiz gibi…", voice)]
    [('T001', 'Değerli müşterimiz'), ('T025', 'belirttiğimiz gibi')]
    >>> check_tone("Merhaba Gül Hanım, iadenizi onayladık.", voice)
    ()
    >>> gul = Party(name="Gül Yılmaz", honorific="hanım")
    >>> [f.text for f in check_tone("Merhaba Yılmaz Hanım,", voice, addressee=gul)]
    ['Yılmaz Hanım']
    """
    _require_one_message(text)
    composed = casing.normalize(text)
    found = [
        *findings(composed),
        *mixed(composed, voice.says),
        *_of_voice(composed, voice, channel),
        *of_place(composed, channel),
        *unsigned(composed, voice, channel),
        *(misnamed(composed, addressee) if addressee else ()),
    ]
    return tuple(sorted(found, key=lambda one: (one.offset, one.code)))


def _require_one_message(text: str) -> None:
    if len(text) > LONGEST_TEXT:
        msg = (
            f"`{len(text)}` characters are more than one message: check each by itself, in "
            f"{LONGEST_TEXT} at most"
        )
        raise MisuseValueError(msg)


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
    passives = list(_PASSIVE.within(small, text))
    yield from passives if len(passives) > 1 else ()
    yield from shape(small, text)
    yield from _unlawful(text)


def _unlawful(text: str) -> Iterator[ToneFinding]:
    """Look for the terms that the law is known to refuse, each with a lawful wording."""
    # Asked of its package, which loads the reader of pages when it is first needed.
    for one in returns.lint_terms(text):
        _, offset = one.where
        said = one.quoted or ""
        values = {fact.name: fact.in_language("tr") for fact in one.facts}
        advice = one.advice.in_language("tr", **values)
        yield ToneFinding(one.code, Family.LEGAL_RISK, Severity.ERROR, int(offset), said, advice)


def _of_voice(text: str, voice: Voice, channel: Channel | None) -> Iterator[ToneFinding]:
    """Look at what one voice says and another may: formulas, emoji, the shop's own words."""
    small = casing.lower(text)
    for formula, rule in _FORMULAS:
        if not formula.suits(voice, channel=channel):
            yield from rule.within(small, text)
    if voice.says is Register.SEN:
        yield from _HONORIFIC.within(text, text)
    pictures = list(_EMOJI.within(text, text))
    yield from pictures if voice.emoji is Emoji.NEVER else pictures[1:]
    for word, own in voice.prefers.items():
        pattern = rf"\b{re.escape(casing.lower(word))}\w*"
        advice = f"bizde “{own}” denir"
        yield from _Rule("S009", Family.CONSISTENCY, Severity.WARN, pattern, advice).within(
            small, text
        )


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
    for (family, severity), rows in (*rules.PHRASES.items(), *spelling.PHRASES.items()):
        for code, wording, advice in rows:
            for said in dict.fromkeys(said_to(wording, one) for one in Register):
                words = re.escape(said).replace(r"\*", r"\w*")
                end = "" if said.endswith("*") else r"\b"
                start, *_ = said.split("*")
                yield _Rule(code, family, severity, rf"\b{words}{end}", advice, start)


def _pattern_rules(table: dict[tuple[Family, Severity], tuple[rules.Row, ...]]) -> Iterator[_Rule]:
    for (family, severity), rows in table.items():
        for code, pattern, advice in rows:
            yield _Rule(code, family, severity, pattern, advice)


_PHRASES = tuple(_phrase_rules())
_PATTERNS = tuple(
    rule
    for table in (rules.PATTERNS, cold.PATTERNS, spelling.PATTERNS)
    for rule in _pattern_rules(table)
)
_WRITTEN = (*_pattern_rules(rules.WRITTEN_PATTERNS), *_pattern_rules(address.WRITTEN_PATTERNS))
_PASSIVE = _Rule(
    rules.PASSIVE[0],
    Family.OFFICIALESE,
    Severity.WARN,
    rules.PASSIVE[1],
    rules.PASSIVE[2],
)
_OTHER_REGISTER = {
    Register.SIZ: _Rule(
        "T164", Family.CONSISTENCY, Severity.ERROR, address.FAMILIAR, "hep siz diye seslenin"
    ),
    Register.SEN: _Rule(
        "T164", Family.CONSISTENCY, Severity.ERROR, address.POLITE, "hep sen diye seslenin"
    ),
}
_HONORIFIC = _Rule(
    "T204",
    Family.ADDRESS,
    Severity.WARN,
    address.HONORIFIC,
    "sen derken Hanım ve Bey denmez: “Merhaba Gül,”",
)
_EMOJI = _Rule(
    "S007",
    Family.SHAPE,
    Severity.WARN,
    rules.EMOJI.pattern,
    "emojiyi bu sese ve bu yazıya koymayın",
)
_FORMULAS = tuple(
    (
        one,
        _Rule(
            "S003",
            Family.CONSISTENCY,
            Severity.WARN,
            rf"\b(?:{one.pattern})\b",
            f"burada yeri yok; yeri: {one.when}",
        ),
    )
    for one in FORMULAS
)
