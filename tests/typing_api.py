"""What a type checker sees of the public names: mypy reads this file, nothing runs it."""

from datetime import date
from decimal import Decimal
from typing import assert_type

import musteri_destek
from musteri_destek import (
    Certainty,
    KdvSplit,
    Law,
    Source,
    Unit,
    Version,
    allocate,
    kdv_split,
    share,
)

assert_type(musteri_destek.__version__, str)
assert_type(allocate(Decimal(10), [1, 2]), tuple[Decimal, ...])
assert_type(share(Decimal(10), 1, 3), Decimal)
assert_type(kdv_split(Decimal(10), 20), KdvSplit)
assert_type(
    Version(value=14, unit=Unit.CALENDAR_DAY, source=Source("x"), since=date(2026, 1, 1)).certainty,
    Certainty,
)


def days_to_send_back(law: Law, on: date) -> object:
    return law.at("consumer_send_back", on).value


misspelt = musteri_destek.Lwa  # type: ignore[attr-defined]
