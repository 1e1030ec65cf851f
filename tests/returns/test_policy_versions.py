"""Which version of a shop's policy holds for an order: that of its day, never a later one."""

from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from musteri_destek.errors import MisuseTypeError
from musteri_destek.returns import (
    TURKEY,
    Override,
    Policy,
    PolicyBook,
    PolicyChoice,
    decide_json,
    goodwill,
    override,
    policy_from_json,
)
from tests.returns.shop import ask, at, codes, request, when_all_is_known

BUSINESS = {"buyer": {"kind": "business"}}


def version(name, *, days, first=None, last=None):
    policy = Policy(id="mavi", version=name, valid_from=first, valid_until=last)
    return policy.plus(goodwill(days=days), version=name)


def book(*policies, choice=PolicyChoice.AT_ORDER):
    return PolicyBook(id="mavi", policies=policies, choice=choice)


def problems(*policies):
    with pytest.raises(ValidationError) as raised:
        book(*policies)
    return [(one["loc"], one["type"]) for one in raised.value.errors()]


OLD = version("2025", days=10, last="2026-02-28")
NEW = version("2026", days=60, first="2026-03-01")
STRICT = version("2026", days=5, first="2026-03-01")
SOLD_UNDER_OLD = BUSINESS | {"ordered": "2026-02-28", "delivered": "2026-03-02"}


def test_the_version_of_the_day_of_the_order_decides_and_is_named():
    decision = ask(**SOLD_UNDER_OLD, notified="2026-03-09", policy=book(OLD, STRICT))

    assert ("eligible", "mavi@2025") == (decision.outcome, decision.policy)


def test_a_later_version_takes_nothing_back():
    by_new = ask(**SOLD_UNDER_OLD, notified="2026-03-09", policy=STRICT)
    by_book = ask(**SOLD_UNDER_OLD, notified="2026-03-09", policy=book(OLD, STRICT))

    assert ("ineligible", "eligible") == (by_new.outcome, by_book.outcome)


def test_an_order_of_the_first_day_of_a_version_belongs_to_it():
    sold = BUSINESS | {"ordered": "2026-03-01", "delivered": "2026-03-02"}

    assert "mavi@2026" == ask(**sold, notified="2026-03-09", policy=book(OLD, NEW)).policy


def test_an_order_shortly_before_midnight_utc_belongs_to_the_day_in_istanbul():
    sold = BUSINESS | {"ordered": "2026-02-28T21:30:00+00:00", "delivered": "2026-03-02"}

    assert "mavi@2026" == ask(**sold, notified="2026-03-09", policy=book(OLD, NEW)).policy


def test_the_kinder_of_then_and_now_is_taken_only_where_the_book_says_so():
    asked = SOLD_UNDER_OLD | {"notified": "2026-03-20"}
    kinder = book(OLD, NEW, choice="kinder_of_then_and_now")
    stricter = book(OLD, STRICT, choice="kinder_of_then_and_now")

    assert "mavi@2025" == ask(**asked, policy=book(OLD, NEW)).policy
    assert ("eligible", "mavi@2026") == (
        ask(**asked, policy=kinder).outcome,
        ask(**asked, policy=kinder).policy,
    )
    assert "mavi@2025" == ask(**asked, policy=stricter).policy


def test_where_nothing_tells_the_versions_apart_that_of_the_order_speaks():
    both = book(OLD, NEW, choice="kinder_of_then_and_now")

    assert "mavi@2025" == ask(**SOLD_UNDER_OLD, notified="2026-03-05", policy=both).policy


def test_an_order_older_than_the_book_asks_for_the_policy_of_its_day():
    only_new = book(NEW)
    decision = ask(**SOLD_UNDER_OLD, notified="2026-03-09", policy=only_new)

    assert ("needs_review", ("policy",)) == (decision.outcome, decision.missing)
    assert "goodwill_policy_not_in_book" in codes(decision)


def test_a_right_of_the_law_needs_no_policy_in_the_book():
    consumer = {"ordered": "2026-02-28", "delivered": "2026-03-02"}
    decision = ask(**consumer, notified="2026-03-09", policy=book(NEW))

    assert ("eligible", "withdrawal") == (decision.outcome, decision.right)


def test_a_payment_taken_twice_needs_no_policy_in_the_book():
    card = {"id": "p1", "method": "credit_card", "amount": "1000.00"}
    decision = ask(
        ordered="2026-02-28",
        notified="2026-03-02",
        reason="charged_twice",
        payments=[card, card | {"id": "p2", "duplicate_of": "p1"}],
        policy=book(NEW),
    )

    assert "goodwill_policy_not_in_book" not in codes(decision)


def test_overlaps_and_gaps_are_listed_together():
    overlapping = version("b", days=10, first="2026-02-01", last="2026-03-31")
    after_a_gap = version("c", days=10, first="2026-04-02")

    assert [
        (("policies", 1, "valid_from"), "versions_overlap"),
        (("policies", 2, "valid_from"), "versions_leave_a_gap"),
    ] == problems(OLD, overlapping, after_a_gap)


