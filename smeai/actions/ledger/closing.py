"""Months: closed ones refuse every change."""

from smeai.actions.ledger import change
from smeai.actions.ledger.change import Words
from smeai.actions.ledger.kept import Kept, working
from smeai.actions.session import Session
from smeai.errors import DataError
from smeai.storage.clock import utc_now
from smeai.storage.records import Note
from smeai.usecases.books.filtering import month_name, month_number
from smeai.usecases.books.views import Outcome


def close_month(folder: str, pilot: int, month: str, session: Session | None = None) -> Outcome:
    """Close a month such as 2026-03; its open lines stay open and are counted as skipped."""
    with working(folder, pilot, session) as known:
        name, mine = month_name(month_number(month)), known.ledger.entries.months == month_number(month)
        if not mine.any():
            raise DataError(f"There is no line in {name}.", "Choose a month of the ledger.")
        left = int((mine & ~known.ledger.decisions.of(lambda one: one.settled)).sum())
        told = f" {change.counted(left)} of it {'is' if left == 1 else 'are'} still open." if left else ""
        return _set(known, name, utc_now(), Words("close month", f"close {name}", f"{name} is closed.{told}"), left)


def reopen_month(folder: str, pilot: int, month: str, session: Session | None = None) -> Outcome:
    """Let a closed month be changed again."""
    with working(folder, pilot, session) as known:
        name = month_name(month_number(month))
        return _set(known, name, None, Words("reopen month", f"reopen {name}", f"{name} is open again."), 0)


def _set(known: Kept, month: str, closed: str | None, words: Words, left: int) -> Outcome:
    ledger, before = known.ledger, month in known.ledger.months
    if before == bool(closed):
        return Outcome(0, 0, words.done, change.tally(known), known.stale_lines())
    ends = {"month": "closed" if before else "open"}, {"month": "closed" if closed else "open"}
    note = Note(words.action, f"{change.subject(known)} month {month}", *ends)
    step = known.workspace.ledgers.make(known.pilot, words.name, {("month", (month,)): closed and [closed]}, [note])
    known.step = step.id if step else known.step
    ledger.lock_months(ledger.months | {month} if closed else ledger.months - {month})
    return Outcome(int((ledger.entries.months == month_number(month)).sum()), left, words.done, change.tally(known), known.stale_lines())
