"""What other systems are told of a policy: never more than it gives, a defect always free."""

import json

import pytest

from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.orders import BuyerKind
from musteri_destek.returns import (
    TURKEY,
    Goodwill,
    LabelSource,
    Policy,
    ReturnMethod,
    to_google_merchant,
    to_schema_org,
)
from musteri_destek.returns.exports import losses

SCHEMA = "https://schema.org/"
MONTH = {"remedies": ["refund"], "window": {"kind": "days", "days": 30}}
GENERAL = {"id": "herkes", "offers": [MONTH]}
PRINTED = LabelSource.DOWNLOAD_AND_PRINT


def policy(*rules):
    rights = [Goodwill.model_validate({"id": "mağaza", "rules": rules})] if rules else []
    return TURKEY.plus(*rights)


def window(**facts):
    return GENERAL | {"offers": [MONTH | {"window": facts}]}


def page(*rules, countries=("TR",), free_carrier="Aras Kargo", **said):
    return to_schema_org(policy(*rules), countries=countries, free_carrier=free_carrier, **said)


def merchant(*rules, free_carrier="Aras Kargo", **said):
    known = {"countries": ["TR"], "policy_url": "https://ornek.com/iade", "label_source": PRINTED}
    return to_google_merchant(policy(*rules), free_carrier=free_carrier, **known | said)


def codes(export):
    return {one.code for one in export.warnings}


def test_a_consumer_has_the_days_of_the_law_under_every_policy():
    final = GENERAL | {"sale": "final", "offers": []}
    short = window(kind="days", days=7)

    for rules in ([], [final], [short]):
        assert (14, f"{SCHEMA}MerchantReturnFiniteReturnWindow") == (
            page(*rules).content["merchantReturnDays"],
            page(*rules).content["returnPolicyCategory"],
        )
        assert {"type": "NUMBER_OF_DAYS_AFTER_DELIVERY", "days": "14"} == merchant(*rules).content[
            "policy"
        ]


def test_a_business_is_told_the_word_of_the_shop_alone():
    final = GENERAL | {"sale": "final", "offers": []}

    told = {
        "MerchantReturnNotPermitted": page(final, buyers=BuyerKind.BUSINESS),
        "MerchantReturnUnspecified": page(buyers=BuyerKind.BUSINESS),
        "MerchantReturnUnlimitedWindow": page(window(kind="unlimited"), buyers=BuyerKind.BUSINESS),
    }
    for category, export in told.items():
        assert SCHEMA + category == export.content["returnPolicyCategory"]
        assert "merchantReturnDays" not in export.content


def test_a_longer_promise_of_the_shop_is_told():
    assert 30 == page(GENERAL).content["merchantReturnDays"]
    assert "30" == merchant(GENERAL).content["policy"]["days"]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        (window(kind="days", days=60, starts="order"), 14),
        (window(kind="days", days=60, starts="shipment"), 14),
        (window(kind="hours", hours=720), 29),
        (window(kind="hours", hours=47), 14),
        (window(kind="before_event", days=3), 14),
        (GENERAL | {"offers": [MONTH | {"remedies": ["exchange"]}]}, 14),
    ],
)
def test_a_number_is_never_larger_than_true(rule, days):
    export = page(rule)

    assert days == export.content["merchantReturnDays"]
    assert {"window_lost", "hours_rounded", "no_refund_offered"} & codes(export)


def test_what_cannot_be_said_from_delivery_on_is_refused_for_businesses():
    with pytest.raises(MisuseValueError, match="can't be said in days from delivery"):
        page(window(kind="days", days=60, starts="order"), buyers=BuyerKind.BUSINESS)


def test_of_several_rules_the_least_generous_is_told():
    shoes = {"id": "ayakkabı", "applies_to": {"categories": ["ayakkabı"]}}
    short = shoes | {"offers": [MONTH | {"window": {"kind": "days", "days": 20}}]}
    never = shoes | {"sale": "final"}
    longer = shoes | {"offers": [MONTH | {"window": {"kind": "unlimited"}}]}

    told = [page(GENERAL, rule) for rule in (short, never, longer)]
    assert [20, 14, 30] == [one.content["merchantReturnDays"] for one in told]
    assert all("rule_for_some_lost" in codes(one) for one in told)


def test_a_promise_to_some_is_told_to_nobody():
    export = page(GENERAL | {"applies_to": {"tiers": ["altın"]}})

    assert 14 == export.content["merchantReturnDays"]
    assert "right_for_some_lost" in codes(export)


