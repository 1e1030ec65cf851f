"""Bağlantılar: what a link in a letter may look like, and where it may lead."""

from __future__ import annotations

import re

from ...errors import MisuseValueError

_LINK = re.compile(r"https://([a-z0-9.-]{1,253})(?::[0-9]{1,5})?(?:[/?#][!#-;=?A-\[\]_a-z~]*)?")


def require_link(name: str, text: str) -> str:
    """Bağlantı mı: give `text` back if it is a plain https link, else raise `MisuseValueError`.

    >>> require_link("form", "https://magaza.example/iban")
    'https://magaza.example/iban'
    >>> require_link("form", "javascript:alert(1)")
    Traceback (most recent call last):
    musteri_destek.errors.MisuseValueError: `form` is no link a letter may carry: \
`javascript:alert(1)`; write `https://`, the domain and a path, in plain ASCII
    """
    if _LINK.fullmatch(text):
        return text
    msg = (
        f"`{name}` is no link a letter may carry: `{text}`; write `https://`, the domain and a "
        "path, in plain ASCII"
    )
    raise MisuseValueError(msg)


def host_of(link: str) -> str:
    """Alan adı: the domain a checked link leads to.

    >>> host_of("https://magaza.example/iban?no=1")
    'magaza.example'
    """
    found = _LINK.fullmatch(link)
    return found[1] if found else ""
