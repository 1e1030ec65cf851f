"""Mektuplar: warm and correct Turkish replies, and the suffixes their values need."""

from .turkish import (
    Addressee,
    AddressForm,
    Apostrophe,
    Case,
    GivenNames,
    Inflection,
    Joining,
    Kind,
    Letters,
    Lexicon,
    LexiconEntry,
    Spelling,
    address,
    greeting,
    inflect,
    inflection,
)

__all__ = [
    "AddressForm",
    "Addressee",
    "Apostrophe",
    "Case",
    "GivenNames",
    "Inflection",
    "Joining",
    "Kind",
    "Letters",
    "Lexicon",
    "LexiconEntry",
    "Spelling",
    "address",
    "greeting",
    "inflect",
    "inflection",
]
