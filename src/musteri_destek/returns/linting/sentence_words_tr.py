"""Cümle parçaları: what return pages are made of: who acts, what is done or not done, and what for.

All are written as `casing.search_key` leaves a text: small letters, no marks, one kind of i.
Suffixes are left open, for Turkish adds many; what a verb says is in its ending, so verbs are
given as stems, to `does` and `does_not`.
"""

from __future__ import annotations

FEW = r"(?:\W+\w+){0,5}?\W+"
"""Birkaç sözcük: up to five words between two others."""


def does(*stems: str) -> str:
    """Eder: that one of these verbs is or will be done, by whomever."""
    return (
        rf"\b(?:{'|'.join(stems)})(?:[aeiu]?r(?:\b|siniz|iz\b|uz\b|l[ae]r|dir)|[iu]?yor"
        r"|y?[ae]c[ae][kg]"
        r"|m[ae]kt[ae]|m[ae]l[iu]|m[ae]niz\w* (?:gerek|zorunlu|sart|rica)|m[ae]k zorund)"
    )


def does_not(*stems: str) -> str:
    """Etmez: that one of these verbs is not or can't be done."""
    return (
        rf"\b(?:{'|'.join(stems)})[ae]?m(?:[ae]z(?!s[ae])|[iu]yor|[ae]y[ae]c|[ae]m[ae]kt|[ae]yiz"
        r"|[ae]m)"
    )


def undone(*stems: str) -> str:
    """Edilmeyen: what or who is spoken of as one of these verbs left undone, or if it is."""
    return rf"\b(?:{'|'.join(stems)})m[ae](?:y[ae]n|d[ae]n|dig|z\w*s[ae]|mis|sa\b|se\b|di)"


RETURN = (
    r"\b(?:iade|cay(?:ma|ar|an\b|di|il)|vazgec|keyfi|fik(?:ir|r\w*) degis|geri (?:gonder|getir"
    r"|ver|yolla)|begenme"
    r"|kendi iste[gk])"
)
"""İade: words for giving back; an exchange is no right of who changed their mind."""

NO = (
    r"(?:\byok(?:tur)?\b|\bmumkun degil|\breddedil(?!m)|\bkapsam\w* (?:disi|degil|yer alm)"
    r"|\bkaldiril(?:mis|di)|\bgecerli (?:degil|sayilm|olm)|\bgecersiz"
    r"|\bsoz konusu degil|\bdisidir|"
    + does_not(
        r"(?:kabul |dikkate |isleme |mumkun |soz konusu |teslim |geri )?"
        r"(?:ed(?:il)?|et|olun|al(?:in)?|yap(?:il)?|ol|bulun|ver(?:il)?|kullan(?:il)?|tanin"
        r"|sunul|uygulan"
        r"|degerlendir(?:il)?|gerceklestiril|saglan|karsil(?:a|an)|degistir(?:il)?)"
    )
    + ")"
)
"""Ret: that something is not done, not there or not valid."""

_BESIDE = (
    r"ve|veya|ya|da|de|ile|hakk\w*|degisim\w*|islem\w*|imkan\w*|talep\w*|kesinlikle|hicbir|sekilde"
    r"|surette|maalesef|para|urun\w*|edilmesi|alinmasi|yapilmasi"
)
NO_RETURN = rf"\b(?:iade|cayma|geri(?= (?:al|ver)))\w*(?:\W+(?:{_BESIDE})){{0,4}}\W+{NO}"
"""İade yok: that the return itself is refused, and not a fee for it or a campaign about it."""

GRANTED = (
    r"\biade\w*(?:\W+\w+){0,2}?\W+(?:var(?:dir)?\b|ed(?:il)?ebil|mumkundur|alinir\b|aliyoruz"
    r"|yapilir\b|yapabil|kabul ed(?:ilir|er|iyor|ilmekt|ilebil)|serbest)"
)
"""Kabul: that a return is granted after all, in the same sentence."""

ONLY = r"\b(?:sadece|yalniz(?:ca)?|ancak|bir tek|tek)\W+"
"""Yalnızca: that what follows is all there is."""

CUSTOMER = r"(?:alici|musteri|tuketici|kullanici)"
SHOP = (
    r"\b(?:biz(?:im|ce|e|den)?\b|(?:tarafimiz|firmamiz|magazamiz|sirketimiz|satici)(?!\w*\W+"
    r"(?:kaynak|ait bir)))"
)

CREDIT = (
    r"\b(?:hediye (?:cek|kart|kod|kupon)|magaza (?:kredi|puan|cek)|alisveris (?:cek|kredi|kod"
    r"|puan|kupon)"
    r"|para puan|puan|kupon|bakiye|cuzdan|cari hesa[bp]|(?:alacak|kredi)(?= olarak)|cek(?= ver))\w*"
)
"""Alacak: money that can be spent in this shop alone."""

OTHER_CARRIER = (
    r"degil(?!se)|\b(?:diger|baska|farkli) (?:bir )?(?:kargo|firma|tasiyici)"
    r"|anlasma(?:siz|li ol(?:ma|un))|\b(?:kargo|firma|sirket|kurye|tasiyici)\w*(?:\W+\w+){0,2}?\W+"
    r"(?:disinda|haric)"
)
"""Başka kargo: that another carrier is spoken of than the one the shop named."""
