"""Karardaki değerler: what each variable of a letter is, read from a decision and its order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from ..._decimals import exactly
from ...decisions import Deadline, DeadlineName, Finding, Outcome, Remedy
from ...errors import MisuseValueError
from ...returns import LineDecision, ReturnReason
from ..catalogue.payments import CancelledFor
from .goods_named import goods_named
from .goods_told import OF_GOODS, goods_of
from .late_values import OF_LATENESS, one_day
from .next_steps import next_steps
from .offer_values import OF_OFFERS
from .offers import is_offered
from .open_questions import asked_in, our_part, question
from .readers import open_to, party_reading
from .reasons import REASONS, reason
from .refund_values import OF_REFUND
from .remedies_told import not_given, other_remedies
from .remedy_words import OF_REMEDIES
from .right_values import OF_RIGHTS
from .situations import Situation
from .way_back_values import OF_WAY_BACK


@exactly
def value_of(name: str, scenario: str, situation: Situation) -> object:
    """Değeri: the value of a variable of that scenario; `None` where there is nothing to say.

    Of a variable no decision knows (`KNOWN`) there is nothing to say.
    """
    if name == "son_gun":
        return _last_day(scenario, situation)
    if name == "urun":
        return goods_of(scenario, situation)
    read = _VALUES.get(name)
    return read(situation) if read else None


def _last_day(scenario: str, situation: Situation) -> date | None:
    """Read the day a letter owns up to, or explains a no by: another one in each scenario."""
    decision = situation.decision
    by_scenario = {
        "return_refused_late": decision.deadline(DeadlineName.WITHDRAWAL_ACCEPT_UNTIL),
        "late_delivery_terminated": _delivery_due(situation),
        "late_delivery_open": _delivery_due(situation),
    }
    if scenario == "refund_overdue":
        return situation.missed_refund_day
    if scenario == "repair_overdue":
        return situation.missed_repair_day
    if scenario == "loan_device_granted":
        return one_day(situation, DeadlineName.LOANER_DUE)
    deadline = by_scenario.get(scenario)
    return deadline.last_day if deadline else None


def _delivery_due(situation: Situation) -> Deadline | None:
    """Prefer the statutory limit once it is over; before it only the promise was broken."""
    limit = situation.decision.deadline(DeadlineName.DELIVERY_STATUTORY_LIMIT)
    if limit and limit.days_late(situation.as_of):
        return limit
    return situation.decision.deadline(DeadlineName.DELIVERY_PROMISE)


def _reasons(situation: Situation) -> str:
    is_no = situation.decision.outcome is Outcome.INELIGIBLE
    lines = situation.lines if is_no else situation.other_lines
    if _was_refused_by_a_person(situation):
        return _own_words(situation)
    told = (reason(one, as_of=situation.as_of, says=situation.says) for one in _grounds(lines))
    return " ".join(dict.fromkeys(told))


def _grounds(lines: Iterable[LineDecision]) -> Iterator[Finding]:
    """Leave out what another right would have said: it is no answer to what was asked.

    What the shop gives on top of a withdrawal is asked for with it, and so is why it fails.
    """
    return (one for line in lines for one in line.because if _is_ground(one, line))


def _is_ground(found: Finding, line: LineDecision) -> bool:
    is_of_the_shop = found.right == "goodwill" and found.code in REASONS
    return found.right == line.right or (line.right == "withdrawal" and is_of_the_shop)


def _was_refused_by_a_person(situation: Situation) -> bool:
    return any(one.code == "override_says_no" for one in situation.decision.because)


def _other_ways(situation: Situation) -> str | None:
    """Read what is left; what a person has settled is not asked for again."""
    if _was_refused_by_a_person(situation):
        return None
    decision = situation.decision
    told = tuple(_grounds(situation.lines))
    return next_steps(
        decision.alternatives,
        as_of=situation.as_of,
        told=told,
        says=situation.says,
        wanted=decision.wanted,
    )


def _own_words(situation: Situation) -> str:
    """Read why a person said no: what was noted for the shop alone never reaches a customer."""
    if situation.told.why is None:
        msg = "a person said no: say why in words for the customer, as `told.why`"
        raise MisuseValueError(msg)
    return situation.told.why.rstrip(".") + "."


def _ends_on(situation: Situation) -> date | None:
    """Read the last day of a subscription: the money for the time after it counts from there on."""
    due = situation.decision.refund.due
    ends_by = situation.decision.deadline(DeadlineName.TERMINATION_EFFECTIVE_BY)
    return (due and due.started_on) or (ends_by and ends_by.last_day) or None


def _ended(situation: Situation) -> date | None:
    on = _ends_on(situation)
    return on if on and on <= situation.today else None


def _ends_by(situation: Situation) -> Deadline | None:
    """Read until when a subscription will have ended, while that is still to come."""
    ends_by = situation.decision.deadline(DeadlineName.TERMINATION_EFFECTIVE_BY)
    is_open = ends_by and ends_by.last_day and ends_by.last_day >= situation.today
    return ends_by if is_open else None


def _choices(situation: Situation) -> tuple[Remedy, ...] | None:
    """Read what the customer may still choose from; nothing is open once one remedy was chosen."""
    decision = situation.decision
    is_open = decision.remedy is None or is_offered(decision, situation.told)
    return (open_to(situation.reader, decision.remedies) or None) if is_open else None


def _question(situation: Situation) -> str | None:
    return question(asked_in(situation.decision.because), says=situation.says)


def _our_part(situation: Situation) -> str | None:
    missing, says = situation.decision.missing, situation.says
    return None if _question(situation) else our_part(missing, says=says)


def _reduction(situation: Situation) -> Remedy | None:
    remedy = situation.decision.remedy
    return remedy if remedy is Remedy.PRICE_REDUCTION else None


def _defect(situation: Situation) -> ReturnReason | None:
    reason = situation.decision.reason
    return reason if reason and reason.claims_defect else None


_CANCELLED_FOR = {
    "late_delivery": CancelledFor.LATE,
    "impossibility": CancelledFor.IMPOSSIBLE,
}


def _why_cancelled(situation: Situation) -> CancelledFor:
    return _CANCELLED_FOR.get(situation.decision.right or "", CancelledFor.ON_REQUEST)


_VALUES: dict[str, Callable[[Situation], object]] = {
    **OF_GOODS,
    **OF_REFUND,
    **OF_WAY_BACK,
    **OF_RIGHTS,
    **OF_OFFERS,
    **OF_LATENESS,
    **OF_REMEDIES,
    "musteri": lambda situation: party_reading(situation.order, situation.reader),
    "siparis_no": lambda situation: situation.order.number,
    "form_adresi": lambda situation: situation.told.form_url,
    "kismi": lambda situation: situation.is_partial,
    "kalan_urun": lambda situation: goods_named(situation.order, situation.other_lines),
    "neden": _reasons,
    "eksik_bilgi": _question,
    "cevap_sozu": lambda situation: situation.told.answer_by,
    "secenekler": _choices,
    "diger_yollar": other_remedies,
    "verilemeyen": not_given,
    "indirim": _reduction,
    "kusur": _defect,
    "gelen": lambda situation: situation.told.came,
    "kalan_yol": _other_ways,
    "yeni_urun": lambda situation: situation.told.exchanged_for,
    "bitti": _ended,
    "bitis": _ends_by,
    "bakilan": _our_part,
    "kanit": _question,
    "iptal": _why_cancelled,
    "yedek_sozu": lambda situation: situation.told.loan_by,
    "verildi": lambda situation: situation.told.sent_back_on,
    "takip_no": lambda situation: situation.told.tracking_number,
    "ulasti": lambda situation: situation.told.came_back_on,
}
KNOWN = frozenset({"son_gun", "urun", *_VALUES})
"""Bilinenler: the variables a decision knows; of any other, only the shop can say."""
