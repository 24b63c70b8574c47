"""Forecasters that look at one history at a time: exponential smoothing, Theta, CES and those for lumpy demand, by StatsForecast.

Sources: Hyndman et al. (2008) for ETS, Assimakopoulos & Nikolopoulos (2000) for Theta, Svetunkov et al. (2022) for CES, Syntetos &
Boylan (2005) for SBA, Teunter, Syntetos & Babai (2011) for TSB, Nikolopoulos et al. (2011) for ADIDA, Petropoulos & Kourentzes (2015)
for IMAPA.
"""

import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from importlib import import_module
from typing import Any

import numpy as np

from smeai.core.progress import Progress, silent
from smeai.models.forecasters.panel import Panel, filled

LONGEST_CYCLE = 24  # of the library's seasonal smoothing; a longer one is left to the other forecasters
NEWEST = 320  # steps that are fitted: older ones change nothing but the time it takes
AT_ONCE = 64  # series that are handed to the threads together
LIBRARY, PATIENCE = "statsforecast.models", 0.2  # the library, and seconds between two calls of progress while it is imported
THREADS = 2  # the library works outside the interpreter lock
FEWEST = 4
BEYOND = 4.0  # times the largest value so far: a forecast above is none
GIVES_UP = (ValueError, IndexError, ZeroDivisionError, NotImplementedError, np.linalg.LinAlgError)
METHODS: dict[str, tuple[str, dict[str, float]]] = {
    "ets": ("AutoETS", {}),
    "theta": ("AutoTheta", {}),
    "ces": ("AutoCES", {}),
    "sba": ("CrostonSBA", {}),
    "tsb": ("TSB", {"alpha_d": 0.1, "alpha_p": 0.1}),
    "adida": ("ADIDA", {}),
    "imapa": ("IMAPA", {}),
}
"""The library's class and settings of each method."""
SEASONAL = frozenset({"ets", "theta", "ces"})
CARRIED = frozenset({"ets", "theta"})  # slow to fit; the library carries no other on to newer steps, and CES wrongly


def seasonal_naive(panel: Panel) -> np.ndarray:
    """The last known season again, float64 [series, horizon]; of a history shorter than a season its last value."""
    season = panel.season if panel.steps >= panel.season else 1
    ahead = np.arange(panel.horizon)
    made = np.full((len(panel), panel.horizon), np.nan)
    for back in range(1, max(2, panel.steps // season + 1)):  # a gap takes the season before
        places = panel.steps - back * season + ahead % season
        told = panel.values[:, places] if places.min() >= 0 else made
        made = np.where(np.isfinite(made), made, told)
        if back >= 3 or np.isfinite(made).all():
            break
    last = _last_known(panel.values)
    return np.where(np.isfinite(made), made, last[:, None])


def forecast(
    name: str, panel: Panel, origins: tuple[int, ...] = (0,), progress: Progress = silent, rows: np.ndarray | None = None
) -> np.ndarray:
    """Means float64 [origins, series, horizon] of the method `name`, of one of `METHODS`, seen from each origin (steps before the end).

    What is slow to fit is fitted at the oldest origin, carried on to the others, and fitted anew at the newest, 0. NaN where a history
    is too short, or not among `rows` (bool [series]).
    """
    made = np.full((len(origins), len(panel), panel.horizon), np.nan)
    wanted = np.flatnonzero(np.ones(len(panel), bool) if rows is None else rows)
    pool = ThreadPoolExecutor(THREADS)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of constant and short histories; what comes of them is looked at below
        if len(wanted):
            _bring_in(progress)
        try:
            for start in range(0, len(wanted), AT_ONCE):
                some = wanted[start : start + AT_ONCE]
                for number, told in enumerate(pool.map(lambda row: _one(name, panel, row, origins), some), start):
                    progress(number / len(wanted), "Trying forecasters")
                    made[:, wanted[number]] = told
        finally:
            pool.shutdown(cancel_futures=True)  # a job that was stopped waits for the fits under way alone
    return made


def _bring_in(progress: Progress) -> None:
    """Import the library, which takes seconds the first time, and hear meanwhile whether the job is to stop."""
    pool = ThreadPoolExecutor(1)
    job = pool.submit(import_module, LIBRARY)
    try:
        while wait([job], PATIENCE).not_done:
            progress(0.0, "Trying forecasters")
        job.result()
    finally:
        pool.shutdown(wait=False)


def _one(name: str, panel: Panel, row: int, origins: tuple[int, ...]) -> np.ndarray:
    """Means [origins, horizon] of one series."""
    made = np.full((len(origins), panel.horizon), np.nan)
    whole = panel.values[row]
    season = panel.season if panel.season <= LONGEST_CYCLE else 1
    carried = None
    for origin in sorted(origins, reverse=True):
        if not _fits(whole, origin):
            continue
        past = filled(whole[: len(whole) - origin], panel.season)[-NEWEST:]
        anew = carried is None or not origin
        fitted = _fit(_model(name, season), past) if anew else carried
        made[origins.index(origin)] = _ahead(fitted, past, panel.horizon, anew)
        carried = fitted if name in CARRIED else None
    return made


def _fits(values: np.ndarray, origin: int) -> bool:
    return int(np.isfinite(values[: len(values) - origin]).sum()) >= FEWEST


def _fit(model: Any, past: np.ndarray) -> Any:
    """The fitted model, or None where the library gives up on a history."""
    return _tried(lambda: model.fit(y=past))


def _ahead(fitted: Any, past: np.ndarray, horizon: int, same: bool) -> np.ndarray:
    """What follows `past`; `same` says that it is what the model was fitted on."""
    told = fitted and _tried(lambda: fitted.predict(h=horizon) if same else fitted.forward(y=past, h=horizon))
    if not told:
        return np.full(horizon, np.nan)
    mean = np.asarray(told["mean"], float)
    sane = np.isfinite(mean) & (np.abs(mean) <= BEYOND * max(1e-9, float(np.abs(past).max())))
    return np.where(sane, mean, np.nan)


def _tried(work: Callable[[], Any]) -> Any:
    """What the library makes of a history; None where it gives up, which it says in many ways, a bare `Exception` among them."""
    try:
        return work()
    except GIVES_UP:
        return None
    except Exception as error:
        if type(error) is not Exception:
            raise
        return None


def _last_known(values: np.ndarray) -> np.ndarray:
    known = np.isfinite(values)
    place = values.shape[1] - 1 - known[:, ::-1].argmax(axis=1)
    return np.where(known.any(axis=1), values[np.arange(len(values)), place], 0.0)


def _model(name: str, season: int) -> Any:
    """A model of the library, not fitted yet."""
    models = import_module(LIBRARY)
    kind, settings = METHODS[name]
    return getattr(models, kind)(**settings, **({"season_length": season} if name in SEASONAL else {}))
