"""Dışa aktarma: a policy as schema.org and Google Merchant read it, with what is lost on the way."""

from __future__ import annotations

from .facts import Export, ExportWarning, ItemCondition, LabelSource, ReturnMethod
from .google_merchant import to_google_merchant
from .schema_org import to_schema_org

__all__ = [
    "Export",
    "ExportWarning",
    "ItemCondition",
    "LabelSource",
    "ReturnMethod",
    "to_google_merchant",
    "to_schema_org",
]
