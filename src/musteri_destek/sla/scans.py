"""Kargo hareketleri: the reports of a parcel and how far they show it to have come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator

from ..errors import MisuseTypeError, MisuseValueError
from ..facts import CheckedFacts, Contradiction, Day, Moment, Name
from .carrier_statuses import read_carrier_status
from .promise_facts import Fulfilment, PromiseKind
from .stages import ParcelStage, stage_after


def _code_as_text(value: object) -> object:
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if is_number else value


Code = Annotated[Name, BeforeValidator(_code_as_text)]


def _says_where_once(scan: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - may be half read
    if (scan.code is None) == (scan.stage is None):
        says = "a report is a `code` of a system or a `stage`: give exactly one"
        yield Contradiction((), "report_not_clear", says)
    if scan.code is not None and scan.system is None:
        says = "a `code` means nothing without the `system` it comes from: name it"
        yield Contradiction(("system",), "code_without_system", says)


class Scan(CheckedFacts):
    """Kargo hareketi: one report about a parcel, as a `code` of a system or as a `stage`.

    `system` is the carrier or marketplace it comes from, `field` the field of the code where it has
    several. `about` is the order, `parcel` the tracking number. `expected_on` is the day of
    delivery by the carrier's own estimate.

    >>> scan = Scan(
    ...     at="2026-11-18T08:10:00+03:00", system="aras", code="4", about="A-7", parcel="9001"
    ... )
    >>> scan.reads_as
    <ParcelStage.OUT_FOR_DELIVERY: 'out_for_delivery'>
    """

    at: Moment
    system: Name | None = None
    field: Name | None = None
    code: Code | None = None
    stage: ParcelStage | None = None
    place: Name | None = None
    expected_on: Day | None = None
    about: Name | None = None
    parcel: Name | None = None

    checks: ClassVar = (_says_where_once,)

    @property
    def kind(self) -> PromiseKind:
        """Tür: what it is about: always a delivery."""
        return PromiseKind.DELIVERY

    @property
    def reads_as(self) -> ParcelStage:
        """Okunuşu: the stage it reports; `UNKNOWN` for a code nobody can read."""
        if self.stage is not None:
            return self.stage
        return read_carrier_status(self.system or "", self.code or "", field=self.field).stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """Yolculuk: how far one parcel has come by its reports up to a moment.

    `stage` is `None` while no report could be read. `since` is when it came to that stage, `last`
    the newest report that moved it. `held_back` would have been steps back, `unread` are the reports
    nobody can read. Both are kept, and neither moves the parcel.
    """

    stage: ParcelStage | None
    since: datetime | None
    last: Scan | None
    left_shop_at: datetime | None
    delivered_at: datetime | None
    held_back: tuple[Scan, ...]
    unread: tuple[Scan, ...]


def journey(scans: Iterable[Scan], *, as_of: datetime) -> Journey:
    """Yolculuğu izle: follow the reports of one parcel; a step back is kept aside.

    Raises `MisuseTypeError` for a naive `as_of`, `MisuseValueError` for reports of two parcels.

    >>> from datetime import timezone
    >>> reports = [
    ...     Scan(at="2026-11-17T10:00:00+03:00", stage="picked_up"),
    ...     Scan(at="2026-11-18T08:00:00+03:00", stage="out_for_delivery"),
    ...     Scan(at="2026-11-18T09:00:00+03:00", stage="in_transit"),
    ... ]
    >>> way = journey(reports, as_of=datetime(2026, 11, 18, 12, tzinfo=timezone.utc))
    >>> way.stage, len(way.held_back)
    (<ParcelStage.OUT_FOR_DELIVERY: 'out_for_delivery'>, 1)
    """
    moved: list[tuple[Scan, ParcelStage]] = []
    held_back, unread = [], []
    for scan in _of_one_parcel(scans, as_of):
        said = scan.reads_as
        if said is ParcelStage.UNKNOWN:
            unread.append(scan)
        elif stage := stage_after(moved[-1][1], said) if moved else said:
            moved.append((scan, stage))
        else:
            held_back.append(scan)
    return Journey(
        stage=moved[-1][1] if moved else None,
        since=_since(moved),
        last=moved[-1][0] if moved else None,
        left_shop_at=_first(moved, lambda stage: stage.left_the_shop),
        delivered_at=_first(moved, lambda stage: stage is ParcelStage.DELIVERED),
        held_back=tuple(held_back),
        unread=tuple(unread),
    )


def delivery_in(
    scans: Iterable[Scan],
    *,
    as_of: datetime,
    parcels: int = 1,
) -> Fulfilment | None:
    """Teslim kaydı: the delivery that the reports of an order's parcels show; `None` until all came.

    `parcels` is how many the order left in; only the shop knows. A parcel that came back later was
    delivered all the same.

    >>> from datetime import timezone
    >>> came = Scan(at="2026-11-18T15:00:00+03:00", stage="delivered", about="A-7")
    >>> now = datetime(2026, 11, 19, tzinfo=timezone.utc)
    >>> delivery_in([came], as_of=now).at == came.at, delivery_in([came], as_of=now, parcels=2)
    (True, None)
    """
    if parcels < 1:
        msg = f"`{parcels}` parcels bring nothing: give a number from 1 on"
        raise MisuseValueError(msg)
    by_parcel: dict[str | None, list[Scan]] = {}
    for scan in scans:
        by_parcel.setdefault(scan.parcel, []).append(scan)
    came = sorted(
        (at, reports[0].about or "")
        for reports in by_parcel.values()
        if (at := journey(reports, as_of=as_of).delivered_at)
    )
    if len(came) < parcels:
        return None
    at, about = came[parcels - 1]
    return Fulfilment(kind=PromiseKind.DELIVERY, at=at, about=about or None)


def _of_one_parcel(scans: Iterable[Scan], as_of: datetime) -> list[Scan]:
    if as_of.utcoffset() is None:
        msg = f"`{as_of.isoformat()}` has no time zone: pass an aware `as_of`"
        raise MisuseTypeError(msg)
    seen = [scan for scan in scans if scan.at <= as_of]
    parcels = {(scan.about, scan.parcel) for scan in seen}
    if len(parcels) > 1:
        names = ", ".join(sorted(f"{parcel or about}" for about, parcel in parcels))
        msg = f"reports of several parcels (`{names}`): ask for one at a time"
        raise MisuseValueError(msg)
    return sorted(seen, key=lambda scan: (scan.at, list(ParcelStage).index(scan.reads_as)))


def _first(
    moved: list[tuple[Scan, ParcelStage]], reached: Callable[[ParcelStage], bool]
) -> datetime | None:
    return next((scan.at for scan, stage in moved if reached(stage)), None)


def _since(moved: list[tuple[Scan, ParcelStage]]) -> datetime | None:
    """Return when the last unbroken run of the stage it is in began."""
    since = None
    for scan, stage in reversed(moved):
        if stage is not moved[-1][1]:
            break
        since = scan.at
    return since
