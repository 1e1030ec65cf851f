"""The reference page of the law is written from the data, so that it can't say anything else."""

from musteri_destek.law_tr import LAW_CHECKED_ON, TURKISH_LAW

HEAD = "| Says | Counted in | From | In force | Source | Certainty |\n|---|---|---|---|---|---|"


def add_rows(_app, docname: str, source: list[str]) -> None:
    """Sphinx `source-read`: put a table for every provision under the page's own words."""
    if docname == "reference/law":
        checked = f"Checked on {LAW_CHECKED_ON:%Y-%m-%d}."
        source[0] = "\n\n".join([source[0], checked, *map(_section, TURKISH_LAW)])


def _section(provision) -> str:
    rows = "\n".join(map(_row, provision.versions))
    picked = f"Picked by the day of: `{provision.selected_by}`"
    return f"## `{provision.name}`\n\n{picked}\n\n{HEAD}\n{rows}"


def _row(version) -> str:
    since, until = version.since or "", version.until or ""
    in_force = "never in force" if version.never_in_force else f"{since} – {until}"
    certainty = f"{version.certainty}" + (f", switch `{version.switch}`" if version.switch else "")
    cells = [version.value, version.unit, version.clock or "", in_force, version.source, certainty]
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |"
