"""Bulgu türü: what is the same in every finding of one code: its words, its effect, who acts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...decisions import Actor, Deadline, Effect, Fact, FactValue, Finding, Grant, Saying
from ...law import Certainty, Source
from ..context import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingKind:
    """Bulgu türü: the fixed part of a finding; `found` adds what this claim brings.

    >>> from musteri_destek.decisions import Actor, Effect, Saying
    >>> FindingKind(
    ...     code="not_yet",
    ...     right="late_delivery",
    ...     effect=Effect.DENIES,
    ...     who=Actor.SELLER,
    ...     says=Saying("Süre dolmadı", "The time is not over"),
    ...     next_step=Saying("teslim etmek", "deliver"),
    ... ).code
    'not_yet'
    """

    code: str
    right: str
    effect: Effect
    who: Actor
    says: Saying
    next_step: Saying
    missing: str | None = None

    def found(
        self,
        claim: Claim,
        source: Source,
        *,
        facts: Mapping[str, FactValue] | None = None,
        deadline: Deadline | None = None,
        deadlines: tuple[Deadline, ...] = (),
        certainty: Certainty = Certainty.SETTLED,
        switch: str | None = None,
        grant: Grant | None = None,
    ) -> Finding:
        """Bulgu: this kind of finding on that claim; `facts` fill the words."""
        return Finding(
            code=self.code,
            right=self.right,
            effect=self.effect,
            line=claim.line.id,
            who=self.who,
            says=self.says,
            next_step=self.next_step,
            source=source,
            facts=tuple([Fact.of(*fact) for fact in facts.items()]) if facts else (),
            deadline=deadline,
            deadlines=deadlines,
            certainty=certainty,
            switch=switch,
            grant=grant,
            missing=self.missing,
        )
