"""Terms that narrow the law are refused, as data and as sentences on a page; lawful ones are left alone."""

from datetime import date

import pytest

from musteri_destek import casing
from musteri_destek.cases import Channel
from musteri_destek.orders import Trait
from musteri_destek.returns import (
    TURKEY,
    DamageReportTerm,
    ExcludedGoodsTerm,
    LateSendingTerm,
    NoticeChannelTerm,
    OpenedPackageTerm,
    PeriodTerm,
    Policy,
    ReturnShippingTerm,
    StoreCreditTerm,
    WithdrawalFeeTerm,
    lint,
    lint_terms,
    read_terms,
)
from musteri_destek.returns.linting import reading, term_kinds
from tests.returns.linting.fresh_pages import FRESH_LAWFUL, FRESH_UNLAWFUL
from tests.returns.linting.lawful_pages import LAWFUL, LEFT_ALONE
from tests.returns.linting.reworded_pages import REWORDED_LAWFUL, REWORDED_UNLAWFUL
from tests.returns.linting.shop_pages import UNLAWFUL
from tests.returns.shop import ask

DURABLE = [one for one in Channel if one.is_durable and not one.is_public]
REFUSED = {
    "term_return_shipping": ReturnShippingTerm(paid_by="customer"),
    "term_period_in_business_days": PeriodTerm(of="withdrawal", days=14, counted_in="business_day"),
    "term_period_too_short": PeriodTerm(of="withdrawal", days=7),
    "term_refund_too_late": PeriodTerm(of="refund", days=11, counted_in="business_day"),
    "term_late_sending": LateSendingTerm(days=10),
    "term_opened_package": OpenedPackageTerm(),
    "term_notice_channel": NoticeChannelTerm(only=["whatsapp"]),
    "term_damage_report": DamageReportTerm(),
    "term_store_credit": StoreCreditTerm(),
    "term_excluded_goods": ExcludedGoodsTerm(goods="kozmetik"),
    "term_withdrawal_fee": WithdrawalFeeTerm(percent=2),
}
ALLOWED = (
    ReturnShippingTerm(paid_by="seller"),
    ReturnShippingTerm(paid_by="customer", sent_by="other_carrier"),
    PeriodTerm(of="withdrawal", days=14),
    PeriodTerm(of="withdrawal", days=30),
    PeriodTerm(of="send_back", days=14),
    PeriodTerm(of="refund", days=14),
    PeriodTerm(of="refund", days=10, counted_in="business_day"),
    OpenedPackageTerm(goods="hygiene"),
    NoticeChannelTerm(only=DURABLE),
    StoreCreditTerm(chosen_by="customer"),
    ExcludedGoodsTerm(goods="isme özel kupa", ground=Trait.CUSTOM_MADE),
    WithdrawalFeeTerm(percent=0),
)
ON_PAGES = [
    (code, text)
    for pages in (UNLAWFUL, REWORDED_UNLAWFUL)
    for code, written in pages.items()
    for text in written
]


def with_terms(*published, **facts):
    facts |= {"id": "mavi", "version": "1", "published_terms": published}
    return Policy.model_validate(facts)


def test_every_refusal_has_a_term_that_meets_it():
    assert {kind.code for kind in term_kinds.KINDS} == REFUSED.keys()


@pytest.mark.parametrize("code", REFUSED)
def test_a_term_that_narrows_the_law_is_an_error_with_its_article(code):
    (found,) = lint(with_terms(REFUSED[code]))

    assert (code, "error", "published_terms[0]") == (found.code, found.severity, found.path)
    assert "m." in found.source.citation


@pytest.mark.parametrize("code", REFUSED)
@pytest.mark.parametrize("lang", ["tr", "en"])
def test_a_refusal_says_the_law_and_how_to_write_it(code, lang):
    (found,) = lint(with_terms(REFUSED[code]))
    text = found.explain(lang)

    assert "{" not in text
    assert ("şöyle yazmak: “" if lang == "tr" else "write: “") in text
    assert text.count(".”") == 0


@pytest.mark.parametrize("code", REFUSED)
def test_the_sentence_we_propose_is_one_we_would_not_refuse(code):
    (found,) = lint(with_terms(REFUSED[code]))
    proposed = found.explain("tr").partition("“")[2].rpartition("”")[0]

    assert () == lint_terms(proposed)


@pytest.mark.parametrize("term", ALLOWED, ids=lambda term: f"{term.kind}")
def test_a_lawful_term_is_left_alone(term):
    assert () == lint(with_terms(term))


def test_a_ground_that_was_annulled_is_none_any_more():
    auction = ExcludedGoodsTerm(goods="müzayede ürünleri", ground=Trait.LIVE_AUCTION)

    assert () == lint(with_terms(auction, valid_from="2026-02-01"))
    assert ["term_excluded_goods"] == [
        one.code for one in lint(with_terms(auction, valid_from="2026-06-01"))
    ]


def test_a_term_is_measured_by_the_law_of_the_policys_first_day():
    ten_days = PeriodTerm(of="send_back", days=10)

    assert () == lint(with_terms(ten_days, valid_from="2025-01-01"))
    assert 1 == len(lint(with_terms(ten_days, valid_from="2026-01-01")))


