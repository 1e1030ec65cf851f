"""Whole lawful orders and requests: every fact a shop can state, drawn so that all of them fit.

`orders` takes the parts that decide the most as arguments:

    @given(orders(eras=st.just(Era.OVER_NEW_YEAR_2026), deliveries=st.just(Delivery.IN_PIECES)))
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache

from hypothesis import strategies as st

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.facts import ISTANBUL
from musteri_destek.money import allocate, minor_digits, share
from musteri_destek.orders import (
    BuyerKind,
    Charge,
    ChargeKind,
    DayCount,
    Discount,
    EarlierReturn,
    Honorific,
    Line,
    Marketplace,
    Order,
    Parcel,
    ParcelItem,
    Party,
    Payment,
    PaymentMethod,
    PreInformation,
    PromisedDelivery,
    RefundMade,
    ReturnCarrier,
    ReturnState,
    Seller,
    SellerKind,
    Trait,
)
from musteri_destek.returns.impossible import Impossibility, ImpossibilityCause
from musteri_destek.returns.requests import (
    HandOver,
    Repair,
    Requester,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
)

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


class Era(StrEnum):
    """The spans between which the law of distance sales changed."""

    BEFORE_OCTOBER_2022 = "before_october_2022"
    BEFORE_2026 = "before_2026"
    OVER_NEW_YEAR_2026 = "over_new_year_2026"
    EARLY_2026 = "early_2026"
    SINCE_31_JULY_2026 = "since_31_july_2026"


_ORDERED_BETWEEN = {
    Era.BEFORE_OCTOBER_2022: (date(2016, 1, 1), date(2022, 9, 30)),
    Era.BEFORE_2026: (date(2022, 10, 1), date(2025, 10, 31)),
    Era.OVER_NEW_YEAR_2026: (date(2025, 12, 20), date(2025, 12, 31)),
    Era.EARLY_2026: (date(2026, 1, 1), date(2026, 7, 30)),
    Era.SINCE_31_JULY_2026: (date(2026, 7, 31), date(2027, 6, 30)),
}
NEW_YEAR_2026 = datetime(2026, 1, 1, tzinfo=ISTANBUL)


class Delivery(StrEnum):
    """How an order travels."""

    NOT_SENT = "not_sent"
    IN_ONE_PARCEL = "in_one_parcel"
    IN_SEVERAL_PARCELS = "in_several_parcels"
    IN_PIECES = "in_pieces"
    PARTLY_DELIVERED = "partly_delivered"


NAMES = ("Gül Yılmaz", "İnci Işık", "Çağrı Öz", "ŞİRİN ÜNLÜ A.Ş.", "{name}", "O'Hara & <b>", "ı")
CARRIERS = ("Aras Kargo", "Yurtiçi Kargo", "PTT Kargo", "Sürat Kargo")
_PLAIN = st.characters(categories=("L", "N", "P", "S"))

names = st.sampled_from(NAMES) | st.text(_PLAIN, min_size=1, max_size=4)
kdv_rates = st.sampled_from([Decimal(rate) for rate in ("0", "1", "8", "10", "18", "20")])
eras = st.sampled_from(Era)
deliveries = st.sampled_from(Delivery)
currencies = st.sampled_from(["TRY", "TRY", "TRY", "EUR", "JPY", "KWD"])


# Hypothesis examines every new strategy, which takes longer than to draw from it: so strategies are
# kept, and what hangs on facts drawn before is no strategy but a function of `draw`.
@cache
def sometimes(strategy):
    """Something, or nothing."""
    return st.none() | strategy


@cache
def one_of(*members):
    return st.sampled_from(members)


@cache
def some_of(*members, least=0, most):
    """A few different members."""
    if not members:
        return st.just([])
    return st.lists(st.sampled_from(members), min_size=least, max_size=most, unique=True)


@cache
def spans(*, up_to):
    """A length of time to the minute, perhaps none at all."""
    return st.integers(0, up_to // MINUTE).map(MINUTE.__mul__)


@cache
def amounts(currency, *, lowest="0.01", highest="5000"):
    """Money in whole minor units; small ones and prices that do not divide are common."""
    digits = minor_digits(currency)
    low, high = (int(Decimal(end).scaleb(digits)) for end in (lowest, highest))
    return st.integers(max(low, 1), high).map(lambda units: Decimal(units).scaleb(-digits))


@cache
def moments_between(first, last):
    """A moment from the beginning of one day to the end of the other, in Istanbul."""
    start = datetime.combine(first, time.min, ISTANBUL)
    return spans(up_to=last - first + DAY - MINUTE).map(lambda passed: start + passed)


parties = st.builds(
    Party,
    name=sometimes(names),
    honorific=sometimes(one_of(*Honorific)),
    kind=one_of(*BuyerKind),
    city=sometimes(one_of("İstanbul", "Iğdır", "Muğla")),
)
sellers = st.builds(
    Seller,
    kind=st.sampled_from(SellerKind),
    name=sometimes(names),
    country=st.sampled_from(["TR", "TR", "DE", "CN"]),
)
marketplaces = st.builds(Marketplace, name=names, collected_payment=st.booleans())


def line_with(draw, line_id, currency, *, states_paid=False, pieces=1):
    """One line; with `states_paid` the shop says itself what was collected for it."""
    quantity = 1 if pieces > 1 else draw(st.integers(1, 5))
    unit_price = draw(amounts(currency))
    digits = minor_digits(currency)
    units = int((unit_price * quantity).scaleb(digits))
    return Line(
        id=line_id,
        name=draw(names),
        quantity=quantity,
        unit_price=unit_price,
        paid=Decimal(draw(st.integers(0, units))).scaleb(-digits) if states_paid else None,
        kdv_rate=draw(kdv_rates),
        category=draw(sometimes(one_of("giyim", "elektronik", "mobilya"))),
        traits=draw(some_of(*Trait, most=2)),
        pieces=pieces,
        warranty_years=draw(sometimes(st.integers(1, 5))),
    )


def basket(draw, currency, delivery):
    """The lines of one order: either every line states what was collected for it, or none does."""
    fewest = 2 if delivery is Delivery.PARTLY_DELIVERED else 1
    ids = draw(st.lists(names, min_size=fewest, max_size=4, unique=True))
    states_paid = draw(st.booleans())
    many_pieced = delivery is Delivery.IN_PIECES
    pieces = [draw(st.integers(2, 4)) if many_pieced and not i else 1 for i in range(len(ids))]
    return tuple(
        line_with(draw, one, currency, states_paid=states_paid, pieces=count)
        for one, count in zip(ids, pieces, strict=True)
    )


def discounts_on(draw, bought, currency):
    """Order discounts, together never above the list prices."""
    left = sum(line.list_total for line in bought)
    found = []
    for _ in range(draw(st.integers(0, 2))):
        amount = draw(amounts(currency, highest="1000"))
        if amount <= left:
            left -= amount
            found.append(
                Discount(
                    amount=amount,
                    code=draw(sometimes(one_of("GUZ150", "HOŞGELDİN"))),
                    min_basket=draw(sometimes(amounts(currency, highest="10000"))),
                    clawback_disclosed=draw(st.booleans()),
                )
            )
    return tuple(found)


def charges(draw, currency, methods):
    kinds = set(draw(some_of(*ChargeKind, most=3)))
    if PaymentMethod.CASH_ON_DELIVERY not in methods:
        kinds.discard(ChargeKind.COD_FEE)
    return tuple(
        Charge(kind=kind, gross=draw(amounts(currency, highest="300")), kdv_rate=draw(kdv_rates))
        for kind in ChargeKind
        if kind in kinds
    )


def collected_for(bought, discounts, *, digits):
    """What each line cost: as stated, or its share of the list prices after the discounts."""
    if bought[0].paid is not None:
        return [line.paid for line in bought]
    off = sum((discount.amount for discount in discounts), Decimal(0))
    listed = [line.list_total for line in bought]
    parts = allocate(off, listed, digits=digits)
    return [price - part for price, part in zip(listed, parts, strict=True)]


def payments_of(draw, owed, methods, ordered_at, *, digits):
    """Payments that sum to `owed`, one a method, and perhaps one that was taken twice."""
    weights = draw(st.lists(st.integers(1, 9), min_size=len(methods), max_size=len(methods)))
    found = [
        Payment(
            id=f"p{i}",
            method=method,
            amount=amount,
            paid_at=ordered_at + draw(spans(up_to=20 * DAY)) if draw(st.booleans()) else None,
            instalments=draw(st.integers(1, 12)) if method is PaymentMethod.CREDIT_CARD else 1,
        )
        for i, (method, amount) in enumerate(
            zip(methods, allocate(owed, weights, digits=digits), strict=True)
        )
        if amount
    ]
    if found and draw(st.integers(0, 5)) == 5:
        twice = draw(st.sampled_from(found))
        found.append(twice.model_copy(update={"id": "twice", "duplicate_of": twice.id}))
    if found and draw(st.integers(0, 9)) == 9:
        broken_off = draw(st.sampled_from(found))
        changes = {"id": "broken off", "duplicate_of": None, "without_order": True}
        found.append(broken_off.model_copy(update=changes))
    return tuple(found)


def _contents(bought, delivery):
    """What travels together: a list of parcels, each a list of items."""
    if delivery is Delivery.NOT_SENT:
        return []
    if delivery is Delivery.IN_ONE_PARCEL:
        return [[]]
    return [
        [ParcelItem(line=line.id, quantity=1, piece=piece if line.pieces > 1 else None)]
        for line in bought
        for piece in range(1, max(line.pieces, line.quantity) + 1)
    ]


def parcels_with(draw, bought, delivery, ordered_at, *, delivered_from):
    """Every unit and every piece in a parcel of its own, or the whole order in one."""
    contents = _contents(bought, delivery)
    partly = delivery is Delivery.PARTLY_DELIVERED
    arrives = [True] * len(contents)
    if partly:
        arrives = [not index or draw(st.booleans()) for index in range(len(contents) - 1)] + [False]
    return tuple(
        _parcel(draw, tuple(items), there, ordered_at, delivered_from)
        for items, there in zip(contents, arrives, strict=True)
    )


def _parcel(draw, items, arrives, ordered_at, delivered_from):
    shipped_at = ordered_at + draw(spans(up_to=5 * DAY))
    arrived_at = max(shipped_at, delivered_from) + draw(spans(up_to=45 * DAY))
    refused = arrives and draw(st.integers(0, 9)) == 9
    return Parcel(
        items=items,
        carrier=draw(sometimes(one_of(*CARRIERS))),
        shipped_at=(shipped_at if draw(st.booleans()) else None) if arrives else shipped_at,
        delivered_at=arrived_at if arrives and not refused else None,
        refused_at=arrived_at if refused else None,
        lost_at=arrived_at if not arrives and draw(st.booleans()) else None,
        carrier_demanded=draw(st.integers(0, 9)) == 9,
    )


def pre_information(draw, ordered_at):
    informed = draw(st.booleans())
    later = spans(up_to=400 * DAY).map(lambda passed: (ordered_at + passed).date() + DAY)
    carriers = draw(some_of(*CARRIERS, most=2))
    return PreInformation(
        withdrawal=informed,
        withdrawal_on=None if informed else draw(sometimes(later)),
        exceptions=draw(sometimes(st.booleans())),
        return_carriers=[
            ReturnCarrier(name=name, branch_nearby=draw(sometimes(st.booleans())))
            for name in carriers
        ],
    )


def promise(draw, ordered_at):
    if draw(st.booleans()):
        return PromisedDelivery(until=(ordered_at + draw(spans(up_to=60 * DAY))).date() + DAY)
    return PromisedDelivery(days=draw(st.integers(1, 60)), counting=draw(one_of(*DayCount)))


def returns_before(draw, order):
    """Perhaps a return of some units that are left: open, back at the shop, or come to nothing."""
    line = draw(st.sampled_from(order.lines))
    left = order.units_left(line.id)
    if not left or draw(st.integers(0, 3)) < 3:
        return ()
    state = draw(one_of(*(state for state in ReturnState if not state.is_paid)))
    asked_at = order.ordered_at + draw(spans(up_to=30 * DAY))
    units = draw(st.integers(1, left))
    return (EarlierReturn(line=line.id, quantity=units, state=state, asked_at=asked_at),)


def refunds_before(draw, order):
    """Refunds already made: some units of a line at what they cost, some charges."""
    digits = minor_digits(order.currency)
    room = {payment.id: payment.amount for payment in order.payments}
    moments = spans(up_to=90 * DAY).map(order.ordered_at.__add__)
    collected = collected_for(order.lines, order.discounts, digits=digits)
    made = [
        RefundMade(
            line=line.id,
            quantity=units,
            gross=(gross := share(cost, units, line.quantity, digits=digits)),
            payment=payment_with_room(draw, room, gross),
            made_at=draw(moments),
        )
        for line, cost in zip(order.lines, collected, strict=True)
        if (units := draw(st.integers(0, line.quantity)))
    ]
    made += [
        RefundMade(charge=fee.kind, gross=fee.gross, made_at=draw(moments))
        for fee in order.charges
        if draw(st.booleans())
    ]
    return tuple(made)


def payment_with_room(draw, room, gross):
    """One of the payments that can give so much, if any: no payment gives more than it took."""
    name = draw(st.sampled_from([None, *(one for one, left in room.items() if left >= gross)]))
    if name is not None:
        room[name] -= gross
    return name


@dataclass(frozen=True)
class _Frame:
    """What the other facts of an order hang on."""

    currency: str
    delivery: Delivery
    ordered_at: datetime
    delivered_from: datetime


def _frame(draw, eras, deliveries, currencies):
    era = draw(eras)
    ordered_at = draw(moments_between(*_ORDERED_BETWEEN[era]))
    over = era is Era.OVER_NEW_YEAR_2026
    return _Frame(
        currency=draw(currencies),
        delivery=draw(deliveries),
        ordered_at=ordered_at,
        delivered_from=NEW_YEAR_2026 if over else ordered_at,
    )


@st.composite
def orders(draw, *, eras=eras, deliveries=deliveries, currencies=currencies):
    """One whole order; what the payments that count sum up to is what was owed."""
    frame = _frame(draw, eras, deliveries, currencies)
    at, digits = frame.ordered_at, minor_digits(frame.currency)
    methods = draw(some_of(*PaymentMethod, least=1, most=3))
    bought = basket(draw, frame.currency, frame.delivery)
    fees = charges(draw, frame.currency, methods)
    off = discounts_on(draw, bought, frame.currency)
    owed = sum(collected_for(bought, off, digits=digits)) + sum(fee.gross for fee in fees)
    order = Order(
        number=draw(names),
        ordered_at=at,
        currency=frame.currency,
        buyer=draw(parties),
        recipient=draw(sometimes(parties)),
        seller=draw(sellers),
        marketplace=draw(sometimes(marketplaces)),
        lines=bought,
        charges=fees,
        discounts=off,
        payments=payments_of(draw, owed, methods, at, digits=digits),
        parcels=parcels_with(draw, bought, frame.delivery, at, delivered_from=frame.delivered_from),
        told=pre_information(draw, at),
        promised=promise(draw, at) if draw(st.booleans()) else None,
    )
    refunds = refunds_before(draw, order) if draw(st.booleans()) else ()
    order = Order(**{**dict(order), "refunds": refunds})
    return Order(**{**dict(order), "returns": returns_before(draw, order)})


known_or_not = sometimes(st.booleans())


def return_items(draw, order):
    """Some lines with something left to return, each with the state of the goods; or none named."""
    left = {line.id: order.units_left(line.id) for line in order.lines}
    named = draw(some_of(*(line for line, units in left.items() if units), most=3))
    return tuple(
        ReturnItem(
            line=line,
            quantity=draw(st.integers(1, left[line])) if draw(st.booleans()) else None,
            opened=draw(known_or_not),
            performed=draw(known_or_not),
            mixed=draw(known_or_not),
            installed=draw(known_or_not),
            used_beyond_ordinary=draw(known_or_not),
        )
        for line in named
    )


def all_here_at(order):
    """When the last parcel that came was there; the order itself where none came."""
    return max([order.ordered_at, *(one.delivered_at for one in order.parcels if one.delivered_at)])


def repair_of(draw, order):
    line = draw(st.sampled_from(order.lines))
    notified_at = all_here_at(order) + draw(spans(up_to=400 * DAY))
    took = draw(spans(up_to=60 * DAY))
    return Repair(
        line=line.id,
        notified_at=notified_at,
        fixed_on=(notified_at + took).date() if draw(st.booleans()) else None,
        unrepairable=draw(st.booleans()),
    )


def hand_over(draw, earliest):
    return HandOver(
        at=earliest + draw(spans(up_to=30 * DAY)),
        carrier=draw(sometimes(one_of(*CARRIERS))),
        designated=draw(known_or_not),
    )


def impossibilities_of(draw, order):
    """Perhaps one line that the seller says it can't deliver, and perhaps has said so."""
    if draw(st.integers(0, 4)) < 4:
        return []
    learned_at = order.ordered_at + draw(spans(up_to=40 * DAY))
    return [
        Impossibility(
            line=draw(st.sampled_from(order.lines)).id,
            cause=draw(one_of(*ImpossibilityCause)),
            learned_at=learned_at,
            told_at=learned_at + draw(spans(up_to=20 * DAY)) if draw(st.booleans()) else None,
        )
    ]


