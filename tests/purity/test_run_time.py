"""Ring 3: while the library works, no file, socket, process, clock, chance or environment."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SINS = [
    line.removeprefix("def ").removesuffix("():")
    for line in (HERE / "sins.py").read_text(encoding="utf-8").splitlines()
    if line.startswith("def ")
]


def watch(*jobs):
    paths = [str(HERE / job) for job in jobs]
    done = subprocess.run(
        [sys.executable, str(HERE / "guard.py"), *paths],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    report = json.loads(done.stdout.splitlines()[-1])
    return {job: report[path] for job, path in zip(jobs, paths, strict=True)}


@pytest.fixture(scope="module")
def confessions():
    return watch(*(f"sins.py:{name}" for name in SINS))


@pytest.mark.parametrize("sin", SINS)
def test_the_guard_sees(sin, confessions):
    kinds = {one["kind"] for one in confessions[f"sins.py:{sin}"]["sins"]}
    assert sin.split("_")[0] in kinds


def test_no_example_of_the_library_touches_its_surroundings():
    report = watch("job.py:run")["job.py:run"]
    assert report["said"].count("\n# ") > 10
    assert [] == report["sins"]
