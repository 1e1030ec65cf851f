"""Turkish consumer law as data: the table as it was read, and what must never be coded wrongly."""

import pickle
import re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from musteri_destek.errors import OutsideKnownDatesError
from musteri_destek.law import Certainty, Source, Unit, Version
from musteri_destek.law_tr import LAW_CHECKED_ON, TURKISH_LAW

TABLE = Path(__file__).parent / "vectors" / "data" / "law_rules.yaml"
ROWS = yaml.safe_load(TABLE.read_text(encoding="utf-8"))["rules"]
VERSIONS = [(p.name, v) for p in TURKISH_LAW for v in p.versions]
NEVER = {p.name for p in TURKISH_LAW for v in p.versions if v.never_in_force}
COMMON = {"id", "effective_from", "effective_to", "never_in_force", "value", "unit", "clock"}
# What a row of the table says beside its value became a question of its own.
SIBLINGS = {
    "custom_goods_included": "delivery_max_covers_custom_goods",
    "interest": "termination_refund_interest",
}
# Points the table leaves out and its text argues about.
ADDED = {
    "ancillary_contracts_end",
    "b2b_inspection_notice",
    "b2b_open_defect_notice",
    "business_day_bridge_saturday_counts",
    "distance_rules_leave_out",
    "exceptions_must_be_told",
    "interest_day_count",
    "interest_starts",
    "late_information_cap",
    "notice_to_marketplace_counts",
    "saturday_rollover",
    "seller_deadline_rollover",
    "straddling_orders",
    "subscription_ends_within",
    "subscription_refund",
    "subscription_termination",
    "trigger_day_counts",
    "unjust_enrichment_refund",
}
CERTAINTIES = {
    "H": {Certainty.SETTLED},
    "M": {Certainty.UNVERIFIED, Certainty.DEBATED},
    "L": {Certainty.DEBATED},
}

days = st.dates(min_value=date(2000, 1, 1), max_value=date(2060, 12, 31))
provisions = st.sampled_from(list(TURKISH_LAW))


def as_row(version):
    value = list(version.value) if isinstance(version.value, tuple) else version.value
    return {
        "effective_from": version.since,
        "effective_to": version.until,
        "never_in_force": version.never_in_force,
        "value": value,
        "unit": version.unit.value,
        "clock": version.clock,
    }


def expected_row(row):
    return {
        "effective_from": row["effective_from"],
        "effective_to": row["effective_to"],
        "never_in_force": row.get("never_in_force", False),
        "value": row["value"],
        "unit": row["unit"].lower(),
        "clock": row.get("clock"),
    }


def twin(row):
    found = [v for v in TURKISH_LAW[row["id"]].versions if v.since == row["effective_from"]]
    assert len(found) == 1
    return found[0]


def citation(row):
    """The citation, followed when it says "as" and the beginning of another row's name."""
    said = row["citation"]
    if not said.startswith("as "):
        return said
    return next(r["citation"] for r in ROWS if r["id"].startswith(said.removeprefix("as ")))


def numbers(text):
    return set(re.findall(r"\d+(?:/A)?", text))


def row_name(row):
    return f"{row['id']}-{row['effective_from']}"


@pytest.mark.parametrize("row", ROWS, ids=row_name)
def test_every_row_of_the_table_is_in_the_law(row):
    assert expected_row(row) == as_row(twin(row))


@pytest.mark.parametrize("row", ROWS, ids=row_name)
def test_every_article_and_gazette_of_the_table_is_in_the_source(row):
    assert set() == numbers(citation(row)) - numbers(str(twin(row).source))


@pytest.mark.parametrize("row", ROWS, ids=row_name)
def test_a_row_read_with_doubt_is_no_settled_law(row):
    assert twin(row).certainty in CERTAINTIES[row["confidence"]]


@pytest.mark.parametrize("row", ROWS, ids=row_name)
def test_what_a_row_says_beside_its_value_is_a_provision_of_its_own(row):
    for key in row.keys() - COMMON - {"citation", "confidence"}:
        beside = next(
            v for v in TURKISH_LAW[SIBLINGS[key]].versions if v.since == row["effective_from"]
        )
        assert (row[key], row["effective_to"]) == (beside.value, beside.until)


def test_the_law_holds_the_table_and_the_points_it_argues_about_and_nothing_else():
    assert {row["id"] for row in ROWS} | set(SIBLINGS.values()) | ADDED == {
        p.name for p in TURKISH_LAW
    }
    in_table = [name for name, _ in VERSIONS if name not in {*SIBLINGS.values(), *ADDED}]
    assert sorted(row["id"] for row in ROWS) == sorted(in_table)


