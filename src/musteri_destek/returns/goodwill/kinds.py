"""İyi niyet bulguları: what a right of the shop's own can say, with its words."""

from __future__ import annotations

from dataclasses import replace

from ...decisions import Actor, Effect, Saying
from ..rights.kinds import FindingKind

_RIGHT = "goodwill"

IN_WINDOW = FindingKind(
    code="goodwill_in_window",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Talep {notified_on} günü, mağazanın “{rule}” kuralının süresi içinde geldi",
        "The request came on {notified_on}, within the time of the shop's rule “{rule}”",
    ),
    next_step=Saying(
        "kuralın sunduğu çözümü müşteriye sağlamak", "give the customer what the rule offers"
    ),
)
TOO_LATE = FindingKind(
    code="goodwill_too_late",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Talep {notified_on} günü geldi; mağazanın “{rule}” kuralının süresi o gün dolmuştu",
        "The request came on {notified_on}, when the time of the shop's rule “{rule}” was over",
    ),
    next_step=Saying(
        "durumu müşteriye nazikçe bildirmek ve açık kalan başka bir yol varsa onu önermek",
        "tell the customer kindly, and offer another way where one is open",
    ),
)
FINAL_SALE = FindingKind(
    code="goodwill_final_sale",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Mağazanın “{rule}” kuralı bu ürünün iadesini öngörmüyor ({notified_on} tarihli talep)",
        "The shop's rule “{rule}” sells this item without returns (request of {notified_on})",
    ),
    next_step=Saying(
        "kuralı müşteriye açıkça söylemek; yasal haklar bundan etkilenmez",
        "tell the customer the rule plainly; the rights of the law are not touched by it",
    ),
)
FEES_IN_ANOTHER_CURRENCY = FindingKind(
    code="goodwill_fees_in_another_currency",
    right=_RIGHT,
    effect=Effect.SHAPES,
    who=Actor.SELLER,
    says=Saying(
        "Mağazanın “{rule}” kuralındaki kesinti tutarları {fee_currency}, sipariş {order_currency} "
        "üzerinden; {notified_on} tarihli talepte bu tutarlar kesilmedi",
        "The fee amounts of the shop's rule “{rule}” are in {fee_currency} and the order is in "
        "{order_currency}; on the request of {notified_on} they were not kept back",
    ),
    next_step=Saying(
        "iadeyi bu tutarları kesmeden yapmak; bu siparişlerden de kesilecekse kesintiyi oranla ya da "
        "o para birimiyle tanımlamak",
        "refund without these amounts; to charge such orders too, state the fee as a percent or in "
        "their currency",
    ),
)
HAND_IN = FindingKind(
    code="goodwill_hand_in",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.CUSTOMER,
    says=Saying(
        "İade {approved_on} günü onaylandı; ürünün teslim süresi o gün başladı",
        "The return was approved on {approved_on}; the time to hand the goods in runs from that day",
    ),
    next_step=Saying(
        "ürünü süresi içinde teslim etmek; gecikmek hakkı tek başına düşürmez",
        "hand the goods in in time; being late does not by itself end the right",
    ),
)
LIMIT_REACHED = FindingKind(
    code="goodwill_limit_reached",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Müşterinin {notified_on} öncesindeki {days} gün içinde {returns} iadesi var; mağazanın "
        "“{rule}” kuralı bu sayıya ulaşıldığında talebe bir çalışanın bakmasını istiyor",
        "The customer made {returns} returns within the {days} days before {notified_on}; at that "
        "number the shop's rule “{rule}” wants a person to look at the request",
    ),
    next_step=Saying(
        "geçmiş iadelere bakmak; hak bu yüzden kendiliğinden düşmez",
        "look at the earlier returns; the right is not lost because of them",
    ),
    missing="approval",
)
HISTORY_UNKNOWN = FindingKind(
    code="goodwill_history_unknown",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Mağazanın “{rule}” kuralı müşterinin önceki iadelerini sayıyor; {notified_on} tarihli talepte "
        "bu bilgi yok",
        "The shop's rule “{rule}” counts the customer's earlier returns; the request of "
        "{notified_on} does not state them",
    ),
    next_step=Saying("önceki iadelere bakmak", "look up the earlier returns"),
    missing="earlier_returns",
)
BUYER_TO_CONFIRM = FindingKind(
    code="goodwill_buyer_to_confirm",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Parayı {notified_on} günü alıcı değil, ürünün gönderildiği kişi istedi (“{rule}” kuralı)",
        "The recipient of the goods asked for the money on {notified_on}, not the buyer (rule "
        "“{rule}”)",
    ),
    next_step=Saying("alıcının onayını almak", "ask the buyer to confirm"),
    missing="buyer_confirmation",
)
RULES_TIE = FindingKind(
    code="goodwill_rules_tie",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "{notified_on} tarihli talebe mağazanın birden çok kuralı aynı ölçüde uyuyor: {rules}",
        "Several rules of the shop fit the request of {notified_on} equally well: {rules}",
    ),
    next_step=Saying(
        "hangi kuralın geçerli olduğuna karar vermek ve kurallara öncelik tanımlamak",
        "decide which rule speaks, and give the rules a priority",
    ),
    missing="priority",
)

_LEFT_TO_A_PERSON = Saying(
    "; kural bu durumda kararı bir çalışana bırakıyor", "; the rule then leaves it to a person"
)
_DECIDE = Saying(
    "istisna yapılıp yapılmayacağına karar vermek", "decide whether to make an exception"
)


def to_approve(kind: FindingKind) -> FindingKind:
    """Onaya bırakılmış: the finding that asks a person where this one would refuse."""
    return replace(
        kind,
        code=f"{kind.code}_to_approve",
        effect=Effect.REVIEWS,
        says=Saying(kind.says.tr + _LEFT_TO_A_PERSON.tr, kind.says.en + _LEFT_TO_A_PERSON.en),
        next_step=_DECIDE,
        missing="approval",
    )


KINDS = (
    *(IN_WINDOW, TOO_LATE, FINAL_SALE, to_approve(TOO_LATE), to_approve(FINAL_SALE)),
    *(
        FEES_IN_ANOTHER_CURRENCY,
        HAND_IN,
        LIMIT_REACHED,
        HISTORY_UNKNOWN,
        BUYER_TO_CONFIRM,
        RULES_TIE,
    ),
)
