"""The tone: what the rules find, what they leave alone, and where they say it stands."""

import pytest

from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseValueError
from musteri_destek.templates import (
    FORMULAS,
    MEDIA,
    Audience,
    Register,
    Severity,
    Template,
    Tone,
    Voice,
    Wishes,
    check_tone,
)
from musteri_destek.templates.language.registers import said_to
from musteri_destek.templates.tone import address_tr as address
from musteri_destek.templates.tone import cold_tr as cold
from musteri_destek.templates.tone import rules_tr as rules
from musteri_destek.templates.tone import spelling_tr as spelling
from musteri_destek.templates.tone.checking import LONGEST_TEXT

ELIF = Voice(agent="Elif", team="Müşteri Destek")
FORMAL = ELIF.model_copy(update={"tone": Tone.RESMI})
PHRASES = [
    (*row, severity)
    for table in (rules.PHRASES, spelling.PHRASES)
    for (_, severity), rows in table.items()
    for row in rows
]


def codes(text, voice=ELIF):
    return [finding.code for finding in check_tone(text, voice)]


@pytest.mark.parametrize(
    ("code", "wording", "advice", "severity"), PHRASES, ids=lambda one: str(one)[:40]
)
def test_every_phrase_is_found_in_a_sentence_in_any_case(code, wording, advice, severity):
    for register in Register:
        said = said_to(wording, register).replace("*", "")
        for text in (f"Size {said} diyoruz.", f"{_capitals(said)} diyoruz."):
            found = {one.code: one for one in check_tone(text, ELIF)}
            assert (severity, advice) == (found[code].severity, found[code].advice)


def _capitals(text):
    return text.replace("i", "İ").replace("ı", "I")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("T021", "Yanlış sipariş vermişsin."),
        ("T001", "Değerli müşterilerimizin dikkatine"),
        ("T032", "İddianızı inceledik."),
        ("T061", "İade prosedürümüz gereği bekliyoruz."),
        ("T063", "Şirket politikamız gereği bekliyoruz."),
        ("T079", "İade hakkın bulunmuyor."),
        ("T083", "Yorumunuzu silerseniz iade ederiz."),
        ("T083", "Değerlendirmeni değiştirirsen hediyemiz var."),
        ("T084", "Şikayetinizi kaldırırsanız iade ederiz."),
        ("T084", "Şikâyetini geri çekersen iade ederiz."),
        ("T168", "Adresinizi yanlış yazmışsınız."),
        ("T168", "Kodu hatalı girmişsin."),
        ("T169", "Ne yazık ki geç kaldınız."),
        ("T170", "Size garanti ederiz."),
        ("T171", "Gül'cüm, merhaba."),
        ("T172", "Olurmu, uyarmı?"),
        ("T172", "Ürün varmı?"),
        ("T158", "Bakmak istermisin?"),
        ("S003", "Hayırlı kandiller."),
        ("T177", "Bayramınız kutlu olsun."),
        ("T178", "Hayırlı kandiller."),
        ("T179", "İyi ki doğdunuz!"),
        ("term_excluded_goods", "Kampanyalı üründe iade olmaz."),
        ("term_damage_report", "Tutanak yoksa hasardan sorumlu değiliz."),
        ("term_store_credit", "İade hediye çeki olarak yapılır."),
        ("term_return_shipping", "Keyfi iadede kargo alıcıya ait."),
        ("term_withdrawal_fee", "%2 cayma parası alınır."),
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
        ("S003", "Selamlar."),
        ("S004", "Size yakında yazarız."),
        ("S005", "Merhaba Gül Hanım,\nMaalesef iadenizi alamadık."),
        ("S006", "Harika! Çok sevindik!"),
        ("S007", "Sevindik 😊"),
        ("S008", "Özür dileriz ama kargo geciktirdi."),
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
        "Deniz Hanım, yalnızca denizde kullanın.",
        "Sonuçtan memnunuz, bundan eminiz; dün ise üzgündük.",
        "Görüşünüzde samimisiniz, teşekkürler.",
        "Bayan Çanta ve Bay Kol Saati yola çıktı.",
        "Gül Hanım Aras'la konuşmuş.",
        "5 sn. sürer; ürünü yorum bölümüne ekleyebilirsiniz.",
        "Kutuyu getirsin, şubeye versin diye kargoyu aradık.",
        "Yakında, 12 Kasım'da yazarız.",
        "Geçmiş olsun; umarız kısa sürede toparlanırsınız.",
        "İncelemeyi bitirdik. Ne yazık ki bu renk kalmadı.",
        "Aylin Hanım, o renk kesinlikle mavi; canımız sıkıldı.",
    ],
)
def test_a_careful_sentence_is_left_alone(text):
    assert [] == codes(text)


