"""The pages of the reference about Turkish values: every kind, and every word of the lexicon."""

from importlib import import_module

from musteri_destek.casing import lower
from musteri_destek.errors import MisuseValueError
from musteri_destek.templates import Case, Kind, inflect
from musteri_destek.templates.turkish.kinds import ALIASES, UNREADABLE

ALPHABET = " abcçdefgğhıijklmnoöprsştuüvyz"
TURKISH = "musteri_destek.templates.turkish"
SHOWN = {
    Kind.PERSON: "Ayşe",
    Kind.HONORIFIC: "Gül Hanım",
    Kind.PLACE: "Okmeydanı",
    Kind.BRAND: "HepsiJet",
    Kind.INSTITUTION: "Ticaret Bakanlığı",
    Kind.COMMON: "gömlek",
    Kind.NUMBER: "1.250",
    Kind.PERCENT: "%20",
    Kind.MONEY: "1.250 TL",
    Kind.DATE: "12 Kasım 2026",
    Kind.TIME: "14.30",
    Kind.ABBREVIATION: "THY",
    Kind.UNIT: "10x15 cm",
    Kind.DOTTED: "Ltd. Şti.",
    Kind.SUPERSCRIPT: "20 m²",
    Kind.QUOTED: "“Nutuk”",
    Kind.CODE: "48210",
    Kind.URL: "magaza.com/iade",
    Kind.EMAIL: "gul@magaza.com",
    Kind.FREE: "akşam 6'dan sonra",
    Kind.MASKED: "A*** Y***",
    Kind.PRODUCT_TITLE: "Ceket XL (mavi)",
}
ASKED = (Case.DATIVE, Case.LOCATIVE, Case.GENITIVE)


def kinds() -> list[str]:
    """One row for every kind, with a value as the library writes it."""
    head = "| Kind | In a template | A value | To, in, of |\n|---|---|---|---|"
    rows = [
        f"| `{kind.name}` | `{ALIASES[kind]}` | {shown} | {_forms(shown, kind)} |"
        for kind, shown in SHOWN.items()
    ]
    return ["\n".join([head, *rows]).replace("*", "\\*")]


def _forms(shown: str, kind: Kind) -> str:
    try:
        return ", ".join(inflect(shown, case, kind=kind) for case in ASKED)
    except MisuseValueError:
        return f"none: `{UNREADABLE[kind].wording()}`"


def lexicon() -> list[str]:
    """One section for every table, with the source its module names."""
    return [part for name, titles in TABLES.items() for part in _tables(name, titles)]


TABLES = {
    "plain_nouns": {"WORDS": "Nouns the usual rule fits"},
    "nouns": {
        "VOWEL_STEMS": "Nouns that change before a vowel",
        "PALATAL": "Nouns with front suffixes after a back vowel",
        "UNCHANGED": "Nouns of several syllables that keep their hard ending",
        "COMPOUNDS": "One-word compounds that end in a possessive, and what is left without it",
    },
    "loans": {"READINGS": "Loan nouns and how they are read"},
    "names": {
        "PALATAL": "Names with front suffixes after a back vowel",
        "BACK": "Names that look like those and aren't",
        "READINGS": "Foreign names and how they are read",
    },
    "places": {
        "POSSESSIVE_ENDINGS": "Endings that make a place a possessive, and what is left without it",
        "POSSESSIVE": "Other places that are a possessive",
        "PLAIN": "Places that look like one and aren't",
        "READINGS": "Foreign places and how they are read",
    },
    "brands": {
        "READINGS": "Brands, words that names of products end in, and how they are read",
        "AS_SPELLED": "Brands read as they are spelled",
        "POSSESSIVE": "Brands that are a possessive",
        "PALATAL": "Brands with front suffixes after a back vowel",
    },
    "abbreviations": {
        "READINGS": "Abbreviations that aren't read letter by letter in Turkish",
        "UNITS": "Units and the words they abbreviate",
        "DOTTED": "Abbreviations with a dot and the words they stand for",
        "DOMAINS": "Ends of domains and how they are read",
    },
}


def _tables(name: str, titles: dict[str, str]) -> list[str]:
    module = import_module(f"{TURKISH}.{name}")
    source = " ".join((module.__doc__ or "").partition("Source: ")[2].split())
    return [f"## `{name}`\n\nSource: {source}", *(_table(module, *one) for one in titles.items())]


def _table(module, attribute: str, title: str) -> str:
    words = getattr(module, attribute)
    pairs = isinstance(words, dict)
    listed = sorted(words, key=lambda word: [ALPHABET.find(letter) for letter in lower(word)])
    shown = [f"{word} → {words[word]}" if pairs else word for word in listed]
    text = ", ".join(shown).replace("*", "\\*").replace('"', "&quot;")
    return f"### {title} ({len(shown)})\n\n{text}"
