"""Predictions for a whole file: its own columns, and what the model says beside them."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from smeai import tabular
from smeai.actions import tables, targets
from smeai.actions.books import predicting
from smeai.core.pilot import Source
from smeai.core.progress import Progress, silent, span
from smeai.errors import UsageError
from smeai.models import package
from smeai.tabular.writing import write_csv
from smeai.usecases.chat.about import ROLES, TEXT
from smeai.usecases.chat.model import ChatModel

COLUMNS = ("prediction", "top", "confidence", "decision", "reason")


def write(model: str, source: Source, maps: Mapping[str, str], out: str, progress: Progress = silent) -> tuple[int, dict[str, int]]:
    """Write `out`: one row for each row of the source, in order; returns their number and the lanes' counts."""
    target = targets.file(out, [source.path, model])
    if package.task(Path(model)) == "books":
        said, counts = predicting.told(model, source, maps, span(progress, 0.1, 1))
        columns: tuple[str, ...] = predicting.COLUMNS
    else:
        said, counts = _topics(model, source, maps, progress)
        columns = COLUMNS
    table = tables.read(source).table
    names = _free_names(table.columns, columns)
    own = ([tables.as_text(cell) for cell in row] for row in table.cells.itertuples(index=False, name=None))
    write_csv(target, [*table.columns, *names], ([*row, *told] for row, told in zip(own, said, strict=True)))
    return len(said), counts


def _topics(model: str, source: Source, maps: Mapping[str, str], progress: Progress) -> tuple[list[list[object]], dict[str, int]]:
    trained = ChatModel.load(Path(model))
    result = tables.read(source, None, span(progress, 0, 0.2))
    text = _text_column(result.table, maps)
    texts = [tables.as_text(cell) for cell in result.table.cells[text]]
    found = list(trained.predict(texts, progress=span(progress, 0.2, 1)))
    said: list[list[object]] = [[each.prediction, each.top, round(each.confidence, 5), each.decision, each.reason] for each in found]
    return said, dict(Counter(each.decision for each in found))


def _free_names(taken: Collection[str], wanted: Sequence[str]) -> list[str]:
    """A name for each of our columns that the file does not use itself."""
    ways = ((name, f"{name}_smeai", *(f"{name}_smeai_{number}" for number in range(2, len(taken) + 3))) for name in wanted)
    return [next(way for way in each if way not in taken) for each in ways]


def _text_column(table: tabular.Table, maps: Mapping[str, str]) -> str:
    if TEXT not in maps and len(table.columns) == 1:
        return table.columns[0]
    result = tabular.ReadResult(table, tabular.Reading())
    mapping = tables.mapping_of(result, [role for role in ROLES if role.key == TEXT], maps)
    if TEXT not in mapping:
        raise UsageError(f"Which column of {table.file} holds the messages?", "Name it: --map text=COLUMN.")
    return mapping[TEXT]