def test_a_close_word_is_out_of_place_in_a_formal_letter_only():
    assert [] == codes("Kusura bakmayın.")
    assert ["S003"] == codes("Kusura bakmayın.", FORMAL)


CLOSE = Voice(agent="Elif", team="Müşteri Destek", says="sen", emoji="seldom")


@pytest.mark.parametrize(
    "text",
    [
        "Size yazdık.",
        "Siparişinizi aldık.",
        "Yazarsanız bakarız.",
        "Onaylar mısınız?",
        "Bizi arayın.",
        "Önce şarj edin.",
        "Kusura bakmayın.",
        "Aldığınız üründe.",
        "Sağ olun.",
    ],
)
def test_siz_has_no_place_where_a_shop_says_sen(text):
    assert ["T164"] == codes(text, CLOSE)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hoş geldin, sepetiniz hazır.", "geldin"),
        ("Beğendiysen yorum yapar mısınız?", "Beğendiysen"),
        ("Merhaba Gül, paketinizi aldın mı?", "aldın"),
        ("İyi ki varsın. Size yazacağız.", "İyi ki varsın"),
        ("Yorumun için teşekkürler, bizi mutlu ettiniz.", "Yorumun için"),
        ("Adresini yaz, size gönderelim.", "Adresini yaz"),
        ("Kargon yola çıktı, takip numaranız aşağıda.", "Kargon"),
        ("Gül Hanım, kargon yola çıktı.", "kargon"),
        ("Adresi yanlış yazmışsın.", "yazmışsın"),
    ],
)
def test_what_says_sen_by_its_ending_has_no_place_where_a_shop_says_siz(text, said):
    assert ("T164", said) in [(one.code, one.text) for one in check_tone(text, ELIF)]
    assert "siz" not in Template.read(text, {}, audience=Audience.CUSTOMER)[0].registers


@pytest.mark.parametrize(
    "text",
    [
        "Kadının siparişi, çiftin kargosu, üstün kalite.",
        "Kargonun yolu, iadenin günü, hediyenin kutusu.",
        "Ürün için, gelin için, bunun için yazdık.",
        "Kargo adresini yazdı, kodu bu yaz değişti.",
        "Ailenin odunu geldi; testin sonucu iyi, dostun selamı var.",
    ],
)
def test_a_noun_that_ends_like_a_word_to_a_friend_is_none(text):
    assert [] == codes(text)


def test_nobody_says_hanim_and_sen_in_one_breath():
    assert ["T204"] == codes("Gül Hanım, kargon yola çıktı.", CLOSE)
    assert [] == codes("Gül, kargon yola çıktı.", CLOSE)


@pytest.mark.parametrize(
    "text",
    [
        "Sana yazdık, siparişin yolda.",
        "Denizden gelen tuz, yalnızca senin için.",
        "Selam Gül, dilersen bizi ara; çok sevindik 😊",
    ],
)
def test_a_close_voice_says_sen(text):
    assert [] == codes(text, CLOSE)


def test_emoji_are_seldom():
    assert ["S007"] == codes("Sevindik 😊🎉", CLOSE)


