"""Kod tablosu: the codes of marketplaces and shop platforms about returns, one row each.

Rows of a maker's own pages are sure of what the code is called there. What it means here is our
reading, and says so where several of their words become one of ours. N11 and Pazarama publish no
list of reasons, so there are none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...cases import Cause, ResponsibleParty
from ...decisions import Saying
from ...law import Certainty
from ...orders import ReturnState
from ..requests import ReturnReason
from .facts import ClaimCodeRow, CodeField, Exactness, Objection

_R, _C, _P, _S = ReturnReason, Cause, ResponsibleParty, ReturnState
_SAME, _NEAREST = Exactness.SAME, Exactness.NEAREST
# Which cause a customer's word names by itself; of a defect nobody knows whose it is.
_CAUSES = {
    _R.CHANGED_MIND: _C.CHANGED_MIND,
    _R.TOO_SMALL: _C.CHANGED_MIND,
    _R.TOO_LARGE: _C.CHANGED_MIND,
    _R.ORDERED_BY_MISTAKE: _C.CHANGED_MIND,
    _R.WRONG_ITEM: _C.WRONG_ITEM,
    _R.MISSING_PART: _C.MISSING_PART,
    _R.NOT_AS_DESCRIBED: _C.WRONG_INFORMATION,
    _R.DELIVERED_LATE: _C.LATE_DELIVERY,
}
_TRENDYOL = "Trendyol satıcı API belgeleri, iade sebepleri (22.09.2026)"
_TRENDYOL_ABROAD = "Trendyol satıcı API belgeleri, yurt dışı iade sebepleri"
_TRENDYOL_REJECT = "Trendyol satıcı API belgeleri, ret sebepleri"
_TRENDYOL_CLAIMS = "Trendyol satıcı API belgeleri, iade talepleri"
_HEPSIBURADA = "Hepsiburada geliştirici belgeleri, HX talep entegrasyonu"
_HEPSIBURADA_CLAIMS = "Hepsiburada geliştirici belgeleri, talep bildirimleri"
_N11 = "N11 ReturnService; bir açık kaynak entegrasyondan"
_PAZARAMA = "Pazarama iade servisi; bir açık kaynak entegrasyondan"
_SHOPIFY = "Shopify Admin API, ReturnReason ve ReturnDeclineReason"
_IKAS = "ikas geliştirici belgeleri, sipariş satırı durumu"
_TICIMAX = "Ticimax entegrasyonu, SelectIadeTalebi"

_Reason = tuple[ReturnReason | None, Exactness, str, str]


def _reasons(
    system: str,
    read_at: str,
    rows: Mapping[str, _Reason],
    *,
    nearest_to: Mapping[str, tuple[ReturnReason, ...]] | None = None,
    responsible: Mapping[str, ResponsibleParty] | None = None,
    certainty: Certainty = Certainty.SETTLED,
) -> Iterator[ClaimCodeRow]:
    for code, (reason, exactness, tr, en) in rows.items():
        cause = _CAUSES.get(reason) if reason else None
        named = (responsible or {}).get(code)
        yield ClaimCodeRow(
            system=system,
            field=CodeField.CUSTOMER_REASON,
            code=code,
            says=Saying(tr, en),
            reason=reason,
            cause=cause,
            responsible=named or (cause.responsible if cause else None),
            exactness=exactness,
            nearest_to=(nearest_to or {}).get(code, ()),
            certainty=certainty,
            read_at=read_at,
        )


def _objections(
    system: str,
    read_at: str,
    rows: Mapping[str, tuple[Objection, str]],
    *,
    certainty: Certainty = Certainty.SETTLED,
) -> Iterator[ClaimCodeRow]:
    for code, (objection, tr) in rows.items():
        yield ClaimCodeRow(
            system=system,
            field=CodeField.SELLER_OBJECTION,
            code=code,
            says=Saying(tr, objection.name_in("en")),
            objection=objection,
            certainty=certainty,
            read_at=read_at,
        )


def _states(
    system: str,
    read_at: str,
    rows: Mapping[str, tuple[ReturnState | None, str, str]],
) -> Iterator[ClaimCodeRow]:
    for code, (state, tr, en) in rows.items():
        yield ClaimCodeRow(
            system=system,
            field=CodeField.STATUS,
            code=code,
            says=Saying(tr, en),
            state=state,
            read_at=read_at,
        )


# One row a code; the formatter would break the rows and hide the table.
# fmt: off
ROWS: tuple[ClaimCodeRow, ...] = (
    *_reasons("trendyol", _TRENDYOL, {
        "401": (_R.CHANGED_MIND, _SAME, "Vazgeçtim", "changed my mind"),
        "251": (_R.CHANGED_MIND, _NEAREST, "Modelini beğenmedim", "did not like the model"),
        "1651": (_R.CHANGED_MIND, _NEAREST, "Kalitesini beğenmedim", "did not like the quality"),
        "301": (_R.DEFECTIVE, _SAME, "Kusurlu ürün gönderildi", "defective"),
        "351": (_R.WRONG_ITEM, _SAME, "Yanlış ürün gönderildi", "wrong item"),
        "451": (_R.NOT_SAID, _NEAREST, "Diğer", "other"),
        "501": (_R.TOO_SMALL, _SAME, "Bedeni küçük geldi", "too small"),
        "551": (_R.TOO_LARGE, _SAME, "Bedeni büyük geldi", "too large"),
        "651": (_R.NOT_AS_DESCRIBED, _SAME, "Ürün belirtilen özelliklere sahip değil", "not as described"),
        "701": (_R.ORDERED_BY_MISTAKE, _SAME, "Yanlış sipariş verdim", "ordered by mistake"),
        "1701": (_R.DELIVERED_LATE, _SAME, "Kargo teslimatı gecikmesi", "late delivery"),
        "2008": (_R.MISSING_PART, _SAME, "Üründe adet ya da aksesuar eksiği", "units or accessories missing"),
        "51": (None, _SAME, "Sebep yok", "no reason"),
        "101": (None, _SAME, "Depo kayıp", "lost in the warehouse"),
        "151": (None, _SAME, "Çapraz hatalı", "crossed by mistake"),
        "201": (None, _SAME, "Müşteri iade kayıp", "the return was lost"),
        "751": (None, _SAME, "Diğer, dolandırıcılık kaynaklı", "other, fraud"),
        "2000": (None, _SAME, "Cezalı onay", "approved with a penalty"),
        "2001": (None, _SAME, "Cezasız onay", "approved without a penalty"),
        "2002": (None, _SAME, "Teknik servis desteği gerekiyor", "needs technical service"),
        "2003": (None, _SAME, "Kullanılmış ürün sebepli ret", "refused as used"),
        "2004": (None, _SAME, "Hijyenik sebepli ret", "refused for hygiene"),
        "2005": (None, _SAME, "Analiz sonucu üretimden kaynaklı sorun yok", "analysis: no fault of production"),
        "2006": (None, _SAME, "Analiz: değişim", "analysis: exchange"),
        "2007": (None, _SAME, "Analiz: tamirat", "analysis: repair"),
        "2009": (None, _SAME, "Firmaya ait olmayan ürün", "not an item of the seller"),
        "2010": (None, _SAME, "Tekrar sevk", "sent again"),
        "2011": (None, _SAME, "Satıcı aksiyonu", "action of the seller"),
    }, nearest_to={
        "301": (_R.DAMAGED,),
        "451": (_R.NOT_DELIVERED, _R.REFUSED_AT_DOOR),
    }, responsible={
        "101": _P.WAREHOUSE, "201": _P.CARRIER, "1701": _P.CARRIER,
    }),
    *_reasons("trendyol_abroad", _TRENDYOL_ABROAD, {
        "401": (_R.CHANGED_MIND, _SAME, "Vazgeçtim", "changed my mind"),
        "301": (_R.DEFECTIVE, _SAME, "Kusurlu ürün gönderildi", "defective"),
        "351": (_R.WRONG_ITEM, _SAME, "Yanlış ürün gönderildi", "wrong item"),
        "501": (_R.TOO_SMALL, _SAME, "Küçük geldi", "too small"),
        "551": (_R.TOO_LARGE, _SAME, "Büyük geldi", "too large"),
        "651": (_R.NOT_AS_DESCRIBED, _SAME, "Gösterildiği ya da anlatıldığı gibi değil", "not as described"),
        "701": (_R.ORDERED_BY_MISTAKE, _SAME, "Yanlış sipariş verdim", "ordered by mistake"),
        "801": (_R.DELIVERED_LATE, _SAME, "Gönderi çok geç geldi", "the shipment arrived too late"),
        "851": (_R.DAMAGED, _SAME, "Paket hasarlıydı", "the package was damaged"),
        "2015": (_R.NOT_DELIVERED, _SAME, "Teslim edilemeyen gönderi", "undelivered shipment"),
        "2018": (_R.MISSING_PART, _NEAREST, "Eksik ürün", "missing product"),
        "2030": (_R.CHANGED_MIND, _NEAREST, "Daha iyi fiyat var", "better price available"),
        "2042": (_R.CHANGED_MIND, _NEAREST, "Beğenmedim", "did not like it"),
        "2043": (_R.MISSING_PART, _SAME, "Parça ya da aksesuar eksik", "missing part or accessory"),
    }),
    *_objections("trendyol", _TRENDYOL_REJECT, {
        "1": (Objection.COUNTERFEIT, "İade gelen ürün sahte"),
        "51": (Objection.USED, "İade gelen ürün kullanılmış"),
        "101": (Objection.EXTRA_ITEM, "Fazla ürün"),
        "151": (Objection.PART_MISSING, "Ürünün bir parçası ya da aksesuarı eksik"),
        "201": (Objection.WRONG_ITEM_CAME, "İade gelen ürün yanlış"),
        "251": (Objection.DAMAGED, "İade gelen ürün defolu ya da zarar görmüş"),
        "301": (Objection.NOT_OURS, "Ürün bana ait değil"),
        "351": (Objection.EMPTY_PARCEL, "İade paketi boş geldi"),
        "401": (Objection.ITEM_MISSING, "Eksik ürün"),
        "451": (Objection.SENT_TO_ANALYSIS, "Ürünü analize göndereceğim ya da diğer"),
        "1651": (Objection.NOT_ARRIVED, "İade paketi elime ulaşmadı"),
        "1701": (Objection.WAS_NOT_WRONG, "Ürün yanlış değil"),
        "1751": (Objection.WAS_NOT_DEFECTIVE, "Ürün kusurlu değil"),
        "1801": (Objection.NO_PRODUCTION_FAULT, "Üründe üretim sorunu yok"),
        "2051": (Objection.HYGIENE_SEAL_OPENED, "Hijyenik ürünün ambalajı açılmış"),
        "2101": (Objection.EXCHANGE_WANTED, "Değişim talebi"),
        "2151": (Objection.INVOICE_FOR_SERVICE, "Servis için fatura gerekiyor"),
        "2201": (Objection.WAS_NOT_MISSING, "Ürün eksik değil"),
    }),
    *_states("trendyol", _TRENDYOL_CLAIMS, {
        "Created": (_S.REQUESTED, "iade oluşturuldu", "return created"),
        "WaitingInAction": (_S.RECEIVED, "satıcının işlemi bekleniyor", "waiting for the seller"),
        "Accepted": (_S.ACCEPTED, "onaylandı", "accepted"),
        "Cancelled": (_S.CANCELLED, "iptal edildi", "cancelled"),
        "Rejected": (_S.REJECTED, "reddedildi", "rejected"),
        "Unresolved": (_S.IN_REVIEW, "çözülmedi", "unresolved"),
        "InAnalysis": (_S.IN_REVIEW, "incelemede", "in analysis"),
    }),
    *_reasons("hepsiburada", _HEPSIBURADA, {
        "ProductIsBrokenOrDamaged": (_R.DEFECTIVE, _NEAREST, "Bozuk ya da hasarlı geldi", "broken or damaged"),
        "NotArrivedWhenNeeded": (_R.DELIVERED_LATE, _SAME, "İhtiyacım olan zamanda gelmedi", "did not come in time"),
        "FoundCheaper": (_R.CHANGED_MIND, _NEAREST, "Daha ucuzunu buldum", "found cheaper"),
        "PoorQuality": (_R.CHANGED_MIND, _NEAREST, "Kalitesiz buldum", "poor quality"),
        "IncompatiblyProduct": (_R.CHANGED_MIND, _NEAREST, "Bedeni ya da boyutu uymadı", "size did not fit"),
        "MissingProduct": (_R.MISSING_PART, _SAME, "Siparişimde eksik ürün var", "something is missing"),
        "WrongProduct": (_R.WRONG_ITEM, _SAME, "Yanlış ürün geldi", "wrong item"),
        "ProductHasExpired": (_R.DEFECTIVE, _NEAREST, "Son kullanma tarihi geçmiş", "past its date"),
    }, nearest_to={
        "ProductIsBrokenOrDamaged": (_R.DEFECTIVE, _R.DAMAGED),
        "IncompatiblyProduct": (_R.TOO_SMALL, _R.TOO_LARGE),
    }),
    *_states("hepsiburada", _HEPSIBURADA_CLAIMS, {
        "AwaitingAction": (_S.REQUESTED, "satıcının işlemi bekleniyor", "waiting for the seller"),
        "Accepted": (_S.ACCEPTED, "kabul edildi", "accepted"),
        "Rejected": (_S.REJECTED, "reddedildi", "rejected"),
        "InDispute": (_S.IN_REVIEW, "ihtilaflı, Hepsiburada karar verecek", "in dispute, the marketplace decides"),
    }),
    *_states("n11", _N11, {
        "REQUESTED": (_S.REQUESTED, "talep edildi", "requested"),
        "CANCELLED": (_S.CANCELLED, "iptal edildi", "cancelled"),
        "DENIED": (_S.REJECTED, "reddedildi", "denied"),
        "PENDING": (_S.IN_REVIEW, "bekletiliyor", "pending"),
        "PENDED": (_S.IN_REVIEW, "bekletildi", "pended"),
        "APPROVED": (_S.ACCEPTED, "onaylandı", "approved"),
        "MANUAL_REFUND": (_S.REFUNDED, "elle iade edildi", "refunded by hand"),
    }),
    *_objections("pazarama", _PAZARAMA, {"12": (Objection.OTHER, "Diğer")}, certainty=Certainty.UNVERIFIED),
    *_states("pazarama", _PAZARAMA, {
        "2": (_S.ACCEPTED, "onay", "approved"),
        "3": (_S.REJECTED, "ret", "rejected"),
        "9": (_S.IN_REVIEW, "incelemeye gönderildi", "sent to review"),
    }),
    *_reasons("shopify", _SHOPIFY, {
        "UNWANTED": (_R.CHANGED_MIND, _SAME, "İstenmiyor", "unwanted"),
        "COLOR": (_R.CHANGED_MIND, _NEAREST, "Rengi beğenilmedi", "color"),
        "STYLE": (_R.CHANGED_MIND, _NEAREST, "Modeli beğenilmedi", "style"),
        "SIZE_TOO_SMALL": (_R.TOO_SMALL, _SAME, "Küçük geldi", "too small"),
        "SIZE_TOO_LARGE": (_R.TOO_LARGE, _SAME, "Büyük geldi", "too large"),
        "DEFECTIVE": (_R.DEFECTIVE, _NEAREST, "Kusurlu ya da hasarlı", "damaged or defective"),
        "NOT_AS_DESCRIBED": (_R.NOT_AS_DESCRIBED, _SAME, "Tarif edildiği gibi değil", "not as described"),
        "WRONG_ITEM": (_R.WRONG_ITEM, _SAME, "Yanlış ürün", "wrong item"),
        "UNKNOWN": (_R.NOT_SAID, _SAME, "Bilinmiyor", "unknown"),
        "OTHER": (_R.NOT_SAID, _NEAREST, "Diğer", "other"),
    }, nearest_to={
        "DEFECTIVE": (_R.DEFECTIVE, _R.DAMAGED),
        "UNWANTED": (_R.ORDERED_BY_MISTAKE,),
        "OTHER": (_R.MISSING_PART, _R.NOT_DELIVERED, _R.DELIVERED_LATE, _R.REFUSED_AT_DOOR),
    }),
    *_objections("shopify", _SHOPIFY, {
        "RETURN_PERIOD_ENDED": (Objection.PERIOD_ENDED, "İade süresi dolmuş"),
        "FINAL_SALE": (Objection.FINAL_SALE, "İadesiz satış"),
        "OTHER": (Objection.OTHER, "Diğer"),
    }),
    *_states("shopify", _SHOPIFY, {
        "REQUESTED": (_S.REQUESTED, "talep edildi", "requested"),
        "OPEN": (_S.ACCEPTED, "açık", "open"),
        "CLOSED": (None, "kapandı; nasıl sonuçlandığı söylenmiyor", "closed, not saying how"),
        "DECLINED": (_S.REJECTED, "reddedildi", "declined"),
        "CANCELED": (_S.CANCELLED, "iptal edildi", "cancelled"),
    }),
    *_states("ikas", _IKAS, {
        "REFUND_REQUESTED": (_S.REQUESTED, "iade istendi", "refund requested"),
        "REFUND_REQUEST_ACCEPTED": (_S.ACCEPTED, "iade kabul edildi", "request accepted"),
        "REFUND_REJECTED": (_S.REJECTED, "iade reddedildi", "refund rejected"),
        "REFUNDED": (_S.REFUNDED, "iade edildi", "refunded"),
    }),
    *_states("ticimax", _TICIMAX, {
        "1": (_S.REQUESTED, "bekliyor", "waiting"),
        "2": (_S.ACCEPTED, "onaylandı", "approved"),
        "3": (_S.REJECTED, "reddedildi", "rejected"),
    }),
)
# fmt: on
