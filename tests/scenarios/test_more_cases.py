"""More cases for the desk, invented here: what it reads, what it refuses, what it answers."""

import copy
import json

import pytest
from pydantic import ValidationError

import iade_masasi
from desk.answering import Refused, answer, answer_or_refusal
from desk.comparing import differences
from desk.mapping import read_case
from musteri_destek.returns import MissingUnits
from tests.scenarios.desk_cases import NOTICE, SENT, case, goods


def decided(*events, **facts):
    return answer(read_case(case(*events, **facts))).decision


def letter(*events, **facts):
    return answer(read_case(case(*events, **facts))).letter


def run(monkeypatch, capsys, file, cases):
    file.write_text(json.dumps({"cases": cases}), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["iade_masasi.py", "--cases", str(file), "--json"])
    code = iade_masasi.main()
    return code, capsys.readouterr().out


def spoilt(**changes):
    bad = copy.deepcopy(case())
    for path, value in changes.items():
        *way, last = path.split("__")
        place = bad
        for step in way:
            place = place[int(step) if step.isdigit() else step]
        place[last] = value
    return bad


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (spoilt(payment__collected="yüz"), "`yüz` is no amount"),
        (spoilt(events__0__type="meteor_strike"), "events[].type `meteor_strike`"),
        (spoilt(customer__kind="kurum"), "customer.kind `kurum`"),
        (spoilt(products__0__condition="worn"), "products[].condition `worn`"),
        (spoilt(events__0__lines=["GÖMLEK"]), "`GÖMLEK` is not on the order"),
        (spoilt(order__ribbon="red"), "order.ribbon"),
        ({key: value for key, value in case().items() if key != "products"}, "lacks 'products'"),
        ("not a case", "not of the shape"),
    ],
)
def test_a_case_nobody_can_read_is_refused_with_the_reason(bad, says):
    refused = answer_or_refusal(bad)
    assert isinstance(refused, Refused)
    assert says in refused.reason


def test_bad_cases_never_stop_the_others_and_the_report_is_the_same_each_time(
    monkeypatch, capsys, tmp_path
):
    cases = [
        spoilt(payment__collected="yüz"),
        case(),
        case(expected={"refund": {"total": "a lot"}}),
        case(),
    ]
    code, first = run(monkeypatch, capsys, tmp_path / "cases.json", cases)
    _, second = run(monkeypatch, capsys, tmp_path / "cases.json", cases)
    reported = json.loads(first)
    assert 1 == code
    assert ["as_expected"] * 2 == [one["status"] for one in reported["cases"]]
    assert 2 == len(reported["refused"])
    assert first == second


VAGUE = {"promised": "çok yakında"}


def test_a_case_that_waits_for_something_names_it_and_is_no_failure(monkeypatch, capsys, tmp_path):
    waiting = case(order=VAGUE)
    code, out = run(monkeypatch, capsys, tmp_path / "cases.json", [waiting])
    (reported,) = json.loads(out)["cases"]
    assert 0 == code
    assert ("not_built_yet", ["a promised delivery in words without a number"]) == (
        reported["status"],
        reported["not_built_yet"],
    )


@pytest.mark.parametrize(
    ("facts", "waits"),
    [
        ({"order": VAGUE}, "a promised delivery in words without a number"),
        (
            {"order": {"status": "delivered"}, "delivery": {"delivered_at": None}},
            "the day of a delivery that is only shown as done",
        ),
    ],
)
def test_words_that_mean_more_than_can_be_read_are_named(facts, waits):
    assert (waits,) == read_case(case(**facts)).waits_for


@pytest.mark.parametrize(
    ("said", "until"),
    [("aynı gün kapında", "2026-11-01"), ("yarın kapında", "2026-11-02")],
)
def test_a_day_named_in_words_is_a_promised_day(said, until):
    promised = read_case(case(order={"promised": said})).order.promised
    assert until == str(promised.until)