@pytest.mark.parametrize("term", REFUSED.values(), ids=lambda term: term.kind)
def test_no_published_term_changes_a_decision(term):
    facts = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}
    narrowed = TURKEY.model_copy(update={"published_terms": (term,)})

    assert ask(**facts) == ask(**facts, policy=narrowed)


@pytest.mark.parametrize(("code", "text"), ON_PAGES)
def test_an_unlawful_sentence_is_refused_and_quoted(code, text):
    assert [(code, text.strip(".!"))] == [(one.code, one.quoted) for one in lint_terms(text)]


@pytest.mark.parametrize(("code", "text"), ON_PAGES)
def test_capitals_and_missing_marks_make_no_difference(code, text):
    for written in (casing.upper(text), casing.search_key(text), f"• {text}"):
        assert [code] == [one.code for one in lint_terms(written)]


@pytest.mark.parametrize("text", [*LAWFUL, *REWORDED_LAWFUL, *LEFT_ALONE])
def test_a_lawful_sentence_is_left_alone(text):
    for written in (text, casing.upper(text), casing.search_key(text)):
        assert () == lint_terms(written)


def test_no_lawful_sentence_that_nobody_tuned_by_is_refused():
    assert [] == [text for text in FRESH_LAWFUL if lint_terms(text)]


@pytest.mark.parametrize("code", FRESH_UNLAWFUL)
def test_nine_in_ten_rewordings_that_nobody_tuned_by_are_found(code):
    written = FRESH_UNLAWFUL[code]
    found = [text for text in written if code in {one.code for one in lint_terms(text)}]

    assert len(found) >= 0.9 * len(written)


def test_a_text_without_an_end_is_read_in_pieces(monkeypatch):
    """Patterns may look at a piece more than once, and a page is never one piece."""
    pieces = []
    monkeypatch.setattr(reading, "_in_sentence", lambda text, _: pieces.append(text) or ())
    page = "10 gün içinde göndermezseniz " * 500
    read_terms(page)

    assert page == "".join(pieces)
    assert max(map(len, pieces)) <= 1_000


def test_an_ordinal_ends_no_sentence():
    assert () == lint_terms("15. günden sonraki iadelerde kargo ücreti müşteriye aittir.")
    assert 1 == len(lint_terms("Madde 15. İadelerde kargo ücreti müşteriye aittir."))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("İade süresi 7 gündür", 7),
        ("İade süresi on iki gündür", 12),
        ("İade süresi bir haftadır", 7),
        ("İade süresi 36 saattir", 2),
    ],
)
def test_a_length_is_read_in_days(text, days):
    (read,) = read_terms(text)

    assert ("withdrawal", days) == (read.term.of, read.term.days)


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("Aydınlatma ürünlerinde iade yoktur", "aydınlatma ürünü"),
        ("Büyük boy ürünlerde iade yoktur", "büyük boy ürün"),
        ("Satılan mal geri alınmaz", "tüm ürünler"),
        ("Ürünlerimizde iade yoktur", "tüm ürünler"),
    ],
)
def test_refused_goods_are_called_as_the_page_calls_them(text, goods):
    (read,) = read_terms(text)

    assert goods == read.term.goods


def test_what_is_kept_of_the_price_is_the_rest_of_what_is_refunded():
    (read,) = read_terms("Ürün bedelinin yüzde seksen beşi iade edilir")

    assert 15 == read.term.percent


def test_a_run_of_letters_too_long_for_a_word_is_passed_over():
    endless = "kozmetik" * 20
    (found,) = lint_terms(f"{endless} kozmetikte iade yoktur.")

    assert (0, "term_excluded_goods") == (found.where[1], found.code)
    assert () == lint_terms(f"{endless} iade yoktur.")


def test_a_place_is_where_the_sentence_begins():
    page = "İade koşulları\n  14 gün içinde cayabilirsiniz. Kozmetikte iade yoktur. Teşekkürler."
    (found,) = lint_terms(page)

    assert page.index("Kozmetikte") == found.where[1]
    assert "Kozmetikte iade yoktur" == found.quoted


def test_a_whole_page_is_read_sentence_by_sentence():
    page = "\n".join(written[0] for written in UNLAWFUL.values())

    assert list(UNLAWFUL) == [one.code for one in lint_terms(page)]


def test_what_is_read_can_stand_in_a_policy():
    read = [one.term for written in UNLAWFUL.values() for one in read_terms(written[0])]

    assert list(UNLAWFUL) == [one.code for one in lint(with_terms(*read))]


def test_numbers_are_read_from_the_sentence():
    (fee,) = read_terms("İade edilen üründen %2,5 kesinti yapılır.")
    (late,) = read_terms("On gün içinde göndermezseniz iade yanar")

    assert ("2.5", 10) == (str(fee.term.percent), late.term.days)


def test_a_text_is_measured_by_the_law_of_a_day():
    late = lint_terms("10 gün içinde göndermezseniz iade yanar", on=date(2025, 6, 1))

    assert "10 gün vardır" in late[0].explain("tr")
