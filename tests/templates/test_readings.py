"""How values are read aloud: the last sound decides the suffix."""

import pytest

from musteri_destek.errors import MisuseValueError
from musteri_destek.templates import Case, Kind, inflect
from musteri_destek.templates.turkish.abbreviations import DOTTED, LETTERS, UNITS
from musteri_destek.templates.turkish.aloud import letter_names
from musteri_destek.templates.turkish.numbers import (
    distributive_words,
    number_words,
    ordinal_words,
    read_number,
)
from musteri_destek.templates.turkish.readings import spoken


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "sıfır"),
        (11, "on bir"),
        (100, "yüz"),
        (101, "yüz bir"),
        (200, "iki yüz"),
        (1000, "bin"),
        (2000, "iki bin"),
        (10_000, "on bin"),
        (101_000, "yüz bir bin"),
        (1_000_000, "bir milyon"),
        (1_001_001, "bir milyon bin bir"),
        (2_000_000_000, "iki milyar"),
        (3_000_000_000_000, "üç trilyon"),
        (-5, "eksi beş"),
    ],
)
def test_a_number_in_words(number, words):
    assert words == number_words(number)


@pytest.mark.parametrize("number", [10**15, -(10**15)])
def test_a_number_too_long_to_say_may_be_a_code(number):
    with pytest.raises(MisuseValueError, match=r"Kind\.CODE"):
        number_words(number)


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "birinci"), (4, "dördüncü"), (6, "altıncı"), (40, "kırkıncı"), (0, "sıfırıncı")],
)
def test_an_ordinal_in_words(number, words):
    assert words == ordinal_words(number)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "birer"),
        (4, "dörder"),
        (6, "altışar"),
        (250, "iki yüz ellişer"),
        (1000, "biner"),
        (5_000_000, "beşer milyon"),
    ],
)
def test_a_share_in_words(number, words):
    assert words == distributive_words(number)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("1.250", "bin iki yüz elli"),
        ("10.000", "on bin"),
        ("7,65", "yedi virgül altmış beş"),
        ("4,5", "dört virgül beş"),
        ("1,05", "bir virgül sıfır beş"),
        ("05", "sıfır beş"),
        ("-3", "eksi üç"),
    ],
)
def test_a_dot_groups_thousands_and_a_comma_begins_the_decimals(written, words):
    assert words == read_number(written)


