"""Denetim bulguları: what a check of a policy found: how grave, where, in words, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ...decisions import Fact, FactValue, Saying
from ...law import Source
from ...wording import Language, sentence_start

Path = tuple[str | int, ...]
"""Yol: the way to a place in a policy, by names and positions."""


class Severity(StrEnum):
    """Önem: an error must not go live, a warning is likely a slip, a note is worth knowing.

    >>> Severity.ERROR.name_in("tr")
    'hata'
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    def name_in(self, lang: Language) -> str:
        """Adı: the severity in that language."""
        return _SEVERITIES[self].in_language(lang)


_SEVERITIES = {
    Severity.ERROR: Saying("hata", "error"),
    Severity.WARNING: Saying("uyarı", "warning"),
    Severity.NOTE: Saying("not", "note"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LintFinding:
    """Denetim bulgusu: one thing about a policy or its published terms, with where it stands.

    `where` is its path in the policy, or its place in a text. `quoted` is the wording that was
    read, `source` the law a term runs against.

    >>> from musteri_destek.returns import TURKEY, goodwill, lint
    >>> (found,) = lint(TURKEY.plus(goodwill(days=10)))
    >>> found.code, found.severity.value, found.path
    ('within_the_law', 'note', 'goodwill[0].rules[0].offers[0]')
    """

    code: str
    severity: Severity
    where: Path
    says: Saying
    advice: Saying
    facts: tuple[Fact, ...] = ()
    source: Source | None = None
    quoted: str | None = None

    @property
    def path(self) -> str:
        """Yolu: `where` as one would write it."""
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.where)
        return "".join(steps).removeprefix(".")

    def explain(self, lang: Language) -> str:
        """Açıkla: how grave, where, what was read, what is wrong with it and what to do."""
        values = {fact.name: fact.in_language(lang) for fact in self.facts}
        text = _LINE.in_language(
            lang,
            severity=sentence_start(self.severity.name_in(lang), lang),
            where=f"{self.path}, “{self.quoted}”" if self.quoted else self.path,
            says=self.says.in_language(lang, **values),
            advice=self.advice.in_language(lang, **values),
        )
        return text + (_LAW.in_language(lang, source=f"{self.source}") if self.source else "")


_LINE = Saying(
    "{severity} ({where}): {says}. Yapılacak: {advice}.",
    "{severity} ({where}): {says}. To do: {advice}.",
)
_LAW = Saying(" Dayanak: {source}.", " Source: {source}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LintKind:
    """Bulgu türü: the fixed part of a finding; `found` adds where it stands and its facts.

    >>> LintKind(
    ...     code="odd",
    ...     severity=Severity.NOTE,
    ...     says=Saying("“{rule}” tuhaf", "“{rule}” is odd"),
    ...     advice=Saying("bakmak", "look at it"),
    ... ).found(("goodwill", 0), rule="herkes").explain("en")
    'Note (goodwill[0]): “herkes” is odd. To do: look at it.'
    """

    code: str
    severity: Severity
    says: Saying
    advice: Saying

    def found(
        self,
        where: Path,
        *,
        source: Source | None = None,
        quoted: str | None = None,
        **facts: FactValue,
    ) -> LintFinding:
        """Bulgu: this kind of finding at that place."""
        return LintFinding(
            code=self.code,
            severity=self.severity,
            where=where,
            says=self.says,
            advice=self.advice,
            facts=tuple(Fact.of(name, value) for name, value in facts.items()),
            source=source,
            quoted=quoted,
        )
