"""Anlatılan çözümler: what a decision leaves to choose from, and what was asked for in vain."""

from __future__ import annotations

from ...decisions import Remedy
from ...returns import Decision, ReturnReason
from ..catalogue.wishes import NotGiven
from .readers import open_to
from .situations import Situation

NOTHING_TO_REPAIR = frozenset({ReturnReason.WRONG_ITEM, ReturnReason.MISSING_PART})
"""Onarılacak bir şey yok: there a repair and a replacement are the same, goods sent anew."""

_SENT_ANEW = frozenset({Remedy.REPAIR, Remedy.REPLACEMENT})


def other_remedies(situation: Situation) -> tuple[Remedy, ...] | None:
    """Öbür çözümler: what stays open beside the remedy chosen; `None` for nothing."""
    decision = situation.decision
    same = _same_as_chosen(decision)
    others = tuple(one for one in open_to(situation.reader, decision.remedies) if one not in same)
    return (others or None) if decision.remedy else None


def _same_as_chosen(decision: Decision) -> frozenset[Remedy | None]:
    is_alike = decision.reason in NOTHING_TO_REPAIR and decision.remedy in _SENT_ANEW
    return _SENT_ANEW if is_alike else frozenset({decision.remedy})


def not_given(situation: Situation) -> NotGiven | None:
    """Verilemeyen: what was asked for and can't be had; of what is out of proportion, that it is.

    Where there is nothing to repair, to be sent the goods anew is open by whichever name.
    """
    if not situation.misses_the_wish or _is_sent_in_any_case(situation):
        return None
    codes = {one.code for one in situation.decision.because}
    excluded = (
        one
        for one in (NotGiven.REPAIR, NotGiven.REPLACEMENT)
        if {f"defect_disproportionate_{one}", f"wish_not_given_{one}"} <= codes
    )
    return next(excluded, NotGiven.OTHER)


def _is_sent_in_any_case(situation: Situation) -> bool:
    """Tell what is open by another name; a whole set in place of what it lacks is more than that."""
    decision = situation.decision
    is_whole_set = decision.wanted is Remedy.REPLACEMENT and situation.came_of_short_sets
    is_alike = decision.reason in NOTHING_TO_REPAIR and decision.wanted in _SENT_ANEW
    is_open = not _SENT_ANEW.isdisjoint(decision.remedies)
    return is_alike and is_open and not is_whole_set
