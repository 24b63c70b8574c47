"""The forecasters that compete, and what each of them says of the coming steps."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from smeai.core.progress import Progress, silent, span
from smeai.models.forecasters import pooled, statistical
from smeai.models.forecasters.panel import Panel
from smeai.models.forecasters.pooled import Pooled
from smeai.models.forecasters.pretrained import FEWEST, MEDIAN, Pretrained
from smeai.usecases.stock.kept import FORGETFUL, Kept, looked_ahead, one_by_one

NAIVE, ENSEMBLE, FRACAST, FRACAST_MEAN = "naive", "ensemble", "fracast", "fracast mean"
SMOOTHING = ("ets", "theta", "ces")
LUMPY = ("sba", "tsb", "adida", "imapa")
POOLED_MEAN = "pooled mean"
MEDIANS = (NAIVE, *SMOOTHING, ENSEMBLE, FRACAST, "pooled median", "pooled difference")
"""Those whose blend is the middle of what may be sold: half the time more, half the time less."""
MEANS = (NAIVE, *SMOOTHING, *LUMPY, FRACAST_MEAN, POOLED_MEAN)
"""Those whose blend is what is sold on average: what stock needs, above all where most steps sell nothing."""

TITLES = {
    NAIVE: "seasonal naive",
    "ets": "ETS",
    "theta": "Theta",
    "ces": "CES",
    ENSEMBLE: "median of ETS, Theta and CES",
    "sba": "Croston-SBA",
    "tsb": "TSB",
    "adida": "ADIDA",
    "imapa": "IMAPA",
    FRACAST: "Fracast-0",
    FRACAST_MEAN: "Fracast-0",
    "pooled median": "boosting over all items",
    "pooled difference": "boosting over all items",
    POOLED_MEAN: "boosting over all items",
}

Said = Mapping[str, np.ndarray]
"""By candidate: float64 [origins, series, horizon], NaN where it says nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Engines:
    """What has learned already: the pretrained forecaster, and the one fitted on these items; and what was said before a stop."""

    pretrained: Pretrained | None
    pooled: Pooled | None
    kept: Kept = FORGETFUL


def learn(
    panel: Panel,
    pretrained: Pretrained | None,
    seed: int,
    progress: Progress = silent,
    names: Iterable[str] = tuple(pooled.KINDS),
    kept: Kept = FORGETFUL,
) -> Engines:
    """Fit those of `names` that learn from all items of a panel."""
    kinds = [name for name in pooled.KINDS if name in set(names)]
    return Engines(pretrained, pooled.fit(panel, seed, progress, kinds) if kinds else None, kept)


def ask(
    names: Iterable[str],
    panel: Panel,
    engines: Engines,
    origins: Sequence[int],
    progress: Progress = silent,
    rows: np.ndarray | None = None,
    known: Said | None = None,
) -> dict[str, np.ndarray]:
    """What candidates say from each origin (steps before the end); `known` is what some of them said already of some rows.

    Only `rows` (bool [series]) are asked of those that take their time for each series.
    """
    wanted = _needed(names)
    said: dict[str, np.ndarray] = dict(known or {})
    for number, name in enumerate(wanted):
        part = span(progress, number / len(wanted), (number + 1) / len(wanted))
        if name == NAIVE:
            said[name] = np.stack([statistical.seasonal_naive(panel.before(origin)) for origin in origins])
        elif name in statistical.METHODS:
            said[name] = laid(said.get(name), one_by_one(engines.kept, name, panel, tuple(origins), part, rows))
        elif name == FRACAST:
            for title, told in _pretrained(panel, engines, origins, part, rows).items():
                said[title] = laid(said.get(title), told)
        elif name == POOLED_MEAN:
            said |= _pooled(panel, engines.pooled, origins, part)
    if set(SMOOTHING) <= said.keys():
        said[ENSEMBLE] = _middle([said[name] for name in SMOOTHING])
    return said


def _needed(names: Iterable[str]) -> list[str]:
    """The candidates that must be asked, each family once."""
    wanted: dict[str, None] = {}
    for name in names:
        if name == ENSEMBLE:
            wanted |= dict.fromkeys(SMOOTHING)
        elif name == FRACAST_MEAN:
            wanted[FRACAST] = None
        elif name in pooled.KINDS:
            wanted[POOLED_MEAN] = None
        else:
            wanted[name] = None
    return list(wanted)


def laid(below: np.ndarray | None, above: np.ndarray) -> np.ndarray:
    """What was said `above`, and where that is nothing what was said `below`."""
    return above if below is None else np.where(np.isfinite(above), above, below)


def _middle(said: list[np.ndarray]) -> np.ndarray:
    told = np.stack(said)
    some = np.isfinite(told).any(axis=0)
    return np.where(some, np.nanmedian(np.where(some, told, 0.0), axis=0), np.nan)


def _pretrained(
    panel: Panel, engines: Engines, origins: Sequence[int], progress: Progress, rows: np.ndarray | None
) -> dict[str, np.ndarray]:
    model = engines.pretrained
    shape = (len(origins), len(panel), panel.horizon)
    median, mean = np.full(shape, np.nan), np.full(shape, np.nan)
    for place, origin in enumerate(origins):
        values = panel.before(origin).values
        able = np.isfinite(values[:, -2048:]).sum(axis=1) >= FEWEST
        able &= np.ones(len(panel), bool) if rows is None else rows
        if model is None or not able.any():
            continue
        part = span(progress, place / len(origins), (place + 1) / len(origins))
        told = np.sort(looked_ahead(engines.kept, model, values[able], panel.horizon, part), axis=-1)  # its quantiles may cross
        median[place, able], mean[place, able] = told[..., MEDIAN], told.mean(axis=-1)
    return {FRACAST: median, FRACAST_MEAN: mean}


def _pooled(panel: Panel, model: Pooled | None, origins: Sequence[int], progress: Progress) -> dict[str, np.ndarray]:
    if model is None:
        return {}
    told = [model.forecast(panel.before(origin), progress) for origin in origins]
    return {name: np.stack([each[name] for each in told]) for name in model.sessions}