@pytest.mark.parametrize("written", ["1.25", "10.0000", "1,250.00", "12a", "", "3."])
def test_a_number_of_another_country_is_refused(written):
    with pytest.raises(MisuseValueError, match="is no number"):
        read_number(written)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("%20", Kind.PERCENT, "yüzde yirmi"),
        ("%10-%20", Kind.PERCENT, "yüzde on yüzde yirmi"),
        ("%10-20", Kind.PERCENT, "yüzde on yirmi"),
        ("1.250 TL", Kind.MONEY, "bin iki yüz elli te le"),
        ("₺1.250", Kind.MONEY, "bin iki yüz elli te le"),
        ("50 kuruş", Kind.MONEY, "elli kuruş"),
        ("12 TL 50 kuruş", Kind.MONEY, "on iki te le elli kuruş"),
        ("100-200 TL", Kind.MONEY, "yüz iki yüz te le"),
        ("100 TL - 200 TL", Kind.MONEY, "yüz te le iki yüz te le"),
        ("₺100-₺200", Kind.MONEY, "yüz te le iki yüz te le"),
        ("2,5 milyon TL", Kind.MONEY, "iki virgül beş milyon te le"),
        ("100 USD", Kind.MONEY, "yüz u se de"),
        ("14.30", Kind.TIME, "on dört otuz"),
        ("14:30", Kind.TIME, "on dört otuz"),
        ("13.00", Kind.TIME, "on üç"),
        ("saat 09.05", Kind.TIME, "dokuz sıfır beş"),
        ("08.05", Kind.TIME, "sekiz sıfır beş"),
        ("14.00-18.00", Kind.TIME, "on dört on sekiz"),
        ("12 Kasım", Kind.DATE, "on iki kasım"),
        ("28 Kasım 2026 Cumartesi", Kind.DATE, "yirmi sekiz kasım iki bin yirmi altı cumartesi"),
        ("12-15 Kasım", Kind.DATE, "on iki on beş kasım"),
        ("12 Kasım - 3 Aralık 2026", Kind.DATE, "on iki kasım üç aralık iki bin yirmi altı"),
        ("28/11/2026", Kind.DATE, "yirmi sekiz on bir iki bin yirmi altı"),
        ("12 Kasım Perşembe, 14.30", Kind.DATE, "on iki kasım perşembe on dört otuz"),
        ("TDK", Kind.ABBREVIATION, "te de ke"),
        ("ASELSAN", Kind.ABBREVIATION, "aselsan"),
        ("TÜFEKSAN", Kind.ABBREVIATION, "tüfeksan"),
        ("5000 mAh", Kind.UNIT, "miliampersaat"),
        ("No.", Kind.DOTTED, "numero"),
    ],
)
def test_a_value_of_a_computed_kind_has_a_reading(text, kind, words):
    assert words == spoken(text, kind).words


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("20%", Kind.PERCENT),
        ("1.250", Kind.MONEY),
        ("1.250 elma", Kind.MONEY),
        ("100-", Kind.MONEY),
        ("₺", Kind.MONEY),
        ("25.00", Kind.TIME),
        ("14.60", Kind.TIME),
        ("12 Kasım akşamı", Kind.DATE),
        ("perşembe", Kind.DATE),
        ("32.13.2026", Kind.DATE),
        ("3.", Kind.NUMBER),
        ("5 qz", Kind.UNIT),
        ("zz.", Kind.DOTTED),
    ],
)
def test_a_value_not_written_as_its_kind_is_refused(text, kind):
    with pytest.raises(MisuseValueError, match=f"`.*{text.split()[-1].strip('.%')}"):
        inflect(text, Case.DATIVE, kind=kind)


def test_every_consonant_is_named_with_e():
    for letter in "bcçdfghjklmnprsştvyz":
        assert f"{letter}e" == LETTERS[letter]
    assert "ke ka" != letter_names("KA")


def test_every_letter_of_the_alphabet_has_a_name():
    assert set("abcçdefgğhıijklmnoöprsştuüvyz") <= LETTERS.keys()


@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_takes_a_suffix(unit):
    assert inflect(unit, Case.DATIVE, kind=Kind.UNIT).startswith(f"{unit}'")


@pytest.mark.parametrize("short", DOTTED)
def test_every_dotted_abbreviation_takes_its_suffix_without_an_apostrophe(short):
    assert "'" not in inflect(short, Case.DATIVE, kind=Kind.DOTTED)


@pytest.mark.parametrize(
    ("name", "kind", "from_there"),
    [
        ("Apple", Kind.BRAND, "Apple'dan"),
        ("Bosch", Kind.BRAND, "Bosch'tan"),
        ("BMW", Kind.BRAND, "BMW'den"),
        ("Chanel", Kind.BRAND, "Chanel'den"),
        ("Carrefour", Kind.BRAND, "Carrefour'dan"),
        ("Philips", Kind.BRAND, "Philips'ten"),
        ("Samsung", Kind.BRAND, "Samsung'dan"),
        ("ASELSAN", Kind.ABBREVIATION, "ASELSAN'dan"),
        ("AFAD", Kind.ABBREVIATION, "AFAD'dan"),
        ("APP", Kind.ABBREVIATION, "APP'ten"),
        ("ATM", Kind.ABBREVIATION, "ATM'den"),
        ("BAĞ-KUR", Kind.ABBREVIATION, "BAĞ-KUR'dan"),
        ("PTT", Kind.ABBREVIATION, "PTT'den"),
    ],
)
def test_a_name_is_inflected_as_it_is_said_not_as_it_is_spelled(name, kind, from_there):
    assert from_there == inflect(name, Case.ABLATIVE, kind=kind)
