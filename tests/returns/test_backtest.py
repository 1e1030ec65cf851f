"""What another policy would have answered: counts, money, examples, and parts that add up."""

import pickle
from datetime import datetime
from decimal import Decimal

import pytest

from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.returns import TURKEY, Policy, PolicyBook, backtest, goodwill
from tests.returns.shop import request

NOW = datetime(2026, 11, 21, 12, tzinfo=ISTANBUL)
MONTH = TURKEY.plus(goodwill(days=30))
MAVI = Policy(id="mavi", version="1")
BUSINESS = {"buyer": {"kind": "business"}}


def asked(day, *, number="A-1", price="1000.00", **facts):
    return request(
        ordered="2026-03-01",
        delivered="2026-03-03",
        notified=f"2026-03-{day}",
        number=number,
        line={"unit_price": price},
        **BUSINESS | facts,
    )


PAST = [
    asked(10, number="A-1"),
    asked(20, number="A-2", price="250.00"),
    asked(20, number="A-3", price="3000.00", reason="too_small"),
    asked(20, number="A-4", buyer={"kind": "consumer"}, reason="damaged"),
    asked(10, number="A-5", buyer={"kind": "consumer"}),
]


def over(requests=PAST, old=TURKEY, new=MONTH, **options):
    return backtest(old, new, requests, as_of=NOW, **options)


def test_outcomes_that_move_are_counted():
    assert {
        ("eligible", "eligible"): 2,
        ("ineligible", "eligible"): 3,
    } == over().outcomes
    assert (5, 3) == (over().requests, over().changed)


def test_money_is_the_difference_of_the_refunds():
    assert {"TRY": Decimal("4250.00")} == over().money
    assert {"TRY": Decimal("-4250.00")} == over(old=MONTH, new=TURKEY).money


def test_money_of_several_currencies_is_never_added():
    card = {"id": "p1", "method": "credit_card", "amount": "1000.00"}
    both = [asked(20), asked(20, currency="EUR", payments=[card])]

    assert {"TRY": Decimal("1000.00"), "EUR": Decimal("1000.00")} == over(both).money


def test_more_and_less_do_not_hide_each_other():
    """One policy keeps fees back from some and takes more from others."""
    (moved,) = [one for one in over().about("changed_mind").shifts if one.before != one.after]

    assert (Decimal("1250.00"), 0) == (moved.more, moved.less)


def test_what_one_reason_changes_stands_by_itself():
    small = over().about("too_small")

    assert (1, 1, {"TRY": Decimal("3000.00")}) == (small.requests, small.changed, small.money)


def test_the_examples_with_the_largest_sums_are_kept():
    assert ["A-3", "A-1", "A-2"] == [one.order for one in over().examples]
    assert ["A-3", "A-1"] == [one.order for one in over(examples=1).examples]
    assert () == over(examples=0).examples


def test_a_policy_beside_itself_changes_nothing():
    same = over(old=MONTH)

    assert (5, 0, {"TRY": 0}, ()) == (same.requests, same.changed, same.money, same.examples)


def test_a_change_without_money_is_seen():
    slow = goodwill(days=30).model_dump()
    slow["rules"][0]["refund_within_days"] = 3
    quick = TURKEY.plus(type(goodwill(days=1)).model_validate(slow))
    arrived = asked(20, arrived_at="2026-03-25T12:00:00+03:00")

    assert (1, {"TRY": 0}) == (
        over([arrived], old=MONTH, new=quick).changed,
        over([arrived], old=MONTH, new=quick).money,
    )


def test_parts_add_up_to_the_whole_in_any_order():
    first, second = over(PAST[:2]), pickle.loads(pickle.dumps(over(PAST[2:])))

    assert over() == first + second == second + first


def test_any_iterable_streams_through():
    assert over() == over(one for one in PAST)
    assert 0 == over([]).requests


def test_parts_of_different_questions_do_not_add_up():
    with pytest.raises(MisuseValueError, match="are no parts of one"):
        over() + over(old=MONTH)
    with pytest.raises(TypeError):
        over() + 1


def test_two_texts_of_one_name_are_not_compared():
    draft = MAVI.model_copy(update={"goodwill": MONTH.goodwill})

    with pytest.raises(MisuseValueError, match="`mavi@1` names two different policies"):
        over(old=MAVI, new=draft)
    assert 0 == over(old=MAVI, new=MAVI).changed


