"""Requests that meet every finding and turn every switch: what chance would draw too seldom."""

from tests.returns import shop
from tests.returns.test_explanations import SCENARIOS
from tests.returns.test_switches import TURNS

_NOT_OF_THE_REQUEST = {"as_of", "law", "switches", "policy", "extra_rights"}


def _request(facts):
    return shop.request(
        **{name: one for name, one in facts.items() if name not in _NOT_OF_THE_REQUEST}
    )


KNOWN = {code: _request(facts) for code, facts in SCENARIOS.items()} | {
    f"{switch}, {reading}": _request(facts) for switch, reading, facts, *_ in TURNS
}
