"""Reading a decision as text, beside f-strings somebody wrote for just this case.

Nothing is written before it is read: a test holds that deciding builds no sentence.
"""

import re
from datetime import date, datetime
from decimal import Decimal

from harness import Comparison, Round, repeated

from musteri_destek.returns import Decision, ReturnRequest, decide

MONTHS = (
    *("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran"),
    *("Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"),
)
TO_TURKISH = str.maketrans(",.", ".,")
NUMBERS = re.compile(r"\d[\d.,/]*\d|\d")
WEEKDAYS = ("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar")
REQUEST = ReturnRequest.model_validate(
    {
        "order": {
            "number": "A-1001",
            "ordered_at": "2026-10-30T20:15:00+03:00",
            "lines": [{"id": "ELB-44", "name": "Elbise", "unit_price": "1249.90", "kdv_rate": 10}],
            "payments": [{"id": "p1", "method": "credit_card", "amount": "1249.90"}],
            "parcels": [{"delivered_at": "2026-11-03T14:20:00+03:00"}],
            "told": {"return_carriers": [{"name": "Aras Kargo"}]},
        },
        "reason": "changed_mind",
        "notified_at": "2026-11-12T10:05:00+03:00",
        "handed_over": {"at": "2026-11-13T09:30:00+03:00", "carrier": "Aras Kargo"},
    }
)
DECISION = decide(REQUEST, as_of=datetime.fromisoformat("2026-11-13T10:00:00+03:00"))


def _day(on: date) -> str:
    return f"{on.day} {MONTHS[on.month - 1]} {on.year} {WEEKDAYS[on.weekday()]}"


def _money(amount: Decimal) -> str:
    return f"{amount:,.2f} TL".translate(TO_TURKISH)


def by_hand(decision: Decision) -> str:
    """The same days, amounts and articles in sentences that fit this case and no other."""
    accept, _, send, *_ = decision.deadlines
    refund, due = decision.refund, decision.refund.due
    goods = refund.lines[0]
    notified, received = _day(send.started_on), _day(accept.started_on)
    last, total = _day(accept.until), _money(refund.total)
    return (
        f"Sipariş {decision.order}: cayma talebi kabul edilir.\n"
        f"Müşteri caydığını {notified} günü, yani süresi içinde bildirdi; süre ürünü teslim aldığı "
        f"{received} günü başladı ve {last} günü doluyor. Dayanak: {accept.source.citation}. "
        f"Satıcı caymayı hemen teyit eder ve bedelin tamamını alındığı yoldan geri öder.\n"
        f"Cayma bildirimi {received} gününden başlayarak {accept.within} gün boyunca, {last} günü "
        f"sonuna kadar kabul edilir. Dayanak: {accept.source.citation}.\n"
        f"Ürün, bildirim günü olan {notified} gününden başlayarak {send.within} gün içinde, "
        f"{_day(send.until)} gününe kadar gönderilir. Dayanak: {send.source.citation}.\n"
        f"Müşteri bedelin iadesini isteyebilir.\n"
        f"{goods.line} geri gönderilir.\n"
        f"Geri gönderim ücretini satıcı öder.\n"
        f"{goods.label}: {_money(goods.gross)} (net {_money(goods.net)}, "
        f"KDV %{goods.kdv_rate}: {_money(goods.kdv)})\n"
        f"Toplam: {total}\n"
        f"{total} ödemenin yapıldığı karta ödenir.\n"
        f"Para, ürünün kargoya verildiği {_day(due.started_on)} gününden başlayarak {due.within} "
        f"gün içinde, en geç {_day(due.until)} günü iade edilir. Dayanak: {due.source.citation}."
    )


def reading() -> tuple[Round, Round]:
    ours, theirs = (
        sorted(NUMBERS.findall(text)) for text in (DECISION.explain("tr"), by_hand(DECISION))
    )
    if ours != theirs:
        msg = f"ours tells {ours}, the peer {theirs}: nothing to compare"
        raise AssertionError(msg)
    return repeated(lambda: DECISION.explain("tr")), repeated(lambda: by_hand(DECISION))


COMPARISONS = [Comparison("a decision explained in Turkish", "f-strings by hand", 2, reading)]
