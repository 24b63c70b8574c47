"""The command that writes tables and bank statements anew."""

from pathlib import Path
from typing import Annotated, Any

import typer

from smeai.cli.terminal import tell, watched
from smeai.cli.words import AsJson
from smeai.errors import FileError, UsageError


def read(
    files: Annotated[list[Path], typer.Argument(help="Spreadsheets of any kind.")],
    out: Annotated[Path | None, typer.Option("--out", help="One CSV file.")] = None,
    out_dir: Annotated[Path | None, typer.Option("--out-dir", help="A folder: 0000.csv, 0001.csv, ... and index.json.")] = None,
    kind: Annotated[str, typer.Option("--as", help="table or statement.")] = "table",
    as_json: AsJson = False,
) -> None:
    """Write any table, or any bank statement, as clean CSV."""
    if kind not in ("table", "statement"):
        raise UsageError(f"“{kind}” is neither a table nor a statement.", "Use --as table or --as statement.")
    if (out is None) == (out_dir is None) or (out is not None and len(files) > 1):
        raise UsageError("Say where to write.", "Give --out FILE for one file, or --out-dir FOLDER for several.")
    if out_dir is not None:
        _read_all(files, out_dir, kind, as_json)
    elif out is not None:
        (_read_statement if kind == "statement" else _read_table)(files[0], out, as_json)


def _read_all(files: list[Path], folder: Path, kind: str, as_json: bool) -> None:
    from smeai.actions import statement_files, tables

    room = statement_files if kind == "statement" else tables
    entries = watched(lambda progress: room.export([str(file) for file in files], str(folder), progress))
    tell({"files": entries}, [line for entry in entries for line in _outcome(entry)], as_json)
    if failed := sum(not entry["ok"] for entry in entries):
        raise FileError(f"{failed} of {len(entries)} files could not be read.", f"{folder / 'index.json'} says why.")


def _read_statement(file: Path, out: Path, as_json: bool) -> None:
    from smeai.actions import statement_files

    entry = watched(lambda progress: statement_files.write(str(file), str(out), progress))
    lines = f"{entry['format']}: {entry['rows']:,} lines written to {out}. {statement_files.BALANCES[entry['balances']]}"
    told = [lines, *entry["problems"]]
    tell({**entry, "out": str(out)}, [*told, *(each["sentence"] for each in entry["questions"])], as_json)


def _read_table(file: Path, out: Path, as_json: bool) -> None:
    from smeai.actions import tables

    result = watched(lambda progress: tables.write(str(file), str(out), progress))
    summary = {"file": str(file), "rows": len(result.table), "columns": result.table.columns, "out": str(out)}
    lines = [f"{len(result.table):,} rows, {len(result.table.columns)} columns written to {out}."]
    tell(summary, [*lines, *map(str, result.problems), *(question.sentence for question in result.questions)], as_json)


def _outcome(entry: dict[str, Any]) -> list[str]:
    """What became of one file of several, and what should have been asked about it."""
    if not entry["ok"]:
        return [f"{entry['file']}: {entry['error']}"]
    asked = [f"  {question['sentence']} Taken as: {question['assumed']}." for question in entry["questions"]]
    return [f"{entry['file']}: {entry['rows']:,} rows", *asked]
