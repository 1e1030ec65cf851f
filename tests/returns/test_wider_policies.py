"""Of several promises of a shop the one that keeps least back decides, and money goes before exchange."""

from decimal import Decimal

import pytest

from musteri_destek.returns import TURKEY, Goodwill
from tests.returns.shop import ask

BACK = {
    "ordered": "2026-03-01",
    "delivered": "2026-03-03",
    "notified": "2026-03-20",
    "arrived_at": "2026-03-22T12:00:00+03:00",
    "buyer": {"kind": "business"},
}


def promise(name, *, remedies=("refund",), within=14, **fees):
    window = {"kind": "days", "days": 30}
    rule = {
        "id": name,
        "offers": [{"remedies": list(remedies), "window": window}],
        "refund_within_days": within,
        "fees": fees or None,
    }
    return Goodwill.model_validate({"id": name, "rules": [rule]})


def tier(**fee):
    return {"tiers": [fee]}


@pytest.mark.parametrize(
    ("quick", "total"),
    [
        (promise("hızlı", within=1, **tier(percent=50)), "900.00"),
        (promise("hızlı", within=1, **tier(amount="150")), "900.00"),
        (promise("hızlı", within=1, return_shipping="99"), "901.00"),
        (promise("hızlı", within=1, remedies=["exchange"]), "900.00"),
        (promise("hızlı", within=1), "1000.00"),
    ],
    ids=["percent", "amount", "shipping", "exchange", "free"],
)
def test_a_second_promise_that_pays_sooner_never_costs_more(quick, total):
    slow = promise("yavaş", **tier(percent=10))

    for rights in ((slow, quick), (quick, slow)):
        assert Decimal(total) == ask(**BACK, policy=TURKEY.plus(*rights)).refund.total


def test_who_asks_for_an_exchange_gets_it_from_the_promise_that_offers_it():
    both = TURKEY.plus(promise("para"), promise("değişim", remedies=["exchange"]))

    assert "exchange" == ask(**BACK, policy=both, wanted="exchange").remedy
