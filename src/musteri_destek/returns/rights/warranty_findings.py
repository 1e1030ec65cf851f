"""Garanti bulguları: everything the warranty has to say, in both languages."""

from __future__ import annotations

from ...decisions import Actor, Effect, Saying
from .kinds import FindingKind
from .scope import kinds_for

_RIGHT = "warranty"
SCOPE = kinds_for(_RIGHT, Effect.REVIEWS)
_PERFORM = Saying(
    "müşterinin seçtiği hakkı (bedel iadesi, değişim ya da indirim) hemen yerine getirmek",
    "perform the remedy the customer chooses (refund, replacement or reduction) at once",
)

REPAIR_OVERDUE = FindingKind(
    code="warranty_repair_overdue",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Arıza {fault_on} günü bildirildi; azami tamir süresi doldu (cumartesiler de iş günüdür)",
        "The fault was notified on {fault_on}; the longest repair time (business days, Saturdays "
        "included) is over",
    ),
    next_step=_PERFORM,
)
FAILED_AGAIN = FindingKind(
    code="warranty_failed_again",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Ürün onarıldıktan sonra garanti süresi içinde yeniden arızalandı ({fault_on})",
        "After a repair the goods failed again within the warranty ({fault_on})",
    ),
    next_step=_PERFORM,
)
UNREPAIRABLE = FindingKind(
    code="warranty_unrepairable",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "{fault_on} günü bildirilen arızanın onarılamayacağı raporla belirlendi",
        "A report says that the fault notified on {fault_on} can't be repaired",
    ),
    next_step=_PERFORM,
)
REPAIR_RUNNING = FindingKind(
    code="warranty_repair_running",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Arıza {fault_on} günü bildirildi; azami tamir süresi henüz dolmadı",
        "The fault was notified on {fault_on}; the longest repair time is not over yet",
    ),
    next_step=Saying(
        "onarımı süresi içinde bitirmek; on iş günü içinde bitmezse benzer bir ürünü ödünç vermek",
        "finish the repair in time, and lend a similar product if ten business days don't do",
    ),
)
REPAIR_OWED = FindingKind(
    code="warranty_repair_owed",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Arıza {fault_on} günü, garanti süresi içinde bildirildi ve müşteri onarım istedi",
        "The fault was notified on {fault_on}, within the warranty, and the customer wants a repair",
    ),
    next_step=Saying(
        "ürünü azami tamir süresi içinde ücretsiz onarmak; on iş günü içinde bitmezse benzer bir "
        "ürünü ödünç vermek",
        "repair it free of charge within the longest repair time, and lend a similar product if "
        "ten business days don't do",
    ),
)
REPAIRED = FindingKind(
    code="warranty_repaired_in_time",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "{fault_on} günü bildirilen arıza azami tamir süresi içinde, {fixed_on} günü giderildi",
        "The fault notified on {fault_on} was put right on {fixed_on}, within the longest repair "
        "time",
    ),
    next_step=Saying(
        "ürün garanti süresi içinde yeniden arızalanırsa bedel iadesi, değişim ya da indirim "
        "isteyebileceğini müşteriye bildirmek",
        "tell the customer that a new failure within the warranty opens refund, replacement and "
        "reduction",
    ),
)
EXPIRED = FindingKind(
    code="warranty_expired",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Arıza {fault_on} günü, garanti süresi dolduktan sonra bildirildi",
        "The fault was notified on {fault_on}, after the warranty had ended",
    ),
    next_step=Saying(
        "ayıptan doğan haklara bakmak, onlar da bitmişse ücretli onarım önermek",
        "look at the rights of defective goods, and offer a paid repair if they are over too",
    ),
)
LOAN_OWED = FindingKind(
    code="warranty_loan_owed",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "{fault_on} günü bildirilen arıza on iş günü içinde giderilmedi; müşterinin onarım bitene "
        "kadar benzer bir ürünü kullanma hakkı doğdu",
        "The fault notified on {fault_on} was not put right in ten business days; the customer may "
        "use a similar product until the repair is done",
    ),
    next_step=Saying(
        "üretici ya da ithalatçıyla birlikte benzer özellikte bir ürünü ücretsiz vermek",
        "lend a similar product free of charge, together with the producer or importer",
    ),
)
LOAN_NOT_YET = FindingKind(
    code="warranty_loan_not_yet",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Arıza {fault_on} günü bildirildi; yedek ürün hakkı, onarım için tanınan on iş günü "
        "dolunca doğar",
        "The fault was notified on {fault_on}; a loan device is owed once the ten business days "
        "for the repair are over",
    ),
    next_step=Saying(
        "onarımı bu süre içinde bitirmek ya da yedek ürünü hazırlamak",
        "finish the repair by then, or have a loan device ready",
    ),
)
WARRANTY_REMAINS = FindingKind(
    code="warranty_remainder",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.SELLER,
    says=Saying(
        "{delivered_on} günü başlayan garanti, verilecek yeni ürün için kalan süresi kadar geçerli",
        "The warranty that started on {delivered_on} covers the new product for what is left of it",
    ),
    next_step=Saying(
        "garantinin son gününü değişim belgesine yazmak",
        "write the last day of the warranty on the proof of the replacement",
    ),
)
REFURBISHED_JOINTLY = FindingKind(
    code="warranty_refurbished_jointly",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.SELLER,
    says=Saying(
        "{delivered_on} günü teslim edilen yenilenmiş ürünün garantisinden yenileme merkezi ve "
        "yetkili satıcı birlikte sorumludur",
        "For the warranty of the refurbished product delivered on {delivered_on} the refurbishment "
        "centre and the authorised seller answer together",
    ),
    next_step=Saying(
        "müşteriyi öbürüne yönlendirmeden talebi karşılamak",
        "meet the claim without sending the customer to the other",
    ),
)
KINDS = (
    *SCOPE,
    *(REPAIR_OVERDUE, FAILED_AGAIN, UNREPAIRABLE, REPAIR_RUNNING, REPAIR_OWED, REPAIRED, EXPIRED),
    *(LOAN_OWED, LOAN_NOT_YET, WARRANTY_REMAINS, REFURBISHED_JOINTLY),
)
