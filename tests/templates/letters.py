"""The letters that are kept as they were read: one made-up shop, every situation, its own voice each."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from musteri_destek.cases import Channel
from musteri_destek.decisions import Clock, Deadline, DeadlineName, Remedy
from musteri_destek.facts import ISTANBUL
from musteri_destek.law import Source, Unit
from musteri_destek.orders import Honorific, Party
from musteri_destek.sla import ParcelStage
from musteri_destek.templates import (
    Audience,
    Choice,
    Commitment,
    Consent,
    Done,
    Kind,
    Register,
    Tone,
    Voice,
    YesNo,
    compose,
)
from tests.templates.situations import SCENARIOS

FOLDER = Path(__file__).parent / "letters"
NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
VOICES = (
    Voice(agent="Elif", team="Mavi Dükkân"),
    Voice(tone=Tone.RESMI, agent="Elif Kaya", team="Mavi Dükkân Müşteri Destek"),
    Voice(tone=Tone.NUKTEDAN, says=Register.SEN, agent="Elif", team="Mavi Dükkân"),
)
BY_NAME = {
    "siparis_no": "A-1001",
    "urun": "Çiçekli elbise",
    "gelen": "Çizgili gömlek",
    "kalan_urun": "Kişiye özel kupa",
    "yeni_urun": "Çiçekli elbise, M beden",
    "kargo": "Aras Kargo",
    "iade_kodu": "IADE-48",
    "takip_no": "7300148",
    "son_yer": "İzmir aktarma merkezi",
    "kupon": "TELAFI100",
    "kanit": "durumu gösteren bir fotoğraf",
    "eksik_bilgi": "ürünü kullanıp kullanmadığınız bilgisi",
    "bakilan": "Talebinize yetkili bir arkadaşımız bakıyor.",
    "neden": "Hijyen bandı açılan ürünler cayma hakkının yasal istisnaları arasında.",
    "neden_iade_yok": "Yasal cayma süresi 10 Kasım 2026 Salı günü doldu.",
    "kalan_yol": "İade yerine size şunu önerebiliriz: başka bir ürünle değişim",
    "olgu": "paketiniz üç gün boyunca aynı şubede beklemiş",
    "sebep": "kargo aracı yolda arızalanmış",
    "adim": "paketi şubeden alıp kuryeye verdik",
    "cozum": "fatura adresini düzelttik",
    "dogrusu": "iade kargosunun ücretini biz ödüyoruz",
    "tatil": "Kurban Bayramı",
    "tutar": Decimal("1249.90"),
    "bedel": Decimal("1200.00"),
    "faiz": Decimal("49.90"),
    "liste_fiyati": Decimal("1349.90"),
    "indirim_payi": Decimal("100.00"),
    "son_gun": date(2026, 11, 13),
    "kapali_ilk": date(2027, 5, 15),
    "kapali_son": date(2027, 5, 19),
    "gecerli": date(2027, 1, 31),
    "soz_gunu": date(2026, 11, 18),
    "en_gec": date(2026, 11, 17),
    "puan": 9,
    "gelen_adet": 4,
    "durum": ParcelStage.IN_TRANSIT,
}
TO_SEN = {
    "bakilan": "Talebine yetkili bir arkadaşımız bakıyor.",
    "eksik_bilgi": "ürünü kullanıp kullanmadığın bilgisi",
    "kalan_yol": "İade yerine sana şunu önerebiliriz: başka bir ürünle değişim",
    "olgu": "paketin üç gün boyunca aynı şubede beklemiş",
}
TRUE = {"hakli", "dekont"}
NO_DISCOUNT = {"liste_fiyati": None, "indirim_payi": None}
BY_SCENARIO = {
    "return_approved": {"kusur": None, **NO_DISCOUNT},
    "refund_by_transfer": NO_DISCOUNT,
    "cancellation_approved": NO_DISCOUNT,
    "refund_started": NO_DISCOUNT,
    "refund_sent": NO_DISCOUNT,
    "refund_overdue": NO_DISCOUNT,
    "undelivered_cancelled": {"bekletti": True, **NO_DISCOUNT},
    "where_is_order": {"son_gun": None},
    "delay_apology": {"adim": "şubeyle konuşup paketi başka bir araca aldırdık"},
    "refund_promise_broken": {"sebep": None, "adim": "ödeme talimatını yeniden verdik"},
    "callback_promise_broken": {"sebep": "aramayı üstlenen arkadaşımız hastalandı", "adim": None},
    "repair_promise_broken": {"sebep": "beklenen yedek parça gecikti", "adim": None},
    "replacement_promise_broken": {"sebep": None, "adim": None},
    "reply_promise_broken": {"sebep": None, "adim": None},
    "loan_device_promise_broken": {"sebep": None, "adim": None},
    "promise_at_risk": {"son_gun": date(2026, 11, 18)},
    "nps_passive": {"puan": 7},
    "nps_detractor": {"puan": 3},
    "reperformance_accepted": {"urun": "Halı yıkama"},
    "subscription_ended": {"urun": "Kahve kutusu", "tutar": Decimal("130.00")},
    "remedy_open": {"secenekler": tuple(Remedy)[:4]},
    "price_reduction_to_agree": {"diger_yollar": tuple(Remedy)[:3]},
    "keep_to_agree": {"diger_yollar": None, "kusur": None},
    "choice_open": {"secenekler": Remedy.STORE_CREDIT, "son_gonderim": None},
    "evidence_needed": {"cayma_gunu": None},
    "return_refused": {"cayma_gunu": None},
    "late_delivery_terminated": {"gonderim": None, "kargo": None, "geldi": None},
    "late_delivery_open": {"istenen": Remedy.EXCHANGE, "faizli": True, "kalan_yol": None},
    "compensation_given": {"tutar": Decimal("100.00")},
    "compensation_coupon": {"tutar": Decimal("100.00")},
    "keep_accepted": {"tutar": Decimal("250.00"), "ucretler": None, "kusur": None},
    "price_reduction_accepted": {"tutar": Decimal("250.00"), "ucretler": None},
    "damaged": {
        **NO_DISCOUNT,
        "tutar": None,
        "secenekler": None,
        "gonderim": None,
        "diger_yollar": (Remedy.REFUND, Remedy.REPAIR, Remedy.PRICE_REDUCTION),
    },
    "wrong_item": {
        **NO_DISCOUNT,
        "diger_yollar": (Remedy.REFUND, Remedy.PRICE_REDUCTION),
        "tutar": None,
        "secenekler": None,
        "geri_gonder": None,
        "son_gonderim": None,
    },
    "missing_item": {
        **NO_DISCOUNT,
        "tutar": Decimal("249.90"),
        "secenekler": None,
        "yenisi_sozu": None,
        "gonderim": None,
    },
    "incomplete_item": {
        **NO_DISCOUNT,
        "urun": "Altılı bardak seti",
        "tutar": Decimal("720.00"),
        "secenekler": None,
        "yenisi_sozu": None,
        "son_gonderim": None,
    },
    "partial_return_approved": {"ucretler": None, "kusur": None},
    "duplicate_payment_refunded": {"ucretler": None},
    "promise_kept_late": {"son_gun": date(2026, 11, 10)},
    "case_solved_late": {"son_gun": date(2026, 11, 10)},
    "defect_refund_accepted": {**NO_DISCOUNT, "son_gonderim": None},
    "replacement_accepted": {"son_gonderim": None},
    "repair_accepted": {"son_gonderim": None},
    "repair_overdue": {"son_gonderim": None},
    "exchange_accepted": {"son_gonderim": None, "kusur": None, "cayma_gunu": None},
    "store_credit_accepted": {"son_gonderim": None, "kusur": None, "cayma_gunu": None},
}
LEFT_OUT = {
    "faiz_acik",
    "pesin_acik",
    "indirim_oncesi",
    "geri_alinan",
    "sepet_kosulu",
    "kesinti",
    "yol_kesintisi",
    "kalan_tutar",
    "musteri_oder",
    "basladi",
    "gecikti",
    "yedek_gunu",
    "geldi",
    "kacan_gun",
    "yetismeyen",
    "son_hareket",
    "okunmayan",
    "kargoya_sozu",
    "en_erken",
    "siradaki",
    "odendi_gunu",
    "havale_tutari",
    "kart_payi",
    "hediye_karti_payi",
    "havale_payi",
    "son_saat",
    "yapildi_saat",
    "cozuldu_saat",
    "indirim",
    "tasiyan",
    "onarim_sozu",
    "geri_gelen",
    "durdurulan",
    "sona_eren",
    "suren",
    "kalan_urun",
    "teslim_sozu",
    "verilemeyen",
    "istenen",
    "baska_istek",
    "sozlu_urun",
    "sozlu_gonderim",
    "gelmeden_cayma",
    "once_odenen",
    "kesintiler",
    "sozumuz",
    "onarim_gecikti",
}
"""What an ordinary letter has no reason to say; the money is still to be paid, all of it one way."""


def due(at=NOW, *, days=14, hour=None):
    on = (at + timedelta(days=days)).date()
    until = datetime(on.year, on.month, on.day, hour, tzinfo=ISTANBUL) if hour else on
    return Deadline(
        name=DeadlineName.REFUND_DUE,
        starts=Clock.HANDED_TO_CARRIER,
        until=until,
        within=days,
        unit=Unit.CALENDAR_DAY,
        source=Source("MSY m.12/1"),
    )


def value_of(name, slot):
    if name in BY_NAME:
        return BY_NAME[name]
    if isinstance(slot, Commitment):
        is_word = slot.promises in {"reply", "callback"}
        return due(days=2, hour=14) if is_word else due(days=6)
    if isinstance(slot, Choice):
        return next(iter(slot.words))
    if isinstance(slot, Done | YesNo):
        return date(2026, 11, 12) if isinstance(slot, Done) else name in TRUE
    by_kind = {
        Kind.HONORIFIC: Party(name="Gül Yılmaz", honorific=Honorific.HANIM),
        Kind.DATE: date(2026, 11, 26),
        Kind.URL: "https://mavidukkan.example/gul",
    }
    return by_kind[slot.kind]


def values_for(scenario):
    own = BY_SCENARIO.get(scenario.name, {})
    if any(word in scenario.name for word in ("repair", "loan_device")):
        own = {"urun": "Robot süpürge", **own}
    if scenario.name == "holiday_hours":
        own = {"cevap_sozu": due(datetime(2027, 5, 20, tzinfo=ISTANBUL), days=0, hour=14)}
    return {
        name: own.get(name, value_of(name, slot))
        for name, slot in scenario.variables.items()
        if name not in LEFT_OUT or slot.need != "optional"
    }


def letter(scenario, voice):
    values = values_for(scenario)
    if voice.says is Register.SEN:
        values |= {name: word for name, word in TO_SEN.items() if values.get(name)}
    reply = compose(
        scenario,
        values,
        as_of=NOW,
        voice=voice,
        channel=Channel.SIKAYETVAR if scenario.audience is Audience.PUBLIC else Channel.EMAIL,
        seed=scenario.name,
        consent=Consent.GIVEN,
    )
    head = f"Konu: {reply.subject}\n\n" if reply.subject else ""
    return f"{head}{reply.body}\n"


def page(scenario):
    """One situation in every voice, each under its name."""
    return "\n".join(
        f"--- {voice.tone}, {voice.says} ---\n\n{letter(scenario, voice)}" for voice in VOICES
    )


def pages():
    """Every situation under the name of its file."""
    for scenario in SCENARIOS.values():
        where = "_public" if scenario.audience is Audience.PUBLIC else ""
        yield f"{scenario.name}{where}", page(scenario)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in pages():
        (FOLDER / f"{name}.txt").write_text(text, encoding="utf-8")
