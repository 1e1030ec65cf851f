"""Talep kodunu oku ve yaz: from a code of a marketplace to our words, and back."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from ...cases import Cause, ResponsibleParty
from ...decisions import Saying
from ...orders import ReturnState
from ...wording import Language
from ..requests import ReturnReason
from .facts import ClaimCodeRow, CodeField, Exactness, Objection
from .rows import ROWS


def claim_codes() -> tuple[ClaimCodeRow, ...]:
    """Kod tablosu: every code that is known, by system and field.

    >>> sorted({row.system for row in claim_codes()})
    ['hepsiburada', 'ikas', 'n11', 'pazarama', 'shopify', 'ticimax', 'trendyol', 'trendyol_abroad']
    """
    return ROWS


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimCode:
    """Talep kodu: a code as it was sent and the row that reads it; `None` where nobody can.

    >>> read_claim_code("trendyol", CodeField.CUSTOMER_REASON, 401).reason
    <ReturnReason.CHANGED_MIND: 'changed_mind'>
    """

    system: str
    field: CodeField
    code: str
    row: ClaimCodeRow | None

    @property
    def reason(self) -> ReturnReason | None:
        """İade nedeni: the customer's reason; `None` where the code names none."""
        return self.row.reason if self.row else None

    @property
    def cause(self) -> Cause | None:
        """Neden: the cause the code names by itself; a defect names none."""
        return self.row.cause if self.row else None

    @property
    def responsible(self) -> ResponsibleParty | None:
        """Sorumlu: the party the code points to, where it does."""
        return self.row.responsible if self.row else None

    @property
    def objection(self) -> Objection | None:
        """İtiraz: what the seller objects; `None` where the code is no objection."""
        return self.row.objection if self.row else None

    @property
    def state(self) -> ReturnState | None:
        """Durum: how far the return is; `None` where the code doesn't say."""
        return self.row.state if self.row else None

    def explain(self, lang: Language) -> str:
        """Açıkla: what the code says there, how exactly that is ours, and where it was read.

        >>> print(read_claim_code("n11", CodeField.STATUS, "SOLD").explain("en"))
        n11 `SOLD`: a code nobody here can read; ask the platform what it means.
        """
        if self.row is None:
            return _NOT_KNOWN.in_language(lang, system=self.system, code=self.code)
        nearest = self.row.exactness is Exactness.NEAREST
        return _KNOWN.in_language(
            lang,
            system=self.system,
            code=self.code,
            says=self.row.says.in_language(lang),
            exactness=_NEAREST.in_language(lang) if nearest else "",
            read_at=self.row.read_at,
        )


def read_claim_code(system: str, field: CodeField, code: str | int) -> ClaimCode:
    """Kodu oku: a code of a system in that field.

    A system or a code that isn't known gives a value without a row, never a default.

    >>> read_claim_code("trendyol", CodeField.SELLER_OBJECTION, 401).objection
    <Objection.ITEM_MISSING: 'item_missing'>
    >>> read_claim_code("trendyol", CodeField.CUSTOMER_REASON, 9999).reason is None
    True
    """
    text = str(code).strip()
    return ClaimCode(system=system, field=field, code=text, row=_BY_CODE.get((system, field, text)))


@dataclass(frozen=True, slots=True)
class WrittenCode:
    """Yazılan kod: the code to send for one of our words, and whether it means just that.

    `code` is `None` where the system has none, not even a near one.
    """

    code: str | None
    exactness: Exactness | None


def reason_code(system: str, reason: ReturnReason) -> WrittenCode:
    """Nedenin kodu: what to send to a system for a customer's reason.

    >>> reason_code("trendyol", ReturnReason.CHANGED_MIND)
    WrittenCode(code='401', exactness=<Exactness.SAME: 'same'>)
    >>> reason_code("trendyol", ReturnReason.DAMAGED)
    WrittenCode(code='301', exactness=<Exactness.NEAREST: 'nearest'>)
    >>> reason_code("n11", ReturnReason.DAMAGED).code is None
    True
    """
    return _REASONS.get((system, reason), _NONE)


def objection_code(system: str, objection: Objection) -> WrittenCode:
    """İtirazın kodu: what to send to a system for a seller's objection.

    >>> objection_code("trendyol", Objection.USED).code
    '51'
    """
    return _OBJECTIONS.get((system, objection), _NONE)


_NONE = WrittenCode(None, None)
_BY_CODE = MappingProxyType({(row.system, row.field, row.code): row for row in ROWS})


def _written_reasons() -> dict[tuple[str, ReturnReason], WrittenCode]:
    """Let a code that means just that go before one that comes nearest, and the first before others."""
    found: dict[tuple[str, ReturnReason], WrittenCode] = {}
    same = [row for row in ROWS if row.exactness is Exactness.SAME]
    for row in same:
        if row.reason:
            found.setdefault((row.system, row.reason), WrittenCode(row.code, Exactness.SAME))
    near = [(row, reason) for row in ROWS for reason in row.nearest_to]
    near += [(row, row.reason) for row in ROWS if row.reason]
    for row, reason in near:
        found.setdefault((row.system, reason), WrittenCode(row.code, Exactness.NEAREST))
    return found


_REASONS = MappingProxyType(_written_reasons())
_OBJECTIONS = MappingProxyType(
    {
        (row.system, row.objection): WrittenCode(row.code, row.exactness)
        for row in ROWS
        if row.objection
    }
)
_KNOWN = Saying(
    "{system} `{code}`: {says}{exactness}. Dayanak: {read_at}.",
    "{system} `{code}`: {says}{exactness}. Source: {read_at}.",
)
_NEAREST = Saying(" (en yakın karşılığıyla okundu)", " (read as what comes nearest)")
_NOT_KNOWN = Saying(
    "{system} `{code}`: tanımadığımız bir kod; anlamı platforma sorulmalı.",
    "{system} `{code}`: a code nobody here can read; ask the platform what it means.",
)
