"""Sözcükler: days, moments, lengths and money as text for explanations, in Turkish and English.

Values are set into sentences without inflecting them ("28 Kasım 2026 Cumartesi gününe kadar"),
so explanations need no lexicon and no locale data. Letters to customers are the business of
`musteri_destek.templates`, which inflects.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from . import casing
from ._decimals import EXACT
from .errors import MisuseTypeError, MisuseValueError

Language = Literal["tr", "en"]
"""Dil: the language of an explanation: "tr" or "en"."""

_ISTANBUL = ZoneInfo("Europe/Istanbul")
_MONTHS = {
    "tr": (
        *("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran"),
        *("Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_WEEKDAYS = {
    "tr": ("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_UNITS = (
    # seconds, Turkish, English singular, English plural
    (3600, "saat", "hour", "hours"),
    (60, "dakika", "minute", "minutes"),
    (1, "saniye", "second", "seconds"),
)


def language(name: str) -> Language:
    """Dili denetle: `name` itself when explanations exist in it, else `MisuseValueError`.

    >>> language("tr")
    'tr'
    """
    if name == "tr":
        return "tr"
    if name == "en":
        return "en"
    msg = f'no explanations in `{name}`: choose "tr" or "en"'
    raise MisuseValueError(msg)


@lru_cache(maxsize=4096)
def day(on: date, lang: Language) -> str:
    """Gün: a local day with its weekday.

    >>> day(date(2026, 11, 28), "tr"), day(date(2026, 11, 28), "en")
    ('28 Kasım 2026 Cumartesi', 'Saturday 28 November 2026')
    """
    month = _MONTHS[language(lang)][on.month - 1]
    weekday = _WEEKDAYS[lang][on.weekday()]
    if lang == "tr":
        return f"{on.day} {month} {on.year} {weekday}"
    return f"{weekday} {on.day} {month} {on.year}"


def moment(at: datetime, lang: Language) -> str:
    """An: a moment in Istanbul, to the minute; seconds only where they matter.

    >>> from datetime import timezone
    >>> moment(datetime(2026, 11, 16, 21, 4, 30, tzinfo=timezone.utc), "tr")
    '17 Kasım 2026 Salı 00.04.30'
    """
    if at.utcoffset() is None:
        msg = f"`{at.isoformat()}` has no time zone: give an aware datetime"
        raise MisuseTypeError(msg)
    local = at.astimezone(_ISTANBUL)
    clock = f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"
    return f"{day(local.date(), lang)} {clock.replace(':', '.') if lang == 'tr' else clock}"


def length(given: timedelta, lang: Language) -> str:
    """Süre: hours, minutes and seconds; days aren't used, for a day of open time has no length.

    >>> length(timedelta(hours=30, minutes=5), "tr"), length(timedelta(minutes=1), "en")
    ('30 saat 5 dakika', '1 minute')
    """
    rest = abs(given) // timedelta(seconds=1)
    parts = []
    for size, tr, one, many in _UNITS:
        count, rest = divmod(rest, size)
        if count:
            parts.append(f"{count} {tr if lang == 'tr' else one if count == 1 else many}")
    return " ".join(parts) or ("0 dakika" if lang == "tr" else "0 minutes")


def number(value: Decimal | int, lang: Language, *, digits: int | None = None) -> str:
    """Sayı: grouped thousands, decimal comma in Turkish; rounded half up to `digits` if given.

    >>> number(Decimal("1249.9"), "tr", digits=2), number(Decimal("-5.9"), "en")
    ('1.249,90', '-5.9')
    """
    exact = value if isinstance(value, Decimal) else Decimal(value)
    # Most amounts have their digits already, and rounding them takes longer than looking.
    if digits is not None and not exact.same_quantum(_step(digits)):
        exact = exact.quantize(_step(digits), ROUND_HALF_UP, EXACT)
    # Adding zero turns a rounded "-0.0" into "0.0": no reader should meet a negative nothing.
    text = f"{EXACT.add(exact, 0):,f}"
    if language(lang) == "en":
        return text
    return text.replace(",", " ").replace(".", ",").replace(" ", ".")


@lru_cache(maxsize=32)
def _step(digits: int) -> Decimal:
    return Decimal(1).scaleb(-digits, EXACT)


def money(amount: Decimal, lang: Language, *, currency: str = "TRY", digits: int = 2) -> str:
    """Para: an amount with its currency; the lira is written TL in Turkish.

    >>> money(Decimal("1249.90"), "tr"), money(Decimal("1249.90"), "en")
    ('1.249,90 TL', 'TRY 1,249.90')
    """
    return _money(amount, lang, currency, digits)


# One explanation tells the same amount as a line, as the total and as what is paid.
@lru_cache(maxsize=1024)
def _money(amount: Decimal, lang: Language, currency: str, digits: int) -> str:
    text = number(amount, lang, digits=digits)
    if lang == "tr":
        return f"{text} {'TL' if currency == 'TRY' else currency}"
    return f"{currency} {text}"


@lru_cache(maxsize=256)
def percent(value: Decimal | int, lang: Language, *, digits: int | None = None) -> str:
    """Yüzde: a rate in hundredths, the percent sign first in Turkish.

    Without `digits` a rate reads the same however it was written: 20.0 is 20.

    >>> percent(20, "tr"), percent(-5, "tr"), percent(Decimal("33.333"), "en", digits=1)
    ('%20', '-%5', '33.3%')
    >>> percent(Decimal("20.0"), "tr"), percent(Decimal("2.50"), "tr")
    ('%20', '%2,5')
    """
    exact = Decimal(value)
    text = number(exact.normalize(EXACT) if digits is None else exact, lang, digits=digits)
    if lang == "tr":
        return f"-%{text[1:]}" if text.startswith("-") else f"%{text}"
    return f"{text}%"


def value(given: object, lang: Language) -> str:
    """Değer: any value an explanation may quote, by its type.

    Days, moments and decimals are written out; everything else as its own text.

    >>> value(date(2026, 11, 16), "en"), value("GML", "tr"), value(3, "tr")
    ('Monday 16 November 2026', 'GML', '3')
    """
    if isinstance(given, datetime):
        return moment(given, lang)
    if isinstance(given, date):
        return day(given, lang)
    if isinstance(given, Decimal):
        return number(given, lang)
    return str(given)


def sentence_start(text: str, lang: Language) -> str:
    """Cümle başı: the text with its first letter as a capital, by the rules of the language.

    >>> sentence_start("iade", "tr"), sentence_start("item", "en")
    ('İade', 'Item')
    """
    return _capital(text[:1], lang) + text[1:]


@lru_cache(maxsize=256)
def _capital(letter: str, lang: Language) -> str:
    return casing.upper(letter) if language(lang) == "tr" else letter.upper()