def test_two_ways_to_widen_a_policy_are_told_apart():
    text = over(old=TURKEY.plus(goodwill(days=15)), new=MONTH).explain("tr")
    head, _, _ = text.partition(":")
    new, old = head.split(" yerine ")[::-1]

    assert old != new


def test_books_are_named_by_their_id_and_choose_by_the_order():
    then = Policy(id="mavi", version="1", valid_until="2026-03-31").plus(goodwill(days=30))
    book = PolicyBook(
        id="mavi", policies=[then, Policy(id="mavi", version="2", valid_from="2026-04-01")]
    )

    assert ("turkey@1", "mavi", 3) == (
        over(new=book).old.name,
        over(new=book).new.name,
        over(new=book).changed,
    )


def test_an_explanation_names_both_policies_the_moves_and_the_money():
    text = over(old=TURKEY, new=MAVI.plus(goodwill(days=30), version="2")).explain("tr")

    assert "turkey@1 yerine mavi@2: 5 talebin 3 tanesinde cevap değişir." in text
    assert "ret → kabul: 3 talep." in text
    assert "İadeler toplam 4.250,00 TL artar." in text
    assert "Sipariş A-3: ret, 0,00 TL → kabul, 3.000,00 TL." in text
    assert "Refunds fall by TRY 4,250.00" in over(old=MONTH, new=TURKEY).explain("en")


def test_misuse_is_refused():
    with pytest.raises(MisuseTypeError, match="no time zone"):
        backtest(TURKEY, MONTH, PAST, as_of=datetime(2026, 11, 21))
    with pytest.raises(MisuseValueError, match="give 0 or more"):
        over(examples=-1)


def test_money_is_told_as_fine_as_its_currency_is():
    card = {"id": "p1", "method": "credit_card"}
    yen = asked(20, price="100", currency="JPY", payments=[card | {"amount": "100"}])
    dinar = asked(20, price="1.234", currency="KWD", payments=[card | {"amount": "1.234"}])
    told = over([yen, dinar]).explain("tr")

    assert "İadeler toplam 1,234 KWD artar." in told
    assert "İadeler toplam 100 JPY artar." in told
    assert "kabul, 1,234 KWD." in told


def test_two_books_of_one_name_are_told_apart():
    one, two = MAVI, MAVI.plus(goodwill(days=30), version="2")
    old, new = (PolicyBook(id="mavi", policies=[each]) for each in (one, two))
    kinder = old.model_copy(update={"choice": "kinder_of_then_and_now"})

    assert over(old=old, new=new).explain("tr").startswith("mavi (1) yerine mavi (2): ")
    assert "mavi (at_order) yerine mavi (kinder_of_then_and_now)" in over(
        old=old, new=kinder
    ).explain("tr")
    with pytest.raises(MisuseValueError, match="names two different policies"):
        over(old=old, new=PolicyBook(id="mavi", policies=[two.model_copy(update={"version": "1"})]))


def test_what_neither_policy_decides_is_told():
    """At a moment before the notices nothing is decided, which is not the same as no change."""
    early = datetime(2026, 3, 5, 12, tzinfo=ISTANBUL)
    found = backtest(TURKEY, MONTH, PAST, as_of=early)

    assert "İki politikada da incelemeye kalan: 5 talep." in found.explain("tr")
    assert "Left for review under both: 5 requests." in found.explain("en")
    assert "incelemeye" not in over().explain("tr")


def test_parts_that_do_not_add_up_say_in_what_they_differ():
    with pytest.raises(
        MisuseValueError, match=r"with `3` examples and one of .* with `1` examples"
    ):
        over() + over(examples=1)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"old": "turkey"}, "a `str` for `old` is no `Policy` or `PolicyBook`"),
        ({"new": None}, "a `NoneType` for `new` is no `Policy` or `PolicyBook`"),
        ({"requests": None}, "a `NoneType` for `requests` is no `Iterable`"),
        ({"requests": ["{}"]}, "a `str` for `request` is no `ReturnRequest`"),
        ({"examples": 1.5}, "a `float` for `examples` is no `int`"),
    ],
)
def test_what_no_backtest_can_be_made_of_is_named(wrong, says):
    with pytest.raises(MisuseTypeError, match=says):
        over(**wrong)
