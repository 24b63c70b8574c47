"""How much each forecaster counts: weights that would have been best in the backtest, held back towards equal ones."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize
from scipy.special import softmax

LUMPY_INTERVAL = 1.32  # steps between sales, above which demand is called intermittent (Syntetos, Boylan & Croston, 2005)
EQUAL_PULL, COMMON_PULL = 0.1, 0.1  # how strongly weights are held to equal ones, and those of a kind of demand to those of all
FEWEST_ITEMS = 20  # of a kind of demand, for weights of its own
MOST_POINTS = 20_000
SMALLEST, LARGEST = 0.3, 3.0  # what an item counts by its money, against the average one

Loss = Callable[[np.ndarray], tuple[float, np.ndarray]]
"""The loss of errors [points] and its slope at each of them."""


@dataclass(frozen=True, slots=True, eq=False)
class Blend:
    """`weights` float64 [kinds of demand, candidates], rows adding up to 1; `kind` int64 [series] says which row an item has."""

    names: tuple[str, ...]
    weights: np.ndarray
    kind: np.ndarray

    def of(self, said: Mapping[str, np.ndarray]) -> np.ndarray:
        """The blend of what candidates said, [origins, series, horizon]."""
        return np.einsum("sc,osch->osh", self.weights[self.kind], stacked(said, self.names))


def absolute(errors: np.ndarray) -> tuple[float, np.ndarray]:
    """Mean absolute error: the best blend is a median."""
    return float(np.abs(errors).mean()), np.sign(errors)


def squared(errors: np.ndarray) -> tuple[float, np.ndarray]:
    """Mean squared error: the best blend is a mean."""
    return float((errors**2).mean()), 2 * errors


def stacked(said: Mapping[str, np.ndarray], names: Sequence[str]) -> np.ndarray:
    """What candidates said, float64 [origins, series, candidates, horizon]; one that says nothing is given the median of the others."""
    empty = np.full(next(iter(said.values())).shape, np.nan)
    told = np.stack([said.get(name, empty) for name in names], axis=2)
    some = np.isfinite(told).any(axis=2, keepdims=True)
    middle = np.nanmedian(np.where(some, told, 0.0), axis=2, keepdims=True)
    return np.where(np.isfinite(told), told, middle)


@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """A backtest: `sold` float64 [origins, series, horizon]; errors count in units of `scale` and by `worth` in money, both [series].

    `kind` int64 [series] numbers the kinds of demand.
    """

    sold: np.ndarray
    scale: np.ndarray
    worth: np.ndarray
    kind: np.ndarray

    def take(self, rows: np.ndarray) -> "Past":
        """Some of the series."""
        return Past(self.sold[:, rows], self.scale[rows], self.worth[rows], self.kind[rows])


def blend(names: Sequence[str], said: Mapping[str, np.ndarray], past: Past, loss: Loss) -> Blend:
    """The weights that suit a backtest, for every kind of demand."""
    told = stacked(said, names)
    common = _best(told, past, np.full(len(names), 1 / len(names)), EQUAL_PULL, loss)
    rows = []
    for number in range(int(past.kind.max(initial=0)) + 1):
        mine = past.kind == number
        apart = FEWEST_ITEMS <= mine.sum() < len(mine)
        rows.append(_best(told[:, mine], past.take(mine), common, COMMON_PULL, loss) if apart else common)
    return Blend(tuple(names), np.stack(rows), past.kind)


def kinds(values: np.ndarray) -> np.ndarray:
    """0 for items that sell in most steps, 1 for intermittent ones, int64 [series], from values [series, steps]."""
    known = np.isfinite(values).sum(axis=1)
    sales = np.maximum((np.nan_to_num(values) > 0).sum(axis=1), 1)
    return (known / sales >= LUMPY_INTERVAL).astype(np.int64)


def worth(value: np.ndarray) -> np.ndarray:
    """What each item counts, from its sales in money (NaN where unknown): the root, so that a few large ones do not decide alone."""
    known = np.isfinite(value) & (value > 0)
    if not known.any():
        return np.ones(len(value))
    root = np.sqrt(np.where(known, value, np.nan))
    return np.where(known, np.clip(root / np.nanmean(root), SMALLEST, LARGEST), 1.0)


def _best(told: np.ndarray, past: Past, start: np.ndarray, pull: float, loss: Loss) -> np.ndarray:
    """The weights [candidates] of the least loss plus `pull` times their squared distance from `start`."""
    used = np.isfinite(past.sold) & (past.scale > 0)[None, :, None]
    each = past.worth / np.where(past.scale > 0, past.scale, 1)
    factor = np.broadcast_to(each[None, :, None], past.sold.shape)[used]
    if not len(factor):
        return start
    target = past.sold[used] * factor
    choices = told.transpose(0, 1, 3, 2)[used] * factor[:, None]
    if len(target) > MOST_POINTS:
        some = np.linspace(0, len(target) - 1, MOST_POINTS).astype(int)
        target, choices = target[some], choices[some]
    unit = loss(target - choices @ start)[0] or 1.0

    def cost(free: np.ndarray) -> tuple[float, np.ndarray]:
        weights = softmax(free)
        found, slope = loss(target - choices @ weights)
        grown = -(slope[:, None] * choices).mean(axis=0) / unit + 2 * pull * (weights - start)
        return found / unit + pull * float(((weights - start) ** 2).sum()), weights * (grown - (grown * weights).sum())

    return softmax(minimize(cost, np.log(np.maximum(start, 1e-4)), jac=True, method="L-BFGS-B").x)
