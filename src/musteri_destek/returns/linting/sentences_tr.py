"""Bilinen cümleler: how Turkish shops write the terms that the law refuses.

A row may miss a sentence and must never meet a lawful one: where the same words may be lawful,
nothing is said.
"""

from __future__ import annotations

from .known_sentence import KnownSentence
from .sentences_of_goods_tr import OF_GOODS
from .sentences_of_money_tr import OF_MONEY

KNOWN: tuple[KnownSentence, ...] = (*OF_MONEY, *OF_GOODS)
"""Cümleler: one row a way of writing; more rows make the reader know more."""
