"""Anket cevapları: what a score is answered with, from full marks to the lowest."""

from __future__ import annotations

from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.variables import AnyVariable, Commitment, Variable
from ..letters.gravity import Gravity
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from ..turkish import Kind
from .parts import CUSTOMER, OPTIONAL

_SCORE_OPENING = Free(
    "score_opening",
    samimi=(
        "Anketimize vakit ayırdığın[ız|] için teşekkürler.",
        "Puanın[ız|]ı gördüm, yazmadan duramadım.",
        "Verdiğin[iz|] yanıt bana ulaştı.",
    ),
    resmi=(
        "Anketimize vakit ayırdığınız için teşekkür ederiz.",
        "Değerlendirmenizi dikkatle okuduk.",
        "Yanıtınız bize ulaştı.",
    ),
    nuktedan=(
        "Puanın[ız|] geldi, davul zurna hazır.",
        "Karne günü gibi heyecanlandık.",
        "Rakamlarla aramız iyi değildi, bu puan barıştırdı.",
    ),
)
_PROMOTER_EMPATHY = Free(
    "nps_promoter_empathy",
    samimi=(
        "Ekibe haber verdim, herkesin yüzü güldü.",
        "Bu güzel not yorgunluğumuzu aldı.",
        "Bu güvenin kıymetini biliyoruz.",
    ),
    resmi=(
        "Güveniniz ekibimize güç verdi.",
        "Bunu ekip arkadaşlarımıza da ilettik.",
        "Desteğinizin değerini biliyoruz.",
    ),
    nuktedan=(
        "Ekipte alkış kıyamet koptu.",
        "Kargo bandı bile daha hevesli dönüyor.",
        "Haberi duyan koliler hizaya geçti.",
    ),
)
_PROMOTER_CLOSING = Free(
    "nps_promoter_closing",
    samimi=(
        "Kapımız [size|sana] hep açık.",
        "Yine bekleriz.",
        "Güneşli günlerde görüşelim.",
    ),
    resmi=(
        "Aynı özenle çalışmayı sürdüreceğiz.",
        "Sizi yeniden ağırlamayı dileriz.",
        "Size hizmet vermekten mutluluk duyarız.",
    ),
    nuktedan=(
        "Çay bizden, sohbet [sizden|senden].",
        "Kahveler [sizin|senin] şerefine.",
        "Notu çerçeveletmeye gidiyoruz.",
    ),
)
_NPS_PROMOTER = Definition(
    "nps_promoter",
    audience=Audience.CUSTOMER,
    gravity=Gravity.LIGHT,
    variables={"musteri": CUSTOMER["musteri"], "puan": Variable(Kind.NUMBER)},
    subject="Puanın[ız|] bizi çok sevindirdi",
    paragraphs=[
        [
            _SCORE_OPENING,
            Fixed(
                "score",
                "Bize {puan} puan vermişsin[iz|]; çok sevindik. En çok neyi "
                "sevdiğin[iz|]i söylersen[iz|] onu korumaya özen gösteririz.",
            ),
            _PROMOTER_EMPATHY,
        ],
        [_PROMOTER_CLOSING],
    ],
)
_SCORE_THANKS = Definition(
    "score_thanks",
    audience=Audience.CUSTOMER,
    gravity=Gravity.LIGHT,
    variables={"musteri": CUSTOMER["musteri"]},
    subject="Yanıtın[ız|] için teşekkür ederiz",
    paragraphs=[
        [
            _SCORE_OPENING,
            Fixed(
                "score",
                "Anladığımız kadarıyla her şey yolunda gitmiş; buna çok sevindik.",
            ),
            _PROMOTER_EMPATHY,
        ],
        [_PROMOTER_CLOSING],
    ],
)
_PASSIVE_OPENING = Free(
    "nps_passive_opening",
    samimi=(
        "Ankete vakit ayırdığın[ız|] için sağ ol[un|].",
        "Yanıtın[ız|] elimde, bir sorum olacak.",
        "Değerlendirmen[iz|]i görünce merak ettim.",
    ),
    resmi=(
        "Anketimizi yanıtladığınız için teşekkür ederiz.",
        "Yanıtınız üzerine size danışmak isteriz.",
        "Değerlendirmenizi dikkatle inceledik.",
    ),
    nuktedan=(
        "Karnemiz geldi, takdiri kıl payı kaçırmışız.",
        "Zirveye bir adım kala molaya oturmuşuz.",
        "Notumuzu gördük, hemen ders çalışmaya başladık.",
    ),
)
_PASSIVE_EMPATHY = Free(
    "nps_passive_empathy",
    samimi=(
        "Aradaki küçük farkı kapatmayı çok isteriz.",
        "Açık konuşman[ız|] bizi ancak sevindirir.",
        "Tek bir ayrıntı bile işimize yarar.",
    ),
    resmi=(
        "Aradaki farkı kapatmayı isteriz.",
        "Düşünceniz bize yol gösterir.",
        "Tek bir ayrıntı bile işimizi kolaylaştırır.",
    ),
    nuktedan=(
        "Elimizden tutacak tek bir cümle arıyoruz.",
        "Bir çay kaşığı şeker miydi acaba?",
        "Açık konuş[un|], çayımız demli, alınmayız.",
    ),
)
_LISTENING_CLOSING = Free(
    "listening_closing",
    samimi=(
        "Kulağım [sizde|sende].",
        "İyi kötü, hepsine açığım.",
        "Anlattıkların[ız|] bize yol gösterir.",
    ),
    resmi=(
        "Anlatacaklarınızı özenle dinleriz.",
        "Desteğinizle daha iyisini yapabiliriz.",
        "Her eleştiriye açığız.",
    ),
)
_NPS_PASSIVE = Definition(
    "nps_passive",
    audience=Audience.CUSTOMER,
    gravity=Gravity.LIGHT,
    variables={"musteri": CUSTOMER["musteri"], "puan": Variable(Kind.NUMBER)},
    subject="Tam puan için ne eksikti?",
    paragraphs=[
        [
            _PASSIVE_OPENING,
            Fixed(
                "score",
                "Bize {puan} puan verdin[iz|]. Tam puan için ne eksikti, söyler misin[iz|]?",
            ),
            _PASSIVE_EMPATHY,
        ],
        [_LISTENING_CLOSING],
    ],
)
_LOW_OPENING = Free(
    "low_score_opening",
    samimi=(
        "Dürüstlüğün[üz|] için sağ ol[un|].",
        "Puanın[ız|]ı gördüm, nedenini öğrenmek isterim.",
        "Açık sözlü davrandığın[ız|] için teşekkürler.",
    ),
    resmi=(
        "Açık sözlülüğünüz için teşekkür ederiz.",
        "Değerlendirmenizi ciddiyetle ele aldık.",
        "Bizi uyarmanız çok iyi oldu.",
    ),
)
_LOW_EMPATHY = Free(
    "low_score_empathy",
    samimi=(
        "Beklediğin[iz|]i veremediğimiz belli.",
        "Bunu duymak zor, duymamak daha kötü olurdu.",
        "Olanı bir de [sizden|senden] dinlemek isterim.",
    ),
    resmi=(
        "Beklentinizi karşılayamamışız.",
        "Olanı bir de sizden dinlemek isteriz.",
        "Bizim gözümüzden kaçmış olabilir.",
    ),
)
WHO_LISTENS = Fixed(
    "who_listens",
    (
        Given(("arama_sozu",), "[Sizi|Seni] {arama_sozu} arayacağım."),
        Given(("cevap_sozu",), "Yazdıkların[ız|]a {cevap_sozu} yanıt vereceğim."),
        Given((), "Söyleyeceklerin[iz|] doğrudan bana ulaşıyor."),
    ),
)
"""Kim dinliyor: whom the answer reaches, and until when they call or write."""

