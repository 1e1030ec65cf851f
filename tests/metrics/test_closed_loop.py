"""After the answer: whom to call, what to doubt, whom to ask at all, what to show."""

import json
from datetime import datetime, timedelta

import pytest
from pydantic import ValidationError

from musteri_destek import metrics
from musteri_destek.calendars import office_calendar
from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.metrics import (
    Absence,
    FollowUpReason,
    IntervalMethod,
    Response,
    SurveyHistory,
    SurveyObstacle,
    SurveyRules,
    SuspicionKind,
    by,
    change,
    compare,
    complaint_rate,
    follow_ups,
    latest_per_customer,
    nps,
    return_rate,
    scorecard,
    share,
    survey_decision,
    suspicious,
    verified,
)


def at(text):
    return datetime.fromisoformat(f"2026-11-{text}+03:00")


def answer(name, score, when="02T10:00", **facts):
    return Response(
        id=name, customer=facts.pop("customer", name), score=score, answered_at=at(when), **facts
    )


def called(responses, as_of="03T10:00", **options):
    return [call.response for call in follow_ups(responses, as_of=at(as_of), **options)]


def test_detractors_are_called_and_promoters_are_not():
    assert ["r0", "r6"] == called([answer(f"r{score}", score) for score in (10, 9, 8, 7, 6, 0)])


def test_a_passive_who_wrote_something_is_called_too():
    (call,) = follow_ups([answer("r", 8, comment="Paket ezikti")], as_of=at("03T10:00"))
    assert FollowUpReason.PASSIVE_WITH_COMMENT is call.reason
    assert "8 puan verdi ve yorum yazdı." in call.explain("tr")


def test_who_said_no_or_was_called_already_is_left_in_peace():
    refused = answer("r1", 0, may_contact=False)
    settled = answer("r2", 0, contacted_at=at("02T15:00"))
    assert [] == called([refused, settled])
    assert ["r2"] == called([refused, settled], as_of="02T12:00")


def test_an_answer_that_is_still_to_come_is_not_called():
    assert [] == called([answer("r", 0, "05T10:00")])


def test_at_the_due_moment_a_call_is_not_late_and_a_minute_after_it_is():
    on_time, late = (
        follow_ups([answer("r", 0)], as_of=at(when))[0] for when in ("04T10:00", "04T10:01")
    )
    assert (False, True) == (on_time.overdue, late.overdue)
    assert "gecikti" in late.explain("tr")
    assert "overdue" in late.explain("en")


def test_the_hours_of_a_desk_may_count_the_time_to_call():
    desk = office_calendar(hours=["09:00-18:00"])
    friday = answer("r", 0, "06T17:00")
    (call,) = follow_ups(
        [friday],
        as_of=at("06T18:00"),
        within=timedelta(hours=2),
        counted_by=desk.add_open_time,
    )
    assert at("09T10:00") == call.due


def test_the_most_urgent_comes_first_and_the_worst_score_before_better():
    answers = [answer("b", 3), answer("a", 5, "01T10:00"), answer("c", 0)]
    assert ["a", "c", "b"] == called(answers)


def test_a_list_of_calls_becomes_json_and_needs_an_aware_moment():
    (call,) = follow_ups([answer("r", 1)], as_of=at("03T10:00"))
    assert "detractor" == json.loads(json.dumps(call.to_dict()))["reason"]
    with pytest.raises(MisuseTypeError, match="aware datetime"):
        follow_ups([], as_of=datetime(2026, 11, 3))


@pytest.mark.parametrize(
    "facts",
    [
        {"score": 9.0, "answered_at": at("02T10:00")},
        {"score": True, "answered_at": at("02T10:00")},
        {"score": "9", "answered_at": at("02T10:00")},
        {"score": 9},
        {"asked_at": at("03T10:00"), "answered_at": at("02T10:00")},
        {"answered_at": datetime(2026, 11, 2)},
        {"verified_purchase": "yes"},
        {"stars": 5},
    ],
)
def test_facts_that_make_no_answer_are_refused(facts):
    with pytest.raises(ValidationError):
        Response(id="r", customer="m", **facts)


def test_the_same_answer_comes_from_json():
    one = answer("r", 3, tags=["kargo"], asked_at=at("01T10:00"))
    assert one == Response.model_validate_json(one.model_dump_json())


def test_unknown_is_not_verified():
    known = answer("a", 9, verified_purchase=True)
    assert (known,) == verified([known, answer("b", 9), answer("c", 9, verified_purchase=False)])


def test_the_last_answer_of_a_customer_speaks_for_him():
    first, last = answer("a", 2, "01T10:00", customer="m"), answer("b", 9, customer="m")
    silent = Response(id="c", customer="m", asked_at=at("05T10:00"))
    other = Response(id="d", customer="n", asked_at=at("05T10:00"))
    assert (other, last) == latest_per_customer([last, silent, first, other])


