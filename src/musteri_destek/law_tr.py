"""Türk tüketici hukuku: the rules after the sale as dated rows, each beside its source.

Every row says what holds, counted in what, from which event, since and until when, and where it
can be read. Short names of the texts: 6502 Tüketicinin Korunması Hakkında Kanun, MSY Mesafeli
Sözleşmeler Yönetmeliği, ASY Abonelik Sözleşmeleri Yönetmeliği, GBY Garanti Belgesi Yönetmeliği,
SSHY Satış Sonrası Hizmetler Yönetmeliği, 6098 Türk Borçlar Kanunu, 6102 Türk Ticaret Kanunu, 3095
the law on interest, 2429 the law on holidays, 6563 the law on electronic commerce, 6698 the law on
personal data, RG Resmî Gazete.

**Which day picks the version.** Each provision says so in `selected_by`:

* `order`: the day of the order. Withdrawal, its exceptions, delivery, termination and defects
  belong to the contract, and a contract keeps the law it was made under. For an order before
  2026 withdrawn from in 2026 the text is silent; the provision `straddling_orders` says what the
  caller does then: look at both days and keep what is kinder to the consumer.
* `notice`: the day a notice or request comes, for what must be ready on that day whatever was
  bought before.
* `delivery`: the day of delivery, for the length of a warranty.
* `fault_notified`: the day the fault is reported, for repair under warranty.
* `interest_day`: each single day of interest, so one debt may cross several rates.
* `application`: the day the committee or the court is applied to.
* `counted_day`: the very day that is counted or skipped.

**Certainty.** A row without a mark is settled. `_unverified` rows rest on one good source and
obey the switch `unverified_law`. `_debated` rows answer what lawyers answer differently; the row
holds the default, which favours the consumer, and names the switch that chooses otherwise.

No row knows more than `LAW_CHECKED_ON`. What ends with a year ends here too: past it the law
raises `OutsideKnownDatesError` until somebody adds the new gazette with `Law.with_versions`. This
is a tool of work, not legal advice.

>>> from datetime import date
>>> from musteri_destek.law_tr import TURKISH_LAW
>>> TURKISH_LAW.at("consumer_send_back", date(2025, 12, 31)).value
10
>>> TURKISH_LAW.at("consumer_send_back", date(2026, 1, 1)).value
14
>>> print(TURKISH_LAW.at("consumer_send_back", date(2026, 1, 1)).source)
MSY m.13/1 (RG 2022-08-23/31932; RG 2024-08-10/32628)

The exception for phones and computers was published and never came into force:

>>> TURKISH_LAW["exc_i_phone_watch_tablet_computer"].find(date(2024, 6, 1)) is None
True

Interest in 2027 follows a rate that nobody can know yet:

>>> TURKISH_LAW.at("statutory_interest", date(2027, 1, 1))
Traceback (most recent call last):
musteri_destek.errors.OutsideKnownDatesError: `statutory_interest` has no version for \
2027-01-01; add one with `Law.with_versions` or take a release that knows that day
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from .law import Certainty, Law, Provision, Source, Unit, Version

_DAYS = Unit.CALENDAR_DAY
_WORKDAYS = Unit.BUSINESS_DAY
_MONTHS = Unit.MONTH
_YEARS = Unit.YEAR
_PERCENT = Unit.PERCENT_YEAR
_PAYER = Unit.PAYER
_EXCEPTION = Unit.EXCEPTION
_DUTY = Unit.DUTY
_RULE = Unit.RULE
_BELOW = Unit.TRY_BELOW


@dataclass(frozen=True, slots=True)
class _Text:
    gazette: str | None
    since: date | None = None
    until: date | None = None


def _says(
    value: object, unit: Unit, citation: str, text: _Text, *, clock: str | None = None
) -> Version:
    return Version(
        value=value,
        unit=unit,
        source=Source(citation, gazette=text.gazette),
        since=text.since,
        until=text.until,
        clock=clock,
        never_in_force=text.since is None,
    )


def _yes(citation: str, text: _Text) -> Version:
    return _says(value=True, unit=_RULE, citation=citation, text=text)


def _no(citation: str, text: _Text) -> Version:
    return _says(value=False, unit=_RULE, citation=citation, text=text)


def _unverified(version: Version) -> Version:
    return replace(version, certainty=Certainty.UNVERIFIED, switch="unverified_law")


def _debated(switch: str, version: Version) -> Version:
    return replace(version, certainty=Certainty.DEBATED, switch=switch)


_6098 = _Text(None, date(2012, 7, 1))
_6502 = _Text(None, date(2014, 5, 28))
_6698 = _Text(None, date(2016, 10, 7))
_7251 = _Text("RG 2020-07-28/31199", date(2020, 7, 28))
_7392 = _Text("RG 2022-04-01/31796; RG 2022-08-23/31932", date(2022, 10, 1))
_TEI = _Text("RG 2015-07-15/29417", date(2015, 7, 15))
_GBY = _Text("RG 2014-06-13/29029", date(2014, 6, 13))
_REFURBISHED = _Text("RG 2020-08-22/31221; RG 2022-04-01/31796", date(2020, 8, 22))

_MSY = _Text("RG 2014-11-27/29188", date(2015, 2, 27))
_MSY_TO_2022 = replace(_MSY, until=date(2022, 9, 30))
_MSY_TO_2025 = replace(_MSY, until=date(2025, 12, 31))
_MSY_RESTATED = replace(_MSY, gazette="RG 2014-11-27/29188; RG 2025-05-24/32909")
_MSY_2022 = _Text("RG 2022-08-23/31932", date(2022, 10, 1))
# Published in 2022 and postponed three times; the last postponement named 2026.
_MSY_2026 = _Text("RG 2022-08-23/31932; RG 2024-08-10/32628", date(2026, 1, 1))
_MSY_2026_AMENDED = _Text("RG 2022-08-23/31932; RG 2025-05-24/32909", date(2026, 1, 1))
_MSY_ANNULLED = replace(_MSY_2026, until=date(2026, 5, 5))
_MSY_POSTPONEMENT = _Text("RG 2024-08-10/32628", date(2026, 1, 1))
_ABONELIK = _Text("RG 2015-01-24/29246", date(2015, 4, 24))
_TTK = _Text("RG 2011-02-14/27846", date(2012, 7, 1))
_MSY_NEVER = _Text("RG 2022-08-23/31932; kaldıran RG 2025-05-24/32909")
_DANISTAY = "Danıştay 10. D. E.2022/5534, K.2026/2753"

_RATE_OF_2006 = _Text(None, date(2006, 1, 1), date(2024, 5, 31))
_RATE_OF_2024 = _Text("RG 2024-05-21/32552", date(2024, 6, 1), date(2026, 7, 30))
_RATE_OF_2026 = _Text("RG 2026-07-31/33326", date(2026, 7, 31), date(2026, 12, 31))
_RATES = _Text(None, date(2006, 1, 1))

_LIMIT_OF_2022 = _Text("RG 2021-12-16/31691", date(2022, 1, 1), date(2022, 9, 30))
_LIMIT_OF_7392 = _Text("RG 2022-04-01/31796", date(2022, 10, 1), date(2022, 12, 31))
_LIMIT_OF_2023 = _Text("RG 2022-12-16/32045", date(2023, 1, 1), date(2023, 12, 31))
_LIMIT_OF_2024 = _Text("RG 2023-12-20", date(2024, 1, 1), date(2024, 12, 31))
_LIMIT_OF_2025 = _Text("RG 2024-12-20/32758", date(2025, 1, 1), date(2025, 12, 31))
_LIMIT_OF_2026 = _Text("RG 2025-12-23/33116", date(2026, 1, 1), date(2026, 12, 31))

_LEFT_OUT = ("a", "b", "c", "ç", "d", "e", "f", "g", "ğ", "h", "ı", "i")

# One row a version; the formatter would break the rows and hide the table.
# fmt: off
_BY_ORDER = {
    "distance_rules_leave_out": [
        _says(_LEFT_OUT, _EXCEPTION, "MSY m.2/2", _MSY_TO_2022),
        _says((*_LEFT_OUT, "j"), _EXCEPTION, "MSY m.2/2", replace(_MSY_2022, gazette="RG 2014-11-27/29188; RG 2022-08-23/31932")),
    ],
    "ancillary_contracts_end": [
        _yes("MSY m.14/1", _MSY),
    ],
    "withdrawal_days": [
        _says(14, _DAYS, "6502 m.48/4; MSY m.9", _MSY, clock="receipt_goods_or_conclusion_service"),
    ],
    "withdrawal_notice_test": [
        _says("dispatched_before_end", _RULE, "MSY m.11/1", _MSY),
    ],
    "withdrawal_uninformed_cap": [
        _says(1, _YEARS, "6502 m.48/4; MSY m.10/1", _MSY, clock="end_of_ordinary_14_days"),
    ],
    "withdrawal_after_late_information": [
        _says(14, _DAYS, "MSY m.10/2", _MSY, clock="proper_information"),
    ],
    # Fresh 14 days that would run past the cap: the text doesn't say which end holds.
    "late_information_cap": [
        _debated("late_information", _says("later_of_both", _RULE, "MSY m.10/1, 10/2", _MSY)),
    ],
    "consumer_send_back": [
        _says(10, _DAYS, "MSY m.13/1", _MSY_TO_2025, clock="notice_directed"),
        _says(14, _DAYS, "MSY m.13/1", _MSY_2026, clock="notice_directed"),
    ],
    "refund_any": [
        _says(14, _DAYS, "MSY m.12/1", _MSY_TO_2025, clock="notice_reached_seller"),
    ],
    "refund_after_delivery_designated_carrier": [
        _says(14, _DAYS, "MSY m.12/1 c.1", _MSY_2026, clock="handed_to_designated_carrier"),
    ],
    "refund_after_delivery_other_carrier": [
        _says(14, _DAYS, "MSY m.12/1 c.2", _MSY_2026, clock="goods_reached_seller"),
    ],
    "refund_after_delivery_no_carrier_designated": [
        _debated("no_named_carrier_clock", _says(14, _DAYS, "açık hüküm yok; MSY m.12/1, 12/5", _MSY_2026_AMENDED, clock="handed_to_carrier_safe_reading")),
    ],
    "refund_before_delivery": [
        _says(14, _DAYS, "MSY m.12/2", _MSY_2026, clock="notice_reached_seller"),
    ],
    "refund_service": [
        _says(14, _DAYS, "MSY m.12/3", _MSY_2026, clock="notice_reached_provider"),
    ],
    "refund_scope": [
        _says("all_incl_outbound_delivery_same_instrument_single_payment", _RULE, "MSY m.12", _MSY),
    ],
    "return_cost_designated_or_none": [
        _says("seller", _PAYER, "MSY m.12/3 (2014), m.12/5", _MSY_RESTATED),
    ],
    "return_cost_no_branch": [
        _says("seller_collects_free", _RULE, "MSY m.12/3 (2014), m.12/5", _MSY_RESTATED),
    ],
    "return_cost_other_carrier": [
        _unverified(_says("consumer", _PAYER, "MSY m.12/5 yorumu", _MSY_2026_AMENDED)),
    ],
    "return_cost_consumer_if_informed": [
        _says("consumer_up_to_outbound_cost", _PAYER, "MSY m.5/1-g, m.13/3", _MSY_NEVER),
    ],
    "exc_a_to_h": [
        _says(("a", "b", "c", "ç", "d", "e", "f", "g", "ğ", "h"), _EXCEPTION, "MSY m.15/1", _MSY),
    ],
    # Annulment looks back in principle, and nobody knows whether this one is final.
    "exc_i_dotless_vehicle_drone": [
        _debated("annulled_exceptions", _says("ı", _EXCEPTION, f"MSY m.15/1-ı; {_DANISTAY}", _MSY_ANNULLED)),
    ],
    "exc_i_phone_watch_tablet_computer": [
        _says("i", _EXCEPTION, "MSY m.15/1-i", _MSY_NEVER),
    ],
    "exc_j_live_auction": [
        _debated("annulled_exceptions", _says("j", _EXCEPTION, f"MSY m.15/1-j; {_DANISTAY}", _MSY_ANNULLED)),
    ],
    "exc_k_installed_goods": [
        _debated("annulled_exceptions", _says("k", _EXCEPTION, f"MSY m.15/1-k; {_DANISTAY}", _MSY_ANNULLED)),
    ],
    "exceptions_must_be_told": [
        _debated("untold_exceptions", _says("not_held_against", _RULE, "MSY m.5/1-h", _MSY)),
    ],
    "marketplace_refund_before_delivery": [
        _unverified(_says(14, _DAYS, "MSY m.12/A-7-a", _MSY_2022, clock="notice_reached_platform")),
    ],
    "marketplace_joint_refund_after_delivery": [
        _unverified(_says("joint_unless_money_passed_on", _DUTY, "MSY m.12/A-7-b", _MSY_2026)),
    ],
    "delivery_max_goods": [
        _says(30, _DAYS, "MSY m.16/1", _MSY_TO_2022, clock="order_reached_seller"),
        _says(30, _DAYS, "6502 m.48/3 (7392); MSY m.16/1", _7392, clock="order_reached_seller"),
    ],
    # A question of its own: the number of days stayed, what it binds changed.
    "delivery_max_covers_custom_goods": [
        _yes("MSY m.16/1", _MSY_TO_2022),
        _no("6502 m.48/3 (7392); MSY m.16/1", _7392),
    ],
    "termination_refund": [
        _says(14, _DAYS, "MSY m.16/3", _MSY, clock="termination_notice_reached"),
    ],
    "termination_refund_interest": [
        _says("law_3095_m1", _RULE, "MSY m.16/3", _MSY),
    ],
    "interest_starts": [
        _debated("interest_from", _says("payment", _RULE, "MSY m.16/3", _MSY)),
    ],
    "impossibility_notice": [
        _says(3, _DAYS, "MSY m.16/4", _MSY, clock="seller_learned"),
    ],
    "impossibility_refund": [
        _says(14, _DAYS, "MSY m.16/4", _MSY, clock="impossibility_notified"),
    ],
    "out_of_stock_is_impossibility": [
        _no("MSY m.16/4", _MSY),
    ],
    "record_keeping": [
        _says(3, _YEARS, "MSY m.20", _MSY),
    ],
    "defect_presumption": [
        _says(6, _MONTHS, "6502 m.10/1", _6502, clock="delivery"),
    ],
    "defect_limitation": [
        _says(2, _YEARS, "6502 m.12/1", _6502, clock="delivery"),
    ],
    "defect_limitation_second_hand_min": [
        _says(1, _YEARS, "6502 m.12/2", _6502, clock="delivery"),
    ],
    "defect_repair_replace_max": [
        _says(30, _WORKDAYS, "6502 m.11/4", _6502, clock="request_directed"),
    ],
    "defect_refund": [
        _says(0, Unit.IMMEDIATE, "6502 m.11/5", _6502),
    ],
    # No time is set for what was taken without a ground, so it is due as soon as it is owed.
    "unjust_enrichment_refund": [
        _says(0, Unit.IMMEDIATE, "6098 m.77-78, m.90", _6098),
    ],
}
_BY_NOTICE = {
    # The transitional article postpones the new text and is silent on orders made before it.
    "straddling_orders": [
        _debated("straddling_orders", _says("consumer_favourable", _RULE, "MSY geçici m.1", _MSY_POSTPONEMENT)),
    ],
    "notice_to_marketplace_counts": [
        _yes("MSY m.11/1", _MSY_2022),
    ],
    "subscription_termination": [
        _says("open_ended_or_a_year_or_more", _RULE, "6502 m.52/4", _6502),
    ],
    # Read second hand only: the articles were not seen.
    "subscription_ends_within": [
        _unverified(_says(7, _DAYS, "ASY m.24-25", _ABONELIK, clock="termination_notice_reached")),
    ],
    "subscription_refund": [
        _unverified(_says(15, _DAYS, "6502 m.52/5", _6502, clock="subscription_ended")),
    ],
    "marketplace_request_system": [
        _unverified(_says(("withdrawal", "termination", "refund", "records", "delivery_complaint"), _DUTY, "MSY m.12/A; 6502 m.48", _7392)),
    ],
    "tei_refusal_processing": [
        _says(3, _WORKDAYS, "6563; TEİ Yön.", _TEI, clock="refusal_reached"),
    ],
    "kvkk_request_answer": [
        _unverified(_says(30, _DAYS, "6698 m.13", _6698, clock="request")),
    ],
}
_BY_DELIVERY = {
    "warranty_min": [
        _says(2, _YEARS, "6502 m.56; GBY m.6", _GBY, clock="delivery"),
    ],
    "refurbished_warranty_min": [
        _unverified(_says(12, _MONTHS, "Yenilenmiş Ürünlerin Satışı Hakkında Yönetmelik; 6502 (7392)", _REFURBISHED, clock="delivery")),
    ],
}
# Outside consumer law, and read in no official copy: a hint for whoever decides, never a decision.
_BETWEEN_BUSINESSES = {
    "b2b_open_defect_notice": [
        _unverified(_says(2, _DAYS, "6102 m.23/1-c", _TTK, clock="delivery")),
    ],
    "b2b_inspection_notice": [
        _unverified(_says(8, _DAYS, "6102 m.23/1-c; 6098 m.223", _TTK, clock="delivery")),
    ],
}
_BY_FAULT = {
    "warranty_repair_max": [
        _says(20, _WORKDAYS, "SSHY eki; GBY", _GBY, clock="fault_notified"),
    ],
    "warranty_repair_max_car": [
        _unverified(_says(30, _WORKDAYS, "SSHY eki", _GBY, clock="fault_notified")),
    ],
    "warranty_loaner_after": [
        _says(10, _WORKDAYS, "SSHY; GBY", _GBY, clock="fault_notified"),
    ],
}
_BY_INTEREST_DAY = {
    "statutory_interest": [
        _says(9, _PERCENT, "BKK 2005/9831", _RATE_OF_2006),
        _says(24, _PERCENT, "CBK 8485", _RATE_OF_2024),
        # 80 % of the central bank's rediscount rate: the next half-year may bring another.
        _unverified(_says(31, _PERCENT, "3095 m.1 (7589 m.10)", _RATE_OF_2026)),
    ],
    "interest_day_count": [
        _unverified(_says(365, _DAYS, "3095 m.1 uygulaması", _RATES)),
    ],
}
_BY_APPLICATION = {
    "thh_limit": [
        _says(15430, Unit.TRY_UPPER_TIER, "6502 m.68", _LIMIT_OF_2022),
        _says(30000, _BELOW, "6502 m.68 (7392)", _LIMIT_OF_7392),
        _says(66000, _BELOW, "6502 m.68", _LIMIT_OF_2023),
        _says(104000, _BELOW, "6502 m.68", _LIMIT_OF_2024),
        _says(149000, _BELOW, "6502 m.68", _LIMIT_OF_2025),
        _says(186000, _BELOW, "6502 m.68", _LIMIT_OF_2026),
    ],
    "mediation_precondition": [
        _yes("6502 m.73/A (7251)", _7251),
    ],
}
_BY_COUNTED_DAY = {
    "trigger_day_counts": [
        _debated("first_day", _no("6098 m.92; 6502 m.83; MSY m.9/2", _6502)),
    ],
    "holiday_rollover": [
        _says("next_non_holiday", _RULE, "6098 m.93", _6098),
    ],
    "saturday_rollover": [
        _debated("consumer_roll", _yes("6098 m.93", _6098)),
    ],
    # The shop promises the earlier day, although the article could give it a later one.
    "seller_deadline_rollover": [
        _debated("seller_roll", _no("6098 m.93", _6098)),
    ],
    "business_day_saturday_counts": [
        _yes("GBY m.4; SSHY m.4", _GBY),
    ],
    # After a holiday that ends on Friday, Saturday is one in 2429 and none in GBY m.4.
    "business_day_bridge_saturday_counts": [
        _debated("bridge_saturday", _yes("2429 m.2/D; GBY m.4; SSHY m.4", _GBY)),
    ],
}
# fmt: on

_TABLES = {
    "order": _BY_ORDER,
    "notice": _BY_NOTICE,
    "delivery": _BY_DELIVERY | _BETWEEN_BUSINESSES,
    "fault_notified": _BY_FAULT,
    "interest_day": _BY_INTEREST_DAY,
    "application": _BY_APPLICATION,
    "counted_day": _BY_COUNTED_DAY,
}

#: Turkish consumer law after the sale: every version that ever counted, and those that never did.
TURKISH_LAW = Law(
    [
        Provision(name, selected_by=day, versions=tuple(versions))
        for day, table in _TABLES.items()
        for name, versions in table.items()
    ]
)

#: Nothing published after this day has been looked at.
LAW_CHECKED_ON = date(2026, 10, 5)
