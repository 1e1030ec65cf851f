"""Süreye dair cümleler: within how long to withdraw, to send back and to refund."""

from __future__ import annotations

from collections.abc import Callable
from re import Match

from ..published_terms import CountedIn, PeriodOf, PeriodTerm, Term
from .known_sentence import KnownSentence
from .sentence_lengths_tr import BUSINESS_DAYS, LENGTH, LONG_ENOUGH, WITHIN, days_in
from .sentence_words_tr import NO, NO_RETURN, ONLY, RETURN, does, undone


def _period(of: PeriodOf, counted_in: CountedIn) -> Callable[[Match[str], str], Term]:
    return lambda hit, _: PeriodTerm(of=of, days=days_in(hit), counted_in=counted_in)


_WITHDRAW = _period(PeriodOf.WITHDRAWAL, CountedIn.CALENDAR_DAY)
_WITHDRAW_IN_BUSINESS_DAYS = _period(PeriodOf.WITHDRAWAL, CountedIn.BUSINESS_DAY)
_SEND = _period(PeriodOf.SEND_BACK, CountedIn.CALENDAR_DAY)
_REFUND = _period(PeriodOf.REFUND, CountedIn.CALENDAR_DAY)
_REFUND_IN_BUSINESS_DAYS = _period(PeriodOf.REFUND, CountedIn.BUSINESS_DAY)

