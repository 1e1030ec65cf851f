"""Where is my order: where, since when, expected when, and what comes next."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from musteri_destek import sla
from musteri_destek.calendars import carrier_calendar

ISTANBUL = ZoneInfo("Europe/Istanbul")
TWO_TO_FOUR = sla.DayRange(at_least=2, at_most=4)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ISTANBUL)


def scan(text: str, stage: str, **facts: object) -> sla.Scan:
    return sla.Scan(at=at(text), stage=stage, **facts)


def estimate(*reports: sla.Scan, as_of: str) -> tuple[date, date] | None:
    expected = sla.estimate_from_scans(
        reports, TWO_TO_FOUR, carrier_calendar("yurtici"), as_of=at(as_of)
    )
    return (expected.earliest, expected.until) if expected else None


def november(*days: int) -> tuple[date, ...]:
    return tuple(date(2026, 11, day) for day in days)


WORD = sla.Promise(
    kind="delivery",
    made_at=at("2026-11-13 18:40"),
    until="2026-11-20",
    steps=[{"name": "earliest", "on": "2026-11-18"}],
)
LEFT = scan("2026-11-16 17:00", "picked_up")


@pytest.mark.parametrize(
    ("reports", "as_of", "window"),
    [
        ([], "2026-11-17 09:00", None),
        ([scan("2026-11-16 09:00", "preparing")], "2026-11-17 09:00", None),
        ([LEFT], "2026-11-17 09:00", (18, 20)),
        ([LEFT], "2026-11-19 09:00", (19, 20)),
        ([LEFT], "2026-11-21 09:00", (23, 23)),  # a Saturday: the next day at the door is Monday
        ([LEFT, scan("2026-11-18 07:00", "at_delivery_branch")], "2026-11-18 09:00", (18, 19)),
        ([LEFT, scan("2026-11-18 07:00", "out_for_delivery")], "2026-11-18 09:00", (18, 18)),
        ([LEFT, scan("2026-11-20 17:00", "attempt_failed")], "2026-11-20 18:00", (23, 23)),
        ([LEFT, scan("2026-11-18 07:00", "awaiting_collection")], "2026-11-18 09:00", None),
        ([LEFT, scan("2026-11-18 07:00", "returning")], "2026-11-18 09:00", None),
        ([LEFT, scan("2026-11-18 07:00", "delivered")], "2026-11-18 09:00", None),
        (
            [LEFT, scan("2026-11-17 07:00", "in_transit", expected_on="2026-11-24")],
            "2026-11-18 09:00",
            (24, 24),
        ),
    ],
)
def test_an_estimate_counts_on_from_what_was_reported(
    reports: list[sla.Scan], as_of: str, window: tuple[int, int] | None
) -> None:
    assert (november(*window) if window else None) == estimate(*reports, as_of=as_of)


def test_the_estimate_of_the_carrier_is_named_as_such() -> None:
    own = scan("2026-11-17 07:00", "in_transit", expected_on="2026-11-24")
    sources = [
        sla.estimate_from_scans(
            [report], TWO_TO_FOUR, carrier_calendar("aras"), as_of=at("2026-11-18 09:00")
        ).source
        for report in (LEFT, own)
    ]

    assert ["scans", "carrier"] == sources


def test_a_parcel_on_its_way_is_told_with_its_window_and_the_promise() -> None:
    reports = [LEFT, scan("2026-11-17 06:20", "in_transit", place="Ankara Aktarma Merkezi")]
    expected = sla.estimate_from_scans(
        reports, TWO_TO_FOUR, carrier_calendar("yurtici"), as_of=at("2026-11-17 09:00")
    )
    answer = sla.where_is_it(reports, promise=WORD, estimate=expected, as_of=at("2026-11-17 09:00"))

    assert (
        "Paketiniz 17 Kasım 2026 Salı 06.20 itibarıyla yolda. Son görüldüğü yer: Ankara Aktarma "
        "Merkezi. 18 Kasım 2026 Çarşamba ile 20 Kasım 2026 Cuma arasında elinizde olmasını "
        "bekliyoruz. Size söz verdiğimiz son gün: 20 Kasım 2026 Cuma. Sırada size en yakın şubeye "
        "ulaşması var." == answer.explain("tr")
    )
    assert answer.explain("en").startswith(
        "Your parcel has been on its way since Tuesday 17 November 2026 06:20."
    )


def test_without_an_estimate_the_window_is_that_of_the_promise() -> None:
    answer = sla.where_is_it([LEFT], promise=WORD, as_of=at("2026-11-17 09:00"))

    assert (*november(18, 20), None) == (answer.earliest, answer.until, answer.expected_by)
    assert "bekliyoruz" not in answer.explain("tr")


def test_a_late_parcel_comes_with_an_apology() -> None:
    answer = sla.where_is_it([LEFT], promise=WORD, as_of=at("2026-11-21 00:00"))

    assert answer.is_late
    assert "20 Kasım 2026 Cuma idi; geciktiğimiz için özür dileriz." in answer.explain("tr")


def test_a_parcel_promised_by_an_hour_is_late_from_that_hour_on() -> None:
    word = WORD.model_copy(update={"until": None, "due": at("2026-11-19 17:00")})
    in_time = sla.where_is_it([LEFT], promise=word, as_of=at("2026-11-19 17:00"))
    assert not in_time.is_late
    assert "Size söz verdiğimiz son gün: 19 Kasım 2026 Perşembe 17.00." in in_time.explain("tr")
    late = sla.where_is_it([LEFT], promise=word, as_of=at("2026-11-19 17:01"))
    assert late.is_late
    assert "promised you was Thursday 19 November 2026 17:00;" in late.explain("en")


def test_what_was_delivered_is_expected_no_more_and_never_late() -> None:
    came = scan("2026-11-19 12:00", "delivered")
    answer = sla.where_is_it([LEFT, came], promise=WORD, as_of=at("2026-11-25 09:00"))

    assert (None, None, False) == (answer.earliest, answer.until, answer.is_late)
    assert (
        "Paketiniz teslim edildi: 19 Kasım 2026 Perşembe 12.00. Elinize ulaşmadıysa bize hemen "
        "yazın; teslim kanıtını kargo firmasından isteriz." == answer.explain("tr")
    )


def test_a_code_nobody_can_read_is_told_and_not_guessed_at() -> None:
    strange = sla.Scan(at=at("2026-11-18 10:00"), system="aras", code="88")
    told = sla.where_is_it([LEFT, strange], as_of=at("2026-11-18 12:00"))
    overtaken = sla.where_is_it(
        [LEFT, strange, scan("2026-11-18 11:00", "in_transit")], as_of=at("2026-11-18 12:00")
    )

    assert ("picked_up", (strange,)) == (told.stage, told.unread)
    assert "(`88`); ne anlama geldiğini bilmiyoruz" in told.explain("tr")
    assert () == overtaken.unread


@pytest.mark.parametrize("stage", [stage for stage in sla.ParcelStage if stage != "unknown"])
def test_every_stage_has_an_answer_and_a_next_step(stage: sla.ParcelStage) -> None:
    answer = sla.where_is_it([scan("2026-11-18 08:00", stage)], as_of=at("2026-11-18 09:00"))

    assert stage is answer.stage
    for lang in ("tr", "en"):
        assert answer.explain(lang).endswith(answer.next_step(lang))
