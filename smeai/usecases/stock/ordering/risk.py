"""What a late order costs."""

from collections.abc import Sequence

import numpy as np

from smeai.usecases.stock.ordering.shelf import Shelf
from smeai.usecases.stock.ordering.spans import demand_within, extended
from smeai.usecases.stock.ordering.terms import Terms

_ITEMS = 128  # are reckoned together: a long lead time makes paths long


def late_losses(paths: np.ndarray, stock: Shelf, terms: Sequence[Terms], due: np.ndarray, ordered: np.ndarray, season: int) -> np.ndarray:
    """Units lost on average, [items], if an order comes one lead time L late; 0 where none is `ordered` (bool [items]).

    The order of `due` steps from now should arrive at due + L. With A units lying there or arriving until due + 2 L, what is lost
    by the delay is E[(D(due + 2 L) - A)+ - (D(due + L) - A)+], D being demand from now on along `paths`.
    """
    lost, rows = np.zeros(len(terms)), np.flatnonzero(ordered)
    for start in range(0, len(rows), _ITEMS):
        some = rows[start : start + _ITEMS]
        lost[some] = _losses(paths[some], stock.of(some), [terms[row] for row in some], due[some], season)
    return lost


def _losses(paths: np.ndarray, stock: Shelf, terms: Sequence[Terms], due: np.ndarray, season: int) -> np.ndarray:
    lead, review, days = (np.array([getattr(each, name) for each in terms]) for name in ("lead_steps", "review_steps", "step_days"))
    due = np.minimum(due, review)  # what is ordered now would be too late at the next review
    spans = np.stack([due + lead, due + 2 * lead], axis=1)
    supply = stock.available(spans[:, 1] * days, lead * days)
    demand = demand_within(extended(paths, spans.max(), season), spans)
    short = np.maximum(demand - supply[:, None, None], 0.0).mean(axis=1)
    return short[:, 1] - short[:, 0]
