"""Suffixes on values: what a careful Turkish writer would put on paper."""

import pytest

from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.templates import (
    Apostrophe,
    Case,
    Joining,
    Kind,
    Letters,
    LexiconEntry,
    Spelling,
    inflect,
    inflector,
)


def chain(codes):
    return [Case(code) for code in codes.split("+")]


@pytest.mark.parametrize(
    ("text", "codes", "kind", "written"),
    [
        ("HepsiJet", "dat", Kind.BRAND, "HepsiJet'e"),
        ("Sürat Kargo", "abl", Kind.BRAND, "Sürat Kargo'dan"),
        ("DHL eCommerce", "dat", Kind.BRAND, "DHL eCommerce'e"),
        ("Trendyol Express", "abl", Kind.BRAND, "Trendyol Express'ten"),
        ("Kolay Gelsin", "ins", Kind.BRAND, "Kolay Gelsin'le"),
        ("Galaxy S24", "p2pl", Kind.BRAND, "Galaxy S24'ünüz"),
        ("MNG", "gen", Kind.BRAND, "MNG'nin"),
        ("n11.com", "abl", Kind.BRAND, "n11.com'dan"),
        ("Arçelik", "dat", Kind.BRAND, "Arçelik'e"),
        ("Mavi Gömlek", "acc", Kind.BRAND, "Mavi Gömlek'i"),
        ("Gönül", "dat", Kind.PERSON, "Gönül'e"),
        ("Kemal", "dat", Kind.PERSON, "Kemal'e"),
        ("Erdal", "dat", Kind.PERSON, "Erdal'a"),
        ("Ziya Gökalp", "gen", Kind.PERSON, "Ziya Gökalp'in"),
        ("Ali Dadaloğlu", "gen", Kind.PERSON, "Ali Dadaloğlu'nun"),
        ("Gül Hanım", "gen", Kind.HONORIFIC, "Gül Hanım'ın"),
        ("Bağdat Caddesi", "loc", Kind.PLACE, "Bağdat Caddesi'nde"),
        ("Tunceli", "loc", Kind.PLACE, "Tunceli'de"),
        ("Ticaret Bakanlığı", "dat", Kind.INSTITUTION, "Ticaret Bakanlığına"),
        ("sipariş", "p2pl+abl", Kind.COMMON, "siparişinizden"),
        ("sepet", "p2pl+loc+ki", Kind.COMMON, "sepetinizdeki"),
        ("gömlek", "p2pl+acc", Kind.COMMON, "gömleğinizi"),
        ("isim", "p2pl", Kind.COMMON, "isminiz"),
        ("hak", "acc", Kind.COMMON, "hakkı"),
        ("hak", "loc", Kind.COMMON, "hakta"),
        ("saat", "plu+loc", Kind.COMMON, "saatlerde"),
        ("su", "acc", Kind.COMMON, "suyu"),
        ("su", "ins", Kind.COMMON, "suyla"),
        ("buzdolabı", "p2pl", Kind.COMMON, "buzdolabınız"),
        ("buzdolabı", "plu", Kind.COMMON, "buzdolapları"),
        ("kredi kartı", "p2pl+dat", Kind.COMMON, "kredi kartınıza"),
        ("müşteri hizmetleri", "dat", Kind.COMMON, "müşteri hizmetlerine"),
        ("müşteri hizmetleri", "p2pl+abl", Kind.COMMON, "müşteri hizmetlerinizden"),
        ("müşteri hizmetleri", "plu+dat", Kind.COMMON, "müşteri hizmetlerine"),
        ("müşteri hizmetleri", "plu+p2pl", Kind.COMMON, "müşteri hizmetleriniz"),
        ("hafta sonu", "dat", Kind.COMMON, "hafta sonuna"),
        ("Can Yayınları", "abl", Kind.BRAND, "Can Yayınları'ndan"),
        ("PttAVM", "abl", Kind.BRAND, "PttAVM'den"),
        ("Zeytinburnu", "dat", Kind.PLACE, "Zeytinburnu'na"),
        ("havaalanı", "acc", Kind.COMMON, "havaalanını"),
        ("tereyağı", "plu", Kind.COMMON, "tereyağları"),
        ("kuşburnu", "li", Kind.COMMON, "kuşburunlu"),
        ("gülkurusu", "p2pl", Kind.COMMON, "gülkurunuz"),
        ("avuç", "p1sg", Kind.COMMON, "avcum"),
        ("iade kodu", "plu+acc", Kind.COMMON, "iade kodlarını"),
        ("iade kodu", "plu+p2pl", Kind.COMMON, "iade kodlarınız"),
        ("iade kodu", "p3sg", Kind.COMMON, "iade kodu"),
        ("spor ayakkabı", "acc", Kind.COMMON, "spor ayakkabıyı"),
        ("kargo", "loc+past", Kind.COMMON, "kargodaydı"),
        ("kargo", "loc+mi+past", Kind.COMMON, "kargoda mıydı"),
        ("Ahmet", "de", Kind.PERSON, "Ahmet de"),
        ("bugün", "ki", Kind.COMMON, "bugünkü"),
        ("yarın", "ki", Kind.COMMON, "yarınki"),
        ("Ayşe", "gen+ki+acc", Kind.PERSON, "Ayşe'ninkini"),
        ("Ahmet", "gen+ki+plu+dat", Kind.PERSON, "Ahmet'inkilere"),
        ("sepet", "p2sg+loc+ki+plu+acc", Kind.COMMON, "sepetindekileri"),
        ("kargo", "loc+cond", Kind.COMMON, "kargodaysa"),
        ("kargo", "loc+evid", Kind.COMMON, "kargodaymış"),
        ("Ayşe", "past", Kind.PERSON, "Ayşe'ydi"),
        ("Ahmet", "dir", Kind.PERSON, "Ahmet'tir"),
        ("kargo", "mi+dir", Kind.COMMON, "kargo mudur"),
        ("Ahmet", "de+mi", Kind.PERSON, "Ahmet de mi"),
        ("ay", "lik+dat", Kind.COMMON, "aylığa"),
        ("500 TL", "lik+p2pl", Kind.MONEY, "500 TL'liğiniz"),
        ("500 TL", "lik+abl", Kind.MONEY, "500 TL'likten"),
        ("12 KASIM", "dat", Kind.DATE, "12 KASIM'A"),
        ("12.11.2026", "dat", Kind.DATE, "12.11.2026'ya"),
        ("500 Türk lirası", "acc", Kind.MONEY, "500 Türk lirasını"),
        ("500 Türk lirası", "lik", Kind.MONEY, "500 Türk liralık"),
        ("Wendy", "gen", Kind.PERSON, "Wendy'nin"),
        ("Søren", "dat", Kind.PERSON, "Søren'e"),
        ("Ahmet K.", "dat", Kind.PERSON, "Ahmet K.'ye"),
        ("Levent 2", "abl", Kind.PLACE, "Levent 2'den"),
        ("1.250 TL", "lik", Kind.MONEY, "1.250 TL'lik"),
        ("14.30", "loc+ki", Kind.TIME, "14.30'daki"),
        ("THY", "loc", Kind.ABBREVIATION, "THY'de"),
        ("m²", "dat", Kind.SUPERSCRIPT, "m²ye"),
        ("No.", "li", Kind.DOTTED, "No.lu"),
        ("“Nutuk”", "acc", Kind.QUOTED, "“Nutuk”u"),
        ("“Robotik”", "acc", Kind.QUOTED, "“Robotik”i"),
    ],
)
def test_a_value_takes_its_suffix(text, codes, kind, written):
    assert written == inflect(text, chain(codes), kind=kind)


