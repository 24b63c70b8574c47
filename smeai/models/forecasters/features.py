"""What a pooled forecaster is told of each series and step: its past in units of its own level, the calendar, what is known in advance."""

from dataclasses import dataclass

import numpy as np

from smeai.models.forecasters.panel import Panel, mean_known

PRICE = "price"
SAME_SEASONS = 3  # steps of the same season that are averaged
ALIKE_SEASONS = 12  # seasons back that are searched for a step under the same flag
FADING = 0.9  # what such a step weighs less for each season it is older
LEAST_LEVEL = 0.1  # of the mean over all of its past: a series that has gone quiet keeps a level


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """`values` float32 [series, horizon, features]; `level` float64 [series], the unit they and the target are in."""

    values: np.ndarray
    level: np.ndarray
    anchor: np.ndarray  # float64 [series, horizon]: the mean of the same season, in units of the level


def features(panel: Panel) -> Features:
    """Of every coming step of every series, seen from the end of the panel."""
    level = levels(panel)
    shape = (len(panel), panel.horizon)
    past = {**_recent(panel), **_seasonal(panel), **_yearly(panel)}
    scaled = [np.broadcast_to(each, shape) / level[:, None] for each in past.values()]
    told = [np.broadcast_to(each, shape) for each in (*_plain(panel), *_calendar(panel), *_flags(panel, level))]
    anchor = _anchor(panel, past) / level[:, None]
    return Features(np.stack([*scaled, *told], axis=-1).astype(np.float32), level, anchor)


def levels(panel: Panel) -> np.ndarray:
    """How much each series sells in a step of late, float64 [series], never zero."""
    late = mean_known(np.abs(panel.values[:, -_span(panel) :]), 1)
    ever = mean_known(np.abs(panel.values), 1)
    found = np.where(late > 0, late, np.where(ever > 0, ever, 1.0))
    return np.maximum(found, LEAST_LEVEL * np.nan_to_num(ever) + 1e-9)


def _span(panel: Panel) -> int:
    """Steps that stand for today's level: about a quarter of a year, and whole seasons."""
    if panel.season == panel.year:
        return max(8, 2 * panel.season if panel.season <= 12 else panel.season)
    return max(8, 4 * panel.season)


