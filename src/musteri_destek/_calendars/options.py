"""Seçenekler: the named choices a question to a calendar may state."""

from __future__ import annotations

from enum import StrEnum


class Boundary(StrEnum):
    """Sınır: where open time lands that uses up a period exactly.

    `END_OF_PERIOD`: where that period ends in the direction of counting: its closing, or its
    opening when counting back. `NEXT_PERIOD`: where the next period begins in that direction.

    >>> Boundary("end_of_period")
    <Boundary.END_OF_PERIOD: 'end_of_period'>
    """

    END_OF_PERIOD = "end_of_period"
    NEXT_PERIOD = "next_period"


class Start(StrEnum):
    """Başlangıç: whether a closed start day first rolls to a business day before days are added.

    >>> Start("as_it_is")
    <Start.AS_IT_IS: 'as_it_is'>
    """

    AS_IT_IS = "as_it_is"
    ROLL_FIRST = "roll_first"


class Counting(StrEnum):
    """Sayım: which of the two border days are counted.

    >>> Counting("first_day")
    <Counting.FIRST_DAY: 'first_day'>
    """

    FIRST_DAY = "first_day"
    LAST_DAY = "last_day"
    BOTH_DAYS = "both_days"


class OutsideHours(StrEnum):
    """Mesai dışı: where a wall time goes that falls outside the hours of its new day.

    `ROLL`: on to open time in the direction of counting. `CLOSING`: a time after the closing of
    that day becomes its closing; a time before the opening stays.

    >>> OutsideHours("roll")
    <OutsideHours.ROLL: 'roll'>
    """

    ROLL = "roll"
    CLOSING = "closing"
