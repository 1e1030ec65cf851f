"""What facts do to a decision: taken away they are asked for, moved by days they move its days."""

from datetime import date, datetime, timedelta
from functools import cache

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from musteri_destek.calendars import Roll
from musteri_destek.decisions import Outcome
from musteri_destek.law import Unit
from musteri_destek.law_tr import TURKISH_LAW
from musteri_destek.orders import DayCount
from musteri_destek.returns import Policy, ReturnRequest, Switches, decide
from tests.property.known_requests import KNOWN
from tests.property.strategies import return_requests

DAY = timedelta(days=1)

# --- a missing fact --------------------------------------------------------------------------------

NOT_HAPPENED = "what is not stated has not happened"
ORDINARY = "who states nothing sells and buys as most do"
# Facts of which the absence is a statement itself. A field that is not here is unknown when it is
# left out, and may then turn no answer without being asked for.
SAYS_SOMETHING = {
    "order.buyer": ORDINARY,
    "order.buyer.kind": ORDINARY,
    "order.buyer.country": ORDINARY,
    "order.seller": ORDINARY,
    "order.seller.kind": ORDINARY,
    "order.seller.country": ORDINARY,
    "order.recipient": ORDINARY,
    "order.recipient.country": ORDINARY,
    "order.lines.quantity": "one unit",
    "order.lines.pieces": "one piece",
    "order.lines.traits": "goods without a trait are like any other",
    "order.lines.warranty_years": "no warranty beyond the law was promised",
    "order.lines.ancillary_to": "a line stands by itself",
    "order.lines.parts": "a line is no set",
    "order.lines.excluded_contract": "a contract is like any other",
    "order.promised": "nothing was promised, and the limit of the law binds alone",
    "order.told": "the customer was told",
    "order.told.withdrawal": "the customer was told",
    "order.told.exceptions": "the customer was told",
    "order.told.withdrawal_on": "the customer was never told later",
    "order.parcels": NOT_HAPPENED,
    "order.parcels.items": "without items a parcel holds the whole order",
    "order.parcels.items.quantity": "a parcel holds all units of its line",
    "order.parcels.items.piece": "a parcel holds all pieces of its line",
    "order.parcels.delivered_at": NOT_HAPPENED,
    "order.parcels.refused_at": NOT_HAPPENED,
    "order.parcels.lost_at": NOT_HAPPENED,
    "order.parcels.carrier_demanded": NOT_HAPPENED,
    "order.payments": NOT_HAPPENED,
    "order.payments.duplicate_of": NOT_HAPPENED,
    "order.payments.without_order": NOT_HAPPENED,
    "order.refunds": NOT_HAPPENED,
    "order.refunds.line": "a refund of no line is one of a payment",
    "order.refunds.quantity": "a refund without units sends no unit back",
    "order.returns": NOT_HAPPENED,
    "items": "the whole order is meant",
    "items.quantity": "all units that are left are meant",
    "channel": "the notice came in writing",
    "requester": "the buyer asks",
    "wanted": "the customer leaves the choice open",
    "payment": "any payment without a ground is meant",
    "repairs": NOT_HAPPENED,
    "repairs.fixed_on": NOT_HAPPENED,
    "repairs.unrepairable": NOT_HAPPENED,
    "impossible": NOT_HAPPENED,
    "impossible.told_at": NOT_HAPPENED,
    "disproportionate": NOT_HAPPENED,
    "disproportionate.reason": "the seller gave no reason",
    "hidden_by_fraud": NOT_HAPPENED,
    "evidence": NOT_HAPPENED,
}


def without_one_fact(model, where=()):
    """The same facts with one of them taken away, for each of them: its path and what is left."""
    for name, field in type(model).model_fields.items():
        value, path = getattr(model, name), (*where, name)
        if not field.is_required() and value != field.default:
            yield ".".join(path), model.model_copy(update={name: field.default})
        for at, part in parts_of(value):
            for inner, left in without_one_fact(part, path):
                yield inner, model.model_copy(update={name: at(left)})


def parts_of(value):
    if isinstance(value, BaseModel):
        yield lambda left: left, value
    for i, one in enumerate(value if isinstance(value, tuple) else ()):
        if isinstance(one, BaseModel):
            yield lambda left, i=i: (*value[:i], left, *value[i + 1 :]), one


def lawful(request):
    """The request, read again; nothing where the facts that are left contradict each other."""
    try:
        return ReturnRequest.model_validate(request.model_dump())
    except ValidationError:
        return None


