"""Forms a careful writer puts on paper, by the rule or the table that each group is about."""

import pytest

from musteri_destek.errors import MisuseValueError
from musteri_destek.templates import (
    Case,
    Joining,
    Kind,
    LexiconEntry,
    Spelling,
    inflect,
    inflection,
)

GLUED = Spelling(brand=Joining.GLUED)


def written(text, codes, kind, **told):
    return inflect(text, [Case(code) for code in codes.split("+")], kind=kind, **told)


@pytest.mark.parametrize(
    ("place", "where"),
    [
        *(("Okmeydanı", "Okmeydanı'nda"), ("Kozyatağı", "Kozyatağı'nda")),
        *(("Kayışdağı", "Kayışdağı'nda"), ("Feneryolu", "Feneryolu'nda")),
        *(("Söğütözü", "Söğütözü'nde"), ("Gümüşsuyu", "Gümüşsuyu'nda")),
        *(("Yıldızeli", "Yıldızeli'nde"), ("Mazıdağı", "Mazıdağı'nda")),
        *(("Çaybaşı", "Çaybaşı'nda"), ("Kadışehri", "Kadışehri'nde")),
        *(("Düziçi", "Düziçi'nde"), ("Pazaryeri", "Pazaryeri'nde")),
        *(("Çatalağzı", "Çatalağzı'nda"), ("Hanönü", "Hanönü'nde")),
        *(("İstanbul Havalimanı", "İstanbul Havalimanı'nda"), ("Yılbaşı", "Yılbaşı'nda")),
        *(("Esenboğa Havaalanı", "Esenboğa Havaalanı'nda"),),
        *(("Haydarpaşa Garı", "Haydarpaşa Garı'nda"), ("KOZYATAĞI", "KOZYATAĞI'NDA")),
        *(("Dikimevi", "Dikimevi'nde"), ("Seyranbağları", "Seyranbağları'nda")),
    ],
)
def test_a_place_that_ends_in_a_possessive_takes_an_n(place, where):
    assert where == written(place, "loc", Kind.PLACE)
    assert () == inflection(place, Case.LOCATIVE, kind=Kind.PLACE).assumptions


@pytest.mark.parametrize(
    ("place", "where"),
    [
        *(("Topkapı", "Topkapı'da"), ("Tunceli", "Tunceli'de"), ("Torbalı", "Torbalı'da")),
        *(("Divriği", "Divriği'de"), ("İnönü", "İnönü'de"), ("Akyazı", "Akyazı'da")),
        *(("Doğu", "Doğu'da"), ("Taşköprü", "Taşköprü'de"), ("Derinkuyu", "Derinkuyu'da")),
        *(("Safranbolu", "Safranbolu'da"), ("Ayrancı", "Ayrancı'da"), ("Ordu", "Ordu'da")),
    ],
)
def test_a_place_that_only_looks_like_one_takes_none(place, where):
    assert where == written(place, "loc", Kind.PLACE)
    assert () == inflection(place, Case.LOCATIVE, kind=Kind.PLACE).assumptions


def test_from_a_possessive_place_comes_a_word_without_the_possessive():
    assert "Kozyataklı" == written("Kozyatağı", "li", Kind.PLACE)
    assert "Kayışdağlı" == written("Kayışdağı", "li", Kind.PLACE)


def test_a_surname_is_no_place():
    assert "Ali Bölükbaşı'ya" == written("Ali Bölükbaşı", "dat", Kind.PERSON)
    assert "Ali Davutoğlu'na" == written("Ali Davutoğlu", "dat", Kind.PERSON)


@pytest.mark.parametrize(
    ("noun", "yours"),
    [
        *(("mouse", "mouse'unuz"), ("kettle", "kettle'ınız"), ("drone", "drone'unuz")),
        *(("smartphone", "smartphone'unuz"), ("iphone", "iphone'unuz"), ("hoodie", "hoodie'niz")),
        *(("powerbank", "powerbankiniz"), ("notebook", "notebookunuz"), ("tablet", "tabletiniz")),
        *(("airfryer", "airfryerınız"), ("sneaker", "sneakerınız"), ("blender", "blenderınız")),
        *(("sweatshirt", "sweatshirtünüz"), ("cheesecake", "cheesecake'iniz")),
        *(("jean", "jeaniniz"), ("jel", "jeliniz"), ("laptop", "laptopunuz")),
        *(("iPhone 15", "iPhone 15'iniz"), ("PS5", "PS5'iniz"), ("TV", "TV'niz")),
        *(("KETTLE", "KETTLE'INIZ"), ("Bluetooth speaker", "Bluetooth speakerınız")),
        *(("e-kitap", "e-kitabınız"), ("pixel", "pixeliniz"), ("gift-card", "gift-cardınız")),
        *(("USB", "USB'niz"), ("EKG", "EKG'niz"), ("POS", "POS'unuz"), ("UPS", "UPS'iniz")),
        *(("sanal POS", "sanal POS'unuz"), ("SIM", "SIM'iniz"), ("KAP", "KABINIZ")),
    ],
)
def test_a_loan_noun_takes_the_suffix_of_what_is_heard(noun, yours):
    assert yours == written(noun, "p2pl", Kind.COMMON)