@st.composite
def return_requests(draw, *, orders=orders(), reasons=tuple(ReturnReason)):  # noqa: B008 - a strategy is a value
    """One whole request about a whole order; what happened to the goods follows the notice."""
    order = draw(orders)
    notified_at = order.ordered_at + draw(spans(up_to=40 * DAY) | spans(up_to=1200 * DAY))
    reached_at = notified_at + draw(spans(up_to=10 * DAY))
    goes_from = max(notified_at, all_here_at(order))
    handed_over = hand_over(draw, goes_from) if draw(st.booleans()) else None
    arrived_at = (handed_over.at if handed_over else goes_from) + draw(spans(up_to=20 * DAY))
    reason = draw(one_of(*reasons))
    payments = [payment.id for payment in order.payments] if reason.claims_payment else []
    return ReturnRequest(
        order=order,
        items=return_items(draw, order) or None,
        reason=reason,
        payment=draw(sometimes(one_of(*payments))) if payments else None,
        notified_at=notified_at,
        reached_at=reached_at if draw(st.booleans()) else None,
        channel=draw(one_of(*Channel)),
        requester=draw(one_of(*Requester)),
        wanted=draw(sometimes(one_of(*Remedy))),
        handed_over=handed_over,
        arrived_at=arrived_at if draw(st.booleans()) else None,
        impossible=impossibilities_of(draw, order),
        repairs=[repair_of(draw, order) for _ in range(draw(st.integers(0, 2)))],
        hidden_by_fraud=draw(one_of(False, False, False, True)),
        refund_paid_at=arrived_at + draw(spans(up_to=30 * DAY)) if draw(st.booleans()) else None,
    )
