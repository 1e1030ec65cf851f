"""How customers are addressed: by what they declared, never by what their name suggests."""

import pytest

from musteri_destek.orders import Honorific, Party
from musteri_destek.templates import (
    Addressee,
    AddressForm,
    GivenNames,
    Voice,
    address,
    check_tone,
    greeting,
)

HANIM, BEY = Honorific.HANIM, Honorific.BEY


def test_a_declared_honorific_follows_the_given_name_and_never_the_surname():
    assert "Gül Hanım" == address("Gül Yılmaz", honorific=HANIM)
    assert "Ali Bey" == address("Ali Yılmaz", honorific=BEY)


@pytest.mark.parametrize("name", ["Deniz Aydın", "Umut Kaya", "Gül Yılmaz", "Ahmet Demir"])
def test_without_a_declared_honorific_no_name_gets_one(name):
    assert name.split()[0] == address(name)


def test_the_formal_way_says_sayin_and_the_full_name_and_no_title():
    assert "Sayın Gül Yılmaz" == address("Gül Yılmaz", honorific=HANIM, form=AddressForm.SAYIN)


def test_the_first_name_alone_goes_with_sen():
    assert "Gül" == address("Gül Yılmaz", honorific=HANIM, form=AddressForm.FIRST_NAME)


def test_two_given_names_are_both_said_unless_the_shop_says_one():
    assert "Ayşe Gül Hanım" == address("Ayşe Gül Demir", honorific=HANIM)
    one = address("Ayşe Gül Demir", honorific=HANIM, given_names=GivenNames.FIRST)
    assert "Ayşe Hanım" == one


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("ibrahim ılgın", "İbrahim Bey"),
        ("IŞIK ÇELİK", "Işık Bey"),
        ("M. Ali Yılmaz", "Ali Bey"),
        ("M Ali Yılmaz", "Ali Bey"),
        ("Dr. Ali Yılmaz", "Ali Bey"),
        ("Bay Ali Yılmaz", "Ali Bey"),
        ("Sayın Ali Yılmaz", "Ali Bey"),
        ("Ali", "Ali Bey"),
        ("Ali Bey Bey", "Ali Bey"),
        ("  Ali\n Yılmaz ", "Ali Bey"),
        ("Ali McDonald", "Ali Bey"),
        ("Ali.", "Ali Bey"),
        ("Ali Yılmaz.", "Ali Bey"),
        ("Ali Bey Yılmaz", "Ali Bey"),
        ("Bey Ali Yılmaz", "Ali Bey"),
        ("Ali van Houten", "Ali Bey"),
    ],
)
def test_names_are_said_as_people_write_them(name, called):
    assert called == address(name, honorific=BEY)


def test_capitals_inside_a_foreign_name_stay():
    assert "Sayın Ali McDonald" == address("ALİ McDonald", form=AddressForm.SAYIN)


@pytest.mark.parametrize(
    "name",
    [
        *("", "   ", "A*** Y***", "ayse_94", "ayse94", "gul@magaza.com", "+90 555", "🌹"),
        *("Misafir", "MÜŞTERİ", "Ad Soyad", "null", "A. Yılmaz", "Sayın Yılmaz"),
        *("A.", "A", "ı", "Ö", "Dr.", "Av. M.", "Dr. Yılmaz", "Bey", "ve", "van Houten"),
        *("Misafir Kullanıcı", "Trendyol Müşterisi", "Test Kullanıcı", "Değerli Müşterimiz"),
        *("undefined", "undefined undefined", "null null", "Guest User", "İSİM SOYİSİM"),
        *("Yıldız Tekstil Ltd. Şti.", "Mavi Gıda A.Ş.", "YILDIZ SAN. VE TİC. A. Ş."),
        *("Lila Tekstil AŞ", "Mavi Gıda A.Ş"),
    ],
)
def test_where_there_is_no_name_to_say_the_greeting_has_no_hole(name):
    assert address(name, honorific=HANIM) is None
    assert "Merhaba," == greeting(name, honorific=HANIM)


