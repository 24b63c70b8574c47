"""The honest test: learn from the earlier lines, book the later ones, count; then learn from all for daily work."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np

from smeai.core.estimate import proportion
from smeai.core.problem import Problem
from smeai.core.progress import Progress, span
from smeai.errors import DataError
from smeai.models.calibration import calibration_error
from smeai.models.encoder import Encoder
from smeai.usecases.books import counting
from smeai.usecases.books.baselines import baselines
from smeai.usecases.books.booker import Booker
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.counting import Tested
from smeai.usecases.books.gather import Gathered, take
from smeai.usecases.books.lanes import decide, ruled
from smeai.usecases.books.learning import FEWEST, Learned, learn
from smeai.usecases.books.model import BooksModel
from smeai.usecases.books.posting import thresholds, with_setting
from smeai.usecases.books.remembering import remembering
from smeai.usecases.books.result import BooksResult, Split, Timing
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.split import a_month, booked, divide
from smeai.usecases.books.suggester import Lines

HUNDRED = 100.0


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """A pilot's result, and the model that learned from all booked lines."""

    result: BooksResult
    model: BooksModel


def evaluate(
    gathered: Gathered,
    options: Mapping[str, Any],
    chart: Chart,
    rules: Rules,
    advice: tuple[Problem, ...],
    load: Callable[[str], Encoder],
    progress: Progress,
) -> Run:
    """Test and train. `advice` is what `check` said of the lines. DataError where too few are booked."""
    lines, seed, precision = gathered.lines, int(options["seed"]), float(options["precision"]) / HUNDRED
    train, test, split = _divided(gathered, float(options["held_back"]) / HUNDRED, seed)
    reading = remembering(load)
    earlier, later = take(lines, train), take(lines, test)
    learned = learn(earlier, reading, span(progress, 0, 0.45), seed)
    settings = with_setting(precision)
    limits = thresholds(learned.judged, settings)
    said, known, seconds = _booked(
        learned.booker, later, limits[settings.index(round(precision, 4))], chart, rules, span(progress, 0.45, 0.55)
    )
    tested = Tested(later, said, known, gathered.rows[test])
    started = time.perf_counter()
    final = learn(take(lines, booked(lines)), reading, span(progress, 0.55, 0.97), seed)
    timing = Timing(round(time.perf_counter() - started, 1), len(train) + len(test), seconds)
    progress(0.97, "Counting")
    result = _result(gathered, tested, earlier, chart, split, limits, precision, advice, timing)
    result = replace(result, work=thresholds(final.judged, settings))
    return Run(result, _for_work(final, result, load))


def _divided(gathered: Gathered, held_back: float, seed: int) -> tuple[np.ndarray, np.ndarray, Split]:
    places = booked(gathered.lines)
    if len(places) and not any(gathered.lines.description.values) and not any(gathered.lines.counterparty.values):
        raise DataError("No line has a text that could be read.", "Choose the column with the bank's description, or the counterparty.")
    accounts = len(np.unique(gathered.lines.booked.codes[places]))
    needed = int(np.ceil(FEWEST / (1 - held_back))) + 1
    if len(places) < needed or accounts < 2:
        raise DataError(
            f"Only {len(places):,} lines are booked, to {accounts} account{'' if accounts == 1 else 's'}; a test needs {needed} lines"
            " and two accounts.",
            "Choose the account column, or book more lines.",
        )
    train, test, split = divide(gathered.lines, held_back, seed)
    if len(train) < FEWEST:
        raise DataError(
            f"Only {len(train):,} booked lines are earlier than those of the test; learning needs {FEWEST}.",
            "Use a file with a longer past.",
        )
    return train, test, split


def _booked(
    booker: Booker, later: Lines, threshold: float, chart: Chart, rules: Rules, progress: Progress
) -> tuple[Any, np.ndarray, float]:
    """What is said of the later lines, whether their payees were known, and the seconds a line took."""
    started = time.perf_counter()
    guess = booker.guess(later, progress)
    said = ruled(decide(booker, later, guess, threshold, chart), later, rules, chart)
    return said, guess.weighed.known, float(f"{(time.perf_counter() - started) / max(1, len(later)):.2g}")


def _for_work(final: Learned, result: BooksResult, load: Callable[[str], Encoder]) -> BooksModel:
    """The model of all lines; its encoders remember nothing."""
    booker = final.booker
    plain = replace(booker, reader=replace(booker.reader, load_encoder=load), load_encoder=load)
    return BooksModel(plain, result.work_threshold(result.precision), result.precision)


def _result(
    gathered: Gathered,
    tested: Tested,
    earlier: Lines,
    chart: Chart,
    split: Split,
    limits: tuple[float, ...],
    precision: float,
    advice: tuple[Problem, ...],
    timing: Timing,
) -> BooksResult:
    points = counting.points(tested, with_setting(precision), limits)
    return BooksResult(
        file=gathered.file,
        rows=len(gathered),
        labelled=len(booked(gathered.lines)),
        trained=len(earlier),
        tested=len(tested),
        split=split,
        accuracy=proportion(int(tested.right.sum()), len(tested)),
        calibration_error=calibration_error(tested.said.confidence, tested.right),
        baselines=baselines(earlier, tested.lines),
        counterparties=counting.by_counterparty(tested, points),
        sources=counting.by_source(tested, points),
        accounts=counting.by_account(tested, earlier, chart, points),
        points=points,
        precision=round(precision, 4),
        wrong=counting.wrong_lines(tested, chart, limits[0]),
        currency=tested.currency,
        turnover=tested.turnover(np.ones(len(tested), bool)),
        foreign=int((~tested.own).sum()),
        lines_month=a_month(gathered.lines),
        advice=advice,
        timing=timing,
        date=date.today().isoformat(),
    )