def decided_lines(request):
    decision = decide(request, as_of=request.notified_at + DAY)
    return {one.line: one for one in decision.lines if one.outcome is not Outcome.NEEDS_REVIEW}


def lines_without(request, facts):
    """Each decided line before and after one of these facts is taken away, with the fact's name."""
    before = decided_lines(request)
    for path, changed in without_one_fact(request):
        if before and facts(path) and (left := lawful(changed)):
            after = decide(left, as_of=request.notified_at + DAY)
            for line in after.lines:
                if line.line in before:
                    yield path, before[line.line], line


def asks_for(line, name):
    return line.outcome is Outcome.NEEDS_REVIEW and name in {one.missing for one in line.because}


def assert_nothing_turns_in_silence(request):
    for path, before, after in lines_without(request, lambda path: path not in SAYS_SOMETHING):
        name = path.rpartition(".")[2]
        assert before.outcome is after.outcome or asks_for(after, name), path


def assert_a_yes_asks_for_the_delivery(request):
    for path, before, after in lines_without(request, "order.parcels.delivered_at".__eq__):
        still = after.outcome is Outcome.ELIGIBLE or asks_for(after, "delivered_at")
        assert still or before.outcome is Outcome.INELIGIBLE, path


@given(return_requests())
def test_a_fact_that_is_missing_is_asked_for_and_turns_no_answer_in_silence(request):
    assert_nothing_turns_in_silence(request)


@given(return_requests())
def test_a_yes_that_rests_on_the_delivery_asks_for_its_day(request):
    assert_a_yes_asks_for_the_delivery(request)


@pytest.mark.parametrize("name", KNOWN)
def test_no_finding_there_is_turns_in_silence_when_a_fact_is_missing(name):
    assert_nothing_turns_in_silence(KNOWN[name])
    assert_a_yes_asks_for_the_delivery(KNOWN[name])


def test_what_says_something_by_its_absence_is_a_fact_there_is():
    known = {path for path, _ in every_field(ReturnRequest)}
    assert set() == set(SAYS_SOMETHING) - known


def every_field(model, where=()):
    for name, field in model.model_fields.items():
        yield ".".join((*where, name)), field
        for part in models_in(field.annotation):
            yield from every_field(part, (*where, name))


def models_in(annotation):
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from models_in(part)


# --- a moved event ---------------------------------------------------------------------------------

PLAIN = Policy(
    id="plain",
    version="1",
    switches=Switches(consumer_roll=Roll.NONE, seller_roll=Roll.NONE),
)
BY_DAYS = {"order", "notice", "delivery", "fault_notified"}


def moved(value, days):
    """The same facts, every day and moment of them moved by so many days."""
    if isinstance(value, dict):
        return {name: moved(one, days) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [moved(one, days) for one in value]
    return value + days * DAY if isinstance(value, date | datetime) else value


def days_in(value):
    if isinstance(value, dict | list | tuple):
        for one in value.values() if isinstance(value, dict) else value:
            yield from days_in(one)
    elif isinstance(value, date):
        yield value.date() if isinstance(value, datetime) else value


@cache
def law_of(day):
    """The versions in force on a day, of all provisions that a decision may ask for."""
    return tuple(one.find(day) for one in TURKISH_LAW if one.selected_by in BY_DAYS)


def promised_in_days(facts):
    """Business days skip holidays, which do not move with the order."""
    if promised := facts["order"]["promised"]:
        promised["counting"] = DayCount.CALENDAR_DAYS
    return facts


def deadlines_in_days(request, as_of):
    found = decide(request, PLAIN, as_of=as_of).deadlines
    return {one.name: one for one in found if one.unit is Unit.CALENDAR_DAY and one.last_day}


@given(return_requests(), st.integers(1, 400))
def test_a_deadline_moves_by_the_days_by_which_its_event_moves(request, days):
    facts = promised_in_days(request.model_dump())
    assume(all(law_of(day) == law_of(day + days * DAY) for day in set(days_in(facts))))
    as_of = request.notified_at + DAY
    before = deadlines_in_days(ReturnRequest.model_validate(facts), as_of)
    after = deadlines_in_days(ReturnRequest.model_validate(moved(facts, days)), as_of + days * DAY)

    for name in before.keys() & after.keys():
        if before[name].starts == after[name].starts:
            assert before[name].last_day + days * DAY == after[name].last_day
            assert before[name].started_on + days * DAY == after[name].started_on
