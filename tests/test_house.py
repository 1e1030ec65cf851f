"""The house itself: what `import` costs, what a release holds, which examples are run."""

import json
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import pytest

import musteri_destek
from musteri_destek import returns
from musteri_destek.law_tr import LAW_CHECKED_ON, TURKISH_LAW

ROOT = Path(__file__).parents[1]
HEAVY = {"babel", "dateutil", "pydantic"}


def python(code, *, interpreter=sys.executable, cwd=None):
    return subprocess.run(
        [interpreter, "-c", code], cwd=cwd, capture_output=True, text=True, check=True
    ).stdout


def loaded_by(code):
    return set(json.loads(python(f"{code}\nimport sys, json; print(json.dumps([*sys.modules]))")))


@pytest.mark.parametrize(
    "code",
    [
        "import musteri_destek",
        "import musteri_destek.errors",
        "import musteri_destek.law",
        "import musteri_destek.metrics",
        "from musteri_destek import Law, Source",
        "import musteri_destek; dir(musteri_destek)",
    ],
)
def test_nobody_pays_for_models_they_do_not_use(code):
    assert set() == HEAVY & loaded_by(code)


def test_importing_the_library_loads_none_of_its_modules():
    ours = {one for one in loaded_by("import musteri_destek") if one.startswith("musteri_destek")}
    assert {"musteri_destek", "musteri_destek._first_use"} == ours


def test_a_name_that_needs_models_loads_them_when_used():
    assert "pydantic" in loaded_by("from musteri_destek import Amount")


def homes(names):
    return [(home, name) for home, of_home in names.items() for name in of_home]


@pytest.mark.parametrize(("home", "name"), homes(musteri_destek._EXPORTS))
def test_every_root_name_comes_from_its_home(home, name):
    module = import_module(f"musteri_destek.{home}")
    assert getattr(module, name) is getattr(musteri_destek, name)


def test_the_list_of_root_names_is_complete_and_shown():
    names = [name for _, name in homes(musteri_destek._EXPORTS)]
    assert sorted(names) == sorted(musteri_destek.__all__)
    assert set(musteri_destek.__all__) <= set(dir(musteri_destek))


def test_a_misspelt_root_name_is_answered_with_the_names_there_are():
    with pytest.raises(AttributeError, match=r"no `Lwa`; it has: .*Law"):
        musteri_destek.Lwa  # noqa: B018 - asking is the point


def test_a_root_name_can_be_imported_by_star():
    names = python("from musteri_destek import *; print(*sorted(globals()))").split()
    assert set(musteri_destek.__all__) <= set(names)


def test_orders_are_imported_without_the_tables_of_languages():
    assert not {"babel", "dateutil"} & loaded_by("import musteri_destek.orders")


def test_who_decides_pays_for_no_check_and_no_export_of_policies():
    later = {f"musteri_destek.returns.{name}" for name in returns._LATER}

    assert set() == later & loaded_by("from musteri_destek.returns import Policy, decide")
    assert later <= loaded_by("from musteri_destek.returns import *")


@pytest.mark.parametrize(("home", "name"), homes(returns._LATER))
def test_every_name_of_returns_that_comes_later_comes_from_its_home(home, name):
    module = import_module(f"musteri_destek.returns.{home}")

    assert name in returns.__all__
    assert getattr(module, name) is getattr(returns, name)


def test_a_misspelt_name_of_returns_is_answered_with_the_names_there_are():
    with pytest.raises(AttributeError, match=r"no `lnit`; it has: .*lint"):
        returns.lnit  # noqa: B018 - asking is the point


def test_the_version_is_one():
    assert version("musteri-destek") == musteri_destek.__version__
    assert f"\n## [{musteri_destek.__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_changelog_names_every_day_on_which_law_began():
    said = (ROOT / "CHANGELOG.md").read_text("utf-8")
    versions = [version for provision in TURKISH_LAW for version in provision.versions]
    days = {f"{version.since}" for version in versions if not version.never_in_force}
    assert set() == {day for day in days if day not in said}
    assert f"Checked on {LAW_CHECKED_ON}" in said


def test_every_lint_exception_has_a_reason():
    start = "[tool.ruff.lint]"
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    lines = text[text.index(start) : text.index("[tool.ruff.lint.pydocstyle]")].splitlines()
    rules = [line for line in lines if line.startswith('  "')]
    assert rules
    assert [] == [line for line in rules if "# " not in line]


def test_every_file_named_to_contributors_is_there():
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ")][2:]
    named = [word for row in rows for word in row.split("`")[1::2] if "/" in word or "." in word]
    assert named
    assert [] == [name for name in named if not [*ROOT.glob(name)]]


@pytest.fixture(scope="module")
def release(tmp_path_factory):
    """Build as a release does: the source archive, and from it the wheel."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", f"--outdir={folder}"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.mark.slow
def test_the_source_archive_holds_what_its_tests_need(release):
    with tarfile.open(next(release.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    needed = {"LICENSE", "Makefile", "conftest.py", "pyproject.toml", "tests/test_house.py"}
    assert set() == needed - names
    assert "tests/vectors/data/returns.json" in names
    assert not [name for name in names if ".venv" in name or "__pycache__" in name]


@pytest.mark.slow
def test_the_wheel_holds_the_package_and_nothing_else(release):
    with zipfile.ZipFile(next(release.glob("*.whl"))) as archive:
        names = archive.namelist()
    assert "musteri_destek/py.typed" in names
    assert not [
        name for name in names if not name.startswith(("musteri_destek/", "musteri_destek-"))
    ]


@pytest.mark.slow
def test_the_release_installs_into_a_fresh_environment(release, tmp_path):
    venv.create(tmp_path / "fresh")
    interpreter = tmp_path / "fresh/bin/python"
    wheel = next(release.glob("*.whl"))
    pip = [sys.executable, "-m", "pip", f"--python={interpreter}"]
    install = [*pip, "install", "-q", "--no-deps", "--no-index", wheel]
    subprocess.run(install, check=True, capture_output=True, cwd=tmp_path)
    asked = (
        "import musteri_destek as m, pathlib; "
        "print(m.__version__, (pathlib.Path(m.__file__).parent / 'py.typed').exists(), m.Source('x'))"
    )
    said = python(asked, interpreter=interpreter, cwd=tmp_path)
    assert f"{musteri_destek.__version__} True x" == said.strip()


def test_the_runtime_dependencies_are_four():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {one.split(">")[0] for one in project["dependencies"]}
    assert {"pydantic", "python-dateutil", "babel", "tzdata"} == names
