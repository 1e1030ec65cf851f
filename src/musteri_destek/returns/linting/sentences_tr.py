"""Bilinen cümleler: how Turkish shops write the terms that the law refuses.

A row may miss a sentence and must never meet a lawful one: where the same words may be lawful,
nothing is said.
"""

from __future__ import annotations

from .known_sentence import KnownSentence
from .sentences_of_fees_tr import OF_FEES
from .sentences_of_goods_tr import OF_GOODS
from .sentences_of_lateness_tr import OF_LATENESS
from .sentences_of_money_tr import OF_MONEY
from .sentences_of_notices_tr import OF_NOTICES
from .sentences_of_shipping_tr import OF_SHIPPING
from .sentences_of_time_tr import OF_TIME

KNOWN: tuple[KnownSentence, ...] = (
    *(*OF_SHIPPING, *OF_MONEY, *OF_FEES),
    *(*OF_LATENESS, *OF_TIME, *OF_NOTICES, *OF_GOODS),
)
"""Cümleler: one row a way of writing; more rows make the reader know more."""
