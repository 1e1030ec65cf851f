"""İyi niyet cevapları: what both sides agree on: exchange, credit, keeping goods for part of the price."""

from __future__ import annotations

from ...sla import PromiseKind
from ..checks import Audience
from ..choices import YesNo
from ..elements import Element
from ..scenarios import Definition
from ..slots import Fixed, Free, Given
from ..turkish import Kind
from ..variables import Commitment, Done, Variable
from .parts import (
    BANK_SENTENCE,
    CLOSING,
    CUSTOMER,
    IBAN_SENTENCE,
    OPENING,
    OPTIONAL,
    PERSONAL,
    REFUND,
    REFUND_SENTENCE,
    REMEDIES,
    SEND_BACK,
    SEND_BACK_SENTENCE,
)

_EXCHANGE_EMPATHY = Free(
    "exchange_empathy",
    samimi=(
        "İçin[iz|]e sinen ürünle kalman[ız|]ı isteriz.",
        "İlk seferde tutmaması olağan, kolayca çözeriz.",
        "Doğru seçimi birlikte bulalım.",
    ),
    resmi=(
        "Size uygun ürüne kavuşmanızı isteriz.",
        "Seçimin ilk seferde tutmaması olağan.",
        "Süreci sizin için kolaylaştırmak isteriz.",
    ),
)
_EXCHANGE_ACCEPTED = Definition(
    "exchange_accepted",
    audience=Audience.CUSTOMER,
    variables={
        **CUSTOMER,
        **SEND_BACK,
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
        [CLOSING],
    ],
)

_CREDIT_EMPATHY = Free(
    "credit_empathy",
    samimi=(
        "Kolay gelen yolu bulduğumuza sevindik.",
        "Nasıl istersen[iz|] öyle olsun dedik.",
        "Karar [sizin|senin], bize uygulamak düşer.",
    ),
    resmi=(
        "Tercihinize uyuyoruz.",
        "İsteğinizi memnuniyetle yerine getiriyoruz.",
        "Kararınızı uygulamak bizim görevimiz.",
    ),
)
_STORE_CREDIT_ACCEPTED = Definition(
    "store_credit_accepted",
    audience=Audience.CUSTOMER,
    variables={
        **CUSTOMER,
        **SEND_BACK,
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
                    Given(
                        ("cevap_sozu",),
                        "Bakiyen[iz|]e ekleyeceğimiz tutarı {cevap_sozu} [size|sana] yazacağız.",
                    ),
                    Given((), "Tutarla ilgili sorun[uz|] varsa bize sorman[ız|] yeterli."),
                ),
            ),
            Fixed(
                "as_money",
                "Bakiyeyi [siz seçtiğiniz|sen seçtiğin] için ayrıca para iadesi yapmıyoruz.",
            ),
        ],
        [SEND_BACK_SENTENCE],
        [CLOSING],
    ],
)

_CHOICE_EMPATHY = Free(
    "choice_empathy",
    samimi=(
        "Karar tümüyle [sizin|senin].",
        "Nasıl için[iz|]e sinerse öyle yapalım.",
        "[Size|Sana] en uygun olanı birlikte bulalım.",
    ),
    resmi=(
        "Kararı size bırakıyoruz.",
        "Tercihinize göre ilerleyeceğiz.",
        "Size uygun olanı uygulayacağız.",
    ),
)
_CHOICE_OPEN = Definition(
    "choice_open",
    audience=Audience.CUSTOMER,
    variables={**CUSTOMER, "secenekler": REMEDIES, "istenen_yok": YesNo(need=OPTIONAL)},
    subject="{siparis_no} numaralı siparişin[iz|] için önerimiz",
    paragraphs=[
        [
            OPENING,
            Fixed(
                "accepted",
                (
                    Given(
                        ("istenen_yok",),
                        "[istenen_yok ? {urun} için istediğin[iz|] çözümü sunamıyoruz (sipariş no: "
                        "{siparis_no}); yerine başkasını da [siz|sen] seçmeden uygulamıyoruz. | "
                        "{urun} için talebin[iz|]i kabul ettik (sipariş no: {siparis_no}).]",
                    ),
                    Given((), "{urun} için talebin[iz|]i kabul ettik (sipariş no: {siparis_no})."),
                ),
            ),
            _CHOICE_EMPATHY,
        ],
        [
            Fixed(
                "choice",
                "[Size|Sana] sunabildiğimiz yol: {secenekler}. Tercihin[iz|]i bize bildirmen[iz|] "
                "yeterli, [siz|sen] yazana kadar bir şey değişmiyor.",
            ),
        ],
        [CLOSING],
    ],
)

