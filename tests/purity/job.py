"""The work whose purity is watched: every example of every docstring, and a desk's whole day.

Whatever is public has an example, so whatever is public is watched; the eight cases of the examples
go all the way from facts to letter. Importing this module imports the whole library and reads the
cases, for loading files is the caller's business; `run` then does the work and returns what it
said, in one text.
"""

import ast
import contextlib
import doctest
import io
import json
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import musteri_destek
from musteri_destek import metrics

SHOP = Path(__file__).parents[2] / "examples"
sys.path.insert(0, str(SHOP))
from desk.answering import answer  # noqa: E402 - the desk stands beside the tests, in no package
from desk.mapping import read_case  # noqa: E402 - the same

CASES = [
    read_case(json.loads(file.read_text(encoding="utf-8")))
    for file in sorted((SHOP / "cases").glob("*.json"))
]

MODULES = [musteri_destek] + [
    import_module(found.name)
    for found in walk_packages(musteri_destek.__path__, f"{musteri_destek.__name__}.")
]


def _prepared(module):
    """Run what an example imports and declares: a caller does that at import time too."""
    for test in doctest.DocTestFinder(exclude_empty=True).find(module):
        steps = []
        for example in test.examples:
            code = compile(example.source, test.name, "single")
            if all(isinstance(node, DECLARATIONS) for node in ast.parse(example.source).body):
                exec(code, test.globs)
            else:
                steps.append(code)
        yield test.name, steps, test.globs


DECLARATIONS = (ast.Import, ast.ImportFrom, ast.ClassDef, ast.FunctionDef)
EXAMPLES = [example for module in MODULES for example in _prepared(module)]


def run():
    """Run every example in the order of the modules, then the desk; return everything said."""
    shown = io.StringIO()
    before = sys.displayhook
    sys.displayhook = lambda value: value is None or shown.write(f"{value!r}\n")
    try:
        with contextlib.redirect_stdout(shown):
            for name, steps, names in EXAMPLES:
                shown.write(f"# {name}\n")
                _run_one(steps, dict(names), shown)
    finally:
        sys.displayhook = before
    return shown.getvalue() + "\n".join(_desk())


def _run_one(steps, names, shown):
    for code in steps:
        try:
            exec(code, names)
        except Exception as error:
            shown.write(f"{type(error).__name__}: {error}\n")


def _desk():
    states = Counter()
    for case in CASES:
        answered = answer(case)
        decision = answered.decision
        yield f"# case {case.number}"
        yield from (decision.to_json(), decision.explain("tr"), decision.explain("en"))
        yield from (str(answered.deadlines), str(answered.promises), str(answered.letter))
        states.update(promise.state for promise in answered.promises)
    due = {state: states[state] for state in ("kept", "kept_late", "broken")}
    yield metrics.kept_rate(due).explain("tr")
    yield metrics.nps([10, 9, 9, 7, 3, None]).explain("tr")


if __name__ == "__main__":
    sys.stdout.buffer.write(run().encode())
