"""Cayma hakkının istisnaları: does MSY m.15/1 take the right to withdraw away from these goods?

An exception needs its trait *and* its condition: a sealed hygiene article keeps the right until
the protective element is opened. An unknown condition is a question, never a no. The exceptions
never touch the rights of defective goods.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...decisions import Effect, Finding
from ...law import Source, Version
from ...orders import Trait
from ..context import Claim, Context
from ..policy import AnnulledExceptions, UntoldExceptions
from .article_fifteen import EXCEPTIONS, ArticleFifteen


def exceptions(claim: Claim, context: Context) -> Iterator[Finding]:
    """İstisnalar: what m.15/1 says about the claim; nothing when no exception bears on it.

    Beside an exception that surely applies, one that is in doubt asks for nothing any more.
    """
    found = tuple(_every_exception(claim, context))
    is_sure = any(one.effect is Effect.DENIES for one in found)
    yield from (one for one in found if not (is_sure and one.effect is Effect.REVIEWS))


def _every_exception(claim: Claim, context: Context) -> Iterator[Finding]:
    traits = claim.line.traits
    for row in EXCEPTIONS if traits else ():
        if row.trait in traits and _is_the_case(row, claim):
            version = context.law[row.provision].find(claim.ordered_on)
            yield from _weigh(row, version, claim, context) if version else ()


def _is_the_case(row: ArticleFifteen, claim: Claim) -> bool:
    if row.trait is Trait.PERIODICAL and claim.line.has(Trait.SUBSCRIPTION):
        return False
    if row.condition is None:
        return True
    state = getattr(claim.item, row.condition)
    # Nobody can have opened, mixed or installed what has not arrived.
    arrived = claim.delivered_on is not None or row.condition == "performed"
    return state is True or (state is None and arrived)


def _weigh(
    row: ArticleFifteen, version: Version, claim: Claim, context: Context
) -> Iterator[Finding]:
    source = Source(f"MSY m.15/1-{row.letter}", gazette=version.source.gazette)
    lenient = context.switches.annulled_exceptions is AnnulledExceptions.NEVER_REFUSE
    if version.switch == "annulled_exceptions" and lenient:
        yield row.annulled.found(claim, source, certainty=version.certainty, switch=version.switch)
    elif claim.order.told.exceptions is False:
        yield _untold(row, source, claim, context)
    elif row.condition and getattr(claim.item, row.condition) is None:
        yield row.unclear.found(claim, source)
    else:
        yield row.excluded.found(claim, source, certainty=version.certainty, switch=version.switch)


def _untold(row: ArticleFifteen, source: Source, claim: Claim, context: Context) -> Finding:
    duty = context.law.at("exceptions_must_be_told", claim.ordered_on)
    told = Source(f"{source.citation}; {duty.source.citation}", gazette=source.gazette)
    lenient = context.switches.untold_exceptions is UntoldExceptions.NOT_HELD_AGAINST
    kind = row.passed_over if lenient else row.not_told
    return kind.found(claim, told, certainty=duty.certainty, switch=duty.switch)
