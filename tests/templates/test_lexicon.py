"""What spelling can't say: told by the shop, listed, or assumed and said so."""

import pytest

from musteri_destek.errors import MisuseValueError
from musteri_destek.templates import Case, Kind, LexiconEntry, inflect, inflection


def chain(codes):
    return [Case(code) for code in codes.split("+")]


def test_what_cannot_be_said_asks_for_its_reading():
    with pytest.raises(MisuseValueError, match="reading="):
        inflect("Brrr", Case.DATIVE, kind=Kind.PERSON)


def test_a_reading_given_beats_the_spelling():
    assert "Acme'ye" == inflect("Acme", Case.DATIVE, kind=Kind.BRAND)
    assert "Acme'a" == inflect("Acme", Case.DATIVE, kind=Kind.BRAND, reading="akım")


@pytest.mark.parametrize("name", ["Acme", "Acme Pro 3 Acme"])
def test_a_shops_own_entry_serves_the_value_and_its_last_word(name):
    own = {"Acme": LexiconEntry(reading="akım")}
    assert f"{name}'a" == inflect(name, Case.DATIVE, kind=Kind.BRAND, lexicon=own)


def test_a_shops_own_entry_overrides_the_built_in_one():
    own = {"Nike": LexiconEntry(reading="nayki")}
    assert "Nike'ın" == inflect("Nike", Case.GENITIVE, kind=Kind.BRAND)
    assert "Nike'nin" == inflect("Nike", Case.GENITIVE, kind=Kind.BRAND, lexicon=own)


def test_a_shops_own_compound_gives_its_base():
    own = {"vitray panosu": LexiconEntry(third_person=True, base="vitray pano")}
    written = inflect("vitray panosu", (Case.P2PL, Case.DATIVE), kind=Kind.COMMON, lexicon=own)
    assert "vitray panonuza" == written


def test_a_compound_that_is_told_to_be_its_own_base_keeps_its_ending():
    own = {"köşebaşı": LexiconEntry(third_person=True, base="köşebaşı")}
    for codes, written in (("p2pl", "köşebaşınız"), ("dat", "köşebaşına")):
        assert written == inflect("köşebaşı", chain(codes), kind=Kind.COMMON, lexicon=own)


def test_a_name_told_to_be_a_compound_keeps_its_capitals_without_the_possessive():
    told = {"Boğaz Köprüsü": LexiconEntry(third_person=True)}
    written = inflect("Boğaz Köprüsü", Case.P1PL, kind=Kind.PLACE, lexicon=told)
    assert "Boğaz Köprümüz" == written


@pytest.mark.parametrize("compound", ["vitray panosu", "masa dolabı", "duvar rafı"])
def test_a_compound_without_a_stated_base_loses_its_possessive_by_rule(compound):
    own = {compound: LexiconEntry(third_person=True)}
    written = inflect(compound, Case.P2PL, kind=Kind.COMMON, lexicon=own)
    assert written in ("vitray panonuz", "masa dolabınız", "duvar rafınız")


@pytest.mark.parametrize(
    ("text", "kind", "about"),
    [
        ("hobit", Kind.COMMON, ["reading=", "vowel_stem"]),
        ("robotik", Kind.COMMON, ["reading=", "vowel_stem"]),
        ("kitchenette", Kind.COMMON, ["reading="]),
        ("tüvanal", Kind.COMMON, ["palatal"]),
        ("çini değerni", Kind.COMMON, ["third_person"]),
        ("zırtoni", Kind.COMMON, ["third_person"]),
        ("EKG", Kind.COMMON, ["letter by letter"]),
        ("çini panosu", Kind.COMMON, ["a possessive compound"]),
        ("Zetta", Kind.INSTITUTION, ["reading="]),
        ("“Zetta”", Kind.QUOTED, ["reading="]),
        ("Acme", Kind.BRAND, ["reading="]),
        ("ZETA", Kind.ABBREVIATION, ["reading="]),
        ("Tüvanal", Kind.PERSON, ["palatal"]),
        ("Wayland", Kind.PERSON, ["reading="]),
        ("Debby", Kind.PERSON, ["reading="]),
        ("Tristan", Kind.PERSON, ["reading="]),
        ("Louella", Kind.PERSON, ["reading="]),
        ("Beeston", Kind.PLACE, ["reading="]),
        ("Zerebi", Kind.PLACE, ["third_person"]),
        ("4,5", Kind.NUMBER, ["buçuk"]),
    ],
)
def test_what_spelling_leaves_open_is_said_and_not_guessed_in_silence(text, kind, about):
    assumed = inflection(text, Case.DATIVE, kind=kind).assumptions
    assert len(about) == len(assumed)
    assert all(word in one for word, one in zip(about, assumed, strict=True))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("paket", Kind.COMMON),
        ("kulaklık", Kind.COMMON),
        ("kontrol", Kind.COMMON),
        ("hediye çeki", Kind.COMMON),
        ("Ahmet", Kind.PERSON),
        ("HepsiJet", Kind.BRAND),
        ("mouse", Kind.COMMON),
        ("iPhone 15", Kind.COMMON),
        ("kalemlik", Kind.COMMON),
        ("Trabzon", Kind.PLACE),
        ("Topkapı", Kind.PLACE),
        ("Torbalı", Kind.PLACE),
        ("Tunceli", Kind.PLACE),
        ("Hatice", Kind.PERSON),
        ("Naime", Kind.PERSON),
        ("1.250 TL", Kind.MONEY),
    ],
)
def test_what_is_listed_or_computed_needs_no_assumption(text, kind):
    assert () == inflection(text, Case.DATIVE, kind=kind).assumptions
