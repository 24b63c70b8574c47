"""Tables written as CSV."""

import csv
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from smeai.errors import FileError

_ACTIVE = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[-+] ?\d[\d.,' \u00a0\u202f]*(?:%|€|[A-Z]{3})?")


def write_csv(path: Path | str, columns: Sequence[str], rows: Iterable[Sequence[Any]], *, for_spreadsheet: bool = False) -> None:
    """Writes `columns` and `rows` to `path`: UTF-8, commas, \\n line ends; None is an empty cell.

    Without `for_spreadsheet` the file is for programs: no byte-order mark, every text as it is.
    With it, the file is for a spreadsheet program: it starts with the mark by which Excel knows
    UTF-8, and a text that begins with = + - @ (which would run as a formula) gets a leading
    apostrophe. Numbers, also those that are texts, are never changed.
    """
    path = Path(path)
    dress = guarded if for_spreadsheet else _plain
    try:
        with path.open("w", encoding="utf-8-sig" if for_spreadsheet else "utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow([dress(name) for name in columns])
            writer.writerows([dress(cell) for cell in row] for row in rows)
    except OSError as error:
        raise FileError(
            f"{path.name} cannot be written: {error.strerror or error}.", "Close it in other programs, or choose another folder."
        ) from error


def _plain(cell: Any) -> Any:
    return "" if cell is None else cell


def guarded(cell: Any) -> Any:
    """The cell, a text that a spreadsheet program would run as a formula behind an apostrophe."""
    active = isinstance(cell, str) and cell.startswith(_ACTIVE) and not _NUMBER.fullmatch(cell)
    return f"'{cell}" if active else _plain(cell)
