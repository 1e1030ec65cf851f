"""An order states facts; facts that can't all be true are refused together, each with its path."""

import copy
from decimal import Decimal

import pytest
from pydantic import ValidationError

from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import (
    BuyerKind,
    Line,
    Order,
    Parcel,
    ParcelItem,
    PaymentMethod,
    PromisedDelivery,
    Trait,
)

SHIRTS = {"id": "GML", "name": "Gömlek", "quantity": 2, "unit_price": "400.00", "kdv_rate": 10}
MUG = {"id": "KUPA", "name": "Kupa", "unit_price": "90.00", "kdv_rate": 20}
LAWFUL = {
    "number": "A-1001",
    "ordered_at": "2026-10-30T20:15:00+03:00",
    "lines": [SHIRTS, MUG],
    "charges": [{"kind": "shipping", "gross": "49.90", "kdv_rate": 20}],
    "discounts": [{"amount": "40.00"}],
    "payments": [{"id": "p1", "method": "credit_card", "amount": "899.90"}],
    "parcels": [
        {"items": [{"line": "GML"}], "delivered_at": "2026-11-03T14:20:00+03:00"},
        {"items": [{"line": "KUPA"}], "shipped_at": "2026-11-04T09:00:00+03:00"},
    ],
    "refunds": [
        {"line": "GML", "quantity": 1, "gross": "382.02", "made_at": "2026-11-20T09:00:00Z"}
    ],
}


def changed(changes):
    """The lawful facts with a value put at each path."""
    facts = copy.deepcopy(LAWFUL)
    for path, value in changes.items():
        place = facts
        for step in path[:-1]:
            place = place[step]
        if path[-1] == "+":
            place.append(value)
        else:
            place[path[-1]] = value
    return facts


def problems(facts):
    with pytest.raises(ValidationError) as caught:
        Order.model_validate(facts)
    return {(problem["loc"], problem["type"]): problem["msg"] for problem in caught.value.errors()}


