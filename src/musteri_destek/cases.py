"""Vakalar: the kinds of request, complaint, cause, responsible party and channel.

Small closed sets that every module shares. What a member *means* for a right is decided in
`musteri_destek.returns`; what it means for a letter, in `musteri_destek.templates`.
"""

from __future__ import annotations

from enum import StrEnum


class CaseType(StrEnum):
    """Vaka türü: why the customer writes (soru, şikâyet, iade, değişim, arıza, öneri, teşekkür).

    >>> CaseType("complaint") is CaseType.COMPLAINT
    True
    """

    QUESTION = "question"
    COMPLAINT = "complaint"
    RETURN = "return"
    EXCHANGE = "exchange"
    FAULT = "fault"
    SUGGESTION = "suggestion"
    THANKS = "thanks"


class ResponsibleParty(StrEnum):
    """Sorumlu taraf: on whose side a cause lies; for reports, never a reason to send anyone away.

    >>> Cause.TRANSPORT_DAMAGE.responsible
    <ResponsibleParty.CARRIER: 'carrier'>
    """

    SELLER = "seller"
    WAREHOUSE = "warehouse"
    CARRIER = "carrier"
    MANUFACTURER = "manufacturer"
    MARKETPLACE = "marketplace"
    CUSTOMER = "customer"


class Cause(StrEnum):
    """Neden: what lies behind a request, as the shop found it out.

    >>> [cause for cause in Cause if cause.responsible is ResponsibleParty.WAREHOUSE]
    [<Cause.PACKAGING: 'packaging'>, <Cause.WRONG_ITEM: 'wrong_item'>, \
<Cause.MISSING_PART: 'missing_part'>]
    """

    PRODUCTION_FAULT = "production_fault"
    PACKAGING = "packaging"
    WRONG_ITEM = "wrong_item"
    MISSING_PART = "missing_part"
    TRANSPORT_DAMAGE = "transport_damage"
    LATE_DELIVERY = "late_delivery"
    WRONG_INFORMATION = "wrong_information"
    PLATFORM_FAULT = "platform_fault"
    CHANGED_MIND = "changed_mind"

    @property
    def responsible(self) -> ResponsibleParty:
        """Sorumlusu: the party the cause lies with.

        >>> Cause.CHANGED_MIND.responsible
        <ResponsibleParty.CUSTOMER: 'customer'>
        """
        return _RESPONSIBLE[self]


_RESPONSIBLE = {
    Cause.PRODUCTION_FAULT: ResponsibleParty.MANUFACTURER,
    Cause.PACKAGING: ResponsibleParty.WAREHOUSE,
    Cause.WRONG_ITEM: ResponsibleParty.WAREHOUSE,
    Cause.MISSING_PART: ResponsibleParty.WAREHOUSE,
    Cause.TRANSPORT_DAMAGE: ResponsibleParty.CARRIER,
    Cause.LATE_DELIVERY: ResponsibleParty.SELLER,
    Cause.WRONG_INFORMATION: ResponsibleParty.SELLER,
    Cause.PLATFORM_FAULT: ResponsibleParty.MARKETPLACE,
    Cause.CHANGED_MIND: ResponsibleParty.CUSTOMER,
}


class Channel(StrEnum):
    """Kanal: where a message stands. Each member knows who can read it and how long it lasts.

    >>> Channel.SIKAYETVAR.is_public, Channel.PHONE.is_durable
    (True, False)
    """

    EMAIL = "email"
    SMS = "sms"
    WHATSAPP = "whatsapp"
    LIVE_CHAT = "live_chat"
    WEB_FORM = "web_form"
    APP_MESSAGE = "app_message"
    INSTAGRAM_DM = "instagram_dm"
    INSTAGRAM_COMMENT = "instagram_comment"
    PHONE = "phone"
    LETTER = "letter"
    X_PUBLIC = "x_public"
    SIKAYETVAR = "sikayetvar"
    ALOSIKAYET = "alosikayet"
    SIKAYETIM = "sikayetim"
    MARKETPLACE_QUESTION = "marketplace_question"
    MARKETPLACE_CLAIM = "marketplace_claim"

    @property
    def is_public(self) -> bool:
        """Herkese açık mı: whether anyone can read it; then no personal data goes there.

        >>> Channel.EMAIL.is_public
        False
        """
        return self in _PUBLIC

    @property
    def is_durable(self) -> bool:
        """Kalıcı veri saklayıcısı mı: whether a notice there can be kept and shown again.

        A withdrawal needs writing or a durable medium (MSY m.11/1): the spoken word alone does
        not do.

        >>> Channel.WHATSAPP.is_durable
        True
        """
        return self is not Channel.PHONE


_PUBLIC = frozenset(
    {
        Channel.X_PUBLIC,
        Channel.INSTAGRAM_COMMENT,
        Channel.SIKAYETVAR,
        Channel.ALOSIKAYET,
        Channel.SIKAYETIM,
        Channel.MARKETPLACE_QUESTION,
    }
)
