"""Whether a situation fits is asked when it is defined, on the longest it can get."""

import pytest

from musteri_destek.cases import Channel
from musteri_destek.templates import (
    Audience,
    Fixed,
    Free,
    Given,
    Kind,
    Scenario,
    TemplateError,
    Variable,
)

SMALL_TALK = Free("hello", samimi=("Ne güzel, yine buradayız. " * 20,), resmi=("Buradayız. " * 40,))


def define(text, *, longest=40, channels=(Channel.MARKETPLACE_CLAIM,), **slot):
    return Scenario.define(
        "restock",
        audience=Audience.CUSTOMER,
        variables={"urun": Variable(Kind.PRODUCT_TITLE, longest=longest)},
        subject="Yeniden rafta",
        paragraphs=[[SMALL_TALK, Fixed("news", text, **slot)]],
        channels=channels,
    )


def test_what_always_fits_is_defined():
    assert "restock" == define("{urun} yeniden rafta.").name


def test_what_can_get_too_long_is_refused_with_its_length_and_the_channel():
    with pytest.raises(
        TemplateError, match=r"`\d+` long at its shortest on `marketplace_claim`, which takes"
    ):
        define("{urun} yeniden rafta. " + "Renkleri de beden seçenekleri de tam. " * 14)


def test_long_names_count_as_they_are_clipped():
    assert "restock" == define(", ".join(["{urun}"] * 6) + " rafta.", longest=300).name
    with pytest.raises(TemplateError, match="long at its shortest"):
        define(", ".join(["{urun}"] * 9) + " rafta.", longest=300)


def test_the_short_wording_is_what_has_to_fit():
    long = "{urun} yeniden rafta. " + "Renkleri de beden seçenekleri de tam. " * 14
    text = (Given((), long, short="{urun} yeniden rafta."),)

    assert "restock" == define(text).name


def test_a_channel_that_sends_several_messages_has_room():
    text = "{urun} yeniden rafta. " + "Renkleri de beden seçenekleri de tam. " * 14

    assert "restock" == define(text, channels=[Channel.EMAIL, Channel.SMS]).name
