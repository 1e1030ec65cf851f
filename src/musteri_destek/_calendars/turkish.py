"""Türkiye takvimleri: the calendars of an office, of the law and of the carriers.

Three meanings of "business day" live side by side: an office rests on Saturday and works the
morning of a half day; the law counts Saturdays and half days; a carrier follows its own week.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from .. import holidays_tr
from ..errors import MisuseValueError
from ..law import Certainty
from .business import BusinessCalendar
from .facts import TURKISH
from .opening_hours import WEEKDAYS, Weekday

_WORKDAYS = WEEKDAYS[:5]
_MONDAY_TO_SATURDAY = WEEKDAYS[:6]


class BridgeSaturday(StrEnum):
    """Köprü cumartesi: what the Saturday after a holiday that ended on Friday is.

    It is a holiday by 2429 m.2/D and not named where the regulations say which days are no
    business days: `BUSINESS_DAY` counts it, `HOLIDAY` skips it.

    >>> BridgeSaturday("business_day")
    <BridgeSaturday.BUSINESS_DAY: 'business_day'>
    """

    BUSINESS_DAY = "business_day"
    HOLIDAY = "holiday"


def office_calendar(
    *,
    hours: Sequence[str] = ("09:00-18:00",),
    days: Iterable[Weekday] = _WORKDAYS,
    version: str | None = None,
) -> BusinessCalendar:
    """Ofis takvimi: the same hours on each of `days`; public holidays off, half days until 13:00.

    >>> office = office_calendar(hours=["09:00-12:30", "13:30-18:00"])
    >>> from datetime import date
    >>> str(office.closing_on(date(2026, 3, 19)))
    '2026-03-19 12:30:00+03:00'
    """
    return BusinessCalendar(
        weekly_hours={day: tuple(hours) for day in days},
        holidays=TURKISH,
        half_days_until=holidays_tr.HALF_DAY_ENDS,
        version=version,
    )


@cache
def legal_calendar(
    *,
    bridge_saturday: BridgeSaturday = BridgeSaturday.BUSINESS_DAY,
) -> BusinessCalendar:
    """Yasal iş günleri: every day but Sundays and full public holidays; half days count.

    Its days are whole days. Source: the definitions of *iş günü* in the regulations on warranty
    and after-sales service.

    >>> from datetime import date
    >>> str(legal_calendar().add_business_days(date(2026, 9, 7), 20))
    '2026-09-30'
    """
    skipped = _bridge_saturdays() if bridge_saturday is BridgeSaturday.HOLIDAY else ()
    return BusinessCalendar(
        weekly_hours=dict.fromkeys(_MONDAY_TO_SATURDAY, ("00:00-24:00",)),
        holidays=TURKISH,
        overrides=dict.fromkeys(skipped, ()),
    )


def _bridge_saturdays() -> Iterator[date]:
    for year in holidays_tr.KNOWN_YEARS:
        for holiday in holidays_tr.holidays(year):
            following = holiday.on + timedelta(days=1)
            if holidays_tr.is_bridge_saturday(following):
                yield following


class CarrierService(StrEnum):
    """Kargo hizmeti: which part of a carrier must be at work: at the door or in the branch.

    >>> CarrierService("door")
    <CarrierService.DOOR: 'door'>
    """

    DOOR = "door"
    BRANCH = "branch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """Kargo firması: its name and when its couriers and branches are at work on special days.

    `weekend` gives the weekend hours by service; a day that isn't named is closed. On half days
    (arife, 28 October) it works until `half_days_until`. All are read from pages of shops and
    carriers and differ by branch, hence `UNVERIFIED`.

    >>> carriers()["yurtici"].name
    'Yurtiçi Kargo'
    """

    name: str
    weekend: Mapping[CarrierService, Mapping[Weekday, str]]
    half_days_until: str = holidays_tr.HALF_DAY_ENDS
    certainty: Certainty = Certainty.UNVERIFIED


_MORNING_TO_EVENING = "09:00-18:00"


def carriers() -> Mapping[str, Carrier]:
    """Kargo firmaları: the carriers `carrier_calendar` knows, by the key it takes.

    >>> sorted(carriers())
    ['aras', 'hepsijet', 'mng', 'ptt', 'yurtici']
    """
    return _CARRIERS


def carrier_calendar(
    name: str,
    *,
    service: CarrierService = CarrierService.DOOR,
    version: str | None = None,
) -> BusinessCalendar:
    """Kargo takvimi: the days a carrier works; closed on full holidays, until 13:00 on half days.

    Good for counting transit days. Its weekdays are 09:00-18:00, as no carrier publishes finer
    ones; administrative leave doesn't close private carriers. Raises `MisuseValueError` for a carrier
    that isn't known.

    >>> from datetime import date
    >>> yurtici = carrier_calendar("yurtici", service=CarrierService.BRANCH)
    >>> str(yurtici.add_business_days(date(2026, 11, 13), 2))
    '2026-11-16'
    """
    if name not in _CARRIERS:
        known = ", ".join(sorted(_CARRIERS))
        msg = f"no carrier `{name}`: take one of {known}, or build a `BusinessCalendar`"
        raise MisuseValueError(msg)
    carrier = _CARRIERS[name]
    weekend = carrier.weekend.get(service, {})
    return BusinessCalendar(
        weekly_hours={
            **dict.fromkeys(_WORKDAYS, (_MORNING_TO_EVENING,)),
            **{day: (hours,) for day, hours in weekend.items()},
        },
        holidays=TURKISH,
        half_days_until=carrier.half_days_until,
        version=version,
    )


def _both(weekend: Mapping[Weekday, str]) -> Mapping[CarrierService, Mapping[Weekday, str]]:
    return dict.fromkeys(CarrierService, weekend)


_CARRIERS: Mapping[str, Carrier] = MappingProxyType(
    {
        "aras": Carrier(name="Aras Kargo", weekend=_both({"sat": "09:00-13:00"})),
        "hepsijet": Carrier(
            name="HepsiJet",
            weekend=_both({"sat": _MORNING_TO_EVENING, "sun": _MORNING_TO_EVENING}),
        ),
        "mng": Carrier(name="MNG Kargo", weekend=_both({"sat": "09:00-14:00"})),
        "ptt": Carrier(name="PTT Kargo", weekend={}),
        "yurtici": Carrier(
            name="Yurtiçi Kargo", weekend={CarrierService.BRANCH: {"sat": "09:00-16:00"}}
        ),
    }
)
