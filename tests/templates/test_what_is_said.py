"""What a letter has to say, what nobody decided, and where a smile is welcome."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musteri_destek.cases import Channel
from musteri_destek.decisions import Clock, Deadline, DeadlineName, Until
from musteri_destek.errors import MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.law import Source
from musteri_destek.sla import ParcelStage, PromiseKind
from musteri_destek.templates import (
    SILENT,
    Audience,
    Commitment,
    Done,
    Element,
    Fixed,
    Given,
    Gravity,
    Kind,
    Need,
    Past,
    Scenario,
    Template,
    TemplateError,
    Variable,
    Voice,
    YesNo,
    compose,
    grave_when,
    scenario_for,
)
from musteri_destek.templates.catalogue import DEFINITIONS
from musteri_destek.templates.hearing.heard import heard_in
from tests.templates.letters import BY_NAME, values_for
from tests.templates.situations import SCENARIOS

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
ELIF = Voice(agent="Elif", team="Mavi Dükkân")
WITTY = Voice(agent="Elif", team="Mavi Dükkân", tone="nüktedan")


def faults(source, schema=None):
    with pytest.raises(TemplateError) as caught:
        Template.parse(source, schema or {})
    return [fault.says for fault in caught.value.faults]


UNDECIDED = [
    "Pazartesi yazacağız.",
    "Cumaya kadar haber veririz.",
    "Akşama kadar arayacağız.",
    "Haftaya gönderiyoruz.",
    "Öbür gün kargoda.",
    "28 Kasım'da göndereceğiz.",
    "28.11.2026'da göndereceğiz.",
    "Kasım'da elinizde.",
    "Kasım ayında elinizde.",
    "Saat 14.00'te arayacağız.",
    "14.00'e kadar arayacağız.",
    "Saat on dörtte arayacağız.",
    "28 Kasım 2026 Cumartesi günü ararız.",
    "Yedi iş günü sonra gönderiyoruz.",
    "On beş gün içinde öderiz.",
    "Hafta sonuna kadar yazarız.",
    "Ay sonunda öderiz.",
    "Önümüzdeki hafta ararız.",
    "15 dakikada yanıtlarız.",
    "Bir saat sonra ararız.",
    "500 TL iade edeceğiz.",
    "1.249,90 TL iade edeceğiz.",
    "₺500 iade edeceğiz.",
    "Beş yüz lira iade edeceğiz.",
    "Geri göndermenize gerek yok.",
    "Ürünü geri göndermeniz gerekmiyor.",
    "Haklısınız.",
    "Haklı olduğunuzu biliyoruz.",
    "Size hak veriyoruz.",
    "Ürünü göndermene gerek kalmadı.",
    "Gün bitmeden yazarız.",
    "Gün sonuna kadar yazarız.",
    "Akşam olmadan yazarız.",
    "Mesai bitimine kadar ararız.",
    "Mesai saatleri içinde ararız.",
    "Sabah ilk iş arayacağız.",
    "Akşam 6'ya kadar ararız.",
    "10.00-12.00 arasında ararız.",
    "Gece yarısına kadar yazarız.",
    "Yarından itibaren geçerli.",
    "Yarına hazır olur.",
    "Yarınki kuryeyle çıkar.",
    "Bugünden itibaren geçerli.",
    "Sonraki iş günü yazarız.",
    "Ertesi sabah çıkar.",
    "İlk iş günü ararız.",
    "Önümüzdeki günlerde yazarız.",
    "Pazartesiden itibaren geçerli.",
    "Birkaç güne elinizde.",
    "İki güne kalmaz elinizde.",
    "Üç beş güne elinizde.",
    "Saatler içinde döneriz.",
    "Bayramdan önce ulaşır.",
    "Bayrama yetiştiririz.",
    "Yılbaşından önce elinizde.",
    "Tatilden sonra yazarız.",
    "Hafta ortasında öderiz.",
    "Ay başında öderiz.",
    "Aybaşında öderiz.",
    "Ayın 15'inde öderiz.",
    "Ayın beşinde öderiz.",
    "Kasım bitmeden öderiz.",
    "Şubatta öderiz.",
    "Aralığa kadar öderiz.",
    "Yıl sonuna kadar geçerli.",
    "Yaza kadar geçerli.",
    "Kısa süre içinde döneriz.",
    "Yakın zamanda ararız.",
    "Çok geçmeden döneriz.",
    "Bir an önce göndeririz.",
    "İlk fırsatta yazarız.",
    "%20 indirim tanımlarız.",
    "Bin lira öderiz.",
    "yarin yazariz",
    "Kırık olanı atabilirsiniz.",
]
GIFTS = [
    "Paranızın tamamını geri vereceğiz.",
    "Beğenmezseniz paranızı geri veriyoruz.",
    "Ücretini iade ederiz.",
    "Size yenisini yollarız.",
    "Yenisiyle değiştiririz.",
    "Tamir edip geri göndereceğiz.",
    "Onarıp yolluyoruz.",
]


@pytest.mark.parametrize("source", UNDECIDED)
def test_what_nobody_decided_is_no_text_of_a_template(source):
    assert faults(source)


@pytest.mark.parametrize(
    "source",
    [
        "Pazaryeri üzerinden yazabilirsiniz.",
        "Bu ayrıntıyı not ettik.",
        "Onarım on iş gününü geçerse yedek ürün veriyoruz.",
        "14 günlük cayma süresi sürüyor.",
        "Bu günlerde yapacağınız bildirimler geçerli.",
        "Güne iyi başlattınız.",
        "Talebiniz hakkında yazıyoruz.",
        "İnsanı haklı olarak tedirgin eder.",
        "Tişört %100 pamuk.",
        "Saatleriniz elinize ulaştı mı?",
        "Paketi teslim anında kontrol edebilirsiniz.",
        "Sonraki siparişinizde kullanabilirsiniz.",
        "Bayramınız kutlu olsun.",
        "Salıncak yola çıktı.",
        "Ocakta kullanabilirsiniz.",
        "Gündüz de arayabilirsiniz.",
        "Fotoğraf göndermenize gerek yok.",
    ],
)
def test_words_that_only_look_like_a_term_are_left_alone(source):
    assert source == Template.parse(source, {}).source


@pytest.mark.parametrize("source", GIFTS)
def test_money_new_goods_and_repairs_are_promised_beside_a_commitment_alone(source):
    (says,) = faults(source)
    assert says.endswith("let a commitment say when, or choose it by a `YesNo`")
    given_word = {"soz": Commitment(PromiseKind.REFUND)}
    assert Template.parse(f"{source} {{soz}} elinizde.", given_word)
    assert Template.parse(f"{source} Tutarı {{tutar}}.", {"tutar": Variable(Kind.MONEY)})
    assert Template.parse(f"[geri ? {source} | Bakıyoruz.]", {"geri": YesNo()})


@pytest.mark.parametrize(
    "source",
    [
        "Paketinizi kargoya veriyoruz.",
        "Talebinizi üretim ekibine aktarıyoruz.",
        "Paranızı iade ettik.",
        "Ücretini iade edemiyoruz.",
        "Yenisini sepete ekleyebilirsiniz.",
        "Onarımı bitirdik.",
        "Kutuyu atabilirsiniz.",
    ],
)
def test_what_was_given_or_is_only_passed_on_is_no_gift(source):
    assert source == Template.parse(source, {}).source


def test_that_the_customer_is_right_follows_from_a_missed_day_or_is_chosen():
    missed = {"son_gun": Done(past=Past.MISSED)}
    assert Template.parse("Haklısınız, {son_gun} günü yazmalıydık.", missed)
    assert Template.parse("[hakli ? Haklısınız. | Bakıyoruz.]", {"hakli": YesNo()})
    assert faults("Haklısınız, {gun} günü yazdık.", {"gun": Done()})


def test_that_the_goods_may_stay_is_chosen():
    schema = {"geri": YesNo()}
    assert Template.parse("[geri ? Bekliyoruz. | Geri göndermenize gerek yok.]", schema)
    assert faults("Geri göndermenize gerek yok.", {"son_gun": Done(past=Past.MISSED)})


FREE = {"adim": Variable(Kind.FREE)}


@pytest.mark.parametrize(
    "text", ["değerli müşterimiz, belirttiğimiz gibi", "ürünü hatalı kullanmışsınız canım"]
)
def test_a_value_in_words_no_voice_may_use_is_refused_by_name(text):
    with pytest.raises(MisuseValueError, match="`adim` says `"):
        heard_in(FREE, {"adim": text})


def write(scenario, values, voice=ELIF, channel=Channel.EMAIL, **options):
    return compose(scenario, values, as_of=NOW, voice=voice, channel=channel, seed="A-1", **options)


def define(*slots, variables, must_say=(), name="own", **options):
    return Scenario.define(
        name,
        audience=Audience.CUSTOMER,
        variables=variables,
        subject=options.pop("subject", "Konu"),
        paragraphs=[list(slots)],
        must_say=must_say,
        **options,
    )


SOZ = Commitment(PromiseKind.REFUND, need=Need.OPTIONAL)


def test_a_missed_day_is_no_promise():
    missed = {"son_gun": Done(past=Past.MISSED)}
    with pytest.raises(TemplateError, match=r"always says \*promise\*"):
        define(Fixed("a", "{son_gun} geçti."), variables=missed, must_say=(Element.PROMISE,))
    found = define(Fixed("a", "{son_gun} geçti."), variables=missed, must_say=(Element.MISSED,))
    assert {Element.WHEN, Element.MISSED} == found.elements


def test_every_wording_of_one_slot_promises_or_tells_the_day_it_was_done():
    both = (Given(("gun",), "{gun} ödedik."), Given(("soz",), "{soz} öderiz."))
    variables = {"soz": SOZ, "gun": Done(need=Need.OPTIONAL)}
    found = define(Fixed("a", both), variables=variables)
    assert Element.PROMISE in found.elements
    silent = define(Fixed("a", (*both, SILENT)), variables=variables)
    assert Element.PROMISE not in silent.elements


def test_a_right_that_remains_is_said_in_words_or_by_a_value_that_says_one():
    for text in ("Haklarınız sürüyor.", "Bu sizin hakkınız.", "Cayma hakkı sürüyor."):
        assert {Element.RIGHT} == define(Fixed("a", text), variables={}).elements
    for text in ("Talebiniz hakkında yazdık.", "Hakkari şubesine sorduk."):
        assert frozenset() == define(Fixed("a", text), variables={}).elements


def test_what_a_short_channel_leaves_out_or_shortens_says_nothing_for_sure():
    rights = "Haklarınız aynen sürüyor."
    assert frozenset() == define(Fixed("a", rights, need=Need.OPTIONAL), variables={}).elements
    short = Fixed("a", (Given((), rights, short="Yazmanız yeterli."),))
    assert frozenset() == define(short, variables={}).elements


def test_an_empty_text_and_two_slots_of_one_name_are_faults():
    for empty in ("", "  ", (Given((), ""),)):
        with pytest.raises(TemplateError, match="an empty text"):
            define(Fixed("a", empty), variables={})
    with pytest.raises(TemplateError, match="two slots are named `a`"):
        define(Fixed("a", "Bir."), Fixed("a", "İki."), variables={})


def test_a_slot_may_be_silent_where_nothing_is_known():
    found = define(
        Fixed("b", "Merhabalar."),
        Fixed("a", (Given(("soz",), "{soz} öderiz."), SILENT)),
        variables={"soz": SOZ},
    )
    assert "Merhabalar." in write(found, {}).body
    assert "öderiz" not in write(found, {}).body


GRAVE_LETTERS = (
    "refund",
    "repair",
    "delay",
    "terminated",
    "refused",
    "promise_broken",
    "return_approved",
    "cancellation",
    "replacement",
    "reperformance",
    "duplicate",
)


@pytest.mark.parametrize(
    "definition",
    [one for one in DEFINITIONS.values() if any(word in one.name for word in GRAVE_LETTERS)],
    ids=lambda one: f"{one.name}-{one.audience}",
)
def test_every_refund_delay_repair_termination_and_refusal_says_what_it_must(definition):
    assert definition.must_say


def broken(name, slot, channel=Channel.EMAIL):
    return scenario_for(name, channel).with_slot(slot)


@pytest.mark.parametrize(
    ("name", "slot", "element"),
    [
        (
            "return_approved",
            Fixed("refund", "İade tutarın[ız|] {tutar}; {iade_yolu} gidecek."),
            "promise",
        ),
        ("delay_apology", Fixed("anew", "Elimizden geleni yapıyoruz."), "promise"),
        ("return_refused", Fixed("look_again", "Yazarsan[ız|] yeniden bakarız."), "right"),
        ("refund_overdue", Fixed("overdue", "{urun} iaden[iz|]i geciktirdik."), "missed"),
    ],
)
def test_a_slot_in_own_words_owes_what_the_catalogue_owes(name, slot, element):
    with pytest.raises(TemplateError, match=rf"always says \*{element}\*"):
        broken(name, slot)


def test_a_situation_of_the_shops_own_owes_what_the_catalogue_owes():
    own = define(Fixed("sent", "Para yolda."), variables={}, name="refund_started")
    for call in (
        lambda: scenario_for("refund_started", Channel.EMAIL, own=[own]),
        lambda: write(own, {}),
    ):
        with pytest.raises(
            MisuseValueError, match=r"your `refund_started` has to say .*\*amount\*"
        ):
            call()


def test_a_commitment_in_the_subject_is_on_record_where_a_subject_is_shown():
    found = define(
        Fixed("a", "İadeniz yolda."), variables={"soz": SOZ}, subject="İadeniz[[: {soz}]]"
    )
    values = {"soz": due()}
    assert ["refund"] == [one.kind for one in write(found, values).promises]
    assert () == write(found, values, channel=Channel.WHATSAPP).promises


def due(until=date(2026, 11, 28)):
    return Deadline(
        name=DeadlineName.REFUND_DUE,
        starts=Clock.COMPLAINT,
        until=until,
        source=Source("mağaza sözü"),
    )


def test_a_day_of_the_law_is_stated_and_goes_on_no_record():
    found = define(Fixed("a", "{bitis} biter."), variables={"bitis": Commitment(None)})
    reply = write(found, {"bitis": due()})
    assert ("28 Kasım 2026 Cumartesi gününe kadar biter." in reply.body, ()) == (
        True,
        reply.promises,
    )
    assert () == write(found, {"bitis": due(Until.IMMEDIATELY)}).promises


WHERE = SCENARIOS["where_is_order", Audience.CUSTOMER]
STILL_LIGHT = {
    ParcelStage.PREPARING,
    ParcelStage.PICKED_UP,
    ParcelStage.IN_TRANSIT,
    ParcelStage.AT_DELIVERY_BRANCH,
    ParcelStage.OUT_FOR_DELIVERY,
    ParcelStage.AWAITING_COLLECTION,
    ParcelStage.UNKNOWN,
}


@pytest.mark.parametrize("stage", ParcelStage)
def test_a_parcel_is_joked_about_only_while_it_comes(stage):
    values = {"siparis_no": "A-1", "urun": "Kupa", "durum": stage}
    assert (stage in STILL_LIGHT) is (() == write(WHERE, values, WITTY).warnings)
    assert write(WHERE, values | {"son_gun": date(2026, 11, 13)}, WITTY).warnings


@pytest.mark.parametrize("kind", PromiseKind)
def test_a_word_is_given_with_a_smile_only_where_nothing_went_wrong_before(kind):
    found = SCENARIOS[f"{kind}_promised", Audience.CUSTOMER]
    is_light = kind in {PromiseKind.DELIVERY, PromiseKind.CALLBACK, PromiseKind.REPLY}
    assert is_light is (found.weighed({"yeni": False}) is Gravity.LIGHT)
    assert Gravity.GRAVE is found.weighed({"yeni": True})


@pytest.mark.parametrize(
    ("tatil", "gravity"),
    [
        ("Ramazan Bayramı", Gravity.LIGHT),
        ("KURBAN BAYRAMI", Gravity.LIGHT),
        ("Yılbaşı", Gravity.LIGHT),
        ("15 Temmuz Demokrasi ve Millî Birlik Günü", Gravity.GRAVE),
        ("Atatürk'ü Anma, Gençlik ve Spor Bayramı", Gravity.GRAVE),
        ("10 Kasım", Gravity.GRAVE),
        ("Resmî tatil", Gravity.GRAVE),
    ],
)
def test_closed_days_are_joked_about_on_a_feast_alone(tatil, gravity):
    assert gravity is SCENARIOS["holiday_hours", Audience.CUSTOMER].weighed({"tatil": tatil})


@given(st.sampled_from(ParcelStage), st.none() | st.dates())
def test_a_weighing_is_grave_for_the_members_named_and_for_any_value_of_the_rest(stage, day):
    weigh = grave_when(durum=(ParcelStage.CANCELLED,), son_gun=())
    is_grave = stage is ParcelStage.CANCELLED or day is not None
    assert is_grave is (weigh({"durum": stage, "son_gun": day}) is Gravity.GRAVE)


def test_the_delay_letter_bears_the_name_of_the_contract():
    letter = scenario_for("delay_apology", Channel.WHATSAPP)
    reply = write(letter, values_for(letter), channel=Channel.WHATSAPP)
    assert ("delay_apology", ["delivery"]) == (reply.scenario, [one.kind for one in reply.promises])
    assert BY_NAME["sebep"] in reply.body
