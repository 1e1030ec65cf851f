"""Sözlük: what is known of a word beyond its spelling, and where that knowledge is found.

The tables are in `nouns`, `plain_nouns`, `loans`, `names`, `places` and `brands`, each with its
source. A shop passes its own entries, which win.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from musteri_destek.casing import lower, search_key, upper
from musteri_destek.facts import Facts

from . import brands, loans, names, nouns, places
from .kinds import Kind
from .readings import read_ending
from .sounds import VOWELS


class LexiconEntry(Facts):
    """Sözlük maddesi: what spelling can't say about a word.

    `reading`: how it sounds, in small letters of Turkish spelling (iPhone: "ayfon"). `palatal`: it
    takes front suffixes after a back vowel (saat). `vowel_stem`: its stem before a suffix that
    begins with a vowel (kitap: "kitab", isim: "ism", su: "suy"). `third_person`: it ends in the
    possessive of the third person (hediye çeki). `base`: what such a compound is without that
    ending ("hediye çek"). An entry replaces the built-in one.

    >>> LexiconEntry(reading="ayfon").palatal
    False
    """

    reading: str | None = None
    palatal: bool = False
    vowel_stem: str | None = None
    third_person: bool = False
    base: str | None = None


Lexicon = Mapping[str, LexiconEntry]
"""Sözlük: a shop's entries, by the whole value or by its last word, in any capitals."""

NO_ENTRIES: Lexicon = MappingProxyType({})
"""Boş sözlük: a shop without entries of its own."""

_NOTHING_SPECIAL = LexiconEntry()
_POSSESSIVE = LexiconEntry(third_person=True)
_PALATAL = LexiconEntry(palatal=True)
_WITHOUT_MARKS = str.maketrans("âîû", "aiu")


_TURKISH_LETTERS = frozenset("çğıöşüÇĞÖŞÜ")


class _Table:
    """Entries by spelling, found without Turkish letters too (SUTAS), but never with strange ones.

    So *cap* doesn't answer for *çap*, nor the brand MAC for *maç*.
    """

    def __init__(self, entries: Mapping[str, LexiconEntry]) -> None:
        self._entries = {search_key(word): (word, entry) for word, entry in entries.items()}

    def find(self, text: str) -> LexiconEntry | None:
        spelling, entry = self._entries.get(search_key(text), (text, None))
        strange = _TURKISH_LETTERS.intersection(text) - {*lower(spelling), *upper(spelling)}
        return None if strange else entry


def _read_as(readings: Mapping[str, str]) -> dict[str, LexiconEntry]:
    return {word: LexiconEntry(reading=said) for word, said in readings.items()}


_BRANDS = _Table(
    {
        **dict.fromkeys(brands.AS_SPELLED, _NOTHING_SPECIAL),
        **_read_as(brands.READINGS),
        **dict.fromkeys(brands.POSSESSIVE, _POSSESSIVE),
        **dict.fromkeys(brands.PALATAL, _PALATAL),
    }
)
_FOREIGN_PEOPLE = _Table(_read_as(names.READINGS))
_FOREIGN_PLACES = _Table(_read_as(places.READINGS))
_LOANS = _Table(_read_as(loans.READINGS))
_SHORTEST_PLURAL = len("ileri")
_IRREGULAR = {stem: noun for noun, stem in nouns.VOWEL_STEMS.items()}
_SOFT_ENDINGS = (*("lık", "lik", "luk", "lük"), *("cık", "cik", "cuk", "cük"))
_SOFT_LOGS = ("log", "gog")


class Identity:
    """Kimlik: a lexicon by which one it is and not by what it says, to be prepared only once.

    >>> words = {"Acme": LexiconEntry(reading="ekmi")}
    >>> Identity(words) == Identity(words), Identity(words) == Identity({**words})
    (True, False)
    """

    __slots__ = ("lexicon", "size")

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon, self.size = lexicon, len(lexicon)

    def __hash__(self) -> int:
        return hash((id(self.lexicon), self.size))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Identity):
            return NotImplemented
        return self.lexicon is other.lexicon and self.size == other.size


