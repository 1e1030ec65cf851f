"""İyi niyet: what one right of the shop's own says about a claim.

The narrowest of its rules speaks. Everything that speaks against the claim is said at once; doubts
are raised only where nothing does, for what can't change a no is nobody's errand.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from ...decisions import Certainty, Clock, Deadline, DeadlineName, Fees, Finding, Grant, Remedy
from ...law import Source
from ..context import Claim, Context, local_day
from ..money_back.fees import FeeDays, FeeSchedule
from ..policy import Policy
from ..requests import Requester, ReturnReason, ReturnRequest
from ..rights.kinds import FindingKind
from .anchors import NotKnown
from .asked import Asked
from .conditions import Condition
from .ends import in_time, promised_days
from .kinds import (
    BUYER_TO_CONFIRM,
    FEES_IN_ANOTHER_CURRENCY,
    FINAL_SALE,
    HAND_IN,
    HISTORY_UNKNOWN,
    IN_WINDOW,
    LIMIT_REACHED,
    RULES_TIE,
    TOO_LATE,
    to_approve,
)
from .kinds_by_fact import (
    CONDITION_BROKEN,
    CONDITION_UNKNOWN,
    EVIDENCE_MISSING,
    FACT_MISSING,
    STILL_OPEN,
)
from .matching import Matches
from .rules import Goodwill, Otherwise, Sale


@dataclass(frozen=True, eq=False, slots=True)
class Promise:
    """Söz: a goodwill of a policy as a right that can be asked about the claims of one request.

    `matches` says by line id which of its rules apply. What it says of a claim follows from those
    that speak and from what the law looks at too, so lines alike need asking but once.
    """

    goodwill: Goodwill
    policy: Policy
    matches: Mapping[str, Matches]

    @classmethod
    def of(cls, goodwill: Goodwill, policy: Policy, request: ReturnRequest) -> Promise:
        """Talebe göre: the goodwill, its rules matched to every line of the request's order."""
        return cls(goodwill, policy, goodwill.table.of_request(request))

    def speaking(self, claim: Claim) -> Hashable:
        """Konuşanlar: the rules that speak of a claim, and those that might."""
        matches = self.matches[claim.line.id]
        return matches.narrowest, matches.undecided

    def __call__(self, claim: Claim, context: Context) -> Iterator[Finding]:
        """Sor: what the goodwill says about a claim."""
        if is_silent_on(claim) or claim.request.reason is ReturnReason.END_SUBSCRIPTION:
            return
        matches = self.matches[claim.line.id]
        if matches.undecided:
            for name, missing in matches.undecided:
                asked = self._asked(name, claim, context)
                yield from (asked.found(FACT_MISSING[fact]) for fact in missing)
        elif len(matches.narrowest) > 1:
            yield _tie(claim, matches.narrowest, self._source(*matches.narrowest))
        else:
            for name in matches.narrowest:
                yield from _by_rule(self._asked(name, claim, context))

    def _asked(self, rule: str, claim: Claim, context: Context) -> Asked:
        return Asked(claim, context, self.goodwill.rule(rule), self._source(rule))

    def _source(self, *rules: str) -> Source:
        named = ", ".join(f"{self.goodwill.id}/{rule}" for rule in rules)
        return Source(f"mağaza politikası {self.policy.name}, kural {named}")


def is_silent_on(claim: Claim) -> bool:
    """Susar mı: a promise to take goods back says nothing where none are asked about or came."""
    return not claim.quantity or claim.delivery_is_disputed or claim.is_lost_by_customers_carrier


def _tie(claim: Claim, rules: tuple[str, ...], source: Source) -> Finding:
    return RULES_TIE.found(
        claim,
        source,
        facts={"notified_on": claim.notified_on, "rules": ", ".join(rules)},
        certainty=Certainty.POLICY,
    )


def _by_rule(asked: Asked) -> Iterator[Finding]:
    against = tuple(_against(asked))
    if asked.end and not against:
        yield from tuple(_doubts(asked)) or _granted(asked)
        return
    yield from against
    yield from _still_open(asked)
    if against and asked.rule.otherwise is Otherwise.ASK_A_PERSON:
        yield from _doubts(asked)


def _against(asked: Asked) -> Iterator[Finding]:
    """Say everything that speaks against the claim; a rule is silent on what it doesn't offer."""
    refuse = to_approve if asked.rule.otherwise is Otherwise.ASK_A_PERSON else _as_it_is
    end = asked.end
    if asked.rule.sale is Sale.FINAL:
        yield asked.found(refuse(FINAL_SALE))
    elif not end:
        return
    if isinstance(end, Deadline) and not in_time(end, asked.claim):
        yield asked.found(refuse(TOO_LATE), end=end)
    yield from (asked.found(refuse(CONDITION_BROKEN[one])) for one in _judged(asked, holds=False))


def _as_it_is(kind: FindingKind) -> FindingKind:
    return kind


