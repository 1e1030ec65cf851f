"""What the tables of a shop's rules keep: they say what each rule says by itself, one after another."""

import pickle
from datetime import datetime, time, timedelta
from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import Line, Order, Party, Payment, PaymentMethod
from musteri_destek.returns import ReturnReason, ReturnRequest
from musteri_destek.returns.goodwill import AppliesTo, RuleTable
from tests.property.strategies import one_of, some_of, sometimes

CATEGORIES = ("giyim", "ayakkabı", "süs", "sus")
TAGS = ("indirim", "dış giyim", "hediye")
TIERS = ("standart", "altın")
CHANNELS = ("web", "app", "mağaza")
COUNTRIES = ("TR", "DE")
CURRENCIES = ("TRY", "EUR")
METHODS = tuple(PaymentMethod)[:3]
REASONS = (ReturnReason.CHANGED_MIND, ReturnReason.DEFECTIVE, ReturnReason.NOT_SAID)

prices = st.integers(1, 6).map(lambda hundreds: Decimal(hundreds * 100))
days = st.dates(datetime(2026, 11, 1).date(), datetime(2026, 11, 6).date())
minutes = st.integers(0, 24 * 60 - 1).map(lambda passed: timedelta(minutes=passed))


def in_order(draw, values):
    """Two ends of a range that holds something, either of which may be open."""
    low, high = sorted(draw(st.tuples(values, values)))
    keep_low, keep_high = draw(st.tuples(st.booleans(), st.booleans()))
    return low if keep_low else None, high if keep_high else None


@st.composite
def criteria(draw):
    price_from, price_to = in_order(draw, prices)
    first, last = in_order(draw, days)
    return AppliesTo(
        categories=draw(some_of(*CATEGORIES, most=2)),
        tags=draw(some_of(*TAGS, most=2)),
        tiers=draw(some_of(*TIERS, most=1)),
        channels=draw(some_of(*CHANNELS, most=2)),
        countries=draw(some_of(*COUNTRIES, most=1)),
        payments=draw(some_of(*METHODS, most=2)),
        reasons=draw(some_of(*REASONS, most=2)),
        price_from=price_from,
        price_below=price_to + 50 if price_to else None,
        currency=draw(one_of(*CURRENCIES)),
        ordered_from=first,
        ordered_until=last,
    )


@st.composite
def lines(draw, number):
    return Line(
        id=f"L{number}",
        name="Ürün",
        unit_price=draw(prices),
        kdv_rate=10,
        category=draw(sometimes(one_of(*CATEGORIES))),
        tags=draw(some_of(*TAGS, most=2)),
    )


@st.composite
def requests(draw):
    midnight = datetime.combine(draw(days), time.min, ISTANBUL)
    paid_by = draw(some_of(*METHODS, most=2))
    payments = [Payment(id=f"p{i}", method=one, amount=1) for i, one in enumerate(paid_by)]
    if payments and draw(st.booleans()):
        payments.append(
            Payment(id="x", method=draw(one_of(*METHODS)), amount=1, without_order=True)
        )
    order = Order(
        number="A-1",
        ordered_at=midnight + draw(minutes),
        currency=draw(one_of(*CURRENCIES)),
        buyer=Party(tier=draw(sometimes(one_of(*TIERS))), country=draw(one_of(*COUNTRIES))),
        recipient=draw(sometimes(st.builds(Party, country=one_of(*COUNTRIES)))),
        sales_channel=draw(sometimes(one_of(*CHANNELS))),
        lines=[draw(lines(number)) for number in range(draw(st.integers(1, 3)))],
        payments=payments,
    )
    return ReturnRequest(
        order=order,
        reason=draw(one_of(*REASONS)),
        notified_at=order.ordered_at + timedelta(days=9),
    )


rule_sets = st.lists(criteria(), max_size=6).map(
    lambda drawn: {f"r{number}": one for number, one in enumerate(drawn)}
)


def excludes(rule, order, line):
    """Whether a fact that every order states keeps the rule out."""
    bought_on = order.ordered_at.date()
    whither = order.recipient.country if order.recipient else order.buyer.country
    bounded = rule.price_from is not None or rule.price_below is not None
    return (
        (bounded and order.currency != rule.currency)
        or (rule.price_from is not None and line.unit_price < rule.price_from)
        or (rule.price_below is not None and line.unit_price >= rule.price_below)
        or (rule.ordered_from and bought_on < rule.ordered_from)
        or (rule.ordered_until and bought_on > rule.ordered_until)
        or (rule.countries and whither not in rule.countries)
        or (rule.tags and not set(rule.tags) & set(line.tags))
    )


def missing_facts(rule, request, line):
    """The plain reading of a rule: `None` if it does not apply, else the facts it waits for."""
    order, said = request.order, request.reason
    methods = {one.method for one in order.payments if not (one.duplicate_of or one.without_order)}
    # Of each fact: does the rule ask for it, is it stated, does it fit?
    facts = {
        "category": (rule.categories, line.category, line.category in rule.categories),
        "tier": (rule.tiers, order.buyer.tier, order.buyer.tier in rule.tiers),
        "sales_channel": (rule.channels, order.sales_channel, order.sales_channel in rule.channels),
        "payments": (rule.payments, methods, methods <= set(rule.payments)),
        "reason": (
            rule.reasons and said not in rule.reasons,
            said is not ReturnReason.NOT_SAID,
            False,
        ),
    }
    if excludes(rule, order, line):
        return None
    if any(asks and stated and not fits for asks, stated, fits in facts.values()):
        return None
    return {fact for fact, (asks, stated, _) in facts.items() if asks and not stated}


