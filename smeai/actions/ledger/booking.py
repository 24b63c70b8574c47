"""Deciding on lines. A target is a sequence of places or a filter, all of whose lines are meant; each call is one step to undo.

Lines of closed months are skipped and counted; DataError, naming the month, when nothing else was asked for.
"""

import numpy as np

from smeai.actions.ledger import change
from smeai.actions.ledger.change import Target, Words, settle
from smeai.actions.ledger.kept import Kept, kept, working
from smeai.actions.session import Session
from smeai.errors import DataError
from smeai.usecases.books import settling
from smeai.usecases.books.views import Filter, Outcome, Part, Tally

ACCEPT = Words("accept", "accept {}", "{} accepted")
POST = Words("post", "post {}", "{} posted")
SPLIT = Words("split", "split {}", "{} split")
REOPEN = Words("reopen", "reopen {}", "{} open again")
NOTE = Words("note", "write a note on {}", "note on {} changed")
TAX = Words("tax", "set the tax of {}", "tax of {} set")


def book(folder: str, pilot: int, target: Target, account: str, tax: str = "", note: str = "", session: Session | None = None) -> Outcome:
    """Book lines on one account; an empty `tax` leaves the account's own, an empty `note` the notes there are."""
    with working(folder, pilot, session) as known:
        settled = settling.book(known.ledger, _places(known, target), account, tax, note)
        return settle(known, settled, Words("book", f"book {{}} to {account}", f"{{}} booked to {account}"), target)


def accept(folder: str, pilot: int, target: Target, session: Session | None = None) -> Outcome:
    """Take what is suggested for lines that are not settled; those without a suggestion are skipped."""
    with working(folder, pilot, session) as known:
        return settle(known, settling.accept(known.ledger, _places(known, target)), ACCEPT, target)


def post(folder: str, pilot: int, session: Session | None = None) -> Outcome:
    """Settle every line of the lane “post” that is still open."""
    target = Filter(lane="post", undone_only=True)
    with working(folder, pilot, session) as known:
        return settle(known, settling.post(known.ledger, _places(known, target)), POST, target)


def split(folder: str, pilot: int, place: int, parts: tuple[Part, ...], session: Session | None = None) -> Outcome:
    """Book one line in parts, which must add up to the cent."""
    with working(folder, pilot, session) as known:
        _places(known, (place,))
        return settle(known, settling.split(known.ledger, place, parts), SPLIT)


def unsettle(folder: str, pilot: int, target: Target, session: Session | None = None) -> Outcome:
    """Take decisions back to what is suggested; notes stay."""
    with working(folder, pilot, session) as known:
        return settle(known, settling.unsettle(known.ledger, _places(known, target)), REOPEN, target)


def annotate(folder: str, pilot: int, target: Target, note: str, session: Session | None = None) -> Outcome:
    """Write a note on lines; an empty one takes it away."""
    with working(folder, pilot, session) as known:
        return settle(
            known,
            settling.annotate(known.ledger, _places(known, target), note),
            NOTE,
            target,
        )


def set_tax(folder: str, pilot: int, target: Target, tax: str, session: Session | None = None) -> Outcome:
    """Set the tax code of lines; empty for the account's own."""
    with working(folder, pilot, session) as known:
        return settle(known, settling.set_tax(known.ledger, _places(known, target), tax), TAX, target)


def undo(folder: str, pilot: int, session: Session | None = None) -> Tally:
    """Take back the last step of the pilot; nothing happens when there is none."""
    return _turned(folder, pilot, False, session)


def redo(folder: str, pilot: int, session: Session | None = None) -> Tally:
    """Make the last undone step again; nothing happens when there is none."""
    return _turned(folder, pilot, True, session)


def _turned(folder: str, pilot: int, forward: bool, session: Session | None) -> Tally:
    with working(folder, pilot, session) as known:
        change.turn(known, forward)
    return change.tally(kept(folder, pilot, session))


def _places(known: Kept, target: Target) -> np.ndarray:
    if isinstance(target, Filter):
        return known.ledger.places(target)
    places = np.unique(np.array(target, np.int64))
    if len(places) and not (places[0] >= 0 and places[-1] < len(known.ledger)):
        raise DataError("This line is no longer in the ledger.", "Its import was undone.")
    return places
