"""Talep kodları: reasons, objections and states of marketplaces and shop platforms, read and written."""

from __future__ import annotations

from .facts import ClaimCodeRow, CodeField, Exactness, Objection
from .reading import (
    ClaimCode,
    WrittenCode,
    claim_codes,
    objection_code,
    read_claim_code,
    reason_code,
)

__all__ = [
    "ClaimCode",
    "ClaimCodeRow",
    "CodeField",
    "Exactness",
    "Objection",
    "WrittenCode",
    "claim_codes",
    "objection_code",
    "read_claim_code",
    "reason_code",
]
