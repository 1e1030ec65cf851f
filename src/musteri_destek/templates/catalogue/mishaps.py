"""Aksilik cevapları: goods that came broken, as others, or not all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from ...decisions import Remedy
from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.choices import Choice, YesNo
from ..language.variables import AnyVariable, Commitment, Variable
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from ..turkish import Kind
from .lateness import LATE_REMEDY, LATE_REMEDY_SHORT, MISSED_REMEDY
from .mishap_words import DAMAGED_EMPATHY, MISHAP_OPENING, MISSING_EMPATHY, WRONG_ITEM_EMPATHY
from .parts import (
    BANK_SENTENCE,
    BEGUN_REFUND,
    CLOSING,
    COURSE,
    CUSTOMER,
    IBAN_SENTENCE,
    LATE_REFUND,
    OPTIONAL,
    REFUND,
    REMEDIES,
    ROUTE,
    SEND_BACK,
    SEND_BACK_SENTENCE,
    SHARES,
    SHARES_TEXT,
    WHEN,
)
from .sums import CALCULATION, CALCULATION_ASIDE, GOES_ON, GOES_ON_SENTENCE
from .ways_back import way_back
from .wishes import NOT_GIVEN, asked_for

_NEXT_STEP: dict[str, AnyVariable] = {
    **CALCULATION,
    "tutar": replace(REFUND["tutar"], need=OPTIONAL),
    "iade_yolu": replace(ROUTE, need=OPTIONAL),
    "havale_tutari": REFUND["havale_tutari"],
    "form_adresi": REFUND["form_adresi"],
    **COURSE,
    **SHARES,
    **WHEN,
    **MISSED_REMEDY,
    "secenekler": replace(REMEDIES, need=OPTIONAL),
    "verilemeyen": NOT_GIVEN,
    "indirim": Choice(MappingProxyType({Remedy.PRICE_REDUCTION: "bedel indirimi"}), need=OPTIONAL),
    "yenisi_sozu": Commitment(PromiseKind.REPLACEMENT, need=OPTIONAL),
    "onarim_sozu": Commitment(PromiseKind.REPAIR, need=OPTIONAL),
    "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
}


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one mishap: the right goods, and what stays for less."""

    new: str
    kept: str


def _steps(words: _Words) -> tuple[Given, ...]:
    reduced = f"{{indirim}} seçimin[iz|]i kabul ettik{words.kept}."
    refund = "Para iadesi seçimin[iz|]i kabul ettik."
    paid = LATE_REFUND + "{tutar|belirtme} {iade_yolu} {odendi_gunu} günü iade ettik."
    to_pay = LATE_REFUND + BEGUN_REFUND + "{tutar|belirtme} {iade_yolu} {iade_sozu} iade edeceğiz."
    return (
        Given(
            ("kacan_gun", "yenisi_sozu"),
            f"{words.new} en geç {{kacan_gun}} günü ulaştırmalıydık, yetiştiremedik. Onu "
            "{yenisi_sozu} [size|sana] ulaştıracağız.",
            short=f"{words.new} en geç {{kacan_gun}} günü ulaştırmalıydık, yetiştiremedik; "
            "{yenisi_sozu} ulaştıracağız.",
        ),
        Given(("yenisi_sozu",), f"{words.new} {{yenisi_sozu}} [size|sana] ulaştıracağız."),
        Given(
            ("onarim_sozu",),
            f"Onarım seçimin[iz|]i kabul ettik. {LATE_REMEDY}Onarımı {{onarim_sozu}} tamamlayıp ürünü "
            "[size|sana] ulaştıracağız.",
            short=f"Onarım seçimin[iz|]i kabul ettik. {LATE_REMEDY_SHORT}Onarılan ürünü "
            "{onarim_sozu} ulaştıracağız.",
        ),
        Given(
            ("secenekler",),
            "[[{verilemeyen}. ]]Seçim [sizin|senin]: {secenekler}. Hangisini istediğin[iz|]i bize "
            "bildirmen[iz|] yeterli.",
        ),
        _with_shares(f"{reduced} {paid}", "indirim", "tutar", "iade_yolu", "odendi_gunu"),
        _with_shares(f"{reduced} {to_pay}", "indirim", "tutar", "iade_yolu", "iade_sozu"),
        _with_shares(f"{refund} {paid}", "tutar", "iade_yolu", "odendi_gunu"),
        _with_shares(f"{refund} {to_pay}", "tutar", "iade_yolu", "iade_sozu"),
        Given(
            ("indirim", "cevap_sozu"),
            f"{reduced} Önerimizi {{cevap_sozu}} [size|sana] yazacağız; aklın[ız|]daki tutarı "
            "şimdiden söyleyebilirsin[iz|].",
        ),
        Given(("indirim",), f"{reduced} Uygun gördüğün[üz|] tutarı bize bildirmen[iz|] yeterli."),
        Given(("cevap_sozu",), "Nasıl telafi edeceğimizi {cevap_sozu} [size|sana] yazacağız."),
    )


