"""Every finding there is: a scenario that produces it, and words that leave nothing out."""

from datetime import date
from importlib import import_module
from pkgutil import iter_modules

import pytest

from musteri_destek.decisions import Remedy, Until
from musteri_destek.law import Source, Unit, Version
from musteri_destek.law_tr import TURKISH_LAW
from musteri_destek.orders import Trait
from musteri_destek.returns import (
    ancillary,
    grounds,
    judging,
    nothing_left,
    preliminaries,
    rights,
    versions,
    wishes,
)
from musteri_destek.returns.goodwill import kinds as goodwill_kinds
from musteri_destek.returns.goodwill import kinds_by_fact as goodwill_kinds_by_fact
from musteri_destek.returns.rights.article_fifteen import EXCEPTIONS
from musteri_destek.returns.rights.distance_scope import LEFT_OUT
from tests.returns.goodwill.scenarios import SCENARIOS as GOODWILL
from tests.returns.law_scenarios import SCENARIOS as MORE_LAW
from tests.returns.shop import DRESS, ask, at, finding, only_a_repair, parcel

# `rights` holds functions of the same names, which hide the modules from a plain import.
RIGHTS = [
    import_module(f"{rights.__name__}.{module.name}") for module in iter_modules(rights.__path__)
]

IN_TIME = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}
BUSINESS, PRIVATE = {"buyer": {"kind": "business"}}, {"seller": {"kind": "individual"}}
LATE = {"ordered": "2026-03-01", "notified": "2026-05-10", "reason": "not_delivered"}
BROKEN = {"ordered": "2025-03-01", "delivered": "2025-03-05", "reason": "defective"}
OUT_OF_PROPORTION = BROKEN | {
    "notified": "2025-06-10",
    "disproportionate": [{"remedy": "repair", "reason": "Onarım bedeli ürünün değerini aşıyor"}],
}
POORLY_DONE = BROKEN | {"traits": ["service"], "notified": "2025-06-10"}
HAT = DRESS | {"id": "H", "name": "Şapka"}
GONE = {"line": "X", "quantity": 1, "gross": "1000.00", "made_at": at("2026-03-09")}

CARD = {"id": "p1", "method": "credit_card", "amount": "1000.00"}
TWICE = {
    "ordered": "2026-03-01",
    "notified": "2026-03-02",
    "reason": "charged_twice",
    "payments": [CARD, CARD | {"id": "p2", "duplicate_of": "p1"}],
}
REFUSED = {
    "ordered": "2026-03-01",
    "notified": "2026-03-05",
    "parcels": [{"refused_at": at("2026-03-05")}],
}
ASTRAY = {
    "ordered": "2026-03-01",
    "notified": "2026-03-05",
    "reason": "not_delivered",
    "parcels": [{"lost_at": at("2026-03-04")}],
}
LOST = {"line": "X", "cause": "unique_goods_lost", "learned_at": at("2026-03-02")}
GONE_FOR_GOOD = {
    "ordered": "2026-03-01",
    "notified": "2026-03-05",
    "reason": "not_delivered",
    "impossible": [LOST | {"told_at": at("2026-03-04")}],
}
AGAIN_BACK = {"gross": "1000.00", "payment": "p2", "made_at": at("2026-03-01")}


def repair(notified, **facts):
    return [{"line": "X", "notified_at": at(notified)} | facts]


def asked_back(state):
    return [{"line": "X", "quantity": 1, "state": state, "asked_at": at("2026-03-08")}]


IN_REPAIR = BROKEN | {"notified": "2025-06-10", "repairs": repair("2025-06-09")}