@given(rule_sets, requests())
def test_the_table_says_what_the_rules_say_one_by_one(rules, request):
    found = RuleTable(rules).of_request(request)

    assert [line.id for line in request.order.lines] == list(found)
    for line in request.order.lines:
        by_itself = {name: missing_facts(rule, request, line) for name, rule in rules.items()}
        applying = [name for name, missing in by_itself.items() if missing == set()]
        left_open = {name: missing for name, missing in by_itself.items() if missing}
        assert tuple(applying) == found[line.id].applying
        assert left_open == {one.rule: set(one.missing) for one in found[line.id].undecided}
        assert len(left_open) == len(found[line.id].undecided)


@given(rule_sets, requests())
def test_nothing_that_waits_for_a_fact_is_wider_than_what_applies(rules, request):
    for found in RuleTable(rules).of_request(request).values():
        for waiting in found.undecided:
            assert not any(rules[one].narrower_than(rules[waiting.rule]) for one in found.applying)


@given(rule_sets, requests(), st.lists(st.integers(-1, 1), min_size=6, max_size=6))
def test_the_narrowest_rules_have_nothing_narrower_and_nothing_above_them(rules, request, ranks):
    priorities = dict(zip(rules, ranks, strict=False))
    for found in RuleTable(rules, priorities=priorities).of_request(request).values():
        among = [
            name
            for name in found.applying
            if not any(rules[other].narrower_than(rules[name]) for other in found.applying)
        ]
        highest = max((priorities[name] for name in among), default=0)
        assert tuple(name for name in among if priorities[name] == highest) == found.narrowest
        assert bool(found.applying) == bool(found.narrowest)


@given(rule_sets, requests())
def test_a_table_that_was_sent_elsewhere_answers_as_before(rules, request):
    table = RuleTable(rules)
    expected = table.of_request(request)
    assert expected == pickle.loads(pickle.dumps(table)).of_request(request)


@given(criteria(), criteria())
def test_no_rule_is_narrower_than_itself_or_than_what_is_narrower(a, b):
    assert not a.narrower_than(a)
    assert not (a.narrower_than(b) and b.narrower_than(a))


@st.composite
def loosened(draw, rule):
    """A rule that asks for less: some criteria left out, some lists longer."""
    kept = {name: value for name, value in dict(rule).items() if draw(st.integers(0, 3))}
    for name, more in (("categories", CATEGORIES), ("tags", TAGS), ("channels", CHANNELS)):
        if kept.get(name) and draw(st.booleans()):
            kept[name] = tuple(dict.fromkeys((*kept[name], draw(one_of(*more)))))
    if kept.get("price_below"):
        kept["price_below"] += draw(one_of(0, 100))
    if kept.get("price_from") or kept.get("price_below"):
        kept["currency"] = rule.currency
    return AppliesTo(**kept)


@given(criteria().flatmap(lambda rule: st.tuples(st.just(rule), loosened(rule), loosened(rule))))
def test_a_rule_that_asks_for_less_is_the_same_or_wider(rules):
    rule, one, other = rules
    for wider in (one, other):
        same = rule._lies_within(wider) and wider._lies_within(rule)
        assert same or rule.narrower_than(wider)
        assert not wider.narrower_than(rule)


@given(criteria().flatmap(lambda rule: st.tuples(st.just(rule), loosened(rule))), st.data())
def test_narrower_than_narrower_is_narrower(rules, data):
    narrow, middle = rules
    wide = data.draw(loosened(middle))
    assume(narrow.narrower_than(middle) and middle.narrower_than(wide))
    assert narrow.narrower_than(wide)


@given(criteria().flatmap(lambda rule: st.tuples(st.just(rule), loosened(rule))), requests())
def test_whatever_the_narrower_applies_to_the_wider_applies_to(rules, request):
    narrow, wide = rules
    assume(narrow.narrower_than(wide))
    for line in request.order.lines:
        if missing_facts(narrow, request, line) == set():
            assert set() == missing_facts(wide, request, line)


@given(criteria())
def test_criteria_travel_as_json(rule):
    assert rule == AppliesTo.model_validate_json(rule.model_dump_json())


@given(rule_sets, requests())
def test_a_fact_that_comes_to_light_takes_no_rule_away_that_applied_without_it(rules, request):
    before = RuleTable(rules).of_request(request)
    buyer = request.order.buyer
    known = buyer.model_copy(update={"tier": buyer.tier or "altın"})
    order = request.order.model_copy(update={"buyer": known})
    after = RuleTable(rules).of_request(request.model_copy(update={"order": order}))
    for line, found in before.items():
        assert set(found.applying) <= set(after[line].applying)
        assert not [one for one in after[line].undecided if "tier" in one.missing]
