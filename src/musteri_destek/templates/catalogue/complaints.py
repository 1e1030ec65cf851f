"""Şikâyet cevapları: a complaint everybody reads, and what has to be cleared up."""

from __future__ import annotations

from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.choices import YesNo
from ..language.variables import Commitment, Done, Variable
from ..letters.farewell import Farewell
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from ..turkish import Kind
from .parts import CLOSING, CUSTOMER, OPTIONAL, PRIVATE_WAY

_COMPLAINT_OPENING = Free(
    "complaint_opening",
    samimi=(
        "Yazdıkların[ız|]ı okur okumaz işe koyulduk.",
        "Paylaştıkların[ız|]ı baştan sona inceledim.",
        "Konuyu doğrudan ben üstlendim.",
    ),
    resmi=(
        "Yazdıklarınızı özenle okuduk.",
        "Paylaşımınız ekibimize ulaştı.",
        "Konuyla doğrudan ben ilgileniyorum.",
    ),
)
_COMPLAINT_EMPATHY = Free(
    "complaint_empathy",
    samimi=(
        "Canın[ız|]ın sıkılmasına üzüldük.",
        "Böyle hissetmen[iz|] bizi de düşündürüyor.",
        "Keşke iş bu noktaya varmadan konuşabilseydik.",
    ),
    resmi=(
        "İşin bu noktaya gelmesini istemezdik.",
        "Duyduğunuz rahatsızlığı anlıyoruz.",
        "Bunu siz buraya yazmadan konuşabilmeyi dilerdik.",
    ),
)
_PUBLIC_CLOSING = Free(
    "complaint_closing",
    samimi=(
        "Sonuçlanana kadar peşini bırakmıyorum.",
        "Konu kapanana kadar yanın[ız|]dayım.",
        "Aklın[ız|]a takılan ne varsa konuşmaya hazırım.",
    ),
    resmi=(
        "Konuyu sonuçlanana kadar takip edeceğiz.",
        "Konuyu çözülmeden kapatmayacağız.",
        "Aklınıza takılan her konuda size yardımcı oluruz.",
    ),
)
_PUBLIC_COMPLAINT = Definition(
    "public_complaint",
    audience=Audience.PUBLIC,
    farewell=Farewell.PLAIN,
    variables={
        "hakli": YesNo(),
        **PRIVATE_WAY,
        "olgu": Variable(Kind.FREE),
        "adim": Variable(Kind.FREE, need=OPTIONAL),
        "adim_gunu": Done(need=OPTIONAL),
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    subject="Şikâyetin[iz|] için yanıtımız",
    paragraphs=[
        [
            _COMPLAINT_OPENING,
            Fixed(
                "fact",
                "[hakli ? Anlattığın[ız|] durumda haklısın[ız|]: {olgu}; özür dileriz. | "
                "Anlattıkların[ız|]ı kayıtlarımızla karşılaştırdık, gördüğümüz şu: {olgu}.]",
            ),
            _COMPLAINT_EMPATHY,
        ],
        [
            Fixed(
                "step",
                (
                    Given(("adim", "adim_gunu"), "{adim_gunu} günü şunu yaptık: {adim}."),
                    Given(("cevap_sozu",), "Çözümü {cevap_sozu} [size|sana] yazacağız."),
                ),
            ),
            Fixed(
                "private_channel",
                (
                    Given(
                        ("ozel_yol",),
                        "Ayrıntıyı {ozel_yol} yazıyoruz; kişisel bilgilerin[iz|]i burada "
                        "paylaşman[ız|]a gerek yok.",
                    ),
                ),
            ),
        ],
        [_PUBLIC_CLOSING],
    ],
)

_MISUNDERSTANDING_OPENING = Free(
    "misunderstanding_opening",
    samimi=(
        "Galiba birbirimizi tam anlayamadık.",
        "Konuya bir de baştan bakalım istedim.",
        "Her şeyi yeniden, açık açık yazayım.",
    ),
    resmi=(
        "Size doğru bilgiyi bir kez daha iletmek isteriz.",
        "Konuya bir de baştan bakmak isteriz.",
        "Aramızda bir yanlış anlaşılma olduğunu düşünüyoruz.",
    ),
)
_MISUNDERSTANDING_EMPATHY = Free(
    "misunderstanding_empathy",
    samimi=(
        "Aynı şeyi iki kez konuşmak yorucudur, biliyorum.",
        "Kafan[ız|]ı karıştıran bizdik.",
        "Konuşunca çözülmeyecek iş yok.",
    ),
    resmi=(
        "Aynı konuyu yeniden konuşmanın yorucu olduğunu biliyoruz.",
        "Sizi belirsizlikte bıraktığımızın farkındayız.",
        "Bunu açıklığa kavuşturmak bize düşer.",
    ),
)
_MISUNDERSTANDING = Definition(
    "misunderstanding",
    audience=Audience.CUSTOMER,
    variables={
        "musteri": CUSTOMER["musteri"],
        "siparis_no": CUSTOMER["siparis_no"],
        "dogrusu": Variable(Kind.FREE),
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için açıklama",
    paragraphs=[
        [
            _MISUNDERSTANDING_OPENING,
            Fixed(
                "cleared",
                "{siparis_no} numaralı siparişin[iz|]de durum şöyle: {dogrusu}. Bunu daha "
                "önce net anlatamadığımız için özür dileriz.",
            ),
            _MISUNDERSTANDING_EMPATHY,
        ],
        [
            Fixed("news", "[[Yanıtsız kalan ne varsa {cevap_sozu} [size|sana] yazacağız.]]"),
            Fixed("ask", "Eksik anladığımız bir yer kaldıysa [söyleyin|söyle], hemen düzeltelim."),
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (_PUBLIC_COMPLAINT, _MISUNDERSTANDING)
"""Senaryolar: the answers of this file."""