def test_a_rule_for_a_country_counts_there_alone():
    here = GENERAL | {"applies_to": {"countries": ["TR"]}}

    assert 30 == page(here).content["merchantReturnDays"]
    assert 14 == page(here, countries=["TR", "DE"], returned_to="TR").content["merchantReturnDays"]


def test_a_rule_for_defects_says_nothing_of_a_change_of_mind():
    export = page(GENERAL | {"applies_to": {"reasons": ["defective"]}})

    assert 14 == export.content["merchantReturnDays"]
    assert "rule_for_other_reasons_lost" in codes(export)


def test_of_two_rights_the_wider_is_told():
    both = policy(GENERAL).plus(
        Goodwill.model_validate({"id": "iki", "rules": [window(kind="days", days=45)]})
    )
    export = to_schema_org(both, countries=["TR"], free_carrier="Aras Kargo")

    assert 45 == export.content["merchantReturnDays"]
    assert "other_right_lost" in codes(export)


def test_a_free_return_is_promised_only_where_the_carrier_is_known():
    named, unnamed = page(), page(free_carrier=None)

    assert f"{SCHEMA}FreeReturn" == named.content["customerRemorseReturnFees"]
    assert "returnFees" not in unnamed.content
    assert "free_carrier_not_known" in codes(unnamed)


@pytest.mark.parametrize("pays", ["seller", "customer"])
@pytest.mark.parametrize("carrier", [None, "Aras Kargo"])
def test_a_defect_is_always_free(pays, carrier):
    export = page(GENERAL | {"return_shipping_by": pays}, free_carrier=carrier)

    assert f"{SCHEMA}FreeReturn" == export.content["itemDefectReturnFees"]


def test_terms_that_hold_only_after_the_law_are_told_with_a_warning():
    costly = GENERAL | {"return_shipping_by": "customer", "conditions": ["unused"]}
    export = page(costly)

    assert f"{SCHEMA}ReturnFeesCustomerResponsibility" == export.content["returnFees"]
    assert f"{SCHEMA}NewCondition" == export.content["itemCondition"]
    assert "terms_hold_later" in codes(export)
    assert "terms_hold_later" not in codes(page(GENERAL))


def test_no_fee_reaches_a_consumer_who_has_the_days_of_the_law_alone():
    export = page(window(kind="days", days=10) | {"fees": {"tiers": [{"percent": 10}]}})

    assert "restockingFee" not in export.content


def test_money_is_text_and_a_percentage_a_number():
    fixed = page(GENERAL | {"fees": {"tiers": [{"amount": "49.90"}], "return_shipping": "29.90"}})
    half = page(GENERAL | {"fees": {"tiers": [{"percent": "7.5"}]}})

    assert {"@type": "MonetaryAmount", "value": "49.90", "currency": "TRY"} == fixed.content[
        "restockingFee"
    ]
    assert "29.90" == fixed.content["returnShippingFeesAmount"]["value"]
    assert 7.5 == half.content["restockingFee"]


def test_google_counts_money_in_millionths():
    fixed = merchant(GENERAL | {"fees": {"tiers": [{"amount": "49.90"}], "return_shipping": "30"}})
    percent = merchant(GENERAL | {"fees": {"tiers": [{"percent": 10}]}})

    assert {"fixedFee": {"amountMicros": "49900000", "currencyCode": "TRY"}} == fixed.content[
        "restockingFee"
    ]
    assert "30000000" == fixed.content["returnShippingFee"]["fixedFee"]["amountMicros"]
    assert {"microPercent": 10_000_000} == percent.content["restockingFee"]


def test_a_fee_is_told_in_its_own_currency_alone_and_what_is_left_out_is_warned_of():
    fees = {"tiers": [{"percent": 10, "amount": "20"}], "return_shipping": "30"}
    in_euro = page(GENERAL | {"fees": fees}, currency="EUR")
    in_lira = page(GENERAL | {"fees": {"return_shipping": "30"}})

    assert 10 == in_euro.content["restockingFee"]
    assert "returnShippingFeesAmount" not in in_euro.content
    assert "fees_in_another_currency" in codes(in_euro)
    assert "fees_in_another_currency" not in codes(in_lira)


def test_a_fee_that_changes_by_the_day_is_told_at_its_highest():
    export = page(GENERAL | {"fees": {"tiers": [{"until_day": 20}, {"percent": 60}]}})

    assert 60 == export.content["restockingFee"]
    assert "fee_tiers_lost" in codes(export)


