"""The desk's letters: those of the library, and one of the desk's own for who asks where it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from musteri_destek import returns, sla, templates, wording
from musteri_destek.decisions import Outcome
from musteri_destek.errors import MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.sla import PromiseKind
from musteri_destek.templates import (
    Audience,
    Commitment,
    Fixed,
    Free,
    Given,
    Kind,
    Need,
    Privacy,
    Scenario,
    Variable,
)

from .clocks import DESK_ANSWERS_WITHIN, office_day
from .whereabouts import ship_by

if TYPE_CHECKING:
    from .mapping import DeskCase

_CUSTOMER: dict[str, Variable] = {
    "musteri": Variable(Kind.HONORIFIC, need=Need.OPTIONAL, privacy=Privacy.PERSONAL),
    "siparis_no": Variable(Kind.CODE, privacy=Privacy.PERSONAL),
}
_CLOSING = Free(
    "closing",
    samimi=(
        "Aklınıza takılan bir şey olursa bana yazabilirsiniz.",
        "Sormak istediğiniz her şey için buradayım.",
    ),
    resmi=(
        "Sorularınızı her zaman bekleriz.",
        "Başka bir bilgi gerekirse ekibimiz yanınızda.",
    ),
)

Written = tuple[templates.Reply | None, str | None]
"""A letter, or what a person has to settle before one can be written."""

VOICE = templates.Voice(agent="Elif", team="Mavi Dükkân Müşteri Destek")

_WHERE_IS_IT = Scenario.define(
    "siparisim_nerede",
    audience=Audience.CUSTOMER,
    variables={**_CUSTOMER, "durum": Variable(Kind.FREE, privacy=Privacy.PERSONAL)},
    subject="{siparis_no} numaralı siparişiniz nerede",
    paragraphs=[
        [
            Free(
                "opening",
                samimi=(
                    "Merak etmeniz çok doğal, hemen baktım.",
                    "Siparişinizin izini sürdüm.",
                    "Bize sorduğunuz iyi oldu.",
                ),
                resmi=(
                    "Merak etmeniz çok doğal; durumu inceledik.",
                    "Siparişinizin son durumuna baktık.",
                    "Bize ulaştığınız için teşekkür ederiz.",
                ),
            ),
        ],
        [Fixed("where", "{siparis_no} numaralı siparişinizin son durumu şöyle: {durum}")],
        [
            Free(
                "closing",
                samimi=(
                    "Elinize ulaşana kadar takip bizde.",
                    "Bir gecikme olursa siz sormadan haber vereceğiz.",
                    "Aklınıza takılan bir şey olursa bana yazabilirsiniz.",
                ),
                resmi=(
                    "Elinize ulaşana kadar takipteyiz.",
                    "Bir gecikme olursa siz sormadan haber vereceğiz.",
                    "Sorularınızı her zaman bekleriz.",
                ),
            ),
        ],
    ],
)


_NOTHING_WAS_PAID = Scenario.define(
    "odeme_alinmadan_iptal",
    audience=Audience.CUSTOMER,
    variables=_CUSTOMER,
    subject="{siparis_no} numaralı siparişinizi iptal ettik",
    paragraphs=[
        [Fixed("cancelled", "{siparis_no} numaralı siparişinizi isteğiniz üzerine iptal ettik.")],
        [
            Fixed(
                "nothing_paid",
                "Sizden henüz bir ödeme almadık; bu nedenle iade edeceğimiz bir tutar ve sizden "
                "istediğimiz bir ödeme yok.",
            ),
        ],
        [_CLOSING],
    ],
)
_SUBSCRIPTION_ENDS = Scenario.define(
    "abonelik_sona_eriyor",
    audience=Audience.CUSTOMER,
    variables={
        **_CUSTOMER,
        "bitis": Variable(Kind.DATE),
        "tutar": Variable(Kind.MONEY, need=Need.OPTIONAL, privacy=Privacy.PERSONAL),
        "iade_sozu": Commitment(PromiseKind.REFUND, need=Need.OPTIONAL),
    },
    subject="Aboneliğinizi sona erdiriyoruz ({siparis_no})",
    paragraphs=[
        [
            Fixed(
                "ends",
                "Aboneliğinizi sonlandırma isteğinizi aldık (sipariş no: {siparis_no}). Gerekçe "
                "göstermeniz gerekmiyor, cezai şart da yok.",
            ),
            Fixed(
                "until",
                "Aboneliğiniz en geç {bitis} günü sona eriyor; bundan sonra sizden tahsilat "
                "yapmayacağız.",
            ),
        ],
        [
            Fixed(
                "refund",
                (
                    Given(
                        ("tutar", "iade_sozu"),
                        "Peşin ödediğiniz dönemin kullanılmayan kısmı için {tutar|belirtme} "
                        "{iade_sozu} iade edeceğiz.",
                    ),
                    Given((), "Peşin ödediğiniz bir dönem kalmadığı için iade edilecek tutar yok."),
                ),
            ),
        ],
        [_CLOSING],
    ],
)


def write(
    case: DeskCase, decision: returns.Decision | None, seen: sla.Whereabouts | None
) -> Written:
    """Write the reply to a case, or say why it can't be written yet."""
    try:
        if seen is not None:
            return _where_it_is(case, seen), None
        return (_decided(case, decision), None) if decision else (None, None)
    except MisuseValueError as error:
        return None, str(error)


