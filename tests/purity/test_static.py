"""Ring 2: lint refuses a clock, a file or a naive moment wherever one is written."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SINS = {
    "from datetime import datetime, UTC\nNOW = datetime.now(UTC)": "TID251",
    "import datetime as dt\nNOW = dt.datetime.now(dt.UTC)": "TID251",
    "from datetime import datetime\nNOW = datetime.utcnow()": "TID251",
    "from datetime import date\nTODAY = date.today()": "TID251",
    "from datetime import datetime\nNAIVE = datetime(2026, 11, 12)": "DTZ001",
    "from datetime import datetime\nNAIVE = datetime.strptime('2026', '%Y')": "DTZ007",
    "from datetime import datetime\nNAIVE = datetime.fromtimestamp(0)": "DTZ006",
    "TEXT = open('law.txt').read()": "PTH123",
    "import os": "TID251",
    "from os import environ": "TID251",
    "import os.path": "TID251",
    "from pathlib import Path": "TID251",
    "import random": "TID251",
    "import time": "TID251",
    "from time import monotonic": "TID251",
    "import uuid": "TID251",
    "import logging": "TID251",
    "from dateutil import parser": "TID251",
    "from dateutil.tz import gettz": "TID251",
    "print('done')": "T201",
    "RESULT = eval('1')": "S307",
}


def rules_broken_by(source):
    options = [
        "--no-cache",
        "--output-format=json",
        "--stdin-filename=src/musteri_destek/planted.py",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *options, "-"],
        cwd=ROOT,
        input=source,
        capture_output=True,
        text=True,
        check=False,
    )
    return {found["code"] for found in json.loads(done.stdout)}


@pytest.mark.parametrize("sin", SINS)
def test_lint_refuses(sin):
    assert SINS[sin] in rules_broken_by(f'"""Günah: planted."""\n\n{sin}\n')


def test_lint_lets_an_aware_moment_pass():
    aware = "from datetime import UTC, datetime\n\nSTART = datetime(2026, 11, 12, tzinfo=UTC)"
    assert set() == rules_broken_by(f'"""An: a moment with its zone."""\n\n{aware}\n')
