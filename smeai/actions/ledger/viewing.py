"""Looking at a ledger: nothing here changes it."""

import numpy as np

from smeai.actions.ledger import change, trail
from smeai.actions.ledger.kept import Kept, kept
from smeai.actions.session import Session
from smeai.usecases.books.filtering import month_name
from smeai.usecases.books.folded import bare
from smeai.usecases.books.views import (
    AccountView,
    Filter,
    GridPage,
    HistoryEntry,
    LineDetail,
    MonthView,
    Opened,
    Tally,
)
from smeai.usecases.books.whys import told_again

PICKED = 50  # accounts offered at once


def open(folder: str, pilot: int, session: Session | None = None) -> Opened:
    """The ledger of a pilot, read into the engine; empty until `import_files` was called."""
    known = kept(folder, pilot, session)
    entries = known.ledger.entries
    return Opened(
        tally=change.tally(known),
        months=tuple(month_name(month) for month in np.unique(entries.months).tolist()),
        closed=tuple(sorted(known.ledger.months)),
        banks=tuple(sorted(filter(None, entries.column("account").texts))),
        currencies=tuple(sorted(filter(None, entries.column("currency").texts))),
        files=tuple(each.file for each in known.imports),
        chart=known.ledger.chart.name,
        stale=known.stale_lines(),
    )


def page(folder: str, pilot: int, filter: Filter, start: int, count: int, session: Session | None = None) -> GridPage:
    """At most `count` lines of a filter from its `start`-th on."""
    return kept(folder, pilot, session).ledger.page(filter, start, count)


def position(folder: str, pilot: int, filter: Filter, place: int, session: Session | None = None) -> int:
    """Where a line stands among those of a filter, counted from 0; -1 when it does not match."""
    return kept(folder, pilot, session).ledger.position(filter, place)


def tally(folder: str, pilot: int, session: Session | None = None) -> Tally:
    """How far the work is, and what Undo and Redo would do."""
    return change.tally(kept(folder, pilot, session))


def detail(folder: str, pilot: int, place: int, session: Session | None = None) -> LineDetail:
    """Everything there is to say of one line."""
    known = kept(folder, pilot, session)
    line = known.ledger.line(place)
    why, alikes, others = _explained(known, place)
    return LineDetail(line, why or line.reason, alikes, others, trail.of_line(known, place))


def months(folder: str, pilot: int, session: Session | None = None) -> tuple[MonthView, ...]:
    """The months there are lines of, the first first."""
    ledger = kept(folder, pilot, session).ledger
    numbers, which, counts = np.unique(ledger.entries.months, return_inverse=True, return_counts=True)
    settled = np.bincount(which[ledger.decisions.of(lambda one: one.settled)], minlength=len(numbers))
    named = [month_name(number) for number in numbers.tolist()]
    return tuple(MonthView(name, int(counts[i]), int(settled[i]), name in ledger.months) for i, name in enumerate(named))


def accounts(folder: str, pilot: int, search: str = "", session: Session | None = None) -> tuple[AccountView, ...]:
    """Accounts of the chart for a picker: digits search the beginning of the code, words the name; the most used come first."""
    ledger = kept(folder, pilot, session).ledger
    used = _used(known=ledger.decisions.values, counts=np.bincount(ledger.decisions.codes, minlength=len(ledger.decisions.values)))
    chart = [
        AccountView(each.code, each.name, each.kind.value if each.kind else "", each.tax, used.get(each.code, 0))
        for each in ledger.chart.accounts
    ]
    wanted = bare(search).split()
    matching = [each for each in chart if all(bare(each.code).startswith(word) or word in bare(each.name) for word in wanted)]
    exact = bare(search.strip())
    return tuple(sorted(matching, key=lambda each: (bare(each.code) != exact, -each.used))[:PICKED])


def history(folder: str, pilot: int, start: int = 0, count: int = 200, session: Session | None = None) -> tuple[HistoryEntry, ...]:
    """The audit trail of a pilot's books, the newest entry first."""
    return trail.of_books(kept(folder, pilot, session), start, count)


def _explained(known: Kept, place: int) -> tuple:
    if known.suggester is None:
        return "", (), ()
    ledger = known.ledger
    places = ledger.alike([ledger.entries.column("payee")[place]])
    said = known.suggester.explain(ledger.lines(places), int(np.searchsorted(places, place)))
    return told_again(said.why), said.alikes, said.others


def _used(known: list, counts: np.ndarray) -> dict[str, int]:
    used: dict[str, int] = {}
    for decision, count in zip(known, counts.tolist(), strict=False):
        for account in {decision.account, *(part.account for part in decision.parts)} if decision.settled else ():
            used[account] = used.get(account, 0) + count
    return used
