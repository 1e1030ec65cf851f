"""What has to be clear before a right can say yes: that it has happened, and that our law applies."""

from datetime import date, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from musteri_destek.facts import ISTANBUL, Facts
from musteri_destek.returns import ReturnRequest, decide
from musteri_destek.returns.happenings import dated_facts
from tests.property.strategies import return_requests
from tests.returns.shop import ask, at, codes, finding, request, when_all_is_known

IN_TIME = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}
CARD = {"id": "p1", "method": "credit_card", "amount": "1000.00"}


@pytest.mark.parametrize(
    ("facts", "as_of", "missing"),
    [
        ({}, "2026-03-10T12:00:00+03:00", ()),
        ({}, "2026-03-10T11:59:59+03:00", ("notified_at",)),
        ({}, "2026-03-04", ("notified_at", "order.parcels.0.delivered_at")),
        ({"handed_over": {"at": at("2026-03-12")}}, "2026-03-11", ("handed_over.at",)),
        ({"arrived_at": at("2026-03-13")}, "2026-03-11", ("arrived_at",)),
        ({"payments": [CARD | {"paid_at": at("2026-03-12")}]}, "2026-03-11", None),
        ({"earlier_returns": ["2026-02-01"]}, "2026-03-11", ()),
    ],
)
def test_what_has_not_happened_by_the_moment_of_the_decision_is_named(facts, as_of, missing):
    decision = ask(**IN_TIME | facts, as_of=as_of)
    expected = ("order.payments.0.paid_at",) if missing is None else missing

    assert expected == decision.missing
    assert ("needs_review" if expected else "eligible") == decision.outcome


def test_a_day_is_in_the_future_from_its_midnight_in_istanbul():
    facts = IN_TIME | {"items": [{"line": "X", "performed_on": "2026-03-11"}]}

    assert "eligible" == ask(**facts, as_of="2026-03-10T21:00:00+00:00").outcome
    assert "needs_review" == ask(**facts, as_of="2026-03-10T20:59:59+00:00").outcome


def test_a_promise_and_a_concert_lie_in_the_future_by_their_nature():
    facts = IN_TIME | {"promised": {"until": "2026-06-01"}, "line": {"event_on": "2026-07-01"}}

    assert "eligible" == ask(**facts).outcome


def test_what_the_rights_would_say_stays_visible_beside_the_doubt():
    decision = ask(**IN_TIME, as_of="2026-03-09")

    assert "withdrawal_in_time" in codes(decision)
    assert "2026-03-19" == str(decision.deadline("withdrawal_last_day").until)
    assert not decision.refund.total
    assert () == decision.remedies


@given(return_requests(), st.timedeltas(timedelta(seconds=1), timedelta(days=400)))
def test_no_decision_before_its_facts_says_yes_or_no(request, before):
    decided_at = when_all_is_known(request) - before
    today = decided_at.astimezone(ISTANBUL).date()
    future = {
        name
        for name, dated in dated_facts(request)
        # A fact that names a day alone has happened all through that day.
        if dated > (decided_at if isinstance(dated, datetime) else today)
    }
    assume(future)
    decision = decide(request, as_of=decided_at)

    assert "needs_review" == decision.outcome
    assert future == set(decision.missing) & {name for name, _ in dated_facts(request)}
    assert not decision.refund.lines


def test_a_buyer_abroad_gets_no_silent_answer_and_what_turkish_law_says_stays_visible():
    decision = ask(**IN_TIME, buyer={"country": "DE"})

    assert ("needs_review", ("applicable_law",)) == (decision.outcome, decision.missing)
    assert "withdrawal_in_time" in codes(decision)


def test_a_no_to_a_buyer_abroad_is_no_silent_one_either():
    decision = ask(**IN_TIME | {"notified": "2026-05-10"}, buyer={"country": "DE"})

    assert "needs_review" == decision.outcome


def test_a_present_sent_abroad_changes_nothing_for_its_buyer():
    decision = ask(**IN_TIME, recipient={"country": "DE"})

    assert "eligible" == decision.outcome
    assert "goods_go_abroad" in codes(decision)


def test_a_seller_abroad_is_bound_and_the_duty_comes_back_as_a_line_of_its_own():
    duty = {"kind": "duty", "gross": "200.00", "kdv_rate": 0}
    decision = ask(
        **IN_TIME,
        seller={"country": "CN"},
        charges=[duty],
        payments=[CARD | {"amount": "1200.00"}],
    )

    assert "eligible" == decision.outcome
    assert {"goods": "1000.00", "duty": "200.00"} == {
        line.component: str(line.gross) for line in decision.refund.lines
    }
    assert "unverified" == finding(decision, "seller_abroad").certainty


def test_money_taken_twice_goes_back_to_any_country():
    twice = {
        "reason": "charged_twice",
        "payments": [CARD, CARD | {"id": "p2", "duplicate_of": "p1"}],
        "buyer": {"country": "DE"},
    }

    assert "eligible" == ask(**IN_TIME | twice).outcome


# What is promised, planned or paid for in advance lies ahead by its nature.
AHEAD = {"until", "since", "event_on"}


def days_and_moments(model):
    """The name of every day and moment that facts of this kind, and those within them, may state."""
    for name, field in model.model_fields.items():
        for kind in kinds_in(field.annotation):
            if kind in {date, datetime}:
                yield name
            elif isinstance(kind, type) and issubclass(kind, Facts):
                yield from days_and_moments(kind)


def kinds_in(annotation):
    return [kind for part in get_args(annotation) for kind in kinds_in(part)] or [annotation]


def test_every_day_a_request_may_state_is_looked_at_and_none_twice():
    happened = request(
        **IN_TIME,
        line={"subscription": {"term": "open_ended", "ended_on": "2026-03-09"}},
        parcels=[
            {"shipped_at": at("2026-03-02"), "delivered_at": at("2026-03-05")},
            {"shipped_at": at("2026-03-02"), "refused_at": at("2026-03-05")},
            {"shipped_at": at("2026-03-02"), "lost_at": at("2026-03-05")},
        ],
        told={"withdrawal_on": "2026-03-01"},
        refunds=[{"gross": "1.00", "made_at": at("2026-03-11")}],
        returns=[{"line": "X", "quantity": 1, "state": "cancelled", "asked_at": at("2026-03-08")}],
        impossible=[
            {
                "line": "X",
                "cause": "unique_goods_lost",
                "learned_at": at("2026-03-06"),
                "told_at": at("2026-03-07"),
            }
        ],
        repairs=[{"line": "X", "notified_at": at("2026-03-07"), "fixed_on": "2026-03-08"}],
        earlier_returns=["2026-01-01"],
        compensations_given=[
            {"order": "A-0", "cause": "defect", "amount": "5.00", "given_on": "2026-01-02"}
        ],
    )
    names = [name for name, _ in dated_facts(happened)]
    always = {"reached_at", "at", "arrived_at", "approved_at", "refund_paid_at"}
    always |= {"performed_on", "paid_at"}
    looked_at = {part for name in names for part in name.split(".")} | always

    assert set() == set(days_and_moments(ReturnRequest)) - looked_at - AHEAD
    assert sorted(set(names)) == sorted(names)
