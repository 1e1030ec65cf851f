"""What a value brings itself is not written beside it: "%%20", "90,00 TL TL", "3 ürünleriniz"."""

import pytest

from musteri_destek.templates import Join, Kind, Template, TemplateError, Variable
from musteri_destek.templates.language.doubled_tr import SIGNS


def faults(source, kind):
    with pytest.raises(TemplateError) as caught:
        Template.parse(source, {"x": Variable(kind)})
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("source", "kind", "fault"),
    [
        ("%{x} pamuk.", Kind.PERCENT, "1:1 `%`: a per cent brings its own `%`: drop it"),
        ("Yüzde {x} pamuk.", Kind.PERCENT, "1:1 `Yüzde`: a per cent brings its own `%`: drop it"),
        ("{x} TL ödediniz.", Kind.MONEY, "1:5 `TL`: an amount brings its own `TL`: drop it"),
        ("{x} lira aldık.", Kind.MONEY, "1:5 `lira`: an amount brings its own `TL`: drop it"),
        ("₺{x} aldık.", Kind.MONEY, "1:1 `₺`: an amount brings its own `TL`: drop it"),
        ("{x} Hanım,", Kind.HONORIFIC, "1:5 `Hanım`: a form of address brings its own: drop it"),
        (
            "{x} ürünleriniz geldi.",
            Kind.NUMBER,
            (
                "1:5 `ürünleriniz`: stands behind a number, where a noun has no plural: write "
                "`ürün`, `ürününüz`"
            ),
        ),
    ],
)
def test_what_a_value_brings_is_no_word_of_the_text(source, kind, fault):
    assert [fault] == faults(source, kind)


def test_a_plural_behind_a_number_is_found_behind_its_measure_too():
    assert faults("{x} adet paketler geldi.", Kind.NUMBER)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("Tişört {x} pamuk.", Kind.PERCENT),
        ("{x} ödediniz; TL olarak.", Kind.MONEY),
        ("{x}'lik iade", Kind.MONEY),
        ("{x} adet ürününüz geldi.", Kind.NUMBER),
        ("{x} kez denedik, ürünleriniz hazır.", Kind.NUMBER),
        ("{x} günü kapalıyız.", Kind.DATE),
        ("{x}'ın iadesi", Kind.HONORIFIC),
    ],
)
def test_a_value_beside_other_words_is_fine(source, kind):
    assert source == Template.parse(source, {"x": Variable(kind)}).source


def test_a_list_of_numbers_counts_nothing():
    schema = {"x": Variable(Kind.NUMBER, join=Join.AND)}

    assert Template.parse("{x} numaralar aynı.", schema)


def test_a_value_of_another_kind_has_no_sign():
    assert Kind.TIME not in SIGNS
