"""What never changes about promises, whoever looks and however often."""

from __future__ import annotations

import pickle
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
    assert one == whole - other
    assert len(words) == whole.total


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


days = st.dates(date(2026, 11, 2), date(2026, 11, 28))
orders = st.sampled_from(["A-1", "A-2"])
estimates = st.builds(
    sla.Estimate,
    kind=st.just("delivery"),
    at=moments,
    until=days,
    source=st.sampled_from(sla.EstimateSource),
    about=orders,
)
scans = st.builds(
    sla.Scan,
    at=moments,
    stage=st.sampled_from(sla.ParcelStage),
    expected_on=st.none() | days,
    about=orders,
)
happenings = st.one_of(
    st.builds(sla.Fulfilment, kind=st.just("delivery"), at=moments, about=orders),
    estimates,
    scans,
    st.builds(
        sla.Cancellation,
        kind=st.just("delivery"),
        at=moments,
        about=orders,
        by=st.sampled_from(["customer", "seller"]),
    ),
    st.builds(
        sla.Excuse,
        kind=st.just("delivery"),
        at=moments,
        about=orders,
        reason=st.sampled_from(sla.ExcuseReason),
    ),
)
stories = st.lists(happenings, max_size=6)
revisions = st.builds(
    lambda at, later, agreement: sla.Revision(
        at=at, until=at.date() + timedelta(days=later), agreement=agreement
    ),
    moments,
    st.integers(0, 10),
    st.sampled_from(sla.Agreement),
)
deliveries = st.builds(
    lambda until, ship_by, about, said: sla.Promise(
        kind="delivery",
        made_at=NOVEMBER,
        until=until,
        about=about,
        steps=[sla.Step(name="ship_by", on=ship_by)] if ship_by else [],
        revisions=sorted(said, key=lambda revision: revision.at),
    ),
    days,
    st.none() | days,
    orders,
    st.lists(revisions, max_size=2),
)
bases = st.sampled_from(sla.Basis)


@given(deliveries, stories, bases, moments, moments)
def test_what_an_event_has_settled_no_later_look_changes(
    word: sla.Promise, facts: list[sla.PromiseFact], basis: sla.Basis, a: datetime, b: datetime
) -> None:
    before, after = (word.state(facts, as_of=at, basis=basis) for at in sorted((a, b)))

    assert before.moves == after.moves[: len(before.moves)]
    if before.settled_by:
        assert (before.status, before.late_days) == (after.status, after.late_days)


@given(deliveries, stories, bases, moments)
def test_a_promise_is_kept_exactly_when_it_came_by_the_last_day(
    word: sla.Promise, facts: list[sla.PromiseFact], basis: sla.Basis, as_of: datetime
) -> None:
    state = word.state(facts, as_of=as_of, basis=basis)

    if state.fulfilled_at and state.settled_by:
        in_time = state.fulfilled_at.astimezone(ISTANBUL).date() <= state.end
        assert in_time == (state.status is sla.PromiseStatus.KEPT)
    assert (state.status is sla.PromiseStatus.KEPT) <= (state.fulfilled_at is not None)


@given(deliveries, stories, bases, moments)
def test_every_move_stands_in_the_table(
    word: sla.Promise, facts: list[sla.PromiseFact], basis: sla.Basis, as_of: datetime
) -> None:
    since = sla.PromiseStatus.ON_TRACK
    for move in word.state(facts, as_of=as_of, basis=basis).moves:
        assert sla.Transition(since, move.on, move.to) in sla.promise_transitions()
        since = move.to


@given(deliveries, st.permutations(range(6)), stories, moments)
def test_the_order_in_which_facts_are_told_changes_nothing(
    word: sla.Promise, order: list[int], facts: list[sla.PromiseFact], as_of: datetime
) -> None:
    shuffled = [facts[place] for place in order if place < len(facts)]

    assert word.state(facts, as_of=as_of) == word.state(shuffled, as_of=as_of)
    assert sla.notices_due([word], facts, as_of=as_of) == sla.notices_due(
        [word], shuffled, as_of=as_of
    )


