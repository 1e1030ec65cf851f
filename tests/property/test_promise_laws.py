"""What never changes about promises, whoever looks and however often."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from musteri_destek import sla
from musteri_destek.calendars import carrier_calendar, office_calendar

ISTANBUL = ZoneInfo("Europe/Istanbul")
NOVEMBER = datetime(2026, 11, 2, tzinfo=ISTANBUL)

moments = st.integers(0, 28 * 1440).map(lambda minutes: NOVEMBER + timedelta(minutes=minutes))

promises = st.builds(
    sla.Promise,
    kind=st.sampled_from(["refund", "reply"]),
    made_at=st.just(NOVEMBER),
    until=st.dates(date(2026, 11, 2), date(2026, 11, 28)),
    about=st.sampled_from(["A-1", "A-2"]),
)
fulfilments = st.builds(
    sla.Fulfilment,
    kind=st.sampled_from(["refund", "reply"]),
    at=moments,
    about=st.sampled_from(["A-1", "A-2"]),
)


@given(promises, st.lists(fulfilments, max_size=4), moments, moments)
def test_a_kept_promise_stays_kept_and_a_late_one_late(
    word: sla.Promise, facts: list[sla.Fulfilment], a: datetime, b: datetime
) -> None:
    before, after = (word.state(facts, as_of=moment) for moment in sorted((a, b)))

    assert before.late_days <= after.late_days
    if before.fulfilled_at:
        assert (before.status, before.late_days) == (after.status, after.late_days)
    if before.status is sla.PromiseStatus.BROKEN:
        assert after.status in {sla.PromiseStatus.BROKEN, sla.PromiseStatus.KEPT_LATE}


@given(promises, st.lists(fulfilments, max_size=4), moments)
def test_a_promise_is_late_exactly_when_days_have_passed(
    word: sla.Promise, facts: list[sla.Fulfilment], as_of: datetime
) -> None:
    state = word.state(facts, as_of=as_of)
    late = {sla.PromiseStatus.BROKEN, sla.PromiseStatus.KEPT_LATE}

    assert (state.status in late) == (state.late_days > 0)


@given(
    st.lists(promises, max_size=8), st.lists(fulfilments, max_size=6), moments, st.integers(0, 8)
)
def test_counts_of_parts_add_up_to_the_counts_of_the_whole(
    words: list[sla.Promise], facts: list[sla.Fulfilment], as_of: datetime, cut: int
) -> None:
    one, other = (
        sla.promise_counts(part, facts, as_of=as_of) for part in (words[:cut], words[cut:])
    )
    whole = sla.promise_counts(words, facts, as_of=as_of)

    assert whole == one + other
    assert len(words) == whole.kept + whole.kept_late + whole.broken + whole.open


ranges = st.tuples(st.integers(0, 4), st.integers(0, 4)).map(
    lambda days: sla.DayRange(at_least=min(days), at_most=max(days))
)


@given(moments, moments, ranges, ranges, st.sampled_from([None, time(11), time(15)]), st.booleans())
def test_a_delivery_promise_goes_forward_and_never_punishes_ordering_earlier(
    a: datetime,
    b: datetime,
    handling: sla.DayRange,
    transit: sla.DayRange,
    cutoff: time | None,
    by_carrier: bool,
) -> None:
    rules = sla.DeliveryRules(
        cutoff=cutoff,
        handling=handling,
        handling_calendar=office_calendar(),
        transit={"marmara": transit},
        transit_calendar=carrier_calendar("aras") if by_carrier else None,
    )
    early, late = (sla.promise_delivery(at, "marmara", rules) for at in sorted((a, b)))
    days = [early.made_at.date(), *(step.on for step in early.steps)]

    assert days[0] <= days[1] <= days[2] <= early.last_day
    assert days[1] <= days[3] <= early.last_day
    assert early.last_day <= late.last_day


@given(promises)
def test_a_promise_round_trips_through_json(word: sla.Promise) -> None:
    assert word == sla.Promise.model_validate_json(word.model_dump_json())
