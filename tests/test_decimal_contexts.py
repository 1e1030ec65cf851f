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
from inspect import isgeneratorfunction
from pkgutil import walk_packages
from types import FunctionType

import pytest

import musteri_destek
from musteri_destek._decimals import EXACT, exactly

HOSTS = {
    "coarse": Context(prec=3, rounding=ROUND_UP),
    "strict": Context(prec=4, traps=[Inexact, Rounded, Subnormal, FloatOperation]),
    "silent": Context(prec=2, rounding=ROUND_FLOOR, Emin=-1, Emax=1, capitals=0, clamp=1, traps=[]),
}


DOOR = exactly(len).__code__


def is_ours(one):
    return (one.__module__ or "").startswith("musteri_destek")


def every_example():
    finder = doctest.DocTestFinder(exclude_empty=True)
    for one in walk_packages(musteri_destek.__path__, "musteri_destek."):
        yield from finder.find(import_module(one.name))


def caches():
    """What was computed under one context must be computed again under another."""
    found = [one for one in gc.get_objects() if isinstance(one, _lru_cache_wrapper)]
    return [one for one in found if is_ours(one)]


@pytest.mark.parametrize("host", HOSTS)
def test_every_example_says_the_same_whatever_a_host_set_for_its_decimals(host):
    told, runner, computed = [], doctest.DocTestRunner(verbose=False), caches()
    for example in every_example():
        for one in computed:
            one.cache_clear()
        with localcontext(HOSTS[host]):
            runner.run(example, out=told.append)
    assert [] == told


def test_what_is_reckoned_exactly_is_never_a_generator():
    """A generator would run in the context of whoever reads it."""
    functions = [one for one in gc.get_objects() if isinstance(one, FunctionType)]
    doors = [one.__wrapped__ for one in functions if one.__code__ is DOOR and is_ours(one)]

    assert len(doors) > 20
    assert [] == [one.__qualname__ for one in doors if isgeneratorfunction(one)]


@pytest.mark.parametrize("host", HOSTS)
def test_the_context_of_the_host_is_its_own_again_afterwards(host):
    def fail():
        raise ValueError(getcontext().prec)

    with localcontext(HOSTS[host]):
        before = repr(getcontext())
        with pytest.raises(ValueError, match=str(EXACT.prec)):
            exactly(fail)()
        assert before == repr(getcontext())
