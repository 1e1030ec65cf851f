"""Gerekçeler: the findings of a decision in words for the customer.

A finding speaks to the shop ("the customer sent …"); a letter speaks to the customer. What has
no row here is told in the words of the finding itself.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache

from ... import wording
from ...decisions import DeadlineName, Finding
from ..language.declarations import Need
from ..language.registers import Register
from ..language.template import Template
from ..language.variables import Variable
from ..turkish import Kind

_SCHEMA = {"son_gun": Variable(Kind.DATE, need=Need.OPTIONAL)}
_EXCEPTION = "cayma hakkının yasal istisnaları arasında."
_OWN_TERMS = "Yasal haklara ek olarak tanıdığımız iadede"
_REPAIR_RUNNING = (
    "Bildirdiğin[iz|] arızanın onarımı için azami süre henüz dolmadı[[; son günü {son_gun}]]. Süre "
    "aşılırsa para iadesi, değişim ya da indirim isteyebilirsin[iz|]."
)
_RUNNING_LONG = "warranty_repair_running_long"
REASONS = {
    "withdrawal_too_late": "Yasal cayma süresi[[ {son_gun} günü]] doldu.",
    "warranty_loan_not_yet": (
        "Yedek ürün hakkı, onarım için tanınan ilk süre[[ {son_gun} günü]] dolunca doğuyor."
    ),
    "defect_of_service_time_barred": (
        "Ayıplı hizmetten doğan haklar için yasal süre[[ {son_gun} günü]] doldu."
    ),
    "withdrawal_excluded_market_priced": f"Fiyatı piyasaya göre değişen ürünler {_EXCEPTION}",
    "withdrawal_excluded_custom_made": (
        f"[Sizin isteğinize|Senin isteğine] göre hazırlanan ürünler {_EXCEPTION}"
    ),
    "withdrawal_excluded_perishable": f"Çabuk bozulabilen ürünler {_EXCEPTION}",
    "withdrawal_excluded_hygiene_sealed": (
        f"Koruyucu ambalajı açılan hijyen ürünleri {_EXCEPTION}"
    ),
    "withdrawal_excluded_mixes_inseparably": (
        f"Başka ürünlerle ayrılmayacak biçimde karışan ürünler {_EXCEPTION}"
    ),
    "withdrawal_excluded_sealed_media": (
        f"Ambalajı açılan kitap, dijital içerik ve bilgisayar sarf malzemeleri {_EXCEPTION}"
    ),
    "withdrawal_excluded_periodical": f"Gazete ve dergi gibi süreli yayınlar {_EXCEPTION}",
    "withdrawal_excluded_dated_service": f"Belirli bir tarih için alınan hizmetler {_EXCEPTION}",
    "withdrawal_excluded_instant_digital": f"Kullanıma açılmış dijital içerikler {_EXCEPTION}",
    "withdrawal_excluded_service": f"Onayın[ız|]la başlanmış hizmetler {_EXCEPTION}",
    "withdrawal_excluded_registrable_vehicle": f"Tescili zorunlu araçlar {_EXCEPTION}",
    "withdrawal_excluded_live_auction": f"Canlı müzayedede satılan ürünler {_EXCEPTION}",
    "withdrawal_excluded_installed_by_service": (
        f"Yetkili serviste kurulumu yapılan ürünler {_EXCEPTION}"
    ),
    "withdrawal_not_a_consumer": (
        "Ticari amaçla yapılan alışverişlerde tüketicilere tanınan cayma hakkı uygulanmıyor."
    ),
    "withdrawal_not_a_trader": (
        "Satıcı bir mağaza değil, bireysel satıcı; yasal cayma hakkı satışı meslek edinenlerden "
        "yapılan alışverişlerde tanınıyor."
    ),
    "defect_time_barred": ("Ayıplı maldan doğan haklar için yasal süre[[ {son_gun} günü]] doldu."),
    "late_delivery_not_yet": (
        "Teslim süresi henüz dolmadı[[; son günü {son_gun}]]. Ürün o güne kadar ulaşmazsa "
        "sözleşmeyi feshedip ödediğin[iz|]i faiziyle geri isteyebilirsin[iz|]."
    ),
    "late_delivery_already_delivered": "Ürün, fesih bildirimin[iz|]den önce teslim edildi.",
    "late_delivery_came_in_time": "Ürün, teslim süresi dolmadan [size|sana] ulaştı.",
    "duplicate_payment_given_back": "Bildirdiğin[iz|] ödemeyi daha önce iade ettik.",
    "already_refunded": "İstediğin[iz|] ürünlerin bedelini daha önce iade ettik.",
    "already_returned": "Bu ürünün iadesini daha önce tamamladık.",
    "kept_by_agreement": (
        "Bu ürün için daha önce anlaşmıştık: bedelini ödedik, ürün de [sizde|sende] kaldı."
    ),
    "warranty_repair_running": (
        f"{_REPAIR_RUNNING} Onarım on iş gününü geçerse, ürün gelene kadar kullanman[ız|] için "
        "benzer bir ürün verilir."
    ),
    _RUNNING_LONG: (
        f"{_REPAIR_RUNNING} Onarım on iş gününü geçtiği için, ürün gelene kadar kullanmak üzere "
        "benzer bir ürün de isteyebilirsin[iz|]."
    ),
    "warranty_repaired_in_time": "Bildirdiğin[iz|] arızayı azami tamir süresi içinde giderdik.",
    "subscription_bound": (
        "Aboneliğin[iz|] bir yıldan kısa ve belirli süreli; süresi dolmadan ancak koşulları "
        "değiştirildiyse feshedilebiliyor."
    ),
    "warranty_expired": "Arıza bildirildiğinde garanti süresi[[ {son_gun} günü]] dolmuştu.",
    "goodwill_too_late": (
        "Yasal sürenin üstüne tanıdığımız ek iade süresi de[[ {son_gun} günü]] doldu."
    ),
    "goodwill_final_sale": (
        "Bu ürünü, kendi isteğimizle tanıdığımız ek iade kapsamı dışında satıyoruz."
    ),
    "goodwill_condition_broken_unused": f"{_OWN_TERMS} ürünün kullanılmamış olması gerekiyor.",
    "goodwill_condition_broken_unopened": f"{_OWN_TERMS} ürünün açılmamış olması gerekiyor.",
    "goodwill_condition_broken_tags_attached": (
        f"{_OWN_TERMS} etiketlerin ürünün üzerinde olması gerekiyor."
    ),
    "goodwill_condition_broken_packaging_complete": (
        f"{_OWN_TERMS} ambalajın eksiksiz olması gerekiyor."
    ),
}
"""Gerekçe metinleri: a template for each code, read when it is first told."""


@cache
def _template(code: str) -> Template:
    return Template.parse(REASONS[code], _SCHEMA)


def _row(finding: Finding, as_of: datetime) -> str:
    """Choose the row: of a repair that outlasts its first days, a loan device is owed by now."""
    days = (one for one in finding.all_deadlines() if one.name is DeadlineName.LOANER_DUE)
    is_long = finding.code == "warranty_repair_running" and any(
        one.days_late(as_of) for one in days
    )
    return _RUNNING_LONG if is_long else finding.code


def reason(finding: Finding, *, as_of: datetime, says: Register = Register.SIZ) -> str:
    """Gerekçe: why, in a sentence to the customer.

    >>> from musteri_destek.decisions import Actor, Effect, Saying
    >>> from musteri_destek.facts import ISTANBUL
    >>> from musteri_destek.law import Source
    >>> finding = Finding(
    ...     code="withdrawal_excluded_perishable",
    ...     right="withdrawal",
    ...     effect=Effect.DENIES,
    ...     line="CCK-1",
    ...     who=Actor.SELLER,
    ...     says=Saying("Ürün istisnaya giriyor", "The goods fall under an exception"),
    ...     next_step=Saying("iyi niyetle bakmak", "look at it in good will"),
    ...     source=Source("MSY m.15/1-c"),
    ... )
    >>> reason(finding, as_of=datetime(2026, 11, 14, 12, tzinfo=ISTANBUL))
    'Çabuk bozulabilen ürünler cayma hakkının yasal istisnaları arasında.'
    """
    if finding.code in REASONS:
        last_day = finding.deadline.last_day if finding.deadline else None
        row = _template(_row(finding, as_of))
        return row.render({"son_gun": last_day}, as_of=as_of, register=says)
    facts = {fact.name: fact.in_language("tr") for fact in finding.facts}
    return wording.sentence_start(finding.says.in_language("tr", **facts), "tr") + "."
