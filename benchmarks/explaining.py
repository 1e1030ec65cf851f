"""Reading a decision as text, beside f-strings somebody wrote for just this case.

Nothing is written before it is read: a test holds that deciding builds no sentence.
"""

import re
from datetime import date, datetime, timedelta
from decimal import Decimal

from harness import Comparison, Round, repeated

from musteri_destek.decisions import DeadlineName
from musteri_destek.facts import ISTANBUL
from musteri_destek.returns import Decision, DocumentKind, ReturnRequest, decide

MONTHS = (
    *("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran"),
    *("Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"),
)
TO_TURKISH = str.maketrans(",.", ".,")
NUMBERS = re.compile(r"\d[\d.,/]*\d|\d")
WEEKDAYS = ("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar")
PAPERS = {
    DocumentKind.E_ARSIV_RETURN_SECTION: "e-arşiv faturanın imzalı iade bölümü",
    DocumentKind.EXPENSE_SLIP: "satıcının düzenleyeceği gider pusulası",
}
MANY = 2_000
TOLD = (DeadlineName.WITHDRAWAL_ACCEPT_UNTIL, DeadlineName.RETURN_SHIP_BY)
# The plain and the moved day of each: code by hand knows but one.
BESIDE = (DeadlineName.WITHDRAWAL_LAST_DAY, DeadlineName.RETURN_SHIP_ACCEPT_UNTIL)


def _decision(number: int) -> Decision | None:
    """One of many decisions on days and amounts of their own; `None` where a day is moved on."""
    delivered_at = datetime(2026, 1, 5, 14, 20, tzinfo=ISTANBUL) + timedelta(days=number % 330)
    notified_at = delivered_at + timedelta(days=1 + number % 11)
    handed_over_at = notified_at + timedelta(days=1 + number % 5)
    price = str(Decimal(4990 + 137 * number) / 100)
    request = ReturnRequest.model_validate(
        {
            "order": {
                "number": f"A-{1000 + number}",
                "ordered_at": delivered_at - timedelta(days=1 + number % 4),
                "lines": [{"id": "ELB-44", "name": "Elbise", "unit_price": price, "kdv_rate": 10}],
                "payments": [{"id": "p1", "method": "credit_card", "amount": price}],
                "parcels": [{"delivered_at": delivered_at}],
                "told": {"return_carriers": [{"name": "Aras Kargo"}]},
            },
            "reason": "changed_mind",
            "notified_at": notified_at,
            "handed_over": {"at": handed_over_at, "carrier": "Aras Kargo"},
        }
    )
    decision = decide(request, as_of=handed_over_at)
    return decision if all(map(decision.deadline, TOLD)) and not _is_moved(decision) else None


def _is_moved(decision: Decision) -> bool:
    days = [decision.deadline(name) for name in (*TOLD, *BESIDE)]
    until = [found and found.until for found in days]
    return until[:2] != until[2:]


def _day(on: date) -> str:
    return f"{on.day} {MONTHS[on.month - 1]} {on.year} {WEEKDAYS[on.weekday()]}"


def _money(amount: Decimal) -> str:
    return f"{amount:,.2f} TL".translate(TO_TURKISH)


def by_hand(decision: Decision) -> str:
    """The same days, amounts and articles in sentences that fit this case and no other."""
    accept, send = map(decision.deadline, TOLD)
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
        f"Ürünle gelecek belge: {' ya da '.join(PAPERS[one.kind] for one in refund.documents)}.\n"
        f"Para, ürünün kargoya verildiği {_day(due.started_on)} gününden başlayarak {due.within} "
        f"gün içinde, en geç {_day(due.until)} günü iade edilir. Dayanak: {due.source.citation}."
    )


def reading() -> tuple[Round, Round]:
    decisions = [found for found in map(_decision, range(MANY)) if found]
    for decision in decisions:
        ours, theirs = (
            sorted(NUMBERS.findall(text)) for text in (decision.explain("tr"), by_hand(decision))
        )
        if ours != theirs:
            msg = f"ours tells {ours}, the peer {theirs}: nothing to compare"
            raise AssertionError(msg)
    return (
        repeated(lambda: [decision.explain("tr") for decision in decisions]),
        repeated(lambda: [by_hand(decision) for decision in decisions]),
    )


COMPARISONS = [Comparison("decisions explained in Turkish", "f-strings by hand", 2, reading)]
