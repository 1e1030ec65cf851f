"""Ölçme aracı: what was asked, on which scale, which end is good, and what is counted.

A column of numbers from 1 to 5 says nothing by itself. "Effort 2" is praise on the first Customer
Effort Score, where few is good, and a complaint on many a later one. So question, scale and
direction belong to the answers (`Instrument`), and the rule that turns them into one figure belongs
to the result (`Rule`).

Sources: M. Dixon, K. Freeman and N. Toman, Harvard Business Review 7-8/2010 (CES 1.0: how much
effort, 1 very low to 5 very high); CEB, 2013 (CES 2.0: "made it easy for me", 1-7, agreement).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from .._sayings import Saying
from ..errors import MisuseTypeError, MisuseValueError
from ..wording import Language
from .scales import Scale

T = TypeVar("T", bound=StrEnum)


class Question(StrEnum):
    """Soru: what the answers are about.

    >>> Question.EFFORT.name_in("tr")
    'Müşteri Çaba Skoru (CES)'
    """

    EFFORT = "effort"
    SATISFACTION = "satisfaction"
    STARS = "stars"
    THUMBS = "thumbs"
    GOOD_BAD = "good_bad"

    def name_in(self, lang: Language) -> str:
        """Adı: the score of that question in that language."""
        return _QUESTIONS[self].in_language(lang)


class Direction(StrEnum):
    """Yön: which end of the scale is the good one.

    Of effort it is said in `…_IS_EASIER`, of everything else in `…_IS_BETTER`.

    >>> Direction("lower_is_easier") is Direction.LOWER_IS_EASIER
    True
    """

    HIGHER_IS_EASIER = "higher_is_easier"
    LOWER_IS_EASIER = "lower_is_easier"
    HIGHER_IS_BETTER = "higher_is_better"
    LOWER_IS_BETTER = "lower_is_better"

    def name_in(self, lang: Language) -> str:
        """Adı: the direction in that language."""
        return _DIRECTIONS[self].in_language(lang)

    @property
    def is_about_effort(self) -> bool:
        """Çabayla mı ilgili: whether the direction is that of an effort score.

        >>> Direction.HIGHER_IS_BETTER.is_about_effort
        False
        """
        return self in {Direction.HIGHER_IS_EASIER, Direction.LOWER_IS_EASIER}

    @property
    def favours_high(self) -> bool:
        """Yükseği iyi mi: whether the high end of the scale is the good one.

        >>> Direction.LOWER_IS_EASIER.favours_high
        False
        """
        return self in {Direction.HIGHER_IS_EASIER, Direction.HIGHER_IS_BETTER}


class Rule(StrEnum):
    """Kural: what makes one figure of many answers.

    * `MEAN`: ortalama, in steps of the scale.
    * `TOP_BOX`: the share of the good end, as many steps as are usual for the scale: one of 2 or
      3 steps, two of 4 to 7, three of 10. `TOP_1`, `TOP_2`, `TOP_3` name the number of steps.
    * `INDEX`: the usual good end minus everything below the middle, in points from -100 to 100.

    >>> Rule("top_box") is Rule.TOP_BOX
    True
    """

    MEAN = "mean"
    TOP_BOX = "top_box"
    TOP_1 = "top_1"
    TOP_2 = "top_2"
    TOP_3 = "top_3"
    INDEX = "index"


_USUAL_BOXES = {2: 1, 3: 1, 4: 2, 5: 2, 6: 2, 7: 2, 10: 3}
_BOXES = {Rule.TOP_1: 1, Rule.TOP_2: 2, Rule.TOP_3: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """Ölçme aracı: question, scale and direction; answers of two instruments never mix.

    A direction that is not the question's raises `MisuseValueError`.

    >>> str(CES_1), str(CES_2)
    ('effort 1-5 lower_is_easier', 'effort 1-7 higher_is_easier')
    """

    question: Question
    scale: Scale
    direction: Direction

    def __post_init__(self) -> None:
        """Refuse satisfaction that is easy and effort that is good."""
        if self.direction.is_about_effort != (self.question is Question.EFFORT):
            msg = (
                f"`{self.direction}` is no direction of `{self.question}`: "
                "effort is easier, everything else is better"
            )
            raise MisuseValueError(msg)

    def __str__(self) -> str:
        return f"{self.question} {self.scale} {self.direction}"

    def good_steps(self, rule: Rule) -> range:
        """İyi uç: the steps that a rule counts as good; none for the mean.

        A scale for which no number of steps is usual raises `MisuseValueError`.

        >>> CES_2.good_steps(Rule.TOP_BOX), CES_1.good_steps(Rule.TOP_2)
        (range(6, 8), range(1, 3))
        """
        if rule is Rule.MEAN:
            return range(0)
        steps = self.scale.steps
        boxes = _BOXES.get(rule) or _USUAL_BOXES.get(len(steps), 0)
        if not 0 < boxes < len(steps):
            msg = (
                f"`{rule}` says nothing on the scale {self.scale}: "
                "name the number of good steps by `top_1`, `top_2` or `top_3`"
            )
            raise MisuseValueError(msg)
        return steps[-boxes:] if self.direction.favours_high else steps[:boxes]

    def bad_steps(self) -> range:
        """Kötü uç: the steps below the middle of the scale, that is nearer to the bad end.

        >>> CES_2.bad_steps(), CES_1.bad_steps()
        (range(1, 4), range(4, 6))
        """
        steps = self.scale.steps
        half = len(steps) // 2
        return steps[:half] if self.direction.favours_high else steps[-half:]


CES_1 = Instrument(question=Question.EFFORT, scale=Scale(1, 5), direction=Direction.LOWER_IS_EASIER)
"""CES 1.0: "how much effort did you put forth?", 1 very low to 5 very high: lower is better."""

CES_2 = Instrument(
    question=Question.EFFORT, scale=Scale(1, 7), direction=Direction.HIGHER_IS_EASIER
)
"""CES 2.0: "made it easy for me", from 1 to 7: higher is better."""


def checked_scale(scale: Scale | int) -> Scale:
    """Ölçeği denetle: the scale itself, or from 1 to a whole number.

    >>> checked_scale(7)
    Scale(lowest=1, highest=7)
    """
    return scale if isinstance(scale, Scale) else Scale(1, scale)


def checked_direction(direction: Direction | str) -> Direction:
    """Yönü denetle: the direction itself or by its name, else `MisuseValueError`.

    >>> checked_direction("lower_is_easier")
    <Direction.LOWER_IS_EASIER: 'lower_is_easier'>
    """
    return _member(Direction, direction)


def checked_rule(rule: Rule | str) -> Rule:
    """Kuralı denetle: the rule itself or by its name, else `MisuseValueError`.

    >>> checked_rule("mean")
    <Rule.MEAN: 'mean'>
    """
    return _member(Rule, rule)


def _member(kind: type[T], name: object) -> T:
    names = ", ".join(f'"{member}"' for member in kind)
    if not isinstance(name, str):
        msg = f"`{name!r}` is no {kind.__name__}: give one of {names}"
        raise MisuseTypeError(msg)
    if name not in set(kind):
        msg = f"`{name}` is no {kind.__name__}: give one of {names}"
        raise MisuseValueError(msg)
    return kind(name)


_QUESTIONS = {
    Question.EFFORT: Saying("Müşteri Çaba Skoru (CES)", "Customer Effort Score"),
    Question.SATISFACTION: Saying("Müşteri Memnuniyet Skoru (CSAT)", "Customer Satisfaction Score"),
    Question.STARS: Saying("Yıldız puanı", "Star rating"),
    Question.THUMBS: Saying("Beğenme oranı", "Thumbs up"),
    Question.GOOD_BAD: Saying("İyi yanıt oranı", "Good answers"),
}
_DIRECTIONS = {
    Direction.HIGHER_IS_EASIER: Saying("yüksek yanıt kolay demek", "higher is easier"),
    Direction.LOWER_IS_EASIER: Saying("düşük yanıt kolay demek", "lower is easier"),
    Direction.HIGHER_IS_BETTER: Saying("yüksek yanıt iyi", "higher is better"),
    Direction.LOWER_IS_BETTER: Saying("düşük yanıt iyi", "lower is better"),
}