def kinds(responses):
    return [(one.response, one.kind) for one in suspicious(responses)]


def test_an_ordinary_angry_answer_is_not_suspicious():
    assert [] == kinds([answer("r", 0, asked_at=at("02T09:00"), delivered_at=at("01T09:00"))])


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ({"asked_at": at("02T10:00")}, SuspicionKind.TOO_FAST),
        ({"delivered_at": at("02T10:01")}, SuspicionKind.BEFORE_DELIVERY),
        ({"verified_purchase": False}, SuspicionKind.UNVERIFIED),
    ],
)
def test_an_answer_by_itself_may_be_suspicious(facts, kind):
    (found,) = suspicious([answer("r", 0, **facts)])
    assert (kind, ()) == (found.kind, found.together_with)
    assert found.explain("tr") != found.explain("en")


def test_a_second_answer_within_a_day_is_flagged_and_the_first_is_not():
    first, soon = answer("a", 1, customer="m"), answer("b", 1, "03T10:00", customer="m")
    later = answer("c", 1, "04T10:01", customer="m")
    assert [("b", SuspicionKind.AGAIN)] == kinds([later, soon, first])
    assert [] == kinds([first, later])


def test_two_answers_about_one_order_are_flagged_however_far_apart():
    apart = [
        answer(name, 1, f"0{day}T10:00", customer="m", order="S-1")
        for name, day in (("a", 1), ("b", 9))
    ]
    assert [("b", SuspicionKind.AGAIN)] == kinds(apart)


def test_five_equal_scores_from_one_origin_within_an_hour_are_a_burst():
    crowd = [answer(f"r{minute}", 0, f"02T10:0{minute}", origin="x") for minute in range(5)]
    assert [(f"r{minute}", SuspicionKind.BURST) for minute in range(5)] == kinds(crowd)
    assert 4 == len(suspicious(crowd)[0].together_with)
    assert [] == kinds(crowd[:4])
    assert [] == kinds([answer(f"r{n}", n, f"02T10:0{n}", origin="x") for n in range(5)])
    assert [] == kinds([answer(f"r{n}", 0, f"0{n + 1}T10:00", origin="x") for n in range(5)])


def test_a_suspicion_becomes_json_and_one_line():
    (found,) = suspicious([answer("r", 0, verified_purchase=False)])
    assert "unverified" == json.loads(json.dumps(found.to_dict()))["kind"]
    assert "r: Bu yanıtın arkasında bir alışveriş bulunamadı." == str(found)


READY = {"customer": "m", "consent": True, "delivered_at": at("01T10:00")}


def obstacles(as_of="06T10:00", rules=None, **facts):
    history = SurveyHistory(**{**READY, **facts})
    return survey_decision(history, rules=rules or SurveyRules(), as_of=at(as_of))


def test_who_consented_and_has_the_goods_may_be_asked():
    found = obstacles()
    assert found.may_ask
    assert "m: Sorulabilir." == str(found)


@pytest.mark.parametrize(
    ("facts", "obstacle"),
    [
        ({"consent": None}, SurveyObstacle.NO_CONSENT),
        ({"consent": False}, SurveyObstacle.NO_CONSENT),
        ({"has_open_case": True}, SurveyObstacle.OPEN_CASE),
        ({"delivered_at": None}, SurveyObstacle.NOT_DELIVERED),
        ({"delivered_at": at("07T10:00")}, SurveyObstacle.NOT_DELIVERED),
        ({"delivered_at": at("05T10:00")}, SurveyObstacle.TOO_SOON),
        ({"delivered_at": "2026-10-01T10:00:00+03:00"}, SurveyObstacle.TOO_LATE),
        ({"asked_at": ["2026-10-01T10:00:00+03:00"]}, SurveyObstacle.RESTING),
    ],
)
def test_each_obstacle_is_named(facts, obstacle):
    found = obstacles(**facts)
    assert (obstacle,) == found.obstacles
    assert not found.may_ask
    assert found.explain("en").startswith("Not to be asked. ")


def test_four_surveys_a_year_are_enough():
    asked = [f"2026-0{month}-01T10:00:00+03:00" for month in (1, 3, 5, 7)]
    assert (SurveyObstacle.ASKED_OFTEN,) == obstacles(asked_at=asked).obstacles
    assert obstacles(asked_at=asked, rules=SurveyRules(most_per_year=5)).may_ask
    assert obstacles(asked_at=["2025-01-01T10:00:00+03:00", *asked[1:]]).may_ask


def test_all_obstacles_are_told_and_not_only_the_first():
    found = obstacles(consent=None, has_open_case=True, delivered_at=at("05T10:00"))
    assert 3 == len(found.obstacles)
    assert found.free_at is None


def test_where_waiting_helps_it_says_until_when():
    found = obstacles(delivered_at=at("05T10:00"))
    assert at("08T10:00") == found.free_at
    assert obstacles(as_of="08T10:00", delivered_at=at("05T10:00")).may_ask
    assert "Sorulabileceği ilk an: 8 Kasım 2026 Pazar 10.00." in found.explain("tr")
    assert found.to_dict()["free_at"] == found.free_at.isoformat()


