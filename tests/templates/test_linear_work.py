"""Work grows with the text and no faster: shown for every pattern, and counted step by step."""

import importlib
import pkgutil
import re
import sys
import unicodedata

import pytest

from musteri_destek import casing, templates
from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Party
from musteri_destek.returns import linting
from musteri_destek.templates import (
    Kind,
    Personal,
    Variable,
    Voice,
    check_tone,
    mask,
    mask_all,
    personal_in,
    sms_text,
    whatsapp_length,
    x_length,
)
from musteri_destek.templates.hearing.promising import said_in
from musteri_destek.templates.hearing.undecided import (
    concessions_in,
    days_promised_in,
    gifts_promised_in,
    terms_in,
)
from musteri_destek.templates.language.doubled_tr import SIGNS, doubled_in
from musteri_destek.templates.privacy.people import require_nobody_known
from musteri_destek.templates.tone import checking as tone
from tests.templates.patterns import Pattern

VOICE = Voice(agent="Elif", team="Destek", prefers={"müşteri": "misafir"})


def modules():
    yield casing
    for package in (templates, linting):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield importlib.import_module(found.name)


def held_in(value):
    match value:
        case re.Pattern(pattern=str(pattern)) | tone._Rule(pattern=pattern):
            yield pattern
        # A row of what is sought by its text, which `re` compiles when it is needed.
        case (Personal(), str(pattern), _):
            yield pattern
        case dict():
            yield from (one for inner in value.values() for one in held_in(inner))
        case tuple() | list():
            yield from (one for inner in value for one in held_in(inner))


def patterns():
    """Every pattern that letters, tone and masks are read with, once, by the name it has."""
    found = {}
    for module in modules():
        for name, value in vars(module).items():
            for pattern in held_in(value):
                found.setdefault(pattern, f"{module.__name__.rpartition('.')[2]}.{name}")
    return [
        pytest.param(name, pattern, id=f"{name}-{pattern[:40]}") for pattern, name in found.items()
    ]


PATTERNS = patterns()
ANCHORED = {
    # `match` and `fullmatch` begin at one place only; the texts are names or short templates.
    *("reading._CHOSEN_BY", "reading._LABEL"),
    *("inflection._EXPLAINED", "readings._UNIT", "message_lengths._LETTERS"),
    *("kinds._BORN", "kinds._HANDLE"),
    # A run of letters or digits in the last word of a name.
    "readings._LAST_RUN",
}


@pytest.mark.parametrize(("name", "pattern"), PATTERNS)
def test_no_pattern_can_share_out_a_text_in_two_ways(name, pattern):
    assert [] == list(Pattern(pattern).shared_out()), name


@pytest.mark.parametrize(("name", "pattern"), PATTERNS)
def test_no_pattern_runs_through_a_text_again_from_each_place_in_it(name, pattern):
    assert name in ANCHORED or [] == list(Pattern(pattern).restarted()), name


@pytest.mark.parametrize(
    "pattern",
    [r"(a+)+b", r"(?:\w+ ?)*x", r"(?:a*)*b", r"\b\w+a\w+b", r"\b(?:\w{1,50}){1,50}!"],
)
def test_a_pattern_that_explodes_is_seen(pattern):
    assert list(Pattern(pattern).shared_out())


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d+ (?:iş )?gün",
        r"\b\d+(?:[.,]\d+)* \w+l[ae]r\b",
        r"[^\W\d_]+ ?/ ?[^\W\d_]+$",
        r"\d{2}:\d{2}|\d+ gün",
        r"\bsaat(?!.*gün)",
        r"(?:a|b+c)!",
    ],
)
def test_a_pattern_that_starts_over_in_its_own_run_is_seen(pattern):
    assert list(Pattern(pattern).restarted())


class Counter:
    """Counts every line of Python that runs, in whatever frame; the same for the same text."""

    def __init__(self):
        self.steps = 0

    def trace(self, frame, event, argument):  # noqa: ARG002 - as `sys.settrace` calls it
        frame.f_trace_opcodes = True
        self.steps += 1
        return self.trace

    def count(self, work):
        kept = sys.gettrace()
        sys.settrace(self.trace)
        try:
            work()
        except MisuseValueError:
            pass
        finally:
            sys.settrace(kept)
        return self.steps


