"""The test of the books, and its model put to work in the ledger."""

from dataclasses import replace
from pathlib import Path
from time import perf_counter
from uuid import uuid4

from smeai.actions.books.data import gathered, options_of
from smeai.actions.ledger import modelled
from smeai.actions.opened import opened
from smeai.actions.session import Session
from smeai.core.pilot import Setup
from smeai.core.progress import Progress, silent, span
from smeai.models import encoder
from smeai.usecases.books.result import BooksResult
from smeai.usecases.books.usecase import USE_CASE

Place = tuple[str, int]
"""The folder of a workspace, and the pilot in it."""


def run(setup: Setup, place: Place | None = None, session: Session | None = None, progress: Progress = silent) -> BooksResult:
    """Learn and test on lines that are booked; where the pilot has a `place`, its ledger books by the model from now on."""
    started = perf_counter()
    found, problems = gathered(setup, session, span(progress, 0, 0.1))
    made = USE_CASE.test(found, options_of(setup), encoder.load, span(progress, 0.1, 0.95))
    told = dict.fromkeys((*problems, *made.result.advice))
    timing = replace(made.result.timing, whole_seconds=round(perf_counter() - started, 1))
    result = replace(made.result, timing=timing, advice=tuple(told), model=uuid4().hex if place else "")
    if place:
        opened(place[0]).bundles.keep(place[1], result.model, lambda path: made.model.save(Path(path), {"file": result.file}))
        apply(place, result, result.precision, session, span(progress, 0.95, 1))
    return result


def apply(place: Place, result: BooksResult, precision: float, session: Session | None = None, progress: Progress = silent) -> None:
    """Book by the tested model at a precision, 0..1."""
    chosen = modelled.Chosen(result.model, result.at(precision).precision, result.work_threshold(precision))
    modelled.use_model(*place, chosen, session, progress)
