"""Watch a job at run time: `python guard.py job.py:run [more.py:name ...]` prints its sins as JSON.

Two watchers, since neither sees everything: audit events know files, sockets and processes but no
clock; the profiler knows each call of a C function from Python code, so clocks and chance, and the
few Python functions that read the environment. Hooks can't be taken off again: use a process of
its own. A C function that calls a clock itself is seen by neither; imports and lint are there
for that.
"""

import json
import os
import random
import sys
from datetime import date, datetime
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

EVENTS = {
    "open": "file",
    "import": "file",
    "shutil.": "file",
    "tempfile.": "file",
    "glob.": "file",
    "sqlite3.": "file",
    "os.": "surroundings",
    "socket.": "socket",
    "urllib.": "socket",
    "subprocess.": "process",
    "_posixsubprocess.": "process",
    "time.": "clock",
    "_thread.start": "thread",
}
C_MODULES = {
    "time": "clock",
    "_random": "chance",
    "_locale": "locale",
    "_socket": "socket",
    "posix": "surroundings",
    "nt": "surroundings",
}
C_NAMES = {
    ("posix", "urandom"): "chance",
    ("nt", "urandom"): "chance",
    ("posix", "fspath"): None,
    ("nt", "fspath"): None,
    ("_thread", "start_new_thread"): "thread",
}
READS_ENVIRONMENT = {
    method.__code__
    for method in (os.getenv, type(os.environ).__getitem__, type(os.environ).__iter__)
}


class Watch:
    """Collect the sins committed while a job runs."""

    def __init__(self):
        self.sins = []
        self._armed = False
        sys.addaudithook(self._audit)

    def over(self, job):
        """Run the job under watch; return what it returned and the sins."""
        self.sins = []
        self._armed = True
        sys.setprofile(self._profile)
        try:
            said = job()
        finally:
            sys.setprofile(None)
            self._armed = False
        return said, self.sins

    def _audit(self, event, arguments):
        kind = self._armed and _kind_of_event(event)
        if kind:
            self._note(kind, f"{event} {arguments[:1]}", sys._getframe(1))

    def _profile(self, frame, event, called):
        if event == "c_call":
            self._note(_kind_of_call(called), getattr(called, "__qualname__", str(called)), frame)
        elif event == "call" and frame.f_code in READS_ENVIRONMENT:
            self._note("environment", frame.f_code.co_name, frame.f_back)

    def _note(self, kind, what, frame):
        if kind:
            where = f"{frame.f_code.co_filename}:{frame.f_lineno}"
            self.sins.append({"kind": kind, "what": what, "where": where})


def _kind_of_event(event):
    return next((kind for start, kind in EVENTS.items() if event.startswith(start)), None)


def _kind_of_call(called):
    owner = getattr(called, "__self__", None)
    if isinstance(owner, type) and issubclass(owner, date):
        return "clock" if called.__name__ in {"now", "utcnow", "today"} else None
    if isinstance(owner, random.Random):
        return "chance"
    module = getattr(called, "__module__", None)
    return C_NAMES.get((module, called.__name__), C_MODULES.get(module))


def _load(path):
    file, name = path.rsplit(":", 1)
    spec = spec_from_file_location(Path(file).stem, file)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, name)


def main(paths):
    jobs = {path: _load(path) for path in paths}
    watch = Watch()
    report = {}
    for path, job in jobs.items():
        said, sins = watch.over(job)
        report[path] = {"said": said, "sins": sins}
    print(json.dumps(report))
    return int(any(one["sins"] for one in report.values()))


if __name__ == "__main__":
    # Reading once here keeps datetime's own lazy C imports out of the account.
    datetime.strptime("2026", "%Y").astimezone()
    sys.exit(main(sys.argv[1:]))
