"""Sürükleyiciler ve konular: what do the points come from, and what do people write about?

Each promoter gives +1 and each detractor -1, split equally over the drivers he named; who named none
speaks for "diğer". Divided by all answers these parts add up to the score exactly, so a table of
them can't hide anything. They say where points are, not why: a driver that is named often may
follow the mood instead of making it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from .._sayings import Saying
from ..errors import MisuseTypeError
from ..wording import Language, language, number
from .measures import Measure
from .net_promoter import NpsResult, nps
from .phrases import tenths
from .rounding import half_up
from .scales import USUAL_CUTS, ZERO_TO_TEN, Cuts
from .shares import Share, share

OTHER = "diğer"
"""Diğer: the driver of those who named none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Driver:
    """Sürükleyici: how many points of the score a driver brings or costs; exact.

    `mentions` counts the valid answers that name it, passives too.

    >>> print(Driver(name="kargo", points=Fraction(-25, 2), mentions=9))
    kargo -12.5 (9 yanıt)
    """

    name: str
    points: Fraction
    mentions: int

    def __str__(self) -> str:
        return f"{self.name} {half_up(10 * self.points) / 10:+.1f} ({self.mentions} yanıt)"


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverTable:
    """Sürükleyici tablosu: the score, and its parts from best to worst. It comes from `drivers`.

    >>> from musteri_destek import metrics
    >>> table = metrics.drivers([(10, ["kargo"]), (9, ["fiyat", "kargo"]), (3, ["iade"]), (5, [])])
    >>> print(table)
    NPS 0: kargo +37.5 (2 yanıt), fiyat +12.5 (1 yanıt), diğer -25.0 (1 yanıt), iade -25.0 (1 yanıt)
    """

    result: NpsResult
    parts: tuple[Driver, ...]

    def __str__(self) -> str:
        if self.result.points is None:
            return str(self.result)
        return f"NPS {self.result.points}: {', '.join(map(str, self.parts))}"

    @property
    def n(self) -> int:
        """Geçerli yanıt sayısı: the answers the score rests on.

        >>> from musteri_destek import metrics
        >>> metrics.drivers([(10, []), (None, [])]).n
        1
        """
        return self.result.n

    def explain(self, lang: Language) -> str:
        """Açıkla: the score, every part, and the caution; in Turkish ("tr") or English ("en").

        >>> from musteri_destek import metrics
        >>> print(metrics.drivers([(10, ["kargo"])] * 40).explain("tr").splitlines()[2])
        kargo: +100,0 puan (40 yanıt).
        """
        parts = [
            _PART.in_language(
                language(lang),
                name=part.name,
                points=("+" if part.points > 0 else "") + tenths(part.points, lang),
                mentions=number(part.mentions, lang),
            )
            for part in self.parts
        ]
        return "\n".join([self.result.explain(lang), *parts, _CAUTION.in_language(lang)])

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON.

        >>> from musteri_destek import metrics
        >>> metrics.drivers([(10, ["kargo"])]).to_dict()["parts"]
        [{'name': 'kargo', 'points': 100.0, 'mentions': 1}]
        """
        return {
            "result": self.result.to_dict(),
            "parts": [
                {"name": part.name, "points": float(part.points), "mentions": part.mentions}
                for part in self.parts
            ],
        }


def drivers(
    rows: Iterable[tuple[int | None, Sequence[str]]], *, cuts: Cuts = USUAL_CUTS
) -> DriverTable:
    """Sürükleyiciler: from pairs of an answer on the 0-10 scale and the drivers it names.

    The parts add up to the score exactly. A driver named twice in one answer counts once; the name
    "diğer" is for those who named none. Missing and invalid answers are in no part.

    >>> from musteri_destek import metrics
    >>> table = metrics.drivers([(10, ["kargo"]), (0, ["fiyat", "iade"])])
    >>> {part.name: str(part.points) for part in table.parts}
    {'kargo': '50', 'fiyat': '-25', 'iade': '-25'}
    """
    held = [(score, _named(names)) for score, names in rows]
    result = nps([score for score, _ in held], cuts=cuts)
    sums: defaultdict[str, Fraction] = defaultdict(Fraction)
    mentions: Counter[str] = Counter()
    for score, names in held:
        if not isinstance(score, int) or score not in ZERO_TO_TEN.steps:
            continue
        weight = (score >= cuts.promoter_min) - (score <= cuts.detractor_max)
        for name in names:
            sums[name] += Fraction(100 * weight, len(names) * result.n)
            mentions[name] += 1
    parts = (Driver(name=name, points=sums[name], mentions=mentions[name]) for name in sums)
    return DriverTable(
        result=result, parts=tuple(sorted(parts, key=lambda part: (-part.points, part.name)))
    )


def themes(tags: Iterable[Sequence[str]], *, confidence: float = 0.95) -> dict[str, Share]:
    """Konular: what share of the comments carries each tag, the most frequent first.

    `tags` holds the tags of one comment each; somebody gave them, this library reads no text. A
    comment may carry several, so the shares don't add up to 100 %. One without tags counts in n.

    >>> from musteri_destek import metrics
    >>> found = metrics.themes([["kargo"], ["kargo", "paket"], [], ["fiyat"]])
    >>> {theme: str(part.percent) for theme, part in found.items()}
    {'kargo': '50', 'fiyat': '25', 'paket': '25'}
    """
    comments = [set(_checked(one)) for one in tags]
    counts = Counter(tag for one in comments for tag in one)
    return {
        tag: share(count, len(comments), confidence=confidence, measure=Measure.THEME)
        for tag, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    }


def _named(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_checked(names))) or (OTHER,)


def _checked(names: Sequence[str]) -> Sequence[str]:
    if isinstance(names, str):
        msg = f'`{names}` is one text: give a list of names, such as ["{names}"]'
        raise MisuseTypeError(msg)
    return names


_PART = Saying(
    "{name}: {points} puan ({mentions} yanıt).", "{name}: {points} points ({mentions} answers)."
)
_CAUTION = Saying(
    "Bu tablo puanların nerede olduğunu söyler, nedenini değil.",
    "This table says where the points are, not why.",
)
