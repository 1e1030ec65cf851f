"""Anlatı: which letter tells what is no decision (a promise, a clock, a parcel, a gift, a score).

The choice stands in one place per subject, as for decisions in `situations`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from ...errors import MisuseValueError
from ...facts import ISTANBUL
from ...orders import Order
from ...returns import Compensation, CompensationForm, Requester
from ...sla import (
    Metric,
    ParcelStage,
    Promise,
    PromiseKind,
    PromiseState,
    PromiseStatus,
    SlaCycle,
    SlaState,
    Whereabouts,
)
from ..catalogue.deliveries import WHAT_NEXT
from ..catalogue.promise_ends import OUR_WORD
from ..catalogue.promises import broken_word, missed_word
from ..language import values
from .readers import party_reading
from .scores import Score
from .told import Told

Subject = Promise | PromiseState | SlaCycle | Whereabouts | Compensation | Score
"""Konu: what a letter may be about, beside a decision."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Anlatı: the name of a situation and the values that are known for it."""

    scenario: str
    values: Mapping[str, object]


def telling_of(subject: Subject, order: Order, *, as_of: datetime, told: Told) -> Telling:
    """Anlatısı: the letter for a subject, with what the order and `told` add to it.

    Raises `MisuseValueError` where there is nothing left to say, and where something has to be
    looked up first.
    """
    match subject:
        case Promise():
            found = _of_promise(subject.state([], as_of=as_of), told)
        case PromiseState():
            found = _of_promise(subject, told)
        case SlaCycle():
            found = _of_cycle(subject, order, as_of, told)
        case Whereabouts():
            found = _of_parcel(subject, order, told)
        case Compensation():
            found = _of_gift(subject, order, told)
        case Score():
            has_words = bool(subject.response.comment) or None
            known = {"puan": subject.value, "arama_sozu": told.call_by, "yorumlu": has_words}
            found = Telling(subject.scenario, known)
    every = {
        "musteri": party_reading(order, told.reader or Requester.BUYER),
        "siparis_no": order.number,
        "urun": _goods_of(subject, order),
        "cevap_sozu": told.answer_by,
        "sebep": told.cause,
        "adim": told.step,
    }
    return Telling(found.scenario, {**every, **found.values})


def _goods_of(subject: Subject, order: Order) -> str:
    """Name the goods: of a promise those it is about; a service is never promised as new goods."""
    said = subject.promise if isinstance(subject, PromiseState) else subject
    word = said if isinstance(said, Promise) else None
    about = word.lines if word else ()
    lines = [one for one in order.lines if not about or one.id in about]
    is_new = word is not None and word.kind is PromiseKind.REPLACEMENT
    if is_new and not any(one.travels for one in lines):
        msg = (
            f"`{order.number}` is about a service, and a `replacement` speaks of goods: write this "
            "one with `compose`"
        )
        raise MisuseValueError(msg)
    return values.listed(dict.fromkeys(one.name for one in lines or order.lines))


_OWNED_UP_TO = {
    **{broken_word(kind): kind for kind in PromiseKind},
    "answer_late": PromiseKind.REPLY,
}


def in_public(telling: Telling, *, as_of: datetime, told: Told) -> Telling:
    """Herkesin okuduğu anlatı: a broken word is owned up to; whatever else it is stays as it is.

    It takes a day for the answer, `told.answer_by`: a complaint is never owned up to and left there.
    """
    kind = _OWNED_UP_TO.get(telling.scenario)
    if kind is None or told.answer_by is None or telling.values.get("cozulecek"):
        return telling
    owned = missed_word(kind, telling.values, as_of=as_of)
    known = {"hakli": True, "olgu": owned, "cevap_sozu": told.answer_by}
    return Telling("public_complaint", known)


def _day(at: datetime) -> date:
    return at.astimezone(ISTANBUL).date()


