"""Hukuka aykırı koşullar: which published terms narrow the law, and under which article?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from ...cases import Channel
from ...decisions import Actor
from ...law import Source
from ...law_tr import TURKISH_LAW
from ..published_terms import (
    CountedIn,
    DamageReportTerm,
    ExcludedGoodsTerm,
    LateSendingTerm,
    NoticeChannelTerm,
    OpenedGoods,
    OpenedPackageTerm,
    PeriodOf,
    PeriodTerm,
    ReturnShippingTerm,
    SentBy,
    StoreCreditTerm,
    Term,
    WithdrawalFeeTerm,
)
from ..rights.article_fifteen import EXCEPTIONS
from .findings import LintFinding, LintKind, Path
from .governing import version_on
from .term_kinds import (
    DAMAGE_REPORT,
    EXCLUDED_GOODS,
    IN_BUSINESS_DAYS,
    LATE_SENDING,
    NOTICE_CHANNEL,
    OPENED_PACKAGE,
    PERIOD_TOO_SHORT,
    REFUND_TOO_LATE,
    RETURN_SHIPPING,
    STORE_CREDIT,
    WITHDRAWAL_FEE,
)


def refusals(terms: Iterable[Term], where: Path, on: date) -> Iterator[LintFinding]:
    """Reddedilenler: the terms among these that narrow the law of that day."""
    for index, term in enumerate(terms):
        yield from refusal(term, (*where, index), on)


def refusal(
    term: Term, where: Path, on: date, *, quoted: str | None = None
) -> Iterator[LintFinding]:
    """Ret: the finding that refuses a term at that place; nothing where the law allows it."""
    if against := _JUDGES[type(term)](term, on):
        kind, source, facts = against
        yield kind.found(where, source=source, quoted=quoted, **facts)


_Against = tuple[LintKind, Source, dict[str, Any]]


def _return_shipping(term: ReturnShippingTerm, on: date) -> _Against | None:
    if term.paid_by is not Actor.CUSTOMER or term.sent_by is SentBy.OTHER_CARRIER:
        return None
    return RETURN_SHIPPING, version_on("return_cost_designated_or_none", on).source, {}


def _period(term: PeriodTerm, on: date) -> _Against | None:
    in_business_days = term.counted_in is CountedIn.BUSINESS_DAY
    law = version_on(_LAW_OF[term.of], on)
    facts = {"days": term.days, "legal_days": law.number}
    if term.of is PeriodOf.REFUND:
        lasts = _calendar_days(term.days) if in_business_days else term.days
        return (REFUND_TOO_LATE, law.source, facts) if lasts > law.number else None
    if in_business_days and term.of is PeriodOf.WITHDRAWAL:
        return IN_BUSINESS_DAYS, law.source, facts
    return (PERIOD_TOO_SHORT, law.source, facts) if term.days < law.number else None


def _calendar_days(business_days: int) -> int:
    """Count the fewest calendar days that so many business days from Monday to Friday last."""
    weekends = (business_days - 1) // 5
    return business_days + 2 * weekends


def _late_sending(_: LateSendingTerm, on: date) -> _Against:
    law = version_on("consumer_send_back", on)
    return LATE_SENDING, law.source, {"legal_days": law.number}


def _opened_package(term: OpenedPackageTerm, _: date) -> _Against | None:
    if term.goods is OpenedGoods.HYGIENE:
        return None
    return OPENED_PACKAGE, Source("MSY m.13/2, m.15/1-ç, m.15/1-e"), {}


def _notice_channel(term: NoticeChannelTerm, on: date) -> _Against | None:
    if {one for one in Channel if one.is_durable and not one.is_public} <= set(term.only):
        return None
    return NOTICE_CHANNEL, version_on("withdrawal_notice_test", on).source, {}


def _damage_report(_: DamageReportTerm, __: date) -> _Against:
    return DAMAGE_REPORT, Source("6502 m.8-11"), {}


def _store_credit(term: StoreCreditTerm, _: date) -> _Against | None:
    return None if term.chosen_by is Actor.CUSTOMER else (STORE_CREDIT, Source("MSY m.12/4"), {})


def _excluded_goods(term: ExcludedGoodsTerm, on: date) -> _Against | None:
    if any(row.trait is term.ground and TURKISH_LAW[row.provision].find(on) for row in EXCEPTIONS):
        return None
    legal_days = version_on("withdrawal_days", on).number
    facts = {"goods": term.goods, "legal_days": legal_days}
    return EXCLUDED_GOODS, Source("6502 m.48; MSY m.15/1"), facts


def _withdrawal_fee(term: WithdrawalFeeTerm, _: date) -> _Against | None:
    said = [one for one in (term.percent, term.amount) if one is not None]
    if said and not any(said):
        return None
    return WITHDRAWAL_FEE, Source("6502 m.48/4"), {}


_LAW_OF = {
    PeriodOf.WITHDRAWAL: "withdrawal_days",
    PeriodOf.SEND_BACK: "consumer_send_back",
    PeriodOf.REFUND: "refund_after_delivery_designated_carrier",
}
_JUDGES: dict[type, Callable[[Any, date], _Against | None]] = {
    ReturnShippingTerm: _return_shipping,
    PeriodTerm: _period,
    LateSendingTerm: _late_sending,
    OpenedPackageTerm: _opened_package,
    NoticeChannelTerm: _notice_channel,
    DamageReportTerm: _damage_report,
    StoreCreditTerm: _store_credit,
    ExcludedGoodsTerm: _excluded_goods,
    WithdrawalFeeTerm: _withdrawal_fee,
}
