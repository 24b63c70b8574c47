"""Several files written anew into one folder, with an index of what became of each."""

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from smeai.actions import targets
from smeai.core.progress import Progress
from smeai.errors import SmeaiError
from smeai.tabular.writing import write_csv

Entry = dict[str, Any]
Found = tuple[Entry, Sequence[str], Iterable[Sequence[str]]]
"""What is said of a file, and its columns and rows."""


def export(paths: Sequence[str], folder: str, read: Callable[[str], Found], progress: Progress) -> tuple[Entry, ...]:
    """Write what is read as ``0000.csv``, ``0001.csv``, ... in `folder`, and ``index.json``; one entry a file."""
    target = targets.folder(folder)
    index = targets.file(target / "index.json", paths)
    made = [targets.file(target / f"{place:04d}.csv", paths) for place in range(len(paths))]
    entries = []
    for place, path in enumerate(paths):
        progress(place / len(paths), f"Reading {Path(path).name}")
        entries.append(_export_one(path, made[place], read))
    index.write_text(json.dumps(entries, ensure_ascii=False, indent=1), "utf-8", "backslashreplace")
    return tuple(entries)


def entry(path: str) -> Entry:
    """What the index says of a file before anything is known of it."""
    return {"file": str(path), "ok": True, "rows": 0, "error": None, "problems": [], "questions": [], "balances": "none"}


def _export_one(path: str, target: Path, read: Callable[[str], Found]) -> Entry:
    try:
        told, columns, rows = read(path)
    except SmeaiError as error:
        return {**entry(path), "ok": False, "error": str(error)}
    write_csv(target, columns, rows)
    return told
