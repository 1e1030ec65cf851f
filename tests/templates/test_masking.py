"""Masking: what is called personal is hidden, and what is found is found by its check digits."""

from datetime import datetime

import pytest

from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseValueError
from musteri_destek.templates import (
    Audience,
    Fixed,
    Kind,
    Personal,
    Scenario,
    Variable,
    Voice,
    compose,
    mask,
    mask_all,
    personal_in,
)

NOW = datetime.fromisoformat("2026-11-14T12:00:00+03:00")
IBAN = "TR33 0006 1005 1978 6457 8413 26"
CARD = "4111 1111 1111 1111"
TCKN = "10000000146"


@pytest.mark.parametrize(
    ("kind", "text", "masked"),
    [
        ("name", "Ayşe Gül Yılmaz", "A*** G*** Y***"),
        ("phone", "+90 532 123 45 67", "0*** *** ** 67"),
        ("phone", "12", "***"),
        ("email", "a@b.com", "a***@b***.com"),
        ("email", "ayse", "***"),
        ("iban", IBAN, "TR** **** 1326"),
        ("iban", "TR33", "***"),
        ("card", CARD, "**** **** **** 1111"),
        ("tckn", TCKN, "***********"),
        ("order_number", "MD-2026-48210", "***8210"),
        ("order_number", "12", "***"),
        ("address", "Çiçek Sokak 4, Bornova/İzmir", "*** Bornova/İzmir"),
        ("address", "Çiçek Sokak 4", "***"),
    ],
)
def test_only_what_its_owner_knows_it_by_is_left(kind, text, masked):
    assert masked == mask(text, kind=kind)


def test_an_unknown_kind_is_misuse():
    with pytest.raises(
        MisuseValueError, match="`renk` is no kind of personal data; there are: name"
    ):
        mask("mavi", kind="renk")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (IBAN, Personal.IBAN),
        (IBAN.replace(" ", ""), Personal.IBAN),
        ("DE89370400440532013000", Personal.IBAN),
        (CARD, Personal.CARD),
        ("5555-5555-5555-4444", Personal.CARD),
        (TCKN, Personal.TCKN),
        ("0532 123 45 67", Personal.PHONE),
        ("0 (532) 123 45 67", Personal.PHONE),
        ("+905321234567", Personal.PHONE),
        ("5321234567", Personal.PHONE),
        ("0850 000 00 00", Personal.PHONE),
        ("ayse.yilmaz+iade@ornek.com.tr", Personal.EMAIL),
        ("4111.1111.1111.1111", Personal.CARD),
        ("4111 / 1111 / 1111 / 1111", Personal.CARD),
        ("TR33.0006.1005.1978.6457.8413.26", Personal.IBAN),
        ("33 0006 1005 1978 6457 8413 26", Personal.IBAN),
        ("0006 1005 1978 6457 8413 26", Personal.IBAN),
        ("DE89 3704 0044 0532 0130 00", Personal.IBAN),
        ("٠٥٣٢ ١٢٣ ٤٥ ٦٧", Personal.PHONE),
        ("０５３２ １２３ ４５ ６７", Personal.PHONE),
        ("१००००००0१४६", Personal.TCKN),
        ("ayse [at] ornek.com", Personal.EMAIL),
        ("ayse(at)ornek[dot]com", Personal.EMAIL),
        ("ayse {AT} ornek (nokta) com", Personal.EMAIL),
        ("ayse @ ornek.com", Personal.EMAIL),
        ("ayse＠ornek．com", Personal.EMAIL),
    ],
)
def test_personal_data_is_found_in_the_middle_of_a_text(text, kind):
    (found,) = personal_in(f"Bilgim: {text}, teşekkürler.")
    assert (kind, 8, text) == (found.kind, found.offset, found.text)


@pytest.mark.parametrize("number", [IBAN, CARD, CARD.replace(" ", ""), TCKN, "0532 123 45 67"])
def test_a_number_is_found_with_a_word_run_on_to_it(number):
    (found,) = personal_in(f"Bilgim {number}nolu kayıt.")
    assert number == found.text


