"""Eksik değerler: by which field of `Told` a letter gets what no decision and no record knew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from ...errors import MisuseValueError
from ..language.checks import Audience
from ..language.declarations import Need
from ..letters.scenarios import Scenario
from ..letters.slots import FixedSlot
from .situations import Situation

_TOLD_AS: Mapping[str, str] = MappingProxyType(
    {
        "cevap_sozu": "answer_by",
        "degisim_sozu": "exchange_by",
        "iade_sozu": "refund_by",
        "odendi_gunu": "refunded_on",
        "onarim_sozu": "repair_by",
        "soz": "promised_anew",
        "yeniden_sozu": "exchange_by",
        "yenisi_sozu": "exchange_by",
    }
)


def require_given(scenario: Scenario, values: Mapping[str, object]) -> None:
    """Verildi mi: refuse a letter for which a value is missing, and say what would give it.

    Raises `MisuseValueError`, which names the fields of `Told`, or `compose` where none of them helps.
    """
    known = {name for name, value in values.items() if value is not None}
    for ways in _needs(scenario):
        fields = _fields([set(names) - known for names in ways])
        if fields:
            msg = f"`{scenario.name}` needs what nobody told: give {' or '.join(fields)}"
            raise MisuseValueError(msg)
    missing = [f"`{name}`" for name in _required(scenario) if name not in known]
    if missing:
        msg = (
            f"`{scenario.name}` needs {', '.join(missing)}, which nothing here knows: write this one "
            "with `compose`"
        )
        raise MisuseValueError(msg)


def require_recorded(scenario: Scenario, situation: Situation) -> None:
    """Kaydı var mı: refuse to call it a cancellation, where a defect is reported of goods in hand.

    Raises `MisuseValueError`: the money is owed either way, but no letter fits before the record does.
    """
    decision, is_private = situation.decision, scenario.audience is not Audience.PUBLIC
    claims_defect = is_private and decision.reason is not None and decision.reason.claims_defect
    if claims_defect and decision.right == "withdrawal" and situation.never_came:
        msg = (
            "a defect is reported of goods that no parcel shows as delivered: record the delivery in "
            "`parcels` and decide again, or write this one with `compose`"
        )
        raise MisuseValueError(msg)


def _required(scenario: Scenario) -> list[str]:
    slots = scenario.variables.items()
    return [name for name, slot in slots if slot.need is Need.REQUIRED]


def _needs(scenario: Scenario) -> Iterator[Sequence[tuple[str, ...]]]:
    """Go through what is required, and the sets of names a fixed sentence waits for one of."""
    for name in _required(scenario):
        yield [(name,)]
    for slot in (one for part in scenario.paragraphs for one in part):
        if isinstance(slot, FixedSlot):
            yield [names for names, _ in slot.wordings]


def _fields(lacking: Iterable[set[str]]) -> list[str]:
    """Name the fields that give what is lacking; none where one of the ways lacks nothing."""
    found = []
    for names in lacking:
        if not names:
            return []
        if _TOLD_AS.keys() >= names:
            found.append(" with ".join(f"`told.{_TOLD_AS[one]}`" for one in sorted(names)))
    return list(dict.fromkeys(found))
