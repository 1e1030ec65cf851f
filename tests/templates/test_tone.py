"""The tone: what the rules find, what they leave alone, and where they say it stands."""

import pytest

from musteri_destek.templates import Severity, Tone, Voice, check_tone
from musteri_destek.templates import tone_rules_tr as rules

ELIF = Voice(agent="Elif", team="Müşteri Destek")
FORMAL = ELIF.model_copy(update={"tone": Tone.RESMI})
PHRASES = [(*row, severity) for (_, severity), rows in rules.PHRASES.items() for row in rows]


def codes(text, voice=ELIF):
    return [finding.code for finding in check_tone(text, voice)]


@pytest.mark.parametrize(
    ("code", "wording", "advice", "severity"), PHRASES, ids=lambda one: str(one)[:40]
)
def test_every_phrase_is_found_in_a_sentence_in_any_case(code, wording, advice, severity):
    said = wording.rstrip("*")
    for text in (f"Size {said} diyoruz.", f"{said.replace('i', 'İ').replace('ı', 'I')} diyoruz."):
        found = {one.code: one for one in check_tone(text, ELIF)}
        assert (severity, advice) == (found[code].severity, found[code].advice)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("T064", "Talebiniz alınmıştır ve işleme konulmuştur."),
        ("T078", "Size yazıyor olacağız."),
        ("T101", "Ayşe'ciğim, merhaba."),
        ("T148", "Şirketin unvanı."),
        ("T157", "Ahmet te geldi."),
        ("T158", "Onaylar mısınız, istermisiniz?"),
        ("T159", "Paketten 3 ürünler çıktı."),
        ("T160", "Türkçe'yi severiz."),
        ("T161", "Gerçekten mi?!"),
        ("T162", "Merhaba ,"),
        ("T163", "İADE TALEBİNİZ BİZE ULAŞTI"),
        ("T164", "Sana hemen yazacağız."),
        ("T164", "İade etmek ister misin?"),
        ("T164", "Yarın alabilirsin."),
        ("S001", "Özür dileriz. Tekrar özür dileriz."),
        ("S002", "Bu " + "çok " * 25 + "uzun."),
    ],
)
def test_every_pattern_is_found(code, text):
    assert code in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Merhaba Gül Hanım,",
        "Siparişinizi 3 ürün olarak gönderdik.",
        "İstememişsiniz, ta İzmir'den gelmiş; ta ki bugüne kadar.",
        "Geçmiş olsun, başınız sağ olsun, sağ olun.",
        "Tutar 1.249,90 TL; saat 14.30'da arayacağız.",
        "Talebiniz dün alınmıştır.",
        "Türkçeyi ve İngilizceyi konuşuyoruz.",
        "PTT, TDK ve THY ile konuştuk.",
        "Sizden tek isteğimiz bu. Kusur bizde, özür dileriz.",
        "Aylin Hanım, o renk kesinlikle mavi; canımız sıkıldı.",
    ],
)
def test_a_careful_sentence_is_left_alone(text):
    assert [] == codes(text)


def test_a_close_word_is_out_of_place_in_a_formal_letter_only():
    assert [] == codes("Kusura bakmayın.")
    assert ["S003"] == codes("Kusura bakmayın.", FORMAL)


def test_a_finding_says_where_and_what():
    (found,) = check_tone("Merhaba, size en kısa sürede yazacağız.", ELIF)
    assert ("T006", 14, "en kısa sürede") == (found.code, found.offset, found.text)
    assert Severity.WARN is found.severity


def test_rule_codes_are_unique_and_none_of_the_164_is_lost():
    tables = (rules.PHRASES, rules.PATTERNS, rules.WRITTEN_PATTERNS)
    rows = [row[0] for table in tables for group in table.values() for row in group]
    known = [*rows, rules.PASSIVE[0], "T164"]
    assert sorted(known) == [f"T{number:03}" for number in range(1, 165)]
