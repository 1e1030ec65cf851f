"""Whole decisions: beside a rule engine that only matches, beside code by hand, and in numbers.

The engine does less: it finds no rule of the law, no deadline, no money and no words. Of the code by
hand there are two. One reads a few facts and tells the gist in a small part of the bytes: a
bound, not an equal. The other reads the same facts and tells the same answer to the letter, though
it could answer no other requests than these: that is the one to be compared with.
"""

import json
import tracemalloc
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from itertools import cycle, islice
from time import perf_counter
from typing import Any

from by_hand import in_full
from harness import Comparison, Round, repeated
from pydantic import BaseModel
from rules import zen_decision
from shop_requests import SHOP, TEXTS, decided_at
from shop_rules import plain_facts

from musteri_destek.decisions import Outcome
from musteri_destek.returns import ReturnRequest, decide, decide_json

FEW, MANY = 400, 4_000
MOMENTS = [decided_at(ReturnRequest.model_validate_json(text)) for text in TEXTS]


def beside_zen() -> tuple[Round, Round]:
    """Ours decides with the law and the rules; the peer matches the rules. `rules` checks them."""
    table = zen_decision()
    requests = [ReturnRequest.model_validate_json(text) for text in TEXTS]
    asked = list(zip(requests, MOMENTS, strict=True))
    facts = [{"lines": plain_facts(one)} for one in requests]
    return (
        repeated(lambda: [decide(it, SHOP, as_of=at) for it, at in asked]),
        repeated(lambda: [table.evaluate(one) for one in facts]),
    )


class Line(BaseModel):
    """One good as the code by hand reads it."""

    id: str
    name: str
    unit_price: Decimal
    kdv_rate: Decimal


class Buyer(BaseModel):
    """Who bought."""

    country: str = "TR"


class Parcel(BaseModel):
    """What came."""

    delivered_at: datetime


class Order(BaseModel):
    """One order."""

    number: str
    buyer: Buyer = Buyer()
    lines: list[Line]
    parcels: list[Parcel]


class Request(BaseModel):
    """One request, with what the code by hand needs of it."""

    order: Order
    reason: str
    notified_at: datetime


def by_hand(text: str) -> str:
    """The right to withdraw as somebody writes it for just these requests."""
    request = Request.model_validate(json.loads(text))
    order, notified_on = request.order, request.notified_at.date()
    received_on = max(parcel.delivered_at for parcel in order.parcels).date()
    last_day = received_on + timedelta(days=14)
    outcome = "eligible" if notified_on <= last_day else "ineligible"
    if order.buyer.country != "TR":
        outcome = "needs_review"
    lines = [_line(one) for one in order.lines] if outcome == "eligible" else []
    total = sum((Decimal(one["gross"]) for one in lines), Decimal("0.00"))
    return json.dumps(
        {
            "order": order.number,
            "outcome": outcome,
            "because": _sentence(outcome, notified_on, last_day),
            "lines": lines,
            "withdrawal_last_day": last_day.isoformat(),
            "return_ship_by": (notified_on + timedelta(days=14)).isoformat(),
            "refund": {"total": str(total)},
        },
        ensure_ascii=False,
    )


def _line(line: Line) -> dict[str, Any]:
    net = (line.unit_price / (1 + line.kdv_rate / 100)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    kdv = line.unit_price - net
    return {"line": line.id, "gross": str(line.unit_price), "net": str(net), "kdv": str(kdv)}


def _sentence(outcome: str, notified_on: date, last_day: date) -> str:
    told = f"Bildirim {notified_on:%d.%m.%Y} günü gönderildi; süre {last_day:%d.%m.%Y} günü dolar."
    return {
        "eligible": f"{told} Talep kabul edilir. Dayanak: MSY m.9.",
        "ineligible": f"{told} Talep reddedilir. Dayanak: MSY m.9.",
        "needs_review": "Alıcı yurt dışında; talep bir çalışana iletilir.",
    }[outcome]


def by_ours(text: str, at: datetime) -> str:
    return decide_json(text, as_of=at)


def beside_the_whole_by_hand() -> tuple[Round, Round]:
    asked = list(zip(TEXTS, MOMENTS, strict=True))
    for text, at in asked:
        if json.loads(by_ours(text, at)) != json.loads(in_full(text, at)):
            msg = f"the answers to {text[:40]}… differ: nothing to compare"
            raise AssertionError(msg)
    return (
        repeated(lambda: [by_ours(text, at) for text, at in asked]),
        repeated(lambda: [in_full(text, at) for text, at in asked]),
    )


def beside_the_gist_by_hand() -> tuple[Round, Round]:
    asked = list(zip(TEXTS, MOMENTS, strict=True))
    for text, at in asked:
        ours, theirs = json.loads(by_ours(text, at)), json.loads(by_hand(text))
        gross = sum(Decimal(line["gross"]) for line in ours["refund"]["lines"])
        _same(ours["outcome"], theirs["outcome"])
        _same(gross, Decimal(theirs["refund"]["total"]))
    return (
        repeated(lambda: [by_ours(text, at) for text, at in asked]),
        repeated(lambda: [by_hand(text) for text in TEXTS]),
    )


def _same(ours: object, theirs: object) -> None:
    if ours != theirs:
        msg = f"ours says {ours}, the peer {theirs}: nothing to compare"
        raise AssertionError(msg)


def stream(count: int) -> Iterator[str]:
    """So many decisions, one after the other, each from its own text."""
    asked = cycle(zip(TEXTS, MOMENTS, strict=True))
    return (by_ours(text, at) for text, at in islice(asked, count))


def eligible(decisions: Iterable[str]) -> int:
    word = f'"outcome":"{Outcome.ELIGIBLE}"'
    return sum(word in one[:200] for one in decisions)


def of_stream(count: int) -> int:
    return eligible(stream(count))


def many_beside_few() -> tuple[Round, Round]:
    few, many = _peak_of(FEW), _peak_of(MANY)
    if many > 1.2 * few:
        msg = f"{many} bytes for many decisions, {few} for few: the memory is not flat"
        raise AssertionError(msg)
    return _in_streams_of(MANY), _in_streams_of(FEW)


def _peak_of(count: int) -> int:
    of_stream(len(TEXTS))
    tracemalloc.start()
    of_stream(count)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def _in_streams_of(count: int) -> Round:
    def run() -> float:
        start = perf_counter()
        for _ in range(MANY // count):
            of_stream(count)
        return perf_counter() - start

    return run


def two_processes() -> tuple[Round, Round]:
    pool = ProcessPoolExecutor(2)
    list(pool.map(of_stream, [FEW, FEW]))

    def ours() -> float:
        start = perf_counter()
        list(pool.map(of_stream, [MANY // 2] * 2))
        return perf_counter() - start

    def theirs() -> float:
        start = perf_counter()
        of_stream(MANY)
        return perf_counter() - start

    return ours, theirs


COMPARISONS = [
    Comparison(
        "40 decisions of 5 lines, law and 15 rules", "zen-engine, rules alone", 0.25, beside_zen
    ),
    Comparison(
        "40 times JSON, decision, JSON", "the same answer by hand", 1, beside_the_whole_by_hand
    ),
    Comparison("40 times JSON, decision, JSON", "the gist by hand", 1, beside_the_gist_by_hand),
    Comparison("4,000 decisions in one stream", "in ten of 400", 1.1, many_beside_few),
    Comparison("4,000 decisions in two processes", "in one", 0.6, two_processes),
]
