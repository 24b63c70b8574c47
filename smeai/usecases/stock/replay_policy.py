"""smeai's own policy: at each review, levels from demand as it was foreseen then, and orders up to them."""

from collections.abc import Sequence

import numpy as np

from smeai.core.progress import Progress, silent
from smeai.usecases.stock.ordering.levels import levels_of
from smeai.usecases.stock.ordering.lots import quantity
from smeai.usecases.stock.ordering.terms import Terms
from smeai.usecases.stock.outlook import Outlook
from smeai.usecases.stock.replay_shelf import Span

BLOCK = 256  # items whose paths are held at once


class ForecastPolicy:
    """Orders of all items by `Outlook`. `terms` have lead time and review in the steps of the replay; `items` are the places of its rows
    in the outlook."""

    def __init__(
        self, outlook: Outlook, terms: Sequence[Terms], items: np.ndarray, span: Span, season: int, progress: Progress = silent
    ) -> None:
        self.outlook, self.terms, self.items, self.span, self.season, self.progress = outlook, terms, items, span, season, progress

    def orders(self, step: int, position: np.ndarray) -> np.ndarray:
        """Units to order [rows], from the paths of demand after `step` steps."""
        units = np.zeros(len(self.items))
        for start in range(0, len(self.items), BLOCK):
            self._tell(step, start / len(self.items))
            rows = range(start, min(start + BLOCK, len(self.items)))
            paths = np.stack([self.outlook.paths(int(self.items[row]), step) for row in rows])
            found = levels_of(paths, [self.terms[row] for row in rows], self.season)
            for row in rows:
                if position[row] < found.order_up_to[row - start]:
                    units[row] = quantity(float(position[row]), found.of(row - start), self.terms[row])
        return units

    def _tell(self, step: int, part: float) -> None:
        steps = max(1, self.span.end - self.span.start)
        self.progress((step - self.span.start + part) / steps, "Replaying the past")