@given(st.lists(deliveries, max_size=3), stories, moments, st.sampled_from(["first", "last"]))
def test_no_promise_is_lost_or_counted_twice(
    words: list[sla.Promise], facts: list[sla.PromiseFact], as_of: datetime, basis: str
) -> None:
    for lag in (None, timedelta(), timedelta(days=7)):
        counts = sla.promise_counts(words, facts, as_of=as_of, basis=basis, lag=lag)
        assert len(words) == counts.total


@given(deliveries, stories, moments)
def test_a_promise_and_its_state_survive_json_and_pickle(
    word: sla.Promise, facts: list[sla.PromiseFact], as_of: datetime
) -> None:
    state = word.state(facts, as_of=as_of)

    assert state == sla.PromiseState.from_json(state.to_json())
    assert state == pickle.loads(pickle.dumps(state))
    assert state.explain("tr")
    assert state.explain("en")


parcels = st.lists(
    st.builds(
        sla.Scan,
        at=moments,
        stage=st.sampled_from(sla.ParcelStage),
        expected_on=st.none() | days,
    ),
    max_size=8,
)


@given(parcels, moments, moments)
def test_a_parcel_only_moves_forward(reports: list[sla.Scan], a: datetime, b: datetime) -> None:
    before, after = (sla.journey(reports, as_of=moment) for moment in sorted((a, b)))

    assert (before.delivered_at is None) or before.delivered_at == after.delivered_at
    assert (before.left_shop_at is None) or before.left_shop_at == after.left_shop_at
    if before.stage is sla.ParcelStage.RETURNED:
        assert after.stage is sla.ParcelStage.RETURNED
    if before.stage is sla.ParcelStage.DELIVERED:
        assert after.stage in {sla.ParcelStage.DELIVERED, sla.ParcelStage.RETURNED}
    assert set(before.held_back) <= set(after.held_back)


@given(parcels, moments)
def test_where_it_is_can_always_be_said(reports: list[sla.Scan], as_of: datetime) -> None:
    answer = sla.where_is_it(reports, as_of=as_of)

    assert answer == pickle.loads(pickle.dumps(answer))
    assert answer.stage is not sla.ParcelStage.UNKNOWN
    for lang in ("tr", "en"):
        assert "{" not in answer.explain(lang)


@given(parcels, ranges, moments)
def test_an_estimate_never_lies_in_the_past(
    reports: list[sla.Scan], transit: sla.DayRange, as_of: datetime
) -> None:
    expected = sla.estimate_from_scans(reports, transit, carrier_calendar("aras"), as_of=as_of)

    if expected:
        assert as_of.date() <= expected.earliest <= expected.until


@given(st.lists(deliveries, max_size=3), stories, moments, moments)
def test_nobody_is_told_twice(
    words: list[sla.Promise], facts: list[sla.PromiseFact], a: datetime, b: datetime
) -> None:
    early, late = sorted((a, b))
    first = sla.notices_due(words, facts, as_of=early)
    again = sla.notices_due(words, facts, as_of=early, sent=first)
    later = sla.notices_due(words, facts, as_of=late, sent=first)

    assert () == again
    assert not {notice.key for notice in first} & {notice.key for notice in later}
    keys = [notice.key for notice in (*first, *later)]
    assert len(keys) == len(set(keys))


@given(deliveries, stories, moments)
def test_no_notice_goes_out_in_quiet_hours_or_before_it_is_due(
    word: sla.Promise, facts: list[sla.PromiseFact], as_of: datetime
) -> None:
    for notice in sla.notices_due([word], facts, as_of=as_of):
        assert as_of <= notice.not_before
        assert time(9) <= notice.not_before.time() < time(21)
        assert notice == sla.Notice.model_validate_json(notice.model_dump_json())


@given(promises)
def test_a_promise_round_trips_through_json(word: sla.Promise) -> None:
    assert word == sla.Promise.model_validate_json(word.model_dump_json())
