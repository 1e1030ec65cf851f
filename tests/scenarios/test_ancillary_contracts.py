"""What was bought in addition to the goods ends with them, at no cost (MSY m.14/1)."""

from decimal import Decimal

import pytest
from hypothesis import assume, given

from musteri_destek.law_tr import TURKISH_LAW
from musteri_destek.orders import Order, Party, Seller
from musteri_destek.returns import ReturnRequest, decide
from tests.property.strategies import orders
from tests.returns.shop import DRESS, ask, at, when_all_is_known
from tests.scenarios.citing import cites

PHONE = DRESS | {"id": "TEL", "name": "Telefon", "unit_price": "20000.00"}
INSURANCE = DRESS | {
    "id": "SGR",
    "name": "Ekran sigortası",
    "unit_price": "900.00",
    "kdv_rate": 20,
    "traits": ["service"],
    "ancillary_to": "TEL",
}
BOUGHT = {"ordered": "2026-03-01", "delivered": "2026-03-05", "lines": [PHONE, INSURANCE]}
PHONE_ONLY = [{"line": "TEL"}]


def lines(decision):
    return {one.line: (str(one.outcome), one.quantity, str(one.refunded)) for one in decision.lines}


@cites("ancillary_contracts_end")
def test_an_insurance_ends_with_the_phone_though_nobody_asked_for_it():
    decision = ask(**BOUGHT, notified="2026-03-10", items=PHONE_ONLY)

    assert {
        "TEL": ("eligible", 1, "20000.00"),
        "SGR": ("eligible", 1, "900.00"),
    } == lines(decision)
    assert Decimal("20900.00") == decision.refund.total
    insured = next(one for one in decision.lines if one.line == "SGR")
    assert "withdrawal_ends_ancillary" == insured.because[0].code
    assert TURKISH_LAW["ancillary_contracts_end"].versions[0].source == insured.because[0].source
    assert "MSY m.14/1" in decision.explain("tr")


@pytest.mark.parametrize(
    "asked",
    [
        {"items": [{"line": "TEL"}, {"line": "SGR", "performed": True}]},
        {"lines": [PHONE, INSURANCE | {"excluded_contract": "financial_service"}]},
    ],
    ids=["begun with consent (m.15/1-h)", "a contract the regulation leaves out (m.2/2-a)"],
)
def test_it_ends_also_where_it_alone_could_not_be_withdrawn_from(asked):
    alone = {
        "items": [next((i for i in asked.get("items", ()) if i["line"] == "SGR"), {"line": "SGR"})]
    }
    facts = BOUGHT | {"notified": "2026-03-10"} | asked

    assert "eligible" != ask(**facts | alone).outcome
    assert ("eligible", 1, "900.00") == lines(ask(**{"items": PHONE_ONLY} | facts))["SGR"]


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"notified": "2026-03-24"}, "the withdrawal came too late"),
        ({"notified": "2026-03-10", "reason": "defective"}, "a defect is no withdrawal"),
        ({"notified": "2026-03-10", "wanted": "replacement"}, "the customer keeps the contract"),
        ({"notified": "2026-03-10", "channel": "phone"}, "the notice has to be confirmed first"),
        ({"notified": "2026-03-10", "buyer": {"kind": "business"}}, "no consumer withdrew"),
    ],
)
def test_nothing_ends_where_nothing_was_withdrawn_from(facts, why):
    decision = ask(**BOUGHT | {"items": PHONE_ONLY} | facts)

    assert {"TEL"} == {one.line for one in decision.lines}, why


def test_two_phones_with_an_insurance_each_lose_one_each():
    two = {"lines": [PHONE | {"quantity": 2}, INSURANCE | {"quantity": 2}]}
    decision = ask(**BOUGHT | two, notified="2026-03-10", items=[{"line": "TEL", "quantity": 1}])

    assert {
        "TEL": ("eligible", 1, "20000.00"),
        "SGR": ("eligible", 1, "900.00"),
    } == lines(decision)


def test_what_one_insurance_for_two_phones_is_worth_for_one_of_them_is_for_a_person():
    two = {"lines": [PHONE | {"quantity": 2}, INSURANCE]}
    part = ask(**BOUGHT | two, notified="2026-03-10", items=[{"line": "TEL", "quantity": 1}])
    whole = ask(**BOUGHT | two, notified="2026-03-10", items=PHONE_ONLY)

    assert ("needs_review", ("share_of_ancillary_contract",)) == (part.outcome, part.missing)
    assert {"TEL": ("eligible", 1), "SGR": ("needs_review", 1)} == {
        line: found[:2] for line, found in lines(part).items()
    }
    assert ("eligible", 1, "900.00") == lines(whole)["SGR"]


def test_the_last_of_two_phones_takes_the_insurance_along():
    two = {"lines": [PHONE | {"quantity": 2}, INSURANCE]}
    first = {"line": "TEL", "quantity": 1, "gross": "20000.00", "made_at": at("2026-03-09")}
    decision = ask(**BOUGHT | two, notified="2026-03-10", items=PHONE_ONLY, refunds=[first])

    assert ("eligible", 1, "900.00") == lines(decision)["SGR"]


def test_an_insurance_that_was_given_back_is_not_given_back_again():
    back = {"line": "SGR", "quantity": 1, "gross": "900.00", "made_at": at("2026-03-09")}
    decision = ask(**BOUGHT, notified="2026-03-10", items=PHONE_ONLY, refunds=[back])

    assert {"TEL"} == {one.line for one in decision.lines}
    assert Decimal("20000.00") == decision.refund.total


def test_what_hangs_on_an_ancillary_contract_ends_with_it():
    case = DRESS | {"id": "EK", "name": "Sigorta eki", "unit_price": "50.00", "ancillary_to": "SGR"}
    decision = ask(
        **BOUGHT | {"lines": [case, INSURANCE, PHONE]}, notified="2026-03-10", items=PHONE_ONLY
    )

    assert {"TEL", "SGR", "EK"} == {one.line for one in decision.lines}
    assert Decimal("20950.00") == decision.refund.total


def test_a_doubt_about_the_whole_request_holds_the_insurance_too():
    decision = ask(**BOUGHT, notified="2026-03-10", items=PHONE_ONLY, buyer={"country": "DE"})

    assert {"needs_review"} == {str(one.outcome) for one in decision.lines}
    assert not decision.refund.total


@given(orders())
def test_whoever_gives_back_the_last_unit_pays_for_no_ancillary_contract(order):
    """Whatever the second line is, it ends whole with the first, and its money comes back."""
    assume(len(order.lines) > 1)
    main, second, *others = order.lines
    lawful = {
        "buyer": Party(),
        "seller": Seller(),
        "parcels": (),
        "refunds": (),
        "returns": (),
        "told": {},
    }
    goods = main.model_copy(update={"traits": ()})
    hung = second.model_copy(update={"ancillary_to": main.id})
    order = Order(**{**dict(order), **lawful, "lines": (goods, hung, *others), "promised": None})
    request = ReturnRequest(
        order=order, items=[{"line": main.id}], reason="changed_mind", notified_at=order.ordered_at
    )
    given_up, ended = decide(request, as_of=when_all_is_known(request)).lines

    assert (main.id, hung.id) == (given_up.line, ended.line)
    assert ("eligible", hung.quantity) == (ended.outcome, ended.quantity)
