"""Yayımlanma: when a complaint on a public site becomes visible to everyone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from .. import wording
from ..cases import Channel
from ..decisions import Saying
from ..errors import MisuseTypeError
from ..law import Certainty
from ..wording import Language
from .course import check_aware
from .events import Event, EventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationRule:
    """Yayım kuralı: how long a site holds a complaint back at most; every hour counts.

    `own` is false where no rule of the site itself was found and that of Şikayetvar is assumed.

    >>> publication_rules()[Channel.SIKAYETVAR].within
    datetime.timedelta(days=3)
    """

    within: timedelta
    read_at: str
    certainty: Certainty
    own: bool


_SIKAYETVAR = PublicationRule(
    within=timedelta(hours=72),
    read_at="Şikayetvar, şikâyet yayımlama koşulları",
    certainty=Certainty.UNVERIFIED,
    own=True,
)
_RULES = MappingProxyType(
    {
        Channel.SIKAYETVAR: _SIKAYETVAR,
        Channel.ALOSIKAYET: replace(_SIKAYETVAR, own=False),
        Channel.SIKAYETIM: replace(_SIKAYETVAR, own=False),
    }
)


def publication_rules() -> Mapping[Channel, PublicationRule]:
    """Yayım kuralları: the public sites that hold a complaint back, with their rule.

    >>> [channel.value for channel in publication_rules()]
    ['sikayetvar', 'alosikayet', 'sikayetim']
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
        return (_SAYS if self.rule.own else _ASSUMES).in_language(
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


def publication_of(events: Iterable[Event], *, as_of: datetime) -> Publication | None:
    """Vakanın yayımlanması: for a case that began on a complaint site and nobody answered yet.

    An answer of a person ends the wait, for the site then publishes both; so does a complaint
    that was withdrawn.

    >>> from musteri_destek import sla
    >>> told = sla.Event(at="2026-11-13T18:40:00+03:00", kind="opened", channel="sikayetvar")
    >>> str(publication_of([told], as_of=told.at).publish_by)
    '2026-11-16 18:40:00+03:00'
    """
    check_aware(as_of)
    found = None
    for event in events:
        if event.at > as_of:
            break
        if event.kind in {EventKind.AGENT_REPLY, EventKind.CANCELLED}:
            found = None
        elif event.channel and event.kind.is_from_customer:
            found = found or publication(event.channel, event.at)
    return found


_SAYS = Saying(
    "Şikâyet en geç {publish_by} itibarıyla yayımlanır; firma yanıt verirse daha erken "
    "(site kuralı: en çok {hours} saat, takvim saatiyle).",
    "The complaint is published by {publish_by} at the latest, earlier if the firm answers "
    "(rule of the site: {hours} hours at most, round the clock).",
)
_ASSUMES = Saying(
    "Şikâyet en geç {publish_by} itibarıyla yayımlanabilir; firma yanıt verirse daha erken "
    "(sitenin kendi kuralı bulunamadı, Şikayetvar gibi en çok {hours} saat varsayıldı).",
    "The complaint may be published by {publish_by}, earlier if the firm answers "
    "(no rule of the site itself was found; {hours} hours are assumed, as at Şikayetvar).",
)
