"""What a program pays for `import musteri_destek`, in a fresh interpreter each time."""

import subprocess
import sys

from harness import Comparison, Round

ONE_MODEL = "from pydantic import create_model; create_model('One', number=(int, ...))"
CLOCKED = "from time import perf_counter as now; start = now(); {}; print(now() - start)"


def fresh(statement: str) -> Round:
    command = [sys.executable, "-c", CLOCKED.format(statement)]
    return lambda: float(subprocess.run(command, capture_output=True, check=True).stdout)


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
]
