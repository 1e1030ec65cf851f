"""Choices: by register, by yes and no, by a member; what would leave a hole is refused."""

from datetime import datetime
from decimal import Decimal

import pytest

from musteri_destek.cases import CaseType, Channel
from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.templates import (
    HTML_EMAIL,
    MEDIA,
    Join,
    Kind,
    Need,
    OneOf,
    Register,
    Template,
    TemplateError,
    Variable,
    YesNo,
)
from musteri_destek.templates.channels.media import harmless
from musteri_destek.templates.channels.shaping import body_of

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
SCHEMA = {"hediye": YesNo(), "tur": OneOf(CaseType)}


def render(source, schema, values, **options):
    return Template.parse(source, schema).render(values, as_of=NOW, **options)


def faults(source, schema=SCHEMA, **options):
    with pytest.raises(TemplateError) as caught:
        Template.parse(
            source, {name: of for name, of in schema.items() if name in source}, **options
        )
    return [str(fault) for fault in caught.value.faults]


def test_one_text_serves_siz_and_sen():
    source = "[Siz|Sen] yazın[ca|ca] siparişin[iz|]i bulduk."
    assert "Siz yazınca siparişinizi bulduk." == render(source, {}, {})
    assert "Sen yazınca siparişini bulduk." == render(source, {}, {}, register=Register.SEN)


@pytest.mark.parametrize(
    ("source", "registers"),
    [
        ("Buradayız.", {Register.SIZ, Register.SEN}),
        ("Size yazdık.", {Register.SIZ}),
        ("Sana yazdık.", {Register.SEN}),
        ("[Size|Sana] yazdık.", {Register.SIZ, Register.SEN}),
    ],
)
def test_a_text_knows_whom_it_can_be_said_to(source, registers):
    assert registers == Template.parse(source, {}).registers


def test_sen_beside_siz_is_a_fault_at_its_place():
    assert [
        "1:23 `sana` says *sen* where the text says *siz*: write both, as in `[size|sana]`"
    ] == faults("Siparişinizi aldık ve sana yazdık.", {})


def test_a_pair_must_be_whole():
    assert ["1:1 a choice has a side for *siz* and one for *sen*: `[size|sana]`"] == faults(
        "[Merhaba]", {}
    )
    assert ["1:7 `[` is never closed: add `]`"] == [
        one for one in faults("Bize, [siz|sen", {}) if "closed" in one
    ]
    assert ["1:5 `]` closes nothing: brackets hold choices, as in `[siz|sen]`"] == faults(
        "Bize] yazdı.", {}
    )


def test_yes_and_no_choose_a_side():
    source = "[hediye ? Hediye paketi yaptık. | Özenle sardık.]"
    assert "Hediye paketi yaptık." == render(source, {"hediye": YesNo()}, {"hediye": True})
    assert "Özenle sardık." == render(source, {"hediye": YesNo()}, {"hediye": False})


def test_a_member_chooses_its_side_and_all_others_the_last():
    source = "[tur ? return: İade | exchange: Değişim | Talep] kaydı"
    schema = {"tur": OneOf(CaseType)}
    said = [render(source, schema, {"tur": one}) for one in CaseType]
    assert {"İade kaydı", "Değişim kaydı", "Talep kaydı"} == set(said)
    assert "İade kaydı" == render(source, schema, {"tur": CaseType.RETURN})


def test_a_side_may_hold_values_segments_and_pairs():
    schema = {
        "hediye": YesNo(need=Need.OPTIONAL),
        "ad": Variable(Kind.PERSON, need=Need.OPTIONAL),
    }
    source = (
        "Yolda.[[ [hediye ? [Hediyeniz|Hediyen][[ ({ad} için)]] | [Paketiniz|Paketin]] hazır.]]"
    )
    known = {"hediye": True, "ad": "Gül"}
    assert "Yolda." == render(source, schema, {})
    assert "Yolda. Hediyeniz (Gül için) hazır." == render(source, schema, known)
    assert "Yolda. Paketin hazır." == render(
        source, schema, {"hediye": False}, register=Register.SEN
    )


