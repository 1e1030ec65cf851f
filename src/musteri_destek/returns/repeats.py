"""Yineleme: what in the lists of a shop's rules stands twice?

A list whose order says something, such as which payment comes first, says two things of a value that
stands twice; a list that only names values says it twice for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..facts import Contradiction


def no_value_twice(facts: Any, *fields: str) -> Iterator[Contradiction]:  # noqa: ANN401
    """Değerler tek: no value stands twice in one of these fields; each that does is a problem.

    >>> from types import SimpleNamespace
    >>> tags = SimpleNamespace(tags=("outlet", "sezon", "outlet"))
    >>> [(one.where, one.says) for one in no_value_twice(tags, "tags")]
    [(('tags', 2), '`outlet` stands twice: once is enough')]
    """
    for name in fields:
        values = getattr(facts, name) or ()
        for index, value in enumerate(values):
            if value in values[:index]:
                says = f"`{value}` stands twice: once is enough"
                yield Contradiction((name, index), "id_not_unique", says)
