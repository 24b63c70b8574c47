"""The forecasters tried on the past, from several origins, and the blend of them that did best there (rolling-origin backtest)."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

import numpy as np

from smeai.core.progress import Progress, silent, span
from smeai.models.forecasters.panel import Panel, mean_known
from smeai.models.forecasters.pooled import KINDS
from smeai.models.forecasters.pretrained import Pretrained
from smeai.models.forecasters.statistical import LONGEST_CYCLE
from smeai.usecases.stock.blending import Blend, Past, absolute, blend, kinds, squared, worth
from smeai.usecases.stock.candidates import ENSEMBLE, MEANS, MEDIANS, NAIVE, SMOOTHING, Engines, ask, laid, learn
from smeai.usecases.stock.kept import FORGETFUL, Kept
from smeai.usecases.stock.scaling import scales, units
from smeai.usecases.stock.spread import Spread, spread

WEIGHING = "Weighing the forecasters"
ORIGINS = 2
LEAST_PAST = 12  # steps that must lie before the oldest origin; and two horizons
BEGUN = 6  # known steps from which on an item is tested
FEW = 200  # items, up to which all are raced: there is time for it
RACERS = 64  # of many: on these all candidates are tried, from all origins; of the rest those that count are asked, from the newest
COUNTS = 0.04  # the weight from which on a candidate does
SLOW, SLOW_COUNTS = frozenset({*SMOOTHING, ENSEMBLE}), 0.2  # the same for those that are slow, where the season is too long for them


@dataclass(frozen=True, slots=True, eq=False)
class Backtest:
    """What was said and sold: [origins, series, horizon], the newest origin first; no origin where the past is too short.

    `said` is by candidate; `scale` float64 [series] is that of `scales`.
    """

    origins: tuple[int, ...]
    sold: np.ndarray
    said: Mapping[str, np.ndarray]
    scale: np.ndarray
    median: Blend
    mean: Blend
    spread: Spread | None

    def errors(self, forecast: np.ndarray) -> np.ndarray:
        """The mean absolute scaled error of each series, float64 [series], of forecasts shaped as `sold`; NaN where there is none."""
        off = mean_known(np.abs(self.sold - forecast), 2)
        return np.where(self.scale > 0, mean_known(off, 0) / np.where(self.scale > 0, self.scale, 1), np.nan)


def test(
    panel: Panel,
    value: np.ndarray,
    pretrained: Pretrained | None,
    seed: int = 0,
    progress: Progress = silent,
    kept: Kept = FORGETFUL,
) -> Backtest:
    """Try every candidate on the past of a panel. `value` float64 [series]: sales in money, NaN where unknown."""
    origins, kind = origins_of(panel), kinds(panel.values)
    scale = scales(panel)
    if not origins:
        return _untested(panel, kind, scale)
    engines = learn(panel.before(max(origins)), pretrained, seed, span(progress, 0, 0.2), kept=kept)
    sold = np.stack([_followed(panel, origin) for origin in origins])
    past = Past(sold, scale, worth(value), kind)
    racers = _racers(panel, max(RACERS, FEW * FEW // max(1, len(panel))))
    said = ask((*MEDIANS, *MEANS), panel, engines, origins, span(progress, 0.2, 0.5), racers)
    chosen = {name: each[:, racers] for name, each in said.items()}
    raced = _blends(MEDIANS, MEANS, chosen, past.take(racers), span(progress, 0.5, 0.52))
    medians, means = (_counting(each, set() if racers.all() or panel.season <= LONGEST_CYCLE else SLOW) for each in raced)
    if not racers.all():
        said = _completed(said, (*medians, *means), panel, engines, origins[0], ~racers, span(progress, 0.52, 0.98))
        past = replace(past, sold=_once(sold, racers))
    median, mean = _blends(medians, means, said, past, span(progress, 0.98, 1))
    progress(1.0, WEIGHING)
    seen = np.stack([units(panel.before(origin)) for origin in origins])
    told = _once(past.sold, _racers(panel, RACERS))  # an older origin tells who does well, but less of how sure one is today
    found = spread(told, median.of(said), mean.of(said), seen, kind, seed)
    return Backtest(origins, past.sold, said, scale, median, mean, found)


def origins_of(panel: Panel) -> tuple[int, ...]:
    """The moments, in steps before the end, from which the past is forecast; the newest first."""
    usual = int(np.median(panel.lengths)) if len(panel) else 0
    least = max(LEAST_PAST, 2 * panel.horizon)
    full = tuple(panel.horizon * number for number in range(1, ORIGINS + 1) if usual - panel.horizon * number >= least)
    if full:
        return full
    return (panel.horizon,) if usual - panel.horizon >= max(4, panel.horizon // 2) else ()


def _followed(panel: Panel, origin: int) -> np.ndarray:
    """What was sold after an origin, [series, horizon]; NaN for items that had hardly begun then."""
    now = panel.steps - origin
    begun = np.isfinite(panel.values[:, :now]).sum(axis=1) >= BEGUN
    return np.where(begun[:, None], panel.values[:, now : now + panel.horizon], np.nan)


def _completed(
    said: dict[str, np.ndarray], names: tuple[str, ...], panel: Panel, engines: Engines, origin: int, rows: np.ndarray, progress: Progress
) -> dict[str, np.ndarray]:
    """What was said, and of the other `rows` what those that take their time say from the newest origin."""
    asked = [name for name in names if name != NAIVE and name not in KINDS]
    newest = ask(asked, panel, engines, (origin,), progress, rows)
    return {**said, **{name: np.concatenate([laid(said[name][:1], told), said[name][1:]]) for name, told in newest.items()}}


def _once(sold: np.ndarray, racers: np.ndarray) -> np.ndarray:
    """Only racers are tested from more than the newest origin."""
    older = np.where(racers[None, :, None], sold[1:], np.nan)
    return np.concatenate([sold[:1], older])


def _racers(panel: Panel, most: int) -> np.ndarray:
    """Items that stand for all, bool [series]: evenly from the smallest to the largest."""
    chosen = np.zeros(len(panel), bool)
    order = np.argsort(np.nansum(panel.values, axis=1), kind="stable")
    chosen[order[np.unique(np.linspace(0, len(panel) - 1, min(most, len(panel))).astype(int))]] = True
    return chosen


def _blends(
    medians: tuple[str, ...], means: tuple[str, ...], said: Mapping[str, np.ndarray], past: Past, progress: Progress
) -> tuple[Blend, Blend]:
    progress(0.0, WEIGHING)
    median = blend(medians, said, past, absolute)
    progress(0.5, WEIGHING)
    return median, blend(means, said, past, squared)


def _counting(found: Blend, slow: Set[str]) -> tuple[str, ...]:
    """The candidates that count, the seasonal naive always among them."""
    best = dict(zip(found.names, found.weights.max(axis=0).tolist(), strict=True))
    least = {name: SLOW_COUNTS if name in slow else COUNTS for name in best}
    return tuple(name for name, weight in best.items() if weight >= least[name] or name == NAIVE)


def _untested(panel: Panel, kind: np.ndarray, scale: np.ndarray) -> Backtest:
    """Where the past is too short to be divided: the plain middle of the forecasters that need little."""
    nothing = np.zeros((0, len(panel), panel.horizon))
    names = (NAIVE, "ets", "theta", "fracast")
    means = (NAIVE, "ets", "theta", "fracast mean")
    equal = np.full((int(kind.max(initial=0)) + 1, len(names)), 1 / len(names))
    return Backtest((), nothing, {}, scale, Blend(names, equal, kind), Blend(means, equal, kind), None)
