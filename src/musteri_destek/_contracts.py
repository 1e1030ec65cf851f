"""Sözleşme türleri: contracts the rules on distance sales leave out, and subscriptions."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from .facts import CheckedFacts, Contradiction, Day, Many, Quantity, YesNo
from .money import Amount


class ExcludedContract(StrEnum):
    """Kapsam dışı sözleşme: what MSY m.2/2 leaves out of its rules, letter by letter.

    In the order of the letters: finansal hizmet, otomat satışı, halka açık telefon, şans oyunu,
    taşınmaz, konut kiralama, paket tur, devre mülk ve devre tatil, düzenli gıda ve günlük tüketim
    dağıtımı, yolcu taşıma, montaj bakım ve onarım, bakım ve sosyal hizmet; since 2022-10-01 also
    SMS ile anında verilen katma değerli hizmet, bağış ve kamu kurumunun katma değerli hizmeti.

    >>> ExcludedContract.PACKAGE_TOUR.letter
    'f'
    """

    FINANCIAL_SERVICE = "financial_service"
    VENDING_MACHINE = "vending_machine"
    PUBLIC_TELEPHONE = "public_telephone"
    BETTING = "betting"
    REAL_ESTATE = "real_estate"
    HOME_RENTAL = "home_rental"
    PACKAGE_TOUR = "package_tour"
    TIMESHARE = "timeshare"
    FOOD_ROUNDS = "food_rounds"
    PASSENGER_TRANSPORT = "passenger_transport"
    ASSEMBLY_AND_REPAIR = "assembly_and_repair"
    CARE_SERVICE = "care_service"
    SMS_SERVICE = "sms_service"
    DONATION = "donation"
    PUBLIC_BODY_SERVICE = "public_body_service"

    @property
    def letter(self) -> str:
        """Bent: the letter of MSY m.2/2 it stands under."""
        return _LETTERS[self]


_LETTERS = {
    ExcludedContract.FINANCIAL_SERVICE: "a",
    ExcludedContract.VENDING_MACHINE: "b",
    ExcludedContract.PUBLIC_TELEPHONE: "c",
    ExcludedContract.BETTING: "ç",
    ExcludedContract.REAL_ESTATE: "d",
    ExcludedContract.HOME_RENTAL: "e",
    ExcludedContract.PACKAGE_TOUR: "f",
    ExcludedContract.TIMESHARE: "g",
    ExcludedContract.FOOD_ROUNDS: "ğ",
    ExcludedContract.PASSENGER_TRANSPORT: "h",
    ExcludedContract.ASSEMBLY_AND_REPAIR: "ı",
    ExcludedContract.CARE_SERVICE: "i",
    ExcludedContract.SMS_SERVICE: "j",
    ExcludedContract.DONATION: "j",
    ExcludedContract.PUBLIC_BODY_SERVICE: "j",
}


class SubscriptionTerm(StrEnum):
    """Abonelik süresi: whether the contract runs until somebody ends it, or for a fixed time.

    >>> SubscriptionTerm("open_ended")
    <SubscriptionTerm.OPEN_ENDED: 'open_ended'>
    """

    OPEN_ENDED = "open_ended"
    FIXED = "fixed"


def _ends_after_it_starts(period: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if period.since and period.until and period.until < period.since:
        says = f"`{period.until}` is before the period starts on `{period.since}`"
        yield Contradiction(("until",), "out_of_order", says)


class PaidPeriod(CheckedFacts):
    """Ödenen dönem: what was collected for which days of a subscription, both ends included.

    >>> PaidPeriod(amount="300.00", since="2026-11-01", until="2026-11-30").days
    30
    """

    amount: Amount
    since: Day
    until: Day

    checks = (_ends_after_it_starts,)

    @property
    def days(self) -> int:
        """Gün sayısı: the days paid for."""
        return (self.until - self.since).days + 1


def _fixed_terms_have_a_length(subscription: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    fixed = subscription.term is SubscriptionTerm.FIXED
    if subscription.term is not None and fixed == (subscription.months is None):
        says = "a fixed term states its `months`, an open-ended one has none"
        yield Contradiction(("months",), "term_not_clear", says)


class Subscription(CheckedFacts):
    """Abonelik: how long it was concluded for, and which days were paid in advance.

    `terms_changed`: the seller changed the conditions (6502 m.52/4). `ended_on` is the day it
    really ended, `None` while it runs. `paid` lists what was collected for which days, `None` where
    nobody looked it up.

    >>> Subscription(term="fixed", months=6).months
    6
    """

    term: SubscriptionTerm
    months: Quantity | None = None
    paid: Many[PaidPeriod] | None = None
    terms_changed: YesNo = False
    ended_on: Day | None = None

    checks = (_fixed_terms_have_a_length,)
