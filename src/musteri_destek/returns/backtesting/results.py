"""Deneme sonucu: what comes of a backtest, in numbers, by reason, with examples and in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from ... import wording
from ..._decimals import exactly
from ...decisions import Outcome, Saying
from ...errors import MisuseValueError
from ...wording import Language
from ..policy import Policy
from ..requests import ReturnReason
from ..versions import PolicyBook
from .shifts import ChangedRequest, Shift, added_up


@dataclass(frozen=True, slots=True, kw_only=True)
class Backtest:
    """Geriye dönük deneme: how the answers of one policy to past requests differ from another's.

    `shifts` hold everything, by reason, currency and outcomes; the rest is read from them. Parts of
    one backtest add up (`+`); it can be pickled, so they may come from other processes.
    """

    old: Policy | PolicyBook
    new: Policy | PolicyBook
    as_of: datetime
    keeps: int
    shifts: tuple[Shift, ...]

    @property
    def requests(self) -> int:
        """Talepler: how many requests were decided."""
        return sum(shift.requests for shift in self.shifts)

    @property
    def changed(self) -> int:
        """Değişenler: in how many of them the customer would notice anything."""
        return sum(shift.changed for shift in self.shifts)

    @property
    def outcomes(self) -> dict[tuple[Outcome, Outcome], int]:
        """Sonuç tablosu: how many requests went from which outcome to which."""
        found: dict[tuple[Outcome, Outcome], int] = {}
        for shift in self.shifts:
            way = (shift.before, shift.after)
            found[way] = found.get(way, 0) + shift.requests
        return found

    @property
    @exactly
    def money(self) -> dict[str, Decimal]:
        """Para farkı: what would have been paid more, by currency; below zero: less."""
        found: dict[str, Decimal] = {}
        for shift in self.shifts:
            found[shift.currency] = found.get(shift.currency, Decimal(0)) + shift.more - shift.less
        return found

    @property
    @exactly
    def examples(self) -> tuple[ChangedRequest, ...]:
        """Örnekler: the changed requests that were kept, those with the largest sums first."""
        kept = (one for shift in self.shifts for one in shift.examples)
        return tuple(sorted(kept, key=ChangedRequest.weight))

    def about(self, reason: ReturnReason) -> Backtest:
        """Nedene göre: the same, for the requests of one reason alone."""
        return replace(self, shifts=tuple(one for one in self.shifts if one.reason == reason))

    def __add__(self, other: Backtest) -> Backtest:
        """Count both; `MisuseValueError` where they compare other policies, or at other moments."""
        if not isinstance(other, Backtest):
            return NotImplemented
        if self._what() != other._what():
            msg = (
                f"a backtest of `{self._name}` and one of `{other._name}` are no parts of one: "
                "add those of the same policies, moment and number of examples"
            )
            raise MisuseValueError(msg)
        return replace(self, shifts=added_up((*self.shifts, *other.shifts), self.keeps))

    def _what(self) -> tuple[object, ...]:
        return self.old, self.new, self.as_of, self.keeps

    @property
    def _name(self) -> str:
        return f"{self.old.name} → {self.new.name}"

    @exactly
    def explain(self, lang: Language) -> str:
        """Açıkla: how many answers and how much money move, and some of the requests."""
        return "\n".join(self._explanation(lang))

    def _explanation(self, lang: Language) -> Iterator[str]:
        count = {"requests": f"{self.requests}", "changed": f"{self.changed}"}
        yield _HEAD.in_language(lang, old=self.old.name, new=self.new.name, **count)
        for (before, after), requests in self.outcomes.items():
            if before is not after:
                says = {"before": _said(before, lang), "after": _said(after, lang)}
                yield _MOVED.in_language(lang, requests=f"{requests}", **says)
        for currency, amount in self.money.items():
            if amount:
                frame = _MORE if amount > 0 else _LESS
                yield frame.in_language(
                    lang, amount=wording.money(abs(amount), lang, currency=currency)
                )
        for one in self.examples:
            yield _EXAMPLE.in_language(
                lang,
                order=one.order,
                before=_told(one.before, one.refund_before, one.currency, lang),
                after=_told(one.after, one.refund_after, one.currency, lang),
            )


def _said(outcome: Outcome, lang: Language) -> str:
    return _OUTCOMES[outcome].in_language(lang)


def _told(outcome: Outcome, refund: Decimal, currency: str, lang: Language) -> str:
    return f"{_said(outcome, lang)}, {wording.money(refund, lang, currency=currency)}"


_OUTCOMES = {
    Outcome.ELIGIBLE: Saying("kabul", "granted"),
    Outcome.NEEDS_REVIEW: Saying("inceleme", "review"),
    Outcome.INELIGIBLE: Saying("ret", "refused"),
}
_HEAD = Saying(
    "{old} yerine {new}: {requests} talebin {changed} tanesinde cevap değişir.",
    "{new} in place of {old}: the answer changes in {changed} of {requests} requests.",
)
_MOVED = Saying("{before} → {after}: {requests} talep.", "{before} → {after}: {requests} requests.")
_MORE = Saying("İadeler toplam {amount} artar.", "Refunds rise by {amount} in total.")
_LESS = Saying("İadeler toplam {amount} azalır.", "Refunds fall by {amount} in total.")
_EXAMPLE = Saying("Sipariş {order}: {before} → {after}.", "Order {order}: {before} → {after}.")
