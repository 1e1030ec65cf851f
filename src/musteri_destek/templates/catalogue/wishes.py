"""İstenenler: what else a customer may ask for, and the word that a wish can't be given."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from ...decisions import Remedy
from ..language.choices import Choice, Join
from ..language.declarations import Past
from ..language.variables import AnyVariable, Done
from ..letters.slots import SILENT, Fixed, Given
from .parts import OPTIONAL, REMEDIES


class NotGiven(StrEnum):
    """Verilemeyen: what was asked for and can't be had, as far as a letter says why.

    >>> NotGiven("repair")
    <NotGiven.REPAIR: 'repair'>
    """

    REPAIR = "repair"
    REPLACEMENT = "replacement"
    OTHER = "other"


NOT_GIVEN = Choice(
    MappingProxyType(
        {
            NotGiven.REPAIR: (
                "İstediğin[iz|] onarım orantısız bir güçlük getirdiği için bu çözümü sunamıyoruz"
            ),
            NotGiven.REPLACEMENT: (
                "İstediğin[iz|] değişim orantısız bir güçlük getirdiği için bu çözümü sunamıyoruz"
            ),
            NotGiven.OTHER: "İstediğin[iz|] çözümü bu talepte sunamıyoruz",
        }
    ),
    need=OPTIONAL,
)
"""Verilemeyen: said before the choice, so that nobody takes it for an answer to what was asked."""


WISH_NOT_GIVEN = "İstediğin[iz|] çözümü ({istenen}) bu talepte sunamıyoruz."
"""İstenen yok: names the wish that can't be had, before what can."""


def asked_for(said: Mapping[StrEnum, str]) -> Choice:
    """Ayrıca istenebilenler: what stays open beside the remedy chosen, in words before "istemek".

    `said` names the remedies as they are for the goods of one letter.

    >>> may_ask = asked_for({Remedy.PRICE_REDUCTION: "gelen ürün için indirim"})
    >>> may_ask.written("diger_yollar", (Remedy.REFUND, Remedy.PRICE_REDUCTION))
    'para iadesi veya gelen ürün için indirim'
    """
    words = {**REMEDIES.words, Remedy.REPERFORMANCE: "hizmetin yeniden verilmesini", **said}
    return Choice(MappingProxyType(words), need=OPTIONAL, join=Join.OR)


LOAN: dict[str, AnyVariable] = {"yedek_gunu": Done(need=OPTIONAL, past=Past.MISSED)}
"""Yedek ürün günü: the day after which a similar product is owed, where the repair outlasted it."""

LOAN_SENTENCE = Fixed(
    "loan_too",
    (
        Given(
            ("yedek_gunu",),
            "Onarım {yedek_gunu} gününe kadar bitmediği için, ürün gelene kadar kullanmak üzere "
            "benzer bir ürün de isteyebilirsin[iz|].",
            short="Onarım {yedek_gunu} gününe kadar bitmedi: benzer bir ürün de isteyebilirsin[iz|].",
        ),
        SILENT,
    ),
)
