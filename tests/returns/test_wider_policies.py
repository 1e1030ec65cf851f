"""Of several promises of a shop the one that keeps least back decides, and money goes before exchange."""

from decimal import Decimal

import pytest

from musteri_destek.returns import TURKEY, Goodwill, Switches
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


TWO_LINES = [
    {"id": "GML", "name": "Gömlek", "category": "gömlek", "unit_price": "90", "kdv_rate": 10},
    {"id": "KMR", "name": "Kemer", "category": "kemer", "unit_price": "90", "kdv_rate": 10},
]


def prices(name, **of_kind):
    """A promise that takes each kind of goods back at a price of its own."""
    month = {"remedies": ["refund"], "window": {"kind": "days", "days": 30}}
    rules = [
        {"id": kind, "applies_to": {"categories": [kind]}, "offers": [month], "fees": fees}
        for kind, fees in of_kind.items()
    ]
    return Goodwill.model_validate({"id": name, "rules": rules})


def refunded(*rights):
    return ask(**BACK, lines=TWO_LINES, policy=TURKEY.plus(*rights)).refund


def test_the_way_back_costs_the_least_that_anything_in_the_parcel_does():
    shop = prices("mağaza", gömlek={"return_shipping": "50"}, kemer={"return_shipping": "20"})

    assert Decimal("160.00") == refunded(shop).total


def test_what_one_promise_spares_on_a_line_never_makes_the_way_back_dearer():
    """The second promise takes less off the shirt, and wants a way back that costs more."""
    first = prices("bir", gömlek=tier(amount="1"), kemer={"return_shipping": "40"})
    second = prices("iki", gömlek={"return_shipping": "50"})

    assert [Decimal("179.00")] * 3 == [
        refunded(first).total,
        refunded(first, second).total,
        refunded(second, first).total,
    ]


def test_a_promise_may_keep_more_of_a_line_where_it_spares_a_dearer_way_back():
    dear = prices("bir", gömlek={"return_shipping": "50"}, kemer={"return_shipping": "40"})
    cheap = prices("iki", kemer=tier(amount="15"))

    assert Decimal("165.00") == refunded(dear, cheap).total


def test_a_promise_that_saves_its_own_line_least_is_left_where_another_costs_less_in_all():
    first = prices("bir", gömlek={"return_shipping": "10"}, kemer={"return_shipping": "5"})
    second = prices("iki", gömlek=tier(amount="9"))

    assert [Decimal("175.00")] * 2 == [refunded(first).total, refunded(first, second).total]


def test_a_fee_above_what_its_line_brings_never_comes_off_another_line():
    """The shirt alone brings 90; a belt whose fee is higher than its price brings nothing more."""
    shirt = prices("bir", gömlek=None)
    belt = prices("iki", kemer=tier(amount="150"))

    assert Decimal("90.00") == refunded(shirt).total
    assert (Decimal("90.00"), Decimal("60.00")) == (
        refunded(shirt, belt).total,
        refunded(shirt, belt).uncollected,
    )


def with_a_coupon(policy, mode, **facts):
    """A coat, a custom-made belt and a lamp, 20 % off from 905 up; the coat and the belt come back."""
    goods = {"CKT": ("100.00", []), "KMR": ("5.00", ["custom_made"]), "LMB": ("900.00", [])}
    switches = Switches(discounts_on_partial_return=mode)
    return ask(
        **(BACK | {"told": {"exceptions": True}} | facts),
        lines=[
            {"id": one, "name": one, "category": one, "unit_price": price, "kdv_rate": 20}
            | {"traits": traits}
            for one, (price, traits) in goods.items()
        ],
        discounts=[{"percent": 20, "min_basket": "905.00", "clawback_disclosed": True}],
        items=[{"line": "CKT"}, {"line": "KMR"}],
        policy=policy.model_copy(update={"switches": switches}),
    ).refund


@pytest.mark.parametrize("mode", ["claw_back", "reprice"])
def test_goods_taken_in_too_never_cost_the_discount_on_what_is_kept(mode):
    """With the belt alone gone the basket keeps its discount, with both it would not."""
    coat, belt = prices("bir", CKT=None), prices("iki", KMR=None)

    assert Decimal("80.00") == with_a_coupon(TURKEY.plus(coat), mode).total
    both = with_a_coupon(TURKEY.plus(coat, belt), mode)
    assert Decimal("80.00") == both.total
    assert both.uncollected


def test_a_promise_beside_a_withdrawal_never_costs_the_discount_on_what_is_kept():
    """The law gives back the coat alone; the shop takes the belt, too, of its own will."""
    facts = {
        "buyer": {"kind": "consumer"},
        "notified": "2026-03-10",
        "arrived_at": "2026-03-12T12:00:00+03:00",
    }
    belt = TURKEY.plus(prices("mağaza", KMR=None))

    assert Decimal("80.00") == with_a_coupon(TURKEY, "claw_back", **facts).total
    assert Decimal("80.00") == with_a_coupon(belt, "claw_back", **facts).total


def test_what_one_promise_gives_is_not_lost_by_another_one():
    """A refund at a price beside an exchange and a repair: the customer chooses."""
    things = promise("değişim", remedies=["exchange", "repair"])
    dear = promise("para", **tier(percent=100))

    for rights in ((things, dear), (dear, things)):
        decision = ask(**BACK, policy=TURKEY.plus(*rights))
        assert {"refund", "exchange", "repair"} == set(decision.remedies)


def test_of_many_goods_taken_in_too_none_costs_the_discount_on_what_is_kept():
    """A coat and seven badges of 1 each; the coat alone leaves the basket above its condition."""
    badges = [f"R{number}" for number in range(7)]
    goods = {"CKT": "100.00", **dict.fromkeys(badges, "1.00"), "PLT": "900.00"}
    switches = Switches(discounts_on_partial_return="claw_back")

    def refunded(*kinds):
        return ask(
            **BACK,
            lines=[
                {"id": one, "name": one, "category": one, "unit_price": price, "kdv_rate": 20}
                for one, price in goods.items()
            ],
            discounts=[{"percent": 20, "min_basket": "907.00", "clawback_disclosed": True}],
            items=[{"line": one} for one in goods if one != "PLT"],
            policy=TURKEY.plus(prices("mağaza", **dict.fromkeys(kinds))).model_copy(
                update={"switches": switches}
            ),
        ).refund.total

    assert Decimal("80.00") == refunded("CKT")
    assert Decimal("80.00") <= refunded("CKT", *badges)


def test_goods_kept_for_a_part_of_the_money_wait_for_the_amount():
    shop = TURKEY.plus(promise("kalsın", remedies=["keep_with_partial_refund"]))
    refund = ask(**BACK, policy=shop, wanted="keep_with_partial_refund").refund

    assert ("0.00", ("price_reduction",)) == (str(refund.total), refund.open_points)
    assert "indirim tutarı (müşteriyle belirlenir)" in refund.explain("tr")
