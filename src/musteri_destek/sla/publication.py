"""Yayımlanma: when a complaint on a public site becomes visible to everyone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from .. import wording
from ..cases import Channel
from ..decisions import Saying
from ..errors import MisuseTypeError
from ..law import Certainty
from ..wording import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationRule:
    """Yayım kuralı: how long a site holds a complaint back at most; every hour counts.

    >>> publication_rules()[Channel.SIKAYETVAR].within
    datetime.timedelta(days=3)
    """

    within: timedelta
    read_at: str
    certainty: Certainty


_RULES = MappingProxyType(
    {
        Channel.SIKAYETVAR: PublicationRule(
            within=timedelta(hours=72),
            read_at="Şikayetvar, şikâyet yayımlama koşulları",
            certainty=Certainty.UNVERIFIED,
        )
    }
)


def publication_rules() -> Mapping[Channel, PublicationRule]:
    """Yayım kuralları: the public sites that hold a complaint back, with their rule.

    >>> [channel.value for channel in publication_rules()]
    ['sikayetvar']
    """
    return _RULES


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Yayımlanma anı: the latest moment at which a complaint becomes public; an answer hastens it."""

    channel: Channel
    complained_at: datetime
    publish_by: datetime
    rule: PublicationRule

    def explain(self, lang: Language) -> str:
        """Açıkla: when it becomes public at the latest, and by which rule.

        >>> from zoneinfo import ZoneInfo
        >>> evening = datetime(2026, 11, 13, 18, 40, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> print(publication(Channel.SIKAYETVAR, evening).explain("tr"))
        Şikâyet en geç 16 Kasım 2026 Pazartesi 18.40 itibarıyla yayımlanır; firma yanıt verirse \
daha erken (site kuralı: en çok 72 saat, takvim saatiyle).
        """
        return _SAYS.in_language(
            lang,
            publish_by=wording.moment(self.publish_by, lang),
            hours=str(self.rule.within // timedelta(hours=1)),
        )


def publication(channel: Channel, complained_at: datetime) -> Publication | None:
    """Ne zaman yayımlanır: for a complaint on a site that holds it back; `None` on any other.

    >>> from zoneinfo import ZoneInfo
    >>> evening = datetime(2026, 11, 13, 18, 40, tzinfo=ZoneInfo("Europe/Istanbul"))
    >>> str(publication(Channel.SIKAYETVAR, evening).publish_by)
    '2026-11-16 18:40:00+03:00'
    >>> publication(Channel.EMAIL, evening) is None
    True
    """
    if complained_at.utcoffset() is None:
        msg = f"`{complained_at.isoformat()}` has no time zone: give an aware datetime"
        raise MisuseTypeError(msg)
    rule = _RULES.get(channel)
    if rule is None:
        return None
    return Publication(
        channel=channel,
        complained_at=complained_at,
        publish_by=complained_at + rule.within,
        rule=rule,
    )


_SAYS = Saying(
    "Şikâyet en geç {publish_by} itibarıyla yayımlanır; firma yanıt verirse daha erken "
    "(site kuralı: en çok {hours} saat, takvim saatiyle).",
    "The complaint is published by {publish_by} at the latest, earlier if the firm answers "
    "(rule of the site: {hours} hours at most, round the clock).",
)
