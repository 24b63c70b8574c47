"""Workbooks read with calamine: values only, nothing is executed."""

import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    WorksheetNotFound,
)

from smeai.errors import OversizedFile, UnreadableFile
from smeai.tabular import extent, probe
from smeai.tabular.container import Container, damaged, protected
from smeai.tabular.grid import Grid, Place

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Workbook:
    """An open workbook: the names of its sheets with cells, in order; `oversized` are too far spread to be read."""

    path: Path
    book: CalamineWorkbook
    parts: dict[str, str]
    sheets: tuple[str, ...]
    hidden: tuple[str, ...]
    oversized: tuple[str, ...]


def open_workbook(path: Path, kind: Container) -> Workbook:
    """The workbook at `path`; raises FileError where it is protected, damaged or would take too much memory."""
    parts, oversized = _survey(path) if kind is Container.XLSX else _probe(path)
    book = _guarded(path.name, lambda: CalamineWorkbook.from_path(path))
    metadata = [sheet for sheet in book.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet]
    hidden = tuple(sheet.name for sheet in metadata if sheet.visible is not SheetVisibleEnum.Visible)
    names = tuple(sheet.name for sheet in metadata if sheet.name not in oversized)
    if not names and oversized:
        raise OversizedFile(
            f"The cells of {path.name} are spread over more rows and columns than we can hold.",
            "Delete what stands far from the table (Ctrl+End shows it), or save the table as CSV.",
        )
    return Workbook(path, book, parts, names, hidden, oversized)


def load_sheet(workbook: Workbook, name: str) -> CalamineSheet | None:
    """The sheet, parsed; None where it holds no cells at all."""
    try:
        return _guarded(workbook.path.name, lambda: workbook.book.get_sheet_by_name(name))
    except WorksheetNotFound:
        return None


def sheet_grid(workbook: Workbook, sheet: CalamineSheet) -> Grid:
    """All cells of a sheet, with its merged ranges and error cells."""
    rows = _guarded(workbook.path.name, sheet.to_python)
    if not rows or sheet.start is None:
        return Grid([])
    top, left = sheet.start
    merged = tuple(((a - top, b - left), (c - top, d - left)) for (a, b), (c, d) in sheet.merged_cell_ranges or ())
    return Grid(rows, top + 1, left, merged, lambda: _find_errors(workbook, sheet.name, (top, left)))


def _find_errors(workbook: Workbook, name: str, start: Place) -> dict[Place, str]:
    part = workbook.parts.get(name)
    if not part:
        return {}
    try:
        with zipfile.ZipFile(workbook.path) as archive:
            return extent.error_cells(archive, part, start)
    except (zipfile.BadZipFile, zlib.error, OSError) as error:
        raise damaged(workbook.path.name) from error


def _survey(path: Path) -> tuple[dict[str, str], tuple[str, ...]]:
    try:
        with zipfile.ZipFile(path) as archive:
            parts = dict(extent.sheet_parts(archive))
            every = parts or {name: name for name in archive.namelist() if "worksheets/" in name.lower() and name.lower().endswith(".xml")}
            oversized = tuple(name for name, part in every.items() if extent.sheet_area(archive, part) > extent.LARGEST_AREA)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise damaged(path.name) from error
    if oversized and not parts:
        raise OversizedFile(f"The cells of {path.name} are spread over more rows and columns than we can hold.", "Save the table as CSV.")
    return parts, oversized


def _probe(path: Path) -> tuple[dict[str, str], tuple[str, ...]]:
    code = probe.try_opening(path)
    if code == probe.PASSWORD:
        raise protected(path.name)
    if code != probe.OPENS:
        raise damaged(path.name)
    return {}, ()


def _guarded(name: str, action: Callable[[], T]) -> T:
    """The result of `action`, every way of failing that calamine knows turned into a FileError."""
    try:
        return action()
    except PasswordError as error:
        raise protected(name) from error
    except WorksheetNotFound:
        raise
    except OSError as error:
        raise WorksheetNotFound(str(error)) from error  # a chart sheet in disguise
    except (CalamineError, ValueError) as error:
        raise damaged(name) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # what Rust raises beside Exception; the class cannot be imported
            raise
        raise UnreadableFile(
            f"{name} is damaged in a way we cannot read.", "Open it in your spreadsheet program and save it again as xlsx."
        ) from None
