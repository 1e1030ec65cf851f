"""Çözüm sözleri: until when what was chosen instead of money is done, and the day that was missed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from ...decisions import Deadline, DeadlineName, Remedy
from ...errors import MisuseValueError
from ...returns import Decision
from ..language.commitments import Word
from .late_values import one_day
from .offers import is_of_defect
from .remedies_told import NOTHING_TO_REPAIR
from .situations import Situation

_DONE_BY_US = frozenset({Remedy.REPLACEMENT, Remedy.REPAIR, Remedy.REPERFORMANCE})


def remedy_due(decision: Decision) -> Deadline | None:
    """Çözümün süresi: the longest repair time of the warranty; without a warranty the general one."""
    is_repair = decision.remedy is Remedy.REPAIR
    under_warranty = decision.deadline(DeadlineName.REPAIR_DUE) if is_repair else None
    return under_warranty or decision.deadline(DeadlineName.REMEDY_DUE)


def _missed_day(situation: Situation) -> date | None:
    """Read the day the remedy should have been done by, where it is over."""
    due = remedy_due(situation.decision) if situation.decision.remedy in _DONE_BY_US else None
    is_over = due and due.last_day and due.last_day < situation.today
    return one_day(situation, DeadlineName(due.name)) if due and is_over else None


def _by(situation: Situation, anew: Word | None, field: str) -> Word:
    """Read the word that is given now, or the day that is due: no letter promises without either."""
    due, missed = remedy_due(situation.decision), _missed_day(situation)
    word = anew or due
    if word is None or (anew is None and missed):
        known = f"was due on `{missed}`" if missed else "has no day in this decision"
        msg = (
            f"the {situation.decision.remedy} {known}: say until when it is done, as `told.{field}`"
        )
        raise MisuseValueError(msg)
    return word


def _is_sent_anew(situation: Situation) -> bool:
    """Tell that the right goods are sent: also where a repair was chosen and nothing can be repaired."""
    decision = situation.decision
    is_no_repair = is_of_defect(decision) and decision.reason in NOTHING_TO_REPAIR
    return decision.remedy is Remedy.REPLACEMENT or (
        decision.remedy is Remedy.REPAIR and is_no_repair
    )


def _sent_anew_by(situation: Situation) -> Word | None:
    if not _is_sent_anew(situation):
        return None
    return _by(situation, situation.told.exchange_by, "exchange_by")


def _exchanged_by(situation: Situation) -> Word | None:
    return _sent_anew_by(situation) or situation.told.exchange_by


def _repaired_by(situation: Situation) -> Word | None:
    is_repaired = situation.decision.remedy is Remedy.REPAIR and not _is_sent_anew(situation)
    return _by(situation, situation.told.repair_by, "repair_by") if is_repaired else None


def _performed_by(situation: Situation) -> Word:
    return _by(situation, situation.told.exchange_by, "exchange_by")


OF_REMEDIES: Mapping[str, Callable[[Situation], object]] = MappingProxyType(
    {
        "yenisi_sozu": _sent_anew_by,
        "degisim_sozu": _exchanged_by,
        "onarim_sozu": _repaired_by,
        "yeniden_sozu": _performed_by,
        "kacan_gun": _missed_day,
    }
)
"""Çözüm sözleri: the variables of a letter that say when a remedy is done, read from the situation."""
