"""What holds of every right: none grants by accident, none depends on who was asked first."""

import copy
import pickle
import re
from datetime import timedelta
from functools import wraps
from itertools import product
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musteri_destek.decisions import Actor, Effect, Outcome, Remedy
from musteri_destek.law import Certainty
from musteri_destek.returns import (
    TURKEY,
    Decision,
    ReturnRequest,
    Switches,
    decide,
    judging,
    preliminaries,
)
from musteri_destek.returns.rights import rights_about
from tests.property.known_requests import KNOWN
from tests.property.strategies import return_requests
from tests.returns.shop import policy_with

DAY = timedelta(days=1)
SOON = st.integers(0, 120).map(lambda days: days * DAY)
AT_ONCE_AND_LATER = (DAY, 60 * DAY)


def holds(law):
    """Try a law on what is drawn, and on a request for every finding and every switch there is."""
    drawn = given(return_requests() | return_requests().map(ordinary), SOON)(law)

    @wraps(law)
    def tried():
        for request, passed in product(KNOWN.values(), AT_ONCE_AND_LATER):
            law(request, passed)
        drawn()

    del tried.__wrapped__
    return tried


def ordinary(request):
    """The same request between a trader and a consumer in Türkiye, where most rights speak."""
    order = request.order
    buyer, seller = (one.model_dump() | {"country": "TR"} for one in (order.buyer, order.seller))
    facts = order.model_dump() | {
        "buyer": buyer | {"kind": "consumer"},
        "seller": seller | {"kind": "trader"},
        "recipient": None,
    }
    return ReturnRequest.model_validate(
        request.model_dump() | {"order": facts, "requester": "buyer", "channel": "email"}
    )


def decided(request, passed=DAY, policy=TURKEY):
    return decide(request, policy, as_of=request.notified_at + passed)


# --- no right, no return ---------------------------------------------------------------------------


HOLDS_ALL = {kind.code for kind in preliminaries.KINDS}


@holds
def test_a_line_is_granted_exactly_where_a_right_without_a_doubt_of_its_own_grants(request, passed):
    """But where it is not clear what happened or which law applies, no right has its say yet."""
    for line in decided(request, passed).lines:
        says = {effect: {f.right for f in line.findings if f.effect is effect} for effect in Effect}
        granting = says[Effect.GRANTS] - says[Effect.REVIEWS]
        if HOLDS_ALL & {found.code for found in line.because}:
            granting = set()
        assert (line.outcome is Outcome.ELIGIBLE) == bool(granting)
        assert line.right in granting or line.outcome is not Outcome.ELIGIBLE


@holds
def test_no_money_goes_back_without_a_grant_that_gives_money(request, passed):
    decision = decided(request, passed)
    paying = {
        line.line
        for line in decision.lines
        for found in line.because
        if found.grant and {Remedy.REFUND, Remedy.PRICE_REDUCTION} & set(found.grant.remedies)
    }
    assert paying or not decision.refund.total
    assert {line.line for line in decision.refund.lines if line.line} <= paying
    assert paying >= {line.line for line in decision.lines if line.refunded}


@holds
def test_every_refusal_says_where_it_can_be_read(request, passed):
    for found in decided(request, passed).findings:
        if found.effect is Effect.DENIES:
            assert re.search(r"m\.\d|RG \d{4}|Yön|SSHY", found.source.citation), found.code


# --- who is asked first, and how often -------------------------------------------------------------


def asking(rights):
    return patch.object(judging, "rights_about", lambda _reason: rights)


def gist(decision):
    """What a customer gets and what was found, without the order in which it was found."""
    lines = [(one.outcome, one.refunded, one.goods, set(one.findings)) for one in decision.lines]
    return (
        decision.outcome,
        decision.refund,
        set(decision.remedies),
        decision.remedy,
        decision.return_shipping,
        decision.deadlines,
        set(decision.because),
        decision.certainty,
        lines,
    )


