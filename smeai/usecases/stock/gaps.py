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


def common(history: History, holes: np.ndarray) -> np.ndarray:
    """Steps at which every item alive has a hole, and so the file itself, bool [steps]; of fewer than three items none is."""
    step = np.arange(holes.shape[1])
    alive = ((step >= history.first[:, None]) & (step <= history.last[:, None])).sum(axis=0)
    return (holes.sum(axis=0) == alive) & (alive >= 3)


def gaps(history: History, sales: Selling) -> Iterator[Repair]:
    """One finding for steps that the whole file lacks, and one an item. Agreed they count as "nothing sold"; as proposed, as unknown."""
    holes = missing(history, sales)
    everywhere = common(history, holes)
    if everywhere.any():
        yield _gap(history, "", "The file", np.flatnonzero(everywhere))
    holes &= ~everywhere
    for item in np.flatnonzero(holes.any(axis=1)).tolist():
        yield _gap(history, history.items[item], named(history, item), np.flatnonzero(holes[item]))


def _gap(history: History, item: str, name: str, steps: np.ndarray) -> Repair:
    sentence = (
        f"{name} has no row for {many(history, len(steps))} {spanned(history, steps[0], steps[-1])}: "
        "what was sold there is taken as unknown, unless you say that it was nothing."
    )
    key = f"{Finding.GAP}:{item}" if item else str(Finding.GAP)
    return Repair(key, Finding.GAP, item, dated(history, steps[0]), dated(history, steps[-1]), len(steps), sentence, agreed=False)
