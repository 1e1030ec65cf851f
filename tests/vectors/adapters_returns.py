"""Returns, refunds, exchanges and whole cases: row -> observed value, through the public API alone."""

GROUPS = {}

NOT_YET = {
    "cases": "no `returns` yet",
    "returns.status": "no row of it was published, so nobody knows what one looks like",
}
