"""Değişkenler: what may stand in the holes of a template: of which kind, required or not, for whom.

Spelling never tells how a value is read, whether it may be shown to everybody or whether it is a
word given; so a template declares it, and is checked against the declaration once, when it is
defined.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from ...decisions import Deadline
from ...errors import MisuseTypeError, MisuseValueError
from ...facts import ISTANBUL
from ...orders import Party
from ...sla import Promise, PromiseKind
from ..channels.links import require_link
from ..letters.salutations import called
from ..privacy.masking import Personal, mask
from ..turkish import Kind
from . import values
from .choices import Choice, Join, OneOf, YesNo, joined
from .commitments import phrase
from .declarations import Need, Past, Privacy
from .registers import Register


@dataclass(frozen=True, slots=True)
class Done:
    """Olmuş gün: a day on which something was done or ended; never one to come.

    What is still to come is a word given, and only a `Commitment` gives it. A day that was promised
    and `Past.MISSED` answers no "when?": the letter that owns up to it needs another one.
    """

    need: Need = Need.REQUIRED
    privacy: Privacy = Privacy.OPEN
    past: Past = Past.DONE

    def written(self, name: str, value: object, *, as_of: datetime) -> str:
        """Yazılışı: the day, with its weekday.

        >>> from musteri_destek.facts import ISTANBUL
        >>> now = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
        >>> Done().written("odendi_gunu", date(2026, 11, 13), as_of=now)
        '13 Kasım 2026 Cuma'
        """
        if not isinstance(value, date) or isinstance(value, datetime):
            msg = f"`{name}` takes a `date`, not `{value!r}`"
            raise MisuseTypeError(msg)
        if value > as_of.astimezone(ISTANBUL).date():
            msg = f"`{name}` says what is done, but `{value}` is a day to come: give a commitment"
            raise MisuseValueError(msg)
        return values.day(value)


@dataclass(frozen=True, slots=True)
class Variable:
    """Değişken: a value of one kind.

    Its Python type follows from the kind: `Decimal` for money and per cent, `int` or `Decimal` for
    a number, `date`, `time`, a `Party` for a form of address, an https link for an address, text
    for everything else. Text is clipped at `longest` characters; a link, an address of e-mail or a
    code is refused instead, for half of it is none. With `join` a tuple of values is a list:
    "A, B ve C"; what has no room in it is "diğerleri".

    What is `Kind.MASKED` names the personal data it `masks`. `noun` says what a value is that
    nobody can read, so that a suffix can stand on it: "🎁 adlı firmaya".

    >>> Variable(Kind.MONEY).written("tutar", Decimal("1249.90"))
    '1.249,90 TL'
    >>> Variable(Kind.PRODUCT_TITLE, join=Join.AND).written("urunler", ("Kazak", "Atkı", "Bere"))
    'Kazak, Atkı ve Bere'
    >>> iban = Variable(Kind.MASKED, masks=Personal.IBAN)
    >>> iban.written("iban", "TR33 0006 1005 1978 6457 8413 26")
    'TR** **** 1326'
    """

    kind: Kind
    need: Need = Need.REQUIRED
    privacy: Privacy = Privacy.OPEN
    longest: int = values.LONGEST
    join: Join | None = None
    masks: Personal | None = None
    noun: str | None = None

    def __post_init__(self) -> None:
        _require_kind(self.kind)
        if (self.kind is Kind.MASKED) is (self.masks is None):
            msg = (
                "`Kind.MASKED` and `masks` belong together: write, for example, "
                "`Variable(Kind.MASKED, masks=Personal.IBAN)`"
            )
            raise MisuseValueError(msg)

    def written(self, name: str, value: object, *, register: Register = Register.SIZ) -> str:
        """Yazılışı: the value as it stands in a letter; empty where there is nothing to say.

        Raises `MisuseTypeError` for a value of another type, `MisuseValueError` for a link or code
        that is none or too long, and for a number beyond what a letter says.
        """
        types, others, write, takes = _WRITERS.get(self.kind, _TEXT)
        if isinstance(value, types) and not isinstance(value, others):
            return write(value) if write else self._text(name, str(value))
        if self.join and isinstance(value, tuple):
            single = replace(self, join=None)
            written = (single.written(name, one, register=register) for one in value)
            return joined(filter(None, written), self.join, longest=self.longest)
        if self.kind is Kind.HONORIFIC and isinstance(value, Party):
            return values.clipped(called(value, register=register), self.longest)
        msg = f"`{name}` takes {takes}, not `{value!r}`"
        raise MisuseTypeError(msg)

    def _text(self, name: str, value: str) -> str:
        if self.kind in _WHOLE:
            text = values.whole(name, value, longest=self.longest)
            return require_link(name, text) if text and self.kind is Kind.URL else text
        text = values.plain(value, longest=self.longest)
        return values.clipped(mask(text, kind=self.masks), self.longest) if self.masks else text


def _require_kind(kind: object) -> None:
    if isinstance(kind, Kind):
        return
    try:
        known = Kind(str(kind))
    except ValueError:
        known = Kind.FREE
    msg = f"`{kind}` is no kind: write, for example, `Variable(Kind.{known.name})`"
    raise MisuseTypeError(msg)


_NUMBER = (Decimal, int)
_Types = type | tuple[type, ...]
_Writer = tuple[_Types, _Types, Callable[[Any], str] | None, str]
_TEXT: _Writer = (str, (), None, "text")
_WRITERS: dict[Kind, _Writer] = {
    # What the value is, what it may not be (a truth is a number to Python), how it is written.
    Kind.MONEY: (Decimal, (), values.money, "an amount of liras as `Decimal`"),
    Kind.PERCENT: (_NUMBER, bool, values.percent, "a `Decimal` or whole number, 20 for 20 %"),
    Kind.NUMBER: (_NUMBER, bool, values.number, "a `Decimal` or whole number"),
    Kind.DATE: (date, datetime, values.day, "a `date`"),
    Kind.TIME: (time, (), values.clock, "a `time`"),
    Kind.HONORIFIC: ((), (), called, "an `orders.Party`"),
}
_WHOLE = frozenset({Kind.URL, Kind.EMAIL, Kind.CODE})


@dataclass(frozen=True, slots=True)
class Commitment:
    """Taahhüt: a word given, of the kind `promises`; it reads as an answer to "when?".

    Only a `Deadline` or a `Promise` fills it, never a bare date. It takes no suffix. What is no
    promise of any kind, as the day by which a subscription ends, `promises` `None`: it is stated, and
    nothing is put on record.
    """

    promises: PromiseKind | None
    need: Need = Need.REQUIRED
    privacy: Privacy = Privacy.OPEN

    def written(
        self,
        name: str,
        value: object,
        *,
        as_of: datetime,
        register: Register = Register.SIZ,
    ) -> str:
        """Yazılışı: when it will be done, as said at `as_of`.

        >>> from musteri_destek.facts import ISTANBUL
        >>> now = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
        >>> Commitment(PromiseKind.REFUND).written("iade_sozu", date(2026, 11, 28), as_of=now)
        Traceback (most recent call last):
        musteri_destek.errors.MisuseTypeError: `iade_sozu` is a word given: pass the `Deadline` of \
