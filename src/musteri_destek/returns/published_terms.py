"""Yayımlanan koşullar: what a shop's return page says, as data, one kind of term a class.

No decision reads them, for a right of the law holds whatever a page says. They stand in a policy
so that a check can refuse those that narrow the law.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from ..cases import Channel
from ..decisions import Actor
from ..facts import Name, Percent, Quantity, Some, TaggedFacts
from ..money import Amount
from ..orders import Trait


class SentBy(StrEnum):
    """Gönderim yolu: any way, or only a carrier other than the one named before the sale.

    >>> SentBy("other_carrier")
    <SentBy.OTHER_CARRIER: 'other_carrier'>
    """

    ANY_CARRIER = "any_carrier"
    OTHER_CARRIER = "other_carrier"


class ReturnShippingTerm(TaggedFacts):
    """İade gönderimi koşulu: who pays the way back of what a consumer withdraws from.

    >>> ReturnShippingTerm(paid_by="customer").sent_by
    <SentBy.ANY_CARRIER: 'any_carrier'>
    """

    kind: Literal["return_shipping"] = "return_shipping"
    paid_by: Actor
    sent_by: SentBy = SentBy.ANY_CARRIER


class PeriodOf(StrEnum):
    """Süresi yazılan: what a published number of days is for.

    >>> PeriodOf("refund")
    <PeriodOf.REFUND: 'refund'>
    """

    WITHDRAWAL = "withdrawal"
    SEND_BACK = "send_back"
    REFUND = "refund"


class CountedIn(StrEnum):
    """Sayılan gün: calendar days, as the law counts, or business days, which last longer.

    >>> CountedIn("business_day")
    <CountedIn.BUSINESS_DAY: 'business_day'>
    """

    CALENDAR_DAY = "calendar_day"
    BUSINESS_DAY = "business_day"


class PeriodTerm(TaggedFacts):
    """Süre koşulu: within how many days to withdraw, to send back or to refund.

    >>> PeriodTerm(of="refund", days=10, counted_in="business_day").days
    10
    """

    kind: Literal["period"] = "period"
    of: PeriodOf
    days: Quantity
    counted_in: CountedIn = CountedIn.CALENDAR_DAY


class LateSendingTerm(TaggedFacts):
    """Geç gönderme koşulu: who does not send the goods within some days loses the right.

    >>> LateSendingTerm(days=10).kind
    'late_sending'
    """

    kind: Literal["late_sending"] = "late_sending"
    days: Quantity | None = None


class OpenedGoods(StrEnum):
    """Açılan ürün: any goods, or only those that health and hygiene forbid to take back.

    >>> OpenedGoods("hygiene")
    <OpenedGoods.HYGIENE: 'hygiene'>
    """

    ANY = "any"
    HYGIENE = "hygiene"


class OpenedPackageTerm(TaggedFacts):
    """Açılmış ambalaj koşulu: goods whose package was opened are not taken back.

    >>> OpenedPackageTerm().goods
    <OpenedGoods.ANY: 'any'>
    """

    kind: Literal["opened_package"] = "opened_package"
    goods: OpenedGoods = OpenedGoods.ANY


class NoticeChannelTerm(TaggedFacts):
    """Bildirim yolu koşulu: a withdrawal counts only where it comes by these channels.

    >>> NoticeChannelTerm(only=["whatsapp"]).only
    (<Channel.WHATSAPP: 'whatsapp'>,)
    """

    kind: Literal["notice_channel"] = "notice_channel"
    only: Some[Channel]


class DamageReportTerm(TaggedFacts):
    """Tutanak koşulu: without a report of the carrier the shop answers for no damage.

    >>> DamageReportTerm().kind
    'damage_report'
    """

    kind: Literal["damage_report"] = "damage_report"


class StoreCreditTerm(TaggedFacts):
    """Hediye çeki koşulu: the price comes back as credit; who chooses that.

    >>> StoreCreditTerm(chosen_by="customer").kind
    'store_credit'
    """

    kind: Literal["store_credit"] = "store_credit"
    chosen_by: Actor = Actor.SELLER


class ExcludedGoodsTerm(TaggedFacts):
    """Dışarıda bırakma koşulu: some goods are not taken back; on which ground of the law, if any.

    `ground` is the trait an exception of MSY m.15 asks for. `goods` is what the page calls them.

    >>> ExcludedGoodsTerm(goods="kozmetik").ground is None
    True
    """

    kind: Literal["excluded_goods"] = "excluded_goods"
    goods: Name
    ground: Trait | None = None


class WithdrawalFeeTerm(TaggedFacts):
    """Cayma bedeli koşulu: what a customer is to pay for withdrawing; left out, it is not said.

    >>> WithdrawalFeeTerm(percent=2).percent
    Decimal('2')
    """

    kind: Literal["withdrawal_fee"] = "withdrawal_fee"
    percent: Percent | None = None
    amount: Amount | None = None


Term = Annotated[
    ReturnShippingTerm
    | PeriodTerm
    | LateSendingTerm
    | OpenedPackageTerm
    | NoticeChannelTerm
    | DamageReportTerm
    | StoreCreditTerm
    | ExcludedGoodsTerm
    | WithdrawalFeeTerm,
    Field(discriminator="kind"),
]
"""Koşul: any published term; in JSON its `kind` says which."""
