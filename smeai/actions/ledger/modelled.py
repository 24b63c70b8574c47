"""The model that a ledger is booked by: one step to undo, like its chart and its rules."""

from dataclasses import asdict, dataclass

from smeai.actions.ledger import change, terms
from smeai.actions.ledger.kept import working
from smeai.actions.session import Session
from smeai.core.progress import Progress, silent
from smeai.storage.records import Note
from smeai.usecases.books.views import Outcome


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which model of the pilot, and from which confidence on it posts for a precision of 0..1."""

    name: str
    precision: float
    threshold: float


def use_model(folder: str, pilot: int, chosen: Chosen, session: Session | None = None, progress: Progress = silent) -> Outcome:
    """Book by this model from now on; what was booked stays as it is."""
    progress(0.0, "Booking by what was learned")
    with working(folder, pilot, session) as known:
        before = terms.stored(known).get("model")
        if before == asdict(chosen):
            return terms.told(known, 0, "")
        note = Note("model", f"{change.subject(known)} model", before, asdict(chosen))
        terms.write(known, "model", asdict(chosen), f"book by the model at {chosen.precision:.1%}", note)
        terms.renew(known, set(known.ledger.entries.column("payee").texts))
        return terms.told(known, len(known.ledger), f"Lines are posted from {chosen.precision:.1%} right on.")
