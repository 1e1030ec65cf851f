"""Ayıp bulguları: everything the rights of defective goods have to say, in both languages."""

from __future__ import annotations

from ...decisions import Actor, Effect, Saying
from .kinds import FindingKind
from .scope import kinds_for

_RIGHT = "defect"
SCOPE = kinds_for(_RIGHT, Effect.REVIEWS)

PRESUMED = FindingKind(
    code="defect_presumed",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Ayıp {found_on} günü, teslimden ({delivered_on}) sonraki altı ay içinde bildirildi; "
        "teslim anında var olduğu kabul edilir",
        "The defect was reported on {found_on}, within six months of delivery ({delivered_on}); it "
        "is presumed to have been there",
    ),
    next_step=Saying(
        "müşterinin seçtiği hakkı, ona hiçbir masraf çıkarmadan yerine getirmek",
        "perform the remedy the customer chose, free of any cost",
    ),
)
TO_PROVE = FindingKind(
    code="defect_to_prove",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.CUSTOMER,
    says=Saying(
        "Ayıp {found_on} günü, teslimin ({delivered_on}) üzerinden altı ay geçtikten sonra "
        "bildirildi; teslim anında var olduğunu müşterinin göstermesi gerekir",
        "The defect was reported on {found_on}, more than six months after delivery "
        "({delivered_on}); the customer has to show that it was there",
    ),
    next_step=Saying(
        "servis raporu ya da fotoğraf gibi bir kanıt göndermek",
        "send evidence such as a service report or photos",
    ),
    missing="evidence_of_defect",
)
TO_WEIGH = FindingKind(
    code="defect_evidence_to_weigh",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Ayıp {found_on} günü, teslimin ({delivered_on}) üzerinden altı ay geçtikten sonra "
        "bildirildi; müşterinin gönderdiği kanıta henüz bakılmadı",
        "The defect was reported on {found_on}, more than six months after delivery "
        "({delivered_on}); nobody has looked yet at the evidence the customer sent",
    ),
    next_step=Saying(
        "gönderilen kanıta bakıp ayıbın teslim anında var olup olmadığına karar vermek",
        "look at the evidence, and decide whether the defect was there at delivery",
    ),
    missing="weighing_of_evidence",
)
TIME_BARRED = FindingKind(
    code="defect_time_barred",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Ayıp {found_on} günü bildirildi; teslimle ({delivered_on}) başlayan sorumluluk süresi "
        "dolmuştu",
        "The defect was reported on {found_on}; the period of liability since delivery "
        "({delivered_on}) was over",
    ),
    next_step=Saying(
        "iyi niyetle ücretli onarım gibi bir yol önermek",
        "offer another way in good will, such as a paid repair",
    ),
)
HIDDEN_BY_FRAUD = FindingKind(
    code="defect_hidden_by_fraud",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Ayıbın ağır kusur ya da hileyle gizlendiği ileri sürülüyor ({found_on}); zamanaşımı "
        "işlemez",
        "The defect is said to have been hidden by gross fault or fraud ({found_on}); no "
        "limitation applies",
    ),
    next_step=Saying("iddiayı incelemek", "examine the claim"),
    missing="proof_of_fraud",
)
REFUSED = FindingKind(
    code="defect_refused_at_door",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Koli {refused_on} günü kapıda teslim alınmadı; ayıp {found_on} günü bildirildi ve teslime "
        "kadarki hasar satıcıya aittir",
        "The parcel was refused at the door on {refused_on}; the defect was reported on {found_on}, "
        "and damage before delivery is the seller's",
    ),
    next_step=Saying(
        "koliyi geri almak ve müşterinin seçtiği hakkı masrafsız yerine getirmek",
        "take the parcel back and perform the remedy the customer chose, free of any cost",
    ),
)
NOT_DELIVERED = FindingKind(
    code="defect_not_delivered",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Ayıp {found_on} günü bildirildi, ürünün teslim günü ise bilinmiyor",
        "The defect was reported on {found_on}, but the day of delivery is not known",
    ),
    next_step=Saying(
        "teslim gününü kargodan öğrenmek", "learn the day of delivery from the carrier"
    ),
    missing="delivered_at",
)
REMAINS = FindingKind(
    code="defect_rights_remain",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.CUSTOMER,
    says=Saying(
        "Ürün {delivered_on} günü teslim edildi; ayıplı çıkarsa müşterinin seçimlik hakları "
        "saklıdır",
        "The goods were delivered on {delivered_on}; should they turn out defective, the four "
        "rights remain",
    ),
    next_step=Saying("bir ayıp fark ederse satıcıya bildirmek", "report a defect, if there is one"),
)
REPAIR_CHOSEN = FindingKind(
    code="defect_repair_chosen",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.SELLER,
    says=Saying(
        "Müşteri onarımı seçti; {today} itibarıyla azami tamir süresi dolmadı, dolarsa öbür "
        "seçimlik haklar açılır",
        "The customer chose a repair; on {today} its longest time is not over, and when it is, the "
        "other rights open",
    ),
    next_step=Saying("onarımı süresi içinde bitirmek", "finish the repair in time"),
)
KINDS = (
    *(*SCOPE, PRESUMED, TO_PROVE, TO_WEIGH, TIME_BARRED, HIDDEN_BY_FRAUD),
    *(REFUSED, NOT_DELIVERED, REMAINS, REPAIR_CHOSEN),
)
