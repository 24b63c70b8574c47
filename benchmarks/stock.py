"""The stock forecasts beside StatsForecast's AutoETS on the same series, and what many items ask of time and memory.

    .venv/bin/python benchmarks/stock.py [--items 1000] [--steps 156] [--parts] [--alone]

Made-up weekly sales of three years: seasonal items, items on promotion, lumpy ones. Ours is `choose` and `forecast`: the backtest of all
candidates, their choice, the final fit and look ahead. The peer is StatsForecast(AutoETS(season_length=1), n_jobs=2): one fit of each
series and no backtest; a season of 52 is asked of a few series, to say what it would cost. Bar: at most 2 times the peer's seconds.

`--alone` leaves out the peer and tells the peak of memory, the calls of progress and the longest time without one, in which no cancel is
heard. `--parts` tells what takes the time.
"""

import argparse
import cProfile
import os
import pstats
import resource
import time
import warnings
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from smeai.models.forecasters import pretrained
from smeai.usecases.stock.calendar import Calendar, Frequency
from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.forecasting import choose
from smeai.usecases.stock.history import PROMOTION, History
from smeai.usecases.stock.outlook import Forecast

ITEMS, STEPS, HORIZON, SEASON = 1000, 156, 13, 52
CORES, FEW, BAR = 2, 10, 2.0
LEVEL, LIFT, PROMOTED, LUMPY, NOISE = (1.0, 4.5), 0.7, 0.08, 0.3, 0.25


@dataclass
class Watch:
    """A progress that remembers when it was called."""

    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    def __call__(self, fraction: float, sentence: str) -> None:
        self.wall.append(time.perf_counter())
        self.processor.append(time.process_time())

    def longest(self) -> tuple[float, float]:
        """Seconds between two calls, and seconds of processor time."""
        return float(np.diff(self.wall).max()), float(np.diff(self.processor).max())


def shop(items: int, steps: int, seed: int = 4) -> History:
    """Whole units a week; the promotions of the coming weeks are known."""
    chance = np.random.default_rng(seed)
    dates = np.datetime64("2021-01-04") + 7 * np.arange(steps + HORIZON)
    promoted = chance.random((items, steps + HORIZON)) < PROMOTED * (chance.random((items, 1)) < 0.5)
    wave = chance.uniform(0, 0.6, (items, 1)) * np.sin(2 * np.pi * (np.arange(steps) / SEASON + chance.random((items, 1))))
    drift = chance.normal(0, 0.001, (items, 1)) * np.arange(steps)
    rate = np.exp(chance.uniform(*LEVEL, (items, 1)) + wave + drift + LIFT * promoted[:, :steps] + chance.normal(0, NOISE, (items, steps)))
    seldom = (chance.random((items, 1)) < LUMPY) & (chance.random((items, steps)) < 0.7)
    names = tuple(f"item {number}" for number in range(items))
    return History(
        "made up",
        Calendar(Frequency.WEEK, dates, steps, SEASON),
        names,
        np.where(seldom, 0, chance.poisson(rate)).astype(float),
        np.zeros(items, np.int64),
        np.full(items, steps - 1),
        {PROMOTION: promoted.astype(float)},
        tuple(Facts(name) for name in names),
    )


def ours(history: History, watch: Watch) -> Forecast:
    """Backtest, choice, final forecast."""
    worth = np.nansum(history.quantity, axis=1)
    return choose(history, HORIZON, pretrained.load(), worth, progress=watch).forecast(history, watch)


def peer(history: History, season: int) -> None:
    """AutoETS of every series."""
    from statsforecast import StatsForecast
    from statsforecast.models import AutoETS

    steps = history.calendar.steps
    table = pd.DataFrame(
        {
            "unique_id": np.repeat(history.items, steps),
            "ds": np.tile(history.calendar.dates[:steps].astype("datetime64[ns]"), len(history)),
            "y": history.quantity.ravel(),
        }
    )
    StatsForecast(models=[AutoETS(season_length=season)], freq="W-MON", n_jobs=CORES).forecast(df=table, h=HORIZON)


def spent() -> float:
    """Seconds of processor time of this process and those it has waited for."""
    told = os.times()
    return told.user + told.system + told.children_user + told.children_system


def measured(work, *arguments) -> tuple[float, float]:
    """Seconds, and seconds of processor time."""
    wall, processor = time.perf_counter(), spent()
    work(*arguments)
    return time.perf_counter() - wall, spent() - processor


def compared(history: History) -> None:
    """Ours beside the peer."""
    few = shop(FEW, history.calendar.steps)
    measured(peer, few, 1)  # what is loaded once is no part of either
    measured(ours, few, Watch())
    theirs, mine = measured(peer, history, 1), measured(ours, history, Watch())
    yearly = measured(peer, few, SEASON)
    print(f"StatsForecast AutoETS, no season: {theirs[0]:.1f} s (processor {theirs[1]:.1f} s)")
    print(f"the same with a season of {SEASON}: {yearly[0] / FEW * len(history):.0f} s, from {FEW} series")
    print(f"smeai, backtest, choice and forecast: {mine[0]:.1f} s (processor {mine[1]:.1f} s)")
    print(f"ratio {mine[0] / theirs[0]:.2f}, of processor time {mine[1] / theirs[1]:.2f} (bar {BAR})")


def alone(history: History) -> None:
    """What many items take."""
    watch = Watch()
    wall, processor = measured(ours, history, watch)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    gap, busy = watch.longest()
    print(f"{len(history):,} items: {wall:.1f} s (processor {processor:.1f} s), peak {peak:.2f} GB")
    print(f"{len(watch.wall):,} calls of progress, longest gap {gap:.2f} s (processor {busy:.2f} s)")


def parts(history: History) -> None:
    """Where the time goes."""
    with cProfile.Profile() as profile:
        ours(history, Watch())
    pstats.Stats(profile).sort_stats("cumulative").print_stats("smeai|sklearn.*fit|onnxruntime.*run", 45)


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reader.add_argument("--items", type=int, default=ITEMS)
    reader.add_argument("--steps", type=int, default=STEPS)
    reader.add_argument("--alone", action="store_true")
    reader.add_argument("--parts", action="store_true")
    asked = reader.parse_args()
    warnings.simplefilter("ignore")
    history = shop(asked.items, asked.steps)
    (parts if asked.parts else alone if asked.alone else compared)(history)


if __name__ == "__main__":
    main()
