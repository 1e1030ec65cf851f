"""Every key a case may carry says something to the desk, or is known to say nothing."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from desk.answering import answer
from desk.comparing import differences
from desk.keys import DESCRIBED, READ, WORDS, facts_of, leaves
from desk.mapping import UnknownKeysError, read_case
from desk.writing import VOICE
from musteri_destek.templates import Severity, check_tone
from tests.scenarios.case_book import BOOK
from tests.scenarios.desk_cases import case

TABLE = json.loads((Path(__file__).parent / "case_keys.json").read_text(encoding="utf-8"))
KEYS: dict[str, str] = TABLE["keys"]

SAYS_SOMETHING_ELSE = {
    "customer.buyer.kind": "business",
    "delivery.attempts[].carrier": "Yurtiçi Kargo",
    "delivery.attempts[].code": "AA",
    "delivery.carrier": "PTT Kargo",
    "delivery.carrier_work_week": "Mon-Sat",
    "delivery.service": "şubeden teslim",
    "events[].addressed_to": "marketplace",
    "events[].carrier": "Aras Kargo",
    "events[].type": "complaint_public",
    "order.cutoff": "10:00",
    "order.half_day_cutoff": "12:30",
    "order.payment_collected_by": "seller",
    "order.promised": "9 gün",
    "order.shop": "own_shop",
    "order.status": "in_production",
    "order.support_hours": "Mon-Sat 09:00-20:00",
    "order.work_week": "Mon-Fri",
}
"""Other words for keys whose text is read; any other text is only given a tail."""


def words_of(key: str) -> list[str]:
    """The words the table allows a key, where it lists them."""
    said = KEYS[key]
    return said.removeprefix("one of: ").split(", ") if said.startswith("one of: ") else []


def other_values(key: str, value: Any, whole: dict[str, Any]) -> Iterator[Any]:
    """What else might stand there."""
    kind = KEYS[key]
    if isinstance(value, bool):
        yield not value
    elif key in SAYS_SOMETHING_ELSE:
        yield SAYS_SOMETHING_ELSE[key]
    elif words_of(key):
        yield from (word for word in words_of(key) if word != value)
    elif kind.startswith("amount"):
        yield str(Decimal(value) + 10)
    elif kind == "number":
        yield value + 1
        yield value - 1
    elif kind == "date or moment" and "T" in value:
        yield (datetime.fromisoformat(value) + timedelta(minutes=1)).isoformat()
    elif kind == "date or moment":
        yield (datetime.fromisoformat(value) + timedelta(days=1)).date().isoformat()
    else:
        yield from (one["sku"] for one in whole["products"] if one["sku"] != value)
        yield f"{value} bis"


def changed(whole: dict[str, Any], key: str) -> Iterator[dict[str, Any]]:
    """The case with one value of that key changed, or the key gone, in every way there is."""
    for way in _ways_to(whole, key.replace("[]", ".[]").split(".")):
        place = _at(whole, way[:-1])
        for value in (*other_values(key, place[way[-1]], whole), None):
            other = copy.deepcopy(whole)
            if value is None:
                del _at(other, way[:-1])[way[-1]]
            else:
                _at(other, way[:-1])[way[-1]] = value
            yield other


def _at(place: Any, way: list[Any]) -> Any:
    for step in way:
        place = place[step]
    return place


def _ways_to(place: Any, steps: list[str]) -> Iterator[list[Any]]:
    if not steps:
        if place is not None:
            yield []
        return
    head, *rest = steps
    inner = enumerate(place or ()) if head == "[]" else _named(place, head)
    for step, value in inner:
        yield from ([step, *more] for more in _ways_to(value, rest))


def _named(place: Any, name: str) -> list[tuple[str, Any]]:
    return [(name, place[name])] if isinstance(place, dict) and name in place else []


def carrying(key: str) -> list[dict[str, Any]]:
    """The cases of the book that carry a key."""
    return [one for one in BOOK.values() if key in dict(leaves(facts_of(one)))]


def built(one: dict[str, Any]) -> object:
    """Everything the mapper makes of a case, without the case itself."""
    return replace(read_case(one), raw={})


def differs(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether another case gives other facts; one that is refused gives none."""
    try:
        return built(other) != built(one)
    except (UnknownKeysError, ValidationError, ValueError, LookupError, TypeError):
        return False


def test_the_desk_knows_the_keys_of_the_table_and_no_others():
    assert set(KEYS) == READ | set(DESCRIBED)
    assert not READ & set(DESCRIBED)


@pytest.mark.parametrize("key", KEYS)
def test_the_book_has_a_case_with_every_key(key):
    assert carrying(key)


@pytest.mark.parametrize("key", sorted(READ))
def test_a_key_that_is_read_changes_the_facts(key):
    assert any(differs(one, other) for one in carrying(key) for other in changed(one, key))


@pytest.mark.parametrize("key", sorted(DESCRIBED))
def test_a_key_that_is_only_described_changes_nothing_and_says_why(key):
    assert DESCRIBED[key]
    for one in carrying(key):
        assert not any(differs(one, other) for other in changed(one, key))


@pytest.mark.parametrize("title", BOOK)
def test_the_desk_answers_a_case_as_the_law_does(title):
    assert [] == differences(BOOK[title], answer(read_case(BOOK[title])))


@pytest.mark.parametrize("title", BOOK)
def test_every_case_of_the_book_can_be_answered_with_a_letter(title):
    told = answer(read_case(BOOK[title]))
    assert (None, ()) == (told.no_letter, told.case.waits_for)
    assert told.letter


@pytest.mark.parametrize("title", BOOK)
def test_no_letter_of_the_book_strikes_a_wrong_tone(title):
    letter = answer(read_case(BOOK[title])).letter
    found = check_tone(letter or "", VOICE)
    assert [] == [one.text for one in found if one.severity != Severity.INFO]


def said_anywhere(key: str) -> set[str]:
    return {value for one in BOOK.values() for path, value in leaves(facts_of(one)) if path == key}


@pytest.mark.parametrize("key", [key for key in KEYS if words_of(key)])
def test_every_word_a_key_may_hold_stands_in_the_book(key):
    assert set(words_of(key)) <= said_anywhere(key)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("events[].type", TABLE["event_types"]),
        ("order.status", TABLE["order_states"]),
        ("order.shop", TABLE["shops"]),
    ],
)
def test_every_event_state_and_kind_of_shop_stands_in_the_book(key, words):
    assert set(words) <= said_anywhere(key)


@pytest.mark.parametrize("name", TABLE["deadlines"])
def test_every_deadline_of_the_table_is_answered_somewhere(name):
    assert any(name in answer(read_case(one)).deadlines for one in BOOK.values())


@pytest.mark.parametrize("key", sorted(WORDS))
def test_a_word_nobody_knows_is_refused_by_its_name(key):
    one = carrying(key)[0]
    way = next(_ways_to(one, key.replace("[]", ".[]").split(".")))
    other = copy.deepcopy(one)
    _at(other, way[:-1])[way[-1]] = "meteor"
    with pytest.raises(UnknownKeysError, match="meteor"):
        read_case(other)


@pytest.mark.parametrize("group", ["customer", "order", "payment", "delivery"])
def test_a_key_nobody_knows_is_refused_by_its_name(group):
    with pytest.raises(UnknownKeysError, match=rf"{group}\.ribbon"):
        read_case(case(**{group: {"ribbon": "red"}}))
