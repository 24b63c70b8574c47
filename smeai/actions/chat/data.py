"""The messages of a setup, and what of them is worth keeping between two actions."""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from smeai.actions import tables
from smeai.actions.session import Session
from smeai.core.pilot import Setup, Source
from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.models import encoder
from smeai.tabular.binding import Dataset, bind
from smeai.usecases.chat.about import ROLES
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.messages import Messages, gather
from smeai.usecases.chat.usecase import USE_CASE
from smeai.usecases.chat.views import Counted


def mapping(source: Source, given: Mapping[str, str]) -> dict[str, str]:
    """Which column plays which role: what was given, and guesses."""
    return tables.mapping_of(tables.read(source), ROLES, given)


def read_dataset(setup: Setup, session: Session | None = None, progress: Progress = silent) -> tuple[Dataset, tuple[Problem, ...]]:
    """The bound table of a setup, and what there is to say of its cells; raises `DataError` for a missing role."""
    result = tables.read(setup.source, session, progress)
    dataset, problems = bind(result.table, ROLES, dict(setup.mapping), result.reading)
    for problem in problems:
        if problem.severity is Severity.ERROR:
            raise DataError(str(problem))
    return dataset, problems


def messages_of(setup: Setup, edits: Edits, session: Session | None, progress: Progress) -> tuple[tuple[Problem, ...], Messages]:
    """The messages of a setup; masking and languages are kept in the session."""
    dataset, problems = read_dataset(setup, session, span(progress, 0, 0.3))
    options = options_of(setup)

    def make() -> Messages:
        return gather(dataset, options, edits, span(progress, 0.3, 1))

    return problems, session.get_or_make(("messages", *data_key(setup, edits)), make) if session else make()


def vectors_of(setup: Setup, edits: Edits, messages: Messages, session: Session | None, progress: Progress) -> np.ndarray:
    """The vectors [n, d] of these messages; kept in the session."""

    def make() -> np.ndarray:
        return USE_CASE.vectors(messages, encoder.load, progress)

    # Of the same messages, whatever they are called: labels and renames decide which of them are dropped.
    told = (edits.labels, edits.renames) if edits.dropped else ()
    key = ("vectors", *data_key(setup, Edits(dropped=edits.dropped)), told)
    return session.get_or_make(key, make) if session else make()


def options_of(setup: Setup) -> dict[str, Any]:
    """The options of a setup, the defaults among them."""
    return {**USE_CASE.about.defaults(), **dict(setup.options)}


def data_key(setup: Setup, edits: Edits) -> tuple:
    """What decides which messages there are, and their texts and topics."""
    path = Path(setup.source.path)
    stamp = path.stat().st_mtime_ns if path.is_file() else 0
    return setup.source, stamp, setup.mapping, options_of(setup)["mask"], edits.labels, edits.renames, edits.dropped


def frequencies(names: Iterable[str]) -> tuple[Counted, ...]:
    """How often each name comes, the most frequent first."""
    return tuple(Counted(name, count) for name, count in Counter(names).most_common())
