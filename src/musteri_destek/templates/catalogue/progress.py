"""İade yolu: the stations of a return that was approved, from the carrier to the money."""

from __future__ import annotations

from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.variables import AnyVariable, Commitment, Done, Variable
from ..letters.elements import Element
from ..letters.gravity import grave_when
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from ..turkish import Kind
from .parts import (
    BANK_SENTENCE,
    CLOSING,
    CUSTOMER,
    OPENING,
    OPTIONAL,
    PERSONAL,
    RIGHTS_KEPT,
    ROUTE,
    SHARES,
    SHARES_TEXT,
    WHEN,
    WITHDRAW_BEFORE,
    WITHDRAW_BY,
)
from .sums import (
    CALCULATION,
    CALCULATION_ASIDE,
    KEPT_BACK,
    KEPT_BACK_SENTENCE,
    NOT_INCLUDED,
    NOT_INCLUDED_SENTENCE,
)

_NEWS_OPENING = Free(
    "return_news_opening",
    samimi=(
        "Yeni haberlerim var.",
        "Sürecin neresinde olduğumuzu yazayım.",
        "Bir adım daha ilerledik.",
    ),
    resmi=(
        "Yeni bir gelişme var.",
        "Sürecin son durumunu bildirmek isteriz.",
        "Süreçte bir adım daha ilerledik.",
    ),
    nuktedan=(
        "İade cephesinden güzel haber geldi.",
        "Kutu yolculuğunun yeni bölümüyle karşın[ız|]dayım.",
        "Oyun tahtasında bir kare daha ilerledik.",
    ),
)
_NEWS_EMPATHY = Free(
    "return_news_empathy",
    samimi=(
        "Sormanı[zı|] beklemeden söylemek istedim.",
        "Aklın[ız|] bu işte kalmasın istedik.",
        "[Sizi|Seni] habersiz bırakmak olmazdı.",
    ),
    resmi=(
        "Siz sormadan bilgi vermek istedik.",
        "Olanı biteni takip edebilmenizi isteriz.",
        "Sizi merakta bırakmak istemeyiz.",
    ),
    nuktedan=(
        "Sormanı[zı|] beklemeden yetiştirdim.",
        "Merak da bir yere kadar çekilir, değil mi?",
        "Bu haberi kuryeye bırakmadım, kendim getirdim.",
    ),
)
_MONEY: dict[str, AnyVariable] = {
    "iade_sozu": Commitment(PromiseKind.REFUND, need=OPTIONAL),
    "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
}
_NOT_ALL = grave_when(kalan_urun=(), kesinti=(), yol_kesintisi=())
_UNTIL = Fixed("refund_until", "[[Para iaden[iz|]i {iade_sozu} yapacağız.]]")


