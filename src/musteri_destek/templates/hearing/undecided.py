"""Karar verilmemiş sözler: what a text promises or concedes that nobody has decided.

A day, an hour, a length of time or an amount that stands in a template by hand is a word nobody
gave: it is said to every customer alike. So is "haklısınız", that nothing has to be sent back, that
the shop bears the costs or that a coupon is there.
Values stand for such things: a commitment, an amount, a day that was missed, a yes or no.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..language.checks import Schema
from ..language.declarations import Past
from ..language.variables import Commitment, Done, Variable
from ..turkish import Kind
from .sentences_tr import sentences_in
from .standing_tr import given_in, may_stand
from .terms_tr import SUM, TERM, plain_letters

_GOODS = r"(?:(?:urun|parca|paket|kirig|eski|koli|kutu)\w{0,7}[iu]|onu|bunu)"
_SENT_BACK = r"(?:gonder|yolla|iade et|ver|getir)m\w+"
_NEEDLESS = r"(?:gerek (?:yok|kalmadi)|gerekm\w+|sart degil|zorunda degil\w*)"
_CONCEDED = re.compile(
    r"\bhakli(?:sin|ydin)\w*|\bhakli (?:old|bul|cik)\w*|\bhak ver(?:iyor|ir)(?:uz|um|iz|im)\b"
)
_RELEASED = re.compile(
    rf"\b(?:geri|bize|iade|{_GOODS}) (?:{_SENT_BACK}(?: d[ae])? {_NEEDLESS}"
    r"|(?:gonder|yolla)m[ae]y[iu]n|geri istemiyoru[mz])\b"
)
_KEPT = re.compile(
    r"\b(?:siz|sen)de kal(?:sin(?! istem)|abilir)\b|\b(?:sizin|senin|bizden|benden) olsun\b"
)
_BORNE = re.compile(
    r"\b(?:masraf|gider|zarar)[^\W\d_]{0,12} (?:[^\W\d_]{1,12} )?"
    r"(?:karsil(?:ar|iyor|ayaca|ayal)|(?:geri )?od(?:er|uyor|eyece|eyel))[^\W\d_]{0,8}"
)
_GIFT = re.compile(
    r"\b(?:(?:hediye|indirim|alisveris) (?:ceki|karti|kodu|kuponu)|kupon)[^\W\d_]{0,4} "
    r"(?:tanim|ekl|yukl|gonder|ver|hazirl|ayir)[^\W\d_]{0,6}"
    r"(?:d[iu][km]|yoru[zm]|r[iu][zm]|ca[gk][iu][zm]|ceg[iu][zm]|l[ai]m)\b"
)
_FREIGHT = re.compile(
    r"\bsiparis[^\W\d_]{0,10} (?:kargo|gonderim|teslimat)[^\W\d_]{0,4} "
    r"(?:ucreti )?(?:bedava|ucretsiz|bizden)\b"
)
_AMOUNTING = (_BORNE, _GIFT)
_THROWN_AWAY = re.compile(
    r"\b(?:kirik|kirilan|bozuk|hasarli|eski|yanlis|kusurlu)[^\W\d_]{0,8} (?:[^\W\d_]{1,12} ){0,2}"
    r"at(?:abilirsin|in|manizda|mani)[^\W\d_]{0,8}\b"
)
_WE_WILL = (
    r"(?:[ae]c[ae]g[iu][mz]|y[ae]c[ae]g[iu][mz]|[iu]yoru[mz]|[aeiu]?r[iu][mz]|y?[ae]l[iu]m)\b"
)
_SOME_WORDS = r"(?:[^\W\d_]{1,15} ){0,3}"
_PAID_BACK = re.compile(
    rf"\b(?:bedel|para|tutar|ucret)[^\W\d_]{{0,10}} {_SOME_WORDS}"
    rf"(?:geri (?:ver|od[eu]?|yatir|gonder|yoll?a?)|iade ed){_WE_WILL}"
)
_REPLACED = re.compile(
    rf"\byenisi(?:ni|yle)? {_SOME_WORDS}(?:gonder|yoll?a?|ver|degistir|getir|ulastir){_WE_WILL}"
)
_REPAIRED = re.compile(
    rf"\b(?:tamir (?:ed[ei]|ettir)p|onar(?:ip|tip)) {_SOME_WORDS}"
    rf"(?:gonder|yoll?a?|ver|getir|ulastir){_WE_WILL}|\b(?:tamir ed|onar){_WE_WILL}"
)
_LEFT = (_RELEASED, _KEPT, _THROWN_AWAY, _FREIGHT)
_PROMISED = (_PAID_BACK, _REPLACED, _REPAIRED)
A_DAY, A_WORD_GIVEN = "\N{PILCROW SIGN}", "\N{SECTION SIGN}"
"""Bir gün, verilen söz: what stands in a text for a day of a value, and for a commitment."""

_ON_A_DAY = re.compile(
    rf"{A_DAY}[^.;:!?\n{A_DAY}{A_WORD_GIVEN}]{{0,150}}?(?<!\w)"
    r"((?!olaca)[^\W\d_]{1,20}(?<!m[ae]y)[ae]c[ae]g[iu][mz])(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Undecided:
    """Karar verilmemiş söz: the words, where they stand in the text, and what to do instead."""

    offset: int
    text: str
    advice: str

    @property
    def says(self) -> str:
        """Uyarısı: the words with the advice."""
        return f"`{self.text}` {self.advice}"


BY_TERM = "is a word given by hand: let a commitment say when"
_STANDING = (
    "what always holds is said as the customer's own doing (`15 dakika bekletin`) or with `her`, "
    "an hour with a `Kind.TIME`"
)
_BY_SUM = "is an amount by hand: let a value say how much"
BY_CHOICE = "is for somebody to decide: choose it by a `YesNo`"
_BY_DAY = f"{BY_CHOICE}, or declare the day that was missed (`Done` with `Past.MISSED`)"


def terms_in(text: str) -> Iterator[Undecided]:
    """Elle yazılmış süreler: times and amounts of a text that no value stands for.

    >>> [one.text for one in terms_in("Gün bitmeden 500 TL iade edeceğiz.")]
    ['Gün bitmeden', '500 TL']
    """
    plain = plain_letters(text)
    if TERM.search(plain):
        for sentence in sentences_in(plain):
            for hit in given_in(plain, sentence):
                advice = f"{BY_TERM}; {_STANDING}" if may_stand(hit.term) else BY_TERM
                yield Undecided(hit.start, text[hit.start : hit.end], advice)
    yield from _found((SUM,), text, _BY_SUM)


def days_promised_in(text: str) -> Iterator[Undecided]:
    """Söz verilen günler: what we will do on a day that a value names and no commitment gives.

    In `text` such a day is `A_DAY`, and a commitment is `A_WORD_GIVEN`.

    >>> [one.text for one in days_promised_in(f"{A_DAY} günü hesabınıza yatıracağız.")]
    ['yatıracağız']
    >>> list(days_promised_in(f"{A_DAY} günü kapalıyız, {A_WORD_GIVEN} yazacağız."))
    []
    """
    for hit in _ON_A_DAY.finditer(plain_letters(text)):
        yield Undecided(hit.start(1), text[hit.start(1) : hit.end(1)], BY_TERM)


def gifts_promised_in(text: str, schema: Schema) -> Iterator[Undecided]:
    """Söz verilenler: money, new goods and repairs promised where no commitment says when.

    An amount says that somebody decided on it, too.

    >>> [one.text for one in gifts_promised_in("Beğenmezseniz paranızı geri veriyoruz.", {})]
    ['paranızı geri veriyoruz']
    """
    if not _has_amount(schema) and not any(isinstance(one, Commitment) for one in schema.values()):
        yield from _found(_PROMISED, text, f"{BY_TERM}, or choose it by a `YesNo`")


def concessions_in(text: str, schema: Schema) -> Iterator[Undecided]:
    """Verilmemiş haklar: what is conceded outside a choice, in a situation that decides nothing.

    That the customer is right follows from a day that was missed, that costs are borne or a gift is
    given from an amount; that the goods may stay follows from nothing but a choice.

    >>> [one.text for one in concessions_in("Haklısınız, geciktik.", {})]
    ['Haklısınız']
    >>> list(concessions_in("Haklısınız, geciktik.", {"son_gun": Done(past=Past.MISSED)}))
    []
    """
    if not any(isinstance(one, Done) and one.past is Past.MISSED for one in schema.values()):
        yield from _found((_CONCEDED,), text, _BY_DAY)
    yield from _found(_LEFT if _has_amount(schema) else (*_LEFT, *_AMOUNTING), text, BY_CHOICE)


def _has_amount(schema: Schema) -> bool:
    """Tell where a value says how much: somebody has decided on it."""
    return any(isinstance(one, Variable) and one.kind is Kind.MONEY for one in schema.values())


def _found(patterns: tuple[re.Pattern[str], ...], text: str, advice: str) -> Iterator[Undecided]:
    plain = plain_letters(text)
    for pattern in patterns:
        for hit in pattern.finditer(plain):
            yield Undecided(hit.start(), text[hit.start() : hit.end()], advice)
