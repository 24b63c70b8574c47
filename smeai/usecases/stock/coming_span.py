"""Rows of a list of coming events in the items and steps of a history."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from smeai.core.problem import Problem, Severity
from smeai.usecases.stock.calendar import Calendar, Frequency
from smeai.usecases.stock.coming_about import FROM
from smeai.usecases.stock.coming_items import Where
from smeai.usecases.stock.coming_list import Coming, Planned
from smeai.usecases.stock.coming_words import What
from smeai.usecases.stock.history import History
from smeai.usecases.stock.public_holidays import steps_of


@dataclass(frozen=True, slots=True, eq=False)
class Span:
    """A row that touches steps `begin`..`end` - 1, so many `days` of each; `items` (int64) are places in the history."""

    row: Planned
    items: np.ndarray
    begin: int
    end: int
    days: np.ndarray

    @property
    def cells(self) -> tuple[np.ndarray, slice]:
        """Its place in an array [items, dates]."""
        return self.items, slice(self.begin, self.end)


@dataclass(frozen=True, slots=True, eq=False)
class Laying:
    """A history and what is to be laid on it; step n holds the days `starts[n]`..`ends[n]` - 1 (int64 since 1970)."""

    history: History
    coming: Coming
    spans: tuple[Span, ...]
    starts: np.ndarray
    ends: np.ndarray

    @property
    def steps(self) -> int:
        """How many of the steps are past."""
        return self.history.calendar.steps

    def of(self, what: What) -> list[Span]:
        """The rows of a kind."""
        return [span for span in self.spans if span.row.what is what]

    def flags(self, name: str) -> np.ndarray:
        """What is known so far, a copy: float64 [items, dates], NaN where nothing is."""
        known = self.history.known.get(name)
        return np.full((len(self.history), len(self.starts)), np.nan) if known is None else known.copy()

    def told(self, spans: Sequence[Span]) -> slice:
        """The steps a list speaks of: where it names nothing there is nothing. Coming ones always begin with the first."""
        return slice(min(self.steps, *(span.begin for span in spans)), max(span.end for span in spans))


def laying_of(history: History, coming: Coming, items: Mapping[Where, np.ndarray]) -> tuple[Laying, tuple[Problem, ...]]:
    """The rows that touch the calendar, and what is said of those that do not."""
    starts, ends = _bounds(history.calendar)
    spans = []
    for row in coming.rows:
        begin, end = int(np.searchsorted(ends, row.first, "right")), int(np.searchsorted(starts, row.last, "right"))
        if begin < end and len(items[row.where]):
            days = np.minimum(row.last + 1, ends[begin:end]) - np.maximum(row.first, starts[begin:end])
            spans.append(Span(row, items[row.where], begin, end, days))
    laying = Laying(history, coming, tuple(spans), starts, ends)
    return laying, tuple(_outside(laying, coming.rows))


def _outside(laying: Laying, rows: Sequence[Planned]) -> Iterator[Problem]:
    """What is not looked at: before the first sale, after the last step, and days of the week on which nothing is ever sold."""
    low, high = int(laying.starts[0]), int(laying.ends[-1])
    before, beyond = [row for row in rows if row.first < low], [row for row in rows if row.last >= high]
    first, last = (str(np.datetime64(day, "D")) for day in (low, high - 1))
    if before:
        yield _said(laying, before, f"before {first}, where the sales begin: that part is ignored.")
    if beyond:
        words = f"beyond {last}, the last day that is forecast: that part is ignored."
        yield _said(laying, beyond, words, "Look more steps ahead to have it counted.")
    inside = [row for row in rows if low <= row.first and row.last < high and row.what is not What.CLOSED]
    lost = [row for row in inside if np.searchsorted(laying.ends, row.first, "right") >= np.searchsorted(laying.starts, row.last, "right")]
    if lost:
        yield _said(laying, lost, "days of the week on which nothing is ever sold: that is ignored.")


def _said(laying: Laying, rows: Sequence[Planned], words: str, hint: str = "") -> Problem:
    verb = "row reaches" if len(rows) == 1 else "rows reach"
    problem = laying.coming.said(f"{len(rows):,} {verb} {words}", hint, rows[0].row, FROM, Severity.NOTE)
    return replace(problem, count=len(rows))


def _bounds(calendar: Calendar) -> tuple[np.ndarray, np.ndarray]:
    """The first day of each step and the day after its last one."""
    starts = calendar.dates.astype("datetime64[D]").astype(np.int64)
    if calendar.frequency is Frequency.DAY:
        return starts, starts + 1
    steps = steps_of(calendar)
    return starts, steps.first_day(steps.number(starts) + 1)
