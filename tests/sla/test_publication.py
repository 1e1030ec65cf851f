"""Complaint sites: until when a complaint is held back, and what ends the wait."""

from __future__ import annotations

import pytest

from musteri_destek import sla
from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseTypeError
from tests.sla.desk import at, event

TOLD = event("13 18:40", "opened", channel="sikayetvar")


@pytest.mark.parametrize("channel", ["sikayetvar", "alosikayet", "sikayetim"])
def test_a_complaint_is_held_back_for_72_hours_of_the_clock(channel: str) -> None:
    found = sla.publication(Channel(channel), TOLD.at)

    assert at("16 18:40") == found.publish_by
    assert "72 saat" in found.explain("tr")
    assert "unverified" == found.rule.certainty


def test_a_rule_that_no_site_states_is_called_an_assumption() -> None:
    own, assumed = (sla.publication(Channel(one), TOLD.at) for one in ("sikayetvar", "sikayetim"))

    assert (True, False) == (own.rule.own, assumed.rule.own)
    assert "sitenin kendi kuralı bulunamadı" in assumed.explain("tr")
    assert "no rule of the site itself was found" in assumed.explain("en")
    assert "varsayıldı" not in own.explain("tr")


def test_other_channels_publish_nothing() -> None:
    assert None is sla.publication(Channel.EMAIL, TOLD.at)
    assert None is sla.publication_of([event("13 18:40", "opened")], as_of=TOLD.at)


@pytest.mark.parametrize(
    ("kind", "waits"),
    [
        ("agent_reply", False),
        ("cancelled", False),
        ("bot_reply", True),
        ("internal_note", True),
        ("customer_message", True),
    ],
)
def test_only_the_answer_of_a_person_ends_the_wait(kind: str, *, waits: bool) -> None:
    case = [TOLD, event("14 12:00", kind)]

    assert TOLD.at == sla.publication_of(case, as_of=at("14 11:59")).complained_at
    assert waits is (sla.publication_of(case, as_of=at("14 12:00")) is not None)


def test_a_complaint_without_a_zone_has_no_moment_of_publication() -> None:
    evening = at("2026-11-13 18:40").replace(tzinfo=None)
    with pytest.raises(MisuseTypeError, match="has no time zone"):
        sla.publication(Channel.SIKAYETVAR, evening)
