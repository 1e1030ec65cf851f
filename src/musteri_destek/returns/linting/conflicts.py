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
        yield from _Contest(rules).findings()


class _Contest:
    """The rules of one right, and before which of them each is silent."""

    def __init__(self, rules: Sequence[Placed]) -> None:
        self.rules = rules
        places = range(len(rules))
        # Every pair is compared once: the questions below ask about the same pairs again and again.
        self.narrower = [{j for j in places if rules[j].is_narrower_than(rules[i])} for i in places]
        self.beaters = [{j for j in places if self._beats(j, i)} for i in places]

    def findings(self) -> Iterator[LintFinding]:
        speaking = []
        for place, rule in enumerate(self.rules):
            beaters = [self.rules[j] for j in sorted(self.beaters[place])]
            if _is_covered(rule, beaters):
                others = ", ".join(f"“{one.rule.id}”" for one in beaters)
                yield SHADOWED.found(rule.where, rule=rule.rule.id, others=others)
            else:
                speaking.append(place)
        for one, other in combinations(speaking, 2):
            if one not in self.narrower[other] and other not in self.narrower[one]:
                beaters = [self.rules[j] for j in self.beaters[one] | self.beaters[other]]
                yield from _tie(self.rules[one], self.rules[other], beaters)

    def _beats(self, one: int, rule: int) -> bool:
        """Say whether a rule is silent wherever that one applies too, whoever else does.

        One of higher priority may itself be silenced by narrower ones; then these have to be
        stronger as well.
        """
        in_its_place = self.narrower[one] - self.narrower[rule]
        return one in self.narrower[rule] or (
            self._outranks(one, rule) and all(self._outranks(j, rule) for j in in_its_place)
        )

    def _outranks(self, one: int, other: int) -> bool:
        return self.rules[one].rule.priority > self.rules[other].rule.priority


def _is_covered(rule: Placed, beaters: Sequence[Placed]) -> bool:
    boxes = [one.box for one in beaters if rule.payments <= one.payments]
    return not is_empty(rule.box) and leftover(rule.box, boxes) is None


def _tie(one: Placed, other: Placed, beaters: Sequence[Placed]) -> Iterator[LintFinding]:
    shared, payments = _shared(one, other), one.payments & other.payments
    if one.rule.priority != other.rule.priority or is_empty(shared) or not payments:
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
