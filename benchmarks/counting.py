"""Eleven counts from ten million answers: the ground of every score."""

from array import array
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from random import Random

from harness import Comparison, Round, repeated

from musteri_destek.metrics import Answers, NpsTally

ANSWERS = bytes(Random(2026).choices(range(11), k=10_000_000))  # noqa: S311 - made-up answers
FORMS = {"bytes": bytes, "list": list, "array": partial(array, "B")}


def beside(form: str, count: Callable[[Answers], Mapping[int, int]]) -> tuple[Round, Round]:
    """Both sides read the same object."""
    held = _held(form)
    ours, theirs = NpsTally.of(held).histogram, count(held)
    if ours != tuple(theirs[step] for step in range(11)):
        msg = f"ours counts {ours}, the peer {theirs}: nothing to compare"
        raise AssertionError(msg)
    return repeated(lambda: NpsTally.of(held)), repeated(lambda: count(held))


def _held(form: str) -> Answers:
    if form == "numpy":
        import numpy as np  # noqa: PLC0415 - a peer that is absent must not stop the others

        return np.frombuffer(ANSWERS, dtype=np.uint8)
    return FORMS[form](ANSWERS)


def bincount(held: Answers) -> Mapping[int, int]:
    import numpy as np  # noqa: PLC0415 - as above

    view = np.asarray(held) if isinstance(held, list) else np.frombuffer(held, dtype=np.uint8)
    return np.bincount(view, minlength=11)


def value_counts(held: Answers) -> Mapping[int, int]:
    import pandas as pd  # noqa: PLC0415 - as above

    return pd.Series(held).value_counts().to_dict()


def polars_counts(held: Answers) -> Mapping[int, int]:
    import polars as pl  # noqa: PLC0415 - as above

    return dict(pl.Series(held).value_counts().iter_rows())


def row(
    form: str, peer: str, bar: float, count: Callable[[Answers], Mapping[int, int]]
) -> Comparison:
    return Comparison(f"11 counts, 10 M answers in {form}", peer, bar, partial(beside, form, count))


COMPARISONS = [
    row("bytes", "numpy bincount", 1.5, bincount),
    row("bytes", "collections.Counter", 1 / 8, Counter),
    row("list", "collections.Counter", 1 / 2.5, Counter),
    row("list", "numpy asarray + bincount", 1 / 1.5, bincount),
    row("array", "numpy bincount", 1.5, bincount),
    row("array", "collections.Counter", 1 / 8, Counter),
    row("numpy", "numpy bincount", 1.5, bincount),
    row("numpy", "pandas value_counts", 1.5, value_counts),
    row("numpy", "polars value_counts", 1.5, polars_counts),
]
