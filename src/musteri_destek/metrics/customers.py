"""Müşteriler: do they come back, and of how many?

Most wrong figures about customers have a wrong denominator. A customer who first bought last week
has not "failed to come back within 90 days"; he has not had the 90 days.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from .._sayings import Saying
from ..errors import MisuseTypeError, MisuseValueError
from ..wording import Language, language, number
from .measures import Measure
from .shares import Share, share
from .waits import Wait
from .wholes import checked_count

Purchases = Iterable[tuple[Hashable, date]]
"""Alışverişler: pairs of a customer and the local day of an order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CohortRepeat:
    """Kohortta tekrar satın alma: who of those who first bought in a period came back in time.

    `share` is over those who have had the time; `n_too_young` have not yet and are in neither
    number. They come from `cohort_repeat_rate`.

    >>> from musteri_destek import metrics
    >>> print(CohortRepeat(share=metrics.share(12, 40), n_too_young=5, days=90))
    90 günde %30 [%18, %45] n=40 (süresi dolmayan 5)
    """

    share: Share
    n_too_young: int
    days: int

    def __str__(self) -> str:
        young = f" (süresi dolmayan {self.n_too_young})" if self.n_too_young else ""
        return f"{self.days} günde {self.share}{young}"

    @property
    def n(self) -> int:
        """Sayı: customers who have had the time.

        >>> from musteri_destek import metrics
        >>> CohortRepeat(share=metrics.share(1, 4), n_too_young=2, days=30).n
        4
        """
        return self.share.n

    def explain(self, lang: Language) -> str:
        """Açıkla: the share, the time given, and who has not had it yet; Turkish or English.

        >>> from musteri_destek import metrics
        >>> found = CohortRepeat(share=metrics.share(12, 40), n_too_young=5, days=90)
        >>> print(found.explain("tr").splitlines()[1])
        İlk siparişinin üzerinden 90 gün geçmemiş 5 müşteri hesaba katılmadı.
        """
        said = self.share.explain(language(lang))
        if not self.n_too_young:
            return said
        young, days = number(self.n_too_young, lang), number(self.days, lang)
        return f"{said}\n{_YOUNG.in_language(lang, n=young, days=days)}"

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON.

        >>> from musteri_destek import metrics
        >>> CohortRepeat(share=metrics.share(1, 4), n_too_young=2, days=30).to_dict()["days"]
        30
        """
        return {
            "share": self.share.to_dict(),
            "n_too_young": self.n_too_young,
            "days": self.days,
        }


def repeat_purchase_rate(repeaters: int, customers: int, *, confidence: float = 0.95) -> Share:
    """Tekrar satın alma oranı: customers with two orders or more, of all customers.

    It falls whenever many new customers come, though nobody leaves: compare cohorts by
    `cohort_repeat_rate` instead of months.

    >>> from musteri_destek import metrics
    >>> metrics.repeat_purchase_rate(500, 2000).percent
    Fraction(25, 1)
    """
    measure = Measure.REPEAT_PURCHASE_RATE
    return share(repeaters, customers, confidence=confidence, measure=measure)


def retention_rate(stayed: int, at_start: int, *, confidence: float = 0.95) -> Share:
    """Müşteri elde tutma oranı: customers of the start who are customers at the end.

    New ones are in neither number. One minus it is the loss (müşteri kayıp oranı).

    >>> from musteri_destek import metrics
    >>> metrics.retention_rate(90, 120).percent
    Fraction(75, 1)
    """
    return share(stayed, at_start, confidence=confidence, measure=Measure.RETENTION_RATE)


def conversion_rate(with_order: int, visits: int, *, confidence: float = 0.95) -> Share:
    """Dönüşüm oranı: visits that led to an order, of all visits.

    A visit with two orders counts once. Where visitors are counted, count visitors in both.

    >>> from musteri_destek import metrics
    >>> str(metrics.conversion_rate(30, 1500))
    '%2 [%1, %3] n=1500'
    """
    return share(with_order, visits, confidence=confidence, measure=Measure.CONVERSION_RATE)


def cohort_repeat_rate(
    purchases: Purchases,
    *,
    first_since: date,
    first_until: date,
    days: int,
    as_of: date,
    confidence: float = 0.95,
) -> CohortRepeat:
    """Kohortta tekrar satın alma: of those who first bought from `first_since` to `first_until`.

    Who bought again within `days` after the day of the first order came back; a second order on
    that same day is part of the first. What lies after `as_of` has not happened yet.

    >>> from datetime import date
    >>> from musteri_destek import metrics
    >>> orders = [("ayşe", date(2026, 1, 5)), ("ayşe", date(2026, 2, 1)), ("can", date(2026, 1, 9)),
    ...     ("ece", date(2026, 3, 1))]
    >>> found = metrics.cohort_repeat_rate(orders, first_since=date(2026, 1, 1),
    ...     first_until=date(2026, 3, 31), days=30, as_of=date(2026, 3, 15))
    >>> found.share.k, found.share.n, found.n_too_young
    (1, 2, 1)
    """
    if first_until < first_since:
        msg = f"`{first_until}` is before `{first_since}`: give the first day of the cohort first"
        raise MisuseValueError(msg)
    waits = [
        (second - first if second else None, as_of - first)
        for first, second in _first_two(purchases, as_of)
        if first_since <= first <= first_until
    ]
    given = timedelta(days=checked_count(days, "days"))
    due = [wait for wait, age in waits if age >= given]
    return CohortRepeat(
        share=repeat_purchase_rate(
            sum(wait is not None and wait <= given for wait in due),
            len(due),
            confidence=confidence,
        ),
        n_too_young=len(waits) - len(due),
        days=days,
    )


def second_orders(purchases: Purchases, *, as_of: date) -> list[Wait]:
    """İkinci sipariş: how long each customer took to come back; who has not, is still waited for.

    Give it to `durations`: the median then uses everybody, also the customers of last week.

    >>> from datetime import date
    >>> orders = [("ayşe", date(2026, 1, 5)), ("ayşe", date(2026, 2, 1)), ("can", date(2026, 1, 9))]
    >>> [(wait.length.days, wait.ended) for wait in second_orders(orders, as_of=date(2026, 3, 1))]
    [(27, True), (51, False)]
    """
    return [
        Wait((second or as_of) - first, ended=second is not None)
        for first, second in _first_two(purchases, as_of)
    ]


def _first_two(purchases: Purchases, as_of: date) -> list[tuple[date, date | None]]:
    """Return the first two different days on which each customer bought, up to `as_of`."""
    days = defaultdict(set)
    for customer, on in purchases:
        if _day(on) <= _day(as_of):
            days[customer].add(on)
    ordered = map(sorted, days.values())
    return [(first, rest[0] if rest else None) for first, *rest in ordered]


def _day(on: object) -> date:
    if isinstance(on, datetime) or not isinstance(on, date):
        msg = f"`{on!r}` is no day: give the local `date` of the order"
        raise MisuseTypeError(msg)
    return on


_YOUNG = Saying(
    "İlk siparişinin üzerinden {days} gün geçmemiş {n} müşteri hesaba katılmadı.",
    "{n} customers whose first order is not yet {days} days old are left out.",
)
