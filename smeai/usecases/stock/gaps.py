"""Steps without a row inside an item's life."""

from collections.abc import Iterator

import numpy as np

from smeai.usecases.stock.history import History
from smeai.usecases.stock.selling import Selling
from smeai.usecases.stock.views import Finding, Repair
from smeai.usecases.stock.wording import dated, many, named, spanned


def missing(history: History, sales: Selling) -> np.ndarray:
    """Where nothing is known between an item's first and last step, closed ones aside; bool [items, steps]."""
    step = np.arange(history.quantity.shape[1])
    alive = (step >= history.first[:, None]) & (step <= history.last[:, None])
    return np.isnan(history.quantity) & alive & ~sales.shut


def gaps(history: History, sales: Selling) -> Iterator[Repair]:
    """One finding an item. Agreed they count as "nothing sold"; otherwise, as proposed, they stay unknown."""
    holes = missing(history, sales)
    for item in np.flatnonzero(holes.any(axis=1)).tolist():
        steps, name = np.flatnonzero(holes[item]), history.items[item]
        sentence = (
            f"{named(history, item)} has no row for {many(history, len(steps))} {spanned(history, steps[0], steps[-1])}: "
            "what was sold there is taken as unknown, unless you say that it was nothing."
        )
        first, last = dated(history, steps[0]), dated(history, steps[-1])
        yield Repair(f"{Finding.GAP}:{name}", Finding.GAP, name, first, last, len(steps), sentence, agreed=False)
