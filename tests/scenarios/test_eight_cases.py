"""The desk of the examples on its eight cases: everything they expect, and nothing they forbid."""

import copy
import json
from pathlib import Path

import pytest

import iade_masasi
from desk.answering import answer
from desk.comparing import differences
from desk.mapping import UnknownKeysError, read_case
from desk.phrases import not_compared

FOLDER = Path(iade_masasi.__file__).parent / "cases"
CASES = {
    file.stem: json.loads(file.read_text(encoding="utf-8"))
    for file in sorted(FOLDER.glob("*.json"))
}


def answered(case):
    return answer(read_case(case))


def fields_that_differ(case):
    return [one.field for one in differences(case, answered(case))]


def expecting(number, **expected):
    """A case that expects something else than it should."""
    case = copy.deepcopy(CASES[number])
    case["expected"] |= expected
    case["expected"]["acceptable"] = []
    return case


@pytest.mark.parametrize("number", CASES)
def test_a_case_is_answered_as_it_expects(number):
    assert [] == differences(CASES[number], answered(CASES[number]))


NOT_COMPARED = {
    "deduction_for_use",
    "goodwill_review",
    "iban_checks",
    "legal_basis",
    "needs_from_customer",
    "next_actions",
    "public_reply_rules",
    "reasons_tr",
    "refund.single_payment",
    "refund_clock_pauses_while_waiting_iban",
    "alternative_policy",
}
"""Words of the author of a case, or what holds of every refund: nothing to hold them against."""


@pytest.mark.parametrize("number", CASES)
def test_every_field_a_case_expects_is_compared_or_named(number):
    named = set(not_compared(CASES[number], answered(CASES[number])))
    assert named <= NOT_COMPARED


@pytest.mark.parametrize("number", CASES)
def test_nothing_a_case_needs_is_left_unbuilt(number):
    assert () == read_case(CASES[number]).waits_for


@pytest.mark.parametrize("number", CASES)
def test_one_word_is_counted_once_whoever_gave_it(number):
    words = [(one.kind, one.until) for one in answered(CASES[number]).promises]
    assert len(set(words)) == len(words)


def test_there_are_eight_cases():
    assert 8 == len(CASES)


WRONG = [
    ("a-1001", "decision", {"decision": "REJECT_WITHDRAWAL"}),
    ("a-1009", "decision", {"decision": "ACCEPT_DEFECT_REMEDY"}),
    ("a-1001", "outcome", {"outcome": "ineligible"}),
    ("a-1001", "right", {"right": "defect"}),
    ("a-1001", "certainty", {"certainty": "debated"}),
    ("a-1001", "return_shipping_paid_by", {"return_shipping_paid_by": "consumer"}),
    ("a-1013", "remedy", {"remedy": "repair"}),
    ("a-1001", "refund.total", {"refund": {"total": "1249.89"}}),
    ("a-1001", "refund.lines", {"refund": {"lines": []}}),
    ("a-1001", "refund.kdv_summary", {"refund": {"kdv_summary": {}}}),
    ("a-1006", "refund.to", {"refund": {"to": [{"method": "card", "amount": "1018.80"}]}}),
    ("a-1001", "refund.deductions", {"refund": {"deductions": [{"amount": "1.00"}]}}),
    ("a-1001", "refund.currency", {"refund": {"currency": "EUR"}}),
    ("a-1001", "documents", {"documents": ["iade faturası (alıcı düzenler)"]}),
    ("a-1001", "alternatives", {"alternatives": ["iyi niyet incelemesi"]}),
    ("a-1004", "alternatives", {"alternatives": ["alıcının onayı beklenir"]}),
    ("a-1004", "local_notice_time", {"local_notice_time": "2026-11-16T21:04:30+03:00"}),
    ("a-1009", "allocation", {"allocation": {"method": "pro_rata", "GML": "60.00"}}),
    ("a-1029", "refund.legal_interest", {"refund": {"legal_interest": {"amount": "164.33"}}}),
    (
        "a-1036",
        "must_not_equal",
        {"must_not_equal": [{"name": "repair_due", "value": "2026-09-30"}]},
    ),
    (
        "a-1042",
        "promise.kept",
        {"promise": {"kind": "refund", "promised": "2026-11-09", "kept": True}},
    ),
]


