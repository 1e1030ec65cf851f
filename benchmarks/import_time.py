"""What a program pays for `import musteri_destek`, in a fresh interpreter each time.

The processor's time counts: a busy machine rarely leaves half a second alone. Both sides start from
bytecode, as installed packages do: it is kept in a folder of this run, for where an interpreter is
told to write none, only our sources would be compiled anew each time.
"""

import os
import subprocess
import sys
from tempfile import TemporaryDirectory

from harness import Comparison, Round

ONE_MODEL = "from pydantic import create_model; create_model('One', number=(int, ...))"
LETTERS = f"{ONE_MODEL}; import babel.dates, babel.numbers, jinja2.sandbox"
CLOCKED = "from time import process_time as now; start = now(); {}; print(now() - start)"
BYTECODE = TemporaryDirectory()
SETTINGS = os.environ | {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": BYTECODE.name}


def fresh(statement: str) -> Round:
    command = [sys.executable, "-c", CLOCKED.format(statement)]
    return lambda: float(
        subprocess.run(command, capture_output=True, check=True, env=SETTINGS).stdout
    )


COMPARISONS = [
    Comparison(
        "import musteri_destek",
        "pydantic BaseModel",
        1 / 4,
        lambda: (fresh("import musteri_destek"), fresh("from pydantic import BaseModel")),
    ),
    Comparison(
        "import musteri_destek.orders",
        "pydantic with one model",
        1.5,
        lambda: (fresh("import musteri_destek.orders"), fresh(ONE_MODEL)),
    ),
    Comparison(
        "import musteri_destek.templates",
        "pydantic, Babel and Jinja2",
        4.0,
        lambda: (fresh("import musteri_destek.templates"), fresh(LETTERS)),
    ),
]
