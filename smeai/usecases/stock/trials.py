"""What each forecaster came to on the past of each item."""

from dataclasses import dataclass

import numpy as np

from smeai.usecases.stock.backtest import Backtest
from smeai.usecases.stock.candidates import NAIVE, TITLES


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """Mean absolute scaled errors of the backtest, float32: `errors` [titles, items], `chosen` and `naive` [items]; NaN where untested."""

    titles: tuple[str, ...]
    errors: np.ndarray
    chosen: np.ndarray
    naive: np.ndarray

    def of(self, item: int) -> tuple[tuple[str, float], ...]:
        """(title, error) of one item, the best first."""
        pairs = ((title, round(float(error), 4)) for title, error in zip(self.titles, self.errors[:, item], strict=True))
        return tuple(sorted((pair for pair in pairs if np.isfinite(pair[1])), key=lambda pair: pair[1]))


def tried(tested: Backtest) -> Tried:
    """From a backtest; where a family has several members its best one on all items stands for it."""
    count, found = len(tested.scale), {}
    if not tested.origins:
        nothing = np.full(count, np.nan, np.float32)
        return Tried((), np.zeros((0, count), np.float32), nothing, nothing)
    for name, said in tested.said.items():
        errors = tested.errors(said).astype(np.float32)
        if np.isfinite(errors).any():
            title = TITLES[name]
            found[title] = min((errors, found.get(title, errors)), key=_usual)
    chosen = tested.errors(tested.median.of(tested.said)).astype(np.float32)
    errors = np.stack([*found.values()]) if found else np.zeros((0, count), np.float32)
    return Tried(
        tuple(title[:1].upper() + title[1:] for title in found), errors, chosen, tested.errors(tested.said[NAIVE]).astype(np.float32)
    )


def _usual(errors: np.ndarray) -> float:
    return float(np.nanmean(errors))
