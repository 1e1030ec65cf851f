"""Text messages: how many parts, and what made them so many."""

import pytest

from musteri_destek.errors import MisuseValueError
from musteri_destek.templates import (
    SmsEncoding,
    SmsLetters,
    SmsReference,
    cheapest_sms,
    sms_limits,
    sms_segments,
    sms_text,
)

GSM7, SINGLE, LOCKING, BOTH, UCS2 = SmsEncoding


@pytest.mark.parametrize(
    ("encoding", "single", "per_part", "with_long_number"),
    [
        (GSM7, 160, 153, 152),
        (SINGLE, 155, 149, 148),
        (LOCKING, 155, 149, 148),
        (BOTH, 152, 146, 145),
        (UCS2, 70, 67, 66),
    ],
)
def test_a_header_takes_its_room_from_the_text(encoding, single, per_part, with_long_number):
    limits = sms_limits(encoding)
    assert (single, per_part) == (limits.single, limits.per_part)
    assert with_long_number == sms_limits(encoding, reference=SmsReference.BITS_16).per_part


@pytest.mark.parametrize("letter", "çğışĞİŞ")
def test_a_turkish_letter_costs_one_two_or_the_whole_alphabet(letter):
    costs = {encoding: sms_segments(letter, encoding) for encoding in SmsEncoding}
    assert UCS2 == costs[GSM7].encoding
    assert [2, 1, 1] == [costs[encoding].units for encoding in (SINGLE, LOCKING, BOTH)]
    assert (letter,) == costs[GSM7].forced_by


@pytest.mark.parametrize("letter", "öüÖÜÇ")
def test_the_default_alphabet_has_these_letters_of_turkish(letter):
    assert (GSM7, 1) == (
        (sms := sms_segments(letter, GSM7)).encoding,
        sms.units,
    )


@pytest.mark.parametrize("letter", "èìØøÆæ¡¿")
def test_the_locking_shift_loses_the_letters_whose_places_it_takes(letter):
    assert SINGLE == sms_segments(letter, SINGLE).encoding
    for encoding in (LOCKING, BOTH):
        assert (letter,) == sms_segments(letter, encoding).forced_by


def test_every_character_that_forced_the_dear_alphabet_is_named_once_and_in_order():
    sms = sms_segments("₺50’lik çek, ₺20’lik ek – 😊", LOCKING)
    assert ("₺", "’", "–", "😊") == sms.forced_by


def test_an_escape_is_not_parted_from_its_letter():
    sms = sms_segments("a" * 148 + "ş" + "a" * 100, SINGLE)
    assert ["a" * 148, "ş" + "a" * 100] == list(sms.parts)


def test_the_halves_of_an_emoji_stay_together():
    sms = sms_segments("a" * 66 + "😊" + "a" * 5, UCS2)
    assert ["a" * 66, "😊" + "a" * 5] == list(sms.parts)


def test_an_empty_text_is_no_message():
    assert () == sms_segments("", GSM7).parts


def test_the_letter_i_with_a_stray_dot_is_counted_as_it_is_and_mended_by_request():
    assert ("\u0307",) == sms_segments("i\u0307ade", LOCKING).forced_by
    assert () == sms_segments(sms_text("i\u0307ade"), LOCKING).forced_by


@pytest.mark.parametrize(
    ("text", "offered", "chosen"),
    [
        ("Kargonuz yolda", [GSM7, SINGLE, LOCKING, BOTH], GSM7),
        ("Siparişiniz yolda", [GSM7, SINGLE, LOCKING, BOTH], SINGLE),
        ("ş" * 100, [GSM7, SINGLE, LOCKING, BOTH], LOCKING),
        ("ş" * 154, [GSM7, SINGLE, BOTH], BOTH),
        ("Siparişiniz yolda", [GSM7], UCS2),
        ("₺50", [LOCKING, GSM7], UCS2),
    ],
)
def test_the_fewest_parts_win_and_then_the_plainest_encoding(text, offered, chosen):
    assert chosen == cheapest_sms(text, offered).encoding


@pytest.mark.parametrize("offered", [[GSM7, LOCKING], [LOCKING, GSM7], [UCS2, LOCKING, GSM7]])
def test_the_reason_for_the_dear_alphabet_is_that_of_the_best_one_offered(offered):
    assert ("₺",) == cheapest_sms("Siparişiniz ₺50", offered).forced_by


def test_nothing_offered_and_an_unknown_encoding_are_refused():
    with pytest.raises(MisuseValueError, match="no encoding is offered"):
        cheapest_sms("Merhaba", [])
    with pytest.raises(MisuseValueError, match="`utf-8` is no encoding"):
        sms_segments("Merhaba", "utf-8")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Ayşe’nin siparişi", "Ayşe'nin siparişi"),
        ("“Nutuk”", '"Nutuk"'),
        ("09.00–18.00", "09.00-18.00"),
        ("12\u2009–\u200915 Kas…", "12 - 15 Kas..."),
        ("₺1.250", "1.250 TL"),
        ("₺1.249,90.", "1.249,90 TL."),
        ("1.250 ₺ ve 20₺", "1.250 TL ve 20 TL"),
        ("1.250\u00a0TL", "1.250 TL"),
        ("hâlâ", "hâlâ"),
        ("Gül 🌹", "Gül 🌹"),
        ("20 m² halı, 10×15 cm", "20 m2 halı, 10x15 cm"),
        ("A´nın\u2003`B`\u2028C", "A'nın 'B'\nC"),
    ],
)
def test_what_is_there_for_looks_is_written_plainly(text, plain):
    assert plain == sms_text(text)


def test_letters_change_only_by_the_choice_of_the_shop():
    text = "İade kâğıdınız: ŞIK ÇÖĞÜ"
    assert "İade kağıdınız: ŞIK ÇÖĞÜ" == sms_text(text, letters=SmsLetters.NO_CIRCUMFLEX)
    assert "Iade kagidiniz: SIK COGU" == sms_text(text, letters=SmsLetters.ASCII)


def test_ascii_letters_always_fit_the_default_alphabet():
    text = sms_text("Şıngır mıngır çağrı öyküsü, ĞÜŞİÖÇ “â” …", letters=SmsLetters.ASCII)
    assert GSM7 == sms_segments(text, GSM7).encoding
