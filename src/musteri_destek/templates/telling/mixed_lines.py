"""Karışık satırlar: whether one letter can tell what came out for every line of a decision.

A letter tells one thing: a return, a cancellation, a termination, a repair. Where lines came to
different things and it has no words for them, it is not written: half of it would be false.
"""

from __future__ import annotations

from ...decisions import Outcome, Remedy
from ...errors import MisuseValueError
from ...returns import LineDecision
from ..language.checks import Audience
from ..letters.scenarios import Scenario
from .goods_told import NEWS, apart
from .situations import Situation

_OFFER = "choice_open"
_GIVING_UP = frozenset({"withdrawal", "goodwill", "override"})


def require_one_story(scenario: Scenario, situation: Situation) -> None:
    """Tek anlatı: refuse a letter that would be false for some lines, or silent about them.

    What everybody reads tells nothing of the kind. Raises `MisuseValueError`, which says which lines
    came to what.
    """
    if scenario.audience is Audience.PUBLIC or scenario.name in NEWS:
        return
    if _is_silent(scenario, situation) or _is_mixed(scenario, situation):
        lines = situation.decision.lines
        parts = (part for one in lines for part in apart(one, situation.order))
        found = ", ".join(map(_came_to, parts))
        msg = (
            f"`{scenario.name}` can't tell lines that came to different things ({found}): "
            f"{_what_to_do(lines)}"
        )
        raise MisuseValueError(msg)


def _is_silent(scenario: Scenario, situation: Situation) -> bool:
    """Tell what has no words for the other lines: what is in doubt is nowhere said to be left out."""
    outcomes = {one.outcome for one in situation.other_lines}
    return Outcome.NEEDS_REVIEW in outcomes or (
        bool(outcomes) and "kalan_urun" not in scenario.variables
    )


def _is_mixed(scenario: Scenario, situation: Situation) -> bool:
    if situation.decision.outcome is not Outcome.ELIGIBLE:
        return False
    kinds = {_kind(one, situation.decision.remedy) for one in situation.lines}
    ways = {part.goods for one in situation.lines for part in apart(one, situation.order)}
    offers = {_offered(one) for one in situation.lines} if scenario.name == _OFFER else set()
    parts_ways = len(ways) > 1 and "geri_gelen" not in scenario.variables
    return len(kinds) > 1 or len(offers) > 1 or parts_ways


def _offered(line: LineDecision) -> frozenset[Remedy]:
    return frozenset(one for found in line.because if found.grant for one in found.grant.remedies)


def _kind(line: LineDecision, remedy: Remedy | None) -> tuple[str | None, bool]:
    """Tell what is given up for one remedy alike, by law or by kindness; an open choice is neither."""
    right = "withdrawal" if line.right in _GIVING_UP and remedy else line.right
    return right, line.misses_the_wish


_DOUBT_LAST = (Outcome.ELIGIBLE, Outcome.INELIGIBLE, Outcome.NEEDS_REVIEW)


def _what_to_do(lines: tuple[LineDecision, ...]) -> str:
    """Say which decisions have a letter; what is in doubt takes no money from what is granted."""
    alike = [[f"`{one.line}`" for one in lines if one.outcome is each] for each in _DOUBT_LAST]
    if not alike[-1]:
        return "write one letter with `compose`; decided line by line they may come to another sum"
    apart = ", then with those of ".join(" and ".join(names) for names in alike if names)
    return f"decide apart, with the `items` of {apart}, and ask `reply_for` of each decision"


def _came_to(line: LineDecision) -> str:
    wish = ", without the wish" if line.misses_the_wish else ""
    return f"`{line.line}`: {line.outcome}, {line.right}, {line.goods}{wish}"
