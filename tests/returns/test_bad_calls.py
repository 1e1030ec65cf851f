"""Calls that can't be: refused in our words, never priced, and all that is wrong is told at once."""

import json
import re
from datetime import datetime
from decimal import Decimal

import pytest
from pydantic import ValidationError

from musteri_destek.decisions import Fees
from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.orders import RefundCause, RefundMade
from musteri_destek.returns import (
    TURKEY,
    FeeSchedule,
    MissingUnits,
    PolicyBook,
    RefundTerms,
    ReturnRequest,
    Tenders,
    decide,
    decide_json,
    exchange_difference,
    lint,
    lint_terms,
    payouts_for,
    policy_from_json,
    refund_for,
    store_credit,
    to_google_merchant,
    to_schema_org,
)
from tests.returns.orders_to_return import back, line, order, paid

NOW = datetime.fromisoformat("2026-11-21T12:00:00+03:00")
SHIRTS, BELT = line("GML", "12.30", 3), line("KMR", "24.60", 2)


BOOK = PolicyBook(id="m", policies=[TURKEY])
MADE = RefundMade(gross="1.00", made_at=NOW)


def basket():
    return order(SHIRTS, BELT, payments=[paid("p", "86.10")])


TWO = {"GML": 2}
FIFTH = MissingUnits(units=1, of=5)
WRONG_KINDS = [
    ({"units": {"GML": 1.5}}, "`1.5` of `GML` is no whole number of units"),
    ({"units": {"GML": "1"}}, "`'1'` of `GML` is no whole number of units"),
    ({"units": {"GML": True}}, "`True` of `GML` is no whole number of units"),
    ({"units": {}, "parts": {"GML": {"kol": 0.5}}}, "`0.5` of `GML` is no whole number of units"),
    ({"units": TWO, "amount": 1.5}, "`1.5` is no exact amount"),
    ({"units": TWO, "causes": {"GML": "goodwill"}}, "`'goodwill'` for `GML` is no `RefundCause`"),
    ({"units": TWO, "fees": {"GML": FeeSchedule()}}, "for `GML` is no `Fees`"),
    ({"units": {}, "reductions": {"GML": 1}}, "`1` for `GML` is no `MissingUnits`"),
]
HOLDERS = [
    ({"order": "A-1"}, "a `str` for `order` is no `Order`"),
    ({"units": ["GML"]}, "a `list` for `units` is no `Mapping`"),
    ({"units": None}, "a `NoneType` for `units` is no `Mapping`"),
    ({"parts": None}, "a `NoneType` for `parts` is no `Mapping`"),
    ({"parts": {"GML": None}}, "a `NoneType` for `parts of GML` is no `Mapping`"),
    ({"causes": [RefundCause.GOODWILL]}, "a `list` for `causes` is no `Mapping`"),
    ({"reductions": 1}, "a `int` for `reductions` is no `Mapping`"),
    ({"fees": Fees()}, "a `Fees` for `fees` is no `Mapping`"),
    ({"terms": None}, "a `NoneType` for `terms` is no `RefundTerms`"),
    ({"terms": {"discounts": "claw_back"}}, "a `dict` for `terms` is no `RefundTerms`"),
]


@pytest.mark.parametrize(("given", "says"), HOLDERS)
def test_what_holds_no_units_is_named_with_what_to_give(given, says):
    with pytest.raises(MisuseTypeError, match=re.escape(says)):
        refund_for(**{"order": basket(), "units": TWO} | given)


