"""Geç teslim bulguları: everything the right to terminate a late order has to say, in both languages."""

from __future__ import annotations

from ...decisions import Actor, Effect, Saying
from .distance_scope import kind_for
from .kinds import FindingKind
from .scope import kinds_for

_RIGHT = "late_delivery"
SCOPE = kinds_for(_RIGHT, Effect.REVIEWS)
LEFT_OUT = kind_for(_RIGHT)

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
MAY_TERMINATE = FindingKind(
    code="late_delivery_may_terminate",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Ürün {due_on} gününe kadar teslim edilmeliydi; müşteri {notified_on} günü başka bir çözüm "
        "istedi, sözleşmeyi de feshedebilir",
        "The goods were due by {due_on}; the customer asked for something else on {notified_on} "
        "and may terminate the contract too",
    ),
    next_step=Saying(
        "müşteri feshederse alınan bütün bedeli kanuni faiziyle iade etmek",
        "if the customer terminates, refund all that was paid with statutory interest",
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
PARTLY_CAME = FindingKind(
    code="late_delivery_partly_came",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Müşteri gecikmeyi {notified_on} günü bildirdi; istenen adetlerin bir kısmı {delivered_on} "
        "günü gelmişti, bir kısmı gelmemişti",
        "The customer complained of the delay on {notified_on}; of the units asked about some had "
        "come on {delivered_on}, and some had not",
    ),
    next_step=Saying(
        "kaç adedin gelmediğini sormak, gelen ve gelmeyen adetler için ayrı karar vermek",
        "ask how many did not come, and decide apart about those that came and those that did not",
    ),
    missing="units_not_delivered",
)
BUYER_TO_CONFIRM = FindingKind(
    code="late_delivery_buyer_to_confirm",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Teslim süresi {due_on} günü doldu; gelmeyen ürünü {notified_on} günü alıcı değil, ürünün "
        "gönderildiği kişi bildirdi",
        "Delivery was due by {due_on}; the recipient of the goods complained on {notified_on}, not "
        "the buyer",
    ),
    next_step=Saying(
        "alıcıya sözleşmeyi feshetmek isteyip istemediğini sormak",
        "ask the buyer whether they terminate the contract",
    ),
    missing="buyer_confirmation",
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
    *(*SCOPE, LEFT_OUT, LATE, MAY_TERMINATE, NOT_LATE_YET, NO_TERM),
    *(DELIVERED, CAME_LATE, CAME_IN_TIME, DISPUTED, PARTLY_CAME, BUYER_TO_CONFIRM, INTEREST),
)
