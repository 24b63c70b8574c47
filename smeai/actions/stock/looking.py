"""What a file of sales holds, and what may be wrong in it, before anything is forecast."""

import numpy as np

from smeai.actions import tables
from smeai.actions.session import Session
from smeai.actions.stock.data import coming_of, sales_of
from smeai.core.pilot import Source
from smeai.core.preview import TableView
from smeai.core.progress import Progress, silent
from smeai.errors import DataError
from smeai.usecases.stock.about import ITEM_ROLES
from smeai.usecases.stock.advice import advise
from smeai.usecases.stock.coming_about import COMING_ROLES
from smeai.usecases.stock.coming_list import view_of
from smeai.usecases.stock.hidden import demand
from smeai.usecases.stock.history import History
from smeai.usecases.stock.item_page import history_view
from smeai.usecases.stock.mending import mend
from smeai.usecases.stock.repairs import settle
from smeai.usecases.stock.views import Case, ComingView, HistoryView, LookView

POINTS = 300  # of the chart of all sales


def look(case: Case, session: Session | None = None, progress: Progress = silent) -> LookView:
    """The history of a case, with findings as the user settled them, and the questions that are open."""
    found = sales_of(case, session, progress)
    history, calendar = found.history, found.history.calendar
    repairs = settle(found.repairs, case.agreed)
    return LookView(
        history.file,
        len(history),
        calendar.frequency.value,
        calendar.steps,
        str(calendar.dates[0]),
        str(calendar.dates[calendar.steps - 1]),
        float(np.nansum(history.quantity)),
        tuple(name for name, flags in history.known.items() if np.isfinite(flags[:, calendar.steps :]).any()),
        _stocked(history),
        sum(each.cost is not None for each in history.facts),
        repairs,
        tuple(dict.fromkeys((*found.problems, *advise(history, repairs)))),
        found.questions,
        _chart(history),
    )


def item_roles(source: Source, session: Session | None = None, progress: Progress = silent) -> TableView:
    """A file of items, with guesses of what its columns are."""
    return tables.view(source, ITEM_ROLES, session, progress)


def coming_roles(source: Source, session: Session | None = None, progress: Progress = silent) -> TableView:
    """A list of promotions and closed days, with guesses of what its columns are."""
    return tables.view(source, COMING_ROLES, session, progress)


def coming(source: Source, mapping: tuple[tuple[str, str], ...], session: Session | None = None) -> ComingView:
    """What such a list says, read with these columns; DataError where none of them is the first day."""
    return view_of(*coming_of(source, mapping, session))


def history(case: Case, item: str, session: Session | None = None) -> HistoryView:
    """What was sold of an item, and what would have been after the agreed repairs."""
    found = sales_of(case, session)
    if item not in found.history.items:
        raise DataError(f"There is no item “{item}” in these sales.", "Look for it in the list.")
    row = found.history.items.index(item)

    def make() -> np.ndarray:
        mended = mend(found.history, settle(found.repairs, case.agreed))
        return np.where(mended.lent, mended.history.quantity, demand(found.history, mended))

    key = ("stock demand", id(found), case.agreed)
    wanted = session.get_or_make(key, make) if session else make()
    return history_view(item, found.history.calendar.dates, found.history.quantity[row], wanted[row])


def _stocked(history: History) -> int:
    """Items whose stock on hand is known, from the facts or from the end of the stock column."""
    told = np.array([each.on_hand is not None for each in history.facts], bool)
    return int((told if history.stock is None else told | np.isfinite(history.stock[:, -1])).sum())


def _chart(history: History) -> tuple[tuple[str, float], ...]:
    """Units of all items, several steps together where there are many."""
    steps = history.calendar.steps
    sums, every = np.nansum(history.quantity, axis=0), -(-steps // POINTS)
    dates = history.calendar.dates
    return tuple((str(dates[first]), float(sums[first : first + every].sum())) for first in range(0, steps, every))
