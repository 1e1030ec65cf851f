"""Pages of the reference that are written from the library, so that they can't say anything else."""

from pathlib import Path
from pkgutil import iter_modules

import musteri_destek
from musteri_destek.law_tr import LAW_CHECKED_ON, TURKISH_LAW

REFERENCE = Path(__file__).parent / "reference"
HEAD = "| Says | Counted in | From | In force | Source | Certainty |\n|---|---|---|---|---|---|"


def add_what_the_library_says(_app, docname: str, source: list[str]) -> None:
    """Sphinx `source-read`: put the written part under the page's own words."""
    written = {"reference/kernel": kernel, "reference/turkish-law": law}.get(docname)
    if written:
        source[0] = "\n\n".join([source[0], *written()])


def kernel() -> list[str]:
    """One section for every public module that has no page of its own."""
    return [
        f"## `musteri_destek.{module.name}`\n\n{_everything_in(module)}"
        for module in iter_modules(musteri_destek.__path__)
        if not module.name.startswith("_") and not (REFERENCE / f"{module.name}.md").exists()
    ]


def _everything_in(module) -> str:
    # A package shows the names it gathers, a module those it defines.
    option = "   :imported-members:\n" if module.ispkg else ""
    return f"```{{eval-rst}}\n.. automodule:: musteri_destek.{module.name}\n{option}```"


def law() -> list[str]:
    """One table for every provision."""
    return [f"Checked on {LAW_CHECKED_ON:%Y-%m-%d}.", *map(_provision, TURKISH_LAW)]


def _provision(provision) -> str:
    rows = "\n".join(map(_version, provision.versions))
    picked = f"Picked by the day of: `{provision.selected_by}`"
    return f"## `{provision.name}`\n\n{picked}\n\n{HEAD}\n{rows}"


def _version(version) -> str:
    since, until = version.since or "", version.until or ""
    in_force = "never in force" if version.never_in_force else f"{since} – {until}"
    certainty = f"{version.certainty}" + (f", switch `{version.switch}`" if version.switch else "")
    cells = [version.value, version.unit, version.clock or "", in_force, version.source, certainty]
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |"
