"""What holds of every wish: it is swapped for nothing, and given on the terms of whoever gives it."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from musteri_destek.decisions import Actor, Clock, Effect, Remedy
from musteri_destek.orders import BuyerKind, PaymentMethod
from musteri_destek.returns import TURKEY, GoodwillRule, Offer, Switches, Tenders, Unlimited, decide
from tests.property.strategies import return_requests
from tests.property.test_decision_laws import moments, shop_rights
from tests.property.test_goodwill_laws import (
    LATER,
    close_requests,
    plain_rules,
    requests,
    rights,
)
from tests.returns.shop import at


@given(return_requests(), moments, st.lists(shop_rights(), max_size=3))
def test_a_remedy_is_never_swapped_and_comes_with_the_terms_of_the_right_that_gives_it(
    request, as_of, rights
):
    decision = decide(request, as_of=as_of, extra_rights=rights)
    granted = [line for line in decision.lines if line.outcome == "eligible"]

    if request.wanted:
        assert decision.remedy in {None, request.wanted}
    for line in granted:
        offered = line.because[0].grant.remedies
        assert decision.remedy is None or decision.remedy in offered
        assert not line.misses_the_wish or decision.remedy is None
        assert not line.misses_the_wish or request.wanted not in offered
    if decision.return_shipping:
        payers = {line.because[0].grant.return_shipping_by for line in granted}
        assert decision.return_shipping.paid_by in payers


@given(return_requests(), moments, st.lists(shop_rights(), max_size=3))
def test_everything_that_any_right_grants_is_there_to_be_chosen(request, as_of, rights):
    decision = decide(request, as_of=as_of, extra_rights=rights)
    granted = {line.line for line in decision.lines if line.outcome == "eligible"}

    in_doubt = {
        (found.line, found.right)
        for found in decision.findings
        if found.effect is Effect.REVIEWS and found.code != "shop"
    }
    for found in decision.findings:
        has_its_say = found.code == "shop" or (found.line, found.right) not in in_doubt
        if found.line in granted and found.grant and has_its_say:
            assert set(found.grant.remedies) <= set(decision.remedies)


@given(return_requests(), moments, st.lists(shop_rights(), max_size=2))
def test_whoever_misses_a_wish_is_told_so_and_what_there_is(request, as_of, rights):
    decision = decide(request, as_of=as_of, extra_rights=rights)
    if any(line.misses_the_wish for line in decision.lines):
        assert decision.remedies
        told = decision.explain("tr")
        assert request.wanted.name_in("tr") in told
        assert all(one.name_in("tr") in told for one in decision.remedies)


@given(requests, moments, rights("bir", rules=plain_rules), rights("iki", rules=plain_rules))
def test_one_more_right_only_adds_to_what_the_customer_may_choose(request, as_of, first, second):
    policies = (TURKEY, TURKEY.plus(first), TURKEY.plus(first, second))
    law, narrow, wide = (decide(request, one, as_of=as_of) for one in policies)

    for before, after in ((law, narrow), (narrow, wide)):
        assert set(before.remedies) <= set(after.remedies)
        for here, there in zip(before.lines, after.lines, strict=True):
            if here.outcome == "eligible":
                assert here.misses_the_wish >= there.misses_the_wish


exchanges = st.builds(
    GoodwillRule,
    id=st.just("değişim"),
    offers=st.just([Offer(remedies=[Remedy.EXCHANGE], window=Unlimited())]),
    return_shipping_by=st.sampled_from([Actor.SELLER, Actor.CUSTOMER]),
    refund_within_days=st.integers(1, 30),
)
arrived = close_requests(wishes=[Remedy.EXCHANGE]).map(
    lambda asked: asked.model_copy(update={"arrived_at": datetime.fromisoformat(at("2026-05-20"))})
)


@given(arrived, rights("bir", rules=exchanges), rights("iki", rules=exchanges))
def test_a_way_back_that_is_free_stays_free_under_one_more_right(request, first, second):
    before, after = (
        decide(request, policy, as_of=LATER)
        for policy in (TURKEY.plus(first), TURKEY.plus(first, second))
    )

    assert Remedy.EXCHANGE is before.remedy is after.remedy
    if before.return_shipping and before.return_shipping.paid_by is Actor.SELLER:
        assert after.return_shipping.paid_by is Actor.SELLER


KEPT = (Remedy.PRICE_REDUCTION, Remedy.KEEP_WITH_PARTIAL_REFUND)
reductions = st.builds(
    GoodwillRule,
    id=st.just("indirim"),
    offers=st.just([Offer(remedies=KEPT, window=Unlimited())]),
    return_shipping_by=st.sampled_from(Actor),
    refund_within_days=st.integers(1, 30),
    hand_in_days=st.none() | st.integers(1, 30),
)


@given(
    close_requests(kinds=[BuyerKind.BUSINESS], wishes=[None, *KEPT]),
    rights("bir", rules=reductions),
)
def test_money_for_goods_that_are_kept_never_waits_for_them(request, right):
    decision = decide(request, TURKEY.plus(right), as_of=LATER)
    (days,) = {rule.refund_within_days for rule in right.rules}
    due = decision.deadline("refund_due")

    assert Clock.NOTICE_REACHED is due.starts
    assert due.started_on + timedelta(days=days) == due.until
    assert decision.return_shipping is None
    assert decision.deadline("hand_in_by") is None


@given(st.lists(st.sampled_from(PaymentMethod), max_size=4), st.sampled_from([Switches, Tenders]))
def test_an_order_of_payments_is_refused_exactly_where_one_stands_twice(methods, facts):
    repeated = len(methods) - len(set(methods))
    if not repeated:
        assert tuple(methods) == facts(methods_first=methods).methods_first
        return
    with pytest.raises(ValidationError) as refused:
        facts(methods_first=methods)
    assert repeated == refused.value.error_count()
