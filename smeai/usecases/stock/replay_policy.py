"""smeai's own policy: at each review, levels from demand as it was foreseen then, and orders up to them."""

from collections.abc import Callable, Sequence

import numpy as np

from smeai.core.progress import Progress, silent
from smeai.usecases.stock.ordering.levels import levels_of
from smeai.usecases.stock.ordering.lots import quantity
from smeai.usecases.stock.ordering.terms import Terms
from smeai.usecases.stock.outlook import Outlook
from smeai.usecases.stock.replay_shelf import Span

BLOCK = 256  # items whose paths are held at once


Moment = Callable[[int], tuple[int, float]]


def as_it_is(step: int) -> tuple[int, float]:
    """A replay in the steps of its outlook."""
    return step, 0.0


def begun(paths: np.ndarray, share: float) -> np.ndarray:
    """Paths [items, n, steps] seen from within their first step, a `share` of which is over: each step takes in part of the next."""
    if not share:
        return paths
    following = np.concatenate([paths[..., 1:], paths[..., -1:]], axis=-1)
    return (1 - share) * paths + share * following


class ForecastPolicy:
    """Orders of all items by `Outlook`. `terms` are in the steps of the outlook, whose `moment` is that of a step of the replay: how many
    steps are over, and which share of the next; `items` are the places of its rows in the outlook."""

    def __init__(
        self,
        outlook: Outlook,
        terms: Sequence[Terms],
        items: np.ndarray,
        span: Span,
        season: int,
        progress: Progress = silent,
        moment: Moment = as_it_is,
    ) -> None:
        self.moment = moment
        self.outlook, self.terms, self.items, self.span, self.season, self.progress = outlook, terms, items, span, season, progress

    def orders(self, step: int, position: np.ndarray) -> np.ndarray:
        """Units to order [rows], from the paths of demand after `step` steps."""
        units, (over, share) = np.zeros(len(self.items)), self.moment(step)
        for start in range(0, len(self.items), BLOCK):
            self._tell(step, start / len(self.items))
            rows = range(start, min(start + BLOCK, len(self.items)))
            paths = begun(np.stack([self.outlook.paths(int(self.items[row]), over) for row in rows]), share)
            found = levels_of(paths, [self.terms[row] for row in rows], self.season)
            for row in rows:
                if position[row] < found.order_up_to[row - start]:
                    units[row] = quantity(float(position[row]), found.of(row - start), self.terms[row])
        return units

    def _tell(self, step: int, part: float) -> None:
        steps = max(1, self.span.end - self.span.start)
        self.progress((step - self.span.start + part) / steps, "Replaying the past")