LISTENING: dict[str, AnyVariable] = {
    "musteri": CUSTOMER["musteri"],
    "arama_sozu": Commitment(PromiseKind.CALLBACK, need=OPTIONAL),
    "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
}
"""Dinleyen: who is asked, and until when somebody calls or writes."""

_NPS_DETRACTOR = Definition(
    "nps_detractor",
    audience=Audience.CUSTOMER,
    variables={**LISTENING, "puan": Variable(Kind.NUMBER)},
    subject="En çok neyi düzeltelim?",
    paragraphs=[
        [
            _LOW_OPENING,
            Fixed(
                "score",
                "Bize {puan} puan verdin[iz|]; demek ki bir yerde aksadık. En çok neyi düzeltelim, "
                "söyler misin[iz|]?",
            ),
            _LOW_EMPATHY,
        ],
        [WHO_LISTENS],
        [_LISTENING_CLOSING],
    ],
)
_CES_FOLLOW_UP = Definition(
    "ces_follow_up",
    audience=Audience.CUSTOMER,
    variables=LISTENING,
    subject="İşi nerede zorlaştırdık?",
    paragraphs=[
        [
            _LOW_OPENING,
            Fixed(
                "effort",
                "Bize ulaşman[ız|]ın ve işin[iz|]i çözmen[iz|]in kolay olmadığını "
                "belirtmişsin[iz|]. [Sizi|Seni] en çok hangi adım yordu?",
            ),
            _LOW_EMPATHY,
        ],
        [WHO_LISTENS],
        [_LISTENING_CLOSING],
    ],
)
DEFINITIONS = (
    _NPS_PROMOTER,
    _SCORE_THANKS,
    _NPS_PASSIVE,
    _NPS_DETRACTOR,
    _CES_FOLLOW_UP,
)
"""Senaryolar: the answers of this file."""
