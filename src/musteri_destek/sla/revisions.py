"""Söz değişikliği: a new day for a promise, and whether the customer agreed to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, ClassVar, Literal, cast

from .. import wording
from ..decisions import Saying
from ..errors import MisuseValueError
from ..facts import ISTANBUL, CheckedFacts, Contradiction, Day, Moment, Name
from ..wording import Language

End = date | datetime
"""Bitiş: the last day, whole, or a moment that itself is still in time."""


class Agreement(StrEnum):
    """Mutabakat: whether the customer agreed to the new day or was only told of it.

    >>> Agreement("only_told")
    <Agreement.ONLY_TOLD: 'only_told'>
    """

    CUSTOMER_AGREED = "customer_agreed"
    ONLY_TOLD = "only_told"


class Basis(StrEnum):
    """Ölçüt: which word is measured: the first one given, or the last one that binds.

    >>> Basis("first")
    <Basis.FIRST: 'first'>
    """

    FIRST = "first"
    LAST = "last"


BasisName = Literal["first", "last"]


def basis_of(given: Basis | BasisName) -> Basis:
    """Ölçütü oku: the basis of that name; `MisuseValueError` for any other."""
    try:
        return Basis(given)
    except ValueError:
        msg = f'no basis `{given}`: measure by the "first" word or by the "last"'
        raise MisuseValueError(msg) from None


def has_one_end(given: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - may be half read
    """Tek bitiş: the check that a promise or a revision ends exactly once."""
    if (given.until is None) == (given.due is None):
        says = "a promise ends with a day (`until`) or at a moment (`due`): give exactly one"
        yield Contradiction((), "promise_not_clear", says)


def _ends_after_it_is_said(revision: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    end = revision.due or revision.until
    if revision.at and end and revision.at > closes_at(end):
        says = f"`{end}` was over when it was said: a new day lies ahead"
        yield Contradiction(("until",), "past_day", says)


class Revision(CheckedFacts):
    """Değişiklik: a new end of a promise, when it was said, by whom, and with what agreement.

    Exactly one of `until` and `due`, as in the promise. `by` names who agreed or, where the
    customer was only told, who told it.

    >>> Revision(
    ...     at="2026-11-16T10:00:00+03:00", until="2026-11-20", agreement="customer_agreed"
    ... ).explain("tr")
    'Yeni gün, müşterinin onayıyla: 20 Kasım 2026 Cuma (16 Kasım 2026 Pazartesi 10.00).'
    """

    at: Moment
    until: Day | None = None
    due: Moment | None = None
    agreement: Agreement
    by: Name | None = None
    reason: Name | None = None

    checks: ClassVar = (has_one_end, _ends_after_it_is_said)

    @property
    def end(self) -> End:
        """Bitiş: the new last day or moment."""
        return end_of(self.until, self.due)

    def explain(self, lang: Language) -> str:
        """Açıkla: the new day, who agreed or told, when and why."""
        said = wording.moment(self.at, lang)
        note = ", ".join(part for part in (said, self.by, self.reason) if part)
        return _SAYS[self.agreement].in_language(lang, end=wording.value(self.end, lang), note=note)


def end_of(until: date | None, due: datetime | None) -> End:
    """Bitiş: the moment where there is one, else the day."""
    return due or cast("date", until)  # the facts see to it that one is given


def closes_at(end: End) -> datetime:
    """Kapanış: the last moment still in time; of a day, its last microsecond in Istanbul."""
    return end if isinstance(end, datetime) else datetime.combine(end, time.max, ISTANBUL)


def local_day(end: End) -> date:
    """Yerel gün: the day in Istanbul on which it ends."""
    return end.astimezone(ISTANBUL).date() if isinstance(end, datetime) else end


def binds(revision: Revision, end: End) -> bool:
    """Bağlar mı: whether it replaces `end`: the customer agreed, or it is no later than what was said."""
    return revision.agreement is Agreement.CUSTOMER_AGREED or closes_at(revision.end) <= closes_at(
        end
    )


def binding_end(first: End, revisions: Iterable[Revision]) -> End:
    """Geçerli bitiş: the end after all revisions that bind."""
    end = first
    for revision in revisions:
        end = revision.end if binds(revision, end) else end
    return end


_SAYS = {
    Agreement.CUSTOMER_AGREED: Saying(
        "Yeni gün, müşterinin onayıyla: {end} ({note}).",
        "New day, agreed by the customer: {end} ({note}).",
    ),
    Agreement.ONLY_TOLD: Saying(
        "Müşteriye bildirilen gün: {end} ({note}).",
        "Day the customer was told: {end} ({note}).",
    ),
}
