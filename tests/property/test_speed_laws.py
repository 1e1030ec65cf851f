"""What was made quick answers as the plain way does."""

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from musteri_destek.decisions import Saying
from musteri_destek.facts import ISTANBUL
from musteri_destek.law_tr import TURKISH_LAW
from musteri_destek.orders import Trait
from musteri_destek.returns import TURKEY
from musteri_destek.returns.context import Claim
from musteri_destek.returns.deciding import context_of
from musteri_destek.returns.judging import judge
from tests.property.strategies import return_requests

moments = st.datetimes(datetime(2000, 1, 1), datetime(2199, 12, 31), timezones=st.just(ISTANBUL))
STATES = ("opened", "performed", "mixed", "installed", "used_beyond_ordinary")


def twins_of(claim):
    """The claim again and again, each time with one fact of its line or its item changed."""
    facts = {"name": "Başka", "quantity": 7, "pieces": 3, "warranty_years": 5, "tags": ("son",)}
    lines = [claim.line.model_copy(update={name: fact}) for name, fact in facts.items()]
    lines += [claim.line.model_copy(update={"traits": (trait,)}) for trait in Trait]
    items = [claim.item.model_copy(update={one: so}) for one in STATES for so in (True, False)]
    items.append(claim.item.model_copy(update={"quantity": 1}))
    pairs = [(line, claim.item) for line in lines] + [(claim.line, item) for item in items]
    for index, (line, item) in enumerate(pairs):
        name = f"twin {index}"
        yield line.model_copy(update={"id": name}), item.model_copy(update={"line": name})


def with_twins(request, claim):
    """The request with the claim's twins, which travelled in the parcels of the claim."""
    twins, order = list(twins_of(claim)), request.order

    def grown(parcel):
        held = [one for one in parcel.items if one.line == claim.line.id]
        more = [one.model_copy(update={"line": line.id}) for one in held for line, _ in twins]
        return parcel.model_copy(update={"items": (*parcel.items, *more)})

    lines = (*order.lines, *(line for line, _ in twins))
    parcels = tuple(map(grown, order.parcels))
    return request.model_copy(
        update={
            "order": order.model_copy(update={"lines": lines, "parcels": parcels}),
            "items": (*request.wanted_items(), *(item for _, item in twins)),
        }
    )


def claims_of(request):
    return [Claim(request, item, request.order.line(item.line)) for item in request.wanted_items()]


@given(return_requests(), moments)
def test_lines_judged_together_are_judged_as_each_by_itself(request, as_of):
    context = context_of(TURKEY, as_of, TURKISH_LAW)
    claims = claims_of(request)
    if claims:
        claims = claims_of(with_twins(request, claims[0]))

    together = list(judge(claims, context, ()))

    assert [one for claim in claims for one in judge([claim], context, ())] == together


pieces = st.sampled_from(
    ["Süre: ", "%", "%s", "%(a)s", "{{", "}}", "{a}", "{b}", "{a!r}", "{b:>9}"]
)


@given(st.lists(pieces).map("".join), st.text(max_size=5), st.text(max_size=5))
def test_a_sentence_is_filled_as_python_fills_it(frame, a, b):
    expected = frame.format(a=a, b=b) if "{" in frame else frame

    assert expected == Saying(frame, "").in_language("tr", a=a, b=b)
