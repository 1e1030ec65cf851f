"""The JSON Schemas as files, written from the library: `python docs/written_schemas.py`."""

import json
from pathlib import Path

from musteri_destek import returns

FOLDER = Path(__file__).parent / "reference/schemas"


def schemas() -> dict[str, str]:
    """Name of each file and the text it has to hold."""
    return {
        f"{name}.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in returns.json_schemas().items()
    }


if __name__ == "__main__":
    for name, text in schemas().items():
        (FOLDER / name).write_text(text, "utf-8")
