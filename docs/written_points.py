"""The page of debated points, written from the rows of law and the switches of a policy."""

from musteri_destek.law_tr import TURKISH_LAW
from musteri_destek.returns import Switches

ROWS = "| Row | We apply | In force | Source | Certainty | Switch |\n|---|---|---|---|---|---|"
SWITCHES = "| Switch | Default | Other readings |\n|---|---|---|"


def debated() -> list[str]:
    """The rows that are not settled, and every switch with its default and its other readings."""
    rows = [
        _row(provision.name, version)
        for provision in TURKISH_LAW
        for version in provision.versions
        if version.switch
    ]
    switches = [_switch(name, field.default) for name, field in Switches.model_fields.items()]
    return [
        "\n".join([f"### Rows that are not settled\n\n{ROWS}", *rows]),
        "\n".join([f"### Switches\n\n{SWITCHES}", *switches]),
    ]


def _row(name: str, version) -> str:
    in_force = f"{version.since} – {version.until or ''}"
    cells = [f"`{name}`", version.value, in_force, version.source, version.certainty]
    return _line(*cells, f"`{version.switch}`")


def _switch(name: str, default) -> str:
    if not default:
        return _line(f"`{name}`", "none", "any")
    others = ", ".join(f"`{one}`" for one in type(default) if one is not default)
    return _line(f"`{name}`", f"`{default}`", others)


def _line(*cells) -> str:
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |"
