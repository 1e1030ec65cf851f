"""Öncelik sırası: which case first: the one of which something is broken first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from ..decisions import Saying
from ..facts import Facts, Many, Name
from ..wording import Language
from .cycles import SlaCycle
from .dues import next_due
from .evaluating import evaluate
from .events import Event
from .handing_over import HandOver, hand_over
from .policies import PolicyHistory, SlaPolicy
from .publication import Publication, publication_of


class SlaCase(Facts):
    """Vaka: the number of a case, what happened in it, and the policy it stands under.

    >>> opened = {"at": "2026-11-16T10:00:00+03:00", "kind": "opened"}
    >>> SlaCase(about="T-1", events=[opened], policy=SlaPolicy(targets=[])).about
    'T-1'
    """

    about: Name
    events: Many[Event]
    policy: SlaPolicy | PolicyHistory


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuedCase:
    """Sıradaki vaka: what of a case is broken first and when; nothing where nothing waits.

    `cycle` is the open clock that is due first, a paused one only where no other is open;
    `publication` is when a complaint site publishes what nobody answered; `hand_over` says that a
    person has to take over.
    """

    about: str
    cycle: SlaCycle | None
    publication: Publication | None
    hand_over: HandOver | None
    as_of: datetime

    @property
    def breaks_at(self) -> datetime | None:
        """Bozulma anı: the first moment at which something of the case is broken."""
        due_at = self.cycle.due_at if self.cycle else None
        publish_by = self.publication.publish_by if self.publication else None
        return min((at for at in (due_at, publish_by) if at), default=None)

    def explain(self, lang: Language) -> str:
        """Açıkla: the case and every reason for its place."""
        reasons = [
            why.explain(lang) for why in (self.cycle, self.publication, self.hand_over) if why
        ]
        return f"{self.about}: {' '.join(reasons) or _NOTHING.in_language(lang)}"


def triage(cases: Iterable[SlaCase], *, as_of: datetime) -> tuple[QueuedCase, ...]:
    """Sırala: the cases in the order in which something of them is broken, the oldest first.

    What was broken already comes before what can still be kept; a case that is paused comes after
    those, and one in which no clock is open last. Among equals a case for a person comes first,
    then the smaller number.

    >>> from musteri_destek import sla
    >>> policy = sla.SlaPolicy(
    ...     targets=[
    ...         {"metric": "first_response", "within": "PT4H"},
    ...         {"metric": "first_response", "within": "PT1H", "channel": "whatsapp"},
    ...     ]
    ... )
    >>> ten = sla.Event(at="2026-11-16T10:00:00+03:00", kind="opened", channel="email")
    >>> later = sla.Event(at="2026-11-16T11:00:00+03:00", kind="opened", channel="whatsapp")
    >>> queue = sla.triage(
    ...     [
    ...         sla.SlaCase(about="T-1", events=[ten], policy=policy),
    ...         sla.SlaCase(about="T-2", events=[later], policy=policy),
    ...     ],
    ...     as_of=later.at,
    ... )
    >>> [case.about for case in queue]
    ['T-2', 'T-1']
    >>> print(queue[0].explain("tr"))
    T-2: İlk yanıt hedefi 1 saat (7/24): başlangıç 16 Kasım 2026 Pazartesi 11.00, en geç \
16 Kasım 2026 Pazartesi 12.00. Süre işliyor, 1 saat kaldı.
    """
    return tuple(sorted((_queued(case, as_of) for case in cases), key=_place))


def _queued(case: SlaCase, as_of: datetime) -> QueuedCase:
    cycles = evaluate(case.events, case.policy, as_of=as_of)
    paused = (cycle for cycle in cycles if cycle.is_open)
    return QueuedCase(
        about=case.about,
        cycle=next_due(cycles) or min(paused, key=lambda one: one.due_if_resumed_now, default=None),
        publication=publication_of(case.events, as_of=as_of),
        hand_over=hand_over(case.events, case.policy, as_of=as_of),
        as_of=as_of,
    )


def _place(case: QueuedCase) -> tuple[datetime, bool, bool, str]:
    return case.breaks_at or _NEVER, case.cycle is None, case.hand_over is None, case.about


_NEVER = datetime.max.replace(tzinfo=UTC)
_NOTHING = Saying("bekleyen bir şey yok.", "nothing waits.")
