"""Groups and the whole: forecasts of their items add up, and so do their futures."""

from collections.abc import Sequence

import numpy as np

from smeai.usecases.stock.backtest import Backtest
from smeai.usecases.stock.case_laid import Laid
from smeai.usecases.stock.model import StockModel
from smeai.usecases.stock.ordering.money import text, total
from smeai.usecases.stock.result import GroupPart

LEVELS = (0.1, 0.9)
UNKNOWN = 0.3  # correlation of items where no backtest tells
ALL, NO_GROUP = "", "–"  # the names of the whole, and of the items that have none


def correlation(tested: Backtest) -> float:
    """How errors of items hang together, 0 (each for itself) to 1 (all at once), over whole horizons.

    The error of the sum, squared, beside what it would be under either; by the origins of the backtest.
    """
    off = np.nansum(tested.sold - tested.mean.of(tested.said), axis=2) if tested.origins else np.zeros((0, 1))
    apart, together = (off**2).sum(), (np.abs(off).sum(axis=1) ** 2).sum()
    if together <= apart or off.shape[1] < 2:
        return UNKNOWN
    return float(np.clip(((off.sum(axis=1) ** 2).sum() - apart) / (together - apart), 0.0, 1.0))


def groups(model: StockModel, laid: Laid) -> tuple[GroupPart, ...]:
    """The whole first (its name is ""), then each group by name, where items have any; they add up to the whole."""
    names = [each.group or NO_GROUP for each in laid.facts]
    found = sorted(set(names), key=lambda name: (name == NO_GROUP, name))
    wanted = [ALL, *(found if found != [NO_GROUP] else ())]
    rows = (np.arange(len(names)) if name == ALL else np.flatnonzero([each == name for each in names]) for name in wanted)
    return tuple(_part(name, items, model, laid) for name, items in zip(wanted, rows, strict=True))


def _part(name: str, items: np.ndarray, model: StockModel, laid: Laid) -> GroupPart:
    mean = float(laid.forecast.mean[items].sum())
    low, high = interval(laid.paths[items].sum(axis=2, dtype=np.float64), mean, model.correlation)
    orders = [laid.plan.orders[item] for item in items.tolist()]
    due = sum(bool(each.quantity) for each in orders)
    return GroupPart(name, len(items), mean, low, high, due, text(total(each.value for each in orders)))


def interval(demand: np.ndarray, mean: float, rho: float) -> tuple[float, float]:
    """80 % interval of the sum of demand [items, paths] around `mean`, never below zero.

    The paths of items share their chances, so their plain sum moves all at once; drawn in an order of its own for each item
    they move apart. Variances of both are mixed by the correlation `rho`.
    """
    random = np.random.default_rng(0)
    together, apart = demand.sum(axis=0), random.permuted(demand, axis=1).sum(axis=0)
    off = [_off(each) for each in (together, apart)]
    low, high = (np.sqrt(rho * one**2 + (1 - rho) * other**2) for one, other in zip(*off, strict=True))
    return max(0.0, mean - float(low)), mean + float(high)


def _off(sums: np.ndarray) -> Sequence[float]:
    low, high = np.quantile(sums, LEVELS)
    middle = float(sums.mean())
    return max(middle - float(low), 0.0), max(float(high) - middle, 0.0)
