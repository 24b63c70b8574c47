"""Bank statements written anew: one clean CSV for each file, with the proof of its balances."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from smeai import tabular
from smeai.actions import targets
from smeai.core.progress import Progress, silent
from smeai.errors import SmeaiError
from smeai.tabular.statements.proof import prove_file
from smeai.tabular.statements.reader import read_statement
from smeai.tabular.statements.statement import Line, StatementFile

COLUMNS = ("date", "amount", "currency", "description", "counterparty", "reference", "account", "balance")
Entry = dict[str, Any]


def write(path: str, target: str, progress: Progress = silent) -> Entry:
    """Write the lines of the statement at `path` to the CSV file `target`; raises what reading it raises."""
    return _write(path, targets.file(target, [path]), progress)


def export(paths: Sequence[str], folder: str, progress: Progress = silent) -> tuple[Entry, ...]:
    """Write each file's lines to ``0000.csv``, ``0001.csv``, ... in `folder`, and ``index.json``; one entry a file."""
    target = targets.folder(folder)
    index = targets.file(target / "index.json", paths)
    made = [targets.file(target / f"{place:04d}.csv", paths) for place in range(len(paths))]
    entries = []
    for place, path in enumerate(paths):
        progress(place / len(paths), f"Reading {Path(path).name}")
        try:
            entries.append(_write(path, made[place], silent))
        except SmeaiError as error:
            entries.append({**_entry(path), "ok": False, "error": str(error)})
    index.write_text(json.dumps(entries, ensure_ascii=False, indent=1), "utf-8", "backslashreplace")
    return tuple(entries)


def _write(path: str, target: Path, progress: Progress) -> Entry:
    found = read_statement(path, progress=progress)
    tabular.write_csv(target, COLUMNS, _rows(found.lines))
    proof = prove_file(found)
    return {
        **_entry(path),
        "rows": len(found.lines),
        "problems": [str(problem) for problem in (*found.problems, *proof.problems)],
        "questions": [asdict(question) for question in found.questions],
        "balances": proof.state.value,
        **_told(found),
    }


def _entry(path: str) -> Entry:
    return {"file": str(path), "ok": True, "rows": 0, "error": None, "problems": [], "questions": [], "balances": "none"}


def _told(found: StatementFile) -> Entry:
    accounts = [each.account for each in found.statements]
    return {"format": found.format, "accounts": accounts, "columns": dict(found.columns)}


def _rows(lines: Sequence[Line]) -> Iterator[Sequence[str]]:
    for line in lines:
        balance = "" if line.balance is None else f"{line.balance:f}"
        day = line.date.isoformat() if line.date else ""
        yield (day, f"{line.amount:f}", line.currency, line.description, line.counterparty, line.reference, line.account, balance)