@pytest.mark.parametrize(
    ("text", "codes", "kind", "written"),
    [
        ("Ahmet", "plu", Kind.PERSON, "Ahmetler"),
        ("Konya", "li", Kind.PLACE, "Konyalı"),
        ("Boğaz Köprüsü", "p1pl", Kind.PLACE, "Boğaz Köprümüz"),
        ("Kuşadası", "li", Kind.PLACE, "Kuşadalı"),
        ("Adapazarı", "li+dat", Kind.PLACE, "Adapazarlıya"),
        ("iPhone", "plu", Kind.BRAND, "iPhone'lar"),
        ("SMS", "plu", Kind.ABBREVIATION, "SMS'ler"),
    ],
)
def test_plural_and_derivation_take_the_apostrophe_from_names_spelled_as_they_sound(
    text, codes, kind, written
):
    assert written == inflect(text, chain(codes), kind=kind)


@pytest.mark.parametrize(
    ("text", "kind", "written"),
    [
        ("ALİ", Kind.PERSON, "ALİ'YE"),
        ("GÜL HANIM", Kind.HONORIFIC, "GÜL HANIM'A"),
        ("GÖMLEK", Kind.COMMON, "GÖMLEĞE"),
        ("THY", Kind.ABBREVIATION, "THY'ye"),
        ("IKEA", Kind.BRAND, "IKEA'ya"),
    ],
)
def test_capitals_go_on_in_the_suffix_of_a_name_but_not_of_an_abbreviation(text, kind, written):
    assert written == inflect(text, Case.DATIVE, kind=kind)


