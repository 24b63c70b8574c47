"""Figures that know how sure they are: a value with its 95 % interval and its n."""

from dataclasses import dataclass
from math import sqrt

Z95 = 1.959963984540054  # two-sided 95 % quantile of the normal distribution


@dataclass(frozen=True, slots=True)
class Estimate:
    """A measured figure: `value` within `low`..`high` (95 %), from `n` observations."""

    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class Baseline:
    """A simple method tested on the same rows."""

    name: str
    why: str
    accuracy: Estimate


def proportion(hits: float, n: int) -> Estimate:
    """The share hits / n with its Wilson score interval; n = 0 gives 0 within 0..1.

    Source: E. B. Wilson, Probable inference, the law of succession, and statistical
    inference, JASA 22 (1927).
    """
    if n == 0:
        return Estimate(0.0, 0.0, 1.0, 0)
    share = hits / n
    centre = share + Z95**2 / (2 * n)
    spread = Z95 * sqrt(share * (1 - share) / n + Z95**2 / (4 * n * n))
    scale = 1 + Z95**2 / n
    low = max(0.0, (centre - spread) / scale) if hits else 0.0  # exact at both ends, where rounding leaves a trace
    high = min(1.0, (centre + spread) / scale) if hits < n else 1.0
    return Estimate(share, low, high, n)
