"""A cell as the kind its role asks for; None where it is empty, `BAD` where it does not fit."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Final

from smeai.core.usecase import Kind
from smeai.tabular.amounts import parse_number
from smeai.tabular.dates import parse_date
from smeai.tabular.grid import Cell
from smeai.tabular.questions import Marks
from smeai.tabular.traits import ERRORS

BAD: Final = object()
_CLOCK = re.compile(r"(\d{1,4}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?")
_HOURS, _MIN, _SEC = r"h|hrs?|hours?|std|stunden?", r"m|mins?|minutes?|minuten|minutos|minuti", r"s|secs?|seconds?|sek|sekunden"
_UNITS = re.compile(rf"(?P<n>\d+(?:[.,]\d+)?)\s*(?:(?P<h>{_HOURS})|(?P<m>{_MIN})|(?P<s>{_SEC}))\b\.?", re.IGNORECASE)
_MINUTES = {"h": 60.0, "m": 1.0, "s": 1 / 60}
_ABSENT = {"", "-", "--", "–", "—", "n/a", "na", "nan", "null", "none", "nil", "k.a.", "."} | {error.lower() for error in ERRORS}


def converter(kind: Kind, marks: Marks) -> Callable[[Cell], Any]:
    """The function that turns a cell into `kind`: str, float, Decimal, datetime or minutes as float."""
    readers: dict[Kind, Callable[[Cell], Any]] = {
        Kind.TEXT: to_text,
        Kind.CATEGORY: _to_label,
        Kind.IDENTIFIER: _to_label,
        Kind.NUMBER: lambda cell: _to_number(cell, marks.decimal),
        Kind.MONEY: lambda cell: _to_money(cell, marks.decimal),
        Kind.DATE: lambda cell: _to_date(cell, marks.order),
        Kind.DURATION: lambda cell: _to_minutes(cell, marks.decimal),
    }
    return readers[kind]


def to_text(cell: Cell) -> str | None:
    """The cell as a person reads it in a spreadsheet; None when it is empty."""
    if cell is None or cell == "":
        return None
    if isinstance(cell, str):
        return cell
    if isinstance(cell, float):
        return format(cell, ".15g")
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ").removesuffix(" 00:00:00")
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def _to_label(cell: Cell) -> str | None:
    text = to_text(cell)
    return " ".join(text.split()) or None if text else None


def _is_absent(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and cell.strip().lower() in _ABSENT)


def _to_number(cell: Cell, decimal: str) -> Any:
    if _is_absent(cell):
        return None
    if isinstance(cell, bool | int | float):
        return float(cell)
    if isinstance(cell, str):
        number = parse_number(cell, decimal)
        return BAD if number is None else float(number)
    return BAD


def _to_money(cell: Cell, decimal: str) -> Any:
    if _is_absent(cell):
        return None
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return Decimal(format(cell, ".15g"))  # the digits a spreadsheet shows; a float has stray ones behind them
    number = parse_number(cell, decimal) if isinstance(cell, str) else None
    return BAD if number is None else number


def _to_date(cell: Cell, order: str) -> Any:
    if _is_absent(cell):
        return None
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=None)
    if isinstance(cell, date):
        return datetime(cell.year, cell.month, cell.day)
    if isinstance(cell, str) or (isinstance(cell, int) and 19000101 <= cell <= 21001231):
        return parse_date(str(cell), order) or BAD
    return BAD


def _to_minutes(cell: Cell, decimal: str) -> Any:
    if _is_absent(cell):
        return None
    if isinstance(cell, timedelta):
        return cell.total_seconds() / 60
    if isinstance(cell, time):
        return cell.hour * 60 + cell.minute + cell.second / 60
    if isinstance(cell, str):
        return _text_to_minutes(cell.strip(), decimal)
    return _to_number(cell, decimal)


def _text_to_minutes(text: str, decimal: str) -> Any:
    if clock := _CLOCK.fullmatch(text):  # hours:minutes, as a spreadsheet reads it
        return int(clock[1]) * 60 + int(clock[2]) + int(clock[3] or 0) / 60
    parts = list(_UNITS.finditer(text))
    if parts and not _UNITS.sub("", text).strip(" ,and&+"):
        return sum(float(part["n"].replace(",", ".")) * _MINUTES[str(part.lastgroup)] for part in parts)
    return _to_number(text, decimal)
