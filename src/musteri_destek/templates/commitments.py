"""Söz: how a word given to a customer is said: until a day, from an event on, today, at once.

A deadline reads as the answer to "when?", so one sentence serves all of its forms: "iadenizi
*28 Kasım 2026 Cumartesi gününe kadar* yapacağız", "iadenizi *ürünü kargoya verdiğiniz günden
başlayarak 14 gün içinde* yapacağız".
"""

from __future__ import annotations

from datetime import datetime

from ..decisions import Clock, Deadline, Until
from ..errors import MisuseValueError
from ..facts import ISTANBUL
from . import values
from .turkish import Case, Kind, inflect

_FROM = {
    Clock.ORDER: "siparişinizi verdiğiniz günden",
    Clock.CONTRACT: "sözleşmenin kurulduğu günden",
    Clock.DELIVERY: "ürünü teslim aldığınız günden",
    Clock.FIRST_DELIVERY: "ilk ürünü teslim aldığınız günden",
    Clock.LAST_DELIVERY: "son ürünü teslim aldığınız günden",
    Clock.WITHDRAWAL_ENDED: "olağan cayma süresinin dolduğu günden",
    Clock.INFORMATION: "cayma hakkınızı size bildirdiğimiz günden",
    Clock.NOTICE_SENT: "bildiriminizi gönderdiğiniz günden",
    Clock.NOTICE_REACHED: "bildiriminizin bize ulaştığı günden",
    Clock.HANDED_TO_CARRIER: "ürünü kargoya verdiğiniz günden",
    Clock.ARRIVAL: "ürünün bize ulaştığı günden",
    Clock.FAULT_NOTIFIED: "arızayı bildirdiğiniz günden",
    Clock.DEMAND_REACHED: "talebinizin bize ulaştığı günden",
    Clock.COMPLAINT: "şikâyetinizi yazdığınız günden",
}


def phrase(deadline: Deadline, *, as_of: datetime) -> str:
    """Söz öbeği: when the deadline will be met, said to the customer at `as_of`.

    Raises `MisuseValueError` for a deadline that is over: no letter promises a day gone by.

    >>> from datetime import date
    >>> from musteri_destek.decisions import DeadlineName
    >>> from musteri_destek.law import Source, Unit
    >>> due = Deadline(
    ...     name=DeadlineName.REFUND_DUE,
    ...     starts=Clock.HANDED_TO_CARRIER,
    ...     until=date(2026, 11, 28),
    ...     source=Source("MSY m.12/1"),
    ... )
    >>> phrase(due, as_of=datetime(2026, 11, 14, 12, tzinfo=ISTANBUL))
    '28 Kasım 2026 Cumartesi gününe kadar'
    """
    if deadline.until is Until.IMMEDIATELY:
        return "hemen"
    if deadline.until is Until.PENDING:
        return f"{_FROM[deadline.starts]} başlayarak {deadline.length('tr')} içinde"
    _require_to_come(deadline, as_of)
    if isinstance(deadline.until, datetime):
        return _by_moment(deadline.until.astimezone(ISTANBUL))
    if deadline.until == as_of.astimezone(ISTANBUL).date():
        return f"bugün ({values.day(deadline.until)})"
    return f"{values.day(deadline.until)} gününe kadar"


def _by_moment(until: datetime) -> str:
    hour = inflect(values.clock(until.time()), Case.DATIVE, kind=Kind.TIME)
    return f"{values.day(until.date())} günü saat {hour} kadar"


def _require_to_come(deadline: Deadline, as_of: datetime) -> None:
    over = (
        deadline.until < as_of
        if isinstance(deadline.until, datetime)
        else deadline.days_late(as_of) > 0
    )
    if over:
        msg = (
            f"`{deadline.name}` ended `{deadline.until}`, before `{as_of.isoformat()}`: a letter "
            "can't promise a day gone by; say what was done, or make a new promise"
        )
        raise MisuseValueError(msg)
