"""What the tests of answers begin with: an order, a decision of it, and its letter."""

from datetime import datetime

from musteri_destek.cases import Channel
from musteri_destek.decisions import Clock, Deadline, DeadlineName
from musteri_destek.law import Source
from musteri_destek.metrics import Response
from musteri_destek.orders import (
    Honorific,
    Line,
    Order,
    Parcel,
    Party,
    Payment,
    PreInformation,
    ReturnCarrier,
)
from musteri_destek.returns import HandOver, ReturnReason, ReturnRequest, decide
from musteri_destek.sla import Promise
from musteri_destek.templates import Score, Told, Voice, reply_for

ELIF = Voice(agent="Elif", team="Mavi Dükkân")
ARAS = PreInformation(return_carriers=[ReturnCarrier(name="Aras Kargo", branch_nearby=True)])
CUSTOMER = Party(name="Gül Yılmaz", honorific=Honorific.HANIM)


def at(text):
    return datetime.fromisoformat(f"{text}+03:00")


def line(name="Gömlek", **facts):
    return Line(**{"id": name, "name": name, "unit_price": "400.00", "kdv_rate": 10, **facts})


def order(*lines, paid="400.00", method="credit_card", delivered="2026-11-03T14:20", **facts):
    return Order(
        number="A-1",
        ordered_at=at("2026-10-30T20:15"),
        buyer=facts.pop("buyer", CUSTOMER),
        lines=lines or [line()],
        payments=[Payment(id="p1", method=method, amount=paid)],
        parcels=[Parcel(delivered_at=at(delivered))] if delivered else [],
        told=ARAS,
        **facts,
    )


def answer(
    sold, *, as_of="2026-11-12T10:10", channel=Channel.EMAIL, told=None, voice=ELIF, **facts
):
    request = ReturnRequest(
        **{
            "order": sold,
            "reason": ReturnReason.CHANGED_MIND,
            "notified_at": at("2026-11-12T10:05"),
            **facts,
        }
    )
    return reply_for(
        decide(request, as_of=at(as_of)),
        sold,
        as_of=at(as_of),
        voice=voice,
        channel=channel,
        told=told or Told(),
    )


def due(until):
    return Deadline(
        name=DeadlineName.REFUND_DUE,
        starts=Clock.COMPLAINT,
        until=until,
        source=Source("mağaza sözü"),
    )


HANDED_OVER = HandOver(at=at("2026-11-14T11:30"), carrier="Aras Kargo")


NOW = at("2026-11-12T10:10")


def tell(subject, *, as_of=NOW, channel=Channel.EMAIL, **options):
    return reply_for(subject, order(), as_of=as_of, voice=ELIF, channel=channel, **options)


def word(kind, until="2026-11-20", **facts):
    return Promise(kind=kind, made_at=at("2026-11-10T09:00"), until=until, about="A-1", **facts)


def score(value, **facts):
    given = Response(id="r1", customer="m-1", score=value, answered_at=NOW)
    return Score(response=given, **facts)