@pytest.mark.parametrize(("number", "field", "expected"), WRONG)
def test_an_answer_that_differs_is_reported_by_its_field(number, field, expected):
    assert field in fields_that_differ(expecting(number, **expected))


@pytest.mark.parametrize("number", CASES)
def test_a_deadline_a_day_off_is_reported(number):
    wrong = [
        {"name": row["name"], "value": "2000-01-01"}
        for row in CASES[number]["expected"]["deadlines"]
    ]
    found = fields_that_differ(expecting(number, deadlines=wrong))
    assert {f"deadlines.{row['name']}" for row in wrong} <= set(found)


def test_a_fragment_the_letter_lacks_is_reported():
    case = copy.deepcopy(CASES["a-1001"])
    case["tone"]["must_render"].append("Gül Bey")
    assert ["tone.must_render"] == fields_that_differ(case)


def test_what_a_case_calls_acceptable_is_no_difference():
    case = expecting("a-1001", certainty="debated")
    case["expected"]["acceptable"] = [{"field": "certainty", "value": "settled", "why": "invented"}]
    assert [] == fields_that_differ(case)


def test_a_key_nobody_knows_is_refused_by_its_name():
    case = copy.deepcopy(CASES["a-1001"])
    case["order"]["colour_of_ribbon"] = "red"
    case["products"][0]["shoe_box"] = True
    with pytest.raises(UnknownKeysError, match=r"order\.colour_of_ribbon, products\[\]\.shoe_box"):
        read_case(case)


def refused_at_the_door(*events):
    case = copy.deepcopy(CASES["a-1001"])
    refused = {
        "at": "2026-11-03T14:20:00+03:00",
        "carrier": "Aras Kargo",
        "code": "KE",
        "result": "refused",
    }
    case["delivery"] = {"attempts": [refused]}
    case["events"] = list(events)
    return read_case(case)


def test_a_parcel_refused_at_the_door_is_read_and_waits_for_a_written_notice():
    case = refused_at_the_door()
    told = answer(case)
    assert () == case.waits_for
    assert "Aras Kargo" == case.request.order.parcels[0].carrier
    assert ("needs_review", ("written_notice",)) == (told.decision.outcome, told.decision.missing)
    assert told.letter


def test_a_notice_written_beside_a_refusal_is_what_counts():
    written = {"type": "withdrawal_notice", "at": "2026-11-04T10:00:00+03:00"}
    told = answer(refused_at_the_door(written))
    assert ("eligible", "withdrawal") == (told.decision.outcome, told.decision.right)


def run_desk(monkeypatch, *options):
    monkeypatch.setattr("sys.argv", ["iade_masasi.py", *options])
    return iade_masasi.main()


def test_the_desk_ends_well_on_its_own_cases(monkeypatch, capsys):
    assert 0 == run_desk(monkeypatch)
    shown = capsys.readouterr().out
    for case in CASES.values():
        assert case["order"]["id"] in shown


def test_the_desk_ends_badly_when_a_case_differs(monkeypatch, capsys, tmp_path):
    file = tmp_path / "cases.json"
    wrong = expecting("a-1001", refund={"total": "1.00"})
    file.write_text(json.dumps({"cases": [wrong]}), encoding="utf-8")
    assert 1 == run_desk(monkeypatch, "--cases", str(file), "--json")
    reported = json.loads(capsys.readouterr().out)["cases"][0]
    assert ("differs", "refund.total") == (reported["status"], reported["differences"][0]["field"])


def test_a_case_that_can_not_be_is_refused_and_the_others_are_answered(
    monkeypatch, capsys, tmp_path
):
    early = copy.deepcopy(CASES["a-1001"])
    early["delivery"]["delivered_at"] = "2026-10-01T10:00:00+03:00"
    file = tmp_path / "cases.json"
    file.write_text(json.dumps({"cases": [early, CASES["a-1004"]]}), encoding="utf-8")
    assert 1 == run_desk(monkeypatch, "--cases", str(file), "--json")
    reported = json.loads(capsys.readouterr().out)
    assert "before the order" in reported["refused"][0]["reason"]
    assert ["A-1004"] == [one["order"] for one in reported["cases"]]


def test_the_desk_refuses_a_file_it_can_not_read(monkeypatch, capsys, tmp_path):
    file = tmp_path / "cases.json"
    file.write_text("{", encoding="utf-8")
    assert 2 == run_desk(monkeypatch, "--cases", str(file))
    assert capsys.readouterr().err
