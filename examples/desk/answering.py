"""The desk's whole answer to a case: decision, deadlines, promises with their state, letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from pydantic import ValidationError

from musteri_destek import calendars, returns, sla, templates, wording
from musteri_destek.decisions import Outcome, Remedy
from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import DayCount

from .mapping import DeskCase, Json, UnknownKeysError, read_case

VOICE = templates.Voice(agent="Elif", team="Mavi Dükkân Müşteri Destek")
_DESK_ANSWERS_WITHIN = 2


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
    """Everything the desk has to say about a case; `deadlines` maps names to ISO text."""

    case: DeskCase
    decision: returns.Decision | None
    deadlines: dict[str, str]
    told_deadlines: tuple[tuple[str, str], ...]
    promises: tuple[PromiseGiven, ...]
    letter: str | None


@dataclass(frozen=True)
class Refused:
    """A case the desk can't take in, with every reason."""

    id: str
    reason: str


def answer_or_refusal(raw: Json) -> Answer | Refused:
    """Answer a case file's case; keys nobody knows and impossible facts refuse this case alone."""
    try:
        return answer(read_case(raw))
    except (UnknownKeysError, ValidationError) as error:
        return Refused(str(raw.get("id")), str(error))


def answer(case: DeskCase) -> Answer:
    """Decide a case at its own moment, follow its promises and write the reply."""
    request = case.request
    decision = None if request is None else returns.decide(request, as_of=case.as_of)
    waits = (*_public_clocks(case), *_first_response(case))
    decided = decision.deadlines if decision else ()
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
        promises=tuple(_promises(case, decision)) if decision else (),
        letter=_letter(case, decision) if decision else None,
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
    _, _, opening = order["support_hours"].rpartition(" ")
    policy = sla.SlaPolicy(
        calendars={"desk": calendars.office_calendar(hours=[opening])},
        targets=[
            sla.SlaTarget(metric="first_response", within=timedelta(hours=hours), calendar="desk")
        ],
    )
    opened = sla.Event(at=case.events[-1]["at"], kind="opened", channel=case.channel)
    for cycle in sla.evaluate([opened], policy, as_of=case.as_of):
        yield "first_response_due", cycle.due_at, "ilk yanıt"


def _promises(case: DeskCase, decision: returns.Decision) -> Iterator[PromiseGiven]:
    facts = tuple(_fulfilments(case))
    for promise in _words_given(case, decision):
        state = promise.state(facts, as_of=case.as_of)
        yield PromiseGiven(
            kind=promise.kind.value,
            until=promise.last_day.isoformat(),
            state=state.status.value,
            late_days=state.late_days,
            explanation=state.explain("tr"),
        )


def _words_given(case: DeskCase, decision: returns.Decision) -> Iterator[sla.Promise]:
    request = case.request
    if request is None:
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
    if due and not due.is_pending and decision.refund.lines:
        told_at = request.handed_over.at if request.handed_over else request.notified_at
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


def _letter(case: DeskCase, decision: returns.Decision) -> str | None:
    if case.request is None or decision.remedy is Remedy.PRICE_REDUCTION:
        # How much the price is reduced is agreed with the customer before a letter can say it.
        return None
    reply = templates.reply_for(
        decision,
        case.request.order,
        as_of=case.as_of,
        voice=VOICE,
        channel=case.channel,
        told=_told(case, decision),
    )
    return reply.body


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
