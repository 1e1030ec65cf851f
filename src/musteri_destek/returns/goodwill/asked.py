"""Sorulan: one claim under one rule of the shop: what is offered, and until when."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ...decisions import Actor, Certainty, Deadline, FactValue, Finding, Grant, Remedy
from ...law import Source
from ..context import Claim, Context
from ..rights.kinds import FindingKind
from .anchors import NotKnown
from .ends import End, end_of, in_time, latest, season_end
from .rules import GoodwillRule, Offer


@dataclass(frozen=True)
class Asked:
    """Sorulan: a claim, the rule that speaks about it, and where that rule can be read."""

    claim: Claim
    context: Context
    rule: GoodwillRule
    source: Source

    @cached_property
    def ends(self) -> tuple[tuple[Offer, End], ...]:
        """Sunulanların sonu: each offer with its end."""
        return tuple((offer, self._end(offer)) for offer in self.rule.offers)

    @cached_property
    def end(self) -> End | None:
        """İstenenin sonu: until when what is wanted may be asked for; `None`: it is not offered.

        Without a wish, the kindest end of all offers.
        """
        wish = self.claim.request.wanted
        ends = [end for offer, end in self.ends if wish in {None, *offer.remedies}]
        return latest(ends, self.claim) if ends else None

    @cached_property
    def open(self) -> dict[Remedy, End]:
        """Açık çözümler: what may still be asked for, with its end, in the order of the rule."""
        return {
            remedy: end
            for offer, end in self.ends
            if in_time(end, self.claim)
            for remedy in offer.remedies
        }

    @property
    def payer(self) -> Actor | None:
        """Geri gönderimi ödeyen: who pays the way back; `None` where nothing has to come back."""
        wish = self.claim.request.wanted
        is_kept = all(one.leaves_the_goods for one in ((wish,) if wish else self.open))
        is_there = self.claim.received_on is not None and not self.claim.is_in_repair
        comes_back = is_there and self.claim.line.travels
        return self.rule.return_shipping_by if comes_back and not is_kept else None

    def found(
        self,
        kind: FindingKind,
        *,
        facts: dict[str, FactValue] | None = None,
        end: End | None = None,
        grant: Grant | None = None,
    ) -> Finding:
        """Bulgu: a finding of that kind under this rule, with its end where it has one."""
        known: dict[str, FactValue] = {
            "rule": self.rule.id,
            "notified_on": self.claim.notified_on,
        }
        return kind.found(
            self.claim,
            self.source,
            facts=known | (facts or {}),
            deadline=end if isinstance(end, Deadline) else None,
            certainty=Certainty.POLICY,
            grant=grant,
        )

    def _end(self, offer: Offer) -> End:
        end = end_of(offer.window, self.claim, self.context, self.source)
        if isinstance(end, NotKnown) and offer.fallback:
            end = end_of(offer.fallback, self.claim, self.context, self.source)
        seasons = (season_end(season, self.claim, self.source) for season in offer.seasons)
        return latest([end, *(one for one in seasons if one)], self.claim)
