"""İade talebinin denetimi: what of a return named in a call can't be, all of it at once?"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields as dataclass_fields
from decimal import Decimal

from ...decisions import Fees
from ...orders import Line, Order, RefundCause
from ..requests import MissingUnits
from .collected import collected
from .given import Problems, refuse_all_but, whole_numbers
from .gone import NOTHING, Returned
from .payouts import unknown_payments
from .settling import left_of
from .terms import RefundTerms


def refuse_nonsense(
    order: Order,
    now: Returned,
    reductions: Mapping[str, MissingUnits],
    terms: RefundTerms,
    fees: Mapping[str, Fees],
    *,
    amount: Decimal | None = None,
) -> None:
    """Reddet: raise with every problem of what is said to come back.

    `MisuseTypeError` where a value is of a wrong kind, a float for units, say, else
    `MisuseValueError`.
    """
    _refuse_other_kinds(order, now, reductions, terms, fees)
    problems = Problems()
    unclear = _of_a_wrong_kind(now, reductions, fees, problems)
    problems.of_value += [
        *_unknown_lines(order, now, reductions),
        *_wrong_counts(order, now, unclear),
        *_both_back_and_kept(now, reductions),
        *_fewer_pieces_than_units(order, reductions),
        *unknown_payments(order, terms.tenders),
        *_fees_without_goodwill(now, fees),
        *_fees_below_zero(fees),
    ]
    if not (now.lines or reductions):
        problems.of_value.append("nothing is returned: name units, parts or a reduction")
    if amount is not None:
        _amount(order, terms, amount, problems)
    problems.refuse()


def _refuse_other_kinds(
    order: object, now: Returned, reductions: object, terms: object, fees: object
) -> None:
    """Refuse what nothing can be asked of; of what is within, every problem is told at once."""
    refuse_all_but("order", order, Order)
    refuse_all_but("terms", terms, RefundTerms)
    by_line = {"units": now.units, "parts": now.parts, "causes": now.causes}
    for name, given in (by_line | {"reductions": reductions, "fees": fees}).items():
        refuse_all_but(name, given, Mapping)
    for line, parts in now.parts.items():
        refuse_all_but(f"parts of {line}", parts, Mapping)


def _of_a_wrong_kind(
    now: Returned,
    reductions: Mapping[str, MissingUnits],
    fees: Mapping[str, Fees],
    problems: Problems,
) -> Collection[str]:
    """Note what is of a wrong kind; the lines whose counts can't be read are handed back."""
    kinds: tuple[tuple[Mapping[str, object], type], ...] = (
        (now.causes, RefundCause),
        (reductions, MissingUnits),
        (fees, Fees),
    )
    for given, wanted in kinds:
        for name, value in given.items():
            problems.kind(name, value, wanted)
    for name, one in fees.items():
        _exact_fees(name, one, problems)
    in_parts = ((line, count) for line, parts in now.parts.items() for count in parts.values())
    return whole_numbers((*now.units.items(), *in_parts), problems)


def _unknown_lines(
    order: Order, now: Returned, reductions: Mapping[str, MissingUnits]
) -> Iterator[str]:
    known = [line.id for line in order.lines]
    for name in dict.fromkeys((*now.lines, *now.causes, *reductions)):
        if name not in known:
            yield f"no line `{name}` on order `{order.number}`; its lines: {', '.join(known)}"


def _both_back_and_kept(now: Returned, reductions: Mapping[str, MissingUnits]) -> Iterator[str]:
    for name in now.lines:
        if name in reductions:
            yield f"`{name}` can't both come back and be kept for less: name it once"


def _fewer_pieces_than_units(order: Order, reductions: Mapping[str, MissingUnits]) -> Iterator[str]:
    for line in order.lines:
        missing, kept = reductions.get(line.id), order.units_kept(line.id)
        if isinstance(missing, MissingUnits) and missing.of < kept:
            yield f"`{missing.of}` pieces of `{line.id}`, yet `{kept}` units are kept: count them all"


def _fees_without_goodwill(now: Returned, fees: Mapping[str, Fees]) -> Iterator[str]:
    for name in fees:
        if name not in now.lines or now.cause_of(name) is not RefundCause.GOODWILL:
            yield f"`{name}` does not come back by goodwill, so it carries no fees: leave them out"


def _exact_fees(name: str, fees: object, problems: Problems) -> None:
    for kind, fee in _kinds_of_fees(fees):
        if isinstance(fee, bool) or not isinstance(fee, Decimal | int):
            says = f"`{fee!r}` as `{kind}` of `{name}` is no exact number: give a `Decimal`"
            problems.of_kind.append(says)


def _fees_below_zero(fees: Mapping[str, Fees]) -> Iterator[str]:
    for name, one in fees.items():
        for kind, fee in _kinds_of_fees(one):
            if isinstance(fee, Decimal | int) and (Decimal(fee).is_nan() or fee < 0):
                yield f"`{fee}` as `{kind}` of `{name}` is no fee: give zero or more"


def _kinds_of_fees(fees: object) -> Iterator[tuple[str, object]]:
    if isinstance(fees, Fees):
        yield from ((one.name, getattr(fees, one.name)) for one in dataclass_fields(fees))


def _amount(order: Order, terms: RefundTerms, amount: Decimal, problems: Problems) -> None:
    if not problems.amount(amount, order.currency):
        return
    there = left_of(order, collected(order), terms.tenders)
    if amount <= 0:
        problems.of_value.append(f"`{amount}` is nothing to refund: give an amount above zero")
    elif amount > there:
        problems.of_value.append(f"`{amount}` is more than is left of the order: `{there}` at most")


def _wrong_counts(order: Order, now: Returned, unclear: Collection[str]) -> Iterator[str]:
    for line in order.lines:
        if line.id not in now.lines or line.id in unclear:
            continue
        counts = (*now.parts.get(line.id, NOTHING).values(), now.units.get(line.id, 1))
        if min(counts) < 1:
            yield f"`{min(counts)}` of `{line.id}` can't come back: give 1 or more"
        else:
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
