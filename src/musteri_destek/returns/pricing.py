"""Fiyatlama: what money goes back for what the rights granted?

Money taken without a ground goes back as it was taken. Everything else is worked out from the
order; interest and a way back the seller owed are payouts beside it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from ..decisions import Actor, Deadline, Grant, Remedy
from ..errors import OutsideKnownDatesError
from ..orders import Order, RefundCause
from .causes import cause_of
from .coming_back import returned_by
from .context import Context, local_day
from .judging import Judged
from .money_back.accounts import reductions_made
from .money_back.documents import documents_for
from .money_back.interest import InterestTerms
from .money_back.payments_back import refund_of_payments
from .money_back.prepaid import refund_of_prepaid
from .money_back.refund import Refund
from .money_back.refunds import no_refund, refund_for, with_interest, with_return_cost
from .quantities import quantities
from .requests import MissingUnits, ReturnReason, ReturnRequest

_MADE_COMPLETE = (Remedy.REPLACEMENT, Remedy.REPAIR)


def keeps_the_goods(one: Judged) -> bool:
    """Ürün kalır mı: whether what came stays: for less money, or because the rest is sent after."""
    request = one.claim.request
    is_short = request.reason is ReturnReason.MISSING_PART and request.handed_over is None
    return one.is_kept_for_less or (is_short and one.remedy in _MADE_COMPLETE)


def comes_back(one: Judged) -> bool:
    """Geri gelir mi: whether goods go back by what was granted; what never came can't."""
    return not (_never_came(one) or keeps_the_goods(one) or one.remedy is Remedy.LOAN_DEVICE)


def _never_came(one: Judged) -> bool:
    """Believe who says what never came: of a set, or of several units as many as are not delivered."""
    claim, missing = one.claim, one.claim.item.missing
    if claim.request.reason is ReturnReason.NOT_DELIVERED:
        there = quantities(claim.order, claim.line.id)
        on_the_way = there.ordered - there.refunded - (there.delivered or 0)
        return there.delivered is not None and claim.quantity <= on_the_way
    is_short = claim.request.reason is ReturnReason.MISSING_PART
    return is_short and missing is not None and missing.units == missing.of


def _is_to_be_agreed(one: Judged) -> bool:
    """Say whether nobody knows yet what a reduction comes to.

    Where the price of another unit was reduced before, whether this is the same one is open, too.
    """
    order, name = one.claim.order, one.claim.line.id
    of_some = one.claim.quantity < order.units_kept(name)
    before = of_some and reductions_made(made for made in order.refunds if made.line == name)
    return one.is_kept_for_less and bool(before or not one.reduction)


def payer_of(granted: list[Judged]) -> Actor | None:
    """Gönderimi ödeyen: the seller where any line comes back at its cost: one parcel carries all."""
    payers = {one.grant.return_shipping_by for one in granted if one.grant and comes_back(one)}
    return next((one for one in (Actor.SELLER, Actor.CUSTOMER) if one in payers), None)


def priced(request: ReturnRequest, context: Context, granted: list[Judged]) -> Refund:
    """Fiyatla: the refund of everything that was granted, with what stays open named."""
    refund = _refund(request, context, granted)
    if any(_is_to_be_agreed(one) for one in granted):
        refund = replace(refund, open_points=(*refund.open_points, "price_reduction"))
    if payer_of([one for one in granted if one.is_refunded and one.claim.quantity]):
        refund = replace(refund, documents=documents_for(request.order))
    cost = request.handed_over.cost if request.handed_over else None
    if cost and payer_of(granted) is Actor.SELLER:
        return with_return_cost(refund, cost)
    return refund


def _refund(request: ReturnRequest, context: Context, granted: list[Judged]) -> Refund:
    paid = [one for one in granted if one.is_refunded or one.reduction]
    grants = {one.claim.line.id: one.grant for one in paid if one.grant}
    if not grants:
        return no_refund(request.order.currency)
    due = min((grant.refund_due for grant in grants.values()), key=Deadline.order_key)
    if payments := {name for grant in grants.values() for name in grant.payments}:
        return refund_of_payments(request.order, payments, due=due, today=context.today)
    if advances := {line: grant.prepaid for line, grant in grants.items() if grant.prepaid}:
        return refund_of_prepaid(
            request.order,
            advances,
            context.switches.refund_terms.tenders,
            since=request.notified_at,
            today=context.today,
            due=due,
        )
    refund = _price_of_goods(request.order, context, paid, due)
    return _with_interest(request, context, refund, grants)


def _price_of_goods(order: Order, context: Context, paid: list[Judged], due: Deadline) -> Refund:
    now = returned_by(one.claim for one in paid if one.is_refunded)
    reductions = _reductions(order, paid)
    if not (now.lines or reductions):
        return replace(no_refund(order.currency), due=due)
    causes = {one.claim.line.id: cause_of(one) for one in paid}
    fees = {one.claim.line.id: one.grant.fees for one in paid if one.grant and one.grant.fees}
    return refund_for(
        order,
        now.units,
        reductions,
        parts=now.parts,
        causes=causes,
        fees={
            line: of_line
            for line, of_line in fees.items()
            if line in now.lines and causes[line] is RefundCause.GOODWILL
        },
        terms=context.switches.refund_terms,
        today=context.today,
        due=due,
    )


def _reductions(order: Order, paid: list[Judged]) -> dict[str, MissingUnits]:
    """Count what is missing of each line among all its units that are kept."""
    return {
        one.claim.line.id: one.reduction.among(
            order.units_kept(one.claim.line.id), asked=one.claim.quantity
        )
        for one in paid
        if one.reduction
    }


def _with_interest(
    request: ReturnRequest, context: Context, refund: Refund, grants: dict[str, Grant]
) -> Refund:
    """Add interest on what the late lines cost and on the charges that come back with them."""
    late = {line: grant.interest_from for line, grant in grants.items() if grant.interest_from}
    if not late:
        return refund
    from_on = min(late.values())
    paid_on = _paid_on(request, context, from_on)
    owed = [line.gross for line in refund.lines if line.line is None or line.line in late]
    try:
        terms = InterestTerms.of(sum(owed, Decimal(0)), from_on, context.law)
        return with_interest(refund, terms, paid_on=paid_on)
    except OutsideKnownDatesError:
        return replace(refund, open_points=(*refund.open_points, "interest"))


def _paid_on(request: ReturnRequest, context: Context, from_on: date) -> date:
    paid_on = local_day(request.refund_paid_at) if request.refund_paid_at else context.today
    return max(paid_on, from_on)