SAME_PARTS = [{"id": "KPK", "name": "Kapak", "weight": "1.00"}] * 2
BAD = [
    # what is put where, what is said, with a word the message has to contain
    (("lines", 0, "unit_price"), 400.0, "value_error", "write it as text"),
    (("lines", 0, "unit_price"), "-1.00", "greater_than_equal", "0"),
    (("lines", 0, "unit_price"), "1" + "0" * 400, "decimal_max_digits", "15 digits"),
    (("lines", 0, "unit_price"), "400.005", "finer_than_the_currency", "2 decimals at most"),
    (("lines", 0, "paid"), "799.999", "finer_than_the_currency", "`799.999` is finer than TRY"),
    (("charges", 0, "gross"), "49.901", "finer_than_the_currency", "2 decimals at most"),
    (("discounts", 0, "amount"), "0.001", "finer_than_the_currency", "2 decimals at most"),
    (("discounts", 0), {"amount": 1, "percent": 1}, "discount_not_clear", "give exactly one"),
    (("discounts", 0), {}, "discount_not_clear", "a `deal` or `tiers`"),
    (("discounts", 0), {"deal": {"buy": 2, "pay": 2}}, "deal_not_clear", "nothing is free"),
    (("lines", 0, "parts"), SAME_PARTS, "id_not_unique", "give every part of a kit its own id"),
    (("payments", 0, "order_share"), "0.001", "finer_than_the_currency", "2 decimals at most"),
    (("payments", 0, "order_share"), "99999.00", "more_than_paid", "a share is no more than it"),
    (("refunds", 0, "part"), "KPK", "unknown_reference", "no part of"),
    (("payments", 0, "amount"), "0.001", "finer_than_the_currency", "2 decimals at most"),
    (("refunds", 0, "gross"), "0.001", "finer_than_the_currency", "2 decimals at most"),
    (("ordered_at",), "2026-10-30T20:15:00", "value_error", "add the offset"),
    (("parcels", 0, "delivered_at"), "2026-10-30T20:14:59+03:00", "before_the_order", "`2026-10"),
    (("parcels", 1, "shipped_at"), "2026-10-29T09:00:00Z", "before_the_order", "the order of"),
    (("parcels", 1, "refused_at"), "2026-10-29T09:00:00Z", "before_the_order", "the order of"),
    (("parcels", 0, "items", 0, "quantity"), 3, "more_than_bought", "whose line has `2`"),
    (("parcels", 0, "items", 0, "piece"), 2, "more_than_bought", "`2` of `GML`"),
    (("lines", 0, "ancillary_to"), "GML", "ancillary_in_a_circle", "the line it was bought for"),
    (("lines", 0, "ancillary_to"), "YOK", "unknown_reference", "known: GML, KUPA"),
    (("lines", 0, "quantity"), -2, "greater_than_equal", "1"),
    (("lines", 0, "quantity"), True, "value_error", "whole number of units"),
    (("lines", 0, "kdv_rate"), "101", "less_than_equal", "100"),
    (("lines", 0, "traits"), ["custom"], "enum", "custom_made"),
    (("lines", 0, "colour"), "red", "extra_forbidden", "not permitted"),
    (("lines", 1, "id"), "GML", "id_not_unique", "give every entry of `lines` its own id"),
    (("lines",), [], "too_short", "at least 1"),
    (("number",), "  ", "string_too_short", "at least 1"),
    (("currency",), "try", "string_pattern_mismatch", "[A-Z]"),
    (("parcels", 0, "items", 0, "line"), "YOK", "unknown_reference", "known: GML, KUPA"),
    (("refunds", 0, "line"), "YOK", "unknown_reference", "`YOK` is not on this order"),
    (("refunds", 0, "payment"), "YOK", "unknown_reference", "known: p1"),
    (("payments", 0, "duplicate_of"), "YOK", "unknown_reference", "known: p1"),
    (("refunds", 0, "charge"), "shipping", "refund_not_clear", "write two, each with its sum"),
    (("refunds", 0, "charge"), "duty", "unknown_reference", "charges: shipping"),
    (("refunds", 0, "made_at"), "2026-10-29T09:00:00Z", "before_the_order", "the order of"),
    (("payments", 0, "duplicate_of"), "p1", "duplicate_of_duplicate", "the payment that stands"),
    (("promised",), {}, "promise_not_clear", "give exactly one"),
    (("promised",), {"days": 3, "until": "2026-11-12"}, "promise_not_clear", "give exactly one"),
]
RECEIVED_AND = {"delivered_at": "2026-11-03T14:20:00+03:00"}
BAD_PARCELS = [
    ({"shipped_at": "2026-11-04T09:00:00+03:00"}, "delivered_at", "out_of_order"),
    ({"refused_at": "2026-11-03T14:20:00+03:00"}, "refused_at", "received_and_refused"),
    ({"lost_at": "2026-11-03T14:20:00+03:00"}, "lost_at", "received_and_lost"),
]
MADE = {"gross": "900.00", "made_at": "2026-11-20T09:00:00Z"}
BAD_REFUNDS = [
    ({"quantity": 1}, "line", "refund_not_clear", "`1` units of no line"),
    ({"part": "KPK", "quantity": 1}, "line", "refund_not_clear", "name the `line` of the kit"),
    ({"line": "KUPA", "part": "K"}, "quantity", "refund_not_clear", "say how many of it"),
    ({"payment": "p1"}, "gross", "more_than_paid", "to payment `p1`, which took `899.90`"),
]
SAID_ELSEWHERE = {
    "deal_not_clear": ("discounts", 0, "deal", "pay"),
    "enum": ("lines", 0, "traits", 0),
}


def test_the_facts_these_tests_change_are_lawful():
    assert "A-1001" == Order.model_validate(LAWFUL).number


@pytest.mark.parametrize(("path", "value", "code", "word"), BAD)
def test_a_wrong_fact_is_refused_at_its_path_with_the_way_out(path, value, code, word):
    found = problems(changed({path: value}))
    assert word in found[SAID_ELSEWHERE.get(code, path), code]


@pytest.mark.parametrize("field", ["charges", "discounts"])
def test_what_is_for_some_lines_only_names_lines_of_the_order(field):
    found = problems(changed({(field, 0, "lines"): ["GML", "YOK"]}))
    assert [((field, 0, "lines", 1), "unknown_reference")] == list(found)


