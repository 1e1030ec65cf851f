"""Karardaki değerler: what each variable of a letter is, read from a decision and its order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ..decisions import Actor, Clock, Deadline, DeadlineName, Outcome, Remedy
from ..errors import MisuseValueError
from ..orders import ChargeKind, Party
from ..returns import Component, LineDecision, Route
from . import values
from .catalogue.answers import KeptRight
from .catalogue.parts import WayBack
from .commitments import Word
from .open_questions import our_part, question
from .reasons import reason
from .situations import Situation


def value_of(name: str, scenario: str, situation: Situation) -> object:
    """Değeri: the value of a variable of that scenario; `None` where there is nothing to say."""
    if name == "son_gun":
        return _last_day(scenario, situation)
    return _VALUES[name](situation)


def _last_day(scenario: str, situation: Situation) -> date | None:
    """Read the day a letter owns up to, or explains a no by: another one in each scenario."""
    decision = situation.decision
    deadline = {
        "return_refused_late": decision.deadline(DeadlineName.WITHDRAWAL_ACCEPT_UNTIL),
        "late_delivery_terminated": _delivery_due(situation),
        "repair_overdue": decision.deadline(DeadlineName.REPAIR_DUE),
        "loan_device_granted": decision.deadline(DeadlineName.LOANER_DUE),
        "refund_overdue": decision.refund.due,
    }[scenario]
    return deadline.last_day if deadline else None


def _delivery_due(situation: Situation) -> Deadline | None:
    """Prefer the statutory limit once it is over; before it only the promise was broken."""
    limit = situation.decision.deadline(DeadlineName.DELIVERY_STATUTORY_LIMIT)
    if limit and limit.days_late(situation.as_of):
        return limit
    return situation.decision.deadline(DeadlineName.DELIVERY_PROMISE)


def _send_by(situation: Situation) -> date | None:
    """Read the customer's last day to send back, while the goods are not on their way yet."""
    due = situation.decision.refund.due
    deadline = situation.decision.deadline(DeadlineName.RETURN_SHIP_ACCEPT_UNTIL)
    if due is None or not due.is_pending or deadline is None or deadline.last_day is None:
        return None
    if _way_back(situation) is WayBack.PICK_UP:
        return None  # What the shop collects, the customer has no day to send (MSY m.13/1).
    return deadline.last_day if deadline.last_day >= situation.today else None


def _addressed(situation: Situation) -> Party:
    """Answer who asked: of a present it is the recipient, as long as the buyer has to confirm."""
    asked_by_recipient = "buyer_confirmation" in situation.decision.missing
    return (asked_by_recipient and situation.order.recipient) or situation.order.buyer


def _named(situation: Situation, lines: Iterable[LineDecision]) -> str:
    return values.listed(
        f"{one.quantity} adet {name}" if one.quantity > 1 else name
        for one in lines
        for name in [situation.order.line(one.line).name]
    )


def _carrier(situation: Situation) -> str | None:
    if _way_back(situation) is not WayBack.NAMED_CARRIER:
        return None
    return _carrier_nearby(situation)


def _carrier_nearby(situation: Situation) -> str | None:
    carriers = situation.order.told.return_carriers
    return next((one.name for one in carriers if one.branch_nearby is not False), None)


def _way_back(situation: Situation) -> WayBack | None:
    shipping, due = situation.decision.return_shipping, situation.decision.refund.due
    if shipping is None:
        return None
    if shipping.paid_by is Actor.CUSTOMER:
        return WayBack.AT_OWN_COST
    if _carrier_nearby(situation):
        return WayBack.NAMED_CARRIER
    if due and due.last_day and due.starts in {Clock.HANDED_TO_CARRIER, Clock.ARRIVAL}:
        return WayBack.ON_ITS_WAY
    return WayBack.PICK_UP if situation.order.told.return_carriers else WayBack.ANY_CARRIER


def _routes(situation: Situation) -> tuple[Route, ...] | None:
    payouts = situation.decision.refund.payouts
    return tuple(one.route for one in payouts if one.payment) or None


def _by(route: Route) -> Callable[[Situation], Decimal | None]:
    def read(situation: Situation) -> Decimal | None:
        payouts = situation.decision.refund.payouts
        amounts = (one.amount for one in payouts if one.route is route)
        return sum(amounts, Decimal(0)) or None

    return read


def _fees(situation: Situation) -> tuple[ChargeKind, ...] | None:
    kinds = {kind.value: kind for kind in ChargeKind}
    lines = situation.decision.refund.lines
    return tuple(kinds[one.component] for one in lines if one.component in kinds) or None


def _refund_promise(situation: Situation) -> Word | None:
    """Read until when the money comes: nothing is promised any more once it was paid."""
    if situation.told.refunded_on:
        return None
    return situation.told.refund_by or situation.decision.refund.due


