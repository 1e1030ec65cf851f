"""Sipariş cevapları: where an order is, and what can be done where it does not come."""

from __future__ import annotations

from types import MappingProxyType

from ...sla import ParcelStage, PromiseKind
from ..language.checks import Audience
from ..language.choices import Choice
from ..language.declarations import Past
from ..language.variables import Commitment, Done, Variable
from ..letters.elements import Element
from ..letters.gravity import grave_when
from ..letters.scenarios import Definition
from ..letters.slots import SILENT, Fixed, Free, Given
from ..turkish import Kind
from .parts import CLOSING, CUSTOMER, HOUR, OPTIONAL, PERSONAL

_WHERE_OPENING = Free(
    "where_opening",
    samimi=(
        "Yazdığın[ız|]ı görünce kayıtları açtım.",
        "Paketin[iz|]in izini sürdüm, işte son durum.",
        "Mesajın[ız|] gelince hemen baktım.",
    ),
    resmi=(
        "Sorunuz üzerine kayıtlarımızı inceledik.",
        "Paketinizin son durumunu sizin için öğrendik.",
        "Gönderinizle ilgili güncel bilgiyi iletmek isteriz.",
    ),
    nuktedan=(
        "Paketin[iz|]in peşine dedektif gibi düştüm, raporum hazır.",
        "Kargo dünyasında küçük bir soruşturma yürüttüm.",
        "Kutunun hâlini hatırını sordum, anlatıyorum.",
    ),
)
_WHERE_EMPATHY = Free(
    "where_empathy",
    samimi=(
        "Merak etmen[iz|] çok doğal.",
        "[Sizi|Seni] habersiz bırakmak istemem.",
        "Haber beklemenin nasıl olduğunu biliriz.",
    ),
    resmi=(
        "Merakta kalmanızı istemeyiz.",
        "Siparişinizin nerede olduğunu bilmek en doğal hakkınız.",
        "Haber beklemenin insanı meraklandırdığını biliyoruz.",
    ),
    nuktedan=(
        "Beklerken zamanın nasıl ağır aktığını biz de biliriz.",
        "Her zil sesine koşan biri olarak [sizi|seni] anlıyorum.",
        "Dili olsa koli kendisi anlatırdı.",
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
_ASK_US = "Bundan sonra ne yapmamızı istediğin[iz|]i bize bildirmen[iz|] yeterli"
WHAT_NEXT = Choice(
    MappingProxyType(
        {
            ParcelStage.OUT_FOR_DELIVERY: "Telefonun[uz|]un açık olması teslimatı kolaylaştırır",
            ParcelStage.ATTEMPT_FAILED: (
                "[Size|Sana] uyan teslim zamanını bildirirsen[iz|] kargo firmasına iletiriz"
            ),
            ParcelStage.AWAITING_COLLECTION: (
                "Paketi kimliğin[iz|]le şubeden teslim alabilirsin[iz|]"
            ),
            ParcelStage.DELIVERED: (
                "Paket elin[iz|]e geçmediyse bize hemen haber [verin|ver]; teslim belgesini kargo "
                "firmasından ister, kime verildiğini öğreniriz"
            ),
            ParcelStage.RETURNING: _ASK_US,
            ParcelStage.RETURNED: _ASK_US,
            ParcelStage.CANCELLED: _ASK_US,
        }
    ),
    need=OPTIONAL,
)
"""Sıradaki: what the customer can do for a parcel to come, or where it does not."""

_WHERE_IS_ORDER = Definition(
    "where_is_order",
    audience=Audience.CUSTOMER,
    gravity=grave_when(durum=_HALTED, son_gun=(), yetismeyen=()),
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
                    ParcelStage.ATTEMPT_FAILED: "için kurye adresin[iz|]e uğradı, paketi teslim edemedi",
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
        "son_hareket": Done(need=OPTIONAL),
        "okunmayan": Variable(Kind.CODE, need=OPTIONAL),
        "son_yer": Variable(Kind.PLACE, need=OPTIONAL, privacy=PERSONAL),
        "kargo": Variable(Kind.BRAND, need=OPTIONAL),
        "takip_no": Variable(Kind.CODE, need=OPTIONAL, privacy=PERSONAL),
        # The day the goods leave is a part of the promise of delivery, which is on record already.
        "kargoya_sozu": Commitment(None, need=OPTIONAL),
        "en_erken": Variable(Kind.DATE, need=OPTIONAL),
        "en_gec": Variable(Kind.DATE, need=OPTIONAL),
        "soz_gunu": Variable(Kind.DATE, need=OPTIONAL),
        "yetismeyen": Variable(Kind.DATE, need=OPTIONAL),
        "son_gun": Done(need=OPTIONAL, past=Past.MISSED),
        "son_saat": HOUR,
        "siradaki": WHAT_NEXT,
        "teslim_sozu": Commitment(PromiseKind.DELIVERY, need=OPTIONAL),
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|]in son durumu",
    paragraphs=[
        [_WHERE_OPENING, _WHERE_EMPATHY],
        [
            Fixed("state", "{siparis_no} numaralı siparişin[iz|] ({urun}) {durum}."),
            Fixed("since", "[[Son hareket günü: {son_hareket}.]]"),
            Fixed(
                "unread",
                "[[Kargo firması sonrasında yeni bir durum bildirdi ({okunmayan}); anlamını bilmeden "
                "tahmin yürütmek istemeyiz.]]",
            ),
            Fixed("place", "[[Son görüldüğü yer: {son_yer}.]]"),
            Fixed("carrier", "[[Kargo firması: {kargo}.]]"),
            Fixed("number", "[[Takip numaran[ız|]: {takip_no}.]]"),
        ],
        [
            Fixed("leaves", "[[Siparişin[iz|]i {kargoya_sozu} kargoya vereceğiz.]]"),
            Fixed(
                "expected",
                (
                    Given(
                        ("en_erken", "en_gec"),
                        "Paketin[iz|]in {en_erken} ile {en_gec} arasında elin[iz|]e ulaşmasını "
                        "bekliyoruz.",
                    ),
                    Given(
                        ("en_gec",),
                        "Paketin[iz|]in {en_gec} günü elin[iz|]e ulaşmasını bekliyoruz.",
                    ),
                    SILENT,
                ),
            ),
            Fixed(
                "promised",
                (
                    Given(
                        ("son_gun",),
                        "Söz verdiğimiz son gün {son_gun}[[, saat {son_saat}]] idi, geciktik; özür dileriz.",
                    ),
                    Given(
                        ("yetismeyen",),
                        "Söz verdiğimiz son gün: {yetismeyen}[[, saat {son_saat}]]. Paketin[iz|] o "
                        "güne yetişmeyebilir, baştan söyleyelim.",
                    ),
                    Given(
                        ("soz_gunu",),
                        "Söz verdiğimiz son gün: {soz_gunu}[[, saat {son_saat}]].",
                    ),
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

_ASKING_OPENING = Free(
    "asking_opening",
    samimi=(
        "[Size|Sana] bir şey danışmak istedim.",
        "Küçük bir sorum olacak.",
        "Siparişin[iz|] için [sizden|senden] bir haber bekliyorum.",
    ),
    resmi=(
        "Size bir konuda danışmak isteriz.",
        "Kısa bir sorumuz olacak.",
        "Siparişinizle ilgili görüşünüzü almak isteriz.",
    ),
)
_ASKING_EMPATHY = Free(
    "asking_empathy",
    samimi=(
        "Ters giden bir şey olduysa bilmek isteriz.",
        "Tahmin yürütmek yerine soralım dedik.",
        "Bunu [sizden|senden] duymadan adım atmak istemedik.",
    ),
    resmi=(
        "Bir aksaklık yaşandıysa bilmek isteriz.",
        "Varsayımda bulunmak yerine size danışmayı uygun bulduk.",
        "Sizin yerinize karar vermek istemeyiz.",
    ),
)
_PARCEL_REFUSED = Definition(
    "parcel_refused",
    audience=Audience.CUSTOMER,
    must_say=(Element.RIGHT,),
    variables=CUSTOMER,
    subject="{siparis_no} numaralı siparişin[iz|] kapıda teslim alınmamış",
    paragraphs=[
        [
            _ASKING_OPENING,
            Fixed(
                "refused",
                "{siparis_no} numaralı siparişin[iz|] ({urun}) kapıda teslim alınmamış görünüyor.",
            ),
            _ASKING_EMPATHY,
        ],
        [
            Fixed(
                "what_now",
                (
                    Given(
                        (),
                        "Teslim almamak tek başına cayma bildirimi sayılmıyor. Siparişten "
                        "vazgeçtiysen[iz|] bunu bize yazılı olarak iletebilirsin[iz|]; neden "
                        "göstermen[iz|] gerekmiyor. Ürünü hâlâ istiyorsan[ız|] ya da paketi hasarlı "
                        "olduğu için almadıysan[ız|] bize haber vermen[iz|] yeterli.",
                        short="Siparişten vazgeçtiysen[iz|] bunu yazılı olarak bildirmen[iz|] "
                        "yeterli; ürünü hâlâ istiyorsan[ız|] ya da paket hasarlıysa bize haber "
                        "verebilirsin[iz|].",
                    ),
                ),
            ),
            Fixed("rights_kept", "Bu sırada yasal hakların[ız|] aynen sürüyor."),
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (_WHERE_IS_ORDER, _PARCEL_REFUSED)
"""Senaryolar: the answers of this file."""
