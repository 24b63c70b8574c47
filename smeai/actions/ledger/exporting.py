"""What goes out of a ledger, each time with a line in its trail."""

from collections.abc import Mapping

import numpy as np

from smeai.actions import targets
from smeai.actions.ledger import change
from smeai.actions.ledger.kept import Kept, kept
from smeai.actions.session import Session
from smeai.core.progress import Progress, silent
from smeai.errors import DataError, FileError
from smeai.usecases.books import outgoing
from smeai.usecases.books.exports import formats
from smeai.usecases.books.exports.booking import Setting
from smeai.usecases.books.rules_file import write_rules

OWN = ("xlsx", "csv")  # formats with the user's own columns


def export(
    folder: str,
    pilot: int,
    kind: str,
    path: str,
    settled_only: bool = True,
    suspense: str = "",
    banks: Mapping[str, str] | None = None,
    session: Session | None = None,
    progress: Progress = silent,
) -> tuple[str, ...]:
    """Write the lines to `path` in a format of `exports.kinds`; the files written.

    Lines that are open go to the account `suspense`, where not only settled ones are asked for. `banks` are accounts of
    the chart for own bank accounts, in place of those that are guessed.
    """
    known = kept(folder, pilot, session)
    ledger, target = known.ledger, targets.file(path, ())
    places = np.flatnonzero(ledger.decisions.of(lambda one: one.settled)) if settled_only else np.arange(len(ledger))
    if not len(places):
        raise DataError("There is no line to export.", "Book some first, or export the open ones too.")
    progress(0.1, "Gathering the lines")
    names = {} if kind in OWN else outgoing.bank_accounts(ledger.entries, ledger.chart) | dict(banks or {})
    booked = outgoing.bookings(ledger, places, names, typed=kind == "xlsx")
    progress(0.5, f"Writing {target.name}")
    currency = max(ledger.entries.column("currency").texts, default="") or "EUR"
    written = formats.export(kind, target, booked, Setting(ledger.chart, suspense, outgoing.headers(ledger.entries), currency))
    for each in written:
        _note(known, each.name, len(places), kind)
    return tuple(map(str, written))


def export_rules(folder: str, pilot: int, path: str, session: Session | None = None) -> str:
    """Write the rules to a csv file that can be edited and read back."""
    known, target = kept(folder, pilot, session), targets.file(path, ())
    try:
        write_rules(known.rules, target)
    except OSError as error:
        raise FileError(f"{target.name} cannot be written: {error.strerror}.", "Choose another place.") from error
    _note(known, target.name, len(known.rules), "rules")
    return str(target)


def _note(known: Kept, name: str, count: int, kind: str) -> None:
    told = {"format": kind, "rules" if kind == "rules" else "lines": count}
    known.workspace.audit.append("export", f"{change.subject(known)} file {name}", None, told)
