"""What becomes of a promise: risk, a new day, an excuse, a cancellation, and how each is counted."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from musteri_destek import metrics, sla
from musteri_destek.errors import MisuseValueError

ISTANBUL = ZoneInfo("Europe/Istanbul")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ISTANBUL)


WORD = sla.Promise(
    kind="delivery",
    made_at=at("2026-11-13 18:40"),
    until="2026-11-19",
    about="A-7",
    steps=[{"name": "ship_by", "on": "2026-11-17"}],
)
LEFT = sla.Scan(at=at("2026-11-16 17:00"), stage="picked_up", about="A-7")


def expected(text: str, until: str) -> sla.Estimate:
    return sla.Estimate(kind="delivery", at=at(text), until=until, source="carrier", about="A-7")


def done(text: str) -> sla.Fulfilment:
    return sla.Fulfilment(kind="delivery", at=at(text), about="A-7")


def cancelled(text: str, by: str) -> sla.Cancellation:
    return sla.Cancellation(kind="delivery", at=at(text), by=by, about="A-7")


def excused(text: str) -> sla.Excuse:
    return sla.Excuse(kind="delivery", at=at(text), reason="wrong_address", about="A-7")


def revision(text: str, until: str, agreement: str = "customer_agreed") -> sla.Revision:
    return sla.Revision(at=at(text), until=until, agreement=agreement, by="Gül Yılmaz")


def status(*facts: sla.PromiseFact, as_of: str, word: sla.Promise = WORD, **asked: str) -> str:
    return word.state(facts, as_of=at(as_of), **asked).status.value


@pytest.mark.parametrize(
    ("facts", "as_of", "becomes"),
    [
        ([], "2026-11-17 23:59", "on_track"),
        ([], "2026-11-18 00:00", "at_risk"),  # nothing shows that it left by the 17th
        ([LEFT], "2026-11-18 00:00", "on_track"),
        ([LEFT, expected("2026-11-18 09:00", "2026-11-20")], "2026-11-18 10:00", "at_risk"),
        ([LEFT, expected("2026-11-18 09:00", "2026-11-19")], "2026-11-18 10:00", "on_track"),
        (
            [
                LEFT,
                expected("2026-11-18 09:00", "2026-11-20"),
                expected("2026-11-18 11:00", "2026-11-19"),
            ],
            "2026-11-18 12:00",
            "on_track",
        ),
    ],
)
def test_a_promise_is_at_risk_while_a_delay_shows(
    facts: list[sla.PromiseFact], as_of: str, becomes: str
) -> None:
    assert becomes == status(*facts, as_of=as_of)


def test_a_late_parcel_that_leaves_after_all_is_no_risk_any_more() -> None:
    left_late = LEFT.model_copy(update={"at": at("2026-11-18 09:00")})

    assert "at_risk" == status(left_late, as_of="2026-11-18 08:59")
    assert "on_track" == status(left_late, as_of="2026-11-18 09:00")


def test_a_parcel_that_left_before_the_word_was_given_has_left() -> None:
    early = LEFT.model_copy(update={"at": at("2026-11-12 09:00")})

    assert "on_track" == status(early, as_of="2026-11-18 09:00")


def test_a_day_the_customer_agreed_to_is_a_new_day() -> None:
    word = WORD.revised(revision("2026-11-18 10:00", "2026-11-24"))

    assert date(2026, 11, 24) == word.last_day
    assert "renegotiated" == status(LEFT, as_of="2026-11-20 10:00", word=word)
    assert "kept" == status(
        LEFT, done("2026-11-24 20:00"), as_of="2026-11-25 09:00", word=word, basis="last"
    )
    assert "kept_late" == status(
        LEFT, done("2026-11-24 20:00"), as_of="2026-11-25 09:00", word=word, basis="first"
    )


def test_a_later_day_the_customer_was_only_told_moves_nothing() -> None:
    word = WORD.revised(revision("2026-11-18 10:00", "2026-11-24", "only_told"))

    assert date(2026, 11, 19) == word.last_day
    assert "at_risk" == status(LEFT, as_of="2026-11-18 12:00", word=word)
    assert "broken" == status(LEFT, as_of="2026-11-20 00:00", word=word)


def test_an_earlier_day_binds_although_the_customer_was_only_told() -> None:
    word = WORD.revised(revision("2026-11-16 10:00", "2026-11-18", "only_told"))

    assert date(2026, 11, 18) == word.last_day
    assert "kept_late" == status(
        LEFT, done("2026-11-19 10:00"), as_of="2026-11-19 12:00", word=word
    )


def test_a_customer_may_grant_a_new_day_after_the_first_has_passed() -> None:
    word = WORD.revised(revision("2026-11-20 10:00", "2026-11-23"))

    assert "broken" == status(LEFT, as_of="2026-11-20 09:00", word=word)
    assert "renegotiated" == status(LEFT, as_of="2026-11-20 10:00", word=word)
    assert "broken" == status(LEFT, as_of="2026-11-20 10:00", word=word, basis="first")


def test_nobody_can_move_a_promise_that_was_kept() -> None:
    word = WORD.revised(revision("2026-11-18 10:00", "2026-11-30"))
    state = word.state([LEFT, done("2026-11-17 10:00")], as_of=at("2026-11-25 10:00"))

    assert ("kept", date(2026, 11, 19)) == (state.status, state.end)


def test_an_excuse_in_time_excuses_a_miss_and_takes_nothing_from_keeping_it() -> None:
    absent = excused("2026-11-19 15:00")

    assert "on_track" == status(LEFT, absent, as_of="2026-11-19 16:00")
    assert "excused" == status(LEFT, absent, as_of="2026-11-20 00:00")
    assert "excused" == status(LEFT, absent, done("2026-11-21 10:00"), as_of="2026-11-22 00:00")
    assert "kept" == status(LEFT, absent, done("2026-11-19 18:00"), as_of="2026-11-22 00:00")


def test_an_excuse_after_the_last_day_comes_too_late() -> None:
    assert "broken" == status(LEFT, excused("2026-11-20 09:00"), as_of="2026-11-20 10:00")


def test_an_excuse_for_the_first_day_excuses_nothing_of_the_new_one() -> None:
    word = WORD.revised(revision("2026-11-19 16:00", "2026-11-23"))

    assert "broken" == status(
        LEFT, excused("2026-11-19 15:00"), as_of="2026-11-24 00:00", word=word
    )


def test_a_customer_who_cancels_in_time_ends_it_and_later_no_more() -> None:
    assert "cancelled" == status(
        cancelled("2026-11-18 09:00", "customer"), as_of="2026-12-01 00:00"
    )
    assert "broken" == status(cancelled("2026-11-20 09:00", "customer"), as_of="2026-12-01 00:00")


def test_a_seller_who_gives_up_has_broken_the_word_at_once() -> None:
    state = WORD.state(
        [cancelled("2026-11-16 09:00", "seller"), done("2026-11-18 09:00")],
        as_of=at("2026-11-19 10:00"),
    )

    assert ("broken", "seller_gave_up") == (state.status, state.settled_by)
    assert "mağaza vazgeçti: 16 Kasım 2026 Pazartesi 09.00" in state.explain("tr")


def test_a_state_says_why_it_may_be_late() -> None:
    state = WORD.state([expected("2026-11-18 09:00", "2026-11-20")], as_of=at("2026-11-18 10:00"))

    assert state.explain("tr").endswith(
        "Süresi dolmadı ama gecikebilir. Kargonun tahmini: 20 Kasım 2026 Cuma. En geç 17 Kasım 2026 "
        "Salı günü kargoya verilecekti; verildiği görülmedi."
    )
    assert state.explain("en").endswith(
        "The carrier expects it on Friday 20 November 2026. It was to leave by Tuesday 17 November "
        "2026; nothing shows that it did."
    )


def test_a_promise_tells_who_agreed_to_its_new_day() -> None:
    word = WORD.revised(revision("2026-11-18 10:00", "2026-11-24"))

    assert (
        "Yeni gün, müşterinin onayıyla: 24 Kasım 2026 Salı (18 Kasım 2026 Çarşamba 10.00, "
        "Gül Yılmaz)." in word.explain("tr")
    )
    assert WORD.key == word.key


def test_revisions_stand_in_order_and_every_fault_is_listed() -> None:
    with pytest.raises(ValidationError) as refused:
        sla.Promise(
            kind="reply",
            made_at=at("2026-11-16 10:00"),
            revisions=[
                revision("2026-11-15 10:00", "2026-11-20"),
                revision("2026-11-14 10:00", "2026-11-21"),
            ],
        )

    assert {("revisions", 0, "at"), ("revisions", 1, "at"), ()} == {
        problem["loc"] for problem in refused.value.errors()
    }


def test_a_new_day_lies_ahead() -> None:
    with pytest.raises(ValidationError, match="a new day lies ahead"):
        revision("2026-11-20 10:00", "2026-11-19")


def words(*ends: str) -> list[sla.Promise]:
    return [
        sla.Promise(kind="reply", made_at=at("2026-11-02 10:00"), until=end, about=f"C-{number}")
        for number, end in enumerate(ends)
    ]


def test_both_measures_and_every_denominator() -> None:
    given = words("2026-11-05", "2026-11-05", "2026-11-05", "2026-11-05", "2026-11-20")
    given[1] = given[1].revised(revision("2026-11-04 10:00", "2026-11-09"))
    facts = [
        sla.Fulfilment(kind="reply", at=at("2026-11-05 12:00"), about="C-0"),
        sla.Fulfilment(kind="reply", at=at("2026-11-09 12:00"), about="C-1"),
        sla.Cancellation(kind="reply", at=at("2026-11-04 12:00"), by="customer", about="C-2"),
    ]
    first, last = (
        sla.promise_counts(given, facts, as_of=at("2026-11-10 09:00"), basis=basis)
        for basis in ("first", "last")
    )

    assert (
        sla.PromiseCounts(kept=1, kept_late=1, broken=1, open=1, cancelled=1, renegotiated=1)
        == first
    )
    assert sla.PromiseCounts(kept=2, broken=1, open=1, cancelled=1, renegotiated=1) == last
    assert (1, 3) == (metrics.kept_rate(first).k, metrics.kept_rate(first).n)
    assert (2, 3) == (metrics.kept_rate(last).k, metrics.kept_rate(last).n)


def test_a_lag_waits_for_late_reports_and_judges_all_of_one_age_alike() -> None:
    given = words("2026-11-05", "2026-11-09")
    facts = [sla.Fulfilment(kind="reply", at=at("2026-11-04 12:00"), about="C-1")]

    def counted(lag: timedelta | None) -> tuple[int, int, int]:
        counts = sla.promise_counts(given, facts, as_of=at("2026-11-08 09:00"), lag=lag)
        return counts.kept, counts.broken, counts.open

    assert (1, 1, 0) == counted(None)
    assert (0, 1, 1) == counted(timedelta())
    assert (0, 0, 2) == counted(timedelta(days=7))


def test_counts_that_were_never_added_cannot_be_taken_away() -> None:
    with pytest.raises(MisuseValueError, match="was never counted"):
        sla.PromiseCounts(kept=1) - sla.PromiseCounts(broken=1)


def test_a_lag_into_the_future_is_refused() -> None:
    with pytest.raises(MisuseValueError, match="looks into the future"):
        sla.promise_counts([], [], as_of=at("2026-11-08 09:00"), lag=timedelta(days=-1))


def test_a_basis_of_another_name_is_refused() -> None:
    with pytest.raises(MisuseValueError, match='measure by the "first" word or by the "last"'):
        sla.promise_counts([WORD], [], as_of=at("2026-11-20 10:00"), basis="second")


def test_an_estimate_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValidationError, match="exchange them"):
        sla.Estimate(
            kind="delivery",
            at=at("2026-11-18 09:00"),
            earliest="2026-11-21",
            until="2026-11-20",
            source="seller",
        )


@pytest.mark.parametrize("late", [False, True])
def test_is_late_asks_the_word_that_binds(late: bool) -> None:
    word = WORD.revised(revision("2026-11-18 10:00", "2026-11-24"))

    assert late == word.is_late(at("2026-11-25 00:00" if late else "2026-11-24 23:59"))