SCENARIOS = {
    "withdrawal_not_a_consumer": IN_TIME | BUSINESS,
    "withdrawal_not_a_trader": IN_TIME | PRIVATE,
    "withdrawal_in_time": IN_TIME,
    "withdrawal_before_delivery": IN_TIME | {"delivered": None},
    "withdrawal_too_late": IN_TIME | {"notified": "2026-03-20"},
    "withdrawal_last_day_unknown": {
        "ordered": "2033-03-01",
        "delivered": "2033-03-05",
        "notified": "2033-03-20",
    },
    "withdrawal_not_in_writing": IN_TIME | {"channel": "phone"},
    "withdrawal_only_refused": REFUSED | {"reason": "refused_at_door"},
    "withdrawal_buyer_to_confirm": IN_TIME | {"requester": "recipient"},
    "withdrawal_send_back": IN_TIME,
    "withdrawal_used_beyond_ordinary": IN_TIME
    | {"items": [{"line": "X", "used_beyond_ordinary": True}]},
    "withdrawal_also_open": IN_TIME | {"wanted": "replacement"},
    "defect_not_a_consumer": IN_TIME | BUSINESS | {"reason": "damaged"},
    "defect_not_a_trader": IN_TIME | PRIVATE | {"reason": "damaged"},
    "defect_presumed": BROKEN | {"notified": "2025-06-10"},
    "defect_to_prove": BROKEN | {"notified": "2025-12-10"},
    "defect_evidence_to_weigh": BROKEN | {"notified": "2025-12-10", "evidence": ["photo"]},
    "defect_time_barred": BROKEN | {"notified": "2027-12-10"},
    "defect_hidden_by_fraud": BROKEN | {"notified": "2027-12-10", "hidden_by_fraud": True},
    "defect_refused_at_door": REFUSED | {"reason": "damaged"},
    "defect_not_delivered": BROKEN | {"delivered": None, "notified": "2025-06-10"},
    "defect_disproportionate_repair": OUT_OF_PROPORTION,
    "defect_disproportionate_replacement": OUT_OF_PROPORTION
    | {"disproportionate": [{"remedy": "replacement", "reason": "Üretimi bitti"}]},
    "defect_disproportion_without_reason": OUT_OF_PROPORTION
    | {"disproportionate": [{"remedy": "repair"}]},
    "defect_of_service": POORLY_DONE,
    "defect_of_service_time_barred": POORLY_DONE | {"notified": "2027-12-10"},
    "defect_of_service_hidden_by_fraud": POORLY_DONE
    | {"notified": "2027-12-10", "hidden_by_fraud": True},
    "defect_of_service_day_unknown": POORLY_DONE | {"delivered": None, "notified": "2027-12-10"},
    "defect_rights_remain": IN_TIME,
    "defect_repair_chosen": IN_REPAIR,
    "late_delivery_not_a_consumer": LATE | BUSINESS,
    "late_delivery_not_a_trader": LATE | PRIVATE,
    "late_delivery_termination": LATE,
    "late_delivery_interest": LATE,
    "late_delivery_may_terminate": LATE | {"wanted": "exchange"},
    "late_delivery_buyer_to_confirm": LATE | {"requester": "recipient"},
    "late_delivery_not_yet": LATE | {"notified": "2026-03-20"},
    "late_delivery_no_term": LATE | {"traits": ["custom_made"]},
    "late_delivery_disputed": LATE | {"delivered": "2026-04-10"},
    "late_delivery_came_late": LATE | {"reason": "delivered_late", "delivered": "2026-05-05"},
    "late_delivery_came_in_time": LATE | {"reason": "delivered_late", "delivered": "2026-03-20"},
    "late_delivery_already_delivered": LATE
    | {"lines": [DRESS, HAT], "parcels": [parcel("2026-04-10", "X"), parcel(None, "H")]},
    "late_delivery_partly_came": LATE
    | {
        "lines": [DRESS | {"quantity": 2}],
        "parcels": [
            parcel("2026-03-10") | {"items": [{"line": "X", "quantity": 1}]},
            parcel(None) | {"items": [{"line": "X", "quantity": 1}]},
        ],
        "items": [{"line": "X", "quantity": 2}],
    },
    "warranty_not_a_consumer": IN_REPAIR | BUSINESS,
    "warranty_not_a_trader": IN_REPAIR | PRIVATE,
    "warranty_repair_overdue": IN_REPAIR | {"notified": "2025-09-10"},
    "warranty_failed_again": IN_REPAIR
    | {"repairs": [*repair("2025-04-09", fixed_on="2025-04-15"), *repair("2025-06-09")]},
    "warranty_unrepairable": IN_REPAIR | {"repairs": repair("2025-06-09", unrepairable=True)},
    "warranty_repair_running": IN_REPAIR,
    "warranty_repair_owed": IN_REPAIR | {"wanted": "repair"},
    "warranty_repaired_in_time": IN_REPAIR
    | {"repairs": repair("2025-06-05", fixed_on="2025-06-09")},
    "warranty_loan_owed": IN_REPAIR | {"wanted": "loan_device", "as_of": "2025-06-25"},
    "warranty_loan_not_yet": IN_REPAIR | {"wanted": "loan_device"},
    "warranty_remainder": IN_REPAIR
    | {"repairs": repair("2025-06-09", unrepairable=True), "wanted": "replacement"},
    "warranty_expired": BROKEN | {"notified": "2027-12-10", "repairs": repair("2027-12-09")},
    "impossibility_not_a_consumer": GONE_FOR_GOOD | BUSINESS,
    "impossibility_not_a_trader": GONE_FOR_GOOD | PRIVATE,
    "impossibility_told": GONE_FOR_GOOD,
    "impossibility_not_told": GONE_FOR_GOOD | {"impossible": [LOST]},
    "impossibility_out_of_stock": GONE_FOR_GOOD
    | {"impossible": [LOST | {"cause": "out_of_stock"}]},
    "loss_in_transit_not_a_consumer": ASTRAY | BUSINESS,
    "loss_in_transit_not_a_trader": ASTRAY | PRIVATE,
    "loss_in_transit_sellers_risk": ASTRAY,
    "loss_in_transit_to_send_again": LATE
    | {
        "notified": "2026-03-10",
        "wanted": "replacement",
        "parcels": [{"lost_at": at("2026-03-04")}],
    },
    "loss_in_transit_customers_carrier": ASTRAY
    | {"parcels": [{"lost_at": at("2026-03-04"), "carrier_demanded": True}]},
    "duplicate_payment_owed": TWICE,
    "duplicate_payment_not_recorded": TWICE | {"payments": [CARD]},
    "duplicate_payment_perhaps_given_back": TWICE | {"refunds": [AGAIN_BACK | {"payment": None}]},
    "duplicate_payment_given_back": TWICE | {"refunds": [AGAIN_BACK]},
    "outside_known_dates": {"ordered": "2012-03-01", "delivered": None, "notified": "2012-03-02"},
    "nothing_applies": IN_TIME | {"wanted": "repair"},
    "kindness_of_a_person": IN_TIME | {"notified": "2026-03-20"},
    "already_refunded": IN_TIME | {"refunds": [GONE]},
    "refunded_too_little": IN_TIME | {"refunds": [GONE | {"gross": "900.00"}]},
    "kept_by_agreement": IN_TIME | {"refunds": [GONE], "returns": asked_back("kept")},
    "already_returned": IN_TIME | {"returns": asked_back("received")},
    "return_under_way": IN_TIME | {"returns": asked_back("accepted")},
    "refund_day_not_settled": IN_TIME,
    "refund_shared_by_the_shop": IN_TIME
    | {"lines": [DRESS, HAT], "items": [{"line": "X"}], "discounts": [{"amount": "150.00"}]},
    "refund_discount_taken_back": IN_TIME
    | {
        "lines": [DRESS, HAT],
        "items": [{"line": "X"}],
        "discounts": [{"percent": 10, "min_basket": "1500.00", "clawback_disclosed": True}],
        "switches": {"discounts_on_partial_return": "claw_back"},
    },
}

