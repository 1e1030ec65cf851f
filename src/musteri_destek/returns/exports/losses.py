"""Kayıplar: everything a return policy elsewhere can't be told, in words."""

from __future__ import annotations

from ...decisions import Saying
from .facts import WarningKind

FOR_SOME = WarningKind(
    "rule_for_some_lost",
    Saying(
        "“{rule}” kuralı her ürün ya da müşteri için geçerli değil; burada ayrıca söylenemiyor, en dar "
        "kural esas alındı",
        "“{rule}” does not hold for every product or customer; it can't be said here by itself, so the "
        "least generous rule was taken",
    ),
)
NOT_FOR_ALL = WarningKind(
    "right_for_some_lost",
    Saying(
        "“{right}” hakkı her siparişi kapsamıyor; kapsamadığı siparişler de olduğu için hiç aktarılmadı",
        "“{right}” does not take in every order; since some get nothing from it, it was not exported",
    ),
)
OTHER_REASONS = WarningKind(
    "rule_for_other_reasons_lost",
    Saying(
        "“{rule}” kuralı yalnız fikir değişikliği dışındaki nedenler için; burada söylenemiyor",
        "“{rule}” is for reasons other than a change of mind; it can't be said here",
    ),
)
OTHER_RIGHT = WarningKind(
    "other_right_lost",
    Saying(
        "“{right}” hakkı daha az sunduğu için aktarılmadı",
        "“{right}” offers less and was not exported",
    ),
)
WINDOW = WarningKind(
    "window_lost",
    Saying(
        "“{rule}” kuralının süresi teslimden sayılan gün olarak söylenemiyor",
        "The window of “{rule}” can't be said in days from delivery",
    ),
)
HOURS = WarningKind(
    "hours_rounded",
    Saying(
        "“{rule}” kuralı saatle sayıyor; yalnız tam günleri aktarıldı",
        "“{rule}” counts hours; only whole days of it were exported",
    ),
)
OTHER_WINDOWS = WarningKind(
    "other_windows_lost",
    Saying(
        "“{rule}” kuralı para iadesi ile öteki çözümlere ayrı süreler tanıyor; yalnız para iadesinin "
        "süresi aktarıldı",
        "“{rule}” gives refunds and other remedies windows of their own; that of the refund was exported",
    ),
)
SEASON = WarningKind(
    "season_lost",
    Saying(
        "“{rule}” kuralının {first_on} – {last_on} sezonu söylenemiyor",
        "The season of “{rule}” from {first_on} to {last_on} can't be said",
    ),
)
TIERS = WarningKind(
    "fee_tiers_lost",
    Saying(
        "Kesinti günlere göre değişiyor; en yükseği aktarıldı",
        "The fee changes by the day; the highest was exported",
    ),
)
FEES_MIXED = WarningKind(
    "fees_mixed",
    Saying(
        "Hem oranlı hem sabit kesinti var; ikisi birden söylenemiyor",
        "There is a fee by percentage and a fixed one; both at once can't be said",
    ),
)
CURRENCY = WarningKind(
    "fees_in_another_currency",
    Saying(
        "“{rule}” kuralının kesinti tutarları {fee_currency}; {currency} siparişlerinden kesilmediği "
        "için aktarılmadı",
        "The fee amounts of “{rule}” are in {fee_currency}; orders in {currency} are not charged them, "
        "so they were not exported",
    ),
)
LATER = WarningKind(
    "terms_hold_later",
    Saying(
        "Kesinti, gönderim ücreti ve ürün durumu koşulları tüketiciye ilk {days} gün içinde uygulanmaz; bu "
        "ayrım söylenemiyor",
        "Fees, shipping and the state of the goods do not bind a consumer within the first {days} days; "
        "that can't be told apart here",
    ),
)
CARRIER = WarningKind(
    "free_carrier_not_known",
    Saying(
        "İadenin ücretsiz olduğu kargo belirtilmedi; ücretsiz iade sözü verilmedi",
        "No carrier was named with which the way back is free; a free return was not promised",
    ),
)
EXCEPTIONS = WarningKind(
    "exceptions_lost",
    Saying(
        "MSY m.15 kapsamındaki ürünler (kişiye özel üretilen, çabuk bozulan gibi) bu süreye girmez; onlar "
        "için ayrı bir politika yayımlayın",
        "Goods under MSY art. 15 (custom made, perishable and the like) are not within this window; publish "
        "a policy of their own for them",
    ),
)
SHIPPING_FEE = WarningKind(
    "shipping_fee_lost",
    Saying(
        "İade gönderiminin ücreti orada yalnız müşterinin yazdırdığı etiketle söylenebiliyor",
        "What the way back costs can be said there with a label the customer prints alone",
    ),
)
LAST_DAY = WarningKind(
    "last_day_lost",
    Saying(
        "Belirli bir güne kadar süren söz orada söylenemiyor",
        "A promise until a certain day can't be said there",
    ),
)
NO_REFUND = WarningKind(
    "no_refund_offered",
    Saying(
        "“{rule}” kuralı para iadesi sunmuyor; yalnız alışveriş kredisi, değişim ya da onarım sunan bir "
        "söz burada iade süresi olarak söylenemez",
        "“{rule}” offers no money back; a promise of store credit, exchange or repair alone can't be said "
        "here as a window for returns",
    ),
)
CONDITIONS = WarningKind(
    "conditions_lost",
    Saying(
        "“{rule}” kuralının istediği ürün durumu (ambalaj, etiket gibi) ayrı ayrı söylenemiyor; “yeni ürün” "
        "olarak aktarıldı",
        "The state of the goods “{rule}” asks for (packaging, tags and the like) can't be told apart; it "
        "was exported as “new”",
    ),
)
EVIDENCE = WarningKind(
    "evidence_lost",
    Saying(
        "“{rule}” kuralının müşteriden istediği kanıt söylenemiyor",
        "The evidence “{rule}” asks the customer for can't be said",
    ),
)
LIMIT = WarningKind(
    "limit_lost",
    Saying(
        "“{rule}” kuralının iade sayısı sınırı söylenemiyor",
        "The limit of “{rule}” on the number of returns can't be said",
    ),
)
HAND_IN = WarningKind(
    "hand_in_lost",
    Saying(
        "“{rule}” kuralında ürünün onaydan sonra {days} gün içinde getirilmesi gerektiği söylenemiyor",
        "That the goods have to be brought within {days} days of the approval under “{rule}” can't be said",
    ),
)
PERSON = WarningKind(
    "person_lost",
    Saying(
        "“{rule}” kuralına uymayan talebe bir çalışanın baktığı söylenemiyor",
        "That a person looks at what “{rule}” does not give can't be said",
    ),
)
FALLBACK = WarningKind(
    "fallback_lost",
    Saying(
        "“{rule}” kuralının, süreyi başlatan gün bilinmediğinde geçen yedek süresi söylenemiyor; ikisinin "
        "kısası aktarıldı",
        "The fallback window of “{rule}”, for when the day that starts the window is not known, can't be "
        "said; the shorter of the two was exported",
    ),
)
REFUND_DAY = WarningKind(
    "refund_day_lost",
    Saying(
        "Paranın ürün ulaştıktan sonra {days} gün içinde ödeneceği burada söylenemiyor",
        "That the money is paid within {days} days of the arrival of the goods can't be said here",
    ),
)
VALID_FROM = WarningKind(
    "valid_from_lost",
    Saying(
        "Politika {day} gününden itibaren verilen siparişler içindir; bu başlangıç söylenemiyor, o gün "
        "yayımlayın",
        "The policy is for orders from {day} on; that can't be said, so publish it on that day",
    ),
)
VALID_UNTIL = WarningKind(
    "valid_until_lost",
    Saying(
        "Politika en son {day} günü verilen siparişler içindir; bu bitiş söylenemiyor, ertesi gün yeni "
        "politikayı yayımlayın",
        "The policy is for orders until {day}; that can't be said, so publish the next one the day after",
    ),
)
KINDS = (
    *(FOR_SOME, NOT_FOR_ALL, OTHER_REASONS, OTHER_RIGHT, WINDOW, HOURS, OTHER_WINDOWS, SEASON),
    *(TIERS, FEES_MIXED, CURRENCY, LATER, CARRIER, EXCEPTIONS, SHIPPING_FEE, LAST_DAY, NO_REFUND),
    *(CONDITIONS, EVIDENCE, LIMIT, HAND_IN, PERSON, FALLBACK, REFUND_DAY, VALID_FROM, VALID_UNTIL),
)
