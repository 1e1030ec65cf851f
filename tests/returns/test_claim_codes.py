"""Codes of marketplaces and shop platforms: read and written, and what gets lost says so."""

from collections import Counter

import pytest

from musteri_destek.cases import ResponsibleParty
from musteri_destek.returns import (
    CodeField,
    Exactness,
    Objection,
    ReturnReason,
    claim_codes,
    objection_code,
    read_claim_code,
    reason_code,
)

CUSTOMER, SELLER, STATUS = CodeField
ROWS = claim_codes()
SYSTEMS = sorted({row.system for row in ROWS})
# What every customer of a marketplace or a platform can say in one way or another.
EVERYWHERE = ("changed_mind", "too_small", "too_large", "defective", "damaged", "wrong_item")


def name(row):
    return f"{row.system}-{row.field}-{row.code}"


def test_no_code_of_one_field_stands_twice():
    assert [] == [one for one, count in Counter(map(name, ROWS)).items() if count > 1]


def test_one_number_means_two_things_in_two_fields():
    said, objected = (read_claim_code("trendyol", field, 401) for field in (CUSTOMER, SELLER))

    assert (ReturnReason.CHANGED_MIND, None) == (said.reason, said.objection)
    assert (None, Objection.ITEM_MISSING) == (objected.reason, objected.objection)


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_every_row_is_read_and_explains_itself(row):
    code = read_claim_code(row.system, row.field, row.code)

    assert row == code.row
    assert row.read_at in code.explain("tr")
    assert row.says.en in code.explain("en")
    assert row.says.tr != row.says.en
    assert 1 >= sum(one is not None for one in (row.reason, row.objection, row.state))


@pytest.mark.parametrize(
    ("system", "field", "code"),
    [
        ("trendyol", CUSTOMER, 9999),
        ("trendyol", CUSTOMER, 1751),
        ("hepsiburada", CUSTOMER, "productisbrokenordamaged"),
        ("çiçeksepeti", STATUS, "1"),
        ("n11", CUSTOMER, "1"),
    ],
)
def test_a_code_nobody_knows_is_a_value_and_no_default(system, field, code):
    found = read_claim_code(system, field, code)

    assert (None,) * 5 == (
        found.reason,
        found.cause,
        found.responsible,
        found.objection,
        found.state,
    )
    assert "tanımadığımız bir kod" in found.explain("tr")


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("reason", ReturnReason)
def test_a_code_that_means_just_that_reads_back_as_it_was_written(system, reason):
    written = reason_code(system, reason)
    if written.exactness is Exactness.SAME:
        assert reason is read_claim_code(system, CUSTOMER, written.code).reason


@pytest.mark.parametrize("row", [row for row in ROWS if row.reason], ids=name)
def test_a_reason_that_was_read_exactly_is_written_exactly(row):
    written = reason_code(row.system, row.reason)

    assert written.code
    if row.exactness is Exactness.SAME:
        assert Exactness.SAME is written.exactness


@pytest.mark.parametrize("row", [row for row in ROWS if row.objection], ids=name)
def test_objections_go_both_ways(row):
    written = objection_code(row.system, row.objection)

    assert row.objection is read_claim_code(row.system, SELLER, written.code).objection


@pytest.mark.parametrize("system", ["trendyol", "hepsiburada", "shopify"])
@pytest.mark.parametrize("reason", EVERYWHERE)
def test_common_reasons_have_a_code_or_a_near_one(system, reason):
    assert reason_code(system, ReturnReason(reason)).code


def test_what_has_no_code_says_so():
    written = reason_code("n11", ReturnReason.DEFECTIVE)

    assert (None, None) == (written.code, written.exactness)
    assert objection_code("n11", Objection.USED).code is None


def test_what_two_of_their_words_become_is_read_as_the_nearest():
    for code in ("251", "1651"):
        assert Exactness.NEAREST is read_claim_code("trendyol", CUSTOMER, code).row.exactness
    assert "(en yakın karşılığıyla okundu)" in read_claim_code("trendyol", CUSTOMER, 251).explain(
        "tr"
    )


def test_a_defect_names_no_responsible_party_and_a_lost_parcel_does():
    defect, lost = (read_claim_code("trendyol", CUSTOMER, code) for code in (301, 101))

    assert (None, None) == (defect.cause, defect.responsible)
    assert ResponsibleParty.WAREHOUSE is lost.responsible


def test_an_accepted_claim_is_not_taken_for_money_that_was_paid():
    """Between systems "approved" means different things; only a word for paid is read as paid."""
    paid = {name(row) for row in ROWS if row.state == "refunded"}

    assert {"n11-status-MANUAL_REFUND", "ikas-status-REFUNDED"} == paid


@pytest.mark.parametrize("objection", Objection)
def test_every_objection_has_a_name_and_a_system_that_knows_it(objection):
    assert objection.name_in("tr") != objection.name_in("en")
    assert any(row.objection is objection for row in ROWS)
