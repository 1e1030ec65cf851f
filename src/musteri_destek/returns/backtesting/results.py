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
from ...money import minor_digits
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
                f"a backtest of {self._question} and one of {other._question} are no parts of one: "
                "add those of the same policies, moment and number of examples"
            )
            raise MisuseValueError(msg)
        return replace(self, shifts=added_up((*self.shifts, *other.shifts), self.keeps))

    def _what(self) -> tuple[object, ...]:
        return self.old, self.new, self.as_of, self.keeps

    @property
    def _question(self) -> str:
        old, new = told_apart(self.old, self.new)
        return f"`{old} → {new}` at `{self.as_of.isoformat()}` with `{self.keeps}` examples"

    @exactly
    def explain(self, lang: Language) -> str:
        """Açıkla: how many answers and how much money move, what is undecided, and some requests."""
        return "\n".join(self._explanation(lang))

    def _explanation(self, lang: Language) -> Iterator[str]:
        count = {"requests": f"{self.requests}", "changed": f"{self.changed}"}
        old, new = told_apart(self.old, self.new)
        yield _HEAD.in_language(lang, old=old, new=new, **count)
        for (before, after), requests in self.outcomes.items():
            if before is not after:
                says = {"before": _said(before, lang), "after": _said(after, lang)}
                yield _MOVED.in_language(lang, requests=f"{requests}", **says)
            elif before is Outcome.NEEDS_REVIEW:
                yield _UNDECIDED.in_language(lang, requests=f"{requests}")
        for currency, amount in self.money.items():
            if amount:
                frame = _MORE if amount > 0 else _LESS
                yield frame.in_language(lang, amount=_money(abs(amount), currency, lang))
        for one in self.examples:
            yield _EXAMPLE.in_language(
                lang,
                order=one.order,
                before=_told(one.before, one.refund_before, one.currency, lang),
                after=_told(one.after, one.refund_after, one.currency, lang),
            )


def told_apart(old: Policy | PolicyBook, new: Policy | PolicyBook) -> tuple[str, str]:
    """Ayırt eden adlar: what the two are called; books of one name also by what differs in them.

    >>> first, second = Policy(id="m", version="1"), Policy(id="m", version="2")
    >>> told_apart(PolicyBook(id="m", policies=[first]), PolicyBook(id="m", policies=[second]))
    ('m (1)', 'm (2)')
    """
    if old.name == new.name and isinstance(old, PolicyBook) and isinstance(new, PolicyBook):
        for one, other in ((_versions(old), _versions(new)), (old.choice, new.choice)):
            if one != other:
                return f"{old.name} ({one})", f"{new.name} ({other})"
    return old.name, new.name


def _versions(book: PolicyBook) -> str:
    return ", ".join(one.version for one in book.policies)


def _money(amount: Decimal, currency: str, lang: Language) -> str:
    return wording.money(amount, lang, currency=currency, digits=minor_digits(currency))


def _said(outcome: Outcome, lang: Language) -> str:
    return _OUTCOMES[outcome].in_language(lang)


def _told(outcome: Outcome, refund: Decimal, currency: str, lang: Language) -> str:
    return f"{_said(outcome, lang)}, {_money(refund, currency, lang)}"


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
_UNDECIDED = Saying(
    "İki politikada da incelemeye kalan: {requests} talep.",
    "Left for review under both: {requests} requests.",
)
_MORE = Saying("İadeler toplam {amount} artar.", "Refunds rise by {amount} in total.")
_LESS = Saying("İadeler toplam {amount} azalır.", "Refunds fall by {amount} in total.")
_EXAMPLE = Saying("Sipariş {order}: {before} → {after}.", "Order {order}: {before} → {after}.")
