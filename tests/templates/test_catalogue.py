"""The catalogue: every text of every situation, in every variant and both tones."""

import re
from datetime import date, datetime, time
from decimal import Decimal
from itertools import combinations, product

import pytest

from musteri_destek import casing
from musteri_destek.decisions import Until
from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import Honorific, Party
from musteri_destek.sla import PromiseKind
from musteri_destek.templates import (
    Audience,
    Commitment,
    Done,
    Fixed,
    Free,
    Given,
    Kind,
    Need,
    Register,
    Scenario,
    Severity,
    TemplateError,
    Tone,
    Variable,
    Voice,
    YesNo,
    check_tone,
)
from musteri_destek.templates.language.registers import said_to
from musteri_destek.templates.language.variables import Choice, write_values
from musteri_destek.templates.letters.slots import FixedSlot, FreeSlot
from tests.letter_values import NOW, refund_deadline
from tests.templates.situations import SCENARIOS

TEXTS = {
    Kind.MONEY: Decimal("1249.90"),
    Kind.DATE: date(2026, 11, 16),
    Kind.TIME: time(17),
    Kind.HONORIFIC: Party(name="Gül Yılmaz", honorific=Honorific.HANIM),
    Kind.FREE: "Kulpu kırık çıktı.",
    Kind.URL: "https://magaza.example/iban",
    Kind.NUMBER: 9,
}
UNTIL = [date(2026, 11, 28), NOW.date(), datetime(2026, 11, 16, 14, tzinfo=ISTANBUL), *Until]


def value_of(slot, until):
    if isinstance(slot, Commitment):
        return refund_deadline(until)
    if isinstance(slot, Done):
        return date(2026, 11, 9)
    if isinstance(slot, Choice):
        return next(iter(slot.words))
    if isinstance(slot, YesNo):
        return True
    return TEXTS.get(slot.kind, "Sürat Kargo")


def written(scenario, until, *, full, register=Register.SIZ):
    values = {
        name: value_of(slot, until)
        for name, slot in scenario.variables.items()
        if full or slot.need is Need.REQUIRED
    }
    return write_values(scenario.variables, values, as_of=NOW, register=register)


EVERY = pytest.mark.parametrize(
    "scenario", SCENARIOS.values(), ids=lambda s: f"{s.name}-{s.audience}"
)


def slots(scenario, kind):
    return [slot for part in scenario.paragraphs for slot in part if isinstance(slot, kind)]


def sentences(scenario, tone, values, *, register=Register.SIZ):
    for slot in (*slots(scenario, FreeSlot), *slots(scenario, FixedSlot)):
        yield from said_in(slot, tone, values, register=register)


def said_in(slot, tone, values, *, register=Register.SIZ):
    if isinstance(slot, FreeSlot):
        for template in slot.variants[tone].values():
            yield template.fill(values, register=register)
        return
    for names, template in slot.wordings:
        if values.keys() >= set(names):
            yield template.fill(values, register=register)


@EVERY
@pytest.mark.parametrize(("tone", "until"), list(product(Tone, UNTIL)), ids=str)
def test_every_sentence_sounds_right_with_all_its_values_and_with_the_fewest(scenario, tone, until):
    voice = Voice(tone=tone, agent="Elif", team="Müşteri Destek")
    for values in (written(scenario, until, full=True), written(scenario, until, full=False)):
        for text in sentences(scenario, tone, values):
            found = [one for one in check_tone(text, voice) if one.severity is not Severity.INFO]
            assert [] == found, text
            assert "  " not in text
            assert not text or re.search(r"[.?]$", text.strip()), text


@EVERY
def test_every_situation_can_be_said_to_siz_and_to_sen(scenario):
    assert {Register.SIZ, Register.SEN} == scenario.registers


CLOSE = [Tone.SAMIMI, Tone.NUKTEDAN]


@EVERY
@pytest.mark.parametrize("tone", CLOSE)
def test_no_sentence_to_sen_says_siz(scenario, tone):
    voice = Voice(tone=tone, says=Register.SEN, agent="Elif", team="Müşteri Destek")
    values = written(scenario, date(2026, 11, 28), full=True, register=Register.SEN)
    for text in sentences(scenario, tone, values, register=Register.SEN):
        found = [one for one in check_tone(text, voice) if one.severity is not Severity.INFO]
        assert [] == found, text


@EVERY
@pytest.mark.parametrize("tone", Tone)
def test_a_free_slot_has_three_variants_that_share_no_three_words(scenario, tone):
    values = written(scenario, date(2026, 11, 28), full=True)
    free = slots(scenario, FreeSlot)
    assert len(free) >= 3
    for slot in free:
        said = [template.fill(values) for template in slot.variants[tone].values()]
        assert len(said) >= 3
        for one, other in combinations(said, 2):
            assert not runs(one) & runs(other), slot.name


def runs(text):
    words = re.findall(r"\w+", casing.lower(text))
    return set(zip(words, words[1:], words[2:], strict=False))


