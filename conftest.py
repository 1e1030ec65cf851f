"""Run every example a reader can see: docstrings, the README and the documentation."""

from doctest import ELLIPSIS
from pathlib import Path

from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.myst import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

# The same examples every time and no race against the clock: a shared machine may be slow. More of
# the same would find nothing new tomorrow; `thorough` draws others each time, and many.
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=unhurried, derandomize=True, max_examples=50)
settings.register_profile("quick", parent=settings.get_profile("ci"), max_examples=20)
settings.register_profile("thorough", parent=unhurried, max_examples=1_000)
settings.load_profile("ci")

docstrings = Sybil(
    path="src",
    patterns=["*.py"],
    parsers=[DocTestParser(optionflags=ELLIPSIS)],
    document_types={".py": PythonDocStringDocument},
)
blocks = PythonCodeBlockParser(doctest_optionflags=ELLIPSIS)
pages = Sybil(path="docs", patterns=["*.md"], parsers=[blocks])
readme = Sybil(filenames={"README.md"}, parsers=[blocks])

pytest_collect_file = SybilCollection([docstrings, pages, readme]).pytest()


def pytest_addoption(parser):
    """Stand here and not beside the vectors, where pytest would meet it too late."""
    parser.addoption(
        "--vectors",
        metavar="DIR",
        default=Path(__file__).parent / "tests/vectors/data",
        help="folder with the vectors to replay (default: tests/vectors/data)",
    )
