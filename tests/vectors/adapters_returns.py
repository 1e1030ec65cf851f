"""Returns, refunds, exchanges and whole cases: row -> observed value, through the public API alone."""

GROUPS = {}

NOT_YET = {
    "cases": "no `returns` yet",
    "returns.discount_split": "no `returns` yet",
    "returns.cap": "no `returns` yet",
    "returns.refund_amount": "no `returns` yet",
    "returns.exchange": "no `returns` yet",
    "returns.shipping_refund": "no `returns` yet",
    "returns.fee_schedule": "no `returns` yet",
    "returns.tender_split": "no `returns` yet",
    "returns.policy_resolution": "no `returns` yet",
    "returns.status": "no `returns` yet",
    "returns.versioning": "no `returns` yet",
    "returns.export": "no `returns` yet",
}