def _total(situation: Situation) -> Decimal | None:
    if situation.order.currency != "TRY":
        currency = situation.order.currency
        msg = f"letters state amounts in liras, not in `{currency}`: write this one by hand"
        raise MisuseValueError(msg)
    if situation.decision.remedy is Remedy.STORE_CREDIT:
        return situation.told.credit
    if situation.decision.right == "subscription":
        return situation.decision.refund.total or None
    return situation.decision.refund.total


def _interest(situation: Situation) -> Decimal | None:
    lines = situation.decision.refund.lines
    interest = (one.gross for one in lines if one.component is Component.INTEREST)
    return sum(interest, Decimal(0)) or None


def _without_interest(situation: Situation) -> Decimal:
    return situation.decision.refund.total - (_interest(situation) or 0)


@dataclass(frozen=True, slots=True)
class _CouponShare:
    """What a coupon took off the one line that comes back."""

    code: str
    list_price: Decimal
    amount: Decimal


def _coupon_share(situation: Situation) -> _CouponShare | None:
    """The calculation that fits in one line: one line, one coupon, nothing clawed back."""
    discounts, lines = situation.order.discounts, situation.lines
    if len(discounts) != 1 or len(lines) != 1 or discounts[0].clawback_disclosed:
        return None
    (discount,), (returned,) = discounts, lines
    list_price = situation.order.line(returned.line).unit_price * returned.quantity
    is_all = situation.decision.refund.total == returned.refunded
    if discount.code is None or not is_all or returned.refunded >= list_price:
        return None
    return _CouponShare(discount.code, list_price, list_price - returned.refunded)


def _of_coupon(name: str) -> Callable[[Situation], object]:
    def read(situation: Situation) -> object:
        share = _coupon_share(situation)
        return getattr(share, name) if share else None

    return read


def _reasons(situation: Situation) -> str:
    is_no = situation.decision.outcome is Outcome.INELIGIBLE
    lines = situation.lines if is_no else situation.other_lines
    # What another right would have said is no answer to what the customer asked.
    told = (one for line in lines for one in line.because if one.right == line.right)
    if any(one.code == "override_says_no" for one in situation.decision.because):
        return _own_words(situation)
    found = (reason(one, as_of=situation.as_of, says=situation.says) for one in told)
    return " ".join(dict.fromkeys(found))


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


def _our_part(situation: Situation) -> str | None:
    missing, says = situation.decision.missing, situation.says
    return None if question(missing) else our_part(missing, says=says)


def _exchange_promise(situation: Situation) -> Word | None:
    return situation.told.exchange_by or _remedy_due(situation)


def _kept_right(situation: Situation) -> KeptRight | None:
    if situation.keeps_defect_rights:
        return KeptRight.DEFECT
    is_open = any(one.code == "withdrawal_also_open" for one in situation.decision.findings)
    return KeptRight.WITHDRAWAL if is_open else None


def _remedy_due(situation: Situation) -> Deadline | None:
    decision = situation.decision
    return decision.deadline(DeadlineName.REMEDY_DUE) or decision.deadline(DeadlineName.REPAIR_DUE)


def _repair_due(situation: Situation) -> Deadline | None:
    """Prefer the longest repair time of the warranty; without a warranty the general one binds."""
    under_warranty = situation.decision.deadline(DeadlineName.REPAIR_DUE)
    return under_warranty or _remedy_due(situation)


_VALUES: dict[str, Callable[[Situation], object]] = {
    "musteri": _addressed,
    "siparis_no": lambda situation: situation.order.number,
    "urun": lambda situation: _named(situation, situation.lines),
    "gonderim": _way_back,
    "kargo": _carrier,
    "iade_kodu": lambda situation: situation.told.return_code,
    "son_gonderim": _send_by,
    "tutar": _total,
    "bedel": _without_interest,
    "faiz": _interest,
    "ucretler": _fees,
    "iade_yolu": _routes,
    "havale_tutari": _by(Route.BANK_TRANSFER_IBAN),
    "hediye_karti_tutari": _by(Route.GIFT_CARD),
    "kart_tutari": _by(Route.CARD),
    "iade_sozu": _refund_promise,
    "odendi_gunu": lambda situation: situation.told.refunded_on,
    "form_adresi": lambda situation: situation.told.form_url,
    "liste_fiyati": _of_coupon("list_price"),
    "indirim_payi": _of_coupon("amount"),
    "kupon": _of_coupon("code"),
    "kalan_urun": lambda situation: _named(situation, situation.other_lines),
    "neden": _reasons,
    "kalan_hak": _kept_right,
    "eksik_bilgi": lambda situation: question(situation.decision.missing, says=situation.says),
    "cevap_sozu": lambda situation: situation.told.answer_by,
    "secenekler": lambda situation: situation.decision.remedies,
    "degisim_sozu": _exchange_promise,
    "yeni_urun": lambda situation: situation.told.exchanged_for,
    "bitti": _ended,
    "bitis": _ends_on,
    "bakilan": _our_part,
    "kanit": lambda situation: question(situation.decision.missing, says=situation.says),
    "onarim_sozu": _repair_due,
    "yeniden_sozu": _remedy_due,
    "yedek_sozu": lambda situation: situation.told.loan_by,
}
