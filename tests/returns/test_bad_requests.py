"""Facts that can't be: each is named at its path, and all of them at once."""

import copy

import pytest
from pydantic import ValidationError

from musteri_destek.returns import ReturnRequest

LAWFUL = {
    "order": {
        "number": "A-1",
        "ordered_at": "2026-10-30T20:15:00+03:00",
        "lines": [
            {"id": "GML", "name": "Gömlek", "quantity": 2, "unit_price": "400.00", "kdv_rate": 10}
        ],
        "payments": [{"id": "p1", "method": "credit_card", "amount": "800.00"}],
        "parcels": [{"delivered_at": "2026-11-03T14:20:00+03:00"}],
    },
    "items": [{"line": "GML", "quantity": 2}],
    "reason": "changed_mind",
    "notified_at": "2026-11-12T10:05:00+03:00",
}
SINS = {
    ("order", "lines", 0, "unit_price"): 400.0,
    ("notified_at",): "2026-11-12T10:05:00",
    ("order", "lines", 0, "quantity"): -2,
    ("items", 0, "quantity"): 3,
    ("order", "parcels", 0, "delivered_at"): "2026-10-01T00:00:00+03:00",
    ("order", "colour"): "red",
}
"""Float money, naive time, negative quantity, more returned than bought, delivery before the order,
an unknown field."""


def with_sins(sins):
    facts = copy.deepcopy(LAWFUL)
    for path, value in sins.items():
        place = facts
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value
    return facts


def paths(facts):
    with pytest.raises(ValidationError) as caught:
        ReturnRequest.model_validate(facts)
    return {problem["loc"] for problem in caught.value.errors()}


def test_the_facts_these_tests_spoil_are_lawful():
    assert "A-1" == ReturnRequest.model_validate(LAWFUL).order.number


@pytest.mark.parametrize("path", SINS)
def test_a_sin_is_named_at_its_path_alone(path):
    assert {path} == paths(with_sins({path: SINS[path]}))


BROKEN = {"line": "GML", "notified_at": "2026-11-10T09:00:00+03:00"}
OUT_OF_STEP = {
    ("notified_at",): {"notified_at": "2026-10-01T10:00:00+03:00"},
    ("reached_at",): {"reached_at": "2026-11-11T10:00:00+03:00"},
    ("handed_over",): {"handed_over": {"at": "2026-10-01T10:00:00+03:00"}},
    ("arrived_at",): {
        "handed_over": {"at": "2026-11-14T10:00:00+03:00"},
        "arrived_at": "2026-11-13T10:00:00+03:00",
    },
    ("approved_at",): {"approved_at": "2026-11-11T10:00:00+03:00"},
    ("refund_paid_at",): {"refund_paid_at": "2026-10-01T10:00:00+03:00"},
    ("handed_over", "at"): {"handed_over": {"at": "2026-11-03T14:19:59+03:00"}},
    ("repairs", 0, "notified_at"): {
        "repairs": [{"line": "GML", "notified_at": "2026-11-03T14:19:59+03:00"}]
    },
    ("items", 0, "performed_on"): {"items": [{"line": "GML", "performed_on": "2026-10-29"}]},
    ("items", 0, "missing", "units"): {
        "items": [{"line": "GML", "missing": {"units": 3, "of": 2}}]
    },
    ("repairs", 0, "fixed_on"): {"repairs": [BROKEN | {"fixed_on": "2026-11-09"}]},
    ("repairs", 0, "line"): {"repairs": [BROKEN | {"line": "YOK"}]},
    ("items", 1, "line"): {"items": [{"line": "GML", "quantity": 1}, {"line": "GML"}]},
}


@pytest.mark.parametrize("path", OUT_OF_STEP)
def test_what_contradicts_itself_is_named_where_to_look(path):
    assert path in paths(copy.deepcopy(LAWFUL) | OUT_OF_STEP[path])


def test_no_reference_is_called_unknown_while_the_id_of_a_line_cannot_be_read():
    facts = copy.deepcopy(LAWFUL)
    facts["order"]["lines"].append(facts["order"]["lines"][0] | {"id": 7})
    facts["items"] = [{"line": "KMR"}]
    assert {("order", "lines", 1, "id")} == paths(facts)


def test_six_sins_are_listed_at_once():
    # How many were bought can't be read beside a negative quantity, so that one asks for two lines.
    facts = with_sins(SINS)
    facts["order"]["lines"].append(
        {"id": "KMR", "name": "Kemer", "quantity": 1, "unit_price": "200.00", "kdv_rate": 10}
    )
    facts["items"] = [{"line": "KMR", "quantity": 3}]
    assert set(SINS) == paths(facts)


def test_contradictory_events_are_all_listed_with_their_paths():
    facts = with_sins({("order", "parcels", 0, "lost_at"): "2026-11-04T09:00:00+03:00"})
    facts |= {
        "items": [{"line": "GML", "performed_on": "2026-10-29"}],
        "handed_over": {"at": "2026-11-03T09:00:00+03:00"},
        "arrived_at": "2026-11-02T09:00:00+03:00",
        "repairs": [{"line": "GML", "notified_at": "2026-10-29T09:00:00+03:00"}],
        "refund_paid_at": "2026-10-29T09:00:00+03:00",
    }

    assert {
        ("order", "parcels", 0, "lost_at"),
        ("items", 0, "performed_on"),
        ("handed_over", "at"),
        ("arrived_at",),
        ("repairs", 0, "notified_at"),
        ("refund_paid_at",),
    } == paths(facts)


def test_goods_refused_at_the_door_may_be_back_before_the_rest_came():
    facts = with_sins({("order", "parcels", 0): {"refused_at": "2026-11-03T14:20:00+03:00"}})
    facts["order"]["parcels"].append({"delivered_at": "2026-11-10T14:20:00+03:00"})
    facts["arrived_at"] = "2026-11-05T09:00:00+03:00"

    assert ReturnRequest.model_validate(facts).arrived_at is not None
