"""What may be exchanged and how much may come back: row -> observed value, through the public API."""

from musteri_destek.returns import ReturnReason, Variant, exchange_refusals, replacements


def _variant(row, order=()):
    """A variant by its name, whose parts are its options where the row says which they are."""
    options = dict(zip(order, row["v"].split("/"), strict=True)) if order else {}
    return Variant(id=row["v"], product="product", options=options, stock=row.get("stock"))


def exchange_variant(row):
    facts = row["input"]
    if "catalog" in facts:
        return _offered(facts)
    if "replacement" in facts:
        item, wanted = ({"v": facts[name]} for name in ("variant", "replacement"))
        found = exchange_refusals(
            _variant(item), _variant(wanted), reason=ReturnReason.CHANGED_MIND
        )
        reasons = [one.name for one in found]
        return {"decision": "deny" if reasons else "allow", "reasons": reasons}
    return _stored(facts)


def _offered(facts):
    order = facts["option_order"]
    shelf = [_variant(one, order) for one in facts["catalog"]]
    item = _variant({"v": facts["variant"]}, order)
    return {"eligible": [one.id for one in replacements(item, shelf, same=facts["restrict"])]}


def _stored(facts):
    """A choice made before, or now, of a variant that is in stock, or is not."""
    item = _variant({"v": "item"})
    wanted = _variant({"v": "choice", "stock": int(facts["exchange_variant_eligible"])})
    is_stored = not facts["new_return_item"] and not facts["exchange_variant_changed"]
    found = exchange_refusals(item, wanted, stored=wanted.id if is_stored else None)
    return {"valid": not found}


GROUPS = {"returns.exchange_variant": exchange_variant}

NOT_YET = {}
