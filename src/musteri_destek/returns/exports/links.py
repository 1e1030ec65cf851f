"""Bağlantılar: is the page an export names an address that others can open?"""

from __future__ import annotations

import re

from ...errors import MisuseValueError

_ADDRESS = re.compile(r"https?://[^\s/.]+(\.[^\s/.]+)+(/\S*)?", re.IGNORECASE)


def checked_link(name: str, link: str) -> str:
    """Denetlenmiş bağlantı: the link given under that name; `MisuseValueError` for no address.

    >>> checked_link("policy_url", "https://ornek.com/iade")
    'https://ornek.com/iade'
    """
    if not _ADDRESS.fullmatch(link):
        msg = f"`{link}` for `{name}` is no address: write it whole, https://ornek.com/iade"
        raise MisuseValueError(msg)
    return link
