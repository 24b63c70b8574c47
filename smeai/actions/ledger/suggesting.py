"""Who suggests accounts for the lines of a pilot."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from smeai.errors import DamagedModel, MissingModel
from smeai.storage.workspace import Workspace
from smeai.usecases.books.bookkeeper import Bookkeeper
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.model import BooksModel
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.suggester import Suggester


def suggester(workspace: Workspace, pilot: int, chart: Chart, rules: Rules) -> Suggester:
    """The one for this pilot, with the model that was put to work, if one was."""
    return Bookkeeper(chart, rules, _model(workspace, pilot, workspace.ledgers.terms(pilot).get("model")))


def _model(workspace: Workspace, pilot: int, chosen: Mapping[str, Any] | None) -> BooksModel | None:
    """The chosen model; None where there is none, or it is no longer whole: memory and words still help, and a new test mends it."""
    path = workspace.bundles.find(pilot, str(chosen["name"])) if chosen else None
    if path is None or chosen is None:
        return None
    try:
        return _loaded(path, path.stat().st_mtime_ns).at(float(chosen["precision"]), float(chosen["threshold"]))
    except (DamagedModel, MissingModel):
        return None


@lru_cache(maxsize=2)
def _loaded(path: Path, stamp: int) -> BooksModel:
    """Read once: it is asked for at every change of a rule."""
    return BooksModel.load(path)
