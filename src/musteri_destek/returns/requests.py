"""İade talebi: what the customer wants, why, and what has happened to the goods since.

The customer's word is a `ReturnReason`; what the library makes of it is a `Finding`.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, Literal

from ..cases import Channel
from ..decisions import Remedy
from ..facts import CheckedFacts, Contradiction, Day, Facts, Many, Moment, Quantity
from ..money import Amount
from ..orders import Line, Name, Order, Trait
from .compensation_terms import CompensationGiven
from .event_checks import (
    nothing_comes_back_before_it_came,
    nothing_happens_before_the_order,
    only_a_marketplace_is_written_to,
)
from .impossible import Impossibility, impossibilities_make_sense
from .request_checks import (
    days_follow_each_other,
    items_exist_once,
    names_a_payment_of_the_order,
    no_more_returned_than_left,
    repairs_make_sense,
    something_is_asked_for,
)


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
        return self in {ReturnReason.NOT_DELIVERED, ReturnReason.DELIVERED_LATE}

    @property
    def claims_payment(self) -> bool:
        """Ödeme itirazı mı: whether the reason is about money taken without a ground, not goods.

        `CHARGED_TWICE`: the card was charged twice ("kartımdan iki kez çekildi").
        `CHARGED_WITHOUT_ORDER`: money was taken and no order came of it ("param çekildi, sipariş
        oluşmadı").

        >>> ReturnReason.CHARGED_TWICE.claims_payment, ReturnReason.DEFECTIVE.claims_payment
        (True, False)
        """
        return self in {ReturnReason.CHARGED_TWICE, ReturnReason.CHARGED_WITHOUT_ORDER}


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


def _misses_no_more_than_there_were(missing: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if missing.units and missing.of and missing.units > missing.of:
        says = f"`{missing.units}` units can't be missing of `{missing.of}`"
        yield Contradiction(("units",), "more_than_bought", says)


class MissingUnits(CheckedFacts):
    """Eksik adet: how many of all the units a line consists of did not come, or came unusable.

    >>> MissingUnits(units=1, of=6).of
    6
    """

    units: Quantity
    of: Quantity

    checks = (_misses_no_more_than_there_were,)


class Evidence(StrEnum):
    """Kanıt: what the customer sent along; the law asks for none of it beforehand.

    >>> Evidence("photo")
    <Evidence.PHOTO: 'photo'>
    """

    PHOTO = "photo"
    VIDEO = "video"
    RECEIPT = "receipt"
    SERVICE_REPORT = "service_report"


class ReturnItem(Facts):
    """Talep satırı: which line, how many units, and the state the goods are in.

    Without `quantity` every unit is meant that is neither refunded nor in another return.
    `opened`: the protective element (package, tape, seal) was opened; the outer carton is none. `performed`: a service was begun
    with the customer's consent, or a digital code was revealed. `mixed`: mixed inseparably with other goods;
    `installed`: installed by seller or service. `performed_on`: the day a service was performed.
    `used`, `tags_attached` and `packaging_complete` are for promises of the shop's own; the law
    asks for none of them. `None` is not known. `missing`: what a set came without; who keeps the rest at a reduced price
    gets that share back.

    >>> ReturnItem(line="KLP", opened=True).quantity is None
    True
    """

    line: Name
    quantity: Quantity | None = None
    opened: bool | None = None
    performed: bool | None = None
    mixed: bool | None = None
    installed: bool | None = None
    used_beyond_ordinary: bool | None = None
    used: bool | None = None
    tags_attached: bool | None = None
    packaging_complete: bool | None = None
    missing: MissingUnits | None = None
    performed_on: Day | None = None


class HandOver(Facts):
    """Kargoya teslim: when the customer handed the goods over, and to whom.

    `designated` says whether that is the carrier named in the pre-information; left out, the
    name decides. `cost` is what the customer paid for the way; where the seller owes the way, it
    goes back by itself.

    >>> HandOver(at="2026-11-14T11:30:00+03:00", carrier="Aras Kargo").designated is None
    True
    """

    at: Moment
    carrier: Name | None = None
    designated: bool | None = None
    cost: Amount | None = None


class Disproportion(Facts):
    """Orantısızlık: the seller says that a repair or a replacement is out of proportion, and why.

    Without a `reason` the claim is looked at by a person and takes nothing away (6502 m.11/3).

    >>> Disproportion(remedy="repair", reason="Onarım, ürünün değerini aşıyor.").remedy
    <Remedy.REPAIR: 'repair'>
    """

    remedy: Literal[Remedy.REPAIR, Remedy.REPLACEMENT]
    reason: Name | None = None


class Repair(Facts):
    """Onarım: a fault under warranty: when it was notified, when it was put right.

    `unrepairable`: a report of the service says it can't be repaired.

    >>> Repair(line="CMS", notified_at="2026-09-07T10:00:00+03:00").fixed_on is None
    True
    """

    line: Name
    notified_at: Moment
    fixed_on: Day | None = None
    unrepairable: bool = False


class ReturnRequest(CheckedFacts):
    """İade talebi: one request about one order; without `items` the whole order is meant.

    An empty list is refused: who asks for nothing does not mean everything.

    `notified_at` is when the notice was sent, `reached_at` when it reached the seller (left out:
    at the same moment, as electronic notices do), `addressed_to` whom it was sent to. `wanted` is the remedy the customer asks for.
    `impossible` lists what the shop says it can't deliver. `evidence` is what came with the request.
    `earlier_returns` are the days of this customer's returns before this one, `None` where nobody
    looked them up; `compensations_given` is what the customer was given before, in the same way.
    `payment` is the one a reason about money speaks of; such a request asks for no goods back.
    `refund_paid_at` is when the refund of *this* request was paid, if it was.

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
    hidden_by_fraud: bool = False
    evidence: Many[Evidence] = ()
    earlier_returns: Many[Day] | None = None
    compensations_given: Many[CompensationGiven] | None = None
    refund_paid_at: Moment | None = None

    checks = (
        something_is_asked_for,
        items_exist_once,
        repairs_make_sense,
        no_more_returned_than_left,
        days_follow_each_other,
        nothing_happens_before_the_order,
        nothing_comes_back_before_it_came,
        only_a_marketplace_is_written_to,
        names_a_payment_of_the_order,
        impossibilities_make_sense,
    )

    def wanted_items(self) -> tuple[ReturnItem, ...]:
        """İstenenler: the items asked for, each with its quantity; lines with nothing left drop out.

        What was refunded, or is in another return already, is not left. A request about a payment
        asks for none.
        """
        if self.reason.claims_payment:
            return ()
        items = self.items or tuple(ReturnItem(line=line.id) for line in self._lines_meant())
        return tuple(filter(None, map(self._counted, items)))

    def _counted(self, item: ReturnItem) -> ReturnItem | None:
        """Say how many units are meant; `None` where nothing is left."""
        if item.quantity:
            return item
        left = self.order.units_left(item.line)
        return item.model_copy(update={"quantity": left}) if left else None

    def _lines_meant(self) -> tuple[Line, ...]:
        """Mean by the end of a subscription the lines that are one, by all else every line."""
        subscribed = tuple(one for one in self.order.lines if one.has(Trait.SUBSCRIPTION))
        ends = self.reason is ReturnReason.END_SUBSCRIPTION
        return subscribed if ends and subscribed else self.order.lines
