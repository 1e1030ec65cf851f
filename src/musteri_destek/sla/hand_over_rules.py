"""Devir kuralları: what calls for a person in a case that a bot looks after."""

from __future__ import annotations

from ..cases import Channel
from ..facts import Facts, Many, Name, Quantity


class HandOverRules(Facts):
    """Devir kuralları: what calls for a person, besides the customer who asks for one.

    `bot_replies`: that many answers of the bot since a person last took part. `channels` and `tags`:
    a case there or with such a tag, until a person takes part for the first time.

    >>> HandOverRules(bot_replies=3, channels=["sikayetvar"]).tags
    ()
    """

    bot_replies: Quantity | None = None
    channels: Many[Channel] = ()
    tags: Many[Name] = ()
