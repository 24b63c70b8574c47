"""What is kept of a stock pilot: its forecast, what it rests on, and what it was chosen from. One file, safe to open."""

from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np

from smeai.core.progress import Progress, batches, silent
from smeai.models import package
from smeai.usecases.stock.calendar import Calendar, Frequency
from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.history import History
from smeai.usecases.stock.ordering.paths import chances, demand_paths
from smeai.usecases.stock.outlook import LEVELS, Forecast
from smeai.usecases.stock.trials import Tried

TASK = "stock"
AT_ONCE = 512  # items whose futures are drawn together


@dataclass(frozen=True, slots=True, eq=False)
class StockModel:
    """`history` as it was read, with the facts of the files; `demand` float64 [items, steps] after the agreed repairs.

    `ended` (bool [items]): nothing is forecast nor ordered. `correlation` (0..1) is how errors of items hang together.
    """

    history: History
    demand: np.ndarray
    ended: np.ndarray
    forecast: Forecast
    tried: Tried
    correlation: float
    seed: int

    def paths(self, progress: Progress = silent) -> np.ndarray:
        """Demand paths of its forecast, float32 [items, n, horizon]."""
        drawn, whole, items = chances(self.forecast, seed=self.seed), self.history.whole, range(len(self.forecast.items))
        parts = batches(items, AT_ONCE, progress, "Drawing what may be sold")
        return np.concatenate([demand_paths(self.forecast, seed=self.seed, items=part, whole=whole, drawn=drawn) for part in parts])

    def save(self, path: Path) -> None:
        """Write it as one file; FileError where it cannot be written."""
        package.write(path, _card(self), _parts(self))

    @classmethod
    def load(cls, path: Path) -> "StockModel":
        """Read what `save` wrote; MissingModel or DamagedModel."""
        return package.read(path, _restored)


def day_after(calendar: Calendar) -> date:
    """The first day after a history: that of its orders."""
    if calendar.ahead:
        return calendar.dates[calendar.steps].astype(object)
    return calendar.dates[calendar.steps - 1].astype(object) + timedelta(days=max(1, round(calendar.days)))


def _card(model: StockModel) -> dict[str, Any]:
    history, forecast = model.history, model.forecast
    calendar = history.calendar
    return {
        "task": TASK,
        "file": history.file,
        "calendar": [calendar.frequency.value, calendar.steps, calendar.season],
        "items": list(history.items),
        "facts": [_plain(asdict(each)) for each in history.facts],
        "known": sorted(history.known),
        "method": list(forecast.method),
        "why": list(forecast.why),
        "titles": list(model.tried.titles),
        "correlation": model.correlation,
        "seed": model.seed,
    }


def _parts(model: StockModel) -> dict[str, bytes]:
    history, forecast, tried = model.history, model.forecast, model.tried
    arrays = {
        "dates": history.calendar.dates.astype("datetime64[D]").astype(np.int64),
        "quantity": history.quantity,
        "first": history.first,
        "last": history.last,
        "demand": model.demand,
        "ended": model.ended,
        "start": forecast.start,
        "mean": forecast.mean,
        "quantiles": forecast.quantiles,
        "errors": forecast.errors,
        "tried": tried.errors,
        "tried_chosen": tried.chosen,
        "tried_naive": tried.naive,
        **{f"known_{place}": history.known[name] for place, name in enumerate(sorted(history.known))},
    }
    if history.stock is not None:
        arrays["stock"] = history.stock
    return {name: package.array(np.ascontiguousarray(values)) for name, values in arrays.items()}


def _restored(card: dict[str, Any], parts: dict[str, bytes]) -> StockModel:
    if card["task"] != TASK:
        raise ValueError(f"it is a model for {card['task']}")
    arrays = {name: package.as_array(data) for name, data in parts.items() if name != package.CARD}
    items = tuple(card["items"])
    frequency, steps, season = card["calendar"]
    calendar = Calendar(Frequency(frequency), arrays["dates"].astype("datetime64[D]"), steps, season)
    known = {name: arrays[f"known_{place}"] for place, name in enumerate(card["known"])}
    facts = tuple(_facts(each) for each in card["facts"])
    history = History(card["file"], calendar, items, arrays["quantity"], arrays["first"], arrays["last"], known, facts, arrays.get("stock"))
    method, why = tuple(card["method"]), tuple(card["why"])
    forecast = Forecast(items, arrays["start"], arrays["mean"], arrays["quantiles"], method, why, arrays["errors"])
    tried = Tried(tuple(card["titles"]), arrays["tried"], arrays["tried_chosen"], arrays["tried_naive"])
    model = StockModel(history, arrays["demand"], arrays["ended"], forecast, tried, card["correlation"], card["seed"])
    return _fitting(model)


def _fitting(model: StockModel) -> StockModel:
    """The model, if its parts belong together; ValueError where they do not."""
    history, forecast = model.history, model.forecast
    count, shape = len(history.items), (len(history.items), history.calendar.steps)
    whole = history.quantity.shape == model.demand.shape == shape and len(history.facts) == len(forecast.method) == count
    if not whole or forecast.quantiles.shape != (*forecast.mean.shape, len(LEVELS)) or len(forecast.mean) != count:
        raise ValueError("its parts do not fit together")
    return model


def _plain(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: str(value) if isinstance(value, Decimal) else value for name, value in facts.items() if value not in (None, "")}


def _facts(stored: dict[str, Any]) -> Facts:
    made = Facts(**stored)
    money = {name: Decimal(stored[name]) for name in ("cost", "price") if name in stored}
    return replace(made, **money) if money else made
