"""Contracts the rules on distance sales leave out (MSY m.2/2), and what remains for the customer."""

import pytest

from musteri_destek.law_tr import TURKISH_LAW
from musteri_destek.orders import ExcludedContract
from tests.returns.shop import ask, codes, finding
from tests.scenarios.citing import cites

ASKED = {"ordered": "2026-03-01", "notified": "2026-03-05"}


def kind_of(contract, **facts):
    return ask(**ASKED | facts, line={"excluded_contract": contract, "traits": ["service"]})


@cites("distance_rules_leave_out", since="2022-10-01")
@pytest.mark.parametrize(
    ("contract", "letter", "outcome", "own_text"),
    [
        ("financial_service", "a", "needs_review", "6502 m.49"),
        ("vending_machine", "b", "ineligible", None),
        ("public_telephone", "c", "ineligible", None),
        ("betting", "ç", "ineligible", None),
        ("real_estate", "d", "needs_review", "6502 m.40-46"),
        ("home_rental", "e", "ineligible", None),
        ("package_tour", "f", "needs_review", "6502 m.51"),
        ("timeshare", "g", "needs_review", "6502 m.50"),
        ("food_rounds", "ğ", "ineligible", None),
        ("passenger_transport", "h", "ineligible", None),
        ("assembly_and_repair", "ı", "ineligible", None),
        ("care_service", "i", "ineligible", None),
        ("sms_service", "j", "ineligible", None),
        ("donation", "j", "ineligible", None),
        ("public_body_service", "j", "ineligible", None),
    ],
)
def test_the_right_to_withdraw_does_not_reach_it_and_another_text_may(
    contract, letter, outcome, own_text
):
    decision = kind_of(contract)
    found = finding(decision, f"withdrawal_excluded_contract_{contract}")

    assert outcome == decision.outcome
    assert f"MSY m.2/2-{letter}" == found.source.citation
    assert (own_text or "6502") in found.next_step.tr
    assert letter == ExcludedContract(contract).letter


@pytest.mark.parametrize(
    ("ordered", "notified", "outcome"),
    [
        ("2022-09-30", "2022-10-05", "eligible"),
        ("2022-10-01", "2022-10-05", "ineligible"),
    ],
)
def test_donations_are_left_out_since_october_2022(ordered, notified, outcome):
    decision = ask(
        ordered=ordered,
        notified=notified,
        items=[{"line": "X", "performed": False}],
        line={"excluded_contract": "donation", "traits": ["service"]},
    )

    assert outcome == decision.outcome
    versions = TURKISH_LAW["distance_rules_leave_out"].versions
    assert [12, 13] == [len(version.value) for version in versions]


def test_a_badly_done_repair_keeps_the_rights_of_a_defective_service():
    decision = kind_of("assembly_and_repair", reason="defective")

    assert "eligible" == decision.outcome
    assert "defect_of_service" == decision.because[0].code


@cites("distance_rules_leave_out", since="2022-10-01")
def test_a_late_bus_is_no_late_delivery_and_no_silent_no():
    decision = kind_of("passenger_transport", reason="not_delivered", notified="2026-05-10")

    assert "needs_review" == decision.outcome
    assert "late_delivery_outside_distance_rules" in codes(decision)
    assert not {"late_delivery_termination", "late_delivery_interest"} & codes(decision)


@cites("distance_rules_leave_out", since="2015-02-27")
def test_a_care_service_of_2020_is_left_out_by_the_first_text():
    decision = kind_of("care_service", ordered="2020-03-01", notified="2020-03-05")

    assert "MSY m.2/2-i" == decision.because[0].source.citation
