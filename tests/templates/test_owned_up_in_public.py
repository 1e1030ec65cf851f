"""A broken word is owned up to where everybody reads; what no fact tells is left to `compose`."""

import inspect
import re
from pathlib import Path

import pytest

from musteri_destek.cases import Channel
from musteri_destek.sla import Event, Promise, PromiseKind, SlaPolicy, evaluate
from musteri_destek.templates import MEDIA, Register, Severity, Told, Tone, check_tone, reply_for
from musteri_destek.templates.catalogue import DEFINITIONS
from musteri_destek.templates.catalogue.promises import broken_word
from musteri_destek.templates.telling import scores, situations, tellings
from tests.templates.answers import ELIF, at, order, word

NOW = at("2026-11-14T12:00")
ANSWER = Told(answer_by=Promise(kind="reply", made_at=NOW, until="2026-11-16"))
PUBLIC = [one for one in Channel if one.is_public]
PAGE = Path(__file__).parents[2] / "docs/reference/letters.md"


def tell(subject, *, channel=Channel.SIKAYETVAR, told=ANSWER, voice=ELIF):
    return reply_for(subject, order(), as_of=NOW, voice=voice, channel=channel, told=told)


@pytest.mark.parametrize("kind", PromiseKind)
@pytest.mark.parametrize("channel", PUBLIC)
def test_a_broken_word_is_owned_up_to_in_public_and_nobody_is_named(kind, channel):
    reply = tell(word(kind, "2026-11-12"), channel=channel)
    assert "public_complaint" == reply.scenario
    assert "Anlattığınız durumda haklısınız: " in reply.body
    assert "12 Kasım 2026 Perşembe günü" in reply.body
    assert "Çözümü 16 Kasım 2026 Pazartesi gününe kadar size yazacağız." in reply.body
    assert not any(one in reply.body for one in ("Gül", "A-1", "Gömlek"))
    assert ["reply"] == [one.kind for one in reply.promises]
    assert all(map(MEDIA[channel].fits, reply.messages))
    assert () == tuple(one for one in reply.warnings if "messages" not in one)


@pytest.mark.parametrize("kind", PromiseKind)
def test_it_sounds_right_in_every_voice(kind):
    close = ELIF.model_copy(update={"says": Register.SEN})
    for voice in (ELIF, close, ELIF.model_copy(update={"tone": Tone.RESMI})):
        body = tell(word(kind, "2026-11-12"), voice=voice).body
        found = check_tone(body, voice, channel=Channel.SIKAYETVAR)
        assert [] == [one for one in found if one.severity is not Severity.INFO]


def test_the_hour_is_owned_up_to_in_public_too():
    broken = Promise(kind="callback", made_at=at("2026-11-10T09:00"), due=at("2026-11-12T17:00"))
    said = "12 Kasım 2026 Perşembe günü saat 17.00'ye kadar aramalıydık, arayamadık; özür dileriz."
    assert said in tell(broken).body


def test_an_answer_that_is_late_is_owned_up_to_in_public():
    opened = Event(at=at("2026-11-12T09:00"), kind="opened")
    policy = SlaPolicy(targets=[{"metric": "first_response", "within": "PT4H"}])
    (late,) = evaluate([opened], policy, as_of=NOW)
    assert "yanıtımızı en geç 12 Kasım 2026 Perşembe günü saat 13.00'e kadar" in tell(late).body


def test_without_a_day_for_the_answer_it_leads_to_a_private_channel_only():
    assert "private_answer" == tell(word("delivery", "2026-11-12"), told=Told()).scenario


def test_a_word_that_still_holds_is_told_in_private():
    assert "private_answer" == tell(word("delivery", "2026-11-20")).scenario


def reached():
    """The situations whose names stand where letters are chosen."""
    code = "".join(map(inspect.getsource, (situations, tellings, scores)))
    by_kind = {f"{kind}_promised" for kind in PromiseKind} | set(map(broken_word, PromiseKind))
    return {name for name, _ in DEFINITIONS if f'"{name}"' in code} | by_kind


def test_the_page_names_what_only_compose_writes_and_nothing_else():
    _, _, listed = PAGE.read_text("utf-8").partition("## ")
    assert {name for name, _ in DEFINITIONS} - reached() == set(
        re.findall(r"^\| `(\w+)`", listed, flags=re.MULTILINE)
    )
