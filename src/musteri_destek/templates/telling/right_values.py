"""Hak değerleri: what a letter says of rights that stay open, and of the kindness that may follow a no."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from ...decisions import Effect, Finding
from ...returns import Movement, Requester, Way
from ..catalogue.refusals import KeptRight
from .situations import Situation


def _open_withdrawals(situation: Situation) -> tuple[Finding, ...]:
    """Find where the buyer, whose right it is, may still withdraw (6502 m.48/4)."""
    if situation.reader is not Requester.BUYER:
        return ()
    noted = (one for one in situation.decision.findings if one.code == "withdrawal_also_open")
    return tuple(one for one in noted if (_last_day(one) or situation.today) >= situation.today)


def _last_day(found: Finding) -> date | None:
    return found.deadline.last_day if found.deadline else None


def _withdraw_by(situation: Situation) -> date | None:
    """Read the earliest day, where lines differ; before the goods have come there is none."""
    days = map(_last_day, _open_withdrawals(situation))
    return min((one for one in days if one), default=None)


def _withdraw_before(situation: Situation) -> Movement | None:
    """Read whether a withdrawal is open whose days don't run yet: the goods have not come."""
    is_open = any(_last_day(one) is None for one in _open_withdrawals(situation))
    return Movement.STOP_DELIVERY if is_open else None


def _kept_right(situation: Situation) -> KeptRight | None:
    is_open = bool(_open_withdrawals(situation))
    if situation.keeps_defect_rights:
        return KeptRight.DEFECT_AND_WITHDRAWAL if is_open else KeptRight.DEFECT
    return KeptRight.WITHDRAWAL if is_open else None


def _looked_at_in_good_will(situation: Situation) -> bool | None:
    """Say so where it is left to a person's kindness, and no promise says no or offers another way."""
    every = [one for line in situation.decision.lines for one in line.findings]
    is_left = any(one.code == "kindness_of_a_person" for one in every)
    is_denied = any(one.right == "goodwill" and one.effect is Effect.DENIES for one in every)
    is_offered = any(one.way is Way.OPEN_OFFER for one in situation.decision.alternatives)
    return True if is_left and not is_denied and not is_offered else None


OF_RIGHTS: Mapping[str, Callable[[Situation], object]] = MappingProxyType(
    {
        "kalan_hak": _kept_right,
        "cayma_gunu": _withdraw_by,
        "gelmeden_cayma": _withdraw_before,
        "iyi_niyet": _looked_at_in_good_will,
    }
)
"""Hak değerleri: the variables of a letter that speak of rights, each read from the situation."""
