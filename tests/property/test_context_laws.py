"""The same facts give the same bytes, whatever a host set for the decimals of its own."""

from decimal import Decimal, getcontext, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musteri_destek._decimals import exactly
from musteri_destek.errors import MusteriDestekError
from musteri_destek.orders import Order, RefundCause
from musteri_destek.returns import (
    TURKEY,
    AmountAsked,
    CreditBasis,
    Decision,
    DiscountsOnPartialReturn,
    Override,
    Policy,
    RefundTerms,
    ReturnRequest,
    backtest,
    collected,
    decide,
    decide_json,
    exchange_difference,
    lint,
    override,
    payouts_for,
    refund_for,
    refund_of_amounts,
    remaining,
    store_credit,
    to_google_merchant,
    to_schema_org,
)
from tests.property.refund_books import rich_orders
from tests.property.strategies import return_requests
from tests.property.test_refund_laws import DEAR, SHOP
from tests.returns.linting.policies import POLICIES
from tests.returns.shop import request, when_all_is_known
from tests.test_decimal_contexts import HOSTS

HOME = getcontext().copy()
IN_TIME = {"ordered": "2026-11-01", "delivered": "2026-11-03", "notified": "2026-11-10"}
hosts = st.sampled_from(list(HOSTS.values()))


def under(host, compute, *given):
    """What comes of it there: the value, or the words of the refusal."""
    with localcontext(host):
        try:
            return compute(*given)
        except MusteriDestekError as refusal:
            return str(refusal)


def decided(text, as_of):
    request = ReturnRequest.model_validate_json(text)
    decision = decide(request, SHOP, as_of=as_of)
    refund = decision.refund
    again = Decision.from_json(decision.to_json())
    tested = backtest(TURKEY, SHOP, [request], as_of=as_of)
    return (
        decide_json(text, SHOP.model_dump_json(), as_of=as_of),
        [again, again.explain("tr"), decision.explain("en")],
        [refund.total, refund.kdv_by_rate, refund.records(as_of)],
        [tested.money, tested.explain("tr"), (tested + tested).shifts],
    )


def overridden(text, as_of):
    by_hand = Override(by="Deniz Kaya", at=as_of, reason="hatır", grants="refund")
    found = override(ReturnRequest.model_validate_json(text), by_hand, as_of=as_of)
    return found.to_json(), found.explain("tr")


def of_units(text, units, mode):
    order = Order.model_validate_json(text)
    causes = dict.fromkeys(units, RefundCause.GOODWILL)
    fees = dict.fromkeys(units, DEAR)
    terms = RefundTerms(discounts=mode)
    refund = refund_for(order, units, causes=causes, fees=fees, terms=terms)
    booked = order.with_refunds(refund.records(order.ordered_at))
    difference = exchange_difference(refund, Decimal("1234.00"), credit=Decimal("77.00"))
    return (
        [refund, refund.explain("tr"), refund.kdv_by_rate],
        [line.unpaid for line in refund.lines],
        [booked.model_dump_json(), remaining(booked), remaining(order)],
        [collected(order), collected(order).total],
        [difference.explain("en"), difference.net, difference.credit_left, difference.methods],
        [store_credit(refund, basis=basis) for basis in CreditBasis],
    )


def of_amounts(text):
    order = Order.model_validate_json(text)
    left = remaining(order)
    asked = [AmountAsked(line=name, amount=some) for name, some in left.lines.items() if some]
    return refund_of_amounts(order, asked), payouts_for(order, left.total)


def same_everywhere(host, compute, *given):
    at_home = under(HOME, compute, *given)
    return repr(at_home) == repr(under(host, compute, *given))


@given(return_requests(), hosts)
def test_a_decision_is_the_same_under_any_context_of_the_host(request, host):
    text, as_of = request.model_dump_json(), when_all_is_known(request)

    assert same_everywhere(host, decided, text, as_of)
    assert same_everywhere(host, overridden, text, as_of)


@pytest.mark.parametrize("host", HOSTS)
def test_a_right_of_the_shop_reckons_in_the_context_of_the_library(host):
    thirds = []

    def right(claim, _context):
        thirds.append(claim.line.unit_price / 3)
        return ()

    asked = request(**IN_TIME)
    with localcontext(HOSTS[host]):
        decide(asked, as_of=when_all_is_known(asked), extra_rights=[right])

    assert [exactly(lambda: Decimal("1000.00") / 3)()] == thirds


@given(rich_orders(), st.sampled_from(DiscountsOnPartialReturn), hosts, st.data())
def test_a_refund_is_the_same_under_any_context_of_the_host(order, mode, host, data):
    units = {line.id: data.draw(st.integers(1, line.quantity)) for line in order.lines}

    assert same_everywhere(host, of_units, order.model_dump_json(), units, mode)
    assert same_everywhere(host, of_amounts, order.model_dump_json())


def test_a_sum_that_needs_more_digits_than_the_host_keeps_is_whole():
    line = {"id": "X", "name": "Kolye", "unit_price": "12345.67", "quantity": 3, "kdv_rate": 20}
    order = {"number": "A-1", "ordered_at": "2026-11-05T12:00:00+03:00", "lines": [line]}
    with localcontext(prec=4):
        refund = refund_for(Order.model_validate(order), {"X": 2})

        assert "24691.34" == str(refund.total)


def looked_at(text):
    policy = Policy.model_validate_json(text)
    told = {"countries": ["TR"], "free_carrier": "Aras Kargo"}
    return (
        [(one.code, one.explain("tr")) for one in lint(policy)],
        to_schema_org(policy, **told),
        to_google_merchant(policy, policy_url="https://ornek.com/iade", **told),
    )


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("policy", [*POLICIES.values(), SHOP], ids=[*POLICIES, "fees"])
def test_a_policy_is_checked_and_exported_the_same_under_any_context(policy, host):
    assert same_everywhere(HOSTS[host], looked_at, policy.model_dump_json())


@pytest.mark.parametrize("host", HOSTS)
def test_what_cannot_be_read_is_refused_alike(host):
    facts = {"line": "X", "amount": "on lira"}
    problems = []
    for context in (HOME, HOSTS[host]):
        with localcontext(context), pytest.raises(ValueError, match="amount") as refusal:
            AmountAsked.model_validate(facts)
        problems.append(str(refusal.value))

    assert problems[0] == problems[1]
