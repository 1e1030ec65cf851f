"""Cayma hakkı: fourteen days to send goods back without a reason (6502 m.48, MSY m.9-15).

The notice counts when it is *sent* in time; when the goods come back does not decide about the
right. Which refund clock runs depends on the day of the order, on the stage and on the carrier.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...decisions import (
    Actor,
    Deadline,
    Effect,
    Finding,
    Grant,
    Remedy,
    Saying,
)
from ...law import Certainty, Source
from ..context import Claim, Context
from ..refund_clock import latest_reading, withdrawal_refund_due
from ..requests import Requester, ReturnReason
from ..send_back import return_shipping_payer, send_back_deadlines
from .exceptions import exceptions
from .kinds import FindingKind
from .scope import kinds_for, outside
from .withdrawal_period import in_time, switch_behind, withdrawal_period

_RIGHT = "withdrawal"
_SCOPE = kinds_for(_RIGHT, Effect.DENIES)

_REFUND = Saying(
    "caymayı hemen teyit etmek ve alınan bedelin tamamını ödemenin yapıldığı yoldan iade etmek",
    "confirm the withdrawal at once and refund all that was collected the way it was paid",
)
IN_TIME = FindingKind(
    code="withdrawal_in_time",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Müşteri cayma bildirimini süresi içinde, {notified_on} günü gönderdi; süre "
        "{started_on} günü başladı",
        "The customer sent the notice of withdrawal in time, on {notified_on}; the period "
        "started on {started_on}",
    ),
    next_step=_REFUND,
)
BEFORE_DELIVERY = FindingKind(
    code="withdrawal_before_delivery",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Müşteri siparişin tamamı teslim edilmeden, {notified_on} günü cayma bildirimi gönderdi",
        "The customer withdrew on {notified_on}, before everything was delivered",
    ),
    next_step=_REFUND,
)
TOO_LATE = FindingKind(
    code="withdrawal_too_late",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Cayma bildirimi süre dolduktan sonra gönderildi ({notified_at}); süre {started_on} günü "
        "başlamıştı",
        "The notice of withdrawal was sent after the period was over ({notified_at}); it had "
        "started on {started_on}",
    ),
    next_step=Saying(
        "talebi iyi niyetle yeniden incelemek ve ayıptan doğan hakların sürdüğünü müşteriye "
        "bildirmek",
        "look at it again in good will and say that the rights of defective goods remain",
    ),
)
LAST_DAY_UNKNOWN = FindingKind(
    code="withdrawal_last_day_unknown",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Bildirim {notified_on} günü gönderildi; son günün tatile rastlayıp rastlamadığı bilinmiyor",
        "The notice was sent on {notified_on}; whether the last day was a holiday is not known",
    ),
    next_step=Saying(
        "o yılın tatillerini öğrenip süreyi yeniden hesaplamak",
        "learn the holidays of that year and count again",
    ),
    missing="holidays",
)
NOT_IN_WRITING = FindingKind(
    code="withdrawal_not_in_writing",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Müşteri cayma isteğini {notified_on} günü yalnız sözlü bildirdi",
        "The customer gave notice on {notified_on} by word of mouth only",
    ),
    next_step=Saying(
        "müşteriye kısa bir yazılı onay bağlantısı göndermek (SMS, e-posta ya da form)",
        "send the customer a link for a short written confirmation (SMS, e-mail or form)",
    ),
    missing="written_notice",
)
ONLY_REFUSED = FindingKind(
    code="withdrawal_only_refused",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Müşteri koliyi {refused_on} günü kapıda teslim almadı, ama yazılı bir cayma bildirimi "
        "göndermedi; almamak tek başına cayma sayılmaz",
        "The customer refused the parcel at the door on {refused_on} but wrote no notice of "
        "withdrawal; refusing alone is none",
    ),
    next_step=Saying(
        "müşteriye isteğini sormak ve kısa bir yazılı onay bağlantısı göndermek (SMS, e-posta ya "
        "da form)",
        "ask what the customer wants and send a link for a short written confirmation (SMS, "
        "e-mail or form)",
    ),
    missing="written_notice",
)
BUYER_TO_CONFIRM = FindingKind(
    code="withdrawal_buyer_to_confirm",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Talebi {notified_on} günü alıcı değil, ürünün gönderildiği kişi iletti",
        "The recipient of the goods asked on {notified_on}, not the buyer",
    ),
    next_step=Saying("alıcının onayını almak", "ask the buyer to confirm"),
    missing="buyer_confirmation",
)
SEND_BACK = FindingKind(
    code="withdrawal_send_back",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.CUSTOMER,
    says=Saying(
        "Bildirim {notified_on} günü gönderildi; ürünün geri gönderilme süresi o gün başladı",
        "The notice was sent on {notified_on}; the time to send the goods back runs from that day",
    ),
    next_step=Saying(
        "ürünü kargoya vermek; geç göndermek cayma hakkını tek başına düşürmez",
        "hand the goods to the carrier; sending them late does not by itself end the right",
    ),
)
USED_BEYOND_ORDINARY = FindingKind(
    code="withdrawal_used_beyond_ordinary",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Üründe olağan kullanımı aşan değişiklik bildirildi ({notified_on} tarihli talep)",
        "A change beyond ordinary use was reported (request of {notified_on})",
    ),
    next_step=Saying(
        "kanıtı incelemek; kesinti kendiliğinden yapılmaz",
        "examine the evidence; nothing is deducted automatically",
    ),
)
ALSO_OPEN = FindingKind(
    code="withdrawal_also_open",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.CUSTOMER,
    says=Saying(
        "Müşteri bedel iadesi dışında bir çözüm istedi; {notified_on} günü cayma süresi de "
        "sürüyordu",
        "The customer asked for something other than a refund; on {notified_on} the right to "
        "withdraw was open too",
    ),
    next_step=Saying(
        "dilerse gerekçe göstermeden cayma hakkını kullanmak",
        "withdraw without a reason instead, if wanted",
    ),
)
KINDS = (
    *_SCOPE,
    *(IN_TIME, BEFORE_DELIVERY, TOO_LATE, LAST_DAY_UNKNOWN, NOT_IN_WRITING),
    ONLY_REFUSED,
    *(BUYER_TO_CONFIRM, SEND_BACK, USED_BEYOND_ORDINARY, ALSO_OPEN),
)


def withdrawal(claim: Claim, context: Context) -> Iterable[Finding]:
    """Cayma: what the right to withdraw says about the claim. Source: 6502 m.48; MSY m.9-15."""
    if beyond := outside(claim, _SCOPE):
        yield beyond
        return
    if claim.delivery_is_disputed or claim.is_lost_by_customers_carrier:
        # What nobody received can't be sent back, and its clock waits for the proof of delivery.
        return
    found = tuple(exceptions(claim, context))
    yield from found
    if any(one.effect is not Effect.SHAPES for one in found):
        return
    period = withdrawal_period(claim, context)
    if not in_time(claim, period):
        yield _over(claim, context, period)
    elif claim.request.wanted not in {None, Remedy.REFUND}:
        yield _also_open(claim, period)
    else:
        yield from _withdrawn(claim, context, period)


def _over(claim: Claim, context: Context, period: tuple[Deadline, ...]) -> Finding:
    last, accepted = period
    switch = switch_behind(claim, context, period)
    facts = {"notified_on": claim.notified_on, "notified_at": claim.request.notified_at}
    kind = TOO_LATE
    if accepted.certainty is Certainty.UNVERIFIED:
        kind = LAST_DAY_UNKNOWN
    return kind.found(
        claim,
        last.source,
        facts=facts | {"started_on": last.started_on or claim.ordered_on},
        deadline=accepted,
        deadlines=(last,),
        certainty=Certainty.DEBATED if switch else Certainty.SETTLED,
        switch=switch,
    )


def _also_open(claim: Claim, period: tuple[Deadline, ...]) -> Finding:
    return ALSO_OPEN.found(
        claim,
        period[0].source,
        facts={"notified_on": claim.notified_on},
        deadline=period[1],
    )


def _withdrawn(claim: Claim, context: Context, period: tuple[Deadline, ...]) -> Iterator[Finding]:
    yield from _doubts(claim, period)
    last, accepted = period
    grant = Grant(
        remedies=(Remedy.REFUND,),
        refund_due=withdrawal_refund_due(claim, context),
        return_shipping_by=return_shipping_payer(claim, context),
    )
    debated = grant.refund_due.certainty is Certainty.DEBATED
    latest = latest_reading(claim, context) if debated else None
    facts = {"notified_on": claim.notified_on}
    switch = switch_behind(claim, context, period)
    running = last.started_on is not None and last.started_on <= claim.notified_on
    if running and last.started_on:
        facts |= {"started_on": last.started_on}
    yield (IN_TIME if running else BEFORE_DELIVERY).found(
        claim,
        last.source,
        facts=facts,
        deadline=accepted,
        deadlines=(last, *([latest] if latest else [])),
        certainty=Certainty.DEBATED if switch else Certainty.SETTLED,
        switch=switch,
        grant=grant,
    )
    if claim.received_on is not None and claim.line.travels:
        yield _send_back(claim, context)


def _send_back(claim: Claim, context: Context) -> Finding:
    by, accepted_until = send_back_deadlines(claim, context)
    return SEND_BACK.found(
        claim,
        by.source,
        facts={"notified_on": claim.notified_on},
        deadline=by,
        deadlines=(accepted_until,),
        certainty=by.certainty,
        switch=by.switch,
    )


def _doubts(claim: Claim, period: tuple[Deadline, ...]) -> Iterator[Finding]:
    facts = {"notified_on": claim.notified_on}
    if claim.request.reason is ReturnReason.REFUSED_AT_DOOR:
        refused = {"refused_on": claim.refused_on or claim.notified_on}
        yield ONLY_REFUSED.found(claim, Source("MSY m.11/1"), facts=refused, deadline=period[0])
    elif not claim.request.channel.is_durable:
        yield NOT_IN_WRITING.found(claim, Source("MSY m.11/1"), facts=facts, deadline=period[0])
    if claim.request.requester is Requester.RECIPIENT:
        yield BUYER_TO_CONFIRM.found(claim, Source("6502 m.48/4"), facts=facts, deadline=period[0])
    if claim.item.used_beyond_ordinary:
        yield USED_BEYOND_ORDINARY.found(claim, Source("MSY m.13/2"), facts=facts)
