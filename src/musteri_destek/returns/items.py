"""İstenenler: what a request says of the goods: which, how many, in what state, what was done since."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, Literal

from ..decisions import Remedy
from ..facts import CheckedFacts, Contradiction, Day, Facts, Many, Moment, Quantity, YesNo
from ..money import Amount
from ..orders import Name


def _misses_no_more_than_there_were(missing: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if missing.units and missing.of and missing.units > missing.of:
        says = f"`{missing.units}` units can't be missing of `{missing.of}`"
        yield Contradiction(("units",), "more_than_bought", says)


class MissingUnits(CheckedFacts):
    """Eksik adet: how many of all the pieces that goods consist of did not come, or came unusable.

    >>> MissingUnits(units=1, of=6).of
    6
    """

    units: Quantity
    of: Quantity

    checks = (_misses_no_more_than_there_were,)

    def among(self, units: int, *, asked: int) -> MissingUnits:
        """Bütün içinde: the same pieces counted over `units` in place of those `asked` about.

        >>> MissingUnits(units=1, of=2).among(3, asked=1)
        MissingUnits(units=1, of=6)
        """
        each, rest = divmod(self.of * units, asked)
        if not rest:
            return MissingUnits(units=self.units, of=each)
        return MissingUnits(units=self.units * asked, of=self.of * units)


class Evidence(StrEnum):
    """Kanıt: what the customer sent along; the law asks for none of it beforehand.

    >>> Evidence("photo")
    <Evidence.PHOTO: 'photo'>
    """

    PHOTO = "photo"
    VIDEO = "video"
    RECEIPT = "receipt"
    SERVICE_REPORT = "service_report"


class PartAsked(Facts):
    """İstenen parça: so many of one kind of part of a kit (`KitPart`).

    >>> PartAsked(part="KSK", quantity=2).part
    'KSK'
    """

    part: Name
    quantity: Quantity = 1


def _asks_for_units_or_parts(item: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if item.parts and item.quantity is not None:
        says = "whole units or parts of them: give `quantity` or `parts`, and ask twice for both"
        yield Contradiction(("parts",), "units_and_parts", says)


class ReturnItem(CheckedFacts):
    """Talep satırı: which line, how many units, and the state the goods are in.

    Without `quantity` every unit is meant that is neither refunded nor in another return; where
    `NOT_DELIVERED` is the reason, those of them that did not come.
    `opened`: the protective element (package, tape, seal) was opened; the outer carton is none. `performed`: a service was begun
    with the customer's consent, or a digital code was revealed. `mixed`: mixed inseparably with other goods;
    `installed`: installed by seller or service. `performed_on`: the day a service was performed.
    `used`, `tags_attached` and `packaging_complete` are for promises of the shop's own; the law
    asks for none of them. `None` is not known. `missing`: what the units of this item came without, counted over
    all their pieces, and with what a reduction was paid for before; who keeps the rest at a reduced price
    gets that share back. `parts` are those of a kit that come back in place of whole units.

    >>> ReturnItem(line="KLP", opened=True).quantity is None
    True
    """

    line: Name
    quantity: Quantity | None = None
    opened: YesNo | None = None
    performed: YesNo | None = None
    mixed: YesNo | None = None
    installed: YesNo | None = None
    used_beyond_ordinary: YesNo | None = None
    used: YesNo | None = None
    tags_attached: YesNo | None = None
    packaging_complete: YesNo | None = None
    missing: MissingUnits | None = None
    performed_on: Day | None = None
    parts: Many[PartAsked] = ()

    checks = (_asks_for_units_or_parts,)


class HandOver(Facts):
    """Kargoya teslim: when the customer handed the goods over, and to whom.

    `designated` says whether that is the carrier named in the pre-information; left out, the
    name decides. `cost` is what the customer paid for the way; where the seller owes the way, it
    goes back by itself.

    >>> HandOver(at="2026-11-14T11:30:00+03:00", carrier="Aras Kargo").designated is None
    True
    """

    at: Moment
    carrier: Name | None = None
    designated: YesNo | None = None
    cost: Amount | None = None


class Disproportion(Facts):
    """Orantısızlık: the seller says that a repair or a replacement is out of proportion, and why.

    Without a `reason` the claim is looked at by a person and takes nothing away (6502 m.11/3).

    >>> Disproportion(remedy="repair", reason="Onarım, ürünün değerini aşıyor.").remedy
    <Remedy.REPAIR: 'repair'>
    """

    remedy: Literal[Remedy.REPAIR, Remedy.REPLACEMENT]
    reason: Name | None = None


class Repair(Facts):
    """Onarım: a fault under warranty: when it was notified, when it was put right.

    `unrepairable`: a report of the service says it can't be repaired.

    >>> Repair(line="CMS", notified_at="2026-09-07T10:00:00+03:00").fixed_on is None
    True
    """

    line: Name
    notified_at: Moment
    fixed_on: Day | None = None
    unrepairable: YesNo = False
