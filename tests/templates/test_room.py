"""Whether a situation fits is asked when it is defined, on the longest it can get."""

import re
from datetime import date, datetime
from decimal import Decimal

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Clock, Deadline, DeadlineName, Until
from musteri_destek.facts import ISTANBUL
from musteri_destek.law import Source, Unit
from musteri_destek.orders import Honorific, Party
from musteri_destek.sla import PromiseKind
from musteri_destek.templates import (
    MEDIA,
    Audience,
    Commitment,
    Fixed,
    Free,
    Given,
    Kind,
    Need,
    Scenario,
    TemplateError,
    Tone,
    Variable,
    Voice,
    compose,
)

SMALL_TALK = Free("hello", samimi=("Ne güzel, yine buradayız. " * 20,), resmi=("Buradayız. " * 40,))


def define(
    text,
    *,
    longest=40,
    channels=(Channel.MARKETPLACE_CLAIM,),
    audience=Audience.CUSTOMER,
    more=None,
    voice=None,
):
    return Scenario.define(
        "restock",
        audience=audience,
        variables={"urun": Variable(Kind.PRODUCT_TITLE, longest=longest), **(more or {})},
        subject="Yeniden rafta",
        paragraphs=[[SMALL_TALK, Fixed("news", text)]],
        channels=channels,
        voice=voice,
    )


def test_what_always_fits_is_defined():
    assert "restock" == define("{urun} yeniden rafta.").name


def test_what_can_get_too_long_is_refused_with_its_length_and_the_channel():
    with pytest.raises(
        TemplateError, match=r"`\d+` long at its shortest on `marketplace_claim`, which takes"
    ):
        define("{urun} yeniden rafta. " + "Renkleri de beden seçenekleri de tam. " * 14)


def test_long_names_count_as_they_are_clipped():
    assert "restock" == define(", ".join(["{urun}"] * 4) + " rafta.", longest=300).name
    with pytest.raises(TemplateError, match="long at its shortest"):
        define(", ".join(["{urun}"] * 5) + " rafta.", longest=300)


def test_greeting_and_signature_count_as_they_may_be_and_those_of_a_voice_as_they_are():
    five = ", ".join(["{urun}"] * 5) + " rafta."
    with pytest.raises(TemplateError, match="long at its shortest"):
        define(five, longest=300)
    assert "restock" == define(five, longest=300, voice=Voice(agent="Elif", team="Mavi")).name
    with pytest.raises(TemplateError, match="long at its shortest"):
        define(five, longest=300, voice=Voice(agent="Elif " * 50, team="Mavi Dükkân " * 20))


def test_free_text_that_may_be_left_out_needs_no_room_and_what_is_waited_for_does():
    note = {"not": Variable(Kind.FREE, need=Need.OPTIONAL)}
    assert "restock" == define("{urun} rafta.[[ Not: {not}.]]", more=note).name
    waited_for = (Given(("not",), "{urun} rafta. Not: {not}."), Given((), "{urun} rafta."))
    with pytest.raises(TemplateError, match="long at its shortest"):
        define(waited_for, more=note)
    with pytest.raises(TemplateError, match="long at its shortest"):
        define("{urun} rafta. Not: {not}.", more={"not": Variable(Kind.FREE)})


def test_what_is_for_the_customer_alone_is_not_written_for_everybody():
    with pytest.raises(TemplateError, match="everybody can read `sikayetvar`"):
        define("{urun} rafta.", channels=[Channel.EMAIL, Channel.SIKAYETVAR])
    for_all = {"audience": Audience.PUBLIC, "channels": [Channel.EMAIL, Channel.SIKAYETVAR]}
    assert "restock" == define("{urun} rafta.", **for_all).name


@pytest.mark.parametrize(
    ("text", "need", "is_defined"),
    [
        ("{urun} rafta: {adres}", Need.REQUIRED, False),
        ("{urun} rafta.[[ Adresi: {adres}]]", Need.OPTIONAL, True),
        ((Given(("adres",), "{urun} rafta: {adres}"),), Need.OPTIONAL, False),
        (
            (Given(("adres",), "{urun} rafta: {adres}"), Given((), "{urun} rafta.")),
            Need.OPTIONAL,
            True,
        ),
    ],
)
def test_a_link_a_letter_needs_is_refused_where_none_is_taken(text, need, is_defined):
    link = {"adres": Variable(Kind.URL, need=need, longest=60)}
    if is_defined:
        assert "restock" == define(text, more=link).name
    else:
        with pytest.raises(TemplateError, match="`marketplace_claim` takes no link and `adres`"):
            define(text, more=link)
    assert "restock" == define(text, more=link, channels=[Channel.EMAIL]).name


