"""What every right of a shop's own keeps: it adds and never takes away, and says whose rule it is."""

from datetime import UTC, date, datetime, timedelta
from operator import le

from hypothesis import given
from hypothesis import strategies as st

from musteri_destek.calendars import Roll
from musteri_destek.decisions import Actor, Effect, Remedy
from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import BuyerKind
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
    Hours,
    Limit,
    Offer,
    Otherwise,
    Policy,
    ReturnReason,
    Sale,
    Season,
    Unlimited,
    UntilDay,
    decide,
    decide_json,
)
from musteri_destek.returns.goodwill import kinds, kinds_by_fact
from tests.property.strategies import return_requests
from tests.returns.shop import at, request

CODES = {kind.code for module in (kinds, kinds_by_fact) for kind in module.KINDS}
RANK = {"ineligible": 0, "needs_review": 1, "eligible": 2}
ORDERED = date(2026, 3, 1)
DAY = timedelta(days=1)
lengths = st.integers(1, 60)
days_passed = st.integers(0, 60)
some_days = days_passed.map(lambda passed: ORDERED + passed * DAY)
offered = st.sampled_from([Remedy.REFUND, Remedy.EXCHANGE, Remedy.STORE_CREDIT])
about_goods = tuple(reason for reason in ReturnReason if not reason.claims_payment)
# By then all that the close requests tell of has happened.
LATER = datetime(2026, 6, 1, tzinfo=ISTANBUL)
known_or_not = st.sampled_from([None, True, False])
WISHES = (None, Remedy.REFUND, Remedy.EXCHANGE, Remedy.STORE_CREDIT)
TIERS = ("altın", "gümüş", "standart", None)
moments = st.datetimes(
    min_value=datetime(2016, 1, 1),
    max_value=datetime(2032, 12, 31),
    timezones=st.sampled_from([UTC, ISTANBUL]),
)


@st.composite
def close_requests(draw, *, kinds=tuple(BuyerKind), wishes=WISHES):
    """A request about one dress within the weeks that the promises below are about."""
    delivered = draw(st.none() | st.integers(0, 10))
    passed = draw(days_passed)
    is_back = delivered is not None and draw(st.booleans())
    back = max(passed, delivered or 0) + draw(st.integers(0, 5))
    sent = {"shipped_at": at(str(ORDERED))}
    if delivered is not None:
        sent["delivered_at"] = at(str(ORDERED + delivered * DAY))
    return request(
        ordered=str(ORDERED),
        parcels=[sent],
        line={"event_on": str(ORDERED + 40 * DAY)},
        notified=str(ORDERED + passed * DAY),
        arrived_at=at(str(ORDERED + back * DAY)) if is_back else None,
        buyer={"kind": draw(st.sampled_from(kinds)), "tier": draw(st.sampled_from(TIERS))},
        items=[{"line": "X", "used": draw(known_or_not), "opened": draw(known_or_not)}],
        wanted=draw(st.sampled_from(wishes)),
        evidence=draw(st.sampled_from([[], ["photo"]])),
        earlier_returns=draw(st.none() | st.lists(some_days, max_size=2)),
    )


