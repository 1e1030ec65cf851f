"""İyi niyet cevapları: what both sides agree on: exchange, credit, and a choice that is open."""

from __future__ import annotations

from dataclasses import replace

from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.choices import YesNo
from ..language.variables import Commitment, Done, Variable
from ..letters.scenarios import Definition
from ..letters.slots import SILENT, Fixed, Free, Given
from ..turkish import Kind
from .apologies import ANY_APOLOGY, ANY_CAUSE
from .lateness import WAITED, WAITED_SENTENCE
from .parts import (
    CLOSING,
    CUSTOMER,
    LONGEST_REASON,
    OPENING,
    OPTIONAL,
    PERSONAL,
    REMEDIES,
    SEND_BACK,
    SEND_BACK_SENTENCE,
    WITHDRAW_BY,
)
from .sums import KEPT_BACK, KEPT_BACK_SENTENCE
from .wishes import WISH_NOT_GIVEN

_STILL_TO_WITHDRAW = Fixed(
    "withdrawal_open",
    (
        Given(
            (),
            "[[Cayma süren[iz|] de işliyor: dilersen[iz|] neden göstermeden cayma hakkın[ız|]ı "
            "{cayma_gunu} gününe kadar kullanabilirsin[iz|].]]",
            short="[[Cayma hakkın[ız|]ı {cayma_gunu} gününe kadar kullanabilirsin[iz|].]]",
        ),
    ),
)
_EXCHANGE_EMPATHY = Free(
    "exchange_empathy",
    samimi=(
        "İçin[iz|]e sinen ürünü kullanman[ız|]ı isteriz.",
        "İlk seferde uymayabiliyor, kolayca çözeriz.",
        "Aradığın[ız|] ürün elin[iz|]e geçsin istiyoruz.",
    ),
    resmi=(
        "Size uygun ürüne kavuşmanızı isteriz.",
        "Bir ürünün ilk seferde uymaması olağan.",
        "Bunu sizin için kolaylaştırmak isteriz.",
    ),
)
_EXCHANGE_ACCEPTED = Definition(
    "exchange_accepted",
    audience=Audience.CUSTOMER,
    variables={
        **CUSTOMER,
        **SEND_BACK,
        **ANY_CAUSE,
        **WITHDRAW_BY,
        "yeni_urun": Variable(Kind.PRODUCT_TITLE, need=OPTIONAL),
        "degisim_sozu": Commitment(PromiseKind.REPLACEMENT, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|]in değişimi",
    paragraphs=[
        [
            OPENING,
            Fixed(
                "accepted",
                "{urun} için değişim talebin[iz|]i kabul ettik (sipariş no: {siparis_no}).",
            ),
            ANY_APOLOGY,
            _EXCHANGE_EMPATHY,
        ],
        [
            Fixed(
                "new_item",
                (
                    Given(
                        ("yeni_urun", "degisim_sozu"),
                        "Yerine ayırdığımız ürün: {yeni_urun}. Onu {degisim_sozu} [size|sana] "
                        "ulaştıracağız.",
                    ),
                    Given(("yeni_urun",), "Yerine ayırdığımız ürün: {yeni_urun}."),
                    Given(
                        ("degisim_sozu",),
                        "Seçtiğin[iz|] ürünü {degisim_sozu} [size|sana] ulaştıracağız.",
                    ),
                    Given((), "Yerine hangi ürünü istediğin[iz|]i bize bildirmen[iz|] yeterli."),
                ),
            ),
        ],
        [SEND_BACK_SENTENCE],
        [_STILL_TO_WITHDRAW],
        [CLOSING],
    ],
)

_CREDIT_EMPATHY = Free(
    "credit_empathy",
    samimi=(
        "Bunun [size|sana] kolay gelmesini isteriz.",
        "İçin[iz|]e sinen bir alışverişte kullanman[ız|]ı dileriz.",
        "Bakiyen[iz|]i güle güle [kullanın|kullan].",
    ),
    resmi=(
        "Size kolaylık sağlamasını umuyoruz.",
        "İsteğinizi yerine getirmekten mutluluk duyarız.",
        "Kararınızı memnuniyetle uyguluyoruz.",
    ),
)
_STORE_CREDIT_ACCEPTED = Definition(
    "store_credit_accepted",
    audience=Audience.CUSTOMER,
    variables={
        **CUSTOMER,
        **SEND_BACK,
        **ANY_CAUSE,
        **WITHDRAW_BY,
        "tutar": Variable(Kind.MONEY, need=OPTIONAL, privacy=PERSONAL),
        "iade_sozu": Commitment(PromiseKind.REFUND, need=OPTIONAL),
        "odendi_gunu": Done(need=OPTIONAL),
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için mağaza bakiyesi",
    paragraphs=[
        [
            OPENING,
            Fixed(
                "accepted",
                "{urun} için mağaza bakiyesi seçimin[iz|]i kabul ettik (sipariş no: {siparis_no}).",
            ),
            ANY_APOLOGY,
            _CREDIT_EMPATHY,
        ],
        [
            Fixed(
                "credit",
                (
                    Given(
                        ("tutar", "odendi_gunu"),
                        "{tutar|belirtme} {odendi_gunu} günü mağaza bakiyen[iz|]e ekledik.",
                    ),
                    Given(
                        ("tutar", "iade_sozu"),
                        "{tutar|belirtme} {iade_sozu} mağaza bakiyen[iz|]e ekleyeceğiz.",
                    ),
                    Given(("tutar",), "Mağaza bakiyen[iz|]e ekleyeceğimiz tutar {tutar}."),
                    Given(
                        ("cevap_sozu",),
                        "Bakiyen[iz|]e ekleyeceğimiz tutarı {cevap_sozu} [size|sana] yazacağız.",
                    ),
                    Given(
                        (),
                        "Tutarla ilgili merak ettiğin[iz|] bir şey varsa bize sorman[ız|] yeterli.",
                    ),
                ),
            ),
            Fixed(
                "as_money",
                "Tutarı bakiye olarak verdiğimiz için ayrıca para iadesi yapmıyoruz.",
            ),
        ],
        [SEND_BACK_SENTENCE],
        [_STILL_TO_WITHDRAW],
        [CLOSING],
    ],
)

_CHOICE_EMPATHY = Free(
    "choice_empathy",
    samimi=(
        "Karar tümüyle [sizin|senin].",
        "Nasıl için[iz|]e sinerse öyle yapalım.",
        "Son sözü [siz söyleyin|sen söyle].",
    ),
    resmi=(
        "Kararı size bırakıyoruz.",
        "Sizin isteğinize göre ilerleyeceğiz.",
        "Son sözü siz söyleyeceksiniz.",
    ),
)
_MONEY_WOULD_BE = Fixed(
    "money_would_be",
    "[[Para iadesini seçersen[iz|] [size|sana] ödeyeceğimiz tutar {kalan_tutar}.]]",
)
_WAY_WOULD_BE_PAID = Fixed(
    "way_would_be_paid",
    (
        Given(
            ("musteri_oder",),
            "[musteri_oder ? Ürün bize geri dönecekse gönderim ücreti [size|sana] ait. |]",
        ),
        SILENT,
    ),
)
_TO_SEND_BY = Fixed(
    "to_send_by",
    "[[Ürün bize geri dönecekse gönderim için son günün[üz|] {son_gonderim}.]]",
)
_CHOICE_OPEN = Definition(
    "choice_open",
    audience=Audience.CUSTOMER,
    variables={
        **CUSTOMER,
        "secenekler": REMEDIES,
        "istenen": replace(REMEDIES, need=OPTIONAL),
        "neden_iade_yok": Variable(Kind.FREE, need=OPTIONAL, longest=LONGEST_REASON),
        "ayipli": YesNo(need=OPTIONAL),
        **WAITED,
        "kalan_tutar": Variable(Kind.MONEY, need=OPTIONAL, privacy=PERSONAL),
        **KEPT_BACK,
        "musteri_oder": YesNo(need=OPTIONAL),
        "son_gonderim": Variable(Kind.DATE, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için önerimiz",
    paragraphs=[
        [
            OPENING,
            Fixed(
                "looked_at",
                "{urun} için talebin[iz|]i inceledik (sipariş no: {siparis_no}).[[ Para iadesi "
                "yapamıyoruz; gerekçesi şu: {neden_iade_yok}]]",
            ),
            Fixed(
                "apology",
                (
                    Given(
                        ("ayipli",),
                        "[ayipli ? Siparişin[iz|] olması gerektiği gibi ulaşmadığı için özür dileriz. |]",
                    ),
                    *WAITED_SENTENCE.wordings,
                ),
            ),
            Fixed("not_given", f"[[{WISH_NOT_GIVEN}]]"),
        ],
        [
            Fixed(
                "choice",
                "[Size|Sana] önerimiz şöyle: {secenekler}. Yanıtın[ız|]ı bize iletmen[iz|] "
                "yeterli.",
            ),
            _CHOICE_EMPATHY,
        ],
        [_MONEY_WOULD_BE, KEPT_BACK_SENTENCE, _WAY_WOULD_BE_PAID, _TO_SEND_BY],
        [CLOSING],
    ],
)

DEFINITIONS = (
    _EXCHANGE_ACCEPTED,
    _CHOICE_OPEN,
    _STORE_CREDIT_ACCEPTED,
)
"""Senaryolar: the answers of this file."""