_SELLER_ACTS = (
    r"\b(?:bedel|ucret(?!siz)|tutar|para\b|odeme|kargoya|incele|yansi|banka|sonuclan|onarim"
    r"|tamir|servis"
    r"|cevap|yanit|donus|degerlendir|onay|tamamlan|ulasir|aktar|kurye|aliriz|alir\b|isleme)"
)
_BANK = (
    r"banka\w*\W+(?:gore|bagli|kaynakli|surec|islem|nedeni|prosedur)|yansi|onarim|tamir|servis"
    r"|\bas(?:ar|an|mas)|isteyebil|talep edebil"
)
_PAID = (
    r"\b(?:bedel|ucret|tutar|para|odeme)",
    r"\b(?:iade|geri od|oden|yatir|aktar|gonderil)",
)
_MORE = r"\b(?:uzat|ek\b|ekle|ilave|daha\b|(?<!en )fazla|hizli|erken)"
_OF_GOODS_AT_FAULT = (
    r"\b(?:ayip|kusur|ariza|garanti|hatali|defolu|teslim edil?m|gelm[ae]z|ulasm|stok)"
)
_ABOUT_ENOUGH = rf"{LONG_ENOUGH}|{_MORE}|{_OF_GOODS_AT_FAULT}"
_OWN_RETURN = (
    r"\b(?:iade(?:niz\w*|lerin\w*|y[ei])?|degisim ve iade)\W+(?:ed(?:ebil|in\b|iniz\b"
    r"|ilebil|ilmel|ilmesi (?:gerek|sart|zorunlu))|etmel"
    r"|etmeniz|etme hakk|yap(?:abil|ilabil|ilmal|in\b|iniz\b)|basvuru\w*\W+yap|edebil)"
    r"|\biade\w*\W+(?:\w+\W+)?yapil(?:mali|abil|malidir)|\bgeri (?:gonder|getir|ver|yolla)"
    r"(?:[ae]bil|in|m[ae]li)|\bcayabil"
    r"|\b(?:cayma|iade)\W+(?:hakk\w*|talep\w*|talebi\w*|bildirim\w*|basvuru\w*)(?:\W+\w+)?\W+"
    r"(?:kullan(?:abil|mal|ilmal|ilabil|man|in)|var|mevcut|bulun|sahip|olustur(?:mal|abil|un)"
    r"|ilet(?:mel|ebil|in)"
    r"|yap(?:mal|abil|ilmal|in)|bildir)"
)
_SURE = (
    r"\b(?:iade|cayma)\w*(?:\W+(?:ve|veya|icin|hakk\w*|degisim\w*|talep\w*|bildirim\w*"
    r"|basvuru\w*|etme|tani\w*|veril\w*|kullanim\w*))"
    r"{0,3}\W+sure(?!c)\w*"
)
_PERIODS = (
    KnownSentence(needs=(BUSINESS_DAYS, *_PAID), unless=_BANK, term=_REFUND_IN_BUSINESS_DAYS),
    KnownSentence(
        needs=(
            BUSINESS_DAYS,
            (
                r"\b(?:iade|cayma)\w*(?:\W+\w+){0,2}?\W+(?:sure(?!c)|hak)|\bgeri gonder(?:ebil"
                r"|in|meli)"
                r"|\biade (?:ed(?:ebil|in|il(?:ebil|meli))|etme|yap(?:abil|il(?:abil|mali))"
                r"|talebinizi)"
                r"|\biade\W*$|\b(?:ulastir|gonder|ilet)(?:abil|ebil|m[ae]li)|\b(?:iade"
                r"|cayma)\w*(?:\W+\w+){0,2}?\W+icin"
                r"|\b(?:iade|cayma)\W+(?:bildirim|talep|talebi|basvuru)\w*(?:\W+\w+){0,6}?\W+"
                r"(?:yapil|bildiril|iletil)m[ae]li"
            ),
        ),
        unless=_SELLER_ACTS,
        term=_WITHDRAW_IN_BUSINESS_DAYS,
    ),
    KnownSentence(
        needs=(r"^\W*(?P<days>14|on dort)(?:\s*\(\w+(?: \w+)?\))?\s*is\s*gun\w*\W*$",),
        term=_WITHDRAW_IN_BUSINESS_DAYS,
    ),
    KnownSentence(
        needs=(
            WITHIN,
            (
                r"\b(?:para|ucret|bedel|tutar)\w*\W+(?:\w+\W+){0,5}?(?:iade|geri od|oden|yatir)"
                r"|\b(?:para|ucret|bedel) iade|\biade\w* (?:bedel|tutar|ucret|odeme)\w*"
            ),
            does(
                "yapil",
                "oden",
                "iade edil",
                "yatiril",
                "gonderil",
                "geri oden",
                "yap[ai]",
                "od[eiu]",
                "gercekles",
                "gerceklestiril",
            ),
        ),
        unless=rf"{_BANK}|{_OF_GOODS_AT_FAULT}",
        term=_REFUND,
    ),
)
_SHORT = (
    KnownSentence(
        needs=(rf"\b(?:iade|cayma)\W+hakk\w*(?:\W+\w+){{0,3}}?\W+{LENGTH}[dt][iu]r\b",),
        unless=_ABOUT_ENOUGH,
        term=_WITHDRAW,
    ),
    KnownSentence(
        needs=(rf"\biadeler\w*\W+{WITHIN}\W+(?:kabul ediyoruz|aliyoruz)\W*$",),
        unless=_ABOUT_ENOUGH,
        term=_WITHDRAW,
    ),
    KnownSentence(
        needs=(
            (
                rf"{_SURE}(?:\W+\w+){{0,4}}?\W+{LENGTH}(?:[dt][iu]r|un\w*|luk|le|la)?\b"
                r"(?!\w*\W+ic\w* (?:bil|son))"
            ),
        ),
        unless=_ABOUT_ENOUGH,
        term=_WITHDRAW,
    ),
    KnownSentence(
        needs=(rf"{WITHIN}(?:[^\w,]+(?!\w+m[ae]zs[ae])\w+){{0,5}}?[^\w,]+(?:{_OWN_RETURN})",),
        unless=rf"{_ABOUT_ENOUGH}|{_SELLER_ACTS}",
        term=_WITHDRAW,
    ),
    KnownSentence(
        needs=(
            (
                rf"\b(?:iade|cayma)\w*(?:\W+\w+){{0,4}}?\W+{WITHIN}\W+(?:\w+\W+)?"
                r"(?:yapil(?:mal|abil)|kullan(?:il|mal|abil)|bildiril|ilet(?:il)?mel|et(?:mel"
                r"|meniz)|edil(?:mel|ebil)|(?:\w+\W+)?\w+m[ae]n[iu]z (?:gerek|sart|zorunlu))"
            ),
        ),
        unless=rf"{_ABOUT_ENOUGH}|{_SELLER_ACTS}|\bkod",
        term=_WITHDRAW,
    ),
    KnownSentence(
        needs=(
            (
                rf"{ONLY}(?:ilk )?{WITHIN}(?:\W+\w+){{0,3}}?\W+(?:iade|cayma)\w*(?:\W+\w+)?\W+"
                r"(?:edilir|yapilir|alinir|kabul|mumkun|gecerli)"
            ),
        ),
        unless=rf"{LONG_ENOUGH}|{_SELLER_ACTS}",
        term=_WITHDRAW,
    ),
    KnownSentence(
        needs=(
            (
                rf"\b(?:iade|cayma)\w*(?:\W+\w+){{0,2}}?\W+{ONLY}(?:ilk )?{WITHIN}\W+"
                r"(?:mumkun|kabul|yapil|gecerli)"
            ),
        ),
        unless=rf"{LONG_ENOUGH}|{_SELLER_ACTS}",
        term=_WITHDRAW,
    ),
    KnownSentence(
        needs=(
            rf"\biadeler\w*(?:\W+\w+){{0,4}}?\W+{WITHIN}\W+(?:kabul ed|alin|yapil|gecerli)",
            r"\b(?:teslim|satin|fatura|alisveris|siparis)",
        ),
        unless=rf"{_ABOUT_ENOUGH}|{_SELLER_ACTS}",
        term=_WITHDRAW,
    ),
    KnownSentence(
        needs=(
            (
                rf"{LENGTH}(?:unuz|\w*(?:\W+\w+)?\W+(?:sinirli|var(?:dir)?\b|iade (?:hakk|sure"
                r"|garanti)))"
            ),
            r"\b(?:iade|cayma)\w*(?:\W+\w+){0,2}?\W+(?:hakk|sure|icin|imkan|garanti)",
        ),
        unless=_ABOUT_ENOUGH,
        term=_WITHDRAW,
    ),
    KnownSentence(
        needs=(
            rf"{WITHIN}(?:\W+\w+){{0,4}}?\W*"
            + undone(
                r"(?:iade|talep|beyan) (?:edil|et)",
                "bildiril",
                "bildir",
                "cay",
                "iade talebi olustur(?:ul)?",
                "basvur(?:ul)?",
                "talep olustur(?:ul)?",
            ),
            RETURN,
            NO,
        ),
        unless=rf"{_ABOUT_ENOUGH}|\bhasar|\btutana",
        term=_WITHDRAW,
    ),
    KnownSentence(
        needs=(
            rf"{LENGTH}\w*(?:\W+\w+)?\W+(?:sonra|gec(?:tik|en|mis|ince)|dol(?:duk|an)|as(?:an|il))",
            NO_RETURN,
        ),
        unless=rf"{_ABOUT_ENOUGH}|\bkod|\b(?:kargola|gonderim|gonderil)|\bonay",
        term=_WITHDRAW,
    ),
    KnownSentence(
        needs=(
            (
                rf"{WITHIN}(?:[^\w,]+\w+){{0,4}}?[^\w,]+(?:geri )?(?:gonder|kargola|yolla"
                r"|kargoya ver|teslim et)"
                r"(?:mel|meniz\w* (?:gerek|zorunlu|sart)|mek zorund|in\b|iniz\b|il?mel)"
            ),
            RETURN,
        ),
        unless=rf"{_ABOUT_ENOUGH}|\bkod\b|\bkargola(?:n|r)\b",
        term=_SEND,
    ),
)


OF_TIME = (*_PERIODS, *_SHORT)
"""Süreye dair: published lengths of time."""