@given(provisions, days)
def test_at_most_one_version_of_a_provision_is_in_force_on_a_day(provision, on):
    assert sum(v.covers(on) for v in provision.versions) <= 1


@given(st.sampled_from(sorted(NEVER)), days)
def test_what_was_never_in_force_applies_on_no_day(name, on):
    assert TURKISH_LAW[name].find(on) is None


def test_the_phone_exception_and_the_paid_return_are_what_was_never_in_force():
    assert {"exc_i_phone_watch_tablet_computer", "return_cost_consumer_if_informed"} == NEVER


@pytest.mark.parametrize(("name", "version"), VERSIONS)
def test_every_version_can_be_looked_up_somewhere(name, version):
    assert version.source.citation, name
    assert numbers(str(version.source)), name
    for part in (version.source.gazette or "RG 2020-01-01").split("; "):
        assert re.search(r"RG \d{4}-\d\d-\d\d(/\d{5})?$", part), name


@pytest.mark.parametrize(("name", "version"), VERSIONS)
def test_a_gazette_never_comes_after_the_day_its_text_takes_force(name, version):
    if version.since and version.source.gazette and "; " not in version.source.gazette:
        published = date.fromisoformat(version.source.gazette[3:13])
        assert published <= version.since, name


@pytest.mark.parametrize(("name", "version"), VERSIONS)
def test_a_switch_stands_exactly_where_the_law_is_not_settled(name, version):
    uncertain = version.certainty in {Certainty.DEBATED, Certainty.UNVERIFIED}
    assert uncertain == (version.switch is not None), name
    assert (version.certainty is Certainty.UNVERIFIED) == (version.switch == "unverified_law")


def test_the_switches_are_the_eleven_named_ones():
    assert {
        "straddling_orders",
        "no_named_carrier_clock",
        "annulled_exceptions",
        "untold_exceptions",
        "first_day",
        "consumer_roll",
        "seller_roll",
        "interest_from",
        "bridge_saturday",
        "late_information",
        "unverified_law",
    } == {version.switch for provision in TURKISH_LAW for version in provision.versions} - {None}


def test_each_provision_names_the_day_that_selects_its_version():
    assert {
        "order",
        "notice",
        "delivery",
        "fault_notified",
        "interest_day",
        "application",
        "counted_day",
    } == {p.selected_by for p in TURKISH_LAW}


def test_nothing_was_published_after_the_day_the_law_was_checked():
    published = [
        date.fromisoformat(day)
        for _, v in VERSIONS
        for day in re.findall(r"\d{4}-\d\d-\d\d", v.source.gazette or "")
    ]
    assert date(2026, 10, 5) == LAW_CHECKED_ON
    assert max(published) <= LAW_CHECKED_ON


@pytest.mark.parametrize(
    ("name", "on"),
    [
        ("withdrawal_days", date(2015, 2, 26)),
        ("refund_any", date(2026, 1, 1)),
        ("refund_before_delivery", date(2025, 12, 31)),
        ("exc_k_installed_goods", date(2025, 12, 31)),
        ("exc_k_installed_goods", date(2026, 5, 6)),
        ("statutory_interest", date(2005, 12, 31)),
        ("statutory_interest", date(2027, 1, 1)),
        ("thh_limit", date(2021, 12, 31)),
        ("thh_limit", date(2027, 1, 1)),
    ],
)
def test_outside_the_days_that_are_known_the_law_says_so(name, on):
    with pytest.raises(OutsideKnownDatesError, match=f"`{name}` has no version for {on}"):
        TURKISH_LAW.at(name, on)


@given(st.dates(min_value=date(2006, 1, 1), max_value=date(2026, 12, 31)))
def test_every_day_from_2006_to_2026_has_one_rate_of_interest(on):
    assert TURKISH_LAW.at("statutory_interest", on).value in {9, 24, 31}


@given(st.dates(min_value=date(2022, 1, 1), max_value=date(2026, 12, 31)))
def test_every_day_from_2022_to_2026_has_one_committee_limit_and_it_never_falls(on):
    today = TURKISH_LAW.at("thh_limit", on).value
    assert (
        today >= TURKISH_LAW.at("thh_limit", max(on - timedelta(days=366), date(2022, 1, 1))).value
    )


