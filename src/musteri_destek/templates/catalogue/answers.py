"""Ara cevaplar: a request that is being looked into, and a public answer that goes on in private."""

from __future__ import annotations

from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.variables import Commitment, Variable
from ..letters.elements import Element
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from ..turkish import Kind
from .lateness import WAITED, WAITED_SENTENCE
from .parts import (
    CLOSING,
    CUSTOMER,
    OPENING,
    OPTIONAL,
    PRIVATE_WAY,
    RIGHTS_KEPT,
    WITHDRAW_BEFORE,
    WITHDRAW_BY,
)

_REVIEW_EMPATHY = Free(
    "review_empathy",
    samimi=(
        "[Sizi|Seni] belirsizlikte bırakmak istemeyiz.",
        "Beklemenin sevimsiz olduğunu biliyoruz.",
        "[Sizinle|Seninle] net konuşmak borcumuz.",
    ),
    resmi=(
        "Sizi habersiz bırakmak istemeyiz.",
        "Beklemenin hoş olmadığının farkındayız.",
        "Aklınızda soru işareti kalmasını istemeyiz.",
    ),
)

_PUBLIC_CLOSING = Free(
    "public_closing",
    samimi=(
        "Konu çözülene kadar takip bizde.",
        "Gerisini orada rahatça konuşalım.",
        "Sonuna kadar yanın[ız|]dayız.",
    ),
    resmi=(
        "Konunun sonuna kadar takipçisiyiz.",
        "Ayrıntıları orada konuşmak isteriz.",
        "Sonuçlanana dek yanınızdayız.",
    ),
)

_UNDER_REVIEW = Definition(
    "under_review",
    audience=Audience.CUSTOMER,
    must_say=(Element.RIGHT,),
    variables={
        **CUSTOMER,
        "eksik_bilgi": Variable(Kind.FREE, need=OPTIONAL),
        **WITHDRAW_BY,
        **WITHDRAW_BEFORE,
        **WAITED,
        "bakilan": Variable(Kind.FREE, need=OPTIONAL),
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|] hakkındaki talebin[iz|]",
    paragraphs=[
        [
            OPENING,
            Fixed(
                "received",
                "{urun} için talebin[iz|]i aldık, inceliyoruz (sipariş no: {siparis_no}).",
            ),
            WAITED_SENTENCE,
            _REVIEW_EMPATHY,
        ],
        [
            Fixed(
                "next_word",
                (
                    Given(
                        ("eksik_bilgi", "cevap_sozu"),
                        "Karar verebilmek için [sizden|senden] şunu bekliyoruz: "
                        "{eksik_bilgi}. "
                        "Sonucu {cevap_sozu} [size|sana] yazacağız.",
                    ),
                    Given(
                        ("bakilan", "cevap_sozu"),
                        "{bakilan} Sonucu {cevap_sozu} [size|sana] yazacağız.",
                    ),
                    Given(("cevap_sozu",), "Sonucu {cevap_sozu} [size|sana] yazacağız."),
                    Given(
                        ("eksik_bilgi",),
                        "Karar verebilmek için [sizden|senden] şunu bekliyoruz: "
                        "{eksik_bilgi}. "
                        "Yanıtın[ız|] gelince kaldığımız yerden devam ediyoruz.",
                    ),
                    Given(
                        ("bakilan",), "{bakilan} Şu an [sizden|senden] beklediğimiz bir şey yok."
                    ),
                ),
            ),
            RIGHTS_KEPT,
        ],
        [CLOSING],
    ],
)


_PRIVATE_ANSWER = Definition(
    "private_answer",
    audience=Audience.PUBLIC,
    variables={"urun": Variable(Kind.PRODUCT_TITLE), **PRIVATE_WAY},
    subject="{urun} için yanıtımız",
    paragraphs=[
        [
            OPENING,
            Fixed("in_hand", "{urun} için talebin[iz|]i ekipçe ele aldık."),
            _REVIEW_EMPATHY,
        ],
        [
            Fixed(
                "private_channel",
                (
                    Given(
                        ("ozel_yol",),
                        "Yanıtımızı [size|sana] {ozel_yol} gönderiyoruz; kişisel bilgilerin[iz|]i "
                        "burada paylaşman[ız|]a gerek yok.",
                    ),
                ),
            ),
        ],
        [_PUBLIC_CLOSING],
    ],
)

DEFINITIONS = (_UNDER_REVIEW, _PRIVATE_ANSWER)
"""Senaryolar: the answers of this file."""
