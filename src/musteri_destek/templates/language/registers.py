"""Hitap kipi: whether a shop calls its customers *siz* or *sen*, and one text that serves both.

A text that both kinds of shop send holds, in square brackets, the word for *siz* and the word for
*sen*: ``Size ulaştık`` becomes ``[Size|Sana] ulaştık``. Where only an ending differs, one side may
be empty: ``siparişin[iz|]``.
"""

from __future__ import annotations

import re
from enum import StrEnum

from ..turkish import Case


class Register(StrEnum):
    """Hitap kipi: *siz*, polite, or *sen*, close. A shop chooses once and never mixes them.

    >>> Register("sen")
    <Register.SEN: 'sen'>
    """

    SIZ = "siz"
    SEN = "sen"


_PAIR = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")
_GROUP = {Register.SIZ: 1, Register.SEN: 2}
_YOURS = {Register.SIZ: Case.P2PL, Register.SEN: Case.P2SG}
_BOTH = frozenset(_YOURS.values())


def said_to(words: str, register: Register) -> str:
    """Kipe göre: fixed words of ours with every pair in brackets said in that register.

    Only for words that a developer wrote; values of customers never pass through it.

    >>> said_to("ödeme yaptığın[ız|] karta", Register.SEN)
    'ödeme yaptığın karta'
    """
    group = _GROUP[register]
    return _PAIR.sub(lambda pair: pair[group], words)


def suffixes_to(suffixes: tuple[Case, ...], register: Register) -> tuple[Case, ...]:
    """Ekler kipe göre: "your" turns into the possessive of the register; the rest stays.

    >>> suffixes_to((Case.P2PL, Case.DATIVE), Register.SEN)
    (<Case.P2SG: 'p2sg'>, <Case.DATIVE: 'dative'>)
    """
    yours = _YOURS[register]
    return tuple(yours if one in _BOTH else one for one in suffixes)
