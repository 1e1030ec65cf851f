"""Over which payments money goes back, how much each still holds, and what can be done today."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from musteri_destek.decisions import Certainty
from musteri_destek.errors import MisuseValueError
from musteri_destek.returns import Switches, Tenders, payouts_for
from tests.returns.orders_to_return import back, line, made, order, paid, ways
from tests.returns.shop import DRESS, ask, problems, until

GIFT, CARD = paid("hediye", "300.00", "gift_card"), paid("kart", "700.00")
VOID_ONLY = {"same_day_void_full_only": True, "partial_refund_from": "next_day"}


def mixed(**facts):
    return order(line("A", "500.00", 2), payments=[GIFT, CARD], **facts)


def test_a_part_goes_back_over_all_payments_by_what_they_hold():
    assert {"hediye": "150.00", "kart": "350.00"} == ways(back(mixed(), {"A": 1}))


@pytest.mark.parametrize(
    ("tenders", "expected"),
    [
        ({"order": "first_first"}, {"hediye": "300.00", "kart": "200.00"}),
        ({"order": "last_first"}, {"kart": "500.00"}),
        ({"methods_first": ["credit_card"]}, {"kart": "500.00"}),
        ({"methods_first": ["gift_card"]}, {"hediye": "300.00", "kart": "200.00"}),
        ({"payments_first": ["kart"]}, {"kart": "500.00"}),
        ({"only": ["kart"]}, {"kart": "500.00"}),
    ],
)
def test_a_stated_order_of_payments_is_kept(tenders, expected):
    assert expected == ways(back(mixed(), {"A": 1}, tenders=tenders))


@pytest.mark.parametrize("facts", [Tenders, Switches])
def test_no_kind_of_payment_comes_first_twice(facts):
    methods = ["gift_card", "credit_card", "gift_card", "credit_card"]
    expected = {(("methods_first", place), "id_not_unique") for place in (2, 3)}

    assert expected == problems(lambda: facts(methods_first=methods))


def test_every_payment_that_stands_twice_or_may_not_be_used_is_named():
    expected = {
        (("payments_first", 1), "id_not_unique"),
        (("payments_first", 2), "left_out"),
        (("only", 2), "id_not_unique"),
    }
    named = {"payments_first": ["kart", "kart", "hediye"], "only": ["kart", "iban", "kart"]}

    assert expected == problems(lambda: Tenders(**named))
    assert ("kart",) == Tenders(payments_first=["kart"], only=["iban", "kart"]).payments_first


def test_three_payments_of_which_one_kind_goes_first_share_the_rest():
    three = [GIFT, paid("k1", "400.00"), paid("k2", "300.00")]
    known = order(line("A", "500.00", 2), payments=three)
    tenders = {"methods_first": ["gift_card"]}
    assert {"hediye": "300.00", "k1": "114.29", "k2": "85.71"} == ways(
        back(known, {"A": 1}, tenders=tenders)
    )


def test_what_the_allowed_payments_do_not_hold_is_a_shortfall():
    refund = back(mixed(), {"A": 1}, tenders={"only": ["hediye"]})
    assert ("300.00", "200.00") == (str(refund.total), str(refund.shortfall))


def test_each_kind_of_payment_goes_back_where_it_came_from():
    kinds = {
        "credit_card": "card",
        "gift_card": "gift_card",
        "bank_transfer": "bank_transfer_iban",
        "cash_on_delivery": "bank_transfer_iban",
    }
    for method, route in kinds.items():
        known = order(line("A", "10.00"), payments=[paid("p", "10.00", method)])
        assert route == payouts_for(known, Decimal("10.00"))[0].route.value


def test_a_payment_of_several_orders_gives_back_no_more_than_the_share_of_this_one():
    shared = paid("p", "100.00", order_share="40.00")
    known = order(line("A", "40.00"), payments=[shared])
    assert {"p": "40.00"} == ways(back(known, {"A": 1}))
    with pytest.raises(MisuseValueError, match=r"`70.00` is more .*: 40.00"):
        payouts_for(known, Decimal("70.00"))


def test_a_share_is_no_more_than_its_payment():
    with pytest.raises(ValidationError, match="a share is no more than it"):
        order(line("A", "40.00"), payments=[paid("p", "30.00", order_share="40.00")])


def test_every_problem_of_a_wish_is_named_at_once():
    with pytest.raises(MisuseValueError) as caught:
        payouts_for(
            mixed(), Decimal("-1.00"), tenders=Tenders(only=["banka", "x"], payments_first=["x"])
        )
    said = str(caught.value)
    assert all(
        part in said for part in ("`-1.00` is nothing", "no payment `banka`", "no payment `x`")
    )


def test_a_refund_over_an_unknown_payment_is_refused():
    with pytest.raises(
        MisuseValueError, match="no payment `banka` on the order; its payments: hediye, kart"
    ):
        back(mixed(), {"A": 1}, tenders={"only": ["banka"]})


TODAY, TOMORROW = date(2026, 11, 5), date(2026, 11, 6)


def paid_today(**able):
    payment = paid(
        "p", "1000.00", paid_at="2026-11-05T10:00:00+03:00", psp="paynet", psp_capabilities=able
    )
    return order(line("A", "500.00", 2), payments=[payment])


def test_on_the_day_of_payment_all_of_it_is_cancelled():
    (payout,) = back(paid_today(**VOID_ONLY), {"A": 2}, today=TODAY).payouts
    assert ("void", None) == (payout.means.value, payout.earliest)


def test_a_part_waits_for_the_next_day_where_the_provider_says_so():
    (payout,) = back(paid_today(**VOID_ONLY), {"A": 1}, today=TODAY).payouts
    assert ("refund", TOMORROW) == (payout.means.value, payout.earliest.until)
    assert Certainty.POLICY is payout.earliest.certainty


@pytest.mark.parametrize(("able", "today"), [({}, TODAY), (VOID_ONLY, TOMORROW), (VOID_ONLY, None)])
def test_otherwise_a_part_can_go_back_at_once(able, today):
    (payout,) = back(paid_today(**able), {"A": 1}, today=today).payouts
    assert ("refund", None) == (payout.means.value, payout.earliest)


def test_what_is_left_of_a_payment_is_no_whole_payment():
    known = order(
        line("A", "500.00", 2),
        payments=paid_today(**VOID_ONLY).payments,
        refunds=[made("500.00", line="A", quantity=1, payment="p")],
    )
    (payout,) = back(known, {"A": 1}, today=TODAY).payouts
    assert ("refund", TOMORROW) == (payout.means.value, payout.earliest.until)


def test_a_decision_names_the_first_day_and_its_deadline_does_not_wait():
    facts = {
        "ordered": "2026-11-05",
        "notified": "2026-11-05",
        "lines": [DRESS, DRESS | {"id": "Y"}],
        "items": [{"line": "X"}],
    }
    payment = paid("p", "2000.00", paid_at="2026-11-05T10:00:00+03:00")
    usual = ask(**facts, payments=[payment])
    slow = ask(**facts, payments=[payment | {"psp_capabilities": VOID_ONLY}])
    assert "2026-11-06" == until(slow, "psp_earliest")
    assert until(usual, "refund_due") == until(slow, "refund_due")
    assert usual.deadline("psp_earliest") is None
    assert "Kısmi iadenin yapılabileceği ilk gün" in slow.explain("tr")
