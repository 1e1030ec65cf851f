"""How long it takes: waits, buckets, medians and what is still open."""

import json
import pickle
from datetime import datetime, timedelta

import pytest

from musteri_destek.calendars import office_calendar
from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.metrics import (
    Absence,
    DurationTally,
    Wait,
    durations,
    elapsed,
    first_response,
    resolution,
)

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def at(text):
    return datetime.fromisoformat(f"2026-11-{text}+03:00")


def of_seconds(*seconds, still_open=()):
    return durations(DurationTally.of_seconds(seconds, still_open=still_open))


def test_a_length_is_off_by_at_most_one_percent():
    for seconds in (0.002, 1, 59.5, 3600, 86_400 * 30):
        found = of_seconds(seconds).median.length.total_seconds()
        assert seconds == pytest.approx(found, rel=0.0102, abs=1e-6)


def test_no_time_at_all_is_a_length_too():
    assert timedelta(0) == of_seconds(0, 0, 5).median.length


def test_a_few_endless_cases_move_the_95th_percentile_and_not_the_median():
    quick, slow = [60] * 94, [864_000] * 6
    found = of_seconds(*quick, *slow)
    assert 60 == pytest.approx(found.median.length.total_seconds(), rel=0.01)
    assert 60 == pytest.approx(found.p90.length.total_seconds(), rel=0.01)
    assert 864_000 == pytest.approx(found.p95.length.total_seconds(), rel=0.01)


def test_leaving_hard_cases_open_makes_nobody_faster():
    honest = of_seconds(*[60] * 50, *[7200] * 50)
    looks_fast = of_seconds(*[60] * 50, still_open=[7000] * 50)
    assert honest.p90.length > HOUR
    assert looks_fast.p90.length is None
    assert "çoğu hâlâ açık" in looks_fast.explain("tr")


def test_a_case_opened_a_minute_ago_says_nothing_about_hours():
    long_waits = [3600 * hour for hour in range(1, 41)]
    assert of_seconds(*long_waits).median == of_seconds(*long_waits, still_open=[60]).median


def test_an_open_case_counts_as_waiting_up_to_where_it_was_seen():
    # By hand: 1/4 end at 1; then of three one more at 2 (left 1/2), one is open at 2; the last at 4.
    found = of_seconds(1, 2, 4, still_open=[2])
    assert [2, 4] == [round(found.quantile(part).length.total_seconds()) for part in (0.5, 0.6)]


def test_an_interval_needs_enough_cases_for_an_upper_limit():
    few, many = of_seconds(*range(1, 6)), of_seconds(*range(1, 501))
    assert few.p95.high is None
    assert "üst sınır henüz belli değil" in few.explain("tr")
    assert many.p95.low < many.p95.length < many.p95.high


@pytest.mark.parametrize(
    ("tally", "why"),
    [
        (DurationTally(), Absence.NOTHING_ASKED),
        (DurationTally.of_seconds([], still_open=[5]), Absence.STILL_OPEN),
    ],
)
def test_without_enough_ended_cases_there_is_no_median_and_never_zero(tally, why):
    found = durations(tally)
    assert (None, why) == (found.median.length, found.absence)
    assert f"süre – n={found.n} ({why})" == str(found)
    assert found.explain("tr").startswith("Süre yok: ")
    assert found.to_dict()["median"]["seconds"] is None


def test_fewer_than_thirty_ended_cases_are_flagged():
    found = of_seconds(*[60] * 29, still_open=[5] * 10)
    assert "ortanca 1 dakika [1 dakika, 1 dakika] n=39 açık=10 (az örneklem)" == str(found)
    assert "Small sample" in found.explain("en")


@pytest.mark.parametrize("part", [0, 1, -0.5, 90])
def test_a_quantile_is_a_part_of_all(part):
    with pytest.raises(MisuseValueError, match="between 0 and 1"):
        of_seconds(1).quantile(part)


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (-1, MisuseValueError),
        (float("nan"), MisuseValueError),
        (float("inf"), MisuseValueError),
        (True, MisuseTypeError),
        ("60", MisuseTypeError),
        (None, MisuseTypeError),
    ],
)
def test_what_is_no_length_is_refused(wrong, error):
    with pytest.raises(error, match="no length"):
        DurationTally.of_seconds([60, wrong])


