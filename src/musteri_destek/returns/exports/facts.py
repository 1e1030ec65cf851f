"""Dışa aktarma: what an export is: what could be said elsewhere, and what was lost on the way."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from ...decisions import Fact, FactValue, Saying
from ...wording import Language


class ReturnMethod(StrEnum):
    """İade yolu: how goods may come back.

    >>> ReturnMethod("by_mail")
    <ReturnMethod.BY_MAIL: 'by_mail'>
    """

    BY_MAIL = "by_mail"
    IN_STORE = "in_store"
    AT_KIOSK = "at_kiosk"


class LabelSource(StrEnum):
    """Gönderi etiketi: where the label for the way back comes from.

    >>> LabelSource("in_the_box")
    <LabelSource.IN_THE_BOX: 'in_the_box'>
    """

    DOWNLOAD_AND_PRINT = "download_and_print"
    IN_THE_BOX = "in_the_box"
    CUSTOMERS_OWN = "customers_own"


class ItemCondition(StrEnum):
    """Ürünün durumu: in which state goods are taken back.

    >>> ItemCondition("new")
    <ItemCondition.NEW: 'new'>
    """

    NEW = "new"
    USED = "used"


@dataclass(frozen=True, slots=True)
class ExportWarning:
    """Aktarım uyarısı: something of the policy that can't be said there, or not exactly.

    >>> ExportWarning("exceptions_lost", Saying("istisnalar", "exceptions")).explain("tr")
    'istisnalar.'
    """

    code: str
    says: Saying
    facts: tuple[Fact, ...] = ()

    def explain(self, lang: Language) -> str:
        """Açıkla: what is lost, in a sentence."""
        values = {fact.name: fact.in_language(lang) for fact in self.facts}
        return self.says.in_language(lang, **values) + "."


@dataclass(frozen=True, slots=True)
class WarningKind:
    """Uyarı türü: the fixed part of a warning; `found` adds its facts.

    >>> kind = WarningKind("rule_lost", Saying("“{rule}” söylenemez", "“{rule}” is lost"))
    >>> kind.found(rule="outlet").explain("en")
    '“outlet” is lost.'
    """

    code: str
    says: Saying

    def found(self, **facts: FactValue) -> ExportWarning:
        """Uyarı: this kind of warning about those facts."""
        told = tuple(Fact.of(name, value) for name, value in facts.items())
        return ExportWarning(self.code, self.says, told)


@dataclass(frozen=True, slots=True)
class Export:
    """Aktarım: the policy as another system reads it, and what it can't be told.

    >>> Export({"merchantReturnDays": 14}, ()).to_json()
    '{"merchantReturnDays": 14}'
    """

    content: dict[str, object]
    warnings: tuple[ExportWarning, ...]

    def to_json(self) -> str:
        """JSON'a: the content as JSON text; the same policy gives the same bytes."""
        return json.dumps(self.content, ensure_ascii=False)
