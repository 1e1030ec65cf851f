"""Returns, refunds, exchanges and whole cases: row -> observed value, through the public API alone."""

GROUPS = {}

NOT_YET = {
    "cases": "no `returns` yet",
    "returns.policy_resolution": "no `returns` yet",
    "returns.status": "no `returns` yet",
    "returns.versioning": "no `returns` yet",
    "returns.export": "no `returns` yet",
}