@lru_cache(maxsize=16)
def _keys_of(identity: Identity) -> dict[str, str]:
    return {search_key(key): key for key in identity.lexicon}


def own_entry(word: str, lexicon: Lexicon) -> LexiconEntry | None:
    """Kendi maddesi: what a shop's own lexicon says of `word`, in whatever capitals it comes.

    >>> own_entry("HEPSİJET", {"HepsiJet": LexiconEntry(reading="hepsicet")}).reading
    'hepsicet'
    """
    found = lexicon.get(word)
    if found or not lexicon:
        return found
    key = _keys_of(Identity(lexicon)).get(search_key(word))
    return lexicon.get(key) if key else None


def built_in(text: str, kind: Kind) -> LexiconEntry | None:
    """Hazır madde: what the library's own tables say of `text`; `None` if nothing.

    >>> built_in("Kemal", Kind.PERSON).palatal, built_in("iPhone", Kind.BRAND).reading
    (True, 'ayfon')
    """
    match kind:
        case Kind.BRAND:
            return _brand(text)
        case Kind.PERSON | Kind.HONORIFIC:
            return _person(text)
        case Kind.PLACE:
            return _place(text)
    word = lower(text)
    return noun(word) or _LOANS.find(text) or _name_of_any_kind(text, kind)


def is_known(word: str, kind: Kind, lexicon: Lexicon) -> bool:
    """Biliniyor mu: whether the shop or a table here names `word`; digits alone name nothing.

    >>> [is_known(word, Kind.BRAND, NO_ENTRIES) for word in ("iphone", "ayse", "ayse94")]
    [True, False, False]
    """
    listed = None if read_ending(word) else built_in(word, kind)
    return (own_entry(word, lexicon) or listed) is not None


def _name_of_any_kind(text: str, kind: Kind) -> LexiconEntry | None:
    """Find a name where a noun is as likely: in quotation marks, in the name of an institution."""
    if kind is Kind.QUOTED:
        return _person(text) or _place(text) or _brand(text)
    brand = _BRANDS.find(text)
    return brand if brand and (kind is Kind.INSTITUTION or brand.reading) else None


def noun(word: str) -> LexiconEntry | None:
    """Ortak ad: the entry of a common noun in small letters; `None` if it is unknown.

    >>> noun("kulaklık").vowel_stem, noun("mont").vowel_stem, noun("hobbit")
    ('kulaklığ', None, None)
    """
    base = nouns.COMPOUNDS.get(word) or _compound_base(word)
    if base:
        stem = None if base[-1] in VOWELS else word[:-1]
        return LexiconEntry(third_person=True, base=base, vowel_stem=stem)
    if word in nouns.KNOWN or (" " not in word and word.endswith(_SOFT_ENDINGS)):
        return LexiconEntry(vowel_stem=usual_vowel_stem(word), palatal=word in nouns.PALATAL)
    return None


def _compound_base(word: str) -> str | None:
    """Take an unknown one-word noun apart that ends as compounds do: semizotu, semizot."""
    if word in nouns.KNOWN or " " in word:
        return None
    for ending, bare in nouns.COMPOUND_ENDINGS.items():
        first = word.removesuffix(ending)
        if first != word and len(first) > len("üç") and not VOWELS.isdisjoint(first):
            return first + bare
    return None


def usual_vowel_stem(word: str) -> str | None:
    """Olağan gövde: the stem of a noun before a vowel, by dictionary or else by TDK's rule.

    The rule: words of several syllables soften p, ç and k, and those in -log and -gog their g; t
    softens word by word. What is spelled in a foreign way keeps its ending (powerbank, notebook).
    Source: TDK Yazım Kılavuzu, Ünsüz Yumuşaması.

    >>> usual_vowel_stem("gömlek"), usual_vowel_stem("isim"), usual_vowel_stem("paket")
    ('gömleğ', 'ism', None)
    >>> usual_vowel_stem("psikolog"), usual_vowel_stem("blog"), usual_vowel_stem("powerbank")
    ('psikoloğ', None, None)
    """
    if word in nouns.VOWEL_STEMS:
        return nouns.VOWEL_STEMS[word]
    last = word[word.rfind(" ") + 1 :]
    is_long = sum(letter in VOWELS for letter in last) > 1
    is_foreign = nouns.FOREIGN_LOOK.search(last) and not last.endswith(_SOFT_ENDINGS)
    if not is_long or last in nouns.UNCHANGED or is_foreign:
        return None
    softens = word[-1:] in ("p", "ç", "k") or word.endswith(_SOFT_LOGS)
    return nouns.softened(word) if softens else None


