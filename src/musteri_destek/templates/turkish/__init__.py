"""Türkçe: suffixes, readings and forms of address for the values that letters carry."""

from .cases import Case
from .honorifics import Addressee, AddressForm, GivenNames, address, greeting
from .inflection import Inflection, inflect, inflection, inflector
from .kinds import Kind
from .lexicon import Lexicon, LexiconEntry
from .spelling import Apostrophe, Joining, Letters, Spelling

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
    "inflector",
]