def _ended(at: date | datetime) -> Mapping[str, date | time]:
    """Read when a word ended: the day, and the hour where it named one."""
    if not isinstance(at, datetime):
        return {"son_gun": at}
    local = at.astimezone(ISTANBUL)
    return {"son_gun": local.date(), "son_saat": local.time()}


def _hour_beside(at: datetime, ended: Mapping[str, date | time]) -> time | None:
    """Read the hour something was done, where it was late by hours and not by days."""
    local = at.astimezone(ISTANBUL)
    return local.time() if "son_saat" in ended and local.date() == ended["son_gun"] else None


_SETTLED = {
    PromiseStatus.KEPT: "promise_kept",
    PromiseStatus.KEPT_LATE: "promise_kept_late",
    PromiseStatus.EXCUSED: "promise_excused",
    PromiseStatus.CANCELLED: "promise_cancelled",
    PromiseStatus.AT_RISK: "promise_at_risk",
}


def _of_promise(state: PromiseState, told: Told) -> Telling:
    kind, status = state.promise.kind, state.status
    ended = _ended(state.end)
    last_day = _day(state.end) if isinstance(state.end, datetime) else state.end
    done_at = state.fulfilled_at
    if status in {PromiseStatus.ON_TRACK, PromiseStatus.RENEGOTIATED}:
        is_new = status is PromiseStatus.RENEGOTIATED
        return Telling(f"{kind}_promised", {"soz": state.promise, "yeni": is_new})
    if status is PromiseStatus.BROKEN and last_day <= _day(state.as_of):
        anew = {**ended, "soz": told.promised_anew}
        return Telling(broken_word(kind), anew)
    known = {
        **ended,
        "yapildi": _day(done_at) if done_at else None,
        "yapildi_saat": _hour_beside(done_at, ended) if done_at else None,
        "yapilan": kind,
        "soz_konusu": kind,
        "sozumuz": kind if kind in OUR_WORD.words else None,
    }
    # What the seller gave up before its day is a word in danger: its day has not come.
    return Telling(_SETTLED.get(status, "promise_at_risk"), known)


def _of_cycle(cycle: SlaCycle, order: Order, as_of: datetime, told: Told) -> Telling:
    if cycle.stopped_at:
        return _of_stopped(cycle, cycle.stopped_at, told)
    if cycle.state is SlaState.PAUSED:
        return Telling("waiting_for_customer", {"eksik_bilgi": None})
    is_to_solve = cycle.metric is Metric.RESOLUTION
    if cycle.state is SlaState.BREACHED:
        if told.answer_by is None:
            msg = "this answer is late: say until when it comes, as `told.answer_by`"
            raise MisuseValueError(msg)
        over_at = cycle.due_at if cycle.due_at and cycle.due_at <= as_of else _day(as_of)
        return Telling("answer_late", {**_ended(over_at), "cozulecek": is_to_solve})
    due_at = cycle.due_at or cycle.due_if_resumed_now
    word = Promise(kind=PromiseKind.REPLY, made_at=as_of, due=due_at, about=order.number)
    known = {"cevap_sozu": told.answer_by or word, "cozulecek": is_to_solve}
    return Telling("answer_promised", known)


def _of_stopped(cycle: SlaCycle, stopped_at: datetime, told: Told) -> Telling:
    is_solved = cycle.metric is Metric.RESOLUTION and cycle.state is not SlaState.CANCELLED
    if not is_solved:
        msg = f"`{cycle.metric}` was {cycle.state}: there is nothing left to write about it"
        raise MisuseValueError(msg)
    known: dict[str, object] = {"cozuldu": _day(stopped_at), "cozum": told.done}
    if cycle.state is not SlaState.BREACHED:
        return Telling("case_solved", known)
    ended = _ended(cycle.due_at) if cycle.due_at else {}
    by_hours = {"cozuldu_saat": _hour_beside(stopped_at, ended)}
    return Telling("case_solved_late", {**known, **by_hours, **ended})