def without_possessive(word: str) -> str | None:
    """İyeliksiz: the known noun whose possessive of the third person `word` is; else `None`.

    A plural needs no known noun: its ending says it.

    >>> without_possessive("hesabı"), without_possessive("numarası"), without_possessive("kapı")
    ('hesap', 'numara', None)
    >>> without_possessive("hizmetleri")
    'hizmetler'
    """
    if word in nouns.KNOWN or word[-1:] not in ("ı", "i", "u", "ü"):
        return None
    if word.endswith(nouns.PLURAL_POSSESSIVES) and len(word) > _SHORTEST_PLURAL:
        return word[:-1]
    stems = (word[:-1], word[:-2]) if word[-2:-1] == "s" else (word[:-1],)
    bases = (
        base for stem in stems for base in _bases(stem) if (usual_vowel_stem(base) or base) == stem
    )
    return next(bases, None)


def stripped(word: str) -> str:
    """İyelik eki atılmış: `word` without what looks like its possessive, known or not.

    >>> stripped("panosu"), stripped("rafı"), stripped("dolabı")
    ('pano', 'raf', 'dolap')
    """
    after_vowel = word[-2:-1] == "s" and word[-3:-2] in VOWELS
    return word[:-2] if after_vowel else nouns.hardened(word[:-1])


def _bases(stem: str) -> Iterator[str]:
    """List the known nouns that may look like `stem` before a vowel."""
    for base in (_IRREGULAR.get(stem), stem, nouns.hardened(stem)):
        if base and (base in nouns.KNOWN or base.endswith(_SOFT_ENDINGS)):
            yield base


def _brand(text: str) -> LexiconEntry | None:
    known = _BRANDS.find(text)
    if known or " " in text:
        return known
    ending = read_ending(text)
    return LexiconEntry(reading=ending) if ending else noun(lower(text))


def _person(text: str) -> LexiconEntry | None:
    name = lower(text).translate(_WITHOUT_MARKS)
    if name.endswith(names.SURNAME_ENDING):
        return _POSSESSIVE
    return _with_soft_l(name) or _FOREIGN_PEOPLE.find(text)


def _place(text: str) -> LexiconEntry | None:
    name = lower(text).translate(_WITHOUT_MARKS)
    if name in places.PLAIN:
        return _NOTHING_SPECIAL
    if name in places.POSSESSIVE or name.endswith(names.SURNAME_ENDING):
        return _POSSESSIVE
    return (
        _possessive_place(name)
        or _with_soft_l(name)
        or _FOREIGN_PLACES.find(text)
        or (noun(name) if name in nouns.COMPOUNDS else None)
    )


def _possessive_place(name: str) -> LexiconEntry | None:
    for ending, bare in places.POSSESSIVE_ENDINGS.items():
        if name.endswith(ending) and len(name) > len(ending) + 1:
            return LexiconEntry(third_person=True, base=name.removesuffix(ending) + bare)
    # Only a possessive leaves a soft g before the last vowel: Kozyatağı, of *yatak*.
    if places.SOFTENED.search(name) and not name.endswith(places.PLAIN_ENDINGS):
        return LexiconEntry(third_person=True, base=nouns.hardened(name[:-1]))
    return None


def _with_soft_l(name: str) -> LexiconEntry | None:
    if name in names.PALATAL or name.endswith(names.PALATAL_ENDINGS):
        return _PALATAL
    return _NOTHING_SPECIAL if name in names.BACK else None