@pytest.mark.parametrize(
    ("noun", "accusative"),
    [
        *(("psikolog", "psikoloğu"), ("monolog", "monoloğu"), ("blog", "blogu")),
        *(("link", "linki"), ("ahenk", "ahengi"), ("plak", "plağı"), ("nohut", "nohudu")),
        *(("kıraat", "kıraati"), ("zoomlink", "zoomlinki"), ("facebook", "facebooku")),
        *(("kasıt", "kastı"), ("âşık", "âşığı"), ("notebookluk", "notebookluğu")),
        *(("bluetooth kulaklık", "bluetooth kulaklığı"), ("Xiaomi bileklik", "Xiaomi bilekliği")),
        *(("boxer gecelik", "boxer geceliği"), ("kulaklık bluetooth", "kulaklık bluetooth'u")),
    ],
)
def test_an_ending_softens_in_turkish_words_and_stays_in_foreign_ones(noun, accusative):
    assert accusative == written(noun, "acc", Kind.COMMON)


@pytest.mark.parametrize(
    ("noun", "yours"),
    [
        *(("çap", "çapınız"), ("bağ", "bağınız"), ("maç", "maçınız"), ("şale", "şaleniz")),
        *(("ÇAP", "ÇAPINIZ"), ("BAĞ", "BAĞINIZ")),
    ],
)
def test_a_word_in_turkish_letters_is_no_loan_and_no_brand_without_them(noun, yours):
    assert yours == written(noun, "p2pl", Kind.COMMON)


def test_a_brand_is_found_without_its_turkish_letters():
    assert "ISTIKBAL'ın" == written("ISTIKBAL", "gen", Kind.BRAND)
    assert () == inflection("ISTIKBAL", Case.GENITIVE, kind=Kind.BRAND).assumptions
    assert () != inflection("ÎŞTİKBAL", Case.GENITIVE, kind=Kind.BRAND).assumptions


@pytest.mark.parametrize(
    ("noun", "accusative", "yours"),
    [
        *(("adaçayı", "adaçayını", "adaçayınız"), ("fildişi", "fildişini", "fildişiniz")),
        *(("yüzölçümü", "yüzölçümünü", "yüzölçümünüz"), ("kavuniçi", "kavuniçini", "kavuniçiniz")),
        *(("yavruağzı", "yavruağzını", "yavruağzınız"), ("denizatı", "denizatını", "denizatınız")),
        *(("ipekböceği", "ipekböceğini", "ipekböceğiniz"), ("gözaltı", "gözaltını", "gözaltınız")),
        *(("yapımevi", "yapımevini", "yapımeviniz"), ("balıkyağı", "balıkyağını", "balıkyağınız")),
        *(("huzurevi", "huzurevini", "huzureviniz"), ("semizotu", "semizotunu", "semizotunuz")),
        *(("bilimevi", "bilimevini", "bilimeviniz"), ("susamyağı", "susamyağını", "susamyağınız")),
        *(("muhabbetkuşu", "muhabbetkuşunu", "muhabbetkuşunuz"),),
    ],
)
def test_a_compound_in_one_word_takes_an_n_and_gives_its_ending_up(noun, accusative, yours):
    assert accusative == written(noun, "acc", Kind.COMMON)
    assert yours == written(noun, "p2pl", Kind.COMMON)
    assert () == inflection(noun, Case.ACCUSATIVE, kind=Kind.COMMON).assumptions


@pytest.mark.parametrize(
    ("compound", "accusative"),
    [
        *(("fiyat farkı", "fiyat farkını"), ("şarj oranı", "şarj oranını")),
        *(("paket içeriği", "paket içeriğini"), ("kampanya bitişi", "kampanya bitişini")),
        *(("hasar tespiti", "hasar tespitini"), ("su böreği", "su böreğini")),
        *(("kamera merceği", "kamera merceğini"), ("kitap ayracı", "kitap ayracını")),
        *(("bal kavanozu", "bal kavanozunu"), ("mangal kömürü", "mangal kömürünü")),
        *(("bebek besini", "bebek besinini"), ("göğüs pedi", "göğüs pedini")),
        ("yatak yayı", "yatak yayını"),
    ],
)
def test_a_compound_is_seen_by_the_noun_inside(compound, accusative):
    assert accusative == written(compound, "acc", Kind.COMMON)


