"""The desk's whole answer to a case: decision, deadlines, promises with their state, letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from pydantic import ValidationError

from musteri_destek import calendars, returns, sla, templates, wording
from musteri_destek.decisions import Outcome
from musteri_destek.errors import MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import DayCount

from .mapping import DeskCase, Json, UnknownKeysError, read_case

VOICE = templates.Voice(agent="Elif", team="Mavi Dükkân Müşteri Destek")
_DESK_ANSWERS_WITHIN = 2
_WEEK: tuple[calendars.Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


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

    `no_letter` says what a person has to settle before a letter can be written.
    """

    case: DeskCase
    decision: returns.Decision | None
    deadlines: dict[str, str]
    told_deadlines: tuple[tuple[str, str], ...]
    promises: tuple[PromiseGiven, ...]
    letter: str | None
    no_letter: str | None = None


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
    reply, no_letter = _letter(case, decision)
    waits = (*_public_clocks(case), *_first_response(case))
    decided = decision.deadlines if decision else ()
    words = (*_words_given_before(case, decision), *(reply.promises if reply else ()))
    return Answer(
        case=case,
        decision=decision,
        deadlines={
            **{one.name.value: _iso(one.until) for one in decided},
            **{name: at.isoformat() for name, at, _ in waits},
        },
        told_deadlines=(
            *((one.name.name_in("tr"), one.when("tr")) for one in decided),
            *((label, wording.moment(at, "tr")) for _, at, label in waits),
        ),
        promises=tuple(_states(words, case)),
        letter=reply.body if reply else None,
        no_letter=no_letter,
    )


def _iso(until: object) -> str:
    return str(until.isoformat() if hasattr(until, "isoformat") else until)


def _public_clocks(case: DeskCase) -> Iterator[tuple[str, datetime, str]]:
    """The moment a public complaint becomes visible to everyone."""
    for event in case.events:
        if event["type"] == "complaint_public":
            at = datetime.fromisoformat(event["at"])
            if published := sla.publication(case.channel, at):
                yield f"{case.channel}_publish_by", published.publish_by, "şikâyetin yayımlanması"


def _first_response(case: DeskCase) -> Iterator[tuple[str, datetime, str]]:
    """When the desk must have answered first, on its own hours."""
    order = case.raw["order"]
    hours = order.get("first_response_sla_business_hours")
    if hours is None:
        return
    policy = sla.SlaPolicy(
        calendars={"desk": _support_calendar(order["support_hours"])},
        targets=[
            sla.SlaTarget(metric="first_response", within=timedelta(hours=hours), calendar="desk")
        ],
    )
    opened = sla.Event(at=case.events[-1]["at"], kind="opened", channel=case.channel)
    for cycle in sla.evaluate([opened], policy, as_of=case.as_of):
        if cycle.due_at:
            yield "first_response_due", cycle.due_at, "ilk yanıt"


def _support_calendar(said: str) -> calendars.BusinessCalendar:
    """Read hours as the shop says them: `Mon-Fri 09:00-18:00`."""
    days, _, opening = said.rpartition(" ")
    known = [_WEEK.index(day) for day in _WEEK if day in days.casefold().split("-")]
    if not known:
        msg = f"can't read the support hours `{said}`: say them as `Mon-Fri 09:00-18:00`"
        raise ValueError(msg)
    return calendars.office_calendar(hours=[opening], days=_WEEK[known[0] : known[-1] + 1])


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


def _letter(
    case: DeskCase, decision: returns.Decision | None
) -> tuple[templates.Reply | None, str | None]:
    """Write the reply, or say what a person has to settle before one can be written."""
    if case.request is None or decision is None:
        return None, None
    try:
        reply = templates.reply_for(
            decision,
            case.request.order,
            as_of=case.as_of,
            voice=VOICE,
            channel=case.channel,
            told=_told(case, decision),
        )
    except MisuseValueError as error:
        return None, str(error)
    return reply, None


def _told(case: DeskCase, decision: returns.Decision) -> templates.Told:
    """What the desk adds to the decision: the day it paid, or a new word where one was broken."""
    paid_at = case.request.refund_paid_at if case.request else None
    due = decision.refund.due
    overdue = due is not None and due.days_late(case.as_of) > 0 and paid_at is None
    return templates.Told(
        refunded_on=paid_at.astimezone(ISTANBUL).date() if paid_at else None,
        refund_by=_word(case, "refund", 0) if overdue else None,
        answer_by=_word(case, "reply", _DESK_ANSWERS_WITHIN)
        if decision.outcome is Outcome.NEEDS_REVIEW
        else None,
    )


def _word(case: DeskCase, kind: str, days: int) -> sla.Promise:
    """A word of the desk: so many office days from now; none means today."""
    today = case.as_of.astimezone(ISTANBUL).date()
    until = calendars.office_calendar().add_business_days(today, days) if days else today
    return sla.Promise(kind=kind, made_at=case.as_of, until=until, about=case.number)
