"""What was made quick answers as the plain way does."""

from dataclasses import replace
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from musteri_destek import wording
from musteri_destek.decisions import Remedy, Saying
from musteri_destek.facts import ISTANBUL
from musteri_destek.law_tr import TURKISH_LAW
from musteri_destek.money import allocate, share
from musteri_destek.orders import (
    ExcludedContract,
    Party,
    RefundCause,
    RefundMade,
    Seller,
    Subscription,
    Trait,
)
from musteri_destek.returns import TURKEY, Decision, Goodwill, ReturnReason, decide
from musteri_destek.returns.causes import cause_of
from musteri_destek.returns.context import Claim
from musteri_destek.returns.deciding import context_of
from musteri_destek.returns.goodwill.right import Promise
from musteri_destek.returns.judging import deciding, judge, named
from musteri_destek.returns.way_back import with_cheapest_way_back
from tests.property import test_goodwill_laws as goodwill_laws
from tests.property import test_policy_laws as policy_laws
from tests.property.strategies import Delivery, orders, return_requests

moments = st.datetimes(datetime(2000, 1, 1), datetime(2199, 12, 31), timezones=st.just(ISTANBUL))
STATES = {
    "opened": (Trait.HYGIENE_SEALED,),
    "performed": (Trait.SERVICE,),
    "mixed": (Trait.MIXES_INSEPARABLY,),
    "installed": (Trait.INSTALLED_BY_SERVICE,),
    "used_beyond_ordinary": (),
}
CHANGES = (
    {"name": "Başka"},
    {"quantity": 7},
    {"pieces": 3},
    {"warranty_years": 5},
    {"tags": ("son",)},
    {"tags": ("indirim",)},
    {"category": "giyim"},
    {"unit_price": Decimal("150.00")},
    {"excluded_contract": ExcludedContract.PACKAGE_TOUR},
    *({"traits": (trait,)} for trait in Trait),
    {"traits": (Trait.SUBSCRIPTION,), "subscription": Subscription(term="open_ended")},
)


def twins_of(claim):
    """The claim again and again, each time with other facts of its line or its item."""
    lines = [claim.line.model_copy(update=change) for change in CHANGES]
    pairs = [(line, claim.item) for line in lines]
    pairs += [
        (line, claim.item.model_copy(update={state: so}))
        for state, traits in STATES.items()
        for line in (claim.line.model_copy(update={"traits": traits}),)
        for so in (True, False)
    ]
    pairs.append((claim.line, claim.item.model_copy(update={"quantity": 1})))
    for index, (line, item) in enumerate(pairs):
        name = f"twin {index}"
        yield line.model_copy(update={"id": name}), item.model_copy(update={"line": name})


def with_twins(request, claim):
    """The request with the claim's twins, which travelled in the parcels of the claim.

    So much of each twin went back before that as many units are left of it as of the claim.
    """
    twins, order = list(twins_of(claim)), request.order
    left = order.units_left(claim.line.id)

    def grown(parcel):
        held = [one for one in parcel.items if one.line == claim.line.id]
        more = [one.model_copy(update={"line": line.id}) for one in held for line, _ in twins]
        return parcel.model_copy(update={"items": (*parcel.items, *more)})

    back = tuple(
        RefundMade(line=line.id, quantity=gone, gross=1, made_at=order.ordered_at)
        for line, _ in twins
        if (gone := line.quantity - left)
    )
    grown_order = {
        "lines": (*order.lines, *(line for line, _ in twins)),
        "parcels": tuple(map(grown, order.parcels)),
        "refunds": (*order.refunds, *back),
    }
    return request.model_copy(
        update={
            "order": order.model_copy(update=grown_order),
            "items": (*request.wanted_items(), *(item for _, item in twins)),
        }
    )


def claims_of(request):
    return [Claim(request, item, request.order.line(item.line)) for item in request.wanted_items()]


def assert_as_each_by_itself(request, as_of):
    """The first line and its twins, judged together and one by one."""
    context = context_of(TURKEY, as_of, TURKISH_LAW)
    claims = claims_of(request)
    if claims:
        claims = claims_of(with_twins(request, claims[0]))

    assert_judged_one_by_one(claims, context, ())


def assert_judged_one_by_one(claims, context, rights):
    together = list(judge(claims, context, rights))

    one_by_one = [one for claim in claims for one in judge([claim], context, rights)]
    assert one_by_one == list(map(with_findings_of_its_own, together))
    assert [(one.findings, one.because) for one in one_by_one] == list(map(named, together))


def with_findings_of_its_own(judged):
    def of_line(answer):
        return tuple(replace(found, line=judged.claim.line.id) for found in answer)

    parts = {name: of_line(getattr(judged, name)) for name in ("findings", "because", "answer")}
    options = tuple(one._replace(answer=of_line(one.answer)) for one in judged.options)
    return replace(judged, options=options, **parts)


@given(return_requests(), moments)
def test_lines_judged_together_are_judged_as_each_by_itself(request, as_of):
    assert_as_each_by_itself(request, as_of)


