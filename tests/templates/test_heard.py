"""What free values promise by themselves: heard and refused, while what was may be told."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musteri_destek import casing
from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.templates import Audience, Kind, Register, Variable, Voice, compose
from musteri_destek.templates.hearing.heard import heard_in
from musteri_destek.templates.hearing.predicates_tr import Tense, tense_of
from musteri_destek.templates.hearing.promising import said_in
from musteri_destek.templates.hearing.terms_tr import plain_letters
from musteri_destek.templates.language.registers import said_to
from musteri_destek.templates.telling import reasons
from musteri_destek.templates.telling.open_questions import our_part, question
from tests.templates import staff_phrases as phrases
from tests.templates.letters import values_for
from tests.templates.situations import SCENARIOS

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
FREE = {
    "adim": Variable(Kind.FREE),
    "urun": Variable(Kind.PRODUCT_TITLE),
    "kod": Variable(Kind.CODE),
}
LAWFUL = (*phrases.LAWFUL, *phrases.LAWFUL_HELD_OUT, *phrases.LAWFUL_LATER)
PROMISING = (*phrases.PROMISING, *phrases.PROMISING_HELD_OUT, *phrases.PROMISING_LATER)
NOT_HEARD = (
    "kasım sonuna kadar fiyatı sizin için sabitledik",
    "bu seferlik kargo ücreti almıyoruz",
    "hasarı tamamen biz karşılarız",
    "Pazartesi sabahı kapınızda olur diye umuyoruz",
    "değişim için gelen kuryeye kırık ürünü vermeseniz de olur",
)
"""Duyulmayanlar: what sounds like a fact of the past, a rule of the shop, or somebody else's word."""
ONLY_NAMED = (
    "kargonun teslim süresi şehir içinde 1, şehirler arası 3 gün",
    "siparişin bedeli 1.249,90 TL, kargosu 49,90 TL",
    "ödemesi alınmayan siparişler 24 saat sonra kendiliğinden kapanıyor",
)
"""Yalnız adı geçenler: lengths, amounts and rules of which nothing is told; a person looks again."""
TOLD_AS_GIVEN = (
    "size 500 TL yatırdık",
    "hesabınıza 1.250,00 TL'yi bugün aktardık",
    "kartınıza 500 TL yatırıldı",
    "adınıza 200 puan ekledik",
    "kargo ücretinizi sildik",
    "kargo ücretini biz ödedik",
    "kapıda ödeme bedelini almadık",
    "400,00 TL'yi 12 Kasım'da kartınıza gönderdik",
)
"""Verilmiş denenler: money, gifts and fees a text says were given, which somebody has to have decided."""
HEARD = tuple(one for one in PROMISING if one not in NOT_HEARD)
LETTER = SCENARIOS["misunderstanding", Audience.CUSTOMER]


def is_refused(text):
    try:
        heard_in(FREE, {"adim": text})
    except MisuseValueError:
        return True
    return False


@pytest.mark.parametrize("text", LAWFUL)
def test_what_was_may_be_told(text):
    assert bool(heard_in(FREE, {"adim": text})) is (text in {*ONLY_NAMED, *TOLD_AS_GIVEN})


@pytest.mark.parametrize("text", TOLD_AS_GIVEN)
def test_what_is_told_as_given_already_is_noticed(text):
    for said in (text, casing.upper(text)):
        warned = heard_in(FREE, {"adim": said})
        assert any(
            "tells of something given: see that somebody decided it" in one for one in warned
        )


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("kod", "YARIN", "YARIN"),
        ("kod", "15.12.2026", "15.12.2026"),
        ("urun", "2 gün içinde para", "2 gün içinde"),
        ("urun", "500 TL hediye çeki", "500 TL"),
    ],
)
def test_a_day_or_an_amount_in_a_name_is_noticed(name, text, told):
    (warned,) = heard_in(FREE, {name: text})
    assert warned.startswith(f"`{name}`: `{told}` stands in a name")


@pytest.mark.parametrize("text", ["24 saat etkili krem", "7 Günlük Set", "Çiçekli elbise", "Tekel"])
def test_what_goods_are_called_by_is_no_word(text):
    assert () == heard_in(FREE, {"urun": text, "kod": "IADE-48"})


@pytest.mark.parametrize("text", HEARD)
def test_what_nobody_decided_is_refused_by_name(text):
    with pytest.raises(MisuseValueError, match="`adim` says `"):
        heard_in(FREE, {"adim": text})


def test_more_than_nine_of_ten_words_given_are_heard_in_each_half():
    for half in (phrases.PROMISING_HELD_OUT, phrases.PROMISING_LATER):
        assert sum(map(is_refused, half)) > 0.9 * len(half)


@given(st.sampled_from(LAWFUL), st.sampled_from(HEARD))
def test_a_word_given_is_heard_beside_any_fact(fact, word):
    assert is_refused(f"{fact}. {word}")
    assert is_refused(f"{word}. {fact}")
    assert not is_refused(f"{fact}. {fact}")