def _with_shares(text: str, *names: str) -> Given:
    return Given(names, text + SHARES_TEXT, short=text)


_INSTEAD = "{diger_yollar} isteyebilirsin[iz|]; seçim [sizin|senin]."


def _rights(words: _Words) -> tuple[Given, ...]:
    return (
        Given(
            ("yenisi_sozu", "diger_yollar"),
            f"{words.new} istemezsen[iz|] {_INSTEAD}",
            short="Dilersen[iz|] {diger_yollar} isteyebilirsin[iz|].",
        ),
        Given(("yenisi_sozu",), "Bunun için [sizden|senden] hiçbir ücret almıyoruz."),
        Given(
            ("onarim_sozu",),
            "Parça, işçilik ve gönderim için ücret almıyoruz.",
            short="Bunun için ücret almıyoruz.",
        ),
        Given(
            ("secenekler",),
            "Hiçbiri için ücret almıyoruz; karar verene kadar hakların[ız|] aynen sürüyor.",
        ),
        *(replace(one, names=("tutar", *one.names)) for one in BANK_SENTENCE.wordings[:-1]),
        Given(("tutar",), "Bunun için [sizden|senden] hiçbir ücret almıyoruz."),
        Given(("indirim",), "Tutarda anlaşamazsak diğer seçim hakların[ız|] aynen sürüyor."),
        Given(("diger_yollar",), f"Dilersen[iz|] {_INSTEAD}"),
        Given((), "Bu sırada yasal hakların[ız|] aynen sürüyor."),
    )


def _mishap(
    name: str,
    *,
    subject: str,
    state: str | Given,
    empathy: Free,
    words: _Words,
    variables: dict[str, AnyVariable],
    back: tuple[Fixed, ...] = (),
) -> Definition:
    stated = state if isinstance(state, str) else (state,)
    return Definition(
        name,
        audience=Audience.CUSTOMER,
        variables={**CUSTOMER, **_NEXT_STEP, **GOES_ON, **variables},
        subject=subject,
        paragraphs=[
            [MISHAP_OPENING, Fixed("state", stated), empathy],
            [Fixed("step", _steps(words)), CALCULATION_ASIDE, *back, IBAN_SENTENCE],
            *([SEND_BACK_SENTENCE] for _ in back[:1]),
            [Fixed("rights", _rights(words)), GOES_ON_SENTENCE],
            [CLOSING],
        ],
    )


def _choices(said: Mapping[StrEnum, str]) -> Choice:
    """Name remedies as they are for these goods: what nobody can repair is made good alike."""
    return replace(REMEDIES, words=MappingProxyType({**REMEDIES.words, **said}), need=OPTIONAL)


def _back(goods: str) -> tuple[Fixed, ...]:
    said = (
        f"[[{goods} [geri_gonder ? bize göndermen[iz|] gerekiyor; ücreti bize ait."
        " | geri göndermen[iz|]e gerek yok.]]]"
    )
    return (Fixed("keep_or_send", said),)


