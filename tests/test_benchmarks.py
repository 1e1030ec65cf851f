"""A comparison that was not made must not look like one that was won."""

from benchmarks.harness import Comparison, show


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