HARD_PIECES = {
    "letters": "a",
    "words": "a ",
    "digits": "1",
    "numbers": "1 ",
    "dotted": "1.",
    "mail": "a@b.co ",
    "tckn": "10000000146 ",
    "card": "4111 1111 1111 1111 ",
    "iban": "TR330006100519786457841326 ",
    "phone": "0532 123 45 67 ",
    "arabic digits": "٠٥٣٢ ١٢٣ ",
    "bare iban": "0006 1005 1978 ",
    "written at": "a [at] b ",
    "apology": "özür dileriz. ",
    "but": "özür ",
    "marks": "!",
    "capitals": "ABCD ",
    "blanks": " ",
    "lines": "\n",
    "sen": "sana ",
    "sea": "deniz",
    "slashes": "a/",
    "streets": "Moda Cad. ",
    "doors": "No:5 ",
    "orders": "sipariş no: 1 ",
    "name": "gül",
    "names": "gül yılmaz ",
    "emoji": "😊",
    "te": "a te ",
    "question": "mısınız",
    "domain": "a.com ",
    "link": "https://a.co!! ",
    "terms": "yarın ",
    "lengths": "iki gün içinde ",
    "care": "iki gün sulayın ",
    "promises": "göndereceğiz ",
    "givings": "para veriyoruz ",
    "gifts": "paranızı geri ",
    "denied": "para almayacağız ",
    "concessions": "haklısınız ",
    "days": "\N{PILCROW SIGN} günü ",
    "numbers of goods": f"{SIGNS[Kind.NUMBER]} ürün ",
    "loose marks": "\u0301\u0327",
}


def is_known(text):
    known = {"people": [Party(name="Gül Mısın")], "about": "A-1"}
    try:
        require_nobody_known({"olgu": Variable(Kind.FREE)}, {"olgu": text}, **known)
    except MisuseValueError:
        return True
    return False


WORK = {
    "check_tone": lambda text: check_tone(text, VOICE, channel=Channel.SIKAYETVAR),
    "check_tone in a chat": lambda text: check_tone(text, VOICE, channel=Channel.LIVE_CHAT),
    "personal_in": personal_in,
    "mask_all": mask_all,
    "sms_text": sms_text,
    "x_length": x_length,
    "whatsapp_length": whatsapp_length,
    "require_nobody_known": is_known,
    "said_in": lambda text: list(said_in(text)),
    "terms_in": lambda text: list(terms_in(text)),
    "days_promised_in": lambda text: list(days_promised_in(text)),
    "gifts_promised_in": lambda text: list(gifts_promised_in(text, {})),
    "doubled_in": lambda text: list(doubled_in(text)),
    "concessions_in": lambda text: list(concessions_in(text, {})),
    **{f"mask {kind}": lambda text, kind=kind: mask(text, kind=kind) for kind in Personal},
}


@pytest.mark.parametrize("piece", HARD_PIECES.values(), ids=HARD_PIECES)
@pytest.mark.parametrize("work", WORK.values(), ids=WORK)
def test_twice_the_text_is_at_most_twice_the_work(work, piece):
    work(piece)
    small, large = (Counter().count(lambda: work(piece * times)) for times in (40, 80))  # noqa: B023
    assert large <= 2 * small + 50


def test_loose_marks_are_cut_before_they_are_put_in_order(monkeypatch):
    # Unicode's own ordering of marks takes the square of their number, where nobody counts it.
    composed = []

    class Watched:
        combining = staticmethod(unicodedata.combining)
        is_normalized = staticmethod(unicodedata.is_normalized)

        @staticmethod
        def normalize(form, text):
            composed.append(text)
            return unicodedata.normalize(form, text)

    monkeypatch.setattr(casing, "unicodedata", Watched)
    endless = "a" + "\u0301\u0327" * 1_000
    for work in WORK.values():
        work(endless)
    marks = (
        "".join("x" if unicodedata.combining(one) else " " for one in text) for text in composed
    )
    assert max(len(run) for text in marks for run in text.split()) <= 30


def test_work_that_grows_with_the_square_is_seen():
    def every_pair(text):
        return [one == other for one in text for other in text]

    small, large = (Counter().count(lambda: every_pair("a" * times)) for times in (40, 80))  # noqa: B023
    assert large > 3 * small
