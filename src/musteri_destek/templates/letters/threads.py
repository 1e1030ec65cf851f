"""Yazışma: what a letter says about the one the customer wrote before."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache

from ..language.registers import Register
from ..language.template import Template
from ..language.variables import Done

_WROTE_ON = "yazdigi_gun"


def taken_up(wrote_on: date, *, as_of: datetime, register: Register = Register.SIZ) -> str:
    """Kaldığımız yer: the sentence a letter goes on with, where the customer wrote about it before.

    Raises `MisuseValueError` for a day to come.

    >>> from musteri_destek.facts import ISTANBUL
    >>> taken_up(date(2026, 11, 10), as_of=datetime(2026, 11, 14, 12, tzinfo=ISTANBUL))
    'Bu konuda bize 10 Kasım 2026 Salı günü de yazmıştınız, hatırlıyoruz.'
    """
    return _sentence().render({_WROTE_ON: wrote_on}, as_of=as_of, register=register)


@cache
def _sentence() -> Template:
    return Template.parse(
        "Bu konuda bize {yazdigi_gun} günü de yazmıştın[ız|], hatırlıyoruz.",
        {_WROTE_ON: Done()},
    )
