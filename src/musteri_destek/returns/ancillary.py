"""Yan sözleşme: which other contracts of the order end because a line was withdrawn from?

When the customer withdraws, what was bought in addition to the goods ends by itself and without
cost, an insurance or an extended warranty for instance (MSY m.14/1): also where that contract alone
would fall under an exception, and where nobody asked about it. A line with as many units as its
main line ends unit by unit; where the numbers differ and something is kept, a person decides what
the rest was bought for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..decisions import Actor, Effect, FactValue, Finding, Grant, Outcome, Remedy, Saying
from ..orders import Line, Order
from .context import Claim, Context
from .judging import Judged
from .requests import ReturnItem
from .rights.kinds import FindingKind

_RIGHT = "withdrawal"

ENDS = FindingKind(
    code="withdrawal_ends_ancillary",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "`{main}` satırından {notified_on} günü cayıldı; ona bağlı bu yan sözleşme kendiliğinden ve "
        "masrafsız sona erdi",
        "The customer withdrew from line `{main}` on {notified_on}; this contract, ancillary to it, "
        "ended by itself and at no cost",
    ),
    next_step=Saying(
        "yan sözleşmenin bedelini de iade etmek; tarafı üçüncü bir kişiyse caymayı ona hemen "
        "bildirmek",
        "refund its price too; where a third party is bound by it, tell that party at once",
    ),
)
PARTLY = FindingKind(
    code="withdrawal_ancillary_in_part",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "`{main}` satırının yalnız bir bölümünden {notified_on} günü cayıldı; bu yan sözleşmenin ne "
        "kadarının o bölüm için alındığı bilinmiyor",
        "On {notified_on} the customer withdrew from a part of line `{main}`; how much of this "
        "ancillary contract was bought for that part is not known",
    ),
    next_step=Saying(
        "yan sözleşmenin hangi ürünleri kapsadığına bakıp o payın bedelini iade etmek",
        "see which goods the ancillary contract covers and refund the price of that share",
    ),
    missing="share_of_ancillary_contract",
)
STAYS = FindingKind(
    code="ancillary_contract_stays",
    right="law",
    effect=Effect.NOTES,
    who=Actor.SELLER,
    says=Saying(
        "{notified_on} tarihli talep cayma değil; bu satıra bağlı yan sözleşme (`{ancillary}`) bu "
        "yüzden kendiliğinden sona ermez",
        "The request of {notified_on} is no withdrawal, so the contract ancillary to this line "
        "(`{ancillary}`) does not end by itself",
    ),
    next_step=Saying(
        "müşteriye yan sözleşmenin sürmesini isteyip istemediğini sormak",
        "ask the customer whether the ancillary contract should go on",
    ),
)
KINDS = (ENDS, PARTLY, STAYS)


def with_ancillary(judged: tuple[Judged, ...], context: Context) -> tuple[Judged, ...]:
    """Yan sözleşmeleriyle: the lines as judged, and those that end with them."""
    found = {one.claim.line.id: one for one in judged}
    order = judged[0].claim.order
    for line in _mains_first(order) if any(one.ancillary_to for one in order.lines) else ():
        main = found.get(line.ancillary_to or "")
        if main is None or not main.is_refunded:
            continue
        if _is_withdrawn(main):
            ended = _ended(line, main, found.get(line.id), context)
            found |= {line.id: ended} if ended else {}
        elif line.id not in found:
            found |= {main.claim.line.id: _with_note(main, line, context)}
    return tuple(found.values())


def _mains_first(order: Order) -> list[Line]:
    """List the lines so that what another one hangs on comes before it."""
    return sorted(order.lines, key=lambda line: len(tuple(_mains(order, line))))


def _mains(order: Order, line: Line) -> Iterator[Line]:
    while line.ancillary_to is not None:
        line = order.line(line.ancillary_to)
        yield line


def _is_withdrawn(one: Judged) -> bool:
    """Say whether the customer withdrew, whichever right pays the price back best."""
    reason = one.claim.request.reason
    grants = (found for found in one.findings if found.effect is Effect.GRANTS)
    could = any(found.right == _RIGHT for found in grants)
    complains = reason.claims_defect or reason.claims_delay
    return one.right == _RIGHT or (could and not complains)


def _with_note(main: Judged, line: Line, context: Context) -> Judged:
    version = context.law.at("ancillary_contracts_end", main.claim.ordered_on)
    facts: dict[str, FactValue] = {"ancillary": line.id, "notified_on": main.claim.notified_on}
    note = STAYS.found(main.claim, version.source, facts=facts)
    return replace(main, findings=(*main.findings, note))


def _ended(line: Line, main: Judged, own: Judged | None, context: Context) -> Judged | None:
    order, left = main.claim.order, main.claim.order.units_left(line.id)
    units = _units_that_end(order, line, main.claim)
    is_granted = own is not None and own.outcome is Outcome.ELIGIBLE
    if own and is_granted and (units is None or own.claim.quantity >= units):
        return None
    if not left or units == 0:
        return None
    item = own.claim.item if own else ReturnItem(line=line.id)
    counted = item.model_copy(update={"quantity": left if units is None else units})
    claim = Claim(main.claim.request, counted, line)
    said = _in_part(claim, main, context) if units is None else _at_an_end(claim, main, context)
    outcome = Outcome.NEEDS_REVIEW if units is None else Outcome.ELIGIBLE
    return Judged(claim, (*(own.findings if own else ()), said), outcome, (said,), (said,))


def _units_that_end(order: Order, line: Line, withdrawn: Claim) -> int | None:
    """Count what ends: all with the last unit, one with each where there are as many; else unknown."""
    main, left = withdrawn.line, order.units_left(line.id)
    if withdrawn.item.parts:
        return None
    kept = order.units_left(main.id) - withdrawn.quantity
    if kept <= 0:
        return left
    return max(0, left - kept) if line.quantity == main.quantity else None


def _at_an_end(claim: Claim, main: Judged, context: Context) -> Finding:
    version = context.law.at("ancillary_contracts_end", claim.ordered_on)
    due = next(one.grant for one in main.because if one.grant).refund_due
    return ENDS.found(
        claim,
        version.source,
        facts=_facts(claim, main),
        deadline=due,
        grant=Grant(remedies=(Remedy.REFUND,), refund_due=due),
    )


def _in_part(claim: Claim, main: Judged, context: Context) -> Finding:
    version = context.law.at("ancillary_contracts_end", claim.ordered_on)
    return PARTLY.found(claim, version.source, facts=_facts(claim, main))


def _facts(claim: Claim, main: Judged) -> dict[str, FactValue]:
    return {"main": main.claim.line.id, "notified_on": claim.notified_on}
