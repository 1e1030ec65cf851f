"""Cayma bulguları: everything the right to withdraw has to say, in both languages."""

from __future__ import annotations

from ...decisions import Actor, Effect, Saying
from .kinds import FindingKind
from .scope import kinds_for

_RIGHT = "withdrawal"
SCOPE = kinds_for(_RIGHT, Effect.DENIES)

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
        "talebi iyi niyetle yeniden incelemek; ürün ayıplıysa ayıptan doğan haklara bakmak",
        "look at it again in good will; if the goods are defective, look at those rights",
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
        "Müşteri cayma dışında bir yol seçti; {notified_on} günü cayma süresi de sürüyordu",
        "The customer chose another way; on {notified_on} the right to withdraw was open too",
    ),
    next_step=Saying(
        "dilerse gerekçe göstermeden cayma hakkını kullanmak",
        "withdraw without a reason instead, if wanted",
    ),
)
KINDS = (
    *SCOPE,
    *(IN_TIME, BEFORE_DELIVERY, TOO_LATE, LAST_DAY_UNKNOWN, NOT_IN_WRITING),
    ONLY_REFUSED,
    *(BUYER_TO_CONFIRM, SEND_BACK, USED_BEYOND_ORDINARY, ALSO_OPEN),
)
