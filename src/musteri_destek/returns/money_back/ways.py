"""İade yolları: by which way an amount goes back, and what the payment provider can do today."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ...decisions import Deadline, Saying
from ...wording import Language


class Route(StrEnum):
    """İade yolu: how money goes back.

    >>> print(Route.BANK_TRANSFER_IBAN.name_in("en"))
    by transfer to an IBAN in the payer's own name
    """

    CARD = "card"
    MARKETPLACE_TO_CARD = "marketplace_to_card"
    GIFT_CARD = "gift_card"
    BANK_TRANSFER_IBAN = "bank_transfer_iban"

    def name_in(self, lang: Language) -> str:
        """Adı: the way in that language."""
        return _ROUTES[self].in_language(lang)


_ROUTES = {
    Route.CARD: Saying("ödemenin yapıldığı karta", "to the card that paid"),
    Route.MARKETPLACE_TO_CARD: Saying(
        "pazaryeri aracılığıyla karta", "to the card, through the marketplace"
    ),
    Route.GIFT_CARD: Saying("ödemede kullanılan hediye kartına", "to the gift card that paid"),
    Route.BANK_TRANSFER_IBAN: Saying(
        "ödeyenin kendi adına kayıtlı IBAN'a", "by transfer to an IBAN in the payer's own name"
    ),
}


class PayoutMeans(StrEnum):
    """İade işlemi: a refund, or the cancellation of a payment taken the same day.

    A cancelled payment does not show up on the card's statement.

    >>> PayoutMeans("void")
    <PayoutMeans.VOID: 'void'>
    """

    REFUND = "refund"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Payout:
    """Ödeme yolu: an amount and the way it goes back; `payment` is the payment it came from.

    `means` says how the payment provider can do it now. `earliest` is the first day it can be
    done, `None` where that is today; the day the refund is due does not wait for it.
    """

    route: Route
    amount: Decimal
    payment: str | None = None
    means: PayoutMeans = PayoutMeans.REFUND
    earliest: Deadline | None = None
