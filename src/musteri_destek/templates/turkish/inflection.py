"""Çekim: a value with a suffix, as a careful Turkish writer would join them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from musteri_destek.casing import lower, normalize, upper
from musteri_destek.errors import MisuseValueError

from .cases import Case
from .kinds import NAMES, UNREADABLE, Kind, require_kind, require_readable
from .lexicon import NO_ENTRIES, Lexicon, is_known
from .nouns import PLURALS
from .numbers import distributive_words, read_number
from .sounds import VOWELS, Sound
from .spelling import DEFAULT_SPELLING, Spelling, is_glued, is_upper
from .stems import Stem, stem_of
from .suffixes import SUFFIXES, Chain, Slot, chain, takes_pronominal_n

_EXPLAINED = re.compile(r"(.*?\S)((?:\s+\([^()]*\))+)")
_APART = NAMES | {Kind.INSTITUTION}
_ROUNDED_KI = ("gün", "bugün", "dün", "öbür")
_PARTICLES = (Slot.QUESTION, Slot.ALSO)
_REPLACING = (Slot.DERIVATION, Slot.PLURAL, Slot.POSSESSIVE)


@dataclass(frozen=True, slots=True)
class Inflection:
    """Çekimli biçim: the text, and what had to be assumed because nobody told it.

    >>> inflection("Zetta", Case.DATIVE, kind=Kind.BRAND).assumptions
    ('`Zetta` is read as it is spelled; if not, pass `reading=`',)
    """

    text: str
    assumptions: tuple[str, ...] = ()


def inflect(
    text: str,
    case: Chain,
    *,
    kind: Kind,
    reading: str | None = None,
    lexicon: Lexicon = NO_ENTRIES,
    spelling: Spelling = DEFAULT_SPELLING,
) -> str:
    """Ekle: `text` with the suffix `case`, or with several in their order.

    `kind` decides apostrophe and reading. `reading` (how the value sounds, in Turkish spelling)
    and `lexicon` say what spelling can't. `spelling` holds a shop's choices. NOMINATIVE alone
    gives `text` back. An explanation in brackets at the end stays behind the suffix. ₺ never
    carries one: the amount is then written with TL.

    Raises `MisuseValueError` for a kind without a reading (a code, a masked name), an empty
    value, a wrong order of suffixes, or a value not written as its kind is.
    Source: TDK Yazım Kılavuzu, Kesme İşareti; Büyük Ünlü Uyumu.

    >>> inflect("HepsiJet", Case.DATIVE, kind=Kind.BRAND)
    "HepsiJet'e"
    >>> inflect("sipariş", (Case.P2PL, Case.ABLATIVE), kind=Kind.COMMON)
    'siparişinizden'
    >>> inflect("₺1.250", Case.ACCUSATIVE, kind=Kind.MONEY)
    "1.250 TL'yi"
    """
    if reading is None and lexicon is NO_ENTRIES and spelling is DEFAULT_SPELLING:
        # A text equals the member that it names, so only members are looked up.
        if type(case) is Case and type(kind) is Kind:
            try:
                return _LONE[kind][case](text)
            except KeyError:
                _LONE[kind][case] = inflector(case, kind=kind)
        require_kind(kind)
        return _usually(text, chain(case), kind)
    return inflection(
        text, case, kind=kind, reading=reading, lexicon=lexicon, spelling=spelling
    ).text


# Letters say the same carriers, months and amounts again and again, mostly with a lone suffix.
_LONE: dict[Kind, dict[Case, Callable[[str], str]]] = {kind: {} for kind in Kind}


@lru_cache(maxsize=1024)
def _usually(text: str, links: tuple[Case, ...], kind: Kind) -> str:
    return inflection(text, links, kind=kind).text


def inflector(
    case: Chain,
    *,
    kind: Kind,
    lexicon: Lexicon = NO_ENTRIES,
    spelling: Spelling = DEFAULT_SPELLING,
) -> Callable[[str], str]:
    """Çekimci: `inflect` with everything but the value settled, for values that come in numbers.

    It remembers the thousand values it met last. Raises as `inflect` does, for a wrong order of
    suffixes at once.

    >>> to = inflector(Case.DATIVE, kind=Kind.BRAND)
    >>> to("HepsiJet"), to("PTT"), to("Sürat Kargo")
    ("HepsiJet'e", "PTT'ye", "Sürat Kargo'ya")
    """
    links = chain(case)

    @lru_cache(maxsize=1024)
    def inflected(text: str) -> str:
        return inflection(text, links, kind=kind, lexicon=lexicon, spelling=spelling).text

    return inflected


def inflection(
    text: str,
    case: Chain,
    *,
    kind: Kind,
    reading: str | None = None,
    lexicon: Lexicon = NO_ENTRIES,
    spelling: Spelling = DEFAULT_SPELLING,
) -> Inflection:
    """Çekim: like `inflect`, with the assumptions that were made.

    >>> inflection("gömlek", Case.P2PL, kind=Kind.COMMON)
    Inflection(text='gömleğiniz', assumptions=())
    """
    links = chain(case)
    require_kind(kind)
    if not links:
        return Inflection(text)
    core, rest = _taken_apart(text)
    if reading is None or kind in UNREADABLE:
        require_readable(core, kind, is_known=lambda word: is_known(word, kind, lexicon))
    if links[0] is Case.DISTRIBUTIVE:
        core, kind, links = _in_shares(core, kind), Kind.COMMON, links[1:]
        if not links:
            return Inflection(core + rest)
    stem = stem_of(core, kind, lexicon, reading=reading)
    return Inflection(_joined(stem, links, kind, spelling) + rest, stem.assumptions)


def _taken_apart(text: str) -> tuple[str, str]:
    """Check that there is a value; set explanations in brackets at its end aside."""
    text = normalize(text).strip()
    if not text:
        msg = "an empty value can't take a suffix: leave the sentence out, or give the value"
        raise MisuseValueError(msg)
    explained = _EXPLAINED.fullmatch(text)
    return (explained[1], explained[2]) if explained else (text, "")


def _in_shares(text: str, kind: Kind) -> str:
    """Write a number in words, as the distributive alone among the suffixes demands."""
    if kind is Kind.NUMBER and read_number(text) and "," not in text:
        return distributive_words(int(text.replace(".", "")))
    msg = f"`{text}` can't be shared out: the distributive fits whole numbers of `Kind.NUMBER`"
    raise MisuseValueError(msg)


def _joined(stem: Stem, links: tuple[Case, ...], kind: Kind, spelling: Spelling) -> str:
    slot = SUFFIXES[links[0]].slot
    chosen = is_glued(kind, spelling) if stem.glued is None else stem.glued
    glued = chosen or slot in _PARTICLES
    is_loud = is_upper(stem.written, kind, spelling, coded=stem.coded)
    if stem.base and (slot in _REPLACING or _is_of_a_day(stem.base, links)):
        links, glued = _on_base(links, stem.base), True
        stem = stem.base
    elif kind in _APART and not stem.foreign and slot in (Slot.PLURAL, Slot.DERIVATION):
        stem, glued = replace(stem, before_vowel=None), True
    written, suffixes = _attached(stem, links, glued=glued)
    mark = "" if glued else spelling.apostrophe.value
    return written + mark + (upper(suffixes) if is_loud else suffixes)


def _is_of_a_day(base: Stem, links: tuple[Case, ...]) -> bool:
    """Tell *pazartesi günkü*, which leaves the possessive of *pazartesi günü* out."""
    return links[0] is Case.KI and _last_word(base) in _ROUNDED_KI


def _last_word(stem: Stem) -> str:
    return lower(stem.written[stem.written.rfind(" ") + 1 :])


def _on_base(links: tuple[Case, ...], base: Stem) -> tuple[Case, ...]:
    """Give the plural of a compound its possessive back: iade kodu, iade kodları; never twice."""
    plural = links[0] is Case.PLURAL
    if plural and lower(base.written).endswith(PLURALS):
        return links[1:] if _is_possessed(links) else (Case.P3SG, *links[1:])
    if plural and not _is_possessed(links):
        return (Case.PLURAL, Case.P3SG, *links[1:])
    return links


def _is_possessed(links: tuple[Case, ...]) -> bool:
    return len(links) > 1 and SUFFIXES[links[1]].slot is Slot.POSSESSIVE


def _attached(stem: Stem, links: tuple[Case, ...], *, glued: bool) -> tuple[str, str]:
    """Say each suffix after the one before it; the stem may change before a vowel."""
    written, sound = stem.written, stem.sound
    form = _form(links[0], pronominal=stem.third_person)
    if links[0] is Case.KI and _last_word(stem) in _ROUNDED_KI:
        form = "kü"
    said = sound.after(form)
    if glued and stem.before_vowel:
        changed = Sound(sound.vowel, stem.before_vowel[-1]).after(form)
        if changed[0] in VOWELS:
            written, said = stem.before_vowel, changed
    for before, link in pairwise(links):
        sound = stem.sound.then(said)
        following = sound.after(_form(link, pronominal=takes_pronominal_n(before)))
        if before is Case.LIK and following[0] in VOWELS:
            said = said[:-1] + "ğ"
        said += following
    return written, said


def _form(case: Case, *, pronominal: bool) -> str:
    suffix = SUFFIXES[case]
    return suffix.pronominal if pronominal and suffix.pronominal else suffix.form
