"""Puan: an answer to a survey, with what is needed to know whether it praises or complains."""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import MisuseValueError
from ...metrics import USUAL_CUTS, ZERO_TO_TEN, Cuts, Instrument, Response


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Puan: one customer's answer, of the recommendation question or of an `instrument`.

    Without an `instrument` it is an answer from 0 to 10 to "how likely are you to recommend us?",
    read by `cuts`. Raises `MisuseValueError` for an answer without a score or with one off the scale.

    >>> from musteri_destek.metrics import Response
    >>> answer = Response(
    ...     id="r1", customer="m-17", score=9, answered_at="2026-11-02T10:00:00+03:00"
    ... )
    >>> Score(response=answer).scenario
    'nps_promoter'
    """

    response: Response
    instrument: Instrument | None = None
    cuts: Cuts = USUAL_CUTS

    def __post_init__(self) -> None:
        """Refuse a survey that nobody answered, or not on its scale."""
        if self.response.score is None:
            msg = f"`{self.response.id}` was not answered: there is nothing to write about"
            raise MisuseValueError(msg)
        scale = self.instrument.scale if self.instrument else ZERO_TO_TEN
        if self.response.score not in scale.steps:
            msg = (
                f"`{self.response.score}` of `{self.response.id}` is not on the scale {scale}: "
                "name the `instrument` it was asked by, or look at the answer"
            )
            raise MisuseValueError(msg)

    @property
    def value(self) -> int:
        """Değeri: the number that was given."""
        return self.response.score or 0

    @property
    def scenario(self) -> str:
        """Senaryosu: the letter that answers it; a bare number is not thanked for its words."""
        if self.instrument:
            return self._by(self.instrument)
        if self.value >= self.cuts.promoter_min:
            return "nps_promoter"
        return "nps_detractor" if self.value <= self.cuts.detractor_max else "nps_passive"

    def _by(self, instrument: Instrument) -> str:
        """Thank for a good answer and follow up a bad one; the middle of a scale is neither."""
        if self.value in instrument.bad_steps():
            return "ces_follow_up" if instrument.direction.is_about_effort else "nps_detractor"
        if 2 * self.value == instrument.scale.steps[0] + instrument.scale.steps[-1]:
            return "score_neutral"
        return "thanks" if self.response.comment else "score_thanks"
