"""Cevap: a letter composed from a situation and its values, the same for the same facts.

Nothing is left to chance. Which variant of a free slot is said follows from a keyed hash of the
seed (the order's number, say), the scenario and the slot; what was said before in a thread is not
said again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

from ..cases import Channel
from ..errors import MisuseValueError
from ..orders import Party
from ..sla import Promise
from .catalogue import scenario_for
from .checks import Audience
from .commitments import Word, promise
from .language import Template
from .message_lengths import x_length
from .registers import Register
from .salutations import salutation
from .scenarios import FixedSlot, FreeSlot, Gravity, Paragraph, Scenario
from .variables import Commitment, write_values
from .voices import Tone, Voice

LONGEST_REPLY = {Channel.X_PUBLIC: 280, Channel.MARKETPLACE_QUESTION: 2000}
"""En uzun cevap: characters a channel takes, where it says so (X; Trendyol's questions)."""

_WITH_SUBJECT = frozenset({Channel.EMAIL, Channel.LETTER})


@dataclass(frozen=True, slots=True)
class Reply:
    """Cevap: a letter ready to be sent.

    `subject` is `None` where the channel shows none. `variant_ids` name what was said in the free
    slots: pass them as `sent_before` to the next letter of the thread. `promises` are the dates
    the letter gives its word for; keep them, and ask later whether they were kept. `warnings` are
    for the shop, never for the customer.
    """

    scenario: str
    channel: Channel
    subject: str | None
    body: str
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
) -> Reply:
    """Yaz: the letter of a situation, with its values, in the voice of the shop.

    `scenario` is a name of the catalogue or a shop's own `Scenario`. It names its values (`templates.scenario_for(name, channel).variables`). On a channel
    that everybody can read, only texts without personal data exist. `about` is the order or case
    whose promises the letter makes.

    Raises `MisuseValueError` for an unknown scenario, one that has no text for the channel, values
    that are missing or not declared, and a commitment that is over at `as_of`; `MisuseTypeError`
    for a value of another type. A letter with a hole can't be made.

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
    'A-7 numaralı siparişinizdeki ürünün onarımı'
    >>> "30 Ekim 2026 Cuma gününe kadar" in reply.body
    True
    >>> [(promise.kind.value, promise.until.isoformat()) for promise in reply.promises]
    [('repair', '2026-10-30')]
    """
    found = scenario_for(scenario, channel) if isinstance(scenario, str) else scenario
    _require_the_right_readers(found, channel)
    spoken, adapted = _spoken(found, voice)
    register = spoken.says
    written = write_values(found.variables, values, as_of=as_of, register=register)
    chosen = _choose(found, spoken.tone, seed, sent_before)
    customer = values.get("musteri")
    party = customer if isinstance(customer, Party) else Party()
    hello = salutation(party, spoken.tone, register=register)
    paragraphs = (_paragraph(part, written, chosen, register) for part in found.paragraphs)
    body = "\n\n".join(filter(None, (hello, *paragraphs, _signed(found, spoken))))
    return Reply(
        scenario=found.name,
        channel=channel,
        subject=_subject(found, written, channel, register),
        body=body,
        promises=tuple(_promises(found, written, values, as_of, about)),
        warnings=(*adapted, *_said_out(chosen), *_too_long(body, channel)),
        variant_ids=tuple(variant[0] for variant in chosen.values() if variant),
    )


def _spoken(found: Scenario, voice: Voice) -> tuple[Voice, tuple[str, ...]]:
    """Adapt the voice to the situation: no smile where it hurts, never *sen* beside *siz*."""
    changed: dict[str, Tone | Register] = {}
    warnings = []
    if voice.tone is Tone.NUKTEDAN and found.gravity is Gravity.GRAVE:
        changed["tone"] = Tone.SAMIMI
        warnings.append(f"a smile doesn't suit `{found.name}`: it is said in the tone `samimi`")
    if voice.says not in found.registers:
        (changed["says"],) = found.registers
        warnings.append(
            f"`{found.name}` isn't written for *{voice.says}*: it says *{changed['says']}*"
        )
    return voice.model_copy(update=changed), tuple(warnings)


def _subject(
    found: Scenario, written: Mapping[str, str], channel: Channel, register: Register
) -> str | None:
    return found.subject.fill(written, register=register) if channel in _WITH_SUBJECT else None


def _promises(
    found: Scenario,
    written: Mapping[str, str],
    given: Mapping[str, object],
    as_of: datetime,
    about: str | None,
) -> Iterator[Promise]:
    fixed = (slot for part in found.paragraphs for slot in part if isinstance(slot, FixedSlot))
    stated = {name for slot in fixed for name in slot.wording(written).states(written)}
    for name, variable in found.variables.items():
        word = given.get(name)
        if name in stated and isinstance(variable, Commitment) and isinstance(word, Word):
            made = promise(word, variable.promises, as_of=as_of, about=about)
            if made:
                yield made


def _require_the_right_readers(found: Scenario, channel: Channel) -> None:
    if channel.is_public and found.audience is not Audience.PUBLIC:
        msg = f"`{found.name}` is for the customer alone, and everybody can read `{channel}`"
        raise MisuseValueError(msg)


_Chosen = Mapping[str, tuple[str, Template] | None]


def _choose(found: Scenario, tone: Tone, seed: str, sent_before: Collection[str]) -> _Chosen:
    """For each free slot, the variant to say; `None` where all were said in this thread before."""
    chosen: dict[str, tuple[str, Template] | None] = {}
    for slot in (slot for part in found.paragraphs for slot in part):
        if isinstance(slot, FreeSlot):
            left = [v for v in slot.variants[tone].items() if v[0] not in sent_before]
            at = _hash(seed, found.name, slot.name)
            chosen[slot.name] = left[at % len(left)] if left else None
    return chosen


def _hash(*parts: str) -> int:
    key = "\x1f".join(parts).encode(errors="surrogatepass")
    return int.from_bytes(blake2b(key, digest_size=8).digest())


def _signed(found: Scenario, voice: Voice) -> str:
    # A close word suits a private letter; where everybody reads, a complaint gets a formal one.
    is_close = voice.tone is not Tone.RESMI and found.audience is Audience.CUSTOMER
    return f"{'Sevgiler' if is_close else 'Saygılarımızla'},\n{voice.signature}"


def _paragraph(
    part: Paragraph, written: Mapping[str, str], chosen: _Chosen, register: Register
) -> str:
    sentences = (_slot_said(slot, written, chosen, register) for slot in part)
    return " ".join(filter(None, (sentence.strip() for sentence in sentences)))


def _slot_said(
    slot: FixedSlot | FreeSlot, written: Mapping[str, str], chosen: _Chosen, register: Register
) -> str:
    if isinstance(slot, FixedSlot):
        return slot.wording(written).fill(written, register=register)
    variant = chosen[slot.name]
    return variant[1].fill(written, register=register) if variant else ""


def _said_out(chosen: _Chosen) -> Iterator[str]:
    for slot, variant in chosen.items():
        if variant is None:
            yield f"every variant of `{slot}` was said in this thread before: it is left out"


def _too_long(body: str, channel: Channel) -> Iterator[str]:
    longest = LONGEST_REPLY.get(channel)
    length = x_length(body).used if channel is Channel.X_PUBLIC else len(body)
    if longest and length > longest:
        yield f"`{length}` characters, `{channel}` takes {longest}: shorten it or use another channel"
