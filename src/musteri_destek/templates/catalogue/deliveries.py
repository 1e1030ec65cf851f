"""Sipariş cevapları: where an order is, and goods that came broken, as others, or not all of them."""

from __future__ import annotations

from types import MappingProxyType

from ...sla import ParcelStage, PromiseKind
from ..checks import Audience
from ..choices import Choice, YesNo
from ..declarations import Past
from ..gravity import grave_when
from ..scenarios import Definition
from ..slots import SILENT, Fixed, Free, Given
from ..turkish import Kind
from ..variables import AnyVariable, Commitment, Done, Variable
from .parts import CLOSING, CUSTOMER, OPTIONAL, PERSONAL

_WHERE_OPENING = Free(
    "where_opening",
    samimi=(
        "Sorun[uz|]u görünce kargo kaydını açtım.",
        "Paketin[iz|]in izini sürdüm, işte son durum.",
        "İçin[iz|] rahat etsin diye hemen baktım.",
    ),
    resmi=(
        "Sorunuz üzerine kargo kaydını inceledik.",
        "Paketinizin son durumunu sizin için öğrendik.",
        "Gönderinizin güncel bilgisini paylaşıyoruz.",
    ),
    nuktedan=(
        "Paketin[iz|]in peşine dedektif gibi düştüm, buldum.",
        "Kargo dünyasından taze haber getirdim.",
        "Kutunun ayak izlerini takip ettim.",
    ),
)
_WHERE_EMPATHY = Free(
    "where_empathy",
    samimi=(
        "Merak etmen[iz|] çok doğal.",
        "[Sizi|Seni] habersiz bırakmak istemem.",
        "Paketten haber beklemenin nasıl olduğunu biliriz.",
    ),
    resmi=(
        "Merakta kalmanızı istemeyiz.",
        "Siparişinizin nerede olduğunu bilmek en doğal hakkınız.",
        "Sorunuzu elimizdeki en yeni bilgiyle yanıtlıyoruz.",
    ),
    nuktedan=(
        "Beklerken saatin ağırlaştığını biz de biliriz.",
        "Her zil sesine koşan biri olarak [sizi|seni] anlıyorum.",
        "Kutuların konuşmaması ne kötü, yoksa kendisi anlatırdı.",
    ),
)

_HALTED = (
    ParcelStage.ATTEMPT_FAILED,
    ParcelStage.PARTLY_DELIVERED,
    ParcelStage.DELIVERED,
    ParcelStage.RETURNING,
    ParcelStage.RETURNED,
    ParcelStage.CANCELLED,
)
_ASK_US = "Bundan sonra ne yapmamızı istediğin[iz|]i bu mesaja yazman[ız|] yeterli"
_WHAT_NEXT = Choice(
    MappingProxyType(
        {
            ParcelStage.ATTEMPT_FAILED: (
                "[Size|Sana] uyan teslim zamanını yazarsan[ız|] kargo firmasına iletiriz"
            ),
            ParcelStage.AWAITING_COLLECTION: (
                "Paketi kimliğin[iz|]le şubeden teslim alabilirsin[iz|]"
            ),
            ParcelStage.DELIVERED: (
                "Paket elin[iz|]e geçmediyse bize hemen [yazın|yaz]; teslim belgesini kargo "
                "firmasından ister, kime verildiğini öğreniriz"
            ),
            ParcelStage.RETURNING: _ASK_US,
            ParcelStage.RETURNED: _ASK_US,
            ParcelStage.CANCELLED: _ASK_US,
        }
    ),
    need=OPTIONAL,
)
"""Sıradaki: what the customer can do where a parcel does not come on its own."""

