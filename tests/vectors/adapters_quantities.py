"""What may be exchanged and how much may come back: row -> observed value, through the public API."""

from datetime import datetime

from pydantic import ValidationError

from musteri_destek.orders import EarlierReturn, ReturnState
from musteri_destek.returns import (
    ReturnItem,
    ReturnReason,
    ReturnRequest,
    Variant,
    decide,
    exchange_refusals,
    quantities,
    replacements,
)

SOLD_AT, ASKED_AT = "2026-01-10T12:00:00+03:00", "2026-01-20T12:00:00+03:00"
NAMED = {"already_returned": "UNIT_ALREADY_RETURNED", "kept_by_agreement": "UNIT_GIVEN_TO_CUSTOMER"}
# How far a return has come, in the words of the sources.
STATES = {
    "RETURN_ACCEPTED": "accepted",
    "RETURN_CANCELLED": "cancelled",
    "accepted": "accepted",
    "already_reimbursed": "refunded",
    "given_to_customer": "kept",
    "manual_intervention_required": "in_review",
    "pending": "requested",
    "received": "received",
    "rejected": "rejected",
}
# What is listed under an item that can be downloaded: a code the customer has seen.
DOWNLOADED = {"traits": ["instant_digital"]}


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


def quantity(row):
    facts = row["input"]
    readers = {
        "selected_units": _whole_form,
        "unit": _one_unit,
        "customer_return_items": _reimbursable,
        "item": _left_out,
        "items": _form,
        "request": _form,
        "posted_at_original": _dated,
    }
    return next((read for name, read in readers.items() if name in facts), _counted)(facts)


def _order(units=1, *, returned=(), sold_at=SOLD_AT, **line):
    """An order of one line, all of it delivered; a refund for each unit that was paid back."""
    bought = {"id": "U", "name": "Ürün", "quantity": units, "unit_price": "1.00", "kdv_rate": 20}
    asked = [{"line": "U", "asked_at": ASKED_AT} | one for one in returned]
    paid = [one for one in asked if ReturnState(one["state"]).is_paid]
    return {
        "number": "1",
        "ordered_at": sold_at,
        "lines": [bought | line],
        "parcels": [{"delivered_at": sold_at}],
        "returns": asked,
        "refunds": [
            {
                "line": "U",
                "quantity": one["quantity"],
                "gross": one["quantity"],
                "made_at": ASKED_AT,
            }
            for one in paid
        ],
    }


def _request(order, asked_at=ASKED_AT, **facts):
    return ReturnRequest.model_validate(
        {"order": order, "reason": "changed_mind", "notified_at": asked_at} | facts
    )


def _asked_for(units, order):
    request = _request(order, items=[{"line": "U", "quantity": units}])
    return sum(item.quantity for item in request.wanted_items())


def _counted(facts):
    """So many bought, or there; so many of them in returns; perhaps some asked for now."""
    order = _order(_bought(facts), returned=_returned(facts))
    left = quantities(_request(order).order, "U").returnable
    asked = facts.get("request_quantity", facts.get("requested"))
    return {"allowed_quantity": left if asked is None or not left else _asked_for(asked, order)}


def _bought(facts):
    names = ("ordered", "delivered", "ordered_kits", "available")
    # Nothing available: the one unit there was is in a return.
    return next(facts[name] for name in names if name in facts) or 1


def _returned(facts):
    replaced = facts.get("redelivered", 0)
    counts = [
        ("requested", facts.get("already_requested", 0)),
        ("requested", int(facts.get("available") == 0)),
        ("received", facts.get("already_returned", 0)),
        ("received", facts.get("returned_kits", 0)),
        ("received", facts.get("returned", 0) - replaced),
        ("replaced", replaced),
    ]
    stated = [(STATES[one["status"]], one["qty"]) for one in facts.get("returns", ())]
    return [{"quantity": units, "state": state} for state, units in counts + stated if units]


def _one_unit(facts):
    """A unit told apart by its number is a line of its own, with a return in that state."""
    returned = [{"quantity": 1, "state": STATES[said]} for said in facts["other_return_items"]]
    request = _request(_order(returned=returned))
    decision = decide(request, as_of=datetime.fromisoformat(ASKED_AT))
    answer = {"eligible": "allow", "ineligible": "deny", "needs_review": "review"}
    return {
        "decision": answer[decision.outcome],
        "reasons": [NAMED[one.code] for one in decision.because],
    }


def _reimbursable(facts):
    stated = {"line": "U", "quantity": 1, "asked_at": ASKED_AT}
    returns = {
        said: EarlierReturn(**stated, state=STATES[said]) for said in facts["customer_return_items"]
    }
    return {"reimbursable": [said for said, one in returns.items() if one.state.awaits_refund]}


def _left_out(facts):
    """Goods of that kind, asked for with no reason by who has no withdrawal from them."""
    kind = DOWNLOADED if facts["item"].startswith("downloadable") else {}
    request = _request(_order(**kind), items=[{"line": "U", "performed": bool(kind)}])
    decision = decide(request, as_of=datetime.fromisoformat(ASKED_AT))
    allowed = (line.quantity for line in decision.lines if line.outcome == "eligible")
    return {"allowed_quantity": sum(allowed)}


def _whole_form(facts):
    items = [{"line": "U", "quantity": 1} for _ in facts["selected_units"]]
    return {"request": _request(_order(), items=items).wanted_items()}


def _form(facts):
    """A form of the shop: what is ticked and can be read as an item of a request."""
    ticked = [one for one in facts.get("request") or facts.get("items") or () if one["selected"]]
    found = [item for item in map(_item, ticked) if item]
    return {"effective_request": found, "allowed_quantity": sum(one.quantity for one in found)}


def _item(row):
    try:
        return ReturnItem(line="U", quantity=row["qty"])
    except ValidationError:
        return None


def _dated(facts):
    noon = "{}T12:00:00+03:00".format
    order = _order(sold_at=noon(facts["posted_at_original"]))
    return {"request": _request(order, asked_at=noon(facts["return_posted_at"])).notified_at}


GROUPS = {"returns.exchange_variant": exchange_variant, "returns.quantity": quantity}

NOT_YET = {}
