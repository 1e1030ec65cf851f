"""Süreler: a length of time in words, for explanations."""

from __future__ import annotations

from datetime import timedelta

from .wording import Language

_UNITS = (
    # seconds, Turkish, English singular, English plural
    (3600, "saat", "hour", "hours"),
    (60, "dakika", "minute", "minutes"),
    (1, "saniye", "second", "seconds"),
)


def in_words(length: timedelta, lang: Language) -> str:
    """Süre: hours, minutes and seconds; days aren't used, for a day of open time has no length.

    >>> in_words(timedelta(hours=30, minutes=5), "tr"), in_words(timedelta(minutes=1), "en")
    ('30 saat 5 dakika', '1 minute')
    """
    rest = abs(length) // timedelta(seconds=1)
    parts = []
    for size, tr, one, many in _UNITS:
        count, rest = divmod(rest, size)
        if count:
            parts.append(f"{count} {tr if lang == 'tr' else one if count == 1 else many}")
    return " ".join(parts) or ("0 dakika" if lang == "tr" else "0 minutes")
