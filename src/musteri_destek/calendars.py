"""Takvimler: business calendars with arithmetic in open time, and the counting of legal days.

* `BusinessCalendar`: when a desk, a warehouse or a carrier works; open time between two moments,
  the moment after so many open hours, business days.
* `office_calendar`, `legal_calendar`, `carrier_calendar`: the three Turkish meanings of "business
  day".
* `legal_deadline`, `consumer_deadline`: the last day of a period by law.
"""

from ._calendars.business import BusinessCalendar
from ._calendars.explained_day import DayRule, ExplainedDay, Period
from ._calendars.facts import Precedence
from ._calendars.legal_days import (
    FirstDay,
    Roll,
    consumer_deadline,
    legal_deadline,
)
from ._calendars.opening_hours import Weekday
from ._calendars.options import Boundary, Counting, OutsideHours, Start
from ._calendars.turkish import (
    BridgeSaturday,
    Carrier,
    CarrierService,
    carrier_calendar,
    carriers,
    legal_calendar,
    office_calendar,
)

__all__ = [
    "Boundary",
    "BridgeSaturday",
    "BusinessCalendar",
    "Carrier",
    "CarrierService",
    "Counting",
    "DayRule",
    "ExplainedDay",
    "FirstDay",
    "OutsideHours",
    "Period",
    "Precedence",
    "Roll",
    "Start",
    "Weekday",
    "carrier_calendar",
    "carriers",
    "consumer_deadline",
    "legal_calendar",
    "legal_deadline",
    "office_calendar",
]
