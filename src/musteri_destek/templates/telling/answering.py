"""Karardan cevaba: the letter that tells a decision, a promise, a clock, a parcel, a gift, a score.

First the situation is chosen, from outcome, right and remedy; then its values are read from the
decision. What neither can know (a code for the carrier, a day by which the shop will write) comes
as an argument.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime

from ..._decimals import exactly
from ...cases import Channel
from ...errors import MisuseValueError
from ...orders import Order
from ...returns import Decision, Overridden, Requester
from ...sla import Promise
from ..catalogue import scenario_for
from ..channels.media import Medium
from ..language.declarations import Need
from ..letters.choosing import adapted
from ..letters.replies import Consent, Reply, compose
from ..letters.scenarios import Scenario
from ..letters.voices import Voice
from ..turkish import Lexicon
from ..turkish.lexicon import NO_ENTRIES
from .cautions import cautions_of
from .missing_values import require_given, require_recorded
from .mixed_lines import require_one_story
from .readers import require_asked, require_confirmed, require_for_reader, require_own_wish
from .refund_values import require_told_whole
from .situations import Situation, scenario_of, told_on
from .tellings import Subject, in_public, telling_of
from .told import Told, require_since, require_since_notice
from .told_values import KNOWN, value_of

_NOTHING_MORE = Told()


@exactly
def reply_for(
    about: Decision | Overridden | Subject,
    order: Order,
    *,
    as_of: datetime,
    voice: Voice,
    channel: Channel,
    told: Told = _NOTHING_MORE,
    sent_before: Collection[str] = (),
    own: Collection[Scenario] = (),
    medium: Medium | None = None,
    consent: Consent = Consent.NONE,
    wrote_on: date | None = None,
    lexicon: Lexicon = NO_ENTRIES,
) -> Reply:
    """Kararı yaz: the letter that tells a customer what came out, straight from the value itself.

    `about` is a decision, also one a person made (`Overridden`), a `Promise` or how it stands
    (`PromiseState`), a clock of a case (`SlaCycle`), where a parcel is (`Whereabouts`), a
    `Compensation`, or a `Score`. On a channel that everybody can read the reply owns up to what is
    late, a broken word where `told.answer_by` says until when it is answered, and leads to a private
    channel; it names nothing personal. `own` are situations the shop
    says in its own words, as for `compose`; `medium` is how the channel writes, where it isn't as
    usual; `consent` is needed for a coupon; `wrote_on` is the day the customer wrote about it before;
    `lexicon` tells how values of this letter are read (`compose`).

    The letter goes to who asked, of a present to its recipient, or to `told.reader`; what was paid,
    and how it goes back, only the buyer is told.

    A situation of the shop's own may ask for more than what it tells can know: an optional value is
    then left out, a required one refused by name.

    Raises `MisuseValueError` when the letter would promise a day gone by (a refund that is overdue
    needs `told.refund_by` or `told.refunded_on`, a repair `told.repair_by`, a replacement
    `told.exchange_by`, a broken promise `told.promised_anew` or `told.answer_by`), when a value is
    missing (the message names the field of `told`), when a person's no has no `told.why`, when there
    is nothing left to write, when the recipient of a present would read of money, or the buyer of a
    wish they have to confirm, and for amounts that are not in liras.

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
    about = about.decision if isinstance(about, Overridden) else about
    scenario, values = _told(about, order, as_of, told, voice, channel, own)
    reply = compose(
        scenario,
        {name: value for name, value in values.items() if name in scenario.variables},
        as_of=as_of,
        voice=voice,
        channel=channel,
        seed=order.number,
        sent_before=sent_before,
        about=order.number,
        medium=medium,
        consent=consent,
        wrote_on=wrote_on,
        lexicon=lexicon,
        people=[one for one in (order.buyer, order.recipient) if one],
    )
    require_for_reader(_reader(about, told), f"{reply.subject or ''} {reply.body}")
    cautions = cautions_of(about, scenario, values, as_of=as_of)
    return replace(
        reply,
        promises=tuple(_of_its_lines(reply.promises, about, order, values)),
        warnings=(*reply.warnings, *cautions),
    )


def _reader(about: Decision | Subject, told: Told) -> Requester:
    asked = about.requester if isinstance(about, Decision) else Requester.BUYER
    return told.reader or asked


def _of_its_lines(
    promises: Collection[Promise],
    about: Decision | Subject,
    order: Order,
    values: Mapping[str, object],
) -> Iterator[Promise]:
    """Note which lines a decision's promises are about; a promise that was one already stays."""
    lines: list[str] = []
    if isinstance(about, Decision):
        lines = [one.line for one in about.lines if one.outcome is about.outcome]
    is_part = lines and {one.id for one in order.lines} - set(lines)
    given = [one for one in values.values() if isinstance(one, Promise)]
    for one in promises:
        stays = one in given or not is_part
        yield one if stays else Promise(**{**dict(one), "lines": lines})


def _told(  # noqa: PLR0917 - the parts of one letter
    about: Decision | Subject,
    order: Order,
    as_of: datetime,
    told: Told,
    voice: Voice,
    channel: Channel,
    own: Collection[Scenario],
) -> tuple[Scenario, Mapping[str, object]]:
    if not isinstance(about, Decision):
        telling = telling_of(about, order, as_of=as_of, told=told)
        if channel.is_public:
            telling = in_public(telling, as_of=as_of, told=told)
        name = told_on(channel, telling.scenario)
        scenario = scenario_for(name, channel, own=own)
        _require_known(scenario, telling.values)
        require_given(scenario, telling.values)
        return scenario, telling.values
    situation = Situation(about, order, as_of, told)
    scenario = scenario_for(scenario_of(situation, channel), channel, own=own)
    _require_known(scenario, KNOWN)
    spoken, _ = adapted(scenario, voice, {})
    situation = replace(situation, says=spoken.says)
    require_asked(about)
    require_confirmed(about, situation.reader)
    require_own_wish(about, situation.reader, scenario.name)
    require_one_story(scenario, situation)
    require_recorded(scenario, situation)
    require_told_whole(scenario, situation)
    require_since(order, told)
    require_since_notice(about, told)
    values = {name: value_of(name, scenario.name, situation) for name in scenario.variables}
    require_given(scenario, values)
    return scenario, values


def _require_known(scenario: Scenario, known: Collection[str]) -> None:
    """Refuse what nobody told; the catalogue's own situations ask for nothing of the kind."""
    unknown = [
        f"`{name}`"
        for name, variable in scenario.variables.items()
        if variable.need is not Need.OPTIONAL and name not in known
    ]
    if unknown:
        msg = (
            f"your `{scenario.name}` asks for {', '.join(unknown)}, which nothing here tells: write "
            "it with `compose`, or make the value optional"
        )
        raise MisuseValueError(msg)
