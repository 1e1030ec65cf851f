"""The desk's whole answer to a case: decision, deadlines, promises with their state, letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from musteri_destek import calendars, returns, sla, wording
from musteri_destek.decisions import Deadline
from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import DayCount

from .clocks import clocks
from .mapping import DeskCase, UnknownKeysError, read_case
from .verdicts import words_for
from .whereabouts import Clock, as_if, seen
from .words import Json
from .writing import write


@dataclass(frozen=True)
class PromiseGiven:
    """A promise as the desk reports it."""

    kind: str
    until: str
    state: str
    late_days: int
    explanation: str

    @property
    def kept(self) -> bool:
        """Whether the word was kept."""
        return self.state == "kept"


@dataclass(frozen=True)
class Answer:
    """Everything the desk has to say about a case; `deadlines` maps names to ISO text.

    `words` are what a case file calls the decision. `whereabouts` answers who only asks where the
    goods are, `compensation` is what the shop gives on top. `no_letter` says what a person has to
    settle before a letter can be written. `unlawful_terms` are those the law refuses on the shop's page.
    """

    case: DeskCase
    decision: returns.Decision | None
    words: tuple[str, ...]
    whereabouts: str | None
    compensation: tuple[returns.Compensation, ...]
    deadlines: dict[str, str]
    told_deadlines: tuple[tuple[str, str], ...]
    promises: tuple[PromiseGiven, ...]
    letter: str | None
    no_letter: str | None = None
    unlawful_terms: tuple[returns.LintFinding, ...] = ()


@dataclass(frozen=True)
class Refused:
    """A case the desk can't take in, with every reason."""

    id: str
    reason: str


NOT_OF_THE_SHAPE = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What reading a case that isn't of the shape runs into."""


def answer_or_refusal(raw: Json) -> Answer | Refused:
    """Answer a case file's case; whatever is wrong with it refuses this case alone."""
    try:
        return answer(read_case(raw))
    except (UnknownKeysError, ValidationError) as error:
        return Refused(str(raw.get("id")), str(error))
    except NOT_OF_THE_SHAPE as error:
        return not_of_the_shape(raw, error)


def not_of_the_shape(raw: Any, error: Exception) -> Refused:  # noqa: ANN401 - JSON
    """Refuse a case that lacks what every case has, or has it as something else."""
    name = raw.get("id") if isinstance(raw, dict) else None
    says = f"lacks {error}" if isinstance(error, KeyError) else str(error)
    return Refused(str(name), f"not of the shape of a case: {says}")


def answer(case: DeskCase) -> Answer:
    """Decide a case at its own moment, write the reply and follow every word that was given."""
    asked = case.request
    decision = returns.decide(asked, case.policy, as_of=case.as_of) if asked else None
    whereabouts = seen(case)
    reply, no_letter = write(case, decision, whereabouts)
    beside = tuple(clocks(case, decision))
    decided = decision.deadlines if decision else ()
    promised = (*_words_given_before(case, decision), *(reply.promises if reply else ()))
    return Answer(
        case=case,
        decision=decision,
        words=words_for(case, decision),
        compensation=(decision or as_if(case, returns.ReturnReason.NOT_SAID)).compensation,
        whereabouts=whereabouts.explain("tr") if whereabouts else None,
        deadlines={
            **{name: end.isoformat() for name, end, _ in beside},
            **{one.name.value: _iso(one.until) for one in decided},
        },
        told_deadlines=tuple(_told(decided, beside)),
        promises=tuple(_states(promised, case)),
        letter=reply.body if reply else None,
        no_letter=no_letter,
        unlawful_terms=returns.lint_terms(
            case.own.terms_text, on=case.as_of.astimezone(ISTANBUL).date()
        ),
    )


def _told(decided: Sequence[Deadline], beside: Sequence[Clock]) -> Iterator[tuple[str, str]]:
    """Tell what was decided, then what runs beside it."""
    names = {one.name.value for one in decided}
    yield from ((one.name.name_in("tr"), one.when("tr")) for one in decided)
    yield from (
        (label, wording.value(end, "tr")) for name, end, label in beside if name not in names
    )


def _iso(until: object) -> str:
    return str(until.isoformat() if hasattr(until, "isoformat") else until)


def _states(words: Iterable[sla.Promise], case: DeskCase) -> Iterator[PromiseGiven]:
    facts = tuple(_fulfilments(case))
    for promise in words:
        state = promise.state(facts, as_of=case.as_of)
        yield PromiseGiven(
            kind=promise.kind.value,
            until=promise.last_day.isoformat(),
            state=state.status.value,
            late_days=state.late_days,
            explanation=state.explain("tr"),
        )


def _words_given_before(case: DeskCase, decision: returns.Decision | None) -> Iterator[sla.Promise]:
    """What the customer had been told before this letter: the delivery, the day of a refund."""
    request = case.request
    if request is None or decision is None:
        return
    promised = request.order.promised
    if promised and promised.days and promised.counting is not DayCount.CALENDAR_DAYS:
        yield sla.promise_in_days(
            sla.PromiseKind.DELIVERY,
            request.order.ordered_at,
            promised.days,
            calendars.office_calendar(),
            about=case.number,
        )
    due = decision.refund.due
    told_at = request.handed_over.at if request.handed_over else request.notified_at
    if due and not due.is_pending and told_at < case.as_of:
        yield sla.promise_refund(due, told_at, about=case.number)


def _fulfilments(case: DeskCase) -> Iterator[sla.Fulfilment]:
    request = case.request
    if request is None:
        return
    if request.refund_paid_at:
        yield sla.Fulfilment(kind="refund", at=request.refund_paid_at, about=case.number)
    arrived = [parcel.delivered_at for parcel in request.order.parcels]
    known = [at for at in arrived if at]
    if known and len(known) == len(arrived):
        yield sla.Fulfilment(kind="delivery", at=max(known), about=case.number)
