"""What goes out of a ledger leaves a line in its trail."""

from smeai.actions.ledger import change
from smeai.actions.ledger.kept import kept
from smeai.actions.session import Session


def note_export(folder: str, pilot: int, file: str, lines: int, session: Session | None = None) -> None:
    """Note that `lines` lines were written to `file`."""
    known = kept(folder, pilot, session)
    known.workspace.audit.append("export", f"{change.subject(known)} file {file}", None, {"lines": lines})