def test_where_the_rest_outlasts_the_order_waiting_helps_nothing():
    assert obstacles(asked_at=["2026-10-30T10:00:00+03:00"]).free_at is None


def test_a_survey_needs_an_aware_moment():
    with pytest.raises(MisuseTypeError, match="aware datetime"):
        survey_decision(SurveyHistory(**READY), as_of=datetime(2026, 11, 6))


ROWS = [("telefon", 10)] * 15 + [("whatsapp", 0)] * 9


def test_a_small_group_keeps_its_number_and_loses_its_figure():
    found = by(lambda row: row[0], ROWS, lambda group: nps([score for _, score in group]))
    assert nps([10] * 15) == found["telefon"].figure
    few = found["whatsapp"]
    assert (9, None, Absence.TOO_FEW) == (few.n, few.figure, few.absence)
    assert "Yanıt sayısı 9; en az 10 olmadan sonuç gösterilmez." == few.explain("tr")
    assert few.to_dict()["figure"] is None
    assert found["telefon"].explain("tr") == nps([10] * 15).explain("tr")


def test_a_group_of_just_enough_is_shown():
    found = by(lambda row: row[0], ROWS, lambda group: nps([0] * len(group)), at_least=9)
    assert [15, 9] == [part.figure.n for part in found.values()]


def test_every_metric_can_be_broken_down():
    found = by(
        lambda row: row[0],
        ROWS,
        lambda group: share(sum(score > 8 for _, score in group), len(group)),
        at_least=5,
    )
    assert [1, 0] == [part.figure.value for part in found.values()]


def test_a_change_of_scores_is_the_difference_that_compare_finds():
    for method in (IntervalMethod.SCORE, IntervalMethod.ADJUSTED_WALD):
        now, before = (nps([10] * k + [0] * 20, interval=method) for k in (60, 40))
        found, plain = change(now, before), compare(now, before)
        assert (plain.interval.low, plain.interval.high) == pytest.approx((found.low, found.high))


def test_a_change_of_shares_is_in_points_and_knows_chance():
    assert change(share(90, 100), share(70, 100)).clear
    unclear = change(share(9, 10), share(7, 10))
    assert 20 == pytest.approx(unclear.difference)
    assert "Rastlantı da olabilir." in unclear.explain("tr")


def test_a_card_compares_like_with_like():
    card = scorecard(
        {"NPS": nps([10] * 50), "Şikâyet": complaint_rate(3, 1000), "Yeni": share(1, 2)},
        before={"NPS": nps([10] * 30 + [0] * 20), "Şikâyet": complaint_rate(9, 1000)},
    )
    assert [True, True, False] == [row.change is not None for row in card.rows]
    assert 1 - 0.95**2 == pytest.approx(card.false_alarm_risk)
    assert "NPS: NPS 100 [86, 100] n=50 (+80.0 [" in str(card)
    assert "looks clear with a chance of 10%" in card.explain("en")
    assert 3 == len(json.loads(json.dumps(card.to_dict()))["rows"])


@pytest.mark.parametrize(
    ("now", "before"),
    [
        (nps([9]), share(1, 2)),
        (share(1, 2), return_rate(1, 2)),
        (metrics.CES_1, metrics.CES_2),
    ],
)
def test_figures_of_two_kinds_have_no_change(now, before):
    if isinstance(now, metrics.Instrument):
        now, before = (
            metrics.rated(metrics.RatingTally.of([3], instrument=one), rule="mean")
            for one in (now, before)
        )
    with pytest.raises(MisuseValueError, match="compare like with like"):
        scorecard({"x": now}, before={"x": before})


def test_two_confidences_do_not_join():
    with pytest.raises(MisuseValueError, match="one method and confidence"):
        change(share(1, 2), share(1, 2, confidence=0.9))
    assert change(share(0, 0), share(1, 2)) is None


def test_a_figure_without_an_interval_is_shown_without_a_change():
    orders = [metrics.average_order_value(revenue, 1) for revenue in (10, 8)]
    card = scorecard({"Sepet": orders[0]}, before={"Sepet": orders[1]})
    assert (orders[1], None) == (card.rows[0].before, card.rows[0].change)


def test_a_card_without_a_period_before_compares_nothing():
    card = scorecard({"Sepet": metrics.average_order_value("10", 1)})
    assert 0 == card.false_alarm_risk
    assert "ortalama sepet 10,00 TL" in str(card)


def test_a_name_that_is_no_metric_is_answered_with_those_there_are():
    with pytest.raises(AttributeError, match=r"has no `npss`; it has: .*nps"):
        metrics.npss  # noqa: B018 - asking is the point
    assert set(metrics.__all__) <= set(dir(metrics))
