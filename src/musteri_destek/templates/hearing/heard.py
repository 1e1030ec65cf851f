"""Duyulan sözler: what staff write into a letter that no decision, day or amount stands behind.

A template is said to every customer, so no term may stand in it at all. A free value tells of one
case, and what was may be told there: it is read more closely, and refused only for what it promises.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from ...errors import MisuseValueError
from ..language.variables import AnyVariable, Variable
from ..tone.checking import findings
from ..tone.rules_tr import Severity
from ..turkish import Kind
from .promising import Weight, said_in
from .standing_tr import may_stand
from .terms_tr import LENGTH, LOOKED_UP, SUM, TERM, TO_COME, plain_letters
from .undecided import BY_CHOICE, BY_TERM, Undecided, concessions_in

_BY_WORD = (
    "is a word given by hand: give it as a `Deadline` or a `Promise`, in a value that takes one, "
    "and tell here what was"
)
_BY_STANDING = f"{_BY_WORD}; what always holds is said in the template, an hour with a `Kind.TIME`"
_GIVEN = re.compile(
    r"\bsoz ver(?:iyor|ir)\w{1,4}|\btaahhut ed(?:iyor|er)\w{1,4}|\bemin ol(?:un|abilir\w{0,5})\b"
    r"|\bicin(?:iz)? rahat olsun\b|\b(?:suphe|kusku)\w{0,5} olmasin\b"
)
_KEPT = re.compile(r"\bsaklayabilir\w{0,5}")
_WITHIN = r"(?:[^.;:!?\n]|[.](?=\d)){0,60}?"
_A_GIFT = r"\b(?:hediye(?! (?:paket|not))|kupon|puan|bakiye|indirim|cek(?:i|ini|inizi)?\b)"
_GAVE = (
    r"\b(?:(?:yatir|gonder|yolla|ekle|yukle|tanimla|aktar|ver|ode|uygula|(?:iade|havale) e)"
    r"(?:d|t|mist|tt)[iu][km]|(?:yatiril|yuklen|tanimlan|aktaril|eklen)d[iu])\b"
)
_GIFTS = re.compile(rf"(?:{SUM.pattern}|{_A_GIFT}){_WITHIN}{_GAVE}")
_FEES_SPARED = re.compile(
    r"\b(?:ucret|bedel|masraf|borc|kesinti|faiz)\w{0,8} (?:\w{1,12} ){0,2}"
    r"(?:sil|kaldir|bagisla|ustlen|karsila|alma|iptal et|geri ver)(?:d|t|mist)[iu][km]\b"
    r"|\b(?:kargo|gonderim|teslimat)\w{0,4} (?:ucret|bedel|masraf)\w{0,6} (?:biz )?ode(?:d|mist)[iu][km]\b"
)
_BY_GIFT = "tells of something given: see that somebody decided it"
_BY_NAME = "stands in a name, and a reader takes it for a word given: look at it"
_NAMES = frozenset({Kind.CODE, Kind.PRODUCT_TITLE})


def heard_in(variables: Mapping[str, AnyVariable], written: Mapping[str, str]) -> tuple[str, ...]:
    """Duyulan sözler: a warning for each day or amount of free text that nothing is told of.

    A day with its year counts as looked up. There is one, too, for what a text tells as given
    already, and for a day or an amount in a name or a code. Raises `MisuseValueError` naming the value for what it
    promises ("yarın ararız", "paranızı iade ediyoruz"), for what it concedes ("haklısınız", "geri
    göndermenize gerek yok"), and for wording that no voice may use.

    >>> free = {"adim": Variable(Kind.FREE)}
    >>> heard_in(free, {"adim": "paketi 3 gün sonra bulduk"})
    ()
    >>> heard_in(free, {"adim": "teslim günü pazartesi"})
    ('`adim`: `pazartesi` is a word given by hand: let a commitment say when',)
    >>> heard_in(free, {"adim": "hesabınıza 500 TL yatırdık"})
    ('`adim`: `500 TL yatırdık` tells of something given: see that somebody decided it',)
    >>> heard_in(free, {"adim": "yarın ararız"})
    Traceback (most recent call last):
    musteri_destek.errors.MisuseValueError: `adim` says `yarın`, which is a word given by hand: \
give it as a `Deadline` or a `Promise`, in a value that takes one, and tell here what was
    """
    return tuple(
        says
        for name, variable in variables.items()
        if name in written and isinstance(variable, Variable)
        for says in _told_of(name, variable.kind, written[name])
    )


def _told_of(name: str, kind: Kind, text: str) -> Iterator[str]:
    if kind is Kind.FREE:
        yield from (f"`{name}`: {says}" for says in _heard(name, text))
    elif kind in _NAMES:
        yield from (f"`{name}`: {says}" for says in _in_name(text))


def _heard(name: str, text: str) -> tuple[str, ...]:
    refused, named = _looked_at(text)
    if refused:
        msg = f"`{name}` says {refused}"
        raise MisuseValueError(msg)
    return named


# Reasons are free text of which a shop has few, and every rule looks at each of them.
@lru_cache(maxsize=256)
def _looked_at(text: str) -> tuple[str | None, tuple[str, ...]]:
    """Look at a text: why it can't be said, if so, and what it names that nothing is told of."""
    refused = next(_refusals(text), None)
    if refused:
        return refused, ()
    named = (one for one in said_in(text) if not LOOKED_UP.search(one.text))
    given = (one for done in (_GIFTS, _FEES_SPARED) for one in _found(done, text, _BY_GIFT))
    by_term = (f"`{one.text}` {BY_TERM}" for one in named)
    return None, (*by_term, *(f"`{one.text}` {one.advice}" for one in given))


@lru_cache(maxsize=1024)
def _in_name(text: str) -> tuple[str, ...]:
    """Find days and amounts in a name; a mere length ("24 saat") is what goods are called by."""
    plain = plain_letters(text)
    hits = (hit for pattern in (TERM, SUM) for hit in pattern.finditer(plain))
    told = (hit for hit in hits if TO_COME.fullmatch(hit[0]) or not LENGTH.fullmatch(hit[0]))
    return tuple(f"`{text[hit.start() : hit.end()]}` {_BY_NAME}" for hit in told)


def _refusals(text: str) -> Iterator[str]:
    for found in findings(text):
        if found.severity is Severity.ERROR:
            yield f"`{found.text}`: {found.advice}"
    for conceded in (*concessions_in(text, {}), *_found(_KEPT, text, BY_CHOICE)):
        yield f"`{conceded.text}`, which {conceded.advice}"
    promised = (one.text for one in said_in(text) if one.weight is Weight.PROMISED)
    for words in (*(one.text for one in _found(_GIVEN, text, "")), *promised):
        may_hold = may_stand(plain_letters(words))
        yield f"`{words}`, which {_BY_STANDING if may_hold else _BY_WORD}"


def _found(pattern: re.Pattern[str], text: str, advice: str) -> Iterator[Undecided]:
    for hit in pattern.finditer(plain_letters(text)):
        yield Undecided(hit.start(), text[hit.start() : hit.end()], advice)
