"""Uyarılar: what a shop should look at before a letter goes: no day, no amount, or a day too late.

None of it is false, and a shop may have to say it; so it is said, and told to the shop.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from types import MappingProxyType

from ...decisions import Deadline, DeadlineName, Until
from ...facts import ISTANBUL
from ...returns import Compensation, Decision, Movement
from ...sla import SlaCycle, SlaState
from ..language.commitments import UNDATED, Word
from ..letters.scenarios import Scenario
from .remedy_words import remedy_due
from .tellings import Subject

_REMEDIES: Mapping[str, str] = MappingProxyType(
    {
        "onarim_sozu": "repair_by",
        "yenisi_sozu": "exchange_by",
        "degisim_sozu": "exchange_by",
        "yeniden_sozu": "exchange_by",
    }
)


def cautions_of(
    about: Decision | Subject, scenario: Scenario, values: Mapping[str, object], *, as_of: datetime
) -> Iterator[str]:
    """Uyarıları: what the letter about a subject leaves open or sets later than it is due.

    >>> from decimal import Decimal
    >>> from musteri_destek.cases import Channel
    >>> from musteri_destek.returns import CompensationCause, CompensationForm
    >>> from musteri_destek.templates import scenario_for
    >>> gift = Compensation(
    ...     rule="gecikme",
    ...     cause=CompensationCause.LATE_DELIVERY,
    ...     form=CompensationForm.MONEY,
    ...     amount=Decimal("100.00"),
    ...     before_caps=Decimal("100.00"),
    ...     currency="TRY",
    ... )
    >>> now = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
    >>> letter = scenario_for("compensation_given", Channel.EMAIL)
    >>> list(cautions_of(gift, letter, {}, as_of=now))
    ['`telafi_sozu`: no day is promised: give a word with a day, of a refund as `told.refund_by`']
    """
    said = {name: values.get(name) for name in scenario.variables}
    match about:
        case Decision():
            yield from _of_refund(about, said, as_of)
            yield from _of_remedy(about, said, as_of)
            yield from _of_the_buyer(about, as_of)
            if scenario.name == "store_credit_accepted" and not _says_the_credit(said):
                yield "no amount of store credit is said: give it as `told.credit`"
        case SlaCycle():
            yield from _of_answer(about, said)
        case Compensation() if "telafi_sozu" in said and not _says_when(said):
            yield f"`telafi_sozu`: {UNDATED}"


def _says_the_credit(said: Mapping[str, object]) -> bool:
    return said.get("tutar") is not None or said.get("cevap_sozu") is not None


def _says_when(said: Mapping[str, object]) -> bool:
    return said["telafi_sozu"] is not None or said.get("verildi_gunu") is not None


def _of_refund(decision: Decision, said: Mapping[str, object], as_of: datetime) -> Iterator[str]:
    due, word = decision.refund.due, said.get("iade_sozu")
    promised = _last_day(word) if isinstance(word, Word) else None
    today = as_of.astimezone(ISTANBUL).date()
    if due is None or promised is None:
        return
    # A day that is over already was owned up to: the new word can only be a later one.
    if due.last_day and promised > due.last_day >= today:
        by = f"by `{due.last_day}`"
    elif due.until is Until.IMMEDIATELY and promised > today and not _waits_for_goods(decision):
        by = f"at once, since `{due.started_on}`"
    else:
        return
    yield f"`told.refund_by` says `{promised}`, and the money is due {by}: send it earlier if you can"


def _waits_for_goods(decision: Decision) -> bool:
    return any(one.goods is Movement.SEND_BACK for one in decision.lines)


def _of_remedy(decision: Decision, said: Mapping[str, object], as_of: datetime) -> Iterator[str]:
    due = remedy_due(decision)
    if due is None or due.last_day is None or due.last_day < as_of.astimezone(ISTANBUL).date():
        return
    for name, field in _REMEDIES.items():
        word = said.get(name)
        promised = _last_day(word) if isinstance(word, Word) else None
        if promised and promised > due.last_day:
            yield (
                f"`told.{field}` says `{promised}`, and the {decision.remedy} is due by "
                f"`{due.last_day}`: have it done earlier if you can"
            )


def _of_the_buyer(decision: Decision, as_of: datetime) -> Iterator[str]:
    """Tell until when the buyer may withdraw, whom a letter to the recipient doesn't reach."""
    until = decision.deadline(DeadlineName.WITHDRAWAL_ACCEPT_UNTIL)
    last = until.last_day if until and "buyer_confirmation" in decision.missing else None
    if last and last >= as_of.astimezone(ISTANBUL).date():
        yield f"the buyer may withdraw until `{last}`, and this letter does not tell them: ask before"


def _of_answer(cycle: SlaCycle, said: Mapping[str, object]) -> Iterator[str]:
    due, word = cycle.due_at or cycle.due_if_resumed_now, said.get("cevap_sozu")
    if cycle.state is SlaState.BREACHED or not isinstance(word, Word):
        return
    end = word.until if isinstance(word, Deadline) else word.end
    due_on = due.astimezone(ISTANBUL).date()
    is_later = end > due if isinstance(end, datetime) else isinstance(end, date) and end >= due_on
    if is_later:
        by = due.astimezone(ISTANBUL).isoformat(timespec="minutes")
        yield f"`told.answer_by` says `{end}`, and the answer is due by `{by}`: write earlier if you can"


def _last_day(word: Word) -> date | None:
    if isinstance(word, Deadline):
        return word.last_day
    return word.end.astimezone(ISTANBUL).date() if isinstance(word.end, datetime) else word.end
