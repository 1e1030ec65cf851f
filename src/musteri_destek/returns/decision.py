"""Karar: what the rights came to: outcome, reasons, deadlines, money and movement of goods.

Three separate questions are answered for each line: is there a right (entitlement), do the goods
move, and how much money goes back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import SchemaSerializer, core_schema

from .._decimals import exactly
from ..decisions import Actor, Certainty, Deadline, Finding, Outcome, Remedy, Saying
from ..facts import ISTANBUL
from ..wording import Language
from .alternatives import Alternative, alternatives_among
from .compensation import Compensation
from .items import MissingUnits, PartAsked
from .money_back.refund import Refund
from .requests import Requester, ReturnReason
from .wishes import WISH


class Movement(StrEnum):
    """Ürünün yolu: what happens to the goods of a line.

    >>> Movement.SEND_BACK.name_in("tr")
    'geri gönderilecek'
    """

    SEND_BACK = "send_back"
    STOP_DELIVERY = "stop_delivery"
    STAYS = "stays"
    IN_REPAIR = "in_repair"

    def name_in(self, lang: Language) -> str:
        """Adı: the movement in that language."""
        return _MOVEMENTS[self].in_language(lang)


_MOVEMENTS = {
    Movement.SEND_BACK: Saying("geri gönderilecek", "to be sent back"),
    Movement.STOP_DELIVERY: Saying("teslimat durdurulacak", "delivery to be stopped"),
    Movement.STAYS: Saying("müşteride kalıyor", "stays with the customer"),
    Movement.IN_REPAIR: Saying("serviste kalıyor", "stays with the service"),
}

_OUTCOMES = {
    Outcome.ELIGIBLE: Saying("talep kabul edilir", "the request is granted"),
    Outcome.NEEDS_REVIEW: Saying("talep incelenmeli", "the request needs review"),
    Outcome.INELIGIBLE: Saying("talep bu hakla karşılanamıyor", "no right covers the request"),
}
_RIGHTS = {
    "withdrawal": Saying("cayma hakkı", "withdrawal"),
    "defect": Saying("ayıplı mal", "defective goods"),
    "late_delivery": Saying("geç teslim", "late delivery"),
    "warranty": Saying("garanti", "warranty"),
    "impossibility": Saying("ifa imkânsızlığı", "impossibility of performance"),
    "loss_in_transit": Saying("yolda kayıp", "loss in transit"),
    "subscription": Saying("aboneliğin feshi", "end of a subscription"),
    "duplicate_payment": Saying("yersiz tahsilat", "payment taken without a ground"),
    "goodwill": Saying("mağazanın iyi niyeti", "the shop's goodwill"),
    "override": Saying("yetkilinin kararı", "decision of a person"),
    "law": Saying("mevzuat", "the law"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LineDecision:
    """Satır kararı: entitlement, movement of goods and money of one line, each on its own axis.

    `right` is the right that decided. `findings` holds everything found, also what did not
    decide; `because` is the deciding part of it. `quantity` counts whole units; where parts of a
    kit are asked back, they stand in `parts` and it is 0. `missing` is what the customer said the line
    came without. While the choice is open (`Decision.remedy`), `goods` and `refunded` tell what comes of
    it if the money is chosen, where that is offered: nothing is to be moved or paid yet.
    """

    line: str
    quantity: int
    parts: tuple[PartAsked, ...] = ()
    outcome: Outcome
    right: str | None
    because: tuple[Finding, ...]
    findings: tuple[Finding, ...]
    goods: Movement
    refunded: Decimal
    missing: MissingUnits | None = None

    @property
    def misses_the_wish(self) -> bool:
        """İstenen verilmedi mi: whether the customer asked for what no right that grants gives."""
        return any(found.right == WISH for found in self.because)


@dataclass(frozen=True, slots=True)
class ReturnShipping:
    """Geri gönderim: who pays the way back of the goods, and where they are on it.

    `handed_over_on` is the day the customer gave them to the `carrier`, `arrived_on` the day they
    were back; `None` is not yet, or not known.
    """

    paid_by: Actor
    handed_over_on: date | None = None
    arrived_on: date | None = None
    carrier: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Karar: the whole answer to a request, with its reasons; it round-trips through JSON.

    `right` is the right that decided, `because` the findings that determine the answer: what
    grants, reviews or denies, then what shapes what is granted. `remedies` are those the
    customer may choose from, `remedy` the one chosen, `None` while the choice is open.
    `alternatives` are the ways that remain for lines that were not granted what was asked, best first.
    `compensation` is what the shop gives on top; it changes nothing else here. `reason` is what the
    request was about, `requester` who asked, `wanted` the remedy they asked for: where it is `None`
    and only one is offered, `remedy` is that one although nobody chose it.
    """

    order: str
    as_of: datetime
    policy: str
    outcome: Outcome
    right: str | None
    because: tuple[Finding, ...]
    lines: tuple[LineDecision, ...]
    deadlines: tuple[Deadline, ...]
    refund: Refund
    remedies: tuple[Remedy, ...]
    remedy: Remedy | None
    return_shipping: ReturnShipping | None
    compensation: tuple[Compensation, ...] = ()
    reason: ReturnReason | None = None
    requester: Requester = Requester.BUYER
    wanted: Remedy | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Bulgular: everything that was found out, line by line."""
        return tuple(finding for line in self.lines for finding in line.findings)

    @property
    def certainty(self) -> Certainty:
        """Kesinlik: that of the least certain finding that determines the decision."""
        return Certainty.weakest(found.certainty for found in self.because)

    @property
    def missing(self) -> tuple[str, ...]:
        """Eksik olgular: the facts a review waits for, each once."""
        return tuple(dict.fromkeys(one.missing for one in self.because if one.missing))

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """Kalan yollar: what is left where a line was not granted what was asked; the best comes first.

        A right of the law that remains goes before a promise of the shop, a missing fact before a
        right that opens later, and the goodwill of a person comes last.
        """
        left = [
            line
            for line in self.lines
            if line.outcome is not Outcome.ELIGIBLE or line.misses_the_wish
        ]
        if not left:
            return ()
        today = self.as_of.astimezone(ISTANBUL).date()
        found = [one for line in left for one in alternatives_among(line.findings, today=today)]
        return tuple(sorted(found, key=Alternative.rank))

    def deadline(self, name: str) -> Deadline | None:
        """Süre: the deadline of that name, the earliest if lines differ; `None` if there is none."""
        return next((one for one in self.deadlines if one.name == name), None)

    def explain(self, lang: Language) -> str:
        """Açıkla: outcome, reasons with their articles, deadlines and money, line by line."""
        return "\n".join(self._explanation(lang))

    def _explanation(self, lang: Language) -> Iterator[str]:
        right = _RIGHTS.get(self.right or "")
        name = right.in_language(lang) if right else (self.right or "-")
        outcome = _OUTCOMES[self.outcome].in_language(lang)
        yield _HEAD.in_language(lang, order=self.order, outcome=outcome, right=name)
        yield from dict.fromkeys(found.explain(lang) for found in (*self.because, *self._wishes()))
        yield from (deadline.explain(lang) for deadline in self._deadlines_worth_telling())
        if self.remedies:
            choices = ", ".join(remedy.name_in(lang) for remedy in self.remedies)
            yield _CHOICES.in_language(lang, choices=choices)
        # Goods that nobody asked about, or for which something else was asked, go nowhere yet.
        for line in (one for one in self.lines if one.quantity and not one.misses_the_wish):
            yield _GOODS.in_language(lang, line=line.line, goods=line.goods.name_in(lang))
        if self.return_shipping:
            payer = self.return_shipping.paid_by.name_in(lang)
            yield _SHIPPING.in_language(lang, payer=payer)
        if self.refund.lines or self.refund.open_points:
            yield self.refund.explain(lang)
        yield from (one.explain(lang) for one in self.compensation)
        yield from dict.fromkeys(
            one.explain(lang) for one in self.alternatives if one.finding not in self.because
        )

    def _wishes(self) -> Iterator[Finding]:
        """Find what nobody gives, also of lines that are granted while others are in doubt."""
        return (found for line in self.lines for found in line.because if found.right == WISH)

    def _deadlines_worth_telling(self) -> Iterator[Deadline]:
        """Leave out what is said elsewhere: the refund tells its own, an unmoved day is told once."""
        told: set[tuple[object, ...]] = set()
        refund_due = self.refund.due
        for deadline in self.deadlines:
            same = (deadline.starts, deadline.started_on, deadline.until)
            # To look whether it is the very same first spares comparing field by field.
            if same not in told and deadline is not refund_due and deadline != refund_due:
                told.add(same)
                yield deadline

    @exactly
    def to_json(self) -> str:
        """JSON'a: the decision as JSON text; the same facts give the same bytes."""
        return _WRITER.to_json(self).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Decision:
        """JSON'dan: the decision that `to_json` wrote."""
        decision = _ADAPTER.validate_json(text)
        # In Istanbul again: moments of two zones never compare equal in the hour a clock repeats.
        return replace(decision, as_of=decision.as_of.astimezone(ISTANBUL))


