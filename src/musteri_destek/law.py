"""Hukuk: law as dated data with a source; the machinery, without a single rule in it.

A *provision* (`Provision`) is one question the law answers ("how many days to send the goods
back?"). It has *versions* (`Version`), each in force from a day to a day and carrying the place
where it can be read. A `Law` is a set of provisions. Old versions stay for ever; a text that was
published and never came into force stays too, flagged, so that nobody applies it by mistake.

The rules themselves are data: `musteri_destek.law_tr`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from types import MappingProxyType

from ._law_versions import Certainty, Source, Unit, Version
from .errors import MisuseValueError, OutsideKnownDatesError

__all__ = ["Certainty", "Law", "Provision", "Source", "Unit", "Version"]


@dataclass(frozen=True, slots=True)
class Provision:
    """Hüküm: one question of law and its dated answers.

    `selected_by` names the fact whose day picks the version ("order", "notice", "delivery" …).

    >>> days = Provision(
    ...     "consumer_send_back",
    ...     selected_by="order",
    ...     versions=(
    ...         Version(
    ...             value=10,
    ...             unit=Unit.CALENDAR_DAY,
    ...             source=Source("MSY m.13/1"),
    ...             since=date(2015, 2, 27),
    ...             until=date(2025, 12, 31),
    ...         ),
    ...     ),
    ... )
    >>> days.at(date(2025, 12, 31)).value
    10
    >>> days.at(date(2026, 1, 1))
    Traceback (most recent call last):
    musteri_destek.errors.OutsideKnownDatesError: `consumer_send_back` has no version for \
2026-01-01; add one with `Law.with_versions` or take a release that knows that day
    """

    name: str
    selected_by: str
    versions: tuple[Version, ...]

    def __post_init__(self) -> None:
        """Refuse two versions in force on one day."""
        spans = sorted((v.since, v.until or date.max) for v in self.versions if v.since)
        for (_, until), (since, _) in pairwise(spans):
            if since <= until:
                msg = (
                    f"`{self.name}`: the version since {since} overlaps one that lasts until "
                    f"{until}; end the earlier one the day before"
                )
                raise MisuseValueError(msg)

    def at(self, on: date) -> Version:
        """Sürümü seç: the version in force on that day.

        Raises `OutsideKnownDatesError` where no version covers the day: a gap, a day before the
        first version or after the last one that is known. A version that never came into force
        is never returned.

        >>> from musteri_destek.law_tr import TURKISH_LAW
        >>> TURKISH_LAW["consumer_send_back"].at(date(2026, 1, 1)).value
        14
        """
        found = self.find(on)
        if found is None:
            msg = (
                f"`{self.name}` has no version for {on}; add one with `Law.with_versions` "
                "or take a release that knows that day"
            )
            raise OutsideKnownDatesError(msg)
        return found

    def find(self, on: date) -> Version | None:
        """Varsa sürüm: like `at`, with `None` where nothing is in force on that day.

        For questions the law may leave open on a day, such as an exception that has ended.

        >>> from musteri_destek.law_tr import TURKISH_LAW
        >>> auction = TURKISH_LAW["exc_j_live_auction"]
        >>> auction.find(date(2026, 5, 5)).value, auction.find(date(2026, 5, 6))
        ('j', None)
        """
        for version in self.versions:
            if version.covers(on):
                return version
        return None


class Law:
    """Mevzuat: an immutable set of provisions, looked up by name.

    >>> interest = Provision(
    ...     "statutory_interest",
    ...     selected_by="interest_day",
    ...     versions=(
    ...         Version(
    ...             value=31,
    ...             unit=Unit.PERCENT_YEAR,
    ...             source=Source("3095 m.1"),
    ...             since=date(2026, 7, 31),
    ...             until=date(2026, 12, 31),
    ...         ),
    ...     ),
    ... )
    >>> law = Law([interest])
    >>> next_year = Version(
    ...     value=29, unit=Unit.PERCENT_YEAR, source=Source("3095 m.1"), since=date(2027, 1, 1)
    ... )
    >>> law.with_versions("statutory_interest", next_year).at(
    ...     "statutory_interest", date(2027, 3, 1)
    ... ).value
    29
    """

    __slots__ = ("_provisions",)

    def __init__(self, provisions: list[Provision]) -> None:
        """Index the provisions; two of one name are refused."""
        by_name = {provision.name: provision for provision in provisions}
        if len(by_name) != len(provisions):
            msg = "two provisions share a name; put their versions into one provision"
            raise MisuseValueError(msg)
        self._provisions: Mapping[str, Provision] = MappingProxyType(by_name)

    def __getitem__(self, name: str) -> Provision:
        """Return the provision of that name."""
        provision = self._provisions.get(name)
        if provision is None:
            msg = f"no provision `{name}`; known ones: {', '.join(sorted(self._provisions))}"
            raise MisuseValueError(msg)
        return provision

    def __iter__(self) -> Iterator[Provision]:
        """Iterate over the provisions in the order they were given."""
        return iter(self._provisions.values())

    def __contains__(self, name: object) -> bool:
        """Say whether a provision has that name, as `law[name]` would find it."""
        return name in self._provisions

    def __len__(self) -> int:
        """Return the number of provisions."""
        return len(self._provisions)

    def __eq__(self, other: object) -> bool:
        """Compare all versions, so that a law that travelled equals the one that stayed."""
        if not isinstance(other, Law):
            return NotImplemented
        return tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """Hash the names alone: equal laws share them, and most programs hold one law."""
        return hash(tuple(self._provisions))

    def __reduce__(self) -> tuple[type[Law], tuple[list[Provision]]]:
        """Pickle by the provisions: the read-only index itself can't travel."""
        return Law, (list(self),)

    def at(self, name: str, on: date) -> Version:
        """Sürümü seç: the version of provision `name` in force on that day.

        >>> from musteri_destek.law_tr import TURKISH_LAW
        >>> TURKISH_LAW.at("thh_limit", date(2024, 3, 1)).value
        104000
        """
        return self[name].at(on)

    def with_versions(self, name: str, *versions: Version) -> Law:
        """Yeni satır ekle: a new law in which provision `name` has these versions too.

        An open version that is in force when a new one starts ends the day before; any other
        overlap is refused. The law it is called on stays as it was.

        >>> from musteri_destek.law_tr import TURKISH_LAW
        >>> thirty_days = Version(
        ...     value=30,
        ...     unit=Unit.CALENDAR_DAY,
        ...     source=Source("MSY m.13/1"),
        ...     since=date(2028, 1, 1),
        ... )
        >>> law = TURKISH_LAW.with_versions("consumer_send_back", thirty_days)
        >>> [version.until for version in law["consumer_send_back"].versions]
        [datetime.date(2025, 12, 31), datetime.date(2027, 12, 31), None]
        """
        changed = self[name]
        for version in sorted(versions, key=lambda added: added.since or date.min):
            changed = replace(
                changed, versions=(*(_ended_by(old, version) for old in changed.versions), version)
            )
        return Law([changed if provision.name == name else provision for provision in self])


def _ended_by(old: Version, new: Version) -> Version:
    if old.since is None or new.since is None or old.until is not None or old.since >= new.since:
        return old
    return replace(old, until=new.since - timedelta(days=1))