def _where_it_is(case: DeskCase, seen: sla.Whereabouts) -> templates.Reply:
    if case.channel.is_public:
        goods = case.order.lines[0].name
        return _compose(case, "private_answer", {"urun": goods})
    leaves_by = ship_by(case)
    leaves = f" En geç {wording.day(leaves_by, 'tr')} günü kargoya veriyoruz." if leaves_by else ""
    values = {
        "musteri": case.party,
        "siparis_no": case.number,
        "durum": f"{seen.explain('tr')}{leaves}",
    }
    return _compose(case, _WHERE_IS_IT, values)


def _compose(
    case: DeskCase, scenario: str | Scenario, values: Mapping[str, object]
) -> templates.Reply:
    return templates.compose(
        scenario,
        values,
        as_of=case.as_of,
        voice=VOICE,
        channel=case.channel,
        seed=case.number,
        about=case.number,
    )


def _decided(case: DeskCase, decision: returns.Decision) -> templates.Reply:
    own = None if case.channel.is_public else _of_the_desks_own(case, decision)
    if own is not None:
        scenario, values = own
        hello = {"musteri": case.party, "siparis_no": case.number}
        return _compose(case, scenario, hello | values)
    return templates.reply_for(
        decision,
        case.order,
        as_of=case.as_of,
        voice=VOICE,
        channel=case.channel,
        told=_told(case, decision),
    )


def _of_the_desks_own(
    case: DeskCase, decision: returns.Decision
) -> tuple[Scenario, dict[str, object]] | None:
    """What the library has no letter for: a subscription that ends, an order nobody paid for."""
    if decision.outcome is not Outcome.ELIGIBLE:
        return None
    refund = decision.refund
    if decision.right == "subscription" and (ends := decision.deadline("termination_effective_by")):
        paid = {"tutar": refund.total, "iade_sozu": refund.due} if refund.total else {}
        return _SUBSCRIPTION_ENDS, {"bitis": ends.last_day, **paid}
    stopped = all(line.goods is returns.Movement.STOP_DELIVERY for line in decision.lines)
    nothing_came_in = bool(case.order.payments) and not refund.total
    return (_NOTHING_WAS_PAID, {}) if stopped and nothing_came_in else None


def _told(case: DeskCase, decision: returns.Decision) -> templates.Told:
    """What the desk adds to the decision: the day it paid, or a new word where one was broken."""
    paid_at = case.request.refund_paid_at if case.request else None
    due = decision.refund.due
    overdue = due is not None and due.days_late(case.as_of) > 0 and paid_at is None
    is_open = decision.outcome is Outcome.NEEDS_REVIEW
    return templates.Told(
        refunded_on=paid_at.astimezone(ISTANBUL).date() if paid_at else None,
        refund_by=_word(case, "refund", 0) if overdue else None,
        answer_by=_word(case, "reply", DESK_ANSWERS_WITHIN) if is_open else None,
    )


def _word(case: DeskCase, kind: str, days: int) -> sla.Promise:
    """A word of the desk: so many office days from now; none means today."""
    until = office_day(case, days)
    return sla.Promise(kind=kind, made_at=case.as_of, until=until, about=case.number)
