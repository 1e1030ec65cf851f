"""Hostile templates and values: all refused or harmless, and never in more than linear work."""

import re
import re._compiler as compiler
import re._constants as constants
import re._parser as parser
import tracemalloc
from datetime import datetime

import pytest

from musteri_destek.facts import ISTANBUL
from musteri_destek.templates import (
    Kind,
    Need,
    Template,
    TemplateError,
    Variable,
    links,
    masking,
    message_lengths,
    reading,
    tone,
    tone_shapes,
    values,
    wordings,
)

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


def patterns():
    for module in (reading, wordings, tone_shapes, masking, links, message_lengths, values):
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern):
                yield f"{module.__name__}.{name}", value.pattern
    for kind, pattern, _ in masking._SOUGHT:
        yield f"masking.{kind}", pattern.pattern
    rules = (*tone._PHRASES, *tone._PATTERNS, *tone._WRITTEN, *tone._OTHER_REGISTER.values())
    for rule in (*rules, tone._PASSIVE, *(rule for _, rule in tone._FORMULAS)):
        yield rule.code, rule.pattern


ALPHABET = [chr(code) for code in (*range(0x180), 0x2019, 0x2026, 0x1F60A)]


def letters_of(parsed, item):
    """The characters one element of a pattern takes, out of a wide sample."""
    one = parser.SubPattern(parsed.state, [item])
    matches = compiler.compile(one).match
    return {letter for letter in ALPHABET if matches(letter)}


def inner(kind, argument):
    match str(kind):
        case "MAX_REPEAT" | "MIN_REPEAT":
            return [argument[2]]
        case "SUBPATTERN":
            return [argument[3]]
        case "BRANCH":
            return argument[1]
        case "ASSERT" | "ASSERT_NOT":
            return [argument[1]]
    return []


def endless(parsed):
    """Every repetition without an end, however deep it stands."""
    for kind, argument in parsed:
        is_repeat = str(kind) in {"MAX_REPEAT", "MIN_REPEAT"}
        if is_repeat and argument[1] is constants.MAXREPEAT:
            yield argument[2]
        for part in inner(kind, argument):
            yield from endless(part)


def bare(body):
    """What is repeated, out of the brackets around it."""
    while len(body) == 1 and str(body[0][0]) == "SUBPATTERN":
        body = body[0][1][3]
    return body


def last_runs(body):
    """The repetitions without an end that what is repeated may end in."""
    for kind, argument in reversed(body):
        is_repeat = str(kind) in {"MAX_REPEAT", "MIN_REPEAT"}
        if is_repeat and argument[1] is constants.MAXREPEAT:
            yield argument[2]
        if not (is_repeat and argument[0] == 0) and not str(kind).startswith("ASSERT"):
            return


def ambiguous(parsed):
    """Repetitions of repetitions that could share out one text in more than one way."""
    for body in map(bare, endless(parsed)):
        for run in last_runs(list(body)):
            if letters_of(body, body[0]) & letters_of(run, run[0]):
                yield run


@pytest.mark.parametrize(("name", "pattern"), list(patterns()))
def test_no_pattern_can_share_out_a_text_in_two_ways(name, pattern):
    assert [] == list(ambiguous(parser.parse(pattern))), name


@pytest.mark.parametrize("pattern", [r"(a+)+b", r"(?:\w+ ?)*x", r"(?:a*)*"])
def test_a_pattern_that_explodes_is_seen(pattern):
    assert list(ambiguous(parser.parse(pattern)))


def test_a_pattern_of_words_starts_once_a_word():
    # What begins with an endless run and no border is tried again at each letter of the run.
    for name, pattern in patterns():
        first, *_ = parser.parse(pattern)
        runs = str(first[0]) == "MAX_REPEAT" and first[1][1] is constants.MAXREPEAT
        assert not runs or name in STARTS_WITH_A_RUN, name


STARTS_WITH_A_RUN = {
    # Each of these takes the run whole and can't fail after it.
    "musteri_destek.templates.tone_shapes._SENTENCE",
    "musteri_destek.templates.masking._SIGNS",
    "musteri_destek.templates.values._SPACES",
    # Anchored: `match` tries one place only.
    "musteri_destek.templates.reading._LABEL",
    "musteri_destek.templates.reading._NAME",
    # Values are some hundred letters long when they come here.
    "musteri_destek.templates.masking._DISTRICT",
}
