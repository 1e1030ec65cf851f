"""Denetleme: every check of a policy in one call, the gravest findings first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from ..context import aware, local_day
from ..money_back.given import refuse_all_but
from ..policy import Policy
from .clocks import clocks
from .conflicts import conflicts
from .coverage import gaps
from .findings import LintFinding, Severity
from .floor import within_the_law
from .governing import day_of
from .reach import out_of_reach
from .terms import refusals
from .unused import unused

_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


def lint(policy: Policy, *, as_of: datetime | None = None) -> tuple[LintFinding, ...]:
    """Denetle: what a shop should look at before this policy goes live; the gravest first.

    Rules that never speak or tie, gaps between them, what no order can reach, what no decision
    reads, two beginnings of one clock, what the law gives anyway, and published terms the law
    refuses. With `as_of` also what has passed by then. Empty: nothing was found. Raises
    `MisuseTypeError` for a naive `as_of` and for anything but a `Policy`, such as a book of them.

    >>> from musteri_destek.returns import TURKEY, goodwill
    >>> policy = TURKEY.plus(goodwill(days=30, remedies=["refund"]))
    >>> lint(policy)
    ()
    """
    refuse_all_but("policy", policy, Policy)
    today = None if as_of is None else local_day(aware(as_of))
    return tuple(sorted(_everything(policy, today), key=lambda one: _RANKS[one.severity]))


def _everything(policy: Policy, today: date | None) -> Iterator[LintFinding]:
    yield from conflicts(policy)
    yield from gaps(policy)
    yield from out_of_reach(policy, today)
    yield from unused(policy)
    yield from clocks(policy)
    yield from within_the_law(policy)
    yield from refusals(policy.published_terms, ("published_terms",), day_of(policy))
