"""Google Merchant: a policy as an `OnlineReturnPolicy` of the Merchant API.

Read at the reference of the Merchant API, accounts.onlineReturnPolicies. That one percent is a
million micro percent was read in one place only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import partial

from ..._decimals import exactly
from ...decisions import Remedy
from ...errors import MisuseValueError
from ...orders import BuyerKind
from ..goodwill.windows import Season
from ..money_back.given import refuse_all_but
from ..policy import Policy
from . import losses
from .choices import only
from .countries import checked
from .facts import Export, ExportWarning, ItemCondition, LabelSource, ReturnMethod
from .links import checked_link
from .promised import promised
from .sayable import Market, Promised, Reach

_LONGEST_LABEL = 50
_MICROS = 1_000_000
_METHODS = {
    ReturnMethod.BY_MAIL: "BY_MAIL",
    ReturnMethod.IN_STORE: "IN_STORE",
    ReturnMethod.AT_KIOSK: "AT_A_KIOSK",
}
_LABELS = {
    LabelSource.DOWNLOAD_AND_PRINT: "DOWNLOAD_AND_PRINT",
    LabelSource.IN_THE_BOX: "IN_THE_PACKAGE",
    LabelSource.CUSTOMERS_OWN: "CUSTOMER_RESPONSIBILITY",
}
_TYPES = {
    Reach.NONE: "NO_RETURNS",
    Reach.DAYS: "NUMBER_OF_DAYS_AFTER_DELIVERY",
    Reach.UNLIMITED: "LIFETIME_RETURNS",
}
_CONDITIONS = {ItemCondition.NEW: "NEW", ItemCondition.USED: "USED"}


@exactly
def to_google_merchant(
    policy: Policy,
    *,
    countries: Sequence[str],
    policy_url: str,
    label: str = "default",
    methods: Sequence[ReturnMethod] = (ReturnMethod.BY_MAIL,),
    label_source: LabelSource | None = None,
    buyers: BuyerKind = BuyerKind.CONSUMER,
    free_carrier: str | None = None,
    currency: str = "TRY",
) -> Export:
    """Google Merchant'a aktar: the policy as an `OnlineReturnPolicy`, with what could not be said.

    The facts are those of `to_schema_org`; `policy_url` is the page that says the policy, `label`
    its name at Google, up to fifty letters. A last day can't be said there, only days and for ever.

    Raises `MisuseTypeError` for anything but a `Policy`, such as a book of them, and for a bare
    text in place of `buyers`, a method or a label,
    `MisuseValueError` for no or too many countries, a label too long, a page without an address, an empty `methods`
    where goods come back, a way by mail without its `label_source`, and where a promise to
    businesses can't be said in days from delivery.

    >>> from musteri_destek.returns import TURKEY
    >>> export = to_google_merchant(
    ...     TURKEY,
    ...     countries=["TR"],
    ...     policy_url="https://ornek.com/iade",
    ...     label_source=LabelSource.DOWNLOAD_AND_PRINT,
    ...     free_carrier="Aras Kargo",
    ... )
    >>> export.content["policy"]
    {'type': 'NUMBER_OF_DAYS_AFTER_DELIVERY', 'days': '14'}
    """
    refuse_all_but("policy", policy, Policy)
    only(BuyerKind, buyers)
    only(ReturnMethod, *methods)
    only(LabelSource, label_source)
    applies = checked(countries)
    if not 0 < len(label) <= _LONGEST_LABEL:
        msg = f"`{label}` has {len(label)} letters: a label has 1 to {_LONGEST_LABEL}"
        raise MisuseValueError(msg)
    page = checked_link("policy_url", policy_url)
    said = promised(
        policy, Market(applies, currency), buyers, free_carrier, partial(_lost, label_source)
    )
    content: dict[str, object] = {
        "label": label,
        "countries": list(applies),
        "policy": _window(said, policy),
        "returnPolicyUri": page,
        "acceptDefectiveOnly": False,
    }
    if said.reach is Reach.NONE:
        return Export(content, said.warnings)
    content |= dict(_ways(methods, label_source))
    content |= dict(_terms(said))
    content |= dict(_fees(said, currency))
    return Export(content, said.warnings)


def _lost(label_source: LabelSource | None, shop: Promised) -> Iterator[ExportWarning]:
    """Name what is left out there and would look like nothing at all: then the law is told instead."""
    if shop.reach is Reach.UNTIL:
        yield losses.LAST_DAY.found()
    if shop.fee_percent and shop.fee_amount:
        yield losses.FEES_MIXED.found()
    if shop.free_way_back is False and label_source is not LabelSource.DOWNLOAD_AND_PRINT:
        yield losses.SHIPPING_FEE.found()


def _window(said: Promised, policy: Policy) -> dict[str, object]:
    if said.reach is Reach.NOT_SAID:
        msg = f"`{policy.name}` promises nothing: give it `goodwill`, or export it for consumers"
        raise MisuseValueError(msg)
    found: dict[str, object] = {"type": _TYPES[said.reach]}
    return found | {"days": f"{said.days}"} if said.days else found


def _ways(
    methods: Sequence[ReturnMethod], label_source: LabelSource | None
) -> Iterator[tuple[str, object]]:
    if not methods:
        msg = "no way back given: say in `methods` how goods come back, for example `by_mail`"
        raise MisuseValueError(msg)
    yield "returnMethods", [_METHODS[one] for one in methods]
    if label_source:
        yield "returnLabelSource", _LABELS[label_source]
    elif ReturnMethod.BY_MAIL in methods:
        msg = "goods come back by mail: say in `label_source` where the label comes from"
        raise MisuseValueError(msg)


def _terms(said: Promised) -> Iterator[tuple[str, object]]:
    yield "itemConditions", [_CONDITIONS[one] for one in said.conditions]
    yield "acceptExchange", Remedy.EXCHANGE in said.remedies
    if said.refund_within:
        yield "processRefundDays", said.refund_within
    if said.seasons:
        yield "seasonalOverrides", [_season(one) for one in said.seasons]


def _season(season: Season) -> dict[str, object]:
    return {
        "label": f"{season.first_on} – {season.last_on}",
        "startDate": _date(season.first_on),
        "endDate": _date(season.last_on),
        "returnUntilDate": _date(season.until),
    }


def _date(day: date) -> dict[str, object]:
    return {"year": day.year, "month": day.month, "day": day.day}


def _fees(said: Promised, currency: str) -> Iterator[tuple[str, object]]:
    if said.fee_amount:
        yield "restockingFee", {"fixedFee": _price(said.fee_amount, currency)}
    if said.fee_percent:
        yield "restockingFee", {"microPercent": int(said.fee_percent * _MICROS)}
    if said.shipping_fee:
        fixed = _price(said.shipping_fee, currency)
        yield "returnShippingFee", {"type": "FIXED", "fixedFee": fixed}
    elif said.free_way_back is False:
        yield "returnShippingFee", {"type": "CUSTOMER_PAYING_ACTUAL_FEE"}


def _price(amount: Decimal, currency: str) -> dict[str, object]:
    return {"amountMicros": f"{int(amount * _MICROS)}", "currencyCode": currency}
