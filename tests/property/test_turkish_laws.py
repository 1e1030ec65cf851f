"""What never changes about Turkish suffixes, casing and readings."""

from contextlib import suppress
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musteri_destek import casing
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Honorific
from musteri_destek.templates import (
    AddressForm,
    Case,
    GivenNames,
    Kind,
    LexiconEntry,
    address,
    greeting,
    inflect,
    inflection,
)
from musteri_destek.templates.turkish import loans, nouns
from musteri_destek.templates.turkish import names as person_names
from musteri_destek.templates.turkish.numbers import number_words, read_number
from musteri_destek.templates.turkish.sounds import HARD, VOWELS, Sound
from musteri_destek.templates.turkish.stems import stem_of
from musteri_destek.templates.turkish.suffixes import SUFFIXES, Slot, chain

ALPHABET = "abcçdefgğhıijklmnoöprsştuüvyz"
BACK, FRONT = set("aıou"), set("eiöü")
RECASING = (
    *(casing.lower, casing.upper, casing.title, casing.headline),
    *(casing.capitalize, casing.capitalize_first),
)
FORBIDDEN = [Kind.CODE, Kind.URL, Kind.EMAIL, Kind.FREE, Kind.MASKED, Kind.PRODUCT_TITLE]
APART = [Kind.PERSON, Kind.HONORIFIC, Kind.PLACE, Kind.BRAND]
CASES = [Case.ACCUSATIVE, Case.DATIVE, Case.LOCATIVE, Case.ABLATIVE, Case.GENITIVE]
suffixes = st.sampled_from([case for case in Case if case is not Case.NOMINATIVE])
cases = st.sampled_from(CASES)
sounds = st.one_of(
    st.sampled_from(sorted(VOWELS)).map(lambda vowel: Sound(vowel, vowel)),
    st.builds(Sound, st.sampled_from(sorted(VOWELS)), st.sampled_from("bcçdfgğhjklmnprsştvyz")),
)
words = st.text(ALPHABET, min_size=2, max_size=10).filter(lambda word: VOWELS & set(word))
names = words.map(casing.title)
PARTICLES = (Case.QUESTION, Case.ALSO)
PRONOMINAL = (Case.P3SG, Case.P3PL, Case.KI)
TRICKY = "0123456789.,-–%₺$€£TLkgabcçğıöşüİIQWXK²³½٣Ⅻ 'ʼ’“”()é\u0307ßΑ漢\n\t+:/"
people = st.lists(names, min_size=1, max_size=4).map(" ".join)


def is_chain(links):
    try:
        return bool(chain(links))
    except MisuseValueError:
        return False


def spelled(sound):
    """A name that ends in the sound."""
    return "K" + sound.vowel + ("" if sound.is_open else sound.last)


def stem_before(word):
    """What a word ending in -lIk becomes before a vowel."""
    return {"vowel_stem": word[:-1] + "ğ"} if word[-3:] in ("lık", "lik", "luk", "lük") else {}


@given(sounds, suffixes)
def test_every_vowel_of_a_suffix_agrees_with_the_vowel_before_it(sound, case):
    said = sound.after(SUFFIXES[case].form.replace("ki", ""))
    heard = [sound.vowel, *(letter for letter in said if letter in VOWELS)]
    assert set(heard) <= BACK or set(heard) <= FRONT


@given(sounds, suffixes)
def test_two_vowels_never_meet_at_the_seam(sound, case):
    said = sound.after(SUFFIXES[case].form)
    assert not (sound.is_open and said[0] in VOWELS)


@given(sounds, st.sampled_from([Case.LOCATIVE, Case.ABLATIVE, Case.ASSERTIVE]))
def test_d_hardens_after_a_hard_sound_and_only_there(sound, case):
    assert (sound.last in HARD) == sound.after(SUFFIXES[case].form).startswith("t")


@given(sounds)
def test_the_particle_de_never_hardens(sound):
    assert sound.after(SUFFIXES[Case.ALSO].form) in (" da", " de")


@given(st.text(max_size=30), st.sampled_from(list(Kind)))
def test_without_a_suffix_the_value_is_itself(text, kind):
    assert text == inflect(text, Case.NOMINATIVE, kind=kind)
    assert text == inflect(text, (), kind=kind)


@given(st.text(min_size=1).filter(str.strip), st.sampled_from(FORBIDDEN), suffixes)
def test_a_kind_without_a_reading_is_always_refused(text, kind, case):
    with pytest.raises(MisuseValueError, match="let a noun carry"):
        inflect(text, case, kind=kind)


