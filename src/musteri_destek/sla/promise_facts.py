"""Söz olguları: what can be promised, the days on the way, and what happened to the promise."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, ClassVar

from .. import wording
from ..decisions import Actor, Saying
from ..facts import CheckedFacts, Contradiction, Day, Facts, Moment, Name
from ..wording import Language


class PromiseKind(StrEnum):
    """Söz türü: what was promised.

    >>> PromiseKind.REFUND.name_in("tr")
    'para iadesi'
    """

    DELIVERY = "delivery"
    REFUND = "refund"
    CALLBACK = "callback"
    REPAIR = "repair"
    REPLACEMENT = "replacement"
    REPLY = "reply"
    LOAN_DEVICE = "loan_device"

    def name_in(self, lang: Language) -> str:
        """Adı: what was promised, in that language."""
        return _KINDS[self].in_language(lang)


class StepName(StrEnum):
    """Adım: a day on the way to what was promised; `LEGAL_LIMIT` the last day the law allows.

    >>> StepName.SHIP_BY.name_in("en")
    'shipped by'
    """

    ACCEPTED = "accepted"
    SHIP_BY = "ship_by"
    EARLIEST = "earliest"
    LEGAL_LIMIT = "legal_limit"

    def name_in(self, lang: Language) -> str:
        """Adı: the step in that language."""
        return _STEPS[self].in_language(lang)


class Step(Facts):
    """Ara gün: one day on the way.

    >>> Step(name="ship_by", on="2026-11-17").on
    datetime.date(2026, 11, 17)
    """

    name: StepName
    on: Day

    def explain(self, lang: Language) -> str:
        """Açıkla: the step and its day.

        >>> Step(name="ship_by", on="2026-11-17").explain("tr")
        'En geç kargoya veriliş: 17 Kasım 2026 Salı.'
        """
        name = wording.sentence_start(self.name.name_in(lang), lang)
        return f"{name}: {wording.day(self.on, lang)}."


class Reason(Facts):
    """Gerekçe: why a day is what it is, in the words of the moment it was said.

    The words travel with the promise: years later it explains itself as it did on its first day.

    >>> Reason(code="transit", tr="Taşıma: 2 gün.", en="Transit: 2 days.").explain("en")
    'Transit: 2 days.'
    """

    code: Name
    tr: Name
    en: Name

    @classmethod
    def of(cls, code: str, says: Saying, **values: object) -> Reason:
        """Sözden: a frame in both languages with its values set in.

        >>> from datetime import date
        >>> Reason.of("left", Saying("{on} çıktı.", "Left {on}."), on=date(2026, 11, 17)).tr
        '17 Kasım 2026 Salı çıktı.'
        """
        tr, en = (
            says.in_language(
                lang, **{name: wording.value(value, lang) for name, value in values.items()}
            )
            for lang in _LANGUAGES
        )
        return cls(code=code, tr=tr, en=en)

    def explain(self, lang: Language) -> str:
        """Açıkla: the reason in that language."""
        return self.tr if wording.language(lang) == "tr" else self.en


class Fulfilment(Facts):
    """Yerine getirme: what was promised happened: the delivery, the refund, the call.

    `about` is the order or case it belongs to, as in the promise.

    >>> Fulfilment(kind="refund", about="A-1042", at="2026-11-10T12:00:00+03:00").kind
    <PromiseKind.REFUND: 'refund'>
    """

    kind: PromiseKind
    at: Moment
    about: Name | None = None


class EstimateSource(StrEnum):
    """Tahminin kaynağı: who expects it: the carrier, its scans counted on, or the shop.

    >>> EstimateSource("carrier")
    <EstimateSource.CARRIER: 'carrier'>
    """

    CARRIER = "carrier"
    SCANS = "scans"
    SELLER = "seller"


def _starts_before_it_ends(estimate: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - half read
    if estimate.earliest and estimate.until and estimate.until < estimate.earliest:
        says = f"`until` {estimate.until} is before `earliest` {estimate.earliest}: exchange them"
        yield Contradiction(("until",), "reversed_days", says)


class Estimate(CheckedFacts):
    """Tahmin: when it is expected now, said at `at`; no promise, but a sign of what becomes of one.

    >>> Estimate(
    ...     kind="delivery", at="2026-11-17T09:00:00+03:00", until="2026-11-20", source="carrier"
    ... ).until
    datetime.date(2026, 11, 20)
    """

    kind: PromiseKind
    at: Moment
    until: Day
    earliest: Day | None = None
    source: EstimateSource
    about: Name | None = None

    checks: ClassVar = (_starts_before_it_ends,)


class Cancellation(Facts):
    """Vazgeçme: nobody waits for it any more.

    A customer who cancels in time ends a promise; a seller who gives up breaks it.

    >>> Cancellation(kind="delivery", at="2026-11-17T09:00:00+03:00", by="customer").by
    <Actor.CUSTOMER: 'customer'>
    """

    kind: PromiseKind
    at: Moment
    by: Actor
    about: Name | None = None


class ExcuseReason(StrEnum):
    """Mazeret: why a miss isn't the shop's, as a person at the desk has judged it.

    A carrier's "not at home" is no such judgement: couriers write it also where nobody rang.

    >>> ExcuseReason.CUSTOMER_ABSENT.name_in("en")
    'the customer was not there'
    """

    CUSTOMER_ABSENT = "customer_absent"
    WRONG_ADDRESS = "wrong_address"
    REFUSED = "refused"
    CUSTOMER_ASKED = "customer_asked"
    FORCE_MAJEURE = "force_majeure"

    def name_in(self, lang: Language) -> str:
        """Adı: the reason in that language."""
        return _EXCUSES[self].in_language(lang)


class Excuse(Facts):
    """Mazeret kaydı: something in time that would excuse a miss; kept in time it is still kept.

    >>> Excuse(kind="delivery", at="2026-11-17T09:00:00+03:00", reason="wrong_address").reason
    <ExcuseReason.WRONG_ADDRESS: 'wrong_address'>
    """

    kind: PromiseKind
    at: Moment
    reason: ExcuseReason
    about: Name | None = None


_LANGUAGES: tuple[Language, Language] = ("tr", "en")
_KINDS = {
    PromiseKind.DELIVERY: Saying("teslimat", "delivery"),
    PromiseKind.REFUND: Saying("para iadesi", "refund"),
    PromiseKind.CALLBACK: Saying("geri arama", "callback"),
    PromiseKind.REPAIR: Saying("onarım", "repair"),
    PromiseKind.REPLACEMENT: Saying("değişim", "replacement"),
    PromiseKind.REPLY: Saying("yanıt", "reply"),
    PromiseKind.LOAN_DEVICE: Saying("yedek ürün", "loan device"),
}
_STEPS = {
    StepName.ACCEPTED: Saying("siparişin işleme alınması", "accepted"),
    StepName.SHIP_BY: Saying("en geç kargoya veriliş", "shipped by"),
    StepName.EARLIEST: Saying("en erken teslim", "earliest arrival"),
    StepName.LEGAL_LIMIT: Saying("yasal teslim sınırı", "legal limit of delivery"),
}
_EXCUSES = {
    ExcuseReason.CUSTOMER_ABSENT: Saying("müşteri adreste yoktu", "the customer was not there"),
    ExcuseReason.WRONG_ADDRESS: Saying("adres eksik ya da yanlıştı", "the address was wrong"),
    ExcuseReason.REFUSED: Saying("müşteri teslim almadı", "the customer refused it"),
    ExcuseReason.CUSTOMER_ASKED: Saying(
        "müşteri beklenmesini istedi", "the customer asked to wait"
    ),
    ExcuseReason.FORCE_MAJEURE: Saying("mücbir sebep vardı", "force majeure"),
}
