"""Anket yorgunluğu: may this customer be asked now, and if not, when?

Every survey takes a little of a customer's patience, and those who are asked too often answer worse
or not at all. Whether a survey needs the consent of a commercial message (6563 sayılı Kanun m.6) is
debated; the default asks nobody without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import StrictBool

from .._sayings import Saying
from ..errors import MisuseTypeError
from ..facts import Facts, Many, Moment, Name, Quantity
from ..wording import Language, language, moment


class SurveyHistory(Facts):
    """Anket geçmişi: what decides whether a customer may be asked about an order.

    `consent` is the customer's consent to be written to; unknown is `None` and counts as no.

    >>> SurveyHistory(customer="m-17", consent=True, delivered_at="2026-11-02T10:00:00+03:00").customer
    'm-17'
    """

    customer: Name
    consent: StrictBool | None = None
    asked_at: Many[Moment] = ()
    delivered_at: Moment | None = None
    has_open_case: StrictBool = False


class SurveyRules(Facts):
    """Anket kuralları: how long to wait, how often to ask at most; whole days.

    >>> SurveyRules(rest_days=60).most_per_year
    4
    """

    rest_days: Quantity = 90
    most_per_year: Quantity = 4
    days_after_delivery: Quantity = 3
    latest_days_after_delivery: Quantity = 30


class SurveyObstacle(StrEnum):
    """Engel: why a customer is not asked now.

    >>> SurveyObstacle("open_case") is SurveyObstacle.OPEN_CASE
    True
    """

    NO_CONSENT = "no_consent"
    OPEN_CASE = "open_case"
    NOT_DELIVERED = "not_delivered"
    TOO_SOON = "too_soon"
    TOO_LATE = "too_late"
    RESTING = "resting"
    ASKED_OFTEN = "asked_often"


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyDecision:
    """Anket kararı: every obstacle, and from when on time alone would clear them.

    Without obstacles the customer may be asked. `free_at` is `None` where waiting doesn't help.

    >>> print(SurveyDecision(customer="m-17", obstacles=(), free_at=None))
    m-17: Sorulabilir.
    """

    customer: str
    obstacles: tuple[SurveyObstacle, ...]
    free_at: datetime | None

    def __str__(self) -> str:
        return f"{self.customer}: {self.explain('tr')}"

    @property
    def may_ask(self) -> bool:
        """Sorulabilir mi: whether nothing stands in the way.

        >>> SurveyDecision(customer="m", obstacles=(), free_at=None).may_ask
        True
        """
        return not self.obstacles

    def explain(self, lang: Language) -> str:
        """Açıkla: every obstacle, in Turkish ("tr") or English ("en").

        >>> SurveyDecision(
        ...     customer="m", obstacles=(SurveyObstacle.OPEN_CASE,), free_at=None
        ... ).explain("tr")
        'Sorulmaz. Açık bir talebi var.'
        """
        if self.may_ask:
            return _ASK.in_language(language(lang))
        why = [_WHY[obstacle].in_language(language(lang)) for obstacle in self.obstacles]
        when = [_FREE.in_language(lang, at=moment(self.free_at, lang))] if self.free_at else []
        return " ".join([_DONT_ASK.in_language(lang), *why, *when])

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON.

        >>> SurveyDecision(customer="m", obstacles=(), free_at=None).to_dict()["may_ask"]
        True
        """
        return {
            "customer": self.customer,
            "may_ask": self.may_ask,
            "obstacles": [obstacle.value for obstacle in self.obstacles],
            "free_at": self.free_at and self.free_at.isoformat(),
        }


USUAL_RULES = SurveyRules()
"""Alışılmış kurallar: 90 days of rest, four a year, 3 to 30 days after the delivery."""


