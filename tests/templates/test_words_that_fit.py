"""Words that fit what happened: no smile beside a no, and nobody is blamed or asked for what is ours."""

from decimal import Decimal

import pytest

from musteri_destek.cases import Channel
from musteri_destek.sla import PromiseKind
from musteri_destek.templates import Audience, compose
from tests.templates.letters import NOW, VOICES, values_for
from tests.templates.situations import SCENARIOS

SAMIMI, RESMI, NUKTEDAN = VOICES
SEEDS = [f"{number}" for number in range(12)]


def letters_of(name, voice=SAMIMI, **values):
    found = SCENARIOS[name, Audience.CUSTOMER]
    known = values_for(found) | values
    for seed in SEEDS:
        yield compose(found, known, as_of=NOW, voice=voice, channel=Channel.EMAIL, seed=seed)


def smiles(letters):
    return any("/nüktedan/" in one for letter in letters for one in letter.variant_ids)


def bodies(name, voice=SAMIMI, **values):
    return "\n".join(one.body for one in letters_of(name, voice, **values))


ON_THE_WAY = ["return_shipped", "return_received", "refund_started", "refund_sent"]


@pytest.mark.parametrize("name", ON_THE_WAY)
def test_news_of_a_return_smile_only_where_all_of_it_is_taken(name):
    assert smiles(letters_of(name, NUKTEDAN))
    refused = {"kalan_urun": "Kişiye özel kupa", "neden": "Kupa kişiye özel üretildi."}
    assert not smiles(letters_of(name, NUKTEDAN, **refused))


@pytest.mark.parametrize("fee", ["kesinti", "yol_kesintisi"])
def test_money_that_was_cut_is_no_matter_for_a_smile(fee):
    assert not smiles(letters_of("refund_sent", NUKTEDAN, **{fee: Decimal("120.00")}))


def test_a_word_kept_after_something_went_wrong_is_told_without_a_smile():
    smiled_at = {
        kind for kind in PromiseKind if smiles(letters_of("promise_kept", NUKTEDAN, yapilan=kind))
    }
    assert {PromiseKind.DELIVERY, PromiseKind.CALLBACK, PromiseKind.REPLY} == smiled_at


def test_who_no_longer_waits_for_an_answer_did_not_give_up_waiting():
    body = bodies("promise_cancelled", soz_konusu=PromiseKind.REPLY)
    assert "artık yanıt beklemediğinizi not ettik" in body
    assert "beklemekten vazgeç" not in body


@pytest.mark.parametrize("name", ["promise_kept_late", "case_solved_late"])
def test_what_was_done_late_is_not_told_as_never_done(name):
    for voice in VOICES:
        assert "tutamadık" not in bodies(name, voice)
        assert "getiremedik" not in bodies(name, voice)


def test_a_refund_that_is_late_breaks_no_word_where_none_was_given():
    for voice in VOICES:
        body = bodies("refund_overdue", voice)
        assert "söz" not in body
        assert "için para iade" in body


@pytest.mark.parametrize(
    "name", ["damaged", "wrong_item", "missing_item", "late_delivery_open", "repair_overdue"]
)
def test_nobody_is_told_what_they_should_not_have_done(name):
    for voice in VOICES:
        for blamed in ("uğraşmamalıydın", "yaşamamalıydın", "koşmamalıydın", "beklememeliydin"):
            assert blamed not in bodies(name, voice)


def test_a_late_no_looks_for_no_way_that_it_does_not_name():
    for voice in VOICES:
        body = bodies("return_refused_late", voice, cevap_sozu=None, iyi_niyet=None, kalan_yol=None)
        assert "yol ar" not in body
        assert "bir yol bulmak" not in body


def test_who_is_told_that_the_days_are_over_may_say_that_they_were_counted_wrong():
    open_no = {"cevap_sozu": None, "iyi_niyet": None}
    for voice in VOICES:
        assert "yanlışlık olduğunu" in bodies("return_refused_late", voice, **open_no)
        looked_at = open_no | {"iyi_niyet": True}
        assert "yanlışlık" not in bodies("return_refused_late", voice, **looked_at)
