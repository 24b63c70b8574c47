"""Topics for a whole file: its own columns, and what the model says beside them."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from smeai import tabular
from smeai.actions import tables
from smeai.core.pilot import Source
from smeai.core.progress import Progress, silent, span
from smeai.errors import UsageError
from smeai.usecases.chat.about import ROLES, TEXT
from smeai.usecases.chat.model import ChatModel

COLUMNS = ("prediction", "top", "confidence", "decision", "reason")


def told(model: str, source: Source, maps: Mapping[str, str], progress: Progress = silent) -> tuple[list[list[object]], dict[str, int]]:
    """One value for each of `COLUMNS` and each row of the source, in order; and how many went to each lane."""
    trained = ChatModel.load(Path(model))
    table = tables.read(source, None, span(progress, 0, 0.2)).table
    texts = [tables.as_text(cell) for cell in table.cells[_text_column(table, maps)]]
    found = list(trained.predict(texts, progress=span(progress, 0.2, 1)))
    said: list[list[object]] = [[each.prediction, each.top, round(each.confidence, 5), each.decision, each.reason] for each in found]
    return said, dict(Counter(each.decision for each in found))


def _text_column(table: tabular.Table, maps: Mapping[str, str]) -> str:
    if TEXT not in maps and len(table.columns) == 1:
        return table.columns[0]
    result = tabular.ReadResult(table, tabular.Reading())
    mapping = tables.mapping_of(result, [role for role in ROLES if role.key == TEXT], maps)
    if TEXT not in mapping:
        raise UsageError(f"Which column of {table.file} holds the messages?", "Name it: --map text=COLUMN.")
    return mapping[TEXT]
