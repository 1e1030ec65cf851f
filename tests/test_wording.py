"""Values as words: days, moments, money and rates, beside what CLDR writes."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st

from musteri_destek import wording
from musteri_destek.errors import MisuseTypeError, MisuseValueError

ISTANBUL = ZoneInfo("Europe/Istanbul")
LOCALES = {"tr": "tr_TR", "en": "en_GB"}
DAYS_OF_2026 = [date(2026, 1, 1) + timedelta(days=passed) for passed in range(365)]
languages = st.sampled_from(["tr", "en"])
first_moment = datetime(2000, 1, 1, tzinfo=UTC)
moments = st.timedeltas(timedelta(0), timedelta(days=199 * 365)).map(first_moment.__add__)
amounts = st.decimals(-(10**12), 10**12, places=2)


def test_every_day_of_a_year_reads_in_turkish_as_cldr_writes_it():
    for on in DAYS_OF_2026:
        assert format_date(on, "d MMMM y EEEE", locale="tr_TR") == wording.day(on, "tr")
        assert format_date(on, "full", locale="tr_TR") == wording.day(on, "tr")


def test_every_day_of_a_year_reads_in_english_as_cldr_writes_it():
    for on in DAYS_OF_2026:
        assert format_date(on, "EEEE d MMMM y", locale="en_GB") == wording.day(on, "en")


@given(moments)
def test_a_moment_reads_as_the_clocks_of_istanbul_show_it(at):
    time = "HH.mm.ss" if at.second else "HH.mm"
    in_turkish = format_datetime(at, f"d MMMM y EEEE {time}", tzinfo=ISTANBUL, locale="tr_TR")
    assert in_turkish == wording.moment(at, "tr")


def test_an_evening_in_london_is_the_next_day_in_istanbul():
    evening = datetime(2026, 11, 16, 21, 0, tzinfo=UTC)
    assert "17 Kasım 2026 Salı 00.00" == wording.moment(evening, "tr")
    assert "Tuesday 17 November 2026 00:00" == wording.moment(evening, "en")


@given(amounts, languages)
def test_a_number_reads_as_cldr_writes_it(amount, lang):
    in_cldr = format_decimal(amount, "#,##0.00", locale=LOCALES[lang])
    assert (in_cldr if amount else "0" + in_cldr[-3:]) == wording.number(amount, lang, digits=2)


@given(st.integers(-(10**12), 10**12), languages)
def test_a_rate_reads_as_cldr_writes_it(rate, lang):
    in_cldr = format_percent(Decimal(rate) / 100, locale=LOCALES[lang], decimal_quantization=False)
    assert in_cldr == wording.percent(rate, lang)


@given(amounts, languages, st.integers(0, 4))
def test_a_rate_reads_the_same_however_many_zeros_end_it(rate, lang, zeros):
    longer = rate.quantize(rate.normalize().scaleb(-zeros))

    assert wording.percent(rate, lang) == wording.percent(longer, lang)


@given(amounts, st.sampled_from([0, 1, 2, 3]))
def test_a_number_is_rounded_half_up_and_never_a_negative_nothing(amount, digits):
    text = wording.number(amount, "en", digits=digits)
    shown = Decimal(text.replace(",", ""))
    assert abs(shown - amount) <= Decimal(5).scaleb(-digits - 1)
    assert shown or not text.startswith("-")


@pytest.mark.parametrize(
    ("amount", "tr", "en"),
    [
        (Decimal("1249.9"), "1.249,90 TL", "TRY 1,249.90"),
        (Decimal("0.005"), "0,01 TL", "TRY 0.01"),
        (Decimal("-0.001"), "0,00 TL", "TRY 0.00"),
        (Decimal("1E+6"), "1.000.000,00 TL", "TRY 1,000,000.00"),
    ],
)
def test_an_amount_carries_its_currency(amount, tr, en):
    assert (tr, en) == (wording.money(amount, "tr"), wording.money(amount, "en"))


def test_another_currency_keeps_its_code_and_its_decimals():
    assert "1.250 JPY" == wording.money(Decimal(1250), "tr", currency="JPY", digits=0)
    assert "KWD 1.250" == wording.money(Decimal("1.25"), "en", currency="KWD", digits=3)


@pytest.mark.parametrize(
    ("given_value", "tr", "en"),
    [
        (date(2026, 11, 28), "28 Kasım 2026 Cumartesi", "Saturday 28 November 2026"),
        (datetime(2026, 11, 28, 9, 5, tzinfo=ISTANBUL), "28 Kasım 2026 Cumartesi 09.05", None),
        (Decimal("12.5"), "12,5", "12.5"),
        (14, "14", "14"),
        ("GML-1", "GML-1", "GML-1"),
    ],
)
def test_a_value_is_written_by_its_type(given_value, tr, en):
    assert tr == wording.value(given_value, "tr")
    assert en in {None, wording.value(given_value, "en")}


@pytest.mark.parametrize(
    ("text", "lang", "sentence"),
    [
        ("iade", "tr", "İade"),
        ("ılık", "tr", "Ilık"),
        ("şikâyet", "tr", "Şikâyet"),
        ("item", "en", "Item"),
        ("İade", "tr", "İade"),
        ("14 gün", "tr", "14 gün"),
        ("", "tr", ""),
    ],
)
def test_a_sentence_starts_with_a_capital_of_its_language(text, lang, sentence):
    assert sentence == wording.sentence_start(text, lang)


@pytest.mark.parametrize(
    "call",
    [
        lambda: wording.language("de"),
        lambda: wording.language("TR"),
        lambda: wording.day(date(2026, 1, 1), "de"),
        lambda: wording.moment(datetime(2026, 1, 1, tzinfo=UTC), "de"),
        lambda: wording.number(1, "de"),
        lambda: wording.money(Decimal(1), "de"),
        lambda: wording.percent(1, "de"),
        lambda: wording.sentence_start("iade", "de"),
    ],
)
def test_a_language_without_explanations_is_refused_with_those_there_are(call):
    with pytest.raises(MisuseValueError, match='choose "tr" or "en"'):
        call()


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(MisuseTypeError, match="has no time zone: give an aware datetime"):
        wording.moment(datetime(2026, 1, 1, 9), "tr")