@pytest.mark.parametrize(
    ("brand", "codes", "form"),
    [
        *(("Hyundai", "gen", "Hyundai'nin"), ("Hyundai", "dat", "Hyundai'ye")),
        *(("Canon", "gen", "Canon'un"), ("Braun", "gen", "Braun'un"), ("Zyxel", "dat", "Zyxel'e")),
        *(("Western Digital", "dat", "Western Digital'e"), ("Wikipedia", "dat", "Wikipedia'ya")),
        *(("Skechers Sport", "abl", "Skechers Sport'tan"), ("MAC", "gen", "MAC'ın")),
        *(("U.S. Polo Assn.", "gen", "U.S. Polo Assn.ın"),),
    ],
)
def test_a_brand_is_read_as_in_common_use(brand, codes, form):
    assert form == written(brand, codes, Kind.BRAND)


@pytest.mark.parametrize(("place", "form"), [("Oxford", "Oxford'da"), ("Hannover", "Hannover'de")])
def test_a_foreign_place_is_read_as_in_common_use(place, form):
    assert form == written(place, "loc", Kind.PLACE)


@pytest.mark.parametrize(
    ("noun", "yours"),
    [
        ("köpek tasması", "köpek tasmanız"),
        ("ses bombası", "ses bombanız"),
        ("çini vazosu", "çini vazonuz"),
        ("saç düzleştiricisi", "saç düzleştiriciniz"),
        ("lake zıpkası", "lake zıpkanız"),
    ],
)
def test_an_unknown_noun_behind_another_that_ends_like_a_possessive_is_taken_for_one(noun, yours):
    assert yours == written(noun, "p2pl", Kind.COMMON)


@pytest.mark.parametrize(
    ("text", "codes", "kind", "form"),
    [
        ("55 inç", "lik", Kind.UNIT, "55 inçlik"),
        ('55"', "lik", Kind.UNIT, "55\"'lik"),
        ("120 m2", "lik", Kind.UNIT, "120 m2'lik"),
        ("10x15 cm", "lik", Kind.UNIT, "10x15 cm'lik"),
        ("2 x 3 m", "dat", Kind.UNIT, "2 x 3 m'ye"),
        ("24.000 BTU", "lik", Kind.UNIT, "24.000 BTU'luk"),
        ("800 lm", "lik", Kind.UNIT, "800 lm'lik"),
        ("4000 K", "lik", Kind.UNIT, "4000 K'lik"),
        ("3 bar", "lik", Kind.UNIT, "3 bar'lık"),
        ("1.200 rpm", "lik", Kind.UNIT, "1.200 rpm'lik"),
        ("2 adet", "lik", Kind.UNIT, "2 adetlik"),
        ("5 kilogram", "lik", Kind.UNIT, "5 kilogramlık"),
        ("24 saat", "loc", Kind.UNIT, "24 saatte"),
        ("8 GB RAM", "lik", Kind.UNIT, "8 GB RAM'lık"),
        ("230 V", "lik", Kind.SUPERSCRIPT, "230 V'luk"),
        ("20 m²", "lik", Kind.SUPERSCRIPT, "20 m²lik"),
    ],
)
def test_a_unit_is_read_as_its_word_and_a_word_as_a_word(text, codes, kind, form):
    assert form == written(text, codes, kind)


@pytest.mark.parametrize(
    ("day", "form"),
    [
        ("12 Kas 2026", "12 Kas 2026'ya"),
        ("12 Kas", "12 Kas'a"),
        ("12 ve 15 Kasım", "12 ve 15 Kasım'a"),
        ("29 Şubat 2028", "29 Şubat 2028'e"),
        ("30-31 Ocak", "30-31 Ocak'a"),
    ],
)
def test_a_day_may_be_short_or_one_of_several(day, form):
    assert form == written(day, "dat", Kind.DATE)


@pytest.mark.parametrize(
    ("day", "says"),
    [
        ("32 Kasım", "no calendar has"),
        ("31 Kasım 2026", "no calendar has"),
        ("29 Şubat 2026", "no calendar has"),
        ("31.11.2026", "no calendar has"),
        ("12.13.2026", "no calendar has"),
        ("12 Kasım 20266", "no part of a date"),
        ("12 Kasım günü", "Kind.COMMON"),
        ("2026 yılı", "Kind.COMMON"),
    ],
)
def test_what_is_no_day_is_refused(day, says):
    with pytest.raises(MisuseValueError, match=says):
        written(day, "dat", Kind.DATE)


