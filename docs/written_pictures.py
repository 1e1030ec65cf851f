"""The pictures of scores, drawn from what their page itself computes."""

from pathlib import Path

import vl_convert

PAGE = Path(__file__).parent / "how-to/metrics/show-it.md"


def pictures() -> list[str]:
    """Three pictures under the page: scores, answers, months."""
    found = {}
    for block in PAGE.read_text(encoding="utf-8").split("```python\n")[1:]:
        exec(block.partition("```")[0], found)  # noqa: S102 - the page's own example
    specs = (found[name] for name in ("scores", "answers", "months"))
    return [f"```{{raw}} html\n{vl_convert.vegalite_to_svg(spec)}\n```" for spec in specs]
