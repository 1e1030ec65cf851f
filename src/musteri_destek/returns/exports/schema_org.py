"""schema.org: a policy as a `MerchantReturnPolicy`, for the structured data of a shop's pages.

Read at schema.org and at Google's guide to return policies in structured data.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ..._decimals import exactly
from ...decisions import Remedy
from ...errors import MisuseValueError
from ...orders import BuyerKind
from ..goodwill.windows import Season
from ..linting.governing import day_of, version_on
from ..money_back.given import refuse_all_but
from ..policy import Policy
from . import losses
from .choices import only
from .countries import checked
from .facts import Export, ExportWarning, ItemCondition, LabelSource, ReturnMethod
from .links import checked_link
from .promised import promised
from .sayable import Market, Promised, Reach

_SCHEMA = "https://schema.org/"
_CATEGORIES = {
    Reach.NONE: "MerchantReturnNotPermitted",
    Reach.DAYS: "MerchantReturnFiniteReturnWindow",
    Reach.UNTIL: "MerchantReturnFiniteReturnWindow",
    Reach.UNLIMITED: "MerchantReturnUnlimitedWindow",
    Reach.NOT_SAID: "MerchantReturnUnspecified",
}
_METHODS = {
    ReturnMethod.BY_MAIL: "ReturnByMail",
    ReturnMethod.IN_STORE: "ReturnInStore",
    ReturnMethod.AT_KIOSK: "ReturnAtKiosk",
}
_LABELS = {
    LabelSource.DOWNLOAD_AND_PRINT: "ReturnLabelDownloadAndPrint",
    LabelSource.IN_THE_BOX: "ReturnLabelInBox",
    LabelSource.CUSTOMERS_OWN: "ReturnLabelCustomerResponsibility",
}
_REFUNDS = {
    Remedy.REFUND: "FullRefund",
    Remedy.EXCHANGE: "ExchangeRefund",
    Remedy.STORE_CREDIT: "StoreCreditRefund",
}
_CONDITIONS = {ItemCondition.NEW: "NewCondition", ItemCondition.USED: "UsedCondition"}


@exactly
def to_schema_org(
    policy: Policy,
    *,
    countries: Sequence[str],
    returned_to: str | None = None,
    methods: Sequence[ReturnMethod] = (ReturnMethod.BY_MAIL,),
    label_source: LabelSource | None = None,
    link: str | None = None,
    buyers: BuyerKind = BuyerKind.CONSUMER,
    free_carrier: str | None = None,
    currency: str = "TRY",
) -> Export:
    """schema.org'a aktar: the policy as a `MerchantReturnPolicy`, with what could not be said.

    `countries` are where it applies, `returned_to` where goods are sent (left out: the one country
    there is). Consumers have the days of the law whatever the shop promises; for `buyers` who are
    businesses the shop's word alone is told. `free_carrier` is the carrier that was named before
    the sale, with which the way back is free: without it no free return is promised. A number is
    never larger than true, a defect always free.

    Raises `MisuseTypeError` for anything but a `Policy`, such as a book of them, and for a bare
    text in place of `buyers`, a method or a label,
    `MisuseValueError` for no or too many countries, a `link` without an address, for several without `returned_to`, and where a
    promise to businesses can't be said in days from delivery.

    >>> from musteri_destek.returns import TURKEY, goodwill
    >>> export = to_schema_org(
    ...     TURKEY.plus(goodwill(days=30)), countries=["TR"], free_carrier="Aras Kargo"
    ... )
    >>> export.content["merchantReturnDays"], export.content["returnFees"]
    (30, 'https://schema.org/FreeReturn')
    """
    refuse_all_but("policy", policy, Policy)
    only(BuyerKind, buyers)
    only(ReturnMethod, *methods)
    only(LabelSource, label_source)
    applies = checked(countries)
    said = promised(policy, Market(applies, currency), buyers, free_carrier, _lost)
    content: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "MerchantReturnPolicy",
        "applicableCountry": _one_or_many(applies),
        "returnPolicyCountry": _returned_to(applies, returned_to),
        "returnPolicyCategory": _SCHEMA + _CATEGORIES[said.reach],
    }
    if link is not None:
        content["merchantReturnLink"] = checked_link("link", link)
    if said.reach not in {Reach.NONE, Reach.NOT_SAID}:
        content |= dict(_window(said))
        content |= dict(_ways(methods, label_source))
        content |= dict(_way_back(said, currency))
        content |= dict(_terms(said))
        content |= dict(_restocking(said, currency))
    return Export(content, (*said.warnings, *_refund_day_lost(said, policy)))


def _one_or_many(values: Sequence[str]) -> object:
    return values[0] if len(values) == 1 else list(values)


def _returned_to(countries: Sequence[str], returned_to: str | None) -> str:
    if returned_to is None and len(countries) > 1:
        msg = f"`{len(countries)}` countries given: say in `returned_to` where goods are sent"
        raise MisuseValueError(msg)
    return checked([returned_to or countries[0]])[0]


def _window(said: Promised) -> Iterator[tuple[str, object]]:
    if said.days is not None:
        yield "merchantReturnDays", said.days
    if said.until is not None:
        yield "merchantReturnDays", said.until.isoformat()
    if said.seasons:
        yield "returnPolicySeasonalOverride", [_season(one) for one in said.seasons]


def _season(season: Season) -> dict[str, object]:
    return {
        "@type": "MerchantReturnPolicySeasonalOverride",
        "startDate": season.first_on.isoformat(),
        "endDate": season.last_on.isoformat(),
        "returnPolicyCategory": _SCHEMA + _CATEGORIES[Reach.UNTIL],
        "merchantReturnDays": season.until.isoformat(),
    }


def _ways(
    methods: Sequence[ReturnMethod], label_source: LabelSource | None
) -> Iterator[tuple[str, object]]:
    if methods:
        yield "returnMethod", _one_or_many([_SCHEMA + _METHODS[one] for one in methods])
    if label_source:
        yield "returnLabelSource", _SCHEMA + _LABELS[label_source]


def _way_back(said: Promised, currency: str) -> Iterator[tuple[str, object]]:
    """Say the way back for a change of mind, for any reason, and that a defect costs nothing."""
    yield "itemDefectReturnFees", f"{_SCHEMA}FreeReturn"
    if said.free_way_back is None:
        return
    fees = "FreeReturn" if said.free_way_back else "ReturnFeesCustomerResponsibility"
    if said.shipping_fee:
        fees = "ReturnShippingFees"
    for name in ("returnFees", "customerRemorseReturnFees"):
        yield name, _SCHEMA + fees
    if said.shipping_fee:
        for name in ("returnShippingFeesAmount", "customerRemorseReturnShippingFeesAmount"):
            yield name, _money(said.shipping_fee, currency)


def _money(amount: Decimal, currency: str) -> dict[str, object]:
    return {"@type": "MonetaryAmount", "value": f"{amount:f}", "currency": currency}


def _terms(said: Promised) -> Iterator[tuple[str, object]]:
    kinds = [_SCHEMA + _REFUNDS[one] for one in said.remedies if one in _REFUNDS]
    yield "refundType", _one_or_many(kinds)
    conditions = [_SCHEMA + _CONDITIONS[one] for one in said.conditions]
    yield "itemCondition", _one_or_many(conditions)


def _restocking(said: Promised, currency: str) -> Iterator[tuple[str, object]]:
    if said.fee_amount:
        yield "restockingFee", _money(said.fee_amount, currency)
    elif said.fee_percent:
        whole = said.fee_percent == said.fee_percent.to_integral_value()
        yield "restockingFee", int(said.fee_percent) if whole else float(said.fee_percent)


def _lost(shop: Promised) -> Iterator[ExportWarning]:
    """Name what is left out there and would look like nothing at all: then the law is told instead."""
    if shop.fee_percent and shop.fee_amount:
        yield losses.FEES_MIXED.found()


def _refund_day_lost(said: Promised, policy: Policy) -> Iterator[ExportWarning]:
    legal = version_on("refund_after_delivery_designated_carrier", day_of(policy)).number
    if said.refund_within is not None and said.refund_within != legal:
        yield losses.REFUND_DAY.found(days=said.refund_within)
