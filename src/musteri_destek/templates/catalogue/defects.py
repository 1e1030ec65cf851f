"""Ayıp cevapları: goods that were not as owed, and the remedy the customer chose."""

from __future__ import annotations

from ...sla import PromiseKind
from ..checks import Audience
from ..scenarios import Definition
from ..slots import Fixed, Free, Given
from ..turkish import Kind
from ..variables import AnyVariable, Commitment, Done, Variable
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
        "Konuyla bizzat ilgileniyorum.",
    ),
)
_EMPATHY = Free(
    "defect_empathy",
    samimi=(
        "Hevesle aldığın[ız|] bir üründen sorun çıkması can sıkıcı.",
        "Aldığın[ız|] bir şeyin [sizi|seni] uğraştırmasını hiç istemezdik.",
        "Bunu yaşaman[ız|]a üzüldük, işin gerisi bizde.",
    ),
    resmi=(
        "Bizden aldığınız bir üründe sorunla karşılaşmanıza üzüldük.",
        "Alışverişinizin sizi uğraştırmasını istemezdik.",
        "Bu durumun sizin için zahmetli olduğunun farkındayız.",
    ),
)
_APOLOGY = Fixed(
    "apology",
    "{urun} olması gerektiği gibi çıkmadığı için özür dileriz (sipariş no: {siparis_no}).",
)


def _remedy(
    name: str, subject: str, sentences: list[Fixed | Free], variables: dict[str, AnyVariable]
) -> Definition:
    return Definition(
        name,
        audience=Audience.CUSTOMER,
        variables={**CUSTOMER, **SEND_BACK, **variables},
        subject=subject,
        paragraphs=[[_OPENING, _APOLOGY, _EMPATHY], sentences, [SEND_BACK_SENTENCE], [CLOSING]],
    )


_DEFECT_REFUND_ACCEPTED = _remedy(
    "defect_refund_accepted",
    "{siparis_no} numaralı siparişin[iz|]in bedelini iade ediyoruz",
    [
        Fixed(
            "choice",
            "Para iadesi seçimin[iz|]i kabul ettik; karar [sizin|senin], biz ona uyuyoruz.",
        ),
        REFUND_SENTENCE,
        IBAN_SENTENCE,
        BANK_SENTENCE,
    ],
    REFUND,
)
_REPLACEMENT_ACCEPTED = _remedy(
    "replacement_accepted",
    "{siparis_no} numaralı siparişin[iz|]deki ürünün değişimi",
    [
        Fixed(
            "choice",
            "Değişim seçimin[iz|]i kabul ettik. Yenisini {degisim_sozu} [size|sana] "
            "ulaştıracağız; bunun "
            "için [sizden|senden] hiçbir ücret almıyoruz.",
        ),
    ],
    {"degisim_sozu": Commitment(PromiseKind.REPLACEMENT)},
)
_REPAIR_ACCEPTED = _remedy(
    "repair_accepted",
    "{siparis_no} numaralı siparişin[iz|]deki ürünün onarımı",
    [
        Fixed(
            "choice",
            "Onarım seçimin[iz|]i kabul ettik. Onarımı {onarim_sozu} tamamlayıp ürünü "
            "[size|sana] ulaştıracağız; "
            "parça, işçilik ve gönderim ücretsiz.",
        ),
    ],
    {"onarim_sozu": Commitment(PromiseKind.REPAIR)},
)

