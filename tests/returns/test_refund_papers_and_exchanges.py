"""With which paper goods come back, and who owes whom when others go out."""

from decimal import Decimal

import pytest

from musteri_destek.errors import MisuseValueError
from musteri_destek.returns import documents_for, exchange_difference
from tests.returns.orders_to_return import back, line, order
from tests.returns.shop import ask

IN_TIME = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}
OF_A_CONSUMER = ["e_arsiv_return_section", "expense_slip"]


@pytest.mark.parametrize(
    ("facts", "papers"),
    [
        ({}, OF_A_CONSUMER),
        ({"buyer": {"kind": "non_profit"}}, OF_A_CONSUMER),
        ({"buyer": {"kind": "business"}}, ["return_invoice"]),
        ({"buyer": {"kind": "business"}, "invoice": {"buyer_is_taxpayer": False}}, OF_A_CONSUMER),
        ({"invoice": {"kind": "e_fatura"}}, ["return_invoice"]),
        ({"invoice": {"kind": "e_arsiv", "buyer_is_taxpayer": True}}, ["return_invoice"]),
    ],
)
def test_who_pays_vat_issues_the_return_invoice_everybody_else_signs(facts, papers):
    assert papers == [one.kind.value for one in documents_for(order(line("A", "10.00"), **facts))]


def test_every_paper_names_who_provides_it_and_where_that_is_written():
    known = order(line("A", "10.00"))
    assert [("customer", "VUK"), ("seller", "VUK")] == [
        (one.by.value, one.source.citation[:3]) for one in documents_for(known)
    ]


def test_a_decision_names_the_papers_of_goods_that_come_back_and_no_others():
    assert OF_A_CONSUMER == [one.kind.value for one in ask(**IN_TIME).refund.documents]
    assert () == ask(**IN_TIME | {"delivered": None}).refund.documents
    assert "e-arşiv faturanın imzalı iade bölümü" in ask(**IN_TIME).explain("tr")


@pytest.mark.parametrize(
    ("new", "net", "direction", "methods"),
    [
        ("100.00", "20.00", "customer_pays", ["payment_link"]),
        ("80.00", "0.00", "even", []),
        ("1.00", "-79.00", "refund_customer", ["original_payment", "store_credit"]),
    ],
)
def test_what_was_paid_counts_against_what_the_new_one_costs(new, net, direction, methods):
    known = order(line("M", "100.00"), discounts=[{"percent": 20}])
    difference = exchange_difference(back(known, {"M": 1}), Decimal(new))
    assert (net, direction) == (str(difference.net), difference.direction.value)
    assert methods == [one.value for one in difference.methods]


def test_money_the_shop_held_before_counts_for_the_customer():
    refund = back(order(line("M", "80.00")), {"M": 1})
    difference = exchange_difference(refund, Decimal("100.00"), credit=Decimal("25.00"))
    assert "-5.00" == str(difference.net)
    assert "5,00 TL fark müşteriye iade edilir" in difference.explain("tr")


def test_nothing_is_ever_charged_by_itself():
    refund = back(order(line("M", "80.00")), {"M": 1})
    assert "kendiliğinden çekilmez" in exchange_difference(refund, Decimal("90.00")).explain("tr")


def test_a_negative_price_is_refused():
    refund = back(order(line("M", "80.00")), {"M": 1})
    with pytest.raises(MisuseValueError, match="`-1`"):
        exchange_difference(refund, Decimal(-1))
