"""A table of sales as the history that forecasters take, with everything that was decided, left out or left open on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from smeai.core.problem import Problem, Question, Severity
from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.tabular.reading import Reading
from smeai.tabular.table import Table
from smeai.usecases.stock.about import CUSTOMERS, HOLIDAY, ITEM, LOCATION, OPEN, PRICE, PROMOTION, QUANTITY, STOCK
from smeai.usecases.stock.calendar import HORIZON, Calendar
from smeai.usecases.stock.doubled import DUPLICATES, single
from smeai.usecases.stock.edges import without_partial
from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.grid import Grid, lay, outgoing, possible, without_negatives
from smeai.usecases.stock.history import History
from smeai.usecases.stock.mixed import coarser_items
from smeai.usecases.stock.public_holidays import holidays_of
from smeai.usecases.stock.rowless import GAPS, Filled, fill
from smeai.usecases.stock.rowless_flags import told
from smeai.usecases.stock.sales import Sales
from smeai.usecases.stock.shapes import read_sales
from smeai.usecases.stock.spacing import Spacing, spacing_of
from smeai.usecases.stock.strays import without_strays

QUESTIONS = (GAPS, DUPLICATES)
"""The keys of the questions that are answered here, and not by reading the file anew."""

_MANY = 1.5  # rows a step, from which a file without a column of items seems to hold several


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """`guessed` says in words what was decided, by topic: "frequency", "gaps", "duplicates", "columns"."""

    history: History
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()
    guessed: Mapping[str, str] = field(default_factory=dict)


def gather(
    table: Table,
    mapping: Mapping[str, str],
    reading: Reading,
    options: Mapping[str, Any],
    answers: Mapping[str, str] | None = None,
    progress: Progress = silent,
) -> Gathered:
    """The sales of a long or a wide table on one calendar.

    `mapping` is role -> column, `options` are those of the pilot, `answers` those to the `QUESTIONS`. DataError where the table
    holds no sales; whatever is wrong with single rows is a problem, and no row goes unsaid.
    """
    answers = answers or {}
    if not len(table):
        raise DataError(f"{table.file} has no rows.", "Choose a file with sales.")
    read = read_sales(table, mapping, reading, span(progress, 0.0, 0.6))
    alone = single(without_strays(outgoing(possible(read.sales))), answers)
    progress(0.6, "Laying sales on the calendar")
    spacing = spacing_of(alone.sales, options)
    sales = _sold(without_partial(alone.sales, spacing))
    grid = lay(sales, spacing.steps)
    quantity, returned = without_negatives(grid.quantity, sales)
    grid = Grid(grid.steps, grid.start, quantity, grid.rows, grid.known)
    progress(0.8, "Looking for gaps")
    coarser = coarser_items(sales, spacing.steps)
    filled = fill(grid, float(np.mean(sales.quantity == 0)), answers, coarser.items)
    history = _history(sales, grid, filled, options)
    guessed = {"columns": read.sentence, "frequency": spacing.sentence, GAPS: filled.sentence, DUPLICATES: alone.sentence}
    problems = (*sales.problems, *returned, *coarser.problems, *_unknown(sales, grid, filled), *_remarks(sales, spacing, history))
    return Gathered(history, problems, (*alone.questions, *filled.questions), {key: words for key, words in guessed.items() if words})


def _sold(sales: Sales) -> Sales:
    """Without items of which no quantity is known, and the list of items in order."""
    known = np.isfinite(sales.quantity)
    sold = np.bincount(sales.item[known], minlength=len(sales.items)) > 0
    sales = sales.without(~sold[sales.item], "are of items without a single quantity and were left out.", "They cannot be forecast.")
    place = np.cumsum(sold) - 1
    items = tuple(name for name, kept in zip(sales.items, sold.tolist(), strict=True) if kept)
    facts = tuple(fact for fact, kept in zip(sales.facts, sold.tolist(), strict=False) if kept)
    return Sales(
        sales.file,
        sales.sheet,
        items,
        place[sales.item].astype(np.int32),
        sales.moment,
        sales.quantity,
        sales.row,
        sales.known,
        sales.written,
        facts,
        sales.names,
        sales.problems,
    )


def _history(sales: Sales, grid: Grid, filled: Filled, options: Mapping[str, Any]) -> History:
    count = int(filled.last.max()) + 1
    begin = int(filled.first.min())
    steps, width = count - begin, grid.quantity.shape[1] - begin
    horizon = int(options.get("horizon") or 0) or HORIZON[grid.steps.frequency]
    numbers = np.arange(max(width, steps + horizon)) + grid.start + begin
    dates = grid.steps.first_day(numbers).astype("datetime64[D]")
    calendar = Calendar(grid.steps.frequency, dates, steps, grid.steps.season)
    flags = {key: told(key, grid.known[key], grid.rows) for key in (PROMOTION, OPEN, PRICE, HOLIDAY) if key in grid.known}
    known = {key: _ahead(values[:, begin:], len(dates)) for key, values in flags.items()}
    if country := str(options.get("country") or ""):
        days = np.broadcast_to(holidays_of(calendar, country), (len(sales.items), len(dates)))
        known[HOLIDAY] = np.fmax(known[HOLIDAY], days) if HOLIDAY in known else days.copy()
    past = {key: grid.known[key][:, begin:count] if key in grid.known else None for key in (STOCK, CUSTOMERS)}
    facts = sales.facts or tuple(Facts(item) for item in sales.items)
    return History(
        sales.file,
        calendar,
        sales.items,
        filled.quantity[:, begin:count],
        filled.first - begin,
        filled.last - begin,
        known,
        facts,
        past[STOCK],
        past[CUSTOMERS],
    )


def _ahead(values: np.ndarray, width: int) -> np.ndarray:
    """The same, wide enough for all dates."""
    return np.pad(values, ((0, 0), (0, width - values.shape[1])), constant_values=np.nan)


def _unknown(sales: Sales, grid: Grid, filled: Filled) -> tuple[Problem, ...]:
    """The rows without a quantity that are not the future: they come before the last sale of their item."""
    steps = grid.steps.number(sales.day) - grid.start
    rows = ~np.isfinite(sales.quantity) & (steps <= filled.last[sales.item])
    words = "have no quantity: what was sold there is not known."
    return (sales.said(rows, words, "Write 0 where nothing was sold.", QUANTITY, Severity.NOTE),) if rows.any() else ()


def _remarks(sales: Sales, spacing: Spacing, history: History) -> tuple[Problem, ...]:
    found = []
    if spacing.finer or spacing.mixed:
        hint = "Give items of finer steps in a file of their own to forecast them in these." if spacing.mixed else ""
        found.append(Problem(spacing.sentence, hint, Severity.WARNING, sales.file, sales.sheet))
    if ITEM not in sales.names and LOCATION not in sales.names and len(sales) > _MANY * history.calendar.steps:
        words = f"No column of items was chosen: all {len(sales):,} rows are added up to one item."
        found.append(Problem(words, "Choose the column that names the item.", Severity.WARNING, sales.file, sales.sheet))
    if history.calendar.steps < 3:
        steps = f"{history.calendar.steps} steps" if history.calendar.steps > 1 else "one step"
        words = f"The file holds sales of {steps} only: too few to learn from."
        found.append(Problem(words, "Add earlier sales.", Severity.WARNING, sales.file, sales.sheet))
    return tuple(found)