# Where the law is silent, the promise alone decides.
by_goodwill_alone = close_requests(kinds=[BuyerKind.BUSINESS], wishes=[None])
requests = close_requests() | return_requests(reasons=about_goods)
whole_days = st.builds(
    Days, days=lengths, starts=st.sampled_from(Anchor), roll=st.sampled_from(Roll)
)
to_the_hour = st.builds(
    Hours,
    hours=st.integers(1, 60 * 24),
    starts=st.sampled_from([anchor for anchor in Anchor if anchor is not Anchor.EVENT]),
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
    """A season that most orders above belong to."""
    counts = draw(st.sampled_from([Anchor.ORDER, Anchor.SHIPMENT]))
    last = ORDERED + draw(st.integers(-5, 30)) * DAY
    return Season(first_on=ORDERED - 30 * DAY, last_on=last, until=draw(some_days), counts=counts)


@st.composite
def offers(draw):
    """Some remedies, each in one offer."""
    remedies = draw(st.lists(offered, min_size=1, max_size=3, unique=True))
    return [
        Offer(
            remedies=[remedy],
            window=draw(windows),
            fallback=draw(st.none() | windows),
            seasons=draw(st.lists(seasons(), max_size=1)),
        )
        for remedy in remedies
    ]


criteria = st.builds(AppliesTo, tiers=st.sampled_from([[], [], [], ["altın"], ["gümüş"]]))
rules = st.builds(
    GoodwillRule,
    id=st.sampled_from(["bir", "iki", "üç", "dört"]),
    applies_to=criteria,
    priority=st.sampled_from([0, 0, 1]),
    sale=st.sampled_from([*[Sale.RETURNABLE] * 5, Sale.FINAL]),
    offers=offers(),
    conditions=st.sampled_from([[], [], *([one] for one in Condition)]),
    evidence=st.sampled_from([[], [], *([one] for one in Evidence)]),
    limit=st.none() | st.builds(Limit, returns=st.integers(1, 3), within_days=lengths),
    otherwise=st.sampled_from(Otherwise),
    return_shipping_by=st.sampled_from(Actor),
    refund_within_days=st.integers(1, 30),
    hand_in_days=st.none() | lengths,
)


# A promise without terms is a yes more often.
plain_rules = st.builds(
    GoodwillRule,
    id=st.sampled_from(["bir", "iki", "üç"]),
    applies_to=criteria,
    offers=offers(),
    refund_within_days=st.integers(1, 30),
    return_shipping_by=st.sampled_from(Actor),
)


def rights(name, *, rules=rules | plain_rules):
    several = st.lists(rules, min_size=1, max_size=3, unique_by=lambda rule: rule.id)
    return several.map(lambda rules: Goodwill(id=name, rules=rules))


def lines(request, policy, as_of):
    return decide(request, policy, as_of=as_of).lines


def simple(offer, **terms):
    return TURKEY.plus(Goodwill(id="g", rules=[GoodwillRule(id="r", offers=[offer], **terms)]))


def ranks(request, policy, as_of):
    """How kind the answer is, on the whole and line by line."""
    decision = decide(request, policy, as_of=as_of)
    return [RANK[decision.outcome], *(RANK[line.outcome] for line in decision.lines)]


@given(requests, moments, rights("bir"), rights("iki"))
def test_one_more_right_never_takes_back_a_yes(request, as_of, first, second):
    narrow = TURKEY.plus(first)

    for policy, wider in ((TURKEY, narrow), (narrow, narrow.plus(second))):
        assert all(map(le, ranks(request, policy, as_of), ranks(request, wider, as_of)))


@given(
    close_requests(kinds=[BuyerKind.CONSUMER], wishes=[None, Remedy.REFUND])
    | return_requests(reasons=about_goods),
    moments,
    rights("bir", rules=plain_rules),
)
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


@given(by_goodwill_alone, whole_days | to_the_hour, st.integers(1, 400))
def test_a_longer_window_is_never_worse(request, window, more):
    unit = window.kind
    longer = window.model_copy(update={unit: getattr(window, unit) + more})
    short, long = (simple(Offer(remedies=[Remedy.REFUND], window=one)) for one in (window, longer))

    assert all(map(le, ranks(request, short, LATER), ranks(request, long, LATER)))


@given(by_goodwill_alone, windows, seasons())
def test_a_season_never_shortens(request, window, season):
    plain, seasonal = (
        simple(Offer(remedies=[Remedy.REFUND, Remedy.EXCHANGE], window=window, seasons=given))
        for given in ([], [season])
    )

    for before, after in zip(
        lines(request, plain, LATER), lines(request, seasonal, LATER), strict=True
    ):
        assert RANK[before.outcome] <= RANK[after.outcome]


@given(
    by_goodwill_alone | requests,
    moments,
    rights("bir"),
    rights("iki"),
    st.randoms(use_true_random=False),
)
def test_neither_the_order_of_rules_nor_that_of_rights_matters(
    request, as_of, first, second, chance
):
    def shuffled(many):
        return chance.sample(many, len(many))

    moved = [
        right.model_copy(update={"rules": tuple(shuffled(right.rules))})
        for right in (first, second)
    ]
    # Under one name, for decisions quote the policy they follow.
    one = decide(request, TURKEY.plus(first, second, version="2"), as_of=as_of)
    other = decide(request, TURKEY.plus(*shuffled(moved), version="2"), as_of=as_of)

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
        assert f"mağaza politikası {policy.name}" == source
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
