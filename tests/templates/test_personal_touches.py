"""What makes a letter somebody's: the greeting of the hour, what was written before, a rare emoji."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import Honorific, Party
from musteri_destek.templates import (
    MEDIA,
    Audience,
    Consent,
    Emoji,
    Fixed,
    Free,
    Gravity,
    Hello,
    Kind,
    Register,
    Scenario,
    TemplateError,
    Tone,
    Variable,
    Voice,
    compose,
)
from musteri_destek.templates.tone.rules_tr import EMOJI
from tests.templates.letters import TO_SEN, values_for
from tests.templates.situations import SCENARIOS

NOON = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
ELIF = Voice(agent="Elif", team="Mavi Dükkân")
BY_HOUR = ELIF.model_copy(update={"hello": Hello.BY_HOUR})
SELDOM = ELIF.model_copy(update={"emoji": Emoji.SELDOM})
GUL = Party(name="Gül Yılmaz", honorific=Honorific.HANIM)
VALUES = {"musteri": GUL, "urun": "Lamba"}


def write(scenario="thanks", values=VALUES, *, voice=ELIF, channel=Channel.PHONE, **options):
    options = {"as_of": NOON, "seed": "1", **options}
    return compose(scenario, values, voice=voice, channel=channel, **options)


class TestTheHour:
    @pytest.mark.parametrize(
        ("at", "hello"),
        [
            (time(5, 59), "İyi akşamlar"),
            (time(6), "Günaydın"),
            (time(10, 59), "Günaydın"),
            (time(11), "İyi günler"),
            (time(17, 59), "İyi günler"),
            (time(18), "İyi akşamlar"),
            (time(23, 30), "İyi akşamlar"),
        ],
    )
    def test_who_calls_greets_by_the_hour_of_istanbul(self, at, hello):
        now = datetime.combine(date(2026, 11, 14), at, ISTANBUL)
        assert write(voice=BY_HOUR, as_of=now).body.startswith(f"{hello} Gül Hanım, ben Mavi")

    def test_a_voice_that_says_merhaba_says_it_at_any_hour(self):
        assert write().body.startswith("Merhaba Gül Hanım,")

    def test_nobody_knows_at_which_hour_a_mail_is_read(self):
        for channel in Channel:
            if not channel.is_public and channel not in {Channel.PHONE, Channel.LIVE_CHAT}:
                assert write(voice=BY_HOUR, channel=channel).body.startswith("Merhaba Gül Hanım,")

    def test_a_formal_voice_and_a_nameless_customer_are_greeted_too(self):
        formal = BY_HOUR.model_copy(update={"tone": Tone.RESMI})
        assert write(voice=formal).body.startswith("İyi günler Sayın Gül Yılmaz, ben Mavi")
        assert write(values={"urun": "Lamba"}, voice=BY_HOUR).body.startswith("İyi günler, ben")


class TestWhatWasWrittenBefore:
    def test_a_letter_goes_on_where_the_last_one_ended(self):
        reply = write(channel=Channel.EMAIL, wrote_on=date(2026, 11, 10))
        said = "Bu konuda bize 10 Kasım 2026 Salı günü de yazmıştınız, hatırlıyoruz."
        assert reply.body.startswith(f"Merhaba Gül Hanım,\n\n{said}")
        assert not [one for one in reply.variant_ids if "opening" in one]

    def test_a_close_voice_says_it_to_sen(self):
        close = ELIF.model_copy(update={"says": Register.SEN})
        assert "günü de yazmıştın, hatırlıyoruz" in (
            write(voice=close, channel=Channel.EMAIL, wrote_on=date(2026, 11, 10)).body
        )

    def test_nobody_wrote_tomorrow(self):
        with pytest.raises(MisuseValueError, match="is a day to come"):
            write(wrote_on=date(2026, 11, 15))


def situation(*slots, gravity=Gravity.LIGHT):
    return Scenario.define(
        "hazir",
        audience=Audience.CUSTOMER,
        variables={"urun": Variable(Kind.PRODUCT_TITLE)},
        subject="Ürününüz",
        paragraphs=[[Fixed("news", "{urun} hazır."), *slots]],
        gravity=gravity,
    )


def warm(name, *words):
    return Free(name, samimi=words, resmi=("Memnun olduk.",))


def emoji_in(text):
    return EMOJI.findall(text)


SEEDS = [str(number) for number in range(60)]


class TestEmoji:
    def bodies(self, found, voice=SELDOM, channel=Channel.WHATSAPP):
        values = {"urun": "Lamba"}
        return [write(found, values, voice=voice, channel=channel, seed=one).body for one in SEEDS]

    def test_who_likes_them_has_one_in_some_letters_behind_the_last_free_sentence(self):
        bodies = self.bodies(situation(warm("glad", "Sevindik."), warm("bye", "Uğrayın.")))
        counts = [len(emoji_in(body)) for body in bodies]
        assert {0, 1} == set(counts)
        assert sum(counts) < len(counts) / 2
        assert all("Uğrayın. " in body for body in bodies if emoji_in(body))

    def test_each_close_tone_has_some_of_its_own_and_the_formal_one_none(self):
        found = situation(warm("glad", "Sevindik."))
        used = {
            tone: {one for body in self.bodies(found, voice) for one in emoji_in(body)}
            for tone in Tone
            for voice in [SELDOM.model_copy(update={"tone": tone})]
        }
        assert used[Tone.SAMIMI]
        assert used[Tone.NUKTEDAN]
        assert not used[Tone.SAMIMI] & used[Tone.NUKTEDAN]
        assert set() == used[Tone.RESMI]

    def test_there_is_none_in_grief_nor_where_it_has_no_place_nor_for_who_uses_none(self):
        glad = warm("glad", "Sevindik.")
        plain = [
            *self.bodies(situation(glad, gravity=Gravity.GRAVE)),
            *self.bodies(situation(glad), ELIF),
            *self.bodies(situation(glad), channel=Channel.SMS),
            *self.bodies(situation(glad), channel=Channel.LETTER),
        ]
        assert [] == emoji_in("".join(plain))

    def test_two_sentences_with_an_emoji_never_meet(self):
        found = situation(
            warm("glad", "Sevindik 🎉", "Sevindik."), warm("bye", "Uğrayın 😊", "Uğrayın.")
        )
        counts = {len(emoji_in(body)) for body in self.bodies(found)}
        assert {0, 1} == counts

    def test_a_fixed_sentence_holds_none(self):
        with pytest.raises(TemplateError, match="in `glad`: an emoji in a fixed sentence"):
            situation(Fixed("glad", "Sevindik 🎉."))

    @pytest.mark.parametrize("name", ["refund_overdue", "damaged", "return_refused"])
    def test_no_letter_about_trouble_smiles(self, name):
        (found,) = [one for key, one in SCENARIOS.items() if key == (name, Audience.CUSTOMER)]
        smiling = SELDOM.model_copy(update={"tone": Tone.NUKTEDAN, "says": Register.SEN})
        for seed in SEEDS:
            values = {
                **values_for(found),
                **{k: v for k, v in TO_SEN.items() if k in found.variables},
            }
            reply = write(
                found,
                values,
                voice=smiling,
                channel=Channel.EMAIL,
                seed=seed,
                consent=Consent.GIVEN,
            )
            assert [] == emoji_in(reply.body)


def test_what_is_shown_where_is_data():
    bare = replace(MEDIA[Channel.WHATSAPP], pictures="out_of_place")
    found = situation(warm("glad", "Sevindik."))
    for seed in SEEDS:
        reply = write(
            found, {"urun": "x"}, voice=SELDOM, channel=Channel.WHATSAPP, seed=seed, medium=bare
        )
        assert [] == emoji_in(reply.body)
