"""Yersiz tahsilat: money taken twice, or taken though the checkout broke off and no order came.

What was taken without a ground goes back (sebepsiz zenginleşme, 6098 m.77-78): exactly that
payment, the way it came, at once on demand (m.90). The order is not touched: no goods move, no
other payment shares in it. It is general law, so a business has the right as a consumer has.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...decisions import Actor, Clock, DeadlineName, Effect, Finding, Grant, Remedy, Saying
from ...law import Source
from ...orders import Payment, RefundMade
from ..context import Claim, Context, local_day
from ..money_back.payments_back import left_of
from .kinds import FindingKind

_RIGHT = "duplicate_payment"

OWED = FindingKind(
    code="duplicate_payment_owed",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Müşteri {notified_on} günü yersiz tahsilat bildirdi; kayda göre bir borca dayanmadan "
        "alınan ödeme: {payments}",
        "On {notified_on} the customer reported money taken without a ground; by the record that "
        "is payment {payments}",
    ),
    next_step=Saying(
        "bu ödemeyi alındığı yoldan hemen ve eksiksiz iade etmek; sipariş olduğu gibi kalır",
        "give back that payment at once and in full, the way it came; the order stays as it is",
    ),
)
NOT_RECORDED = FindingKind(
    code="duplicate_payment_not_recorded",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Müşteri {notified_on} günü yersiz tahsilat bildirdi; mağazanın kaydında böyle bir ödeme "
        "görünmüyor",
        "On {notified_on} the customer reported money taken without a ground; the shop's record "
        "shows no such payment",
    ),
    next_step=Saying(
        "ödeme kuruluşunun hareket kaydını istemek; provizyon olup olmadığına da bakmak",
        "ask the payment provider for its record, and see whether it is only an authorisation",
    ),
    missing="payment_record",
)
GIVEN_BACK = FindingKind(
    code="duplicate_payment_given_back",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "{notified_on} günü bildirilen yersiz tahsilat daha önce iade edildi (son iade: "
        "{refunded_on})",
        "The payment reported on {notified_on} was given back before (last on {refunded_on})",
    ),
    next_step=Saying(
        "paranın ne zaman ve hangi yolla iade edildiğini müşteriye bildirmek",
        "tell the customer when and by which way the money went back",
    ),
)
PERHAPS_GIVEN_BACK = FindingKind(
    code="duplicate_payment_perhaps_given_back",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Müşteri {notified_on} günü yersiz tahsilat bildirdi; {refunded_on} günü yapılan bir "
        "iadenin hangi ödemeye ait olduğu kayıtta yazmıyor",
        "On {notified_on} the customer reported money taken without a ground; the record does not "
        "say which payment the refund of {refunded_on} gave back",
    ),
    next_step=Saying(
        "o iadenin hangi ödeme için yapıldığını kayda işlemek ve yeniden karar vermek",
        "record which payment that refund was for, and decide again",
    ),
    missing="payment",
)
KINDS = (OWED, NOT_RECORDED, GIVEN_BACK, PERHAPS_GIVEN_BACK)

_SOURCE = Source("6098 m.77-78")


def duplicate_payment(claim: Claim, context: Context) -> Iterable[Finding]:
    """Yersiz tahsilat: what general law says about money without a ground. Source: 6098 m.77-78."""
    marked = _marked(claim)
    owed = [payment for payment in marked if left_of(claim.order, payment)]
    made = _given_back(claim, marked)
    unnamed = [one for one in claim.order.refunds if _is_of_nothing_named(one)]
    if owed and unnamed:
        yield _refunded(claim, PERHAPS_GIVEN_BACK, unnamed)
    elif owed:
        yield _owed(claim, context, owed)
    elif made:
        yield _refunded(claim, GIVEN_BACK, made)
    else:
        yield NOT_RECORDED.found(claim, _SOURCE, facts={"notified_on": claim.notified_on})


def _is_of_nothing_named(made: RefundMade) -> bool:
    """Say whether a refund names neither goods, nor a charge, nor the payment it gave back."""
    return made.line is None and made.charge is None and made.payment is None


def _refunded(claim: Claim, kind: FindingKind, made: list[RefundMade]) -> Finding:
    last = local_day(max(one.made_at for one in made))
    return kind.found(claim, _SOURCE, facts={"notified_on": claim.notified_on, "refunded_on": last})


def _marked(claim: Claim) -> list[Payment]:
    """Find what the record calls groundless; of a payment the customer named, only that one."""
    named = claim.request.payment
    return [
        payment
        for payment in claim.order.payments
        if payment.lacks_ground and named in {None, payment.id}
    ]


def _given_back(claim: Claim, marked: list[Payment]) -> list[RefundMade]:
    names = {payment.id for payment in marked}
    return [made for made in claim.order.refunds if made.payment in names]


def _owed(claim: Claim, context: Context, owed: list[Payment]) -> Finding:
    version = context.law.at("unjust_enrichment_refund", claim.ordered_on)
    due = context.count(DeadlineName.REFUND_DUE, version, Clock.DEMAND_REACHED, claim.reached_on)
    names = tuple(payment.id for payment in owed)
    return OWED.found(
        claim,
        version.source,
        facts={"notified_on": claim.notified_on, "payments": ", ".join(names)},
        deadline=due,
        grant=Grant(remedies=(Remedy.REFUND,), refund_due=due, payments=names),
    )
