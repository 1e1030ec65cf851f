"""Promises: when a word is kept, late or broken, and how kept words are counted."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from musteri_destek import metrics, sla
from musteri_destek.decisions import Until
from musteri_destek.errors import MisuseTypeError, MisuseValueError
from tests.letter_values import refund_deadline

ISTANBUL = ZoneInfo("Europe/Istanbul")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ISTANBUL)


REFUND = sla.promise_refund(
    refund_deadline(date(2026, 11, 9)), at("2026-10-26 10:00"), about="A-1042"
)


def paid(text: str, **facts: str) -> sla.Fulfilment:
    return sla.Fulfilment(**{"kind": "refund", "about": "A-1042", "at": at(text), **facts})


@pytest.mark.parametrize(
    ("facts", "as_of", "status", "late_days"),
    [
        ([], "2026-11-09 23:59", "on_track", 0),
        ([], "2026-11-10 00:00", "broken", 1),
        ([], "2026-11-13 18:40", "broken", 4),
        ([paid("2026-11-09 23:59")], "2026-11-30 12:00", "kept", 0),
        ([paid("2026-11-10 00:00")], "2026-11-30 12:00", "kept_late", 1),
        ([paid("2026-11-12 09:00")], "2026-11-11 12:00", "broken", 2),
        ([paid("2026-11-12 09:00"), paid("2026-11-08 09:00")], "2026-11-30 12:00", "kept", 0),
    ],
)
def test_the_whole_last_day_counts(
    facts: list[sla.Fulfilment], as_of: str, status: str, late_days: int
) -> None:
    state = REFUND.state(facts, as_of=at(as_of))

    assert (status, late_days) == (state.status, state.late_days)


@pytest.mark.parametrize(
    "other", [{"about": "A-9999"}, {"kind": "delivery"}, {"at": at("2026-10-26 09:59")}]
)
def test_what_happened_to_something_else_or_before_the_word_does_not_keep_it(
    other: dict[str, object],
) -> None:
    state = REFUND.state([paid("2026-11-02 12:00", **other)], as_of=at("2026-11-03 12:00"))

    assert "on_track" == state.status


def test_a_promised_moment_itself_is_in_time() -> None:
    word = sla.Promise(kind="callback", made_at=at("2026-11-16 10:00"), due=at("2026-11-16 15:00"))
    called = [sla.Fulfilment(kind="callback", at=at("2026-11-16 15:00"))]
    later = [sla.Fulfilment(kind="callback", at=at("2026-11-16 15:01"))]

    assert "kept" == word.state(called, as_of=at("2026-11-17 10:00")).status
    state = word.state(later, as_of=at("2026-11-17 10:00"))
    assert ("kept_late", 0) == (state.status, state.late_days)
    assert "Söz tutuldu ama aynı gün gecikti" in state.explain("tr")


@pytest.mark.parametrize("ends", [{}, {"until": "2026-11-17", "due": "2026-11-17T10:00:00+03:00"}])
def test_a_promise_has_exactly_one_end(ends: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="give exactly one"):
        sla.Promise(kind="reply", made_at=at("2026-11-16 10:00"), **ends)


def test_a_refund_due_at_once_is_promised_for_the_same_day() -> None:
    word = sla.promise_refund(refund_deadline(Until.IMMEDIATELY), at("2026-11-16 23:00"))

    assert date(2026, 11, 16) == word.until


def test_a_refund_due_at_a_moment_keeps_the_moment() -> None:
    word = sla.promise_refund(refund_deadline(at("2026-11-18 17:00")), at("2026-11-16 10:00"))

    assert (None, at("2026-11-18 17:00"), date(2026, 11, 18)) == (
        word.until,
        word.due,
        word.last_day,
    )


def test_a_deadline_whose_clock_has_not_started_cannot_be_promised_yet() -> None:
    with pytest.raises(MisuseValueError, match="has no day yet: promise when the goods are handed"):
        sla.promise_refund(refund_deadline(Until.PENDING), at("2026-11-16 10:00"))


def test_a_naive_as_of_is_refused() -> None:
    with pytest.raises(MisuseTypeError, match="pass an aware `as_of`"):
        REFUND.state([], as_of=datetime(2026, 11, 16))


def test_an_overdue_open_promise_is_broken_and_one_not_due_is_in_no_rate() -> None:
    words = [
        sla.Promise(kind="refund", made_at=at("2026-11-02 10:00"), until=until, about=about)
        for about, until in {
            "A-1": "2026-11-09",
            "A-2": "2026-11-09",
            "A-3": "2026-11-09",
            "A-4": "2026-11-20",
        }.items()
    ]
    facts = [paid("2026-11-06 12:00", about="A-1"), paid("2026-11-11 12:00", about="A-2")]
    counts = sla.promise_counts(words, facts, as_of=at("2026-11-13 12:00"))

    assert sla.PromiseCounts(kept=1, kept_late=1, broken=1, open=1) == counts
    assert (1, 3) == (metrics.kept_rate(counts).k, metrics.kept_rate(counts).n)


def test_a_promise_survives_json() -> None:
    assert REFUND == sla.Promise.model_validate_json(REFUND.model_dump_json())


def test_a_promise_and_its_state_explain_themselves() -> None:
    broken = REFUND.state([], as_of=at("2026-11-10 12:00"))

    assert (
        "Söz: para iadesi, en geç 9 Kasım 2026 Pazartesi. Dayanak: MSY m.12/1. "
        "Söz tutulmadı, 1 gün gecikti." == broken.explain("tr")
    )
    assert (
        "Promise: refund by Monday 9 November 2026. Source: MSY m.12/1. "
        "Broken, 1 day late." == broken.explain("en")
    )
    kept = REFUND.state([paid("2026-11-06 12:00")], as_of=at("2026-11-10 12:00"))
    assert kept.explain("tr").endswith("Söz tutuldu: 6 Kasım 2026 Cuma 12.00.")
