"""The comparison of vectors tells right from wrong."""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from tests.vectors.compare import Refused, agrees

ISTANBUL = ZoneInfo("Europe/Istanbul")
SAME = [
    ("5.00", Decimal("5.0"), {}),
    ("5.00", Fraction(5), {}),
    (24000, 24000.0, {}),
    (0.3333, Fraction(1, 3), {"tolerance": 0.001}),
    ("2026-11-12T10:00:00+03:00", datetime(2026, 11, 12, 7, tzinfo=UTC), {}),
    ("2015-11-08T03:30:00+03:00", datetime(2015, 11, 8, 3, 30, tzinfo=ISTANBUL), {}),
    ("2015-11-08T03:30:00+02:00", datetime(2015, 11, 8, 3, 30, tzinfo=ISTANBUL, fold=1), {}),
    ("2026-11-12", date(2026, 11, 12), {}),
    ({"a": "1"}, {"a": 1, "b": 2}, {}),
    ({"a": [1, 2, 2], "order_insensitive": True}, {"a": (2, 1, 2)}, {}),
    ({"at": None}, {"at": None}, {}),
    ({"error": "TOO_MANY"}, Refused(ValueError()), {}),
    ("Ayşe'nin", "Ayşe'nin", {}),
    ("outside_return_window", frozenset({"number_of_days", "outside_return_window"}), {}),
]
OTHER = [
    ("final_sale", frozenset({"number_of_days", "outside_return_window"}), {}),
    ("5.00", Decimal("5.01"), {}),
    (0.3333, Fraction(1, 3), {}),
    (1, True, {}),
    (0, None, {}),
    ("2026-11-12T10:00:00+03:00", datetime(2026, 11, 12, 10, tzinfo=UTC), {}),
    ("2015-11-08T03:30:00+02:00", datetime(2015, 11, 8, 3, 30, tzinfo=ISTANBUL), {}),
    ("2026-11-12", date(2026, 11, 13), {}),
    ({"a": "1", "b": "2"}, {"a": 1}, {}),
    ({"a": [1, 2]}, {"a": [2, 1]}, {}),
    ({"a": [1, 2, 2], "order_insensitive": True}, {"a": [1, 1, 2]}, {}),
    ([1, 2], [1, 2, 3], {}),
    ({"refund": "0.00"}, Refused(ValueError()), {}),
    ("Ayşe'nin", "Ayşenin", {}),
]


@pytest.mark.parametrize(("published", "observed", "options"), SAME)
def test_these_say_the_same(published, observed, options):
    assert agrees(published, observed, **options)


@pytest.mark.parametrize(("published", "observed", "options"), OTHER)
def test_these_do_not(published, observed, options):
    assert not agrees(published, observed, **options)
