"""Söz: how a word given to a customer is said: until a day, from an event on, today, at once.

A deadline reads as the answer to "when?", so one sentence serves all of its forms: "iadenizi
*28 Kasım 2026 Cumartesi gününe kadar* yapacağız", "iadenizi *ürünü kargoya verdiğiniz günden
başlayarak 14 gün içinde* yapacağız".
"""

from __future__ import annotations

from datetime import date, datetime

from ...decisions import Clock, Deadline, Until
from ...errors import MisuseValueError
from ...facts import ISTANBUL
from ...sla import Promise, PromiseKind
from ..turkish import Case, Kind, inflect
from . import values
from .registers import Register, said_to

_FROM = {
    Clock.ORDER: "siparişin[iz|]i verdiğin[iz|] günden",
    Clock.SHIPMENT: "ürünü kargoya verdiğimiz günden",
    Clock.CONTRACT: "sözleşmenin kurulduğu günden",
    Clock.DELIVERY: "ürünü teslim aldığın[ız|] günden",
    Clock.PERFORMANCE: "hizmeti aldığın[ız|] günden",
    Clock.FIRST_DELIVERY: "ilk ürünü teslim aldığın[ız|] günden",
    Clock.LAST_DELIVERY: "son ürünü teslim aldığın[ız|] günden",
    Clock.WITHDRAWAL_ENDED: "olağan cayma süresinin dolduğu günden",
    Clock.INFORMATION: "cayma hakkın[ız|]ı [size|sana] bildirdiğimiz günden",
    Clock.NOTICE_SENT: "bildirimin[iz|]i gönderdiğin[iz|] günden",
    Clock.NOTICE_REACHED: "bildirimin[iz|]in bize ulaştığı günden",
    Clock.NOTICE_REACHED_MARKETPLACE: "bildirimin[iz|]in pazaryerine ulaştığı günden",
    Clock.SUBSCRIPTION_ENDED: "aboneliğin[iz|]in sona erdiği günden",
    Clock.HANDED_TO_CARRIER: "ürünü kargoya verdiğin[iz|] günden",
    Clock.ARRIVAL: "ürünün bize ulaştığı günden",
    Clock.FAULT_NOTIFIED: "arızayı bildirdiğin[iz|] günden",
    Clock.DEMAND_REACHED: "talebin[iz|]in bize ulaştığı günden",
    Clock.COMPLAINT: "şikâyetin[iz|]i yazdığın[ız|] günden",
    Clock.IMPOSSIBILITY_LEARNED: "teslim edemeyeceğimizi öğrendiğimiz günden",
    Clock.IMPOSSIBILITY_TOLD: "teslim edemeyeceğimizi [size|sana] bildirdiğimiz günden",
    Clock.PAYMENT: "ödemen[iz|]i aldığımız günden",
    Clock.EVENT: "etkinliğin yapıldığı günden",
    Clock.APPROVAL: "iaden[iz|]i onayladığımız günden",
}


LONGEST_PHRASE = max(map(len, _FROM.values())) + len(" başlayarak 365 takvim günü içinde")
"""En uzun söz öbeği: characters a commitment takes at most."""

Word = Deadline | Promise
"""Söz: a deadline of a decision, or a promise somebody made."""

UNDATED = "no day is promised: give a word with a day, of a refund as `told.refund_by`"
"""Günü yok: the warning of a letter that promises, and doesn't say until when."""


def phrase(word: Word, *, as_of: datetime, register: Register = Register.SIZ) -> str:
    """Söz öbeği: when the word will be kept, said to the customer at `as_of`.

    Raises `MisuseValueError` for a word whose time is over: no letter promises a day gone by.

    >>> from musteri_destek.decisions import DeadlineName
    >>> from musteri_destek.law import Source
    >>> due = Deadline(
    ...     name=DeadlineName.REFUND_DUE,
    ...     starts=Clock.HANDED_TO_CARRIER,
    ...     until=date(2026, 11, 28),
    ...     source=Source("MSY m.12/1"),
    ... )
    >>> phrase(due, as_of=datetime(2026, 11, 14, 12, tzinfo=ISTANBUL))
    '28 Kasım 2026 Cumartesi gününe kadar'
    """
    if isinstance(word, Deadline) and word.is_pending:
        start = said_to(_FROM[word.starts], register)
        return f"{start} başlayarak {word.length('tr')} içinde"
    end = _end(word)
    if isinstance(end, Until):
        return "hemen"
    today = as_of.astimezone(ISTANBUL).date()
    if end < (as_of if isinstance(end, datetime) else today):
        msg = (
            f"`{end}` is over at `{as_of.isoformat()}`: a letter can't promise a day gone by; say "
            "what was done, or make a new promise"
        )
        raise MisuseValueError(msg)
    if isinstance(end, datetime):
        return _by_moment(end.astimezone(ISTANBUL))
    return f"bugün ({values.day(end)})" if end == today else f"{values.day(end)} gününe kadar"


def promise(
    word: Word, kind: PromiseKind | None, *, as_of: datetime, about: str | None
) -> Promise | None:
    """Kayıt: the promise a letter makes by stating the word; `None` where it states no date.

    Without a `kind` it is a day that is stated and no promise.

    A promise that is one already stays the record it is. Raises `MisuseValueError` for one of
    another kind.

    >>> from musteri_destek.sla import Promise, PromiseKind
    >>> now = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
    >>> word = Promise(kind="reply", made_at=now, until="2026-11-16")
    >>> promise(word, PromiseKind.REPLY, as_of=now, about="A-1") == word
    True
    """
    if kind is None:
        return None
    if isinstance(word, Promise):
        if word.kind is not kind:
            msg = (
                f"a promise of a `{word.kind}` stands where a `{kind}` is promised: pass the other"
            )
            raise MisuseValueError(msg)
        return word
    if isinstance(word.until, Until):
        return None
    is_moment = isinstance(word.until, datetime)
    return Promise(
        kind=kind,
        made_at=as_of,
        until=None if is_moment else word.until,
        due=word.until if is_moment else None,
        about=about,
        source=word.source,
    )


def _end(word: Word) -> date | datetime | Until:
    return word.until if isinstance(word, Deadline) else word.end


def _by_moment(until: datetime) -> str:
    hour = inflect(values.clock(until.time()), Case.DATIVE, kind=Kind.TIME)
    return f"{values.day(until.date())} günü saat {hour} kadar"
