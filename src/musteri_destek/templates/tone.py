"""Üslup denetimi: whether a text sounds like a person who cares: no blame, no canned phrase, no lie.

It looks at wording, spelling and shape, by the rules in `tone_rules_tr`, `tone_shapes` and
`formulas_tr`. It is meant for the definition of templates, for tests, and for texts people write;
letters composed from checked templates need no second look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .. import casing
from ..cases import Channel
from . import tone_rules_tr as rules
from . import tone_spelling_tr as spelling
from .formulas_tr import FORMULAS
from .masking import personal_in
from .registers import Register
from .tone_address_tr import FAMILIAR, POLITE
from .tone_rules_tr import Family, Severity
from .tone_shapes import MOST_IN_CHAT, ToneFinding, sentences, shape
from .voices import Emoji, Voice


def check_tone(
    text: str, voice: Voice, *, channel: Channel | None = None
) -> tuple[ToneFinding, ...]:
    """Üslubu denetle: everything in `text` that a warm letter in that voice does without.

    In the order of the text, with places in its composed form (NFC); empty when there is nothing
    to say. With a `channel`, also what does not suit that place: personal data where everybody
    reads, a long message in a chat, "Günaydın" in an e-mail.

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
        *_of_voice(composed, voice, channel),
        *_of_place(composed, channel),
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
    passives = list(_PASSIVE.within(small, text))
    yield from passives if len(passives) > 1 else ()
    yield from shape(small, text)


def _of_voice(text: str, voice: Voice, channel: Channel | None) -> Iterator[ToneFinding]:
    """Look at what one voice says and another may: formulas, emoji, the shop's own words."""
    small = casing.lower(text)
    for formula, rule in _FORMULAS:
        if not formula.suits(voice.tone, voice.says, channel):
            yield from rule.within(small, text)
    pictures = list(_EMOJI.within(text, text))
    yield from pictures if voice.emoji is Emoji.NEVER else pictures[1:]
    for word, own in voice.prefers.items():
        pattern = rf"\b{re.escape(casing.lower(word))}\w*"
        advice = f"bizde “{own}” denir"
        yield from _Rule("S009", Family.CONSISTENCY, Severity.WARN, pattern, advice).within(
            small, text
        )


def _of_place(text: str, channel: Channel | None) -> Iterator[ToneFinding]:
    if channel and channel.is_public:
        for one in personal_in(text):
            advice = "herkesin okuduğu yere kişisel veri yazmayın"
            yield ToneFinding(
                "S011", Family.LEGAL_RISK, Severity.ERROR, one.offset, one.text, advice
            )
    if channel is Channel.LIVE_CHAT:
        for sentence in list(sentences(text))[MOST_IN_CHAT:]:
            yield ToneFinding(
                "S010",
                Family.SHAPE,
                Severity.WARN,
                sentence.start(),
                sentence[0],
                "sohbette kısa yazın; gerisini sonraki mesaja bırakın",
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
            start = wording.rstrip("*")
            end = r"\w*" if wording.endswith("*") else r"\b"
            pattern = rf"\b{re.escape(start)}{end}"
            yield _Rule(code, family, severity, pattern, advice, start)


def _pattern_rules(table: dict[tuple[Family, Severity], tuple[rules.Row, ...]]) -> Iterator[_Rule]:
    for (family, severity), rows in table.items():
        for code, pattern, advice in rows:
            yield _Rule(code, family, severity, pattern, advice)


_PHRASES = tuple(_phrase_rules())
_PATTERNS = (*_pattern_rules(rules.PATTERNS), *_pattern_rules(spelling.PATTERNS))
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
        "T164", Family.CONSISTENCY, Severity.ERROR, FAMILIAR, "hep siz diye seslenin"
    ),
    Register.SEN: _Rule(
        "T164", Family.CONSISTENCY, Severity.ERROR, POLITE, "hep sen diye seslenin"
    ),
}
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