for _remedy in Remedy:
    SCENARIOS[f"wish_not_given_{_remedy}"] = LATE | {"wanted": _remedy}
SCENARIOS["wish_not_given_refund"] = (
    IN_TIME | BUSINESS | {"wanted": "refund", "extra_rights": [only_a_repair]}
)

NEVER_IN_FORCE = "i"
ANNULLED = {"ı", "j", "k"}


def law_with(row):
    """The law itself; for the letter that was never in force, a law in which it is."""
    if row.letter != NEVER_IN_FORCE:
        return None
    in_force = Version(
        value=row.letter,
        unit=Unit.EXCEPTION,
        source=Source("MSY m.15/1-i", gazette="RG 2027-01-01/99999"),
        since=date(2020, 1, 1),
    )
    return TURKISH_LAW.with_versions(row.provision, in_force)


def goods(row, *, state=True, told=None, reading="text_of_the_day", untold="review"):
    """Goods under that letter of m.15/1, in that state."""
    item = {"line": "X"} | ({row.condition: state} if row.condition else {})
    facts = {"traits": [row.trait], "items": [item], "told": {"exceptions": told}}
    switches = {"annulled_exceptions": reading, "untold_exceptions": untold}
    return IN_TIME | facts | {"law": law_with(row), "switches": switches}


