"""Hesap: what was taken off the money that goes back, what did not come along, what ends with it."""

from __future__ import annotations

from dataclasses import replace

from ..language.variables import AnyVariable, Variable
from ..letters.slots import SILENT, Fixed, Given
from ..turkish import Kind
from .parts import LONGEST_REASON, OPTIONAL, PERSONAL

_AMOUNT = Variable(Kind.MONEY, need=OPTIONAL, privacy=PERSONAL)
KEPT_BACK: dict[str, AnyVariable] = {
    "kesinti": Variable(Kind.MONEY, need=OPTIONAL, privacy=PERSONAL),
    "yol_kesintisi": Variable(Kind.MONEY, need=OPTIONAL, privacy=PERSONAL),
}
"""Kesinti: the fees of a return the shop takes of its own will, that for the way back apart."""

CALCULATION: dict[str, AnyVariable] = {
    "liste_fiyati": _AMOUNT,
    "indirim_payi": _AMOUNT,
    "once_odenen": _AMOUNT,
    "kesintiler": _AMOUNT,
    "indirim_oncesi": _AMOUNT,
    "geri_alinan": _AMOUNT,
    "sepet_kosulu": _AMOUNT,
}
"""Hesap: the list price and what comes off it; or the refund without a discount that is taken back."""

CALCULATION_SENTENCE = Fixed(
    "calculation",
    (
        Given(
            ("liste_fiyati", "tutar"),
            "Hesap şöyle: {liste_fiyati} ürün fiyatı[[ − {indirim_payi} indirim payı]]"
            "[[ − {once_odenen} önceki ödeme]][[ − {kesintiler} kesinti]] = {tutar}.",
        ),
        Given(
            ("indirim_oncesi", "geri_alinan", "tutar"),
            "Hesap şöyle: {indirim_oncesi} toplam − {geri_alinan} geri aldığımız indirim = "
            "{tutar}. Bu indirimin satıştan önce bildirdiğimiz koşulu[[ (sepette en az "
            "{sepet_kosulu})]] [sizde|sende] kalan ürünlerle karşılanmıyor.",
        ),
        SILENT,
    ),
)

CALCULATION_ASIDE = replace(CALCULATION_SENTENCE, need=OPTIONAL)
"""Kısaca susulan hesap: in a letter of something else than a sum, good to know and no more."""

_TAKEN_OFF = (
    " düşüldükten sonra kalan tutar; kesintiyi yalnız yasal haklar[ınızın|ının] dışında, kendi "
    "isteğimizle tanıdığımız iadelerde yapıyoruz."
)
KEPT_BACK_SENTENCE = Fixed(
    "kept_back",
    (
        Given(
            ("kesinti", "yol_kesintisi"),
            "Bu, {kesinti} hizmet kesintisi ve {yol_kesintisi} dönüş kargosu" + _TAKEN_OFF,
        ),
        Given(("kesinti",), "Bu, {kesinti} hizmet kesintisi" + _TAKEN_OFF),
        Given(("yol_kesintisi",), "Bu, {yol_kesintisi} dönüş kargosu" + _TAKEN_OFF),
        SILENT,
    ),
)

NOT_INCLUDED: dict[str, AnyVariable] = {
    "kalan_urun": Variable(Kind.PRODUCT_TITLE, need=OPTIONAL),
    "neden": Variable(Kind.FREE, need=OPTIONAL, longest=LONGEST_REASON),
}
NOT_INCLUDED_SENTENCE = Fixed(
    "not_included", "[[Bu iadeye katamadığımız ürün: {kalan_urun}.[[ Gerekçesi şu: {neden}]]]]"
)
NOT_CANCELLED_SENTENCE = Fixed(
    "not_included", "[[Bu iptale katamadığımız ürün: {kalan_urun}.[[ Gerekçesi şu: {neden}]]]]"
)

ENDED: dict[str, AnyVariable] = {"sona_eren": Variable(Kind.PRODUCT_TITLE, need=OPTIONAL)}
"""Sona eren: what was bought in addition to the goods, and ends with them unasked (MSY m.14/1)."""

GOES_ON: dict[str, AnyVariable] = {"suren": Variable(Kind.PRODUCT_TITLE, need=OPTIONAL)}
"""Süren: what was bought in addition to goods that are given up for a fault, and does not end alone."""

GOES_ON_TEXT = "Şu ise kendiliğinden sona ermiyor: {suren}. Sürmesini istemiyorsan[ız|] bize [bildirin|bildir]."
GOES_ON_SHORT = "{suren} kendiliğinden sona ermiyor."
GOES_ON_SENTENCE = Fixed("goes_on", (Given(("suren",), GOES_ON_TEXT, short=GOES_ON_SHORT), SILENT))
ENDED_SENTENCE = Fixed(
    "ended_too", "[[Bununla birlikte şu da kendiliğinden ve masrafsız sona eriyor: {sona_eren}.]]"
)
