"""Taşıma süreleri: how long carriers say they take, by distance and service, as data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from pydantic import Field

from .. import law
from ..calendars import CarrierService
from ..errors import MisuseValueError
from ..facts import Facts, Name
from .delivery_rules import DayRange

Kilometres = Annotated[int, Field(ge=0, strict=True)]


class TransitTime(Facts):
    """Taşıma süresi: working days of a carrier from `from_km` on; round-trips through JSON.

    The day of acceptance isn't counted.

    >>> row = transit_times()[0]
    >>> row.carrier, str(row.service), row.from_km, str(row.days)
    ('yurtici', 'branch', 0, '1-2')
    """

    carrier: Name
    service: CarrierService
    from_km: Kilometres
    days: DayRange
    certainty: law.Certainty = law.Certainty.UNVERIFIED
    read_at: Name | None = None


def transit_times() -> tuple[TransitTime, ...]:
    """Taşıma tablosu: what carriers publish, to be changed for what a shop has agreed with its own.

    >>> sorted({row.carrier for row in transit_times()})
    ['hepsijet', 'yurtici']
    """
    return _ROWS


def transit_time(
    carrier: str,
    *,
    distance_km: int,
    service: CarrierService = CarrierService.DOOR,
    times: Iterable[TransitTime] | None = None,
) -> TransitTime:
    """Taşıma süresini bul: the row for a distance; its `days` go into `DeliveryRules.transit`.

    A distance at a border takes the longer row. Raises `MisuseValueError` where no row fits.

    >>> str(transit_time("yurtici", distance_km=1350).days)
    '3-6'
    >>> str(transit_time("yurtici", distance_km=600, service=CarrierService.BRANCH).days)
    '2-3'
    """
    rows = [
        row
        for row in (_ROWS if times is None else times)
        if (row.carrier, row.service) == (carrier, service) and row.from_km <= distance_km
    ]
    if not rows:
        msg = (
            f"no transit time of `{carrier}` ({service}) for {distance_km} km: add a row to `times`"
        )
        raise MisuseValueError(msg)
    return max(rows, key=lambda row: row.from_km)


def _rows_of(
    carrier: str, service: CarrierService, read_at: str, days_from: dict[int, tuple[int, int]]
) -> tuple[TransitTime, ...]:
    return tuple(
        TransitTime(
            carrier=carrier,
            service=service,
            from_km=km,
            days=DayRange(at_least=least, at_most=most),
            read_at=read_at,
        )
        for km, (least, most) in days_from.items()
    )


_YURTICI = "Yurtiçi Kargo, hedef teslim süreleri"
_HEPSIJET = "HepsiJet ile çalışan mağazaların teslimat sayfaları"
_ROWS = (
    *_rows_of("yurtici", CarrierService.BRANCH, _YURTICI, {0: (1, 2), 600: (2, 3), 1200: (3, 4)}),
    *_rows_of("yurtici", CarrierService.DOOR, _YURTICI, {0: (1, 4), 600: (2, 5), 1200: (3, 6)}),
    *_rows_of("hepsijet", CarrierService.DOOR, _HEPSIJET, {0: (1, 5), 600: (1, 6), 1200: (2, 6)}),
)
