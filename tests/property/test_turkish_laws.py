"""What never changes about Turkish suffixes, casing and readings."""

from itertools import pairwise
from operator import mul

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
    SmsEncoding,
    SmsLetters,
    address,
    cheapest_sms,
    greeting,
    inflect,
    inflection,
    sms_limits,
    sms_segments,
    sms_text,
    x_length,
)
from musteri_destek.templates.turkish.numbers import number_words, read_number
from musteri_destek.templates.turkish.sounds import HARD, VOWELS, Sound
from musteri_destek.templates.turkish.suffixes import SUFFIXES

ALPHABET = "abcçdefgğhıijklmnoöprsştuüvyz"
BACK, FRONT = set("aıou"), set("eiöü")
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
people = st.lists(names, min_size=1, max_size=4).map(" ".join)


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
def test_a_noun_changes_only_before_a_vowel(word, case):
    written = inflect(word, case, kind=Kind.COMMON)
    assert written.startswith(word)


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


encodings = st.sampled_from(SmsEncoding)
letters = st.one_of(st.sampled_from("abcçğışİ^€[]{}è₺’😊\n"), st.characters())
# A long message comes about by repeating: texts drawn letter by letter would rarely fill a part.
messages = st.lists(st.builds(mul, st.text(letters, max_size=4), st.integers(1, 90))).map("".join)


def sms_units(text, encoding):
    """Count in bits what stands in one part, by another way than the library."""
    if encoding is SmsEncoding.UCS2:
        return len(text.encode("utf-16-le")) // 2
    return sum(sms_segments(letter, encoding).units for letter in text)


@given(messages, encodings)
def test_a_message_in_parts_is_the_message(text, encoding):
    assert text == "".join(sms_segments(text, encoding).parts)


@given(messages, encodings)
def test_no_part_holds_more_than_it_can_and_none_is_empty(text, encoding):
    sms = sms_segments(text, encoding)
    limits = sms_limits(sms.encoding)
    room = limits.single if len(sms.parts) == 1 else limits.per_part
    sizes = [sms_units(part, sms.encoding) for part in sms.parts]
    assert sms.units == sum(sizes)
    assert all(0 < size <= room for size in sizes)


@given(messages, encodings)
def test_a_part_is_full_before_the_next_begins(text, encoding):
    sms = sms_segments(text, encoding)
    room = sms_limits(sms.encoding).per_part
    for part, following in pairwise(sms.parts):
        assert sms_units(part + following[0], sms.encoding) > room


@given(messages, encodings)
def test_ucs2_is_forced_exactly_by_what_the_encoding_lacks(text, encoding):
    sms = sms_segments(text, encoding)
    assert (sms.encoding is not encoding) == bool(sms.forced_by)
    kept = "".join(letter for letter in text if letter not in sms.forced_by)
    assert encoding is sms_segments(kept, encoding).encoding


@given(messages, st.lists(encodings, min_size=1))
def test_the_cheapest_is_no_dearer_than_any_offered(text, offered):
    fewest = min(len(sms_segments(text, encoding).parts) for encoding in offered)
    assert fewest == len(cheapest_sms(text, offered).parts)


@given(messages, st.sampled_from(SmsLetters))
def test_writing_a_message_plainly_twice_changes_nothing_more(text, letters):
    once = sms_text(text, letters=letters)
    assert once == sms_text(once, letters=letters)


@given(messages, messages)
def test_a_post_of_two_texts_and_a_space_weighs_their_sum_and_one(text, other):
    apart = x_length(text).used + 1 + x_length(other).used
    assert apart == x_length(f"{text} {other}").used