@pytest.mark.parametrize(
    ("customer", "kind"),
    [
        ({"kind": "business"}, "business"),
        ({"kind": "business", "purpose": "non_commercial"}, "non_profit"),
        ({"kind": "legal_person", "purpose": "non_commercial"}, "non_profit"),
        ({"kind": "legal_person", "purpose": "commercial"}, "business"),
        ({"kind": "consumer", "purpose": "commercial"}, "business"),
    ],
)
def test_the_purpose_says_who_is_a_consumer(customer, kind):
    assert kind == read_case(case(customer=customer)).party.kind


@pytest.mark.parametrize(
    ("seal", "outcome"),
    [
        ({"protective_seal": "hygienic", "seal_broken": True}, "ineligible"),
        ({"protective_seal": "hygienic", "seal_broken": False}, "eligible"),
        ({"protective_seal": "none_hygienic", "seal_broken": True}, "eligible"),
        ({"seal_broken": True}, "ineligible"),
    ],
)
def test_only_a_seal_that_protects_health_takes_the_right_away(seal, outcome):
    earphones = goods("Kulaklık", hygiene_sensitive=True, **seal)
    assert outcome == decided(products=[earphones]).outcome


def test_a_notice_of_who_got_the_present_waits_for_the_buyer():
    people = {"kind": "gift_recipient", "buyer": {"name": "Cem Ak", "kind": "consumer"}}
    decision = decided(customer=people)
    assert "needs_review" == decision.outcome
    assert ("buyer_confirmation",) == decision.missing


def test_a_word_given_in_weeks_is_counted_in_days():
    late = {"type": "termination_notice", "at": "2026-11-16T10:00:00+03:00"}
    decision = decided(late, order={"promised": "2 hafta"}, delivery={"delivered_at": None})
    assert "2026-11-15" == str(decision.deadline("delivery_promise").until)
    assert "eligible" == decision.outcome


@pytest.mark.parametrize(
    ("hours", "due"),
    [
        ("Mon-Fri 09:00-18:00", "2026-11-09T11:00:00+03:00"),
        ("Mon-Sun 09:00-22:00", "2026-11-07T22:00:00+03:00"),
        ("Mon-Sat 09:00-21:00", "2026-11-07T21:00:00+03:00"),
    ],
)
def test_the_desk_answers_on_the_days_it_says(hours, due):
    """Asked on a Saturday evening, an hour or two before closing."""
    asked = NOTICE | {"at": "2026-11-07T20:00:00+03:00"}
    within = 1 if "Sat" in hours else 2
    times = {"support_hours": hours, "first_response_sla_business_hours": within}
    found = answer(read_case(case(asked, order=times))).deadlines["first_response_due"]
    assert due == found


def fields(**expected):
    one = case(NOTICE, SENT, expected=expected)
    return [found.field for found in differences(one, answer(read_case(one)))]


def test_another_decision_that_is_acceptable_is_no_difference():
    allowed = [{"field": "decision", "value": "ACCEPT_WITHDRAWAL"}]
    assert [] == fields(outcome="needs_review", acceptable=allowed)
    assert ["outcome"] == fields(outcome="needs_review")


def test_a_name_asked_for_may_stand_in_another_case():
    one = case(NOTICE, SENT, tone={"must_render": ["Aras Kargo'nun", "Aras Kargo'ya"]})
    assert [] == differences(one, answer(read_case(one)))
    one = case(NOTICE, SENT, tone={"must_render": ["Yurtiçi Kargo'ya"]})
    assert ["tone.must_render"] == [d.field for d in differences(one, answer(read_case(one)))]


CODE = {"category": "dijital_kod", "instantly_delivered": True}