@given(names, st.sampled_from(APART), cases)
def test_a_name_is_written_whole_before_its_apostrophe(name, kind, case):
    head, apostrophe, suffix = inflect(name, case, kind=kind).rpartition("'")
    assert (name, "'") == (head, apostrophe)
    assert suffix


@given(words, st.sampled_from([Kind.COMMON, Kind.INSTITUTION]), cases)
def test_a_common_noun_never_takes_an_apostrophe(word, kind, case):
    assert "'" not in inflect(word, case, kind=kind)


@given(words, st.sampled_from([Case.LOCATIVE, Case.ABLATIVE, Case.PLURAL, Case.WITH]))
def test_a_noun_that_is_no_compound_changes_only_before_a_vowel(word, case):
    if not stem_of(word, Kind.COMMON, {}).third_person:
        assert inflect(word, case, kind=Kind.COMMON).startswith(word)


# The distributive writes numbers in words and fits nothing else.
LINKS = [case for case in Case if case not in (Case.NOMINATIVE, Case.DISTRIBUTIVE)]
# Drawn link by link, most chains would be one link long.
chains = st.one_of(
    st.sampled_from([links for links in product(LINKS, repeat=length) if is_chain(links)])
    for length in (1, 2, 3)
)


@given(sounds, chains)
def test_every_vowel_of_a_chain_agrees_with_the_one_before_it(sound, links):
    written = inflect(spelled(sound), links, kind=Kind.PLACE)
    # -ki never harmonises, and what follows it does so with its i.
    for stretch in written.split("ki"):
        heard = {letter for letter in stretch if letter in VOWELS}
        assert heard <= BACK or heard <= FRONT


# No Turkish word ends in a consonant and y; a foreign one is heard as it is no longer written.
@given(words.filter(lambda word: word[-1] != "y" or word[-2] in VOWELS), chains)
def test_two_steps_write_what_the_chain_writes(word, links):
    whole = inflect(word, links, kind=Kind.COMMON)
    for at in range(1, len(links)):
        half = inflect(word, links[:at], kind=Kind.COMMON)
        # The plural takes the place of a possessive and follows -ki.
        n = links[at - 1] in PRONOMINAL and links[at] is not Case.PLURAL
        told = {half: LexiconEntry(third_person=n, **stem_before(half))}
        assert whole == inflect(half, links[at:], kind=Kind.COMMON, lexicon=told)


# A suffix that takes the place of a possessive, or makes it one of several, starts from the noun.
MAKING = (Slot.DERIVATION, Slot.PLURAL, Slot.POSSESSIVE)
LISTED = sorted(nouns.KNOWN | nouns.COMPOUNDS.keys() | loans.READINGS.keys())


def in_two_steps(word, kind, links, at):
    """What the second step writes, told what the first one knows: its sound and its possessive."""
    half = inflect(word, links[:at], kind=kind)
    n = links[at - 1] in PRONOMINAL and links[at] is not Case.PLURAL
    heard = {} if kind is Kind.COMMON else {"reading": heard_in(half)}
    told = {half: LexiconEntry(third_person=n, **stem_before(half), **heard)}
    return inflect(half, links[at:], kind=Kind.COMMON, lexicon=told)


def heard_in(half):
    return casing.lower(half).replace("'", "")


@given(st.sampled_from(LISTED), chains)
def test_two_steps_write_what_the_chain_writes_for_every_noun_of_the_lexicon(word, links):
    whole = inflect(word, links, kind=Kind.COMMON)
    for at in range(1, len(links)):
        if links[at - 1] not in PARTICLES and SUFFIXES[links[at]].slot not in MAKING:
            assert whole == in_two_steps(word, Kind.COMMON, links, at)


@given(
    st.sampled_from(sorted({*person_names.PALATAL, *person_names.BACK, *person_names.READINGS})),
    st.sampled_from([Kind.PERSON, Kind.HONORIFIC]),
    chains,
)
def test_two_steps_write_what_the_chain_writes_for_every_listed_name(name, kind, links):
    whole = inflect(casing.title(name), links, kind=kind)
    for at in range(1, len(links)):
        if links[at - 1] not in PARTICLES:
            assert whole == in_two_steps(casing.title(name), kind, links, at)


@given(names, st.sampled_from(APART), chains)
def test_no_proper_noun_changes_its_letters(name, kind, links):
    known = stem_of(name, kind, {})
    if not known.third_person:
        assert inflect(name, links, kind=kind).startswith(name)


@pytest.mark.parametrize("last", ALPHABET)
@given(
    kind=st.sampled_from([Kind.PLACE, Kind.BRAND, Kind.ABBREVIATION]),
    spelling=words,
    heard=words,
    case=st.sampled_from([Case.LOCATIVE, Case.ABLATIVE]),
)
def test_d_hardens_by_the_last_sound_of_the_reading_and_not_of_the_spelling(
    last, kind, spelling, heard, case
):
    written = inflect(casing.title(spelling), case, kind=kind, reading=heard + last)
    assert (last in "fstkçşhp") == written.rpartition("'")[2].startswith("t")


