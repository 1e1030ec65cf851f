"""Kırılım: any metric by any key, without telling on anybody.

A score of four answers is a rumour, and a score of one agent's three customers is a finger pointed at
people. So small groups keep their number of answers and lose their figure. Beware of the last small
group: where all others and the total are shown, its figure can be computed; leave the total out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from .._sayings import Saying
from ..wording import Language, language, number
from .absence import Absence
from .wholes import checked_count

FEWEST_SHOWN = 10
"""En az yanıt: groups of fewer keep their figure to themselves."""


class Figure(Protocol):
    """Sonuç: what every metric returns: its n, a sentence, and plain values.

    >>> from musteri_destek import metrics
    >>> figure: Figure = metrics.nps([10])
    """

    @property
    def n(self) -> int:
        """Sayı: how many the figure rests on."""

    def explain(self, lang: Language) -> str:
        """Açıkla: the figure in sentences."""

    def to_dict(self) -> dict[str, Any]:
        """Sözlük: plain values for JSON."""


Row = TypeVar("Row")
Key = TypeVar("Key", bound=Hashable)
Result = TypeVar("Result", bound=Figure)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice(Generic[Result]):
    """Dilim: one group's figure, or that it is withheld. Slices come from `by`.

    >>> from musteri_destek import metrics
    >>> print(Slice(n=4, at_least=10, figure=None))
    – n=4 (too_few)
    """

    n: int
    at_least: int
    figure: Result | None

    def __str__(self) -> str:
        return f"– n={self.n} ({self.absence})" if self.figure is None else f"{self.figure}"

    @property
    def absence(self) -> Absence | None:
        """Yokluk nedeni: the figure is withheld; `None` when it is shown.

        >>> Slice(n=4, at_least=10, figure=None).absence
        <Absence.TOO_FEW: 'too_few'>
        """
        return Absence.TOO_FEW if self.figure is None else None

    def explain(self, lang: Language) -> str:
        """Açıkla: the figure, or why it is withheld, in Turkish ("tr") or English ("en").

        >>> Slice(n=4, at_least=10, figure=None).explain("tr")
        'Yanıt sayısı 4; en az 10 olmadan sonuç gösterilmez.'
        """
        if self.figure is not None:
            return self.figure.explain(lang)
        texts = {"n": number(self.n, language(lang)), "least": number(self.at_least, lang)}
        return _WITHHELD.in_language(lang, **texts)

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON.

        >>> Slice(n=4, at_least=10, figure=None).to_dict()["absence"]
        'too_few'
        """
        return {
            "n": self.n,
            "absence": self.absence and self.absence.value,
            "figure": self.figure and self.figure.to_dict(),
        }


def by(
    key: Callable[[Row], Key],
    rows: Iterable[Row],
    metric: Callable[[list[Row]], Result],
    *,
    at_least: int = FEWEST_SHOWN,
) -> dict[Key, Slice[Result]]:
    """Kır: a metric for every value of a key, in the order in which the values appear.

    `metric` gets the rows of one group and returns any result of this package. A group whose n is
    below `at_least` keeps its n and loses its figure.

    >>> from musteri_destek import metrics
    >>> rows = [("telefon", 9)] * 12 + [("whatsapp", 3)] * 4
    >>> found = metrics.by(lambda row: row[0], rows,
    ...     lambda group: metrics.nps([score for _, score in group]))
    >>> {channel: str(part) for channel, part in found.items()}
    {'telefon': 'NPS 100 [52, 100] n=12 (az örneklem)', 'whatsapp': '– n=4 (too_few)'}
    """
    checked_count(at_least, "at_least")
    groups: defaultdict[Key, list[Row]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return {name: _sliced(metric(group), at_least) for name, group in groups.items()}


def _sliced(figure: Result, at_least: int) -> Slice[Result]:
    shown = figure if figure.n >= at_least else None
    return Slice(n=figure.n, at_least=at_least, figure=shown)


_WITHHELD = Saying(
    "Yanıt sayısı {n}; en az {least} olmadan sonuç gösterilmez.",
    "{n} answers; without at least {least} no figure is shown.",
)
