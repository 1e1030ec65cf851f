"""Aksilik cevapları: goods that came broken, as others, or not all of them."""

from __future__ import annotations

from dataclasses import replace

from ...sla import PromiseKind
from ..checks import Audience
from ..choices import YesNo
from ..scenarios import Definition
from ..slots import Fixed, Free, Given
from ..turkish import Kind
from ..variables import AnyVariable, Commitment, Variable
from .parts import (
    BANK_SENTENCE,
    CLOSING,
    CUSTOMER,
    IBAN_SENTENCE,
    OPTIONAL,
    REFUND,
    REMEDIES,
    ROUTE,
    SEND_BACK,
    SEND_BACK_SENTENCE,
    WHEN,
)

_NEXT_STEP: dict[str, AnyVariable] = {
    "tutar": replace(REFUND["tutar"], need=OPTIONAL),
    "iade_yolu": replace(ROUTE, need=OPTIONAL),
    "havale_tutari": REFUND["havale_tutari"],
    **WHEN,
    "secenekler": replace(REMEDIES, need=OPTIONAL),
    "yenisi_sozu": Commitment(PromiseKind.REPLACEMENT, need=OPTIONAL),
    "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
}
_MISHAP_OPENING = Free(
    "mishap_opening",
    samimi=(
        "Hemen yazdığın[ız|] için teşekkürler.",
        "Mesajın[ız|]ı okuyunca ben de üzüldüm.",
        "İyi ki vakit geçirmeden haber verdin[iz|].",
    ),
    resmi=(
        "Durumu vakit geçirmeden bildirdiğiniz için teşekkür ederiz.",
        "Mesajınızı üzüntüyle okuduk.",
        "Yazdıklarınızı özenle inceledik.",
    ),
)


def _mishap(
    name: str,
    *,
    subject: str,
    state: str,
    empathy: Free,
    new: str,
    instead: str,
    variables: dict[str, AnyVariable],
    back: tuple[Fixed, ...] = (),
) -> Definition:
    step = (
        Given(("yenisi_sozu",), f"{new} {{yenisi_sozu}} [size|sana] ulaştıracağız."),
        Given(
            ("secenekler",),
            "Seçim [sizin|senin]: {secenekler}. Hangisini istediğin[iz|]i bize bildirmen[iz|] "
            "yeterli.",
        ),
        Given(
            ("tutar", "iade_yolu", "odendi_gunu"),
            "Para iadesi seçimin[iz|]i kabul ettik: {tutar|belirtme} {odendi_gunu} günü {iade_yolu} "
            "iade ettik.",
        ),
        Given(
            ("tutar", "iade_yolu", "iade_sozu"),
            "Para iadesi seçimin[iz|]i kabul ettik: {tutar|belirtme} {iade_yolu} {iade_sozu} iade "
            "edeceğiz.",
        ),
        Given(("cevap_sozu",), "Nasıl telafi edeceğimizi {cevap_sozu} [size|sana] yazacağız."),
    )
    rights = (
        Given(
            ("secenekler",),
            "Hiçbiri için ücret almıyoruz; karar verene kadar hakların[ız|] aynen sürüyor.",
        ),
        Given(("tutar",), BANK_SENTENCE.wordings[0].text),
        Given((), f"Dilersen[iz|] bunun yerine {instead}; seçim [sizin|senin]."),
    )
    return Definition(
        name,
        audience=Audience.CUSTOMER,
        variables={**CUSTOMER, **SEND_BACK, **_NEXT_STEP, **variables},
        subject=subject,
        paragraphs=[
            [_MISHAP_OPENING, Fixed("state", state), empathy],
            [Fixed("step", step), *back, IBAN_SENTENCE],
            [SEND_BACK_SENTENCE],
            [Fixed("rights", rights)],
            [CLOSING],
        ],
    )


def _back(goods: str) -> tuple[Fixed, ...]:
    said = (
        f"[[{goods} [geri_gonder ? bize göndermen[iz|] gerekiyor; ücreti bize ait."
        " | geri göndermen[iz|]e gerek yok.]]]"
    )
    return (Fixed("keep_or_send", said),)


