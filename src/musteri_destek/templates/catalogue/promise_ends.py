"""Sözün sonu: a word kept, kept late, missed without the shop's fault, or no longer wanted."""

from __future__ import annotations

from types import MappingProxyType

from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.choices import Choice
from ..language.declarations import Past
from ..language.variables import Commitment, Done
from ..letters.elements import Element
from ..letters.gravity import grave_when
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from .parts import CLOSING, CUSTOMER, HOUR, OPTIONAL
from .promises import DONE_LATE_OPENING, LATE_EMPATHY, LIGHT

_DONE_WORDS = Choice(
    MappingProxyType(
        {
            PromiseKind.DELIVERY: "teslimatı tamamladık",
            PromiseKind.REFUND: "ödemeyi [size|sana] gönderdik",
            PromiseKind.CALLBACK: "[sizi|seni] aradık",
            PromiseKind.REPAIR: "onarımı bitirdik",
            PromiseKind.REPLACEMENT: "beklediğin[iz|] paketi teslim ettik",
            PromiseKind.REPLY: "yanıtımızı yazdık",
            PromiseKind.LOAN_DEVICE: "yedek ürünü teslim ettik",
        }
    )
)
_DONE_AT_LAST = Choice(
    MappingProxyType(
        {
            PromiseKind.DELIVERY: "teslimatı tamamlayabildik",
            PromiseKind.REFUND: "ödemeyi [size|sana] gönderebildik",
            PromiseKind.CALLBACK: "[sizi|seni] arayabildik",
            PromiseKind.REPAIR: "onarımı bitirebildik",
            PromiseKind.REPLACEMENT: "beklediğin[iz|] paketi teslim edebildik",
            PromiseKind.REPLY: "yanıtımızı yazabildik",
            PromiseKind.LOAN_DEVICE: "yedek ürünü teslim edebildik",
        }
    )
)
_KEPT_OPENING = Free(
    "kept_opening",
    samimi=(
        "Güzel bir haberle geldim.",
        "Sözümüz yerini buldu.",
        "İşi kapatmadan haber vereyim dedim.",
    ),
    resmi=(
        "Verdiğimiz sözü yerine getirdik.",
        "Konunun son durumunu bildirmek isteriz.",
        "Size bilgi vermek istedik.",
    ),
    nuktedan=(
        "Takvimdeki o kutuya kocaman bir tik attık.",
        "Söz ağızdan bir kere çıkarmış, biz de tuttuk.",
        "Defterden bir satır daha sildim, keyfim yerinde.",
    ),
)
_KEPT_EMPATHY = Free(
    "kept_empathy",
    samimi=(
        "Eksik kalan bir yan görürsen[iz|] hemen düzeltelim.",
        "Her şey yolundaysa ne mutlu bize.",
        "Beklentin[iz|]i karşıladığını umuyorum.",
    ),
    resmi=(
        "Eksik kalan bir yan varsa hemen düzeltiriz.",
        "Her şeyin yolunda olduğunu umuyoruz.",
        "Beklentinizi karşıladığımızı umarız.",
    ),
    nuktedan=(
        "Kusur bulursan[ız|] ilk ben duyayım.",
        "Her şey yolundaysa bir kahve daha içerim.",
        "Alkış beklemiyoruz, haber verelim dedik.",
    ),
)
_PROMISE_KEPT = Definition(
    "promise_kept",
    audience=Audience.CUSTOMER,
    gravity=grave_when(yapilan=tuple(one for one in PromiseKind if one not in LIGHT)),
    must_say=(Element.PROMISE,),
    variables={**CUSTOMER, "yapildi": Done(), "yapilan": _DONE_WORDS},
    subject="{siparis_no} numaralı siparişin[iz|] için sözümüzü tuttuk",
    paragraphs=[
        [
            _KEPT_OPENING,
            Fixed(
                "done",
                "{siparis_no} numaralı siparişin[iz|] ({urun}) için {yapildi} günü {yapilan}.",
            ),
            _KEPT_EMPATHY,
        ],
        [CLOSING],
    ],
)
_PROMISED_FOR = "{siparis_no} numaralı siparişin[iz|] ({urun}) için {son_gun} gününe"
_PROMISE_KEPT_LATE = Definition(
    "promise_kept_late",
    audience=Audience.CUSTOMER,
    must_say=(Element.MISSED, Element.PROMISE),
    variables={
        **CUSTOMER,
        "son_gun": Done(past=Past.MISSED),
        "son_saat": HOUR,
        "yapildi": Done(),
        "yapildi_saat": HOUR,
        "yapilan": _DONE_AT_LAST,
    },
    subject="{siparis_no} numaralı siparişin[iz|] için sözümüzü geç de olsa tuttuk",
    paragraphs=[
        [
            DONE_LATE_OPENING,
            Fixed(
                "done",
                (
                    Given(
                        ("son_saat", "yapildi_saat"),
                        f"{_PROMISED_FOR} (saat {{son_saat|yönelme}} kadar) söz vermiştik. Ancak "
                        "{yapildi} günü saat {yapildi_saat|bulunma} {yapilan}.",
                    ),
                    Given(
                        (),
                        f"{_PROMISED_FOR}[[ (saat {{son_saat|yönelme}} kadar)]] söz vermiştik, "
                        "ancak {yapildi} günü {yapilan}.",
                    ),
                ),
            ),
            Fixed("apology", "Bu gecikme için özür dileriz."),
            LATE_EMPATHY,
        ],
        [CLOSING],
    ],
)

