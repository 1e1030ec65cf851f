"""Ret cevapları: a no, with its reason, the rights that remain, and a way on."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.choices import Choice, YesNo
from ..language.variables import AnyVariable, Commitment, Done, Variable
from ..letters.elements import Element
from ..letters.farewell import Farewell
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from ..turkish import Kind
from .parts import CLOSING, CUSTOMER, LONGEST_REASON, OPENING, OPTIONAL, REMEDIES, WITHDRAW_BY

_REFUSAL_EMPATHY = Free(
    "refusal_empathy",
    samimi=(
        "Beklediğin[iz|] yanıtın bu olmadığını biliyoruz.",
        "[Size|Sana] olumlu bir haber vermeyi çok isterdik.",
        "Bu sonucun canın[ız|]ı sıkacağının farkındayız.",
    ),
    resmi=(
        "Farklı bir yanıt beklediğinizi biliyoruz.",
        "Size olumlu bir haber vermeyi isterdik.",
        "Bu sonucun sizi memnun etmeyeceğinin farkındayız.",
    ),
)


class KeptRight(StrEnum):
    """Kalan hak: what the customer may still do after a no.

    >>> KeptRight("defect")
    <KeptRight.DEFECT: 'defect'>
    """

    DEFECT = "defect"
    WITHDRAWAL = "withdrawal"
    DEFECT_AND_WITHDRAWAL = "defect_and_withdrawal"


_KEPT_RIGHTS = Choice(
    MappingProxyType(
        {
            KeptRight.DEFECT: (
                "Ürün ya da hizmet ayıplıysa bundan doğan hakların[ız|] aynen sürüyor."
            ),
            KeptRight.WITHDRAWAL: (
                "Dilersen[iz|] neden göstermeden cayma hakkın[ız|]ı kullanabilirsin[iz|]."
            ),
            KeptRight.DEFECT_AND_WITHDRAWAL: (
                "Dilersen[iz|] neden göstermeden cayma hakkın[ız|]ı kullanabilirsin[iz|]; ürün "
                "ya da hizmet ayıplıysa bundan doğan hakların[ız|] da sürüyor."
            ),
        }
    ),
    need=OPTIONAL,
)

_RETURN_REFUSED = Definition(
    "return_refused",
    audience=Audience.CUSTOMER,
    farewell=Farewell.PLAIN,
    must_say=(Element.RIGHT,),
    variables={
        **CUSTOMER,
        "neden": Variable(Kind.FREE, longest=LONGEST_REASON),
        "kalan_hak": _KEPT_RIGHTS,
        **WITHDRAW_BY,
        "kalan_yol": Variable(Kind.FREE, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|]le ilgili talebin[iz|]",
    paragraphs=[
        [OPENING, _REFUSAL_EMPATHY],
        [
            Fixed(
                "reason",
                "{urun} için talebin[iz|]i özenle inceledik (sipariş no: {siparis_no}). Bu "
                "talebi karşılayamıyoruz; gerekçesi şu: {neden}",
            ),
        ],
        [
            Fixed(
                "rights_kept",
                "[[{kalan_hak}[[ Cayma hakkı için son günün[üz|] {cayma_gunu}.]]]]",
            ),
            Fixed("other_ways", "[[{kalan_yol}.]]"),
            Fixed(
                "look_again",
                (
                    Given(
                        (),
                        "Bu yanıta itiraz etme hakkın[ız|] var. Gözümüzden kaçan bir şey olduğunu "
                        "düşünüyorsan[ız|] bize [bildirin|bildir], dosyan[ız|]a yeniden birlikte bakalım.",
                        short="İtiraz etme hakkın[ız|] var; bildirirsen[iz|] dosyan[ız|]a yeniden "
                        "bakarız.",
                    ),
                ),
            ),
        ],
        [CLOSING],
    ],
)

_LATE_EMPATHY = Free(
    "late_withdrawal_empathy",
    samimi=(
        "Aldığın[ız|] ürünün [size|sana] uymaması can sıkıcı, bunu anlıyoruz.",
        "Durumu açıkça anlatman[ız|] iyi oldu.",
        "Duymak istediğin[iz|] bu değildi, biliyoruz.",
    ),
    resmi=(
        "Ürünün beklentinizi karşılamamasına üzüldük.",
        "Durumu bizimle paylaşmanız iyi oldu.",
        "Duymak istediğinizin bu olmadığını biliyoruz.",
    ),
)
_STILL_LOOKING = "Yine de talebin[iz|]i iyi niyetle inceliyoruz"
_LATE_NO = "Bu nedenle talebin[iz|]i karşılayamıyoruz."
_WRONG_DAY = (
    " Günlerde bir yanlışlık olduğunu düşünüyorsan[ız|] bize [bildirin|bildir], yeniden bakalım."
)
_LOOK_AGAIN = "Bir yanlışlık varsa [bildirin|bildir], yeniden bakalım."
_LATE_VARIABLES: dict[str, AnyVariable] = {
    **CUSTOMER,
    "son_gun": Done(),
    "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    "kalan_yol": Variable(Kind.FREE, need=OPTIONAL),
    "iyi_niyet": YesNo(need=OPTIONAL),
    "baska_istek": replace(REMEDIES, need=OPTIONAL),
}

_RETURN_REFUSED_LATE = Definition(
    "return_refused_late",
    audience=Audience.CUSTOMER,
    farewell=Farewell.PLAIN,
    must_say=(Element.WHEN, Element.RIGHT),
    variables=_LATE_VARIABLES,
    subject="{siparis_no} numaralı siparişin[iz|] için talebin[iz|]",
    paragraphs=[
        [OPENING, _LATE_EMPATHY],
        [
            Fixed(
                "ended",
                (
                    Given(
                        ("baska_istek",),
                        "{urun} için istediğin[iz|] çözümü ({baska_istek}) bu talepte sunamıyoruz "
                        "(sipariş no: {siparis_no}). Yasal cayma hakkı bunu kapsamıyor, süresi de "
                        "{son_gun} günü doldu.",
                    ),
                    Given(
                        (),
                        "{urun} için yasal cayma süresi {son_gun} günü doldu (sipariş no: "
                        "{siparis_no}).",
                    ),
                ),
            ),
            Fixed(
                "goodwill",
                (
                    Given(
                        ("cevap_sozu",),
                        f"{_STILL_LOOKING} ve sonucunu {{cevap_sozu}} [size|sana] yazacağız.",
                    ),
                    Given(
                        ("iyi_niyet",),
                        f"[iyi_niyet ? {_STILL_LOOKING}. | {_LATE_NO}{_WRONG_DAY}]",
                    ),
                    Given(("baska_istek",), _WRONG_DAY.strip(), short=_LOOK_AGAIN),
                    Given((), _LATE_NO + _WRONG_DAY, short=_LATE_NO),
                ),
            ),
        ],
        [
            Fixed(
                "defect_rights",
                (
                    Given(
                        (),
                        "Ürün ya da hizmet ayıplıysa, örneğin tanıtılan özelliklerine uymuyorsa, "
                        "bundan doğan hakların[ız|] aynen sürüyor. Böyle bir durumda bize haber "
                        "vermen[iz|] yeterli.",
                        short="Ürün ya da hizmet ayıplıysa bundan doğan hakların[ız|] aynen sürüyor; "
                        "bize haber vermen[iz|] yeterli.",
                    ),
                ),
            ),
            Fixed("other_ways", "[[{kalan_yol}.]]"),
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (_RETURN_REFUSED, _RETURN_REFUSED_LATE)
"""Senaryolar: the answers of this file."""
