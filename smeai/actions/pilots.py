"""A whole pilot in one go: import, honest test, key figures, report."""

from collections.abc import Mapping
from pathlib import Path

from smeai import usecases
from smeai.actions import chat, tables, targets
from smeai.actions.books import data as books
from smeai.actions.done import Done
from smeai.actions.options import checked
from smeai.core.figures import written
from smeai.core.pilot import Setup, Source
from smeai.core.progress import Progress, silent, span
from smeai.tabular.writing import write_csv
from smeai.usecases.chat.about import TOPIC
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.kpis import kpis
from smeai.usecases.chat.report import headline


def setup(use_case: str, source: Source, maps: Mapping[str, str], settings: Mapping[str, str]) -> Setup:
    """The setup of a run from names and guesses; raises `UsageError` for words that do not fit."""
    about = usecases.about(use_case)
    if use_case == "books":
        mapping = books.mapping(source, maps, with_account=True)
    else:
        mapping = tables.mapping_of(tables.read(source), about.roles, maps)
    options = checked(about, settings)
    return Setup(use_case, source, tuple(mapping.items()), tuple(options.items()))


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
