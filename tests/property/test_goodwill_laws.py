"""What every right of a shop's own keeps: it adds and never takes away, and says whose rule it is."""

from datetime import UTC, date, datetime
from operator import le

from hypothesis import given
from hypothesis import strategies as st

from musteri_destek.calendars import Roll
from musteri_destek.decisions import Actor, Effect, Remedy
from musteri_destek.facts import ISTANBUL
from musteri_destek.returns import (
    TURKEY,
    Anchor,
    AppliesTo,
    BeforeEvent,
    Condition,
    Days,
    Evidence,
    Goodwill,
    GoodwillRule,
    Limit,
    Offer,
    Otherwise,
    Policy,
    ReturnReason,
    Sale,
    Season,
    Unlimited,
    UntilDay,
    WindowEnd,
    decide,
    decide_json,
)
from musteri_destek.returns.goodwill import kinds, kinds_by_fact
from tests.property.strategies import return_requests

CODES = {kind.code for module in (kinds, kinds_by_fact) for kind in module.KINDS}
RANK = {"ineligible": 0, "needs_review": 1, "eligible": 2}
lengths = st.integers(1, 400)
some_days = st.dates(date(2022, 1, 1), date(2028, 12, 31))
about_goods = [reason for reason in ReturnReason if not reason.claims_payment]
requests = return_requests(reasons=tuple(about_goods))
moments = st.datetimes(
    min_value=datetime(2016, 1, 1),
    max_value=datetime(2032, 12, 31),
    timezones=st.sampled_from([UTC, ISTANBUL]),
)

whole_days = st.builds(
    Days, days=lengths, starts=st.sampled_from(Anchor), roll=st.sampled_from(Roll)
)
to_the_hour = st.builds(
    Days,
    days=lengths,
    starts=st.sampled_from([anchor for anchor in Anchor if anchor is not Anchor.EVENT]),
    ends=st.just(WindowEnd.TO_THE_HOUR),
)
windows = st.one_of(
    whole_days,
    to_the_hour,
    st.builds(BeforeEvent, days=lengths),
    st.builds(UntilDay, day=some_days),
    st.just(Unlimited()),
)


@st.composite
def seasons(draw):
    first, last, until = sorted(draw(st.tuples(some_days, some_days, some_days)))
    counts = draw(st.sampled_from([Anchor.ORDER, Anchor.SHIPMENT]))
    return Season(first_on=first, last_on=last, until=until, counts=counts)


@st.composite
def offers(draw):
    """Some remedies, each in one offer."""
    remedies = draw(st.lists(st.sampled_from(Remedy), min_size=1, max_size=3, unique=True))
    return [
        Offer(
            remedies=[remedy],
            window=draw(windows),
            fallback=draw(st.none() | windows),
            seasons=draw(st.lists(seasons(), max_size=1)),
        )
        for remedy in remedies
    ]


criteria = st.builds(
    AppliesTo,
    tiers=st.lists(st.sampled_from(["altın", "gümüş"]), max_size=1),
    reasons=st.lists(st.sampled_from(about_goods), max_size=3, unique=True),
    price_from=st.none() | st.just("100.00"),
)
rules = st.builds(
    GoodwillRule,
    id=st.sampled_from(["bir", "iki", "üç", "dört"]),
    applies_to=criteria,
    priority=st.integers(0, 1),
    sale=st.sampled_from([*[Sale.RETURNABLE] * 4, Sale.FINAL]),
    offers=offers(),
    conditions=st.lists(st.sampled_from(Condition), max_size=1),
    evidence=st.lists(st.sampled_from(Evidence), max_size=1),
    limit=st.none() | st.builds(Limit, returns=st.integers(1, 3), within_days=lengths),
    otherwise=st.sampled_from(Otherwise),
    return_shipping_by=st.sampled_from(Actor),
    refund_within_days=st.integers(1, 30),
    hand_in_days=st.none() | lengths,
)


def rights(name):
    several = st.lists(rules, min_size=1, max_size=3, unique_by=lambda rule: rule.id)
    return several.map(lambda rules: Goodwill(id=name, rules=rules))


def lines(request, policy, as_of):
    return decide(request, policy, as_of=as_of).lines


def simple(offer, **terms):
    return TURKEY.plus(Goodwill(id="g", rules=[GoodwillRule(id="r", offers=[offer], **terms)]))


def ranks(request, policy, as_of):
    return [RANK[line.outcome] for line in lines(request, policy, as_of)]


