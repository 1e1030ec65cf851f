"""Matching a shop's rules to the lines of its requests, with the ids of the rules that apply.

Every peer gets its facts in the form it likes best, made before the clock starts.
"""

import json
from collections.abc import Callable, Iterable
from itertools import compress
from typing import Any

from harness import Comparison, Round, repeated
from shop_rules import MANY_RULES, REQUESTS, RULES, by_hand, plain_facts

from musteri_destek.returns.goodwill import AppliesTo, RuleTable
from musteri_destek.returns.goodwill.criteria import NAMED

Answers = list[list[tuple[str, ...]]]
# What the rules list, and what the peers' facts call it.
LISTED = {
    "categories": "category",
    "tiers": "tier",
    "channels": "channel",
    "countries": "country",
    "reasons": "reason",
}
TABLE, MANY = RuleTable(RULES), RuleTable(MANY_RULES)


def ours() -> Answers:
    return [[one.applying for one in TABLE.of_request(it).values()] for it in REQUESTS]


def zen_decision() -> Any:  # noqa: ANN401 - the peer tells no types
    """The rules as the peer reads them."""
    import zen  # noqa: PLC0415 - an absent peer must not stop the others

    return zen.ZenEngine().create_decision(json.dumps(_zen_model()))


def against_zen() -> tuple[Round, Round]:
    decision = zen_decision()
    facts = [{"lines": plain_facts(request)} for request in REQUESTS]

    def theirs() -> Answers:
        return [
            [
                tuple(one["rule"] for one in line)
                for line in decision.evaluate(it)["result"]["found"]
            ]
            for it in facts
        ]

    return _rounds(theirs)


def against_cel() -> tuple[Round, Round]:
    import cel  # noqa: PLC0415 - an absent peer must not stop the others

    program = cel.compile(f"[{', '.join(_condition(rule, CEL) for rule in RULES.values())}]")
    facts = [[cel.Context(dict(line)) for line in plain_facts(one)] for one in REQUESTS]

    def theirs() -> Answers:
        return [
            [tuple(compress(RULES, program.execute(line))) for line in lines] for lines in facts
        ]

    return _rounds(theirs)


def against_rule_engine() -> tuple[Round, Round]:
    import rule_engine  # noqa: PLC0415 - an absent peer must not stop the others

    rules = {name: rule_engine.Rule(_condition(one, PYTHONIC)) for name, one in RULES.items()}
    facts = [plain_facts(request) for request in REQUESTS]

    def theirs() -> Answers:
        return [
            [tuple(name for name, rule in rules.items() if rule.matches(line)) for line in lines]
            for lines in facts
        ]

    return _rounds(theirs)


def against_by_hand() -> tuple[Round, Round]:
    return _rounds(lambda: [by_hand(request) for request in REQUESTS])


def many_against_few() -> tuple[Round, Round]:
    return repeated(lambda: [MANY.of_request(it) for it in REQUESTS]), repeated(
        lambda: [TABLE.of_request(it) for it in REQUESTS]
    )


def _rounds(theirs: Callable[[], Answers]) -> tuple[Round, Round]:
    if ours() != theirs():
        msg = "ours and the peer's rules differ: nothing to compare"
        raise AssertionError(msg)
    return repeated(ours), repeated(theirs)


CEL = {"tags": "tags.exists(t, t in {})", "payments": "payments.all(p, p in {})", "and": " && "}
PYTHONIC = {
    "tags": "$any([t in {} for t in tags])",
    "payments": "$all([p in {} for p in payments])",
    "and": " and ",
}


def _condition(rule: AppliesTo, words: dict[str, str]) -> str:
    """One rule as an expression of a peer."""
    lists = {name: _list(listed) for name in NAMED if (listed := getattr(rule, name))}
    forms = {name: f"{fact} in {{}}" for name, fact in LISTED.items()} | words
    parts = [forms[name].format(listed) for name, listed in lists.items()]
    bounds = (
        ("price >= {:.1f}", rule.price_from),
        ("price < {:.1f}", rule.price_below),
        ("ordered >= {:%Y%m%d}", rule.ordered_from),
        ("ordered <= {:%Y%m%d}", rule.ordered_until),
    )
    parts += [form.format(bound) for form, bound in bounds if bound is not None]
    return words["and"].join(parts) or "true"


def _list(values: Iterable[str]) -> str:
    return json.dumps([str(value) for value in values], ensure_ascii=False)


def _zen_model() -> dict[str, Any]:
    """The rules as a decision table that is asked once for all lines, the way it is fastest."""
    facts = [*LISTED.values(), "tags", "payments", "price", "ordered"]
    table = {
        "hitPolicy": "collect",
        "executionMode": "loop",
        "inputField": "lines",
        "outputPath": "found",
        "inputs": [{"id": fact, "name": fact, "field": fact} for fact in facts],
        "outputs": [{"id": "rule", "name": "rule", "field": "rule"}],
        "rules": [
            {"_id": name, "rule": json.dumps(name, ensure_ascii=False), **_zen_cells(rule)}
            for name, rule in RULES.items()
        ],
    }
    nodes = [
        ("in", "inputNode", {}),
        ("table", "decisionTableNode", table),
        ("out", "outputNode", {}),
    ]
    at = {"x": 0, "y": 0}
    return {
        "nodes": [
            {"id": one, "name": one, "type": kind, "position": at, "content": content}
            for one, kind, content in nodes
        ],
        "edges": [
            {"id": f"{one}-{other}", "sourceId": one, "targetId": other, "type": "edge"}
            for one, other in (("in", "table"), ("table", "out"))
        ],
    }


def _zen_cells(rule: AppliesTo) -> dict[str, str]:
    cells = {fact: _list(getattr(rule, name))[1:-1] for name, fact in LISTED.items()}
    for name, form in (("tags", "some($, # in {})"), ("payments", "all($, # in {})")):
        listed = getattr(rule, name)
        cells[name] = form.format(_list(listed)) if listed else ""
    days = (("$ >= {:%Y%m%d}", rule.ordered_from), ("$ <= {:%Y%m%d}", rule.ordered_until))
    prices = (("$ >= {}", rule.price_from), ("$ < {}", rule.price_below))
    cells["ordered"] = _all_of(days)
    cells["price"] = _all_of(prices)
    return cells


def _all_of(bounds: Iterable[tuple[str, object]]) -> str:
    return " and ".join(form.format(bound) for form, bound in bounds if bound is not None)


MATCHING = "matching 15 rules, 40 times 5 lines"
COMPARISONS = [
    Comparison(MATCHING, "zen-engine (Rust)", 1 / 10, against_zen),
    Comparison(MATCHING, "common-expression-language", 1, against_cel),
    Comparison(MATCHING, "rule-engine", 1 / 10, against_rule_engine),
    Comparison(MATCHING, "if and else by hand", 4, against_by_hand),
    Comparison("matching 240 rules, 40 times 5 lines", "15 rules of ours", 10, many_against_few),
]