@pytest.mark.parametrize(
    ("number", "codes", "written"),
    [("2", "dist", "ikişer"), ("1.000", "dist", "biner"), ("3", "dist+lik+acc", "üçerliği")],
)
def test_shares_are_written_in_words(number, codes, written):
    assert written == inflect(number, chain(codes), kind=Kind.NUMBER)


@pytest.mark.parametrize(
    ("text", "kind"), [("2,5", Kind.NUMBER), ("50 TL", Kind.MONEY), ("iki", Kind.COMMON)]
)
def test_only_whole_numbers_are_shared_out(text, kind):
    with pytest.raises(MisuseValueError, match="shared out"):
        inflect(text, Case.DISTRIBUTIVE, kind=kind)


def test_a_text_all_in_capitals_or_none_is_the_choice_of_the_shop():
    loud, calm = Spelling(letters=Letters.UPPER), Spelling(letters=Letters.LOWER)
    assert "HepsiJet'E" == inflect("HepsiJet", Case.DATIVE, kind=Kind.BRAND, spelling=loud)
    assert "ALİ'ye" == inflect("ALİ", Case.DATIVE, kind=Kind.PERSON, spelling=calm)


def test_a_shop_may_follow_tdk_to_the_letter_for_workplaces():
    strict = Spelling(brand=Joining.GLUED)
    assert "Aras Kargonun" == inflect("Aras Kargo", Case.GENITIVE, kind=Kind.BRAND, spelling=strict)


def test_a_shop_may_set_institutions_apart():
    common = Spelling(institution=Joining.APOSTROPHE)
    written = inflect("Ziraat Bankası", Case.ABLATIVE, kind=Kind.INSTITUTION, spelling=common)
    assert "Ziraat Bankası'ndan" == written


def test_the_curly_apostrophe_is_an_option():
    curly = Spelling(apostrophe=Apostrophe.CURLY)
    assert "Gül’e" == inflect("Gül", Case.DATIVE, kind=Kind.PERSON, spelling=curly)


def test_a_suffix_stands_before_an_explanation_in_brackets():
    written = inflect("Yunus Emre (1240?-1320)", Case.GENITIVE, kind=Kind.PERSON)
    assert "Yunus Emre'nin (1240?-1320)" == written
    twice = inflect("sipariş (no. 5) (eski)", Case.P2PL, kind=Kind.COMMON)
    assert "siparişiniz (no. 5) (eski)" == twice


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        ("₺1.249,90", "1.249,90 TL'yi"),
        ("1.250 ₺", "1.250 TL'yi"),
        ("-₺99,90", "-99,90 TL'yi"),
        ("$100", "100 doları"),
        ("1.250 lira", "1.250 lirayı"),
        ("100 USD", "100 USD'yi"),
    ],
)
def test_a_currency_sign_never_carries_a_suffix(amount, written):
    assert written == inflect(amount, Case.ACCUSATIVE, kind=Kind.MONEY)


def test_a_reading_of_the_sign_does_not_bring_it_back():
    written = inflect("₺1.250", Case.ACCUSATIVE, kind=Kind.MONEY, reading="lira")
    assert "1.250 TL'yi" == written


def test_without_a_suffix_the_sign_stays():
    assert "₺1.250" == inflect("₺1.250", Case.NOMINATIVE, kind=Kind.MONEY)


@pytest.mark.parametrize(
    ("kind", "wording"),
    [
        (Kind.CODE, "numaralı siparişiniz"),
        (Kind.URL, "adresinden"),
        (Kind.EMAIL, "adresinize"),
        (Kind.FREE, "notunuza"),
        (Kind.MASKED, "numaralı hesabınıza"),
        (Kind.PRODUCT_TITLE, "adlı ürününüz"),
    ],
)
def test_what_has_no_reading_is_refused_with_a_better_wording(kind, wording):
    with pytest.raises(MisuseValueError, match=wording):
        inflect("48210", Case.DATIVE, kind=kind)


