"""What an item may be exchanged for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from musteri_destek.errors import MisuseValueError
from musteri_destek.returns import (
    ExchangeRefusal,
    ReturnReason,
    Variant,
    exchange_refusals,
    replacements,
)


def shoe(colour="siyah", size="42", *, stock=5, product="bot"):
    options = {"renk": colour, "numara": size}
    return Variant(id=f"{product}/{colour}/{size}", product=product, options=options, stock=stock)


BOOT = shoe()
SHELF = [
    shoe(size="43"),
    BOOT,
    shoe("mavi"),
    shoe(size="41", stock=0),
    shoe(size="44", stock=None),
    shoe(product="terlik"),
]


def offered(*, item=BOOT, **facts):
    return [one.id for one in replacements(item, SHELF, **facts)]


def test_a_boot_of_the_wrong_size_is_exchanged_for_other_sizes_of_its_colour():
    assert ["bot/siyah/43", "bot/siyah/44"] == offered(
        same=("renk",), reason=ReturnReason.TOO_SMALL
    )


def test_without_options_that_must_stay_every_variant_of_the_product_will_do():
    assert ["bot/siyah/43", "bot/siyah/42", "bot/mavi/42", "bot/siyah/44"] == offered()


@pytest.mark.parametrize("reason", ["changed_mind", "too_small", "too_large", "ordered_by_mistake"])
def test_the_same_again_is_no_answer_to_a_mere_preference(reason):
    assert BOOT.id not in offered(reason=ReturnReason(reason))


@pytest.mark.parametrize("reason", [one for one in ReturnReason if one.claims_defect])
def test_the_same_without_the_defect_is_the_natural_answer_to_a_defect(reason):
    assert BOOT.id in offered(reason=reason)


def test_one_pair_on_the_shelf_does_not_answer_for_two():
    assert () == exchange_refusals(BOOT, shoe(size="43", stock=1))
    assert (ExchangeRefusal.OUT_OF_STOCK,) == exchange_refusals(
        BOOT, shoe(size="43", stock=1), units=2
    )


def test_a_stock_nobody_knows_is_no_reason_for_a_no():
    assert () == exchange_refusals(BOOT, shoe(size="44", stock=None), units=50)


def test_all_that_speaks_against_a_variant_is_said_at_once():
    blue = shoe("mavi", stock=0)
    assert (
        ExchangeRefusal.OTHER_OPTIONS,
        ExchangeRefusal.OUT_OF_STOCK,
    ) == exchange_refusals(BOOT, blue, same=("renk",))


def test_a_choice_that_was_accepted_is_not_judged_again_while_it_stays_the_same():
    gone = shoe("mavi", stock=0)
    assert () == exchange_refusals(BOOT, gone, same=("renk",), stored=gone.id)
    assert exchange_refusals(BOOT, gone, same=("renk",), stored="bot/siyah/43")


def test_an_option_the_item_does_not_have_is_named_with_those_it_has():
    with pytest.raises(
        MisuseValueError, match=r"`kalıp` is no option .* its options: renk, numara"
    ):
        offered(same=("kalıp",))


def test_an_item_without_options_says_so():
    with pytest.raises(MisuseValueError, match="its options: none"):
        replacements(Variant(id="kitap", product="kitap"), SHELF, same=("renk",))


def test_a_variant_that_lacks_the_option_is_not_the_same():
    assert (ExchangeRefusal.OTHER_OPTIONS,) == exchange_refusals(
        BOOT, Variant(id="bot", product="bot", stock=1), same=("renk",)
    )


@pytest.mark.parametrize("stock", [-1, 1.5, True, "3"])
def test_a_stock_that_is_no_number_of_units_is_refused(stock):
    with pytest.raises(ValidationError):
        shoe(stock=stock)


@pytest.mark.parametrize("lang", ["tr", "en"])
def test_every_refusal_has_words_of_its_own(lang):
    assert len(ExchangeRefusal) == len({one.name_in(lang) for one in ExchangeRefusal})


variants = st.builds(
    shoe,
    st.sampled_from(["siyah", "mavi"]),
    st.sampled_from(["41", "42", "43"]),
    stock=st.none() | st.integers(0, 3),
    product=st.sampled_from(["bot", "terlik"]),
)
shelves = st.lists(variants, max_size=8)
fixed = st.sampled_from([(), ("renk",), ("numara",), ("renk", "numara")])
reasons = st.sampled_from(ReturnReason)


@given(variants, shelves, fixed, reasons, st.integers(1, 4))
def test_what_is_offered_stands_on_the_shelf_in_its_order(item, shelf, same, reason, units):
    found = replacements(item, shelf, same=same, reason=reason, units=units)
    waiting = iter(shelf)
    assert all(one in waiting for one in found)


@given(variants, shelves, fixed, reasons)
def test_more_that_must_stay_the_same_never_offers_more(item, shelf, same, reason):
    fewer = replacements(item, shelf, same=same, reason=reason)
    assert set(ids(fewer)) <= set(ids(replacements(item, shelf, same=same[1:], reason=reason)))


@given(variants, shelves, fixed, reasons, st.integers(1, 3))
def test_what_is_offered_for_more_units_is_offered_for_fewer(item, shelf, same, reason, units):
    more = replacements(item, shelf, same=same, reason=reason, units=units + 1)
    assert set(ids(more)) <= set(
        ids(replacements(item, shelf, same=same, reason=reason, units=units))
    )


def ids(variants):
    return [one.id for one in variants]


@given(variants)
def test_a_variant_survives_json(variant):
    assert variant == Variant.model_validate_json(variant.model_dump_json())
