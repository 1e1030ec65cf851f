"""Gecikme cevapları: an order that came too late to be kept, or can't come at all."""

from __future__ import annotations

from ..language.checks import Audience
from ..language.choices import YesNo
from ..language.declarations import Past
from ..language.variables import AnyVariable, Done, Variable
from ..letters.elements import Element
from ..letters.farewell import Farewell
from ..letters.scenarios import Definition
from ..letters.slots import SILENT, Fixed, Free, Given
from ..turkish import Kind
from .parts import (
    BANK_SENTENCE,
    BEGUN_REFUND,
    CLOSING,
    COURSE,
    CUSTOMER,
    IBAN_SENTENCE,
    LATE_REFUND,
    OPTIONAL,
    PERSONAL,
    REFUND,
    REMEDIES,
    ROUTE,
    SEND_BACK,
    SEND_BACK_SENTENCE,
    SHARES,
    SHARES_TEXT,
    WHEN,
)
from .sums import GOES_ON, GOES_ON_SHORT, GOES_ON_TEXT
from .wishes import WISH_NOT_GIVEN

_LATE_OPENING = Free(
    "late_opening",
    samimi=(
        "Haklısın[ız|], bu kadar gecikmemeliydik.",
        "Mahcubum, bunu baştan söyleyeyim.",
        "Kızmakta sonuna kadar haklısın[ız|].",
    ),
    resmi=(
        "Haklısınız, bu gecikme yaşanmamalıydı.",
        "Size mahcubiyetle yazıyoruz.",
        "Tepkinizi anlıyor ve haklı buluyoruz.",
    ),
)
WAITED: dict[str, AnyVariable] = {
    "bekletti": YesNo(need=OPTIONAL),
    "kayboldu": YesNo(need=OPTIONAL),
}
WAITED_SENTENCE = Fixed(
    "waited",
    (
        Given(
            ("bekletti",),
            "[bekletti ? Siparişin[iz|]i vaktinde ulaştıramadığımız için özür dileriz. |]",
        ),
        Given(
            ("kayboldu",),
            "[kayboldu ? Gönderdiğimiz paket yolda kayboldu; bunun için özür dileriz. |]",
        ),
        SILENT,
    ),
)
"""Bekletti, kayboldu: an apology where goods were late or lost, in a letter that is about something else."""

MISSED_REMEDY: dict[str, AnyVariable] = {"kacan_gun": Done(need=OPTIONAL, past=Past.MISSED)}
LATE_REMEDY = (
    "[[Bunu en geç {kacan_gun} günü tamamlamalıydık, yetiştiremedik. Beklemek istemezsen[iz|] artık "
    "başka bir çözüm de seçebilirsin[iz|]. ]]"
)
"""Geciken çözüm: said before the new word; the other remedies are open again (6502 m.11/4, 15/2).

The time runs from the demand, wherever the goods are: it owns up to the day, and blames nobody.
"""
LATE_REMEDY_SHORT = (
    "[[Bunu en geç {kacan_gun} günü tamamlamalıydık, yetiştiremedik; başka bir çözüm de "
    "seçebilirsin[iz|]. ]]"
)
"""Kısaca geciken çözüm: the same, where there is little room."""

_DELIVERY_EMPATHY = Free(
    "late_delivery_empathy",
    samimi=(
        "Ne zaman geleceğini bilmeden beklemek insanı yorar.",
        "Bir siparişin peşinde bu kadar koşmak zorunda kalmamalıydın[ız|].",
        "[Sizi|Seni] belirsizlik içinde bırakan biz olduk.",
    ),
    resmi=(
        "Ne zaman geleceğini bilmeden beklemek yorucudur.",
        "Siparişinizi sorup durmak size düşmemeliydi.",
        "Sizi habersiz bıraktığımızın farkındayız.",
    ),
)

_WITH_INTEREST: dict[str, AnyVariable] = {
    "tutar": Variable(Kind.MONEY, privacy=PERSONAL),
    "bedel": Variable(Kind.MONEY, need=OPTIONAL, privacy=PERSONAL),
    "faiz": Variable(Kind.MONEY, need=OPTIONAL, privacy=PERSONAL),
    "faiz_acik": YesNo(need=OPTIONAL),
    "iade_yolu": ROUTE,
    **{name: REFUND[name] for name in ("havale_tutari", "form_adresi")},
    **COURSE,
    **SHARES,
    **WHEN,
}
_AMOUNT = Fixed(
    "amount",
    (
        Given(
            ("bedel", "faiz"),
            "Kanuni faiziyle birlikte iade tutarın[ız|] {tutar}: {bedel} bedel ve {faiz} faiz.",
            short="İade tutarın[ız|] {tutar}: {bedel} bedel ve {faiz} kanuni faiz.",
        ),
        Given(
            ("faiz_acik",),
            "[faiz_acik ? İade tutarın[ız|] {tutar}; kanuni faiz buna dahil değil, onu ayrıca hesaplayıp "
            "ödeyeceğiz. | İade tutarın[ız|] {tutar}.]",
        ),
        Given((), "İade tutarın[ız|] {tutar}."),
    ),
)
_REFUND = Fixed(
    "refund",
    (
        Given(
            ("odendi_gunu",),
            LATE_REFUND
            + "Bu tutarın tamamını {iade_yolu} {odendi_gunu} günü iade ettik."
            + SHARES_TEXT,
            short=LATE_REFUND + "Tamamını {iade_yolu} {odendi_gunu} günü iade ettik." + SHARES_TEXT,
        ),
        Given(
            ("iade_sozu",),
            LATE_REFUND
            + BEGUN_REFUND
            + "Bu tutarın tamamını {iade_yolu} {iade_sozu} iade edeceğiz."
            + SHARES_TEXT,
            short=LATE_REFUND
            + BEGUN_REFUND
            + "Tamamını {iade_yolu} {iade_sozu} iade edeceğiz."
            + SHARES_TEXT,
        ),
    ),
)