@pytest.mark.parametrize(
    ("text", "kind", "says"),
    [
        ("A*** Y***", Kind.PERSON, "a masked value, .*{ad} adlı müşterimiz`"),
        ("a***", Kind.HONORIFIC, "a masked value"),
        ("TR** **** 1326", Kind.COMMON, "a masked value, .*{iban} numaralı hesabınıza`"),
        ("a@b.com", Kind.COMMON, "an e-mail address, .*{eposta} adresinize`"),
        ("ayse_94", Kind.PERSON, "a user name, .*{kullanici} kullanıcı adlı müşterimiz`"),
        ("ayse94", Kind.HONORIFIC, "a user name"),
        ("@ayse", Kind.PERSON, "a user name"),
        *((name, Kind.COMMON, "a user name") for name in ("ayse_94", "@ayse", "ali94", "ali1994")),
        *((name, Kind.BRAND, "a user name") for name in ("ayse_94", "@ayse", "ali94")),
        ("ayse_94", Kind.INSTITUTION, "a user name"),
        ("ali94", Kind.QUOTED, "a user name"),
    ],
)
def test_a_mask_an_address_and_a_user_name_are_refused_whatever_their_kind(text, kind, says):
    with pytest.raises(MisuseValueError, match=f"is {says}"):
        inflect(text, Case.DATIVE, kind=kind)


def test_a_sign_in_a_name_whose_reading_is_given_is_no_mask():
    assert "M*A*S*H'in" == inflect("M*A*S*H", Case.GENITIVE, kind=Kind.BRAND, reading="meş")


@pytest.mark.parametrize("codes", ["dat+p2pl", "loc+plu", "dat+ki", "plu+p3pl", "acc+acc", "mi+de"])
def test_a_wrong_order_of_suffixes_is_refused(codes):
    with pytest.raises(MisuseValueError, match="can't follow"):
        inflect("sipariş", chain(codes), kind=Kind.COMMON)


@pytest.mark.parametrize("case", ["dative", ("dative",), 3])
def test_only_a_case_is_a_case(case):
    with pytest.raises(MisuseTypeError, match="is no `Case`"):
        inflect("sipariş", case, kind=Kind.COMMON)


def test_only_a_kind_is_a_kind():
    with pytest.raises(MisuseTypeError, match="is no `Kind`"):
        inflect("HepsiJet", Case.DATIVE, kind="brand")


def test_a_text_in_place_of_a_case_is_refused_also_once_the_case_was_asked_for():
    inflect("kargo", Case.DATIVE, kind=Kind.COMMON)
    with pytest.raises(MisuseTypeError, match="is no `Case`"):
        inflect("kargo", "dative", kind=Kind.COMMON)


def test_an_inflector_says_what_inflect_says():
    own = {"Acme": LexiconEntry(reading="akım")}
    settled = {"kind": Kind.BRAND, "lexicon": own, "spelling": Spelling(brand=Joining.GLUED)}
    to = inflector([Case.DATIVE], **settled)
    for name in ("Acme", "Migros", "Acme"):
        assert inflect(name, Case.DATIVE, **settled) == to(name)


def test_an_inflector_refuses_a_wrong_order_at_once():
    with pytest.raises(MisuseValueError, match="can't follow"):
        inflector([Case.DATIVE, Case.P2PL], kind=Kind.COMMON)


@pytest.mark.parametrize("blank", ["", "   "])
def test_an_empty_value_is_an_error_and_not_a_lone_suffix(blank):
    with pytest.raises(MisuseValueError, match="empty"):
        inflect(blank, Case.DATIVE, kind=Kind.PERSON)


@pytest.mark.parametrize("name", ["yönelme", "yonelme", "YÖNELME", "dat", "dative"])
def test_a_case_is_found_under_its_turkish_name(name):
    assert Case.DATIVE is Case(name)


@pytest.mark.parametrize("name", ["kişi", "kisi", "person"])
def test_a_kind_is_found_under_its_turkish_name(name):
    assert Kind.PERSON is Kind(name)


@pytest.mark.parametrize("family", [Case, Kind])
def test_an_unknown_name_is_no_member(family):
    with pytest.raises(ValueError, match="zarf"):
        family("zarf")


@pytest.mark.parametrize(
    ("model", "kind", "form"),
    [
        *(("A101", Kind.BRAND, "A101'e"), ("n11", Kind.BRAND, "n11'e")),
        *(("win11", Kind.COMMON, "win11'e"), ("iphone90", Kind.COMMON, "iphone90'a")),
        *(("rtx4090", Kind.COMMON, "rtx4090'a"), ("ps5", Kind.COMMON, "ps5'e")),
        *(
            ("my_shop.com", Kind.BRAND, "my_shop.com'a"),
            ("gul_1@a.com", Kind.BRAND, "gul_1@a.com'a"),
        ),
    ],
)
def test_a_model_and_a_domain_are_no_user_names(model, kind, form):
    assert form == inflect(model, Case.DATIVE, kind=kind)


def test_what_a_shop_names_itself_is_no_user_name():
    own = {"ali94": LexiconEntry(reading="ali doksan dört")}
    assert "ali94'e" == inflect("ali94", Case.DATIVE, kind=Kind.BRAND, lexicon=own)