def test_fees_that_cannot_be_said_leave_the_law_alone_rather_than_look_free():
    both = GENERAL | {"fees": {"tiers": [{"percent": 10, "amount": "20"}]}}

    for export in (page(both), merchant(both)):
        assert "fees_mixed" in codes(export)
        assert "restockingFee" not in export.content
    assert 14 == page(both).content["merchantReturnDays"]


def test_google_is_told_of_a_paid_way_back_only_with_a_printed_label():
    paid = GENERAL | {"return_shipping_by": "customer"}
    in_the_box = merchant(paid, label_source=LabelSource.IN_THE_BOX)

    assert {"type": "CUSTOMER_PAYING_ACTUAL_FEE"} == merchant(paid).content["returnShippingFee"]
    assert ("14", {"shipping_fee_lost"}) == (
        in_the_box.content["policy"]["days"],
        codes(in_the_box) & {"shipping_fee_lost"},
    )


def test_a_last_day_is_told_to_pages_and_not_to_google():
    rule = window(kind="until", day="2027-01-31")

    assert "2027-01-31" == page(rule).content["merchantReturnDays"]
    assert "last_day_lost" in codes(merchant(rule))


def test_a_season_is_told_with_its_last_day():
    season = {"first_on": "2026-11-01", "last_on": "2026-12-20", "until": "2027-01-15"}
    rule = GENERAL | {"offers": [MONTH | {"seasons": [season]}]}
    (told,) = page(rule).content["returnPolicySeasonalOverride"]
    (google,) = merchant(rule).content["seasonalOverrides"]

    assert ("2026-11-01", "2026-12-20", "2027-01-15") == (
        told["startDate"],
        told["endDate"],
        told["merchantReturnDays"],
    )
    assert {"year": 2027, "month": 1, "day": 15} == google["returnUntilDate"]


def test_a_season_by_shipment_cannot_be_told():
    season = {
        "first_on": "2026-11-01",
        "last_on": "2026-12-20",
        "until": "2027-01-15",
        "counts": "shipment",
    }
    export = page(GENERAL | {"offers": [MONTH | {"seasons": [season]}]})

    assert "season_lost" in codes(export)
    assert "returnPolicySeasonalOverride" not in export.content


def test_of_several_windows_that_of_the_refund_is_told():
    exchange = {"remedies": ["exchange"], "window": {"kind": "unlimited"}}
    export = page(GENERAL | {"offers": [MONTH, exchange]})

    assert (30, f"{SCHEMA}FullRefund") == (
        export.content["merchantReturnDays"],
        export.content["refundType"],
    )
    assert "other_windows_lost" in codes(export)


def test_remedies_of_the_same_window_are_told_together():
    every = GENERAL | {"offers": [MONTH | {"remedies": ["refund", "exchange", "store_credit"]}]}

    assert [f"{SCHEMA}{kind}Refund" for kind in ("Full", "Exchange", "StoreCredit")] == page(
        every
    ).content["refundType"]
    assert merchant(every).content["acceptExchange"]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"countries": []}, "no country given"),
        ({"countries": ["TR"] * 51}, "at most 50"),
        ({"countries": ["Türkiye"]}, "is no country"),
    ],
)
def test_countries_are_checked_as_their_readers_check_them(said, why):
    for export in (page, merchant):
        with pytest.raises(MisuseValueError, match=why):
            export(**said)


def test_several_countries_need_to_be_told_where_goods_are_sent():
    with pytest.raises(MisuseValueError, match="returned_to"):
        page(countries=["TR", "DE"])

    export = page(countries=["DE", "AT"], returned_to="IE")
    assert (["DE", "AT"], "IE") == (
        export.content["applicableCountry"],
        export.content["returnPolicyCountry"],
    )


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"methods": []}, "no way back given"),
        ({"label": "x" * 51}, "1 to 50"),
        ({"label": ""}, "1 to 50"),
        ({"label_source": None}, "label_source"),
        ({"buyers": BuyerKind.BUSINESS}, "promises nothing"),
    ],
)
def test_what_google_would_refuse_is_refused_here(said, why):
    with pytest.raises(MisuseValueError, match=why):
        merchant(**said)


def test_goods_that_never_come_back_need_no_way_back():
    final = GENERAL | {"sale": "final", "offers": []}
    export = merchant(final, methods=[], label_source=None, buyers=BuyerKind.BUSINESS)

    assert {"type": "NO_RETURNS"} == export.content["policy"]


