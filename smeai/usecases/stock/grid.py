"""Sales laid on steps: one row an item, one column a step, the past and what is known of the future."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from smeai.core.problem import Problem, Severity
from smeai.errors import DataError
from smeai.usecases.stock.about import CUSTOMERS, HOLIDAY, OPEN, PRICE, PROMOTION, QUANTITY, STOCK
from smeai.usecases.stock.sales import Sales
from smeai.usecases.stock.steps import Steps

_TELLING, _NEARLY_ALL = 10, 0.95  # moves of stock that are sales
_BEYOND = 1e15  # units in a row
_MOST = 150_000_000  # cells of one array: 1.2 GB


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """Arrays [items, width]: `quantity` is NaN where no row says one, `rows` (bool) where any row stands.

    `start` is the number of the first step; `known` holds price, flags, customers and stock, NaN where nobody said.
    """

    steps: Steps
    start: int
    quantity: np.ndarray
    rows: np.ndarray
    known: Mapping[str, np.ndarray]


def lay(sales: Sales, steps: Steps) -> Grid:
    """All rows of an item and step made one: quantities summed, prices averaged by quantity, flags at their highest, stock the last."""
    numbers = steps.number(sales.day)
    start, width = int(numbers.min()), int(np.ptp(numbers)) + 1
    size = len(sales.items) * width
    if size > _MOST:
        raise DataError(
            f"{sales.file} holds {len(sales.items):,} items over {width:,} steps, more than this computer can hold.",
            "Choose weeks or months as the step, or fewer items.",
        )
    cell = sales.item.astype(np.int64) * width + (numbers - start)
    shape = (len(sales.items), width)
    stated = np.isfinite(sales.quantity)
    quantity = np.bincount(cell[stated], sales.quantity[stated], size)
    quantity[np.bincount(cell[stated], minlength=size) == 0] = np.nan
    known = {key: _merged(key, values, cell, size, sales).reshape(shape) for key, values in sales.known.items()}
    return Grid(steps, start, quantity.reshape(shape), (np.bincount(cell, minlength=size) > 0).reshape(shape), known)


def _merged(key: str, values: np.ndarray, cell: np.ndarray, size: int, sales: Sales) -> np.ndarray:
    stated = np.isfinite(values)
    if key == PRICE:
        return _mean_price(values[stated], sales.quantity[stated], cell[stated], size)
    if key == STOCK:
        return _latest(values, cell, size, sales.moment)
    if key not in (PROMOTION, OPEN, HOLIDAY, CUSTOMERS):
        raise ValueError(f"nothing is known of {key}")
    highest = np.full(size, -np.inf)
    np.maximum.at(highest, cell[stated], values[stated])
    highest[np.isneginf(highest)] = np.nan
    return highest


def _mean_price(prices: np.ndarray, quantity: np.ndarray, cell: np.ndarray, size: int) -> np.ndarray:
    """Weighted by what was sold; the plain mean where nothing was."""
    sold = np.fmax(np.nan_to_num(quantity), 0.0)
    weight, count = np.bincount(cell, sold, size), np.bincount(cell, minlength=size)
    with np.errstate(invalid="ignore", divide="ignore"):
        weighted = np.bincount(cell, sold * prices, size) / weight
        return np.where(weight > 0, weighted, np.bincount(cell, prices, size) / count)


def _latest(values: np.ndarray, cell: np.ndarray, size: int, moment: np.ndarray) -> np.ndarray:
    """The value of the latest row; of rows of the same moment the last in the file."""
    order = np.argsort(moment, kind="stable")
    order = order[np.isfinite(values[order])]
    found = np.full(size, np.nan)
    found[cell[order]] = values[order]
    return found


def possible(sales: Sales) -> Sales:
    """Without quantities that no business has: they are taken as unknown."""
    beyond = np.abs(sales.quantity) > _BEYOND
    if not beyond.any():
        return sales
    said = sales.said(beyond, f"have a quantity above {_BEYOND:,.0f}: it was read as empty.", "Correct the number.", QUANTITY)
    return replace(sales, quantity=np.where(beyond, np.nan, sales.quantity), problems=(*sales.problems, said))


def outgoing(sales: Sales) -> Sales:
    """Sales as positive quantities, also from a list of movements of stock, where what was sold is what went out."""
    moved = sales.quantity[np.isfinite(sales.quantity) & (sales.quantity != 0)]
    if len(moved) < _TELLING or np.mean(moved < 0) < _NEARLY_ALL:
        return sales
    said = sales.said(sales.quantity < 0, "have negative quantities, nearly all there are: they were read as sales.", "", QUANTITY)
    return replace(sales, quantity=-sales.quantity, problems=(*sales.problems, said))


def without_negatives(quantity: np.ndarray, sales: Sales) -> tuple[np.ndarray, tuple[Problem, ...]]:
    """Steps on which more came back than was sold count as nothing sold; the problem says how many."""
    negative = quantity < 0
    if not negative.any():
        return quantity, ()
    units, count = -float(quantity[negative].sum()), int(negative.sum())
    row = int(sales.row[sales.quantity < 0].min())
    steps, these = ("1 step", "it counts") if count == 1 else (f"{count:,} steps", "these steps count")
    back = f"{units:,.10g} unit{'' if units == 1 else 's'}"
    sentence = f"On {steps} more came back than was sold, {back} in all; {these} as nothing sold."
    return np.where(negative, 0.0, quantity), (Problem(sentence, "", Severity.NOTE, sales.file, sales.sheet, row, count=count),)
