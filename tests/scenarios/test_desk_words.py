"""How the desk reads the words of a case: weeks, hours, carriers, promises, attempts at the door."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from desk.answering import answer
from desk.mapping import read_case
from desk.words import carrier_key, clock, open_hours, promised_delivery, week
from tests.scenarios.desk_cases import case

SIX_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat")


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("Mon-Fri", SIX_DAYS[:5]),
        ("Mon-Sat", SIX_DAYS),
        ("Pzt-Cmt", SIX_DAYS),
        ("Pazartesi-Cuma", SIX_DAYS[:5]),
        ("Çarşamba-Cts", ("wed", "thu", "fri", "sat")),
        ("hafta içi", SIX_DAYS[:5]),
        ("her gün", (*SIX_DAYS, "sun")),
        ("Pazar", ("sun",)),
    ],
)
def test_a_week_is_read_in_both_languages(said, days):
    assert days == week(said)


@pytest.mark.parametrize("read", [week, clock])
def test_words_nobody_can_read_are_refused_with_an_example(read):
    with pytest.raises(ValueError, match=r"`belki`: .* as `"):
        read("belki")


@pytest.mark.parametrize(
    ("said", "at", "is_open"),
    [
        ("Mon-Fri 09:00-18:00", "2026-11-14T10:00:00+03:00", False),
        ("09:00-18:00", "2026-11-13T10:00:00+03:00", True),
        ("7/24", "2026-11-15T03:00:00+03:00", True),
    ],
)
def test_a_desk_is_open_when_it_says_so(said, at, is_open):
    assert is_open is open_hours(said).is_open(datetime.fromisoformat(at))


def test_a_time_of_day_is_read_with_a_colon_or_a_point():
    assert time(15, 0) == clock("15:00") == clock("15.00 (hafta içi)")


@pytest.mark.parametrize(
    ("name", "key"),
    [("Yurtiçi Kargo", "yurtici"), ("MNG/DHL eCommerce", "mng"), ("Sürat Kargo", None)],
)
def test_a_carrier_is_known_by_a_part_of_its_name(name, key):
    assert key == carrier_key(name)


@pytest.mark.parametrize(
    ("said", "promised"),
    [
        ("2-4 iş günü", (None, 4)),
        ("10 gün", (None, 10)),
        ("2 hafta", (None, 14)),
        ("5 business days", (None, 5)),
        ("yarın kapında", (date(2026, 11, 2), None)),
        ("aynı gün teslim", (date(2026, 11, 1), None)),
    ],
)
def test_a_promise_in_words_is_a_day_or_a_number_of_days(said, promised):
    found = promised_delivery({"promised": said, "ordered_at": "2026-11-01T10:00:00+03:00"})
    assert promised == (found.until, found.days)


def test_words_about_the_day_goods_leave_promise_no_delivery():
    told = read_case(case(order={"promised": "15:00'e kadar verilen siparişler aynı gün kargoda"}))
    assert told.order.promised is None
    assert () == told.waits_for


@pytest.mark.parametrize(
    ("attempt", "is_refused"),
    [
        ({"result": "refused"}, True),
        ({"code": "KE"}, True),
        ({"code": "ÜR"}, True),
        ({"code": "AA"}, False),
        ({"code": "AY"}, False),
        ({}, False),
    ],
)
def test_only_a_parcel_that_was_turned_away_is_refused(attempt, is_refused):
    tried = {"at": "2026-11-05T10:00:00+03:00", "carrier": "Aras Kargo"} | attempt
    told = read_case(case(delivery={"delivered_at": None, "attempts": [tried]}))
    assert is_refused is (told.order.parcels[0].refused_at is not None)


def test_a_case_is_decided_at_its_last_event_unless_it_says_otherwise():
    whole = case()
    at = whole.pop("as_of")
    assert datetime.fromisoformat(at) == read_case(whole).as_of


def test_a_payment_by_card_was_made_with_the_order_unless_it_says_otherwise():
    by_card = read_case(case()).order
    by_transfer = read_case(case(payment={"method": "bank_transfer"})).order
    assert (by_card.ordered_at, None) == (
        by_card.payments[0].paid_at,
        by_transfer.payments[0].paid_at,
    )


def test_what_the_shops_page_says_against_the_law_is_named_and_changes_no_answer():
    says_no = case(order={"shop_policy_text": "İndirimli ürünlerde iade yoktur."})
    told = answer(read_case(says_no))

    assert ["term_excluded_goods"] == [one.code for one in told.unlawful_terms]
    assert answer(read_case(case())).decision == told.decision


def test_nothing_is_found_where_the_page_says_what_the_law_does():
    lawful = case(order={"shop_policy_text": "Ürünü 14 gün içinde iade edebilirsiniz."})

    assert () == answer(read_case(lawful)).unlawful_terms