SCENARIOS |= GOODWILL | MORE_LAW
for _row in EXCEPTIONS:
    SCENARIOS[_row.excluded.code] = goods(_row)
    SCENARIOS[_row.not_told.code] = goods(_row, told=False)
    SCENARIOS[_row.passed_over.code] = goods(_row, told=False, untold="not_held_against")
    if _row.condition:
        SCENARIOS[_row.unclear.code] = goods(_row, state=None)
    if _row.letter in ANNULLED:
        SCENARIOS[_row.annulled.code] = goods(_row, reading="never_refuse")


def kinds():
    """Every kind of finding the library can utter."""
    for module in (*RIGHTS, goodwill_kinds, goodwill_kinds_by_fact, versions):
        yield from getattr(module, "KINDS", ())
    yield from (judging.OUTSIDE_KNOWN_DATES, judging.NOTHING_APPLIES, judging.MAY_BE_KIND)
    yield from nothing_left.KINDS
    yield from grounds.KINDS
    yield from preliminaries.KINDS
    yield from ancillary.KINDS
    yield from wishes.KINDS
    yield from (row.kind for row in LEFT_OUT)
    for row in EXCEPTIONS:
        yield from (row.excluded, row.not_told, row.passed_over)
        yield from [row.unclear] if row.condition else []
        yield from [row.annulled] if row.letter in ANNULLED else []


def test_no_code_is_unreachable_and_no_scenario_is_left_over():
    assert {kind.code for kind in kinds()} == set(SCENARIOS)


def test_the_letter_for_phones_is_reached_only_by_a_law_that_brings_it_into_force():
    phone = next(row for row in EXCEPTIONS if row.trait is Trait.PHONE_OR_COMPUTER)

    assert NEVER_IN_FORCE == phone.letter
    assert "eligible" == ask(**goods(phone) | {"law": None}).outcome
    assert "ineligible" == ask(**goods(phone)).outcome


def deciding_facts(found, lang):
    return [fact.in_language(lang) for fact in found.facts if f"{{{fact.name}}}" in found.says.tr]


WHO = {
    "tr": {"seller": "satıcı", "customer": "müşteri", "marketplace": "pazaryeri"},
    "en": {},
}
NO_LIMIT = {"tr": "Süre: yok", "en": "Time limit: none"}


@pytest.mark.parametrize("code", SCENARIOS)
@pytest.mark.parametrize("lang", ["tr", "en"])
def test_a_finding_names_who_the_fact_the_last_day_the_article_and_the_next_step(code, lang):
    found = finding(ask(**SCENARIOS[code]), code)
    text = found.explain(lang)

    assert f"({WHO[lang].get(found.who, found.who)})" in text
    assert found.source.citation in text
    assert found.next_step.in_language(lang) in text
    assert (found.deadline.when(lang) if found.deadline else NO_LIMIT[lang]) in text
    for fact in deciding_facts(found, lang):
        assert fact in text
    assert "{" not in text


# What follows from the nature of the goods alone rests on no day.
BY_NATURE = ("_not_a_consumer", "_not_a_trader")


@pytest.mark.parametrize("code", SCENARIOS)
def test_a_finding_quotes_the_day_it_rests_on(code):
    found = finding(ask(**SCENARIOS[code]), code)
    by_nature = code.endswith(BY_NATURE) or code.startswith(
        ("withdrawal_excluded", "withdrawal_exception")
    )

    assert by_nature != bool(deciding_facts(found, "tr"))


