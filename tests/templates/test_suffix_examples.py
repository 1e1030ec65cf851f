"""A suffix shown by example: every value gets its own, and what may mean two is asked."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import Honorific, Party
from musteri_destek.sla import PromiseKind
from musteri_destek.templates import (
    Choice,
    Commitment,
    Join,
    Kind,
    Register,
    Template,
    TemplateError,
    Variable,
)

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)


def said(source, kind, value, **options):
    template = Template.parse(source, {"x": Variable(kind)})
    return template.render({"x": value}, as_of=NOW, **options)


def faults(source, variable):
    with pytest.raises(TemplateError) as caught:
        Template.parse(source, {"x": variable})
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("source", "kind", "value", "text"),
    [
        ("{x}'ya verildi.", Kind.BRAND, "HepsiJet", "HepsiJet'e verildi."),
        ("{x}'e verildi.", Kind.BRAND, "Sürat Kargo", "Sürat Kargo'ya verildi."),
        ("{x}’dan geldi.", Kind.BRAND, "PTT", "PTT'den geldi."),
        ("{x}'lik iade", Kind.MONEY, Decimal("1249.90"), "1.249,90 TL'lik iade"),
        ("{x}'a kadar", Kind.DATE, date(2026, 11, 26), "26 Kasım 2026 Perşembe'ye kadar"),
        ("{x}'si", Kind.PERCENT, 30, "%30'u"),
        ("{x}'nde", Kind.PLACE, "Kırklareli", "Kırklareli'nde"),
        ("{x}ünüzü aldık.", Kind.COMMON, "gömlek", "Gömleğinizi aldık."),
        ("{x} de burada.", Kind.PERSON, "Işıl", "Işıl da burada."),
        ("{x} mi?", Kind.BRAND, "Migros", "Migros mu?"),
        ("{x}leriniz", Kind.COMMON, "ayakkabı", "ayakkabılarınız"),
        ("{x}lerinizi aldık.", Kind.COMMON, "kupa", "Kupalarınızı aldık."),
        ("{x}'da da", Kind.BRAND, "UPS", "UPS'te de"),
        ("{x}'de de", Kind.PLACE, "Adana", "Adana'da da"),
        ("{x}'ya mı?", Kind.BRAND, "HepsiJet", "HepsiJet'e mi?"),
        ("{x}'da da", Kind.PERSON, "Kemal", "Kemal'de de"),
        ("{x}'dan da", Kind.BRAND, "Aras", "Aras'tan da"),
        ("{x|bulunma} da var.", Kind.BRAND, "UPS", "UPS'te de var."),
        ("{x}nüz de hazır.", Kind.COMMON, "sipariş", "Siparişiniz de hazır."),
        ("{x} ya da başkası", Kind.BRAND, "UPS", "UPS ya da başkası"),
        ("{x}'da daha çok", Kind.BRAND, "UPS", "UPS'te daha çok"),
        ("{x}nuzdan", Kind.COMMON, "sipariş", "siparişinizden"),
        ("{x}'ler", Kind.PERSON, "Ahmet", "Ahmetler"),
        ("{x}daki", Kind.COMMON, "depo", "depodaki"),
    ],
)
def test_any_value_takes_the_suffix_somebody_showed(source, kind, value, text):
    assert text == said(source, kind, value)


def test_the_sample_sentence_of_the_shop():
    template = Template.parse(
        "{musteri}'in {tutar}'lik iadesi {kargo}'ya verildi.",
        {
            "musteri": Variable(Kind.HONORIFIC),
            "tutar": Variable(Kind.MONEY),
            "kargo": Variable(Kind.BRAND),
        },
    )
    values = {
        "musteri": Party(name="Ayşe Demir", honorific=Honorific.HANIM),
        "tutar": Decimal(20),
        "kargo": "HepsiJet",
    }
    assert "Ayşe Hanım'ın 20,00 TL'lik iadesi HepsiJet'e verildi." == template.render(
        values, as_of=NOW
    )


def test_what_is_yours_follows_the_register():
    texts = {
        "gömleğinizden": Register.SIZ,
        "gömleğinden": Register.SEN,
    }
    for text, register in texts.items():
        assert text == said("{x}nuzdan", Kind.COMMON, "gömlek", register=register)


@pytest.mark.parametrize(
    ("shown", "choices"),
    [
        ("ün", "`{x|tamlayan}` or `{x|iyelik:sen}`"),
        ("ü", "`{x|belirtme}` or `{x|iyelik:o}`"),
        ("üne", "`{x|iyelik:sen|yönelme}` or `{x|iyelik:o|yönelme}`"),
        ("leri", "`{x|iyelik:onlar}` or `{x|çokluk|belirtme}`"),
    ],
)
def test_a_suffix_that_may_mean_two_is_asked_with_both(shown, choices):
    assert [f"1:1 `{shown}` may mean several suffixes: write {choices}"] == faults(
        f"{{x}}{shown} burada.", Variable(Kind.COMMON)
    )


def test_nobody_owns_a_name_so_a_case_is_meant():
    assert "Ayşe'nin" == said("{x}'in", Kind.PERSON, "Ayşe")
    assert "PTT'yi" == said("{x}'ı", Kind.BRAND, "PTT")


@pytest.mark.parametrize(
    ("source", "variable", "fault"),
    [
        (
            "{x}'xyz",
            Variable(Kind.BRAND),
            "1:1 `'xyz` is no suffix: put a space before it, or write one, as in `{kargo}'ya`",
        ),
        (
            "{x}'ya",
            Variable(Kind.CODE),
            (
                "1:1 `x` is a code and takes no suffix: let a noun carry it: "
                "`{x} numaralı siparişiniz`"
            ),
        ),
        (
            "{x} de",
            Variable(Kind.PRODUCT_TITLE),
            (
                "1:1 `x` is a full product title and takes no suffix: let a noun carry it: "
                "`{x} adlı ürününüz`"
            ),
        ),
        (
            "{x}'ya",
            Commitment(PromiseKind.REFUND),
            "1:1 `x` stands for whole words, which bring their own suffixes: drop `'ya`",
        ),
        (
            "{x}'ya",
            Variable(Kind.BRAND, join=Join.AND),
            "1:1 `x` is a list and takes no suffix: put a noun behind it that does",
        ),
        (
            "{x|yönelme}dir",
            Variable(Kind.BRAND),
            "1:12 `dir`: the suffix of `x` is named already: drop one",
        ),
    ],
)
def test_what_can_not_carry_a_suffix_is_a_fault(source, variable, fault):
    assert fault in faults(source, variable)


def test_a_particle_behind_a_suffix_that_may_mean_two_is_asked_with_it():
    assert [
        "1:1 `ün de` may mean several suffixes: write `{x|tamlayan|bağlaç}` or `{x|iyelik:sen|bağlaç}`"
    ] == faults("{x}ün de burada.", Variable(Kind.COMMON))


def test_what_is_no_suffix_is_none_before_a_particle_either():
    assert [
        "1:1 `'xyz de` is no suffix: put a space before it, or write one, as in `{kargo}'ya`"
    ] == faults("{x}'xyz de", Variable(Kind.BRAND))


def test_the_words_of_a_choice_take_a_particle():
    fees = Choice({Register.SIZ: "vade farkı", Register.SEN: "gönderim ücreti"})
    template = Template.parse("{x} de içinde.", {"x": fees})
    assert "Vade farkı da içinde." == template.render({"x": Register.SIZ}, as_of=NOW)
    assert "Gönderim ücreti de içinde." == template.render({"x": Register.SEN}, as_of=NOW)


def test_a_suffix_is_written_once_for_siz_and_sen():
    assert "1:4 write the suffix of `x` once, for *siz*: *sen* follows by itself" in faults(
        "{x}[ünüz|ün] burada.", Variable(Kind.COMMON)
    )