_STATE = Fixed(
    "state",
    (
        Given(
            (),
            "Durum şöyle: {siparis_no} numaralı [kismi ? siparişin[iz|]in bir kısmını | "
            "siparişin[iz|]i] ({urun}) vaktinde ulaştıramadık; teslim süresi {son_gun} günü doldu. "
            "[Sizi|Seni] beklettiğimiz için özür dileriz.",
            short="{siparis_no} numaralı [kismi ? siparişin[iz|]in bir kısmını | siparişin[iz|]i] "
            "({urun}) vaktinde ulaştıramadık, süre {son_gun} günü doldu; özür dileriz.",
        ),
    ),
)
_REST = Fixed(
    "rest",
    (
        Given(("suren",), GOES_ON_TEXT, short=GOES_ON_SHORT),
        Given(("kismi",), "[kismi ? Siparişin[iz|]in geri kalanı bundan etkilenmiyor. |]"),
        SILENT,
    ),
)
_LATE_DELIVERY_TERMINATED = Definition(
    "late_delivery_terminated",
    audience=Audience.CUSTOMER,
    farewell=Farewell.PLAIN,
    must_say=(Element.MISSED, Element.AMOUNT, Element.PROMISE),
    variables={
        **CUSTOMER,
        **_WITH_INTEREST,
        **GOES_ON,
        **SEND_BACK,
        "kismi": YesNo(),
        "son_gun": Done(past=Past.MISSED),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için fesih bildirimin[iz|] ve para iaden[iz|]",
    paragraphs=[
        [_LATE_OPENING, _DELIVERY_EMPATHY],
        [
            _STATE,
            Fixed("terminated", "Fesih bildirimin[iz|]i kabul ettik."),
            _REST,
        ],
        [SEND_BACK_SENTENCE],
        [
            _AMOUNT,
            _REFUND,
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [CLOSING],
    ],
)

_LATE_DELIVERY_OPEN = Definition(
    "late_delivery_open",
    audience=Audience.CUSTOMER,
    farewell=Farewell.PLAIN,
    must_say=(Element.MISSED,),
    variables={
        **CUSTOMER,
        "kismi": YesNo(),
        "son_gun": Done(past=Past.MISSED),
        "istenen": REMEDIES,
        "faizli": YesNo(),
        "kalan_yol": Variable(Kind.FREE, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|] gecikti: seçim [sizin|senin]",
    paragraphs=[
        [_LATE_OPENING, _DELIVERY_EMPATHY],
        [_STATE],
        [
            Fixed("not_given", WISH_NOT_GIVEN),
            Fixed(
                "choice",
                "Dilersen[iz|] sözleşmeyi feshedebilirsin[iz|]; [faizli ? ödediğin[iz|]i kanuni "
                "faiziyle birlikte iade ederiz. | ödeme almadığımız için iade edilecek bir tutar "
                "yok.][[ {kalan_yol}.]] Kararın[ız|]ı bize bildirmen[iz|] yeterli, [siz|sen] "
                "bildirene kadar siparişin[iz|]i iptal etmiyoruz.",
            ),
        ],
        [CLOSING],
    ],
)

_CANNOT_DELIVER_OPENING = Free(
    "cannot_deliver_opening",
    samimi=(
        "Bu mesajı yazmak kolay olmadı.",
        "Lafı uzatmadan, açıkça söyleyeyim.",
        "Keşke başka bir konuda yazabilseydim.",
    ),
    resmi=(
        "Konuyu size açıkça anlatmak isteriz.",
        "Siparişinizin durumunu olduğu gibi paylaşıyoruz.",
        "Bir konuda sizi bilgilendirmemiz gerekiyor.",
    ),
)
_CANNOT_DELIVER_EMPATHY = Free(
    "cannot_deliver_empathy",
    samimi=(
        "Beklediğin[iz|] bir ürünün gelmeyeceğini öğrenmek can sıkıcı.",
        "[Size|Sana] bu haberi vermeyi hiç istemezdik.",
        "Seçtiğin[iz|] ürüne kavuşamaman[ız|]a gerçekten üzüldük.",
    ),
    resmi=(
        "Beklediğiniz bir ürünün gelmeyecek olması bizi de üzdü.",
        "Size bu haberi vermek istemezdik.",
        "Seçtiğiniz ürünü size ulaştıramadığımıza üzüldük.",
    ),
)

_CANNOT_DELIVER_REFUNDED = Definition(
    "cannot_deliver_refunded",
    audience=Audience.CUSTOMER,
    farewell=Farewell.PLAIN,
    must_say=(Element.AMOUNT, Element.PROMISE),
    variables={**CUSTOMER, **_WITH_INTEREST, **GOES_ON, "kismi": YesNo(need=OPTIONAL)},
    subject="{siparis_no} numaralı siparişin[iz|] için para iaden[iz|]",
    paragraphs=[
        [
            _CANNOT_DELIVER_OPENING,
            Fixed(
                "state",
                "{siparis_no} numaralı siparişin[iz|]deki ürünü ({urun}) [size|sana] teslim "
                "edemiyoruz; özür dileriz.",
            ),
            _CANNOT_DELIVER_EMPATHY,
            _REST,
        ],
        [_AMOUNT, _REFUND, IBAN_SENTENCE, BANK_SENTENCE],
        [CLOSING],
    ],
)

DEFINITIONS = (_LATE_DELIVERY_TERMINATED, _LATE_DELIVERY_OPEN, _CANNOT_DELIVER_REFUNDED)
"""Senaryolar: the answers of this file."""
