"""Values where everybody reads: no name, no address and no number of an order comes out by any."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from musteri_destek import casing
from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import BuyerKind, Party
from musteri_destek.templates import Audience, Kind, Told, Variable, Voice, compose, reply_for
from musteri_destek.templates.hearing.terms_tr import plain_letters
from musteri_destek.templates.privacy.people import require_nobody_known
from tests.templates.answers import NOW, order, word
from tests.templates.letters import NOW as DAY
from tests.templates.letters import values_for
from tests.templates.situations import SCENARIOS

ELIF = Voice(agent="Elif", team="Mavi Dükkân")
PUBLIC = [key for key in SCENARIOS if key[1] is Audience.PUBLIC]
PUBLIC_CHANNELS = [channel for channel in Channel if channel.is_public]
FREE = {"olgu": Variable(Kind.FREE), "urun": Variable(Kind.PRODUCT_TITLE)}
GUL = Party(name="Gül Yılmaz")


def said_in_public(people=(GUL,), about="A-1001", **written):
    require_nobody_known(FREE, written, people=people, about=about)


def is_refused(people=(GUL,), about="A-1001", **written):
    try:
        said_in_public(people, about, **written)
    except MisuseValueError:
        return True
    return False


@pytest.mark.parametrize(
    "text",
    [
        "Gül Yılmaz'ın paketi bulundu",
        "GÜL YILMAZ paketi aldı",
        "gul yilmaz paketi aldi",
        "Yılmaz Gül adına kayıtlı",
        "Gül-Yılmaz",
        "gulyilmaz hesabından yazılmış",
        "Gül Hanım paketi almış",
        "paket Yılmazların kapısında kalmış",
        "Gül'e ulaşamadık",
        "yilmaza ulasamadik",
        "Ｇüｌ Ｙıｌｍａｚ",
    ],
)
def test_a_name_is_found_as_people_type_it(text):
    with pytest.raises(MisuseValueError, match="in `olgu` stands the name of a customer: leave it"):
        said_in_public(olgu=text)


def test_goods_may_be_called_by_a_word_that_is_also_a_name():
    assert not is_refused(urun="Gül desenli kupa")
    for title in ("Kupa (Gül Yılmaz)", "Gül Hanım'ın kupası", "Gül'ün kupası", "YILMAZ GÜL kupa"):
        assert is_refused(urun=title)


def test_a_word_that_only_begins_like_a_name_is_left_alone():
    assert not is_refused(people=[Party(name="Ali Can")], olgu="kalıcı bir alıcı canlandı")
    assert not is_refused(people=[Party(name="Su Er")], olgu="suyu akıttık, er geç düzelir")
    assert not is_refused(people=[Party()], olgu="paket bulundu")


def test_of_a_company_the_whole_name_counts_and_a_word_of_it_is_a_word():
    company = Party(name="Yıldız Tekstil A.Ş.", kind=BuyerKind.BUSINESS)
    assert not is_refused(people=[company], olgu="tekstil ürünlerinde boya farkı olmuş")
    assert is_refused(people=[company], olgu="Yıldız Tekstil'e yazdık")


@pytest.mark.parametrize(
    ("about", "text"),
    [
        ("A-1001", "a1001 için baktık"),
        ("A-1001", "A 1001'i bulduk"),
        ("A-1001", "A-١٠٠١ bulundu"),
        ("MD-2026-48210", "md2026/48210 yolda kalmış"),
        ("48210", "48210 kayıtlı"),
        ("12", "12 numaralı kayıt"),
        ("12", "sipariş 12 bulundu"),
    ],
)
def test_the_number_of_the_order_is_found_however_it_is_joined(about, text):
    with pytest.raises(MisuseValueError, match="in `olgu` stands the number of the order"):
        said_in_public(about=about, olgu=text)


def test_a_number_within_another_and_a_short_one_beside_nothing_are_no_orders():
    assert not is_refused(about="48210", olgu="7482105 koduyla çıkmış")
    assert not is_refused(about="12", olgu="paket 12 gün beklemiş")
    assert not is_refused(about=None, olgu="A-1001")


def test_an_amount_or_a_day_that_looks_like_the_number_is_said():
    values = values_for(SCENARIOS["refund_overdue", Audience.PUBLIC])
    assert "2026" in public("refund_overdue", values, about="2026").body
    day = {"gun": Variable(Kind.DATE)}
    require_nobody_known(day, {"gun": "28 Kasım 2026 Cumartesi"}, people=[GUL], about="2026")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Moda Cad. No:5 Kadıköy/İstanbul'a gitmiş", "address"),
        ("kapınızdaki 12 nolu daireye bırakılmış", "address"),
        ("Atatürk Mah. Gül Sok. adresine gitmiş", "address"),
        ("cicek sokak 4'e birakilmis", "address"),
        ("34710 Kadıköy/İstanbul", "address"),
        ("No:5 D:3", "address"),
        ("posta kodu 34710 olan adres", "address"),
        ("B-77 numaralı siparişiniz", "order_number"),
        ("sipariş no: 48210", "order_number"),
    ],
)
def test_an_address_or_an_order_number_is_refused_in_public_by_its_shape(text, kind):
    values = values_for(SCENARIOS["public_complaint", Audience.PUBLIC]) | {"olgu": text}
    with pytest.raises(MisuseValueError, match=f"in `olgu` stands {kind}"):
        public("public_complaint", values)


@pytest.mark.parametrize(
    "text",
    [
        "Bağdat Caddesi mağazamız dün açıktı",
        "şube caddenin sonunda",
        "ana cadde 3 gün kapalı kalmış",
        "kapı numarası eksik kalmış",
        "web sitesi 2 saat kapalıydı",
        "mahalle arası 3 dükkâna sorduk",
        "12 numaralı ürün bitmiş",
        "34710 adet kutu/koli çıkmış",
    ],
)
def test_words_of_an_address_alone_lead_to_no_door(text):
    values = values_for(SCENARIOS["public_complaint", Audience.PUBLIC]) | {"olgu": text}
    assert text in public("public_complaint", values).body


def public(name, values, channel=Channel.SIKAYETVAR, **options):
    return compose(name, values, as_of=DAY, voice=ELIF, channel=channel, seed="A-1", **options)


NAMES = st.sampled_from(
    ["Gül Yılmaz", "Işıl Çağlar", "İbrahim Öztürk", "Ayşe Nur Şahin", "Çiğdem Kılıç", "José Iğdır"]
)
ENDINGS = st.sampled_from(["", "'ın", "'a", "'dan", "ın", "lar", "la", ".", ","])
SPELLED = st.sampled_from(
    [str, casing.upper, casing.lower, plain_letters, lambda name: "-".join(reversed(name.split()))]
)


@given(
    st.sampled_from(PUBLIC),
    st.sampled_from(PUBLIC_CHANNELS),
    NAMES,
    SPELLED,
    ENDINGS,
    st.sampled_from(["", "Kupa ", "paket; "]),
    st.data(),
)
def test_no_known_name_comes_out_by_any_value(key, channel, name, spelled, ending, ahead, data):
    found = SCENARIOS[key]
    texts = [one for one, slot in found.variables.items() if is_text(slot)]
    assume(texts)
    slot = data.draw(st.sampled_from(texts))
    values = values_for(found) | {slot: f"{ahead}{spelled(name)}{ending}"}
    with pytest.raises(MisuseValueError, match=f"in `{slot}` stands the name of a customer"):
        public(found, values, channel, people=[Party(name=name)])


def is_text(slot):
    return isinstance(slot, Variable) and slot.kind in {Kind.FREE, Kind.PRODUCT_TITLE}


@given(st.text("Aa1-_/ .", max_size=20), st.from_regex(r"[A-Z]{1,3}-?[0-9]{2,6}", fullmatch=True))
def test_no_known_number_comes_out_whatever_stands_around_it(around, number):
    assert is_refused(about=number, olgu=f"{around} {number} {around}")


def test_a_reply_to_a_decision_knows_whom_it_is_about():
    sold = order().model_copy(update={"recipient": Party(name="Deniz Kaya")})
    sold = sold.model_copy(
        update={"lines": [sold.lines[0].model_copy(update={"name": "Deniz Kaya"})]}
    )
    for public_name in (sold, order()):
        given_up = reply(public_name, Channel.EMAIL)
        assert given_up.body
    with pytest.raises(MisuseValueError, match="in `urun` stands the name of a customer"):
        reply(sold, Channel.SIKAYETVAR)


def reply(sold, channel):
    kept = word("refund")
    return reply_for(kept, sold, as_of=NOW, voice=ELIF, channel=channel, told=Told())
