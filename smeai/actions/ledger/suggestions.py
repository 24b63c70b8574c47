"""Suggestions for a whole ledger."""

from smeai.actions.ledger import change
from smeai.actions.ledger.kept import Kept, kept
from smeai.actions.session import Session
from smeai.core.progress import Progress, silent, span
from smeai.usecases.books.suggestions import Suggestions
from smeai.usecases.books.views import Tally


def suggest(folder: str, pilot: int, session: Session | None = None, progress: Progress = silent) -> Tally:
    """Suggest an account for every line anew, and keep that."""
    known = kept(folder, pilot, session)
    with known.turn:
        suggest_all(known, progress)
    return change.tally(known)


def suggest_all(known: Kept, progress: Progress = silent) -> None:
    """`suggest` for a ledger that the caller has the turn of."""
    fresh = Suggestions.none(len(known.ledger))
    if known.suggester is not None and len(known.ledger):
        lines = known.ledger.lines()
        fresh.take(lines.places, known.suggester.suggest(lines, span(progress, 0, 0.95)))
    known.workspace.ledgers.keep_suggestions(known.pilot, fresh.packed())
    known.ledger.suggestions = fresh
    known.ledger.suggestions_changed()
    known.stale.clear()
