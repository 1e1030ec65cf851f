"""Kargo durum kodları: what the codes of carriers, marketplaces and shop platforms say.

One row a code, with how sure the reading is and where it was read. Where a word can mean two
stages, the row holds the earlier one: reports only move a parcel forward, so an early reading
corrects itself and a late one would stick. A row without a stage is known and says nothing about
where the parcel is.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..decisions import Saying
from ..law import Certainty
from .stages import ParcelStage

STATUS = "status"


@dataclass(frozen=True, slots=True, kw_only=True)
class CarrierCode:
    """Durum kodu: one code of one field of one system, and the stage it means.

    >>> row = carrier_codes()[0]
    >>> row.system, row.field, row.codes, row.stage
    ('yurtici', 'operationStatus', ('NOP', '0'), <ParcelStage.PREPARING: 'preparing'>)
    """

    system: str
    field: str
    codes: tuple[str, ...]
    stage: ParcelStage | None
    says: Saying
    certainty: Certainty
    read_at: str


def carrier_codes() -> tuple[CarrierCode, ...]:
    """Kod tablosu: every code that is known, by system.

    >>> sorted({row.system for row in carrier_codes()})
    ['aras', 'hepsijet', 'ideasoft', 'ikas', 'kargo_entegrator', 'ticimax', 'trendyol', 'yurtici']
    """
    return CODES


def _rows(
    system: str,
    read_at: str,
    rows: dict[str, tuple[ParcelStage | None, str, str]],
    *,
    field: str = STATUS,
    certainty: Certainty = Certainty.UNVERIFIED,
) -> tuple[CarrierCode, ...]:
    return tuple(
        CarrierCode(
            system=system,
            field=field,
            codes=tuple(code.split("/")),
            stage=stage,
            says=Saying(tr, en),
            certainty=certainty,
            read_at=read_at,
        )
        for code, (stage, tr, en) in rows.items()
    )


_PREPARING = ParcelStage.PREPARING
_PICKED_UP = ParcelStage.PICKED_UP
_IN_TRANSIT = ParcelStage.IN_TRANSIT
_AT_BRANCH = ParcelStage.AT_DELIVERY_BRANCH
_OUT = ParcelStage.OUT_FOR_DELIVERY
_FAILED = ParcelStage.ATTEMPT_FAILED
_AWAITING = ParcelStage.AWAITING_COLLECTION
_PARTLY = ParcelStage.PARTLY_DELIVERED
_DELIVERED = ParcelStage.DELIVERED
_RETURNING = ParcelStage.RETURNING
_RETURNED = ParcelStage.RETURNED
_CANCELLED = ParcelStage.CANCELLED

_YURTICI = "Yurtiçi Kargo web servisi, bölüm 4; bir açık kaynak entegrasyondan"
_ARAS = "Aras Kargo web servisi, bölüm 3; bir açık kaynak entegrasyondan"
_HEPSIJET = "HepsiJet geliştirici belgeleri; bir açık kaynak entegrasyondan"
_AGGREGATOR = "Kargo Entegratör belgeleri; bir açık kaynak entegrasyondan"
_TRENDYOL = "Trendyol satıcı API belgeleri, sipariş paketleri"
_IKAS = "ikas geliştirici belgeleri, paket durumu"
_TICIMAX = "Ticimax entegrasyonu, SiparisDurumu"
_IDEASOFT = "ideaSoft Admin API, sipariş durumu"

# One row a code; the formatter would break the rows and hide the table.
# fmt: off
CODES = (
    *_rows("yurtici", _YURTICI, {
        "NOP/0": (_PREPARING, "işlem görmemiş", "not handled yet"),
        "ISR/2": (_PICKED_UP, "işlem görmüş, faturası henüz düzenlenmemiş", "handled, not invoiced yet"),
        "IND/1": (_OUT, "dağıtımda", "out for delivery"),
        "CNL/3": (_CANCELLED, "çıkışı engellendi", "stopped before it left"),
        "ISC/4": (_CANCELLED, "daha önce iptal edilmiş", "cancelled before"),
        "DLV/5": (_DELIVERED, "teslim edildi", "delivered"),
    }, field="operationStatus"),
    *_rows("yurtici", _YURTICI, {
        "0": (None, "iade istendi", "return asked for"),
        "1": (None, "çıkış şubesi iadeyi onayladı", "return approved by the branch of departure"),
        "2": (_RETURNING, "bölge iadeyi onayladı", "return approved by the region"),
        "9": (_RETURNED, "iade yapıldı", "returned"),
        "10": (None, "iade işlemi kapandı", "return closed"),
    }, field="rejectStatus"),
    *_rows("yurtici", _YURTICI, {
        "0": (None, "teslim edilmedi, dönüş faturası yok", "not delivered, no invoice of a return"),
        "1": (_DELIVERED, "teslim edildi, dönüş faturası yok", "delivered, no invoice of a return"),
        "2": (_DELIVERED, "teslim edildi, dönüş faturası kesildi", "delivered, return invoiced"),
        "3": (_RETURNED, "gönderene iade edildi", "returned to the sender"),
    }, field="returnStatus"),
    *_rows("aras", _ARAS, {
        "1": (_PICKED_UP, "çıkış şubesinde", "at the branch of departure"),
        "2": (_IN_TRANSIT, "yolda", "in transit"),
        "3": (_AT_BRANCH, "teslimat şubesinde", "at the delivery branch"),
        "4": (_OUT, "teslimatta", "out for delivery"),
        "5": (_PARTLY, "parçalı teslimat", "delivered in part"),
        "6": (_DELIVERED, "teslim edildi", "delivered"),
        "7": (_IN_TRANSIT, "yönlendirildi", "redirected"),
    }),
    *_rows("aras", _ARAS, {
        "1": (None, "normal gönderi", "ordinary shipment"),
        "2": (None, "yönlendirilmiş gönderi", "redirected shipment"),
        "3": (_RETURNING, "iade gönderisi", "shipment on its way back"),
    }, field="type"),
    *_rows("aras", _ARAS, {
        "AY": (_FAILED, "adres yanlış ya da yetersiz", "address wrong or incomplete"),
        "NT": (_FAILED, "uğrama notu bırakıldı", "a note was left"),
        "MD": (_AT_BRANCH, "mobil dağıtım bölgesi", "served on certain days only"),
        "SA": (_AWAITING, "alıcı şubeden alacak", "the recipient collects it at the branch"),
        "AA": (_FAILED, "alıcı tanınmıyor", "recipient not known there"),
        "ÜR": (_FAILED, "ücret reddedildi", "payment refused"),
        "KE": (_FAILED, "kargo reddedildi", "parcel refused"),
    }, field="undelivered"),
    *_rows("hepsijet", _HEPSIJET, {
        "COLLECTED": (_PICKED_UP, "kurye teslim aldı", "collected by the courier"),
        "TRANSFERRING_COLLECT": (_IN_TRANSIT, "aktarmada", "being transferred"),
        "READY": (_IN_TRANSIT, "dağıtıma hazırlanıyor", "being made ready"),
        "WAITING_FOR_DISPATCH": (_AT_BRANCH, "dağıtıma çıkmayı bekliyor", "waiting to go out"),
        "DELIVERING": (_OUT, "dağıtımda", "out for delivery"),
        "DELIVERED": (_DELIVERED, "teslim edildi", "delivered"),
        "UNDELIVERED": (_FAILED, "teslim edilemedi", "could not be delivered"),
        "RETURNED": (_RETURNED, "iade edildi", "returned"),
        "CANCELLED": (_CANCELLED, "iptal edildi", "cancelled"),
    }),
    *_rows("kargo_entegrator", _AGGREGATOR, {
        "non_processed": (_PREPARING, "işlem görmemiş", "not handled yet"),
        "shipped": (_PICKED_UP, "kargoya verildi", "shipped"),
        "on_transit": (_IN_TRANSIT, "yolda", "in transit"),
        "at_delivery_center": (_AT_BRANCH, "teslimat merkezinde", "at the delivery centre"),
        "in_courier": (_OUT, "kuryede", "with the courier"),
        "delivered": (_DELIVERED, "teslim edildi", "delivered"),
        "on_return": (_RETURNING, "geri dönüyor", "on its way back"),
        "failed": (_FAILED, "teslim edilemedi", "could not be delivered"),
        "canceled": (_CANCELLED, "iptal edildi", "cancelled"),
    }),
    *_rows("trendyol", _TRENDYOL, {
        "Awaiting": (_PREPARING, "ödeme onayı bekleniyor", "waiting for the payment"),
        "Created": (_PREPARING, "gönderime hazır", "ready to be prepared"),
        "Picking": (_PREPARING, "toplanıyor", "being picked"),
        "Invoiced": (_PREPARING, "faturalandı", "invoiced"),
        "Repack": (_PREPARING, "yeniden paketlendi", "packed anew"),
        "Shipped": (_PICKED_UP, "kargoya verildi", "shipped"),
        "AtCollectionPoint": (_AWAITING, "teslimat noktasında", "at the collection point"),
        "Delivered": (_DELIVERED, "teslim edildi", "delivered"),
        "UnDelivered": (_FAILED, "teslim edilemedi", "could not be delivered"),
        "Returned": (_RETURNED, "iade edildi", "returned"),
        "Cancelled": (_CANCELLED, "iptal edildi", "cancelled"),
        "UnPacked": (_CANCELLED, "paket bölündü, içindekiler yeni paketlerde", "split into other packages"),
        "UnSupplied": (_CANCELLED, "tedarik edilemedi", "could not be supplied"),
    }, certainty=Certainty.SETTLED),
    *_rows("ikas", _IKAS, {
        "READY_FOR_SHIPMENT": (_PREPARING, "gönderime hazır", "ready for shipment"),
        "FULFILLED": (_PICKED_UP, "gönderildi", "fulfilled"),
        "READY_FOR_PICK_UP": (_AWAITING, "teslim alınmaya hazır", "ready for pick-up"),
        "DELIVERED": (_DELIVERED, "teslim edildi", "delivered"),
        "UNABLE_TO_DELIVER": (_FAILED, "teslim edilemedi", "unable to deliver"),
        "CANCEL_REQUESTED": (None, "iptal istendi", "cancellation asked for"),
        "CANCEL_REJECTED": (None, "iptal isteği reddedildi", "cancellation refused"),
        "CANCELLED": (_CANCELLED, "iptal edildi", "cancelled"),
        "ERROR": (None, "hata", "error"),
    }, certainty=Certainty.SETTLED),
    *_rows("ticimax", _TICIMAX, {
        "0": (_PREPARING, "ön sipariş", "pre-order"),
        "1": (_PREPARING, "onay bekliyor", "waiting for approval"),
        "2": (_PREPARING, "onaylandı", "approved"),
        "3": (_PREPARING, "ödeme bekliyor", "waiting for the payment"),
        "4": (_PREPARING, "paketleniyor", "being packed"),
        "5": (_PREPARING, "tedarik ediliyor", "being procured"),
        "6": (_PICKED_UP, "kargoda", "with the carrier"),
        "7": (_DELIVERED, "teslim edildi", "delivered"),
        "8": (_CANCELLED, "iptal", "cancelled"),
        "9": (_RETURNED, "iade", "returned"),
    }, certainty=Certainty.SETTLED),
    *_rows("ideasoft", _IDEASOFT, {
        "waiting_for_approval": (_PREPARING, "onay bekliyor", "waiting for approval"),
        "approved": (_PREPARING, "onaylandı", "approved"),
        "fulfilled": (_PICKED_UP, "gönderildi", "fulfilled"),
        "delivered": (_DELIVERED, "teslim edildi", "delivered"),
        "cancelled": (_CANCELLED, "iptal edildi", "cancelled"),
        "refunded": (None, "bedeli iade edildi", "refunded"),
    }),
)
# fmt: on
