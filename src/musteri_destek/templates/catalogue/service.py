"""Hizmet haberleri: closed days, goods that are back, a payment that did not go through."""

from __future__ import annotations

from collections.abc import Mapping

from ... import casing
from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.variables import Commitment, Variable
from ..letters.elements import Element
from ..letters.gravity import Gravity
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from ..turkish import Kind
from .parts import CLOSING, CUSTOMER, OPTIONAL, PERSONAL

_HOLIDAY_OPENING = Free(
    "holiday_opening",
    samimi=(
        "Tatil öncesi küçük bir not bırakayım.",
        "Tatil takvimimizi haber vereyim dedim.",
        "Çalışma günlerimizi yazayım, boşuna bekle[meyin|me].",
    ),
    resmi=(
        "Tatil günlerindeki çalışma düzenimizi bildirmek isteriz.",
        "Size tatil günlerimizi hatırlatmak isteriz.",
        "Planınızı yapabilmeniz için bilgi vermek isteriz.",
    ),
    nuktedan=(
        "Depo tatil planı yaptı, önden haber verelim.",
        "Koliler de biraz dinlenmek istiyormuş.",
        "Takvime bir not düştük, aynısını gönderelim dedik.",
    ),
)
_HOLIDAY_EMPATHY = Free(
    "holiday_empathy",
    samimi=(
        "Beklerken gözün[üz|] yolda kalmasın istedik.",
        "Yazacakların[ız|] sıraya girer, hiçbiri kaybolmaz.",
        "Açılınca kaldığımız yerden devam ediyoruz.",
    ),
    resmi=(
        "Bize ulaşan her mesaj sırasını korur.",
        "Sizi habersiz bırakmak istemedik.",
        "Açılır açılmaz kaldığımız yerden devam edeceğiz.",
    ),
    nuktedan=(
        "Mesajın[ız|] gelen kutusunda baş köşede oturuyor.",
        "Bizim yokluğumuzda bilgisayarlar nöbette.",
        "Dönünce ilk iş kahve değil, [sizin|senin] mesajın[ız|].",
    ),
)
_HOLIDAY_CLOSING = Free(
    "holiday_closing",
    samimi=(
        "Kendin[iz|]e iyi [bakın|bak].",
        "O güne dek hoşça [kalın|kal].",
        "Dönüşte görüşürüz.",
    ),
    resmi=(
        "Sağlıklı günler dileriz.",
        "O güne dek esenlikle kalın.",
        "Dönüşte görüşmek üzere.",
    ),
)


def _of_holiday(values: Mapping[str, object]) -> Gravity:
    """Smile on a feast alone: other closed days may be days of remembrance."""
    name = casing.lower(f"{values.get('tatil')}")
    is_feast = "bayram" in name or "yılbaşı" in name
    return Gravity.LIGHT if is_feast and "anma" not in name else Gravity.GRAVE