@pytest.mark.parametrize("delivered", [None, "2026-11-01T10:01:00+03:00"])
def test_a_code_that_does_not_work_is_refunded_at_once_and_nothing_comes_back(delivered):
    claim = {
        "type": "defect_claim",
        "at": "2026-11-02T10:00:00+03:00",
        "kind": "invalid_code",
        "requested_remedy": "refund",
    }
    code = goods("Oyun kodu", rate=20, code_revealed=True, **CODE)
    decision = decided(claim, products=[code], delivery={"delivered_at": delivered})
    assert ("eligible", "defect") == (decision.outcome, decision.right)
    assert "immediately" == decision.refund.due.until
    assert decision.return_shipping is None


def test_a_code_nobody_saw_waits_for_no_parcel():
    """No carrier brings it back, so its refund runs from the notice (MSY m.12/3)."""
    code = goods("Oyun kodu", rate=20, code_revealed=False, **CODE)
    decision = decided(products=[code])
    assert "eligible" == decision.outcome
    assert "2026-11-23" == str(decision.refund.due.until)
    assert decision.deadline("return_ship_by") is None
    assert decision.return_shipping is None


OTHER_CARRIER = SENT | {"carrier": "PTT Kargo", "designated": False}
ARRIVED = {"type": "return_received_by_seller", "at": "2026-11-13T10:00:00+03:00"}
NO_BRANCH = {"carrier_branch_nearby": False}
NO_CARRIER = {"designated_return_carrier": None}


@pytest.mark.parametrize(
    ("events", "delivery", "says"),
    [
        ([NOTICE], {}, "Ürünü bize geri göndermeniz ücretsiz; paketi"),
        ([NOTICE], NO_BRANCH, "ürünü adresinizden biz aldırıyoruz; bunun için ücret almıyoruz."),
        ([NOTICE], NO_CARRIER, "dilediğiniz kargo firmasıyla gönderebilirsiniz"),
        ([NOTICE, SENT], NO_CARRIER, "Geri gönderimin ücreti bize ait."),
        ([NOTICE, OTHER_CARRIER, ARRIVED], {}, "bu gönderimin ücreti size ait."),
    ],
)
def test_the_letter_tells_the_way_back_that_is_open(events, delivery, says):
    assert says in letter(*events, delivery=delivery)


def test_who_is_fetched_from_has_no_day_to_send_and_who_pays_reads_of_no_free_way():
    assert "Gönderim için son gününüz" not in letter(NOTICE, delivery=NO_BRANCH)
    paid_by_customer = letter(NOTICE, OTHER_CARRIER, ARRIVED)
    assert "ücretsiz" not in paid_by_customer
    assert "Aras Kargo" not in paid_by_customer


def test_goods_that_never_came_are_cancelled_not_sent_back():
    text = letter(NOTICE, delivery={"delivered_at": None})
    assert "iptal talebinizi onayladık" in text
    assert "geri gönder" not in text


def test_the_recipient_of_a_present_is_the_one_addressed():
    people = {"kind": "gift_recipient", "buyer": {"name": "Cem Ak", "kind": "consumer"}}
    text = letter(NOTICE, customer=people)
    assert text.startswith("Merhaba Lale Hanım,")
    assert "Cem" not in text


def test_a_refusal_speaks_of_what_was_asked_only():
    """A defect reported after two years: that the withdrawal ended long ago is no answer to it."""
    claim = {"type": "defect_claim", "at": "2028-11-06T10:00:00+03:00"}
    text = letter(claim)
    assert "Ayıplı maldan doğan haklar" in text
    assert "cayma" not in text


def test_each_way_of_a_shared_payment_has_its_amount():
    parts = [
        {"method": "gift_card", "amount": "150.00"},
        {"method": "credit_card", "amount": "800.00"},
    ]
    text = letter(NOTICE, SENT, payment={"method": "mixed", "parts": parts})
    assert "Hediye kartınıza düşen pay 150,00 TL. Kartınıza düşen pay 800,00 TL." in text


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("wrong_item", "Kazak yerine başka ürün göndermişiz. Hata bizde, özür dileriz."),
        ("missing_part", "Kazak eksik çıkmış. Paketinizi eksik ulaştırdığımız için özür dileriz."),
        ("transport_damage", "Kazak hasarlı çıkmış; bunun için özür dileriz."),
        ("invalid_code", "Kazak olması gerektiği gibi çıkmadığı için özür dileriz."),
    ],
)
def test_the_apology_calls_every_kind_of_defect_by_its_name(kind, words):
    claim = {"type": "defect_claim", "at": NOTICE["at"], "kind": kind}
    assert words in letter(claim)


