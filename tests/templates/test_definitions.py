"""What a situation is defined by, and what is told to who passes something else, or nothing."""

from datetime import datetime

import pytest

from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.templates import (
    Audience,
    Fixed,
    Free,
    Kind,
    Need,
    Scenario,
    Template,
    TemplateError,
    Variable,
)

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)


def define(**options):
    given = {
        "audience": Audience.CUSTOMER,
        "variables": {},
        "subject": "Konu",
        "paragraphs": [[Fixed("a", "Merhabalar.")]],
    }
    return Scenario.define("own", **(given | options))


NO_SLOT = "is no slot: paragraphs are lists of them, as in "


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"paragraphs": [["Merhaba"]]}, f"`Merhaba` {NO_SLOT}"),
        ({"paragraphs": ["Merhaba"]}, f"`Merhaba` {NO_SLOT}"),
        ({"paragraphs": "Merhaba"}, f"`Merhaba` {NO_SLOT}"),
        ({"paragraphs": [[Free("a", "Selam.", ("İyi günler.",))]]}, 'write `("Selam.",)`'),
        ({"paragraphs": [[Fixed("a", ("Bir.", "İki."))]]}, "`a` holds wordings that are none"),
        ({"must_say": ("amount",)}, "`amount` is no element: write `must_say=(Element.AMOUNT,)`"),
        ({"must_say": "tutar"}, "`tutar` is no element"),
        (
            {"variables": {"tutar": Kind.MONEY}},
            "`tutar` is declared as `money`: write `Variable(Kind.MONEY)`",
        ),
        ({"variables": {"tutar": "para"}}, "`tutar` is declared as `para`: write `Variable(Kind."),
    ],
)
def test_what_is_no_part_of_a_situation_is_named_with_what_to_write(options, says):
    with pytest.raises(MisuseTypeError) as caught:
        define(**options)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("kind", "known"), [("money", "MONEY"), ("kişi", "PERSON"), ("dolar", "FREE")]
)
def test_a_variable_is_of_a_kind(kind, known):
    with pytest.raises(MisuseTypeError, match=rf"`{kind}` is no kind: .*Kind\.{known}\)"):
        Variable(kind)


def test_a_template_declares_its_values_as_well():
    with pytest.raises(MisuseTypeError, match=r"write `Variable\(Kind.CODE\)`"):
        Template.parse("{kod}", {"kod": Kind.CODE})


def test_an_empty_letter_is_none():
    for options, says in (
        ({"subject": " "}, "in `subject`: an empty text: say what the letter is about"),
        ({"paragraphs": []}, "no paragraph has a slot: a letter says something"),
        ({"paragraphs": [[]]}, "no paragraph has a slot: a letter says something"),
    ):
        with pytest.raises(TemplateError) as caught:
            define(**options)
        assert [says] == [fault.says for fault in caught.value.faults]


def test_where_nothing_is_declared_the_fault_says_so():
    with pytest.raises(TemplateError, match="unknown variable `x`: none is declared: add it to"):
        Template.parse("{x}", {})
    with pytest.raises(MisuseValueError, match="no variable `x` here: none is declared"):
        Template.parse("Selam.", {}).render({"x": 1}, as_of=NOW)


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("Yolda. [[{takip}]", "1:17 `[[` is closed by `]`: write `]]`"),
        ("Yolda. [{takip}]]", "1:8 `[` is closed by `]]`: write `[[`"),
        (
            "[Siparişin[iz|]|Siparişin] yolda.",
            (
                "1:11 a side of `[siz|sen]` holds no other: put what differs in one, as in "
                "`siparişin[iz|]`"
            ),
        ),
    ],
)
def test_one_bracket_that_went_wrong_is_one_fault(source, fault):
    with pytest.raises(TemplateError) as caught:
        Template.parse(source, {"takip": Variable(Kind.CODE, need=Need.OPTIONAL)})
    assert [fault] == [str(one) for one in caught.value.faults]