@given(requests, moments, rights("bir"), rights("iki"))
def test_one_more_right_never_takes_back_a_yes(request, as_of, first, second):
    narrow = TURKEY.plus(first)

    for policy, wider in ((TURKEY, narrow), (narrow, narrow.plus(second))):
        assert all(map(le, ranks(request, policy, as_of), ranks(request, wider, as_of)))


@given(requests, moments, rights("bir"))
def test_one_more_right_never_takes_back_a_kurus_the_law_gives(request, as_of, right):
    """Unless the customer asks for something else, which a shop may then give."""
    wanted = request.wanted in {None, Remedy.REFUND}
    law, both = (decide(request, policy, as_of=as_of) for policy in (TURKEY, TURKEY.plus(right)))

    for alone, wider in zip(law.lines, both.lines, strict=True):
        if wanted and alone.outcome == "eligible":
            assert alone.refunded <= wider.refunded
    if wanted:
        assert law.refund.total <= both.refund.total
    if law.refund.due and both.refund.due:
        assert both.refund.due.order_key() <= law.refund.due.order_key()


@given(requests, moments, whole_days | to_the_hour, lengths)
def test_a_longer_window_is_never_worse(request, as_of, window, more):
    longer = window.model_copy(update={"days": window.days + more})
    short, long = (simple(Offer(remedies=[Remedy.REFUND], window=one)) for one in (window, longer))

    assert all(map(le, ranks(request, short, as_of), ranks(request, long, as_of)))


@given(requests, moments, offers(), seasons())
def test_a_season_never_shortens(request, as_of, bare, season):
    plain, seasonal = (
        TURKEY.plus(Goodwill(id="g", rules=[GoodwillRule(id="r", offers=given)]))
        for given in (
            bare,
            [one.model_copy(update={"seasons": (*one.seasons, season)}) for one in bare],
        )
    )

    for before, after in zip(
        lines(request, plain, as_of), lines(request, seasonal, as_of), strict=True
    ):
        assert RANK[before.outcome] <= RANK[after.outcome]
        if "goodwill" == before.right == after.right and before.outcome == "eligible":
            assert set(before.because[0].grant.remedies) <= set(after.because[0].grant.remedies)


@given(requests, moments, rights("bir"), rights("iki"), st.randoms(use_true_random=False))
def test_neither_the_order_of_rules_nor_that_of_rights_matters(
    request, as_of, first, second, chance
):
    def shuffled(many):
        return chance.sample(many, len(many))

    moved = [
        right.model_copy(update={"rules": tuple(shuffled(right.rules))})
        for right in (first, second)
    ]
    one = decide(request, TURKEY.plus(first, second), as_of=as_of)
    other = decide(request, TURKEY.plus(*shuffled(moved)), as_of=as_of)

    assert (one.outcome, one.refund, set(one.remedies)) == (
        other.outcome,
        other.refund,
        set(other.remedies),
    )
    for here, there in zip(one.lines, other.lines, strict=True):
        assert here.outcome == there.outcome
        assert sorted(_said(here)) == sorted(_said(there))


def spoken_by_rules(decision):
    """What rules of the shop said; that a person may be kind is nobody's rule."""
    return [found for found in decision.findings if found.code in CODES]


def _said(line):
    """What was found, but for the order in which a tie names its rules."""
    return [
        (found.code, found.missing or "", len(found.source.citation)) for found in line.findings
    ]


@given(requests, moments, rights("bir"))
def test_every_word_of_the_shop_names_its_policy_and_rule(request, as_of, right):
    policy = TURKEY.plus(right)
    known = {rule.id for rule in right.rules}

    for found in spoken_by_rules(decide(request, policy, as_of=as_of)):
        source, _, named = found.source.citation.partition(", kural ")
        assert "mağaza politikası turkey@1" == source
        assert {name.removeprefix("bir/") for name in named.split(", ")} <= known


@given(requests, moments, rights("bir"))
def test_a_review_by_the_shop_names_what_it_waits_for(request, as_of, right):
    for found in spoken_by_rules(decide(request, TURKEY.plus(right), as_of=as_of)):
        assert (found.effect is Effect.REVIEWS) == (found.missing is not None)


@given(requests, moments, rights("bir"))
def test_a_policy_as_json_decides_as_the_objects_do(request, as_of, right):
    policy = TURKEY.plus(right)
    text = policy.model_dump_json()

    assert policy == Policy.model_validate_json(text)
    assert decide(request, policy, as_of=as_of).to_json() == decide_json(
        request.model_dump_json(), text, as_of=as_of
    )
