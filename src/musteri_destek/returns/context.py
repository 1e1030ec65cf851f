"""Bağlam: what a right looks at: one claim, and the moment, law and readings it is judged by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from ..calendars import FirstDay, Roll, legal_deadline
from ..casing import search_key
from ..decisions import Clock, Deadline, DeadlineName, Until
from ..errors import MisuseTypeError, OutsideKnownDatesError
from ..facts import ISTANBUL
from ..law import Certainty, Law, Unit, Version
from ..orders import Line, Order, Parcel
from .policy import Switches
from .quantities import complete_at, stated_units, units_awaited
from .requests import ReturnItem, ReturnReason, ReturnRequest


def local_day(at: datetime) -> date:
    """Yerel gün: the day of a moment in Istanbul.

    >>> from datetime import timezone
    >>> local_day(datetime(2026, 11, 16, 21, 4, 30, tzinfo=timezone.utc))
    datetime.date(2026, 11, 17)
    """
    return at.astimezone(ISTANBUL).date()


def aware(as_of: object) -> datetime:
    """An: that moment; `MisuseTypeError` where it is none or has no time zone.

    >>> aware("2026-11-16")
    Traceback (most recent call last):
        ...
    musteri_destek.errors.MisuseTypeError: `'2026-11-16'` is no moment: pass an aware `datetime`
    """
    if not isinstance(as_of, datetime):
        msg = f"`{as_of!r}` is no moment: pass an aware `datetime`"
        raise MisuseTypeError(msg)
    if as_of.utcoffset() is None:
        msg = f"`{as_of.isoformat()}` has no time zone: pass an aware `as_of`"
        raise MisuseTypeError(msg)
    return as_of


@dataclass(frozen=True)
class Claim:
    """Talep satırı: one line of a request, with the units asked for.

    Every right asks for the same days again and again, so a claim remembers them.
    """

    request: ReturnRequest
    item: ReturnItem
    line: Line

    @property
    def order(self) -> Order:
        """Sipariş: the order the line belongs to."""
        return self.request.order

    @property
    def quantity(self) -> int:
        """Adet: the units asked for."""
        return self.item.quantity or 0

    @cached_property
    def notified_on(self) -> date:
        """Bildirim günü: the local day the notice was sent."""
        return local_day(self.request.notified_at)

    @cached_property
    def reached_on(self) -> date:
        """Ulaşma günü: the local day the notice reached the seller."""
        return local_day(self.request.reached_at or self.request.notified_at)

    @cached_property
    def ordered_on(self) -> date:
        """Sipariş günü: the local day of the order."""
        return local_day(self.order.ordered_at)

    @cached_property
    def parcels(self) -> tuple[Parcel, ...]:
        """Koliler: the parcels that hold something of the line."""
        return self.order.parcels_of(self.line.id)

    @cached_property
    def received_on(self) -> date | None:
        """İlk teslim günü: the day anything of the line was received first; `None` before that."""
        received = [parcel.delivered_at for parcel in self.parcels if parcel.delivered_at]
        return local_day(min(received)) if received else None

    @property
    def delivered_on(self) -> date | None:
        """Teslim günü: the day the line's last parcel was received; `None` while any is missing."""
        return local_day(self.delivered_at) if self.delivered_at else None

    @cached_property
    def delivered_at(self) -> datetime | None:
        """Teslim anı: the moment the line was complete; `None` while anything is missing."""
        return complete_at(self.parcels, self.line)

    @cached_property
    def came_on(self) -> date | None:
        """Geldiği gün: the day as many units had come as are asked about, whatever is still out.

        `None` while fewer came, and where the parcels of a line that is not complete don't say.
        """
        if self.delivered_on:
            return self.delivered_on
        gone = self.line.quantity - self.order.units_left(self.line.id)
        came = 0
        for parcel in sorted(self.parcels, key=_received_at):
            units = stated_units(parcel, self.line)
            if parcel.delivered_at is None or units is None:
                return None
            came += units
            if came >= gone + self.quantity:
                return local_day(parcel.delivered_at)
        return None

    @cached_property
    def refused_on(self) -> date | None:
        """Kapıda ret günü: the day a parcel of the line was refused at the door; `None` if none was."""
        refused = [parcel.refused_at for parcel in self.parcels if parcel.refused_at]
        return local_day(max(refused)) if refused else None

    @cached_property
    def lost_on(self) -> date | None:
        """Kayıp günü: the day a parcel of the line was lost on its way; `None` if none was."""
        lost = [parcel.lost_at for parcel in self.parcels if parcel.lost_at]
        return local_day(max(lost)) if lost else None

    @property
    def is_in_repair(self) -> bool:
        """Onarımda mı: whether the one unit of the line was in an unfinished repair when the notice came.

        Of several units nobody says which is there; what was sent since is on its way.
        """
        request = self.request
        was_sent = request.handed_over or request.arrived_at
        if was_sent or self.received_on is None or self.line.quantity > 1:
            return False
        before = (one for one in request.repairs if one.notified_at <= request.notified_at)
        of_line = (one for one in before if one.line == self.line.id)
        return any(one.fixed_on is None for one in of_line)

    @property
    def is_lost_by_customers_carrier(self) -> bool:
        """Müşterinin taşıyıcısında mı kayboldu: whether the customer had demanded that carrier."""
        return any(parcel.lost_at and parcel.carrier_demanded for parcel in self.parcels)

    @property
    def came_before_the_notice(self) -> bool:
        """Bildirimden önce mi geldi: whether the line was complete when the notice was sent."""
        return self.delivered_at is not None and self.delivered_at <= self.request.notified_at

    @cached_property
    def mixes_what_came(self) -> bool:
        """Geleni de mi kapsıyor: whether a complaint of delay is about units that came and others.

        Goods that are said to have come late are those that came.
        """
        request = self.request
        came = self.came_on if request.reason is ReturnReason.DELIVERED_LATE else None
        if not request.reason.claims_delay or (came and came <= self.notified_on):
            return False
        awaited = units_awaited(self.order, self.line.id, request.notified_at)
        return awaited is not None and 0 < awaited < self.quantity

    @cached_property
    def delivery_is_disputed(self) -> bool:
        """Teslim tartışmalı mı: the customer says it did not come, the record says all of it did."""
        if self.request.reason is not ReturnReason.NOT_DELIVERED:
            return False
        asked = (
            Claim(self.request, item, self.order.line(item.line))
            for item in self.request.wanted_items()
        )
        return all(claim.came_before_the_notice for claim in asked)

    @property
    def arrival_is_unknown(self) -> bool:
        """Geliş günü bilinmiyor mu: a defect without a wish of goods of which no record says any came.

        Who wants the money is owed it in any case: of goods that came, and of goods that did not.
        """
        has_it = self.request.reason.claims_defect and self.request.wanted is None
        return has_it and self.line.travels and self.received_on is None and self.refused_on is None

    @property
    def by_designated_carrier(self) -> bool | None:
        """Belirtilen taşıyıcıyla mı: whether the goods went by a carrier that was named.

        `None` while nothing was handed over, and where no carrier was named.
        """
        handed_over, named = self.request.handed_over, self.order.told.return_carriers
        if handed_over is None or handed_over.designated is not None:
            return handed_over.designated if handed_over else None
        if not named or handed_over.carrier is None:
            return None
        used = search_key(handed_over.carrier)
        # "PTT" is "PTT Kargo": a shorter name must not cost the customer the way back.
        keys = [search_key(carrier.name) for carrier in named]
        return any(used in key or key in used for key in keys)

    @property
    def could_use_a_named_carrier(self) -> bool:
        """Belirtilen taşıyıcı ulaşılır mıydı: whether one was named with a branch at hand."""
        carriers = self.order.told.return_carriers
        return any(carrier.branch_nearby is not False for carrier in carriers)


