"""Rules as a csv file: one row a rule, the columns named as the window names them."""

import csv
import io
from collections.abc import Iterator
from dataclasses import fields
from decimal import Decimal, InvalidOperation
from pathlib import Path

from smeai.errors import DataError, UnreadableFile
from smeai.usecases.books.folded import folded
from smeai.usecases.books.rule import Direction, Rule
from smeai.usecases.books.rules import Rules

_FIELDS = tuple(each.name for each in fields(Rule))
_YES, _NO = "yes", "no"
_OFF = frozenset({"no", "false", "0", "off", "nein", "non", "n"})
_MOST_BYTES = 64_000_000


def write_rules(rules: Rules, path: Path) -> None:
    """All rules, in order, as UTF-8 csv with a header."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_FIELDS)
        writer.writerows([_cell(getattr(rule, name)) for name in _FIELDS] for rule in rules)


def read_rules(path: Path) -> Rules:
    """The rules of a file that `write_rules` wrote, edited or not; columns may be left out but `account`.

    Raises UnreadableFile where there is no such table, DataError that names the row where a rule cannot be one.
    """
    rules = tuple(_rule(row, number) for number, row in _rows(path))
    return Rules().added(rules)


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UnreadableFile(f"{path.name} is too large to be a list of rules.", "Choose the csv file that smeai exported.")
        text = path.read_text(encoding="utf-8-sig")
        delimiter = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        reader.fieldnames = [folded(name) for name in reader.fieldnames or ()]
        rows = [(reader.line_num, row) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableFile(f"{path.name} cannot be read as a list of rules.", "Choose the csv file that smeai exported.") from error
    if "account" not in reader.fieldnames:
        raise UnreadableFile(f"{path.name} has no column “account”.", f"The columns of rules are: {', '.join(_FIELDS)}.")
    return iter(rows)


def _rule(row: dict[str, str], number: int) -> Rule:
    told = {name: _uncelled(row[name]) for name in _FIELDS if row.get(name)}
    if not told.get("account", "").strip():
        raise DataError(f"Row {number} names no account.", "Every rule needs the account that it books to.")
    try:
        bounds = {name: Decimal(told[name].strip().replace(",", ".")) for name in ("low", "high") if told.get(name, "").strip()}
        direction = Direction(told.get("direction", "").strip().lower())
    except (InvalidOperation, ValueError) as error:
        raise DataError(
            f"Row {number} has an amount or direction that is none.", "Amounts are like 12.50, directions “in” or “out”."
        ) from error
    active = told.get("active", _YES).strip().lower() not in _OFF
    texts = {name: value for name, value in told.items() if name not in {"low", "high", "direction", "active"}}
    return Rule(**{"key": f"row-{number}", **texts, **bounds, "direction": direction, "active": active})


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return _YES if value else _NO
    text = "" if value is None else f"{value:f}" if isinstance(value, Decimal) else str(value)
    return f"'{text}" if text[:1] in tuple("=+-@\t'") else text  # a spreadsheet program would take it for a formula


def _uncelled(text: str) -> str:
    return text[1:] if text[:1] == "'" and text[1:2] in tuple("=+-@\t'") else text
