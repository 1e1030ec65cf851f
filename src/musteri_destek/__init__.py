"""Müşteri destek: what a Turkish online shop has to answer after the sale.

* `musteri_destek.returns`: may this come back, under which right, for how much, until when?
* `musteri_destek.sla`: when must we answer, did we keep our word?
* `musteri_destek.metrics`: how do customers feel, how sure are we, is it getting better?
* `musteri_destek.templates`: how do we say it, in warm and correct Turkish?

The nouns all four share are here. Each is imported when it is first used, so that a program
which needs one corner of the library pays for that corner only.

>>> import musteri_destek
>>> musteri_destek.Source("TKHK m.48")
Source(citation='TKHK m.48', gazette=None)
"""

from typing import TYPE_CHECKING

from ._first_use import on_first_use

__version__ = "0.1.0"

__all__ = [
    "LAW_CHECKED_ON",
    "TURKISH_LAW",
    "Actor",
    "Amount",
    "BusinessCalendar",
    "BuyerKind",
    "CaseType",
    "Cause",
    "Certainty",
    "Channel",
    "Charge",
    "ChargeKind",
    "Clock",
    "DayCount",
    "Deadline",
    "DeadlineName",
    "Discount",
    "Effect",
    "Fact",
    "Finding",
    "Grant",
    "Honorific",
    "KdvSplit",
    "Law",
    "Line",
    "Marketplace",
    "MisuseTypeError",
    "MisuseValueError",
    "MusteriDestekError",
    "Order",
    "Outcome",
    "OutsideKnownDatesError",
    "Parcel",
    "ParcelItem",
    "Party",
    "Payment",
    "PaymentMethod",
    "PreInformation",
    "PromisedDelivery",
    "Provision",
    "RefundMade",
    "Remedy",
    "ResponsibleParty",
    "ReturnCarrier",
    "Seller",
    "SellerKind",
    "Source",
    "Trait",
    "Unit",
    "Until",
    "Version",
    "allocate",
    "carrier_calendar",
    "kdv_split",
    "legal_calendar",
    "minor_digits",
    "office_calendar",
    "round_half_up",
    "share",
]

_EXPORTS = {
    "calendars": ("BusinessCalendar", "carrier_calendar", "legal_calendar", "office_calendar"),
    "errors": (
        "MisuseTypeError",
        "MisuseValueError",
        "MusteriDestekError",
        "OutsideKnownDatesError",
    ),
    "law": ("Certainty", "Law", "Provision", "Source", "Unit", "Version"),
    "law_tr": ("LAW_CHECKED_ON", "TURKISH_LAW"),
    "money": (
        "Amount",
        "KdvSplit",
        "allocate",
        "kdv_split",
        "minor_digits",
        "round_half_up",
        "share",
    ),
    "orders": (
        "BuyerKind",
        "Charge",
        "ChargeKind",
        "DayCount",
        "Discount",
        "Honorific",
        "Line",
        "Marketplace",
        "Order",
        "Parcel",
        "ParcelItem",
        "Party",
        "Payment",
        "PaymentMethod",
        "PreInformation",
        "PromisedDelivery",
        "RefundMade",
        "ReturnCarrier",
        "Seller",
        "SellerKind",
        "Trait",
    ),
    "cases": ("CaseType", "Cause", "Channel", "ResponsibleParty"),
    "decisions": (
        "Actor",
        "Clock",
        "Deadline",
        "DeadlineName",
        "Effect",
        "Fact",
        "Finding",
        "Grant",
        "Outcome",
        "Remedy",
        "Until",
    ),
}

if TYPE_CHECKING:
    from .calendars import BusinessCalendar, carrier_calendar, legal_calendar, office_calendar
    from .cases import CaseType, Cause, Channel, ResponsibleParty
    from .decisions import (
        Actor,
        Clock,
        Deadline,
        DeadlineName,
        Effect,
        Fact,
        Finding,
        Grant,
        Outcome,
        Remedy,
        Until,
    )
    from .errors import (
        MisuseTypeError,
        MisuseValueError,
        MusteriDestekError,
        OutsideKnownDatesError,
    )
    from .law import Certainty, Law, Provision, Source, Unit, Version
    from .law_tr import LAW_CHECKED_ON, TURKISH_LAW
    from .money import Amount, KdvSplit, allocate, kdv_split, minor_digits, round_half_up, share
    from .orders import (
        BuyerKind,
        Charge,
        ChargeKind,
        DayCount,
        Discount,
        Honorific,
        Line,
        Marketplace,
        Order,
        Parcel,
        ParcelItem,
        Party,
        Payment,
        PaymentMethod,
        PreInformation,
        PromisedDelivery,
        RefundMade,
        ReturnCarrier,
        Seller,
        SellerKind,
        Trait,
    )
else:
    __getattr__, __dir__ = on_first_use(globals(), _EXPORTS)
