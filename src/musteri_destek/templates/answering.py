"""Karardan cevaba: the letter that tells a decision, straight from the decision and the order.

First the situation is chosen, from outcome, right and remedy; then its values are read from the
decision. What neither can know (a code for the carrier, a day by which the shop will write) comes
as an argument.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from ..cases import Channel
from ..orders import Order
from ..returns import Decision
from .catalogue import scenario_for
from .channels import Medium
from .choosing import adapted
from .replies import Reply, compose
from .scenarios import Scenario
from .situations import Situation, Told, scenario_of
from .told_values import value_of
from .voices import Voice

_NOTHING_MORE = Told()


def reply_for(
    decision: Decision,
    order: Order,
    *,
    as_of: datetime,
    voice: Voice,
    channel: Channel,
    told: Told = _NOTHING_MORE,
    sent_before: Collection[str] = (),
    own: Collection[Scenario] = (),
    medium: Medium | None = None,
) -> Reply:
    """Kararı yaz: the letter that tells a decision to the customer.

    On a channel that everybody can read the reply owns up to what is late and leads to a private
    channel; it names nothing personal. `own` are situations the shop says in its own words, as for
    `compose`; `medium` is how the channel writes, where it isn't as usual. Raises `MisuseValueError` when the letter would promise a
    day gone by (a refund that is overdue needs `told.refund_by` or `told.refunded_on`), when a
    review has nothing to say (`told.answer_by`), or for a price reduction, whose amount is agreed
    with the customer first, and for amounts that are not in liras.

    >>> from musteri_destek.facts import ISTANBUL
    >>> from musteri_destek.orders import Honorific, Line, Parcel, Party, Payment
    >>> from musteri_destek.returns import ReturnReason, ReturnRequest, decide
    >>> order = Order(
    ...     number="A-1001",
    ...     ordered_at="2026-10-30T20:15:00+03:00",
    ...     buyer=Party(name="Gül Yılmaz", honorific=Honorific.HANIM),
    ...     lines=[Line(id="ELB-44", name="Çiçekli elbise", unit_price="1249.90", kdv_rate=10)],
    ...     payments=[Payment(id="p1", method="credit_card", amount="1249.90")],
    ...     parcels=[Parcel(delivered_at="2026-11-03T14:20:00+03:00")],
    ... )
    >>> request = ReturnRequest(
    ...     order=order, reason=ReturnReason.CHANGED_MIND, notified_at="2026-11-12T10:05:00+03:00"
    ... )
    >>> now = datetime(2026, 11, 12, 10, 6, tzinfo=ISTANBUL)
    >>> reply = reply_for(
    ...     decide(request, as_of=now),
    ...     order,
    ...     as_of=now,
    ...     voice=Voice(agent="Elif", team="Mavi Dükkân"),
    ...     channel=Channel.EMAIL,
    ... )
    >>> reply.scenario, "1.249,90 TL" in reply.body
    ('return_approved', True)
    """
    situation = Situation(decision, order, as_of, told)
    scenario = scenario_for(scenario_of(situation, channel), channel, own=own)
    spoken, _ = adapted(scenario, voice)
    situation = replace(situation, says=spoken.says)
    return compose(
        scenario,
        {name: value_of(name, scenario.name, situation) for name in scenario.variables},
        as_of=as_of,
        voice=voice,
        channel=channel,
        seed=order.number,
        sent_before=sent_before,
        about=order.number,
        medium=medium,
    )
