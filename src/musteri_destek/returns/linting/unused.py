"""Boşa yazılanlar: what a policy states and no decision ever reads, or what cancels itself out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from ...calendars import Roll
from ...decisions import Actor, Remedy, Saying
from ...law_tr import TURKISH_LAW
from ..compensation_terms import CompensationRule
from ..goodwill.rules import GoodwillRule, Offer, Sale
from ..goodwill.windows import Anchor, Days, Hours, Season, Unlimited, UntilDay
from ..money_back.fees import FeeSchedule
from ..policy import AnnulledExceptions, Policy, StraddlingOrders
from .clocks import FEE_EVENTS
from .findings import LintFinding, LintKind, Path, Severity
from .places import Placed, all_rules

_DROP = Saying("kaldırmak ya da neyin kastedildiğini yazmak", "remove it, or write what was meant")


def _unused(code: str, tr: str, en: str, *, advice: Saying = _DROP) -> LintKind:
    return LintKind(
        code=f"unused_{code}", severity=Severity.WARNING, says=Saying(tr, en), advice=advice
    )


ON_FINAL_SALE = _unused(
    "on_final_sale",
    "“{rule}” kuralı ürünü geri almıyor; `{field}` bu yüzden hiç okunmaz",
    "“{rule}” takes nothing back, so `{field}` is never read",
)
FEES_OF_NOTHING = _unused(
    "fees_of_nothing",
    "“{rule}” kuralının kesinti tarifesinde her tutar sıfır",
    "Every amount in the fee schedule of “{rule}” is zero",
)
FEES_WITHOUT_REFUND = _unused(
    "fees_without_refund",
    "“{rule}” kuralı para iadesi sunmuyor; kesintinin alınacağı bir tutar oluşmaz",
    "“{rule}” offers no refund, so there is no money a fee could be kept from",
)
FEES_FOR_SELLERS_FAULT = _unused(
    "fees_for_sellers_fault",
    "“{rule}” yalnız ayıplı, yanlış ya da eksik ürünler için; satıcının neden olduğu iadede kesinti "
    "yapılmaz",
    "“{rule}” is for defective, wrong or missing goods alone; what the seller caused costs no fee",
)
FEE_AMOUNTS = _unused(
    "fee_amounts",
    "“{rule}” yalnız {order_currency} siparişlerine uyuyor, kesinti tutarları ise {fee_currency}; "
    "bu tutarlar hiç kesilmez",
    "“{rule}” applies to orders in {order_currency} alone and its fee amounts are in {fee_currency}; "
    "they are never kept back",
)
FALLBACK = _unused(
    "fallback",
    "“{rule}” kuralındaki süre bilinmeyen bir güne bağlı değil; yedek süre hiç okunmaz",
    "The window of “{rule}” hangs on no day that could be unknown; its fallback is never read",
)
SEASON = _unused(
    "season",
    "“{rule}” kuralının sezonu hiçbir siparişe olağan süreden fazlasını vermiyor",
    "The season of “{rule}” gives no order more than its ordinary window does",
)
CURRENCY = _unused(
    "currency",
    "“{rule}” fiyat sınırı koymadan para birimi yazıyor; para birimi hiç okunmaz",
    "“{rule}” names a currency and bounds no price; the currency is never read",
)
CAPS = _unused(
    "compensation_caps",
    "Telafi için üst sınır var ama kural yok",
    "There are caps on compensations and no rule that gives any",
)
COMPENSATION_OF_NOTHING = _unused(
    "compensation_of_nothing",
    "“{rule}” telafi kuralı hiçbir şey vermiyor: tutarı ya da üst sınırı sıfır",
    "The compensation “{rule}” gives nothing: its amount or a cap is zero",
)
SWITCH = _unused(
    "switch",
    "`{switch}` anahtarı, politikanın ilk günü olan {first_on} ve sonrasında verilen siparişlerde hiç "
    "okunmaz",
    "The switch `{switch}` is never read for orders from {first_on} on, the policy's first day",
)
WAY_BACK_TWICE = LintKind(
    code="way_back_paid_twice",
    severity=Severity.WARNING,
    says=Saying(
        "“{rule}” kuralında gönderimi müşteri öder, ayrıca iadeden {amount} gönderim kesilir",
        "Under “{rule}” the customer pays the way back, and {amount} are kept for it besides",
    ),
    advice=Saying("ikisinden birini seçmek", "choose one of the two"),
)
FEE_TIER = _unused(
    "fee_tier",
    "“{rule}” kuralının süresi {ends} gün; {day}. günden sonra başlayan kesinti basamağına hiçbir "
    "talep ulaşmaz",
    "The time of “{rule}” is {ends} days; no request reaches the fee tier that begins after day "
    "{day}",
)
OUTDONE = _unused(
    "compensation_outdone",
    "“{rule}” telafi kuralı hiç geçerli olmaz; aynı neden için “{other}” her zaman en az o kadar verir",
    "The compensation “{rule}” never counts; for the same cause “{other}” always gives as much or more",
)
KINDS = (
    *(ON_FINAL_SALE, FEES_OF_NOTHING, FEES_WITHOUT_REFUND, FEES_FOR_SELLERS_FAULT),
    *(FALLBACK, SEASON, CURRENCY, CAPS, COMPENSATION_OF_NOTHING, SWITCH, WAY_BACK_TWICE),
    *(FEE_AMOUNTS, FEE_TIER, OUTDONE),
)


def unused(policy: Policy) -> Iterator[LintFinding]:
    """Boşa yazılanlar: rule by rule, then the compensations, then the switches."""
    for placed in all_rules(policy):
        yield from _in_rule(placed)
    yield from _in_compensations(policy)
    yield from _switches(policy)


def _in_rule(placed: Placed) -> Iterator[LintFinding]:
    rule, where = placed.rule, placed.where
    if rule.sale is Sale.FINAL:
        for field in ("fees", "hand_in_days"):
            if getattr(rule, field) is not None:
                yield ON_FINAL_SALE.found((*where, field), rule=rule.id, field=field)
    elif rule.fees:
        yield from _fees((*where, "fees"), rule, rule.fees)
        yield from _tiers((*where, "fees", "tiers"), rule, rule.fees)
    for index, offer in enumerate(rule.offers):
        yield from _offer((*where, "offers", index), rule, offer)
    if rule.applies_to.currency != "TRY" and not rule.applies_to.bounds_price:
        yield CURRENCY.found((*where, "applies_to", "currency"), rule=rule.id)


def _fees(where: Path, rule: GoodwillRule, fees: FeeSchedule) -> Iterator[LintFinding]:
    costs = [fees.return_shipping, *(one.percent or one.amount for one in fees.tiers)]
    if not any(costs):
        yield FEES_OF_NOTHING.found(where, rule=rule.id)
    elif all(Remedy.REFUND not in offer.remedies for offer in rule.offers):
        yield FEES_WITHOUT_REFUND.found(where, rule=rule.id)
    elif rule.applies_to.reasons and all(one.claims_defect for one in rule.applies_to.reasons):
        yield FEES_FOR_SELLERS_FAULT.found(where, rule=rule.id)
    elif rule.applies_to.bounds_price and fees.charged_in(rule.applies_to.currency) != fees:
        yield FEE_AMOUNTS.found(
            where,
            rule=rule.id,
            order_currency=rule.applies_to.currency,
            fee_currency=fees.currency,
        )
    elif fees.return_shipping and rule.return_shipping_by is Actor.CUSTOMER:
        yield WAY_BACK_TWICE.found(
            (*where, "return_shipping"), rule=rule.id, amount=fees.return_shipping
        )


def _tiers(where: Path, rule: GoodwillRule, fees: FeeSchedule) -> Iterator[LintFinding]:
    known = [days for one in rule.offers if (days := _ends_on_day(one, fees))]
    ends = max(known) if len(known) == len(rule.offers) else None
    for index, before in enumerate(fees.tiers[:-1], 1):
        if ends and before.until_day and before.until_day >= ends:
            yield FEE_TIER.found((*where, index), rule=rule.id, ends=ends, day=before.until_day)


def _ends_on_day(offer: Offer, fees: FeeSchedule) -> int | None:
    """Count as the fees do: the days on which an offer can still be asked for, if it ends so."""
    match offer.window:
        case Days(days=days, starts=starts, roll=Roll.NONE) if not offer.seasons:
            return days if starts is FEE_EVENTS[fees.counted_from] else None
    return None


def _offer(where: Path, rule: GoodwillRule, offer: Offer) -> Iterator[LintFinding]:
    if offer.fallback and _is_always_known(offer):
        yield FALLBACK.found((*where, "fallback"), rule=rule.id)
    for index, season in enumerate(offer.seasons):
        if _adds_nothing(season, offer):
            yield SEASON.found((*where, "seasons", index), rule=rule.id)


def _is_always_known(offer: Offer) -> bool:
    window = offer.window
    if isinstance(window, Days):
        return window.starts is Anchor.ORDER and window.roll is Roll.NONE
    from_order = isinstance(window, Hours) and window.starts is Anchor.ORDER
    return from_order or isinstance(window, Unlimited | UntilDay)


def _adds_nothing(season: Season, offer: Offer) -> bool:
    window = offer.window
    if isinstance(window, UntilDay):
        return season.until <= window.day
    if isinstance(window, Days):
        # Any other event may be missing in the record, and then the season is all there is.
        from_order = window.starts is season.counts is Anchor.ORDER
        ends_on = season.first_on + timedelta(days=window.days)
        return from_order and season.until <= ends_on
    return isinstance(window, Unlimited)


def _in_compensations(policy: Policy) -> Iterator[LintFinding]:
    plan = policy.compensations
    caps = (plan.at_most_per_order, plan.at_most_per_year)
    if any(cap is not None for cap in caps) and not plan.rules:
        yield CAPS.found(("compensations",))
    for index, rule in enumerate(plan.rules):
        if 0 in caps or _gives_nothing(rule):
            yield COMPENSATION_OF_NOTHING.found(("compensations", "rules", index), rule=rule.id)
        elif other := next((one for one in plan.rules if _outdoes(one, rule, plan.rules)), None):
            where = ("compensations", "rules", index)
            yield OUTDONE.found(where, rule=rule.id, other=other.id)


def _outdoes(
    one: CompensationRule, rule: CompensationRule, rules: Sequence[CompensationRule]
) -> bool:
    """Say whether one gives as much or more wherever the rule gives anything."""
    alike = (one.cause, one.per, one.amount is None) == (rule.cause, rule.per, rule.amount is None)
    if one is rule or not alike or (one.late_days or 0) > (rule.late_days or 0):
        return False
    gives, given = ((each.amount or each.percent or 0) for each in (one, rule))
    return gives > given or (gives == given and rules.index(one) < rules.index(rule))


def _gives_nothing(rule: CompensationRule) -> bool:
    return not (rule.amount or rule.percent)


def _switches(policy: Policy) -> Iterator[LintFinding]:
    first_on = policy.valid_from
    if first_on is None:
        return
    chosen = policy.switches
    if chosen.straddling_orders is not StraddlingOrders.KINDER_OF_BOTH and first_on >= _OF_2026:
        yield SWITCH.found(
            ("switches", "straddling_orders"), switch="straddling_orders", first_on=first_on
        )
    reads_text = chosen.annulled_exceptions is AnnulledExceptions.TEXT_OF_THE_DAY
    if reads_text and first_on > _ANNULLED_AFTER:
        yield SWITCH.found(
            ("switches", "annulled_exceptions"), switch="annulled_exceptions", first_on=first_on
        )


def _last_change(provision: str) -> date:
    return max(one.since for one in TURKISH_LAW[provision].versions if one.since)


_OF_2026 = _last_change("consumer_send_back")
_ANNULLED_AFTER = max(one.until for one in TURKISH_LAW["exc_j_live_auction"].versions if one.until)
