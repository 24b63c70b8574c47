"""A whole chat pilot in one go: the honest test of sorted messages, or proposed topics for those that nobody has sorted."""

from collections.abc import Mapping
from pathlib import Path

from smeai.actions import tables, targets
from smeai.actions.chat import reporting, topics, trial
from smeai.actions.chat.data import mapping
from smeai.actions.done import Done
from smeai.actions.options import checked
from smeai.core.figures import written
from smeai.core.kpi_chain import NOTHING, Shared
from smeai.core.pilot import Setup, Source
from smeai.core.progress import Progress, silent, span
from smeai.core.report_wish import ReportWish
from smeai.tabular.writing import write_csv
from smeai.usecases.chat.about import ABOUT, TOPIC
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.kpis import kpis
from smeai.usecases.chat.report import headline


def run(
    source: Source,
    maps: Mapping[str, str],
    settings: Mapping[str, str],
    wish: ReportWish,
    currency: str = "EUR",
    progress: Progress = silent,
    shared: Shared = NOTHING,
) -> Done:
    """Test and report where the file says which topic its messages have; else propose topics."""
    setup = Setup("chat", source, tuple(mapping(source, maps).items()), tuple(checked(ABOUT, settings).items()))
    targets.folder(wish.folder)
    if TOPIC in dict(setup.mapping):
        return _tested(setup, wish, currency, progress, shared)
    return _proposed(setup, Path(wish.folder), progress)


def _tested(setup: Setup, wish: ReportWish, currency: str, progress: Progress, shared: Shared) -> Done:
    questions = tables.read(setup.source).questions
    result = trial.run(setup, Edits(), None, span(progress, 0, 0.9))
    figures = kpis(result, {}, result.threshold, shared=shared)
    paths = reporting.report(setup, Edits(), result, (), result.threshold, wish, currency, progress=span(progress, 0.9, 1), shared=shared)
    return Done(
        headline(result, figures, result.threshold),
        tuple((kpi.title, written(kpi.value, kpi.unit, currency)) for kpi in figures),
        paths,
        tuple(f"{question.sentence} Taken as: {question.assumed}." for question in questions),
        result.tested,
        result.threshold,
    )


def _proposed(setup: Setup, folder: Path, progress: Progress) -> Done:
    """Where nobody has sorted the messages: the file with a proposed topic for each, to be put right and used."""
    found = topics.propose(setup, Edits(), None, None, progress)
    table = tables.read(setup.source).table
    names = {row: each.name for each in found for row in each.rows}
    target = folder / "messages_with_topics.csv"
    name = "Topic" if "Topic" not in table.columns else "Proposed topic"
    rows = zip(table.cells.itertuples(index=False, name=None), table.row_numbers, strict=True)
    write_csv(target, [*table.columns, name], ([*map(tables.as_text, cells), names.get(int(row), "")] for cells, row in rows))
    sentence = (
        f"Nobody has sorted these {len(table):,} messages yet; {len(found)} topics are proposed. Put the column “{name}” of"
        f" {target.name} right and run the pilot with that file, or name and label topics in the window."
    )
    return Done(sentence, tuple((each.name, f"{each.size:,} messages") for each in found), (str(target),), (), 0, 0.0)
