"""The template language: what it reads, what it refuses, and where it says the fault is."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest

from musteri_destek.decisions import Clock, Deadline, DeadlineName, Until
from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.facts import ISTANBUL
from musteri_destek.law import Source, Unit
from musteri_destek.orders import BuyerKind, ChargeKind, Honorific, Party
from musteri_destek.sla import PromiseKind
from musteri_destek.templates import (
    Audience,
    Choice,
    Commitment,
    Kind,
    Need,
    Privacy,
    Template,
    TemplateError,
    Variable,
)

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
SCHEMA = {
    "kargo": Variable(Kind.BRAND),
    "takip": Variable(Kind.CODE, need=Need.OPTIONAL),
}


def faults(source, schema, **options):
    with pytest.raises(TemplateError) as caught:
        Template.parse(source, schema, **options)
    return [str(fault) for fault in caught.value.faults]


def due(until, starts=Clock.HANDED_TO_CARRIER):
    return Deadline(
        name=DeadlineName.REFUND_DUE,
        starts=starts,
        until=until,
        within=14,
        unit=Unit.CALENDAR_DAY,
        source=Source("MSY m.12/1"),
    )


def said(variable, value, *, suffix="", as_of=NOW):
    return Template.parse(f"{{deger{suffix}}}", {"deger": variable}).render(
        {"deger": value}, as_of=as_of
    )


class TestReading:
    def test_braces_stand_for_themselves_when_doubled(self):
        template = Template.parse(
            "{{kargo}} demek {kargo} demektir.", {"kargo": Variable(Kind.BRAND)}
        )
        assert "{kargo} demek PTT demektir." == template.render({"kargo": "PTT"}, as_of=NOW)

    @pytest.mark.parametrize("suffix", ["|yönelme", "| yonelme", "|dative", "|dat"])
    def test_a_suffix_is_known_by_its_turkish_and_its_english_name(self, suffix):
        assert "HepsiJet'e" == said(Variable(Kind.BRAND), "HepsiJet", suffix=suffix)

    def test_suffixes_chain_in_turkish_order(self):
        assert "siparişinizden" == said(
            Variable(Kind.COMMON), "sipariş", suffix="|iyelik:siz|ayrılma"
        )

    def test_a_segment_is_left_out_with_its_optional_value(self):
        template = Template.parse("Yolda: {kargo}.[[ Kod: {takip}.]]", SCHEMA)
        assert "Yolda: PTT." == template.render({"kargo": "PTT"}, as_of=NOW)
        assert "Yolda: PTT. Kod: 9." == template.render({"kargo": "PTT", "takip": "9"}, as_of=NOW)

    def test_an_inner_segment_is_left_out_alone(self):
        schema = {
            "a": Variable(Kind.FREE, need=Need.OPTIONAL),
            "b": Variable(Kind.FREE, need=Need.OPTIONAL),
        }
        template = Template.parse("x[[ {a}[[ {b}]]]]", schema)
        assert ["x", "x A", "x A B"] == [
            template.render(values, as_of=NOW) for values in ({}, {"a": "A"}, {"a": "A", "b": "B"})
        ]

    def test_a_value_that_looks_like_a_template_stays_text(self):
        assert "{kart_no} [[x]] {{" == said(Variable(Kind.FREE), "{kart_no} [[x]] {{")


class TestFaults:
    def test_all_faults_are_listed_with_their_places(self):
        source = "Merhaba {musterii},\nkodunuz {takip|yönelme} }} ve }"
        schema = {"musteri": Variable(Kind.HONORIFIC), **SCHEMA}
        assert [
            "1:1 required variable `kargo` is not always said",
            "1:1 required variable `musteri` is not always said",
            "1:9 unknown variable `musterii`: did you mean `musteri`?",
            "2:9 `takip` is a code and takes no suffix: let a noun carry it: `{takip} numaralı siparişiniz`",
            "2:9 `takip` is optional and would leave a hole: put its sentence in `[[ ]]`",
            "2:31 `}` was never opened: write `}}` for the brace itself",
        ] == faults(source, schema)

    @pytest.mark.parametrize(
        ("source", "fault"),
        [
            ("{a.b}", "1:1 `{a.b}` is no hole: write a name, as in `{kargo|yönelme}`"),
            ("{a[0]}", "1:1 `{a[0]}` is no hole: write a name, as in `{kargo|yönelme}`"),
            ("{a()}", "1:1 `{a()}` is no hole: write a name, as in `{kargo|yönelme}`"),
            ("{a!r:>9}", "1:1 `{a!r:>9}` is no hole: write a name, as in `{kargo|yönelme}`"),
            ("{}", "1:1 `{}` is no hole: write a name, as in `{kargo|yönelme}`"),
            ("{ab", "1:1 `{` is never closed: write `{{` for the brace itself"),
            ("ab]]", "1:3 `]]` closes nothing: add `[[` before it"),
            ("[[ab", "1:1 `[[` is never closed: add `]]`"),
            (
                "[[ab]]",
                "1:1 this segment is never left out: name an optional variable in it, or drop `[[`",
            ),
            ("{x|yükleme}", "1:1 no suffix is called `yükleme`: see `Case`, for example `yönelme`"),
            (
                "{x|yönelme|iyelik:siz}",
                "1:1 `p2pl` can't follow `dative`: the order is derivation, plural, possessive, case, ki, copula, particle",
            ),
        ],
    )
    def test_what_the_language_does_not_know_is_a_fault(self, source, fault):
        assert fault in faults(source, {"x": Variable(Kind.BRAND)})

    def test_a_required_variable_in_a_segment_may_go_unsaid(self):
        assert ["1:1 required variable `kargo` is not always said"] == faults(
            "Yolda.[[ {kargo}: {takip}]]", SCHEMA
        )

    def test_a_personal_value_has_no_place_where_everybody_reads(self):
        schema = {"tutar": Variable(Kind.MONEY, privacy=Privacy.PERSONAL)}
        assert ["1:1 `tutar` is personal and everybody can read this text: leave it out"] == faults(
            "{tutar} iade ettik.", schema, audience=Audience.PUBLIC
        )

    @pytest.mark.parametrize("term", ["yarın", "bugün", "birazdan"])
    def test_a_term_written_by_hand_is_a_fault(self, term):
        assert [f"1:7 `{term}` is a word given by hand: let a commitment say when"] == faults(
            f"Size, {term} yazacağız.", {}
        )

    @pytest.mark.parametrize(
        "term", ["24 saat içinde", "3 iş günü içinde", "iki gün", "saat 14.30"]
    )
    def test_a_length_or_an_hour_by_hand_is_a_fault_that_tells_how_to_say_what_always_holds(
        self, term
    ):
        says = (
            f"1:7 `{term}` is a word given by hand: let a commitment say when; what always holds is "
            "said as the customer's own doing (`15 dakika bekletin`) or with `her`, an hour with a "
            "`Kind.TIME`"
        )
        assert [says] == faults(f"Size, {term} yazacağız.", {})

    @pytest.mark.parametrize("kind", [Kind.DATE, Kind.TIME])
    def test_a_day_we_will_act_on_is_given_by_a_commitment(self, kind):
        assert ["1:21 `yatıracağız` is a word given by hand: let a commitment say when"] == faults(
            "{g} günü hesabınıza yatıracağız.", {"g": Variable(kind)}
        )

    def test_a_day_that_was_or_that_stands_beside_a_commitment_is_told(self):
        schema = {"g": Variable(Kind.DATE), "soz": Commitment(PromiseKind.REPLY)}
        text = "{g} günü kapalı olacağız, {soz} yazacağız; {g} günü açmayacağız. Paketiniz {g} günü ulaştı."
        assert Template.parse(text, schema).source == text

    @pytest.mark.parametrize(
        "words",
        [
            *("sizde kalsın", "sizde kalabilir", "sizin olsun", "masraflarınızı öderiz"),
            *("zararınızı biz karşılarız", "masrafınızı geri ödeyeceğiz", "kupon ekledik"),
            *("hediye çeki tanımladık", "indirim kodu gönderiyoruz"),
            "siparişinizde kargo bedava",
        ],
    )
    def test_what_nobody_decided_to_give_is_a_fault(self, words):
        assert [
            f"1:8 `{words}` is for somebody to decide: choose it by a `YesNo`",
        ] == faults(f"Sizin: {words}.", {})

    def test_a_gift_of_an_amount_that_a_value_says_is_told(self):
        schema = {"tutar": Variable(Kind.MONEY)}
        for text in (
            "{tutar} tutarında bir hediye çeki tanımladık.",
            "Masraflarınız için {tutar} öderiz.",
        ):
            assert Template.parse(text, schema).source == text

    @pytest.mark.parametrize(
        "text",
        [
            "Kuponunuz sizde kaldı.",
            "Hediye kartınıza düşen payı iade ettik.",
            "Masraflarınızı yazın, birlikte bakalım.",
            "Siparişinizde kargo firması Aras.",
        ],
    )
    def test_what_only_sounds_like_a_gift_is_said(self, text):
        assert Template.parse(text, {}).source == text

    def test_a_commitment_takes_no_suffix(self):
        assert [
            "1:1 `soz` stands for whole words, which bring their own suffixes: drop the `|`"
        ] == (faults("{soz|yönelme} yazarız.", {"soz": Commitment(PromiseKind.REFUND)}))

    def test_wording_that_blames_is_a_fault_at_its_place(self):
        assert ["1:10 `belirttiğimiz gibi`: bilgiyi yeniden, kısaca yazın"] == faults(
            "Size de, belirttiğimiz gibi yazdık.", {}
        )

    def test_a_template_is_bounded_in_length_and_depth(self):
        schema = {"a": Variable(Kind.FREE, need=Need.OPTIONAL)}
        assert ["1:10001 `10001` characters: a template holds 10000 at most"] == faults(
            "x" * 10_001, {}
        )
        assert "1:13 segments stand deeper than 3: split the sentence" in faults(
            "[[{a}" * 2 + "[[[[{a}]]]]" + "]]" * 2, schema
        )


class TestValues:
    @pytest.mark.parametrize(
        ("variable", "value", "text"),
        [
            (Variable(Kind.MONEY), Decimal("1018.80"), "1.018,80 TL"),
            (Variable(Kind.MONEY), Decimal(350), "350,00 TL"),
            (Variable(Kind.DATE), date(2026, 11, 28), "28 Kasım 2026 Cumartesi"),
            (Variable(Kind.TIME), time(14, 30), "14.30"),
            (Variable(Kind.PERCENT), 20, "%20"),
            (Variable(Kind.NUMBER), 1250, "1.250"),
            (
                Variable(Kind.HONORIFIC),
                Party(name="Gül Yılmaz", honorific=Honorific.HANIM),
                "Gül Hanım",
            ),
            (Variable(Kind.FREE), "a\x00\x1b[2J\u202eb\u200bc\nd", "a[2Jbc d"),
            (
                Choice({ChargeKind.SHIPPING: "gönderim ücreti"}),
                ChargeKind.SHIPPING,
                "gönderim ücreti",
            ),
        ],
    )
    def test_a_value_is_written_by_its_kind(self, variable, value, text):
        assert text == said(variable, value)

    @pytest.mark.parametrize(
        ("variable", "value"),
        [
            (Variable(Kind.MONEY), 12.5),
            (Variable(Kind.MONEY), "12,50 TL"),
            (Variable(Kind.MONEY), 12),
            (Variable(Kind.DATE), NOW),
            (Variable(Kind.DATE), "28 Kasım"),
            (Variable(Kind.NUMBER), True),
            (Variable(Kind.HONORIFIC), "Gül Hanım"),
            (Variable(Kind.FREE), 5),
            (Commitment(PromiseKind.REFUND), date(2026, 11, 28)),
            (Commitment(PromiseKind.REFUND), "yarın"),
        ],
    )
    def test_a_value_of_another_type_is_misuse(self, variable, value):
        with pytest.raises(MisuseTypeError, match="`deger`"):
            said(variable, value)

    def test_an_amount_finer_than_a_kurus_is_misuse(self):
        with pytest.raises(MisuseValueError, match="round it once"):
            said(Variable(Kind.MONEY), Decimal("1.005"))

    def test_a_choice_knows_its_members_only(self):
        with pytest.raises(MisuseValueError, match="`deger` has no words for"):
            said(Choice({ChargeKind.SHIPPING: "gönderim ücreti"}), ChargeKind.DUTY)

    def test_a_long_text_is_clipped(self):
        assert 300 == len(said(Variable(Kind.FREE), "a" * 5000))

    def test_a_company_is_no_hanim_or_bey(self):
        party = Party(name="Yıldız Tekstil", kind=BuyerKind.BUSINESS)
        with pytest.raises(MisuseValueError, match="missing: `deger`"):
            said(Variable(Kind.HONORIFIC), party)

    def test_every_missing_value_is_named_at_once(self):
        schema = {"kargo": Variable(Kind.BRAND), "urun": Variable(Kind.FREE)}
        template = Template.parse("{urun} {kargo|bulunma}", schema)
        with pytest.raises(MisuseValueError, match="missing: `kargo`, `urun`"):
            template.render({"kargo": None, "urun": "\u200b "}, as_of=NOW)

    def test_a_value_nobody_declared_is_misuse(self):
        template = Template.parse("{kargo}", {"kargo": Variable(Kind.BRAND)})
        with pytest.raises(
            MisuseValueError, match="no variable `kargu` here: did you mean `kargo`"
        ):
            template.render({"kargu": "PTT"}, as_of=NOW)

    def test_a_naive_moment_is_misuse(self):
        template = Template.parse("Merhaba.", {})
        with pytest.raises(MisuseTypeError, match="pass an aware `as_of`"):
            template.render({}, as_of=datetime(2026, 11, 14))


class TestCommitments:
    @pytest.mark.parametrize(
        ("until", "words"),
        [
            (date(2026, 11, 28), "28 Kasım 2026 Cumartesi gününe kadar"),
            (date(2026, 11, 14), "bugün (14 Kasım 2026 Cumartesi)"),
            (
                datetime(2026, 11, 16, 14, tzinfo=ISTANBUL),
                "16 Kasım 2026 Pazartesi günü saat 14.00'e kadar",
            ),
            (Until.IMMEDIATELY, "hemen"),
            (Until.PENDING, "ürünü kargoya verdiğiniz günden başlayarak 14 gün içinde"),
        ],
    )
    def test_a_commitment_says_when(self, until, words):
        assert words == said(Commitment(PromiseKind.REFUND), due(until))

    @pytest.mark.parametrize("clock", Clock)
    def test_every_clock_that_has_not_started_can_be_told_to_a_customer(self, clock):
        assert said(Commitment(PromiseKind.REFUND), due(Until.PENDING, clock)).endswith(
            "günden başlayarak 14 gün içinde"
        )

    @pytest.mark.parametrize(
        "until", [date(2026, 11, 13), datetime(2026, 11, 14, 11, tzinfo=ISTANBUL)]
    )
    def test_a_day_gone_by_can_not_be_promised(self, until):
        with pytest.raises(MisuseValueError, match="a letter can't promise a day gone by"):
            said(Commitment(PromiseKind.REFUND), due(until))

    def test_the_last_day_counts_to_its_end_in_istanbul(self):
        last_minute = datetime(2026, 11, 14, 23, 59, tzinfo=ISTANBUL)
        assert "bugün (14 Kasım 2026 Cumartesi)" == said(
            Commitment(PromiseKind.REFUND), due(date(2026, 11, 14)), as_of=last_minute
        )
