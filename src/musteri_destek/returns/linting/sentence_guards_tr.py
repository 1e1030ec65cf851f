"""Koşul değil: sentences that no term is read from, whatever else they say."""

from __future__ import annotations

from .sentence_lengths_tr import PAST

_ASKED = r"\bm[iu](?:s[iu]n\w*|y[iu][mz])?\W*$"
_DENIED = (
    r"\bdiye bir\b|\bdemiyor|\bhukuka aykiri|\byasa(?:ya|l)\w* aykiri|\bolsa (?:da|bile)"
    r"|\b\w+m[ae]s[ae] (?:da|de|bile)|\b(?:sart|zorunlu|zorunda) degil|\bgerek(?:mez|memekt"
    r"|miyor|siz)|\bgerek yok"
    r"|\baran?m(?:az|iyor|amakt)|\betkilem|\bengellem|\bortadan kaldirma"
    r"|\b(?:engel|sakinca|sorun|mahzur)\w*\W+(?:yok|bulunm|degil|olmaz|teskil)"
    r"|\bhak(?:k|lar)iniz\w*(?:\W+\w+)?\W+(?:sakli|devam|gecerli\b|gecerlidir|yanma)"
)
_TO_A_BUSINESS = (
    r"\btacir|\bkurumsal|\bticari (?:alici|musteri|alim|fatura|amac|faaliyet|is\b)|\bmesleki"
    r"|\bsirket\w* (?:adina|siparis|fatura)"
    r"|\bbayi(?:ler|\b)|\btoptan|\btuzel kisi|\besnaf"
)
_ON_TOP = r"\b(?:yasal|kanuni)\W+hak\w*\W+(?:ek|ilave)\b"
NO_TERM = rf"{_ASKED}|{_DENIED}|{_TO_A_BUSINESS}|{_ON_TOP}|{PAST}"
"""Koşul değil: a question, the denial of a term, a word to businesses, of what the shop gives on top of
the law, or of the time after the law's."""
