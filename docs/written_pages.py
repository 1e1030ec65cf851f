"""Pages of the reference that are written from the library, so that they can't say anything else."""

from importlib import import_module
from inspect import getdoc, isclass, isfunction
from pathlib import Path
from pkgutil import iter_modules

from written_gallery import gallery
from written_pictures import pictures
from written_points import debated
from written_turkish import kinds, lexicon

import musteri_destek
from musteri_destek import casing, returns, sla
from musteri_destek.law_tr import LAW_CHECKED_ON, TURKISH_LAW

REFERENCE = Path(__file__).parent / "reference"
ALPHABET = "abcçdefgğhıijklmnoöprsştuüvyz"
HEAD = "| Says | Counted in | From | In force | Source | Certainty |\n|---|---|---|---|---|---|"


def add_what_the_library_says(_app, docname: str, source: list[str]) -> None:
    """Sphinx `source-read`: put the written part under the page's own words."""
    written = WRITTEN.get(docname)
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
    if elsewhere := _at_home_elsewhere(module.name):
        option += f"   :exclude-members: +{', '.join(elsewhere)}\n"
    return f"```{{eval-rst}}\n.. automodule:: musteri_destek.{module.name}\n{option}```"


def _at_home_elsewhere(name: str) -> list[str]:
    """What a module hands on from another one that has it in its section."""
    offered = getattr(import_module(f"musteri_destek.{name}"), "__all__", ())
    homes = musteri_destek._EXPORTS  # noqa: SLF001 - the documentation is the library's own
    elsewhere = {one for home, names in homes.items() if home != name for one in names}
    return [one for one in offered if one in elsewhere]


def glossary() -> list[str]:
    """One row for every public class and function: the term that opens its docstring."""
    rows = sorted(
        {row for module in _public_modules() for row in _terms_of(module)}, key=_in_turkish
    )
    return ["\n".join(["| Türkçe | In the library |", "|---|---|", *rows])]


def _public_modules():
    names = (module.name for module in iter_modules(musteri_destek.__path__))
    return [import_module(f"musteri_destek.{name}") for name in names if not name.startswith("_")]


def _terms_of(module):
    for name in getattr(module, "__all__", vars(module)):
        value = getattr(module, name)
        if (isclass(value) or isfunction(value)) and not name.startswith("_"):
            term, colon, _ = (getdoc(value) or "").partition("\n")[0].partition(":")
            if colon and _is_public_at(module, value):
                yield f"| {term} | `{module.__name__.partition('.')[2]}.{name}` |"


def _in_turkish(row: str) -> list[int]:
    return [ALPHABET.find(letter) for letter in casing.lower(row)]


def _is_public_at(module, value) -> bool:
    """A flat module also holds what it imported; a package shows what it gathers."""
    return hasattr(module, "__all__") or value.__module__ == module.__name__


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


def promise_states() -> list[str]:
    """The diagram and the table of how a promise moves, both from the library's own table."""
    ways = sla.promise_transitions()
    rows = [
        f"| `{way.since}` | {way.on.name_in('en')} (`{way.on}`) | `{way.to}` | "
        f"{'yes' if way.on.is_final else ''} |"
        for way in ways
    ]
    table = "\n".join(["| From | When | To | For good |", "|---|---|---|---|", *rows])
    names = [f"`{status}`\n: {status.name_in('tr')}" for status in sla.PromiseStatus]
    return [f"```text\n{_diagram(ways)}\n```", "## Every move", table, "## Türkçe", *names]


def _diagram(ways) -> str:
    """A tree of the states that can be left, with where each event leads."""
    lines = []
    for since in dict.fromkeys(way.since for way in ways):
        lines.append(str(since))
        leaving = [way for way in ways if way.since is since]
        for way in leaving:
            branch = "└──" if way is leaving[-1] else "├──"
            lines.append(f"  {branch} {way.on.name_in('en')} ".ljust(42, "─") + f"→ {way.to}")
        lines.append("")
    return "\n".join(lines).rstrip()


def carrier_codes() -> list[str]:
    """One table for every system: what each of its codes says, and how sure that is."""
    systems = dict.fromkeys(row.system for row in sla.carrier_codes())
    return [f"## `{system}`\n\n{_codes_of(system)}" for system in systems]


def _codes_of(system: str) -> str:
    rows = [
        f"| `{row.field}` | {', '.join(f'`{code}`' for code in row.codes)} | {row.says.tr} | "
        f"{f'`{row.stage}`' if row.stage else ''} | {row.certainty} | {row.read_at} |"
        for row in sla.carrier_codes()
        if row.system == system
    ]
    head = "| Field | Code | Says | Stage | Certainty | Read at |\n|---|---|---|---|---|---|"
    return "\n".join([head, *rows])


def claim_codes() -> list[str]:
    """One table for every system: its codes, what they mean here and how exactly."""
    systems = dict.fromkeys(row.system for row in returns.claim_codes())
    return [f"## `{system}`\n\n{_claim_codes_of(system)}" for system in systems]


def _claim_codes_of(system: str) -> str:
    head = "| Field | Code | Says | Means here | Exactly | Read at |\n|---|---|---|---|---|---|"
    rows = [
        f"| `{row.field}` | `{row.code}` | {row.says.tr} | "
        f"{f'`{meant}`' if (meant := row.reason or row.objection or row.state) else ''} | "
        f"{row.exactness if meant else ''} | {row.read_at} |"
        for row in returns.claim_codes()
        if row.system == system
    ]
    return "\n".join([head, *rows])


WRITTEN = {
    "explanation/debated-points": debated,
    "glossary": glossary,
    "how-to/metrics/show-it": pictures,
    "reference/carrier-codes": carrier_codes,
    "reference/claim-codes": claim_codes,
    "reference/kernel": kernel,
    "reference/letters": gallery,
    "reference/promise-states": promise_states,
    "reference/turkish-kinds": kinds,
    "reference/turkish-law": law,
    "reference/turkish-lexicon": lexicon,
}
