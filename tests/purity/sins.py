"""One sin of each kind, to prove that the guard sees it. Named `<kind>_<how>`."""

import locale
import os
import random
import secrets
import socket
import subprocess
import sys
import threading
import time
import uuid
from datetime import UTC, date, datetime
from pathlib import Path


def file_read():
    Path(__file__).read_text(encoding="utf-8")


def file_import():
    import this  # noqa: F401


def surroundings_listed():
    list(Path(__file__).parent.iterdir())


def socket_opened():
    socket.socket().close()


def socket_resolved():
    socket.gethostbyname("localhost")


def process_started():
    subprocess.run([sys.executable, "-c", ""], check=True)


def clock_now():
    datetime.now(UTC)


def clock_today():
    date.today()


def clock_time():
    time.time()


def clock_monotonic():
    time.monotonic()


def clock_perf_counter():
    time.perf_counter()


def chance_random():
    random.random()


def chance_choice():
    random.choice([1, 2])


def chance_secret():
    secrets.token_hex()


def chance_uuid():
    uuid.uuid4()


def environment_get():
    os.environ.get("TZ")


def environment_getenv():
    os.getenv("TZ")


def locale_asked():
    locale.localeconv()


def thread_started():
    threading.Thread(target=len, args=("",)).start()
