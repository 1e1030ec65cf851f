"""İade talebinin denetimi: what of a return named in a call can't be, all of it at once?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...decisions import Fees
from ...errors import MisuseValueError
from ...orders import Line, Order, RefundCause
from ..requests import MissingUnits
from .gone import NOTHING, Returned
from .payouts import unknown_payments
from .terms import RefundTerms


def refuse_nonsense(
    order: Order,
    now: Returned,
    reductions: Mapping[str, MissingUnits],
    terms: RefundTerms,
    fees: Mapping[str, Fees],
) -> None:
    """Reddet: raise `MisuseValueError` with every problem of what is said to come back."""
    problems = [
        *_unknown_lines(order, now, reductions),
        *_wrong_counts(order, now),
        *unknown_payments(order, terms.tenders),
    ]
    if not (now.lines or reductions):
        problems.append("nothing is returned: name units, parts or a reduction")
    problems += [
        f"`{name}` does not come back by goodwill, so it carries no fees: leave them out"
        for name in fees
        if name not in now.lines or now.cause_of(name) is not RefundCause.GOODWILL
    ]
    if problems:
        raise MisuseValueError("; ".join(problems))


def _unknown_lines(
    order: Order, now: Returned, reductions: Mapping[str, MissingUnits]
) -> Iterator[str]:
    known = [line.id for line in order.lines]
    for name in dict.fromkeys((*now.lines, *now.causes, *reductions)):
        if name not in known:
            yield f"no line `{name}` on order `{order.number}`; its lines: {', '.join(known)}"


def _wrong_counts(order: Order, now: Returned) -> Iterator[str]:
    for line in order.lines:
        counts = (*now.parts.get(line.id, NOTHING).values(), now.units.get(line.id, 1))
        if line.id in now.lines and min(counts) < 1:
            yield f"`{min(counts)}` of `{line.id}` can't come back: give 1 or more"
        elif line.id in now.lines:
            yield from _more_than_left(order, line, now)


def _more_than_left(order: Order, line: Line, now: Returned) -> Iterator[str]:
    known, wanted = {part.id: part.quantity for part in line.parts}, now.parts.get(line.id, NOTHING)
    if unknown := [name for name in wanted if name not in known]:
        names = ", ".join(known) or "none"
        yield f"no part `{', '.join(unknown)}` in `{line.id}`; its parts: {names}"
        return
    made = [one for one in order.refunds if one.line == line.id]
    units = now.units.get(line.id, 0) + sum(one.quantity or 0 for one in made if one.part is None)
    if units > line.quantity:
        yield f"`{units}` units of `{line.id}` would be back, `{line.quantity}` were bought"
    for name, each in known.items():
        gone = wanted.get(name, 0) + sum(one.quantity or 0 for one in made if one.part == name)
        if gone + units * each > line.quantity * each:
            yield f"`{gone}` of part `{name}` of `{line.id}` would be back, too many"
