"""What an offer costs and until when it holds is told with it, and a no only for a reason that is one."""

import pytest

from musteri_destek.decisions import Remedy
from musteri_destek.returns import Repair, ReturnReason
from tests.templates.answers import at, line, order
from tests.templates.test_offers_told import granted, letter, promised


def test_no_end_of_a_withdrawal_explains_why_a_defect_brings_no_money():
    offered = granted(Remedy.REPLACEMENT, ReturnReason.DEFECTIVE, wanted=None)
    assert "choice_open" == offered.scenario
    assert "cayma" not in offered.body
    assert "gerekçesi" not in offered.body


@pytest.mark.parametrize(
    ("notified_at", "repairs", "words"),
    [
        ("2027-06-05T10:00", ["2027-06-01T09:00"], "Onarım sürüyor ve azami tamir süresi henüz"),
        ("2029-07-01T10:00", [], "Ayıplı maldan doğan haklar için yasal süre 3 Kasım 2028 Cuma"),
    ],
)
def test_why_a_defect_brings_no_money_follows_from_its_own_right(notified_at, repairs, words):
    goods = [line("Süpürge", warranty_years=2)] if repairs else []
    body = letter(
        promised("exchange", days=1200),
        order(*goods),
        reason=ReturnReason.DEFECTIVE,
        notified_at=at(notified_at),
        repairs=[Repair(line="Süpürge", notified_at=at(one)) for one in repairs],
    ).body
    assert f"Para iadesi yapamıyoruz; gerekçesi şu: {words}" in body
    assert "cayma" not in body
