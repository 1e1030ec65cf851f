"""Ring 1: the contracts of the layers and of purity hold, and break when they should."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = "musteri_destek"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "importlinter"
]["contracts"]
FORBIDDEN = {one["id"]: one["forbidden_modules"] for one in CONTRACTS if one["type"] == "forbidden"}


@pytest.fixture
def copy(tmp_path):
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "src" / PACKAGE, tmp_path / PACKAGE)
    return tmp_path


def lint(folder, contract):
    """Ask for one contract in a folder; the copy there goes before the installed package."""
    start = "from importlinter.cli import lint_imports_command as start; start()"
    options = ["--config", "pyproject.toml", "--contract", contract, "--no-cache", "--no-logo"]
    done = subprocess.run(
        [sys.executable, "-c", start, *options],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Contracts: " in done.stdout, done.stdout + done.stderr
    return done.stdout


def plant(folder, module, statement):
    path = folder / PACKAGE / module
    path.parent.mkdir(exist_ok=True)
    for missing in {path.parent / "__init__.py", path}:
        missing.touch()
    with path.open("a", encoding="utf-8") as file:
        file.write(f"\n{statement}\n")


@pytest.mark.parametrize("contract", [one["id"] for one in CONTRACTS])
def test_the_library_keeps_its_contracts(contract, copy):
    assert "1 kept, 0 broken" in lint(copy, contract)


@pytest.mark.parametrize("contract", sorted(FORBIDDEN))
def test_every_forbidden_import_is_seen_wherever_it_stands(contract, copy):
    plant(copy, "errors.py", "\n".join(f"import {name}" for name in FORBIDDEN[contract]))
    said = lint(copy, contract)
    assert [] == [
        name for name in FORBIDDEN[contract] if f"{PACKAGE}.errors -> {name} (" not in said
    ]


def test_an_import_inside_a_function_is_seen_too(copy):
    plant(
        copy,
        "returns/planted.py",
        "def chance():\n    from random import random\n    return random()",
    )
    assert f"{PACKAGE}.returns.planted -> random" in lint(copy, "purity")


@pytest.mark.parametrize(
    ("module", "statement"),
    [
        ("sla/planted.py", "from ..returns import planted"),
        ("metrics/planted.py", "from ..sla import planted"),
        ("law.py", "from . import law_tr"),
        ("errors.py", "from .law import Law"),
        ("unlisted.py", "from .errors import MusteriDestekError"),
    ],
    ids=["sibling", "other-sibling", "upwards", "bottom-upwards", "module-in-no-layer"],
)
def test_a_broken_layer_is_seen(module, statement, copy):
    for name in ("returns", "sla", "metrics"):
        plant(copy, f"{name}/planted.py", "")
    plant(copy, module, statement)
    assert "0 kept, 1 broken" in lint(copy, "layers")
