"""Ring 4: the same work says the same, byte for byte, wherever the machine stands."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

JOB = Path(__file__).parent / "job.py"
ELSEWHERE = [
    {"TZ": "Pacific/Kiritimati"},
    {"TZ": "America/Los_Angeles", "LC_ALL": "C"},
    {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    {"PYTHONHASHSEED": "1"},
    {"PYTHONHASHSEED": "4294967295", "PYTHONUTF8": "0", "LC_ALL": "C"},
]


def said_by(job, surroundings):
    return subprocess.run(
        [sys.executable, str(job)],
        env={**os.environ, "PYTHONHASHSEED": "0", **surroundings},
        capture_output=True,
        check=True,
    ).stdout


@pytest.fixture(scope="module")
def here():
    return said_by(JOB, {"TZ": "Europe/Istanbul"})


@pytest.mark.parametrize("surroundings", ELSEWHERE, ids=lambda one: "-".join(one.values()))
def test_the_library_says_the_same(surroundings, here):
    assert here
    assert here == said_by(JOB, surroundings)


@pytest.mark.parametrize(
    "sin",
    [
        "from datetime import datetime; print(datetime.fromtimestamp(0).isoformat())",
        "print(set('abcdefgh'))",
        "import os; print(os.environ.get('LC_ALL'))",
    ],
    ids=["zone", "hash", "environment"],
)
def test_a_planted_leak_of_the_surroundings_shows(sin, tmp_path):
    leak = tmp_path / "leak.py"
    leak.write_text(sin, encoding="utf-8")
    first, *others = [said_by(leak, surroundings) for surroundings in ({}, *ELSEWHERE)]
    assert any(first != other for other in others)
