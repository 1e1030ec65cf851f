"""Onarım cevapları: a repair that took too long, and a loan device for the time of it."""

from __future__ import annotations

from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.declarations import Past
from ..language.variables import Commitment, Done, Variable
from ..letters.elements import Element
from ..letters.farewell import Farewell
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from ..turkish import Kind
from .defects import LATE_REPAIR
from .parts import (
    BANK_SENTENCE,
    CLOSING,
    CUSTOMER,
    IBAN_SENTENCE,
    OPTIONAL,
    PRIVATE_WAY,
    REFUND,
    REFUND_SENTENCE,
    SEND_BACK,
    SEND_BACK_SENTENCE,
)
from .wishes import asked_for

_OPENING = Free(
    "repair_opening",
    samimi=(
        "Haklısın[ız|], [sizi|seni] bu kadar bekletmemeliydik.",
        "Yazdıkların[ız|]da haklı olduğun[uz|]u baştan söyleyelim.",
        "Bu sitemi hak ettik.",
    ),
    resmi=(
        "Haklısınız, sizi fazlasıyla beklettik.",
        "Haklı olduğunuzu baştan belirtmek isteriz.",
        "Tepkiniz son derece yerinde.",
    ),
)
_EMPATHY = Free(
    "repair_empathy",
    samimi=(
        "Bir eşyan[ız|]dan bunca zaman ayrı kalmak yorucu.",
        "Elin[iz|]in alıştığı bir şeyin yokluğunu çekmek kolay değil.",
        "Günlük düzenin[iz|]in aksadığının farkındayız.",
    ),
    resmi=(
        "Alıştığınız bir kolaylıktan uzak kaldığınızı biliyoruz.",
        "Eksikliği her gün hissedilen bir ürünü beklemek kolay değil.",
        "Günlük düzeninizi aksattığımızın farkındayız.",
    ),
)
_PUBLIC_CLOSING = Free(
    "repair_public_closing",
    samimi=(
        "Sonucu kendi gözün[üz|]le görene kadar takip bizde.",
        "Bu iş çözülene dek [sizinle|seninle] ben ilgileneceğim.",
        "Konuyu sonuçlanana kadar bırakmıyoruz.",
    ),
    resmi=(
        "Sonuç elinize ulaşana kadar konunun takipçisiyiz.",
        "Çözülene dek konuyla bizzat ilgileneceğim.",
        "Süreç tamamlanıncaya dek yanınızdayız.",
    ),
)
_OVERDUE = Fixed(
    "overdue",
    "{urun} için azami tamir süresi {son_gun} günü doldu ve biz bu süreyi aştık; özür dileriz.",
)

_REPAIR_OVERDUE_PUBLIC = Definition(
    "repair_overdue",
    audience=Audience.PUBLIC,
    farewell=Farewell.PLAIN,
    must_say=(Element.MISSED, Element.PROMISE),
    variables={
        "urun": Variable(Kind.PRODUCT_TITLE),
        "son_gun": Done(past=Past.MISSED),
        "iade_sozu": Commitment(PromiseKind.REFUND),
        **PRIVATE_WAY,
    },
    subject="{urun} için yanıtımız",
    paragraphs=[
        [_OPENING, _OVERDUE, _EMPATHY],
        [
            Fixed(
                "refund_step",
                "Para iadesi talebin[iz|]i kabul ettik, iaden[iz|]i {iade_sozu} yapacağız.",
            ),
            Fixed(
                "private_channel",
                (
                    Given(
                        ("ozel_yol",),
                        "Ayrıntıları [size|sana] {ozel_yol} yazıyoruz; kişisel bilgilerin[iz|]i "
                        "burada paylaşman[ız|]a gerek yok.",
                    ),
                ),
            ),
        ],
        [_PUBLIC_CLOSING],
    ],
)

_REPAIR_OVERDUE = Definition(
    "repair_overdue",
    audience=Audience.CUSTOMER,
    farewell=Farewell.PLAIN,
    must_say=(Element.MISSED, Element.AMOUNT, Element.PROMISE),
    variables={
        **CUSTOMER,
        **SEND_BACK,
        **REFUND,
        "son_gun": Done(past=Past.MISSED),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için para iaden[iz|]",
    paragraphs=[
        [_OPENING, _OVERDUE, _EMPATHY],
        [
            Fixed(
                "choice",
                "{siparis_no} numaralı siparişin[iz|] için para iadesi talebin[iz|]i kabul ettik.",
            ),
            REFUND_SENTENCE,
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [SEND_BACK_SENTENCE],
        [CLOSING],
    ],
)

_LOAN_DEVICE_GRANTED = Definition(
    "loan_device_granted",
    audience=Audience.CUSTOMER,
    must_say=(Element.MISSED,),
    variables={
        **CUSTOMER,
        "son_gun": Done(past=Past.MISSED),
        "yedek_sozu": Commitment(PromiseKind.LOAN_DEVICE, need=OPTIONAL),
        "diger_yollar": asked_for({}),
        **LATE_REPAIR,
    },
    subject="{siparis_no} numaralı siparişin[iz|] için yedek ürün",
    paragraphs=[
        [
            _OPENING,
            Fixed(
                "late_repair",
                "{urun} onarımını {son_gun} gününe kadar bitiremedik; özür dileriz.",
            ),
            _EMPATHY,
        ],
        [
            Fixed(
                "loan",
                (
                    Given(
                        ("yedek_sozu",),
                        "{siparis_no} numaralı siparişin[iz|] için yedek ürün talebin[iz|]i "
                        "kabul ettik. "
                        "Onarım bitene kadar kullanman[ız|] için benzer özelliklerde bir ürünü "
                        "{yedek_sozu} [size|sana] ulaştıracağız.",
                    ),
                    Given(
                        (),
                        "{siparis_no} numaralı siparişin[iz|] için yedek ürün talebin[iz|]i "
                        "kabul ettik. "
                        "Onarım bitene kadar kullanman[ız|] için benzer özelliklerde bir ürün "
                        "veriyoruz.",
                    ),
                ),
            ),
            Fixed(
                "until_repaired",
                (
                    Given(
                        ("onarim_gecikti", "diger_yollar"),
                        "Bunun için ücret almıyoruz. Azami tamir süresi de {onarim_gecikti} günü "
                        "doldu: onarımı beklemek istemezsen[iz|] {diger_yollar} "
                        "isteyebilirsin[iz|].",
                    ),
                    Given(
                        (),
                        "Bunun için ücret almıyoruz. Bu sırada kendi ürünün[üz|]ün "
                        "onarımı sürüyor, garantiden doğan diğer hakların[ız|] da geçerli.",
                    ),
                ),
            ),
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (_REPAIR_OVERDUE_PUBLIC, _REPAIR_OVERDUE, _LOAN_DEVICE_GRANTED)
"""Senaryolar: the answers of this file."""