@pytest.mark.parametrize(
    ("fees", "error", "says"),
    [
        ({"percent": "10"}, MisuseTypeError, "`'10'` as `percent` of `GML` is no exact number"),
        ({"amount": 5.5}, MisuseTypeError, "`5.5` as `amount` of `GML` is no exact number"),
        ({"amount": Decimal(-5)}, MisuseValueError, "`-5` as `amount` of `GML` is no fee"),
        ({"return_shipping": -9}, MisuseValueError, "`-9` as `return_shipping` of `GML` is no fee"),
        ({"amount": Decimal("NaN")}, MisuseValueError, "`NaN` as `amount` of `GML` is no fee"),
    ],
)
def test_a_fee_is_a_number_and_takes_nothing_back(fees, error, says):
    causes = {"GML": RefundCause.GOODWILL}

    with pytest.raises(error, match=re.escape(says)):
        refund_for(basket(), TWO, causes=causes, fees={"GML": Fees(**fees)})


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: decide({}, TURKEY, as_of=NOW), "a `dict` for `request` is no `ReturnRequest`"),
        (lambda: lint(BOOK), "a `PolicyBook` for `policy` is no `Policy`"),
        (lambda: lint(TURKEY, as_of="2026-11-21"), "`'2026-11-21'` is no moment"),
        (lambda: TURKEY.plus("otuz-gün"), "a `str` for `goodwill` is no `Goodwill`"),
        (lambda: lint_terms(None), "a `NoneType` for `text` is no `str`"),
        (lambda: to_schema_org(BOOK, countries=["TR"]), "a `PolicyBook` for `policy` is no"),
        (
            lambda: to_google_merchant(BOOK, countries=["TR"], policy_url="https://a.b"),
            "a `PolicyBook` for `policy` is no `Policy`",
        ),
        (lambda: basket().with_refunds(back(basket(), TWO)), "a `Refund` is no list of refunds"),
        (lambda: basket().with_refunds(MADE), "such as `refund.records(made_at)`"),
    ],
)
def test_a_call_with_another_thing_says_what_to_give(call, says):
    with pytest.raises(MisuseTypeError, match=re.escape(says)):
        call()


def test_a_request_is_decided_under_a_policy_at_a_moment():
    asked = ReturnRequest.model_validate_json(ASKED)

    with pytest.raises(MisuseTypeError, match="a `dict` for `policy` is no `Policy` or"):
        decide(asked, {"id": "x"}, as_of=NOW)
    with pytest.raises(MisuseTypeError, match=r"`'2026-11-21'` is no moment: pass an aware"):
        decide(asked, TURKEY, as_of="2026-11-21")


WRONG_VALUES = [
    ({"units": TWO, "amount": Decimal("NaN")}, "`NaN` is no amount"),
    ({"units": TWO, "amount": Decimal("1.001")}, "`1.001` is finer than TRY has"),
    ({"units": TWO, "amount": Decimal(-1)}, "`-1` is nothing to refund"),
    ({"units": TWO, "reductions": {"GML": FIFTH}}, "`GML` can't both come back and be kept"),
]


@pytest.mark.parametrize(("given", "says"), WRONG_KINDS)
def test_a_value_of_a_wrong_kind_is_named_in_our_words(given, says):
    with pytest.raises(MisuseTypeError, match=re.escape(says)):
        refund_for(basket(), **given)


@pytest.mark.parametrize(("given", "says"), WRONG_VALUES)
def test_nonsense_is_refused_and_never_priced(given, says):
    with pytest.raises(MisuseValueError, match=re.escape(says)):
        refund_for(basket(), **given)


def test_every_problem_of_a_return_is_told_at_once():
    with pytest.raises(MisuseTypeError) as caught:
        refund_for(
            basket(),
            {"GML": 9, "KMR": 0.5, "YOK": 1},
            {"KMR": FIFTH},
            causes={"GML": "goodwill"},
            terms=RefundTerms(tenders={"only": ["p9"]}),
            amount=Decimal("999.00"),
        )
    said = str(caught.value)

    for one in ("`9` units", "`0.5`", "`YOK`", "`KMR` can't", "`'goodwill'`", "`p9`", "`999.00`"):
        assert one in said


@pytest.mark.parametrize("amount", [5.5, True, "5.00", None])
def test_an_amount_that_is_no_exact_number_has_no_ways_back(amount):
    with pytest.raises(MisuseTypeError, match="is no exact amount"):
        payouts_for(basket(), amount)


