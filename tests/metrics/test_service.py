"""How well the desk does its work: shares and rates of plain counts."""

import json
from fractions import Fraction

import pytest

from musteri_destek.cases import Cause
from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.metrics import (
    Absence,
    Measure,
    complaint_rate,
    contact_rates,
    first_contact_resolution,
    reopen_rate,
    return_rate,
    return_rates,
)


def test_one_order_may_bring_more_than_one_complaint():
    assert 2000 == complaint_rate(20, 10).value


def test_no_complaint_in_a_hundred_orders_may_still_be_many():
    found = complaint_rate(0, 100)
    assert 0 == found.value == found.interval.low
    assert found.interval.high > 30


def test_a_rate_lies_within_its_interval_and_more_orders_narrow_it():
    few, many = complaint_rate(3, 1000), complaint_rate(300, 100_000)
    assert few.value == many.value == 3
    assert few.interval.low < many.interval.low < 3 < many.interval.high < few.interval.high


def test_complaints_without_orders_are_a_mistake_and_nothing_of_nothing_is_none():
    with pytest.raises(MisuseValueError, match="give the number of orders"):
        complaint_rate(1, 0)
    found = complaint_rate(0, 0)
    assert (None, None, Absence.NOTHING_ASKED) == (found.value, found.interval, found.absence)
    assert "Şikâyet oranı yok: hiç sipariş yok." == found.explain("tr")
    assert "1000'de – n=0 (nothing_asked)" == str(found)


def test_a_rate_explains_itself_and_becomes_json():
    found = complaint_rate(1, 29)
    assert found.small_sample
    assert found.explain("en").startswith("Complaint rate 34.5 per 1,000 orders (1/29); with 95%")
    assert "complaint_rate" == json.loads(json.dumps(found.to_dict()))["measure"]


@pytest.mark.parametrize(("events", "base"), [(1.0, 5), (True, 5), (1, "5")])
def test_a_rate_takes_whole_counts(events, base):
    with pytest.raises(MisuseTypeError, match="give a whole number"):
        complaint_rate(events, base)


def test_the_busiest_channel_comes_first():
    found = contact_rates({"telefon": 4, "whatsapp": 9, "e-posta": 9}, 100)
    assert ["whatsapp", "e-posta", "telefon"] == list(found)
    assert 4 == found["telefon"].value


def test_each_share_says_what_it_measures():
    found = [first_contact_resolution(7, 10), reopen_rate(1, 10), return_rate(1, 10)]
    assert [
        Measure.FIRST_CONTACT_RESOLUTION,
        Measure.REOPEN_RATE,
        Measure.RETURN_RATE,
    ] == [one.measure for one in found]
    assert found[0].explain("tr").startswith("İlk temasta çözüm oranı %70 (7/10)")
    assert found[1].explain("en").startswith("Reopen rate 10% (1/10)")


def test_returns_by_responsible_party_add_up_to_all_returns():
    causes = {Cause.WRONG_ITEM: 6, Cause.PACKAGING: 4, Cause.TRANSPORT_DAMAGE: 20}
    parties = {}
    for cause, count in causes.items():
        parties[cause.responsible] = parties.get(cause.responsible, 0) + count
    found = return_rates(parties, 600)
    assert ["carrier", "warehouse"] == list(found)
    assert return_rate(30, 600).value == sum(one.value for one in found.values())
    assert Fraction(10, 3) == found["carrier"].percent


def test_more_returns_than_deliveries_are_refused():
    with pytest.raises(MisuseValueError, match="is no share"):
        return_rates({"beden": 6, "renk": 5}, 10)