@pytest.mark.parametrize(
    ("name", "on", "expected"),
    [
        # Said wrongly by calculators, newspapers and law offices.
        ("statutory_interest", date(2024, 5, 31), 9),
        ("statutory_interest", date(2024, 7, 1), 24),
        ("statutory_interest", date(2025, 6, 1), 24),
        ("statutory_interest", date(2026, 7, 30), 24),
        ("statutory_interest", date(2026, 7, 31), 31),
        ("thh_limit", date(2024, 6, 1), 104000),
        ("consumer_send_back", date(2025, 12, 31), 10),
        ("consumer_send_back", date(2026, 1, 1), 14),
        ("withdrawal_notice_test", date(2025, 11, 19), "dispatched_before_end"),
        ("return_cost_designated_or_none", date(2024, 1, 1), "seller"),
        ("delivery_max_covers_custom_goods", date(2022, 9, 30), True),
        ("delivery_max_covers_custom_goods", date(2022, 10, 1), False),
        ("out_of_stock_is_impossibility", date(2023, 6, 16), False),
        ("business_day_saturday_counts", date(2026, 9, 12), True),
        ("warranty_loaner_after", date(2026, 9, 7), 10),
        ("warranty_repair_max", date(2026, 9, 7), 20),
    ],
)
def test_what_is_often_said_wrongly_is_right_here(name, on, expected):
    assert expected == TURKISH_LAW.at(name, on).value


def test_in_2025_the_refund_runs_from_the_notice_and_not_from_the_arrival_of_the_goods():
    assert "notice_reached_seller" == TURKISH_LAW.at("refund_any", date(2025, 11, 19)).clock


@pytest.mark.parametrize(
    ("amount", "on", "to_committee"),
    [
        ("185999.99", date(2026, 3, 1), True),
        ("186000", date(2026, 3, 1), False),
        ("148999", date(2025, 3, 1), True),
        ("120000", date(2024, 3, 1), False),
    ],
)
def test_a_dispute_below_the_limit_of_its_year_goes_to_the_committee(amount, on, to_committee):
    limit = TURKISH_LAW.at("thh_limit", on)
    assert limit.unit is Unit.TRY_BELOW
    assert to_committee == (Decimal(amount) < limit.value)


@pytest.mark.parametrize(
    ("year", "rate"), [(2022, "122.93"), (2023, "58.46"), (2024, "43.93"), (2025, "25.49")]
)
def test_a_limit_is_last_years_raised_by_the_official_rate_and_cut_to_the_thousand(year, rate):
    before, after = (TURKISH_LAW.at("thh_limit", date(y, 12, 1)).value for y in (year, year + 1))
    assert after == before * (1 + Decimal(rate) / 100) // 1000 * 1000


def test_the_interest_of_2026_is_four_fifths_of_the_rediscount_rate():
    assert (
        Decimal("38.75") * Decimal("0.8")
        == TURKISH_LAW.at("statutory_interest", date(2026, 8, 1)).value
    )


def test_a_shop_adds_the_gazette_of_2027_without_waiting_for_a_release():
    source = Source("6502 m.68", gazette="RG 2026-12-18/33500")
    next_year = Version(value=230000, unit=Unit.TRY_BELOW, source=source, since=date(2027, 1, 1))
    ours = TURKISH_LAW.with_versions("thh_limit", next_year)
    assert 230000 == ours.at("thh_limit", date(2027, 2, 1)).value
    with pytest.raises(OutsideKnownDatesError):
        TURKISH_LAW.at("thh_limit", date(2027, 2, 1))


@given(provisions, days, st.dates(min_value=date(2026, 10, 6), max_value=date(2030, 1, 1)))
def test_a_new_version_changes_no_answer_about_an_earlier_day(provision, on, since):
    last = max((v.until or date.min for v in provision.versions), default=date.min)
    starts = max(since, last + timedelta(days=1))
    new = Version(value="new", unit=Unit.RULE, source=Source("m.1"), since=starts)
    changed = TURKISH_LAW.with_versions(provision.name, new)
    told, tells = TURKISH_LAW[provision.name].find(on), changed[provision.name].find(on)
    if on < starts:
        assert (told and told.value) == (tells and tells.value)
    else:
        assert "new" == tells.value


def test_the_law_travels_between_processes_and_arrives_the_same():
    arrived = pickle.loads(pickle.dumps(TURKISH_LAW))
    assert TURKISH_LAW == arrived
    assert hash(TURKISH_LAW) == hash(arrived)


@pytest.mark.parametrize("provision", TURKISH_LAW, ids=lambda p: p.name)
def test_a_provision_and_its_versions_can_be_keys_and_travel(provision):
    assert provision == pickle.loads(pickle.dumps(provision))
    assert provision.versions == pickle.loads(pickle.dumps(provision.versions))
    assert 1 == len({provision, pickle.loads(pickle.dumps(provision))})
    assert len(provision.versions) == len(set(provision.versions))