def test_a_company_is_no_hanim_and_no_bey():
    formal = AddressForm.SAYIN
    assert "Sayın Mavi Gıda A.Ş. Yetkilisi," == greeting("Mavi Gıda A.Ş.", form=formal)
    assert "Merhaba," == greeting("Yıldız Tekstil", honorific=BEY, addressee=Addressee.COMPANY)


@pytest.mark.parametrize(
    ("name", "bare", "formal"),
    [
        ("Ayşe ve Ali Yılmaz", "Ayşe ve Ali", "Sayın Ayşe ve Ali Yılmaz"),
        ("AYŞE VE ALİ YILMAZ", "Ayşe ve Ali", "Sayın Ayşe ve Ali Yılmaz"),
        ("Ayşe Gül Demir ve Ali Kaya", "Ayşe Gül ve Ali", "Sayın Ayşe Gül Demir ve Ali Kaya"),
        ("Ayşe ve", "Ayşe", "Ayşe"),
    ],
)
def test_two_people_are_both_named_and_share_no_title(name, bare, formal):
    assert bare == address(name)
    if " ve " in bare:
        assert bare == address(name, honorific=HANIM)
    assert formal == address(name, form=AddressForm.SAYIN)


def test_each_of_two_people_may_be_called_by_the_first_name():
    one = address("Ayşe Gül Demir ve Ali Kaya", given_names=GivenNames.FIRST)
    assert "Ayşe ve Ali" == one


def test_a_company_is_told_by_its_mark_in_the_formal_letter_too():
    formal = greeting("Lila Tekstil AŞ", form=AddressForm.SAYIN)
    assert "Sayın Lila Tekstil AŞ Yetkilisi," == formal


def test_a_surname_that_begins_with_a_particle_keeps_it_small():
    assert "Sayın Ali van Houten" == address("ALİ van Houten", form=AddressForm.SAYIN)


def test_a_bare_name_asked_again_may_lose_its_second_word():
    # "Ayşe Gül" is two given names or a name and a surname: nobody can see which.
    assert "Ayşe Gül" == address("Ayşe Gül Demir")
    assert "Ayşe" == address("Ayşe Gül")


@pytest.mark.parametrize("name", ["Ali Şan", "Sanem San", "Asiye As"])
def test_a_surname_like_a_company_mark_is_still_a_surname(name):
    assert name.split()[0] == address(name)


@pytest.mark.parametrize(
    ("name", "honorific", "formal", "warm"),
    [
        ("Ayşe Yılmaz", HANIM, "Sayın Ayşe Yılmaz,", "Merhaba Ayşe Hanım,"),
        ("Ayşe", HANIM, "Merhaba Ayşe Hanım,", "Merhaba Ayşe Hanım,"),
        ("Ahmet Bey", None, "Merhaba Ahmet Bey,", "Merhaba Ahmet Bey,"),
        ("A. Yılmaz", HANIM, "Sayın A. Yılmaz,", "Merhaba,"),
        ("Sayın Yılmaz", None, "Sayın Yılmaz,", "Merhaba,"),
    ],
)
def test_sayin_and_hanim_never_meet(name, honorific, formal, warm):
    assert formal == greeting(name, honorific=honorific, form=AddressForm.SAYIN)
    assert warm == greeting(name, honorific=honorific)


@pytest.mark.parametrize("form", [AddressForm.SAYIN, AddressForm.HANIM_BEY])
@pytest.mark.parametrize("name", ["Gül Yılmaz", "ayşe gül demir", "M. Ali Kaya", "Elif Su"])
def test_addressing_an_address_changes_nothing(name, form):
    once = address(name, honorific=HANIM, form=form)
    assert once == address(once, honorific=HANIM, form=form)


ELIF = Voice(agent="Elif", team="Müşteri Destek")
GUL = Party(name="Gül Yılmaz", honorific=HANIM)