def test_a_shop_has_words_of_its_own():
    voice = ELIF.model_copy(update={"prefers": {"Müşteri": "misafir"}})
    (found,) = check_tone("Müşterilerimiz sever.", voice)
    assert ("S009", "Müşterilerimiz", "bizde “misafir” denir") == (
        found.code,
        found.text,
        found.advice,
    )


def test_the_wishes_of_religion_are_said_by_who_wishes_to():
    devout = ELIF.model_copy(update={"wishes": Wishes.RELIGIOUS})
    for text in ("Ramazanınız mübarek olsun.", "Hayırlı kandiller."):
        assert "S003" in codes(text)
        assert "S003" not in codes(text, devout)
    assert "S003" not in codes("İyi bayramlar.")


def test_a_letter_of_apology_names_who_wrote_it():
    letter = "Merhaba Gül Hanım,\n\nGeciktirdik, özür dileriz.\n\n{}"
    assert ["S013"] == codes(letter.format("Müşteri Destek"))
    assert [] == codes(letter.format("Elif\nMüşteri Destek"))
    assert [] == codes("Merhaba,\n\nİadenizi onayladık.\n\nMüşteri Destek")


def test_an_unlawful_term_comes_with_a_lawful_wording():
    (found,) = check_tone("Merhaba. Kozmetikte iade yoktur.", ELIF)
    assert (9, "Kozmetikte iade yoktur", "error") == (found.offset, found.text, found.severity)
    assert "14 gün içinde cayabilirsiniz" in found.advice


def test_what_suits_one_channel_does_not_suit_another():
    for text, channel, code in (
        ("Bkz. https://magaza.example/iade", Channel.MARKETPLACE_QUESTION, "S012"),
        ("Ayrıntı www.magaza.example adresinde.", Channel.MARKETPLACE_CLAIM, "S012"),
        ("Bizi 0532 123 45 67'den arayın.", Channel.MARKETPLACE_CLAIM, "S012"),
        ("Günaydın, paketiniz yolda.", Channel.EMAIL, "S003"),
        ("Bir. İki. Üç. Dört.", Channel.LIVE_CHAT, "S010"),
        ("Sizi 0532 123 45 67 numaradan aradık.", Channel.SIKAYETVAR, "S011"),
    ):
        assert [code] == [one.code for one in check_tone(text, ELIF, channel=channel)]
        assert [] == codes(text)


def test_every_formula_is_found_where_it_does_not_suit():
    for formula in FORMULAS:
        assert formula.when
        if not formula.suits(FORMAL):
            assert "S003" in codes(f"{formula.words}.", FORMAL)


def test_a_finding_says_where_and_what():
    (found,) = check_tone("Merhaba, size en kısa sürede yazacağız.", ELIF)
    assert ("T006", 14, "en kısa sürede") == (found.code, found.offset, found.text)
    assert Severity.WARN is found.severity


def test_rule_codes_are_unique_and_none_of_the_164_is_lost():
    tables = (
        *(rules.PHRASES, rules.PATTERNS, rules.WRITTEN_PATTERNS),
        *(spelling.PHRASES, spelling.PATTERNS, address.WRITTEN_PATTERNS, cold.PATTERNS),
    )
    rows = [row[0] for table in tables for group in table.values() for row in group]
    known = [*rows, rules.PASSIVE[0], "T164", "T204"]
    assert sorted(known) == [f"T{number:03}" for number in range(1, len(known) + 1)]
    assert len(known) >= 164


def test_a_text_is_read_to_the_end_of_the_longest_and_no_longer_one_is_read():
    longest = "Değerli müşterimiz".rjust(LONGEST_TEXT)

    assert "Değerli müşterimiz" in {one.text for one in check_tone(longest, ELIF)}
    with pytest.raises(MisuseValueError, match=r"`10001` characters .* in 10000 at most"):
        check_tone(f"{longest}.", ELIF)


@pytest.mark.parametrize("channel", Channel)
def test_the_longest_message_of_every_channel_can_be_checked(channel):
    longest = MEDIA[channel].longest

    assert longest is None or longest <= LONGEST_TEXT
