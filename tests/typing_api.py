"""What a type checker sees of the public names: mypy reads this file, nothing runs it."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import assert_type

import musteri_destek
from musteri_destek import (
    BusinessCalendar,
    Certainty,
    Channel,
    Deadline,
    KdvSplit,
    Law,
    Order,
    Outcome,
    Remedy,
    Source,
    Unit,
    Version,
    allocate,
    carrier_calendar,
    kdv_split,
    legal_calendar,
    metrics,
    office_calendar,
    returns,
    share,
    sla,
    templates,
)
from musteri_destek.calendars import ExplainedDay

assert_type(musteri_destek.__version__, str)
assert_type(allocate(Decimal(10), [1, 2]), tuple[Decimal, ...])
assert_type(share(Decimal(10), 1, 3), Decimal)
assert_type(kdv_split(Decimal(10), 20), KdvSplit)
assert_type(
    Version(value=14, unit=Unit.CALENDAR_DAY, source=Source("x"), since=date(2026, 1, 1)).certainty,
    Certainty,
)


def days_to_send_back(law: Law, on: date) -> object:
    return law.at("consumer_send_back", on).value


def a_return(
    request: returns.ReturnRequest, right: returns.Right, text: str, now: datetime
) -> None:
    policy = returns.Policy.model_validate_json(text)
    assert_type(returns.goodwill(days=30), returns.Goodwill)
    assert_type(policy.plus(returns.goodwill(days=30)), returns.Policy)
    decision = returns.decide(request, policy, as_of=now, extra_rights=[right])
    assert_type(decision, returns.Decision)
    assert_type(decision.outcome, Outcome)
    assert_type(decision.certainty, Certainty)
    assert_type(decision.deadlines, tuple[Deadline, ...])
    assert_type(decision.lines, tuple[returns.LineDecision, ...])
    assert_type(decision.remedies, tuple[Remedy, ...])
    assert_type(decision.alternatives, tuple[returns.Alternative, ...])
    assert_type(decision.refund.total, Decimal)
    assert_type(decision.refund.due, Deadline | None)
    assert_type(decision.return_shipping, returns.ReturnShipping | None)
    assert_type(decision.explain("tr"), str)
    assert_type(returns.Decision.from_json(decision.to_json()), returns.Decision)
    assert_type(returns.decide_json(text, as_of=now), str)
    assert_type(decision.compensation, tuple[returns.Compensation, ...])
    by_hand = returns.Override(by="Deniz Kaya", at=now, reason="Müşteri hastanedeydi")
    found = returns.override(request, by_hand, policy, as_of=now)
    assert_type(found, returns.Overridden)
    assert_type(found.policy_said, returns.Decision)
    refund = returns.refund_for(request.order, {"ELB-44": 1})
    assert_type(refund, returns.Refund)
    assert_type(refund.documents, tuple[returns.ReturnDocument, ...])
    assert_type(returns.collected(request.order).total, Decimal)
    assert_type(returns.remaining(request.order), returns.Remaining)
    payouts = returns.payouts_for(request.order, Decimal(1), tenders=returns.Tenders())
    assert_type(payouts, tuple[returns.Payout, ...])
    asked = [returns.AmountAsked(line="ELB-44", amount=Decimal(1))]
    assert_type(returns.refund_of_amounts(request.order, asked), returns.Refund)
    assert_type(returns.exchange_difference(refund, Decimal(1)).net, Decimal)
    assert_type(returns.store_credit(refund), Decimal)
    assert_type(returns.documents_for(request.order), tuple[returns.ReturnDocument, ...])
    assert_type(returns.quantities(request.order, "ELB-44"), returns.Quantities)
    decision.explain("de")  # type: ignore[arg-type]


def a_policy(policy: returns.Policy, past: list[returns.ReturnRequest], now: datetime) -> None:
    book = returns.PolicyBook(id="mavi", policies=(policy,))
    assert_type(book.at(now.date()), returns.Policy | None)
    assert_type(returns.decide(past[0], book, as_of=now), returns.Decision)
    assert_type(returns.policy_from_json("{}"), returns.Policy | returns.PolicyBook)
    assert_type(returns.lint(policy), tuple[returns.LintFinding, ...])
    assert_type(returns.lint_terms("Kozmetikte iade yoktur."), tuple[returns.LintFinding, ...])
    assert_type(returns.read_terms("%2 cayma parası")[0], returns.TermRead)
    found = returns.backtest(policy, book, past, as_of=now)
    assert_type(found + found, returns.Backtest)
    assert_type(found.examples, tuple[returns.ChangedRequest, ...])
    assert_type(returns.to_schema_org(policy, countries=["TR"]), returns.Export)
    url = "https://ornek.com/iade"
    google = returns.to_google_merchant(policy, countries=["TR"], policy_url=url)
    assert_type(google.warnings, tuple[returns.ExportWarning, ...])
    code = returns.read_claim_code("trendyol", returns.CodeField.CUSTOMER_REASON, 401)
    assert_type(code.reason, returns.ReturnReason | None)
    written = returns.reason_code("trendyol", returns.ReturnReason.DAMAGED)
    assert_type(written, returns.WrittenCode)


def an_exchange(item: returns.Variant, shelf: list[returns.Variant]) -> None:
    found = returns.replacements(item, shelf, same=("renk",))
    assert_type(found, tuple[returns.Variant, ...])
    refusals = returns.exchange_refusals(item, shelf[0])
    assert_type(refusals, tuple[returns.ExchangeRefusal, ...])


def a_desk(a: datetime, b: datetime, on: date) -> None:
    desk = office_calendar(hours=["09:00-18:00"])
    assert_type(desk, BusinessCalendar)
    assert_type(legal_calendar(), BusinessCalendar)
    assert_type(carrier_calendar("yurtici"), BusinessCalendar)
    assert_type(desk.open_time_between(a, b), timedelta)
    assert_type(desk.add_open_time(a, timedelta(hours=4)), datetime)
    assert_type(desk.add_business_days(on, 3), date)
    assert_type(desk.explain(a, b), tuple[ExplainedDay, ...])
    assert_type(desk.intersect(carrier_calendar("aras")), BusinessCalendar)


def a_word(events: list[sla.Event], policy: sla.SlaPolicy, due: Deadline, now: datetime) -> None:
    cases = [sla.SlaCase(about="T-1", events=tuple(events), policy=policy)]
    assert_type(sla.triage(cases, as_of=now), tuple[sla.QueuedCase, ...])
    (cycle,) = sla.evaluate(events, policy, as_of=now)
    assert_type(cycle, sla.SlaCycle)
    assert_type(cycle.due_at, datetime | None)
    assert_type(cycle.due_if_resumed_now, datetime)
    assert_type(cycle.escalations_due, tuple[sla.EscalationDue, ...])
    assert_type(sla.next_due([cycle]), sla.SlaCycle | None)
    assert_type(sla.hand_over(events, policy, as_of=now), sla.HandOver | None)
    assert_type(cycle.late_by, timedelta)
    promise = sla.promise_refund(due, now)
    assert_type(promise, sla.Promise)
    assert_type(promise.state([], as_of=now).status, sla.PromiseStatus)
    assert_type(sla.promise_counts([promise], [], as_of=now), sla.PromiseCounts)


def a_delivery(rules: sla.DeliveryRules, now: datetime) -> None:
    promise = sla.promise_delivery(now, "marmara", rules)
    assert_type(promise, sla.Promise)
    scan = sla.Scan(at=now, stage=sla.ParcelStage.IN_TRANSIT)
    facts: list[sla.PromiseFact] = [scan]
    assert_type(promise.state(facts, as_of=now, basis="first"), sla.PromiseState)
    assert_type(sla.promise_counts([promise], facts, as_of=now, basis="last"), sla.PromiseCounts)
    assert_type(sla.where_is_it([scan], promise=promise, as_of=now), sla.Whereabouts)
    assert_type(sla.notices_due([promise], facts, as_of=now, sent=[]), tuple[sla.Notice, ...])
    assert_type(sla.read_carrier_status("aras", 4).stage, sla.ParcelStage)


def a_survey(week: metrics.NpsTally, counts: sla.PromiseCounts) -> None:
    assert_type(week + metrics.NpsTally.of([10, None, 3]), metrics.NpsTally)
    result = metrics.nps(week)
    assert_type(result, metrics.NpsResult)
    assert_type(metrics.compare(result, result), metrics.NpsDifference)
    assert_type(metrics.share(1, 3), metrics.Share)
    assert_type(metrics.kept_rate(counts), metrics.Share)
    assert_type(metrics.trend([week, week]), metrics.Trend)
    rated = metrics.ces([7], scale=7, direction="higher_is_easier", rule="top_box")
    assert_type(rated, metrics.RatingResult)
    assert_type(metrics.durations([timedelta(hours=1)]), metrics.Durations)
    assert_type(metrics.repeat_purchase_rate(1, 4), metrics.Share)
    assert_type(metrics.average_order_value("10.00", 1).amount, Decimal | None)
    parts = metrics.by(len, ["a"], lambda group: metrics.share(1, len(group)))
    assert_type(parts, dict[int, metrics.Slice[metrics.Share]])
    assert_type(metrics.scorecard({"NPS": result}), metrics.Scorecard)
    assert_type(metrics.links.rank_correlation([1], [2]), metrics.links.Link)


def after_a_survey(answers: list[metrics.Response], now: datetime) -> None:
    assert_type(metrics.follow_ups(answers, as_of=now), tuple[metrics.FollowUp, ...])
    assert_type(metrics.suspicious(answers), tuple[metrics.Suspicion, ...])


def a_letter(decision: returns.Decision, order: Order, voice: templates.Voice) -> None:
    reply = templates.reply_for(
        decision, order, as_of=decision.as_of, voice=voice, channel=Channel.EMAIL
    )
    assert_type(reply, templates.Reply)
    assert_type(reply.subject, str | None)
    assert_type(reply.promises, tuple[sla.Promise, ...])
    inflected = templates.inflect("HepsiJet", templates.Case.DATIVE, kind=templates.Kind.BRAND)
    assert_type(inflected, str)
    to = templates.inflector(templates.Case.DATIVE, kind=templates.Kind.BRAND)
    assert_type(to("HepsiJet"), str)
    sms = templates.sms_segments(reply.body, templates.SmsEncoding.TR_SINGLE)
    assert_type(sms, templates.Sms)
    assert_type(sms.parts, tuple[str, ...])
    assert_type(templates.check_tone(reply.body, voice), tuple[templates.ToneFinding, ...])
    assert_type(reply.messages, tuple[str, ...])
    assert_type(reply.sms, templates.Sms | None)
    assert_type(templates.mask("12345", kind="iban"), str)
    own = templates.scenario_for("thanks", Channel.EMAIL).with_slot()
    assert_type(own, templates.Scenario)
    assert_type(voice.says, templates.Register)
    assert_type(templates.MEDIA[Channel.SMS].fits(reply.body), bool)


def letters_about_other_things(
    subject: sla.Promise | sla.SlaCycle | sla.Whereabouts | returns.Compensation | templates.Score,
    order: Order,
    voice: templates.Voice,
    now: datetime,
) -> None:
    told = templates.Told(call_by=None)
    reply = templates.reply_for(
        subject, order, as_of=now, voice=voice, channel=Channel.SMS, told=told
    )
    assert_type(reply, templates.Reply)


misspelt = musteri_destek.Lwa  # type: ignore[attr-defined]
