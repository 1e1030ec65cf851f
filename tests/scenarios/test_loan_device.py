"""The desk asked for a loan device: the event becomes the wish, and the letter grants or dates it."""

import copy
import json
from pathlib import Path

import pytest

import iade_masasi
from desk.answering import answer
from desk.mapping import read_case

CASE = Path(iade_masasi.__file__).parent / "cases" / "a-1036.json"


def asked_on(moment):
    """The washing machine of case A-1036, its owner asking for another to use meanwhile."""
    case = copy.deepcopy(json.loads(CASE.read_text(encoding="utf-8")))
    fault = case["events"][0]
    case |= {
        "channel": "email",
        "events": [fault, {"type": "loaner_request", "at": moment}],
        "as_of": moment,
    }
    case["order"]["ordered_at"] = "2025-11-15T10:00:00+03:00"
    case["delivery"]["delivered_at"] = "2025-11-19T10:00:00+03:00"
    return answer(read_case(case))


@pytest.mark.parametrize(
    ("moment", "outcome", "says"),
    [
        ("2026-09-18T10:00:00+03:00", "ineligible", "18 Eylül 2026 Cuma günü dolunca doğuyor"),
        ("2026-09-19T10:00:00+03:00", "eligible", "yedek ürün talebinizi kabul ettik"),
    ],
)
def test_a_loan_device_is_granted_after_the_tenth_business_day(moment, outcome, says):
    found = asked_on(moment)

    assert () == found.case.waits_for
    assert outcome == found.decision.outcome
    assert "2026-09-18" == found.deadlines["loaner_due"]
    assert "refund_due" not in found.deadlines
    assert says in found.letter
