"""The sales history of a case, with what is known of its items, kept in the session."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smeai.actions import tables
from smeai.actions.session import Session
from smeai.core.pilot import Setup, Source
from smeai.core.problem import Problem, Question
from smeai.core.progress import Progress, silent, span
from smeai.usecases.stock.about import ABOUT, ITEM_ROLES, SALES_ROLES
from smeai.usecases.stock.gather import QUESTIONS, gather
from smeai.usecases.stock.history import History
from smeai.usecases.stock.item_file import read_items, with_facts
from smeai.usecases.stock.repairs import find
from smeai.usecases.stock.views import Case, Repair

SHAPING = ("frequency", "horizon", "country")  # the options that decide what the history is


@dataclass(frozen=True, slots=True, eq=False)
class Sales:
    """A history with its facts, what was found in it, and what is to be said and asked about the files."""

    history: History
    repairs: tuple[Repair, ...]
    problems: tuple[Problem, ...]
    questions: tuple[Question, ...]


def mapping(source: Source, given: Mapping[str, str]) -> dict[str, str]:
    """Which column of the sales plays which role: what was given, and guesses."""
    found = tables.read(source)
    guessed = tables.mapping_of(found, SALES_ROLES, {})
    named = tables.mapping_of(found, ABOUT.roles, given) if given else {}
    return {**{role: column for role, column in guessed.items() if column not in named.values()}, **named}


def item_mapping(source: Source, session: Session | None = None) -> dict[str, str]:
    """Which column of an item list plays which role, as guessed."""
    return tables.mapping_of(tables.read(source, session), ITEM_ROLES, {})


def options_of(setup: Setup) -> dict[str, Any]:
    """The options of a setup, the defaults among them."""
    return {**ABOUT.defaults(), **dict(setup.options)}


def sales_of(case: Case, session: Session | None = None, progress: Progress = silent) -> Sales:
    """The sales of a case; DataError where its files hold none."""

    def make() -> Sales:
        return _read(case, session, progress)

    return session.get_or_make(("stock sales", *_basis(case)), make) if session else make()


def _read(case: Case, session: Session | None, progress: Progress) -> Sales:
    setup = case.setup
    result = tables.read(setup.source, session, span(progress, 0, 0.5))
    answers = dict(case.answers)
    found = gather(result.table, dict(setup.mapping), result.reading, options_of(setup), answers, span(progress, 0.5, 0.8))
    history, said = found.history, ()
    if case.items:
        history, said = _with_items(history, case, session)
    repairs = find(history, span(progress, 0.8, 1))
    asked = (*(each for each in result.questions if each.key not in QUESTIONS), *found.questions)
    return Sales(history, repairs, tuple(dict.fromkeys((*result.problems, *found.problems, *said))), asked)


def _with_items(history: History, case: Case, session: Session | None) -> tuple[History, tuple[Problem, ...]]:
    result = tables.read(case.items, session)
    facts, problems = read_items(result.table, dict(case.item_mapping), result.reading)
    history, said = with_facts(history, facts, result.table.file)
    return history, (*result.problems, *problems, *said)


def _basis(case: Case) -> tuple:
    """What decides which history there is."""
    options = options_of(case.setup)
    shape = tuple(options[key] for key in SHAPING)
    items = (case.items, _stamp(case.items), case.item_mapping) if case.items else ()
    return case.setup.source, _stamp(case.setup.source), case.setup.mapping, shape, case.answers, items


def _stamp(source: Source) -> int:
    path = Path(source.path)
    return path.stat().st_mtime_ns if path.is_file() else 0
