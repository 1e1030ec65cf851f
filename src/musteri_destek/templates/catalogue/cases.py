"""Vaka cevapları: an answer that is still to come, or is late; a case that is solved."""

from __future__ import annotations

from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.choices import YesNo
from ..language.declarations import Past
from ..language.variables import AnyVariable, Commitment, Done, Variable
from ..letters.elements import Element
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free
from ..turkish import Kind
from .parts import CLOSING, CUSTOMER, HOUR, OPENING, OPTIONAL
from .promises import DONE_LATE_OPENING, LATE_EMPATHY, LATE_OPENING

_TO_THE_CASE: dict[str, AnyVariable] = {
    "musteri": CUSTOMER["musteri"],
    "siparis_no": CUSTOMER["siparis_no"],
}
_ANSWER_EMPATHY = Free(
    "answer_empathy",
    samimi=(
        "Üstünkörü geçiştirmek istemem.",
        "Takip bende, arada kaynamaz.",
        "Doğrusunu öğrenip öyle konuşmak istiyorum.",
    ),
    resmi=(
        "Size eksik bilgi vermek istemeyiz.",
        "Bütün kayıtlara bakmadan konuşmak istemeyiz.",
        "Acele edip sizi yanıltmak istemeyiz.",
    ),
)
_WAITING_OPENING = Free(
    "waiting_opening",
    samimi=(
        "Kısa bir hatırlatma yapayım.",
        "Konuyu takip ediyorum.",
        "Elimde bir soru kaldı.",
    ),
    resmi=(
        "Size kısa bir hatırlatmamız var.",
        "Talebinizin takipçisiyiz.",
        "Konuyla ilgili bir sorumuz kaldı.",
    ),
)
_WAITING_EMPATHY = Free(
    "waiting_empathy",
    samimi=(
        "Açık bir iş kalmasın istedim.",
        "Acele ettirmek istemem, unutulmasın dedim.",
        "Aklımdan çıkmış değil.",
    ),
    resmi=(
        "İşinizin yarım kalmasını istemeyiz.",
        "Kaydınızı sizin için açık tutuyoruz.",
        "Sizi aceleye getirmek istemeyiz.",
    ),
)
_ANSWER_PROMISED = Definition(
    "answer_promised",
    audience=Audience.CUSTOMER,
    must_say=(Element.PROMISE,),
    variables={
        **_TO_THE_CASE,
        "cozulecek": YesNo(),
        "cevap_sozu": Commitment(PromiseKind.REPLY),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için mesajın[ız|] bizde",
    paragraphs=[
        [
            OPENING,
            Fixed(
                "until",
                "{siparis_no} numaralı siparişin[iz|] için [cozulecek ? yazdığın[ız|] konuyu "
                "{cevap_sozu} çözüp [size|sana] haber vereceğiz. | yanıtımızı {cevap_sozu} yazacağız.]",
            ),
            _ANSWER_EMPATHY,
        ],
        [CLOSING],
    ],
)
_ANSWER_LATE = Definition(
    "answer_late",
    audience=Audience.CUSTOMER,
    must_say=(Element.MISSED, Element.PROMISE),
    variables={
        **_TO_THE_CASE,
        "cozulecek": YesNo(),
        "son_gun": Done(past=Past.MISSED),
        "son_saat": HOUR,
        "cevap_sozu": Commitment(PromiseKind.REPLY),
    },
    subject=("{siparis_no} numaralı siparişin[iz|] için [cozulecek ? çözüm | yanıtımız] gecikti"),
    paragraphs=[
        [
            LATE_OPENING,
            Fixed(
                "late",
                "{siparis_no} numaralı siparişin[iz|] için [cozulecek ? yazdığın[ız|] konuyu | "
                "[size|sana]] {son_gun} günü[[ saat {son_saat|yönelme} kadar]] [cozulecek ? "
                "çözmeliydik, çözemedik; özür dileriz. | yazmalıydık, yazamadık; özür dileriz.]",
            ),
            LATE_EMPATHY,
        ],
        [
            Fixed(
                "until",
                "[cozulecek ? Konuyu {cevap_sozu} çözüp [size|sana] haber vereceğiz. | "
                "Yanıtımızı {cevap_sozu} yazacağız.]",
            ),
        ],
        [CLOSING],
    ],
)
_WAITING_FOR_YOU = Definition(
    "waiting_for_customer",
    audience=Audience.CUSTOMER,
    variables={
        **_TO_THE_CASE,
        "eksik_bilgi": Variable(Kind.FREE, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için [sizden|senden] haber bekliyoruz",
    paragraphs=[
        [
            _WAITING_OPENING,
            Fixed(
                "waiting",
                "{siparis_no} numaralı siparişin[iz|] için [sizden|senden] bir yanıt "
                "bekliyoruz[[: {eksik_bilgi}]].",
            ),
            _WAITING_EMPATHY,
        ],
        [Fixed("then", "Haber verdiğin[iz|] anda kaldığımız yerden devam ederiz.")],
        [CLOSING],
    ],
)
_SOLVED_EMPATHY = Free(
    "solved_empathy",
    samimi=(
        "Umarım [sizin|senin] de için[iz|] rahatlamıştır.",
        "Sabırla beklediğin[iz|] için teşekkürler.",
        "Bunu birlikte geride bıraktığımıza sevindim.",
    ),
    resmi=(
        "Sonucun içinize sinmesini umuyoruz.",
        "Sabrınız için teşekkür ederiz.",
        "Sizi bu uğraştan kurtarabildiğimize sevindik.",
    ),
)
_SOLVED_OPENING = Free(
    "solved_opening",
    samimi=(
        "Güzel bir haberle yazıyorum.",
        "Bir sonuca vardık.",
        "Haberler iyi.",
    ),
    resmi=(
        "Size iyi bir haberle yazıyoruz.",
        "Gelişmeyi size bildirmek isteriz.",
        "Beklediğiniz haberi paylaşıyoruz.",
    ),
)
_CASE_SOLVED = Definition(
    "case_solved",
    audience=Audience.CUSTOMER,
    must_say=(Element.PROMISE,),
    variables={**_TO_THE_CASE, "cozuldu": Done(), "cozum": Variable(Kind.FREE, need=OPTIONAL)},
    subject="{siparis_no} numaralı siparişin[iz|]le ilgili konuyu çözdük",
    paragraphs=[
        [
            _SOLVED_OPENING,
            Fixed(
                "solved",
                "{siparis_no} numaralı siparişin[iz|]le ilgili konuyu {cozuldu} günü çözdük.[[ Yaptığımız "
                "şu: {cozum}.]]",
            ),
            _SOLVED_EMPATHY,
        ],
        [
            Fixed(
                "still_open",
                "Çözülmeyen bir yanı kaldıysa bize haber vermen[iz|] yeterli, konuyu yeniden açarız.",
            ),
        ],
        [CLOSING],
    ],
)
_CASE_SOLVED_LATE = Definition(
    "case_solved_late",
    audience=Audience.CUSTOMER,
    must_say=(Element.PROMISE,),
    variables={
        **_TO_THE_CASE,
        "son_gun": Done(need=OPTIONAL, past=Past.MISSED),
        "son_saat": HOUR,
        "cozuldu": Done(),
        "cozuldu_saat": HOUR,
        "cozum": Variable(Kind.FREE, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|]le ilgili konuyu geç de olsa çözdük",
    paragraphs=[
        [
            DONE_LATE_OPENING,
            Fixed(
                "solved",
                "{siparis_no} numaralı siparişin[iz|]le ilgili konuyu ancak {cozuldu} günü[[ saat "
                "{cozuldu_saat|bulunma}]] çözebildik; bu gecikme için özür dileriz.[[ Söz verdiğimiz son gün "
                "{son_gun}[[, saat {son_saat}]] idi.]]"
                "[[ Yaptığımız şu: {cozum}.]]",
            ),
            LATE_EMPATHY,
        ],
        [
            Fixed(
                "still_open",
                "Çözülmeyen bir yanı kaldıysa bize haber vermen[iz|] yeterli, konuyu yeniden açarız.",
            ),
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (
    _ANSWER_PROMISED,
    _ANSWER_LATE,
    _WAITING_FOR_YOU,
    _CASE_SOLVED,
    _CASE_SOLVED_LATE,
)
"""Senaryolar: the answers of this file."""
