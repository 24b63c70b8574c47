"""How each item usually sells: its life, its zero steps, and how likely a long silence is."""

from dataclasses import dataclass

import numpy as np

from smeai.usecases.stock.closed_days import closed
from smeai.usecases.stock.history import History

LEAST = 0.03  # no silence is taken as less likely than this to last another step: the rate is an estimate


@dataclass(frozen=True, slots=True, eq=False)
class Selling:
    """`sold`, `blank` (open, known, nothing sold) and `shut` are bool [items, steps]; `shut` comes before `blank`.

    `begun` and `over` (int64 [items]) are the first and last step with a sale; `steps` and -1 for an item that never sold. `sales` counts
    the steps with a sale. `year` is how many steps a year has.
    """

    sold: np.ndarray
    blank: np.ndarray
    shut: np.ndarray
    begun: np.ndarray
    over: np.ndarray
    sales: np.ndarray
    year: int

    @property
    def inside(self) -> np.ndarray:
        """The steps after the first and before the last sale, bool [items, steps]."""
        step = np.arange(self.sold.shape[1])
        return (step > self.begun[:, None]) & (step < self.over[:, None])


def selling(history: History) -> Selling:
    """How the items of `history` sell."""
    quantity, steps = history.quantity, history.quantity.shape[1]
    sold, shut = quantity > 0, closed(history)
    blank = ~np.isnan(quantity) & ~sold & ~shut
    step = np.arange(steps)
    begun = np.where(sold, step, steps).min(axis=1, initial=steps)
    over = np.where(sold, step, -1).max(axis=1, initial=-1)
    return Selling(sold, blank, shut, begun, over, sold.sum(axis=1), max(1, round(365.25 / history.calendar.days)))


def silence(mean: np.ndarray, variance: np.ndarray) -> np.ndarray:
    """The chance of a step without a sale at this demand: P(0) of the negative binomial with mean and variance, Poisson if narrower."""
    mean = np.maximum(mean, 1e-12)
    spread = variance - mean
    size = mean**2 / np.where(spread > 1e-9, spread, 1.0)
    return np.where(spread > 1e-9, np.exp(size * (np.log(size) - np.log(size + mean))), np.exp(-mean))


def staying(zeros: np.ndarray, silences: np.ndarray, by_rate: np.ndarray) -> np.ndarray:
    """The chance that a silence lasts another step, [n], from `zeros` steps in `silences` other runs and the chance `by_rate`.

    A two-state Markov chain (Willemain, Smart & Schwarz 2004): zeros hang together, so the other silences count, not the share of zeros.
    """
    seen = np.where(zeros > 0, (zeros - silences + 0.5) / (zeros + 2), 0.0)
    return np.clip(np.maximum(seen, by_rate), LEAST, 1.0)
