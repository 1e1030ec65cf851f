"""Every switch of a policy turns something: none is taken and then ignored."""

import pytest

from musteri_destek.law_tr import TURKISH_LAW
from musteri_destek.returns import Switches
from tests.returns.shop import DRESS, ask, at, until

SENT = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}
STRADDLING = {
    "ordered": "2025-12-20",
    "delivered": "2025-12-28",
    "notified": "2026-01-05",
    "carriers": ["Aras Kargo"],
    "handed_over": {"at": at("2026-01-12"), "carrier": "Aras Kargo"},
}
NO_CARRIER = SENT | {"handed_over": {"at": at("2026-03-12")}, "arrived_at": at("2026-03-16")}
OVEN = {
    "ordered": "2026-02-01",
    "delivered": "2026-02-05",
    "notified": "2026-02-10",
    "traits": ["installed_by_service"],
    "items": [{"line": "X", "installed": True}],
}
TERMINATED = {
    "ordered": "2026-09-20",
    "notified": "2026-11-01",
    "reason": "not_delivered",
    "payments": [
        {"id": "p1", "method": "credit_card", "amount": "1000.00", "paid_at": at("2026-09-20")}
    ],
}
REPAIR = {
    "ordered": "2026-01-05",
    "delivered": "2026-01-10",
    "notified": "2026-04-20",
    "reason": "defective",
    "repairs": [{"line": "X", "notified_at": at("2026-04-20")}],
}
TOLD_AT_LAST = {
    "ordered": "2024-03-01",
    "delivered": "2024-03-05",
    "notified": "2025-03-24",
    "told": {"withdrawal": False, "withdrawal_on": "2025-03-14"},
}
ONE_OF_TWO = SENT | {
    "lines": [DRESS, DRESS | {"id": "Y"}],
    "charges": [{"kind": "shipping", "gross": "50.00", "kdv_rate": 20}],
    "payments": [{"id": "p1", "method": "credit_card", "amount": "2050.00"}],
    "items": [{"line": "X"}],
}

# A thousand of two thousand, less what the kept half owes to a discount of ten percent it misses.
DISCLOSED = ONE_OF_TWO | {
    "charges": [],
    "discounts": [{"percent": 10, "min_basket": "1500.00", "clawback_disclosed": True}],
}
TWO_TENDERS = ONE_OF_TWO | {
    "charges": [],
    "payments": [
        {"id": "p1", "method": "credit_card", "amount": "1000.00"},
        {"id": "p2", "method": "gift_card", "amount": "1000.00"},
    ],
}


def due(decision):
    return until(decision, "refund_due")


def outcome(decision):
    return decision.outcome.value


A_PART = SENT | {
    "notified": "2026-03-10",
    "line": {
        "parts": [
            {"id": "T", "name": "Tencere", "weight": "600.00"},
            {"id": "K", "name": "Tava", "weight": "400.00"},
        ]
    },
    "items": [{"line": "X", "parts": [{"part": "K"}]}],
}
UNTOLD = SENT | {
    "notified": "2026-03-10",
    "traits": ["custom_made"],
    "told": {"exceptions": False},
}


def total(decision):
    return str(decision.refund.total)


def tenders(decision):
    return ", ".join(f"{one.payment} {one.amount}" for one in decision.refund.payouts)


def repair_due(decision):
    return until(decision, "repair_due")


TURNS = [
    # the switch, its reading, the facts, what is looked at, by default, by this reading
    ("straddling_orders", "law_of_the_order", STRADDLING, due, "2026-01-19", "2026-01-19"),
    ("straddling_orders", "law_of_the_notice", STRADDLING, due, "2026-01-19", "2026-01-26"),
    ("no_named_carrier_clock", "arrival", NO_CARRIER, due, "2026-03-26", "2026-03-30"),
    ("annulled_exceptions", "text_of_the_day", OVEN, outcome, "eligible", "ineligible"),
    ("untold_exceptions", "review", UNTOLD, outcome, "eligible", "needs_review"),
    ("first_day", "same_day", SENT | {"notified": "2026-03-19"}, outcome, "eligible", "ineligible"),
    (
        "consumer_roll",
        "none",
        {"ordered": "2026-01-20", "delivered": "2026-02-01", "notified": "2026-02-16"},
        outcome,
        "eligible",
        "ineligible",
    ),
    ("seller_roll", "holidays", TERMINATED, due, "2026-11-15", "2026-11-16"),
    (
        "seller_roll",
        "holidays",
        SENT | {"delivered": None, "notified": "2026-11-01"},
        due,
        "2026-11-15",
        "2026-11-16",
    ),
    ("interest_from", "termination", TERMINATED, total, "1035.67", "1000.00"),
    ("bridge_saturday", "holiday", REPAIR, repair_due, "2026-05-15", "2026-05-16"),
    ("late_information", "cap_of_the_year", TOLD_AT_LAST, outcome, "eligible", "ineligible"),
    (
        "unverified_law",
        "review",
        REPAIR | {"traits": ["refurbished"]},
        outcome,
        "ineligible",
        "needs_review",
    ),
    ("charges_on_partial_return", "pro_rata", ONE_OF_TWO, total, "1000.00", "1025.00"),
    ("discounts_on_partial_return", "claw_back", DISCLOSED, total, "900.00", "800.00"),
    ("kit_returns", "once_complete", A_PART, total, "400.00", "0.00"),
    ("tender_order", "last_first", TWO_TENDERS, tenders, "p1 500.00, p2 500.00", "p2 1000.00"),
    ("methods_first", ["gift_card"], TWO_TENDERS, tenders, "p1 500.00, p2 500.00", "p2 1000.00"),
]


@pytest.mark.parametrize(("switch", "reading", "facts", "seen", "usually", "then"), TURNS)
def test_a_switch_turns_what_it_speaks_of(switch, reading, facts, seen, usually, then):
    assert usually == seen(ask(**facts))
    assert then == seen(ask(**facts, switches={switch: reading}))


def test_every_switch_is_seen_to_turn_something():
    turned = {switch for switch, *_, usually, then in TURNS if usually != then}
    assert set(Switches.model_fields) == turned


def test_every_switch_the_law_names_is_one_of_the_policy():
    named = {version.switch for provision in TURKISH_LAW for version in provision.versions}
    assert set(Switches.model_fields) >= named - {None}
