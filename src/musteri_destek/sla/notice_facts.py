"""Bildirimler: what a customer can be told before asking, and the rules a shop tells it by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import Field

from ..decisions import Saying
from ..facts import ISTANBUL, CheckedFacts, Contradiction, Day, Facts, Moment, Name
from ..wording import Language, moment, sentence_start
from .pickups import LocalTime
from .promise_facts import PromiseKind, Reason


class NoticeKind(StrEnum):
    """Bildirim türü: a slip, a risk, an arrival, a refund that was sent, an update that is due.

    >>> NoticeKind.SLIP.name_in("tr")
    'gecikme'
    """

    SLIP = "slip"
    AT_RISK = "at_risk"
    ARRIVAL = "arrival"
    REFUND_SENT = "refund_sent"
    UPDATE_DUE = "update_due"

    def name_in(self, lang: Language) -> str:
        """Adı: the kind in that language."""
        return _KINDS[self].in_language(lang)


class Notice(Facts):
    """Bildirim: one message that is due: about what, why, and not before when.

    `key` is the same for the same notice, whoever asks and however often: keep what was sent and
    pass it in as `sent`, and nobody is told twice. `expected_on` is the day a slip names.

    >>> notice = Notice(
    ...     key="refund/A-7/2026-11-16T10:00:00+03:00/refund_sent",
    ...     kind="refund_sent",
    ...     promise="refund/A-7/2026-11-16T10:00:00+03:00",
    ...     promised="refund",
    ...     about="A-7",
    ...     not_before="2026-11-18T09:00:00+03:00",
    ...     reason={"code": "refund_sent", "tr": "İade gönderildi.", "en": "Refund sent."},
    ... )
    >>> notice.explain("tr")
    'Para iadesi bildirimi: İade gönderildi. En erken gönderim: 18 Kasım 2026 Çarşamba 09.00.'
    """

    key: Name
    kind: NoticeKind
    promise: Name
    promised: PromiseKind
    about: Name | None = None
    not_before: Moment
    expected_on: Day | None = None
    reason: Reason

    def explain(self, lang: Language) -> str:
        """Açıkla: what it is about, why, and when it may go out."""
        return _SAYS.in_language(
            lang,
            kind=sentence_start(self.kind.name_in(lang), lang),
            why=self.reason.explain(lang),
            at=moment(self.not_before, lang),
        )


def _is_quiet_for_a_while(hours: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - half read
    if hours.since is not None and hours.since == hours.until:
        says = f"quiet from `{hours.since}` until the same time: leave quiet hours out, or end them"
        yield Contradiction(("until",), "empty_hours", says)


class QuietHours(CheckedFacts):
    """Sessiz saatler: when no message goes out, by Istanbul time; may run over midnight.

    A habit of good manners, set by the shop; no law names these hours for messages about an order.

    >>> night = QuietHours(since="21:00", until="09:00")
    >>> str(night.first_loud(datetime(2026, 11, 17, 23, 30, tzinfo=ISTANBUL)))
    '2026-11-18 09:00:00+03:00'
    """

    since: LocalTime
    until: LocalTime

    checks: ClassVar = (_is_quiet_for_a_while,)

    def first_loud(self, at: datetime) -> datetime:
        """İlk uygun an: `at` itself, or the end of the quiet hours it falls into."""
        local = at.astimezone(ISTANBUL)
        clock = local.time()
        over_midnight = self.until < self.since
        late = clock >= self.since
        early = clock < self.until
        if not ((late or early) if over_midnight else (late and early)):
            return local
        day = local.date() + timedelta(days=1 if over_midnight and late else 0)
        return datetime.combine(day, self.until, ISTANBUL)


class NoticeRules(Facts):
    """Bildirim kuralları: when a shop speaks up; round-trips through JSON.

    * `slip_days`: a slip is told when the expected day is so many days later than what the customer
      last heard.
    * `recovery_days`: only when it comes so many days nearer again is the earlier day forgotten, and
      a new slip told anew; a day that swings to and fro is told once.
    * `update_every`: while a promise is broken or at risk, the customer hears again after so long.
    * `news_for`: an arrival or a refund is news for so long; older ones are left unsaid.
    * `quiet_hours`: no message goes out then; `None`: at any hour.

    >>> NoticeRules().slip_days, str(NoticeRules().update_every)
    (1, '2 days, 0:00:00')
    """

    slip_days: Annotated[int, Field(ge=1, le=365, strict=True)] = 1
    recovery_days: Annotated[int, Field(ge=1, le=365, strict=True)] = 2
    update_every: Annotated[timedelta, Field(gt=timedelta())] = timedelta(days=2)
    news_for: Annotated[timedelta, Field(gt=timedelta())] = timedelta(days=2)
    quiet_hours: QuietHours | None = QuietHours(since=time(21), until=time(9))

    def not_before(self, as_of: datetime) -> datetime:
        """En erken: the first moment from `as_of` on at which a message may go out."""
        return self.quiet_hours.first_loud(as_of) if self.quiet_hours else as_of


_KINDS = {
    NoticeKind.SLIP: Saying("gecikme", "delay"),
    NoticeKind.AT_RISK: Saying("gecikme riski", "risk of a delay"),
    NoticeKind.ARRIVAL: Saying("varış", "arrival"),
    NoticeKind.REFUND_SENT: Saying("para iadesi", "refund"),
    NoticeKind.UPDATE_DUE: Saying("ara bilgi", "update"),
}
_SAYS = Saying(
    "{kind} bildirimi: {why} En erken gönderim: {at}.", "{kind} notice: {why} Not before {at}."
)
