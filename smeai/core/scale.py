"""Scales: from values to pixels and back, with ticks at round numbers."""

from dataclasses import dataclass
from math import ceil, floor, isclose, isfinite, log10

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight map of low..high onto start..end; `end` may lie before `start`."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Where `value` lies, in pixels; the middle when the scale has no width."""
        if self.high == self.low:
            return (self.start + self.end) / 2
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    def value(self, pixel: float) -> float:
        """The value at `pixel`."""
        if self.end == self.start:
            return self.low
        return self.low + (pixel - self.start) / (self.end - self.start) * (self.high - self.low)


def nice_ticks(low: float, high: float, count: int = 5, whole: bool = False) -> tuple[float, ...]:
    """Round numbers, evenly spaced, from at or below `low` to at or above `high`.

    About `count` of them and never more than twice as many; `whole` keeps to whole numbers. Steps
    are 1, 2, 2.5 or 5 times a power of ten. Ends that are equal are spread; ends that are not
    finite raise ValueError.
    """
    if not (isfinite(low) and isfinite(high)) or isclose(low, high, rel_tol=1e-12, abs_tol=1e-300):
        low, high = _spread(low, high)
    low, high = min(low, high), max(low, high)
    step = _step((high - low) / max(1, count - 1), whole)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    decimals = max(0, 2 - floor(log10(step)))
    return tuple(round(index * step, decimals) + 0.0 for index in range(first, last + 1))


def _spread(low: float, high: float) -> tuple[float, float]:
    if not (isfinite(low) and isfinite(high)):
        raise ValueError(f"no ticks between {low} and {high}")
    return (0.0, 1.0) if low == 0 else (min(0.0, 2 * low), max(0.0, 2 * low))


def _step(rough: float, whole: bool) -> float:
    power = 10.0 ** floor(log10(rough))
    step = next(step for step in _STEPS if step * power >= rough * (1 - 1e-9)) * power
    if whole and step != round(step):
        return float(ceil(step)) if step > 2 else max(1.0, round(step))
    return step
