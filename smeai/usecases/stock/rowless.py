"""Steps without a row: nothing was sold, or nobody knows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from smeai.core.problem import Choice, Question
from smeai.usecases.stock.grid import Grid
from smeai.usecases.stock.spacing import NAMES

GAPS, ZERO, UNKNOWN = "gaps", "zero", "unknown"
_FEW, _ZEROS = 0.05, 0.01  # steps without a row, and rows that say zero, that speak for rows being complete


@dataclass(frozen=True, slots=True, eq=False)
class Filled:
    """`quantity` with its gaps as decided; `first` and `last` are the known ends of each item; `sentence` says what was decided."""

    quantity: np.ndarray
    first: np.ndarray
    last: np.ndarray
    sentence: str = ""
    questions: tuple[Question, ...] = ()


def fill(grid: Grid, zeros: float, answers: Mapping[str, str], coarser: np.ndarray) -> Filled:
    """The gaps of items that have at least one quantity each; `zeros` is the share of rows that say zero.

    Between the rows of `coarser` items (bool), written in longer steps than these, nothing is sold: their rows hold it all.
    """
    first, last = ends(grid.quantity)
    step = np.arange(grid.quantity.shape[1])
    inside = (step > first[:, None]) & (step < last[:, None]) & ~grid.rows
    grid = replace(grid, quantity=np.where(inside & coarser[:, None], 0.0, grid.quantity), rows=grid.rows | (inside & coarser[:, None]))
    inside &= ~coarser[:, None]
    missing, lives = int(inside.sum()), int((last - first + 1).sum())
    assumed = UNKNOWN if zeros >= _ZEROS or missing <= _FEW * lives else ZERO
    decided = answers.get(GAPS) if answers.get(GAPS) in (ZERO, UNKNOWN) else assumed
    questions = (_question(grid, inside, assumed),) if missing else ()
    if decided == UNKNOWN or not (missing or answers.get(GAPS)):
        return Filled(grid.quantity, first, last, f"{missing:,} steps without a row are unknown." if missing else "", questions)
    end = _sold_until(grid, last)
    empty = (step > first[:, None]) & (step <= end[:, None]) & ~grid.rows
    sentence = f"On {int(empty.sum()):,} steps without a row nothing was sold."
    return Filled(np.where(empty, 0.0, grid.quantity), first, end, sentence, questions)


def ends(quantity: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The first and the last known step of each item, int64 [items]."""
    known = np.isfinite(quantity)
    return known.argmax(axis=1), known.shape[1] - 1 - known[:, ::-1].argmax(axis=1)


def _sold_until(grid: Grid, last: np.ndarray) -> np.ndarray:
    """The common end; where rows without a quantity follow an item's last sale before that, the step before them: they are its future."""
    step = np.arange(grid.quantity.shape[1])
    after = grid.rows & (step > last[:, None])
    future = np.where(after.any(axis=1), after.argmax(axis=1), grid.quantity.shape[1])
    return np.minimum(future - 1, last.max())


def _question(grid: Grid, inside: np.ndarray, assumed: str) -> Question:
    steps, items = NAMES[grid.steps.frequency], int(inside.any(axis=1).sum())
    sentence = f"{int(inside.sum()):,} {steps} between the first and the last sale of {items:,} items have no row. What does that mean?"
    choices = (
        Choice(ZERO, "Nothing was sold", "counted as 0, up to the last date of the file"),
        Choice(UNKNOWN, "It is not known what was sold", "left out, each item ends with its own last row"),
    )
    return Question(GAPS, sentence, choices, assumed)
