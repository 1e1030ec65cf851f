"""Short letters: what a channel with little room or time leaves out, and what it never does."""

import re
from dataclasses import replace
from datetime import datetime

import pytest

from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.templates import (
    MEDIA,
    Audience,
    Commitment,
    Consent,
    Fixed,
    Free,
    Given,
    Kind,
    Medium,
    Need,
    Part,
    Register,
    Scenario,
    Severity,
    SmsLetters,
    TemplateError,
    Tone,
    Variable,
    Voice,
    check_tone,
    compose,
)
from musteri_destek.templates.channels.shaping import messages_of
from tests.templates.letters import TO_SEN, values_for
from tests.templates.situations import SCENARIOS

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
ELIF = Voice(agent="Elif", team="Mavi Dükkân")
VOICES = [
    ELIF.model_copy(update={"tone": tone, "says": says})
    for tone in Tone
    for says in Register
    if tone is not Tone.RESMI or says is Register.SIZ
]
PRIVATE = [one for one in SCENARIOS.values() if one.audience is Audience.CUSTOMER]
PUBLIC = [one for one in SCENARIOS.values() if one.audience is Audience.PUBLIC]
EVERY_PRIVATE = pytest.mark.parametrize("scenario", PRIVATE, ids=lambda one: one.name)
EVERY_PUBLIC = pytest.mark.parametrize("scenario", PUBLIC, ids=lambda one: one.name)


def write(scenario, channel, voice=ELIF, **options):
    values = options.pop("values", None) or values_for(scenario)
    if voice.says is Register.SEN:
        values |= {name: word for name, word in TO_SEN.items() if name in values}
    return compose(
        scenario,
        values,
        as_of=NOW,
        voice=voice,
        channel=channel,
        seed=scenario.name,
        consent=Consent.GIVEN,
        **options,
    )


@EVERY_PRIVATE
def test_every_letter_fits_beside_a_claim_in_every_voice(scenario):
    for voice in VOICES:
        (message,) = write(scenario, Channel.MARKETPLACE_CLAIM, voice).messages
        assert len(message) <= 500


@EVERY_PRIVATE
def test_a_text_message_has_four_parts_at_most(scenario):
    for voice in VOICES:
        assert len(write(scenario, Channel.SMS, voice).sms.parts) <= 4


@EVERY_PRIVATE
def test_a_message_of_a_chat_is_short(scenario):
    for voice in VOICES:
        for message in write(scenario, Channel.LIVE_CHAT, voice).messages:
            found = check_tone(message, voice, channel=Channel.LIVE_CHAT)
            assert "S010" not in {one.code for one in found}, message


def test_a_chat_goes_paragraph_by_paragraph_and_leaves_no_sentence_alone():
    chat = MEDIA[Channel.LIVE_CHAT]
    body = "Merhaba, ben Elif.\n\nBir. İki. Üç.\n\nDört. Beş. Altı. Yedi.\n\nSekiz."
    assert (
        "Merhaba, ben Elif.\n\nBir. İki.",
        "Üç.",
        "Dört. Beş.",
        "Altı. Yedi.",
        "Sekiz.",
    ) == messages_of(body, chat)


@EVERY_PRIVATE
def test_a_short_letter_promises_what_the_long_one_does(scenario):
    promised = write(scenario, Channel.EMAIL).promises
    for channel in (Channel.SMS, Channel.WHATSAPP, Channel.PHONE, Channel.MARKETPLACE_CLAIM):
        assert promised == write(scenario, channel).promises


@EVERY_PRIVATE
@pytest.mark.parametrize("channel", [Channel.PHONE, Channel.SMS, Channel.MARKETPLACE_CLAIM])
def test_nobody_is_asked_to_answer_a_message_that_can_not_be_answered(scenario, channel):
    for voice in VOICES:
        assert not re.search(r"(?i)\bbu mesaj[ıa]", write(scenario, channel, voice).body)


@EVERY_PRIVATE
def test_a_short_letter_sounds_right_too(scenario):
    for voice in VOICES:
        for channel in (Channel.SMS, Channel.WHATSAPP, Channel.PHONE):
            found = check_tone(write(scenario, channel, voice).body, voice)
            assert [] == [one for one in found if one.severity is Severity.ERROR]


