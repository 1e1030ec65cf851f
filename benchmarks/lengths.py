"""Waiting times as mergeable tallies: a million lengths beside two sketches."""

from random import Random

from harness import Comparison, Round, repeated

from musteri_destek.metrics import DurationTally, durations

_RANDOM = Random(2026)  # noqa: S311 - made-up lengths
SECONDS = [_RANDOM.lognormvariate(8, 1.2) for _ in range(1_000_000)]
FEW = SECONDS[:20_000]


def against_ddsketch() -> tuple[Round, Round]:
    from ddsketch import DDSketch  # noqa: PLC0415 - a peer that is absent must not stop the others

    def theirs(lengths: list[float]) -> DDSketch:
        sketch = DDSketch(0.01)
        for length in lengths:
            sketch.add(length)
        return sketch

    _close(theirs(FEW).get_quantile_value(0.95), within=0.02)
    return repeated(lambda: DurationTally.of_seconds(SECONDS)), repeated(lambda: theirs(SECONDS))


def against_tdigest() -> tuple[Round, Round]:
    from tdigest import TDigest  # noqa: PLC0415 - as above

    def theirs() -> TDigest:
        digest = TDigest()
        digest.batch_update(FEW)
        return digest

    _close(theirs().percentile(95), within=0.05)
    return repeated(lambda: DurationTally.of_seconds(FEW)), repeated(theirs)


def _close(theirs: float, *, within: float) -> None:
    ours = durations(DurationTally.of_seconds(FEW)).p95.length
    if ours is None or abs(ours.total_seconds() / theirs - 1) > within:
        msg = f"ours finds {ours}, the peer {theirs} seconds: nothing to compare"
        raise AssertionError(msg)


COMPARISONS = [
    Comparison("1 M lengths into a tally", "ddsketch", 1.0, against_ddsketch),
    Comparison("20 000 lengths into a tally", "tdigest", 1 / 20, against_tdigest),
]
