"""What every decision keeps: it is always given, travels as JSON, and never narrows the law."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from operator import le

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from musteri_destek.calendars import Roll
from musteri_destek.decisions import (
    Actor,
    Clock,
    Deadline,
    DeadlineName,
    Effect,
    Finding,
    Grant,
    Remedy,
    Saying,
    Until,
)
from musteri_destek.facts import ISTANBUL
from musteri_destek.law import Source, Unit
from musteri_destek.returns import (
    TURKEY,
    Decision,
    ReturnReason,
    ReturnRequest,
    StraddlingOrders,
    decide,
    decide_json,
)
from tests.property.strategies import return_requests
from tests.returns.shop import ask, policy_with, when_all_is_known


def replaced(request, **changes):
    return ReturnRequest(**{**dict(request), **changes})


moments = st.datetimes(
    min_value=datetime(2000, 1, 1),
    max_value=datetime(2199, 12, 31),
    timezones=st.sampled_from([UTC, ISTANBUL]),
)


@given(return_requests(), moments)
def test_a_decision_is_always_given_and_always_explained(request, as_of):
    decision = decide(request, as_of=as_of)

    assert decision.because
    assert decision.explain("tr")
    assert decision.explain("en")


@given(return_requests(), moments)
def test_a_decision_comes_back_from_json_as_it_went(request, as_of):
    decision = decide(request, as_of=as_of)

    assert decision == Decision.from_json(decision.to_json())
    assert decision.to_json() == Decision.from_json(decision.to_json()).to_json()


@given(return_requests(), moments)
def test_objects_dicts_and_json_text_of_the_same_facts_decide_the_same(request, as_of):
    expected = decide(request, as_of=as_of)

    assert expected == decide(ReturnRequest.model_validate(request.model_dump()), as_of=as_of)
    assert expected.to_json() == decide_json(request.model_dump_json(), as_of=as_of)
    assert expected.to_json() == decide_json(
        request.model_dump_json(), TURKEY.model_dump_json(), as_of=as_of
    )


RANK = {"ineligible": 0, "needs_review": 1, "eligible": 2}


def ranks(request, *, as_of, policy=TURKEY, extra_rights=()):
    decision = decide(request, policy, as_of=as_of, extra_rights=extra_rights)
    return [RANK[line.outcome] for line in decision.lines]


@given(return_requests(), st.data())
def test_a_notice_sent_earlier_is_never_worse(request, data):
    """But for a termination: that one has to wait until the goods are late."""
    assume(request.reason is not ReturnReason.NOT_DELIVERED)
    before = request.notified_at - request.order.ordered_at
    passed = data.draw(st.timedeltas(timedelta(0), before))
    earlier = replaced(request, notified_at=request.order.ordered_at + passed)
    as_of = when_all_is_known(request)

    assert all(map(le, ranks(request, as_of=as_of), ranks(earlier, as_of=as_of)))


@given(return_requests(), moments)
def test_the_more_days_roll_the_kinder_the_answer(request, as_of):
    by_roll = [
        ranks(request, as_of=as_of, policy=policy_with(consumer_roll=roll))
        for roll in (Roll.NONE, Roll.HOLIDAYS, Roll.HOLIDAYS_AND_SATURDAYS)
    ]

    for narrow, wide in pairwise(by_roll):
        assert all(map(le, narrow, wide))


@given(return_requests(), moments)
def test_no_reading_is_kinder_than_the_defaults_of_the_straddling_switch(request, as_of):
    kindest = decide(request, as_of=as_of)
    for reading in StraddlingOrders:
        other = decide(request, policy_with(straddling_orders=reading), as_of=as_of)
        for name, best in (("refund_due", min), ("return_ship_by", max)):
            mine, theirs = kindest.deadline(name), other.deadline(name)
            if mine and theirs:
                assert mine == best(mine, theirs, key=Deadline.order_key)


grants = st.builds(
    Grant,
    remedies=st.lists(st.sampled_from(Remedy), min_size=1, unique=True).map(tuple),
    refund_due=st.builds(
        Deadline,
        name=st.just(DeadlineName.REFUND_DUE),
        starts=st.sampled_from(Clock),
        until=st.sampled_from([Until.IMMEDIATELY, Until.PENDING, date(2030, 1, 1)]),
        within=st.just(14),
        unit=st.just(Unit.CALENDAR_DAY),
        source=st.just(Source("mağaza politikası")),
    ),
    interest_from=st.sampled_from([None, date(2026, 1, 1)]),
    return_shipping_by=st.sampled_from([None, *Actor]),
)


@st.composite
def shop_rights(draw):
    """A right of a shop's own that answers anything at all, also in the name of the law."""
    effect = draw(st.sampled_from(Effect))
    name = draw(st.sampled_from(["goodwill", "withdrawal", "defect", "late_delivery"]))
    grant = draw(grants) if effect is Effect.GRANTS else None

    def right(claim, context):
        yield Finding(
            code="shop",
            right=name,
            effect=effect,
            line=claim.line.id,
            who=Actor.SELLER,
            says=Saying(f"{context.today.year} politikası", f"policy of {context.today.year}"),
            next_step=Saying("uygulamak", "follow it"),
            source=Source("mağaza politikası"),
            grant=grant,
        )

    return right


@given(return_requests(), moments, st.lists(shop_rights(), min_size=1, max_size=2))
def test_a_right_of_the_shop_can_widen_and_never_narrow(request, as_of, rights):
    law = decide(request, as_of=as_of)
    both = decide(request, as_of=as_of, extra_rights=rights)

    granted_by_the_shop = 0
    for alone, wider in zip(law.lines, both.lines, strict=True):
        assert RANK[alone.outcome] <= RANK[wider.outcome]
        if alone.misses_the_wish and not wider.misses_the_wish:
            granted_by_the_shop += 1
            assert request.wanted in wider.because[0].grant.remedies
        elif alone.outcome == "eligible":
            assert alone.refunded <= wider.refunded
            before, now = alone.because[0].grant, wider.because[0].grant
            assert set(before.remedies) <= set(now.remedies)
            assert now.refund_due.order_key() <= before.refund_due.order_key()
            if now.return_shipping_by is Actor.CUSTOMER:
                assert before.return_shipping_by is Actor.CUSTOMER
    assert set(law.remedies) <= set(both.remedies)
    if not granted_by_the_shop:
        assert law.refund.total <= both.refund.total


@settings(max_examples=200)
@given(
    st.dates(date(2000, 1, 1), date(2199, 1, 1)),
    st.integers(0, 500),
    st.sampled_from([reason for reason in ReturnReason if not reason.claims_payment]),
)
def test_requests_of_two_hundred_years_are_decided_or_name_what_is_missing(ordered, days, reason):
    notified = min(ordered + timedelta(days=days), date(2199, 12, 31))
    facts = {"ordered": ordered.isoformat(), "notified": notified.isoformat(), "reason": reason}
    decision = ask(**facts, repairs=[{"line": "X", "notified_at": f"{notified}T12:00:00+03:00"}])

    assert decision.explain("tr")
    if ordered < date(2015, 2, 27):
        assert "needs_review" == decision.outcome
        assert "law" in decision.missing
