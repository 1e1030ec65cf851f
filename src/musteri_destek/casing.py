"""Büyük-küçük harf: Turkish casing and the keys under which text is compared.

Python's own `str.lower` and `str.upper` know one alphabet and take ``I`` for the capital of
``i``. Turkish has two letters, dotted ``i İ`` and dotless ``ı I``. Codes, addresses on the web and
foreign brand names are no Turkish, so the alphabet is chosen value by value (`Alphabet`).

Whatever comes back is in Unicode's composed form (NFC), without a stray dot over an ``i``. Letter
stands for letter, so places found in one text are places in the other (loose marks apart).

Source: TDK Yazım Kılavuzu, Büyük Harfler; Unicode SpecialCasing (tr).
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

_DOTTED = re.compile("i\u0307+")
_MOST_MARKS = 30
_LONG_RUN = re.compile(rf"[^\w\s\x00-\x7f]{{{_MOST_MARKS + 1},}}")
_TO_LOWER = str.maketrans("Iİ", "ıi")
_TO_UPPER = str.maketrans("ıi", "Iİ")
_LONG_CAPITALS = {"ß": "ẞ"}
_TO_LOOSE = str.maketrans("ı", "i")
_WORD = re.compile(r"(?<![\w'’])\w[\w'’]*")
_SMALL_IN_HEADLINES = frozenset(
    ("ve", "ile", "ya", "veya", "yahut", "ki", "da", "de", "mı", "mi", "mu", "mü")
)


class Alphabet(StrEnum):
    """Alfabe: whose pairs of capital and small letters a value follows.

    `TURKISH`: words of Turkish. `LATIN`: codes, e-mail and web addresses, foreign names, where
    ``I`` and ``i`` are one letter.

    >>> lower("INFO@MAGAZA.COM", alphabet=Alphabet.LATIN)
    'info@magaza.com'
    """

    TURKISH = "turkish"
    LATIN = "latin"


def normalize(text: str) -> str:
    """Bileşik biçim: `text` in NFC, with ``i`` + U+0307 (what ``"İ".lower()`` leaves) as ``i``.

    >>> normalize("i\u0307pek")
    'ipek'
    """
    text = composed(text)
    if "\u0307" not in text:
        return text
    return composed(_DOTTED.sub("i", text))


def composed(text: str) -> str:
    r"""NFC: `text` in Unicode's composed form, in work that grows with the text and no faster.

    Of loose marks that stand on one letter without end, the first thirty stay: putting them in
    order would take the square of their number. Source: UAX #15, Stream-Safe Text Format.

    >>> composed("c\u0327ay") == "çay", len(composed("a" + "\u0301\u0327" * 9_000))
    (True, 30)
    """
    if unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", _LONG_RUN.sub(_first_marks, text))


def _first_marks(run: re.Match[str]) -> str:
    kept = []
    marks = 0
    for character in run[0]:
        marks += unicodedata.combining(character) > 0
        if marks <= _MOST_MARKS or not unicodedata.combining(character):
            kept.append(character)
    return "".join(kept)


def lower(text: str, *, alphabet: Alphabet = Alphabet.TURKISH) -> str:
    """Küçük harf: `text` in small letters.

    >>> lower("ISPARTA İL SINIRI"), lower("KÂĞIT")
    ('ısparta il sınırı', 'kâğıt')
    """
    text = normalize(text)
    if alphabet is Alphabet.TURKISH:
        text = text.translate(_TO_LOWER)
    return normalize(text.lower())


def upper(text: str, *, alphabet: Alphabet = Alphabet.TURKISH) -> str:
    """Büyük harf: `text` in capitals, letter for letter.

    A small letter without a capital of its own length stays small (ﬁ), but for ß, which has one.

    >>> upper("sipariş kırık"), upper("indirim10", alphabet=Alphabet.LATIN), upper("straße")
    ('SİPARİŞ KIRIK', 'INDIRIM10', 'STRAẞE')
    """
    text = normalize(text)
    if alphabet is Alphabet.TURKISH:
        text = text.translate(_TO_UPPER)
    raised = text.upper()
    if len(raised) != len(text):
        raised = "".join(map(_raised, text))
    return normalize(raised)


def _raised(letter: str) -> str:
    raised = letter.upper()
    return raised if len(raised) == 1 else _LONG_CAPITALS.get(letter, letter)


def capitalize(text: str, *, alphabet: Alphabet = Alphabet.TURKISH) -> str:
    """İlk harfi büyük, kalanı küçük: the first letter a capital, the others small.

    >>> capitalize("KADIKÖY")
    'Kadıköy'
    """
    text = lower(text, alphabet=alphabet)
    return upper(text[:1], alphabet=alphabet) + text[1:]


def capitalize_first(text: str, *, alphabet: Alphabet = Alphabet.TURKISH) -> str:
    """Cümle başı: the first letter a capital, the others as they are.

    For a value that begins a sentence. A first word with a capital inside keeps its spelling,
    because a brand spells itself that way.

    >>> capitalize_first("iade talebiniz"), capitalize_first("iPhone 15 Pro")
    ('İade talebiniz', 'iPhone 15 Pro')
    """
    text = normalize(text)
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    if first[1:] != lower(first[1:], alphabet=alphabet):
        return text
    return upper(text[:1], alphabet=alphabet) + text[1:]


def title(text: str, *, alphabet: Alphabet = Alphabet.TURKISH) -> str:
    """Her sözcüğün ilk harfi büyük: for names of people and places.

    A new word begins after a space, a hyphen or a bracket, never after an apostrophe.

    >>> title("IŞIL ÇELİK"), title("özge-su"), title("AYŞE'NİN")
    ('Işıl Çelik', 'Özge-Su', "Ayşe'nin")
    >>> title("DIANA ILLIG", alphabet=Alphabet.LATIN)
    'Diana Illig'
    """
    small = lower(text, alphabet=alphabet)
    return _WORD.sub(lambda word: capitalize(word[0], alphabet=alphabet), small)


def headline(text: str, *, alphabet: Alphabet = Alphabet.TURKISH) -> str:
    """Başlık: like `title`, with conjunctions and particles small unless they come first.

    >>> headline("ANNE VE BEBEK ÜRÜNLERİ")
    'Anne ve Bebek Ürünleri'
    """

    def cased(word: re.Match[str]) -> str:
        small = word.start() > 0 and word[0] in _SMALL_IN_HEADLINES
        return word[0] if small else capitalize(word[0], alphabet=alphabet)

    return _WORD.sub(cased, lower(text, alphabet=alphabet))


def fold(text: str, *, alphabet: Alphabet = Alphabet.TURKISH) -> str:
    """Katlama: the key under which two texts are equal but for capitals.

    >>> fold("IŞIK") == fold("ışık"), fold("IZMIR") == fold("izmir")
    (True, False)
    """
    return normalize(lower(text, alphabet=alphabet).casefold())


def search_key(text: str) -> str:
    """Arama anahtarı: a loose key, for what people type without Turkish letters.

    Marks over and under letters are dropped and the four i's become one.

    >>> search_key("MÜŞTERİ") == search_key("musteri"), search_key("IZMIR") == search_key("İzmir")
    (True, True)
    """
    plain = unicodedata.normalize("NFD", lower(text).translate(_TO_LOOSE))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
