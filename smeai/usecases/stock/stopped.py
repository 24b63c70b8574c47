"""How far a run was that was stopped. Light: the window shows it."""

from dataclasses import dataclass

TESTED = 0.55  # the share of a run after which the test on the past is over


@dataclass(frozen=True, slots=True)
class Stopped:
    """Shares, 0 to 1, of the test on the past and of the forecast that are kept for the next run."""

    test: float
    forecast: float

    @classmethod
    def at(cls, fraction: float) -> "Stopped":
        """Of a run that was this far."""
        return cls(min(fraction / TESTED, 1.0), max(0.0, (fraction - TESTED) / (1 - TESTED)))