def test_a_card_is_found_beside_another_number():
    assert [CARD] == [one.text for one in personal_in(f"kartım {CARD} 2 adet")]


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("٠٥٣٢ ١٢٣ ٤٥ ٦٧", "0*** *** ** 67"),
        ("４１１１.1111.1111.1111", "**** **** **** 1111"),
        ("0006 1005 1978 6457 8413 26", "00** **** 1326"),
        ("a [at] b.com", "***"),
    ],
)
def test_what_is_found_in_any_script_is_masked_in_plain_digits(text, masked):
    assert f"Yazdığı: {masked}, bu." == mask_all(f"Yazdığı: {text}, bu.")


@pytest.mark.parametrize(
    "text",
    [
        "Sipariş 4821 0000 1234 5678 9",
        "TR34 0006 1005 1978 6457 8413 26",
        "10000000147",
        "12345678901",
        "4111 1111 1111 1112",
        "28.11.2026 14.30'da 1.249,90 TL",
        "@magaza hesabımız",
        "bizi takip edin @magaza.com",
        "topu at ornek.com yazar",
        "12.11.2026 17.11.2026 19.11.2026",
        "0016 1005 1978",
    ],
)
def test_a_number_whose_check_digits_are_wrong_is_left_alone(text):
    assert () == personal_in(text)
    assert text == mask_all(text)


def test_a_suffix_stays_behind_a_masked_value():
    assert "TR** **** 1326'ya yollayın, 0*** *** ** 67'yi arayın." == mask_all(
        f"{IBAN}'ya yollayın, 0532 123 45 67'yi arayın."
    )


def written_in_public(variable, value, channel=Channel.SIKAYETVAR):
    note = Scenario.define(
        "note",
        audience=Audience.PUBLIC,
        variables={"veri": variable},
        subject="Bilgi",
        paragraphs=[[Fixed("note", "Kayıtlı bilgi: {veri}.")]],
    )
    voice = Voice(agent="Elif", team="Mavi Dükkân")
    return compose(note, {"veri": value}, as_of=NOW, voice=voice, channel=channel, seed="1").body


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        (Personal.IBAN, IBAN, "TR** **** 1326"),
        (Personal.CARD, CARD, "**** **** **** 1111"),
        (Personal.TCKN, TCKN, "***********"),
        (Personal.NAME, "Ayşe Yılmaz", "A*** Y***"),
        (Personal.PHONE, "0532 123 45 67", "0*** *** ** 67"),
        (Personal.EMAIL, "ayse@ornek.com", "a***@o***.com"),
    ],
)
def test_a_masked_variable_shows_what_mask_leaves_also_in_public(kind, value, shown):
    variable = Variable(Kind.MASKED, masks=kind)
    assert f"Kayıtlı bilgi: {shown}." in written_in_public(variable, value)


def test_the_stars_of_a_mask_make_nothing_bold():
    variable = Variable(Kind.MASKED, masks=Personal.NAME)
    note = Scenario.define(
        "note",
        audience=Audience.CUSTOMER,
        variables={"ad": variable},
        subject="Bilgi",
        paragraphs=[[Fixed("note", "Kayıtlı ad: {ad}.")]],
    )
    voice = Voice(agent="Elif", team="Mavi Dükkân")
    reply = compose(
        note, {"ad": "Ayşe Yılmaz"}, as_of=NOW, voice=voice, channel=Channel.WHATSAPP, seed="1"
    )
    assert "Kayıtlı ad: A••• Y•••." in reply.body


@pytest.mark.parametrize(
    "declared", [{"kind": Kind.MASKED}, {"kind": Kind.FREE, "masks": Personal.IBAN}]
)
def test_a_mask_names_what_it_hides(declared):
    with pytest.raises(MisuseValueError, match=r"`Kind\.MASKED` and `masks` belong together"):
        Variable(**declared)


@pytest.mark.parametrize(
    "secret",
    [
        *(IBAN, CARD, TCKN, "0532 123 45 67", "ayse@ornek.com", IBAN[5:], "a [at] b.com"),
        *("4111.1111.1111.1111", "10000000146nolu", "٠٥٣٢ ١٢٣ ٤٥ ٦٧", "０５３２ １２３ ４５ ６７"),
    ],
)
def test_a_free_value_with_personal_data_is_refused_in_public_by_name(secret):
    with pytest.raises(MisuseValueError, match="everybody can read this, and in `veri` stands"):
        written_in_public(Variable(Kind.FREE), f"Yazdığı: {secret}")
    assert mask_all(secret) in written_in_public(
        Variable(Kind.FREE), mask_all(f"Yazdığı: {secret}")
    )
