"""Karışık satırlar: whether one letter can tell what came out for every line of a decision.

A letter tells one thing: a return, a cancellation, a termination, a repair. Where lines came to
different things and it has no words for them, it is not written: half of it would be false.
"""

from __future__ import annotations

from ..decisions import Outcome
from ..errors import MisuseValueError
from ..returns import LineDecision, Movement
from .checks import Audience
from .goods_named import goods_named
from .scenarios import Scenario
from .situations import Situation

_NEWS = frozenset(
    {"refund_overdue", "return_shipped", "return_received", "refund_started", "refund_sent"}
)
"""Haberler: what they say is true of every line that is granted; what came out was told before."""
_OF_PARCELS = frozenset({"return_shipped", "return_received"})
_GIVING_UP = frozenset({"withdrawal", "goodwill"})


def require_one_story(scenario: Scenario, situation: Situation) -> None:
    """Tek anlatı: refuse a letter that would be false for some lines, or silent about them.

    What everybody reads tells nothing of the kind. Raises `MisuseValueError`, which says which lines
    came to what.
    """
    if scenario.audience is Audience.PUBLIC or scenario.name in _NEWS:
        return
    if _is_silent(scenario, situation) or _is_mixed(scenario, situation):
        found = ", ".join(map(_came_to, situation.decision.lines))
        msg = (
            f"`{scenario.name}` can't tell lines that came to different things ({found}): decide "
            "and ask `reply_for` line by line, or write one letter with `compose`"
        )
        raise MisuseValueError(msg)


def goods_of(scenario: str, situation: Situation) -> str:
    """Ürünleri: the goods a letter is about; of a parcel on its way back, those that are in it."""
    in_a_parcel = going_back_alone(situation) if scenario in _OF_PARCELS else None
    return in_a_parcel or goods_named(situation.order, situation.lines)


def going_back_alone(situation: Situation) -> str | None:
    """Geri gidecekler: the goods that go back, named where others of the letter do not."""
    back = tuple(one for one in situation.lines if one.goods is Movement.SEND_BACK)
    is_all = len(back) == len(situation.lines)
    return None if is_all else goods_named(situation.order, back) or None


def _is_silent(scenario: Scenario, situation: Situation) -> bool:
    return bool(situation.other_lines) and "kalan_urun" not in scenario.variables


def _is_mixed(scenario: Scenario, situation: Situation) -> bool:
    if situation.decision.outcome is not Outcome.ELIGIBLE:
        return False
    kinds = {_kind(one) for one in situation.lines}
    ways = {one.goods for one in situation.lines}
    return len(kinds) > 1 or (len(ways) > 1 and "geri_gelen" not in scenario.variables)


def _kind(line: LineDecision) -> tuple[str | None, bool]:
    right = "withdrawal" if line.right in _GIVING_UP else line.right
    return right, line.misses_the_wish


def _came_to(line: LineDecision) -> str:
    wish = ", without the wish" if line.misses_the_wish else ""
    return f"`{line.line}`: {line.outcome}, {line.right}, {line.goods}{wish}"
