"""What differs between the desk's answer and what a case expects, honouring what is acceptable."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from musteri_destek.decisions import Certainty

from .answering import Answer

Json = dict[str, Any]

_OUTCOMES = {
    "ACCEPT_CANCELLATION_BEFORE_DELIVERY": "eligible",
    "ACCEPT_DEFECT_REMEDY": "eligible",
    "ACCEPT_TERMINATION_LATE": "eligible",
    "ACCEPT_WITHDRAWAL": "eligible",
    "MANUAL_REVIEW": "needs_review",
    "NEED_BUYER_CONFIRMATION": "needs_review",
    "PARTIAL_ACCEPT": "eligible",
    "REJECT_TERMINATION": "ineligible",
    "REJECT_WITHDRAWAL": "ineligible",
}
"""What a decision that a case calls acceptable comes to; the others decide nothing."""
_KINDS = {"goods": "item", "duty": "duties_collected_at_checkout"}


@dataclass(frozen=True)
class Difference:
    """One field of a case where answer and expectation part."""

    field: str
    expected: str
    observed: str


def differences(case: Json, answer: Answer) -> list[Difference]:
    """Every difference in the fields a case states; what `acceptable` allows is none."""
    found = [*_decision(case["expected"], answer), *_reply(case, answer)]
    return [one for one in found if not _is_acceptable(case["expected"], one, answer)]


def _decision(expected: Json, answer: Answer) -> Iterator[Difference]:
    stated: list[tuple[str, Any, Any]] = []
    if answer.decision is not None:
        decision = answer.decision
        shipping = decision.return_shipping
        stated = [
            ("outcome", expected.get("outcome"), decision.outcome.value),
            ("right", expected.get("right"), decision.right),
            ("certainty", expected.get("certainty"), _certainty(decision.certainty)),
            ("remedy", expected.get("remedy"), decision.remedy and decision.remedy.value),
            (
                "return_shipping_paid_by",
                expected.get("return_shipping_paid_by"),
                shipping and _PAYERS[shipping.paid_by.value],
            ),
            *_refund(expected.get("refund") or {}, answer),
        ]
    stated += _deadlines(expected, answer)
    stated += _promise(expected.get("promise") or {}, answer)
    for field, value, observed in stated:
        if value is not None and value != observed:
            yield Difference(field, str(value), str(observed))
    for wrong in expected.get("must_not_equal", ()):
        if wrong["value"] in answer.deadlines.values():
            yield Difference("must_not_equal", f"never {wrong['value']}", wrong["value"])


_PAYERS = {"seller": "seller", "customer": "consumer"}


def _certainty(ours: Certainty) -> str:
    return "verify" if ours is Certainty.UNVERIFIED else ours.value


def _refund(expected: Json, answer: Answer) -> Iterator[tuple[str, Any, Any]]:
    if answer.decision is None:
        return
    refund = answer.decision.refund
    if "total" in expected:
        yield "refund.total", Decimal(expected["total"]), refund.total
    if "lines" in expected:
        yield (
            "refund.lines",
            _sorted(expected["lines"], _expected_line),
            _sorted([line for line in refund.lines if line.kdv_rate is not None], _our_line),
        )
    if "kdv_summary" in expected:
        theirs = {
            Decimal(rate): (Decimal(row["net"]), Decimal(row["kdv"]))
            for rate, row in expected["kdv_summary"].items()
        }
        ours = {rate: (split.net, split.kdv) for rate, split in refund.kdv_by_rate.items()}
        yield "refund.kdv_summary", theirs, ours
    if "to" in expected:
        yield (
            "refund.to",
            _ways(expected["to"]),
            sorted((one.route.value, one.amount) for one in refund.payouts),
        )
    if deductions := expected.get("deductions"):
        yield "refund.deductions", deductions, []
    if interest := expected.get("legal_interest"):
        yield "refund.legal_interest", Decimal(interest["amount"]), _interest(answer)


def _interest(answer: Answer) -> Decimal | None:
    lines = answer.decision.refund.lines if answer.decision else ()
    return next((line.gross for line in lines if line.component == "interest"), None)


def _ways(rows: list[Json]) -> list[tuple[str, Decimal]]:
    return sorted((row["method"], Decimal(row["amount"])) for row in rows)


def _sorted(rows: Any, read: Any) -> list[tuple[str, ...]]:  # noqa: ANN401 - JSON on one side
    return sorted(read(row) for row in rows)


def _expected_line(row: Json) -> tuple[str, ...]:
    amounts = (row.get(key) for key in ("gross", "kdv_rate", "net", "kdv"))
    return (row["kind"], *(str(Decimal(str(amount or 0)).normalize()) for amount in amounts))


def _our_line(line: Any) -> tuple[str, ...]:  # noqa: ANN401
    amounts = (line.gross, line.kdv_rate, line.net, line.kdv)
    kind = _KINDS.get(line.component.value, line.component.value)
    return (kind, *(str(Decimal(amount or 0).normalize()) for amount in amounts))


def _deadlines(expected: Json, answer: Answer) -> Iterator[tuple[str, Any, Any]]:
    for row in expected.get("deadlines", ()):
        observed = answer.deadlines.get(row["name"])
        yield f"deadlines.{row['name']}", _time(row["value"]), observed and _time(observed)


def _time(value: str | None) -> str | date | datetime | None:
    """Read a deadline so that one instant equals itself in every notation."""
    if value is None:
        return None
    try:
        return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
    except ValueError:
        return value


def _promise(expected: Json, answer: Answer) -> Iterator[tuple[str, Any, Any]]:
    if not expected:
        return
    given = next((one for one in answer.promises if one.kind == expected["kind"]), None)
    yield "promise.promised", expected["promised"], given and given.until
    yield "promise.kept", expected["kept"], given and given.kept
    if "late_days_at_complaint" in expected:
        yield "promise.late_days", expected["late_days_at_complaint"], given and given.late_days


def _reply(case: Json, answer: Answer) -> Iterator[Difference]:
    text = answer.letter or ""
    for fragment in case.get("tone", {}).get("must_render", ()):
        if not _renders(text, fragment):
            yield Difference("tone.must_render", fragment, answer.no_letter or "not in the reply")


def _renders(text: str, fragment: str) -> bool:
    """Whether the fragment stands in the text; an amount may leave out its ",00", a name its case.

    A carrier asked for in one case may stand in another one where the sentence wants it.
    """
    name, apostrophe, suffix = fragment.partition("'")
    inflected = f"{name}'" in text and not any(map(str.isdigit, name)) and suffix.isalpha()
    return (
        fragment in text
        or fragment.replace(",00 TL", " TL") in text
        or bool(apostrophe and inflected)
    )


def _is_acceptable(expected: Json, found: Difference, answer: Answer) -> bool:
    return any(
        _allows(row.get("value"), found, answer)
        for row in expected.get("acceptable", ())
        if row["field"] == found.field
    ) or any(
        _OUTCOMES.get(str(row.get("value"))) == found.observed
        for row in expected.get("acceptable", ())
        if (row["field"], found.field) == ("decision", "outcome")
    )


def _allows(value: Any, found: Difference, answer: Answer) -> bool:  # noqa: ANN401 - JSON
    if isinstance(value, dict):
        same = value.get("instead_of") == found.expected
        others = value.get("any_of", ())
        return same and any(
            one == found.observed or _renders(answer.letter or "", one) for one in others
        )
    if value is None:
        return found.observed == "None"
    if found.field == "refund.to":
        return str(_ways(value)) == found.observed
    if found.field == "refund.total":
        return str(Decimal(value)) == found.observed
    return str(_time(value) if isinstance(value, str) else value) == found.observed
