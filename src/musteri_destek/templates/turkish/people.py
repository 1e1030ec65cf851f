"""Kişi adı: a name as customers type it, taken apart; what is no name of a person is told apart.

What passes for a name in shops is seen there every day: placeholders of forms and of marketplaces,
masks, user names, companies, two people on one line. None is guessed into a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from musteri_destek.casing import lower, search_key, title, upper

TITLES = {"hanim": "Hanım", "hanimefendi": "Hanım", "bey": "Bey", "beyefendi": "Bey"}
"""Unvanlar: the courtesy words that follow a given name, by their search key."""

_PREFIXES = frozenset(("sayin", "sn.", "sn", "bay", "bayan"))
_PROFESSIONS = frozenset(
    (
        *("ars.", "av.", "doc.", "dr.", "dt.", "dyt.", "ecz.", "gor.", "hem.", "mim.", "muh."),
        *("op.", "ord.", "ogr.", "prof.", "psk.", "uz.", "uzm.", "vet.", "yrd."),
    )
)
# Without a dot only these are never a name: Uz and Hem are.
_DOTLESS = frozenset(("av", "doc", "dr", "ecz", "prof", "uzm", "yrd"))
_NOBODY = frozenset(
    (
        *("anonim", "anonymous", "customer", "deneme", "guest", "isimsiz", "kullanici"),
        *("kullanicisi", "misafir", "musteri", "musterimiz", "musterisi", "test", "undefined"),
        *("unknown", "user", "uye", "uyemiz", "uyesi"),
    )
)
_BLANKS = frozenset(
    (
        *("abone", "ad", "adi", "alacak", "alici", "belirtilmedi", "belirtilmemis"),
        *("bilinmiyor", "isim", "kisi", "nan", "name", "none", "null", "soyad", "soyadi"),
        *("soyisim", "surname", "teslim", "ve", "yok"),
    )
)
_COMPANY = re.compile(
    r"\b(?:ltd|sti|koop|limited|holding|sirketi|dernegi|vakfi|kooperatifi)\b|\b(?:a\. ?s|tic|san)\."
)
# As a key it would be the surname As; capitals and a ş make it the mark.
_COMPANY_MARK = re.compile(r"\w\s+A\.?\s?Ş(?![\w'’])")
# "M.Ali", "Dr.Ayşe": an initial or a short form with no space behind its dot.
_CROWDED = re.compile(r"\b([A-ZÇĞİÖŞÜ]|Av|Doç|Dr|Ecz|Prof|Uzm|Yrd)\.(?=[^\W\d_])")
_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
# Written small they begin a surname.
_PARTICLES = frozenset(("da", "de", "del", "della", "den", "der", "di", "du", "la", "van", "von"))


@dataclass(frozen=True, slots=True)
class Name:
    """Ad: one person, or several joined by *ve*, each in words; `title` is Hanım or Bey.

    `formal`: it came with "Sayın", which a lone surname may follow. `titled`: how many words of the
    only person stood before the title.

    >>> read_name("gül yılmaz").people
    (('Gül', 'Yılmaz'),)
    """

    people: tuple[tuple[str, ...], ...]
    title: str | None = None
    formal: bool = False
    titled: int = 0

    @property
    def is_one(self) -> bool:
        """Tek kişi mi: whether it names one person, so that one title may follow.

        >>> read_name("Ayşe ve Ali Yılmaz").is_one
        False
        """
        return len(self.people) == 1

    @property
    def full(self) -> str | None:
        """Tam ad: what may follow "Sayın": given names and surname, or a surname that did.

        >>> read_name("A. Yılmaz").full, read_name("Yılmaz").full
        ('A. Yılmaz', None)
        """
        last = self.people[-1]
        named = len(last) > 1 and not _is_short(last[-1])
        is_whole = named or self.formal
        return " ve ".join(" ".join(words) for words in self.people) if is_whole else None

    @property
    def given(self) -> tuple[tuple[str, ...], ...]:
        """Ön adlar: those of each person, without initials; a title stands after given names.

        >>> read_name("M. Ali Yılmaz").given, read_name("Vincent van Gogh").given
        ((('Ali',),), (('Vincent',),))
        """
        every = [tuple(self._given(words)) for words in self.people]
        return tuple(every) if all(every) else ()

    def _given(self, words: tuple[str, ...]) -> Iterator[str]:
        if len(words) == 1 and self.formal:
            return
        before_title = words[: self.titled]
        own = before_title or (words[:-1] if len(words) > 1 else words)
        for word in takewhile(lambda word: word not in _PARTICLES, own):
            if not _is_short(word):
                yield word


def read_name(text: str) -> Name | None:
    """Adı oku: `text`, on one line, as a name; `None` for a user name, a mask, a placeholder.

    >>> read_name("ayse_94"), read_name("Misafir Kullanıcı"), read_name("Ad Soyad")
    (None, None, None)
    """
    words = [(word, search_key(word)) for word in _CROWDED.sub(r"\1. ", text).split()]
    keys = [key for _, key in words]
    if _is_nobody(keys) or not all(_NAME.fullmatch(word) for word, _ in words):
        return None
    rest = list(dropwhile(lambda word: word[1] in _PREFIXES, words))
    people = tuple(_people([word for word in rest if word[1] not in TITLES]))
    if not people:
        return None
    titles = [TITLES[key] for _, key in rest if key in TITLES]
    before = sum(1 for _ in takewhile(lambda word: word[1] not in TITLES, rest))
    titled = before if titles and len(people) == 1 else 0
    return Name(people, titles[-1] if titles else None, keys[0] == "sayin", titled)


def is_company(text: str) -> bool:
    """Şirket mi: whether a name carries the mark of a company, a society or a foundation.

    >>> is_company("Mavi Gıda AŞ"), is_company("Lila Tekstil Ltd. Şti."), is_company("Asiye As")
    (True, True, False)
    """
    return bool(_COMPANY.search(search_key(text)) or _COMPANY_MARK.search(text))


def _is_nobody(keys: list[str]) -> bool:
    return not _NOBODY.isdisjoint(keys) or _BLANKS.issuperset(keys)


def _people(names: list[tuple[str, str]]) -> Iterator[tuple[str, ...]]:
    person: list[str] = []
    for name, key in names:
        if key != "ve":
            person.append(_written(name, is_alone=len(names) == 1))
        elif person:
            yield tuple(person)
            person = []
    if person:
        yield tuple(person)


def _written(word: str, *, is_alone: bool) -> str:
    """Set capitals right in a word that is all small or all capitals; others know better."""
    if word in _PARTICLES and not is_alone:
        return word
    cased = title(word) if word in (lower(word), upper(word)) else word
    return cased if _is_short(cased) else cased.removesuffix(".")


def _is_short(word: str) -> bool:
    """Tell an initial or the short form of a profession from a name with a stray dot behind it."""
    if not word.endswith("."):
        return len(word) == 1 or search_key(word) in _DOTLESS
    return len(word) <= len("A.") or search_key(word) in _PROFESSIONS
