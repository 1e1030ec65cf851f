"""Hizmet: how well does the desk do its work, in plain counts.

The counts come from wherever the shop keeps them; nothing here knows a ticket or a return. What each
count must hold is said at its function, for most quarrels over such figures are quarrels over the
denominator.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from .measures import Measure
from .rates import Rate, rate
from .shares import Share, share

Key = TypeVar("Key")

_PER_COMPLAINT = 1000
_PER_CONTACT = 100


def first_contact_resolution(solved_first: int, solved: int, *, confidence: float = 0.95) -> Share:
    """İlk temasta çözüm oranı: cases solved by the first answer, of all solved cases.

    A case that came back later was not solved by the first answer.

    >>> from musteri_destek import metrics
    >>> str(metrics.first_contact_resolution(70, 100))
    '%70 [%60, %78] n=100'
    """
    return share(
        solved_first, solved, confidence=confidence, measure=Measure.FIRST_CONTACT_RESOLUTION
    )


def reopen_rate(reopened: int, solved: int, *, confidence: float = 0.95) -> Share:
    """Yeniden açılma oranı: cases that came back, of all that were once solved.

    A case counts once, however often it came back.

    >>> from musteri_destek import metrics
    >>> metrics.reopen_rate(6, 120).percent
    Fraction(5, 1)
    """
    return share(reopened, solved, confidence=confidence, measure=Measure.REOPEN_RATE)


def complaint_rate(complaints: int, orders: int, *, confidence: float = 0.95) -> Rate:
    """Şikâyet oranı: complaints per 1000 orders of the same period; one order may bring several.

    >>> from musteri_destek import metrics
    >>> metrics.complaint_rate(12, 4000).value
    Fraction(3, 1)
    """
    return rate(
        complaints,
        orders,
        per=_PER_COMPLAINT,
        measure=Measure.COMPLAINT_RATE,
        confidence=confidence,
    )


def contact_rates(
    contacts: Mapping[Key, int], orders: int, *, confidence: float = 0.95
) -> dict[Key, Rate]:
    """İletişim oranı: contacts per 100 orders by channel, the busiest channel first.

    >>> from musteri_destek import metrics
    >>> rates = metrics.contact_rates({"telefon": 40, "whatsapp": 90}, 1000)
    >>> {channel: str(rate) for channel, rate in rates.items()}
    {'whatsapp': "100'de 9.0 [7.3, 11.1] n=1000", 'telefon': "100'de 4.0 [2.9, 5.4] n=1000"}
    """
    measure = Measure.CONTACT_RATE
    return {
        channel: rate(count, orders, per=_PER_CONTACT, measure=measure, confidence=confidence)
        for channel, count in _largest_first(contacts)
    }


def return_rate(returned: int, delivered: int, *, confidence: float = 0.95) -> Share:
    """İade oranı: units that came back, of the units delivered *in the same orders*.

    Returns of this month over sales of this month mix two groups of orders: take the orders of a
    month, and wait until their returns can have come.

    >>> from musteri_destek import metrics
    >>> metrics.return_rate(30, 600).percent
    Fraction(5, 1)
    """
    return share(returned, delivered, confidence=confidence, measure=Measure.RETURN_RATE)


def return_rates(
    returned: Mapping[Key, int], delivered: int, *, confidence: float = 0.95
) -> dict[Key, Share]:
    """Nedene ya da sorumluya göre iade oranı: each part of all units delivered, largest first.

    The keys are reasons, responsible parties, or whatever the shop tells returns apart by. A unit
    has one key, so the parts add up to `return_rate`; parts that exceed the whole are refused.

    >>> from musteri_destek import metrics
    >>> rates = metrics.return_rates({"beden": 24, "hasarlı": 6}, 600)
    >>> {reason: int(rate.percent) for reason, rate in rates.items()}
    {'beden': 4, 'hasarlı': 1}
    """
    return_rate(sum(returned.values()), delivered)
    return {
        key: return_rate(count, delivered, confidence=confidence)
        for key, count in _largest_first(returned)
    }


def _largest_first(counts: Mapping[Key, int]) -> list[tuple[Key, int]]:
    return sorted(counts.items(), key=lambda item: -item[1])
