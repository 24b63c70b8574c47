"""Days without a year, as a few banks write them (05/01, 27.01.): the year is taken from what stands around them, or asked for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from smeai.core.problem import Choice, Problem, Question, Severity
from smeai.tabular.grid import Cell, Grid, filled, is_blank
from smeai.tabular.reading import Reading
from smeai.tabular.statements.body import Body
from smeai.tabular.statements.days import is_dated, parse_day
from smeai.tabular.statements.header_names import role_scores
from smeai.tabular.statements.surroundings import period, survey

_BARE = re.compile(r"'?(\d{1,2})([./-])(\d{1,2})\.?")
_SLACK = timedelta(days=10)  # bookings stand a little outside of the period that a file names


@dataclass(frozen=True, slots=True)
class Completed:
    """The grid with years in its days, and what there is to say or to ask about them."""

    grid: Grid
    questions: tuple[Question, ...] = ()
    notes: tuple[Problem, ...] = ()


def with_years(name: str, grid: Grid, body: Body, reading: Reading) -> Completed:
    """`grid` with full days where a named column of days holds none but days without a year; else as it is."""
    most = max(map(filled, grid.rows[body.first : body.end]), default=0)
    rows = [row for row in grid.rows[body.first : body.end] if filled(row) > most / 2]  # the others are totals and remarks
    columns = [column for column in range(body.width) if body.named and _is_bare(body.names[column], _cells(rows, column))]
    if not columns or any(_is_full(_cells(rows, column)) for column in range(body.width)):
        return Completed(grid)
    order = reading.date_order or _order([cell for column in columns for cell in _cells(rows, column)])
    around = survey(grid.rows[: body.start], ".", order)
    span = period(around.dates, name, order)
    question = None
    if reading.year:
        span = _span_of(int(reading.year))
    elif span is None:
        span, question = _ask(body.names[columns[0]])
    return Completed(
        _complete(grid, body, columns, order, span),
        (question,) if question else (),
        () if question else (_note(span),),
    )


def _cells(rows: Sequence[Sequence[Cell]], column: int) -> list[str]:
    return [cell.strip() for row in rows if column < len(row) and isinstance(cell := row[column], str) and not is_blank(cell)]


def _is_bare(name: str, cells: Sequence[str]) -> bool:
    """Whether a column is named for days, and nearly all its cells are days without a year."""
    scores = role_scores(name)
    dated = max(scores.get("date", 0.0), scores.get("value_date", 0.0)) >= 0.6
    return dated and bool(cells) and sum(_numbers(cell) is not None for cell in cells) >= 0.8 * len(cells)


def _is_full(cells: Sequence[str]) -> bool:
    return bool(cells) and sum(map(is_dated, cells)) >= 0.7 * len(cells)


def _numbers(cell: str) -> tuple[int, int] | None:
    match = _BARE.fullmatch(cell)
    a, b = (int(match[1]), int(match[3])) if match else (0, 0)
    return (a, b) if 1 <= min(a, b) <= 12 and max(a, b) <= 31 else None


def _order(cells: Sequence[str]) -> str:
    """Day first, but where a number that can be no month stands second."""
    numbers = [found for cell in cells if (found := _numbers(cell))]
    return "mdy" if any(b > 12 for _, b in numbers) and not any(a > 12 for a, _ in numbers) else "dmy"


def _span_of(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


def _ask(column: str) -> tuple[tuple[date, date], Question]:
    """The current year, until the user says which one."""
    this = date.today().year
    choices = tuple(Choice(str(year), str(year)) for year in range(this, this - 10, -1))
    sentence = f"The days in column {column} have no year. Of which year is the last of them?"
    return _span_of(this), Question("year", sentence, choices, str(this), column)


def _note(span: tuple[date, date]) -> Problem:
    sentence = f"The days have no year in the file; it is taken from the days {span[0]} to {span[1]} that the file names."
    return Problem(sentence, "Change it in the reading if that is wrong.", Severity.NOTE)


def _complete(grid: Grid, body: Body, columns: Sequence[int], order: str, span: tuple[date, date]) -> Grid:
    """The grid with the year nearest below the end of the span behind each day; a year turns where its months jump back."""
    rows = [list(row) for row in grid.rows]
    for column in columns:
        places = [place for place in range(body.first, body.end) if column < len(rows[place]) and _day_at(rows[place][column], order)]
        days = [_day_at(rows[place][column], order) for place in places]
        for place, year in zip(places, _years([day for day in days if day], span), strict=True):
            day = _day_at(rows[place][column], order)
            rows[place][column] = _dated(day, year) if day else rows[place][column]
    return replace(grid, rows=rows)


def _day_at(cell: Cell, order: str) -> tuple[int, int] | None:
    """(month, day) of a cell without a year."""
    found = _numbers(cell.strip()) if isinstance(cell, str) else None
    return None if found is None else found if order == "mdy" else found[::-1]


def _dated(day: tuple[int, int], year: int) -> str:
    return f"{year:04}-{day[0]:02}-{day[1]:02}"


def _years(days: Sequence[tuple[int, int]], span: tuple[date, date]) -> list[int]:
    """The year of each day: the last within the span, and before it where the rows cross the turn of a year."""
    if span[1] - span[0] < timedelta(days=360):
        return [_within(day, span) for day in days]
    turns = [0]
    for (before, _), (after, _) in pairwise(days):
        turns.append(turns[-1] + (1 if before - after > 6 else -1 if after - before > 6 else 0))
    last = max(turns)
    latest = max(day for day, turn in zip(days, turns, strict=True) if turn == last)
    end = span[1].year - (latest > (span[1].month, span[1].day))
    return [end - last + turn for turn in turns]


def _within(day: tuple[int, int], span: tuple[date, date]) -> int:
    for year in (span[1].year, span[0].year, span[1].year + 1):
        if (found := parse_day(_dated(day, year), "ymd")) and span[0] - _SLACK <= found <= span[1] + _SLACK:
            return year
    return span[1].year
