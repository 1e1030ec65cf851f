"""Returns, refunds, exchanges and whole cases: row -> observed value, through the public API alone."""

GROUPS = {}

NOT_YET = {
    "cases": "decided, priced and answered by the desk, field by field: tests/scenarios/test_eight_cases.py",
    "returns.status": "no row of it was published, so nobody knows what one looks like",
}
