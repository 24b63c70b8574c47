"""Which lines a filter means."""

import numpy as np

from smeai.errors import DataError
from smeai.usecases.books import amounts
from smeai.usecases.books.decision import ACCEPTED, POSTED, Decision, Decisions
from smeai.usecases.books.entries import Entries
from smeai.usecases.books.suggester import LANES, SOURCES
from smeai.usecases.books.suggestion import Source
from smeai.usecases.books.suggestions import Suggestions
from smeai.usecases.books.views import Filter

SEARCHED = ("counterparty", "description", "reference")


def fixed(entries: Entries, filter: Filter) -> np.ndarray | None:
    """Which lines (bool) the imported columns leave; None for all. No decision changes it, so it may be kept while one scrolls."""
    found = [
        *([_searched(entries, filter.text)] if filter.text.strip() else []),
        *([entries.column("payee").equal(filter.payee)] if filter.payee else []),
        *([entries.column("account").equal(filter.bank)] if filter.bank else []),
        *([entries.months == month_number(filter.month)] if filter.month else []),
    ]
    return np.logical_and.reduce(found) if found else None


def moving(decisions: Decisions, suggestions: Suggestions, filter: Filter) -> np.ndarray | None:
    """Which lines (bool) decisions and suggestions leave; None for all."""
    found = [
        *([suggestions.columns["lane"] == LANES.index(filter.lane)] if filter.lane else []),
        *([_from(decisions, suggestions, filter.source)] if filter.source else []),
        *([_booked(decisions, suggestions, filter.account)] if filter.account else []),
        *([~decisions.of(lambda one: one.settled)] if filter.undone_only else []),
    ]
    return np.logical_and.reduce(found) if found else None


def month_number(month: str) -> int:
    """Months since 1970 of a text such as 2026-03; DataError for another."""
    try:
        return int(np.datetime64(month, "M").astype(int))
    except ValueError:
        raise DataError(f"“{month}” is not a month.", "Write it as 2026-03.") from None


def month_name(number: int) -> str:
    """The month such as 2026-03."""
    return str(np.datetime64(number, "M"))


def _searched(entries: Entries, text: str) -> np.ndarray:
    """Every word somewhere in one of the texts, or the whole the beginning of the amount."""
    found = amounts.beginning(entries.units, entries.scales, text)
    columns = [entries.column(name) for name in SEARCHED]
    words = [np.logical_or.reduce([column.holding(word) for column in columns]) for word in text.split()]
    return found | np.logical_and.reduce(words)


def _from(decisions: Decisions, suggestions: Suggestions, source: str) -> np.ndarray:
    said = suggestions.columns["source"] == SOURCES.index(Source(source))
    settled = decisions.of(lambda one: one.settled)
    return np.where(settled, decisions.of(lambda one: shown_source(one) == source), said)


def shown_source(decision: Decision) -> str:
    """Where the account of a settled line came from."""
    return decision.source if decision.how in (ACCEPTED, POSTED) else Source.PERSON


def _booked(decisions: Decisions, suggestions: Suggestions, account: str) -> np.ndarray:
    decided = decisions.of(lambda one: bool(one.account or one.parts))
    there = decisions.of(lambda one: one.account == account or any(part.account == account for part in one.parts))
    return np.where(decided, there, suggestions.columns["account"] == suggestions.number(account))
