"""From a case to its payments: what was collected, by which way, and what the provider can do."""

from __future__ import annotations

from decimal import Decimal

from musteri_destek.orders import Payment, PaymentMethod, PspCapabilities

from .sending import has_arrived
from .words import Json, amount

# What a provider publishes counts where the file says nothing of it.
_KNOWN_TO_DO = {
    "paynet": {"same_day_void_full_only": True, "partial_refund_from": "next_day"},
}
_BY_CARD = {
    PaymentMethod.CREDIT_CARD,
    PaymentMethod.DEBIT_CARD,
    PaymentMethod.ESCROW_CARD,
}


def payments(case: Json) -> list[Payment]:
    """The payments of the order; what goes back is what was collected, not the price."""
    payment = case.get("payment")
    if payment is None:
        return []
    whole = [{"method": payment.get("method"), "amount": collected(case)}]
    return [
        Payment(
            id=f"p{number}",
            method=part["method"],
            amount=part["amount"],
            paid_at=payment.get("paid_at") or _paid_with_the_order(case, part["method"]),
            instalments=payment.get("instalments") or 1,
            psp=payment.get("psp"),
            psp_capabilities=_capabilities(payment),
        )
        for number, part in enumerate(payment.get("parts") or whole, start=1)
        if part["amount"] is not None
    ]


def collected(case: Json) -> Decimal | None:
    """What came in; cash that is due at the door comes in with the delivery, and not before."""
    payment = case.get("payment") or {}
    said = (payment.get(key) for key in ("collected", "paid_price", "price"))
    due = case["order"].get("due_on_delivery")
    at_the_door = None if due is None else (due if has_arrived(case) else "0.00")
    found = next((one for one in (*said, at_the_door) if one is not None), None)
    return None if found is None else amount(found)


def _paid_with_the_order(case: Json, method: str) -> str | None:
    return case["order"]["ordered_at"] if method in _BY_CARD else None


def _capabilities(payment: Json) -> PspCapabilities:
    known = _KNOWN_TO_DO.get(payment.get("psp") or "", {})
    return PspCapabilities.model_validate({**known, **payment.get("psp_caps", {})})
