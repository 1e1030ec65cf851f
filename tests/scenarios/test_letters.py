"""Letters for whole cases: what each has to render, to convey and to avoid, row by row."""

import json
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest

from examples.desk.mapping import read_case
from musteri_destek.cases import Channel
from musteri_destek.decisions import Until
from musteri_destek.orders import ChargeKind, Honorific, Party
from musteri_destek.returns import Route, decide
from musteri_destek.templates import (
    AddressForm,
    Receipt,
    Register,
    Told,
    Tone,
    Voice,
    WayBack,
    address,
    check_tone,
    compose,
    reply_for,
)
from tests.letter_values import refund_deadline

from .letter_checks import AVOIDS, BAD_LETTERS, CONVEYS, Letter

DATA = Path(__file__).parents[1] / "vectors/data/cases.json"
CASES = {case["id"]: case for case in json.loads(DATA.read_text(encoding="utf-8"))["cases"]}
ELIF = Voice(agent="Elif", team="Mavi Dükkân Müşteri Destek")
VOICES = [
    ELIF.model_copy(update={"tone": tone, "says": says})
    for tone in Tone
    for says in Register
    if tone is not Tone.RESMI or says is Register.SIZ
]
EVERY_VOICE = pytest.mark.parametrize("voice", VOICES, ids=lambda one: f"{one.tone}-{one.says}")
ADDRESSED = {
    (Tone.RESMI, Register.SIZ): AddressForm.SAYIN,
    (Tone.SAMIMI, Register.SIZ): AddressForm.HANIM_BEY,
    (Tone.NUKTEDAN, Register.SIZ): AddressForm.HANIM_BEY,
    (Tone.SAMIMI, Register.SEN): AddressForm.FIRST_NAME,
    (Tone.NUKTEDAN, Register.SEN): AddressForm.FIRST_NAME,
}
"""The cases ask for the form of address of a close voice that says siz; other voices have others."""
CHANNELS = {"phone_transcript": Channel.PHONE}
"""A reply to a call is read out; every other channel answers where it was asked."""


def _as_of(case):
    return datetime.fromisoformat(case["as_of"])


def _deadlines(case):
    return {one["name"]: one["value"] for one in case["expected"]["deadlines"]}


def _day(case, name):
    return date.fromisoformat(_deadlines(case)[name])


def _refund_due(case):
    value = _deadlines(case)["refund_due"]
    until = Until.IMMEDIATELY if value == "immediately" else date.fromisoformat(value)
    return refund_deadline(until)


def _customer(case):
    return {
        "musteri": Party(name=case["customer"]["name"], honorific=case["customer"]["honorific"]),
        "siparis_no": case["order"]["id"],
        "urun": _goods(case)["name"],
    }


def _goods(case):
    returned = [one for one in case["products"] if one.get("returned")]
    return (returned or case["products"])[0]


def _refund(case):
    fees = {"shipping": ChargeKind.SHIPPING, "cod_fee": ChargeKind.COD_FEE}
    lines = case["expected"]["refund"]["lines"]
    return {
        "tutar": Decimal(case["expected"]["refund"]["total"]),
        "ucretler": tuple(fees[one["kind"]] for one in lines if one["kind"] in fees) or None,
        "iade_sozu": _refund_due(case),
        "gonderim": WayBack.NAMED_CARRIER,
        "kargo": case["delivery"].get("designated_return_carrier"),
    }


def _by_card(case):
    return {**_customer(case), **_refund(case), "iade_yolu": Route.CARD, "banka": Route.CARD}


def _partial(case):
    goods = _goods(case)
    full, paid = Decimal(goods["unit_price"]), Decimal(goods["line_paid"])
    coupon = {
        "liste_fiyati": full,
        "indirim_payi": full - paid,
        "kupon": case["order"]["coupon"]["code"],
    }
    return {**_by_card(case), **coupon}


def _terminated(case):
    refund = case["expected"]["refund"]
    return {
        **_customer(case),
        "kismi": False,
        "son_gun": _day(case, "delivery_statutory_limit"),
        "tutar": Decimal(refund["total"]),
        "bedel": Decimal(refund["lines"][0]["gross"]),
        "faiz": Decimal(refund["legal_interest"]["amount"]),
        "iade_yolu": Route.CARD,
        "iade_sozu": _refund_due(case),
    }


def _overdue_repair(case):
    due = _refund_due(case)
    return {"urun": _goods(case)["name"], "son_gun": _day(case, "repair_due"), "iade_sozu": due}


def _overdue_refund(case):
    today = refund_deadline(_as_of(case).date())
    return {
        "urun": _goods(case)["name"],
        "son_gun": _day(case, "refund_due"),
        "iade_sozu": today,
        "dekont": True,
    }


LETTERS = {
    "C01": ("return_approved", _by_card),
    "C04": (
        "return_refused_late",
        lambda case: {
            **_customer(case),
            "son_gun": _day(case, "withdrawal_last_day"),
            "iyi_niyet": True,
        },
    ),
    "C06": ("refund_by_transfer", lambda case: {**_customer(case), **_refund(case), "kargo": None}),
    "C09": ("partial_return_approved", _partial),
    "C13": ("defect_refund_accepted", _by_card),
    "C29": ("late_delivery_terminated", _terminated),
    "C36": ("repair_overdue", _overdue_repair),
    "C42": ("refund_overdue", _overdue_refund),
}