@EVERY
def test_a_letter_apologises_at_most_once(scenario):
    values = written(scenario, date(2026, 11, 28), full=True)
    for tone in Tone:
        every = (*slots(scenario, FreeSlot), *slots(scenario, FixedSlot))
        said = [[text.count("özür") for text in said_in(one, tone, values)] for one in every]
        assert sum(max(counts, default=0) for counts in said) <= 1


@EVERY
def test_public_texts_are_written_without_personal_values(scenario):
    personal = {name for name, slot in scenario.variables.items() if slot.privacy == "personal"}
    assert scenario.audience is Audience.CUSTOMER or not personal


@EVERY
def test_slot_names_are_unique_so_that_variant_ids_are(scenario):
    names = [slot.name for part in scenario.paragraphs for slot in part]
    assert len(names) == len(set(names))


def test_one_variant_id_means_one_text_in_the_whole_catalogue():
    said = {}
    for scenario in SCENARIOS.values():
        for slot in slots(scenario, FreeSlot):
            for variants in slot.variants.values():
                for name, template in variants.items():
                    assert said.setdefault(name, template.source) == template.source


def test_one_sentence_has_one_variant_id_in_the_whole_catalogue():
    said = {}
    for scenario in SCENARIOS.values():
        for slot in slots(scenario, FreeSlot):
            for variants in slot.variants.values():
                for name, template in variants.items():
                    text = said_to(template.source, Register.SIZ)
                    assert said.setdefault(text, name) == name, text


class TestDefining:
    def faults(self, paragraphs, variables, **options):
        with pytest.raises(TemplateError) as caught:
            Scenario.define(
                "test",
                audience=options.get("audience", Audience.CUSTOMER),
                variables=variables,
                subject="Konu",
                paragraphs=paragraphs,
            )
        return [fault.says for fault in caught.value.faults]

    def test_faults_of_all_texts_are_listed_with_their_slots(self):
        paragraphs = [[Fixed("a", "Merhaba {ad}."), Fixed("b", "Yarın yazarız.")]]
        assert [
            "in `a`: unknown variable `ad`: declared: urun",
            "in `b`: `Yarın` is a word given by hand: let a commitment say when",
            "required variable `urun` is not always said",
        ] == self.faults(paragraphs, {"urun": Variable(Kind.FREE)})

    def test_amounts_days_and_commitments_never_vary(self):
        free = Free("a", samimi=("{soz} {tutar} yollarız.",), resmi=("{soz} {tutar} göndeririz.",))
        assert [
            "in `a/samimi`: `soz` is a word given: say it in a fixed slot",
            "in `a/samimi`: `tutar` is a word given: say it in a fixed slot",
            "in `a/resmî`: `soz` is a word given: say it in a fixed slot",
            "in `a/resmî`: `tutar` is a word given: say it in a fixed slot",
            "required variable `tutar` is not always said",
            "required variable `soz` is not always said",
        ] == self.faults(
            [[free]], {"tutar": Variable(Kind.MONEY), "soz": Commitment(PromiseKind.REFUND)}
        )

    def test_variants_say_the_same(self):
        free = Free("a", samimi=("Selamlar.", "{urun} güzel."), resmi=("İyi günler.",))
        assert (
            "in `a/samimi`: the variants use different variables: say the same in each"
            in self.faults([[free]], {"urun": Variable(Kind.FREE)})
        )

    def test_a_free_slot_speaks_in_every_tone(self):
        free = Free("a", samimi=("Selamlar.",), resmi=())
        assert ["in `a/resmî`: no variant: say it in each tone"] == self.faults([[free]], {})

    def test_what_one_wording_leaves_unsaid_is_not_always_said(self):
        fixed = Fixed("a", (Given(("gun",), "{gun} günü."), Given((), "{urun} hazır.")))
        variables = {"urun": Variable(Kind.FREE), "gun": Variable(Kind.DATE, need=Need.OPTIONAL)}
        assert ["required variable `urun` is not always said"] == self.faults([[fixed]], variables)

    def test_a_public_situation_takes_no_personal_value(self):
        says = self.faults(
            [[Fixed("a", "{ad} burada.")]],
            {"ad": Variable(Kind.FREE, privacy="personal")},
            audience=Audience.PUBLIC,
        )
        assert ["in `a`: `ad` is personal and everybody can read this text: leave it out"] == says

    def test_sen_in_one_slot_and_siz_in_another_is_no_letter(self):
        paragraphs = [[Fixed("a", "Sana yazdık."), Fixed("b", "Size yazdık.")]]
        assert ["`b` says *siz* and `a` says *sen*: choose one for the letter"] == self.faults(
            paragraphs, {}
        )

    def test_a_pair_has_a_word_for_sen_everywhere(self):
        paragraphs = [[Fixed("a", "[Size|Sana] yazdık, merak ederseniz yazın.")]]
        assert [
            "in `a`: `ederseniz` says *siz* where the text says *sen*: write both, as in `[size|sana]`",
            "in `a`: `yazın` says *siz* where the text says *sen*: write both, as in `[size|sana]`",
        ] == self.faults(paragraphs, {})
