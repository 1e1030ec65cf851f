"""Notices: what a customer hears before asking, once, and not at night."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from musteri_destek import sla
from musteri_destek.errors import MisuseTypeError

ISTANBUL = ZoneInfo("Europe/Istanbul")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ISTANBUL)


WORD = sla.Promise(kind="delivery", made_at=at("2026-11-13 18:40"), until="2026-11-19", about="A-7")
SHIPPED_WORD = WORD.model_copy(update={"steps": (sla.Step(name="ship_by", on="2026-11-17"),)})
REFUND = sla.Promise(kind="refund", made_at=at("2026-11-13 10:00"), until="2026-11-27", about="A-7")


def expected(text: str, until: str) -> sla.Estimate:
    return sla.Estimate(kind="delivery", at=at(text), until=until, source="carrier", about="A-7")


def due(
    *facts: sla.PromiseFact,
    as_of: str,
    sent: tuple[sla.Notice, ...] = (),
    word: sla.Promise = WORD,
    **rules: object,
) -> tuple[sla.Notice, ...]:
    return sla.notices_due(
        [word], facts, as_of=at(as_of), sent=sent, rules=sla.NoticeRules(**rules)
    )


def kinds(notices: tuple[sla.Notice, ...]) -> list[str]:
    return [notice.kind.value for notice in notices]


LATER = expected("2026-11-17 09:00", "2026-11-21")


def test_a_slip_is_told_once_with_its_reason() -> None:
    (notice,) = due(LATER, as_of="2026-11-17 10:00")

    assert ("slip", at("2026-11-17 10:00")) == (notice.kind, notice.not_before)
    assert (
        "It is expected on Saturday 21 November 2026; the last day the customer heard was Thursday "
        "19 November 2026." == notice.reason.explain("en")
    )
    assert () == due(LATER, as_of="2026-11-18 10:00", sent=(notice,))


def test_an_estimate_within_the_promise_is_no_news() -> None:
    assert () == due(expected("2026-11-17 09:00", "2026-11-19"), as_of="2026-11-17 10:00")


def test_a_slip_below_the_threshold_is_not_told() -> None:
    assert () == due(LATER, as_of="2026-11-17 10:00", slip_days=3)
    assert ["slip"] == kinds(due(LATER, as_of="2026-11-17 10:00", slip_days=2))


def test_a_day_that_swings_to_and_fro_is_told_once() -> None:
    sent = due(LATER, as_of="2026-11-17 10:00")
    back = expected("2026-11-17 12:00", "2026-11-20")
    forth = expected("2026-11-17 14:00", "2026-11-21")

    assert () == due(LATER, back, as_of="2026-11-17 13:00", sent=sent)
    assert () == due(LATER, back, forth, as_of="2026-11-17 15:00", sent=sent)


def test_a_slip_after_a_recovery_is_another_slip() -> None:
    sent = due(LATER, as_of="2026-11-17 10:00")
    back = expected("2026-11-17 12:00", "2026-11-19")
    again = expected("2026-11-17 14:00", "2026-11-21")

    assert () == due(LATER, back, as_of="2026-11-17 13:00", sent=sent)
    assert ["slip"] == kinds(due(LATER, back, again, as_of="2026-11-17 15:00", sent=sent))


def test_what_is_expected_before_the_promised_day_shortens_no_promise() -> None:
    sent = due(LATER, as_of="2026-11-17 10:00")
    early = expected("2026-11-17 12:00", "2026-11-17")

    assert () == due(LATER, early, as_of="2026-11-18 12:00", sent=sent)


def test_each_further_day_is_told_from_the_day_told_last() -> None:
    sent = due(LATER, as_of="2026-11-17 10:00")
    further = expected("2026-11-18 09:00", "2026-11-24")
    (notice,) = due(LATER, further, as_of="2026-11-18 10:00", sent=sent)

    assert "müşteriye son söylenen gün 21 Kasım 2026 Cumartesi idi" in notice.explain("tr")


def test_a_day_that_passes_is_told_after_it_has_passed() -> None:
    assert () == due(as_of="2026-11-19 20:59")
    (notice,) = due(as_of="2026-11-20 00:00")

    assert ("slip", at("2026-11-20 09:00")) == (notice.kind, notice.not_before)
    assert "(19 Kasım 2026 Perşembe) geçti" in notice.explain("tr")


def test_a_new_day_the_customer_was_told_needs_no_notice() -> None:
    word = WORD.revised(
        sla.Revision(at=at("2026-11-17 09:30"), until="2026-11-21", agreement="only_told")
    )

    assert () == due(LATER, as_of="2026-11-17 10:00", word=word)
    assert ["slip"] == kinds(due(LATER, as_of="2026-11-22 10:00", word=word))


def test_a_parcel_that_should_have_left_is_a_risk_to_tell() -> None:
    (notice,) = due(as_of="2026-11-18 10:00", word=SHIPPED_WORD)
    left = sla.Scan(at=at("2026-11-17 17:00"), stage="picked_up", about="A-7")

    assert ("at_risk", "unshipped") == (notice.kind, notice.reason.code)
    assert () == due(left, as_of="2026-11-18 10:00", word=SHIPPED_WORD)
    assert () == due(as_of="2026-11-18 10:00", word=SHIPPED_WORD, sent=(notice,))


@pytest.mark.parametrize("stage", ["out_for_delivery", "awaiting_collection", "delivered"])
def test_an_arrival_is_told_while_it_is_news(stage: str) -> None:
    report = sla.Scan(at=at("2026-11-18 08:00"), stage=stage, about="A-7", parcel="9001")

    assert ["arrival"] == kinds(due(report, as_of="2026-11-18 09:30"))
    assert () == due(report, as_of="2026-11-19 08:01", news_for=timedelta(days=1))


def test_a_refund_that_was_sent_is_told_once_for_two_words_about_it() -> None:
    paid = sla.Fulfilment(kind="refund", at=at("2026-11-20 15:00"), about="A-7")
    renewed = REFUND.model_copy(update={"made_at": at("2026-11-18 10:00")})
    (notice,) = sla.notices_due([REFUND, renewed], [paid], as_of=at("2026-11-20 16:00"))

    assert "Para iadesi gönderildi: 20 Kasım 2026 Cuma 15.00." in notice.explain("tr")
    assert () == due(paid, as_of="2026-11-23 16:00", word=REFUND)


def test_an_update_is_due_while_a_broken_word_stays_open() -> None:
    sent = due(as_of="2026-11-20 10:00")

    assert () == due(as_of="2026-11-22 09:59", sent=sent)
    (update,) = due(as_of="2026-11-22 10:00", sent=sent)
    assert "update_due" == update.kind
    assert () == due(as_of="2026-11-23 10:00", sent=(*sent, update))
    assert ["update_due"] == kinds(due(as_of="2026-11-24 10:00", sent=(*sent, update)))


def test_what_is_settled_worries_nobody() -> None:
    came = sla.Fulfilment(kind="delivery", at=at("2026-11-21 10:00"), about="A-7")
    gone = sla.Cancellation(kind="delivery", at=at("2026-11-18 10:00"), by="customer", about="A-7")

    assert () == due(LATER, came, as_of="2026-11-25 10:00")
    assert () == due(LATER, gone, as_of="2026-11-25 10:00")


@pytest.mark.parametrize(
    ("since", "until", "asked", "loud"),
    [
        ("21:00", "09:00", "2026-11-17 20:59", "2026-11-17 20:59"),
        ("21:00", "09:00", "2026-11-17 21:00", "2026-11-18 09:00"),
        ("21:00", "09:00", "2026-11-18 08:59", "2026-11-18 09:00"),
        ("21:00", "09:00", "2026-11-18 09:00", "2026-11-18 09:00"),
        ("12:00", "14:00", "2026-11-18 13:00", "2026-11-18 14:00"),
        ("12:00", "14:00", "2026-11-18 20:00", "2026-11-18 20:00"),
    ],
)
def test_quiet_hours_hold_a_notice_until_they_end(
    since: str, until: str, asked: str, loud: str
) -> None:
    assert at(loud) == sla.QuietHours(since=since, until=until).first_loud(at(asked))


def test_a_shop_without_quiet_hours_speaks_at_any_hour() -> None:
    (notice,) = due(LATER, as_of="2026-11-17 23:30", quiet_hours=None)

    assert at("2026-11-17 23:30") == notice.not_before


def test_bad_rules_are_listed() -> None:
    with pytest.raises(ValidationError) as refused:
        sla.NoticeRules(
            slip_days=0,
            update_every="PT0S",
            quiet_hours={"since": "09:00", "until": "09:00"},
        )

    assert 3 == len(refused.value.errors())


def test_rules_survive_json() -> None:
    rules = sla.NoticeRules(slip_days=2, quiet_hours={"since": "22:00", "until": "08:30"})

    assert rules == sla.NoticeRules.model_validate_json(rules.model_dump_json())


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(MisuseTypeError, match="pass an aware `as_of`"):
        sla.notices_due([WORD], [], as_of=datetime(2026, 11, 19))