@holds
def test_which_right_is_asked_first_changes_nothing(request, passed):
    usual, expected = rights_about(request.reason), gist(decided(request, passed))
    for turn in range(len(usual)):
        for order in (usual[turn:] + usual[:turn], usual[turn::-1] + usual[:turn:-1]):
            with asking(order):
                assert expected == gist(decided(request, passed))


@holds
def test_a_right_that_is_asked_twice_counts_once(request, passed):
    with asking(rights_about(request.reason) * 2):
        twice = decided(request, passed)

    assert decided(request, passed) == twice


# --- certainty -------------------------------------------------------------------------------------


@holds
def test_a_decision_is_as_sure_as_the_findings_that_determine_it(request, passed):
    decision = decided(request, passed)

    assert decision.certainty is Certainty.weakest(one.certainty for one in decision.because)
    assert set(decision.because) <= set(decision.findings)
    assert Effect.NOTES not in {one.effect for one in decision.because}


@holds
def test_a_granted_request_is_no_surer_than_its_money(request, passed):
    decision = decided(request, passed)
    if decision.outcome is Outcome.ELIGIBLE and decision.refund.due:
        money = (decision.refund.certainty, decision.refund.due.certainty)
        assert decision.certainty is Certainty.weakest([decision.certainty, *money])


# --- words and journeys ----------------------------------------------------------------------------


@holds
def test_everything_in_a_decision_explains_itself(request, passed):
    decision = decided(request, passed)
    for one in (decision, decision.refund, *decision.deadlines, *decision.findings):
        for lang in ("tr", "en"):
            assert one.explain(lang)


@holds
def test_a_decision_travels_and_arrives_the_same(request, passed):
    decision = decided(request, passed)

    assert decision == pickle.loads(pickle.dumps(decision))
    assert decision == copy.deepcopy(decision)
    assert decision == Decision.from_json(decision.to_json())


# --- switches --------------------------------------------------------------------------------------

RANK = {Outcome.INELIGIBLE: 0, Outcome.NEEDS_REVIEW: 1, Outcome.ELIGIBLE: 2}
# What is no reading of the law has no kinder side.
SHARES = "no rule of law shares the money of a part of an order"
NO_READING = {
    "unverified_law": "a review takes a yes as well as a no to a person",
    "charges_on_partial_return": SHARES,
    "discounts_on_partial_return": SHARES,
    "kit_returns": SHARES,
    "tender_order": SHARES,
    "methods_first": SHARES,
}
READINGS = [
    (name, reading)
    for name, field in Switches.model_fields.items()
    if name not in NO_READING
    for reading in type(field.default)
    if reading is not field.default
]
LATEST_IS_KINDEST = ("withdrawal_last_day", "withdrawal_accept_until", "return_ship_by")


def outcomes(decision):
    return [line.outcome for line in decision.lines]


def assert_no_kinder(other, kindest):
    for mine, theirs in zip(kindest.lines, other.lines, strict=True):
        assert RANK[mine.outcome] >= RANK[theirs.outcome]
    if outcomes(kindest) == outcomes(other):
        assert kindest.refund.total >= other.refund.total
        assert by_customer(kindest) <= by_customer(other)
        if kindest.refund.due and other.refund.due:
            assert kindest.refund.due.order_key() <= other.refund.due.order_key()
        for named in LATEST_IS_KINDEST:
            mine, theirs = kindest.deadline(named), other.deadline(named)
            if mine and theirs:
                assert mine.order_key() >= theirs.order_key()


def by_customer(decision):
    return bool(decision.return_shipping) and decision.return_shipping.paid_by is Actor.CUSTOMER


@pytest.mark.parametrize(("name", "reading"), READINGS)
def test_no_reading_is_kinder_than_the_default(name, reading):
    policy = policy_with(**{name: reading})

    @holds
    def is_no_kinder(request, passed):
        assert_no_kinder(decided(request, passed, policy), decided(request, passed))

    is_no_kinder()
