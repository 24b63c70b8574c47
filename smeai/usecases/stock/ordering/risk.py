"""What a late order costs."""

from collections.abc import Sequence

import numpy as np

from smeai.usecases.stock.ordering.shelf import Shelf
from smeai.usecases.stock.ordering.spans import demand_within
from smeai.usecases.stock.ordering.terms import Terms


def late_losses(paths: np.ndarray, stock: Shelf, terms: Sequence[Terms], due: np.ndarray, ordered: np.ndarray) -> np.ndarray:
    """Units lost on average, [items], if an order comes one lead time L late; 0 where none is `ordered` (bool [items]).

    The order of `due` steps from now should arrive at due + L. With A units lying there or arriving until due + 2 L, what is lost
    by the delay is E[(D(due + 2 L) - A)+ - (D(due + L) - A)+], D being demand from now on along `paths`, long enough for it.
    """
    lost = np.zeros(len(terms))
    rows = np.flatnonzero(ordered)
    if not rows.size:
        return lost
    lead = np.array([terms[row].lead_steps for row in rows])
    days = np.array([terms[row].step_days for row in rows])
    spans = np.minimum(np.stack([due[rows] + lead, due[rows] + 2 * lead], axis=1), paths.shape[2])
    some = Shelf(stock.on_hand[rows], stock.on_order[rows], stock.due[rows])
    supply = some.available(spans[:, 1] * days, lead * days)
    short = np.maximum(demand_within(paths[rows], spans) - supply[:, None, None], 0.0).mean(axis=1)
    lost[rows] = short[:, 1] - short[:, 0]
    return lost