UNIT_BY_UNIT = (Delivery.IN_SEVERAL_PARCELS, Delivery.IN_PIECES, Delivery.PARTLY_DELIVERED)
repairs_wanted = return_requests(
    orders=orders(deliveries=st.sampled_from(UNIT_BY_UNIT)), reasons=[ReturnReason.DEFECTIVE]
)


@given(repairs_wanted, moments)
def test_how_many_units_came_and_how_long_a_warranty_lasts_is_asked_of_each_line(request, as_of):
    consumers = request.order.model_copy(update={"buyer": Party(), "seller": Seller()})
    repair = {"order": consumers, "wanted": Remedy.REPAIR}

    assert_as_each_by_itself(request.model_copy(update=repair), as_of)


@given(
    st.one_of(policy_laws.requests_that_state_everything(), goodwill_laws.requests),
    st.one_of(policy_laws.competing_rules(), goodwill_laws.rights("bir")),
    policy_laws.costly_rights("iki"),
    moments,
)
def test_lines_a_promise_is_asked_about_together_are_judged_as_each_by_itself(
    request, first, second, as_of
):
    claims = claims_of(request)
    if claims:
        request = with_twins(request, claims[0])

    assert_judged_one_by_one(*what_is_judged(request, as_of, first, second))


def what_is_judged(request, as_of, *promised):
    policy = TURKEY.plus(*promised)
    promises = [Promise.of(one, policy, request) for one in policy.goodwill]
    return claims_of(request), context_of(policy, as_of, TURKISH_LAW), promises


def priced_right(name):
    """A promise about everything, at a price."""
    fees = policy_laws.fee_schedules.map(lambda fees: {"id": "hepsi", "fees": fees})
    return fees.map(lambda rule: Goodwill(id=name, rules=[rule | {"offers": [policy_laws.MONTH]}]))


@given(policy_laws.requests_within_a_month(), priced_right("bir"), priced_right("iki"))
def test_the_price_of_a_promise_is_weighed_by_what_each_line_cost(request, first, second):
    assert_judged_one_by_one(*what_is_judged(request, request.notified_at, first, second))


@given(policy_laws.requests_within_a_month(), priced_right("bir"), priced_right("iki"))
def test_the_way_back_is_the_cheapest_of_all_ways_however_soon_the_search_ends(
    request, first, second
):
    judged = tuple(judge(*what_is_judged(request, request.notified_at, first, second)))

    assert searched_plainly(judged) == with_cheapest_way_back(judged)


def searched_plainly(judged):
    back = [one for one in judged if one.is_refunded]
    if not back or any(cause_of(one) is not RefundCause.GOODWILL for one in back):
        return judged
    ways = [
        (option.way_back + option.kept_back - one.options[0].kept_back, place > 0, line, place)
        for line, one in enumerate(back)
        for place, option in enumerate(one.options)
        if option.rank == one.options[0].rank
    ]
    _, _, line, place = min(ways)
    answer = back[line].options[place].answer
    decided = replace(back[line], because=deciding(answer), answer=answer)
    return tuple(decided if one is back[line] else one for one in judged)


@given(return_requests(), moments)
def test_a_decision_is_written_as_pydantic_writes_it(request, as_of):
    decision = decide(request, as_of=as_of)

    assert TypeAdapter(Decision).dump_json(decision).decode() == decision.to_json()


kurus = st.integers(0, 10**9).map(lambda units: Decimal(units).scaleb(-2))


@given(kurus, st.integers(1, 40), st.data())
def test_a_share_is_what_fractions_make_of_it(whole, of, data):
    part = data.draw(st.integers(0, of) | st.just(of))
    exact = Fraction(whole) * part / of * 100

    assert Decimal(int(exact + Fraction(1, 2))).scaleb(-2) == share(whole, part, of)


@given(kurus, st.integers(0, 9))
def test_what_is_shared_over_one_weight_goes_there_whole(amount, weight):
    beside_nothing, _ = allocate(amount, [1, 0])

    assert (beside_nothing,) == allocate(amount, [weight])


numbers = st.builds(Decimal.scaleb, st.integers(-(10**9), 10**9).map(Decimal), st.integers(-6, 0))


@given(numbers, st.integers(0, 6))
def test_a_number_is_written_as_rounded_whether_it_has_its_digits_or_not(number, digits):
    rounded = number.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)

    assert f"{rounded + 0:,f}" == wording.number(number, "en", digits=digits)


pieces = st.sampled_from(
    ["Süre: ", "%", "%s", "%(a)s", "{{", "}}", "{a}", "{b}", "{a!r}", "{b:>9}"]
)


@given(st.lists(pieces).map("".join), st.text(max_size=5), st.text(max_size=5))
def test_a_sentence_is_filled_as_python_fills_it(frame, a, b):
    expected = frame.format(a=a, b=b) if "{" in frame else frame

    assert expected == Saying(frame, "").in_language("tr", a=a, b=b)
