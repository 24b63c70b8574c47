"""What there is to say of the lines before anything is learned."""

from collections.abc import Sequence

import numpy as np

from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent
from smeai.usecases.books.gather import Gathered
from smeai.usecases.books.learning import FEWEST
from smeai.usecases.books.split import booked
from smeai.usecases.books.suggester import Lines

FEW = 5  # lines on an account, below which nothing can be learned of it
NAMED = 5  # accounts or payees that a sentence names
OFTEN = 6  # bookings of a payee, from which on it ought to be clear where it belongs
MIXED = 0.6  # the largest share of one account, below which a payee is told of


def advise(gathered: Gathered, progress: Progress = silent) -> tuple[Problem, ...]:
    """Advice, the most important first; never an error."""
    progress(0.0, "Looking at the lines")
    lines, places = gathered.lines, booked(gathered.lines)
    found = [*gathered.problems, *_labels(len(lines), len(places))]
    progress(0.3, "Looking at the accounts")
    if len(places):
        found += [*_dates(lines, places), *_rare(lines, places), *_mixed(lines, places)]
    progress(1.0, "Looking at the accounts")
    return tuple(
        Problem(each.sentence, each.hint, each.severity, gathered.file, gathered.sheet, each.row, each.column, each.count) for each in found
    )


def _labels(lines: int, count: int) -> list[Problem]:
    if not lines:
        return [Problem("There are no lines.", "Choose a file with bank lines.", Severity.ERROR)]
    if not count:
        return [Problem("No line has an account.", "Without a past, lines are booked by their words alone, and none is posted.")]
    if count < FEWEST:
        return [Problem(f"Only {count} lines have an account; learning needs {FEWEST}.", "Book more lines, or add an earlier file.")]
    empty = lines - count
    return [Problem(f"{empty:,} of {lines:,} lines have no account and are not learned from.", "", Severity.NOTE)] if empty else []


def _dates(lines: Lines, places: np.ndarray) -> list[Problem]:
    missing = int(np.isnat(lines.days[places]).sum())
    if missing == len(places):
        return [Problem("The lines have no dates, so the test cannot use the last months.", "Choose the date column.")]
    return [Problem(f"{missing:,} booked lines have no date and count as the oldest.", "", Severity.NOTE, count=missing)] if missing else []


def _rare(lines: Lines, places: np.ndarray) -> list[Problem]:
    counts = np.bincount(lines.booked.codes[places], minlength=len(lines.booked.values))
    rare = [lines.booked.values[code] for code in np.argsort(-counts, kind="stable").tolist() if 0 < counts[code] < FEW]
    if not rare:
        return []
    sentence = f"{len(rare)} accounts have fewer than {FEW} lines: {_named(rare)}. Little can be learned of them."
    return [Problem(sentence, "A longer past helps; a rule of your own does at once.", Severity.NOTE, count=len(rare))]


def _mixed(lines: Lines, places: np.ndarray) -> list[Problem]:
    """Payees that were booked here and there: a person may look for a reason, the model can only be unsure."""
    wide = max(1, len(lines.booked.values))
    payee = lines.payee.codes[places].astype(np.int64)
    pairs, counts = np.unique(payee * wide + lines.booked.codes[places], return_counts=True)
    every, most = np.bincount(payee, minlength=len(lines.payee.values)), np.zeros(len(lines.payee.values), int)
    np.maximum.at(most, pairs // wide, counts)
    mixed = np.flatnonzero((every >= OFTEN) & (most < MIXED * every))
    names = [lines.payee.values[code] or "no name" for code in mixed[np.argsort(-every[mixed], kind="stable")].tolist()]
    if not names:
        return []
    sentence = f"{len(names)} counterparties are booked to several accounts without a main one: {_named(names)}."
    return [
        Problem(sentence, "Where the amount or the text decides, a rule says it better than examples.", Severity.NOTE, count=len(names))
    ]


def _named(names: Sequence[str]) -> str:
    more = len(names) - NAMED
    return ", ".join(f"“{name}”" for name in names[:NAMED]) + (f" and {more} more" if more > 0 else "")
