"""Kayıtlar: a refund that was sent, as the order keeps it for the next one."""

from datetime import datetime
from decimal import Decimal

import pytest
from pydantic import ValidationError

from musteri_destek.orders import RefundCause
from musteri_destek.returns import FeeSchedule, RefundTerms, refund_for
from tests.returns.orders_to_return import GOODWILL, back, line, order, paid

SENT = datetime.fromisoformat("2026-11-20T09:00:00+03:00")
LATER = datetime.fromisoformat("2026-11-21T09:00:00+03:00")
TAKEN_BACK = RefundTerms(discounts="claw_back")


def told(records):
    fields = ("line", "part", "charge", "quantity", "gross", "withheld", "payment", "cause")
    return [
        {
            name: str(value) if isinstance(value, Decimal) else value
            for name in fields
            if (value := getattr(one, name))
        }
        for one in records
    ]


def test_each_payment_has_its_record_and_the_units_stand_on_the_first():
    known = order(
        line("A", "80.00", 2),
        charges=[{"kind": "shipping", "gross": "20.00", "kdv_rate": 20}],
        payments=[paid("hediye", "100.00", "gift_card"), paid("kart", "80.00")],
    )
    assert [
        {"line": "A", "quantity": 2, "gross": "100.00", "payment": "hediye", "cause": "withdrawal"},
        {"line": "A", "gross": "60.00", "payment": "kart", "cause": "withdrawal"},
        {"charge": "shipping", "gross": "20.00", "payment": "kart"},
    ] == told(back(known, {"A": 2}).records(SENT))


def test_a_fee_is_withheld_for_good_and_a_discount_taken_back_is_not():
    known = order(
        *(line(name, "100.00") for name in "ABC"),
        discounts=[{"amount": "30.00", "min_basket": "250.00", "clawback_disclosed": True}],
        payments=[paid("p", "270.00")],
    )
    fee = FeeSchedule(tiers=[{"amount": 20}]).after(1)
    first = refund_for(known, {"A": 1}, causes={"A": GOODWILL}, fees={"A": fee}, terms=TAKEN_BACK)
    (record,) = first.records(SENT)
    assert ("50.00", "20.00") == (str(record.gross), str(record.withheld))

    rest = refund_for(known.with_refunds([record]), {"B": 1, "C": 1}, terms=TAKEN_BACK)
    assert "200.00" == str(rest.total)
    assert [None, None] == [one.line for one in rest.records(LATER) if not one.quantity]


def test_what_a_person_chose_not_to_pay_stays_unpaid():
    known = order(
        *(line(name, "100.00") for name in "ABC"),
        discounts=[{"amount": "30.00", "min_basket": "250.00", "clawback_disclosed": True}],
        payments=[paid("p", "270.00")],
    )
    less = refund_for(known, {"A": 1}, causes={"A": RefundCause.SELLERS_FAULT}, amount=Decimal(50))
    booked = known.with_refunds(less.records(SENT))
    assert "180.00" == str(refund_for(booked, {"B": 1, "C": 1}, terms=TAKEN_BACK).total)


def test_units_that_cost_nothing_are_back_all_the_same():
    known = order(line("A", "80.00"), line("Hediye", "0.00"), payments=[paid("p", "80.00")])
    refund = back(known, {"A": 1, "Hediye": 1})
    assert "Hediye: 0,00 TL (net 0,00 TL, KDV %10: 0,00 TL)" in refund.explain("tr").splitlines()
    assert not known.with_refunds(refund.records(SENT)).units_left("Hediye")


def test_parts_of_a_kit_are_recorded_one_by_one():
    parts = [
        {"id": "TNC", "name": "Tencere", "weight": 600},
        {"id": "TAV", "name": "Tava", "weight": 200},
    ]
    known = order(line("SET", "800.00", parts=parts), payments=[paid("p", "800.00")])
    booked = known.with_refunds(back(known, {}, parts={"SET": {"TAV": 1}}).records(SENT))
    assert {"TNC": 1, "TAV": 0} == booked.parts_left("SET")
    rest = back(booked, {}, parts={"SET": {"TNC": 1}})
    assert ("600.00", False) == (str(rest.total), bool(rest.shortfall))


def test_without_payments_a_record_names_none():
    (record,) = back(order(line("A", "80.00")), {"A": 1}).records(SENT)
    assert ("80.00", None) == (str(record.gross), record.payment)


def test_a_moment_without_a_time_zone_is_refused():
    refund = back(order(line("A", "80.00")), {"A": 1})
    with pytest.raises(ValidationError, match="time zone"):
        refund.records(SENT.replace(tzinfo=None))
