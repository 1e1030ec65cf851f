"""A comparison that was not made must not look like one that was won."""

import json
from importlib import import_module
from pathlib import Path

from benchmarks.harness import Comparison, show
from benchmarks.shop_rules import MANY_RULES, REQUESTS, RULES, by_hand
from musteri_destek.decisions import Saying
from musteri_destek.returns.goodwill import RuleTable
from tests.returns.shop import ask


def a_fast_peer():
    return (lambda: 2.0), (lambda: 1.0)


def an_absent_peer():
    raise ImportError(name="peer")


def test_a_named_peer_that_did_not_run_makes_the_run_fail(capsys):
    shown = [
        Comparison("counting", "numpy", 1.0, a_fast_peer),
        Comparison("counting", "a peer not installed", 1.0, an_absent_peer),
    ]
    assert 1 == show(shown)
    assert "did not run" in capsys.readouterr().out


def test_a_bar_that_is_missed_is_shown_and_nothing_more(capsys):
    assert 0 == show([Comparison("counting", "numpy", 1.0, a_fast_peer)])
    assert "2.000  1.000  missed" in capsys.readouterr().out


def test_the_rules_as_written_by_hand_are_the_rules_of_the_table():
    table = RuleTable(RULES)
    found = [[one.applying for one in table.of_request(it).values()] for it in REQUESTS]
    assert [by_hand(request) for request in REQUESTS] == found
    assert set(RULES) == {rule for request in found for line in request for rule in line}


def test_the_answer_written_by_hand_in_full_is_ours_to_the_letter(monkeypatch):
    monkeypatch.syspath_prepend(Path(__file__).parents[1] / "benchmarks")
    deciding = import_module("deciding")

    for text, at in zip(deciding.TEXTS, deciding.MOMENTS, strict=True):
        assert json.loads(deciding.in_full(text, at)) == json.loads(deciding.by_ours(text, at))


def test_the_many_rules_hold_the_few_and_more_of_them_apply():
    few, many = RuleTable(RULES), RuleTable(MANY_RULES)
    assert 240 == len(MANY_RULES)
    for request in REQUESTS:
        for line, found in many.of_request(request).items():
            of_the_few = few.of_request(request)[line].applying
            assert of_the_few == found.applying[: len(of_the_few)]
    assert any(
        len(found.applying) > len(RULES)
        for request in REQUESTS
        for found in many.of_request(request).values()
    )


def test_a_decision_that_nobody_reads_writes_no_sentence(monkeypatch):
    written = []
    write = Saying.in_language

    def watched(saying, lang, **values):
        written.append(saying)
        return write(saying, lang, **values)

    monkeypatch.setattr(Saying, "in_language", watched)
    decision = ask(ordered="2026-11-01", delivered="2026-11-03", notified="2026-11-12")
    assert [] == written
    assert decision.explain("tr")
    assert written
