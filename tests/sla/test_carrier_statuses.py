"""Carrier codes: each is a row, an unknown one is a value, and parcels only move forward."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from musteri_destek import sla
from musteri_destek.errors import MisuseTypeError, MisuseValueError

ISTANBUL = ZoneInfo("Europe/Istanbul")

# What practice has seen, by system and field.
SEEN = {
    ("yurtici", "operationStatus"): "NOP 0 IND 1 ISR 2 CNL 3 ISC 4 DLV 5",
    ("yurtici", "rejectStatus"): "0 1 2 9 10",
    ("yurtici", "returnStatus"): "0 1 2 3",
    ("aras", "status"): "1 2 3 4 5 6 7",
    ("aras", "type"): "1 2 3",
    ("aras", "undelivered"): "AY NT MD SA AA ÜR KE",
    ("hepsijet", "status"): "COLLECTED TRANSFERRING_COLLECT READY WAITING_FOR_DISPATCH DELIVERING "
    "DELIVERED UNDELIVERED RETURNED CANCELLED",
    ("kargo_entegrator", "status"): "non_processed shipped on_transit at_delivery_center "
    "in_courier delivered on_return failed canceled",
    ("trendyol", "status"): "Awaiting Created Picking Invoiced Shipped AtCollectionPoint Delivered "
    "UnDelivered Cancelled Returned Repack UnPacked UnSupplied",
    ("ikas", "status"): "READY_FOR_SHIPMENT FULFILLED READY_FOR_PICK_UP DELIVERED "
    "UNABLE_TO_DELIVER CANCEL_REQUESTED CANCEL_REJECTED CANCELLED ERROR",
    ("ticimax", "status"): "0 1 2 3 4 5 6 7 8 9",
    ("ideasoft", "status"): "waiting_for_approval approved fulfilled delivered cancelled refunded",
}


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ISTANBUL)


def scan(text: str, stage: str, **facts: object) -> sla.Scan:
    return sla.Scan(at=at(text), stage=stage, **facts)


@pytest.mark.parametrize(("system", "field"), SEEN)
def test_every_code_seen_in_practice_is_a_row(system: str, field: str) -> None:
    rows = [row for row in sla.carrier_codes() if (row.system, row.field) == (system, field)]
    codes = [code for row in rows for code in row.codes]

    assert sorted(SEEN[system, field].split()) == sorted(codes)
    assert all(row.read_at for row in rows)


def test_no_system_is_forgotten() -> None:
    assert set(SEEN) == {(row.system, row.field) for row in sla.carrier_codes()}


@pytest.mark.parametrize(
    ("system", "code", "field", "stage"),
    [
        ("yurtici", "DLV", None, "delivered"),
        ("yurtici", 5, None, "delivered"),
        ("yurtici", "5", "rejectStatus", "unknown"),
        ("yurtici", "3", "returnStatus", "returned"),
        ("aras", 5, None, "partly_delivered"),
        ("aras", "U\u0308R", "undelivered", "attempt_failed"),
        ("aras", "1", "type", "unknown"),
        ("trendyol", "AtCollectionPoint", None, "awaiting_collection"),
        ("trendyol", "delivered", None, "unknown"),
        ("sürat", "teslim", None, "unknown"),
    ],
)
def test_a_code_is_read_in_its_field_and_an_unknown_one_stays_unknown(
    system: str, code: str | int, field: str | None, stage: str
) -> None:
    assert stage == sla.read_carrier_status(system, code, field=field).stage


def test_a_known_code_that_tells_no_stage_is_known_all_the_same() -> None:
    ordinary = sla.read_carrier_status("aras", "1", field="type")
    never_seen = sla.read_carrier_status("aras", "8")

    assert ("unverified", "settled") == (
        never_seen.certainty,
        sla.read_carrier_status("trendyol", "Shipped").certainty,
    )
    assert ordinary.row is not None
    assert never_seen.row is None
    assert "normal gönderi. Dayanak" in ordinary.explain("tr")
    assert "tanımadığımız bir kod" in never_seen.explain("tr")


def test_reports_may_jump_ahead_and_never_back() -> None:
    way = sla.journey(
        [
            scan("2026-11-16 17:00", "picked_up"),
            scan("2026-11-18 08:00", "out_for_delivery"),
            scan("2026-11-18 08:30", "at_delivery_branch"),
        ],
        as_of=at("2026-11-18 09:00"),
    )

    assert ("out_for_delivery", at("2026-11-18 08:00")) == (way.stage, way.since)
    assert ["at_delivery_branch"] == [report.stage for report in way.held_back]


def test_a_courier_may_come_twice() -> None:
    way = sla.journey(
        [
            scan("2026-11-18 08:00", "out_for_delivery"),
            scan("2026-11-18 14:00", "attempt_failed"),
            scan("2026-11-19 08:00", "out_for_delivery"),
        ],
        as_of=at("2026-11-19 09:00"),
    )

    assert ("out_for_delivery", at("2026-11-19 08:00")) == (way.stage, way.since)


def test_what_is_delivered_after_it_turned_round_is_back_at_the_shop() -> None:
    reports = [scan("2026-11-18 08:00", "returning"), scan("2026-11-20 08:00", "delivered")]
    way = sla.journey(reports, as_of=at("2026-11-20 09:00"))

    assert ("returned", None) == (way.stage, way.delivered_at)
    assert sla.delivery_in(reports, as_of=at("2026-11-20 09:00")) is None


def test_a_code_nobody_can_read_moves_nothing() -> None:
    strange = sla.Scan(at=at("2026-11-18 10:00"), system="aras", code="88")
    way = sla.journey(
        [scan("2026-11-18 08:00", "in_transit"), strange], as_of=at("2026-11-19 09:00")
    )

    assert ("in_transit", (strange,)) == (way.stage, way.unread)


def test_an_order_in_two_parcels_is_delivered_with_the_second() -> None:
    reports = [
        scan("2026-11-18 08:00", "delivered", parcel="1", about="A-7"),
        scan("2026-11-20 08:00", "delivered", parcel="2", about="A-7"),
    ]

    assert sla.delivery_in(reports, as_of=at("2026-11-19 09:00"), parcels=2) is None
    assert sla.Fulfilment(
        kind="delivery", at=at("2026-11-20 08:00"), about="A-7"
    ) == sla.delivery_in(reports, as_of=at("2026-11-20 09:00"), parcels=2)


def test_a_parcel_the_customer_sent_back_later_was_delivered() -> None:
    reports = [scan("2026-11-18 08:00", "delivered"), scan("2026-11-25 08:00", "returned")]
    came = sla.delivery_in(reports, as_of=at("2026-11-26 09:00"))

    assert came
    assert at("2026-11-18 08:00") == came.at


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({}, "give exactly one"),
        ({"stage": "delivered", "code": "6", "system": "aras"}, "give exactly one"),
        ({"code": "6"}, "name it"),
    ],
)
def test_a_report_says_where_exactly_once(facts: dict[str, str], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        sla.Scan(at=at("2026-11-18 08:00"), **facts)


def test_reports_of_two_parcels_are_no_journey() -> None:
    reports = [scan("2026-11-18 08:00", "delivered", parcel=name) for name in ("9001", "9002")]

    with pytest.raises(MisuseValueError, match="`9001, 9002`"):
        sla.journey(reports, as_of=at("2026-11-19 09:00"))


def test_a_journey_needs_a_moment_with_a_zone() -> None:
    with pytest.raises(MisuseTypeError, match="pass an aware `as_of`"):
        sla.journey([], as_of=datetime(2026, 11, 19))


def test_no_parcels_bring_nothing() -> None:
    with pytest.raises(MisuseValueError, match="give a number from 1 on"):
        sla.delivery_in([], as_of=at("2026-11-19 09:00"), parcels=0)