FAULT = {"type": "fault_notified_to_authorised_service", "at": "2027-06-07T10:00:00+03:00"}


def test_who_waits_for_a_repair_reads_until_when_and_what_opens_then():
    asks = {"type": "defect_claim", "at": "2027-06-22T10:00:00+03:00", "requested_remedy": "refund"}
    text = letter(FAULT, asks)
    assert "son günü 30 Haziran 2027 Çarşamba" in text
    assert "Süre aşılırsa para iadesi, değişim ya da indirim isteyebilirsiniz." in text
    assert "benzer bir ürün de isteyebilirsiniz" in text


def test_who_terminates_too_early_reads_when_it_will_be_possible():
    early = {"type": "termination_notice", "at": "2026-11-09T10:00:00+03:00"}
    portrait = goods("Tablo", personalised=True)
    waiting = {"delivery": {"delivered_at": None}, "order": {"promised_days": 20}}
    text = letter(early, products=[portrait], **waiting)
    assert "son günü 21 Kasım 2026 Cumartesi" in text
    assert "sözleşmeyi feshedip ödediğinizi faiziyle geri isteyebilirsiniz" in text


LOUD = {"type": "complaint_public", "at": "2026-12-10T10:00:00+03:00"}
NEVER_CAME = {"channel": "twitter_public", "delivery": {"delivered_at": None}}


def test_who_asks_loudly_for_late_goods_is_not_taken_to_give_them_up():
    found = answer(read_case(case(LOUD, **NEVER_CAME)))
    assert found.decision is None
    assert ("INFORM_ONLY",) == found.words
    assert "2026-12-01" == found.deadlines["delivery_statutory_limit"]


def test_who_asks_loudly_for_the_money_of_late_goods_terminates():
    decision = decided(LOUD | {"requested_remedy": "refund"}, **NEVER_CAME)
    assert ("eligible", "late_delivery") == (decision.outcome, decision.right)
    assert decision.deadline("delivery_statutory_limit")


def test_a_word_stamped_in_utc_is_of_its_day_in_istanbul():
    late = {"type": "termination_notice", "at": "2026-11-10T10:00:00+03:00"}
    promised = {"promised_date": "2026-11-09T21:30:00Z"}
    found = read_case(case(late, order=promised, delivery={"delivered_at": None}))
    assert "2026-11-10" == found.request.order.promised.until.isoformat()


def test_a_fault_told_to_the_service_asks_for_its_repair():
    washer = goods("Çamaşır makinesi", warranty_years=2)
    decision = decided(FAULT, products=[washer])
    assert ("eligible", "warranty", "repair") == (
        decision.outcome,
        decision.right,
        decision.remedy,
    )
    assert "30 Haziran 2027 Çarşamba gününe kadar" in letter(FAULT, products=[washer])


def test_goods_that_are_back_start_the_clock_though_nobody_saw_them_leave():
    decision = decided(NOTICE, ARRIVED)
    assert "2026-11-27" == str(decision.refund.due.until)
    assert "son gününüz" not in letter(NOTICE, ARRIVED)


SHORT = {
    "type": "defect_claim",
    "at": "2026-11-07T10:00:00+03:00",
    "kind": "missing_part",
    "requested_remedy": "price_reduction",
}


