"""The pretrained forecaster Fracast-0: many histories in, quantiles of the coming steps out, without any fitting.

A history is given the steps it has, rounded up to 64; for what was before them the graph knows the states of an
empty context. Over eleven sets of real demand (1360 to 1474 series at each of three origins) this moves the mean absolute scaled
error of the median by -0.3 % to +1.0 % against the original, which always reads 2048 steps: not at all where no
period is found, most for the longest daily series. A series of 156 steps takes 2 to 3 ms of one core, the original
30 to 40 (``benchmarks/forecasting.py``).
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from smeai.core.progress import Progress, silent, span
from smeai.models.catalog import FORECASTER, verified
from smeai.models.forecasters.pretrained_inputs import CONTEXT, HORIZON, prepare

LEVELS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
MEDIAN = LEVELS.index(0.5)
FEWEST = 8  # known values, below which the model gives no forecast
STEP = 64  # contexts are multiples of it, so that series of about one length share a run
THREADS = 2  # runs side by side, each on one core: quicker than one run on two
AT_ONCE = 32  # series in one run; between 4 and 64 it hardly matters

Run = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""Quantiles [n, 48, 9] from past [n, t, 15] and future [n, 48, 6], see `prepare`."""


@dataclass(frozen=True)
class Pretrained:
    """The model, ready to run; `whole` reads 2048 steps for every series as the original does, ten times as slow."""

    run: Run
    whole: bool = False

    def forecast(self, values: np.ndarray, horizon: int, progress: Progress = silent) -> np.ndarray:
        """Quantiles at `LEVELS`, float32 [n, horizon, 9], from values [n, t], the newest last and NaN where unknown.

        At most the last 2048 steps are read; beyond 48 steps ahead the medians stand in for what is not known yet.
        A forecast does not depend on the other rows. Quantiles may lie below zero and,
        above all where demand is seldom, cross. Raises
        ValueError for a row with fewer than 8 known values among the steps that are read.
        """
        blocks = -(-horizon // HORIZON)
        found = []
        for number in range(blocks):
            found.append(self._block(values, span(progress, number / blocks, (number + 1) / blocks)))
            values = np.concatenate([values[:, -CONTEXT:], found[-1][..., MEDIAN]], axis=1)
        return np.concatenate(found, axis=1)[:, :horizon]

    def _block(self, values: np.ndarray, progress: Progress) -> np.ndarray:
        values = values[:, -CONTEXT:].astype(np.float32)
        known = np.isfinite(values)
        if (known.sum(axis=1) < FEWEST).any():
            raise ValueError(f"each series needs at least {FEWEST} known values")
        lengths = values.shape[1] - known.argmax(axis=1) if known.size else np.zeros(0, int)
        contexts = np.full(len(values), CONTEXT) if self.whole else -(-lengths // STEP) * STEP
        forecast, done = np.empty((len(values), HORIZON, len(LEVELS)), np.float32), 0
        groups = list(_groups(contexts))
        pool = ThreadPoolExecutor(THREADS)
        made = pool.map(lambda group: self._predict(_ending(values[group[0]], group[1])), groups)
        try:
            for (rows, _), told in zip(groups, made, strict=True):
                progress(done / len(values), "Looking ahead")
                forecast[rows] = told
                done += len(rows)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)  # a job that was stopped does not wait for the runs under way
        return forecast

    def _predict(self, values: np.ndarray) -> np.ndarray:
        inputs = prepare(values)
        return self.run(inputs.past, inputs.future) * inputs.span[..., None] + inputs.low[..., None]


@lru_cache
def load() -> Pretrained:
    """The shipped forecaster, loaded once in this process; raises `MissingModel` or `DamagedModel`."""
    return open_forecaster(verified(FORECASTER).folder)


def open_forecaster(folder: Path, whole: bool = False) -> Pretrained:
    """The forecaster in a folder of ours, which holds ``model.onnx``."""
    from smeai.models.session import open_session

    session = open_session(folder / "model.onnx", spins=False, cores=1)
    return Pretrained(lambda past, future: session.run(["quantiles"], {"past": past, "future": future})[0], whole)


def _groups(contexts: np.ndarray) -> Iterator[tuple[np.ndarray, int]]:
    """The places of at most 32 series that share a context, and that context."""
    for context in np.unique(contexts):
        places = np.flatnonzero(contexts == context)
        for start in range(0, len(places), AT_ONCE):
            yield places[start : start + AT_ONCE], int(context)


def _ending(values: np.ndarray, length: int) -> np.ndarray:
    """The last `length` steps of the rows, unknown where the rows are shorter."""
    kept = values[:, -length:]
    return np.pad(kept, ((0, 0), (length - kept.shape[1], 0)), constant_values=np.nan)
