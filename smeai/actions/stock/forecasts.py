"""Forecasts of a whole file, written as a table: one row for each item and coming step."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from smeai.actions import tables, targets
from smeai.actions.options import checked
from smeai.actions.session import Session
from smeai.actions.stock.data import FILES, Sales, completed, gathered, with_files
from smeai.core.pilot import Setup, Source
from smeai.core.progress import Progress, silent, span
from smeai.models.forecasters import pretrained
from smeai.tabular.writing import write_csv
from smeai.usecases.stock.about import ABOUT, DATE, ITEM, QUANTITY, ROLES
from smeai.usecases.stock.advice import advise
from smeai.usecases.stock.calendar import HORIZON
from smeai.usecases.stock.forecasting import choose
from smeai.usecases.stock.history import History
from smeai.usecases.stock.outlook import LEVELS, MEDIAN, Forecast
from smeai.usecases.stock.repairs import find
from smeai.usecases.stock.views import Case
from smeai.usecases.stock.worth import sales_value

COLUMNS = ("item", "date", "mean", "median", "lo80", "hi80", "lo95", "hi95", "method")
SHOWN = (MEDIAN, LEVELS.index(0.1), LEVELS.index(0.9), LEVELS.index(0.025), LEVELS.index(0.975))
DIGITS = 6
NEEDED = (ITEM, DATE, QUANTITY)  # guessed even where other columns were named


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
    target, session = targets.file(out, [source.path, *(settings[key] for key in FILES if key in settings)]), Session()
    told = checked(ABOUT, {key: value for key, value in settings.items() if key not in FILES})
    options = {**ABOUT.defaults(), **told, **({"horizon": float(horizon)} if horizon else {})}
    result = tables.read(source, session, span(progress, 0, 0.1))
    mapping = completed(result, [role for role in ROLES if not maps or role.key in NEEDED], maps)
    case = with_files(Case(Setup("stock", source, tuple(mapping.items()), tuple(options.items()))), settings)
    found = gathered(case, session, span(progress, 0.1, 0.15))
    ahead = int(options["horizon"] or HORIZON[found.history.calendar.frequency])
    chosen = choose(found.history, ahead, pretrained.load(), sales_value(found.history), int(options["seed"]), span(progress, 0.15, 0.85))
    made = chosen.forecast(found.history, span(progress, 0.85, 1))
    write_csv(target, COLUMNS, rows(found.history, made))
    return _summary(found, made)


def rows(history: History, made: Forecast) -> Iterator[list[object]]:
    """A row of `COLUMNS` for each item and step."""
    dates = history.calendar.dates
    for row, item in enumerate(made.items):
        first, digits = int(made.start[row]), _digits(history.quantity[row])
        for step in range(made.horizon):
            told = (made.mean[row, step], *made.quantiles[row, step, SHOWN])
            yield [item, str(dates[first + step]), *(round(float(value), digits) for value in told), made.method[row]]


def _summary(found: Sales, made: Forecast) -> ForecastSummary:
    names, counts = np.unique(np.array(made.method, dtype=object), return_counts=True)
    methods = tuple(sorted(zip(names.tolist(), counts.tolist(), strict=True), key=lambda pair: -pair[1]))
    return ForecastSummary(len(made.items), made.horizon, found.history.calendar.frequency.value, methods, _notes(found))


def _digits(quantity: np.ndarray) -> int:
    """Digits behind the point: more than usual where an item sells in tiny fractions."""
    top = float(np.nanmax(quantity, initial=0.0))
    return DIGITS + max(0, -math.floor(math.log10(top))) if top > 0 else DIGITS


def _notes(found: Sales) -> tuple[str, ...]:
    """Everything there is to say: of the files, of their rows, of short and ugly series, and how questions were taken."""
    problems = dict.fromkeys(map(str, (*found.problems, *advise(found.history, find(found.history)))))
    return (*problems, *(f"{each.sentence} Taken as: {each.assumed}." for each in found.questions))