def survey_decision(
    history: SurveyHistory, *, rules: SurveyRules = USUAL_RULES, as_of: datetime
) -> SurveyDecision:
    """Anket kararı: may this customer be asked at `as_of`?

    Every obstacle is told, not only the first. Surveys after `as_of` have not been sent yet.

    >>> from datetime import datetime
    >>> from musteri_destek import metrics
    >>> history = metrics.SurveyHistory(customer="m-17", consent=True,
    ...     delivered_at="2026-11-02T10:00:00+03:00", asked_at=["2026-10-01T10:00:00+03:00"])
    >>> now = datetime.fromisoformat("2026-11-06T10:00:00+03:00")
    >>> print(metrics.survey_decision(history, as_of=now))
    m-17: Sorulmaz. Yakın zamanda soruldu.
    """
    if as_of.utcoffset() is None:
        msg = f"`{as_of.isoformat()}` has no time zone: give an aware datetime"
        raise MisuseTypeError(msg)
    found = tuple(_obstacles(history, rules, as_of))
    free_at = max((at for _, at in found if at), default=None)
    return SurveyDecision(
        customer=history.customer,
        obstacles=tuple(obstacle for obstacle, _ in found),
        free_at=None if _is_lasting(history, rules, found, free_at) else free_at,
    )


Found = tuple[SurveyObstacle, datetime | None]


def _obstacles(history: SurveyHistory, rules: SurveyRules, as_of: datetime) -> Iterator[Found]:
    if not history.consent:
        yield SurveyObstacle.NO_CONSENT, None
    if history.has_open_case:
        yield SurveyObstacle.OPEN_CASE, None
    yield from _around_delivery(history, rules, as_of)
    yield from _around_surveys(history, rules, as_of)


def _around_delivery(
    history: SurveyHistory, rules: SurveyRules, as_of: datetime
) -> Iterator[Found]:
    if history.delivered_at is None or history.delivered_at > as_of:
        yield SurveyObstacle.NOT_DELIVERED, None
        return
    first = history.delivered_at + timedelta(days=rules.days_after_delivery)
    if as_of < first:
        yield SurveyObstacle.TOO_SOON, first
    if as_of > _last(history.delivered_at, rules):
        yield SurveyObstacle.TOO_LATE, None


def _around_surveys(history: SurveyHistory, rules: SurveyRules, as_of: datetime) -> Iterator[Found]:
    asked = sorted(at for at in history.asked_at if at <= as_of)
    rested = asked[-1] + timedelta(days=rules.rest_days) if asked else as_of
    if as_of < rested:
        yield SurveyObstacle.RESTING, rested
    year = timedelta(days=365)
    if sum(at > as_of - year for at in asked) >= rules.most_per_year:
        yield SurveyObstacle.ASKED_OFTEN, asked[-rules.most_per_year] + year


def _last(delivered_at: datetime, rules: SurveyRules) -> datetime:
    return delivered_at + timedelta(days=rules.latest_days_after_delivery)


def _is_lasting(
    history: SurveyHistory, rules: SurveyRules, found: tuple[Found, ...], free_at: datetime | None
) -> bool:
    """Return whether waiting helps nothing, also because the order is too old by then."""
    if free_at is None or not all(at for _, at in found):
        return True
    return history.delivered_at is None or free_at > _last(history.delivered_at, rules)


_ASK = Saying("Sorulabilir.", "May be asked.")
_DONT_ASK = Saying("Sorulmaz.", "Not to be asked.")
_FREE = Saying("Sorulabileceği ilk an: {at}.", "May be asked from {at} on.")
_WHY = {
    SurveyObstacle.NO_CONSENT: Saying("İletişim izni yok.", "There is no consent."),
    SurveyObstacle.OPEN_CASE: Saying("Açık bir talebi var.", "A case of theirs is open."),
    SurveyObstacle.NOT_DELIVERED: Saying(
        "Siparişi teslim edilmedi.", "Their order is not delivered."
    ),
    SurveyObstacle.TOO_SOON: Saying(
        "Teslimattan beri yeterince zaman geçmedi.", "The delivery is too recent."
    ),
    SurveyObstacle.TOO_LATE: Saying(
        "Teslimatın üzerinden çok zaman geçti.", "The delivery is too long ago."
    ),
    SurveyObstacle.RESTING: Saying("Yakın zamanda soruldu.", "They were asked recently."),
    SurveyObstacle.ASKED_OFTEN: Saying(
        "Son bir yılda yeterince soruldu.", "They were asked often enough this year."
    ),
}