_REPERFORMANCE_ACCEPTED = Definition(
    "reperformance_accepted",
    audience=Audience.CUSTOMER,
    variables={**CUSTOMER, "yeniden_sozu": Commitment(PromiseKind.REPLACEMENT)},
    subject="{siparis_no} numaralı siparişin[iz|]deki hizmet yeniden verilecek",
    paragraphs=[
        [_OPENING, _APOLOGY, _EMPATHY],
        [
            Fixed(
                "choice",
                "Hizmetin yeniden verilmesi seçimin[iz|]i kabul ettik. Hizmeti {yeniden_sozu} "
                "baştan "
                "ve eksiksiz vereceğiz; bunun için [sizden|senden] hiçbir ücret almıyoruz.",
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
    },
    subject="{siparis_no} numaralı siparişin[iz|] için seçim [sizin|senin]",
    paragraphs=[
        [_OPENING, _APOLOGY, _EMPATHY],
        [
            Fixed(
                "choice",
                "Seçim [sizin|senin]: {secenekler}. Hangisini istediğin[iz|]i yazman[ız|] "
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
    variables={**CUSTOMER, **REFUND},
    subject="{siparis_no} numaralı siparişin[iz|]de bedel indirimi",
    paragraphs=[
        [_OPENING, _APOLOGY, _EMPATHY],
        [
            Fixed(
                "choice",
                "Bedel indirimi seçimin[iz|]i kabul ettik; ürün [sizde|sende] kalıyor.",
            ),
            REFUND_SENTENCE,
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [CLOSING],
    ],
)

_REPAIR_OPENING = Free(
    "repair_opening",
    samimi=(
        "Haklısın[ız|], bu kadar beklememeliydin[iz|].",
        "Yazdıkların[ız|]da haklı olduğun[uz|]u baştan söyleyelim.",
        "Serzenişin[iz|] yerinde.",
    ),
    resmi=(
        "Haklısınız, bu kadar beklememeliydiniz.",
        "Anlattıklarınızda haklı olduğunuzu kabul ediyoruz.",
        "Tepkinizi yerinde buluyoruz.",
    ),
)
_REPAIR_EMPATHY = Free(
    "repair_empathy",
    samimi=(
        "Her gün kullandığın[ız|] bir eşyadan bu kadar ayrı kalmak yorucu.",
        "Evde eksikliği hissedilen bir şeyi beklemek kolay değil.",
        "Günlük düzenin[iz|]in aksadığının farkındayız.",
    ),
    resmi=(
        "Her gün kullandığınız bir eşyadan ayrı kalmak yorucu.",
        "Evde eksikliği hissedilen bir şeyi beklemek kolay değil.",
        "Günlük düzeninizin aksadığının farkındayız.",
    ),
)
_REPAIR_PUBLIC_CLOSING = Free(
    "repair_public_closing",
    samimi=(
        "Sonucu kendi gözün[üz|]le görene kadar takip bizde.",
        "Bu iş çözülene dek [sizinle|seninle] ben ilgileneceğim.",
        "Konuyu sonuçlanana kadar bırakmıyoruz.",
    ),
    resmi=(
        "Sonuç elinize ulaşana kadar takip bizde.",
        "Konuyla çözülene dek bizzat ilgileneceğim.",
        "Süreci tamamlanıncaya kadar izliyoruz.",
    ),
)
_OVERDUE = Fixed(
    "overdue",
    "{urun} için azami tamir süresi {son_gun} günü doldu ve biz bu süreyi aştık; özür dileriz.",
)

_REPAIR_OVERDUE_PUBLIC = Definition(
    "repair_overdue",
    audience=Audience.PUBLIC,
    variables={
        "urun": Variable(Kind.PRODUCT_TITLE),
        "son_gun": Done(),
        "iade_sozu": Commitment(PromiseKind.REFUND),
    },
    subject="{urun} için yanıtımız",
    paragraphs=[
        [_REPAIR_OPENING, _OVERDUE, _REPAIR_EMPATHY],
        [
            Fixed(
                "refund_step",
                "Para iadesi talebin[iz|]i kabul ettik ve iaden[iz|]i {iade_sozu} yapıyoruz.",
            ),
            Fixed(
                "private_channel",
                "Ayrıntıları [size|sana] özel mesajla yazıyoruz; kişisel bilgilerin[iz|]i burada "
                "paylaşman[ız|]a gerek yok.",
            ),
        ],
        [_REPAIR_PUBLIC_CLOSING],
    ],
)

_REPAIR_OVERDUE = Definition(
    "repair_overdue",
    audience=Audience.CUSTOMER,
    variables={
        **CUSTOMER,
        **REFUND,
        "son_gun": Done(),
    },
    subject="{siparis_no} numaralı siparişin[iz|]in bedelini iade ediyoruz",
    paragraphs=[
        [_REPAIR_OPENING, _OVERDUE, _REPAIR_EMPATHY],
        [
            Fixed(
                "choice",
                "{siparis_no} numaralı siparişin[iz|] için para iadesi talebin[iz|]i kabul ettik.",
            ),
            REFUND_SENTENCE,
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [CLOSING],
    ],
)

_LOAN_DEVICE_GRANTED = Definition(
    "loan_device_granted",
    audience=Audience.CUSTOMER,
    variables={
        **CUSTOMER,
        "son_gun": Done(),
        "yedek_sozu": Commitment(PromiseKind.LOAN_DEVICE, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için yedek ürün",
    paragraphs=[
        [
            _REPAIR_OPENING,
            Fixed(
                "late_repair",
                "{urun} için onarımı {son_gun} gününe kadar bitiremedik; özür dileriz.",
            ),
            _REPAIR_EMPATHY,
        ],
        [
            Fixed(
                "loan",
                (
                    Given(
                        ("yedek_sozu",),
                        "{siparis_no} numaralı siparişin[iz|] için yedek ürün talebin[iz|]i "
                        "kabul ettik. "
                        "Benzer özelliklerde bir ürünü {yedek_sozu} [size|sana] ulaştıracağız.",
                    ),
                    Given(
                        (),
                        "{siparis_no} numaralı siparişin[iz|] için yedek ürün talebin[iz|]i "
                        "kabul ettik. "
                        "[Size|Sana] benzer özelliklerde bir ürün veriyoruz.",
                    ),
                ),
            ),
            Fixed(
                "until_repaired",
                "Onarım bitene kadar ücretsiz kullanabilirsin[iz|]. Bu sırada kendi ürünün[üz|]ün "
                "onarımı sürüyor, garantiden doğan öbür hakların[ız|] da saklı.",
            ),
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
    _REPAIR_OVERDUE_PUBLIC,
    _REPAIR_OVERDUE,
    _LOAN_DEVICE_GRANTED,
    _REPERFORMANCE_ACCEPTED,
)
"""Senaryolar: the answers of this file."""
