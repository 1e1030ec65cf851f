"""Channels: each takes what it takes, and a letter is shaped until it does."""

from dataclasses import replace
from datetime import datetime
from inspect import signature

import pytest
from pydantic import ValidationError

from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import Honorific, Party
from musteri_destek.templates import (
    HTML_EMAIL,
    MEDIA,
    N11_QUESTION,
    Audience,
    Consent,
    Element,
    Emoji,
    Fixed,
    Free,
    Given,
    Gravity,
    Kind,
    Medium,
    Need,
    Purpose,
    Register,
    Scenario,
    SellerIdentity,
    TemplateError,
    Tone,
    Variable,
    Voice,
    compose,
    reply_for,
    scenario_for,
)

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
SELLER = SellerIdentity(
    name="Mavi Dükkân Tekstil Ltd. Şti.",
    mersis="0123456789000015",
    address="Çiçek Sokak 4, Bornova/İzmir",
    phone="0232 000 00 00",
    email="destek@mavidukkan.example",
)
ELIF = Voice(agent="Elif", team="Mavi Dükkân", seller=SELLER)
GUL = Party(name="Gül Yılmaz", honorific=Honorific.HANIM)


def situation(text="{urun} hazır.", **options):
    return Scenario.define(
        "hazir",
        audience=options.pop("audience", Audience.PUBLIC),
        variables=options.pop("variables", {"urun": Variable(Kind.PRODUCT_TITLE)}),
        subject="Ürününüz",
        paragraphs=[[Fixed("news", text)], *options.pop("more", [])],
        **options,
    )


def write(found=None, *, urun="Lamba", channel=Channel.EMAIL, **options):
    options = {"as_of": NOW, "voice": ELIF, "seed": "1", **options}
    return compose(found or situation(), {"urun": urun}, channel=channel, **options)


def test_every_channel_has_a_medium():
    assert set(Channel) == set(MEDIA)


def test_lengths_are_those_the_platforms_state():
    question = MEDIA[Channel.MARKETPLACE_QUESTION]
    assert (10, 2000) == (question.shortest, question.longest)
    assert (1, 2048) == (N11_QUESTION.shortest, N11_QUESTION.longest)
    assert 500 == MEDIA[Channel.MARKETPLACE_CLAIM].longest
    assert 280 == MEDIA[Channel.X_PUBLIC].longest


def test_an_email_is_signed_in_full_and_a_chat_with_a_name():
    assert write().body.endswith("\nElif\nMavi Dükkân\n\n" + SELLER.shown)
    assert "MERSİS: 0123456789000015" in write().body
    assert write(channel=Channel.WHATSAPP).body.endswith("\nElif\nMavi Dükkân")
    assert write(channel=Channel.X_PUBLIC).body.endswith("\n\nElif, Mavi Dükkân")


def test_who_calls_says_who_is_speaking():
    assert "Merhaba, ben Mavi Dükkân'dan Elif.\n\nLamba hazır." == (
        write(channel=Channel.PHONE).body
    )


def test_a_text_message_travels_in_plain_letters():
    reply = write(channel=Channel.SMS, urun="“Ay” lambası – ₺250")
    assert '"Ay" lambası - 250 TL hazır.' in reply.body
    assert reply.sms.parts == (reply.body,)
    assert write().sms is None


def test_html_is_escaped_with_every_value():
    reply = write(urun="<b onclick='x'>&", medium=HTML_EMAIL)
    assert "<p>&lt;b onclick=&#x27;x&#x27;&gt;&amp; hazır.</p>" in reply.body
    assert "Elif<br>Mavi Dükkân" in reply.body


def test_a_value_formats_nothing_and_mentions_nobody():
    assert "Yeni lamba hazır." in write(urun="*Yeni* ~lamba~", channel=Channel.WHATSAPP).body
    assert "@ mavi # sepet hazır." in write(urun="@mavi #sepet", channel=Channel.X_PUBLIC).body


def test_a_link_and_a_code_reach_the_customer_as_they_are():
    link = "https://mavi.example/iban_formu_1#adim"
    for channel in (Channel.WHATSAPP, Channel.X_PUBLIC, Channel.SMS):
        found = situation(variables={"urun": Variable(Kind.URL)})
        assert link in write(found, urun=link, channel=channel).body
    code = situation(variables={"urun": Variable(Kind.CODE)})
    assert "A_7_B hazır." in write(code, urun="A_7_B", channel=Channel.WHATSAPP).body