_SENT_BACK: dict[str, AnyVariable] = {"geri_gonder": YesNo(need=OPTIONAL)}
_DAMAGED = _mishap(
    "damaged",
    subject="{siparis_no} numaralı siparişin[iz|]de çıkan hasar",
    state=Given(
        (),
        "{siparis_no} numaralı siparişin[iz|]de {urun} hasarlı çıkmış; bunun için özür dileriz.",
        short="{urun} hasarlı çıkmış (sipariş no: {siparis_no}); özür dileriz.",
    ),
    empathy=DAMAGED_EMPATHY,
    back=_back("Hasarlı ürünü"),
    words=_Words(
        new="Yeni paketin[iz|]i",
        kept="; ürün [sizde|sende] kalıyor",
    ),
    variables={**SEND_BACK, **_SENT_BACK, "diger_yollar": asked_for({})},
)
_WRONG_ITEM = _mishap(
    "wrong_item",
    subject="{siparis_no} numaralı siparişin[iz|]deki yanlış gönderim",
    state=Given(
        (),
        "{siparis_no} numaralı siparişin[iz|]de {urun} yerine başka ürün göndermişiz[[; paketten şu "
        "çıkmış: {gelen}]]. Hata bizde, özür dileriz.",
        short="{urun} yerine başka ürün göndermişiz (sipariş no: {siparis_no}); özür dileriz.",
    ),
    empathy=WRONG_ITEM_EMPATHY,
    back=_back("Yanlış gelen ürünü"),
    words=_Words(
        new="Doğru ürünü",
        kept="; gelen ürün [sizde|sende] kalıyor",
    ),
    variables={
        **SEND_BACK,
        **_SENT_BACK,
        "gonderim": way_back("yanlış gelen ürünü"),
        "gelen": Variable(Kind.PRODUCT_TITLE, need=OPTIONAL),
        "secenekler": _choices(
            {
                Remedy.REPLACEMENT: "doğru ürünün gönderilmesi",
                Remedy.REPAIR: "doğru ürünün gönderilmesi",
                Remedy.PRICE_REDUCTION: "gelen ürünü indirimli olarak tutmak",
            }
        ),
        "diger_yollar": asked_for(
            {
                Remedy.REPLACEMENT: "doğru ürünü",
                Remedy.REPAIR: "doğru ürünü",
                Remedy.PRICE_REDUCTION: "gelen ürün için indirim",
            }
        ),
    },
)
_MISSING_ITEM = _mishap(
    "missing_item",
    subject="{siparis_no} numaralı siparişin[iz|]deki eksik",
    state=(
        "{siparis_no} numaralı siparişin[iz|]in paketinde {urun} eksik çıkmış. Paketin[iz|]i eksik "
        "ulaştırdığımız için özür dileriz."
    ),
    empathy=MISSING_EMPATHY,
    words=_Words(
        new="Eksiği",
        kept="",
    ),
    variables={
        "secenekler": _choices(
            {
                Remedy.REPLACEMENT: "eksiğin gönderilmesi",
                Remedy.REPAIR: "eksiğin gönderilmesi",
            }
        ),
        "diger_yollar": asked_for(
            {
                Remedy.REPLACEMENT: "eksiğin gönderilmesini",
                Remedy.REPAIR: "eksiğin gönderilmesini",
            }
        ),
    },
)
_INCOMPLETE_ITEM = _mishap(
    "incomplete_item",
    subject="{siparis_no} numaralı siparişin[iz|]deki eksik",
    state="{siparis_no} numaralı siparişin[iz|]de {urun} eksik gelmiş; bunun için özür dileriz.",
    empathy=MISSING_EMPATHY,
    back=(Fixed("came", "[[Paketten çıkan {gelen_adet} adedi geri bekliyoruz.]]"),),
    words=_Words(
        new="Eksiği",
        kept="",
    ),
    variables={
        **SEND_BACK,
        "gelen_adet": Variable(Kind.NUMBER, need=OPTIONAL),
        "secenekler": _choices(
            {
                Remedy.REPLACEMENT: "eksiğin gönderilmesi",
                Remedy.REPAIR: "eksiğin gönderilmesi",
                Remedy.PRICE_REDUCTION: "eksik için indirim",
            }
        ),
        "diger_yollar": asked_for(
            {
                Remedy.REPLACEMENT: "eksiğin gönderilmesini",
                Remedy.REPAIR: "eksiğin gönderilmesini",
                Remedy.PRICE_REDUCTION: "eksik için indirim",
            }
        ),
    },
)

DEFINITIONS = (_DAMAGED, _WRONG_ITEM, _MISSING_ITEM, _INCOMPLETE_ITEM)
"""Senaryolar: the answers of this file."""
