"""Kısa mesaj: into how many parts a text goes on its way to a phone, and which characters cost most.

A part holds 140 octets: 160 letters of seven bits, or 70 of sixteen. The seven-bit alphabet has
neither ç ğ ı İ ş nor Ğ Ş; a provider may add them with the Turkish *shift tables*, which take a few
octets of every part, or send the whole text in sixteen bits.

Source: 3GPP TS 23.038, 6.2.1 (default alphabet), A.2.1 and A.3.1 (Turkish); TS 23.040, 9.2.3.24
(header).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from ...errors import MisuseValueError


class SmsEncoding(StrEnum):
    """Kodlama: how a provider puts letters into bits, from the cheapest to the dearest.

    `GSM7`: the default alphabet. `TR_SINGLE`: with the Turkish single shift, where each Turkish
    letter costs two. `TR_LOCKING`: with the locking shift, where it costs one and è ì Ø ø Æ æ ¡ ¿
    are lost. `TR_BOTH`: both tables. `UCS2`: sixteen bits a letter, for any text.

    >>> sms_limits(SmsEncoding.TR_SINGLE)
    SmsLimits(single=155, per_part=149)
    """

    GSM7 = "gsm7"
    TR_SINGLE = "tr_single"
    TR_LOCKING = "tr_locking"
    TR_BOTH = "tr_both"
    UCS2 = "ucs2"


class SmsReference(StrEnum):
    """Parça numarası: whether parts are tied together by a number of 8 bits, as usual, or of 16.

    >>> sms_limits(SmsEncoding.UCS2, reference=SmsReference.BITS_16).per_part
    66
    """

    BITS_8 = "bits_8"
    BITS_16 = "bits_16"


@dataclass(frozen=True, slots=True)
class SmsLimits:
    """Sınırlar: the units that a message alone holds, and each part of a longer one."""

    single: int
    per_part: int


@dataclass(frozen=True, slots=True)
class Sms:
    """Kısa mesaj: a text as it travels: in which encoding, in which parts.

    `units` are septets, or code units of UTF-16. `forced_by` names, once each and in order, the
    characters that the encoding asked for lacks and that made it UCS-2.

    >>> sms_segments("İadeniz 1.250 TL", SmsEncoding.TR_SINGLE).units
    17
    """

    encoding: SmsEncoding
    parts: tuple[str, ...]
    units: int
    forced_by: tuple[str, ...] = ()


_DEFAULT = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_LOCKING = _DEFAULT.translate(str.maketrans("èìØøÆæ¡¿", "€ıĞğŞşİç"))
_ESCAPED = "\f^{}\\[~]|€"
_SINGLE = _ESCAPED + "ĞİŞçğış"
_TABLES = {
    SmsEncoding.GSM7: (_DEFAULT, _ESCAPED),
    SmsEncoding.TR_SINGLE: (_DEFAULT, _SINGLE),
    SmsEncoding.TR_LOCKING: (_LOCKING, _ESCAPED),
    SmsEncoding.TR_BOTH: (_LOCKING, _SINGLE),
}
_OCTETS = 140
_HEADER_LENGTH = 1
_LANGUAGE = 3
_LANGUAGES = {
    SmsEncoding.GSM7: 0,
    SmsEncoding.TR_SINGLE: 1,
    SmsEncoding.TR_LOCKING: 1,
    SmsEncoding.TR_BOTH: 2,
    SmsEncoding.UCS2: 0,
}
_RANKS = {encoding: rank for rank, encoding in enumerate(SmsEncoding)}
_PART_NUMBER = {SmsReference.BITS_8: 5, SmsReference.BITS_16: 6}


def sms_segments(
    text: str, encoding: SmsEncoding, *, reference: SmsReference = SmsReference.BITS_8
) -> Sms:
    """Parçala: `text` as a provider sends it that was asked for `encoding`.

    A text with a character that `encoding` lacks goes out in UCS-2, as providers do it, and
    `forced_by` says because of what. An escape and its letter, or the halves of an emoji, always
    stay in one part. An empty text has no part. The text is taken as it is: `sms_text` first.

    >>> sms = sms_segments("Tutar: ₺1.250", SmsEncoding.TR_LOCKING)
    >>> sms.encoding, len(sms.parts), sms.forced_by
    (<SmsEncoding.UCS2: 'ucs2'>, 1, ('₺',))
    """
    asked = _known(encoding)
    lacking = tuple(dict.fromkeys(one for one in text if _cost(one, asked) is None))
    used = SmsEncoding.UCS2 if lacking else asked
    costs = [_cost(one, used) or 0 for one in text]
    limits = sms_limits(used, reference=reference)
    units = sum(costs)
    fits = units <= limits.single
    parts = filter(None, (text,)) if fits else _split(text, costs, limits.per_part)
    return Sms(used, tuple(parts), units, lacking)


def cheapest_sms(
    text: str,
    offered: Iterable[SmsEncoding],
    *,
    reference: SmsReference = SmsReference.BITS_8,
) -> Sms:
    """En ucuzu: `text` in the one of the `offered` encodings that takes the fewest parts.

    Between equals the earlier one in `SmsEncoding` wins: it works on more phones. Where all end in
    UCS-2, `forced_by` is that of the encoding that lacks the least. Raises `MisuseValueError` where
    nothing is offered.

    >>> offered = [SmsEncoding.GSM7, SmsEncoding.TR_SINGLE]
    >>> cheapest_sms("Kargonuz yolda.", offered).encoding, cheapest_sms("İadeniz", offered).encoding
    (<SmsEncoding.GSM7: 'gsm7'>, <SmsEncoding.TR_SINGLE: 'tr_single'>)
    """
    ways = [sms_segments(text, one, reference=reference) for one in offered]
    if not ways:
        msg = "no encoding is offered: pass those your provider has, `SmsEncoding.GSM7` at least"
        raise MisuseValueError(msg)
    return min(ways, key=_cost_and_reasons)


def _cost_and_reasons(sms: Sms) -> tuple[int, int, bool, int]:
    asked_for = not sms.forced_by
    return len(sms.parts), _RANKS[sms.encoding], asked_for, len(sms.forced_by)


def sms_limits(
    encoding: SmsEncoding, *, reference: SmsReference = SmsReference.BITS_8
) -> SmsLimits:
    """Sınırlar: how many units a message of `encoding` holds, alone and in parts.

    A header says which Turkish tables are in use and which part of how many this is; what it
    takes is missing to the text.

    >>> sms_limits(SmsEncoding.GSM7), sms_limits(SmsEncoding.TR_BOTH)
    (SmsLimits(single=160, per_part=153), SmsLimits(single=152, per_part=146))
    """
    languages = _LANGUAGE * _LANGUAGES[_known(encoding)]
    return SmsLimits(
        single=_room(encoding, languages),
        per_part=_room(encoding, languages + _PART_NUMBER[reference]),
    )


def _room(encoding: SmsEncoding, header: int) -> int:
    left = _OCTETS - (header + _HEADER_LENGTH if header else 0)
    return left // 2 if encoding is SmsEncoding.UCS2 else left * 8 // 7


@cache
def _costs(encoding: SmsEncoding) -> dict[str, int]:
    alphabet, escaped = _TABLES[encoding]
    return dict.fromkeys(escaped, 2) | dict.fromkeys(alphabet, 1)


def _cost(character: str, encoding: SmsEncoding) -> int | None:
    """Count the units of a character; `None` where the encoding has none for it."""
    if encoding is SmsEncoding.UCS2:
        return 2 if character > "\uffff" else 1
    return _costs(encoding).get(character)


def _split(text: str, costs: list[int], room: int) -> Iterator[str]:
    start = used = 0
    for at, cost in enumerate(costs):
        if used + cost > room:
            yield text[start:at]
            start, used = at, 0
        used += cost
    yield text[start:]


def _known(encoding: SmsEncoding) -> SmsEncoding:
    try:
        return SmsEncoding(encoding)
    except ValueError:
        msg = f"`{encoding}` is no encoding of a text message; there are: {', '.join(SmsEncoding)}"
        raise MisuseValueError(msg) from None
