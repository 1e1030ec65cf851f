"""Kısa mesaj harfleri: a text rewritten so that no needless character makes its message dearer.

A single ’ or ₺ doubles the bill: it sends the whole text in sixteen bits. What a word processor
puts in for looks is always written plainly here; the letters of Turkish are a shop's own choice,
because *siparisiniz* reads cold.

Source: 3GPP TS 23.038, default alphabet and Turkish tables.
"""

from __future__ import annotations

import re
from enum import StrEnum

from ...casing import normalize


class SmsLetters(StrEnum):
    """Harfler: whether letters are kept, lose their circumflex, or become ASCII.

    >>> sms_text("Kâğıdınız yolda", letters=SmsLetters.ASCII)
    'Kagidiniz yolda'
    """

    KEEP = "keep"
    NO_CIRCUMFLEX = "no_circumflex"
    ASCII = "ascii"


_PLAIN = str.maketrans(
    {
        **dict.fromkeys("’‘‚‛′ʼ´`", "'"),
        **dict.fromkeys("“”„«»″", '"'),
        **dict.fromkeys("–—‒―−‐‑•", "-"),
        **dict.fromkeys("\u00a0\u202f\u205f\u3000\t", " "),
        **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
        **dict.fromkeys("\u2028\u2029", "\n"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0f"),
        "…": "...",
        "²": "2",
        "³": "3",
        "×": "x",
        "₺": "TL",
    }
)
_CIRCUMFLEX = str.maketrans("âîûÂÎÛ", "aiuAİU")
_ASCII = str.maketrans("çğıöşüÇĞİÖŞÜ", "cgiosuCGIOSU")
_STEPS = {
    SmsLetters.KEEP: (),
    SmsLetters.NO_CIRCUMFLEX: (_CIRCUMFLEX,),
    SmsLetters.ASCII: (_CIRCUMFLEX, _ASCII),
}
_SIGN_FIRST = re.compile(r"₺\s?(\d(?:[\d.,]*\d)?)")
_SIGN_LAST = re.compile(r"(?<=\d)\s?₺")


def sms_text(text: str, *, letters: SmsLetters = SmsLetters.KEEP) -> str:
    """Kısa mesaj metni: `text` with plain quotes, dashes, dots and spaces, and TL for ₺.

    Emoji and letters of other alphabets stay; `sms_segments(...).forced_by` names them.

    >>> sms_text("₺1.250’lik iadeniz – yarın…")
    "1.250 TL'lik iadeniz - yarın..."
    """
    text = _SIGN_LAST.sub(" TL", _SIGN_FIRST.sub(r"\1 TL", normalize(text)))
    text = text.translate(_PLAIN)
    for table in _STEPS[letters]:
        text = text.translate(table)
    return text
