"""Hostile templates and values: all refused or harmless, and never in more than linear work."""

import re
import tracemalloc
from datetime import datetime

import pytest

from musteri_destek.facts import ISTANBUL
from musteri_destek.templates import Kind, Need, Template, TemplateError, Variable
from musteri_destek.templates.language import values

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
SCHEMA = {"ad": Variable(Kind.FREE, need=Need.OPTIONAL)}

ATTACKS = [
    "{ad.__class__.__init__.__globals__}",
    "{ad.__class__.__mro__[1].__subclasses__()}",
    "{0.__init__.__globals__[SECRET]}",
    "{ad!r}",
    "{ad:>10000000}",
    "{ad:{ad}}",
    "{ad[0]}",
    "{ad()}",
    "{__import__('os')}",
    "{{{ad.x}}}",
    "{ad|attr('__class__')}",
    "{ad|format}",
    "{ad|__class__}",
    "{% for x in (1).__class__.__base__.__subclasses__() %}{x}{% endfor %}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "%(ad)s",
    "%s%s%s%n",
    "{{'a'*50000000}}",
    "[ad ? {ad.x} | b]",
    "[ad.x ? a | b]",
    "[[{ad.__class__}]]",
]
BOMBS = [
    "{" * 10_000,
    "}" * 10_000,
    "[[" * 5_000,
    "]]" * 5_000,
    "[" * 10_000,
    "]" * 10_000,
    "|" * 10_000,
    "[a|" * 3_333,
    "[x ? " * 2_000,
    "[[{ad}" * 1_600,
    "{ad|" * 2_500,
    "{" + "a" * 9_998 + "}",
    "{ad" + "|dat" * 2_000 + "}",
    "{ad}" * 2_500,
    " " * 10_000,
    "'" * 10_000,
    "a" * 10_000,
    "{{" * 5_000,
    "ç" * 100_000,
    "{ad}" * 1_000_000,
]


def parsed_or_none(source):
    try:
        return Template.parse(source, SCHEMA)
    except TemplateError:
        return None


@pytest.mark.parametrize("source", ATTACKS)
def test_nothing_in_a_template_can_run(source):
    template = parsed_or_none(source)
    if template is None:
        return
    text = template.render({"ad": "x"}, as_of=NOW)
    assert len(text) <= len(source)
    assert not re.search(r"class '|module|49|object at", text)


@pytest.mark.parametrize("source", ATTACKS)
def test_an_attack_in_a_value_stays_its_text(source):
    template = Template.parse("[[<{ad}>]]", SCHEMA)
    assert f"<{values.plain(source)}>" == template.render({"ad": source}, as_of=NOW)


@pytest.mark.parametrize("source", BOMBS, ids=lambda one: f"{one[:6]}x{len(one)}")
def test_a_bomb_ends_in_little_memory(source):
    tracemalloc.start()
    parsed_or_none(source)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 60_000_000


def test_a_value_of_any_size_is_read_no_further_than_it_is_shown():
    composed = []
    endless = "a" + "\u0301\u0327" * 1_000_000
    normalize = values.unicodedata.normalize

    class Watched:
        category = staticmethod(values.unicodedata.category)
        is_normalized = staticmethod(values.unicodedata.is_normalized)

        @staticmethod
        def normalize(form, text):
            composed.append(len(text))
            return normalize(form, text)

    values.unicodedata, kept = Watched, values.unicodedata
    try:
        values.plain(endless)
    finally:
        values.unicodedata = kept
    assert max(composed) <= values.LONGEST * 4
