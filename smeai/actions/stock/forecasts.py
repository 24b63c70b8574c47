"""Forecasts of a whole file, written as a table: one row for each item and coming step."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from smeai.actions import tables, targets
from smeai.actions.options import checked
from smeai.core.pilot import Source
from smeai.core.progress import Progress, silent, span
from smeai.models.forecasters import pretrained
from smeai.tabular.writing import write_csv
from smeai.usecases.stock.about import ABOUT, ROLES
from smeai.usecases.stock.calendar import HORIZON
from smeai.usecases.stock.forecasting import choose
from smeai.usecases.stock.gather import Gathered, gather
from smeai.usecases.stock.history import History
from smeai.usecases.stock.outlook import LEVELS, MEDIAN, Forecast
from smeai.usecases.stock.worth import sales_value

COLUMNS = ("item", "date", "mean", "median", "lo80", "hi80", "lo95", "hi95", "method")
SHOWN = (MEDIAN, LEVELS.index(0.1), LEVELS.index(0.9), LEVELS.index(0.025), LEVELS.index(0.975))
DIGITS = 6


@dataclass(frozen=True, slots=True)
class ForecastSummary:
    """What was forecast: `methods` are (method, items) pairs; `notes` what there is to say of the file."""

    items: int
    horizon: int
    frequency: str
    methods: tuple[tuple[str, int], ...]
    notes: tuple[str, ...]


def write(
    source: Source, maps: Mapping[str, str], settings: Mapping[str, str], horizon: int, out: str, progress: Progress = silent
) -> ForecastSummary:
    """Write `out`: a row for each item and each of the `horizon` steps after its own last one (0: as many as are usual)."""
    target = targets.file(out, [source.path])
    options = {**ABOUT.defaults(), **checked(ABOUT, settings), **({"horizon": float(horizon)} if horizon else {})}
    result = tables.read(source, None, span(progress, 0, 0.1))
    mapping = tables.mapping_of(result, ROLES, maps)
    found = gather(result.table, mapping, result.reading, options, {}, span(progress, 0.1, 0.15))
    ahead = int(options["horizon"] or HORIZON[found.history.calendar.frequency])
    chosen = choose(found.history, ahead, pretrained.load(), sales_value(found.history), int(options["seed"]), span(progress, 0.15, 0.85))
    made = chosen.forecast(found.history, span(progress, 0.85, 1))
    write_csv(target, COLUMNS, rows(found.history, made))
    return _summary(found, made)


def rows(history: History, made: Forecast) -> Iterator[list[object]]:
    """A row of `COLUMNS` for each item and step."""
    dates = history.calendar.dates
    for row, item in enumerate(made.items):
        first = int(made.start[row])
        for step in range(made.horizon):
            told = (made.mean[row, step], *made.quantiles[row, step, SHOWN])
            yield [item, str(dates[first + step]), *(round(float(value), DIGITS) for value in told), made.method[row]]


def _summary(found: Gathered, made: Forecast) -> ForecastSummary:
    names, counts = np.unique(np.array(made.method, dtype=object), return_counts=True)
    methods = tuple(sorted(zip(names.tolist(), counts.tolist(), strict=True), key=lambda pair: -pair[1]))
    notes = (*map(str, found.problems), *(question.sentence for question in found.questions))
    return ForecastSummary(len(made.items), made.horizon, found.history.calendar.frequency.value, methods, notes)
