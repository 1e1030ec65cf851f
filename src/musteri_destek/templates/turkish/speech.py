"""Söyleyiş: how a shop says its values, with its own words and spelling, remembering what it said."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from .cases import Case
from .inflection import Inflection, inflection
from .kinds import Kind
from .lexicon import NO_ENTRIES, Identity, Lexicon
from .spelling import DEFAULT_SPELLING, Spelling

Speech = Callable[[str, Case | tuple[Case, ...], Kind], Inflection]
"""Söyleyiş: inflects a text by a suffix, or by a tuple of them, and a kind."""


def speech(lexicon: Lexicon, spelling: Spelling) -> Speech:
    """Söyleyiş: `inflection` with a shop's own words and spelling settled.

    The same lexicon and spelling give the same speech, which remembers the thousand values it met
    last; so a lexicon is changed by making another one.

    >>> from musteri_destek.templates import Case, LexiconEntry
    >>> say = speech({"Acme": LexiconEntry(reading="ekmi")}, Spelling())
    >>> say("ACME", Case.DATIVE, Kind.BRAND).text
    "ACME'ye"
    """
    if lexicon is NO_ENTRIES and spelling is DEFAULT_SPELLING:
        return USUAL
    return _settled(Identity(lexicon), spelling)


@lru_cache(maxsize=64)
def _settled(identity: Identity, spelling: Spelling) -> Speech:
    @lru_cache(maxsize=1024)
    def say(text: str, case: Case | tuple[Case, ...], kind: Kind) -> Inflection:
        return inflection(text, case, kind=kind, lexicon=identity.lexicon, spelling=spelling)

    return say


USUAL = _settled(Identity(NO_ENTRIES), DEFAULT_SPELLING)
"""Olağan söyleyiş: that of a shop without words of its own."""