def test_ways_and_labels_are_told_in_the_words_of_each_system():
    ways = [ReturnMethod.BY_MAIL, ReturnMethod.AT_KIOSK]

    assert [f"{SCHEMA}ReturnByMail", f"{SCHEMA}ReturnAtKiosk"] == page(methods=ways).content[
        "returnMethod"
    ]
    assert ["BY_MAIL", "AT_A_KIOSK"] == merchant(methods=ways).content["returnMethods"]
    assert (
        f"{SCHEMA}ReturnLabelInBox"
        == page(label_source=LabelSource.IN_THE_BOX).content["returnLabelSource"]
    )


def test_an_export_is_json():
    export = page(GENERAL, link="https://ornek.com/iade")

    assert export.content == json.loads(export.to_json())
    assert "https://ornek.com/iade" == export.content["merchantReturnLink"]


@pytest.mark.parametrize("kind", losses.KINDS, ids=lambda kind: kind.code)
def test_a_loss_says_the_same_in_both_languages(kind):
    tr, en = (
        {part.split("}")[0] for part in text.split("{")[1:]}
        for text in (kind.says.tr, kind.says.en)
    )

    assert tr == en
    assert kind.says.tr != kind.says.en


SHORT = {"kind": "days", "days": 5, "starts": "order"}
UNSAYABLE = [
    ({"evidence": ["photo"]}, "evidence_lost"),
    ({"limit": {"returns": 1, "within_days": 90}}, "limit_lost"),
    ({"hand_in_days": 3}, "hand_in_lost"),
    ({"otherwise": "ask_a_person"}, "person_lost"),
    ({"conditions": ["tags_attached"]}, "conditions_lost"),
    ({"conditions": ["unused", "packaging_complete"]}, "conditions_lost"),
    ({"offers": [MONTH | {"fallback": SHORT}]}, "fallback_lost"),
]


@pytest.mark.parametrize(("term", "code"), UNSAYABLE)
@pytest.mark.parametrize("buyers", [BuyerKind.CONSUMER, BuyerKind.BUSINESS])
def test_a_term_nobody_there_has_a_word_for_is_warned_of(term, code, buyers):
    for export in (page, merchant):
        assert code in codes(export(GENERAL | term, buyers=buyers))
        assert code not in codes(export(GENERAL | {"conditions": ["unused"]}, buyers=buyers))


def test_of_a_window_and_its_fallback_the_shorter_is_told():
    rule = GENERAL | {"offers": [MONTH | {"fallback": SHORT}]}

    assert 5 == page(rule, buyers=BuyerKind.BUSINESS).content["merchantReturnDays"]
    assert 14 == page(rule).content["merchantReturnDays"]


def test_the_day_of_the_refund_is_told_to_google_alone():
    soon = GENERAL | {"refund_within_days": 3}

    assert 3 == merchant(soon).content["processRefundDays"]
    assert "refund_day_lost" in codes(page(soon))
    assert "refund_day_lost" not in codes(page(GENERAL)) | codes(merchant(soon))


def test_the_days_a_policy_is_for_are_warned_of():
    dated = Policy(id="p", version="1", valid_from="2027-01-01", valid_until="2027-12-31")
    export = to_schema_org(dated, countries=["TR"], free_carrier="Aras Kargo")

    assert {"valid_from_lost", "valid_until_lost"} <= codes(export)
    assert "1 Ocak 2027" in " ".join(one.explain("tr") for one in export.warnings)


def test_a_promise_without_money_is_left_out_for_what_it_is():
    export = page(GENERAL | {"offers": [MONTH | {"remedies": ["store_credit"]}]})

    assert 14 == export.content["merchantReturnDays"]
    assert "no_refund_offered" in codes(export)
    assert "window_lost" not in codes(export)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ({"buyers": "consumer"}, "BuyerKind"),
        ({"methods": ["by_mail"]}, "ReturnMethod"),
        ({"label_source": "in_the_box"}, "LabelSource"),
    ],
)
def test_a_bare_text_is_no_choice(said, kind):
    for export in (page, merchant):
        with pytest.raises(MisuseTypeError, match=f"is no `{kind}`"):
            export(**said)


@pytest.mark.parametrize(
    "link", ["", "x", "ornek.com/iade", "https://", "https://ornek.com/iade v2"]
)
def test_a_page_is_named_by_an_address(link):
    with pytest.raises(MisuseValueError, match="is no address: write it whole"):
        to_google_merchant(
            TURKEY,
            countries=["TR"],
            policy_url=link,
            label_source=LabelSource.CUSTOMERS_OWN,
        )
    with pytest.raises(MisuseValueError, match="for `link` is no address"):
        to_schema_org(TURKEY, countries=["TR"], link=link)
