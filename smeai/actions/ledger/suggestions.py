"""Suggestions for a whole ledger."""

import numpy as np

from smeai.actions.ledger import change
from smeai.actions.ledger.kept import Kept, kept, working
from smeai.actions.session import Session
from smeai.core.progress import Progress, silent, span
from smeai.usecases.books.suggestions import Suggestions
from smeai.usecases.books.views import Tally


def suggest(folder: str, pilot: int, session: Session | None = None, progress: Progress = silent) -> Tally:
    """Suggest an account for every line anew, and keep that; one may go on booking meanwhile."""
    known = kept(folder, pilot, session)
    codes, fresh = known.ledger.decisions.codes, Suggestions.none(len(known.ledger))
    if known.suggester is not None and len(known.ledger):
        lines = known.ledger.lines()
        said = known.suggester.suggest(lines, span(progress, 0, 0.95))
        fresh.take(lines.places, known.ledger.held(lines.places, said))
    with working(folder, pilot, session) as now:
        if (now.imports, now.rules, now.ledger.chart) != (known.imports, known.rules, known.ledger.chart):
            return suggest(folder, pilot, session, progress)
        _keep(now, fresh, now.ledger.payees(np.flatnonzero(codes != now.ledger.decisions.codes)))
        return change.tally(now)


def _keep(now: Kept, fresh: Suggestions, decided: tuple[str, ...]) -> None:
    """Use and store suggestions; those of payees decided on meanwhile are out of date already."""
    now.ledger.suggestions = fresh
    now.ledger.suggestions_changed()
    now.stale = frozenset(decided)
    now.save_suggestions()
    now.refresh(set(decided))