def _steps_back(panel: Panel) -> np.ndarray:
    """How far back the newest known step of the same season is, int64 [horizon]."""
    return (np.arange(panel.horizon) // panel.season + 1) * panel.season


def _at(values: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Columns by number, NaN where there is none."""
    made = np.full((len(values), len(places)), np.nan)
    inside = (places >= 0) & (places < values.shape[1])
    made[:, inside] = values[:, places[inside]]
    return made


def _recent(panel: Panel) -> dict[str, np.ndarray]:
    """The last steps and their means, each [series, 1]."""
    values, season = panel.values, panel.season
    daily = panel.season != panel.year
    spans = (3, season if season <= 12 else 8, 4 * season if daily else (season if season > 12 else 2 * season))
    spread = values[:, -_span(panel) :]
    return {
        "last": values[:, -1:],
        **{f"mean {number}": mean_known(values[:, -span:], 1)[:, None] for number, span in enumerate(spans)},
        "spread": np.sqrt(mean_known((spread - mean_known(spread, 1)[:, None]) ** 2, 1))[:, None],
    }


def _seasonal(panel: Panel) -> dict[str, np.ndarray]:
    """The same season before: the last one, and the mean of several, [series, horizon]."""
    places = panel.steps + np.arange(panel.horizon) - _steps_back(panel)
    same = np.stack([_at(panel.values, places - back * panel.season) for back in range(SAME_SEASONS)])
    return {"season": same[0], "seasons": mean_known(same, 0)}


def _yearly(panel: Panel) -> dict[str, np.ndarray]:
    """The same time last year, and what was sold then in all: how this year differs."""
    values, steps = panel.values, panel.steps
    places = steps + np.arange(panel.horizon)
    if panel.season == panel.year:
        near = [_at(values, places - _steps_back(panel) + offset) for offset in (-1, 0, 1)]
        quarter = max(3, panel.season // 4)
        then = values[:, max(0, steps - panel.season - quarter) : max(0, steps - panel.season)]
        return {"near season": mean_known(np.stack(near), 0), "then": _mean_column(then)}
    reach, year, month = panel.season // 2, panel.year, 4 * panel.season
    near = [_at(values, places - year + offset) for offset in range(-reach, reach + 1)]
    then = values[:, max(0, steps - year - month) : max(0, steps - year)]
    return {
        "last year": _at(values, places - year),
        "around last year": mean_known(np.stack(near), 0),
        "then": _mean_column(then),
        "year": _mean_column(values[:, -year:]),
    }


def _mean_column(values: np.ndarray) -> np.ndarray:
    return mean_known(values, 1)[:, None]


def _plain(panel: Panel) -> tuple[np.ndarray, ...]:
    """Steps ahead, the share of steps without a sale, and the length of the past."""
    late = panel.values[:, -2 * _span(panel) :]
    zeros = mean_known(np.where(np.isfinite(late), late == 0, np.nan), 1)
    return np.arange(panel.horizon, dtype=float)[None, :], zeros[:, None], np.isfinite(panel.values).sum(axis=1)[:, None].astype(float)


def _calendar(panel: Panel) -> tuple[np.ndarray, ...]:
    """Where in the week, month and year each coming step lies."""
    days = panel.days[:, panel.steps :]
    number = days.astype("datetime64[D]").astype(np.int64)
    of_year = number - days.astype("datetime64[Y]").astype("datetime64[D]").astype(np.int64)
    if panel.season == panel.year:
        months = days.astype("datetime64[M]").astype(np.int64) % 12
        return (of_year // 7,) if panel.season > 12 else (months,)
    of_month = number - days.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    return (number + 3) % 7, of_month, of_year


def _flags(panel: Panel, level: np.ndarray) -> list[np.ndarray]:
    """Price, promotion, opening and holidays at each coming step, and what was sold under the same flags."""
    made: list[np.ndarray] = []
    for name, flag in sorted(panel.known.items()):
        made += _price(panel, flag) if name == PRICE else _flag(panel, flag, level)
    return made


def _price(panel: Panel, price: np.ndarray) -> list[np.ndarray]:
    coming, past = price[:, panel.steps :], price[:, : panel.steps]
    late = mean_known(past[:, -_span(panel) :], 1)[:, None]
    return [_ratio(coming, late), _ratio(coming, past[:, -1:]), _ratio(coming, mean_known(past, 1)[:, None])]


def _ratio(value: np.ndarray, base: np.ndarray) -> np.ndarray:
    return np.where(base > 0, value / np.where(base > 0, base, 1), np.nan)


def _flag(panel: Panel, flag: np.ndarray, level: np.ndarray) -> list[np.ndarray]:
    steps, span = panel.steps, _span(panel)
    places = steps + np.arange(panel.horizon)
    around = [flag[:, np.clip(places + offset, 0, flag.shape[1] - 1)] for offset in (0, -1, 1)]
    late, sold = flag[:, max(0, steps - 4 * span) : steps], panel.values[:, -4 * span :]
    under = [_mean_column(np.where(late == value, sold, np.nan)) / level[:, None] for value in (0, 1)]
    before = _at(flag[:, :steps], places - _steps_back(panel))
    return [*around, *under, _mean_column(flag[:, max(0, steps - span) : steps]), before, _alike(panel, flag) / level[:, None]]


def _alike(panel: Panel, flag: np.ndarray) -> np.ndarray:
    """The fading mean of the same season under the same flag, [series, horizon]."""
    steps = panel.steps
    coming, first = flag[:, steps : steps + panel.horizon], steps + np.arange(panel.horizon) - _steps_back(panel)
    total, weight = np.zeros(coming.shape), np.zeros(coming.shape)
    for back in range(ALIKE_SEASONS):
        places = first - back * panel.season
        if places.max() < 0:
            break
        sold = _at(panel.values, places)
        same = (_at(flag[:, :steps], places) == coming) & np.isfinite(sold)
        total += np.where(same, sold, 0) * FADING**back
        weight += same * FADING**back
    return np.where(weight > 0, total / np.maximum(weight, 1e-9), np.nan)


def _anchor(panel: Panel, past: dict[str, np.ndarray]) -> np.ndarray:
    """A simple forecast that the pooled one may start from, [series, horizon], never NaN."""
    found = past["seasons"]
    for name in ("season", "mean 0", "last"):
        found = np.where(np.isfinite(found), found, past[name])
    return np.nan_to_num(found)