_NOT_DONE = Choice(
    MappingProxyType(
        {
            PromiseKind.DELIVERY: "teslimatı yapamadık",
            PromiseKind.REFUND: "ödemeyi [size|sana] gönderemedik",
            PromiseKind.CALLBACK: "[sizinle|seninle] görüşemedik",
            PromiseKind.REPAIR: "onarımı bitiremedik",
            PromiseKind.REPLACEMENT: "beklediğin[iz|] paketi teslim edemedik",
            PromiseKind.REPLY: "yanıtımızı yazamadık",
            PromiseKind.LOAN_DEVICE: "yedek ürünü teslim edemedik",
        }
    )
)
_NO_LONGER_WANTED = Choice(
    MappingProxyType(
        {
            PromiseKind.DELIVERY: "teslimattan vazgeçtiğin[iz|]i",
            PromiseKind.REFUND: "[size|sana] yapacağımız ödemeden vazgeçtiğin[iz|]i",
            PromiseKind.CALLBACK: "artık aranmak istemediğin[iz|]i",
            PromiseKind.REPAIR: "onarımdan vazgeçtiğin[iz|]i",
            PromiseKind.REPLACEMENT: "[size|sana] göndereceğimiz paketten vazgeçtiğin[iz|]i",
            PromiseKind.REPLY: "artık yanıt beklemediğin[iz|]i",
            PromiseKind.LOAN_DEVICE: "yedek üründen vazgeçtiğin[iz|]i",
        }
    )
)
OUR_WORD = Choice(
    MappingProxyType(
        {
            PromiseKind.REFUND: "Ödeme sözümüz",
            PromiseKind.REPLY: "Yanıt sözümüz",
            PromiseKind.REPAIR: "Onarım sözümüz",
        }
    ),
    need=OPTIONAL,
)
"""Sözümüz: what is done without the customer: of it nobody is asked which day suits them."""

