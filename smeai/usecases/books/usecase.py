"""The books use case: check, run, predict, figures, report."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smeai.core.document import Document
from smeai.core.kpi import Kpi
from smeai.core.problem import Problem
from smeai.core.progress import Progress, silent, span
from smeai.errors import FileError
from smeai.models import encoder
from smeai.tabular.binding import Dataset
from smeai.tabular.statements.statement import Line
from smeai.usecases.books import kpis as money
from smeai.usecases.books.about import ABOUT
from smeai.usecases.books.advice import advise
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.chart_import import read_chart
from smeai.usecases.books.evaluation import Run, evaluate
from smeai.usecases.books.gather import Gathered, from_statements, gather
from smeai.usecases.books.lanes import suggest
from smeai.usecases.books.model import BooksModel
from smeai.usecases.books.report import document
from smeai.usecases.books.result import BooksResult
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.split import booked
from smeai.usecases.books.starters import starter, starter_names
from smeai.usecases.books.suggester import LANES, SOURCES, Lines, Suggested

NO_CHART = Chart("", ())
NO_RULES = Rules()
FITTING = 0.8  # of the accounts in use must be in a chart before it names them: 1200 is another account in each


@dataclass(frozen=True, slots=True)
class Prediction:
    """What is said of one line; `decision` is a `Lane`, `source` a `Source`."""

    prediction: str
    confidence: float
    decision: str
    source: str
    reason: str


class BooksUseCase:
    """See `smeai.core.usecase.UseCase`."""

    about = ABOUT

    def check(self, dataset: Dataset, options: Mapping[str, Any], progress: Progress = silent) -> tuple[Problem, ...]:
        """Advice about the lines, before anything is learned."""
        return advise(gather(dataset), progress)

    def run(self, dataset: Dataset, options: Mapping[str, Any], engine: Any = None, progress: Progress = silent) -> Run:
        """Split, learn, test; `engine` gives encoders by name (default: the shipped ones)."""
        progress(0.0, "Looking at the lines")
        return self.test(gather(dataset), options, engine or encoder.load, span(progress, 0.02, 1))

    def test(self, gathered: Gathered, options: Mapping[str, Any], load: Any, progress: Progress = silent, rules: Rules = NO_RULES) -> Run:
        """The honest test of gathered lines, and the model of them all; `rules` are the user's own."""
        options = {**ABOUT.defaults(), **options}
        chart = fitting(chart_of(str(options["chart"])), gathered.lines)
        return evaluate(gathered, options, chart, rules, advise(gathered), load, progress)

    def predict(self, model: BooksModel, rows: Sequence[Line] | Lines, progress: Progress = silent) -> Iterator[Prediction]:
        """Predictions for bank lines, in order, one for each."""
        lines = rows if isinstance(rows, Lines) else from_statements(rows).lines
        yield from predictions(self.suggest(model, lines, NO_CHART, progress))

    def suggest(self, model: BooksModel, lines: Lines, chart: Chart = NO_CHART, progress: Progress = silent) -> Suggested:
        """The same in columns, for many lines; `chart` names the accounts in the reasons."""
        return suggest(model.booker, lines, model.threshold, chart, progress)

    def kpis(self, result: BooksResult, figures: Mapping[str, float]) -> tuple[Kpi, ...]:
        """The result in hours and money at the precision that was asked for."""
        return money.kpis(result, figures, result.precision)

    def document(self, result: BooksResult, kpis: tuple[Kpi, ...]) -> Document:
        """The report at the precision that was asked for."""
        return document(result, kpis, result.precision)


def predictions(said: Suggested) -> Iterator[Prediction]:
    """Suggestions line by line."""
    columns = (said.account, said.confidence, said.lane, said.source, said.why)
    for account, confidence, lane, source, why in zip(*(column.tolist() for column in columns), strict=True):
        name = said.accounts[account] if account >= 0 else ""
        yield Prediction(name, confidence, LANES[lane].value, SOURCES[source].value, said.whys[why] if why >= 0 else "")


def chart_of(name: str) -> Chart:
    """The starter chart of a name, or the chart in a file. FileError where there is neither."""
    if name in starter_names():
        return starter(name)
    if not Path(name).is_file():
        raise FileError(f"There is no chart of accounts “{name}”.", f"Give a file, or one of: {', '.join(starter_names())}.")
    return read_chart(Path(name)).chart


def fitting(chart: Chart, lines: Lines) -> Chart:
    """The chart, or one without names where it is not that of these lines."""
    codes = {account.code for account in chart.accounts}
    used = {lines.booked.values[code] for code in lines.booked.codes[booked(lines)].tolist()}
    return chart if used and len(used & codes) >= FITTING * len(used) else NO_CHART


USE_CASE = BooksUseCase()
