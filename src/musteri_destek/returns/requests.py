"""İade talebi: what the customer wants, why, and what has happened to the goods since.

The customer's word is a `ReturnReason`; what the library makes of it is a `Finding`.
"""

from __future__ import annotations

from enum import StrEnum

from ..cases import Channel
from ..decisions import Remedy
from ..facts import CheckedFacts, Day, Many, Moment, YesNo
from ..orders import Line, Name, Order, Trait
from .compensation_terms import CompensationGiven
from .event_checks import (
    nothing_comes_back_before_it_came,
    nothing_happens_before_the_order,
    only_a_marketplace_is_written_to,
)
from .impossible import Impossibility, impossibilities_make_sense
from .items import (
    Disproportion,
    Evidence,
    HandOver,
    MissingUnits,
    PartAsked,
    Repair,
    ReturnItem,
)
from .quantities import units_awaited
from .request_checks import (
    days_follow_each_other,
    items_exist_once,
    names_a_payment_of_the_order,
    no_more_returned_than_left,
    parts_are_left_of_their_kit,
    pieces_of_every_unit_are_counted,
    repairs_make_sense,
    something_is_asked_for,
)

__all__ = [
    "Addressee",
    "Disproportion",
    "Evidence",
    "HandOver",
    "MissingUnits",
    "PartAsked",
    "Repair",
    "Requester",
    "ReturnItem",
    "ReturnReason",
    "ReturnRequest",
]


class ReturnReason(StrEnum):
    """İade nedeni: why the customer says so; in the customer's words, never ours.

    `END_SUBSCRIPTION`: the customer wants no more of a subscription ("aboneliğimi iptal edin").
    `REFUSED_AT_DOOR` stands for no words at all: the parcel was refused, and nothing was written.

    >>> ReturnReason.DEFECTIVE.claims_defect, ReturnReason.CHANGED_MIND.claims_defect
    (True, False)
    """

    CHANGED_MIND = "changed_mind"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    ORDERED_BY_MISTAKE = "ordered_by_mistake"
    DEFECTIVE = "defective"
    DAMAGED = "damaged"
    WRONG_ITEM = "wrong_item"
    MISSING_PART = "missing_part"
    NOT_AS_DESCRIBED = "not_as_described"
    NOT_DELIVERED = "not_delivered"
    DELIVERED_LATE = "delivered_late"
    REFUSED_AT_DOOR = "refused_at_door"
    CHARGED_TWICE = "charged_twice"
    CHARGED_WITHOUT_ORDER = "charged_without_order"
    END_SUBSCRIPTION = "end_subscription"
    NOT_SAID = "not_said"

    @property
    def claims_defect(self) -> bool:
        """Ayıp iddiası mı: whether the reason says the goods are not as owed (6502 m.8)."""
        return self in _DEFECTS

    @property
    def claims_delay(self) -> bool:
        """Gecikme şikâyeti mi: whether it says that the goods did not come, or came too late.

        >>> ReturnReason.DELIVERED_LATE.claims_delay, ReturnReason.DEFECTIVE.claims_delay
        (True, False)
        """
        return self in (ReturnReason.NOT_DELIVERED, ReturnReason.DELIVERED_LATE)

    @property
    def claims_payment(self) -> bool:
        """Ödeme itirazı mı: whether the reason is about money taken without a ground, not goods.

        `CHARGED_TWICE`: the card was charged twice ("kartımdan iki kez çekildi").
        `CHARGED_WITHOUT_ORDER`: money was taken and no order came of it ("param çekildi, sipariş
        oluşmadı").

        >>> ReturnReason.CHARGED_TWICE.claims_payment, ReturnReason.DEFECTIVE.claims_payment
        (True, False)
        """
        return self in (ReturnReason.CHARGED_TWICE, ReturnReason.CHARGED_WITHOUT_ORDER)


_DEFECTS = frozenset(
    {
        ReturnReason.DEFECTIVE,
        ReturnReason.DAMAGED,
        ReturnReason.WRONG_ITEM,
        ReturnReason.MISSING_PART,
        ReturnReason.NOT_AS_DESCRIBED,
    }
)


class Requester(StrEnum):
    """Talep eden: who asks; the right to withdraw is the buyer's, also for a gift.

    >>> Requester("buyer")
    <Requester.BUYER: 'buyer'>
    """

    BUYER = "buyer"
    RECIPIENT = "recipient"


class Addressee(StrEnum):
    """Muhatap: whom the customer wrote to; since 2022-10-01 the marketplace will do (MSY m.11/1).

    >>> Addressee("marketplace")
    <Addressee.MARKETPLACE: 'marketplace'>
    """

    SELLER = "seller"
    MARKETPLACE = "marketplace"