@given(st.sampled_from(HEARD))
def test_a_word_given_is_heard_in_capitals_and_in_plain_letters(word):
    assert is_refused(casing.upper(word))
    assert is_refused(plain_letters(word)) or "söz" in word


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("paranız yarın hesabınızda", "`yarın`, which is a word given by hand: give it as a `De"),
        ("paranızı iade ediyoruz", "`iade ediyoruz`, which is a word given by hand"),
        ("Haklısınız, kırık gitmiş", "`Haklısınız`, which is for somebody to decide"),
        ("geri göndermenize gerek yok", "which is for somebody to decide: choose it by a `YesNo`"),
        ("500 TL veriyoruz", "`500 TL`, which is a word given by hand"),
    ],
)
def test_the_error_names_the_words_and_what_to_do(text, says):
    with pytest.raises(MisuseValueError) as caught:
        heard_in(FREE, {"adim": text})
    assert str(caught.value).startswith("`adim` says `")
    assert says in str(caught.value)


def test_a_letter_with_a_word_nobody_gave_is_not_written():
    values = values_for(LETTER) | {"dogrusu": "paranız yarın hesabınızda olacak"}
    with pytest.raises(MisuseValueError, match="`dogrusu` says `yarın`"):
        write(values)


def write(values):
    voice = Voice(agent="Elif", team="Mavi Dükkân")
    return compose(LETTER, values, as_of=NOW, voice=voice, channel=Channel.EMAIL, seed="A-1")


def test_a_day_or_an_amount_of_which_nothing_is_told_is_a_warning_of_the_letter():
    values = values_for(LETTER) | {"dogrusu": "teslim günü pazartesi, tutar 90 TL"}
    assert (
        "`dogrusu`: `pazartesi` is a word given by hand: let a commitment say when",
        "`dogrusu`: `90 TL` is a word given by hand: let a commitment say when",
    ) == write(values).warnings


def test_a_day_with_its_year_was_looked_up():
    assert () == heard_in(FREE, {"adim": "teslim günü 17 Kasım 2026 Salı"})


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("code", reasons.REASONS)
def test_what_the_library_says_itself_is_never_refused(code, register):
    text = reasons.REASONS[code].replace("[[", "").replace("]]", "")
    day = "29 Kasım 2026 Pazar"
    assert () == heard_in(FREE, {"adim": said_to(text, register).format(son_gun=day)})


@pytest.mark.parametrize("register", Register)
def test_neither_what_is_asked_nor_what_is_looked_at_is_refused(register):
    asked = question(("opened", "photo", "reason", "event_on"), says=register)
    looked_at = our_part(("approval", "shipped", "promised", "reached_at"), says=register)
    for text in (asked, looked_at):
        assert () == heard_in(FREE, {"adim": text})


@pytest.mark.parametrize(
    ("text", "is_a_rule"),
    [
        ("14 gün içinde cayabilirsiniz", True),
        ("ayıp sekiz gün içinde bildirilir", True),
        ("paranız sekiz gün içinde ödenir", False),
    ],
)
def test_a_rule_of_the_law_is_told_with_a_warning_and_what_is_yours_is_promised(text, is_a_rule):
    assert is_a_rule is not is_refused(text)


def test_who_gives_importance_or_a_decision_gives_nothing():
    for what in ("önem", "değer", "karar"):
        assert not is_refused(f"ürününüze {what} veriyoruz")
    assert is_refused("ürününüze ücretsiz kılıf veriyoruz")


@pytest.mark.parametrize(
    ("word", "tense"),
    [
        ("gonderdik", Tense.PAST),
        ("gonderecektik", Tense.PAST),
        ("gondermistiniz", Tense.PAST),
        ("gonderdiginiz", Tense.PAST),
        ("gondermeyecegiz", Tense.DENIED),
        ("gonderemiyoruz", Tense.DENIED),
        ("gonderecegiz", Tense.WE_WILL),
        ("alacaksiniz", Tense.YOU_WILL),
        ("yapilacaktir", Tense.IT_WILL),
        ("gonderebiliriz", Tense.WE_MAY),
        ("gonderiyoruz", Tense.WE_DO),
        ("ararim", Tense.WE_DO),
        ("geliyor", Tense.IT_GOES_ON),
        ("yatar", Tense.IT_DOES),
        ("verilir", Tense.IN_GENERAL),
    ],
)
def test_an_ending_tells_when(word, tense):
    assert tense is tense_of(word)


def test_a_noun_that_ends_like_a_verb_tells_nothing():
    nouns = "paketi fiyati karti ucreti garanti kodu yardim indirim onarim durum gelecek"
    assert [] == [noun for noun in nouns.split() if tense_of(noun)]


@given(st.text(alphabet="yarınbugl ediyoruz500TL.,\n'’", max_size=200))
def test_whatever_is_found_stands_in_the_text_where_it_is_said_to(text):
    for one in said_in(text):
        assert one.text == text[one.offset : one.offset + len(one.text)]


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.sampled_from(["geldi", "ulaştı"]))
def test_any_day_may_be_told_of_as_past(day, told):
    assert () == heard_in(FREE, {"adim": f"paket {day.day}.{day.month}.{day.year} günü {told}"})