def test_a_long_letter_loses_what_is_free_and_then_the_ends_of_names():
    free = Free("warm", samimi=("Bunu yazmak güzel.",), resmi=("Bilginize.",))
    found = situation(more=[[free]])
    medium = Medium(longest=55)
    short = write(found, medium=medium)
    assert "Bunu yazmak güzel." not in short.body
    assert ("too long for the channel: the free sentences are left out",) == short.warnings
    assert () == short.variant_ids
    clipped = write(found, urun="a" * 200, medium=Medium(longest=130))
    assert len(clipped.body) <= 130
    assert ("too long for the channel: long names are clipped",) == clipped.warnings


def test_what_can_not_be_shortened_is_refused():
    with pytest.raises(MisuseValueError, match="long, but the channel takes 20: shorten `hazir`"):
        write(medium=Medium(longest=20))


def test_a_reply_too_short_for_a_platform_is_refused():
    with pytest.raises(MisuseValueError, match="the channel asks for 500"):
        write(medium=Medium(shortest=500))


class TestVoices:
    def test_a_voice_comes_back_from_json_as_it_was(self):
        voice = Voice(
            agent="Elif",
            team="Destek",
            tone="nüktedan",
            says="sen",
            emoji="seldom",
            seller=SELLER,
            prefers={"müşteri": "misafir"},
            lexicon={"Lumo": {"reading": "lümo"}},
            spelling={"brand": "glued"},
            sites=["mavidukkan.example"],
        )
        assert voice == Voice.model_validate_json(voice.model_dump_json())

    @pytest.mark.parametrize(
        ("wrong", "says"),
        [
            ({"tone": "resmî", "says": "sen"}, "a formal voice says"),
            ({"sites": ["https://mavi.example"]}, "is no domain"),
            ({"seller": {**SELLER.model_dump(), "mersis": "12"}}, "mersis"),
        ],
    )
    def test_a_voice_that_contradicts_itself_is_refused(self, wrong, says):
        with pytest.raises(ValidationError, match=says):
            Voice(agent="Elif", team="Destek", **wrong)

    def test_a_name_in_a_signature_is_one_visible_line(self):
        voice = Voice(agent="Elif\r\nBcc: x@y.example", team="Mavi\u202e Dükkân")
        assert ("Elif Bcc: x@y.example", "Mavi Dükkân") == (voice.agent, voice.team)
        with pytest.raises(ValidationError, match="shows nothing: write a name"):
            Voice(agent="\u3164", team="Mavi")

    def test_a_shop_reads_its_brands_as_it_says_them(self):
        schema = {"urun": Variable(Kind.BRAND)}
        found = situation("{urun}'ya baktık.", variables=schema)
        voice = Voice(agent="Elif", team="Destek", lexicon={"Lumo": {"reading": "lümü"}})
        assert "Lumo'ya baktık." in write(found, urun="Lumo").body
        assert "Lumo'ye baktık." in write(found, urun="Lumo", voice=voice).body

    def test_a_smile_gives_way_where_it_hurts(self):
        free = Free(
            "warm", samimi=("Üzüldük.",), resmi=("Üzgünüz.",), nuktedan=("Lamba mı küstü ne?",)
        )
        witty = ELIF.model_copy(update={"tone": Tone.NUKTEDAN})
        light = write(situation(more=[[free]], gravity=Gravity.LIGHT), voice=witty)
        assert ("küstü" in light.body, light.warnings) == (True, ())
        grave = write(situation(more=[[free]]), voice=witty)
        assert ("küstü" in grave.body, "Üzüldük." in grave.body) == (False, True)
        assert ("a smile doesn't suit `hazir`: it is said in the tone `samimi`",) == grave.warnings

    def test_a_light_letter_without_a_smile_of_its_own_is_warm(self):
        free = Free("warm", samimi=("Sevindik.",), resmi=("Memnun olduk.",))
        witty = ELIF.model_copy(update={"tone": Tone.NUKTEDAN})
        reply = write(situation(more=[[free]], gravity=Gravity.LIGHT), voice=witty)
        assert ("Sevindik." in reply.body, reply.warnings) == (True, ())

    def test_a_letter_without_sen_says_siz_and_warns(self):
        close = ELIF.model_copy(update={"says": Register.SEN})
        reply = write(situation("{urun} sizi bekliyor."), voice=close)
        assert ("`hazir` isn't written for *sen*: it says *siz*",) == reply.warnings
        assert "sizi bekliyor" in reply.body

    def test_emoji_are_said_only_by_who_likes_them_and_never_in_grief(self):
        free = Free("warm", samimi=("Sevindik 🎉", "Sevindik."), resmi=("Memnun olduk.",))
        seldom = ELIF.model_copy(update={"emoji": Emoji.SELDOM})
        for gravity, voice, expected in (
            (Gravity.LIGHT, ELIF, {False}),
            (Gravity.LIGHT, seldom, {False, True}),
            (Gravity.GRAVE, seldom, {False}),
        ):
            found = situation(more=[[free]], gravity=gravity)
            replies = [write(found, voice=voice, seed=str(seed)) for seed in range(20)]
            assert expected == {"🎉" in reply.body for reply in replies}

    def test_an_emoji_in_every_variant_leaves_out_who_uses_none(self):
        free = Free("warm", samimi=("Sevindik 🎉",), resmi=("Memnun olduk.",))
        with pytest.raises(TemplateError, match="an emoji in every variant"):
            situation(more=[[free]])


