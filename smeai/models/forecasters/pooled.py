"""One forecaster for all series: boosted trees over what `features` tells, trained on many moments of the past, run as ONNX."""

from collections.abc import Collection, Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass

import numpy as np
import onnxruntime
from sklearn.ensemble import HistGradientBoostingRegressor
from threadpoolctl import threadpool_limits

from smeai.core.progress import Progress, silent, span, tracked
from smeai.models import trees
from smeai.models.forecasters.features import Features, features
from smeai.models.forecasters.panel import Panel
from smeai.models.session import open_graph

ROWS = 45_000  # that are learned from
FEW, MORE = 200, 2.0  # up to so many series there is time for so many times the rows; still more gave nothing on the sets we tried
MOMENTS = (4, 60)  # of the past that are looked at: at least, at most
FEWEST_KNOWN = 4  # steps of a series before such a moment
FEWEST_ROWS = 200
EXTREME, BEYOND = 0.995, 3.0  # a target is cut at so many times this quantile of all
BATCH = 20_000  # rows in one run of the graph
THREADS = 2  # models that are fitted side by side
PATIENCE = 0.2  # seconds between two calls of progress


@dataclass(frozen=True, slots=True)
class Kind:
    """How one of the models is fitted: `loss` as scikit-learn names it; `anchored` ones learn the difference to a simple forecast."""

    loss: str
    anchored: bool = False


KINDS: Mapping[str, Kind] = {
    "pooled median": Kind("absolute_error"),
    "pooled difference": Kind("absolute_error", anchored=True),
    "pooled mean": Kind("squared_error"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Pooled:
    """Fitted models by the name of their kind, ready to run."""

    graphs: Mapping[str, bytes]
    sessions: Mapping[str, onnxruntime.InferenceSession]

    def forecast(self, panel: Panel, progress: Progress = silent) -> dict[str, np.ndarray]:
        """By kind: float64 [series, horizon], seen from the end of the panel."""
        told = features(panel)
        rows = told.values.reshape(-1, told.values.shape[-1])
        made = {}
        for name, session in self.sessions.items():
            parts = np.array_split(rows, max(1, -(-len(rows) // BATCH)))  # even ones: the runtime adds up few rows in another order
            runs = [_run(session, part) for part in tracked(parts, len(parts), progress, "Looking ahead")]
            scaled = np.concatenate(runs).reshape(told.anchor.shape)
            made[name] = (scaled + (told.anchor if KINDS[name].anchored else 0)) * told.level[:, None]
        return made


def fit(panel: Panel, seed: int = 0, progress: Progress = silent, names: Collection[str] = tuple(KINDS)) -> Pooled | None:
    """Models of the kinds `names` that learned from every part of the panel's past; None where there is too little of it."""
    rng = np.random.default_rng(seed)
    told, targets, anchors = _lessons(panel, rng, span(progress, 0, 0.3))
    if len(targets) < FEWEST_ROWS:
        return None
    wanted = {name: _tamed(targets - anchors if kind.anchored else targets) for name, kind in KINDS.items() if name in names}
    fitted = _side_by_side(told, wanted, seed, span(progress, 0.3, 1))
    graphs = {name: trees.build(each, told.shape[1]) for name, each in fitted.items()}
    return Pooled(graphs, {name: open_graph(graph, spins=False) for name, graph in graphs.items()})


def _side_by_side(
    told: np.ndarray, wanted: Mapping[str, np.ndarray], seed: int, progress: Progress
) -> dict[str, HistGradientBoostingRegressor]:
    """Each model on one core: threads inside of a fit wait for each other, and on a busy machine for twenty times as long as they work."""
    pool = ThreadPoolExecutor(THREADS)
    jobs = {name: pool.submit(_fitted, KINDS[name], told, targets, seed) for name, targets in wanted.items()}
    try:
        while wait(jobs.values(), PATIENCE).not_done:
            progress(sum(job.done() for job in jobs.values()) / len(jobs), "Learning from all items together")
        return {name: job.result() for name, job in jobs.items()}
    finally:
        pool.shutdown(wait=False, cancel_futures=True)  # a job that was stopped does not wait for the fit under way


def _fitted(kind: Kind, told: np.ndarray, targets: np.ndarray, seed: int) -> HistGradientBoostingRegressor:
    model = HistGradientBoostingRegressor(
        loss=kind.loss, max_iter=80, learning_rate=0.12, max_leaf_nodes=31, l2_regularization=1.0, early_stopping=False, random_state=seed
    )
    with threadpool_limits(1, "openmp"):
        return model.fit(told, targets)


def _lessons(panel: Panel, rng: np.random.Generator, progress: Progress) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Features, targets and anchors of steps that were once in the future, in units of the level of that day."""
    most = _rows(panel)
    moments = _moments(panel, most)
    share = most / max(1, len(moments) * len(panel) * panel.horizon)
    rows, targets, anchors = [], [], []
    for number, back in enumerate(moments):
        progress(number / len(moments), "Looking at the past")
        seen, wanted = _seen(panel, int(back))
        told = features(seen)
        kept = np.isfinite(wanted) & (np.isfinite(seen.values).sum(axis=1) >= FEWEST_KNOWN)[:, None]
        kept &= rng.random(wanted.shape) < share
        rows.append(told.values[kept])
        targets.append((wanted / told.level[:, None])[kept])
        anchors.append(told.anchor[kept])
    if not rows:
        return np.zeros((0, 1), np.float32), np.zeros(0), np.zeros(0)
    told = np.concatenate(rows)
    told[:, ~np.isfinite(told).any(axis=0)] = 0.0  # what nobody ever knew, such as sales on closed days: the trees take no empty column
    return told, np.concatenate(targets), np.concatenate(anchors)


def _rows(panel: Panel) -> int:
    """How many rows are learned from: fewer, the more series there are to be forecast besides."""
    return int(ROWS * np.clip(MORE * FEW / max(1, len(panel)), 1, MORE))


def _moments(panel: Panel, rows: int) -> np.ndarray:
    """Steps before the end at which the past is looked at from, int64; evenly over what is there, enough for so many `rows`."""
    first = max(FEWEST_KNOWN, min(panel.season, panel.steps // 3))
    every = np.arange(panel.horizon, panel.steps - first)
    per = len(panel) * panel.horizon
    wanted = int(np.clip(1.5 * rows / max(1, per) + 1, *MOMENTS))
    if len(every) <= wanted:
        return every
    return every[np.unique(np.linspace(0, len(every) - 1, wanted).astype(int))]


def _seen(panel: Panel, back: int) -> tuple[Panel, np.ndarray]:
    """The panel as it was `back` steps ago, and what was sold in the steps that followed."""
    now = panel.steps - back
    return panel.before(back), panel.values[:, now : now + panel.horizon]


def _tamed(targets: np.ndarray) -> np.ndarray:
    limit = BEYOND * float(np.quantile(np.abs(targets), EXTREME))
    return np.clip(targets, -limit, limit)


def _run(session: onnxruntime.InferenceSession, rows: np.ndarray) -> np.ndarray:
    return session.run([trees.VALUES], {trees.FEATURES: rows})[0][:, 0].astype(np.float64)


__all__ = ["KINDS", "Features", "Kind", "Pooled", "fit"]
