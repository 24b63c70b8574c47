"""Predictions for a whole file: its own columns, and what the model says beside them."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from types import ModuleType

from smeai.actions import pilots, tables, targets
from smeai.core.pilot import Source
from smeai.core.progress import Progress, silent, span
from smeai.errors import DamagedModel, UsageError
from smeai.models import package
from smeai.tabular.writing import write_csv


def write(model: str, source: Source, maps: Mapping[str, str], out: str, progress: Progress = silent) -> tuple[int, dict[str, int]]:
    """Write `out`: one row for each row of the source, in order; returns their number and the lanes' counts."""
    target = targets.file(out, [source.path, model])
    predicting = _predicting(Path(model))
    said, counts = predicting.told(model, source, maps, span(progress, 0.1, 1))
    table = tables.read(source).table
    names = _free_names(table.columns, predicting.COLUMNS)
    write_csv(target, [*table.columns, *names], ([*row, *told] for row, told in zip(tables.texts(table), said, strict=True)))
    return len(said), counts


def _predicting(model: Path) -> ModuleType:
    """How the pilot of a model predicts; raises `DamagedModel` where no pilot of ours wrote it."""
    task = package.task(model)
    try:
        return pilots.part(task, "predicting")
    except UsageError:
        raise DamagedModel(
            f"{model.name} is a model for “{task[:40]}”, which no pilot here knows.", "Use one that this smeai has trained."
        ) from None


def _free_names(taken: Collection[str], wanted: Sequence[str]) -> list[str]:
    """A name for each of our columns that the file does not use itself."""
    ways = ((name, f"{name}_smeai", *(f"{name}_smeai_{number}" for number in range(2, len(taken) + 3))) for name in wanted)
    return [next(way for way in each if way not in taken) for each in ways]
