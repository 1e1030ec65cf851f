"""Söz verme: promises from a deadline and from a number of business days."""

from __future__ import annotations

from datetime import datetime

from ..calendars import BusinessCalendar
from ..decisions import Deadline, Until
from ..errors import MisuseValueError
from ..facts import ISTANBUL
from .promise_facts import PromiseKind
from .promises import Promise


def promise_refund(
    deadline: Deadline,
    made_at: datetime,
    *,
    about: str | None = None,
) -> Promise:
    """İade sözü: the word given when a customer is told the deadline of a refund.

    A refund that is due at once is promised for the day it is promised on. A deadline whose clock
    hasn't started names no day yet: `MisuseValueError`.

    >>> from datetime import date
    >>> from musteri_destek.decisions import Clock, DeadlineName
    >>> from musteri_destek.law import Source
    >>> deadline = Deadline(
    ...     name=DeadlineName.REFUND_DUE,
    ...     starts=Clock.HANDED_TO_CARRIER,
    ...     until=date(2026, 11, 9),
    ...     source=Source("MSY m.12/1"),
    ... )
    >>> promise_refund(deadline, datetime(2026, 10, 26, 10, tzinfo=ISTANBUL)).explain("tr")
    'Söz: para iadesi, en geç 9 Kasım 2026 Pazartesi. Dayanak: MSY m.12/1.'
    """
    if deadline.is_pending:
        msg = f"`{deadline.name}` has no day yet: promise when {deadline.starts.event_in('en')}"
        raise MisuseValueError(msg)
    told_on = made_at.astimezone(ISTANBUL).date()
    moment = deadline.until if isinstance(deadline.until, datetime) else None
    day = told_on if deadline.until is Until.IMMEDIATELY else deadline.last_day
    return Promise(
        kind=PromiseKind.REFUND,
        made_at=made_at,
        until=None if moment else day,
        due=moment,
        about=about,
        source=deadline.source,
    )


def promise_in_days(
    kind: PromiseKind,
    made_at: datetime,
    days: int,
    calendar: BusinessCalendar,
    *,
    about: str | None = None,
) -> Promise:
    """İş günü sözü: "within N business days", counted from the day after on that calendar.

    >>> from musteri_destek.calendars import office_calendar
    >>> ordered_at = datetime(2026, 9, 28, 10, tzinfo=ISTANBUL)
    >>> promise_in_days(PromiseKind.DELIVERY, ordered_at, 7, office_calendar()).until
    datetime.date(2026, 10, 7)
    """
    told_on = calendar.local(made_at).date()
    return Promise(
        kind=kind,
        made_at=made_at,
        until=calendar.add_business_days(told_on, days),
        about=about,
        version=calendar.version,
    )