_HOLIDAY_HOURS = Definition(
    "holiday_hours",
    audience=Audience.CUSTOMER,
    gravity=_of_holiday,
    must_say=(Element.WHEN,),
    variables={
        "musteri": CUSTOMER["musteri"],
        "tatil": Variable(Kind.COMMON),
        "kapali_ilk": Variable(Kind.DATE),
        "kapali_son": Variable(Kind.DATE, need=OPTIONAL),
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    subject="{tatil} için çalışma düzenimiz",
    paragraphs=[
        [_HOLIDAY_OPENING],
        [
            Fixed(
                "closed",
                (
                    Given(
                        ("kapali_son",),
                        "{tatil} nedeniyle {kapali_ilk} gününden {kapali_son} gününün sonuna kadar "
                        "kapalıyız.",
                    ),
                    Given((), "{tatil} nedeniyle {kapali_ilk} günü kapalıyız."),
                ),
            ),
            Fixed("answer", "[[Mesajın[ız|]a {cevap_sozu} yanıt vereceğiz.]]"),
            Fixed(
                "rights_kept",
                (
                    Given(
                        ("kapali_son",),
                        "Bu günlerde yapacağın[ız|] iade ve cayma bildirimleri de geçerli.",
                    ),
                    Given((), "O gün yapacağın[ız|] iade ve cayma bildirimleri de geçerli."),
                ),
            ),
            _HOLIDAY_EMPATHY,
        ],
        [_HOLIDAY_CLOSING],
    ],
)

_RESTOCK_OPENING = Free(
    "restock_opening",
    samimi=(
        "Haber vermemizi istemiştin[iz|], sözümüzü tutuyoruz.",
        "Beklediğin[iz|]e değdi.",
        "Rafa bakınca aklıma ilk [siz geldiniz|sen geldin].",
    ),
    resmi=(
        "Haber vermemizi istemiştiniz.",
        "Size güzel bir haberimiz var.",
        "İstediğiniz haber geldi.",
    ),
    nuktedan=(
        "Kayıp ürün bulundu, ilk haberi [size|sana] uçurdum.",
        "Raf boşken sıkılıyordu, artık keyfi yerinde.",
        "Gözün[üz|] aydın, firari geri döndü.",
    ),
)
_RESTOCK_EMPATHY = Free(
    "restock_empathy",
    samimi=(
        "Sabrın[ız|] için teşekkürler.",
        "[Sizi|Seni] ilk sıraya yazmıştık.",
        "Acele etmen[iz|] gerekmiyor, karar [sizin|senin].",
    ),
    resmi=(
        "Haberi geciktirmeden iletmek istedik.",
        "Sizi bilgilendirmeyi unutmadık.",
        "Karar elbette sizin.",
    ),
    nuktedan=(
        "Sabrın sonu selametmiş.",
        "Sabreden derviş muradına ermiş.",
        "Kulağın[ız|]a ilk fısıldayan ben olayım dedim.",
    ),
)
_RESTOCK = Definition(
    "restock",
    audience=Audience.CUSTOMER,
    gravity=Gravity.LIGHT,
    variables={
        "musteri": CUSTOMER["musteri"],
        "urun": CUSTOMER["urun"],
        "urun_adresi": Variable(Kind.URL, need=OPTIONAL),
    },
    subject="{urun} yeniden rafta",
    paragraphs=[
        [
            _RESTOCK_OPENING,
            Fixed("back", "Sorduğun[uz|] ürün yeniden rafta: {urun}.[[ Sayfası: {urun_adresi}.]]"),
            _RESTOCK_EMPATHY,
        ],
        [
            Fixed(
                "asked_once",
                "Bu haberi yalnız [siz|sen] istediğin[iz|] için gönderdik; aynı ürün için yeniden "
                "yazmayacağız.",
            ),
        ],
        [CLOSING],
    ],
)

_PAYMENT_OPENING = Free(
    "payment_failed_opening",
    samimi=(
        "Siparişin[iz|] yarım kalmasın diye yazıyorum.",
        "Bir pürüz çıktı, haber vereyim istedim.",
        "Kısa bir bilgi vermek istedim.",
    ),
    resmi=(
        "Siparişinizle ilgili kısa bir bilgi vermek isteriz.",
        "Bir aksaklık oldu, size hemen bildirmek istedik.",
        "Siparişinizin yarım kalmamasını isteriz.",
    ),
)
_PAYMENT_EMPATHY = Free(
    "payment_failed_empathy",
    samimi=(
        "Tam sipariş verirken böyle bir şey yaşamak can sıkıcı.",
        "Sepetin[iz|] boşa gitmesin istedik.",
        "Ödemeyle ilgili aksaklıklar insanı haklı olarak tedirgin eder.",
    ),
    resmi=(
        "Tam sipariş verirken bunun can sıkıcı olduğunu biliyoruz.",
        "Bu durumun sizi tedirgin etmesi çok doğal.",
        "Alışverişinizi kolayca tamamlamanızı dileriz.",
    ),
)
_PAYMENT_FAILED = Definition(
    "payment_failed",
    audience=Audience.CUSTOMER,
    variables={
        "musteri": CUSTOMER["musteri"],
        "siparis_no": CUSTOMER["siparis_no"],
        "tutar": Variable(Kind.MONEY, privacy=PERSONAL),
        "odeme_adresi": Variable(Kind.URL, need=OPTIONAL, privacy=PERSONAL),
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    must_say=(Element.AMOUNT,),
    subject="{siparis_no} numaralı siparişin[iz|]in ödemesi tamamlanmadı",
    paragraphs=[
        [
            _PAYMENT_OPENING,
            Fixed(
                "state",
                "{siparis_no} numaralı siparişin[iz|] için {tutar} tutarındaki ödeme bize ulaşmadı.",
            ),
            _PAYMENT_EMPATHY,
        ],
        [
            Fixed(
                "no_charge",
                "Kartın[ız|]da ya da hesabın[ız|]da bekleyen bir tutar görürsen[iz|] bize haber "
                "[verin|ver]; kaydı bankayla birlikte inceleriz.",
            ),
            Fixed(
                "again",
                "[[Dilersen[iz|] ödemeyi buradan yeniden deneyebilirsin[iz|]: {odeme_adresi}.]]",
            ),
            Fixed("answer", "[[Konuyu araştırıp sonucu {cevap_sozu} [size|sana] yazacağız.]]"),
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (_HOLIDAY_HOURS, _RESTOCK, _PAYMENT_FAILED)
"""Senaryolar: the answers of this file."""
