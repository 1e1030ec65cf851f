"""Cevap: a letter composed from a situation and its values, the same for the same facts."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from ...cases import Channel
from ...decisions import Deadline, Until
from ...errors import MisuseValueError
from ...orders import Party
from ...sla import Promise
from ..catalogue import own_scenario, scenario_for
from ..channels.links import host_of
from ..channels.media import MEDIA, Medium
from ..channels.places import Pictures
from ..channels.shaping import messages_of
from ..channels.sms import Sms, cheapest_sms
from ..hearing.heard import heard_in
from ..language.checks import Audience
from ..language.commitments import UNDATED, Word, promise
from ..language.variables import Commitment, Variable, write_values
from ..privacy.hygiene import harmless_values, require_nothing_personal
from ..privacy.people import require_nobody_known
from ..turkish import Kind, Lexicon
from ..turkish.lexicon import NO_ENTRIES
from ..turkish.speech import speech
from .choosing import Chosen, adapted, choose, known_by_place, picture, said_out
from .drafts import Letter
from .scenarios import Purpose, Scenario
from .slots import FixedSlot
from .threads import taken_up
from .voices import Voice


class Consent(StrEnum):
    """Onay: whether the customer agreed to promotion (İYS), without which none is sent.

    >>> Consent("given")
    <Consent.GIVEN: 'given'>
    """

    GIVEN = "given"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reply:
    """Cevap: a letter ready to be sent.

    `subject` is `None` where the channel shows none. `messages` are what is sent one after the
    other, none longer than the channel takes; `sms` tells how the whole text travels, part by part, where it is a text message. `variant_ids`
    name what was said in the free slots: pass them as `sent_before` to the next letter of the
    thread. `promises` are the dates the letter gives its word for; keep them, and ask later whether
    they were kept. `warnings` are for the shop, never for the customer.
    """

    scenario: str
    channel: Channel
    subject: str | None
    body: str
    messages: tuple[str, ...]
    sms: Sms | None
    promises: tuple[Promise, ...]
    warnings: tuple[str, ...]
    variant_ids: tuple[str, ...]


def compose(
    scenario: str | Scenario,
    values: Mapping[str, object],
    *,
    as_of: datetime,
    voice: Voice,
    channel: Channel,
    seed: str,
    sent_before: Collection[str] = (),
    about: str | None = None,
    own: Collection[Scenario] = (),
    medium: Medium | None = None,
    consent: Consent = Consent.NONE,
    wrote_on: date | None = None,
    lexicon: Lexicon = NO_ENTRIES,
    people: Collection[Party] = (),
) -> Reply:
    """Yaz: the letter of a situation, with its values, in the voice of the shop.

    `scenario` is a name of the catalogue or a shop's own `Scenario`; those among `own` are said
    instead of the catalogue's of the same name. It names its values
    (`templates.scenario_for(name, channel).variables`). On a channel that everybody can read, only
    texts without personal data exist. `medium` is how the channel writes, where it isn't as usual.
    `about` is the order or case whose promises the letter makes, `wrote_on` the day the customer
    wrote about it before, which the letter then takes up. `lexicon` tells how the values of this
    one letter are read, as a customer's name, beside the words of the voice. `people` are those the
    letter is about: where everybody reads, no value may name them, nor the number in `about`. What
    had to be assumed of a value, because nobody told it, stands in `warnings`.

    A letter too long for its channel first loses its free sentences, then the ends of long names,
    and says so in `warnings`; or it goes out as several messages, where the channel has those.

    Raises `MisuseValueError` for an unknown scenario, one that has no text for the channel, values
    that are missing or not declared, a commitment that is over at `as_of`, personal data in a value
    that everybody would read, promotion without consent, a link away from the shop's sites, and a
    letter no shortening fits into its channel; `MisuseTypeError` for a value of another type. A
    letter with a hole can't be made.

    >>> from datetime import date
    >>> from musteri_destek.decisions import Clock, Deadline, DeadlineName
    >>> from musteri_destek.facts import ISTANBUL
    >>> from musteri_destek.law import Source
    >>> due = Deadline(
    ...     name=DeadlineName.REPAIR_DUE,
    ...     starts=Clock.FAULT_NOTIFIED,
    ...     until=date(2026, 10, 30),
    ...     source=Source("SSHY"),
    ... )
    >>> reply = compose(
    ...     "repair_accepted",
    ...     {"siparis_no": "A-7", "urun": "Tost makinesi", "onarim_sozu": due},
    ...     as_of=datetime(2026, 10, 2, 10, tzinfo=ISTANBUL),
    ...     voice=Voice(agent="Elif", team="Mavi Dükkân"),
    ...     channel=Channel.EMAIL,
    ...     seed="A-7",
    ... )
    >>> reply.subject
    'A-7 numaralı siparişiniz için onarım'
    >>> "30 Ekim 2026 Cuma gününe kadar" in reply.body
    True
    >>> [(promise.kind.value, promise.until.isoformat()) for promise in reply.promises]
    [('repair', '2026-10-30')]
    """
    found = _found(scenario, channel, own)
    _require_the_right_readers(found, channel, consent)
    spoken, changes = adapted(found, voice, values)
    placed = medium or MEDIA[channel]
    values = {**values, **dict(known_by_place(found.variables, placed))}
    given = write_values(found.variables, values, as_of=as_of, register=spoken.says)
    _require_own_sites(found, given, voice)
    if channel.is_public:
        require_nothing_personal(given)
        require_nobody_known(found.variables, given, people=people, about=about)
    chosen = choose(found, spoken, seed, sent_before)
    letter = Letter(
        found,
        spoken,
        placed,
        _customer(values),
        as_of,
        speech({**voice.lexicon, **lexicon} if lexicon else voice.own_lexicon, voice.spelling),
        taken_up(wrote_on, as_of=as_of, register=spoken.says) if wrote_on else "",
        picture(found, spoken, chosen, seed) if placed.pictures is Pictures.SHOWN else "",
    )
    written = harmless_values(found.variables, given, placed.markup)
    reply = _sent(letter, written, chosen, values, channel=channel, about=about)
    return replace(reply, warnings=(*changes, *reply.warnings))


def _found(scenario: str | Scenario, channel: Channel, own: Collection[Scenario]) -> Scenario:
    if isinstance(scenario, str):
        return scenario_for(scenario, channel, own=own)
    return own_scenario(scenario)


def _sent(
    letter: Letter,
    written: Mapping[str, str],
    chosen: Chosen,
    values: Mapping[str, object],
    *,
    channel: Channel,
    about: str | None,
) -> Reply:
    found, placed = letter.found, letter.medium
    fitting, subject = letter.fitting(written, chosen), letter.subject(written)
    stated = _stated(found, fitting.written)
    if subject:
        stated |= found.subject.states(written)
    return Reply(
        scenario=found.name,
        channel=channel,
        subject=subject,
        body=fitting.body,
        messages=messages_of(fitting.body, placed),
        sms=cheapest_sms(fitting.body, placed.encodings) if channel is Channel.SMS else None,
        promises=tuple(_promises(found, stated, values, letter.as_of, about)),
        warnings=(
            *said_out(chosen),
            *fitting.warnings,
            *heard_in(found.variables, written),
            *_undated(stated, values),
        ),
        variant_ids=tuple(variant[0] for variant in fitting.said.values() if variant),
    )


def _undated(stated: Collection[str], values: Mapping[str, object]) -> Iterator[str]:
    for name in sorted(stated):
        word = values.get(name)
        if isinstance(word, Deadline) and isinstance(word.until, Until):
            yield f"`{name}`: {UNDATED}"


def _customer(values: Mapping[str, object]) -> Party:
    customer = values.get("musteri")
    return customer if isinstance(customer, Party) else Party()


def _stated(found: Scenario, written: Mapping[str, str]) -> frozenset[str]:
    """Name what the fixed slots of a letter state with the values it says."""
    fixed = (slot for part in found.paragraphs for slot in part if isinstance(slot, FixedSlot))
    return frozenset(name for slot in fixed for name in slot.wording(written).states(written))


def _promises(
    found: Scenario,
    stated: frozenset[str],
    given: Mapping[str, object],
    as_of: datetime,
    about: str | None,
) -> Iterator[Promise]:
    for name, variable in found.variables.items():
        word = given.get(name)
        if name in stated and isinstance(variable, Commitment) and isinstance(word, Word):
            made = promise(word, variable.promises, as_of=as_of, about=about)
            if made:
                yield made


def _require_the_right_readers(found: Scenario, channel: Channel, consent: Consent) -> None:
    if channel.is_public and found.audience is not Audience.PUBLIC:
        msg = f"`{found.name}` is for the customer alone, and everybody can read `{channel}`"
        raise MisuseValueError(msg)
    if found.purpose is Purpose.PROMOTION and consent is not Consent.GIVEN:
        msg = (
            f"`{found.name}` is promotion: send it only to who agreed to it (İYS), and then pass "
            "`consent=Consent.GIVEN`"
        )
        raise MisuseValueError(msg)


def _require_own_sites(found: Scenario, written: Mapping[str, str], voice: Voice) -> None:
    for name, variable in found.variables.items():
        if name in written and isinstance(variable, Variable) and variable.kind is Kind.URL:
            host = host_of(written[name])
            if voice.sites and not any(f".{host}".endswith(f".{site}") for site in voice.sites):
                sites = ", ".join(voice.sites)
                msg = f"`{name}` leads to `{host}`, which is no site of this shop: {sites}"
                raise MisuseValueError(msg)