def letter_for(case, *, seed, voice=ELIF):
    scenario, values = LETTERS[case["id"]]
    channel = CHANNELS.get(case["channel"]) or Channel(case["channel"])
    reply = compose(
        scenario, values(case), as_of=_as_of(case), voice=voice, channel=channel, seed=seed
    )
    true_days = {
        date.fromisoformat(value[:10])
        for value in [*_deadlines(case).values(), case["as_of"]]
        if value != "immediately"
    }
    told = {case["customer"]["name"], case["order"]["id"], case["expected"]["refund"]["total"]}
    return Letter(reply.body, frozenset(true_days), frozenset(told), _goods(case)["name"])


def decided_letter_for(case, *, voice=ELIF):
    """Write the letter of a case the way a shop does: facts, decision, reply."""
    desk = read_case(case)
    today = refund_deadline(desk.as_of.date())
    reply = reply_for(
        decide(desk.request, as_of=desk.as_of),
        desk.request.order,
        as_of=desk.as_of,
        voice=voice,
        channel=desk.channel,
        told=Told(refund_by=today, receipt=Receipt.SENT) if case["id"] == "C42" else Told(),
    )
    return replace(letter_for(case, seed="A-1"), text=reply.body)


ROWS = [
    (case_id, row, check)
    for case_id, case in CASES.items()
    for rows, checks in (("must_convey_tr", CONVEYS), ("must_avoid_tr", AVOIDS))
    for row in case["tone"][rows]
    for check in [checks[row]]
]
BY_ROW = pytest.mark.parametrize(
    ("case_id", "row", "check"), ROWS, ids=lambda one: getattr(one, "__name__", one)
)
SEEDS = [f"A-{number}" for number in range(12)]


@BY_ROW
@EVERY_VOICE
def test_a_letter_conveys_and_avoids_what_its_case_asks_for_in_every_variant(
    case_id, row, check, voice
):
    for seed in SEEDS:
        letter = letter_for(CASES[case_id], seed=seed, voice=voice)
        assert check(letter), f"{row}\n\n{letter.text}"


@BY_ROW
@EVERY_VOICE
def test_a_letter_straight_from_a_decision_does_the_same(case_id, row, check, voice):
    letter = decided_letter_for(CASES[case_id], voice=voice)
    assert check(letter), f"{row}\n\n{letter.text}"


@pytest.mark.parametrize(
    "check", [*dict.fromkeys([*CONVEYS.values(), *AVOIDS.values()])], ids=lambda c: c.__name__
)
def test_a_check_turns_a_bad_letter_down(check):
    assert not check(Letter(BAD_LETTERS[check]))


@pytest.mark.parametrize("case_id", CASES)
@EVERY_VOICE
def test_a_letter_renders_what_its_case_must_render(case_id, voice):
    case = CASES[case_id]
    letters = letter_for(case, seed="A-1", voice=voice), decided_letter_for(case, voice=voice)
    for letter, fragment in product(letters, case["tone"]["must_render"]):
        rendered = _as_said_by(voice, fragment, case["customer"])
        assert any(one in letter.text for one in (rendered, *_also_right(case, fragment)))


def _as_said_by(voice, fragment, customer):
    """A fragment is said alike in every voice, but for the form of address."""
    name, honorific = customer["name"], customer["honorific"] and Honorific(customer["honorific"])
    if fragment != address(name, honorific=honorific):
        return fragment
    return address(name, honorific=honorific, form=ADDRESSED[voice.tone, voice.says])


def test_the_form_of_address_is_the_one_fragment_a_voice_says_in_its_own_way():
    gul = {"name": "Gül Yılmaz", "honorific": "hanım"}
    said = [_as_said_by(voice, "Gül Hanım", gul) for voice in VOICES]
    assert ["Gül Hanım", "Gül", "Sayın Gül Yılmaz", "Gül Hanım", "Gül"] == said
    assert {"Aras Kargo'ya"} == {_as_said_by(voice, "Aras Kargo'ya", gul) for voice in VOICES}


def _also_right(case, fragment):
    return [
        other
        for one in case["expected"].get("acceptable", [])
        if one["field"] == "tone.must_render" and one["value"]["instead_of"] == fragment
        for other in one["value"]["any_of"]
    ]


@pytest.mark.parametrize("case_id", CASES)
@EVERY_VOICE
def test_a_letter_of_a_case_sounds_right(case_id, voice):
    case = CASES[case_id]
    customer = Party(name=case["customer"]["name"], honorific=case["customer"]["honorific"])
    text = letter_for(case, seed="A-1", voice=voice).text
    found = check_tone(text, voice, addressee=customer)
    assert [] == [one for one in found if one.severity != "info"]


def test_a_reply_written_before_the_hand_over_promises_from_the_hand_over_on():
    case = CASES["C01"]
    values = {**_by_card(case), "iade_sozu": refund_deadline(Until.PENDING)}
    reply = compose(
        "return_approved",
        values,
        as_of=datetime.fromisoformat("2026-11-12T10:10:00+03:00"),
        voice=ELIF,
        channel=Channel.EMAIL,
        seed="A-1001",
    )
    assert "ürünü kargoya verdiğiniz günden başlayarak 14 gün içinde" in reply.body
    assert "28 Kasım" not in reply.body
