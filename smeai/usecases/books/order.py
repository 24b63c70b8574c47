"""The orders in which the grid shows lines."""

import numpy as np

from smeai.usecases.books import amounts
from smeai.usecases.books.entries import Entries
from smeai.usecases.books.suggestions import Suggestions
from smeai.usecases.books.views import BY_AMOUNT, BY_DATE, BY_PAYEE, UNSURE

GRAIN = 1000  # steps of confidence that are told apart


def ordered(entries: Entries, suggestions: Suggestions, order: str) -> np.ndarray:
    """All places (int32) in an order of `views`; lines that are equal in it stay as they were imported. ValueError for another."""
    keys = {UNSURE: lambda: unsure(entries, suggestions), BY_DATE: lambda: entries.days, BY_AMOUNT: lambda: _amounts(entries)}
    keys[BY_PAYEE] = lambda: alphabetical(entries)
    if order not in keys:
        raise ValueError(f"no such order: {order}")
    return np.argsort(keys[order](), kind="stable").astype(np.int32)


def unsure(entries: Entries, suggestions: Suggestions) -> np.ndarray:
    """A number for each line: by lane, then the payee with the lowest confidence in it, then the line's own confidence.

    Lines of one payee in one lane stand together, so that they are decided in one go. Nothing moves when a line is settled.
    """
    payees = entries.column("payee")
    lane = suggestions.columns["lane"].astype(np.int64)
    sure = np.rint(suggestions.columns["confidence"] * GRAIN).astype(np.int64)
    group = lane * max(1, len(payees.texts)) + payees.codes
    least = np.full(3 * max(1, len(payees.texts)), GRAIN, np.int64)
    np.minimum.at(least, group, sure)
    return ((lane * (GRAIN + 1) + least[group]) << 40) + (payees.codes.astype(np.int64) << 12) + sure


def alphabetical(entries: Entries) -> np.ndarray:
    """The rank of each line's payee."""
    payees = entries.column("payee")
    names = np.array([*payees.texts, ""], dtype=object)[:-1]
    ranks = np.empty(len(names), np.int32)
    ranks[np.argsort(names, kind="stable")] = np.arange(len(names), dtype=np.int32)
    return ranks[payees.codes]


def _amounts(entries: Entries) -> np.ndarray:
    return amounts.comparable(entries.units, entries.scales)
