"""Talebi yargılama: what do all rights say about one claim, and which of them decides it?

Law that nobody knows becomes a finding for review, never an exception.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain

from ..decisions import (
    Actor,
    Certainty,
    Effect,
    FactValue,
    Finding,
    Grant,
    Outcome,
    Remedy,
    Saying,
)
from ..errors import MisuseValueError, OutsideKnownDatesError
from ..law import Source
from .best import Answer, Option, in_order, options
from .context import Claim, Context
from .goodwill.right import Promise
from .nothing_left import nothing_left
from .policy import UnverifiedLaw
from .requests import MissingUnits
from .rights import Right, rights_about
from .rights.kinds import FindingKind
from .shapes import shape_of

OUTSIDE_KNOWN_DATES = FindingKind(
    code="outside_known_dates",
    right="law",
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Hukuk tablosu {notified_on} tarihli bu talebin dayandığı günleri kapsamıyor",
        "The tables of law do not cover the days this request of {notified_on} rests on",
    ),
    next_step=Saying(
        "tabloya eksik hükmü eklemek ya da bir hukukçuya danışmak",
        "add the missing version to the table or ask a lawyer",
    ),
    missing="law",
)
NOTHING_APPLIES = FindingKind(
    code="nothing_applies",
    right="law",
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "{notified_on} günü istenen çözümü doğrudan veren yasal bir hak bulunamadı",
        "No right of the law gives what was asked for on {notified_on}",
    ),
    next_step=Saying("talebi bir çalışana iletmek", "pass the request to a person"),
)
MAY_BE_KIND = FindingKind(
    code="kindness_of_a_person",
    right="kindness",
    effect=Effect.NOTES,
    who=Actor.SELLER,
    says=Saying(
        "{notified_on} günkü talep için yasal bir yükümlülük yok; yine de iyi niyetle bir çözüm "
        "sunulabilir",
        "The law asks for nothing on the request of {notified_on}; a solution may still be offered "
        "in good will",
    ),
    next_step=Saying(
        "talebi iyi niyetle değerlendirip sonucu müşteriye bildirmek",
        "weigh the request in good will and tell the customer what came of it",
    ),
)
_OWN_WILL = Source("mağazanın takdiri")
_FLOOR = Source("6502 m.8-11, m.48, m.56")


@dataclass(frozen=True)
class Judged:
    """Yargı: one claim, everything the rights said, and the answer of the right that decides.

    `waits_for_the_shop`: the law says no, and only a promise of the shop's own is in doubt.
    `options` are all the answers that grant, the one that decides first.
    """

    claim: Claim
    findings: tuple[Finding, ...]
    outcome: Outcome
    because: tuple[Finding, ...]
    answer: tuple[Finding, ...]
    waits_for_the_shop: bool = False
    options: tuple[Option, ...] = ()

    @property
    def right(self) -> str:
        """Hak: the right that decides."""
        return self.because[0].right

    @property
    def grant(self) -> Grant | None:
        """Verilen: what that right grants, `None` unless the claim is eligible."""
        return self.because[0].grant if self.outcome is Outcome.ELIGIBLE else None

    @cached_property
    def remedies(self) -> tuple[Remedy, ...]:
        """Çözümler: what the customer may choose from, whichever right gives it; the best one's first."""
        return self._given(self.options)

    @cached_property
    def remedy(self) -> Remedy | None:
        """Çözüm: what the customer asked for; without a wish the only one; else the choice is open.

        A wish that nobody grants is answered by no other remedy, and what waits for a wish opens no
        choice. Store credit stands in for money only where the customer says so, so it is never
        chosen.
        """
        wanted = self.claim.request.wanted
        if wanted or not self.remedies:
            return wanted if wanted in self.remedies else None
        at_hand = self._given(one for one in self.options if not one.on_wish)
        only = at_hand[0] if len(at_hand) == 1 else None
        return None if only is Remedy.STORE_CREDIT else only

    def _given(self, options: Iterable[Option]) -> tuple[Remedy, ...]:
        if self.grant is None:
            return ()
        found = dict.fromkeys(self.grant.remedies)
        for one in options:
            found |= dict.fromkeys(one.grant.remedies)
        return tuple(found)

    @cached_property
    def is_kept_for_less(self) -> bool:
        """Daha aza mı kalır: whether the goods stay for a part of the money, whatever is still chosen."""
        among = (self.remedy,) if self.remedy else self.remedies
        return bool(among) and all(one.leaves_the_goods for one in among)

    @property
    def weighs_fees(self) -> bool:
        """Ücret tartılır mı: whether fees were weighed, and so what this line cost."""
        return any(one.grant.fees for one in self.options)

    @property
    def reduction(self) -> MissingUnits | None:
        """İndirim oranı: the part by which the price goes down; `None` where nothing says it."""
        return self.claim.item.missing if self.remedy is Remedy.PRICE_REDUCTION else None

    @property
    def is_refunded(self) -> bool:
        """İade edilir mi: whether money goes back, or may while the choice is open."""
        return Remedy.REFUND in self.remedies and self.remedy in (None, Remedy.REFUND)


