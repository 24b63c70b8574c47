"""What was foreseen at moments of the past: forecasts made with what was known then, and nothing later."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from smeai.core.progress import Progress, silent, span
from smeai.models.forecasters.pretrained import Pretrained
from smeai.usecases.stock.forecasting import Chosen, choose
from smeai.usecases.stock.history import HOLIDAY, History
from smeai.usecases.stock.kept import FORGETFUL, Kept
from smeai.usecases.stock.listed import from_now
from smeai.usecases.stock.mending import Mended, mend
from smeai.usecases.stock.ordering.coming import moved
from smeai.usecases.stock.ordering.paths import chances, demand_paths
from smeai.usecases.stock.outlook import Forecast
from smeai.usecases.stock.repairs import find, settle
from smeai.usecases.stock.worth import sales_value

MOMENTS = 12  # at which a forecast is made, at most: between them the last one goes on
CHOOSING = 0.7  # of the time
AT_ONCE = 256  # items whose futures are drawn together

Agreed = Iterable[tuple[str, str]]


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A forecast as it was made after `step` steps, and the history it was made from."""

    step: int
    mended: Mended
    forecast: Forecast


class Foresight:
    """An `Outlook` over forecasts by the step they were made at."""

    def __init__(self, seen: Mapping[int, Seen], whole: np.ndarray, season: int, seed: int) -> None:
        self.seen, self._season, self._seed, self._whole = dict(sorted(seen.items())), season, seed, whole
        self._chances = lru_cache(maxsize=1)(lambda moment: chances(self.seen[moment].forecast, seed=seed))
        self._drawn = lru_cache(maxsize=max(1, -(-len(whole) // AT_ONCE)))(self._draw)  # all items, of one moment

    def paths(self, item: int, step: int) -> np.ndarray:
        """Demand of the steps after the first `step` ones, float32 [paths, steps ahead], as foreseen at the moment before."""
        moment = max(each for each in self.seen if each <= step)
        passed = step - int(self.seen[moment].forecast.start[item])
        block, row = divmod(item, AT_ONCE)
        return moved(self._drawn(moment, block)[row][None], np.array([max(passed, 0)]), self._season)[0]

    def _draw(self, moment: int, block: int) -> np.ndarray:
        """Demand paths of a block of items, a block at a time so that a stop is heard in between."""
        items = range(block * AT_ONCE, min((block + 1) * AT_ONCE, len(self._whole)))
        return demand_paths(self.seen[moment].forecast, seed=self._seed, items=items, whole=self._whole, drawn=self._chances(moment))


def foresee(
    history: History,
    start: int,
    horizon: int,
    agreed: Agreed,
    pretrained: Pretrained | None,
    seed: int,
    pause: int,
    progress: Progress = silent,
    kept: Kept = FORGETFUL,
) -> Foresight:
    """Choose at `start`, and forecast there and at later moments at least `pause` steps apart, up to the end of the history."""
    then, agreed = as_then(history, start), tuple(agreed)
    known = _mended(then, start, agreed, span(progress, 0, 0.02))
    chosen = choose(known.history, horizon, pretrained, sales_value(then.until(start)), seed, span(progress, 0.02, CHOOSING), kept)
    steps = range(start, history.calendar.steps, max(pause, -(-(history.calendar.steps - start) // MOMENTS)))
    seen = {}
    for number, step in enumerate(steps):
        part = span(progress, CHOOSING + (1 - CHOOSING) * number / len(steps), CHOOSING + (1 - CHOOSING) * (number + 1) / len(steps))
        seen[step] = _seen(then, step, agreed, chosen, part)
    return Foresight(seen, history.whole, history.calendar.season, seed)


def as_then(history: History, start: int) -> History:
    """The history with nothing known in advance but what the file knows in advance today, too.

    Where promotions of coming steps are not in the file, they were not known in the past either; holidays always are.
    """
    steps = history.calendar.steps
    known = {name: flags.copy() for name, flags in history.known.items()}
    for name, flags in known.items():
        if name != HOLIDAY and not np.isfinite(flags[:, steps:]).any():
            flags[:, start:] = np.nan
    return replace(history, known=known)


def without_ended(forecast: Forecast, ended: np.ndarray) -> Forecast:
    """The forecast with nothing for ended items."""
    if not ended.any():
        return forecast
    still = ~ended
    errors = np.where(still[:, None, None], forecast.errors, np.float32(0))
    return replace(forecast, mean=forecast.mean * still[:, None], quantiles=forecast.quantiles * still[:, None, None], errors=errors)


def _mended(then: History, step: int, agreed: Agreed, progress: Progress) -> Mended:
    known = then.until(step)
    return mend(known, settle(find(known, progress), agreed))


def _seen(then: History, step: int, agreed: Agreed, chosen: Chosen, progress: Progress) -> Seen:
    known = _mended(then, step, agreed, span(progress, 0, 0.1))
    made = from_now(chosen.forecast(known.history, span(progress, 0.1, 1)), known.history)
    return Seen(step, known, without_ended(made, known.ended))
