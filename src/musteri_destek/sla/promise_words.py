"""Söz durumunun sözleri: how a promise stands, as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import wording
from ..decisions import Saying
from ..wording import Language
from .promise_facts import EstimateSource
from .promise_transitions import PromiseEvent, PromiseStatus

if TYPE_CHECKING:
    from .promises import PromiseState


def standing(state: PromiseState, lang: Language) -> str:
    """Duruş: where a promise stands, in a sentence or two."""
    done = state.moves[-1].at if state.moves else state.as_of
    says = _GAVE_UP if state.settled_by is PromiseEvent.SELLER_GAVE_UP else _SAYS[state.status]
    sentence = says.in_language(
        lang,
        late=_how_late(state.late_days, lang),
        done=wording.moment(done, lang),
        end=wording.value(state.end, lang),
        why=state.excuse.name_in(lang) if state.excuse else "",
    )
    signs = _signs(state, lang) if state.status is PromiseStatus.AT_RISK else []
    return " ".join([sentence, *signs])


def _signs(state: PromiseState, lang: Language) -> list[str]:
    signs = []
    if state.expected_on and state.expected_by:
        day = wording.day(state.expected_on, lang)
        signs.append(_EXPECTED[state.expected_by].in_language(lang, day=day))
    if state.unshipped_since:
        day = wording.day(state.unshipped_since, lang)
        signs.append(_UNSHIPPED.in_language(lang, day=day))
    return signs


def _how_late(days: int, lang: Language) -> str:
    if not days:
        return _SAME_DAY.in_language(lang)
    return (_ONE_DAY_LATE if days == 1 else _DAYS_LATE).in_language(lang, days=str(days))


_SAME_DAY = Saying("aynı gün gecikti", "late on the same day")
_ONE_DAY_LATE = Saying("1 gün gecikti", "1 day late")
_DAYS_LATE = Saying("{days} gün gecikti", "{days} days late")
_SAYS = {
    PromiseStatus.ON_TRACK: Saying("Süresi dolmadı.", "Not due yet."),
    PromiseStatus.AT_RISK: Saying(
        "Süresi dolmadı ama gecikebilir.", "Not due yet, but it may be late."
    ),
    PromiseStatus.RENEGOTIATED: Saying(
        "Müşteriyle anlaşılan yeni gün: {end}.", "New day agreed with the customer: {end}."
    ),
    PromiseStatus.KEPT: Saying("Söz tutuldu: {done}.", "Kept: {done}."),
    PromiseStatus.KEPT_LATE: Saying("Söz tutuldu ama {late}: {done}.", "Kept, {late}: {done}."),
    PromiseStatus.BROKEN: Saying("Söz tutulmadı, {late}.", "Broken, {late}."),
    PromiseStatus.EXCUSED: Saying(
        "Süresi doldu; gecikme mağazadan kaynaklanmadı: {why}.",
        "Its time has passed; the delay isn't the shop's: {why}.",
    ),
    PromiseStatus.CANCELLED: Saying("Müşteri vazgeçti: {done}.", "The customer cancelled: {done}."),
}
_GAVE_UP = Saying("Söz tutulmadı, mağaza vazgeçti: {done}.", "Broken, the seller gave up: {done}.")
_EXPECTED = {
    EstimateSource.CARRIER: Saying("Kargonun tahmini: {day}.", "The carrier expects it on {day}."),
    EstimateSource.SCANS: Saying(
        "Kargo hareketlerine göre beklenen gün: {day}.", "By the carrier's reports: {day}."
    ),
    EstimateSource.SELLER: Saying("Mağazanın beklediği gün: {day}.", "The shop expects {day}."),
}
_UNSHIPPED = Saying(
    "En geç {day} günü kargoya verilecekti; verildiği görülmedi.",
    "It was to leave by {day}; nothing shows that it did.",
)