_RETURN_SHIPPED = Definition(
    "return_shipped",
    audience=Audience.CUSTOMER,
    gravity=_NOT_ALL,
    must_say=(Element.PROMISE,),
    variables={
        **CUSTOMER,
        **_MONEY,
        **NOT_INCLUDED,
        "verildi": Done(),
        "takip_no": Variable(Kind.CODE, need=OPTIONAL, privacy=PERSONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|]in iadesi yola çıktı",
    paragraphs=[
        [
            _NEWS_OPENING,
            Fixed(
                "state",
                "{urun} iaden[iz|]in paketini kargo {verildi} günü teslim aldı (sipariş "
                "no: {siparis_no}).",
            ),
            _NEWS_EMPATHY,
        ],
        [
            Fixed("number", "[[İade takip numaran[ız|]: {takip_no}.]]"),
            _UNTIL,
            Fixed("answer_until", "[[Bir sonraki haberi {cevap_sozu} [size|sana] yazacağız.]]"),
        ],
        [NOT_INCLUDED_SENTENCE],
        [CLOSING],
    ],
)
_RETURN_RECEIVED = Definition(
    "return_received",
    audience=Audience.CUSTOMER,
    gravity=_NOT_ALL,
    must_say=(Element.PROMISE,),
    variables={**CUSTOMER, **_MONEY, **NOT_INCLUDED, "ulasti": Done()},
    subject="{siparis_no} numaralı siparişin[iz|]in iadesi bize ulaştı",
    paragraphs=[
        [
            _NEWS_OPENING,
            Fixed(
                "state",
                "{urun} iaden[iz|]in paketi {ulasti} günü bize ulaştı (sipariş no: {siparis_no}).",
            ),
            _NEWS_EMPATHY,
        ],
        [
            _UNTIL,
            Fixed(
                "answer_until",
                "[[Ürünü kontrol edip sonucunu {cevap_sozu} [size|sana] yazacağız.]]",
            ),
        ],
        [NOT_INCLUDED_SENTENCE],
        [CLOSING],
    ],
)
_REFUND_VARIABLES: dict[str, AnyVariable] = {
    **CUSTOMER,
    **CALCULATION,
    **KEPT_BACK,
    **NOT_INCLUDED,
    "tutar": Variable(Kind.MONEY, privacy=PERSONAL),
    "iade_yolu": ROUTE,
    "banka": WHEN["banka"],
    **SHARES,
}
_REFUND_STARTED = Definition(
    "refund_started",
    audience=Audience.CUSTOMER,
    gravity=_NOT_ALL,
    must_say=(Element.AMOUNT, Element.PROMISE),
    variables={
        **_REFUND_VARIABLES,
        "basladi": Done(need=OPTIONAL),
        "iade_sozu": Commitment(PromiseKind.REFUND),
    },
    subject="{siparis_no} numaralı siparişin[iz|]in para iadesini başlattık",
    paragraphs=[
        [
            _NEWS_OPENING,
            Fixed(
                "started",
                "{urun} için para iadesini[[ {basladi} günü]] başlattık (sipariş no: {siparis_no}). {tutar|belirtme} "
                "{iade_yolu} {iade_sozu} göndereceğiz." + SHARES_TEXT,
            ),
            _NEWS_EMPATHY,
        ],
        [CALCULATION_ASIDE, KEPT_BACK_SENTENCE, BANK_SENTENCE],
        [NOT_INCLUDED_SENTENCE],
        [CLOSING],
    ],
)
_REFUND_SENT = Definition(
    "refund_sent",
    audience=Audience.CUSTOMER,
    gravity=_NOT_ALL,
    must_say=(Element.AMOUNT, Element.PROMISE),
    variables={**_REFUND_VARIABLES, "odendi_gunu": Done()},
    subject="{siparis_no} numaralı siparişin[iz|]in para iadesini gönderdik",
    paragraphs=[
        [
            _NEWS_OPENING,
            Fixed(
                "sent",
                "{urun} için {tutar|belirtme} {iade_yolu} {odendi_gunu} günü gönderdik (sipariş no: "
                "{siparis_no})." + SHARES_TEXT,
            ),
            _NEWS_EMPATHY,
        ],
        [CALCULATION_ASIDE, KEPT_BACK_SENTENCE, BANK_SENTENCE],
        [NOT_INCLUDED_SENTENCE],
        [CLOSING],
    ],
)

_EVIDENCE_EMPATHY = Free(
    "evidence_empathy",
    samimi=(
        "[Sizi|Seni] yormadan doğru karara varmak istiyoruz.",
        "Elimizde olunca çok daha çabuk ilerleriz.",
        "Zahmetin[iz|] için şimdiden teşekkürler.",
    ),
    resmi=(
        "Sizi yormadan doğru karara varmak isteriz.",
        "Eksik bilgi tamamlanınca daha hızlı ilerleyeceğiz.",
        "Böylece daha sağlam bir karar verebileceğiz.",
    ),
)
_EVIDENCE_NEEDED = Definition(
    "evidence_needed",
    audience=Audience.CUSTOMER,
    must_say=(Element.RIGHT,),
    variables={
        **CUSTOMER,
        **WITHDRAW_BY,
        **WITHDRAW_BEFORE,
        "kanit": Variable(Kind.FREE),
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için bir ricamız var",
    paragraphs=[
        [
            OPENING,
            Fixed(
                "asked",
                "{siparis_no} numaralı siparişin[iz|]de {urun} için talebin[iz|]i sonuçlandırmak üzere "
                "[sizden|senden] şunu rica ediyoruz: {kanit}.",
            ),
            _EVIDENCE_EMPATHY,
        ],
        [
            Fixed(
                "next_word",
                (
                    Given(
                        ("cevap_sozu",),
                        "Bize göndermen[iz|] yeterli; sonucu {cevap_sozu} [size|sana] yazacağız.",
                    ),
                    Given((), "Bize göndermen[iz|] yeterli, ayrı bir form yok."),
                ),
            ),
            RIGHTS_KEPT,
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (_RETURN_SHIPPED, _RETURN_RECEIVED, _REFUND_STARTED, _REFUND_SENT, _EVIDENCE_NEEDED)
"""Senaryolar: the answers of this file."""