def test_the_short_wording_is_what_has_to_fit():
    long = "{urun} yeniden rafta. " + "Renkleri de beden seçenekleri de tam. " * 14
    text = (Given((), long, short="{urun} yeniden rafta."),)

    assert "restock" == define(text).name


def test_a_channel_that_sends_several_messages_has_room():
    text = "{urun} yeniden rafta. " + "Renkleri de beden seçenekleri de tam. " * 14

    assert "restock" == define(text, channels=[Channel.EMAIL, Channel.SMS]).name


ALL_KINDS = {
    "musteri": Variable(Kind.HONORIFIC, need=Need.OPTIONAL),
    "urun": Variable(Kind.PRODUCT_TITLE),
    "tutar": Variable(Kind.MONEY),
    "gun": Variable(Kind.DATE),
    "soz": Commitment(PromiseKind.REFUND),
    "neden": Variable(Kind.FREE, need=Need.OPTIONAL),
}
SAID = "{urun}, {tutar}, {gun}, {soz}.[[ Nedeni: {neden}.]]"
LONGEST = {
    "musteri": Party(name="Şerafettin " * 27, honorific=Honorific.HANIM),
    "urun": "Ş" * 10_000,
    "tutar": Decimal("999999999999.99"),
    "gun": date(2026, 8, 29),
    "soz": Deadline(
        name=DeadlineName.REFUND_DUE,
        starts=Clock.IMPOSSIBILITY_TOLD,
        until=Until.PENDING,
        within=365,
        unit=Unit.CALENDAR_DAY,
        source=Source("mağaza sözü"),
    ),
    "neden": "kargo aracı yolda arızalanmış, " * 9,
}


def filled_up(channel, audience, voice):
    """The situation with the longest sentence that is accepted there."""

    def define_with(length):
        return Scenario.define(
            "restock",
            audience=audience,
            variables=ALL_KINDS,
            subject="Yeniden rafta",
            paragraphs=[[Fixed("news", f"{'ş' * length} {SAID}")]],
            channels=[channel],
            voice=voice,
        )

    try:
        define_with(MEDIA[channel].longest)
    except TemplateError as refused:
        too_many = int(re.search(r"`(\d+)` long", str(refused))[1]) - MEDIA[channel].longest
    return define_with(MEDIA[channel].longest - too_many)


SHORT_NAMES = {"agent": "Elif", "team": "Mavi"}
LONG_NAMES = {"agent": "Elif " * 50, "team": "Mavi Dükkân " * 20}


@pytest.mark.parametrize("names", [SHORT_NAMES, LONG_NAMES], ids=["short", "long"])
@pytest.mark.parametrize("is_known", [True, False], ids=["for this voice", "for any voice"])
@pytest.mark.parametrize(
    ("channel", "audience"),
    [
        (Channel.MARKETPLACE_CLAIM, Audience.CUSTOMER),
        (Channel.MARKETPLACE_QUESTION, Audience.PUBLIC),
        (Channel.SIKAYETVAR, Audience.PUBLIC),
    ],
)
def test_the_longest_that_is_accepted_can_be_written_whoever_writes_to_whom(
    names, is_known, channel, audience
):
    found = filled_up(channel, audience, Voice(**names) if is_known else None)
    for tone in Tone:
        reply = compose(
            found,
            LONGEST,
            as_of=datetime(2026, 11, 14, 12, tzinfo=ISTANBUL),
            voice=Voice(tone=tone, **names),
            channel=channel,
            seed="A-1",
            wrote_on=date(2026, 11, 10),
        )
        assert "999.999.999.999,99 TL" in reply.body
        assert MEDIA[channel].fits(reply.body)


@pytest.mark.parametrize(
    ("channel", "audience"),
    [
        (Channel.MARKETPLACE_CLAIM, Audience.CUSTOMER),
        (Channel.MARKETPLACE_QUESTION, Audience.PUBLIC),
    ],
)
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Bizi 0850 123 45 67'den arayın.", "0850 123 45 67"),
        ("Yazın: destek@dukkan.example.", "destek@dukkan.example"),
        ("Ayrıntı www.dukkan.example, bekleriz.", "www.dukkan.example"),
    ],
)
def test_a_way_out_of_a_marketplace_written_by_hand_is_a_fault(channel, audience, words, said):
    with pytest.raises(TemplateError) as caught:
        define(f"{{urun}} yeniden rafta. {words}", channels=[channel], audience=audience)
    (fault,) = caught.value.faults
    assert fault.says.startswith(f"in `news`: `{said}` on `{channel}`: ")
    assert define(f"{{urun}} yeniden rafta. {words}", channels=[Channel.EMAIL])
