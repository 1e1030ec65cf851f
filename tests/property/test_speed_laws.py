"""What was made quick answers as the plain way does."""

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from musteri_destek.decisions import Remedy, Saying
from musteri_destek.facts import ISTANBUL
from musteri_destek.law_tr import TURKISH_LAW
from musteri_destek.orders import (
    ExcludedContract,
    Party,
    RefundMade,
    Seller,
    Subscription,
    Trait,
)
from musteri_destek.returns import TURKEY, ReturnReason
from musteri_destek.returns.context import Claim
from musteri_destek.returns.deciding import context_of
from musteri_destek.returns.judging import judge
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

    together = list(judge(claims, context, ()))

    assert [one for claim in claims for one in judge([claim], context, ())] == together


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


pieces = st.sampled_from(
    ["Süre: ", "%", "%s", "%(a)s", "{{", "}}", "{a}", "{b}", "{a!r}", "{b:>9}"]
)


@given(st.lists(pieces).map("".join), st.text(max_size=5), st.text(max_size=5))
def test_a_sentence_is_filled_as_python_fills_it(frame, a, b):
    expected = frame.format(a=a, b=b) if "{" in frame else frame

    assert expected == Saying(frame, "").in_language("tr", a=a, b=b)
