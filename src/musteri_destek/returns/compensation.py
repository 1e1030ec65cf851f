"""Telafi: what the shop gives on top, of its own will; it changes no right, no refund, no outcome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from .. import wording
from ..decisions import Saying
from ..money import minor_digits
from ..wording import Language
from .compensation_terms import CompensationCause, CompensationForm


@dataclass(frozen=True, slots=True, kw_only=True)
class Compensation:
    """Telafi: so much, in that form, for that cause, by that rule of the policy.

    `line` is the line it is given for, `None` for the whole order. `before_caps` is what the rule
    alone would give. `missing` names what nobody looked up: until then it is an upper bound.

    >>> coupon = Compensation(
    ...     rule="gecikme",
    ...     cause=CompensationCause.LATE_DELIVERY,
    ...     form=CompensationForm.COUPON,
    ...     amount=Decimal("100.00"),
    ...     before_caps=Decimal("100.00"),
    ...     currency="TRY",
    ... )
    >>> print(coupon.explain("tr"))
    Telafi (geç teslim): 100,00 TL, indirim kuponu. Kural: gecikme. Yasal hakların yerine geçmez. \
Kupon, ticari ileti onayı olmayan müşteriye iletilmez (6563 m.6).
    """

    rule: str
    cause: CompensationCause
    form: CompensationForm
    amount: Decimal
    before_caps: Decimal
    currency: str
    line: str | None = None
    missing: tuple[str, ...] = ()

    @property
    def needs_consent(self) -> bool:
        """Onay gerekir mi: whether a message may name it only with consent (6563 m.6)."""
        return self.form.needs_consent

    def explain(self, lang: Language) -> str:
        """Açıkla: how much, why, by which rule, and what has to be looked at before it is said."""
        return " ".join(self._explanation(lang))

    def _explanation(self, lang: Language) -> Iterator[str]:
        yield _HEAD.in_language(
            lang,
            cause=self.cause.name_in(lang),
            amount=self._money(self.amount, lang),
            form=self.form.name_in(lang),
            rule=self.rule,
        )
        if self.amount < self.before_caps:
            yield _CAPPED.in_language(lang, full=self._money(self.before_caps, lang))
        yield _BESIDE.in_language(lang)
        if self.needs_consent:
            yield _CONSENT.in_language(lang)
        if self.missing:
            yield _UNKNOWN.in_language(lang)

    def _money(self, amount: Decimal, lang: Language) -> str:
        digits = minor_digits(self.currency)
        return wording.money(amount, lang, currency=self.currency, digits=digits)


_HEAD = Saying(
    "Telafi ({cause}): {amount}, {form}. Kural: {rule}.",
    "Compensation ({cause}): {amount}, {form}. Rule: {rule}.",
)
_CAPPED = Saying(
    "Üst sınır nedeniyle {full} yerine bu kadar.", "Limited by the cap; without it {full}."
)
_BESIDE = Saying("Yasal hakların yerine geçmez.", "It takes the place of no right.")
_CONSENT = Saying(
    "Kupon, ticari ileti onayı olmayan müşteriye iletilmez (6563 m.6).",
    "No coupon is sent to a customer without consent to commercial messages (6563 m.6).",
)
_UNKNOWN = Saying(
    "Daha önce verilenlere bakılmadan söz verilmez.",
    "Look up what was given before, then promise it.",
)
