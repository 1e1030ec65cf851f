"""Söz olguları: what can be promised, the days on the way, and that it happened."""

from __future__ import annotations

from enum import StrEnum

from .. import wording
from ..decisions import Saying
from ..facts import Day, Facts, Moment, Name
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
    """Adım: a day on the way to what was promised.

    >>> StepName.SHIP_BY.name_in("en")
    'shipped by'
    """

    ACCEPTED = "accepted"
    SHIP_BY = "ship_by"
    EARLIEST = "earliest"

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


class Fulfilment(Facts):
    """Yerine getirme: what was promised happened: the delivery, the refund, the call.

    `about` is the order or case it belongs to, as in the promise.

    >>> Fulfilment(kind="refund", about="A-1042", at="2026-11-10T12:00:00+03:00").kind
    <PromiseKind.REFUND: 'refund'>
    """

    kind: PromiseKind
    at: Moment
    about: Name | None = None


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
}