def test_what_is_wrong_with_an_amount_and_its_ways_is_told_at_once():
    with pytest.raises(MisuseValueError, match=r"`p9`.*`NaN` is no amount"):
        payouts_for(basket(), Decimal("NaN"), tenders=Tenders(only=["p9"]))
    with pytest.raises(MisuseValueError, match=r"`p9`.*`5\.001` is finer than TRY has"):
        payouts_for(basket(), Decimal("5.001"), tenders=Tenders(only=["p9"]))


@pytest.mark.parametrize("today", [NOW, "2026-11-21"])
def test_a_day_that_is_none_has_no_ways_back(today):
    """It would equal no day of a payment, and what its provider can do would go unsaid."""
    with pytest.raises(MisuseTypeError, match="for `today` is no day: give the local `date`"):
        payouts_for(basket(), Decimal(5), today=today)
    with pytest.raises(MisuseTypeError, match="for `today` is no day"):
        refund_for(basket(), TWO, today=today)


def test_a_credit_is_worth_nothing_by_a_word_that_is_no_basis():
    refund = back(basket(), TWO)

    with pytest.raises(MisuseTypeError, match=r"`'paid'` for `basis` is no `CreditBasis`"):
        store_credit(refund, basis="paid")
    with pytest.raises(MisuseTypeError, match=r"`None` for `refund` is no `Refund`"):
        store_credit(None)
    with pytest.raises(MisuseTypeError, match=r"`None` for `refund` is no `Refund`"):
        exchange_difference(None, Decimal(1))


def test_a_whole_number_is_an_amount():
    assert [Decimal(5)] == [one.amount for one in payouts_for(basket(), 5)]


def test_both_sides_of_an_exchange_are_looked_at():
    refund = back(basket(), {"GML": 1})

    with pytest.raises(
        MisuseTypeError, match=r"`99\.5` is no exact amount.*`-2` can't be a credit"
    ):
        exchange_difference(refund, 99.5, credit=Decimal(-2))
    with pytest.raises(MisuseValueError, match=r"`-1` can't be a price.*`NaN` is no amount"):
        exchange_difference(refund, Decimal(-1), credit=Decimal("NaN"))


def test_a_bad_request_and_a_bad_policy_are_told_together():
    with pytest.raises(ValidationError) as caught:
        decide_json('{"reason": "x"}', '{"id": "", "version": "1"}', as_of=NOW)
    paths = {problem["loc"] for problem in caught.value.errors()}

    assert {("order",), ("notified_at",), ("reason",), ("policy", "id")} == paths


@pytest.mark.parametrize("text", ["{", "[]", "7"])
def test_what_is_no_json_object_is_told_of_both_texts(text):
    with pytest.raises(ValidationError) as caught:
        decide_json(text, text, as_of=NOW)

    assert {(), ("policy",)} <= {problem["loc"] for problem in caught.value.errors()}


ASKED = """{"order": {"number": "A-1", "ordered_at": "2026-11-05T12:00:00+03:00", "lines": [
    {"id": "X", "name": "Gömlek", "unit_price": "100", "kdv_rate": 20}
]}, "reason": "changed_mind", "notified_at": "2026-11-06T12:00:00+03:00"}"""


def not_json(name):
    pytest.fail(f"`{name}` is no JSON")


@pytest.mark.parametrize(
    "text",
    [
        ASKED.encode("cp1254"),
        ASKED.replace('"100"', "NaN"),
        ASKED.replace('"100"', "1e400"),
        ASKED.replace('"100"', "-Infinity").replace('"name"', '"nam"'),
        ASKED.replace('"order"', '"foo": [{"x": 1e999}], "order"'),
        ASKED.replace("Gömlek", "\ud800"),
        ASKED.replace("Gömlek", "\\ud800"),
    ],
    ids=["windows-1254", "NaN", "1e400", "-Infinity", "nested", "surrogate", "escaped"],
)
def test_whatever_was_wrong_the_problems_can_be_sent_back(text):
    for read in (
        lambda: decide_json(text, as_of=NOW),
        lambda: decide_json(ASKED, text, as_of=NOW),
        lambda: policy_from_json(text),
    ):
        with pytest.raises(ValidationError) as caught:
            read()

        assert json.loads(caught.value.json().encode(), parse_constant=not_json)
