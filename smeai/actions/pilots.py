"""A whole pilot in one go: import, honest test, key figures, report."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from smeai import usecases
from smeai.actions import chat, tables, targets
from smeai.actions.books import data as books
from smeai.core.figures import written
from smeai.core.pilot import Setup, Source, Value
from smeai.core.progress import Progress, silent, span
from smeai.core.usecase import Option
from smeai.errors import UsageError
from smeai.tabular.writing import write_csv
from smeai.usecases.chat.about import TOPIC
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.kpis import kpis
from smeai.usecases.chat.report import headline


@dataclass(frozen=True, slots=True)
class Done:
    """What a pilot came to: the sentence, the figures as written, the files, and what should have been asked."""

    headline: str
    figures: tuple[tuple[str, str], ...]
    paths: tuple[str, ...]
    questions: tuple[str, ...]
    tested: int
    threshold: float


def setup(use_case: str, source: Source, maps: Mapping[str, str], settings: Mapping[str, str]) -> Setup:
    """The setup of a run from names and guesses; raises `UsageError` for words that do not fit."""
    about = usecases.about(use_case)
    if use_case == "books":
        mapping = books.mapping(source, maps, with_account=True)
    else:
        mapping = tables.mapping_of(tables.read(source), about.roles, maps)
    options = {option.key: option for option in about.options}
    for key in settings:
        if key not in options:
            raise UsageError(f"There is no option “{key}”.", f"The options are: {', '.join(options)}.")
    return Setup(use_case, source, tuple(mapping.items()), tuple((key, _value(options[key], text)) for key, text in settings.items()))


def run(made: Setup, folder: str, client: str = "", currency: str = "EUR", progress: Progress = silent) -> Done:
    """Train, test and write the report into `folder`."""
    targets.folder(folder)
    questions = tables.read(made.source).questions
    if TOPIC not in dict(made.mapping):
        return _proposed(made, Path(folder), progress)
    result = chat.run(made, Edits(), None, span(progress, 0, 0.9))
    figures = kpis(result, {}, result.threshold)
    paths = chat.report(made, Edits(), result, (), result.threshold, client, folder, currency, progress=span(progress, 0.9, 1))
    return Done(
        headline(result, figures, result.threshold),
        tuple((kpi.title, written(kpi.value, kpi.unit, currency)) for kpi in figures),
        paths,
        tuple(f"{question.sentence} Taken as: {question.assumed}." for question in questions),
        result.tested,
        result.threshold,
    )


def _proposed(made: Setup, folder: Path, progress: Progress) -> Done:
    """Where nobody has sorted the messages: the file with a proposed topic for each, to be put right and used."""
    found = chat.propose(made, Edits(), None, None, progress)
    table = tables.read(made.source).table
    topics = {row: each.name for each in found for row in each.rows}
    target = folder / "messages_with_topics.csv"
    name = "Topic" if "Topic" not in table.columns else "Proposed topic"
    rows = zip(table.cells.itertuples(index=False, name=None), table.row_numbers, strict=True)
    write_csv(target, [*table.columns, name], ([*map(tables.as_text, cells), topics.get(int(row), "")] for cells, row in rows))
    sentence = (
        f"Nobody has sorted these {len(table):,} messages yet; {len(found)} topics are proposed. Put the column “{name}” of"
        f" {target.name} right and run the pilot with that file, or name and label topics in the window."
    )
    return Done(sentence, tuple((each.name, f"{each.size:,} messages") for each in found), (str(target),), (), 0, 0.0)


def _value(option: Option, text: str) -> Value:
    if isinstance(option.default, bool):
        if text.lower() not in ("yes", "no", "true", "false", "1", "0"):
            raise UsageError(f"“{text}” is not yes or no.", f"{option.key}: {option.title}.")
        return text.lower() in ("yes", "true", "1")
    if isinstance(option.default, str):
        return text
    try:
        number = float(text)
    except ValueError:
        raise UsageError(f"“{text}” is not a number.", f"{option.key}: {option.title}.") from None
    least, most = option.minimum if option.minimum is not None else -math.inf, option.maximum if option.maximum is not None else math.inf
    if not (math.isfinite(number) and least <= number <= most):
        raise UsageError(f"{option.key} must be a number from {least:g} to {most:g}.", option.title + ".")
    if option.whole and number != int(number):
        raise UsageError(f"{option.key} must be a whole number.", option.title + ".")
    return number
