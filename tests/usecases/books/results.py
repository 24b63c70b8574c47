"""A made-up result, for tests of what is said about one."""

from dataclasses import replace
from typing import Any

from smeai.core.estimate import Baseline, proportion
from smeai.core.phrases import Day, say
from smeai.usecases.books.result import KNOWN, NEW, AccountPart, BooksResult, Part, Point, Split, Timing, WrongLine
from smeai.usecases.books.suggestion import Source

NOTE = say(
    "Learned from the lines of {first} to {last}, tested on those of {start} to {end}.",
    first=Day("2025-01-02"),
    last=Day("2026-02-28"),
    start=Day("2026-03-01"),
    end=Day("2026-06-30"),
)
POINTS = (
    Point(0.9, 0.6, 200, 180, 10, "812.40", 15, 9, 5),
    Point(0.98, 0.9, 200, 120, 2, "95.10", 60, 51, 20),
    Point(0.99, 2.0, 200, 0, 0, "0.00", 170, 160, 30),
)


def wrong(row: int, sure: float, source: Source = Source.MEMORY) -> WrongLine:
    """A line of fuel that was taken for office supplies."""
    why = "Booked to 4930 Office supplies 14 times, last on 2026-02-02."
    return WrongLine(row, "2026-03-04", "Shell · Diesel", "-1060.50", "EUR", "4930 Office supplies", "4530 Fuel", sure, source, why)


def result(**changes: Any) -> BooksResult:
    """200 tested lines; at 98 %, 120 are posted and 2 of them wrong."""
    made = BooksResult(
        file="bank.xlsx",
        rows=1100,
        labelled=1000,
        trained=800,
        tested=200,
        split=Split("time", NOTE, "2025-01-02", "2026-02-28", "2026-03-01", "2026-06-30"),
        accuracy=proportion(184, 200),
        calibration_error=0.021,
        baselines=(
            Baseline(say("Memory of the exact text"), "", proportion(120, 200)),
            Baseline(say("Always the most frequent account"), "", proportion(40, 200)),
        ),
        counterparties=(
            Part(KNOWN, proportion(171, 180), (170, 118, 0), (162, 116, 0)),
            Part(NEW, proportion(13, 20), (10, 2, 0), (8, 2, 0)),
        ),
        sources=(
            Part("memory", proportion(150, 160), (150, 110, 0), (144, 108, 0)),
            Part("model", proportion(34, 40), (30, 10, 0), (26, 10, 0)),
        ),
        accounts=(
            AccountPart("4530", "4530 Fuel", 300, proportion(110, 120), (112, 70, 0), "4930 Office supplies", 8),
            AccountPart("4930", "4930 Office supplies", 500, proportion(74, 80), (68, 50, 0), "", 0),
        ),
        points=POINTS,
        precision=0.98,
        wrong=(wrong(17, 0.97), wrong(31, 0.91), wrong(45, 0.7)),
        currency="EUR",
        turnover="18432.90",
        foreign=0,
        lines_month=0.0,
        advice=(),
        timing=Timing(training_seconds=30.0, training_rows=1000, line_seconds=0.0036),
        date="2026-07-01",
    )
    return replace(made, **changes)
