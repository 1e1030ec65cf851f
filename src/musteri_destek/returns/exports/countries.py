"""Ülkeler: for which countries an export is, checked as its readers check them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...errors import MisuseValueError

_MOST = 50
_CODE = re.compile(r"[A-Z]{2}")


def checked(countries: Sequence[str]) -> tuple[str, ...]:
    """Denetlenmiş ülkeler: each once; `MisuseValueError` for none, more than fifty, or no code.

    >>> checked(["TR", "DE", "TR"])
    ('TR', 'DE')
    """
    if not countries:
        msg = "no country given: say in `countries` where the policy applies, for example `TR`"
        raise MisuseValueError(msg)
    if len(countries) > _MOST:
        msg = f"`{len(countries)}` countries given: at most {_MOST} fit, split them over several"
        raise MisuseValueError(msg)
    return tuple(dict.fromkeys(_code(one) for one in countries))


def _code(country: str) -> str:
    if not _CODE.fullmatch(country):
        msg = f"`{country}` is no country: write its two letters (ISO 3166), for example `TR`"
        raise MisuseValueError(msg)
    return country
