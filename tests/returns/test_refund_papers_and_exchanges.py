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


@pytest.mark.parametrize(
    ("credit", "net", "left", "says"),
    [
        ("15.00", "5.00", "0.00", "5,00 TL fark, müşteri onaylarsa ödeme bağlantısıyla alınır; "),
        ("20.00", "0.00", "0.00", "Fark yoktur."),
        ("25.00", "-5.00", "5.00", "Müşterinin 5,00 TL alışveriş kredisi kalır."),
    ],
)
def test_a_credit_of_the_customer_counts_and_is_no_part_of_what_the_goods_were_worth(
    credit, net, left, says
):
    refund = back(order(line("M", "80.00")), {"M": 1})
    difference = exchange_difference(refund, Decimal("100.00"), credit=Decimal(credit))
    told = difference.explain("tr")

    assert (net, left) == (str(difference.net), str(difference.credit_left))
    assert told.startswith(
        f"Geri gelenin karşılığı 80,00 TL, müşterinin alışveriş kredisi {credit.replace('.', ',')} "
        f"TL, yeni ürünün bedeli 100,00 TL. {says}"
    )


def test_no_payment_gives_back_a_credit_it_never_took():
    refund = back(order(line("M", "80.00")), {"M": 1})
    of_credit = exchange_difference(refund, Decimal("80.00"), credit=Decimal("10.00"))
    of_both = exchange_difference(refund, Decimal("70.00"), credit=Decimal("30.00"))

    assert ["store_credit"] == [one.value for one in of_credit.methods]
    assert ["original_payment", "store_credit"] == [one.value for one in of_both.methods]
    assert of_both.explain("tr").endswith(
        "10,00 TL fark müşteriye iade edilir. Müşterinin 30,00 TL alışveriş kredisi kalır."
    )


def test_nothing_is_ever_charged_by_itself():
    refund = back(order(line("M", "80.00")), {"M": 1})
    assert "kendiliğinden çekilmez" in exchange_difference(refund, Decimal("90.00")).explain("tr")


def test_a_negative_price_is_refused():
    refund = back(order(line("M", "80.00")), {"M": 1})
    with pytest.raises(MisuseValueError, match="`-1`"):
        exchange_difference(refund, Decimal(-1))