_HEAD = Saying("Sipariş {order}: {outcome} ({right}).", "Order {order}: {outcome} ({right}).")
_CHOICES = Saying("Müşterinin seçenekleri: {choices}.", "The customer may choose: {choices}.")
_GOODS = Saying("{line}: {goods}.", "{line}: {goods}.")
_SHIPPING = Saying("Geri gönderim ücretini ödeyen: {payer}.", "The way back is paid by: {payer}.")


def _words_as_text(schema: Any) -> Any:  # noqa: ANN401 - whatever stands in a schema
    """Turn every enum of words into the text it is; to ask each for its value takes long."""
    if isinstance(schema, list | tuple):
        return type(schema)(map(_words_as_text, schema))
    if not isinstance(schema, dict):
        return schema
    if schema.get("type") == "enum" and schema.get("sub_type") == "str":
        return core_schema.str_schema(ref=schema.get("ref"))
    return {name: _words_as_text(part) for name, part in schema.items()}


# Built at import: making an adapter reads the environment, and a call may not.
_ADAPTER = TypeAdapter(Decision)
_WRITER = SchemaSerializer(_words_as_text(_ADAPTER.core_schema))


def decision_schema(drawing: type[GenerateJsonSchema]) -> dict[str, Any]:
    """Kararın şeması: the JSON Schema of what `Decision.to_json` writes, drawn that way."""
    return _ADAPTER.json_schema(mode="serialization", schema_generator=drawing)
