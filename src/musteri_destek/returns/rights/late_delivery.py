"""Geç teslim: the promised time or thirty days have passed, and the consumer may terminate.

No grace period is owed. All that was paid goes back within fourteen days with statutory interest
(6502 m.48/3, MSY m.16). Being out of stock is no impossibility and no excuse.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache

from ...calendars import BusinessCalendar, legal_calendar, office_calendar
from ...decisions import (
    Actor,
    Clock,
    Deadline,
    DeadlineName,
    Effect,
    Finding,
    Grant,
    Remedy,
    Saying,
)
from ...law import Certainty, Source, Unit
from ...orders import DayCount, PromisedDelivery, Trait
from ..context import Claim, Context, local_day
from ..policy import InterestFrom
from ..requests import ReturnReason
from .distance_scope import beyond_the_regulation, kind_for
from .kinds import FindingKind
from .scope import kinds_for, outside

_RIGHT = "late_delivery"
_SCOPE = kinds_for(_RIGHT, Effect.REVIEWS)
_LEFT_OUT = kind_for(_RIGHT)

LATE = FindingKind(
    code="late_delivery_termination",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Ürün {due_on} gününe kadar teslim edilmeliydi; müşteri {notified_on} günü sözleşmeyi "
        "feshetti",
        "The goods were due by {due_on}; the customer terminated the contract on {notified_on}",
    ),
    next_step=Saying(
        "alınan bütün bedeli kanuni faiziyle iade etmek",
        "refund all that was paid with statutory interest",
    ),
)
NOT_LATE_YET = FindingKind(
    code="late_delivery_not_yet",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Fesih bildirimi {notified_on} günü geldi; teslim süresi {due_on} günü doluyor",
        "The notice of termination came on {notified_on}; delivery is due by {due_on}",
    ),
    next_step=Saying("ürünü süresi içinde teslim etmek", "deliver in time"),
)
NO_TERM = FindingKind(
    code="late_delivery_no_term",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Bu sipariş otuz günlük yasal sınıra bağlı değil; {notified_on} itibarıyla söz verilen "
        "bir teslim günü de bilinmiyor",
        "The thirty days of the law do not bind this order, and on {notified_on} no promised day "
        "is known",
    ),
    next_step=Saying("söz verilen teslim gününü bulmak", "find the day that was promised"),
    missing="promised",
)
DELIVERED = FindingKind(
    code="late_delivery_already_delivered",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Siparişin bu ürünü {delivered_on} günü, {notified_on} tarihli bildirimden önce teslim "
        "edildi",
        "This part of the order was delivered on {delivered_on}, before the notice of "
        "{notified_on}",
    ),
    next_step=Saying(
        "gecikme için özür dilemek ve cayma hakkını hatırlatmak",
        "apologise for the delay and point to the right to withdraw",
    ),
)
CAME_LATE = FindingKind(
    code="late_delivery_came_late",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Ürün {due_on} gününe kadar teslim edilmeliydi, {delivered_on} günü geldi; müşteri "
        "gecikmeyi {notified_on} günü bildirdi, gelen ürün için fesih hakkının sürüp sürmediği "
        "tartışmalı",
        "The goods were due by {due_on} and came on {delivered_on}; the customer complained of the "
        "delay on {notified_on}, and whether the contract can still be terminated is debated",
    ),
    next_step=Saying(
        "gecikmenin müşteri için ne anlama geldiğini sormak ve sonucu müşteri lehine değerlendirmek",
        "ask what the delay meant for the customer and weigh it in the customer's favour",
    ),
)
CAME_IN_TIME = FindingKind(
    code="late_delivery_came_in_time",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Ürün {delivered_on} günü, {due_on} gününde dolan teslim süresi içinde geldi ({notified_on} "
        "tarihli şikâyet)",
        "The goods came on {delivered_on}, in the time that ended on {due_on} (complaint of "
        "{notified_on})",
    ),
    next_step=Saying(
        "cayma hakkını hatırlatmak ve hangi günün söylendiğini kontrol etmek",
        "point to the right to withdraw and check which day was named",
    ),
)
DISPUTED = FindingKind(
    code="late_delivery_disputed",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Müşteri {notified_on} günü ürünün gelmediğini bildirdi; kayıtta ise {delivered_on} günü "
        "teslim edilmiş görünüyor",
        "On {notified_on} the customer said that nothing had come; the record says it was "
        "delivered on {delivered_on}",
    ),
    next_step=Saying(
        "teslim kanıtını kargodan istemek; teslimi ispat satıcıya düşer",
        "ask the carrier for the proof of delivery; delivery is the seller's to prove",
    ),
    missing="proof_of_delivery",
)
INTEREST = FindingKind(
    code="late_delivery_interest",
    right=_RIGHT,
    effect=Effect.SHAPES,
    who=Actor.SELLER,
    says=Saying(
        "İade edilecek bedele kanuni faiz eklenir; faiz {interest_from} günü başlar",
        "Statutory interest is added to the refund; it starts on {interest_from}",
    ),
    next_step=Saying(
        "faizi ödeme gününe kadar hesaplayıp ayrıca havale etmek",
        "count the interest until the day of payment and transfer it separately",
    ),
)
KINDS = (
    *(*_SCOPE, _LEFT_OUT, LATE, NOT_LATE_YET, NO_TERM),
    *(DELIVERED, CAME_LATE, CAME_IN_TIME, DISPUTED, INTEREST),
)


def late_delivery(claim: Claim, context: Context) -> Iterable[Finding]:
    """Geç teslim: what the delivery term says about the claim. Source: 6502 m.48/3; MSY m.16."""
    if not claim.request.reason.claims_delay or claim.is_lost_by_customers_carrier:
        return
    if beyond := outside(claim, _SCOPE) or beyond_the_regulation(claim, context, _LEFT_OUT):
        yield beyond
        return
    if claim.delivered_on and claim.came_before_the_notice:
        yield _came(claim, context, claim.delivered_on)
        return
    found = _weigh(claim, context, delivery_terms(claim, context))
    yield found
    if found.grant and found.grant.interest_from:
        starts = context.law.at("interest_starts", claim.ordered_on)
        yield INTEREST.found(
            claim,
            starts.source,
            facts={"interest_from": found.grant.interest_from},
            deadline=found.grant.refund_due,
            certainty=starts.certainty,
            switch=starts.switch,
        )


def _came(claim: Claim, context: Context, delivered_on: date) -> Finding:
    facts = {"delivered_on": delivered_on, "notified_on": claim.notified_on}
    terms = delivery_terms(claim, context)
    if claim.request.reason is not ReturnReason.DELIVERED_LATE or not terms:
        kind = DISPUTED if claim.delivery_is_disputed else DELIVERED
        return kind.found(claim, Source("MSY m.16, m.17"), facts=facts)
    due = terms[0]
    last = due.last_day or claim.ordered_on
    facts["due_on"] = last
    if delivered_on <= last:
        return CAME_IN_TIME.found(claim, due.source, facts=facts, deadline=due)
    source = Source("6502 m.48/3; MSY m.16/2")
    certainty = Certainty.DEBATED
    return CAME_LATE.found(claim, source, facts=facts, deadline=due, certainty=certainty)


def delivery_terms(claim: Claim, context: Context) -> tuple[Deadline, ...]:
    """Teslim süreleri: the promised day and the legal limit, the earlier first.

    Goods made to the customer's wishes have had no legal limit since 2022-10-01, and services
    never had one; then only the promise binds, and without one there is no term.
    """
    promised = claim.order.promised
    terms = [] if promised is None else [_promise(claim, promised)]
    if _is_limited(claim, context):
        limit = context.law.at("delivery_max_goods", claim.ordered_on)
        terms.append(
            context.count(
                DeadlineName.DELIVERY_STATUTORY_LIMIT, limit, Clock.ORDER, claim.ordered_on
            )
        )
    return tuple(sorted(terms, key=Deadline.order_key))


def _is_limited(claim: Claim, context: Context) -> bool:
    covers = context.law.at("delivery_max_covers_custom_goods", claim.ordered_on).value
    line = claim.line
    if line.has(Trait.SERVICE) or line.has(Trait.DATED_SERVICE):
        return False
    return bool(covers) or not line.has(Trait.CUSTOM_MADE)


def _promise(claim: Claim, promised: PromisedDelivery) -> Deadline:
    until = promised.until or _counted(promised, claim.ordered_on)
    calendar_days = promised.counting is DayCount.CALENDAR_DAYS
    return Deadline(
        name=DeadlineName.DELIVERY_PROMISE,
        starts=Clock.ORDER,
        started_on=claim.ordered_on,
        within=promised.days,
        unit=Unit.CALENDAR_DAY if calendar_days else Unit.BUSINESS_DAY,
        until=until,
        source=Source("MSY m.16/1"),
    )


def _counted(promised: PromisedDelivery, ordered_on: date) -> date:
    days = promised.days or 0
    if promised.counting is DayCount.CALENDAR_DAYS:
        return date.fromordinal(ordered_on.toordinal() + days)
    if promised.counting is DayCount.MONDAY_TO_FRIDAY:
        return _monday_to_friday().add_business_days(ordered_on, days)
    return legal_calendar().add_business_days(ordered_on, days)


@cache
def _monday_to_friday() -> BusinessCalendar:
    # A calendar compiles its years once; a new one for every claim would compile them again.
    return office_calendar()


def _weigh(claim: Claim, context: Context, terms: tuple[Deadline, ...]) -> Finding:
    facts = {"notified_on": claim.notified_on}
    if not terms:
        return NO_TERM.found(claim, Source("MSY m.16/1"), facts=facts)
    due, *others = terms
    facts |= {"due_on": due.last_day or claim.ordered_on}
    if claim.notified_on <= (due.last_day or date.max):
        right_from = replace(
            due,
            name=DeadlineName.TERMINATION_RIGHT_FROM,
            until=(due.last_day or claim.ordered_on) + timedelta(days=1),
        )
        return NOT_LATE_YET.found(
            claim, due.source, facts=facts, deadline=due, deadlines=(*others, right_from)
        )
    return LATE.found(
        claim,
        Source("6502 m.48/3; MSY m.16/2, 16/3"),
        facts=facts,
        deadline=due,
        deadlines=tuple(others),
        grant=termination_grant(claim, context),
    )


def termination_grant(claim: Claim, context: Context) -> Grant:
    """Feshin sonucu: all that was paid, with interest, within fourteen days (MSY m.16/3)."""
    refund = context.law.at("termination_refund", claim.ordered_on)
    return Grant(
        remedies=(Remedy.REFUND,),
        refund_due=context.count(
            DeadlineName.REFUND_DUE,
            refund,
            Clock.NOTICE_REACHED,
            claim.reached_on,
            roll=context.switches.seller_roll,
        ),
        interest_from=_interest_from(claim, context),
        return_shipping_by=Actor.SELLER if claim.received_on else None,
    )


def _interest_from(claim: Claim, context: Context) -> date:
    if context.switches.interest_from is InterestFrom.TERMINATION:
        return claim.reached_on
    paid: list[datetime] = [p.paid_at for p in claim.order.payments if p.paid_at]
    return local_day(min(paid)) if paid else claim.ordered_on
