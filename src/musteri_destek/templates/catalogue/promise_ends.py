"""Sözün sonu: a word kept, kept late, missed without the shop's fault, or no longer wanted."""

from __future__ import annotations

from types import MappingProxyType

from ...sla import PromiseKind
from ..checks import Audience
from ..choices import Choice
from ..declarations import Past
from ..elements import Element
from ..gravity import Gravity
from ..scenarios import Definition
from ..slots import Fixed, Free, Given
from ..variables import Commitment, Done
from .parts import CLOSING, CUSTOMER, OPENING, OPTIONAL
from .promises import AT_STAKE, LATE_EMPATHY, LATE_OPENING

_DONE_WORDS = Choice(
    MappingProxyType(
        {
            PromiseKind.DELIVERY: "paketi teslim ettik",
            PromiseKind.REFUND: "para iadesini gönderdik",
            PromiseKind.CALLBACK: "[sizi|seni] aradık",
            PromiseKind.REPAIR: "onarımı bitirdik",
            PromiseKind.REPLACEMENT: "yenisini teslim ettik",
            PromiseKind.REPLY: "yanıtımızı yazdık",
            PromiseKind.LOAN_DEVICE: "yedek ürünü teslim ettik",
        }
    )
)
_KEPT_OPENING = Free(
    "kept_opening",
    samimi=(
        "Defterden bir işi daha sildik.",
        "Söylediğimiz yerdeyiz.",
        "İşi kapatmadan haber vereyim dedim.",
    ),
    resmi=(
        "Verdiğimiz sözün sonucunu bildiririz.",
        "Konuyla ilgili son durumu paylaşıyoruz.",
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
    gravity=Gravity.LIGHT,
    must_say=(Element.PROMISE,),
    variables={**CUSTOMER, "yapildi": Done(), "yapilan": _DONE_WORDS},
    subject="{siparis_no} numaralı siparişin[iz|] için sözümüzü tuttuk",
    paragraphs=[
        [
            _KEPT_OPENING,
            Fixed(
                "done",
                "{urun} için {yapildi} günü {yapilan} (sipariş no: {siparis_no}).",
            ),
            _KEPT_EMPATHY,
        ],
        [CLOSING],
    ],
)
_PROMISE_KEPT_LATE = Definition(
    "promise_kept_late",
    audience=Audience.CUSTOMER,
    must_say=(Element.MISSED, Element.PROMISE),
    variables={
        **CUSTOMER,
        "son_gun": Done(past=Past.MISSED),
        "yapildi": Done(),
        "yapilan": _DONE_WORDS,
    },
    subject="{siparis_no} numaralı siparişin[iz|]de geciktik, şimdi tamam",
    paragraphs=[
        [
            LATE_OPENING,
            Fixed(
                "done",
                "{urun} için söz verdiğimiz son gün {son_gun} idi; ancak {yapildi} günü {yapilan}. "
                "[Sizi|Seni] beklettiğimiz için özür dileriz (sipariş no: {siparis_no}).",
            ),
            LATE_EMPATHY,
        ],
        [CLOSING],
    ],
)

_MISSED_EMPATHY = Free(
    "excused_empathy",
    samimi=(
        "[Size|Sana] en uygun zamanı konuşalım.",
        "Olur böyle şeyler, yeni tarihi birlikte seçeriz.",
        "Kolay olan hangisiyse ona uyarız.",
    ),
    resmi=(
        "Size en uygun zamanı konuşalım.",
        "Yeni tarihi birlikte seçmek isteriz.",
        "Tercihinize memnuniyetle uyarız.",
    ),
)
_PROMISE_EXCUSED = Definition(
    "promise_excused",
    audience=Audience.CUSTOMER,
    must_say=(Element.MISSED,),
    variables={
        **CUSTOMER,
        "son_gun": Done(past=Past.MISSED),
        "soz_konusu": AT_STAKE,
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için yeni gün",
    paragraphs=[
        [
            OPENING,
            Fixed(
                "missed",
                "{urun} için {son_gun} gününe planladığımız iş ({soz_konusu}) o gün tamamlanamadı "
                "(sipariş no: {siparis_no}).",
            ),
            _MISSED_EMPATHY,
        ],
        [
            Fixed(
                "new_day",
                (
                    Given(
                        ("cevap_sozu",),
                        "Uygun günü yazman[ız|] yeterli; biz de {cevap_sozu} kesinleştireceğiz.",
                    ),
                    Given((), "[Size|Sana] uyan günü bu mesaja yazman[ız|] yeterli."),
                ),
            ),
        ],
        [CLOSING],
    ],
)
_CANCELLED_EMPATHY = Free(
    "cancelled_empathy",
    samimi=(
        "Açıklama yapman[ız|] gerekmiyor.",
        "Planlar değişir, hiç dert değil.",
        "Haber vermen[iz|] işimizi kolaylaştırdı.",
    ),
    resmi=(
        "Açıklama yapmanız gerekmiyor.",
        "Planların değişebileceğini biliyoruz.",
        "Haber verdiğiniz için teşekkür ederiz.",
    ),
)
_PROMISE_CANCELLED = Definition(
    "promise_cancelled",
    audience=Audience.CUSTOMER,
    must_say=(Element.RIGHT,),
    variables={**CUSTOMER, "soz_konusu": AT_STAKE},
    subject="{siparis_no} numaralı siparişin[iz|] için isteğin[iz|]i not ettik",
    paragraphs=[
        [
            OPENING,
            Fixed(
                "noted",
                "{urun} için vazgeçtiğin[iz|]i not ettik ({soz_konusu}, sipariş no: {siparis_no}).",
            ),
            _CANCELLED_EMPATHY,
        ],
        [Fixed("rights_kept", "Siparişin[iz|]den doğan hakların[ız|] aynen sürüyor.")],
        [CLOSING],
    ],
)

DEFINITIONS = (_PROMISE_KEPT, _PROMISE_KEPT_LATE, _PROMISE_EXCUSED, _PROMISE_CANCELLED)
"""Senaryolar: the answers of this file."""
