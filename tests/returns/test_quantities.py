"""Where every unit of a line is, and how many may still be asked back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Order, ReturnState
from musteri_destek.returns import ReturnRequest, quantities
from tests.property.strategies import orders
from tests.returns.shop import DRESS, ask, at, codes, order, request

SOLD = {"ordered": "2026-03-01", "delivered": "2026-03-05"}
IN_TIME = SOLD | {"notified": "2026-03-10"}
THREE = {"line": {"quantity": 3}}
FREE = ["replaced", "rejected", "cancelled"]
HELD = ["requested", "in_review", "accepted", "received"]


def back(state, units=1):
    return {"line": "X", "quantity": units, "state": state, "asked_at": at("2026-03-08")}


def paid(units=1):
    return {"line": "X", "quantity": units, "gross": 1000 * units, "made_at": at("2026-03-09")}


def counted(**facts):
    return quantities(Order.model_validate(order(**SOLD | facts)), "X")


def problems(**facts):
    with pytest.raises(ValidationError) as caught:
        request(**IN_TIME | facts)
    return {(one["loc"], one["type"]) for one in caught.value.errors()}


def packed(*parcels):
    """Parcels by their units and what has happened to them."""
    return [
        {"items": [{"line": "X"} | ({"quantity": units} if units else {})]}
        | {name: at("2026-03-05") for name in happened}
        for units, *happened in parcels
    ]


def test_each_unit_is_counted_where_it_is():
    found = counted(
        line={"quantity": 9},
        returns=[back("requested", 2), back("received"), back("replaced"), back("refunded")],
        refunds=[paid()],
    )

    assert (9, 9, 0) == (found.ordered, found.delivered, found.not_shipped)
    assert (2, 2, 1, 1) == (found.requested, found.returned, found.replaced, found.refunded)
    assert 9 - 2 - 1 - 1 == found.returnable


@pytest.mark.parametrize("state", FREE)
def test_a_return_that_left_the_customer_with_a_unit_takes_none_away(state):
    assert 1 == counted(returns=[back(state)]).returnable
    assert "eligible" == ask(**IN_TIME, returns=[back(state)]).outcome


@pytest.mark.parametrize("state", HELD)
def test_a_unit_in_a_return_is_not_asked_back_again(state):
    assert 0 == counted(returns=[back(state)]).returnable
    assert "eligible" != ask(**IN_TIME, returns=[back(state)]).outcome


def test_a_double_click_does_not_pay_one_unit_twice():
    first = ask(**IN_TIME)
    second = ask(**IN_TIME, returns=[back("requested")])

    assert Decimal("1000.00") == first.refund.total
    assert ("needs_review", Decimal(0)) == (second.outcome, second.refund.total)
    assert ("returns",) == second.missing


def test_a_second_request_that_names_the_unit_is_told_where_it_is():
    with pytest.raises(ValidationError, match="`1` units asked, `0` left: of `1` bought `0` were"):
        request(**IN_TIME, items=[{"line": "X", "quantity": 1}], returns=[back("accepted")])


def test_goods_that_are_back_are_a_no_and_goods_on_their_way_a_question():
    assert "ineligible" == ask(**IN_TIME, returns=[back("received")]).outcome
    assert "needs_review" == ask(**IN_TIME, returns=[back("accepted")]).outcome


def test_what_still_runs_goes_before_what_is_settled():
    decision = ask(
        **IN_TIME,
        line={"quantity": 2},
        returns=[back("in_review"), back("kept")],
        refunds=[paid()],
    )

    assert {"return_under_way", "kept_by_agreement"} == codes(decision)
    assert ["return_under_way"] == [one.code for one in decision.because]


def test_the_units_that_are_left_are_meant_when_no_number_is_said():
    decision = ask(**IN_TIME, **THREE, returns=[back("accepted"), back("rejected")])

    assert [2] == [line.quantity for line in decision.lines]
    assert Decimal("2000.00") == decision.refund.total


def test_a_named_line_of_which_nothing_is_left_is_answered_beside_the_others():
    hat = DRESS | {"id": "H", "name": "Şapka"}
    decision = ask(
        **IN_TIME,
        lines=[DRESS, hat],
        items=[{"line": "X"}, {"line": "H"}],
        returns=[back("received")],
    )

    assert ["ineligible", "eligible"] == [line.outcome for line in decision.lines]


def test_more_than_was_delivered_may_be_withdrawn_from_before_the_rest_comes():
    facts = {"delivered": None, "parcels": packed((1, "delivered_at"))} | THREE
    decision = ask(**IN_TIME | facts, items=[{"line": "X", "quantity": 2}])

    assert 1 == counted(**facts).delivered
    assert "eligible" == decision.outcome
    assert Decimal("2000.00") == decision.refund.total


@pytest.mark.parametrize(
    ("units", "goods", "reason"),
    [
        (1, "stop_delivery", "not_delivered"),
        (2, "stays", "not_delivered"),
        (1, "send_back", "changed_mind"),
    ],
)
def test_the_unit_that_never_came_is_not_to_be_sent_back(units, goods, reason):
    facts = {"delivered": None, "parcels": packed((2, "delivered_at"), (1,)), "reason": reason}
    decision = ask(**IN_TIME | facts | THREE, items=[{"line": "X", "quantity": units}])
    assert goods == decision.lines[0].goods
    assert (goods == "send_back") == (decision.return_shipping is not None)


def test_a_unit_that_never_came_is_paid_back_once_and_the_next_one_is_asked_for():
    facts = {"delivered": None, "parcels": packed((2, "delivered_at"), (1,)), "refunds": [paid()]}
    asked = {"reason": "not_delivered", "items": [{"line": "X", "quantity": 1}]}
    assert "send_back" == ask(**IN_TIME | facts | THREE, **asked).lines[0].goods


def one_of_three(units, *parcels, **facts):
    facts = (
        IN_TIME | {"delivered": None, "parcels": packed(*parcels), "reason": "defective"} | facts
    )
    decision = ask(**facts | THREE, items=[{"line": "X", "quantity": units}], wanted="repair")
    return decision.lines[0].because[0].code


def test_a_defect_of_the_unit_that_came_does_not_wait_for_the_others():
    assert "defect_presumed" == one_of_three(1, (1, "delivered_at"))
    assert "defect_presumed" == one_of_three(1, (1, "delivered_at"), (2, "shipped_at"))
    assert "defect_presumed" == one_of_three(2, (1, "delivered_at"), (1, "delivered_at"))


def test_a_defect_of_more_units_than_came_is_a_question():
    assert "defect_not_delivered" == one_of_three(2, (1, "delivered_at"))
    assert "defect_not_delivered" == one_of_three(1, (None, "delivered_at"), (1,))


def test_a_unit_that_came_and_went_back_is_not_the_one_that_is_broken_now():
    returned = {"returns": [back("received")]}
    assert "defect_not_delivered" == one_of_three(1, (1, "delivered_at"), **returned)
    assert "defect_presumed" == one_of_three(1, (2, "delivered_at"), **returned)


def test_more_than_was_bought_is_never_asked_back():
    assert {(("items", 0, "quantity"), "more_than_left")} == problems(
        **THREE, items=[{"line": "X", "quantity": 4}]
    )


def test_who_asks_for_nothing_does_not_ask_for_everything():
    assert {(("items",), "nothing_asked_for")} == problems(items=[])


def test_a_request_about_a_payment_asks_for_no_goods_and_may_say_so():
    assert () == request(**IN_TIME, items=[], reason="charged_twice").wanted_items()


@pytest.mark.parametrize(
    ("parcels", "delivered", "not_shipped"),
    [
        ([], 0, 3),
        (packed((None,)), 0, 3),
        (packed((None, "shipped_at")), 0, 0),
        (packed((None, "delivered_at")), 3, 0),
        (packed((1, "delivered_at")), 1, 2),
        (packed((1, "delivered_at"), (None, "shipped_at")), 1, 0),
        (packed((1, "shipped_at"), (None, "delivered_at")), 2, 0),
        (packed((1, "delivered_at"), (1, "refused_at"), (1, "lost_at")), 1, 0),
        (packed((3, "delivered_at"), (1, "delivered_at")), 3, 0),
        (packed((None, "delivered_at"), (None,)), None, None),
        (packed((None, "delivered_at"), (None, "shipped_at")), None, 0),
    ],
)
def test_parcels_tell_how_many_units_came_or_that_nobody_knows(parcels, delivered, not_shipped):
    found = counted(delivered=None, parcels=parcels, **THREE)

    assert (delivered, not_shipped) == (found.delivered, found.not_shipped)


@pytest.mark.parametrize(
    ("pieces", "delivered"), [([1, 2], 1), ([1], None), ([2, 2], None), ([None], 1)]
)
def test_a_table_in_two_pieces_is_there_when_both_are(pieces, delivered):
    items = [[{"line": "X"} | ({"piece": one} if one else {})] for one in pieces]
    parcels = [{"items": one, "delivered_at": at("2026-03-05")} for one in items]

    assert delivered == counted(delivered=None, parcels=parcels, line={"pieces": 2}).delivered


def test_what_no_parcel_brings_is_not_counted_by_parcels():
    found = counted(traits=["instant_digital"])

    assert (None, None, 1) == (found.delivered, found.not_shipped, found.returnable)


def test_a_line_that_is_not_on_the_order_is_named_with_those_that_are():
    with pytest.raises(MisuseValueError, match=r"no line `YOK` .* its lines: X"):
        quantities(Order.model_validate(order(**SOLD)), "YOK")


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({"returns": [back("accepted", 2)]}, (("order", "returns"), "more_than_bought")),
        (
            {"returns": [back("accepted")], "refunds": [paid()]},
            (("order", "returns"), "more_than_bought"),
        ),
        ({"returns": [back("refunded")]}, (("order", "returns"), "refund_not_listed")),
        ({"returns": [back("kept")]}, (("order", "returns"), "refund_not_listed")),
        (
            {"returns": [back("accepted") | {"line": "YOK"}]},
            (("order", "returns", 0, "line"), "unknown_reference"),
        ),
        (
            {"returns": [back("accepted") | {"asked_at": at("2026-02-01")}]},
            (("order", "returns", 0, "asked_at"), "before_the_order"),
        ),
    ],
)
def test_returns_that_can_not_be_are_named_where_they_stand(facts, problem):
    assert {problem} == problems(**facts)


def test_returns_of_a_line_that_can_not_be_read_are_not_called_contradictory():
    assert {(("order", "lines", 0, "quantity"), "greater_than_equal")} == problems(
        line={"quantity": -1}, payments=[], returns=[back("accepted", 5)]
    )


def test_a_return_runs_until_the_goods_are_back_or_it_ends():
    assert ["requested", "in_review", "accepted"] == [one for one in ReturnState if one.is_open]
    assert ["accepted", "received"] == [one for one in ReturnState if one.awaits_refund]


@given(orders())
def test_no_unit_is_in_two_places(sold):
    for line in sold.lines:
        found = quantities(sold, line.id)
        received = sum(
            one.quantity
            for one in sold.returns
            if one.line == line.id and one.state is ReturnState.RECEIVED
        )
        assert found.ordered == found.returnable + found.requested + received + found.refunded
        assert 0 <= found.returnable <= found.ordered
        for part in (found.delivered, found.not_shipped):
            assert part is None or 0 <= part <= found.ordered


@given(orders(), st.data())
def test_exactly_what_is_returnable_can_be_asked_for_and_not_one_more(sold, data):
    line = data.draw(st.sampled_from(sold.lines))
    left = quantities(sold, line.id).returnable
    asked = {"order": sold, "reason": "changed_mind", "notified_at": sold.ordered_at}
    if left:
        found = ReturnRequest(**asked, items=[{"line": line.id, "quantity": left}])
        assert [left] == [item.quantity for item in found.wanted_items()]
    with pytest.raises(ValidationError):
        ReturnRequest(**asked, items=[{"line": line.id, "quantity": left + 1}])
