"""Boşluklar: prices, days and values that lie between the rules of a shop and meet none of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from ...decisions import Saying
from ..goodwill.criteria import AppliesTo
from ..policy import Policy
from .findings import LintFinding, LintKind, Path, Severity
from .places import Placed, all_rules, rules_by_right
from .regions import SIDES, Box, Names, Span, box_of, leftover, takes_in_beside

_ADD = Saying(
    "aralığı kapatmak ya da geri kalan her şey için genel bir kural eklemek",
    "close the gap, or add a general rule for everything else",
)
UNCOVERED_PRICES = LintKind(
    code="uncovered_prices",
    severity=Severity.WARNING,
    says=Saying(
        "Fiyat dilimleri arasında boşluk var: {prices} için hiçbir kural yok",
        "The price bands leave a gap: no rule takes in {prices}",
    ),
    advice=_ADD,
)
UNCOVERED_DAYS = LintKind(
    code="uncovered_days",
    severity=Severity.WARNING,
    says=Saying(
        "Sipariş günleri arasında boşluk var: {first_on} ile {last_on} arasında verilen siparişlere "
        "(iki gün de içinde) hiçbir kural uymuyor",
        "The days of orders leave a gap: no rule takes in orders from {first_on} to {last_on}, both "
        "included",
    ),
    advice=_ADD,
)
UNCOVERED_VALUES = LintKind(
    code="uncovered_values",
    severity=Severity.NOTE,
    says=Saying(
        "`{criterion}` ölçütünde yalnız şunlar için kural var: {values}; başka bir değere hiçbir kural "
        "uymuyor",
        "For `{criterion}` there are rules for these alone: {values}; no rule takes in any other",
    ),
    advice=Saying(
        "bu bilerek böyle değilse geri kalanlar için bir kural eklemek",
        "unless that is meant, add a rule for the rest",
    ),
)
FEE_ENDS = LintKind(
    code="fee_ends",
    severity=Severity.WARNING,
    says=Saying(
        "“{rule}” kuralının kesinti basamakları {day}. günde bitiyor; sonraki günlerde kesinti yok",
        "The fee tiers of “{rule}” end on day {day}; after it there is no fee",
    ),
    advice=Saying(
        "son basamağı günsüz bırakmak ya da kesintinin bitmesini istediğinden emin olmak",
        "leave the day of the last tier out, or be sure that the fee is to end",
    ),
)
KINDS = (UNCOVERED_PRICES, UNCOVERED_DAYS, UNCOVERED_VALUES, FEE_ENDS)
_ONE_EACH = ("categories", "tiers", "channels", "countries", "reasons")
_EVERYTHING = box_of(AppliesTo())
_DAY = timedelta(days=1)


def gaps(policy: Policy) -> Iterator[LintFinding]:
    """Boşluklar: what lies between the rules of one right and meets none of them."""
    for where, rules in rules_by_right(policy):
        # The same gap lies before each rule beside it.
        yield from dict.fromkeys(_in_right(where, rules))
    for rule in all_rules(policy):
        yield from _fee_that_ends(rule)


def _in_right(where: Path, rules: Sequence[Placed]) -> Iterator[LintFinding]:
    for one, group in _beside(("price_from", "price_below"), "prices", rules):
        yield from _between_prices(where, one, group, rules)
    for one, group in _beside(("ordered_from", "ordered_until"), "days", rules):
        yield from _between_days(where, one, group, rules)
    for name in _ONE_EACH:
        for one, group in _beside((name,), name, rules):
            yield from _other_values(where, name, one, group, rules)


def _beside(
    fields: tuple[str, ...], side: str, rules: Sequence[Placed]
) -> Iterator[tuple[Placed, list[Placed]]]:
    """Yield each rule that states these criteria, with all that do and take in what it does else."""
    stated = [
        rule
        for rule in rules
        if any(getattr(rule.rule.applies_to, name) not in {None, ()} for name in fields)
    ]
    for one in stated:
        group = [
            other
            for other in stated
            if one.payments <= other.payments and takes_in_beside(side, other.box, one.box)
        ]
        if len(group) > 1:
            yield one, group


def _is_covered(box: Box, beside: Placed, rules: Sequence[Placed]) -> bool:
    return leftover(box, [one.box for one in rules if beside.payments <= one.payments]) is None


def _with(box: Box, side: str, value: Names | Span) -> Box:
    place = SIDES.index(side)
    return (*box[:place], value, *box[place + 1 :])


def _holes(spans: Sequence[Span]) -> Iterator[Span]:
    """Yield what lies between the spans, and what lies before the first and after the last."""
    ordered = sorted(spans, key=lambda one: (one.low is not None, one.low))
    if ordered[0].low is not None:
        yield Span(None, ordered[0].low)
    reach = ordered[0].high
    for one in ordered[1:]:
        if reach is None:
            return
        if one.low is not None and one.low > reach:
            yield Span(reach, one.low)
        reach = None if one.high is None else max(reach, one.high)
    if reach is not None:
        yield Span(reach, None)


def _spans(group: Sequence[Placed], side: str) -> list[Span]:
    place = SIDES.index(side)
    return [span for one in group if isinstance(span := one.box[place], Span)]


def _between_prices(
    where: Path, one: Placed, group: Sequence[Placed], rules: Sequence[Placed]
) -> Iterator[LintFinding]:
    currency = one.rule.applies_to.currency
    for hole in _holes(_spans(group, "prices")):
        # Nothing costs less than nothing.
        no_price = hole.low is None and hole.high == 0
        if not no_price and not _is_covered(_with(one.box, "prices", hole), one, rules):
            ends = [("≥", hole.low), ("<", hole.high)]
            said = ", ".join(f"{sign} {end}" for sign, end in ends if end is not None)
            yield UNCOVERED_PRICES.found((*where, "rules"), prices=f"{said} {currency}")


def _between_days(
    where: Path, one: Placed, group: Sequence[Placed], rules: Sequence[Placed]
) -> Iterator[LintFinding]:
    for hole in _holes(_spans(group, "days")):
        is_between = hole.low is not None and hole.high is not None
        if is_between and not _is_covered(_with(one.box, "days", hole), one, rules):
            yield UNCOVERED_DAYS.found(
                (*where, "rules"), first_on=hole.low, last_on=hole.high - _DAY
            )


def _other_values(
    where: Path, name: str, one: Placed, group: Sequence[Placed], rules: Sequence[Placed]
) -> Iterator[LintFinding]:
    values = [value for other in group for value in getattr(other.rule.applies_to, name)]
    every = _EVERYTHING[SIDES.index(name)]
    for rest in every.without(Names(frozenset(values))) if isinstance(every, Names) else ():
        if not _is_covered(_with(one.box, name, rest), one, rules):
            listed = ", ".join(dict.fromkeys(f"{value}" for value in values))
            yield UNCOVERED_VALUES.found((*where, "rules"), criterion=name, values=listed)


def _fee_that_ends(placed: Placed) -> Iterator[LintFinding]:
    tiers = placed.rule.fees.tiers if placed.rule.fees else ()
    last = tiers[-1] if tiers else None
    if last and last.until_day and (last.percent or last.amount):
        where = (*placed.where, "fees", "tiers", len(tiers) - 1)
        yield FEE_ENDS.found(where, rule=placed.rule.id, day=last.until_day)