_KEEP_EMPATHY = Free(
    "keep_empathy",
    samimi=(
        "Orta yolu bulabildiğimize sevindik.",
        "Paketleyip göndermekle uğraşman[ız|]a gerek kalmadı.",
        "[Sizi|Seni] yormayan bir yol bulmak bizi de rahatlattı.",
    ),
    resmi=(
        "Ortak bir yol bulabildiğimize sevindik.",
        "Ürünü paketleyip göndermenize gerek kalmadı.",
        "Sizi yormayan bir çözüm olduğunu düşünüyoruz.",
    ),
)
_KEEP_ACCEPTED = Definition(
    "keep_accepted",
    audience=Audience.CUSTOMER,
    must_say=(Element.AMOUNT, Element.PROMISE),
    variables={**CUSTOMER, **REFUND},
    subject="{siparis_no} numaralı siparişin[iz|] için kısmi iade",
    paragraphs=[
        [
            OPENING,
            Fixed(
                "accepted",
                "Anlaştık: {urun} [sizde|sende] kalıyor, biz de bedelinin bir bölümünü geri "
                "ödüyoruz (sipariş no: {siparis_no}).",
            ),
            _KEEP_EMPATHY,
        ],
        [REFUND_SENTENCE, IBAN_SENTENCE, BANK_SENTENCE],
        [CLOSING],
    ],
)

_AGREE_EMPATHY = Free(
    "agree_empathy",
    samimi=(
        "Bu kararı tek başımıza vermek istemeyiz.",
        "İki tarafın da içine sinen bir rakam bulalım.",
        "Önce [sizi|seni] dinlemek isteriz.",
    ),
    resmi=(
        "Bu kararı tek taraflı vermek istemeyiz.",
        "İki tarafın da uygun bulacağı bir rakamda buluşmak isteriz.",
        "Önce sizin görüşünüzü almak isteriz.",
    ),
)


def _to_agree(name: str, *, subject: str, accepted: str, instead: str) -> Definition:
    """Write the letter that opens the talk about an amount nobody has agreed on yet."""
    return Definition(
        name,
        audience=Audience.CUSTOMER,
        variables={**CUSTOMER, "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL)},
        subject=subject,
        paragraphs=[
            [OPENING, Fixed("accepted", accepted), _AGREE_EMPATHY],
            [
                Fixed(
                    "amount",
                    (
                        Given(
                            ("cevap_sozu",),
                            "Önerimizi {cevap_sozu} [size|sana] yazacağız; aklın[ız|]daki tutarı "
                            "şimdiden söyleyebilirsin[iz|].",
                        ),
                        Given((), "Uygun gördüğün[üz|] tutarı bize bildirmen[iz|] yeterli."),
                    ),
                ),
                Fixed("instead", instead),
            ],
            [CLOSING],
        ],
    )


_KEEP_TO_AGREE = _to_agree(
    "keep_to_agree",
    subject="{siparis_no} numaralı siparişin[iz|] için kısmi iade",
    accepted=(
        "{urun} [sizde|sende] kalsın, bedelinin bir bölümünü geri ödeyelim (sipariş no: "
        "{siparis_no})."
    ),
    instead="Anlaşana kadar ürünle ilgili hakların[ız|] aynen sürüyor.",
)
_PRICE_REDUCTION_TO_AGREE = _to_agree(
    "price_reduction_to_agree",
    subject="{siparis_no} numaralı siparişin[iz|] için bedel indirimi",
    accepted=(
        "{urun} için bedel indirimi seçimin[iz|]i kabul ettik; ürün [sizde|sende] kalıyor (sipariş "
        "no: {siparis_no})."
    ),
    instead=(
        "Tutarda anlaşamazsak para iadesi, değişim ya da ücretsiz onarım seçenekleri yine "
        "[sizin|senin]."
    ),
)

DEFINITIONS = (
    _EXCHANGE_ACCEPTED,
    _CHOICE_OPEN,
    _STORE_CREDIT_ACCEPTED,
    _KEEP_ACCEPTED,
    _KEEP_TO_AGREE,
    _PRICE_REDUCTION_TO_AGREE,
)
"""Senaryolar: the answers of this file."""