def addressed(text, party=GUL):
    return [one.text for one in check_tone(text, ELIF, addressee=party)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bayan Gül, iadenizi onayladık.", "Bayan Gül"),
        ("Merhaba Bay Mehmet,", "Bay Mehmet"),
        ("Merhaba Hanım Gül,", "Hanım Gül"),
        ("Bey Mehmet, merhaba.", "Bey Mehmet"),
        ("Sayın Gül Hanım,", "Sayın Gül Hanım"),
        ("Sayın Gül Yılmaz Hanım,", "Sayın Gül Yılmaz Hanım"),
        ("Sn. Gül Yılmaz,", "Sn."),
        ("Sn Gül Yılmaz,", "Sn"),
        ("Gül'ciğim, merhaba.", "Gül'ciğim"),
        ("Merhaba hocam,", "hocam"),
        ("Değerli Müşterimiz,", "Değerli Müşterimiz"),
        ("Merhaba Yılmaz Hanım,", "Yılmaz Hanım"),
        ("Merhaba Gül Bey,", "Gül Bey"),
    ],
)
def test_an_address_that_jars_is_found_in_a_text(text, found):
    assert found in addressed(text)


@pytest.mark.parametrize(
    "text",
    ["Merhaba Gül Hanım,", "Sayın Gül Yılmaz,", "Elif Hanım'la konuştuk.", "GÜL HANIM'a yazdık."],
)
def test_an_address_as_the_customer_declared_it_is_left_alone(text):
    assert [] == addressed(text)


def test_a_surname_is_known_only_from_the_party_and_a_single_name_is_no_surname():
    assert () == check_tone("Merhaba Yılmaz Hanım,", ELIF)
    assert [] == addressed("Merhaba Yılmaz Bey,", Party(name="Yılmaz", honorific=BEY))


def test_a_title_nobody_declared_is_a_guess():
    assert ["Deniz Bey"] == addressed("Merhaba Deniz Bey,", Party(name="Deniz Aydın"))


@pytest.mark.parametrize("name", ["Lila Tekstil AŞ", "Mavi Gıda A.Ş.", "Lila Tekstil Ltd. Şti."])
def test_a_company_is_formally_addressed_once(name):
    once = address(name, form=AddressForm.SAYIN)
    assert f"Sayın {name} Yetkilisi" == once == address(once, form=AddressForm.SAYIN)


def test_a_declared_company_without_a_name_is_not_addressed():
    for name in ("Sayın", "Yetkilisi", "Sayın Yetkilisi"):
        assert address(name, form=AddressForm.SAYIN, addressee=Addressee.COMPANY) is None


@pytest.mark.parametrize(
    ("typed", "formal", "called"),
    [
        ("Dr Ayşe Yılmaz", "Sayın Dr Ayşe Yılmaz", "Ayşe"),
        ("PROF DR AYŞE YILMAZ", "Sayın Prof Dr Ayşe Yılmaz", "Ayşe"),
        ("Dr.Ayşe Yılmaz", "Sayın Dr. Ayşe Yılmaz", "Ayşe"),
        ("M.Ali Yılmaz", "Sayın M. Ali Yılmaz", "Ali"),
        ("maria de la cruz", "Sayın Maria de la Cruz", "Maria"),
        ("Ayşe Alıcı", "Sayın Ayşe Alıcı", "Ayşe"),
        ("Ayşe Uz", "Sayın Ayşe Uz", "Ayşe"),
    ],
)
def test_a_name_is_read_as_customers_type_it(typed, formal, called):
    assert (formal, called) == (address(typed, form=AddressForm.SAYIN), address(typed))


@pytest.mark.parametrize("name", ["Alıcı", "Abone", "Alıcı Adı", "Teslim Alacak Kişi"])
def test_the_label_of_a_field_is_nobodys_name(name):
    assert address(name) is None
    assert address(name, form=AddressForm.SAYIN) is None