a decision or a `Promise`, not `datetime.date(2026, 11, 28)`, so that somebody answers for the day
        """
        if isinstance(value, Deadline | Promise):
            return phrase(value, as_of=as_of, register=register)
        msg = (
            f"`{name}` is a word given: pass the `Deadline` of a decision or a `Promise`, not "
            f"`{value!r}`, so that somebody answers for the day"
        )
        raise MisuseTypeError(msg)


AnyVariable = Variable | Commitment | Done | Choice | YesNo | OneOf
"""Değişken, hangisi olursa: whatever a hole may be declared as."""


def declared(schema: Mapping[str, AnyVariable]) -> str:
    """Bildirilenler: the names a text may use, as they are told to who used another.

    >>> declared({})
    'none is declared: add it to the variables'
    """
    return (
        f"declared: {', '.join(schema)}" if schema else "none is declared: add it to the variables"
    )


def write_values(
    schema: Mapping[str, AnyVariable],
    given: Mapping[str, object],
    *,
    as_of: datetime,
    register: Register = Register.SIZ,
) -> dict[str, str]:
    """Değerleri yaz: every value that is there, as text; absent optional ones are left out.

    `None`, and text with nothing to see in it, count as absent. Raises `MisuseValueError` naming
    all required values that are absent and all that are not declared.

    >>> from musteri_destek.facts import ISTANBUL
    >>> write_values(
    ...     {"urun": Variable(Kind.PRODUCT_TITLE), "tutar": Variable(Kind.MONEY)},
    ...     {"urun": " "},
    ...     as_of=datetime(2026, 11, 14, 12, tzinfo=ISTANBUL),
    ... )
    Traceback (most recent call last):
    musteri_destek.errors.MisuseValueError: missing: `urun`, `tutar`; a letter has no holes, so \
give every required value
    """
    _require_aware(as_of)
    written = {}
    for name, slot in schema.items():
        value = given.get(name)
        if value is None:
            continue
        # Most values are plain ones, and a letter is written more often than anything else is done.
        text = (
            slot.written(name, value, register=register)
            if isinstance(slot, Variable)
            else _chosen_or_dated(slot, name, value, as_of, register)
        )
        if text:
            written[name] = text
    if len(written) < len(given):
        _require_declared(schema, given)
    if len(written) == len(schema):
        return written
    missing = [n for n, slot in schema.items() if slot.need != Need.OPTIONAL and n not in written]
    if missing:
        names = ", ".join(f"`{name}`" for name in missing)
        msg = f"missing: {names}; a letter has no holes, so give every required value"
        raise MisuseValueError(msg)
    return written


def _chosen_or_dated(
    slot: Choice | YesNo | OneOf | Commitment | Done,
    name: str,
    value: object,
    as_of: datetime,
    register: Register,
) -> str:
    match slot:
        case Choice():
            return slot.written(name, value, register=register)
        case Commitment():
            return slot.written(name, value, as_of=as_of, register=register)
        case Done():
            return slot.written(name, value, as_of=as_of)
    return slot.written(name, value)


def _require_aware(as_of: datetime) -> None:
    if as_of.tzinfo is not ISTANBUL and as_of.utcoffset() is None:
        msg = f"`{as_of.isoformat()}` has no time zone: pass an aware `as_of`"
        raise MisuseTypeError(msg)


def _require_declared(schema: Mapping[str, AnyVariable], given: Mapping[str, object]) -> None:
    for name in given:
        if name not in schema:
            near = get_close_matches(name, schema, n=1)
            hint = f"did you mean `{near[0]}`?" if near else declared(schema)
            msg = f"no variable `{name}` here: {hint}"
            raise MisuseValueError(msg)