def test_a_set_that_came_short_is_reduced_by_what_it_lacks():
    """Five glasses of six at 720.00: a sixth of the price goes back, the glasses stay."""
    glasses = goods("Bardak seti", "720.00", 20, units_in_set=6, units_received=5)
    decision = decided(SHORT, products=[glasses])
    (line,) = decision.refund.lines
    assert ("120.00", "100.00", "20.00") == (str(line.gross), str(line.net), str(line.kdv))
    assert () == decision.refund.open_points
    assert "stays" == decision.lines[0].goods
    assert "immediately" == decision.refund.due.until
    text = letter(SHORT, products=[glasses])
    assert "Bedel indirimi seçiminizi kabul ettik." in text
    assert "sizde kalıyor" not in text
    assert "120,00 TL" in text


def test_more_can_not_be_missing_than_there_was():
    with pytest.raises(ValidationError, match="`7` units can't be missing of `6`"):
        MissingUnits(units=7, of=6)


def test_a_day_without_an_hour_is_a_day():
    by_day = case(
        NOTICE | {"at": "2026-11-19"},
        order={"ordered_at": "2026-11-01"},
        delivery={"delivered_at": "2026-11-05"},
    )
    decision = answer(read_case(by_day)).decision
    assert ("eligible", "2026-11-19") == (
        decision.outcome,
        str(decision.deadline("withdrawal_last_day").until),
    )


def test_the_summary_names_what_is_not_built_before_it_counts_differences(
    monkeypatch, capsys, tmp_path
):
    waiting = case(order=VAGUE, tone={"must_render": ["x"]})
    file = tmp_path / "cases.json"
    file.write_text(json.dumps({"cases": [waiting]}), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["iade_masasi.py", "--cases", str(file)])
    assert 0 == iade_masasi.main()
    assert "henüz yok: a promised delivery" in capsys.readouterr().out


def test_a_part_paid_back_by_transfer_is_not_called_all_that_was_paid():
    two = [goods("Kazak"), goods("Etek")]
    events = [NOTICE | {"lines": ["Kazak"]}, SENT]
    part = letter(*events, products=two, payment={"method": "bank_transfer"})
    whole = letter(NOTICE, SENT, payment={"method": "bank_transfer"})
    assert "tamamını" not in part
    assert "Havaleyle göndereceğimiz 950,00 TL için IBAN'ınızı" in part
    assert "İade tutarınız 950,00 TL" in whole


PAID_BY_TWO = {
    "payment": {
        "method": "mixed",
        "parts": [
            {"method": "gift_card", "amount": "900.00"},
            {"method": "credit_card", "amount": "1000.00"},
        ],
    }
}


@pytest.mark.parametrize(
    ("facts", "certainty"),
    [
        ({}, "settled"),
        ({"order": {"coupon": {"amount": "100.00", "code": "GUZ100"}}}, "policy"),
        ({"order": {"campaign": {"discount": "100.00"}}}, "policy"),
        ({"order": {"shipping_paid": "49.90"}}, "policy"),
        (PAID_BY_TWO, "policy"),
    ],
)
def test_what_a_part_of_an_order_takes_along_is_the_choice_of_the_shop(facts, certainty):
    two = [goods("Kazak"), goods("Etek")]
    part, whole = NOTICE | {"lines": ["Kazak"]}, NOTICE
    assert certainty == decided(part, products=two, **facts).certainty
    assert "settled" == decided(whole, products=two, **facts).certainty


@pytest.mark.parametrize(("late_days", "expected"), [(2, ["75.00"]), (3, [])])
def test_the_coupon_a_shop_gives_for_a_delay_stands_beside_the_answer(late_days, expected):
    late = {"promised_date": "2026-11-03"}
    policy = {"coupon": "75.00", "late_days_min": late_days}
    with_it = decided(order=late | {"goodwill_policy": policy})
    who_complains = answer(read_case(case(LOUD, order=late | {"goodwill_policy": policy})))

    for told in (with_it, who_complains):
        assert expected == [str(one.amount) for one in told.compensation]
    assert decided(order=late).refund == with_it.refund