class ReturnRequest(CheckedFacts):
    """İade talebi: one request about one order; without `items` the whole order is meant.

    An empty list is refused: who asks for nothing does not mean everything.

    `notified_at` is when the notice was sent, `reached_at` when it reached the seller (left out:
    at the same moment, as electronic notices do), `addressed_to` whom it was sent to. `wanted` is the remedy the customer asks for.
    `impossible` lists what the shop says it can't deliver. `evidence` is what came with the request.
    `earlier_returns` are the days of this customer's returns before this one, `None` where nobody
    looked them up; `compensations_given` is what the customer was given before, in the same way.
    `payment` is the one a reason about money speaks of; such a request asks for no goods back.
    `approved_at` is when the shop told that it takes the goods back, left out: it is being told now;
    who decides anew states it, so that no day to hand them in moves. `refund_paid_at` is when the
    refund of *this* request was paid, if it was.

    Raises pydantic's `ValidationError` listing every problem with its path.

    >>> from musteri_destek.orders import Line
    >>> request = ReturnRequest(
    ...     order=Order(
    ...         number="A-1001",
    ...         ordered_at="2026-10-30T20:15:00+03:00",
    ...         lines=[Line(id="ELB-44", name="Elbise", unit_price="1249.90", kdv_rate=10)],
    ...     ),
    ...     reason=ReturnReason.CHANGED_MIND,
    ...     notified_at="2026-11-12T10:05:00+03:00",
    ... )
    >>> [(item.line, item.quantity) for item in request.wanted_items()]
    [('ELB-44', 1)]
    """

    order: Order
    items: Many[ReturnItem] | None = None
    reason: ReturnReason
    notified_at: Moment
    reached_at: Moment | None = None
    channel: Channel = Channel.WEB_FORM
    requester: Requester = Requester.BUYER
    addressed_to: Addressee = Addressee.SELLER
    wanted: Remedy | None = None
    payment: Name | None = None
    handed_over: HandOver | None = None
    arrived_at: Moment | None = None
    repairs: Many[Repair] = ()
    impossible: Many[Impossibility] = ()
    disproportionate: Many[Disproportion] = ()
    hidden_by_fraud: YesNo = False
    evidence: Many[Evidence] = ()
    earlier_returns: Many[Day] | None = None
    compensations_given: Many[CompensationGiven] | None = None
    approved_at: Moment | None = None
    refund_paid_at: Moment | None = None

    checks = (
        something_is_asked_for,
        items_exist_once,
        repairs_make_sense,
        no_more_returned_than_left,
        parts_are_left_of_their_kit,
        pieces_of_every_unit_are_counted,
        days_follow_each_other,
        nothing_happens_before_the_order,
        nothing_comes_back_before_it_came,
        only_a_marketplace_is_written_to,
        names_a_payment_of_the_order,
        impossibilities_make_sense,
    )

    def wanted_items(self) -> tuple[ReturnItem, ...]:
        """İstenenler: the items asked for, each with its quantity; lines with nothing left drop out.

        What was refunded, or is in another return already, is not left; goods that did not come are
        those the parcels don't show as delivered. A request about a payment asks for none.
        """
        if self.reason.claims_payment:
            return ()
        if self.items:
            return tuple(filter(None, map(self._counted, self.items)))
        return tuple(filter(None, map(self._all_of, self._lines_meant())))

    def _all_of(self, line: Line) -> ReturnItem | None:
        """Mean everything that is left of a line."""
        if line.parts:
            return self._counted(ReturnItem(line=line.id))
        left = self._left(line.id)
        return ReturnItem(line=line.id, quantity=left) if left else None

    def _left(self, line: str) -> int:
        """Count what is left; of goods that did not come those that did not, where others did."""
        left = self.order.units_left(line)
        if self.reason is not ReturnReason.NOT_DELIVERED:
            return left
        return min(left, units_awaited(self.order, line, self.notified_at) or left)

    def _counted(self, item: ReturnItem) -> ReturnItem | None:
        """Say how many units are meant; `None` where nothing is left.

        Who asks back parts of a kit asks about one unit of it.
        """
        if item.quantity:
            return item
        if item.parts:
            return item.model_copy(update={"quantity": 1})
        left = self.order.units_left(item.line)
        if left > self.order.whole_units_left(item.line):
            return self._in_parts(item)
        left = self._left(item.line)
        return item.model_copy(update={"quantity": left}) if left else None

    def _in_parts(self, item: ReturnItem) -> ReturnItem | None:
        """Mean every part that is left of kits of which some came back by themselves."""
        there = self.order.parts_left(item.line)
        parts = tuple(
            PartAsked(part=name, quantity=count) for name, count in there.items() if count
        )
        return item.model_copy(update={"quantity": 1, "parts": parts}) if parts else None

    def _lines_meant(self) -> tuple[Line, ...]:
        """Mean by the end of a subscription the lines that are one, by all else every line."""
        subscribed = tuple(one for one in self.order.lines if one.has(Trait.SUBSCRIPTION))
        ends = self.reason is ReturnReason.END_SUBSCRIPTION
        return subscribed if ends and subscribed else self.order.lines