def test_what_every_side_says_is_always_said():
    schema = {"hediye": YesNo(), "ad": Variable(Kind.PERSON)}
    assert Template.parse("[hediye ? {ad} için | {ad} adına]", schema)
    with pytest.raises(TemplateError, match="required variable `ad` is not always said"):
        Template.parse("[hediye ? {ad} için | sizin için]", schema)


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("{hediye}", "1:1 `hediye` is no words: choose by it, as in `[hediye ? … | …]`"),
        ("[hediye ? a | b | c]", "1:1 `hediye` has two sides: `[hediye ? evetse | değilse]`"),
        (
            "[tur ? iade: a | b]",
            (
                "1:1 `tur` is never `iade`; it is one of: question, complaint, return, exchange, fault,"
                " suggestion, thanks"
            ),
        ),
        ("[tur ? return: a | return: b | c]", "1:1 a side of `tur` is named twice: name each once"),
        (
            "[tur ? a | return: b]",
            "1:1 only the last side of `tur` may go without a name: it is for all the rest",
        ),
        (
            "[tur ? return: a]",
            (
                "1:1 nothing is said where `tur` is: question, complaint, exchange, fault, suggestion,"
                " thanks; add a side for it"
            ),
        ),
        ("[hediyye ? a | b]", "1:1 unknown variable `hediyye`: did you mean `hediye`?"),
    ],
)
def test_a_choice_that_leaves_something_open_is_a_fault(source, fault):
    with pytest.raises(TemplateError) as caught:
        Template.parse(source, SCHEMA)
    assert fault in [str(one) for one in caught.value.faults]


def test_nothing_is_chosen_by_a_text():
    assert "1:1 nothing can be chosen by `ad`: declare it as `YesNo` or `OneOf`" in faults(
        "[ad ? a | b]", {"ad": Variable(Kind.PERSON)}
    )


@pytest.mark.parametrize(("variable", "value"), [(YesNo(), "evet"), (OneOf(CaseType), "return")])
def test_a_choice_takes_its_own_values_only(variable, value):
    with pytest.raises(MisuseTypeError, match="`x` takes"):
        variable.written("x", value)


def test_a_list_reads_as_a_sentence():
    schema = {"urunler": Variable(Kind.PRODUCT_TITLE, join=Join.AND)}
    text = render("Kutuda {urunler} var.", schema, {"urunler": ("Kazak", " ", "Bere", "Kazak")})
    assert "Kutuda Kazak ve Bere var." == text


def test_a_text_that_may_grow_too_long_for_its_channel_is_a_fault():
    x = MEDIA[Channel.X_PUBLIC]
    assert [
        (
            "1:1 `607` long with the longest values, where 280 is taken: shorten it, or bound its "
            "values with `longest`"
        )
    ] == faults("{urun} yolda.", {"urun": Variable(Kind.PRODUCT_TITLE)}, medium=x)
    short = {"urun": Variable(Kind.PRODUCT_TITLE, longest=80)}
    text = Template.parse("{urun} yolda.", short, medium=x)
    assert 87 == len(text.render({"urun": "a" * 500}, as_of=NOW))


def test_a_list_names_whole_members_and_says_that_there_are_more():
    names = Variable(Kind.PRODUCT_TITLE, join=Join.AND, longest=24)
    assert "Kazak, Atkı ve Bere" == names.written("l", ("Kazak", "Atkı", "Bere", "Kazak"))
    assert "Kazak ve diğerleri" == names.written("l", ("Kazak", "Uzun kollu gömlek", "Bere"))
    assert len(names.written("l", tuple(f"ürün {number}" for number in range(50_000)))) <= 24


@pytest.mark.parametrize("longest", [1, 9, 30, 300])
@pytest.mark.parametrize("join", Join)
def test_a_list_is_never_longer_than_declared(join, longest):
    names = Variable(Kind.PRODUCT_TITLE, join=join, longest=longest)
    for size in (1, 2, 3, 40):
        members = tuple(f"{'a' * (number % 7 + 1)}{number}" for number in range(size))
        assert 0 < len(names.written("l", members)) <= longest


@pytest.mark.parametrize(
    ("medium", "value"),
    [
        (MEDIA[Channel.X_PUBLIC], "漢"),
        (MEDIA[Channel.WHATSAPP], "😊"),
        (MEDIA[Channel.SMS], "😊…"),
        (MEDIA[Channel.INSTAGRAM_COMMENT], "@a "),
        (HTML_EMAIL, "'"),
        (HTML_EMAIL, "&"),
    ],
)
def test_the_bound_of_a_channel_holds_for_its_widest_characters(medium, value):
    bound = medium.length(body_of([medium.widest(100)], medium))
    shown = harmless((value * 100)[:100], medium.markup)
    assert medium.length(body_of([shown], medium)) <= bound


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Kind.MONEY, Decimal(10) ** 13),
        (Kind.MONEY, Decimal("1E+400")),
        (Kind.MONEY, Decimal("NaN")),
        (Kind.NUMBER, 10**500),
        (Kind.NUMBER, Decimal(1) / Decimal(3)),
        (Kind.PERCENT, Decimal("Infinity")),
    ],
)
def test_a_number_that_would_fill_a_letter_is_refused(kind, value):
    with pytest.raises(MisuseValueError, match="a letter says"):
        Variable(kind).written("x", value)
