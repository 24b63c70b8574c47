"""What the window shows of the honest test of the books: light, and plain enough to be stored as JSON."""

from dataclasses import dataclass

from smeai.core.estimate import Estimate


@dataclass(frozen=True, slots=True)
class PrecisionPoint:
    """One place of the slider: `precision` is what the accountant asks for, the rest was counted on `n` tested lines.

    `posted` lines would have been booked without a touch, `wrong` of them on another account; `misposted` is the sum of their
    amounts without sign, a decimal text with a dot.
    """

    precision: float
    n: int
    posted: int
    wrong: int
    misposted: str
    proposed: int
    review: int


@dataclass(frozen=True, slots=True)
class PartTest:
    """Figures of some of the tested lines: those of one source, of known counterparties, of new ones."""

    name: str
    lines: int
    right: Estimate
    posted: Estimate  # share of these lines that is posted at the chosen precision
    posted_right: Estimate


@dataclass(frozen=True, slots=True)
class BaselineTest:
    """A simple method on the same lines."""

    name: str
    why: str
    right: Estimate


@dataclass(frozen=True, slots=True)
class BooksTest:
    """The honest test: trained on `trained` earlier lines, tested on the `tested` last ones."""

    trained: int
    tested: int
    split_note: str
    right: Estimate
    calibration_error: float
    points: tuple[PrecisionPoint, ...]
    precision: float  # the one in use
    counterparties: tuple[PartTest, ...]  # known, new
    sources: tuple[PartTest, ...]
    baselines: tuple[BaselineTest, ...]
    minutes_saved: float  # a month
    currency: str
    date: str

    def at(self, precision: float) -> PrecisionPoint:
        """The point of the slider nearest to a precision."""
        return min(self.points, key=lambda each: abs(each.precision - precision))
