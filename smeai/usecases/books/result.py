"""What a books pilot found: frozen, light, and plain enough to be stored as JSON. Sums of money are decimal texts with a dot."""

from dataclasses import dataclass
from decimal import Decimal

from smeai.core.estimate import Estimate, proportion
from smeai.core.problem import Problem
from smeai.usecases.books.suggestion import Source

KNOWN, NEW = "known", "new"


@dataclass(frozen=True, slots=True)
class Point:
    """One place of the slider: `precision` 0..1 is what the accountant asks for; a line at `threshold` or above is posted.

    Of `n` tested lines `posted` would have been booked without a touch, `wrong` of them on another account; `misposted`
    is the sum of their amounts without sign, in the result's currency. A `threshold` above 1 posts rules only.
    """

    precision: float
    threshold: float
    n: int
    posted: int
    wrong: int
    misposted: str
    proposed: int
    proposed_right: int
    review: int

    @property
    def share(self) -> Estimate:
        """Of all lines, those posted."""
        return proportion(self.posted, self.n)

    @property
    def right(self) -> Estimate:
        """Of the posted, those on the account that people chose."""
        return proportion(self.posted - self.wrong, self.posted)


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the tested lines: those of one source, of known counterparties, of new ones.

    `posted` and `posted_right` are counts at each of the result's points.
    """

    name: str  # a `Source`, KNOWN or NEW
    right: Estimate
    posted: tuple[int, ...]
    posted_right: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AccountPart:
    """One account: `right` are the tested lines that belong on it; `taken_for` is what they were most often taken for, `times` times."""

    name: str  # as it is in the user's file
    title: str
    trained: int
    right: Estimate
    posted: tuple[int, ...]
    taken_for: str
    times: int


@dataclass(frozen=True, slots=True)
class WrongLine:
    """A tested line on another account: `row` is its row in the user's file, `said` the account suggested, `was` the one people chose."""

    row: int
    date: str
    payee: str
    amount: str
    currency: str
    said: str
    was: str
    confidence: float
    source: Source
    why: str


@dataclass(frozen=True, slots=True)
class Baseline:
    """A simple method tested on the same lines."""

    name: str
    why: str
    accuracy: Estimate


@dataclass(frozen=True, slots=True)
class Split:
    """How lines were divided; days are ISO dates, empty where the file has none. `kind` is "time" or "shuffle"."""

    kind: str
    note: str
    trained_from: str = ""
    trained_to: str = ""
    tested_from: str = ""
    tested_to: str = ""


@dataclass(frozen=True, slots=True)
class Timing:
    """Measured on this computer."""

    training_seconds: float  # to learn from all booked lines, after the test
    training_rows: int
    line_seconds: float  # one line of many, text in to lane out


@dataclass(frozen=True, slots=True)
class BooksResult:
    """The honest test of a books pilot.

    `points` are the lanes at each precision; `precision` is the one asked for. `accuracy` is of the account that was likeliest,
    whatever the lane. `wrong` are lines on another account, the surest first: those that some place of the slider posts.
    """

    file: str
    rows: int
    labelled: int
    trained: int
    tested: int
    split: Split
    accuracy: Estimate
    calibration_error: float
    baselines: tuple[Baseline, ...]
    counterparties: tuple[Part, ...]
    sources: tuple[Part, ...]
    accounts: tuple[AccountPart, ...]
    points: tuple[Point, ...]
    precision: float
    wrong: tuple[WrongLine, ...]
    currency: str
    turnover: str  # the sum of all tested amounts without sign
    foreign: int  # tested lines in other currencies, which no sum of money holds
    lines_month: float  # how many lines come in a month; 0 where there are no dates
    advice: tuple[Problem, ...]
    timing: Timing
    date: str  # ISO, when it was made
    model: str = ""  # the name under which the model is kept; empty where it is not

    def place(self, precision: float) -> int:
        """The number of the point nearest to a precision."""
        return min(range(len(self.points)), key=lambda each: abs(self.points[each].precision - precision))

    def at(self, precision: float) -> Point:
        """The point of the slider nearest to a precision."""
        return self.points[self.place(precision)]

    def posted_wrong(self, precision: float) -> tuple[WrongLine, ...]:
        """The lines that are posted on another account at a precision, the surest first."""
        threshold = self.at(precision).threshold
        return tuple(line for line in self.wrong if line.source is Source.RULE or _posts(line, threshold))


def _posts(line: WrongLine, threshold: float) -> bool:
    return line.source in (Source.MEMORY, Source.MODEL) and line.confidence >= threshold


def misposted_share(point: Point, turnover: str) -> float | None:
    """The share of the tested turnover that went to another account; None where there is no turnover."""
    whole = Decimal(turnover or 0)
    return float(Decimal(point.misposted) / whole) if whole else None
