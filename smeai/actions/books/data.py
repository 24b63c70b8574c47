"""Lines to learn from or to book: from a table that was bound to roles, or from a bank's statement."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from smeai.actions import tables
from smeai.actions.session import Session
from smeai.core.pilot import Setup, Source
from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.tabular.binding import bind
from smeai.usecases.books.about import ABOUT, ACCOUNT, AMOUNT, CREDIT, DEBIT, ROLES
from smeai.usecases.books.gather import Gathered, gather


def gathered(setup: Setup, session: Session | None = None, progress: Progress = silent) -> tuple[Gathered, tuple[Problem, ...]]:
    """The lines of a setup, and what there is to say of its cells; raises `DataError` for a missing role."""
    result = tables.read(setup.source, session, span(progress, 0, 0.6))
    dataset, problems = bind(result.table, ROLES, dict(setup.mapping), result.reading)
    for problem in problems:
        if problem.severity is Severity.ERROR:
            raise DataError(str(problem))
    progress(0.7, "Reading payees")
    found = gather(dataset)
    return found, (*problems, *found.problems)


def mapping(source: Source, given: Mapping[str, str], with_account: bool = True) -> dict[str, str]:
    """Which column plays which role: what was given, and guesses for what the books cannot do without."""
    result = tables.read(source)
    roles = [role for role in ROLES if with_account or role.key != ACCOUNT]
    found = tables.mapping_of(result, roles, given)
    if not {AMOUNT, DEBIT, CREDIT} & found.keys():
        amounts = [role for role in roles if role.key in (AMOUNT, DEBIT, CREDIT)]
        guesses = tables.mapping_of(result, amounts, {})
        found = {**{role: column for role, column in guesses.items() if column not in found.values()}, **found}
    if AMOUNT in found and AMOUNT not in given:
        found = {role: column for role, column in found.items() if role not in (DEBIT, CREDIT) or role in given}
    return found


def options_of(setup: Setup) -> dict[str, Any]:
    """The options of a setup, the defaults among them."""
    return {**ABOUT.defaults(), **dict(setup.options)}


def labelled(found: Gathered) -> np.ndarray:
    """The lines that are booked."""
    booked = np.array([bool(value) for value in found.lines.booked.values], bool)
    return np.flatnonzero(booked[found.lines.booked.codes]) if len(found) else np.zeros(0, np.int64)
