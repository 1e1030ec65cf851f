"""Reading late: an import reads no text, and every text passes the checks of a shop's own."""

import json
import subprocess
import sys
from datetime import date, datetime

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Actor, Clock, Deadline, DeadlineName, Effect, Finding, Saying
from musteri_destek.facts import ISTANBUL
from musteri_destek.law import Source
from musteri_destek.templates import Audience, Fixed, Register, TemplateError, scenario_for
from musteri_destek.templates.catalogue import DEFINITIONS
from musteri_destek.templates.letters.scenarios import Definition
from musteri_destek.templates.telling.reasons import REASONS, reason

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)

READING = (
    "language.reading.read",
    "language.filling.compiled",
    "tone.checking.findings",
    "language.wordings.wording_faults",
    "turkish.inflection.inflect",
)
WATCHED = f"""
import json, sys
from collections import Counter
from musteri_destek import metrics, returns, sla
from musteri_destek.cases import Channel

calls = Counter()

def watch(frame, event, _):
    if event == "call":
        calls[frame.f_globals.get("__name__", "") + "." + frame.f_code.co_qualname] += 1

def counted():
    return {{name: calls["musteri_destek.templates." + name] for name in {READING}}}

sys.setprofile(watch)
from musteri_destek import templates
imported = counted()
templates.scenario_for("repair_accepted", Channel.EMAIL)
asked = counted()
templates.scenario_for("repair_accepted", Channel.EMAIL)
asked_again = counted()
sys.setprofile(None)
print(json.dumps([imported, asked, asked_again]))
"""


@pytest.fixture(scope="module")
def calls():
    """The calls so far in a fresh interpreter: after the import, after asking once, and twice."""
    command = [sys.executable, "-c", WATCHED]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_an_import_reads_checks_and_inflects_nothing(calls):
    assert dict.fromkeys(READING, 0) == calls[0]


def test_asking_for_a_situation_reads_its_texts_once(calls):
    letter = scenario_for("repair_accepted", Channel.EMAIL)
    texts = [
        sum(1 + (given.short is not None) for given in one.wordings)
        if isinstance(one, Fixed)
        else len(one.samimi) + len(one.resmi)
        for part in letter.definition.paragraphs
        for one in part
    ]
    _, asked, asked_again = calls
    assert len(("subject",)) + sum(texts) == asked["language.reading.read"]
    assert asked == asked_again


@pytest.mark.parametrize(
    "definition", DEFINITIONS.values(), ids=lambda one: f"{one.name}-{one.audience}"
)
def test_every_situation_passes_the_checks_of_a_shops_own(definition):
    assert definition.paragraphs
    assert definition.name == definition.read().name


def test_a_situation_with_a_fault_is_refused_when_it_is_read():
    broken = Definition(
        "broken",
        audience=Audience.CUSTOMER,
        variables={},
        subject="Konu",
        paragraphs=[[Fixed("a", "Yarın {kot} ile geliriz.")]],
    )
    with pytest.raises(TemplateError, match=r"(?s)`Yarın`.*`kot`"):
        broken.read()


@pytest.mark.parametrize("says", Register)
@pytest.mark.parametrize("code", REASONS)
def test_every_reason_passes_the_checks_and_is_told_with_and_without_its_day(code, says):
    for until in (date(2026, 11, 3), None):
        told = reason(finding(code, until), as_of=NOW, says=says)
        assert told.endswith(".")
        assert "{" not in told


def finding(code, until):
    due = Deadline(
        name=DeadlineName.REFUND_DUE,
        starts=Clock.DELIVERY,
        until=until,
        source=Source("MSY m.9/1"),
    )
    return Finding(
        code=code,
        right="withdrawal",
        effect=Effect.DENIES,
        line="1",
        who=Actor.SELLER,
        says=Saying("Uygun değil", "It does not fit"),
        next_step=Saying("bakmak", "look at it"),
        source=Source("MSY m.9/1"),
        deadline=due if until else None,
    )