_WHERE_IS_ORDER = Definition(
    "where_is_order",
    audience=Audience.CUSTOMER,
    gravity=grave_when(durum=_HALTED, son_gun=()),
    variables={
        **CUSTOMER,
        "durum": Choice(
            MappingProxyType(
                {
                    ParcelStage.PREPARING: "hazırlanıyor",
                    ParcelStage.PICKED_UP: "kargoya verildi",
                    ParcelStage.IN_TRANSIT: "yolda",
                    ParcelStage.AT_DELIVERY_BRANCH: "teslimat şubesinde",
                    ParcelStage.OUT_FOR_DELIVERY: "dağıtımda",
                    ParcelStage.ATTEMPT_FAILED: "için kurye adresin[iz|]e uğradı, teslim edemedi",
                    ParcelStage.AWAITING_COLLECTION: "şubede [sizi|seni] bekliyor",
                    ParcelStage.PARTLY_DELIVERED: "parça parça geliyor; bir bölümü teslim edildi",
                    ParcelStage.DELIVERED: "kargo kaydında teslim edilmiş görünüyor",
                    ParcelStage.RETURNING: "bize geri dönüyor",
                    ParcelStage.RETURNED: "bize geri döndü",
                    ParcelStage.CANCELLED: "için gönderi iptal edildi",
                    ParcelStage.UNKNOWN: "için kargo henüz bir hareket bildirmedi",
                }
            )
        ),
        "son_yer": Variable(Kind.PLACE, need=OPTIONAL, privacy=PERSONAL),
        "kargo": Variable(Kind.BRAND, need=OPTIONAL),
        "takip_no": Variable(Kind.CODE, need=OPTIONAL, privacy=PERSONAL),
        "soz_gunu": Variable(Kind.DATE, need=OPTIONAL),
        "son_gun": Done(need=OPTIONAL, past=Past.MISSED),
        "siradaki": _WHAT_NEXT,
        "teslim_sozu": Commitment(PromiseKind.DELIVERY, need=OPTIONAL),
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|]in son durumu",
    paragraphs=[
        [_WHERE_OPENING, _WHERE_EMPATHY],
        [
            Fixed("state", "{siparis_no} numaralı siparişin[iz|] ({urun}) {durum}."),
            Fixed("place", "[[Son görüldüğü yer: {son_yer}.]]"),
            Fixed("carrier", "[[Paketi taşıyan firma: {kargo}.]]"),
            Fixed("number", "[[Takip numaran[ız|]: {takip_no}.]]"),
        ],
        [
            Fixed(
                "promised",
                (
                    Given(
                        ("son_gun",),
                        "Söz verdiğimiz son gün {son_gun} idi, geciktirdik; özür dileriz.",
                    ),
                    Given(("soz_gunu",), "Söz verdiğimiz son gün: {soz_gunu}."),
                    SILENT,
                ),
            ),
            Fixed("what_next", "[[{siradaki}.]]"),
            Fixed("until", "[[Paketin[iz|]i {teslim_sozu} [size|sana] ulaştıracağız.]]"),
            Fixed("news", "[[Son durumu {cevap_sozu} [size|sana] ayrıca yazacağız.]]"),
        ],
        [CLOSING],
    ],
)

_NEXT_STEP: dict[str, AnyVariable] = {
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
        Given(("cevap_sozu",), "Nasıl telafi edeceğimizi {cevap_sozu} [size|sana] yazacağız."),
    )
    return Definition(
        name,
        audience=Audience.CUSTOMER,
        variables={**CUSTOMER, **_NEXT_STEP, **variables},
        subject=subject,
        paragraphs=[
            [_MISHAP_OPENING, Fixed("state", state), empathy],
            [Fixed("step", step), *back],
            [
                Fixed(
                    "rights",
                    f"Dilersen[iz|] bunun yerine {instead}; seçim [sizin|senin].",
                )
            ],
            [CLOSING],
        ],
    )


def _back(goods: str) -> tuple[Fixed, ...]:
    said = (
        f"[[{goods} [geri_gonder ? bize göndermen[iz|] gerekiyor; ücreti bize ait."
        " | geri göndermen[iz|]e gerek yok.]]]"
    )
    return (Fixed("send_back", said),)


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
        "{siparis_no} numaralı siparişin[iz|]de istediğin[iz|] ürün şuydu: {urun}. Paketten ise şu "
        "çıkmış: {gelen}. Hata bizde, özür dileriz."
    ),
    empathy=Free(
        "wrong_item_empathy",
        samimi=(
            "Beklediğin[iz|] şey yerine başkasını görmek insanın tadını kaçırır.",
            "Kutuyu yanlış hazırlayan biziz.",
            "Böyle bir karışıklıkla uğraşmamalıydın[ız|].",
        ),
        resmi=(
            "Siparişinizi hazırlarken gereken özeni göstermeliydik.",
            "Beklediğiniz ürün yerine başkasını görmenin can sıkıcı olduğunu biliyoruz.",
            "Bu karışıklığı yaşamamalıydınız.",
        ),
    ),
    back=_back("Yanlış gelen ürünü"),
    new="Doğru ürünü",
    instead="para iadesi isteyebilir ya da gelen ürünü indirimli olarak tutabilirsin[iz|]",
    variables={**_SENT_BACK, "gelen": Variable(Kind.PRODUCT_TITLE)},
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
            "Paketten eksik ürün çıkmasının can sıkıcı olduğunu biliyoruz.",
            "Eksiği gidermek önceliğimiz.",
        ),
    ),
    new="Eksik ürünü",
    instead="eksik ürünün parasını isteyebilirsin[iz|]",
    variables={},
)

DEFINITIONS = (_WHERE_IS_ORDER, _DAMAGED, _WRONG_ITEM, _MISSING_ITEM)
"""Senaryolar: the answers of this file."""
