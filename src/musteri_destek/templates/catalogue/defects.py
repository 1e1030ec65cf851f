"""Ayıp cevapları: goods that were not as owed, and the remedy the customer chose."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType

from ...returns import ReturnReason
from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.choices import Choice, YesNo
from ..language.declarations import Past
from ..language.variables import AnyVariable, Commitment, Done
from ..letters.elements import Element
from ..letters.scenarios import Definition
from ..letters.slots import SILENT, Fixed, Free, Given
from .lateness import LATE_REMEDY, LATE_REMEDY_SHORT, MISSED_REMEDY
from .parts import (
    BANK_SENTENCE,
    CLOSING,
    CUSTOMER,
    IBAN_SENTENCE,
    OPTIONAL,
    REFUND,
    REFUND_SENTENCE,
    REMEDIES,
    SEND_BACK,
    SEND_BACK_SENTENCE,
)
from .sums import CALCULATION, CALCULATION_ASIDE, GOES_ON, GOES_ON_SENTENCE
from .wishes import LOAN, LOAN_SENTENCE, NOT_GIVEN

_OPENING = Free(
    "defect_opening",
    samimi=(
        "Durumu açıkça anlattığın[ız|] için teşekkürler.",
        "Yazdıkların[ız|]ı okudum, konuyla ben ilgileniyorum.",
        "Bize haber vermen[iz|] çok iyi oldu.",
    ),
    resmi=(
        "Durumu ayrıntısıyla ilettiğiniz için teşekkür ederiz.",
        "Yazdıklarınızı dikkatle okuduk.",
        "Anlattığınız durumu ekibimizle birlikte ele aldık.",
    ),
)
_EMPATHY = Free(
    "defect_empathy",
    samimi=(
        "Hevesle aldığın[ız|] bir şeyde böyle bir sorun yaşaman[ız|] can sıkıcı.",
        "Aldığın[ız|] bir şeyin [sizi|seni] uğraştırmasını hiç istemezdik.",
        "Bunu yaşaman[ız|]a üzüldük, elimizden geleni yapıyoruz.",
    ),
    resmi=(
        "Alışverişinizde sorunla karşılaşmanıza üzüldük.",
        "Alışverişinizin sizi uğraştırmasını istemezdik.",
        "Size zahmet verdiğimizin farkındayız.",
    ),
)
_GOODS_WERE_NOT = (
    "{siparis_no} numaralı siparişin[iz|]de {urun} olması gerektiği gibi çıkmadığı için özür "
    "dileriz."
)
_SERVICE_WAS_NOT = (
    "{siparis_no} numaralı siparişin[iz|]deki hizmeti ({urun}) gerektiği gibi veremediğimiz için "
    "özür dileriz."
)
_OF_SERVICE: dict[str, AnyVariable] = {"hizmet": YesNo(need=OPTIONAL)}
_APOLOGY = Fixed(
    "apology",
    (
        Given(("hizmet",), f"[hizmet ? {_SERVICE_WAS_NOT} | {_GOODS_WERE_NOT}]"),
        Given(
            (),
            _GOODS_WERE_NOT,
            short="{urun} gerektiği gibi çıkmadığı için özür dileriz (sipariş no: {siparis_no}).",
        ),
    ),
)
LATE_REPAIR: dict[str, AnyVariable] = {
    "onarim_gecikti": Done(need=OPTIONAL, past=Past.MISSED),
}
"""Geciken onarım: the last day of a repair that is over, where it was not done by then."""

_LATE_REPAIR_APOLOGY = Fixed(
    "apology",
    (
        Given(
            ("onarim_gecikti",),
            "{siparis_no} numaralı siparişin[iz|]de {urun} onarımını en geç {onarim_gecikti} günü "
            "bitirmeliydik, bitiremedik; özür dileriz.",
        ),
        *_APOLOGY.wordings,
    ),
)

_NOT_AS_OWED: dict[StrEnum, str] = {
    one: "olması gerektiği gibi çıkmadığı" for one in ReturnReason if one.claims_defect
}
DEFECT: dict[str, AnyVariable] = {
    **LATE_REPAIR,
    **_OF_SERVICE,
    "kusur": Choice(MappingProxyType(_NOT_AS_OWED), need=OPTIONAL),
}
"""Kusur: what an apology is for, where the letter may also tell of goods that are as owed."""

DEFECT_APOLOGY = Fixed(
    "apology",
    (
        Given(
            ("onarim_gecikti",),
            "Onarımı en geç {onarim_gecikti} günü bitirmeliydik, bitiremedik; özür dileriz.",
        ),
        Given(
            ("kusur", "hizmet"),
            "[hizmet ? Hizmeti gerektiği gibi veremediğimiz | Siparişin[iz|] {kusur}] için özür "
            "dileriz.",
        ),
        Given(("kusur",), "Siparişin[iz|] {kusur} için özür dileriz."),
        SILENT,
    ),
)
"""Kusurun özrü: said where the goods were not as owed, or their repair took too long."""
_SERVICE_APOLOGY = Fixed("apology", _SERVICE_WAS_NOT)
_SERVICE_EMPATHY = Free(
    "service_empathy",
    samimi=(
        "Güvenip bize bıraktığın[ız|] bir işin yarım kalması can sıkıcı.",
        "Aynı iş için ikinci kez uğraşman[ız|]ı istemezdik.",
        "İlk seferde doğru yapmalıydık.",
    ),
    resmi=(
        "Bize güvenip bıraktığınız işin yarım kalmasına üzüldük.",
        "Aynı konuya bir kez daha vakit ayırmanızı istemezdik.",
        "İşi ilk seferde doğru yapmalıydık.",
    ),
)


def _remedy(
    name: str,
    subject: str,
    sentences: list[Fixed | Free],
    variables: dict[str, AnyVariable],
    must_say: tuple[Element, ...],
) -> Definition:
    apology = _LATE_REPAIR_APOLOGY if "onarim_gecikti" in variables else _APOLOGY
    return Definition(
        name,
        audience=Audience.CUSTOMER,
        must_say=must_say,
        variables={**CUSTOMER, **SEND_BACK, **_OF_SERVICE, **variables},
        subject=subject,
        paragraphs=[[_OPENING, apology, _EMPATHY], sentences, [SEND_BACK_SENTENCE], [CLOSING]],
    )


_DEFECT_REFUND_ACCEPTED = _remedy(
    "defect_refund_accepted",
    "{siparis_no} numaralı siparişin[iz|] için para iaden[iz|]",
    [
        Fixed("choice", "Para iadesi seçimin[iz|]i kabul ettik."),
        REFUND_SENTENCE,
        CALCULATION_ASIDE,
        IBAN_SENTENCE,
        BANK_SENTENCE,
        GOES_ON_SENTENCE,
    ],
    {**REFUND, **CALCULATION, **GOES_ON},
    (Element.AMOUNT, Element.PROMISE),
)
_REPLACEMENT_ACCEPTED = _remedy(
    "replacement_accepted",
    "{siparis_no} numaralı siparişin[iz|] için değişim",
    [
        Fixed(
            "choice",
            (
                Given(
                    (),
                    f"Değişim seçimin[iz|]i kabul ettik. {LATE_REMEDY}Yeni paketin[iz|]i "
                    "{degisim_sozu} [size|sana] ulaştıracağız; bunun için [sizden|senden] hiçbir "
                    "ücret almıyoruz.",
                    short=f"Değişim seçimin[iz|]i kabul ettik. {LATE_REMEDY_SHORT}Yeni "
                    "paketin[iz|]i {degisim_sozu} ulaştıracağız; ücret almıyoruz.",
                ),
            ),
        ),
    ],
    {"degisim_sozu": Commitment(PromiseKind.REPLACEMENT), **LATE_REPAIR, **MISSED_REMEDY},
    (Element.PROMISE,),
)
_REPAIR_ACCEPTED = _remedy(
    "repair_accepted",
    "{siparis_no} numaralı siparişin[iz|] için onarım",
    [
        Fixed(
            "choice",
            (
                Given(
                    (),
                    f"Onarım seçimin[iz|]i kabul ettik. {LATE_REMEDY}Onarımı {{onarim_sozu}} "
                    "tamamlayıp ürünü [size|sana] ulaştıracağız; parça, işçilik ve [size|sana] "
                    "gönderim için ücret almıyoruz.",
                    short=f"Onarım seçimin[iz|]i kabul ettik. {LATE_REMEDY_SHORT}Onarılan "
                    "ürünü {onarim_sozu} ulaştıracağız; ücret almıyoruz.",
                ),
            ),
        ),
        LOAN_SENTENCE,
    ],
    {"onarim_sozu": Commitment(PromiseKind.REPAIR), **MISSED_REMEDY, **LOAN},
    (Element.PROMISE,),
)

_REPERFORMANCE_ACCEPTED = Definition(
    "reperformance_accepted",
    audience=Audience.CUSTOMER,
    must_say=(Element.PROMISE,),
    variables={
        **CUSTOMER,
        **MISSED_REMEDY,
        "yeniden_sozu": Commitment(PromiseKind.REPLACEMENT),
    },
    subject="{siparis_no} numaralı siparişin[iz|]deki hizmeti yeniden veriyoruz",
    paragraphs=[
        [_OPENING, _SERVICE_APOLOGY, _SERVICE_EMPATHY],
        [
            Fixed(
                "choice",
                (
                    Given(
                        (),
                        f"Hizmeti yeniden almayı seçtin[iz|], kabul ettik. {LATE_REMEDY}Onu "
                        "{yeniden_sozu} baştan ve eksiksiz vereceğiz; bunun için [sizden|senden] "
                        "hiçbir ücret almıyoruz.",
                        short="Hizmeti yeniden almayı seçtin[iz|], kabul ettik. "
                        f"{LATE_REMEDY_SHORT}Onu {{yeniden_sozu}} vereceğiz; ücret almıyoruz.",
                    ),
                ),
            ),
        ],
        [CLOSING],
    ],
)

_REMEDY_OPEN = Definition(
    "remedy_open",
    audience=Audience.CUSTOMER,
    variables={
        **CUSTOMER,
        "secenekler": REMEDIES,
        "verilemeyen": NOT_GIVEN,
        **LATE_REPAIR,
        **_OF_SERVICE,
    },
    subject="{siparis_no} numaralı siparişin[iz|] için seçim [sizin|senin]",
    paragraphs=[
        [_OPENING, _LATE_REPAIR_APOLOGY, _EMPATHY],
        [
            Fixed(
                "choice",
                "[[{verilemeyen}. ]]Seçim [sizin|senin]: {secenekler}. Hangisini istediğin[iz|]i bildirmen[iz|] "
                "yeterli; hiçbiri için "
                "[sizden|senden] ücret almıyoruz.",
            ),
        ],
        [CLOSING],
    ],
)

_PRICE_REDUCTION_ACCEPTED = Definition(
    "price_reduction_accepted",
    audience=Audience.CUSTOMER,
    must_say=(Element.AMOUNT, Element.PROMISE),
    variables={**CUSTOMER, **REFUND, **LATE_REPAIR, **_OF_SERVICE},
    subject="{siparis_no} numaralı siparişin[iz|] için bedel indirimi",
    paragraphs=[
        [_OPENING, _LATE_REPAIR_APOLOGY, _EMPATHY],
        [
            Fixed("choice", "Bedel indirimi seçimin[iz|]i kabul ettik."),
            REFUND_SENTENCE,
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (
    _DEFECT_REFUND_ACCEPTED,
    _REPLACEMENT_ACCEPTED,
    _REPAIR_ACCEPTED,
    _PRICE_REDUCTION_ACCEPTED,
    _REMEDY_OPEN,
    _REPERFORMANCE_ACCEPTED,
)
"""Senaryolar: the answers of this file."""