@given(words, st.sampled_from([Case.ACCUSATIVE, Case.DATIVE, Case.GENITIVE, Case.P2PL]))
def test_the_suffix_lik_softens_before_a_vowel_and_only_there(word, case):
    stem = inflect(word, Case.LIK, kind=Kind.COMMON)
    assert inflect(word, (Case.LIK, case), kind=Kind.COMMON).startswith(stem[:-1] + "ğ")
    assert inflect(word, (Case.LIK, Case.ABLATIVE), kind=Kind.COMMON).startswith(stem)


@given(
    st.one_of(st.text(max_size=20), st.text(TRICKY, max_size=12)),
    st.sampled_from(Kind),
    st.lists(st.sampled_from(Case), max_size=3),
    st.none() | st.text(max_size=5),
)
def test_any_text_comes_back_inflected_or_is_refused_in_our_words(text, kind, links, reading):
    with suppress(MisuseValueError):
        assert isinstance(inflect(text, links, kind=kind, reading=reading), str)


@given(words, cases)
def test_inflecting_twice_gives_the_same_text(word, case):
    once = inflection(word, case, kind=Kind.COMMON)
    assert once == inflection(word, case, kind=Kind.COMMON)


@given(names, cases)
def test_capitals_and_small_letters_take_the_same_suffix(name, case):
    small = inflect(name, case, kind=Kind.PERSON)
    assert casing.upper(small) == inflect(casing.upper(name), case, kind=Kind.PERSON)


@given(st.integers(min_value=0, max_value=10**15 - 1))
def test_grouped_and_plain_digits_are_read_alike(number):
    grouped = f"{number:,}".replace(",", ".")
    assert number_words(number) == read_number(grouped) == read_number(str(number))


@given(st.integers(min_value=0, max_value=10**6), cases)
def test_a_number_takes_the_suffix_of_its_last_word(number, case):
    digits = inflect(str(number), case, kind=Kind.NUMBER).partition("'")[2]
    word = number_words(number).split()[-1]
    assert digits == inflect(casing.title(word), case, kind=Kind.PLACE).partition("'")[2]


@given(st.text(), st.sampled_from(list(casing.Alphabet)))
def test_small_letters_stay_small(text, alphabet):
    small = casing.lower(text, alphabet=alphabet)
    assert small == casing.lower(small, alphabet=alphabet)


@given(st.text(ALPHABET + casing.upper(ALPHABET) + " '-â"))
def test_capitals_and_titles_change_nothing_twice(text):
    for form in (casing.upper, casing.title, casing.headline, casing.capitalize, casing.fold):
        assert form(text) == form(form(text))
    assert casing.search_key(text) == casing.search_key(casing.search_key(text))


@given(
    st.text(st.characters(exclude_categories=["Mn", "Mc", "Me"])), st.sampled_from(casing.Alphabet)
)
def test_letter_stands_for_letter_in_every_casing(text, alphabet):
    length = len(casing.normalize(text))
    for form in RECASING:
        once = form(text, alphabet=alphabet)
        assert length == len(once)
        assert once == form(once, alphabet=alphabet)


@given(st.text(ALPHABET + " â"))
def test_capitals_and_back_give_the_same_text(text):
    assert casing.lower(text) == casing.lower(casing.upper(text))


@given(st.text())
def test_a_normalized_text_stays_as_it_is(text):
    assert casing.normalize(text) == casing.normalize(casing.normalize(text))


@given(
    st.one_of(people, st.text(max_size=30)),
    st.none() | st.sampled_from(Honorific),
    st.sampled_from(AddressForm),
)
def test_a_greeting_has_no_hole_and_never_two_titles(name, honorific, form):
    line = greeting(name, honorific=honorific, form=form)
    assert " ," not in line
    assert line.startswith(("Merhaba", "Sayın "))
    assert not ("Sayın" in line and line.endswith((" Hanım,", " Bey,")))


@given(
    people,
    st.none() | st.sampled_from(Honorific),
    st.sampled_from(AddressForm),
    st.sampled_from(GivenNames),
)
def test_addressing_is_stable_once_a_title_is_there(name, honorific, form, given_names):
    once = address(name, honorific=honorific, form=form, given_names=given_names)
    if (once and once.startswith("Sayın ")) or (once and honorific and form == "hanım_bey"):
        assert once == address(once, honorific=honorific, form=form, given_names=given_names)
