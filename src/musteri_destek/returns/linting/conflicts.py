"""Çatışmalar: rules that never get to speak, and rules of which nobody can say which one speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from ...decisions import Saying
from ..policy import Policy
from .findings import LintFinding, LintKind, Severity
from .places import Placed, rules_by_right
from .regions import SIDES, Box, is_empty, leftover, meet

SHADOWED = LintKind(
    code="rule_shadowed",
    severity=Severity.WARNING,
    says=Saying(
        "“{rule}” kuralı hiçbir sipariş için söz alamıyor; uyduğu her yerde daha dar ya da öncelikli "
        "kurallar geçerli: {others}",
        "“{rule}” never speaks for any order; wherever it applies, narrower rules or rules of "
        "higher priority do: {others}",
    ),
    advice=Saying(
        "kuralı kaldırmak, kapsamını değiştirmek ya da önceliğini yükseltmek",
        "remove it, change what it applies to, or raise its priority",
    ),
)
ALWAYS_TIE = LintKind(
    code="rules_always_tie",
    severity=Severity.ERROR,
    says=Saying(
        "“{rule}” ile “{other}” aynı siparişler için yazılmış ve öncelikleri eşit; hangisinin "
        "geçerli olduğunu hep bir çalışan seçmek zorunda kalır",
        "“{rule}” and “{other}” are meant for the same orders and have the same priority; a person "
        "has to choose between them every time",
    ),
    advice=Saying(
        "birini kaldırmak ya da öncelik vermek", "remove one of them, or give one a priority"
    ),
)
MAY_TIE = LintKind(
    code="rules_may_tie",
    severity=Severity.WARNING,
    says=Saying(
        "“{rule}” ile “{other}” aynı siparişe uyabilir; hiçbiri ötekinden dar değil ve öncelikleri "
        "eşit",
        "“{rule}” and “{other}” can both fit one order; neither is narrower and their priorities "
        "are equal",
    ),
    advice=Saying(
        "birine öncelik vermek ya da ikisinin ortak alanı için ayrı bir kural yazmak",
        "give one a priority, or write a rule of its own for what both take in",
    ),
)
KINDS = (SHADOWED, ALWAYS_TIE, MAY_TIE)
_TAGS = SIDES.index("tags")


def conflicts(policy: Policy) -> Iterator[LintFinding]:
    """Çatışmalar: shadowed rules and ties, right by right.

    A rule that is called shadowed never speaks. A tie that is not certain is named where it can't
    be ruled out.
    """
    for _, rules in rules_by_right(policy):
        beaten = {rule.where: tuple(_beaters(rule, rules)) for rule in rules}
        shadowed = [rule for rule in rules if _is_covered(rule, beaten[rule.where])]
        for rule in shadowed:
            others = ", ".join(f"“{one.rule.id}”" for one in beaten[rule.where])
            yield SHADOWED.found(rule.where, rule=rule.rule.id, others=others)
        speaking = [rule for rule in rules if rule not in shadowed]
        for one, other in combinations(speaking, 2):
            yield from _tie(one, other, (*beaten[one.where], *beaten[other.where]))


def _beaters(rule: Placed, rules: Sequence[Placed]) -> Iterator[Placed]:
    """Yield the rules before which this one is silent wherever they apply too."""
    for one in rules:
        if one.is_narrower_than(rule) or (_outranks(one, rule) and _stands(one, rule, rules)):
            yield one


def _outranks(one: Placed, other: Placed) -> bool:
    return one.rule.priority > other.rule.priority


def _stands(one: Placed, rule: Placed, rules: Sequence[Placed]) -> bool:
    """Say whether whatever takes the place of the one is stronger than the rule as well."""
    return all(
        _outranks(third, rule) or third.is_narrower_than(rule)
        for third in rules
        if third.is_narrower_than(one)
    )


def _is_covered(rule: Placed, beaters: Sequence[Placed]) -> bool:
    boxes = [one.box for one in beaters if rule.payments <= one.payments]
    return not is_empty(rule.box) and leftover(rule.box, boxes) is None


def _tie(one: Placed, other: Placed, beaters: Sequence[Placed]) -> Iterator[LintFinding]:
    told_apart = one.is_narrower_than(other) or other.is_narrower_than(one)
    shared, payments = _shared(one, other), one.payments & other.payments
    if told_apart or one.rule.priority != other.rule.priority or is_empty(shared) or not payments:
        return
    if leftover(shared, [third.box for third in beaters if payments <= third.payments]):
        same = (one.box, one.payments) == (other.box, other.payments)
        kind = ALWAYS_TIE if same else MAY_TIE
        yield kind.found(other.where, rule=other.rule.id, other=one.rule.id)


def _shared(one: Placed, other: Placed) -> Box:
    """Meet in the lines both take in; a line may have a tag of each."""
    shared = meet(one.box, other.box)
    if not shared[_TAGS].is_empty:
        return shared
    return (*shared[:_TAGS], one.box[_TAGS], *shared[_TAGS + 1 :])
