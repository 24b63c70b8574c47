"""The sales history of a case, with what is known of its items, kept in the session."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from smeai.actions import tables
from smeai.actions.session import Session
from smeai.core.pilot import Setup, Source
from smeai.core.problem import Problem, Question
from smeai.core.progress import Progress, silent, span
from smeai.core.usecase import Role
from smeai.tabular.reader import ReadResult
from smeai.usecases.stock.about import ABOUT, ITEM_ROLES, SALES_ROLES
from smeai.usecases.stock.coming_about import COMING_ROLES
from smeai.usecases.stock.coming_laid import with_coming
from smeai.usecases.stock.coming_list import Coming, read_coming
from smeai.usecases.stock.gather import QUESTIONS, gather
from smeai.usecases.stock.history import History
from smeai.usecases.stock.item_file import read_items, with_facts
from smeai.usecases.stock.repairs import find
from smeai.usecases.stock.result import Foreseen
from smeai.usecases.stock.views import Case, Repair

SHAPING = ("frequency", "horizon", "country")  # the options that decide what the history is
ITEMS, COMING = "items", "coming"
FILES = (ITEMS, COMING)
"""The settings that name a file beside the sales: a path, and no option of the window, which has a place of its own for each."""


@dataclass(frozen=True, slots=True, eq=False)
class Sales:
    """A history with its facts, what was found in it, and what is to be said and asked about the files."""

    history: History
    repairs: tuple[Repair, ...]
    problems: tuple[Problem, ...]
    questions: tuple[Question, ...]
    foreseen: tuple[Foreseen, ...] = ()


def mapping(source: Source, given: Mapping[str, str]) -> dict[str, str]:
    """Which column of the sales plays which role: what was given, and guesses."""
    return completed(tables.read(source), SALES_ROLES, given)


def completed(found: ReadResult, roles: Sequence[Role], given: Mapping[str, str]) -> dict[str, str]:
    """What was given, and for the other `roles` guesses among the columns left."""
    guessed = tables.mapping_of(found, roles, {})
    named = tables.mapping_of(found, ABOUT.roles, given) if given else {}
    return {**{role: column for role, column in guessed.items() if column not in named.values()}, **named}


def item_mapping(source: Source, session: Session | None = None) -> dict[str, str]:
    """Which column of an item list plays which role, as guessed."""
    return tables.mapping_of(tables.read(source, session), ITEM_ROLES, {})


def coming_mapping(source: Source, session: Session | None = None) -> dict[str, str]:
    """Which column of a list of promotions and closed days plays which role, as guessed."""
    return tables.mapping_of(tables.read(source, session), COMING_ROLES, {})


def with_files(case: Case, settings: Mapping[str, str]) -> Case:
    """The case with the files that settings of a command line name."""
    if ITEMS in settings:
        items = Source(settings[ITEMS])
        case = replace(case, items=items, item_mapping=tuple(item_mapping(items).items()))
    if COMING in settings:
        coming = Source(settings[COMING])
        case = replace(case, coming=coming, coming_mapping=tuple(coming_mapping(coming).items()))
    return case


def options_of(setup: Setup) -> dict[str, Any]:
    """The options of a setup, the defaults among them."""
    return {**ABOUT.defaults(), **dict(setup.options)}


def sales_of(case: Case, session: Session | None = None, progress: Progress = silent) -> Sales:
    """The sales of a case; DataError where its files hold none."""

    def make() -> Sales:
        return _read(case, session, progress)

    return session.get_or_make(("stock sales", *_basis(case)), make) if session else make()


def _read(case: Case, session: Session | None, progress: Progress) -> Sales:
    found = gathered(case, session, span(progress, 0, 0.8))
    return replace(found, repairs=find(found.history, span(progress, 0.8, 1)))


def gathered(case: Case, session: Session | None = None, progress: Progress = silent) -> Sales:
    """The same, before anything is looked for that may have to be mended."""
    setup = case.setup
    result = tables.read(setup.source, session, span(progress, 0, 0.6))
    found = gather(result.table, dict(setup.mapping), result.reading, options_of(setup), dict(case.answers), span(progress, 0.6, 1))
    history, said, foreseen = found.history, (), ()
    if case.items:
        history, said = _with_items(history, case, session)
    if case.coming:  # after the items: it may name their groups
        history, more, foreseen = _with_coming(history, case, session)
        said += more
    asked = (*(each for each in result.questions if each.key not in QUESTIONS), *found.questions)
    return Sales(history, (), tuple(dict.fromkeys((*result.problems, *found.problems, *said))), asked, foreseen)


def _with_items(history: History, case: Case, session: Session | None) -> tuple[History, tuple[Problem, ...]]:
    result = tables.read(case.items, session)
    facts, problems = read_items(result.table, dict(case.item_mapping), result.reading)
    history, said = with_facts(history, facts, result.table.file)
    return history, (*result.problems, *problems, *said)


def _with_coming(history: History, case: Case, session: Session | None) -> tuple[History, tuple[Problem, ...], tuple[Foreseen, ...]]:
    coming, problems = coming_of(case.coming, case.coming_mapping, session)
    history, said, foreseen = with_coming(history, coming)
    return history, (*problems, *said), foreseen


def coming_of(source: Source, mapping: tuple[tuple[str, str], ...], session: Session | None = None) -> tuple[Coming, tuple[Problem, ...]]:
    """A list of promotions and closed days, and what is wrong with its rows; DataError where it names no days."""
    result = tables.read(source, session)
    coming, problems = read_coming(result.table, dict(mapping), result.reading)
    return coming, (*result.problems, *_taken(result, dict(mapping)), *problems)


def _taken(result: ReadResult, mapping: Mapping[str, str]) -> Iterator[Problem]:
    """What can be read in two ways and is not asked, as a file this small is sooner written clearly."""
    for question in result.questions:
        if question.column in mapping.values():
            taken = next(choice.label for choice in question.choices if choice.value == question.assumed)
            hint = "If that is wrong, write it so that it can be only one, as 2026-07-31 for a date."
            yield Problem(
                f"{question.sentence} Taken as: {taken}.", hint, file=result.table.file, sheet=result.table.sheet, column=question.column
            )


def _basis(case: Case) -> tuple:
    """What decides which history there is."""
    options = options_of(case.setup)
    shape = tuple(options[key] for key in SHAPING)
    items = (case.items, _stamp(case.items), case.item_mapping) if case.items else ()
    coming = (case.coming, _stamp(case.coming), case.coming_mapping) if case.coming else ()
    return case.setup.source, _stamp(case.setup.source), case.setup.mapping, shape, case.answers, items, coming


def _stamp(source: Source) -> int:
    path = Path(source.path)
    return path.stat().st_mtime_ns if path.is_file() else 0