class TestOwnWords:
    def test_a_slot_in_the_shops_own_words(self):
        own = scenario_for("repair_accepted", Channel.EMAIL).with_slot(
            Free("closing", samimi=("Dükkânın kapısı hep açık.",), resmi=("Hep buradayız.",))
        )
        assert {"closing"} == {
            slot.name
            for part in own.paragraphs
            for slot in part
            if "Dükkânın" in str(getattr(slot, "variants", ""))
        }

    def test_own_words_are_checked_like_all_others(self):
        letter = scenario_for("repair_accepted", Channel.EMAIL)
        with pytest.raises(TemplateError, match="in `closing`: `belirttiğimiz gibi`"):
            letter.with_slot(
                Free("closing", samimi=("Size belirttiğimiz gibi.",), resmi=("İyi günler.",))
            )

    def test_a_slot_that_is_not_there_is_misuse(self):
        with pytest.raises(MisuseValueError, match="has no slot `kapanis`; it has: "):
            scenario_for("repair_accepted", Channel.EMAIL).with_slot(Fixed("kapanis", "x"))

    def test_a_shops_own_situation_is_said_before_the_catalogues(self):
        own = replace(situation(audience=Audience.CUSTOMER), name="restock")
        assert own is scenario_for("restock", Channel.EMAIL, own=[own])
        reply = compose(
            "restock",
            {"urun": "Lamba"},
            as_of=NOW,
            voice=ELIF,
            channel=Channel.EMAIL,
            seed="1",
            own=[own],
        )
        assert "Lamba hazır." in reply.body

    def test_reply_for_speaks_in_own_words_too(self):
        assert "own" in signature(reply_for).parameters


class TestWhatALetterMustSay:
    def test_a_refund_without_an_amount_is_no_refund(self):
        with pytest.raises(TemplateError, match=r"no fixed slot always says \*amount\*"):
            situation(must_say=(Element.AMOUNT,))
        amount = {"tutar": Variable(Kind.MONEY)}
        assert situation("{tutar} iade.", variables=amount, must_say=(Element.AMOUNT,))

    def test_every_wording_says_it(self):
        variables = {"tutar": Variable(Kind.MONEY, need=Need.OPTIONAL)}
        wordings = (Given(("tutar",), "{tutar} iade."), Given((), "İade."))
        with pytest.raises(TemplateError, match=r"no fixed slot always says \*amount\*"):
            situation(wordings, variables=variables, must_say=(Element.AMOUNT,))


class TestLeave:
    def test_promotion_needs_consent(self):
        promotion = situation(purpose=Purpose.PROMOTION)
        with pytest.raises(MisuseValueError, match="send it only to who agreed"):
            write(promotion)
        assert "Lamba hazır." in write(promotion, consent=Consent.GIVEN).body

    @pytest.mark.parametrize(
        "link",
        [
            "http://mavi.example/",
            "javascript:alert(1)",
            "https://mavi.example@kotu.example/",
            "https://mavi.example/ x",
            'https://mavi.example/"><script>',
            "https://MAVİ.example/",
        ],
    )
    def test_a_link_is_plain_and_safe(self, link):
        with pytest.raises(MisuseValueError, match="`urun` is no link a letter may carry"):
            write(situation(variables={"urun": Variable(Kind.URL)}), urun=link)

    @pytest.mark.parametrize(
        ("link", "is_own"),
        [
            ("https://mavi.example/iade", True),
            ("https://destek.mavi.example", True),
            ("https://kotumavi.example", False),
            ("https://mavi.example.kotu.example/", False),
        ],
    )
    def test_links_lead_to_the_shops_own_sites(self, link, is_own):
        found = situation(variables={"urun": Variable(Kind.URL)})
        voice = ELIF.model_copy(update={"sites": ("mavi.example",)})
        if is_own:
            assert link in write(found, urun=link, voice=voice).body
        else:
            with pytest.raises(MisuseValueError, match="is no site of this shop"):
                write(found, urun=link, voice=voice)
