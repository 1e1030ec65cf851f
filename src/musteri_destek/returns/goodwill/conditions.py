"""Şartlar: the state a shop wants goods back in, and whether they are."""

from __future__ import annotations

from enum import StrEnum

from ..requests import ReturnItem


class Condition(StrEnum):
    """Şart: the state a shop wants goods back in; the law asks for none of it.

    >>> Condition("tags_attached")
    <Condition.TAGS_ATTACHED: 'tags_attached'>
    """

    UNUSED = "unused"
    UNOPENED = "unopened"
    TAGS_ATTACHED = "tags_attached"
    PACKAGING_COMPLETE = "packaging_complete"

    @property
    def fact(self) -> str:
        """Olgu: the fact of a `ReturnItem` that tells.

        >>> Condition.UNUSED.fact
        'used'
        """
        return _FACTS[self][0]

    def holds_for(self, item: ReturnItem) -> bool | None:
        """Sağlanıyor mu: whether the goods are in that state; `None` where nobody said.

        >>> Condition.UNUSED.holds_for(ReturnItem(line="X", used=False))
        True
        """
        fact, kept = _FACTS[self]
        state = getattr(item, fact)
        return None if state is None else state is kept


_FACTS = {
    # condition: the fact that tells, and its value where the condition holds
    Condition.UNUSED: ("used", False),
    Condition.UNOPENED: ("opened", False),
    Condition.TAGS_ATTACHED: ("tags_attached", True),
    Condition.PACKAGING_COMPLETE: ("packaging_complete", True),
}
