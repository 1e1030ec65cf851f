"""Durum: which of the catalogue's scenarios a decision comes to.

It follows from outcome, right, remedy and time. The choice stands in one place, so that a shop can
read which letter tells which decision.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from ...cases import Channel
from ...decisions import Clock, DeadlineName, Outcome, Remedy, Until
from ...facts import ISTANBUL
from ...orders import Line, Order
from ...returns import Decision, LineDecision, Movement, Requester, ReturnReason, Route
from ..language.registers import Register
from .contracts_beside import ends_with_others
from .offers import is_of_defect, is_offered
from .told import Told

_AT_ONCE = 3
_GIVES_UP = frozenset({"withdrawal", "goodwill", "late_delivery", "impossibility"})


@dataclass(frozen=True, slots=True)
class Situation:
    """Durum: a decision about an order, at the moment a letter tells it."""

    decision: Decision
    order: Order
    as_of: datetime
    told: Told
    says: Register = Register.SIZ

    @property
    def today(self) -> date:
        """Bugün: the local day of the letter."""
        return self.as_of.astimezone(ISTANBUL).date()

    @property
    def reader(self) -> Requester:
        """Okuyan: who reads the letter: who asked, unless the shop says another."""
        return self.told.reader or self.decision.requester

    @property
    def lines(self) -> tuple[LineDecision, ...]:
        """Satırlar: the lines the letter is about, those with the outcome of the whole."""
        return tuple(one for one in self.decision.lines if one.outcome is self.decision.outcome)

    @property
    def other_lines(self) -> tuple[LineDecision, ...]:
        """Öbür satırlar: the lines that came to something else."""
        return tuple(one for one in self.decision.lines if one not in self.lines)

    @property
    def keeps_defect_rights(self) -> bool:
        """Ayıp hakları sürüyor mu: whether the rights of defective goods remain after a no."""
        return any(one.code == "defect_rights_remain" for one in self.decision.findings)

    @property
    def missed_refund_day(self) -> date | None:
        """Kaçan iade günü: the day the refund should have been paid by and was not; else `None`.

        What is due at once is late after more days than a weekend has; goods that have to come back
        come first.
        """
        if not self.decision.refund.total:
            return None
        paid = self.told.refunded_on or self.today
        due = self.decision.refund.due
        if due is None or due.until is not Until.IMMEDIATELY:
            last = due.last_day if due else None
            return last if last and paid > last else None
        since = self.back_on if self.goes_back else due.started_on
        return since if since and (paid - since).days > _AT_ONCE else None

    @property
    def missed_repair_day(self) -> date | None:
        """Kaçan onarım günü: the last day of a repair that took too long, where all lines have one."""
        days = {_missed_repair(one) for one in self.lines}
        return days.pop() if len(days) == 1 else None

    @property
    def back_on(self) -> date | None:
        """Dönüş günü: the day the goods were back, as far as the decision or the shop knows it."""
        shipping = self.decision.return_shipping
        return self.told.came_back_on or (shipping.arrived_on if shipping else None)

    @property
    def began_at_the_latest(self) -> date | None:
        """En geç başlangıç: when a pending clock began at the latest, by the days of the way back."""
        due, told = self.decision.refund.due, self.told
        if due is None or not due.is_pending:
            return None
        days = {
            Clock.HANDED_TO_CARRIER: told.sent_back_on or told.came_back_on,
            Clock.ARRIVAL: told.came_back_on,
        }
        return days.get(due.starts)

    @property
    def is_choice_open(self) -> bool:
        """Seçim açık mı: whether the customer has still to choose how a defect is made good."""
        return is_of_defect(self.decision) and self.decision.remedy is None

    @property
    def goes_back(self) -> bool:
        """Geri gidiyor mu: whether goods the letter is about are to be sent back, or are on their way."""
        return any(one.goods is Movement.SEND_BACK for one in self.lines)

    @property
    def came_of_short_sets(self) -> int:
        """Eksik takımdan gelenler: pieces that did come of goods that came short; 0 where none did."""
        if self.decision.reason is not ReturnReason.MISSING_PART:
            return 0
        short = (one.missing for one in self.lines if one.missing)
        return sum(missing.of - missing.units for missing in short)

    @property
    def asks_back_what_came(self) -> bool:
        """Gelen geri mi isteniyor: whether goods that came without a part are to be sent back."""
        is_missing = self.decision.reason is ReturnReason.MISSING_PART
        return is_missing and self.goes_back and not self.is_choice_open

    @property
    def misses_the_wish(self) -> bool:
        """İstenen verilmedi mi: whether the customer asked for what no right gives."""
        return any(one.misses_the_wish for one in self.lines)

    @property
    def never_came(self) -> bool:
        """Hiç gelmedi mi: whether only goods, and what ends with them, are given up before they came."""
        return all(
            one.goods is Movement.STOP_DELIVERY and self.order.line(one.line).travels
            for one in self.lines
            if not ends_with_others(one)
        )

    @property
    def was_never_paid(self) -> bool:
        """Hiç ödenmedi mi: whether an order is given up for which nothing had been taken."""
        is_stopped = all(one.goods is Movement.STOP_DELIVERY for one in self.lines)
        for_money = self.decision.remedy in {None, Remedy.REFUND}
        is_given_up = is_stopped and for_money and self.decision.right in _GIVES_UP
        return is_given_up and bool(self.order.payments) and not self.decision.refund.total

    @property
    def is_partial(self) -> bool:
        """Kısmi mi: whether something of the order stays with the customer, or is still to come."""
        return any(self._stays(line) for line in self.order.lines)

    def _stays(self, line: Line) -> bool:
        """Ask of a kit for each of its parts: who gives back all that are left keeps nothing of it."""
        given_up = [one for one in self.lines if one.line == line.id]
        units = sum(one.quantity for one in given_up)
        parts = Counter({part.id: units * part.quantity for part in line.parts})
        for part in (part for one in given_up for part in one.parts):
            parts[part.part] += part.quantity
        if line.parts:
            return any(parts[name] < left for name, left in self.order.parts_left(line.id).items())
        return units < self.order.units_left(line.id)


def _missed_repair(line: LineDecision) -> date | None:
    late = (one for one in line.findings if one.code == "warranty_repair_overdue")
    terms = (due for one in late for due in one.all_deadlines())
    return next((due.last_day for due in terms if due.name == DeadlineName.REPAIR_DUE), None)


def scenario_of(situation: Situation, channel: Channel) -> str:
    """Senaryosu: the name of the scenario that tells the decision on that channel."""
    return told_on(channel, _by_outcome(situation))


def told_on(channel: Channel, name: str) -> str:
    """Kanaldaki senaryo: the scenario itself, or, where everybody reads, the way to a private one.

    >>> told_on(Channel.X_PUBLIC, "refund_sent"), told_on(Channel.EMAIL, "refund_sent")
    ('private_answer', 'refund_sent')
    """
    return "private_answer" if channel.is_public and name not in _TOLD_IN_PUBLIC else name


_TOLD_IN_PUBLIC = frozenset({"refund_overdue", "repair_overdue", "thanks", "public_complaint"})
_BY_REASON = {
    ReturnReason.DAMAGED: "damaged",
    ReturnReason.WRONG_ITEM: "wrong_item",
    ReturnReason.MISSING_PART: "missing_item",
}
_TOLD_BY_REASON = frozenset(
    {None, Remedy.REFUND, Remedy.REPLACEMENT, Remedy.REPAIR, Remedy.PRICE_REDUCTION}
)
_BY_RIGHT = {
    "duplicate_payment": "duplicate_payment_refunded",
    "impossibility": "cannot_deliver_refunded",
    "late_delivery": "late_delivery_terminated",
    "subscription": "subscription_ended",
}
_BY_REMEDY = {
    None: "remedy_open",
    Remedy.REFUND: "defect_refund_accepted",
    Remedy.REPLACEMENT: "replacement_accepted",
    Remedy.REPAIR: "repair_accepted",
    Remedy.LOAN_DEVICE: "loan_device_granted",
    Remedy.REPERFORMANCE: "reperformance_accepted",
    Remedy.EXCHANGE: "exchange_accepted",
    Remedy.STORE_CREDIT: "store_credit_accepted",
}
_BY_AMOUNT = {
    Remedy.PRICE_REDUCTION: ("price_reduction_accepted", "price_reduction_to_agree"),
    Remedy.KEEP_WITH_PARTIAL_REFUND: ("keep_accepted", "keep_to_agree"),
}
_CHOSEN_OR_OWED = frozenset(
    {"defect", "warranty", "duplicate_payment", "impossibility", "subscription"}
)
"""Seçilen ya da zaten borç olan: their letters tell every choice, or of money owed in any case."""
_PAPERS = frozenset({"evidence_of_defect", "photo", "video", "receipt", "service_report"})


def _by_outcome(situation: Situation) -> str:
    decision = situation.decision
    if decision.outcome is Outcome.NEEDS_REVIEW:
        if decision.reason is ReturnReason.REFUSED_AT_DOOR:
            return "parcel_refused"
        wants_papers = decision.missing and _PAPERS.issuperset(decision.missing)
        return "evidence_needed" if wants_papers else "under_review"
    if decision.outcome is Outcome.INELIGIBLE:
        return "return_refused_late" if _is_only_late(situation) else "return_refused"
    if situation.misses_the_wish and decision.right == "late_delivery":
        return "late_delivery_open"
    is_unmet = situation.misses_the_wish and decision.right not in _CHOSEN_OR_OWED
    if is_unmet or is_offered(decision, situation.told):
        return "choice_open"
    return "unpaid_order_cancelled" if situation.was_never_paid else _by_right(situation)


def _by_right(situation: Situation) -> str:
    decision = situation.decision
    if decision.right in _BY_RIGHT:
        return _BY_RIGHT[decision.right]
    if is_of_defect(decision) or decision.remedy not in {None, Remedy.REFUND}:
        return _by_reason(situation) or _by_remedy(situation)
    return _by_refund(situation)


def _is_only_late(situation: Situation) -> bool:
    codes = {finding.code for finding in situation.decision.because}
    return codes == {"withdrawal_too_late"} and situation.keeps_defect_rights


def _by_reason(situation: Situation) -> str | None:
    """Call what went wrong by its name, where the letter of that name knows the remedy."""
    decision = situation.decision
    is_about_goods = is_of_defect(decision) and decision.right != "warranty"
    if not is_about_goods or decision.remedy not in _TOLD_BY_REASON:
        return None
    if situation.came_of_short_sets or situation.asks_back_what_came:
        return "incomplete_item"
    return _BY_REASON.get(decision.reason) if decision.reason else None


def _by_remedy(situation: Situation) -> str:
    decision = situation.decision
    if decision.remedy in _BY_AMOUNT:
        agreed, to_agree = _BY_AMOUNT[decision.remedy]
        return agreed if decision.refund.total else to_agree
    if decision.remedy is Remedy.REFUND and situation.missed_repair_day:
        return "repair_overdue"
    return _BY_REMEDY[decision.remedy]


def _by_progress(told: Told) -> str | None:
    """Tell of the last step on the way back that is known."""
    stations = (
        (told.refunded_on, "refund_sent"),
        (told.refund_started_on, "refund_started"),
        (told.came_back_on, "return_received"),
        (told.sent_back_on, "return_shipped"),
    )
    return next((name for day, name in stations if day), None)


def _by_refund(situation: Situation) -> str:
    if situation.missed_refund_day:
        return "refund_overdue"
    if situation.never_came and situation.decision.refund.payouts:
        reason = situation.decision.reason
        waited = reason is not None and reason.claims_delay
        return "undelivered_cancelled" if waited else "cancellation_approved"
    if station := _by_progress(situation.told):
        return station
    routes = {payout.route for payout in situation.decision.refund.payouts}
    if routes == {Route.BANK_TRANSFER_IBAN} and not situation.is_partial:
        return "refund_by_transfer"
    return "partial_return_approved" if situation.is_partial else "return_approved"
