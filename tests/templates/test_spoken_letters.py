"""What is said on the phone: nobody who is called is asked to write, and nobody who calls wrote."""

import re

import pytest

from musteri_destek.cases import Channel
from musteri_destek.templates import Audience, Consent, compose
from tests.templates.letters import NOW, VOICES, values_for
from tests.templates.situations import SCENARIOS

WRITING = re.compile(r"\byaz(?:ın?|ar mısın\w*|arsan\w*|ana|abilirsin\w*|dım|mak ist\w+)\b")
WRITES_A_REVIEW = "review_request"
"""Yorum isteği: a review is written, also by who is asked for it on the phone."""


@pytest.mark.parametrize(
    "name", [name for name, audience in SCENARIOS if audience is Audience.CUSTOMER]
)
def test_nobody_on_the_phone_is_asked_to_write(name):
    found = SCENARIOS[name, Audience.CUSTOMER]
    for voice in VOICES:
        for seed in "123456":
            reply = compose(
                found,
                values_for(found),
                as_of=NOW,
                voice=voice,
                channel=Channel.PHONE,
                seed=seed,
                consent=Consent.GIVEN,
            )
            assert name == WRITES_A_REVIEW or not WRITING.search(reply.body), reply.body
