"""From a sales history to a forecast that says how sure it is: backtest, choice, final look ahead."""

from dataclasses import dataclass, replace

import numpy as np

from smeai.core.progress import Progress, silent, span
from smeai.models.forecasters.features import levels
from smeai.models.forecasters.panel import Panel, mean_known
from smeai.models.forecasters.pretrained import Pretrained
from smeai.usecases.stock.backtest import Backtest, test
from smeai.usecases.stock.blending import kinds
from smeai.usecases.stock.candidates import Engines, ask, learn
from smeai.usecases.stock.history import OPEN, History
from smeai.usecases.stock.kept import FORGETFUL, Kept
from smeai.usecases.stock.outlook import LEVELS, MEDIAN, Forecast
from smeai.usecases.stock.panels import panel_of
from smeai.usecases.stock.saying import said_of
from smeai.usecases.stock.scaling import units
from smeai.usecases.stock.spread import ROWS, around, errors

LOW, HIGH = LEVELS.index(0.2), LEVELS.index(0.8)  # between which the mean of steady demand lies; that of lumpy demand may not
LIMIT = 15.0  # times an item's own largest sale: nothing above is believed
NOBODY = 0.02  # share of an item's usual sales, below which a closed step sells nothing
WIDE: tuple[float, ...] = (
    -0.95,
    -0.6,
    -0.45,
    -0.3,
    -0.15,
    0.0,
    0.15,
    0.35,
    0.6,
    1.0,
    2.0,
)  # of the level, at LEVELS: where nothing could be tested


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """The forecasters as they were chosen and fitted at one moment; they can look ahead from that one and from later ones."""

    backtest: Backtest
    engines: Engines
    horizon: int

    def forecast(self, history: History, progress: Progress = silent) -> Forecast:
        """The coming steps, seen from the end of a history."""
        panel = panel_of(history, self.horizon)
        names = dict.fromkeys((*self.backtest.median.names, *self.backtest.mean.names))
        said = ask(tuple(names), panel, self.engines, (0,), progress)
        middle, mean = (np.nan_to_num(each.of(said)[0]) for each in (self.backtest.median, self.backtest.mean))
        quantiles, rows = self._spread(middle, panel)
        made = _sane(Forecast(history.items, history.last + 1, mean, quantiles, (), (), rows), panel, history.whole)
        method, why = said_of(self.backtest)
        return replace(made, method=method, why=why)

    def _spread(self, middle: np.ndarray, panel: Panel) -> tuple[np.ndarray, np.ndarray]:
        found, kind = self.backtest.spread, self.backtest.median.kind
        if found is None:
            unit = np.maximum(np.abs(middle), levels(panel)[:, None])
            return middle[..., None] + unit[..., None] * np.array(WIDE), np.full((len(panel), ROWS, panel.horizon), np.nan, np.float32)
        unit = units(panel)
        return around(middle, unit, kind, found), errors(unit, kind, found)


def choose(
    history: History,
    horizon: int,
    pretrained: Pretrained | None,
    value: np.ndarray,
    seed: int = 0,
    progress: Progress = silent,
    kept: Kept = FORGETFUL,
) -> Chosen:
    """Try the forecasters on a history and fit those that did best. `value` float64 [items]: sales in money, NaN where unknown."""
    panel = panel_of(history, horizon)
    tested = test(panel, value, pretrained, seed, span(progress, 0, 0.8), kept)
    names = (*tested.median.names, *tested.mean.names)
    return Chosen(tested, learn(panel, pretrained, seed, span(progress, 0.8, 1), names, kept), horizon)


def _sane(made: Forecast, panel: Panel, whole: np.ndarray) -> Forecast:
    """Nothing negative, nothing beyond belief, nothing sold on closed days, whole units where units are whole."""
    top = LIMIT * np.maximum(np.nanmax(np.nan_to_num(panel.values), axis=1, initial=0), 1e-9)
    quantiles = np.maximum.accumulate(np.clip(made.quantiles, 0, top[:, None, None]), axis=2)
    mean = np.clip(made.mean, 0, top[:, None])
    mean = np.where(kinds(panel.values)[:, None] == 0, np.clip(mean, quantiles[..., LOW], quantiles[..., HIGH]), mean)
    shut = _shut(panel)
    quantiles = np.where(shut[..., None], 0, np.where(whole[:, None, None], _in_units(quantiles), quantiles))
    return replace(made, mean=np.where(shut, 0, mean), quantiles=quantiles)


def _in_units(quantiles: np.ndarray) -> np.ndarray:
    """Whole units inside the interval: they hold as much of what may be sold as the fractions did."""
    rounded = np.round(quantiles)
    rounded[..., :MEDIAN] = np.minimum(np.ceil(quantiles[..., :MEDIAN] - 1e-9), rounded[..., MEDIAN, None])
    rounded[..., MEDIAN + 1 :] = np.maximum(np.floor(quantiles[..., MEDIAN + 1 :] + 1e-9), rounded[..., MEDIAN, None])
    return rounded


def _shut(panel: Panel) -> np.ndarray:
    """Coming steps on which an item is closed, and sells nothing when it is, bool [series, horizon]."""
    flag = panel.known.get(OPEN)
    if flag is None:
        return np.zeros((len(panel), panel.horizon), bool)
    past, coming = flag[:, : panel.steps], flag[:, panel.steps :]
    closed = mean_known(np.where(past == 0, panel.values, np.nan), 1)
    usual = mean_known(panel.values, 1)
    return (coming == 0) & (np.nan_to_num(closed) <= NOBODY * np.nan_to_num(usual))[:, None]
