"""Bekleme: how long did a customer wait for the first answer, and for the solution?

Plain moments go in, one `Wait` comes out: its length and whether it has ended. While nobody has
answered, it lasts on and is never 0. Only answers by people count: a robot's "we got your message" is
no reply, so don't hand it over. Business time is the caller's calendar: give its
`open_time_between` as `measured_by`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from .._sayings import Saying
from ..errors import MisuseTypeError, MisuseValueError
from ..wording import Language, language
from ..wording import length as length_in_words

Clock = Callable[[datetime, datetime], timedelta]
"""Saat: what measures the time between two moments: elapsed time, or a calendar's open time."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Bekleme: a length of time, and whether it has ended or lasts on.

    A negative length raises `MisuseValueError`.

    >>> from datetime import timedelta
    >>> print(Wait(timedelta(minutes=90), ended=False))
    1 saat 30 dakika (sürüyor)
    """

    length: timedelta
    ended: bool

    def __post_init__(self) -> None:
        """Refuse what is no length."""
        _check_kind(self.length)
        if self.length < timedelta(0):
            msg = f"`{self.length}` is no length: it ends before it starts"
            raise MisuseValueError(msg)

    def __str__(self) -> str:
        return self.explain("tr")

    def explain(self, lang: Language) -> str:
        """Açıkla: the length, and that it lasts on where it does.

        >>> from datetime import timedelta
        >>> Wait(timedelta(minutes=90), ended=True).explain("en")
        '1 hour 30 minutes'
        """
        text = length_in_words(self.length, language(lang))
        return text if self.ended else _LASTING.in_language(lang, length=text)

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON.

        >>> from datetime import timedelta
        >>> Wait(timedelta(minutes=1), ended=True).to_dict()
        {'seconds': 60.0, 'ended': True}
        """
        return {"seconds": self.length.total_seconds(), "ended": self.ended}


def elapsed(since: datetime, until: datetime) -> timedelta:
    """Geçen süre: the time between two moments, also across a change of the clocks.

    >>> from datetime import datetime
    >>> elapsed(datetime.fromisoformat("2026-11-02T10:00+03:00"),
    ...     datetime.fromisoformat("2026-11-02T08:30+00:00"))
    datetime.timedelta(seconds=5400)
    """
    return until.astimezone(UTC) - since.astimezone(UTC)


def first_response(
    opened_at: datetime,
    *,
    replied_at: Iterable[datetime] = (),
    reopened_at: Iterable[datetime] = (),
    as_of: datetime,
    measured_by: Clock = elapsed,
) -> Wait:
    """İlk yanıt süresi: from the customer's message to the first answer by a person.

    When a case was closed without any and the customer opens it again, the wait begins anew. What
    lies after `as_of` has not happened yet. Moments without a zone and answers before the
    message are refused.

    >>> from datetime import datetime
    >>> at = lambda clock: datetime.fromisoformat(f"2026-11-02T{clock}+03:00")
    >>> print(first_response(at("10:00"), replied_at=[at("11:30")], as_of=at("18:00")))
    1 saat 30 dakika
    >>> print(first_response(at("10:00"), as_of=at("18:00")))
    8 saat (sürüyor)
    """
    replies = _happened(replied_at, opened_at, as_of)
    end = min(replies, default=as_of)
    again = [at for at in _happened(reopened_at, opened_at, as_of) if at <= end]
    start = max(again, default=opened_at)
    return Wait(measured_by(start, end), ended=bool(replies))


def resolution(
    opened_at: datetime,
    *,
    resolved_at: Iterable[datetime] = (),
    reopened_at: Iterable[datetime] = (),
    as_of: datetime,
    measured_by: Clock = elapsed,
) -> Wait:
    """Çözüm süresi: from the customer's message to the solution that held.

    A case that came back is open again until it is solved again; the time in between counts, for
    the customer waited through it.

    >>> from datetime import datetime
    >>> at = lambda clock: datetime.fromisoformat(f"2026-11-02T{clock}+03:00")
    >>> print(resolution(at("10:00"), resolved_at=[at("11:00"), at("15:00")],
    ...     reopened_at=[at("14:00")], as_of=at("18:00")))
    5 saat
    """
    solved = _happened(resolved_at, opened_at, as_of)
    again = _happened(reopened_at, opened_at, as_of)
    if not solved or max(again, default=opened_at) > max(solved):
        return Wait(measured_by(opened_at, as_of), ended=False)
    return Wait(measured_by(opened_at, _held(solved, again)), ended=True)


def _held(solved: list[datetime], again: list[datetime]) -> datetime:
    """Return the first solution after the last time the case came back."""
    return min(at for at in solved if at >= max(again, default=at))


def _happened(moments: Iterable[datetime], opened_at: datetime, as_of: datetime) -> list[datetime]:
    if _aware(as_of) < _aware(opened_at):
        msg = f"`{as_of}` is before the message at `{opened_at}`: ask as of a later moment"
        raise MisuseValueError(msg)
    happened = [at for at in moments if _aware(at) <= as_of]
    if happened and min(happened) < opened_at:
        msg = f"`{min(happened)}` is before the message at `{opened_at}`: check the moments"
        raise MisuseValueError(msg)
    return happened


def _check_kind(length: object) -> None:
    if not isinstance(length, timedelta):
        msg = f"`{length!r}` is no length: give a `timedelta`"
        raise MisuseTypeError(msg)


def _aware(at: datetime) -> datetime:
    if at.utcoffset() is None:
        msg = f"`{at.isoformat()}` has no time zone: give an aware datetime"
        raise MisuseTypeError(msg)
    return at


_LASTING = Saying("{length} (sürüyor)", "{length} (lasting)")
