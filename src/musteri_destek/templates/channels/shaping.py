"""Biçimlendirme: from paragraphs to what a channel takes: one message or several, plain or HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from .media import Counted, Markup, Medium, Splitting
from .sms import SmsEncoding, sms_limits
from .sms_letters import sms_text

_SENTENCE_END = re.compile(r"(?<=[.!?]) ")
_STEPS = (
    (re.compile(r"\n\n"), "\n\n"),
    (re.compile(r"\n"), "\n"),
    (_SENTENCE_END, " "),
    (re.compile(r" "), " "),
)


def body_of(paragraphs: Iterable[str], medium: Medium) -> str:
    r"""Gövde: the paragraphs as one text, in the writing of the channel.

    >>> from musteri_destek.templates.channels.media import HTML_EMAIL
    >>> body_of(["Merhaba,", "A & B\nC"], HTML_EMAIL)
    '<p>Merhaba,</p>\n<p>A &amp; B<br>C</p>'
    """
    said = [one for one in paragraphs if one]
    if medium.markup is Markup.HTML:
        return "\n".join(f"<p>{escape(one).replace(chr(10), '<br>')}</p>" for one in said)
    if medium.markup is Markup.SMS:
        return sms_text("\n".join(said), letters=medium.letters)
    return "\n\n".join(said)


def messages_of(body: str, medium: Medium) -> tuple[str, ...]:
    """Mesajlar: the body in as few messages as the channel takes, broken where one would pause.

    A body that fits, or that the channel takes as one only, is one message.

    >>> from musteri_destek.templates.channels.media import MEDIA
    >>> from musteri_destek.cases import Channel
    >>> [len(one) for one in messages_of("Bir cümle. " * 40, MEDIA[Channel.X_PUBLIC])]
    [274, 164]
    """
    if medium.most_sentences:
        short = _by_sentences(body, medium.most_sentences)
        return tuple(one for message in short for one in _split(message, medium, 0))
    if medium.splitting is Splitting.ONE or medium.fits(body):
        return (body,)
    return tuple(_split(body, medium, 0))


def _by_sentences(body: str, most: int) -> Iterator[str]:
    """Break a body into messages of so many sentences; a greeting goes with what follows it."""
    greeting, _, rest = body.partition("\n\n")
    first, *others = rest.split("\n\n")
    said = _SENTENCE_END.split(first)
    room = max(most - greeting.count("."), 1)
    yield f"{greeting}\n\n{' '.join(said[:room])}".strip()
    for sentences in (said[room:], *map(_SENTENCE_END.split, others)):
        yield from _evenly(sentences, most)


def _evenly(sentences: list[str], most: int) -> Iterator[str]:
    """Share out sentences so that none is left alone: four go two by two, where three fit."""
    messages = -(-len(sentences) // most)
    for one in range(messages):
        start, end = (at * len(sentences) // messages for at in (one, one + 1))
        yield " ".join(sentences[start:end])


def _split(text: str, medium: Medium, step: int) -> Iterator[str]:
    """Fill message after message with pieces; what alone is too long is broken a step finer."""
    if step == len(_STEPS):
        yield from _hard_split(text, medium)
        return
    pattern, glue = _STEPS[step]
    held = ""
    for piece in filter(None, (one.strip() for one in pattern.split(text))):
        longer = f"{held}{glue}{piece}" if held else piece
        if medium.fits(longer):
            held = longer
            continue
        if held:
            yield held
        *whole, held = [piece] if medium.fits(piece) else _split(piece, medium, step + 1)
        yield from whole
    if held:
        yield held


def _hard_split(text: str, medium: Medium) -> Iterator[str]:
    """Cut a run without a pause; every character counts two at most, and none stands in two parts."""
    longest = medium.longest or len(text)
    room = max(longest // 2, 1)
    if medium.counted is Counted.SMS_PARTS:
        room = longest * (sms_limits(SmsEncoding.UCS2).per_part // 2)
    yield from (text[at : at + room] for at in range(0, len(text), room))
