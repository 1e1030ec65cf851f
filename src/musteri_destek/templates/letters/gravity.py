"""Ağırbaşlılık: whether a smile suits a situation, which may depend on what the letter tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum


class Gravity(StrEnum):
    """Ağırbaşlılık: whether a smile suits the situation; where in doubt it doesn't.

    >>> Gravity("light")
    <Gravity.LIGHT: 'light'>
    """

    LIGHT = "light"
    GRAVE = "grave"


Weighing = Callable[[Mapping[str, object]], Gravity]
"""Tartma: the gravity of a situation, by the values of one letter."""


def grave_when(**members: tuple[object, ...]) -> Weighing:
    """Ağır olduğu yer: light, but for the members named, each beside its variable; `()` is any value.

    >>> of_a_parcel = grave_when(durum=("cancelled", "returned"), son_gun=())
    >>> of_a_parcel({"durum": "in_transit"}), of_a_parcel({"durum": "cancelled"})
    (<Gravity.LIGHT: 'light'>, <Gravity.GRAVE: 'grave'>)
    >>> of_a_parcel({"durum": "in_transit", "son_gun": "17 Kasım"})
    <Gravity.GRAVE: 'grave'>
    """

    def weigh(values: Mapping[str, object]) -> Gravity:
        for name, grave in members.items():
            value = values.get(name)
            if value is not None and (value in grave or not grave):
                return Gravity.GRAVE
        return Gravity.LIGHT

    return weigh
