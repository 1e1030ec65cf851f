"""Any folder with the same file names can be replayed, and nothing in it is overlooked."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROW = {
    "id": "one",
    "group": "allocation",
    "verdict": "must_match",
    "input": {"weights": ["1", "2"], "amount": "3.00", "scale": 2},
    "expected": {"parts": ["1.00", "2.00"]},
}


def replay_folder(folder):
    options = ["-q", "-p", "no:cacheprovider", f"--vectors={folder}"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/vectors/test_vectors.py", *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


@pytest.fixture
def replay(tmp_path):
    def run(*rows):
        (tmp_path / "returns.json").write_text(json.dumps({"vectors": rows}), encoding="utf-8")
        return replay_folder(tmp_path)

    return run


def test_a_right_row_of_another_folder_passes(replay):
    code, said = replay(ROW)
    assert code == 0, said


def test_a_wrong_row_of_another_folder_fails_by_its_name(replay):
    code, said = replay(ROW, ROW | {"id": "other", "expected": {"parts": ["2.00", "1.00"]}})
    assert code == 1
    assert "returns.allocation-other" in said


def test_a_known_mistake_of_others_must_not_come_back(replay):
    assert replay(ROW | {"verdict": "must_not_match"})[0] == 1


def test_a_row_that_depends_on_policy_needs_an_option_that_reaches_it(replay):
    depends = ROW | {"verdict": "policy_dependent"}

    assert replay(depends)[0] == 0
    assert replay(depends | {"expected": {"parts": ["2.00", "1.00"]}})[0] == 1


def test_an_unknown_group_is_an_error(replay):
    code, said = replay(ROW, ROW | {"id": "odd", "group": "horoscope"})
    assert code == 1
    assert "unknown group `returns.horoscope`" in said


def test_an_empty_folder_is_an_error(tmp_path):
    code, said = replay_folder(tmp_path)
    assert code
    assert "holds none of" in said
