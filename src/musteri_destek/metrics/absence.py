"""Veri yok: why there is no figure, and from how many answers on a figure stands firm."""

from __future__ import annotations

from enum import StrEnum

SMALL_SAMPLE = 30
"""Az örneklem sınırı: below so many answers a result is flagged as resting on few."""


class Absence(StrEnum):
    """Yokluk nedeni: why a figure is `None`; "no data" is never shown as 0.

    * `NOTHING_ASKED`: there is no answer and nobody who could have given one.
    * `NOTHING_ANSWERED`: people were asked, none answered.
    * `NOTHING_VALID`: there are answers, none of them on the scale.
    * `NOTHING_VARIES`: all is alike, or there is nothing to compare it with.
    * `TOO_FEW`: there is a figure, but it is withheld: too few people stand behind it.
    * `STILL_OPEN`: too many are still open to tell how long it takes.

    >>> Absence.NOTHING_ASKED.value
    'nothing_asked'
    """

    NOTHING_ASKED = "nothing_asked"
    NOTHING_ANSWERED = "nothing_answered"
    NOTHING_VALID = "nothing_valid"
    NOTHING_VARIES = "nothing_varies"
    TOO_FEW = "too_few"
    STILL_OPEN = "still_open"


def absence_of_answers(valid: int, *, invalid: int, missing: int) -> Absence | None:
    """Yanıt yokluğu: why there are no answers on the scale; `None` when there are some.

    >>> absence_of_answers(0, invalid=0, missing=4)
    <Absence.NOTHING_ANSWERED: 'nothing_answered'>
    """
    if valid:
        return None
    if invalid:
        return Absence.NOTHING_VALID
    return Absence.NOTHING_ANSWERED if missing else Absence.NOTHING_ASKED
