"""Terms in which nobody gives a word: the customer's own doing, habits, hours, and what was today."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musteri_destek.errors import MisuseValueError
from musteri_destek.templates import Kind, Template, TemplateError, Variable
from musteri_destek.templates.hearing.heard import heard_in
from musteri_destek.templates.hearing.sentences_tr import sentences_in
from musteri_destek.templates.hearing.standing_tr import given_in
from musteri_destek.templates.hearing.terms_tr import plain_letters
from tests.templates import standing_phrases as phrases


def is_refused(source):
    try:
        Template.parse(source, {})
    except TemplateError:
        return True
    return False


@pytest.mark.parametrize("source", phrases.STANDING)
def test_what_always_holds_is_said_by_hand(source):
    assert not is_refused(source)


@pytest.mark.parametrize("source", phrases.GIVEN)
def test_a_word_of_the_shop_is_not_said_by_hand_however_it_is_put(source):
    assert is_refused(source)


def test_of_sentences_nobody_tuned_for_most_are_told_apart():
    """Measured on both halves of what was held out; every miss is a refusal, never a promise."""
    lawful = [one for one in phrases.STANDING_HELD_OUT if not is_refused(one)]

    assert all(map(is_refused, phrases.GIVEN_HELD_OUT))
    assert len(lawful) >= 0.8 * len(phrases.STANDING_HELD_OUT)


@given(st.sampled_from(phrases.STANDING), st.sampled_from(phrases.GIVEN))
def test_a_word_given_is_heard_beside_what_always_holds(standing, word):
    assert is_refused(f"{standing} {word}")
    assert is_refused(f"{word} {standing}")


@pytest.mark.parametrize("text", ["15 dakika bekletip durulayın", "6 ay içinde tüketilmeli"])
def test_the_care_of_goods_is_told_in_a_value_as_well(text):
    assert () == heard_in({"bakim": Variable(Kind.FREE)}, {"bakim": text})


@pytest.mark.parametrize("text", ["6 ay içinde", "siparişler saat 16.00'ya kadar çıkar"])
def test_a_length_or_an_hour_that_is_refused_in_a_value_is_told_where_it_belongs(text):
    with pytest.raises(MisuseValueError, match=r"what always holds is said in the template, an ho"):
        heard_in({"not": Variable(Kind.FREE)}, {"not": text})


def test_what_was_and_what_keeps_needs_its_own_words():
    told = ("bu sabah hazirladik", "bu sabah hazirlariz", "3 gun bekler", "3 gun icinde bekler")
    given_words = [
        [hit.term for one in sentences_in(text) for hit in given_in(plain_letters(text), one)]
        for text in told
    ]

    assert [[], ["bu sabah"], [], ["3 gun icinde"]] == given_words


def test_a_last_day_for_the_customer_and_an_hour_stand_in_a_value():
    schema = {"saat": Variable(Kind.TIME)}
    source = "Hafta içi {saat}'a kadar verilen siparişler çıkar."

    assert source == Template.parse(source, schema).source
    with pytest.raises(MisuseValueError, match="let a commitment say when; what always holds"):
        Template.parse("10 gün içinde gönderin.", {})
