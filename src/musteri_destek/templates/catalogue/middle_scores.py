"""Ortadaki puanın cevabı: a score in the middle of its scale, with or without words beside it."""

from __future__ import annotations

from dataclasses import replace

from ..language.checks import Audience
from ..language.choices import YesNo
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from .parts import CLOSING, OPTIONAL
from .surveys import LISTENING, WHO_LISTENS

_NEUTRAL_OPENING = Free(
    "score_neutral_opening",
    samimi=(
        "Anketimize yanıt verdiğin[iz|] için sağ ol[un|].",
        "Yanıtın[ız|]ı aldım.",
        "Verdiğin[iz|] puana baktım.",
    ),
    resmi=(
        "Anketimize yanıt verdiğiniz için teşekkür ederiz.",
        "Yanıtınızı aldık.",
        "Verdiğiniz puanı inceledik.",
    ),
)
_NEUTRAL_EMPATHY = Free(
    "score_neutral_empathy",
    samimi=(
        "Daha iyisini yapmak isteriz.",
        "Gördüğün[üz|] her eksik bizim için önemli.",
        "Açık konuşman[ız|] işimize yarar.",
    ),
    resmi=(
        "Daha iyi olmayı isteriz.",
        "Eksik bulduğunuz ne varsa önemsiyoruz.",
        "Her görüş bizim için yol gösterici.",
    ),
)
_WORDS_READ = "Puanın[ız|]ın yanına yazdıkların[ız|] için ayrıca teşekkür ederiz."
_ASKED_FOR_WORDS = "En çok neyi daha iyi yapalım, söyler misin[iz|]?"
_NEUTRAL_LISTENS = replace(
    WHO_LISTENS,
    text=(
        *WHO_LISTENS.wordings[:-1],
        Given(
            ("yorumlu",),
            "[yorumlu ? Yazdıkların[ız|] doğrudan bana ulaştı. | Söyleyeceklerin[iz|] doğrudan "
            "bana ulaşıyor.]",
        ),
        *WHO_LISTENS.wordings[-1:],
    ),
)
_SCORE_NEUTRAL = Definition(
    "score_neutral",
    audience=Audience.CUSTOMER,
    variables={**LISTENING, "yorumlu": YesNo(need=OPTIONAL)},
    subject="Değerlendirmen[iz|] için teşekkür ederiz",
    paragraphs=[
        [
            _NEUTRAL_OPENING,
            Fixed(
                "score",
                (
                    Given(("yorumlu",), f"[yorumlu ? {_WORDS_READ} | {_ASKED_FOR_WORDS}]"),
                    Given((), _ASKED_FOR_WORDS),
                ),
            ),
            _NEUTRAL_EMPATHY,
        ],
        [_NEUTRAL_LISTENS],
        [CLOSING],
    ],
)

DEFINITIONS = (_SCORE_NEUTRAL,)
"""Senaryolar: the answers of this file."""
