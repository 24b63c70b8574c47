"""One forecaster for all series: boosted trees over what `features` tells, trained on many moments of the past, run as ONNX."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import onnxruntime
from sklearn.ensemble import HistGradientBoostingRegressor

from smeai.core.progress import Progress, silent, span
from smeai.models import trees
from smeai.models.forecasters.features import Features, features
from smeai.models.forecasters.panel import Panel
from smeai.models.session import open_graph

ROWS = 60_000  # that are learned from; more gave nothing on the sets we tried
MOMENTS = (4, 60)  # of the past that are looked at: at least, at most
FEWEST_KNOWN = 4  # steps of a series before such a moment
FEWEST_ROWS = 200
EXTREME, BEYOND = 0.995, 3.0  # a target is cut at so many times this quantile of all
BATCH = 200_000  # rows in one run of the graph


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

    def forecast(self, panel: Panel) -> dict[str, np.ndarray]:
        """By kind: float64 [series, horizon], seen from the end of the panel."""
        told = features(panel)
        rows = told.values.reshape(-1, told.values.shape[-1])
        made = {}
        for name, session in self.sessions.items():
            parts = [_run(session, rows[start : start + BATCH]) for start in range(0, len(rows), BATCH)]
            scaled = np.concatenate(parts).reshape(told.anchor.shape)
            made[name] = (scaled + (told.anchor if KINDS[name].anchored else 0)) * told.level[:, None]
        return made


def fit(panel: Panel, seed: int = 0, progress: Progress = silent) -> Pooled | None:
    """Models that learned from every part of the panel's past; None where there is too little of it."""
    rng = np.random.default_rng(seed)
    told, targets, anchors = _lessons(panel, rng, span(progress, 0, 0.3))
    if len(targets) < FEWEST_ROWS:
        return None
    graphs = {}
    for number, (name, kind) in enumerate(KINDS.items()):
        progress(0.3 + 0.7 * number / len(KINDS), "Learning from all items together")
        fitted = _trees(kind, seed).fit(told, _tamed(targets - anchors if kind.anchored else targets))
        graphs[name] = trees.build(fitted, told.shape[1])
    return Pooled(graphs, {name: open_graph(graph) for name, graph in graphs.items()})


def _trees(kind: Kind, seed: int) -> HistGradientBoostingRegressor:
    return HistGradientBoostingRegressor(
        loss=kind.loss, max_iter=80, learning_rate=0.12, max_leaf_nodes=31, l2_regularization=1.0, early_stopping=False, random_state=seed
    )


def _lessons(panel: Panel, rng: np.random.Generator, progress: Progress) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Features, targets and anchors of steps that were once in the future, in units of the level of that day."""
    moments = _moments(panel)
    share = ROWS / max(1, len(moments) * len(panel) * panel.horizon)
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
    return np.concatenate(rows), np.concatenate(targets), np.concatenate(anchors)


def _moments(panel: Panel) -> np.ndarray:
    """Steps before the end at which the past is looked at from, int64; evenly over what is there."""
    first = max(FEWEST_KNOWN, min(panel.season, panel.steps // 3))
    every = np.arange(panel.horizon, panel.steps - first)
    per = len(panel) * panel.horizon
    wanted = int(np.clip(1.5 * ROWS / max(1, per) + 1, *MOMENTS))
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
