"""Ürüne dair cümleler: which goods, and in which package, may come back."""

from __future__ import annotations

from re import Match, match

from ..published_terms import ExcludedGoodsTerm, OpenedPackageTerm, Term
from .known_sentence import KnownSentence
from .sentence_goods_words_tr import (
    ALL_GOODS,
    ANY_GOODS,
    CUSTOM_MADE,
    EXEMPT,
    GOODS,
    HYGIENE_GOODS,
    IN_SOME_STATE,
    POINTED_AT,
    goods_named,
)
from .sentence_words_tr import GRANTED, NO, NO_RETURN, ONLY

_PACKAGE = r"\b(?:ambalaj|paket|kutu|koli|jelatin|folyo|poset|naylon|etiket|koruma bandi)"
_HAS = r"(?:mis|mus|[ae]n\b|digi|dugu|ildig|irsa|diysa|duysa|inca|d[iu]kt[ae]n)"
_OPENED = (
    rf"(?:ac(?:il|tig|an|mis)(?!ma)|acik\b|yirt(?:il|ik)(?!ma)|bozul(?!ma)|zarar gor|hasar gor"
    rf"|(?:kop(?:ar(?:il)?)?|cikar(?:il)?|sok(?:ul)?|kesil){_HAS})"
)
_SEALED = (
    rf"{HYGIENE_GOODS}|\b(?:kitap|dijital|yazilim|sarf malzeme|kartus|toner|dvd|cd|plak|oyun|film"
    r"|muzik)"
)
_MAY_BE_CLOSED = rf"{_SEALED}|{GRANTED}"


def _opened(*needs: str, unless: str = _MAY_BE_CLOSED) -> KnownSentence:
    return KnownSentence(
        needs=(*needs, r"\b(?:iade|geri (?:al|ver)|cayma)"),
        unless=unless,
        term=lambda *_: OpenedPackageTerm(),
    )


_NOT_OPENED = (
    rf"(?:{_PACKAGE}\w*(?:\W+\w+){{0,3}}?\W+|\bhic |\burun\w* )(?:acil|bozul|yirtil|denen)m[ae]"
    r"(?:d[ae]n|mis|y[ae]n|s[ai])"
    r"|\bkapali (?:kutu|paket|ambalaj)"
)
_PACKAGES = (
    _opened(
        rf"{_PACKAGE}\w*(?:\W+\w+){{0,6}}?\W+{_OPENED}"
        r"|\b(?:acilmis|acilan|acik|actiginiz)\W+(?:(?:olan|bulunan|bir)\W+)?(?:ambalaj|paket"
        r"|kutu|urun)"
        rf"|\b(?:kutu|ambalaj|paket|poset)\w*[dt][ae]n\W+cik(?:ar)?(?:il)?{_HAS}"
        r"|\bdene(?:nmis|nen|mis|digin\w*)\b",
        NO,
    ),
    _opened(
        (
            r"\bac(?:ilmis|ilan|ik)\W+(?:urun|paket|kutu|koli|ambalaj)\w*\W+"
            rf"(?:kesinlikle\W+)?{NO_RETURN}"
        ),
        unless=_SEALED,
    ),
    _opened(
        _NOT_OPENED,
        r"\biade\w* (?:edilmeli|sart|alin|kabul)|\biade (?:icin|sart|edilecek|edeceg)|\biadede"
        r"|\biadenin"
        r"|\biadeler\w*",
        r"\b(?:edilmeli|sart(?:tir|idir)|zorunlu|gerek|olmali)",
    ),
    _opened(
        r"\b(?:acilmamis|kapali)\W+(?:ambalaj|kutu|paket|urun)\w*(?:\W+\w+)?\W+(?:degils|olmay|disinda)",
        NO,
    ),
    _opened(
        rf"(?:{_NOT_OPENED})\w*(?:\W+\w+)?\W+(?:kayd|sart|kosul|takdirde|surece)",
        unless=_SEALED,
    ),
    _opened(
        rf"{ONLY}(?:\w+\W+){{0,2}}?(?:{_NOT_OPENED})",
        GRANTED,
        unless=_SEALED,
    ),
)


def _excluded(hit: Match[str], _: str) -> Term:
    said = next(name for begins, name in GOODS.items() if match(begins, hit["goods"]))
    return ExcludedGoodsTerm(goods=said)


def _whatever_excluded(hit: Match[str], sentence: str) -> Term:
    return ExcludedGoodsTerm(goods=goods_named(sentence[slice(*hit.span("goods"))]))


def _all_excluded(_: Match[str], __: str) -> Term:
    return ExcludedGoodsTerm(goods=ALL_GOODS)


_ON_CONDITION = (
    rf"{CUSTOM_MADE}|bozul|\b(?:kullanil|giyil|yikan|denen|sokul)m[iu]s|\bac(?:il|ik|mis|an)"
    r"|\b(?:tutana|ambalaj|bandi|bant|muhur|jelatin|koruyucu|whatsapp|hediye|kupon|kod|yazilim)"
    r"|\b(?:bildir|basvur|talep)|\bsadece degisim|\bbaska (?:magaza|site|satici|yer)"
    rf"|\bpazaryer|\bnumune|\bcekilis|\bmagaza\w*d[ae]\b|{GRANTED}"
)
_WITHOUT_A_GROUND = rf"{_ON_CONDITION}|{EXEMPT}|{POINTED_AT}|{IN_SOME_STATE}"
_ALL = (
    r"\b(?:sat(?:il|in al|is)\w*(?:\W+(?:al|yap|ol)\w*)?|hicbir|(?:biz|magaza|site"
    r"|firma)\w*[dt][ae]n"
    r"(?: satin)? alinan)\W+(?:hicbir\W+)?(?:urun|mal|esya)"
)
_GOODS = (
    KnownSentence(
        needs=(rf"\b(?P<goods>{'|'.join(GOODS)})", NO_RETURN),
        unless=rf"{_ON_CONDITION}|\baninda|\bhizmet",
        term=_excluded,
    ),
    KnownSentence(
        needs=(rf"{_ALL}\w*(?:\W+\w+){{0,2}}?\W+{NO_RETURN}",),
        unless=rf"{_ON_CONDITION}|{EXEMPT}|\bmis\b|\w+mis\b",
        term=_all_excluded,
    ),
    KnownSentence(
        needs=(
            (
                r"^\W*(?:\w+\W+){0,2}?(?:urunlerimiz\w*|(?:site|firma|sirket)miz\w*|urun)\W+(?:"
                r"(?:kesinlikle|hicbir|sekilde"
                rf"|ya|ve|da)\W+)*{NO_RETURN}"
            ),
        ),
        unless=_WITHOUT_A_GROUND,
        term=_all_excluded,
    ),
    KnownSentence(
        needs=(
            (
                r"^\W*(?:urun )?iade\w*\W+(?:ve degisim\W+)?(?:kabul et|al|yap)m(?:iyoruz|[ae]yiz"
                r"|[ae]m[ae]kteyiz)\W*$"
            ),
        ),
        term=_all_excluded,
    ),
    KnownSentence(
        needs=(rf"\b{ANY_GOODS}(?:\W+(?!iade)\w+){{0,3}}?\W+{NO_RETURN}",),
        unless=_WITHOUT_A_GROUND,
        term=_whatever_excluded,
    ),
)
OF_GOODS = (*_PACKAGES, *_GOODS)
"""Ürüne dair: what is refused for having been opened, or for what it is."""
