"""The stock use case: check, run, predict, figures, report."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from smeai.core.document import Document
from smeai.core.kpi import Kpi
from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.tabular.binding import Dataset
from smeai.usecases.stock import kpis as money
from smeai.usecases.stock.about import ABOUT
from smeai.usecases.stock.advice import advise
from smeai.usecases.stock.gather import Gathered, gather
from smeai.usecases.stock.model import StockModel
from smeai.usecases.stock.outlook import LEVELS
from smeai.usecases.stock.rebound import table_of
from smeai.usecases.stock.repairs import find
from smeai.usecases.stock.report import document
from smeai.usecases.stock.result import StockResult
from smeai.usecases.stock.study import Studied, study

LOW, HIGH = LEVELS.index(0.1), LEVELS.index(0.9)


@dataclass(frozen=True, slots=True)
class Prediction:
    """What an item will sell in a step: the mean in units, and its 80 % interval."""

    prediction: float
    low: float
    high: float
    method: str


NOTHING = Prediction(0.0, 0.0, 0.0, "not forecast")


class StockUseCase:
    """See `smeai.core.usecase.UseCase`."""

    about = ABOUT

    def check(self, dataset: Dataset, options: Mapping[str, Any], progress: Progress = silent) -> tuple[Problem, ...]:
        """What was found in the sales and what there is to know of their items, before anything is forecast."""
        try:
            found = _gathered(dataset, options, span(progress, 0, 0.5))
        except DataError as error:
            return (Problem(error.sentence, error.hint, Severity.ERROR, dataset.file, dataset.sheet),)
        repairs = find(found.history, span(progress, 0.5, 1))
        return (*found.problems, *advise(found.history, repairs))

    def run(self, dataset: Dataset, options: Mapping[str, Any], engine: Any = None, progress: Progress = silent) -> Studied:
        """Test, forecast, plan; `engine` is the pretrained forecaster, None does without one."""
        found = _gathered(dataset, options, span(progress, 0, 0.02))
        return study(found.history, options, pretrained=engine, problems=found.problems, progress=span(progress, 0.02, 1))

    def predict(self, model: StockModel, rows: Sequence[tuple[str, str]], progress: Progress = silent) -> Iterator[Prediction]:
        """For (item, ISO date) pairs, in order, one for each; `NOTHING` where no forecast reaches."""
        items = {item: row for row, item in enumerate(model.forecast.items)}
        for number, (item, day) in enumerate(rows):
            progress(number / len(rows), "Looking up forecasts")
            yield _predicted(model, items.get(item), day)

    def kpis(self, result: StockResult, figures: Mapping[str, float]) -> tuple[Kpi, ...]:
        """The result in hours and money."""
        return money.kpis(result, figures)

    def document(self, result: StockResult, kpis: tuple[Kpi, ...]) -> Document:
        """The report."""
        return document(result, kpis)


def _gathered(dataset: Dataset, options: Mapping[str, Any], progress: Progress) -> Gathered:
    progress(0.0, "Looking at the sales")
    table, mapping, reading = table_of(dataset)
    return gather(table, mapping, reading, {**ABOUT.defaults(), **options}, {}, progress)


def _predicted(model: StockModel, row: int | None, day: str) -> Prediction:
    forecast, dates = model.forecast, model.history.calendar.dates
    step = int(np.searchsorted(dates, np.datetime64(day, "D"), side="right")) - 1
    place = -1 if row is None else step - int(forecast.start[row])
    if row is None or not 0 <= place < forecast.horizon:
        return NOTHING
    low, high = (float(forecast.quantiles[row, place, level]) for level in (LOW, HIGH))
    return Prediction(float(forecast.mean[row, place]), low, high, forecast.method[row])


USE_CASE = StockUseCase()