_SENT_BACK: dict[str, AnyVariable] = {"geri_gonder": YesNo(need=OPTIONAL)}
_DAMAGED = _mishap(
    "damaged",
    subject="{siparis_no} numaralı siparişin[iz|]deki hasarlı ürün",
    state=(
        "{siparis_no} numaralı siparişin[iz|]deki ürün ({urun}) hasarlı çıkmış; bunun için özür "
        "dileriz."
    ),
    empathy=Free(
        "damaged_empathy",
        samimi=(
            "Kutuyu açınca hevesin[iz|]in kırılması bizi de üzdü.",
            "Bir paketten böyle bir şey çıkması gerçekten can sıkıcı.",
            "Emek verip beklediğin[iz|] bir ürün elin[iz|]e sağlam geçmeliydi.",
        ),
        resmi=(
            "Ürünün elinize sağlam ulaşmasını sağlamalıydık.",
            "Paketi açtığınızda yaşadığınız hayal kırıklığını anlıyoruz.",
            "Beklediğiniz ürünü bu hâlde görmenize üzüldük.",
        ),
    ),
    back=_back("Hasarlı ürünü"),
    new="Yenisini",
    instead="para iadesi, ücretsiz onarım ya da bedelinden indirim isteyebilirsin[iz|]",
    variables=_SENT_BACK,
)
_WRONG_ITEM = _mishap(
    "wrong_item",
    subject="{siparis_no} numaralı siparişin[iz|]de yanlış gönderdiğimiz ürün",
    state=(
        "{siparis_no} numaralı siparişin[iz|]de istediğin[iz|] ürün ({urun}) yerine başkasını "
        "göndermişiz[[; paketten şu çıkmış: {gelen}]]. Hata bizde, özür dileriz."
    ),
    empathy=Free(
        "wrong_item_empathy",
        samimi=(
            "Umduğunu bulamamak insanın tadını kaçırır.",
            "Kutuyu yanlış hazırlayan biziz.",
            "Böyle bir karışıklıkla uğraşmamalıydın[ız|].",
        ),
        resmi=(
            "Siparişinizi hazırlarken gereken özeni göstermeliydik.",
            "Umduğunuzdan farklı bir şeyle karşılaşmanıza üzüldük.",
            "Bu karışıklığı yaşamamalıydınız.",
        ),
    ),
    back=_back("Yanlış gelen ürünü"),
    new="Doğru ürünü",
    instead="para iadesi isteyebilir ya da gelen ürünü indirimli olarak tutabilirsin[iz|]",
    variables={**_SENT_BACK, "gelen": Variable(Kind.PRODUCT_TITLE, need=OPTIONAL)},
)
_MISSING_ITEM = _mishap(
    "missing_item",
    subject="{siparis_no} numaralı siparişin[iz|]de eksik çıkan ürün",
    state=(
        "{siparis_no} numaralı siparişin[iz|]in paketinden şu ürün eksik çıkmış: {urun}. Onu kutuya "
        "koymayı atladığımız için özür dileriz."
    ),
    empathy=Free(
        "missing_item_empathy",
        samimi=(
            "Paketi açıp aradığın[ız|]ı bulamamak can sıkıcı.",
            "Yarım gelen bir sipariş sevinci de yarım bırakır.",
            "Eksiği tamamlamadan içimiz rahat etmez.",
        ),
        resmi=(
            "Siparişinizin tam ulaşmasını sağlamalıydık.",
            "Aradığınızı bulamamanın can sıkıcı olduğunu biliyoruz.",
            "Eksiği gidermek önceliğimiz.",
        ),
    ),
    new="Eksik ürünü",
    instead="eksik ürünün parasını isteyebilirsin[iz|]",
    variables={},
)

DEFINITIONS = (_DAMAGED, _WRONG_ITEM, _MISSING_ITEM)
"""Senaryolar: the answers of this file."""