def test_a_bare_number_has_no_unit_and_is_no_wait():
    with pytest.raises(MisuseTypeError, match="give a `timedelta`"):
        durations([90])
    with pytest.raises(MisuseValueError, match="ends before it starts"):
        Wait(-MINUTE, ended=True)


def test_a_tally_of_lengths_travels_as_json_and_as_pickle():
    tally = DurationTally.of_seconds([60, 0, 90], still_open=[5])
    assert tally == DurationTally.from_dict(json.loads(json.dumps(tally.to_dict())))
    assert tally == pickle.loads(pickle.dumps(tally))
    for change in ({"ended": None, "more": 1}, {"relative_error": 0.02}):
        with pytest.raises(MisuseValueError, match=r"give what `to_dict`|count the lengths again"):
            DurationTally.from_dict({**tally.to_dict(), **change})


def test_more_than_was_added_cannot_be_retired():
    with pytest.raises(MisuseValueError, match="never below 0"):
        DurationTally.of_seconds([1]) - DurationTally.of_seconds([2])
    with pytest.raises(TypeError, match="unsupported operand"):
        DurationTally() + 1


def test_an_answer_ends_the_wait_and_silence_does_not():
    answered = first_response(at("02T10:00"), replied_at=[at("02T11:30")], as_of=at("03T10:00"))
    waiting = first_response(at("02T10:00"), as_of=at("02T12:00"))
    assert (Wait(90 * MINUTE, ended=True), Wait(2 * HOUR, ended=False)) == (answered, waiting)
    assert "2 saat (sürüyor)" == str(waiting)
    assert "1 hour 30 minutes" == answered.explain("en")


def test_only_the_first_answer_counts_and_what_is_still_to_come_does_not():
    replies = [at("02T15:00"), at("02T11:00")]
    assert HOUR == first_response(at("02T10:00"), replied_at=replies, as_of=at("02T16:00")).length
    early = first_response(at("02T10:00"), replied_at=replies, as_of=at("02T10:30"))
    assert Wait(30 * MINUTE, ended=False) == early


def test_a_case_that_comes_back_unanswered_waits_anew():
    found = first_response(
        at("02T09:00"),
        reopened_at=[at("06T14:00"), at("07T09:00")],
        replied_at=[at("06T14:10")],
        as_of=at("08T09:00"),
    )
    assert Wait(10 * MINUTE, ended=True) == found


def test_a_case_that_came_back_is_open_until_it_is_solved_again():
    facts = {"resolved_at": [at("02T11:00")], "reopened_at": [at("02T14:00")]}
    assert Wait(6 * HOUR, ended=False) == resolution(at("02T10:00"), **facts, as_of=at("02T16:00"))
    assert Wait(HOUR, ended=True) == resolution(at("02T10:00"), **facts, as_of=at("02T13:00"))


def test_a_calendar_of_the_shop_may_measure_the_wait():
    desk = office_calendar(hours=["07:00-18:00"])
    found = first_response(
        at("03T18:00"),
        replied_at=[at("04T08:00")],
        as_of=at("04T12:00"),
        measured_by=desk.open_time_between,
    )
    assert Wait(HOUR, ended=True) == found


def test_an_hour_that_a_clock_change_repeats_is_waited_through():
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - the only test with a zone of its own

    berlin = ZoneInfo("Europe/Berlin")
    night = datetime(2026, 10, 25, 0, tzinfo=berlin), datetime(2026, 10, 25, 6, tzinfo=berlin)
    assert 7 * HOUR == elapsed(*night)


@pytest.mark.parametrize(
    ("facts", "error", "words"),
    [
        ({"replied_at": [at("01T10:00")]}, MisuseValueError, "is before the message"),
        ({"as_of": at("01T10:00")}, MisuseValueError, "is before the message"),
        ({"replied_at": [datetime(2026, 11, 2, 11)]}, MisuseTypeError, "has no time zone"),
        ({"as_of": datetime(2026, 11, 2, 11)}, MisuseTypeError, "has no time zone"),
    ],
)
def test_moments_that_make_no_wait_are_refused(facts, error, words):
    with pytest.raises(error, match=words):
        first_response(at("02T10:00"), **{"as_of": at("05T10:00"), **facts})
