"""Composing: the same letter for the same facts, never a hole, never the same words twice."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Clock, Deadline, DeadlineName, Until
from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.law import Source, Unit
from musteri_destek.orders import Honorific, Party
from musteri_destek.returns import Route
from musteri_destek.sla import Promise, PromiseKind
from musteri_destek.templates import (
    Audience,
    Fixed,
    Kind,
    Scenario,
    Tone,
    Variable,
    Voice,
    WayBack,
    compose,
    scenario_for,
    x_length,
)

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
ELIF = Voice(agent="Elif", team="Mavi Dükkân")
DUE = Deadline(
    name=DeadlineName.REFUND_DUE,
    starts=Clock.HANDED_TO_CARRIER,
    until=date(2026, 11, 28),
    source=Source("MSY m.12/1"),
)
VALUES = {
    "musteri": Party(name="Gül Yılmaz", honorific=Honorific.HANIM),
    "siparis_no": "A-1001",
    "urun": "Çiçekli elbise",
    "gonderim": WayBack.NAMED_CARRIER,
    "kargo": "Aras Kargo",
    "tutar": Decimal("1249.90"),
    "iade_yolu": Route.CARD,
    "iade_sozu": DUE,
}
PUBLIC = {"urun": "Blender", "son_gun": date(2026, 11, 9), "iade_sozu": DUE}


def write(scenario="return_approved", values=VALUES, **changed):
    options = {"as_of": NOW, "voice": ELIF, "channel": Channel.EMAIL, "seed": "A-1001"}
    return compose(scenario, values, **{**options, **changed})


def without(name):
    return {one: value for one, value in VALUES.items() if one != name}


def test_the_same_facts_give_the_same_letter():
    assert write() == write()


def test_another_order_may_be_told_in_other_words_about_the_same_facts():
    bodies = {write(seed=f"A-{number}").body for number in range(40)}
    assert len(bodies) > 10
    fixed = "Bu tutarı tek seferde, ödeme yaptığınız karta, 28 Kasım 2026 Cumartesi gününe kadar"
    assert all(fixed in body for body in bodies)


def test_every_variant_is_said_to_somebody():
    said = {one for number in range(200) for one in write(seed=str(number)).variant_ids}
    assert 9 == len(said)


def test_nothing_said_before_in_a_thread_is_said_again():
    said = []
    for _ in range(3):
        said += write(sent_before=said).variant_ids
    assert len(said) == len(set(said)) == 9


def test_a_free_slot_that_is_said_out_is_left_out_with_a_warning():
    said = [f"closing/samimi/{number}" for number in (1, 2, 3)]
    reply = write(sent_before=said)
    assert ("every variant of `closing` was said in this thread before: it is left out",) == (
        reply.warnings
    )
    assert "\n\n\n" not in reply.body


def test_a_person_signs_in_the_tone_of_the_shop():
    assert write().body.endswith("\n\nSevgiler,\nElif\nMavi Dükkân")
    formal = write(voice=ELIF.model_copy(update={"tone": Tone.RESMI}))
    assert formal.body.startswith("Sayın Gül Yılmaz,\n\n")
    assert formal.body.endswith("\n\nSaygılarımızla,\nElif\nMavi Dükkân")


@pytest.mark.parametrize("party", [None, Party(), Party(name="gul_34"), Party(name="{tutar}")])
def test_a_name_that_can_not_be_said_leaves_a_plain_greeting(party):
    assert write(values={**VALUES, "musteri": party}).body.startswith("Merhaba,\n\n")


def test_a_subject_stands_where_the_channel_shows_one():
    assert "A-1001 numaralı siparişinizin iadesini onayladık" == write().subject
    assert write(channel=Channel.WHATSAPP).subject is None


def test_an_injected_name_stays_a_name():
    reply = write(values={**VALUES, "urun": "{kart_no} [[x]] {tutar|yönelme}"})
    assert "{kart_no} [[x]] {tutar|yönelme} için" in reply.body


@pytest.mark.parametrize("name", ["siparis_no", "urun", "tutar", "iade_yolu", "iade_sozu"])
@pytest.mark.parametrize("empty", [None, "", "gone"])
def test_a_missing_value_is_named(name, empty):
    values = without(name) if empty == "gone" else {**VALUES, name: empty}
    with pytest.raises((MisuseValueError, MisuseTypeError), match=f"`{name}`"):
        write(values=values)


def test_one_of_two_values_has_to_be_known():
    values = {"urun": "Blender", "son_gun": date(2026, 11, 9)}
    with pytest.raises(MisuseValueError, match="give `odendi_gunu` or `iade_sozu`"):
        write("refund_overdue", values, channel=Channel.SIKAYETVAR)


def test_what_was_done_is_told_before_what_will_be_done():
    values = {**PUBLIC, "odendi_gunu": date(2026, 11, 13)}
    reply = write("refund_overdue", values, channel=Channel.SIKAYETVAR)
    assert "İadenizi 13 Kasım 2026 Cuma günü yaptık" in reply.body
    assert "28 Kasım" not in reply.body


def test_a_public_channel_gets_a_public_text_or_none():
    public = write("refund_overdue", PUBLIC, channel=Channel.SIKAYETVAR)
    assert public.body.startswith("Merhaba,\n\n")
    with pytest.raises(MisuseValueError, match="has no text for `sikayetvar`: answer in a private"):
        write(channel=Channel.SIKAYETVAR)


def test_personal_values_are_no_values_of_a_public_text():
    for name in ("musteri", "siparis_no", "tutar"):
        with pytest.raises(MisuseValueError, match=f"no variable `{name}` here"):
            write("refund_overdue", {**PUBLIC, name: VALUES[name]}, channel=Channel.SIKAYETVAR)


def test_an_unknown_scenario_is_answered_with_the_known_ones():
    with pytest.raises(
        MisuseValueError, match=r"no scenario `iade`; the catalogue has: .*cancellation_approved"
    ):
        write("iade")


def test_a_reply_too_long_for_one_post_goes_out_as_several():
    reply = write("refund_overdue", PUBLIC, channel=Channel.X_PUBLIC)
    assert ("sent as 2 messages",) == reply.warnings
    assert reply.body.split() == " ".join(reply.messages).split()
    assert all(x_length(message).left >= 0 for message in reply.messages)


def test_a_scenario_tells_the_values_it_takes():
    assert {"tutar", "iade_yolu", "iade_sozu"} <= set(
        scenario_for("return_approved", Channel.EMAIL).variables
    )


def test_a_day_to_come_is_no_day_on_which_something_was_done():
    values = {**PUBLIC, "odendi_gunu": date(2026, 11, 15)}
    with pytest.raises(MisuseValueError, match="`2026-11-15` is a day to come: give a commitment"):
        write("refund_overdue", values, channel=Channel.SIKAYETVAR)


def own_scenario(audience):
    return Scenario.define(
        "stock",
        audience=audience,
        variables={"urun": Variable(Kind.PRODUCT_TITLE)},
        subject="Beklediğiniz ürün",
        paragraphs=[[Fixed("news", "{urun} yeniden rafta.")]],
    )


def test_a_shop_composes_its_own_scenarios():
    reply = write(own_scenario(Audience.CUSTOMER), {"urun": "Lamba"})
    assert "Merhaba,\n\nLamba yeniden rafta.\n\nSevgiler,\nElif\nMavi Dükkân" == reply.body


def test_a_shops_own_text_for_one_customer_is_not_shown_to_everybody():
    with pytest.raises(MisuseValueError, match="`stock` is for the customer alone"):
        write(own_scenario(Audience.CUSTOMER), {"urun": "Lamba"}, channel=Channel.X_PUBLIC)
    public = write(own_scenario(Audience.PUBLIC), {"urun": "Lamba"}, channel=Channel.X_PUBLIC)
    assert () == public.warnings


class TestPromises:
    def test_a_date_in_a_letter_is_a_promise_on_record(self):
        (word,) = write(about="A-1001").promises
        assert (PromiseKind.REFUND, NOW, date(2026, 11, 28), "A-1001", Source("MSY m.12/1")) == (
            *(word.kind, word.made_at, word.until, word.about, word.source),
        )

    @pytest.mark.parametrize("until", Until)
    def test_what_names_no_date_is_no_promise_yet(self, until):
        due = replace(DUE, until=until, within=14, unit=Unit.CALENDAR_DAY)
        assert () == write(values={**VALUES, "iade_sozu": due}).promises

    def test_what_was_done_is_promised_no_more(self):
        values = {**VALUES, "odendi_gunu": date(2026, 11, 13)}
        assert () == write(values=values).promises

    def test_a_promise_that_is_one_already_stays_the_record_it_is(self):
        word = Promise(kind="refund", made_at=NOW, until=date(2026, 11, 14), about="A-1")
        reply = write("refund_overdue", {**PUBLIC, "iade_sozu": word}, channel=Channel.SIKAYETVAR)
        assert (word,) == reply.promises
        assert "bugün (14 Kasım 2026 Cumartesi)" in reply.body

    def test_a_promised_moment_is_kept_to_the_minute(self):
        at = datetime(2026, 11, 16, 14, tzinfo=ISTANBUL)
        word = Promise(kind="reply", made_at=NOW, due=at, about="A-1001")
        values = {"siparis_no": "A-1001", "urun": "Lamba", "cevap_sozu": word}
        reply = write("under_review", values)
        assert (word,) == reply.promises
        assert "16 Kasım 2026 Pazartesi günü saat 14.00'e kadar" in reply.body

    def test_a_promise_of_another_kind_is_misuse(self):
        word = Promise(kind="reply", made_at=NOW, until=date(2026, 11, 28))
        with pytest.raises(
            MisuseValueError, match="a promise of a `reply` stands where a `refund`"
        ):
            write(values={**VALUES, "iade_sozu": word})

    def test_a_broken_promise_is_not_given_again(self):
        word = Promise(kind="refund", made_at=NOW, until=date(2026, 11, 13))
        with pytest.raises(MisuseValueError, match="a letter can't promise a day gone by"):
            write(values={**VALUES, "iade_sozu": word})