@pytest.mark.parametrize(("also", "field", "code"), BAD_PARCELS)
def test_a_parcel_can_not_arrive_before_it_leaves_nor_be_refused_as_well(also, field, code):
    found = problems(changed({("parcels", 0): RECEIVED_AND | also}))
    assert [(("parcels", 0, field), code)] == list(found)


@pytest.mark.parametrize("name", ["refused_at", "lost_at"])
def test_a_parcel_is_refused_or_lost_after_it_left(name):
    gone = {"shipped_at": "2026-11-04T09:00:00+03:00", name: "2026-11-04T08:59:59+03:00"}
    found = problems(changed({("parcels", 1): gone}))
    assert [(("parcels", 1, name), "out_of_order")] == list(found)


def test_no_delivery_is_promised_and_nothing_told_later_before_the_day_of_the_order():
    ordered_on = {
        ("promised",): {"until": "2026-10-30"},
        ("told",): {"withdrawal_on": "2026-10-30"},
    }
    before = {("promised",): {"until": "2026-10-29"}, ("told",): {"withdrawal_on": "2026-10-29"}}
    assert Order.model_validate(changed(ordered_on))
    assert {
        (("promised", "until"), "before_the_order"),
        (("told", "withdrawal_on"), "before_the_order"),
    } == set(problems(changed(before)))


def test_two_contracts_that_hang_on_each_other_are_both_named():
    circle = {("lines", 0, "ancillary_to"): "KUPA", ("lines", 1, "ancillary_to"): "GML"}
    assert {
        (("lines", 0, "ancillary_to"), "ancillary_in_a_circle"),
        (("lines", 1, "ancillary_to"), "ancillary_in_a_circle"),
    } == set(problems(changed(circle)))


def test_an_insurance_of_an_insurance_is_no_circle():
    third = MUG | {"id": "UC", "ancillary_to": "KUPA"}
    chain = {("lines", 1, "ancillary_to"): "GML", ("lines", "+"): third}
    assert 3 == len(Order.model_validate(changed(chain)).lines)


@pytest.mark.parametrize("currency", ["TRY", "JPY", "KWD"])
def test_the_decimals_an_amount_may_have_are_those_of_its_currency(currency):
    facts = {
        "number": "A-1",
        "ordered_at": "2026-10-30T20:15:00+03:00",
        "currency": currency,
        "lines": [
            {"id": price, "name": "Kupa", "unit_price": price, "kdv_rate": 20}
            for price in ("1", "1.000", "1.5", "1.25", "1.125", "1.0625")
        ],
    }
    accepted = {"JPY": 2, "TRY": 4, "KWD": 5}[currency]
    refused = [(("lines", i, "unit_price"), "finer_than_the_currency") for i in range(accepted, 6)]
    assert refused == list(problems(facts))


def test_more_refunded_than_bought_is_refused_however_it_is_spread():
    again = {"line": "GML", "quantity": 2, "gross": "1.00", "made_at": "2026-11-21T09:00:00Z"}
    found = problems(changed({("refunds", "+"): again}))
    said = found[("lines", 0, "quantity"), "more_than_bought"]
    assert "`3` units were refunded, `2` were bought" == said


@pytest.mark.parametrize(("facts", "field", "code", "word"), BAD_REFUNDS)
def test_a_refund_says_what_it_was_for_and_no_more_than_was_paid(facts, field, code, word):
    found = problems(changed({("refunds", "+"): MADE | facts}))
    assert word in found[("refunds", 1, field), code]


def test_what_went_back_to_a_payment_is_added_up():
    half = MADE | {"gross": "500.00", "payment": "p1"}
    found = problems(changed({("refunds",): [half, half]}))

    assert [(("refunds", 1, "gross"), "more_than_paid")] == list(found)


