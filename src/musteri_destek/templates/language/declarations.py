"""Bildirim: what is said of every variable: whether it is needed, and who may read it."""

from __future__ import annotations

from enum import StrEnum


class Need(StrEnum):
    """Gereklilik: whether a letter can be written without the value.

    >>> Need("required")
    <Need.REQUIRED: 'required'>
    """

    REQUIRED = "required"
    OPTIONAL = "optional"


class Privacy(StrEnum):
    """Gizlilik: whether anyone may read the value, or only the customer.

    >>> Privacy("personal")
    <Privacy.PERSONAL: 'personal'>
    """

    OPEN = "open"
    PERSONAL = "personal"


class Past(StrEnum):
    """Geçmiş gün: what a day that is over stands for: something done, or a word not kept.

    >>> Past("missed")
    <Past.MISSED: 'missed'>
    """

    DONE = "done"
    MISSED = "missed"
