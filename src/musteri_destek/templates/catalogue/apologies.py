"""Özürler: what an apology is for in letters of what the shop gives: a defect, a repair, a delay."""

from __future__ import annotations

from dataclasses import replace

from ..language.variables import AnyVariable
from .defects import DEFECT, DEFECT_APOLOGY
from .lateness import WAITED, WAITED_SENTENCE

ANY_APOLOGY = replace(
    DEFECT_APOLOGY, text=(*DEFECT_APOLOGY.wordings[:-1], *WAITED_SENTENCE.wordings)
)
"""Her özür: for a defect or a delay, whichever it was; one letter begs pardon once."""

ANY_CAUSE: dict[str, AnyVariable] = {**DEFECT, **WAITED}
"""Her sebep: what an apology is for, a defect or a delay."""
