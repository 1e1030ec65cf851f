"""The work whose purity is watched: every example of every docstring of the library.

Whatever is public has an example, so whatever is public is watched. Importing this module imports
the whole library; `run` then does the work and returns what it said, in one text.
"""

import ast
import contextlib
import doctest
import io
import sys
from importlib import import_module
from pkgutil import walk_packages

import musteri_destek

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
    """Run every example in the order of the modules; return everything it showed."""
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
    return shown.getvalue()


def _run_one(steps, names, shown):
    for code in steps:
        try:
            exec(code, names)
        except Exception as error:
            shown.write(f"{type(error).__name__}: {error}\n")


if __name__ == "__main__":
    sys.stdout.buffer.write(run().encode())
