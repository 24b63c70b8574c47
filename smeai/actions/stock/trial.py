"""The test and the forecast of a stock pilot; what can be asked of them is kept in the session and beside the pilot."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

import numpy as np

from smeai.actions.session import Session
from smeai.actions.stock.data import options_of, sales_of
from smeai.core.progress import Progress, silent, span
from smeai.errors import DamagedModel, DataError, FileError, WorkspaceError
from smeai.models.forecasters import pretrained
from smeai.storage.leftovers import Leftovers
from smeai.usecases.stock.case_laid import Laid, lay
from smeai.usecases.stock.kept import Kept, reached
from smeai.usecases.stock.model import StockModel
from smeai.usecases.stock.result import StockResult
from smeai.usecases.stock.stopped import Stopped
from smeai.usecases.stock.study import study
from smeai.usecases.stock.views import Case

if TYPE_CHECKING:
    from smeai.storage.bundles import Bundles

Place = tuple[str, int]
"""The folder of a workspace, and the pilot in it."""


@dataclass(frozen=True, slots=True, eq=False)
class Desk:
    """A model with its demand paths at hand: float32 [items, n, horizon]."""

    model: StockModel
    paths: np.ndarray


def run(
    case: Case,
    place: Place | None = None,
    session: Session | None = None,
    progress: Progress = silent,
    leftovers: Leftovers | None = None,
) -> StockResult:
    """Test on the held-back past, forecast, and plan; the forecast stays in the session and, where the pilot has a `place`, on the disk.

    A run that is stopped leaves what it has worked out beside the pilot, else in `leftovers`; the next one takes it up.
    """
    store = leftovers_of(place) or leftovers
    found = sales_of(case, session, span(progress, 0, 0.05))
    options, part = options_of(case.setup), span(progress, 0.05, 1)
    made = study(found.history, options, case.agreed, pretrained.load(), case.typed, case.overrides, found.problems, part, Kept(store))
    result = replace(made.result, model=uuid4().hex if session or place else "", foreseen=found.foreseen)
    if session:
        session.put(_key(result.model), Desk(made.model, made.paths))
    if place:
        _keep(place, result.model, made.model)
    if store and store is not leftovers:
        store.clear()
    return result


def stopped(place: Place | None) -> Stopped | None:
    """What a run of this pilot that was stopped has left for the next one; None where there is nothing."""
    store = leftovers_of(place)
    fraction = reached(store) if store else None
    return None if fraction is None else Stopped.at(fraction)


def leftovers_of(place: Place | None) -> Leftovers | None:
    """Where a run leaves what it has worked out; None without a place, or where its workspace cannot be opened."""
    try:
        return _bundles(place[0]).leftovers(place[1]) if place else None
    except (WorkspaceError, FileError, OSError):
        return None


def desk(model: str, place: Place | None, session: Session | None) -> Desk:
    """The forecast of a test, from the session, else from the disk; DataError when it is neither here nor there."""
    made = session.get(_key(model)) if session else None
    if made is None:
        read = _read(model, place)
        made = Desk(read, read.paths())
        if session:
            session.put(_key(model), made)
    return made


def laid(case: Case, model: str, place: Place | None, session: Session | None) -> Laid:
    """The forecast with what was typed in a case laid over it, and planned."""
    options = options_of(case.setup)

    def make() -> Laid:
        at = desk(model, place, session)
        return lay(at.model, at.paths, options, case.typed, case.overrides)

    key = ("stock laid", model, tuple(options.items()), case.typed, case.overrides)
    return session.get_or_make(key, make) if session else make()


def _keep(place: Place, name: str, model: StockModel) -> None:
    """Write the model beside its pilot. A test of minutes is not lost because that fails: a full disk is said by the save that follows."""
    try:
        _bundles(place[0]).keep(place[1], name, model.save)
    except (WorkspaceError, FileError, OSError):
        return


def _read(name: str, place: Place | None) -> StockModel:
    path = _bundles(place[0]).find(place[1], name) if place else None
    if path is None:
        raise DataError("The forecast of this test is no longer there.", "Forecast and test again: nothing else is lost.")
    try:
        return StockModel.load(path)
    except DamagedModel:
        raise DataError("The forecast of this test is damaged.", "Forecast and test again: nothing else is lost.") from None


def _bundles(folder: str) -> "Bundles":
    from smeai.actions.opened import opened  # brings the database in, which the command line does not need

    return opened(folder).bundles


def _key(name: str) -> tuple[str, str]:
    return ("stock desk", name)