@EVERY_PUBLIC
def test_a_question_on_a_marketplace_leads_to_the_page_of_the_order(scenario):
    answer = write(scenario, Channel.MARKETPLACE_QUESTION).body
    post = write(scenario, Channel.SIKAYETVAR).body
    assert "özel mesaj" not in answer
    assert ("özel mesajla" in post) == ("siparişinizin mesaj bölümünden" in answer)


def short_situation(text, *, variables=None, short=None):
    return Scenario.define(
        "hazir",
        audience=Audience.CUSTOMER,
        variables=variables or {"urun": Variable(Kind.PRODUCT_TITLE)},
        subject="Ürününüz",
        paragraphs=[
            [
                Free("hello", samimi=("Selam olsun.",), resmi=("İyi günler.",)),
                Fixed("news", (Given((), text, short=short),)),
                Free("warm", samimi=("Bekledik.",), resmi=("Bekliyorduk.",)),
                Fixed("aside", "Kutusu da mavi.", need=Need.OPTIONAL),
            ],
            [Free("bye", samimi=("Uğrayın.",), resmi=("Bekleriz.",))],
        ],
    )


LAMP = {"urun": "Lamba"}


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ((), "Selam olsun. Lamba iyice hazır. Bekledik. Kutusu da mavi.\n\nUğrayın."),
        ((Part.OPENING,), "Lamba iyice hazır. Bekledik. Kutusu da mavi.\n\nUğrayın."),
        ((Part.EMPATHY, Part.CLOSING), "Selam olsun. Lamba iyice hazır. Kutusu da mavi."),
        ((Part.ASIDE,), "Selam olsun. Lamba hazır. Bekledik.\n\nUğrayın."),
        (Part, "Lamba hazır."),
    ],
)
def test_a_medium_names_the_parts_it_leaves_out(parts, said):
    found = short_situation("{urun} iyice hazır.", short="{urun} hazır.")
    medium = Medium(leaves_out=frozenset(parts))
    reply = write(found, Channel.EMAIL, values=LAMP, medium=medium)
    assert f"Merhaba,\n\n{said}\n\nSevgiler," in reply.body
    assert ("hello/samimi/1" in reply.variant_ids) == (Part.OPENING not in parts)


def test_a_short_wording_loses_no_required_value_and_no_word():
    with pytest.raises(TemplateError, match="in `news`: the short wording leaves out `urun`"):
        short_situation("{urun} hazır.", short="Hazır.")
    variables = {"soz": Commitment("refund", need=Need.OPTIONAL)}
    with pytest.raises(TemplateError, match="in `news`: the short wording leaves out `soz`"):
        short_situation("Hazır.[[ {soz} öderiz.]]", short="Hazır.", variables=variables)


def test_an_aside_says_nothing_a_letter_needs():
    with pytest.raises(TemplateError, match="required variable `urun` is not always said"):
        Scenario.define(
            "hazir",
            audience=Audience.CUSTOMER,
            variables={"urun": Variable(Kind.PRODUCT_TITLE)},
            subject="Ürününüz",
            paragraphs=[[Fixed("a", "Hazır."), Fixed("b", "{urun} hazır.", need=Need.OPTIONAL)]],
        )


def test_a_circumflex_makes_no_text_message_dearer_unless_the_shop_wants_it():
    found = short_situation("{urun} hazır.")
    reply = write(found, Channel.SMS, values=LAMP)
    assert reply.body.endswith("\nElif, Mavi Dükkan")
    keep = replace(MEDIA[Channel.SMS], letters=SmsLetters.KEEP)
    assert write(found, Channel.SMS, values=LAMP, medium=keep).body.endswith("Mavi Dükkân")


class TestLinksOnAMarketplace:
    LINK = "https://mavi.example/form"

    def found(self, need):
        return short_situation(
            "Hazır.[[ Formu: {form}.]]" if need is Need.OPTIONAL else "Formu: {form}.",
            variables={"form": Variable(Kind.URL, need=need)},
        )

    def test_a_link_that_can_be_missed_is_left_out_with_a_warning(self):
        reply = write(
            self.found(Need.OPTIONAL), Channel.MARKETPLACE_CLAIM, values={"form": self.LINK}
        )
        assert self.LINK not in reply.body
        assert ("the channel takes no link: `form` is left out",) == reply.warnings

    def test_a_link_that_is_needed_is_refused(self):
        with pytest.raises(MisuseValueError, match="the channel takes no link and `form` is one"):
            write(self.found(Need.REQUIRED), Channel.MARKETPLACE_CLAIM, values={"form": self.LINK})