def judge(
    claims: Iterable[Claim], context: Context, extra_rights: Sequence[Right]
) -> Iterator[Judged]:
    """Yargıla: ask every right about the claims of a request, once for all it can't tell apart.

    Claims judged alike share their findings, which are about the first of them until `named`.
    """
    by_law: dict[Hashable, tuple[Answer, ...]] = {}
    by_shop: dict[Hashable, Answer] = {}
    judged: dict[Hashable, Judged] = {}
    rights = tuple(dict.fromkeys(extra_rights))
    for claim in claims:
        if not claim.quantity and not claim.request.reason.claims_payment:
            yield _nothing_left(claim, context)
            continue
        shape = shape_of(claim)
        asked = [(right, shape, _told_apart(right, claim)) for right in rights]
        first = judged.get((shape, *asked))
        if first and not first.weighs_fees:
            yield replace(first, claim=claim)
            continue
        if shape not in by_law:
            by_law[shape] = _answers_of_the_law(claim, context)
        by_shop |= {one: _ask(one[0], claim, context) for one in asked if one not in by_shop}
        answers = [by_shop[one] for one in asked]
        judged[shape, *asked] = found = _decided(claim, by_law[shape], answers, context)
        yield found


def _told_apart(right: Right, claim: Claim) -> Hashable:
    """Say by what a right of the shop tells claims of one shape apart; a function of its own by all."""
    return right.speaking(claim) if isinstance(right, Promise) else claim.line.id


def named(one: Judged) -> tuple[Answer, Answer]:
    """Adıyla: the findings and the deciding ones about the line itself, whatever was judged with it."""
    line = one.claim.line.id
    about = {
        id(found): found if found.line in (line, None) else found.about(line)
        for found in one.findings
    }
    findings = tuple([about[id(found)] for found in one.findings])
    return findings, tuple([about[id(found)] for found in one.because])


def _answers_of_the_law(claim: Claim, context: Context) -> tuple[Answer, ...]:
    asked = dict.fromkeys(rights_about(claim.request.reason))
    return in_order(_ask(right, claim, context) for right in asked)


def _decided(
    claim: Claim, by_law: Sequence[Answer], by_shop: Sequence[Answer], context: Context
) -> Judged:
    """Let one right that grants be enough, and doubt go before a no.

    A no of the shop alone is none: where the law says neither yes nor no, a person looks.
    """
    answers = (*by_law, *by_shop)
    findings = tuple(chain(*answers))
    if could := options(by_law, by_shop, claim, context.switches.kit_returns):
        best = could[0].answer
        return Judged(claim, findings, Outcome.ELIGIBLE, deciding(best), best, options=could)
    law_denies = any(of_effect(answer, Effect.DENIES) for answer in by_law)
    for effect, outcome in (
        (Effect.REVIEWS, Outcome.NEEDS_REVIEW),
        *([(Effect.DENIES, Outcome.INELIGIBLE)] if law_denies else []),
    ):
        if because := of_effect(findings, effect):
            return Judged(
                claim,
                (*findings, *_may_be_kind(claim, outcome)),
                outcome,
                because,
                answer=next(one for one in answers if because[0] in one),
                waits_for_the_shop=law_denies and because[0] not in chain(*by_law),
            )
    nothing = NOTHING_APPLIES.found(claim, _FLOOR, facts={"notified_on": claim.notified_on})
    return Judged(claim, (*findings, nothing), Outcome.NEEDS_REVIEW, (nothing,), (nothing,))


def _may_be_kind(claim: Claim, outcome: Outcome) -> Iterator[Finding]:
    if outcome is Outcome.INELIGIBLE and claim.quantity:
        yield MAY_BE_KIND.found(claim, _OWN_WILL, facts={"notified_on": claim.notified_on})


def _nothing_left(claim: Claim, context: Context) -> Judged:
    found = tuple(nothing_left(claim, context))
    runs = of_effect(found, Effect.REVIEWS)
    outcome = Outcome.NEEDS_REVIEW if runs else Outcome.INELIGIBLE
    return Judged(claim, found, outcome, runs or found, runs or found)


def _ask(right: Right, claim: Claim, context: Context) -> Answer:
    """Ask one right; law that nobody knows becomes a finding, never an exception."""
    try:
        return tuple([_weighed(one, context) for one in right(claim, context)])
    except OutsideKnownDatesError as error:
        facts: dict[str, FactValue] = {"notified_on": claim.notified_on, "reason": str(error)}
        return (OUTSIDE_KNOWN_DATES.found(claim, _FLOOR, facts=facts),)


def _weighed(finding: Finding, context: Context) -> Finding:
    """Send what rests on unverified law to review, where the policy asks for that."""
    if finding.effect is Effect.GRANTS and finding.grant is None:
        msg = f"`{finding.code}` grants nothing: give it a `Grant`, or let it only note"
        raise MisuseValueError(msg)
    unverified = finding.certainty is Certainty.UNVERIFIED and finding.effect is not Effect.NOTES
    if unverified and context.switches.unverified_law is UnverifiedLaw.REVIEW:
        return replace(finding, effect=Effect.REVIEWS, grant=None, missing="law")
    return finding


def deciding(answer: Answer) -> Answer:
    """Belirleyen: of an answer that grants what grants, then what shapes it: both determine it."""
    return of_effect(answer, Effect.GRANTS) + of_effect(answer, Effect.SHAPES)


def of_effect(findings: Iterable[Finding], effect: Effect) -> tuple[Finding, ...]:
    """Etkiye göre: the findings that do this to the outcome."""
    return tuple(one for one in findings if one.effect is effect)