def test_all_that_is_wrong_is_said_at_once():
    wrong = {
        ("lines", 0, "unit_price"): 400.0,
        ("lines", 1, "quantity"): -1,
        ("lines", "+"): {**MUG, "unit_price": "90.005"},
        ("payments", 0, "amount"): True,
        ("parcels", 0, "delivered_at"): "2026-10-01T00:00:00Z",
        ("parcels", 1, "shipped_at"): "2026-11-04T09:00:00",
        ("parcels", 1, "items", 0, "line"): "YOK",
        ("refunds", 0, "quantity"): 3,
        ("promised",): {},
        ("zip",): "34000",
    }
    assert {
        (("lines", 0, "unit_price"), "value_error"),
        (("lines", 1, "quantity"), "greater_than_equal"),
        (("lines", 2, "id"), "id_not_unique"),
        (("lines", 2, "unit_price"), "finer_than_the_currency"),
        (("payments", 0, "amount"), "value_error"),
        (("parcels", 0, "delivered_at"), "before_the_order"),
        (("parcels", 1, "shipped_at"), "value_error"),
        (("parcels", 1, "items", 0, "line"), "unknown_reference"),
        (("lines", 0, "quantity"), "more_than_bought"),
        (("promised",), "promise_not_clear"),
        (("zip",), "extra_forbidden"),
    } == set(problems(changed(wrong)))


def test_a_reference_is_not_called_unknown_while_an_id_cannot_be_read():
    found = problems(changed({("lines", 0, "id"): 5}))
    assert [(("lines", 0, "id"), "string_type")] == list(found)


def test_two_ids_that_cannot_be_read_are_not_called_the_same():
    found = problems(changed({("lines", 0, "id"): None, ("lines", 1, "id"): None}))
    assert {"string_type"} == {code for _, code in found}


def test_spaces_around_an_id_are_no_part_of_it_also_beside_other_problems():
    found = problems(changed({("lines", 0, "id"): " GML ", ("zip",): 1}))
    assert [(("zip",), "extra_forbidden")] == list(found)


@pytest.mark.parametrize("at", ["2026-10-30T20:15:00+03:00", "2026-10-30T17:15:00Z"])
def test_a_delivery_at_the_moment_of_the_order_is_possible(at):
    order = Order.model_validate(changed({("parcels", 0, "delivered_at"): at}))
    assert order.ordered_at == order.parcels[0].delivered_at


def test_a_line_is_found_by_its_id():
    assert "Kupa" == Order.model_validate(LAWFUL).line("KUPA").name


def test_a_line_that_is_not_there_is_a_mistake_of_the_caller():
    with pytest.raises(MisuseValueError, match="no line `X` on order `A-1001`; its lines: GML, K"):
        Order.model_validate(LAWFUL).line("X")


def test_a_parcel_without_a_list_holds_the_whole_order():
    order = Order.model_validate(changed({("parcels",): [{}, {"items": [{"line": "GML"}]}]}))
    assert order.parcels == order.parcels_of("GML")
    assert order.parcels[:1] == order.parcels_of("KUPA")


def test_a_line_that_travels_in_two_parcels_is_found_in_both():
    piece = [{"items": [{"line": "GML", "quantity": 1}]}, {"items": [{"line": "GML"}]}]
    assert 2 == len(Order.model_validate(changed({("parcels",): piece})).parcels_of("GML"))


def test_an_order_without_an_instruction_is_bought_by_a_consumer_from_a_trader_in_turkiye():
    order = Order.model_validate(LAWFUL)
    assert ("consumer", "trader", "TR") == (
        order.buyer.kind,
        order.seller.kind,
        order.seller.country,
    )
    assert order.told.withdrawal


def test_only_a_business_has_no_consumer_rights():
    without = [kind for kind in BuyerKind if not kind.has_consumer_rights]
    assert [BuyerKind.BUSINESS] == without


def test_cash_and_transfers_cannot_be_credited():
    cannot = [method for method in PaymentMethod if not method.takes_money_back]
    assert [PaymentMethod.BANK_TRANSFER, PaymentMethod.CASH_ON_DELIVERY] == cannot


def test_the_list_price_of_a_line_counts_every_unit():
    line = Line.model_validate({**SHIRTS, "paid": "700.00", "traits": ["custom_made"]})
    assert Decimal("800.00") == line.list_total
    assert line.has(Trait.CUSTOM_MADE)
    assert not line.has(Trait.PERISHABLE)


def test_a_promise_is_a_day_or_a_length():
    assert 7 == PromisedDelivery(days=7).days
    assert "2026-11-12" == PromisedDelivery(until="2026-11-12").until.isoformat()


def test_a_parcel_holds_what_is_listed():
    parcel = Parcel(items=[ParcelItem(line="MASA", piece=2)])
    assert parcel.holds("MASA")
    assert not parcel.holds("SANDALYE")