_COMES_NO_MORE = frozenset({ParcelStage.RETURNING, ParcelStage.RETURNED, ParcelStage.CANCELLED})
_NEEDS_THE_CUSTOMER = frozenset({ParcelStage.ATTEMPT_FAILED, ParcelStage.AWAITING_COLLECTION})


def _carrier(order: Order) -> str | None:
    """Read who carries the goods, where one firm carries all of them."""
    firms = {one.carrier for one in order.parcels}
    return firms.pop() if len(firms) == 1 else None


def _of_parcel(parcel: Whereabouts, order: Order, told: Told) -> Telling:
    # Only a new word brings back what is on its way to the shop: an answer to come does not.
    may_come = parcel.stage not in _COMES_NO_MORE and told.answer_by is not None
    ends_at = parcel.promised_by or parcel.promised_on
    promised = _ended(ends_at) if ends_at else {}
    # What waits for the customer is told as that, also where it is late.
    waits = parcel.stage in _NEEDS_THE_CUSTOMER
    if parcel.is_late and not waits and (told.promised_anew or may_come):
        broken = {**promised, "soz": told.promised_anew}
        return Telling(broken_word(PromiseKind.DELIVERY), broken)
    moved_at = None if parcel.stage is ParcelStage.PREPARING else parcel.since
    found = {
        "durum": parcel.stage or ParcelStage.UNKNOWN,
        "son_hareket": _day(moved_at) if moved_at else None,
        "okunmayan": next((f"{one.code}" for one in parcel.unread[-1:]), None),
        "son_yer": parcel.place,
        "kargo": _carrier(order),
        "takip_no": told.tracking_number,
        "kargoya_sozu": told.ship_by,
        "teslim_sozu": told.promised_anew if waits else None,
        "son_gun": parcel.promised_on if parcel.is_late else None,
        "son_saat": promised.get("son_saat"),
        "siradaki": parcel.stage if parcel.stage in WHAT_NEXT.words else None,
    }
    return Telling("where_is_order", {**found, **_days_to_come(parcel)})


def _days_to_come(parcel: Whereabouts) -> Mapping[str, date | None]:
    """Read the days a parcel on its way is promised for and expected on."""
    if parcel.is_late or parcel.stage in {ParcelStage.DELIVERED, *_COMES_NO_MORE}:
        return {}
    until, promised_on = parcel.until, parcel.promised_on
    # Nobody brings what waits at a branch: its day is the customer's to choose.
    is_brought = parcel.expected_by and parcel.stage is not ParcelStage.AWAITING_COLLECTION
    if not is_brought or until is None or until < _day(parcel.as_of):
        return {"soz_gunu": promised_on}
    return {
        "soz_gunu": promised_on,
        "en_erken": parcel.earliest if parcel.earliest != until else None,
        "en_gec": until,
        "yetismeyen": promised_on if promised_on and until > promised_on else None,
    }


def _of_gift(gift: Compensation, order: Order, told: Told) -> Telling:
    if gift.missing or gift.currency != "TRY":
        msg = (
            f"`{gift.rule}` can't be told yet: look up what was given before, and write amounts in "
            "another currency by hand"
        )
        raise MisuseValueError(msg)
    known = {
        "olay": gift.cause,
        "urun": order.line(gift.line).name if gift.line else None,
        "tutar": gift.amount,
    }
    if gift.form is CompensationForm.COUPON:
        if told.coupon is None:
            msg = f"`{gift.rule}` gives a coupon that nobody can use without its code: give it as `told.coupon`"
            raise MisuseValueError(msg)
        return Telling("compensation_coupon", {**known, "kupon": told.coupon})
    asks_for_iban = gift.form is CompensationForm.MONEY and told.form_url and not told.refunded_on
    paid = {
        "bicim": gift.form,
        "telafi_sozu": told.refund_by,
        "verildi_gunu": told.refunded_on,
        "havale_tutari": gift.amount if asks_for_iban else None,
        "form_adresi": told.form_url if asks_for_iban else None,
    }
    return Telling("compensation_given", {**known, **paid})
