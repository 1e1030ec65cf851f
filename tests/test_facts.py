"""The ground of all facts: strict fields, and checks that see whatever could be read."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Literal

import pytest
from pydantic import TypeAdapter, ValidationError, create_model

from musteri_destek.calendars import BusinessCalendar
from musteri_destek.facts import (
    ISTANBUL,
    CheckedFacts,
    Contradiction,
    Day,
    Exact,
    Facts,
    Many,
    Moment,
    Name,
    Percent,
    Quantity,
    Some,
    TaggedFacts,
    YesNo,
    could_be_read,
)
from musteri_destek.facts.models import _readable_value
from musteri_destek.sla import Pickup, SlaTarget
from musteri_destek.templates import Voice


def read(kind, value):
    return TypeAdapter(kind).validate_python(value)


def refusal(kind, value):
    with pytest.raises(ValidationError) as caught:
        read(kind, value)
    (problem,) = caught.value.errors()
    return problem["msg"]


@pytest.mark.parametrize("value", [Decimal("12.50"), "12.50"])
def test_an_exact_number_is_as_exact_as_it_was_written(value):
    assert "12.50" == str(read(Exact, value))


@pytest.mark.parametrize("value", [12.5, True, None, b"12", [12], {}, float("nan")])
def test_what_is_no_exact_number_says_to_write_it_as_text(value):
    assert 'write it as text, for example "12.50"' in refusal(Exact, value)


@pytest.mark.parametrize(
    ("value", "digits"),
    [
        (Decimal("1E+3"), "1000"),
        (Decimal("-0"), "0"),
        (Decimal("0E-9"), "0"),
        (Decimal("0E+9"), "0"),
        (-0, "0"),
        ("007.50", "7.50"),
    ],
)
def test_a_number_is_kept_in_digits_alone_so_that_what_is_written_can_be_read(value, digits):
    assert digits == str(read(Exact, value))


def test_a_number_too_small_to_be_written_in_digits_is_refused():
    assert "is too close to zero to be meant" in refusal(Exact, Decimal("1E-7"))
    assert "is too close to zero to be meant" in refusal(Exact, "0.0000001")


@pytest.mark.parametrize(
    "value",
    [
        "12,50",
        "on iki",
        "",
        "1e99999999999999999999",
        "\ud800",
        "1e3",
        "1_000",
        "١٢",
        "１２",
        " 12.50 ",
        "12.50\n",
        "+12",
        "-0",
        ".5",
        "5.",
        "0x10",
    ],
)
def test_text_that_is_no_number_says_to_write_a_decimal_point(value):
    assert "write digits with a decimal point" in refusal(Exact, value)


@pytest.mark.parametrize("value", ["NaN", "sNaN", "-Infinity", Decimal("Infinity")])
def test_what_is_not_finite_is_no_number(value):
    assert "is not finite" in refusal(Exact, value)


@pytest.mark.parametrize(
    "value",
    [
        "2026-11-03T20:30:00Z",
        "2026-11-03T23:30:00+03:00",
        "2026-11-03T23:30:00.000+03:00",
        "2026-11-03T20:30:00.000000000Z",
        datetime(2026, 11, 3, 20, 30, tzinfo=UTC),
    ],
)
def test_a_moment_is_kept_in_istanbul_time(value):
    assert "2026-11-03T23:30:00+03:00" == read(Moment, value).isoformat()


def test_a_moment_of_another_library_is_a_moment():
    class Later(datetime):
        pass

    assert datetime(2026, 11, 3, 9, tzinfo=UTC) == read(Moment, Later(2026, 11, 3, 9, tzinfo=UTC))


def test_a_moment_that_a_clock_change_skipped_stands_where_the_clocks_went_on():
    # On 29 March 2015 the clocks of Istanbul went from 03:00 to 04:00.
    skipped = datetime(2015, 3, 29, 3, 30, tzinfo=ISTANBUL)
    assert "2015-03-29T04:30:00+03:00" == read(Moment, skipped).isoformat()


@pytest.mark.parametrize(
    "value",
    [
        1_792_000_000,
        "1792000000",
        1.5,
        None,
        "dün",
        date(2026, 11, 3),
        "\ud800",
        True,
        "2026-11-03 20:30:00Z",
        "2026-11-03T20:30Z",
        "20261103T203000Z",
        "2026-W45-2T20:30:00Z",
        "2026-11-03T20:30:00,5Z",
        "2026-11-03T20:30:00+0300",
        "2026-11-03T24:00:00+03:00",
    ],
)
def test_what_is_no_moment_shows_how_one_is_written(value):
    assert "2026-11-12T10:05:00+03:00" in refusal(Moment, value)


@pytest.mark.parametrize("value", [datetime(2026, 11, 3, 9), "2026-11-03T09:00", "2026-11-03"])
def test_a_moment_without_a_zone_says_to_add_the_offset(value):
    assert "has no time zone: add the offset, for example +03:00" in refusal(Moment, value)


@pytest.mark.parametrize(
    "value",
    [
        "1999-12-31T12:00:00Z",
        "2200-01-01T12:00:00Z",
        datetime.max.replace(tzinfo=timezone(timedelta(hours=-14))),
        datetime.min.replace(tzinfo=timezone(timedelta(hours=14))),
    ],
)
def test_a_moment_no_order_can_have_says_to_check_its_source(value):
    assert "check the source of it" in refusal(Moment, value)


@pytest.mark.parametrize("value", [date(2026, 11, 12), "2026-11-12"])
def test_a_day_is_a_date_or_its_text(value):
    assert date(2026, 11, 12) == read(Day, value)


@pytest.mark.parametrize(
    "value",
    [
        datetime(2026, 11, 12, tzinfo=UTC),
        "2026-11-12T00:00:00Z",
        20_261_112,
        None,
        "12.11",
        "20261112",
        "2026-W46-4",
        "2026-02-30",
        " 2026-11-12",
    ],
)
def test_what_is_no_day_shows_how_one_is_written(value):
    assert "2026-11-12" in refusal(Day, value)
    assert "is no day" in refusal(Day, value)


@pytest.mark.parametrize("value", [date(1999, 12, 31), "2200-01-01"])
def test_a_day_no_order_can_have_says_to_check_its_source(value):
    assert "check the source of it" in refusal(Day, value)


@pytest.mark.parametrize("value", [True, 1.0, "1", None, Decimal(1)])
def test_a_quantity_is_a_whole_number_and_nothing_that_looks_like_one(value):
    assert "is no whole number of units" in refusal(Quantity, value)


@pytest.mark.parametrize("value", [0, -1, 1_000_001, pytest.param(10**5000, id="huge")])
def test_a_quantity_is_at_least_one_and_plausible(value):
    assert "than or equal to" in refusal(Quantity, value)


@pytest.mark.parametrize("value", ["yes", "true", 1, 0, 1.0, "", None])
def test_a_yes_or_a_no_is_nothing_that_looks_like_one(value):
    assert "should be a valid boolean" in refusal(YesNo, value)
    assert [True, False] == [read(YesNo, True), read(YesNo, False)]


def test_a_problem_is_told_in_our_words_alone():
    assert refusal(Exact, 1.5).startswith("`1.5` is no exact number")


def test_a_percentage_lies_between_0_and_100():
    assert Decimal(20) == read(Percent, 20)
    assert "less than or equal to 100" in refusal(Percent, "100.01")
    assert "greater than or equal to 0" in refusal(Percent, "-0.01")


def test_some_are_at_least_one():
    assert ("b", "a") == read(Some[str], ["b", "a"])
    assert "at least 1 item" in refusal(Some[str], [])
    assert "give a list" in refusal(Some[str], "ab")


def test_several_are_a_list_or_a_tuple_and_kept_in_order():
    assert ("b", "a") == read(Many[str], ["b", "a"]) == read(Many[str], ("b", "a"))


@pytest.mark.parametrize("value", [{"a", "b"}, "ab", {"a": 1}, iter(["a"]), None, 3])
def test_what_has_no_order_of_its_own_says_to_give_a_list(value):
    assert "give a list" in refusal(Many[str], value)


class Key(TaggedFacts):
    kind: Literal["key"] = "key"
    teeth: Quantity = 3


@pytest.mark.parametrize("left_out", ["exclude_defaults", "exclude_unset"])
def test_what_kind_facts_are_is_always_written(left_out):
    assert {"kind": "key"} == Key().model_dump(**{left_out: True})
    assert '{"kind":"key","teeth":4}' == Key(teeth=4).model_dump_json(**{left_out: True})
    assert ["kind", "teeth"] == list(Key().model_dump())


class Coin(Facts):
    worth: Quantity
    owner: str = "nobody"


class Box(Facts):
    coins: Many[Coin] = ()
    sealed_on: Day | None = None


def _coins_are_as_counted(chest):
    coins = [coin for box in chest.boxes or () for coin in box.coins or ()]
    worth = [coin.worth for coin in coins]
    if chest.worth is not None and None not in worth and sum(worth) != chest.worth:
        yield Contradiction(("worth",), "miscounted", f"`{chest.worth}` is not `{sum(worth)}`")


def _lid_knows_its_box(chest):
    if chest.lid.sealed_on is None and chest.spare and chest.spare.sealed_on:
        yield Contradiction(("lid", "sealed_on"), "unsealed", "seal the lid before the spare one")


class Chest(CheckedFacts):
    worth: Quantity
    boxes: Many[Box] = ()
    lid: Box
    spare: Box | None = None

    checks = (_coins_are_as_counted, _lid_knows_its_box)


def problems(facts):
    with pytest.raises(ValidationError) as caught:
        Chest.model_validate(facts)
    return [(problem["loc"], problem["type"]) for problem in caught.value.errors()]


def test_facts_that_agree_are_read():
    chest = Chest(worth=3, boxes=[Box(coins=[Coin(worth=3)])], lid=Box())
    assert chest == Chest.model_validate(chest)
    assert chest == Chest.model_validate(
        {"worth": 3, "boxes": [{"coins": [{"worth": 3}]}], "lid": {}}
    )


def test_a_contradiction_stands_beside_a_field_that_could_not_be_read():
    facts = {"worth": 4, "boxes": [{"coins": [{"worth": 3}], "sealed_on": "dün"}], "lid": {}}
    assert [(("boxes", 0, "sealed_on"), "value_error"), (("worth",), "miscounted")] == problems(
        facts
    )


def test_every_contradiction_is_listed():
    facts = {"worth": 4, "lid": {}, "spare": {"sealed_on": "2026-11-12"}}
    assert [(("worth",), "miscounted"), (("lid", "sealed_on"), "unsealed")] == problems(facts)


def test_a_check_meets_nothing_where_a_number_could_not_be_read():
    facts = {"worth": 4, "boxes": [{"coins": [{"worth": "drei"}]}], "lid": {}}
    assert [(("boxes", 0, "coins", 0, "worth"), "value_error")] == problems(facts)


@pytest.mark.parametrize("wrong", ["x", 5, {}, None, True])
def test_a_check_meets_nothing_where_a_list_could_not_be_read(wrong):
    assert (("boxes",), "value_error") in problems({"worth": 4, "boxes": wrong, "lid": {}})


@pytest.mark.parametrize("wrong", ["x", 5, [], None, True])
def test_a_check_meets_empty_facts_where_an_entry_could_not_be_read(wrong):
    facts = {"worth": 4, "boxes": [wrong], "lid": wrong, "spare": {"sealed_on": "2026-11-12"}}
    assert [
        (("boxes", 0), "model_type"),
        (("lid",), "model_type"),
        (("worth",), "miscounted"),
        (("lid", "sealed_on"), "unsealed"),
    ] == problems(facts)


def test_a_check_meets_empty_facts_where_an_entry_is_missing():
    assert [(("lid",), "missing"), (("worth",), "miscounted")] == problems({"worth": 4})


def test_a_check_meets_facts_by_name_as_they_were_given():
    class Cellar(CheckedFacts):
        chests: dict[str, Coin]
        opened: str
        depth: Exact
        checks = (lambda cellar: _unknown(cellar.opened, cellar.chests),)

    with pytest.raises(ValidationError) as caught:
        Cellar.model_validate({"chests": {"oak": {"worth": 3}}, "opened": "elm", "depth": 1.5})
    assert [("depth",), ("opened",)] == [problem["loc"] for problem in caught.value.errors()]


def _unknown(name, known):
    if name not in known:
        yield Contradiction(("opened",), "unknown", f"no `{name}`")


def test_a_check_can_tell_what_was_not_given_from_what_could_not_be_read():
    def _says_what_it_meets(shelf):
        for index, book in enumerate(shelf.books):
            if not could_be_read(book, "since", "until"):
                yield Contradiction(("books", index), "unread", "a day could not be read")

    class Book(Facts):
        title: str
        since: Day | None = None
        until: Day | None = None

    class Shelf(CheckedFacts):
        books: Many[Book] = ()
        checks = (_says_what_it_meets,)

    with pytest.raises(ValidationError) as caught:
        Shelf.model_validate(
            {"books": [{}, {"since": "dün"}, {"until": 5}, {"since": None}, "x", Book(title="y")]}
        )
    unread = [one["loc"] for one in caught.value.errors() if one["type"] == "unread"]

    assert [("books", 1), ("books", 2), ("books", 4)] == unread


@pytest.mark.parametrize("wrong", ["x", 5, [], None])
def test_facts_that_are_no_facts_at_all_are_one_problem(wrong):
    assert [((), "model_type")] == problems(wrong)


def test_an_unknown_field_is_a_problem_at_its_path():
    facts = {"worth": 3, "boxes": [{"coins": [{"worth": 3, "colour": "red"}]}], "lid": {}}
    assert [(("boxes", 0, "coins", 0, "colour"), "extra_forbidden")] == problems(facts)


def test_facts_never_change():
    with pytest.raises(ValidationError, match="frozen"):
        Coin(worth=3).worth = 4


def _at_most_one_part(kit):
    if len(kit.parts or ()) > 1:
        yield Contradiction(("parts",), "too_many", "give one part")


class Kit(CheckedFacts):
    name: str
    units: Quantity = 1
    parts: "Many[Kit]" = ()
    checks = (_at_most_one_part,)


def test_facts_that_hold_facts_of_their_kind_list_every_problem_too():
    with pytest.raises(ValidationError) as caught:
        Kit.model_validate({"name": 5, "parts": [{"name": "a"}, {"name": "b", "units": 0}]})

    assert [("name",), ("parts", 1, "units"), ("parts",)] == [
        problem["loc"] for problem in caught.value.errors()
    ]


@pytest.mark.parametrize("value", ["3", 3, 0, True, None, "", " x ", [], {}, 1.5])
def test_a_field_is_read_alone_as_it_is_within_its_facts(value):
    kinds = {"name": Name, "units": Quantity, "days": Many[Day]}
    parcel = create_model(
        "Parcel", __base__=Facts, **{name: (kind, ...) for name, kind in kinds.items()}
    )

    for name, kind in kinds.items():
        alone = TypeAdapter(kind, config=parcel.model_config)
        assert _or_none(alone, value) == _readable_value(parcel, name, value)


def _or_none(adapter, value):
    try:
        return adapter.validate_python(value)
    except ValidationError:
        return None


MONDAYS = {"weekly_hours": {"mon": ["09:00-18:00"]}}


@pytest.mark.parametrize(
    ("kind", "value", "says"),
    [
        (BusinessCalendar, {**MONDAYS, "tz": "Mars"}, "`Mars` is no zone"),
        (BusinessCalendar, {"weekly_hours": {"mon": ["9-18"]}}, "`9-18` are no hours"),
        (
            BusinessCalendar,
            {"weekly_hours": {"mon": ["09:00-12:00", "11:00-13:00"]}},
            "`09:00-12:00` runs into `11:00-13:00`",
        ),
        (BusinessCalendar, {**MONDAYS, "half_days_until": "13"}, "`13` is no time of day"),
        (SlaTarget, {"metric": "resolution", "within": 5}, "`5` has no unit"),
        (Pickup, {"ready_by": "10:00+03:00", "at": "11:00"}, "`10:00:00+03:00` has a zone"),
        (Voice, {"agent": "\u3164", "team": "Destek"}, "`'\u3164'` shows nothing"),
    ],
)
def test_what_a_field_cannot_read_is_told_in_our_words_alone(kind, value, says):
    assert refusal(kind, value).startswith(says)