def _judged(asked: Asked, *, holds: bool | None) -> Iterator[Condition]:
    """Yield the conditions that hold, are broken, or, with `None`, nobody spoke of."""
    for condition in asked.rule.conditions:
        if condition.holds_for(asked.claim.item) is holds:
            yield condition


def _doubts(asked: Asked) -> Iterator[Finding]:
    if isinstance(asked.end, NotKnown):
        yield asked.found(FACT_MISSING[asked.end.fact])
    yield from (asked.found(CONDITION_UNKNOWN[one]) for one in _judged(asked, holds=None))
    came = asked.claim.request.evidence
    yield from (
        asked.found(EVIDENCE_MISSING[one]) for one in asked.rule.evidence if one not in came
    )
    yield from _doubts_about_the_customer(asked)


def _doubts_about_the_customer(asked: Asked) -> Iterator[Finding]:
    request, limit = asked.claim.request, asked.rule.limit
    if _is_about_money(asked) and request.requester is Requester.RECIPIENT:
        yield asked.found(BUYER_TO_CONFIRM)
    if limit and request.earlier_returns is None:
        yield asked.found(HISTORY_UNKNOWN)
    elif limit and (made := _returns_within(limit.within_days, asked.claim)) >= limit.returns:
        yield asked.found(LIMIT_REACHED, facts={"returns": made, "days": limit.within_days})


def _is_about_money(asked: Asked) -> bool:
    wish = asked.claim.request.wanted
    return wish in (None, Remedy.REFUND) and Remedy.REFUND in asked.open


def _returns_within(days: int, claim: Claim) -> int:
    until = claim.notified_on
    since = until - timedelta(days=days)
    return sum(since <= day <= until for day in claim.request.earlier_returns or ())


def _granted(asked: Asked) -> Iterator[Finding]:
    wish = asked.claim.request.wanted or next(iter(asked.open))
    grant = Grant(
        remedies=tuple(asked.open),
        refund_due=_refund_due(asked),
        return_shipping_by=asked.payer,
        fees=_fees(asked),
    )
    yield asked.found(IN_WINDOW, end=asked.open[wish], grant=grant)
    yield from _fees_left_out(asked)
    if asked.rule.hand_in_days and asked.payer and not _is_on_its_way(asked.claim):
        yield asked.found(
            HAND_IN,
            facts={"approved_on": _approved_on(asked)},
            end=_hand_in_by(asked, asked.rule.hand_in_days),
        )


def _fees(asked: Asked) -> Fees | None:
    schedule = asked.rule.fees
    currency = asked.claim.order.currency
    return _fees_of_the_day(schedule.charged_in(currency), asked.claim) if schedule else None


def _fees_left_out(asked: Asked) -> Iterator[Finding]:
    schedule, claim = asked.rule.fees, asked.claim
    if schedule and _is_about_money(asked) and _fees(asked) != _fees_of_the_day(schedule, claim):
        yield asked.found(
            FEES_IN_ANOTHER_CURRENCY,
            facts={"fee_currency": schedule.currency, "order_currency": claim.order.currency},
        )


def _fees_of_the_day(schedule: FeeSchedule, claim: Claim) -> Fees:
    """Count the days of a fee until the notice; before the goods came there are none."""
    by_order = schedule.counted_from is FeeDays.ORDER
    started_on = claim.ordered_on if by_order else claim.delivered_on
    days = (claim.notified_on - started_on).days if started_on else 0
    fees = schedule.after(max(days, 0))
    # Nobody pays for a way that nothing goes.
    return replace(fees, return_shipping=Decimal(0)) if claim.is_in_repair else fees


def _is_on_its_way(claim: Claim) -> bool:
    return bool(claim.request.handed_over or claim.request.arrived_at)


def _refund_due(asked: Asked) -> Deadline:
    """Count from the arrival of the goods, or from the notice where none have to come back."""
    claim = asked.claim
    arrived_on = local_day(claim.request.arrived_at) if claim.request.arrived_at else None
    starts, started_on = (
        (Clock.ARRIVAL, arrived_on) if asked.payer else (Clock.NOTICE_REACHED, claim.reached_on)
    )
    version = promised_days(asked.rule.refund_within_days, claim, asked.source)
    return asked.context.count(DeadlineName.REFUND_DUE, version, starts, started_on)


def _hand_in_by(asked: Asked, days: int) -> Deadline:
    version = promised_days(days, asked.claim, asked.source)
    return asked.context.count(
        DeadlineName.HAND_IN_BY, version, Clock.APPROVAL, _approved_on(asked)
    )


def _approved_on(asked: Asked) -> date:
    approved_at = asked.claim.request.approved_at
    return local_day(approved_at) if approved_at else asked.context.today


def _still_open(asked: Asked) -> Iterator[Finding]:
    """Point to the remedies that may still be asked for, where only the wish stands in the way."""
    if asked.rule.sale is Sale.FINAL or any(_judged(asked, holds=False)):
        return
    for remedy, end in asked.open.items():
        yield asked.found(STILL_OPEN[remedy], facts={"remedy": remedy.value}, end=end)
