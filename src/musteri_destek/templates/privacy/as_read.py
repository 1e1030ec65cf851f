"""Okunduğu gibi: a text in the signs a reader takes its own for, each in its place.

A number is read in full-width and in Arabic digits like in any other; a search for personal data
has to read it too, and to say where it stands in the text as it was written.
"""

from __future__ import annotations

import unicodedata


def as_read(text: str) -> str:
    """Okunduğu gibi: digits of every script as 0 to 9, wide and styled signs as plain ones.

    It is as long as `text`: a sign that would become several stays what it is.

    >>> as_read("٠٥٣٢ ＡＢ １２ ½")
    '0532 AB 12 ½'
    """
    return text if text.isascii() else "".join(map(_sign, text))


def _sign(one: str) -> str:
    if one.isdecimal():
        return str(unicodedata.decimal(one))
    plain = unicodedata.normalize("NFKC", one)
    return plain if len(plain) == 1 else one
