"""Bilinen cümle: one way of writing a term, as patterns.

The patterns read one sentence under its `casing.search_key`, letter for letter. All of `needs`
have to be there, `unless` must not be; the first of `needs` hands its groups to `term`, together
with the sentence as it was written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from re import Match

from ..published_terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSentence:
    """Bilinen cümle: what a sentence has to hold to say a term, and the term it says."""

    needs: tuple[str, ...]
    term: Callable[[Match[str], str], Term]
    unless: str = r"(?!)"
