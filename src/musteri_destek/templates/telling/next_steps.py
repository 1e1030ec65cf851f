"""Sıradaki adım: the ways that remain after a no, in words for the customer, best first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from ...decisions import Finding, Remedy
from ...returns import Alternative, Way
from ..catalogue.parts import REMEDIES
from ..language.choices import Join, joined
from ..language.registers import Register, said_to
from .open_questions import asked_in, question
from .reasons import REASONS, reason

MOST = 2
"""En çok: ways a letter offers; the first two are worth most."""

_OFFERED = "goodwill_still_open_"
_TELL_US = "Şunu bildirirsen[iz|] talebin[iz|]e yeniden bakarız"
_BY_CODE = {"subscription_may_end": "Dilersen[iz|] aboneliğin[iz|]i bitirebilirsin[iz|]"}


def next_steps(
    alternatives: Iterable[Alternative],
    *,
    as_of: datetime,
    told: Iterable[Finding] = (),
    says: Register = Register.SIZ,
    wanted: Remedy | None = None,
) -> str | None:
    """Sıradaki adım: what the customer can do instead; `None` where the letter says all there is.

    Left out are the findings the letter has `told` as its reason, the rights it names apart, and
    the goodwill of a person, which nobody can promise. `wanted` is what was asked for: without it,
    the money.

    >>> from musteri_destek.decisions import Actor, Effect, Saying
    >>> from musteri_destek.facts import ISTANBUL
    >>> from musteri_destek.law import Source
    >>> open_offer = Finding(
    ...     code="goodwill_still_open_exchange",
    ...     right="goodwill",
    ...     effect=Effect.NOTES,
    ...     line="ELB-44",
    ...     who=Actor.CUSTOMER,
    ...     says=Saying("Değişim hâlâ açık", "An exchange is still open"),
    ...     next_step=Saying("istemek", "ask for it"),
    ...     source=Source("mağaza sözü"),
    ... )
    >>> next_steps(
    ...     [Alternative(Way.OPEN_OFFER, open_offer)],
    ...     as_of=datetime(2026, 11, 14, 12, tzinfo=ISTANBUL),
    ... )
    'İade yerine size şunu önerebiliriz: başka bir ürünle değişim'
    """
    left = [one for one in alternatives if one.finding not in tuple(told)]
    steps = dict.fromkeys((*_offers(left, says, wanted), *_steps(left, as_of, says)))
    return ". ".join(list(steps)[:MOST]) or None


def _steps(left: list[Alternative], as_of: datetime, says: Register) -> Iterator[str]:
    for one in left:
        finding = one.finding
        if finding.code in _BY_CODE:
            yield said_to(_BY_CODE[finding.code], says)
        elif one.way is Way.LATER_RIGHT and finding.code in REASONS:
            yield reason(finding, as_of=as_of, says=says).removesuffix(".")
        elif one.way is Way.MISSING_FACT and (asked := question(asked_in((finding,)), says=says)):
            yield f"{said_to(_TELL_US, says)}: {asked}"


def _offers(left: list[Alternative], says: Register, wanted: Remedy | None) -> Iterator[str]:
    codes = (one.finding.code for one in left)
    offered = [Remedy(one.removeprefix(_OFFERED)) for one in codes if one.startswith(_OFFERED)]
    if offered:
        words = joined((said_to(REMEDIES.words[one], says) for one in offered), Join.OR)
        instead_of = "İade" if wanted in {None, Remedy.REFUND} else "Bunun"
        lead = said_to(f"{instead_of} yerine [size|sana] şunu önerebiliriz", says)
        yield f"{lead}: {words}"
