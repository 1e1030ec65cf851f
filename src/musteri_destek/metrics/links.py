"""Bağlantılar: does better service go with happier customers, or with more of them coming back?

Needs scipy: `pip install musteri-destek[stats]`. Without it a test raises `MissingExtraError` and
says so. Each result carries its caution: that two things go together doesn't say that one makes the
other, and whoever looks at twenty pairs finds one by chance (`holm`).

A trend of shares over ordered steps, such as buying again by satisfaction, needs no scipy: see
`share_trend`.

Sources: C. Spearman, 1904; M. Kendall, Biometrika 30 (1938) 81; H. Mann and D. Whitney, Annals of
Mathematical Statistics 18 (1947) 50; E. Brunner and U. Munzel, Biometrical Journal 42 (2000) 17; S.
Holm, Scandinavian Journal of Statistics 6 (1979) 65.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite
from typing import Any, TypeVar

from ..errors import MissingExtraError, MisuseTypeError, MisuseValueError
from ..wording import Language, language
from .absence import SMALL_SAMPLE, Absence
from .explaining_links import explain_link
from .trends import share_trend

# Loaded with this module and not at the first call: loading reads files, and a call may not.
try:
    from scipy import stats  # type: ignore[import-untyped]
except ImportError:  # pragma: no cover - the tests of the house install it
    stats = None

__all__ = [
    "CorrelationMethod",
    "GroupTest",
    "Link",
    "holm",
    "rank_correlation",
    "share_trend",
    "two_groups",
]

_FEWEST = 3


class CorrelationMethod(StrEnum):
    """İlişki ölçüsü: `SPEARMAN` (correlation of ranks) or `KENDALL` (tau-b, for many ties).

    >>> CorrelationMethod("kendall") is CorrelationMethod.KENDALL
    True
    """

    SPEARMAN = "spearman"
    KENDALL = "kendall"


class GroupTest(StrEnum):
    """Grup sınaması: `MANN_WHITNEY`, or `BRUNNER_MUNZEL` where the groups vary differently.

    >>> GroupTest("mann_whitney") is GroupTest.MANN_WHITNEY
    True
    """

    MANN_WHITNEY = "mann_whitney"
    BRUNNER_MUNZEL = "brunner_munzel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Bağlantı: how strongly two things go together, and whether chance explains it.

    `strength` lies from -1 to 1: the correlation, or for two groups the chance that one of the
    first is higher minus the chance that it is lower (Cliff's delta). `statistic` is the test's
    own figure. All are `None` with an `absence` where nothing varies or there are too few.

    >>> Link(method=CorrelationMethod.SPEARMAN, n=0, strength=None, statistic=None,
    ...     p_value=None, absence=Absence.TOO_FEW).p_value is None
    True
    """

    method: CorrelationMethod | GroupTest
    n: int
    strength: float | None
    statistic: float | None
    p_value: float | None
    absence: Absence | None

    def __str__(self) -> str:
        if self.strength is None or self.p_value is None:
            return f"{self.method} – n={self.n} ({self.absence})"
        few = " (az örneklem)" if self.small_sample else ""
        return f"{self.method} {self.strength:+.2f} (p = {self.p_value:.3f}) n={self.n}{few}"

    @property
    def small_sample(self) -> bool:
        """Az örneklem: fewer than 30 pairs, or values in both groups together.

        >>> Link(method=CorrelationMethod.SPEARMAN, n=29, strength=0.1, statistic=0.1,
        ...     p_value=0.6, absence=None).small_sample
        True
        """
        return self.n < SMALL_SAMPLE

    @property
    def is_of_groups(self) -> bool:
        """Gruplar mı: whether two groups were compared, and not two figures of the same cases.

        >>> Link(method=GroupTest.MANN_WHITNEY, n=9, strength=0.7, statistic=17.0,
        ...     p_value=0.1, absence=None).is_of_groups
        True
        """
        return isinstance(self.method, GroupTest)

    def explain(self, lang: Language) -> str:
        """Açıkla: the direction, its strength in words, chance, and the caution.

        >>> print(Link(method=CorrelationMethod.SPEARMAN, n=80, strength=-0.42, statistic=-0.42,
        ...     p_value=0.0001, absence=None).explain("tr"))
        Biri yükselirken öteki orta derecede düşüyor (-0,4); bunu rastlantıyla açıklamak zor (p < 0,001, n = 80).
        Birlikte değişmek neden olmak demek değildir: ikisini de başka bir şey değiştiriyor olabilir.
        """
        return explain_link(self, language(lang))

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON.

        >>> Link(method=GroupTest.MANN_WHITNEY, n=9, strength=0.7, statistic=17.0,
        ...     p_value=0.1, absence=None).to_dict()["method"]
        'mann_whitney'
        """
        return {
            "method": self.method.value,
            "n": self.n,
            "strength": self.strength,
            "statistic": self.statistic,
            "p_value": self.p_value,
            "small_sample": self.small_sample,
            "absence": self.absence and self.absence.value,
        }


def rank_correlation(
    first: Sequence[float | None],
    second: Sequence[float | None],
    *,
    method: CorrelationMethod = CorrelationMethod.SPEARMAN,
) -> Link:
    """Sıra ilişkisi: do two figures of the same cases rise and fall together?

    For example minutes to the first answer, and the rating. Pairs of which one is `None` are left
    out. Two lists of different lengths raise `MisuseValueError`.

    >>> from musteri_destek.metrics import links
    >>> print(links.rank_correlation([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]))
    spearman +0.82 (p = 0.089) n=5 (az örneklem)
    """
    if len(first) != len(second):
        msg = f"`{len(first)}` and `{len(second)}` values are no pairs: give one of each per case"
        raise MisuseValueError(msg)
    pairs = [
        (_checked(one), _checked(other))
        for one, other in zip(first, second, strict=True)
        if one is not None and other is not None
    ]
    columns = tuple(zip(*pairs, strict=True)) or ((), ())
    absence = _why_not(pairs, *columns)
    if absence:
        return _no_link(method, len(pairs), absence)
    science = _stats()
    test = science.spearmanr if method is CorrelationMethod.SPEARMAN else science.kendalltau
    found = test(*columns)
    strength = float(found.statistic)
    return Link(
        method=method,
        n=len(pairs),
        strength=strength,
        statistic=strength,
        p_value=float(found.pvalue),
        absence=None,
    )


def two_groups(
    first: Sequence[float | None],
    second: Sequence[float | None],
    *,
    method: GroupTest = GroupTest.MANN_WHITNEY,
) -> Link:
    """İki grup: are the values of one group higher than those of another?

    For example ratings of cases answered within the promise and of those answered late. It
    compares ranks, so a rating needs no equal steps. `None` is left out. Of groups that
    don't overlap, or of a single value, Brunner-Munzel says nothing (`TOO_FEW`).

    >>> from musteri_destek.metrics import links
    >>> link = links.two_groups([19, 22, 16, 29, 24], [20, 11, 17, 12])
    >>> link.statistic, round(link.p_value, 4), round(link.strength, 2)
    (17.0, 0.1111, 0.7)
    """
    one, other = ([_checked(v) for v in side if v is not None] for side in (first, second))
    together = one + other
    absence = _why_not(together, together) if one and other else Absence.TOO_FEW
    if absence:
        return _no_link(method, len(together), absence)
    science = _stats()
    found = science.mannwhitneyu(one, other, alternative="two-sided")
    strength = 2 * float(found.statistic) / (len(one) * len(other)) - 1
    if method is GroupTest.BRUNNER_MUNZEL:
        if abs(strength) == 1 or 1 in {len(one), len(other)}:
            return _no_link(method, len(together), Absence.TOO_FEW)
        found = science.brunnermunzel(one, other)
    return Link(
        method=method,
        n=len(together),
        strength=strength,
        statistic=float(found.statistic),
        p_value=float(found.pvalue),
        absence=None,
    )


Name = TypeVar("Name")


def holm(p_values: Mapping[Name, float]) -> dict[Name, float]:
    """Holm düzeltmesi: p-values of many questions, raised so that none is clear by mere number.

    Read them as any p-value: with all of them, one false alarm comes in 5 of 100 such tables.

    >>> from musteri_destek.metrics import links
    >>> links.holm({"yanıt süresi": 0.01, "kanal": 0.04, "gün": 0.03})
    {'yanıt süresi': 0.03, 'kanal': 0.06, 'gün': 0.06}
    """
    highest, adjusted = 0.0, {}
    ranked = sorted(p_values.items(), key=lambda item: item[1])
    for place, (name, p_value) in enumerate(ranked):
        if not 0 <= p_value <= 1:
            msg = f"`{p_value}` is no probability: give p-values from 0 to 1"
            raise MisuseValueError(msg)
        highest = max(highest, min((len(ranked) - place) * p_value, 1.0))
        adjusted[name] = highest
    return {name: adjusted[name] for name in p_values}


def _stats() -> Any:  # noqa: ANN401 - scipy has no types of its own
    if stats is None:
        msg = "this needs scipy: install it with `pip install musteri-destek[stats]`"
        raise MissingExtraError(msg)
    return stats


def _checked(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        msg = f"`{value!r}` is no figure: give finite numbers, and `None` where one is missing"
        raise MisuseTypeError(msg)
    return value


def _why_not(values: Sequence[object], *columns: Sequence[float]) -> Absence | None:
    if len(values) < _FEWEST:
        return Absence.TOO_FEW
    return Absence.NOTHING_VARIES if any(len(set(one)) == 1 for one in columns) else None


def _no_link(method: CorrelationMethod | GroupTest, n: int, absence: Absence) -> Link:
    return Link(method=method, n=n, strength=None, statistic=None, p_value=None, absence=absence)
