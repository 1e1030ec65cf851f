"""What a case says in Turkish words: papers and ways that remain; and what no answer can be held against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from musteri_destek.casing import search_key
from musteri_destek.returns import DocumentKind, Way

from .answering import Answer
from .clocks import OWN_WORDS
from .fields import Difference
from .words import Json

_PAPERS = {
    "iade bolumu": DocumentKind.E_ARSIV_RETURN_SECTION,
    "gider pusulasi": DocumentKind.EXPENSE_SLIP,
    "iade faturasi": DocumentKind.RETURN_INVOICE,
}
_WAYS = {
    "iyi niyet": {Way.PERSONAL_GOODWILL, Way.OPEN_OFFER},
    "ayip": {Way.REMAINING_RIGHT},
    "cayma": {Way.REMAINING_RIGHT, Way.LATER_RIGHT},
    "onay": {Way.MISSING_FACT},
    "kanit": {Way.MISSING_FACT},
}
_COMPARED = {
    "decision",
    "outcome",
    "right",
    "certainty",
    "refund",
    "deadlines",
    "return_shipping_paid_by",
    "documents",
    "remedy",
    "alternatives",
    "acceptable",
    "must_not_equal",
    "promise",
    "allocation",
    "local_notice_time",
    "alternative_policy",
}
_OF_A_DECISION = {"certainty", "remedy", "return_shipping_paid_by"}
_COMPARED_OF_THE_REFUND = {
    "currency",
    "total",
    "lines",
    "kdv_summary",
    "deductions",
    "to",
    "legal_interest",
    "single_payment",
}
DISCLOSED = "clawback_disclosed=true"
"""The one condition of another policy that a case can be read anew by."""


def not_compared(case: Json, answer: Answer) -> list[str]:
    """The fields a case expects that nothing here can be held against, by name."""
    expected = case["expected"]
    refund = expected.get("refund") or {}
    own = (row["name"] for row in expected.get("deadlines", ()) if row["name"] in OWN_WORDS)
    papers, ways = expected.get("documents", ()), expected.get("alternatives", ())
    undecided = () if answer.decision else _OF_A_DECISION
    other = (expected.get("alternative_policy") or {}).get("allowed_only_if", DISCLOSED)
    return [
        *(key for key in expected if key not in _COMPARED or key in undecided),
        *(f"refund.{key}" for key in refund if key not in _COMPARED_OF_THE_REFUND),
        *(f"deadlines.{name}" for name in own if name in answer.deadlines),
        *(f"documents `{text}`" for text in papers if not _meant(text, _PAPERS)),
        *(f"alternatives `{text}`" for text in ways if not _meant(text, _WAYS)),
        *(["alternative_policy"] if other != DISCLOSED else []),
        *(["decision"] if not answer.words and "decision" in expected else []),
    ]


def _meant(text: str, meanings: dict[str, Any]) -> list[Any]:
    """What a phrase of a case speaks of, by the Turkish words in it."""
    key = search_key(str(text))
    return [meaning for words, meaning in meanings.items() if words in key]


def unsaid(expected: Json, answer: Answer) -> Iterator[Difference]:
    """The papers and the ways that remain a case names, and the answer does not."""
    decision = answer.decision
    kinds = {one.kind for one in decision.refund.documents} if decision else set()
    ways = {one.way for one in decision.alternatives} if decision else set()
    for text in expected.get("documents", ()):
        if not set(_meant(text, _PAPERS)) <= kinds:
            yield Difference("documents", text, _listed(kinds))
    for text in expected.get("alternatives", ()):
        if not all(meant & ways for meant in _meant(text, _WAYS)):
            yield Difference("alternatives", text, _listed(ways))


def _listed(values: Iterable[str]) -> str:
    return ", ".join(sorted(values)) or "none"
