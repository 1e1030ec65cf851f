"""How the desk shows an answer in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console, Group
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from musteri_destek import wording
from musteri_destek.decisions import Outcome
from musteri_destek.metrics import Share
from musteri_destek.returns import Decision, Refund

from .answering import Answer, Refused
from .fields import Difference
from .phrases import not_compared

_COLOURS = {
    Outcome.ELIGIBLE: "green",
    Outcome.NEEDS_REVIEW: "yellow",
    Outcome.INELIGIBLE: "red",
}
_VERDICTS = {
    Outcome.ELIGIBLE: "KABUL",
    Outcome.NEEDS_REVIEW: "İNCELENECEK",
    Outcome.INELIGIBLE: "HAK YOK",
}


def show_answer(console: Console, answer: Answer) -> None:
    """One case: words, decision and why, refund, deadlines, promises, reply."""
    console.print(Rule(f"[bold]{answer.case.number}[/] · {answer.case.raw.get('title', '')}"))
    console.print(Text(f"“{answer.case.words}”", style="italic"))
    for part in answer.case.waits_for:
        console.print(f"[yellow]henüz yok:[/] {part}")
    if answer.decision is not None:
        console.print(_decision(answer.decision))
        if answer.decision.refund.lines:
            console.print(_refund(answer.decision.refund))
    for line in _beside(answer):
        console.print(line)
    if answer.deadlines:
        console.print(_deadlines(answer))
    for promise in answer.promises:
        console.print(Text(promise.explanation))
    if answer.no_letter:
        console.print(Text(f"Mektup yazılmadı: {answer.no_letter}", style="yellow"))
    if answer.letter:
        console.print(Panel(Text(answer.letter), title="Cevap", title_align="left"))


def _beside(answer: Answer) -> Iterator[Text]:
    """What stands beside a decision: a gift, where the goods are, what the shop's page says wrong."""
    for given in answer.compensation:
        yield Text(f"+ {given.explain('tr')}")
    if answer.whereabouts:
        yield Text(answer.whereabouts)
    for term in answer.unlawful_terms:
        yield Text(f"Mağazanın metni: {term.explain('tr')}", style="yellow")


def show_refused(console: Console, refused: Refused) -> None:
    """A case that could not be read, with every reason."""
    console.print(Rule(f"[bold red]{refused.id}[/]"))
    console.print(Text(refused.reason, style="red"))


def _decision(decision: Decision) -> Group:
    verdict = Text(_VERDICTS[decision.outcome], style=f"bold {_COLOURS[decision.outcome]}")
    reasons = [Text(f"• {finding.explain('tr')}") for finding in decision.because]
    remaining = [Text(f"◦ {one.explain('tr')}") for one in decision.alternatives]
    return Group(verdict, *reasons, *remaining)


def _refund(refund: Refund) -> Table:
    table = Table(title="Para iadesi", title_justify="left", show_footer=True)
    table.add_column("Kalem", footer="Toplam")
    table.add_column("Net", justify="right")
    table.add_column("KDV", justify="right")
    table.add_column("Tutar", justify="right", footer=wording.money(refund.total, "tr"))
    for line in refund.lines:
        rate = "-" if line.kdv_rate is None else wording.percent(line.kdv_rate, "tr")
        kdv = f"{rate}  {wording.number(line.kdv, 'tr', digits=2)}"
        net = wording.number(line.net, "tr", digits=2)
        table.add_row(line.label, net, kdv, wording.number(line.gross, "tr", digits=2))
    for payout in refund.payouts:
        amount = wording.number(payout.amount, "tr", digits=2)
        table.add_row(f"→ {payout.route.name_in('tr')}", "", "", amount, style="dim")
    return table


def _deadlines(answer: Answer) -> Table:
    table = Table(title="Süreler", title_justify="left", show_header=False)
    for label, when in answer.told_deadlines:
        table.add_row(wording.sentence_start(label, "tr"), when)
    return table


def show_summary(
    console: Console, rows: Sequence[tuple[Answer, list[Difference]]], kept: Share
) -> None:
    """A line for each case, and how many of the promises that fell due were kept."""
    console.print(Rule("[bold]Özet[/]"))
    for answer, found in rows:
        console.print(summary_line(answer, found))
        for one in found:
            console.print(f"    {one.field}: beklenen {one.expected}, bulunan {one.observed}")
    console.print(Text(kept.explain("tr")))
    left_out = {name: None for answer, _ in rows for name in not_compared(answer.case.raw, answer)}
    if left_out:
        console.print(Text(f"Karşılaştırılamayan alanlar: {', '.join(left_out)}", style="dim"))


def summary_line(answer: Answer, found: list[Difference]) -> Text:
    """One case on one line: what was decided, for how much, and whether that was expected."""
    decision = answer.decision
    verdict = _VERDICTS[decision.outcome] if decision else "BİLGİ"
    total = wording.money(decision.refund.total, "tr") if decision else "-"
    if answer.case.waits_for:
        state = Text(f"henüz yok: {', '.join(answer.case.waits_for)}", style="yellow")
    elif found:
        state = Text(f"{len(found)} fark", style="bold red")
    else:
        state = Text("beklendiği gibi", style="green")
    right = (decision.right if decision else None) or "-"
    return Text(f"{answer.case.number}  {verdict:<12}{right:<15}{total:>16}  ") + state
