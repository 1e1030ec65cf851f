"""Ring 3: while the library works, no file, socket, process, clock, chance or environment."""

import json
import subprocess
import sys
from pathlib import Path
from pkgutil import walk_packages

import pytest

import musteri_destek

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


@pytest.fixture(scope="module")
def work():
    return watch("job.py:run")["job.py:run"]


def test_neither_an_example_nor_the_desk_touches_its_surroundings(work):
    sins = "\n".join("{kind}: {what} at {where}".format_map(sin) for sin in work["sins"])
    assert not sins, f"the library must be told, not look for itself:\n{sins}"


def test_the_work_has_an_example_of_every_public_module(work):
    modules = [found.name for found in walk_packages(musteri_destek.__path__, "musteri_destek.")]
    public = [name for name in modules if "._" not in name]
    assert "musteri_destek.law" in public
    assert [] == [name for name in public if f"# {name}" not in work["said"]]


def test_the_work_takes_eight_cases_from_facts_to_letter(work):
    _, *told = work["said"].split("# case ")
    assert 8 == len(told) == sum("Mavi Dükkân Müşteri Destek" in one for one in told)
    assert any("first_response_due" in one for one in told)
