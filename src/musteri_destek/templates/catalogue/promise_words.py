"""Sözün sözleri: how a promise of each kind is given, owned up to where it was broken, and given anew."""

from __future__ import annotations

from dataclasses import dataclass

from ...sla import PromiseKind


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """Sözün sözleri: how a promise of one kind is said: `late` as a subject, then given, broken, anew.

    `missed` is said of what was broken where everybody reads: it addresses nobody.
    """

    kind: PromiseKind
    late: str
    given: str
    broken: str
    anew: str
    missed: str


_BY = "en geç {son_gun} günü[[ saat {son_saat|yönelme} kadar]]"
_NUMBER = "(sipariş no: {siparis_no})"
PROMISES = (
    PromiseWords(
        PromiseKind.DELIVERY,
        "{siparis_no} numaralı siparişin[iz|]in teslimatı gecikti",
        f"{{urun}} siparişin[iz|]i {{soz}} [size|sana] ulaştıracağız {_NUMBER}.",
        "{siparis_no} numaralı siparişin[iz|]i ({urun}) en geç {son_gun} günü[[ saat {son_saat|yönelme} kadar]] ulaştırmalıydık, "
        "geciktirdik; özür dileriz.",
        "Yeni sözümüz şu: paketin[iz|]i {soz} [size|sana] ulaştıracağız.",
        f"teslimatı {_BY} yapmalıydık, geciktirdik",
    ),
    PromiseWords(
        PromiseKind.REFUND,
        "{siparis_no} numaralı siparişin[iz|] için ödememiz gecikti",
        f"{{urun}} için [size|sana] yapacağımız ödemeyi {{soz}} göndereceğiz {_NUMBER}.",
        "{siparis_no} numaralı siparişin[iz|] ({urun}) için [size|sana] yapacağımız ödemeyi en geç {son_gun} günü[[ saat "
        "{son_saat|yönelme} kadar]] göndermeliydik, geciktirdik; özür dileriz.",
        "Yeni sözümüz şu: parayı {soz} göndereceğiz.",
        f"ödemeyi {_BY} göndermeliydik, geciktirdik",
    ),
    PromiseWords(
        PromiseKind.CALLBACK,
        "{siparis_no} numaralı siparişin[iz|] için [sizi|seni] arayamadık",
        f"{{urun}} için [sizi|seni] {{soz}} arayacağız {_NUMBER}.",
        "{siparis_no} numaralı siparişin[iz|] ({urun}) için [sizi|seni] {son_gun} günü[[ saat {son_saat|yönelme} kadar]] arayacaktık, "
        "arayamadık; özür dileriz.",
        "Yeni sözümüz şu: [sizi|seni] {soz} arayacağız.",
        f"{_BY} aramalıydık, arayamadık",
    ),
    PromiseWords(
        PromiseKind.REPAIR,
        "{siparis_no} numaralı siparişin[iz|]deki onarım gecikti",
        f"{{urun}} için onarımı {{soz}} bitirip ürünü [size|sana] ulaştıracağız {_NUMBER}.",
        "{siparis_no} numaralı siparişin[iz|]de {urun} için beklediğin[iz|] onarımı en geç {son_gun} günü[[ saat {son_saat|yönelme} kadar]] "
        "bitirmeliydik, geciktirdik; özür dileriz.",
        "Yeni sözümüz şu: onarımı {soz} bitirip ürünü [size|sana] ulaştıracağız.",
        f"onarımı {_BY} bitirmeliydik, geciktirdik",
    ),
    PromiseWords(
        PromiseKind.REPLACEMENT,
        "{siparis_no} numaralı siparişin[iz|] için beklediğin[iz|] paket gecikti",
        f"{{urun}} için beklediğin[iz|] paketi {{soz}} [size|sana] ulaştıracağız {_NUMBER}.",
        "{siparis_no} numaralı siparişin[iz|]de {urun} için beklediğin[iz|] paketi en geç {son_gun} günü[[ saat {son_saat|yönelme} kadar]] "
        "ulaştırmalıydık, geciktirdik; özür dileriz.",
        "Yeni sözümüz şu: paketi {soz} [size|sana] ulaştıracağız.",
        f"beklenen paketi {_BY} ulaştırmalıydık, geciktirdik",
    ),
    PromiseWords(
        PromiseKind.REPLY,
        "{siparis_no} numaralı siparişin[iz|] için yanıtımız gecikti",
        f"{{urun}} için yazdıkların[ız|]ın yanıtını {{soz}} göndereceğiz {_NUMBER}.",
        "{siparis_no} numaralı siparişin[iz|] ({urun}) için yanıtımızı en geç {son_gun} günü[[ saat {son_saat|yönelme} kadar]] "
        "yazmalıydık, geciktirdik; özür dileriz.",
        "Yeni sözümüz şu: yanıtımızı {soz} göndereceğiz.",
        f"yanıtımızı {_BY} yazmalıydık, geciktirdik",
    ),
    PromiseWords(
        PromiseKind.LOAN_DEVICE,
        "{siparis_no} numaralı siparişin[iz|] için yedek ürün gecikti",
        f"{{urun}} onarımdayken kullanacağın[ız|] yedek ürünü {{soz}} [size|sana] ulaştıracağız {_NUMBER}.",
        "{siparis_no} numaralı siparişin[iz|]de {urun} onarımdayken kullanacağın[ız|] yedeği "
        "en geç {son_gun} günü[[ saat {son_saat|yönelme} kadar]] ulaştırmalıydık, geciktirdik; özür dileriz.",
        "Yeni sözümüz şu: yedek ürünü {soz} [size|sana] ulaştıracağız.",
        f"yedek ürünü {_BY} ulaştırmalıydık, geciktirdik",
    ),
)
