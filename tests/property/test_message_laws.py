"""What never changes about text messages, their parts and their lengths."""

from itertools import pairwise
from operator import mul

from hypothesis import given
from hypothesis import strategies as st

from musteri_destek.templates import (
    SmsEncoding,
    SmsLetters,
    cheapest_sms,
    sms_limits,
    sms_segments,
    sms_text,
    x_length,
)

encodings = st.sampled_from(SmsEncoding)
letters = st.one_of(st.sampled_from("abcçğışİ^€[]{}è₺’😊\n"), st.characters())
# A long message comes about by repeating: texts drawn letter by letter would rarely fill a part.
messages = st.lists(st.builds(mul, st.text(letters, max_size=4), st.integers(1, 90))).map("".join)


def sms_units(text, encoding):
    """Count in bits what stands in one part, by another way than the library."""
    if encoding is SmsEncoding.UCS2:
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
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
