"""One small shop for the tests of returns: its orders, the requests it gets, what it decides."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from pydantic import ValidationError

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
from musteri_destek.law import Source
from musteri_destek.returns import TURKEY, Policy, ReturnRequest, Switches, decide
from musteri_destek.returns.happenings import dated_facts

DRESS = {"id": "X", "name": "Elbise", "unit_price": "1000.00", "kdv_rate": 10}


def at(moment):
    """A day stands for its noon in Istanbul; text with an offset for itself."""
    return f"{moment}T12:00:00+03:00" if moment and "T" not in moment else moment


def day(text):
    return date.fromisoformat(text)


def parcel(delivered, *lines):
    return {"delivered_at": at(delivered), "items": [{"line": line} for line in lines]}


def order(*, ordered, delivered=None, traits=(), carriers=(), **facts):
    """An order of one dress, paid by card; `delivered` is the day its only parcel arrived."""
    line = DRESS | {"traits": list(traits)} | facts.pop("line", {})
    lines = facts.pop("lines", [line])
    owed = sum(Decimal(one["unit_price"]) * one.get("quantity", 1) for one in lines)
    told = {"return_carriers": [{"name": name} for name in carriers]} | facts.pop("told", {})
    return {
        "number": "A-1",
        "ordered_at": at(ordered),
        "lines": lines,
        "payments": [{"id": "p1", "method": "credit_card", "amount": str(owed)}],
        "parcels": [{"delivered_at": at(delivered)}] if delivered else [],
        "told": told,
    } | facts


_OF_THE_REQUEST = frozenset(ReturnRequest.model_fields) - {"order", "notified_at"}


def request(*, notified, **facts):
    """A request about such an order; facts that a request has go to it, all others to the order."""
    asked = {name: facts.pop(name) for name in list(facts) if name in _OF_THE_REQUEST}
    return ReturnRequest.model_validate(
        {"order": order(**facts), "reason": "changed_mind", "notified_at": at(notified)} | asked
    )


def when_all_is_known(asked):
    """The moment of the last thing that has happened: no decision rests on a later one."""
    noon = time(12, tzinfo=ISTANBUL)
    dated = [dated for _, dated in dated_facts(asked)]
    return max(one if isinstance(one, datetime) else datetime.combine(one, noon) for one in dated)


def ask(*, notified, as_of=None, policy=TURKEY, switches=None, law=None, extra_rights=(), **facts):
    """Decide such a request when all of it has happened, or `as_of` another day."""
    if switches:
        policy = policy.model_copy(update={"switches": Switches(**switches)})
    asked = request(notified=notified, **facts)
    return decide(
        asked,
        policy,
        as_of=datetime.fromisoformat(at(as_of)) if as_of else when_all_is_known(asked),
        extra_rights=extra_rights,
        **({"law": law} if law else {}),
    )


def policy_with(**switches):
    return Policy(id="test", version="1", switches=Switches(**switches))


def until(decision, name):
    """The last day of that deadline, or the word for it: immediately, pending."""
    return str(decision.deadline(name).until)


def codes(decision):
    return {finding.code for finding in decision.findings}


def finding(decision, code):
    return next(one for one in decision.findings if one.code == code)


def problems(build):
    """Where the facts that are built there contradict each other, and how."""
    with pytest.raises(ValidationError) as caught:
        build()
    return {(problem["loc"], problem["type"]) for problem in caught.value.errors()}


def only_a_repair(claim, context):
    """A right of a shop's own that gives one thing, whatever is asked for."""
    due = Deadline(
        name=DeadlineName.REFUND_DUE,
        starts=Clock.NOTICE_REACHED,
        until=Until.IMMEDIATELY,
        source=Source("mağaza sözü"),
    )
    yield Finding(
        code="repair_for_all",
        right="repair_for_all",
        effect=Effect.GRANTS,
        line=claim.line.id,
        who=Actor.SELLER,
        says=Saying(f"{context.today.year} sözü", f"word of {context.today.year}"),
        next_step=Saying("onarmak", "repair"),
        source=Source("mağaza sözü"),
        grant=Grant(remedies=(Remedy.REPAIR,), refund_due=due),
    )
