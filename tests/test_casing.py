"""Capitals and small letters of Turkish, and the keys under which text is compared."""

import pytest

from musteri_destek import casing
from musteri_destek.casing import Alphabet


@pytest.mark.parametrize(
    ("capitals", "small"),
    [
        ("ISPARTA", "ısparta"),
        ("İSTANBUL", "istanbul"),
        ("KÂĞIT", "kâğıt"),
        ("ÇİĞ KÖFTE", "çiğ köfte"),
    ],
)
def test_dotted_and_dotless_i_are_two_letters_in_both_directions(capitals, small):
    assert small == casing.lower(capitals)
    assert capitals == casing.upper(small)


def test_a_stray_dot_over_an_i_disappears():
    assert "istanbul" == casing.normalize("İSTANBUL".lower())
    assert "İSTANBUL" == casing.upper("i\u0307stanbul")
    assert 8 == len(casing.lower("I\u0307STANBUL"))


def test_letters_typed_as_base_and_mark_become_one():
    assert "müşteri" == casing.normalize("mu\u0308s\u0327teri")


@pytest.mark.parametrize("address", ["INFO@MAGAZA.COM", "HTTPS://MAGAZA.COM/INDIRIM"])
def test_addresses_on_the_web_follow_the_latin_alphabet(address):
    assert "ı" not in casing.lower(address, alphabet=Alphabet.LATIN)


def test_a_coupon_code_keeps_its_plain_capital_i():
    assert "INDIRIM10" == casing.upper("indirim10", alphabet=Alphabet.LATIN)
    assert "İNDİRİM10" == casing.upper("indirim10")


@pytest.mark.parametrize(
    ("written", "titled"),
    [
        ("ibrahim ılgın", "İbrahim Ilgın"),
        ("IŞIL ÇELİK", "Işıl Çelik"),
        ("AYŞE'NİN", "Ayşe'nin"),
        ("AYŞE’NİN", "Ayşe’nin"),
        ("özge-su", "Özge-Su"),
        ("(bükardı", "(Bükardı"),
        ("a101'den", "A101'den"),
    ],
)
def test_a_title_begins_words_after_spaces_hyphens_and_brackets_only(written, titled):
    assert titled == casing.title(written)


def test_a_headline_keeps_conjunctions_small_unless_they_come_first():
    assert "Anne ve Bebek Ürünleri" == casing.headline("ANNE VE BEBEK ÜRÜNLERİ")
    assert "Ya Şimdi ya da Yarın" == casing.headline("ya şimdi YA DA yarın")


def test_the_first_letter_of_a_sentence_is_a_turkish_capital():
    assert "İade talebiniz" == casing.capitalize_first("iade talebiniz")
    assert "Işıklı ayna" == casing.capitalize_first("ışıklı ayna")
    assert "İstanbul'dan geldi" == casing.capitalize_first("istanbul'dan geldi")


@pytest.mark.parametrize("brand", ["iPhone 15 Pro", "eBay siparişiniz"])
def test_a_brand_with_a_capital_inside_keeps_its_spelling_at_the_start(brand):
    assert brand == casing.capitalize_first(brand)


@pytest.mark.parametrize("blank", ["", "  "])
def test_nothing_has_no_first_letter(blank):
    assert blank == casing.capitalize_first(blank)
    assert blank == casing.title(blank)


def test_the_strict_key_tells_the_two_letters_i_apart():
    assert casing.fold("IŞIK") == casing.fold("ışık")
    assert casing.fold("IZMIR") != casing.fold("izmir")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("musteri", "Müşteri"), ("IZMIR", "İzmir"), ("kagit", "KÂĞIT"), ("cigkofte", "ÇiğKöfte")],
)
def test_the_loose_key_finds_what_was_typed_without_turkish_letters(typed, meant):
    assert casing.search_key(typed) == casing.search_key(meant)


@pytest.mark.parametrize("cased", [casing.title, casing.headline, casing.capitalize])
def test_a_foreign_name_follows_its_own_alphabet(cased):
    assert "Diana" == cased("DIANA", alphabet=Alphabet.LATIN)
    assert "Dıana" == cased("DIANA")


def test_two_addresses_are_equal_but_for_capitals_in_their_own_alphabet():
    mine, yours = "INFO@MAGAZA.COM", "info@magaza.com"
    assert casing.fold(mine, alphabet=Alphabet.LATIN) == casing.fold(yours, alphabet=Alphabet.LATIN)
    assert casing.fold(mine) != casing.fold(yours)


def test_a_coupon_at_the_start_of_a_sentence_keeps_its_plain_capital_i():
    assert "Indirim10" == casing.capitalize_first("indirim10", alphabet=Alphabet.LATIN)


@pytest.mark.parametrize(
    ("small", "capitals"), [("straße", "STRAẞE"), ("ﬁrma", "ﬁRMA"), ("ŉa", "ŉA")]
)
def test_no_letter_becomes_two(small, capitals):
    assert capitals == casing.upper(small)


@pytest.mark.parametrize("word", ["müşteri", "İADE", "ÇIKIŞ", "değişim", "Kâğıt", "ürün"])
def test_a_word_typed_without_turkish_letters_is_found(word):
    typed = casing.normalize(word).translate(str.maketrans("çğıöşüâİÇŞ", "cgiosuaICS"))
    assert typed.isascii()
    for text in (typed, typed.swapcase()):
        assert casing.search_key(word) == casing.search_key(text)
