"""The desk's letters: the library's, with the days the desk itself gives its word for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musteri_destek import returns, sla, templates
from musteri_destek.decisions import Outcome
from musteri_destek.errors import MisuseValueError
from musteri_destek.facts import ISTANBUL

from .clocks import DESK_ANSWERS_WITHIN, office_day
from .whereabouts import ship_by

if TYPE_CHECKING:
    from .mapping import DeskCase

Written = tuple[templates.Reply | None, str | None]
"""A letter, or what a person has to settle before one can be written."""

VOICE = templates.Voice(agent="Elif", team="Mavi Dükkân Müşteri Destek")


def write(
    case: DeskCase, decision: returns.Decision | None, seen: sla.Whereabouts | None
) -> Written:
    """Write the reply to a case, or say why it can't be written yet."""
    try:
        if seen is not None:
            return _where_it_is(case, seen), None
        return (_decided(case, decision), None) if decision else (None, None)
    except MisuseValueError as error:
        return None, str(error)


def _where_it_is(case: DeskCase, seen: sla.Whereabouts) -> templates.Reply:
    leaves_by = ship_by(case)
    leaves = (
        sla.Promise(kind="delivery", made_at=case.as_of, until=leaves_by, about=case.number)
        if leaves_by
        else None
    )
    return templates.reply_for(
        seen,
        case.order.model_copy(update={"buyer": case.party}),
        as_of=case.as_of,
        voice=VOICE,
        channel=case.channel,
        told=templates.Told(ship_by=leaves),
    )


def _decided(case: DeskCase, decision: returns.Decision) -> templates.Reply:
    return templates.reply_for(
        decision,
        case.order,
        as_of=case.as_of,
        voice=VOICE,
        channel=case.channel,
        told=_told(case, decision),
    )


def _told(case: DeskCase, decision: returns.Decision) -> templates.Told:
    """What the desk adds to the decision: the day it paid, or a new word where one was broken."""
    paid_at = case.request.refund_paid_at if case.request else None
    due = decision.refund.due
    overdue = due is not None and due.days_late(case.as_of) > 0 and paid_at is None
    is_open = decision.outcome is Outcome.NEEDS_REVIEW
    return templates.Told(
        refunded_on=paid_at.astimezone(ISTANBUL).date() if paid_at else None,
        refund_by=_word(case, "refund", 0) if overdue else None,
        answer_by=_word(case, "reply", DESK_ANSWERS_WITHIN) if is_open else None,
    )


def _word(case: DeskCase, kind: str, days: int) -> sla.Promise:
    """A word of the desk: so many office days from now; none means today."""
    until = office_day(case, days)
    return sla.Promise(kind=kind, made_at=case.as_of, until=until, about=case.number)
