"""What a books pilot found: frozen, light, and plain enough to be stored as JSON. Sums of money are decimal texts with a dot."""

from dataclasses import dataclass

from smeai.core.estimate import Baseline, Estimate
from smeai.core.problem import Problem
from smeai.usecases.books.counted import KNOWN, NEW, AccountPart, Part, Point, WrongLine
from smeai.usecases.books.suggestion import Source

__all__ = ["KNOWN", "NEW", "AccountPart", "BooksResult", "Part", "Point", "Split", "Timing", "WrongLine"]


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
    whole_seconds: float = 0.0  # from the user's file to a tested model; 0 where that was not timed


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
    work: tuple[float, ...] = ()  # at each point, the threshold of the model for daily work, which learned from the tested lines too

    def place(self, precision: float) -> int:
        """The number of the point nearest to a precision."""
        return min(range(len(self.points)), key=lambda each: abs(self.points[each].precision - precision))

    def at(self, precision: float) -> Point:
        """The point of the slider nearest to a precision."""
        return self.points[self.place(precision)]

    def work_threshold(self, precision: float) -> float:
        """From which confidence on the model for daily work posts at a precision; that of the test where it has none of its own."""
        place = self.place(precision)
        return self.work[place] if place < len(self.work) else self.points[place].threshold

    def posted_wrong(self, precision: float) -> tuple[WrongLine, ...]:
        """The lines that are posted on another account at a precision, the surest first."""
        threshold = self.at(precision).threshold
        return tuple(line for line in self.wrong if line.source is Source.RULE or _posts(line, threshold))


def _posts(line: WrongLine, threshold: float) -> bool:
    return line.source in (Source.MEMORY, Source.MODEL) and line.confidence >= threshold
