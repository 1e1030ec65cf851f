"""The whole way from JSON to JSON as somebody writes it for just the forty requests.

It reads every fact ours reads, into pydantic models of the same fields with pydantic's own types,
and tells the same answer to the letter. It knows nothing that these requests don't need: discounts,
earlier refunds, exceptions, late or faulty goods, rules of a shop. The words stand ready, and the
days that move over holidays are looked up in this library, so what is measured is reading, deciding
and telling.
"""

import json
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from operator import itemgetter
from typing import Any

from plain_models import plain

from musteri_destek.calendars import consumer_deadline
from musteri_destek.facts import ISTANBUL
from musteri_destek.law import Unit
from musteri_destek.returns import ReturnRequest
from musteri_destek.returns.grounds import DAY_NOT_SETTLED
from musteri_destek.returns.judging import MAY_BE_KIND
from musteri_destek.returns.preliminaries import BUYER_ABROAD
from musteri_destek.returns.rights.defect_findings import REMAINS
from musteri_destek.returns.rights.kinds import FindingKind
from musteri_destek.returns.rights.withdrawal_findings import IN_TIME, SEND_BACK, TOO_LATE

Json = dict[str, Any]
FORTNIGHT = timedelta(days=14)
BY_DAY = itemgetter("until")


def _source(citation: str, gazette: str | None = None) -> Json:
    return {"citation": citation, "gazette": gazette}


WITHDRAWAL = _source("6502 m.48/4; MSY m.9", "RG 2014-11-27/29188")
SENDING = _source("MSY m.13/1", "RG 2022-08-23/31932; RG 2024-08-10/32628")
NO_RULE = _source("açık hüküm yok; MSY m.12/1, 12/5", "RG 2022-08-23/31932; RG 2025-05-24/32909")
DOCUMENTS = [
    {
        "kind": "e_arsiv_return_section",
        "by": "customer",
        "source": _source("VUK Genel Tebliği (Sıra No: 509) IV.2.4.5"),
    },
    {"kind": "expense_slip", "by": "seller", "source": _source("VUK m.234")},
]


def _deadline(
    name: str, starts: str, until: str, source: Json, started: str | None, **other: object
) -> Json:
    return {
        "name": name,
        "starts": starts,
        "until": until,
        "source": source,
        "started_on": started,
        "within": 14,
        "unit": "calendar_day",
        "certainty": "settled",
        "switch": None,
    } | other


NOT_SENT_YET = {"paid_by": "seller", "handed_over_on": None, "arrived_on": None, "carrier": None}
OPEN_READING = {"certainty": "debated", "switch": "no_named_carrier_clock"}
REFUND_DUE = _deadline("refund_due", "handed_to_carrier", "pending", NO_RULE, None, **OPEN_READING)
GRANT = {
    "remedies": ["refund"],
    "refund_due": REFUND_DUE,
    "interest_from": None,
    "return_shipping_by": "seller",
    "payments": [],
    "prepaid": None,
    "fees": None,
}


def _finding(
    kind: FindingKind, line: str, source: Json, facts: list[Json], **other: object
) -> Json:
    return {
        "code": kind.code,
        "right": kind.right,
        "effect": kind.effect,
        "line": line,
        "who": kind.who,
        "says": {"tr": kind.says.tr, "en": kind.says.en},
        "next_step": {"tr": kind.next_step.tr, "en": kind.next_step.en},
        "source": source,
        "facts": facts,
        "deadline": None,
        "deadlines": [],
        "certainty": "settled",
        "switch": None,
        "grant": None,
        "missing": kind.missing,
    } | other


def _day(name: str, on: date) -> Json:
    return {"name": name, "kind": "day", "text": on.isoformat()}


