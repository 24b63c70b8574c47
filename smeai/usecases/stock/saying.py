"""Which method an item got, and why, in words."""

import numpy as np

from smeai.usecases.stock.backtest import Backtest
from smeai.usecases.stock.candidates import NAIVE, TITLES

SHOWN = 3  # methods of a blend that are named
ALONE = 0.85  # the share from which on a blend is called by its one method
UNTESTED = "Too little was known to test anything: the middle of simple forecasts."


def said_of(tested: Backtest) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The name of each item's method, and the sentence why."""
    names = [_named(tested, row) for row in range(len(tested.median.weights))]
    method = tuple(names[kind] for kind in tested.median.kind)
    if not tested.origins:
        return method, (UNTESTED,) * len(method)
    ours = tested.errors(tested.median.of(tested.said))
    naive = tested.errors(tested.said[NAIVE])
    times = np.isfinite(tested.sold).any(axis=2).sum(axis=0)
    return method, tuple(_why(*row) for row in zip(times.tolist(), ours.tolist(), naive.tolist(), strict=True))


def shares(tested: Backtest, kind: int) -> dict[str, float]:
    """What each method counts for a kind of demand, by title, the largest first."""
    found: dict[str, float] = {}
    for name, weight in zip(tested.median.names, tested.median.weights[kind], strict=True):
        found[TITLES[name]] = found.get(TITLES[name], 0.0) + float(weight)
    return dict(sorted(found.items(), key=lambda pair: -pair[1]))


def _named(tested: Backtest, kind: int) -> str:
    found = shares(tested, kind)
    first = next(iter(found))
    if found[first] >= ALONE:
        return first[:1].upper() + first[1:]
    parts = [f"{title} {share:.0%}" for title, share in list(found.items())[:SHOWN] if share >= 0.05]
    return "Blend: " + ", ".join(parts)


def _why(tests: int, ours: float, naive: float) -> str:
    if tests and not np.isfinite(ours):
        return "It always sold the same: there was nothing to tell the forecasters apart by."
    if not (np.isfinite(ours) and np.isfinite(naive)):
        return "This item is too young to be tested alone: it is forecast as those of its kind."
    times = "twice" if tests == 2 else "once"
    if naive <= 0:
        return f"Tested {times} on its own past; last season again would have been exact."
    change = 1 - ours / naive
    side = f"{change:.0%} less than" if change >= 0.005 else (f"{-change:.0%} more than" if change <= -0.005 else "as much as")
    tail = "" if change > -0.005 else " It is kept because it was better over all items of its kind."
    return f"Tested {times} on its own past, it was off by {ours:.2f} (scaled), {side} last season again ({naive:.2f}).{tail}"
