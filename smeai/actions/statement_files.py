"""Bank statements written anew: one clean CSV for each file, with the proof of its balances."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from smeai import tabular
from smeai.actions import batches, targets
from smeai.actions.batches import Entry
from smeai.core.progress import Progress, silent
from smeai.tabular.statements.proof import prove_file
from smeai.tabular.statements.reader import read_statement
from smeai.tabular.statements.statement import Line, StatementFile

COLUMNS = ("date", "amount", "currency", "description", "counterparty", "reference", "account", "balance")
BALANCES = {"ok": "The balances add up.", "mismatch": "The balances do not add up.", "none": "It states no balances to check."}
"""What a proof found, by its state, as a sentence."""


def write(path: str, target: str, progress: Progress = silent) -> Entry:
    """Write the lines of the statement at `path` to the CSV file `target`; raises what reading it raises."""
    out = targets.file(target, [path])
    entry, columns, rows = _found(path, progress)
    tabular.write_csv(out, columns, rows)
    return entry


def export(paths: Sequence[str], folder: str, progress: Progress = silent) -> tuple[Entry, ...]:
    """Write each file's lines to ``0000.csv``, ``0001.csv``, ... in `folder`, and ``index.json``; one entry a file."""
    return batches.export(paths, folder, _found, progress)


def _found(path: str, progress: Progress = silent) -> batches.Found:
    found = read_statement(path, progress=progress)
    proof = prove_file(found)
    entry = {
        **batches.entry(path),
        "rows": len(found.lines),
        "problems": [str(problem) for problem in (*found.problems, *proof.problems)],
        "questions": [asdict(question) for question in found.questions],
        "balances": proof.state.value,
        **_told(found),
    }
    return entry, COLUMNS, _rows(found.lines)


def _told(found: StatementFile) -> Entry:
    accounts = [each.account for each in found.statements]
    return {"format": found.format, "accounts": accounts, "columns": dict(found.columns)}


def _rows(lines: Sequence[Line]) -> Iterator[Sequence[str]]:
    for line in lines:
        balance = "" if line.balance is None else f"{line.balance:f}"
        day = line.date.isoformat() if line.date else ""
        yield (day, f"{line.amount:f}", line.currency, line.description, line.counterparty, line.reference, line.account, balance)