def _received_at(parcel: Parcel) -> tuple[bool, float]:
    at = parcel.delivered_at
    return at is None, at.timestamp() if at else 0.0


@dataclass(frozen=True, slots=True)
class Context:
    """Bağlam: the moment of the decision, the law, and the readings the policy chose."""

    as_of: datetime
    law: Law
    switches: Switches

    @property
    def today(self) -> date:
        """Karar günü: the local day of the decision."""
        return local_day(self.as_of)

    def count(
        self,
        name: DeadlineName,
        version: Version,
        starts: Clock,
        started_on: date | None,
        *,
        roll: Roll = Roll.NONE,
        first_day: FirstDay = FirstDay.NEXT_DAY,
    ) -> Deadline:
        """Süreyi say: a version's period from the day its clock started; pending while it has not.

        Where the holidays of the last day's year are not known, the plain day stands and the
        deadline is marked unverified.
        """
        until: date | Until = Until.PENDING
        certainty = version.certainty
        if version.unit is Unit.IMMEDIATE:
            until = Until.IMMEDIATELY
        elif started_on is not None:
            try:
                until = self._last_day(version, started_on, roll, first_day)
            except OutsideKnownDatesError:
                until = self._last_day(version, started_on, Roll.NONE, first_day)
                certainty = Certainty.UNVERIFIED
        return Deadline(
            name=name,
            starts=starts,
            started_on=started_on,
            within=version.number or None,
            unit=version.unit,
            until=until,
            source=version.source,
            certainty=certainty,
            switch=version.switch,
        )

    def _last_day(
        self, version: Version, started_on: date, roll: Roll, first_day: FirstDay
    ) -> date:
        return legal_deadline(
            started_on,
            version.number,
            version.unit,
            roll=roll,
            first_day=first_day,
            bridge_saturday=self.switches.bridge_saturday,
        )
