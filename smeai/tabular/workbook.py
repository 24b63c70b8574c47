"""A copy of the user's workbook with columns added, its styles kept. The original is never written to."""

import zipfile
from collections.abc import Mapping, Sequence
from copy import copy
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from smeai.errors import FileError, UnreadableFile
from smeai.tabular.container import damaged

_AUTHOR = "smeai"
_EDITABLE = (".xlsx", ".xlsm")
_ACTIVE = ("=", "+", "-", "@")


def annotate(
    path_in: Path | str,
    path_out: Path | str,
    sheet: str,
    columns: Mapping[str, Sequence[Any]],
    comments: Mapping[str, str] | None = None,
    *,
    header_row: int = 1,
    row_numbers: Sequence[int] | None = None,
) -> None:
    """Writes a copy of the workbook at `path_in` to `path_out`, with `columns` to the right of `sheet`.

    `columns` is header -> one value per data row; `comments` is header -> a note on that header.
    `header_row` and `row_numbers` are 1-based rows of the file, as in `Reading.first_row` and
    `Table.row_numbers`; without the latter the values go below the header one by one.
    Raises UnreadableFile where the workbook cannot be edited, FileError where the copy would be the original.
    """
    source, target = Path(path_in), Path(path_out)
    if source.resolve() == target.resolve() or (target.exists() and target.samefile(source)):
        raise FileError(f"{source.name} is your own file and is never written to.", "Choose another name for the copy.")
    book = _load(source)
    if sheet not in book.sheetnames or not isinstance(book[sheet], Worksheet):
        raise UnreadableFile(f"{source.name} has no sheet named {sheet}.", f"Its sheets are: {', '.join(book.sheetnames)}.")
    for name, values in columns.items():
        rows = row_numbers if row_numbers is not None else range(header_row + 1, header_row + 1 + len(values))
        _append(book[sheet], name, dict(zip(rows, values, strict=True)), header_row, (comments or {}).get(name))
    try:
        book.save(target)
    except OSError as error:
        raise FileError(
            f"{target.name} cannot be written: {error.strerror or error}.", "Close it in other programs, or choose another folder."
        ) from error


def _load(path: Path) -> Workbook:
    if path.suffix.lower() not in _EDITABLE:
        raise UnreadableFile(
            f"{path.name} is not an xlsx workbook, so no columns can be added to it.", "Save it as xlsx, or write the result as CSV."
        )
    try:
        return load_workbook(path, keep_vba=path.suffix.lower() == ".xlsm", rich_text=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, OSError) as error:
        raise damaged(path.name) from error  # openpyxl lets whatever goes wrong inside come out


def _append(sheet: Worksheet, name: str, values: Mapping[int, Any], header_row: int, comment: str | None) -> None:
    """Adds one column right of the last, each cell dressed like its neighbour on the left."""
    column = sheet.max_column + 1
    for row, value in {header_row: name, **values}.items():
        neighbour, cell = sheet.cell(row, column - 1), sheet.cell(row, column)
        cell.value = value
        if isinstance(value, str) and value.startswith(_ACTIVE):
            cell.data_type = "s"  # a text, not a formula
        if neighbour.has_style:
            cell.font, cell.fill, cell.border, cell.alignment = map(
                copy, (neighbour.font, neighbour.fill, neighbour.border, neighbour.alignment)
            )
    if comment:
        sheet.cell(header_row, column).comment = Comment(comment, _AUTHOR)