@pytest.mark.parametrize("code", SCENARIOS)
def test_a_finding_says_the_same_in_both_languages(code):
    """The same facts are quoted, and no word of the other language slips in."""
    found = finding(ask(**SCENARIOS[code]), code)
    placeholders = [
        sorted(part.split("}")[0] for part in text.split("{")[1:])
        for text in (found.says.tr, found.says.en)
    ]

    assert placeholders[0] == placeholders[1]
    assert found.says.tr != found.says.en


@pytest.mark.parametrize("code", SCENARIOS)
@pytest.mark.parametrize("lang", ["tr", "en"])
def test_a_whole_decision_explains_itself_without_a_hole(code, lang):
    decision = ask(**SCENARIOS[code])
    text = decision.explain(lang)

    assert decision.order in text
    assert all(one.explain(lang) in text for one in decision.because)
    assert "{" not in text
    assert "None" not in text
    assert "(-)" not in text


# Here no fact is missing: a person has to weigh what is known.
TO_BE_WEIGHED = (*BY_NATURE, "used_beyond_ordinary", "nothing_applies", "came_late")


@pytest.mark.parametrize("code", SCENARIOS)
def test_a_review_names_the_fact_it_waits_for_unless_a_person_has_to_weigh(code):
    found = finding(ask(**SCENARIOS[code]), code)
    weighed = code.endswith(TO_BE_WEIGHED) or code.startswith("withdrawal_exception_not_told")

    assert (found.effect == "reviews" and not weighed) == (found.missing is not None)


def test_an_explanation_of_a_pending_refund_says_what_it_waits_for():
    decision = ask(**IN_TIME, carriers=["Aras Kargo"])

    assert Until.PENDING is decision.refund.due.until
    assert "ürünün taşıyıcıya teslim edildiği günden başlayarak 14 gün" in decision.explain("tr")


def test_charges_are_named_in_the_language_of_the_reader():
    shipping = {"kind": "shipping", "gross": "50.00", "kdv_rate": 20}
    decision = ask(
        **IN_TIME,
        charges=[shipping],
        payments=[{"id": "p", "method": "credit_card", "amount": "1050.00"}],
    )

    assert "Gönderim ücreti: 50,00 TL" in decision.explain("tr")
    assert "Delivery: TRY 50.00" in decision.explain("en")
    assert "1.050,00 TL ödemenin yapıldığı karta ödenir." in decision.explain("tr")


def test_a_notice_accepted_only_by_a_debated_reading_says_so_and_names_the_switch():
    monday = {
        "ordered": "2026-01-10",
        "delivered": "2026-01-17",
        "notified": "2026-02-02",
        "carriers": ["Aras Kargo"],
    }
    generous = ask(**monday)
    strict = ask(**monday, switches={"consumer_roll": "holidays"})
    saturday = ask(**monday | {"notified": "2026-01-31"})

    assert ("debated", "consumer_roll") == (
        generous.certainty,
        finding(generous, "withdrawal_in_time").switch,
    )
    assert ("debated", "consumer_roll") == (
        strict.certainty,
        finding(strict, "withdrawal_too_late").switch,
    )
    assert "settled" == saturday.certainty
    assert "(tartışmalı)" in generous.explain("tr")


def test_a_table_that_comes_in_parts_is_told_apart_from_a_whole_order():
    decision = ask(
        ordered="2026-03-01",
        notified="2026-03-10",
        parcels=[parcel("2026-03-05", "X"), parcel(None, "X")],
    )

    assert "siparişin tamamı teslim edilmeden" in decision.explain("tr")


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        (LATE, "the day interest starts"),
        (goods(EXCEPTIONS[-1], reading="never_refuse"), "the annulment of an exception"),
        (IN_TIME, "the refund clock where no carrier was named"),
    ],
)
def test_a_decision_is_as_sure_as_the_least_sure_thing_it_rests_on(facts, why):
    assert "debated" == ask(**facts).certainty, why


def test_a_decision_that_rests_on_clear_text_alone_is_settled():
    assert "settled" == ask(**IN_TIME, carriers=["Aras Kargo"]).certainty
