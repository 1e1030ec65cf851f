"""How the documentation is built: offline, every warning an error."""

import sys
from pathlib import Path

import musteri_destek

# Sphinx reads this file without its folder on the path.
sys.path.insert(0, str(Path(__file__).parent))
from written_pages import add_what_the_library_says

project = "musteri-destek"
author = "the musteri-destek contributors"
project_copyright = f"2026, {author}"
release = version = musteri_destek.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "musteri-destek"
html_show_sphinx = False
nitpicky = False

# Docstrings write `name` for code, as Markdown does.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_default_options = {
    "members": True,
    "undoc-members": True,
    "exclude-members": "model_config, checks",
}
# A model lists its fields one by one; the signature would only say them twice.
autodoc_class_signature = "separated"
autodoc_typehints_format = "short"
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3


def setup(app) -> None:
    app.connect("source-read", add_what_the_library_says)