@pytest.mark.parametrize(
    ("text", "codes", "kind", "form"),
    [
        ("Ltd. Şti.", "dat", Kind.DOTTED, "Ltd. Şti.ne"),
        ("Lila Tekstil Ltd. Şti.", "gen", Kind.INSTITUTION, "Lila Tekstil Ltd. Şti.nin"),
        ("Lila Tekstil Ltd. Şti.", "abl", Kind.BRAND, "Lila Tekstil Ltd. Şti.nden"),
        ("Lila Tekstil A.Ş.", "dat", Kind.INSTITUTION, "Lila Tekstil A.Ş.ye"),
        ("Lila Tekstil AŞ", "dat", Kind.INSTITUTION, "Lila Tekstil AŞ'ye"),
        ("TRT", "gen", Kind.INSTITUTION, "TRT'nin"),
        ("Google", "gen", Kind.INSTITUTION, "Google'ın"),
        ("Ali K.", "dat", Kind.PERSON, "Ali K.'ye"),
    ],
)
def test_a_mark_of_a_company_is_read_as_what_it_stands_for(text, codes, kind, form):
    assert form == written(text, codes, kind)


@pytest.mark.parametrize(
    ("brand", "form"),
    [
        *(("Migros", "Migrosu"), ("Arçelik", "Arçeliği"), ("Lila Butik", "Lila Butiği")),
        *(("Kitap Dolap", "Kitap Dolabı"), ("PTT", "PTT'yi"), ("A101", "A101'i")),
        *(("n11.com", "n11.com'u"), ("Nike", "Nike'ı"), ("Lila Ltd. Şti.", "Lila Ltd. Şti.ni")),
    ],
)
def test_who_glues_suffixes_to_workplaces_glues_none_to_letters_digits_and_foreign_names(
    brand, form
):
    assert form == written(brand, "acc", Kind.BRAND, spelling=GLUED)


@pytest.mark.parametrize(("codes", "form"), [("plu", "Lila Butikler"), ("gen", "Lila Butik'in")])
def test_an_institution_set_apart_still_takes_its_plural_without_an_apostrophe(codes, form):
    apart = Spelling(institution=Joining.APOSTROPHE)
    assert form == written("Lila Butik", codes, Kind.INSTITUTION, spelling=apart)


@pytest.mark.parametrize(
    ("text", "kind", "form"),
    [
        ("“Kemal”", Kind.QUOTED, "“Kemal”i"),
        ("“iPhone”", Kind.QUOTED, "“iPhone”u"),
        ("“THY”", Kind.QUOTED, "“THY”yi"),
        ("“Çalıkuşu”", Kind.QUOTED, "“Çalıkuşu”nu"),
        ("“Okmeydanı”", Kind.QUOTED, "“Okmeydanı”nı"),
        ("“HepsiJet”", Kind.BRAND, "“HepsiJet”i"),
        ("“Ayşe”", Kind.PERSON, "“Ayşe”yi"),
    ],
)
def test_behind_a_quotation_mark_stands_no_apostrophe_whatever_the_name(text, kind, form):
    assert form == written(text, "acc", kind)


@pytest.mark.parametrize(
    ("text", "codes", "form"),
    [
        ("kargo", "loc+evid+cond", "kargodaymışsa"),
        ("kargo", "loc+past+cond", "kargodaydıysa"),
        ("pazartesi günü", "ki", "pazartesi günkü"),
        ("sürgün", "ki", "sürgünki"),
        ("o gün", "ki", "o günkü"),
        ("dün", "ki", "dünkü"),
    ],
)
def test_copulas_and_ki_follow_grammar(text, codes, form):
    assert form == written(text, codes, Kind.COMMON)


@pytest.mark.parametrize("name", ["ACME", "acme", "Açme", "Super Acme", "SUPER ACME"])
def test_a_shops_word_is_found_in_whatever_capitals_it_comes(name):
    own = {"Acme": LexiconEntry(reading="akım")}
    assert f"{name}'a" == written(name, "dat", Kind.BRAND, lexicon=own)


def test_a_lexicon_that_grew_is_read_anew():
    own = {"Acme": LexiconEntry(reading="akım")}
    assert "ZETTA'ya" == written("ZETTA", "dat", Kind.BRAND, lexicon=own)
    own["Zetta"] = LexiconEntry(reading="zeti")
    assert "ZETTA'ye" == written("ZETTA", "dat", Kind.BRAND, lexicon=own)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        *(("Grace", "Grace'in"), ("Alice", "Alice'in"), ("Kyle", "Kyle'ın")),
        *(("François", "François'nın"), ("Thibault", "Thibault'nun"), ("Claire", "Claire'in")),
        *(("Lucas", "Lucas'ın"), ("Daniel", "Daniel'in"), ("Nicolas", "Nicolas'ın")),
        *(("Hatice", "Hatice'nin"), ("Naime", "Naime'nin"), ("Mustafakemal", "Mustafakemal'in")),
    ],
)
def test_a_foreign_given_name_takes_the_suffix_of_what_is_heard(name, form):
    assert form == written(name, "gen", Kind.PERSON)
