"""Abonelik cevapları: a subscription that ends, and what was paid for the time after it."""

from __future__ import annotations

from dataclasses import replace

from ..language.checks import Audience
from ..language.choices import YesNo
from ..language.variables import Commitment, Done, Variable
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from ..turkish import Kind
from .parts import (
    BANK_SENTENCE,
    CLOSING,
    CUSTOMER,
    IBAN_SENTENCE,
    LATE_REFUND,
    OPENING,
    OPTIONAL,
    PERSONAL,
    REFUND,
    ROUTE,
    SHARES,
    SHARES_TEXT,
    WHEN,
)

_ENDING_EMPATHY = Free(
    "subscription_empathy",
    samimi=(
        "Bunun için neden belirtmen[iz|] gerekmiyor.",
        "İhtiyaçlar değişir, bunu anlıyoruz.",
        "Yolun[uz|] yine düşerse seviniriz.",
    ),
    resmi=(
        "Bir açıklama yapmanıza gerek yok.",
        "İhtiyaçların değişebileceğini biliyoruz.",
        "Yolunuz yeniden düşerse memnun oluruz.",
    ),
)
_SUBSCRIPTION_ENDED = Definition(
    "subscription_ended",
    audience=Audience.CUSTOMER,
    variables={
        **CUSTOMER,
        "bitti": Done(need=OPTIONAL),
        # The law sets this day and the money is promised apart: nothing more goes on record.
        "bitis": Commitment(None, need=OPTIONAL),
        "tutar": Variable(Kind.MONEY, need=OPTIONAL, privacy=PERSONAL),
        "iade_yolu": replace(ROUTE, need=OPTIONAL),
        "havale_tutari": REFUND["havale_tutari"],
        "form_adresi": REFUND["form_adresi"],
        **SHARES,
        **WHEN,
        "gecikti": REFUND["gecikti"],
        "pesin_acik": YesNo(need=OPTIONAL),
    },
    subject="{siparis_no} numaralı aboneliğin[iz|]i sonlandırma talebin[iz|]",
    paragraphs=[
        [
            OPENING,
            Fixed(
                "accepted",
                "{urun} için sonlandırma talebin[iz|]i kabul ettik (sipariş no: {siparis_no}).",
            ),
            _ENDING_EMPATHY,
        ],
        [
            Fixed(
                "end",
                (
                    Given(("bitti",), "Aboneliğin[iz|] {bitti} günü sona erdi."),
                    Given(("bitis",), "Aboneliğin[iz|]i {bitis} sonlandıracağız."),
                    Given((), "Aboneliğin[iz|]i sonlandırıyoruz."),
                ),
            ),
            Fixed("no_penalty", "Herhangi bir cezai şart ödemeyeceksin[iz|]."),
            Fixed(
                "prepaid",
                (
                    Given(
                        ("tutar", "iade_yolu", "odendi_gunu"),
                        LATE_REFUND
                        + "Kullanmadığın[ız|] döneme ait {tutar|belirtme} {odendi_gunu} "
                        "günü {iade_yolu} iade ettik." + SHARES_TEXT,
                    ),
                    Given(
                        ("tutar", "iade_yolu", "iade_sozu"),
                        LATE_REFUND + "Kullanmadığın[ız|] döneme ait {tutar|belirtme} {iade_yolu} "
                        "{iade_sozu} iade edeceğiz." + SHARES_TEXT,
                    ),
                    Given(
                        ("pesin_acik", "iade_sozu"),
                        "[pesin_acik ? Kullanmadığın[ız|] döneme ait bir ödemen[iz|] varsa onu "
                        "{iade_sozu} iade edeceğiz.| Sonrası için [sizden|senden] ücret almayacağız.]",
                    ),
                    Given(
                        ("pesin_acik",),
                        "[pesin_acik ? Kullanmadığın[ız|] döneme ait bir ödemen[iz|] varsa onu da "
                        "iade edeceğiz.| Sonrası için [sizden|senden] ücret almayacağız.]",
                    ),
                    Given((), "Sonrası için [sizden|senden] ücret almayacağız."),
                ),
            ),
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (_SUBSCRIPTION_ENDED,)
"""Senaryolar: the answers of this file."""
