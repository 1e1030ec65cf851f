"""What differs between the desk's answer and what a case expects, honouring what is acceptable.

Every field a case expects is compared, or named among those that can't be (`phrases.not_compared`).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from musteri_destek.decisions import Certainty
from musteri_destek.facts import ISTANBUL
from musteri_destek.returns import Component, RefundLine, collected, decide

from .accepting import is_acceptable
from .answering import Answer
from .clocks import OWN_WORDS
from .fields import Difference, renders, time_of, ways_of
from .mapping import read_case
from .phrases import DISCLOSED, unsaid
from .words import Json

_Stated = Iterator[tuple[str, Any, Any]]

_KINDS = {"goods": "item", "duty": "duties_collected_at_checkout"}
_PAYERS = {"seller": "seller", "customer": "consumer"}
_REMEDIES = {"loaner": "loan_device", "loaner_device": "loan_device", "discount": "price_reduction"}


def differences(case: Json, answer: Answer) -> list[Difference]:
    """Every difference in the fields a case states; what `acceptable` allows is none."""
    found = [*_decision(case["expected"], answer), *_reply(case, answer)]
    return [one for one in found if not is_acceptable(case["expected"], one, answer)]


def _decision(expected: Json, answer: Answer) -> Iterator[Difference]:
    stated = [
        *_of_the_decision(expected, answer),
        *_refund(expected.get("refund") or {}, answer),
        *_deadlines(expected, answer),
        *_promise(expected.get("promise") or {}, answer),
        *_where_it_was_disclosed(expected.get("alternative_policy") or {}, answer),
    ]
    for field, value, observed in stated:
        if value is not None and value != observed:
            yield Difference(field, str(value), str(observed))
    if answer.words and expected.get("decision", answer.words[0]) not in answer.words:
        yield Difference("decision", expected["decision"], answer.words[0])
    for wrong in expected.get("must_not_equal", ()):
        if wrong["value"] in answer.deadlines.values():
            yield Difference("must_not_equal", f"never {wrong['value']}", wrong["value"])
    yield from unsaid(expected, answer)


def _of_the_decision(expected: Json, answer: Answer) -> _Stated:
    decision, remedy = answer.decision, expected.get("remedy")
    if decision is None:
        yield "outcome", expected.get("outcome"), None
        yield "right", expected.get("right"), None
        return
    shipping = decision.return_shipping
    paid_by = shipping and _PAYERS[shipping.paid_by.value]
    yield "outcome", expected.get("outcome"), decision.outcome.value
    yield "right", expected.get("right"), decision.right
    yield "certainty", expected.get("certainty"), _certainty(decision.certainty)
    observed = decision.remedy and decision.remedy.value
    yield "remedy", remedy and _REMEDIES.get(remedy, remedy), observed
    payer = expected.get("return_shipping_paid_by")
    yield "return_shipping_paid_by", payer and _PAYERS.get(payer, payer), paid_by
    if notice_at := expected.get("local_notice_time"):
        request = answer.case.request
        at = request and request.notified_at.astimezone(ISTANBUL).isoformat()
        yield "local_notice_time", notice_at, at
    if allocation := expected.get("allocation"):
        yield "allocation", _shares(allocation), _our_shares(allocation, answer)


def _certainty(ours: Certainty) -> str:
    return "verify" if ours is Certainty.UNVERIFIED else ours.value


def _shares(allocation: Json) -> dict[str, Decimal]:
    return {sku: Decimal(share) for sku, share in allocation.items() if sku != "method"}


def _our_shares(allocation: Json, answer: Answer) -> dict[str, Decimal]:
    order = answer.case.order
    paid = collected(order).lines
    lines = {line.id: line.list_total - paid[line.id] for line in order.lines}
    return {sku: lines[sku] for sku in _shares(allocation) if sku in lines}


def _refund(expected: Json, answer: Answer) -> _Stated:
    if answer.decision is None:
        yield "refund.total", Decimal(expected.get("total") or 0), Decimal(0)
        return
    refund = answer.decision.refund
    yield "refund.currency", expected.get("currency"), refund.currency
    if expected.get("total") is not None:
        yield "refund.total", Decimal(expected["total"]), refund.total
    if "lines" in expected:
        ours = [line for line in refund.lines if _is_listed(line)]
        yield "refund.lines", _sorted(expected["lines"], _theirs), _sorted(ours, _our_line)
    if "kdv_summary" in expected:
        by_rate = {rate: (split.net, split.kdv) for rate, split in refund.kdv_by_rate.items()}
        yield "refund.kdv_summary", _kdv(expected["kdv_summary"]), by_rate
    if "to" in expected:
        ways = sorted((one.route.value, one.amount) for one in refund.payouts)
        yield "refund.to", ways_of(expected["to"]), ways
    if "single_payment" in expected:
        paid = [(one.route, one.payment) for one in refund.payouts]
        yield "refund.single_payment", expected["single_payment"], len(paid) == len(set(paid))
    if "deductions" in expected:
        taken = sum((-line.gross for line in refund.lines if line.gross < 0), Decimal(0))
        yield "refund.deductions", _deducted(expected["deductions"]), taken
    if interest := expected.get("legal_interest"):
        yield "refund.legal_interest", Decimal(interest["amount"]), _interest(answer)


def _kdv(summary: Json) -> dict[Decimal, tuple[Decimal, Decimal]]:
    return {
        Decimal(rate): (Decimal(row["net"]), Decimal(row["kdv"])) for rate, row in summary.items()
    }


def _where_it_was_disclosed(expected: Json, answer: Answer) -> _Stated:
    """The refund of a shop that said before the sale that its coupon falls away."""
    if expected.get("allowed_only_if") == DISCLOSED:
        raw = answer.case.raw
        coupon = raw["order"]["coupon"] | {"clawback_disclosed": True}
        other = read_case(raw | {"order": raw["order"] | {"coupon": coupon}})
        decision = other.request and decide(other.request, other.policy, as_of=other.as_of)
        total = decision.refund.total if decision else None
        yield "alternative_policy.total", Decimal(expected["total"]), total


def _is_listed(line: RefundLine) -> bool:
    """Interest stands in a field of its own, and so does what is deducted."""
    return line.component is not Component.INTEREST and line.gross > 0


def _deducted(rows: list[Json]) -> Decimal:
    amounts = (Decimal(row.get("amount") or row.get("gross") or 0) for row in rows)
    return sum(map(abs, amounts), Decimal(0))


def _interest(answer: Answer) -> Decimal | None:
    lines = answer.decision.refund.lines if answer.decision else ()
    return next((line.gross for line in lines if line.component is Component.INTEREST), None)


def _sorted(rows: Any, read: Any) -> list[tuple[str, ...]]:  # noqa: ANN401 - JSON on one side
    return sorted(read(row) for row in rows)


def _theirs(row: Json) -> tuple[str, ...]:
    gross, rate = row["gross"], row.get("kdv_rate")
    return _line(row["kind"], gross, rate, row.get("net", gross), row.get("kdv"))


def _our_line(line: RefundLine) -> tuple[str, ...]:
    kind = _KINDS.get(line.component.value, line.component.value)
    return _line(kind, line.gross, line.kdv_rate, line.net, line.kdv)


def _line(kind: str, *amounts: Any) -> tuple[str, ...]:  # noqa: ANN401 - JSON on one side
    return (kind, *(str(Decimal(str(amount or 0)).normalize()) for amount in amounts))


def _deadlines(expected: Json, answer: Answer) -> _Stated:
    for row in expected.get("deadlines", ()):
        observed = answer.deadlines.get(row["name"])
        if row["name"] in OWN_WORDS and observed:
            continue
        yield f"deadlines.{row['name']}", time_of(row["value"]), observed and time_of(observed)
        counted = answer.decision and answer.decision.deadline(row["name"])
        if counted:
            certainty = _certainty(counted.certainty)
            yield f"deadlines.{row['name']}.certainty", row.get("certainty"), certainty


def _promise(expected: Json, answer: Answer) -> _Stated:
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
        if not renders(text, fragment):
            yield Difference("tone.must_render", fragment, answer.no_letter or "not in the reply")
