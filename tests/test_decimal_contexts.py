"""What a host sets for its own decimals changes nothing: every example says the same under any."""

import doctest
import gc
from decimal import (
    ROUND_FLOOR,
    ROUND_UP,
    Context,
    FloatOperation,
    Inexact,
    Rounded,
    Subnormal,
    getcontext,
    localcontext,
)
from functools import _lru_cache_wrapper
from importlib import import_module
from pkgutil import walk_packages

import pytest

import musteri_destek
from musteri_destek._decimals import EXACT, exactly

HOSTS = {
    "coarse": Context(prec=3, rounding=ROUND_UP),
    "strict": Context(prec=4, traps=[Inexact, Rounded, Subnormal, FloatOperation]),
    "silent": Context(prec=2, rounding=ROUND_FLOOR, Emin=-1, Emax=1, capitals=0, clamp=1, traps=[]),
}


def every_example():
    finder = doctest.DocTestFinder(exclude_empty=True)
    for one in walk_packages(musteri_destek.__path__, "musteri_destek."):
        yield from finder.find(import_module(one.name))


def caches():
    """What was computed under one context must be computed again under another."""
    found = [one for one in gc.get_objects() if isinstance(one, _lru_cache_wrapper)]
    return [one for one in found if one.__module__.startswith("musteri_destek")]


@pytest.mark.parametrize("host", HOSTS)
def test_every_example_says_the_same_whatever_a_host_set_for_its_decimals(host):
    told, runner, computed = [], doctest.DocTestRunner(verbose=False), caches()
    for example in every_example():
        for one in computed:
            one.cache_clear()
        with localcontext(HOSTS[host]):
            runner.run(example, out=told.append)
    assert [] == told


@pytest.mark.parametrize("host", HOSTS)
def test_the_context_of_the_host_is_its_own_again_afterwards(host):
    def fail():
        raise ValueError(getcontext().prec)

    with localcontext(HOSTS[host]):
        before = repr(getcontext())
        with pytest.raises(ValueError, match=str(EXACT.prec)):
            exactly(fail)()
        assert before == repr(getcontext())