_MISSED_OPENING = Free(
    "excused_opening",
    samimi=(
        "Planladığımız gün olmadı.",
        "Yarım kalan bir işimiz var.",
        "Kısa bir not bırakayım istedim.",
    ),
    resmi=(
        "Planımızda bir değişiklik oldu.",
        "Yarım kalan bir konu için yazıyoruz.",
        "Size son durumu bildirmek isteriz.",
    ),
)
_MISSED_EMPATHY = Free(
    "excused_empathy",
    samimi=(
        "Kaldığımız yerden devam edelim.",
        "Gerisini birlikte tamamlarız.",
        "Bunu yarım bırakmak istemem.",
    ),
    resmi=(
        "Konuyu takip ediyoruz.",
        "Konuyu birlikte sonuca bağlayalım.",
        "Bunu yarım bırakmak istemeyiz.",
    ),
)
_PROMISE_EXCUSED = Definition(
    "promise_excused",
    audience=Audience.CUSTOMER,
    must_say=(Element.MISSED,),
    variables={
        **CUSTOMER,
        "son_gun": Done(past=Past.MISSED),
        "son_saat": HOUR,
        "soz_konusu": _NOT_DONE,
        "sozumuz": OUR_WORD,
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için yeni gün",
    paragraphs=[
        [
            _MISSED_OPENING,
            Fixed(
                "missed",
                "{siparis_no} numaralı siparişin[iz|] ({urun}) için {son_gun} günü[[ saat "
                "{son_saat|yönelme} kadar]] {soz_konusu}.",
            ),
            _MISSED_EMPATHY,
        ],
        [
            Fixed(
                "new_day",
                (
                    Given(
                        ("sozumuz", "cevap_sozu"),
                        "{sozumuz} geçerli; yeni günü {cevap_sozu} [size|sana] yazacağız.",
                    ),
                    Given(
                        ("sozumuz",),
                        "{sozumuz} geçerli; yeni günü belirlemek için bize ulaşman[ız|] yeterli.",
                    ),
                    Given(
                        ("cevap_sozu",),
                        "Uygun günü bildirmen[iz|] yeterli; biz de {cevap_sozu} kesinleştireceğiz.",
                    ),
                    Given((), "[Size|Sana] uyan günü bize bildirmen[iz|] yeterli."),
                ),
            ),
        ],
        [CLOSING],
    ],
)
_NOTED_OPENING = Free(
    "noted_opening",
    samimi=(
        "İsteğin[iz|] bana ulaştı.",
        "Mesajın[ız|] geldi, hemen baktım.",
        "Tamamdır, kaydımızı güncelledim.",
    ),
    resmi=(
        "İsteğiniz bize ulaştı.",
        "Kaydınızı isteğinize göre güncelledik.",
        "Bildiriminizi aldık.",
    ),
)
_CANCELLED_EMPATHY = Free(
    "cancelled_empathy",
    samimi=(
        "Açıklama yapman[ız|] gerekmiyor.",
        "Karar [sizin|senin], hiç dert değil.",
        "Haber vermen[iz|] işimizi kolaylaştırdı.",
    ),
    resmi=(
        "Bunun için neden göstermeniz gerekmiyor.",
        "Kararınıza saygı duyuyoruz.",
        "Haber verdiğiniz için teşekkür ederiz.",
    ),
)
_PROMISE_CANCELLED = Definition(
    "promise_cancelled",
    audience=Audience.CUSTOMER,
    must_say=(Element.RIGHT,),
    variables={**CUSTOMER, "soz_konusu": _NO_LONGER_WANTED},
    subject="{siparis_no} numaralı siparişin[iz|] için isteğin[iz|]i not ettik",
    paragraphs=[
        [
            _NOTED_OPENING,
            Fixed(
                "noted",
                "{siparis_no} numaralı siparişin[iz|] ({urun}) için {soz_konusu} not ettik.",
            ),
            _CANCELLED_EMPATHY,
        ],
        [Fixed("rights_kept", "Siparişin[iz|]den doğan hakların[ız|] aynen sürüyor.")],
        [CLOSING],
    ],
)

DEFINITIONS = (_PROMISE_KEPT, _PROMISE_KEPT_LATE, _PROMISE_EXCUSED, _PROMISE_CANCELLED)
"""Senaryolar: the answers of this file."""