def test_a_version_that_never_ends_overlaps_all_that_follow():
    endless = version("a", days=10)
    found = problems(endless, version("b", days=10, first="2026-01-01"))

    assert [(("policies", 1, "valid_from"), "versions_overlap")] == found


def told_of(*policies):
    with pytest.raises(ValidationError) as raised:
        PolicyBook.model_validate({"id": "m", "policies": policies})
    return [(one["loc"], one["msg"]) for one in raised.value.errors()]


def test_a_day_that_cannot_be_read_makes_no_second_problem():
    first = {"id": "m", "version": "1", "valid_until": "2025-12-31"}
    third = {"id": "m", "version": "3", "valid_from": "2027-01-01"}
    for second in ({"id": "m", "version": "2", "valid_from": "bad", "valid_until": 7}, "x"):
        found = [loc for loc, _ in told_of(first, second, third)]

        assert {1} == {loc[1] for loc in found}
        assert ("policies", 1, "valid_from") not in found[1:]


def test_an_overlap_names_each_text_by_its_id_and_its_version():
    ((_, said),) = told_of({"id": "a", "version": "1"}, {"id": "b", "version": "1"})

    assert said.startswith("`b@1` starts before `a@1` ends")


def test_a_text_without_a_name_is_called_by_its_place():
    nameless = {"valid_until": "2026-01-01"}
    found = told_of(nameless, nameless, {"id": "x", "version": "1", "valid_from": "2026-01-02"})

    assert [(0, "id"), (0, "version"), (1, "id"), (1, "version"), (1, "valid_from")] == [
        loc[1:] for loc, _ in found
    ]
    assert "`policies.1` starts before `policies.0` ends" in found[-1][1]


@pytest.mark.parametrize("on", [datetime(2026, 3, 1, tzinfo=UTC), "2026-03-01", None])
def test_a_book_is_asked_for_a_day(on):
    with pytest.raises(MisuseTypeError, match="is no day: give the local `date`"):
        book(OLD, NEW).at(on)


def test_neither_the_order_in_which_versions_are_listed_matters_nor_their_first_and_last_day():
    assert book(NEW, OLD).at(date(2020, 1, 1)) == book(OLD, NEW).at(date(2026, 2, 28)) == OLD


def test_a_version_that_stands_twice_is_refused():
    again = version("2025", days=20, first="2026-03-01")

    assert [(("policies", 1, "version"), "id_not_unique")] == problems(OLD, again)


def test_a_policy_that_ends_before_it_starts_is_refused():
    with pytest.raises(ValidationError, match="the last day follows the first"):
        version("x", days=1, first="2026-03-01", last="2026-02-01")


def test_a_policy_by_itself_is_taken_as_it_is_whatever_its_days():
    """Who names one policy has chosen; only a book chooses by the day."""
    assert "mavi@2026" == ask(**SOLD_UNDER_OLD, notified="2026-03-09", policy=NEW).policy


def test_a_book_as_json_decides_as_the_objects_do():
    asked, kept = request(**SOLD_UNDER_OLD, notified="2026-03-09"), book(OLD, NEW)
    as_of = when_all_is_known(asked)

    assert kept == policy_from_json(kept.model_dump_json())
    assert TURKEY == policy_from_json(TURKEY.model_dump_json())
    by_text = decide_json(asked.model_dump_json(), kept.model_dump_json(), as_of=as_of)
    assert by_text == ask(**SOLD_UNDER_OLD, notified="2026-03-09", policy=kept).to_json()


@pytest.mark.parametrize("text", ["", "[1]", "{", '{"policies": []}', '{"id": "x"}'])
def test_a_text_that_is_no_policy_says_so(text):
    with pytest.raises(ValidationError):
        policy_from_json(text)


def test_a_person_decides_otherwise_under_the_version_of_the_order():
    asked = request(**SOLD_UNDER_OLD, notified="2026-04-20")
    by_hand = Override(by="Deniz Kaya", at=at("2026-04-20"), reason="Bayram", grants="refund")
    found = override(asked, by_hand, book(OLD, NEW), as_of=when_all_is_known(asked))

    assert ("mavi@2025", "mavi@2025") == (found.policy_said.policy, found.decision.policy)
    assert "eligible" == found.decision.outcome


def test_the_kinder_version_gives_what_was_asked_for_before_it_gives_more_money():
    """Both grant the line; the newer one alone promises the exchange the customer wants."""
    exchange = goodwill(days=120, starts="order", remedies=["exchange"])
    newer = Policy(id="mavi", version="2026", valid_from="2026-03-01").plus(
        exchange, version="2026"
    )
    late = {"ordered": "2026-02-28", "notified": "2026-05-10", "reason": "not_delivered"}
    kinder = book(OLD, newer, choice=PolicyChoice.KINDER_OF_THEN_AND_NOW)

    assert ask(**late, policy=book(OLD, newer), wanted="exchange").remedy is None
    assert "exchange" == ask(**late, policy=kinder, wanted="exchange").remedy
    assert "mavi@2025" == ask(**late, policy=kinder).policy
