"""Süre sözleri: the words of a day, an hour, a length of time and an amount, as people write them.

They are looked for in plain letters ("yarin", "gun"), since who writes in a hurry leaves the dots
away. Each row is one way to say when; `TO_COME` are those that can only mean what is still to come.
"""

from __future__ import annotations

import re

from ... import casing

_TO_PLAIN = str.maketrans("çğıöşüâîû", "cgiosuaiu")

_NUMBER = (
    r"(?:\d{1,3}|yarim|birkac|bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz|on|yirmi|otuz|kirk|elli"
    r"|altmis|yetmis|seksen|doksan|yuz|bin)"
)
_MONTHS = "subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim"
_MONTH = rf"(?:ocak|{_MONTHS}|aralik)"
_MONTH_ENDS = r"ay[iu](?:na|nda)?|sonu(?:na|nda)?|basi(?:na|nda)?|ortasi(?:na|nda)?|bitmeden"
_WEEKDAYS = "pazartesi|sali|carsamba|persembe|cuma|cumartesi"
_FEAST = r"(?:bayram|yilbasi|ramazan|tatil|arife)"

_COUNTED = rf"{_NUMBER}(?: {_NUMBER}){{0,2}} (?:bucuk )?(?:is |mesai |takvim )?"
_LENGTH = rf"{_COUNTED}(?:dakika(?:da|ya)?|saat(?:te|e|i)?|gun(?:de|e|u|une|unde)?|hafta(?:da|ya)?|ay(?:da|a)?)"
_LENGTH_TO_COME = (
    rf"{_LENGTH} (?:icinde|sonra|kadar|kalma(?:z|dan))"
    rf"|{_COUNTED}(?:dakikaya|saate|gune|haftaya|aya)"
    rf"|{_COUNTED}(?:dakikayi|saati|gunu|haftayi|ayi) (?:gec|as)m[ae](?:z|den)"
)

_NEXT_DAYS = (
    r"yarin(?:a|dan|ki|la)?|(?:obur|ertesi|sonraki) (?:is |mesai )?gun(?:e|u|une|unde)?",
    r"(?:ertesi|sonraki) (?:sabah|aksam|hafta|ay)(?:a|ya|da)?|ilk (?:is|mesai) gunu(?:ne|nde)?",
    r"(?:gelecek|onumuzdeki) (?:gun|hafta|ay|yil)(?:ler)?(?:ya|da|de|a|e)?|haftaya|seneye",
    r"bugunden (?:itibaren|sonra)",
)
_PARTS_OF_DAYS = (
    r"bu aksam|aksamustu|birazdan|(?:az|biraz) sonra|aksama|sabaha|ogle(?:ye|ne)|gece yarisina|sabah ilk is",
    r"mesai (?:bitimi|sonu|saatleri icinde|cikisi)(?:ne|nde|na|nda)?",
    r"gun (?:sonu(?:na|nda)?|icinde)",
    r"(?:gun|hafta|ay|yil|mesai|bayram|tatil|sezon|aksam) (?:bit|ol|dol|bat)m[ae]d[ae]n",
)
_EDGES = (
    r"(?:hafta|ay|yil)(?:nin|in)? (?:sonu|ortasi)(?:na|nda)?|(?:hafta|ay) icinde",
    r"(?:hafta|ay)(?:nin|in)? basi(?:na|nda)?|aybasi(?:na|nda)?",
    rf"{_FEAST}(?:n?d[ae]n (?:once|sonra)|[ae]|na|ne| (?:oncesinde|sonrasinda))",
    rf"(?:araliga|ocaga|(?:{_MONTHS})[ae]|yaza|kisa|bahara) (?:kadar|dek)",
)
_VAGUE = (
    r"(?:kisa|yakin) (?:bir )?(?:sure|zaman)(?:de|da)?(?: icinde)?|yakinda|cok gecmeden",
    r"(?:dakika|saat|gun)l[ae]r icinde|ilk firsatta|bir an (?:once|evvel)",
)
_ANY_DAY = (
    r"bugun|ayni gun|ogleden (?:sonra|once)|bu (?:sabah|gece|oglen?|gun|hafta|ay)",
    rf"(?:{_WEEKDAYS})(?:y[ae]|d[ae]n)?|pazar(?: gunu(?:ne)?|a kadar|dan)",
    rf"\d{{1,2}} {_MONTH}(?: (?:19|20)\d\d(?: (?:{_WEEKDAYS}|pazar))?)?",
    rf"{_MONTH} (?:{_MONTH_ENDS})|{_MONTH}(?=['’][dt]?[ae])|(?:{_MONTHS})[dt][ae]",
    rf"ayin (?:\d{{1,2}}|{_NUMBER}[a-z]{{0,5}})",
    r"\d{1,2}[./]\d{1,2}[./]\d{2,4}",
)
_HOURS = (
    r"\d{1,2}[.:]\d{2}(?=['’])|\d{1,2}[.:]\d{2} ?[-–] ?\d{1,2}[.:]\d{2}",
    rf"saat {_NUMBER}(?:[.:]\d{{2}})?|(?:sabah|ogle|aksam|gece) \d{{1,2}}(?=['’])",
)


def _any_of(*ways: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(ways)})\b")


TO_COME = _any_of(_LENGTH_TO_COME, *_NEXT_DAYS, *_PARTS_OF_DAYS, *_EDGES, *_VAGUE)
"""Gelecek süreler: terms that only what is still to come is told by."""

LENGTH = _any_of(_LENGTH_TO_COME, _LENGTH)
"""Süre uzunlukları: terms that rules are also told in ("14 gün içinde")."""

TERM = _any_of(
    *(_LENGTH_TO_COME, _LENGTH, *_NEXT_DAYS, *_PARTS_OF_DAYS, *_EDGES, *_VAGUE),
    *(*_ANY_DAY, *_HOURS),
)
"""Süreler: every term, of what was and of what is to come."""

SUM = re.compile(
    r"(?<![\d.,])\d{1,9}(?:[.,]\d{1,3}){0,3} ?(?:tl\b|₺|lira)|₺ ?\d"
    rf"|\b{_NUMBER} lira|(?:%|\byuzde) ?{_NUMBER} (?:indirim|iade)"
)
"""Tutarlar: amounts, and shares of one that are given away."""

LOOKED_UP = re.compile(r" (?:19|20)\d\d\b")
"""Bakılmış gün: a day named with its year."""


def plain_letters(text: str) -> str:
    """Düz harfler: `text` in small letters without their dots, each where it stood.

    >>> plain_letters("GÜN İÇİNDE ârızası")
    'gun icinde arizasi'
    """
    return casing.lower(text).translate(_TO_PLAIN)
