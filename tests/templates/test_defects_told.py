"""What a letter about a defect says of evidence, of goods that are in repair, and of a wish it refuses."""

import pytest

from musteri_destek.decisions import Remedy
from musteri_destek.returns import Disproportion, ReturnReason
from tests.templates.answers import answer, at, order

AFTER_SIX_MONTHS = {"notified_at": at("2027-06-01T10:00"), "as_of": "2027-06-01T10:10"}


def out_of_proportion(remedy):
    return [Disproportion(remedy=remedy, reason="Üretimi bitti")]


@pytest.mark.parametrize("reason", [ReturnReason.DEFECTIVE, ReturnReason.DAMAGED])
@pytest.mark.parametrize("sent", ["photo", "service_report"])
def test_who_sent_evidence_is_asked_for_none_and_hears_that_somebody_looks_at_it(reason, sent):
    reply = answer(order(), reason=reason, evidence=[sent], **AFTER_SIX_MONTHS)

    assert "under_review" == reply.scenario
    assert "Sorunu göstermek için gönderdiklerinize bir çalışanımız bakıyor." in reply.body
    assert "fotoğraf" not in reply.body


def test_who_reports_a_defect_is_not_asked_for_the_day_the_carrier_knows():
    reply = answer(order(delivered=None), reason=ReturnReason.DEFECTIVE, wanted=Remedy.REFUND)

    assert "under_review" == reply.scenario
    assert "Ürünün size ulaştığı günü kargo firmasından öğreniyoruz." in reply.body
    assert "sizden beklediğimiz bir şey yok" in reply.body


def test_the_right_item_is_not_offered_where_it_is_refused():
    facts = {"wanted": Remedy.REPLACEMENT, "disproportionate": out_of_proportion("replacement")}
    reply = answer(order(), reason=ReturnReason.WRONG_ITEM, **facts)

    assert "Seçim sizin: para iadesi veya gelen ürünü indirimli olarak tutmak." in reply.body


@pytest.mark.parametrize("wish", [Remedy.REPAIR, Remedy.REPLACEMENT])
def test_what_is_missing_is_not_refused_where_it_is_offered(wish):
    facts = {"wanted": wish, "disproportionate": out_of_proportion(wish)}
    reply = answer(order(), reason=ReturnReason.MISSING_PART, **facts)

    assert "eksiğin gönderilmesi" in reply.body
    assert "sunamıyoruz" not in reply.body