class _Told:
    """The days of one request, and what they come to for each of its lines."""

    def __init__(self, request: Any) -> None:  # noqa: ANN401 - a model made of fields
        self.order, self.notified_at = request.order, request.notified_at.astimezone(ISTANBUL)
        self.reason, self.requester = request.reason, request.requester
        self.wanted = request.wanted
        self.notified_on = self.notified_at.date()
        self.came_on = {
            item.line: parcel.delivered_at.astimezone(ISTANBUL).date()
            for parcel in self.order.parcels
            for item in parcel.items
        }
        self.started_on = max(self.came_on.values())
        self.accepted = consumer_deadline(self.started_on, 14, Unit.CALENDAR_DAY)
        self.in_time = self.notified_on <= self.accepted
        self.abroad = self.order.buyer.country != "TR"
        self.granted = self.in_time and not self.abroad
        started = self.started_on.isoformat()
        clock = ("last_delivery", self.accepted.isoformat(), WITHDRAWAL, started)
        self.accept_until = _deadline("withdrawal_accept_until", *clock)
        last = (self.started_on + FORTNIGHT).isoformat()
        self.last_day = self.accept_until | {"name": "withdrawal_last_day", "until": last}
        sent = self.notified_on.isoformat()
        by = (self.notified_on + FORTNIGHT).isoformat()
        moved = consumer_deadline(self.notified_on, 14, Unit.CALENDAR_DAY).isoformat()
        self.ship_by = _deadline("return_ship_by", "notice_sent", by, SENDING, sent)
        self.ship_accepted = self.ship_by | {"name": "return_ship_accept_until", "until": moved}

    def findings(self, line: str) -> list[Json]:
        found = [self._defect(line), *(self._timely(line) if self.in_time else self._late(line))]
        if self.abroad:
            country = {"name": "country", "kind": "text", "text": self.order.buyer.country}
            source, unsure = _source("5718 m.26"), "unverified"
            found.append(_finding(BUYER_ABROAD, line, source, [country], certainty=unsure))
        elif self.in_time:
            facts = [_day("notified_on", self.notified_on)]
            due = {"deadline": REFUND_DUE, **OPEN_READING}
            found.append(_finding(DAY_NOT_SETTLED, line, NO_RULE, facts, **due))
        return found

    def _defect(self, line: str) -> Json:
        came_on = self.came_on[line]
        until = came_on.replace(year=came_on.year + 2).isoformat()
        clock = ("delivery", until, _source("6502 m.12/1"), came_on.isoformat())
        deadline = _deadline("liability_until", *clock, within=2, unit="year")
        facts = [_day("delivered_on", came_on)]
        return _finding(REMAINS, line, _source("6502 m.11"), facts, deadline=deadline)

    def _timely(self, line: str) -> list[Json]:
        facts = [_day("notified_on", self.notified_on), _day("started_on", self.started_on)]
        days = {"deadline": self.accept_until, "deadlines": [self.last_day]}
        back = {"deadline": self.ship_by, "deadlines": [self.ship_accepted]}
        return [
            _finding(IN_TIME, line, WITHDRAWAL, facts, grant=GRANT, **days),
            _finding(SEND_BACK, line, SENDING, facts[:1], **back),
        ]

    def _late(self, line: str) -> list[Json]:
        at = {"name": "notified_at", "kind": "moment", "text": self.notified_at.isoformat()}
        on = _day("notified_on", self.notified_on)
        facts = [on, at, _day("started_on", self.started_on)]
        days = {"deadline": self.accept_until, "deadlines": [self.last_day]}
        return [
            _finding(TOO_LATE, line, WITHDRAWAL, facts, **days),
            _finding(MAY_BE_KIND, line, _source("mağazanın takdiri"), [on]),
        ]

    def deadlines(self) -> list[Json]:
        if not self.in_time:
            return [] if self.abroad else sorted([self.accept_until, self.last_day], key=BY_DAY)
        found = [self.accept_until, self.last_day]
        if not self.abroad:
            found += [self.ship_by, self.ship_accepted]
        return [*sorted(found, key=BY_DAY), REFUND_DUE]

    def refund(self) -> Json:
        lines = [_refunded(line) for line in self.order.lines] if self.granted else []
        total = sum((Decimal(line["gross"]) for line in lines), Decimal("0.00"))
        return {
            "currency": "TRY",
            "lines": lines,
            "payouts": [_payout(self.order.payments[0], total)] if lines else [],
            "due": REFUND_DUE if lines else None,
            "interest_terms": None,
            "shortfall": "0.00" if lines else "0",
            "open_points": [],
            "certainty": "settled",
            "uncollected": "0",
            "suggested": None,
            "documents": DOCUMENTS if lines else [],
        }


def _refunded(line: Any) -> Json:  # noqa: ANN401 - a model made of fields
    return {
        "component": "goods",
        "label": line.name,
        **_split(line.unit_price, line.kdv_rate),
        "kdv_rate": str(line.kdv_rate),
        "line": line.id,
        "quantity": line.quantity,
        "discount": "0",
        "listed": str(line.unit_price.quantize(Decimal("0.01"))),
        "before": "0.00",
        "behind": "0",
        "unpaid": "0",
        "parts": [],
        "cause": "withdrawal",
        "why": None,
    }


def _split(price: Decimal, rate: Decimal) -> dict[str, str]:
    gross = price.quantize(Decimal("0.01"))
    net = (gross / (1 + rate / 100)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return {"gross": str(gross), "net": str(net), "kdv": str(gross - net)}


ROUTES = {
    "gift_card": "gift_card",
    "bank_transfer": "bank_transfer_iban",
    "cash_on_delivery": "bank_transfer_iban",
}


def _payout(payment: Any, total: Decimal) -> Json:  # noqa: ANN401 - a model made of fields
    return {
        "route": ROUTES.get(payment.method, "card"),
        "amount": str(total),
        "payment": payment.id,
        "means": "refund",
        "earliest": None,
    }


FULL = plain(ReturnRequest)


def in_full(text: str, as_of: datetime) -> str:
    """The whole answer, as ours tells it."""
    told = _Told(FULL.model_validate(json.loads(text)))
    outcome, effects, right = _outcome(told)
    refund, lines, granted = told.refund(), [], told.granted
    for line in told.order.lines:
        findings = told.findings(line.id)
        lines.append(
            {
                "line": line.id,
                "quantity": line.quantity,
                "parts": [],
                "outcome": outcome,
                "right": right,
                "because": [one for one in findings if one["effect"] in effects],
                "findings": findings,
                "goods": "send_back" if granted else "stays",
                "refunded": str(line.unit_price.quantize(Decimal("0.01"))) if granted else "0",
                "missing": None,
            }
        )
    answer = {
        "order": told.order.number,
        "as_of": as_of.astimezone(ISTANBUL).isoformat(),
        "policy": "turkey@1",
        "outcome": outcome,
        "right": right,
        "because": [one for line in lines for one in line["because"]],
        "lines": lines,
        "deadlines": told.deadlines(),
        "refund": refund,
        "remedies": ["refund"] if granted else [],
        "remedy": "refund" if granted else None,
        "return_shipping": NOT_SENT_YET if granted else None,
        "compensation": [],
        "reason": told.reason,
        "requester": told.requester,
        "wanted": told.wanted,
    }
    return json.dumps(answer, ensure_ascii=False)


def _outcome(told: _Told) -> tuple[str, tuple[str, ...], str]:
    if told.abroad:
        return "needs_review", ("reviews",), "law"
    if told.in_time:
        return "eligible", ("grants", "shapes"), "withdrawal"
    return "ineligible", ("denies",), "withdrawal"
