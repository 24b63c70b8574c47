"""The paths that a workspace remembers: found, and set right when its folder has moved or travels as one file."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from sqlalchemy import JSON, Column, Connection, Text, cast, or_, select, update

from smeai.storage import schema
from smeai.storage.database import Database, dump
from smeai.storage.sheets import Sheets

SHEET, NAME = "workspace", "folder"  # where it is written down in which folder the workspace lay when it was last open
TOKEN = "smeai-workspace:/"  # stands for that folder in a file that travels
NAMED = frozenset({"path", "taken", "reports", "orders", "chart", "options", "logo"})  # entries of a state that hold paths of files
Change = Callable[[str], str]


def settle(database: Database, folder: Path) -> bool:
    """Set the paths right that lead into the folder where the workspace lay before; False when it lies where it lay."""
    sheets = Sheets(database)
    before, now = sheets.read(SHEET).get(NAME, ""), str(folder)
    if before == now:
        return False
    if before:
        with database.write() as connection:
            rewrite(connection, (before,), lambda text: moved(text, before, folder))
    sheets.put(SHEET, {NAME: now})
    return bool(before)


def moved(text: str, before: str, folder: Path) -> str:
    """`text`, where it is a path in the folder `before`, as the same path in `folder`; any other text as it is."""
    parts = _below(text, before)
    return text if parts is None else str(folder.joinpath(*parts))


def packed(text: str, before: str, taken: Mapping[str, str]) -> str:
    """`text`, where it is a path in the folder `before` or one of those `taken` along, without that folder."""
    if text in taken:
        return TOKEN + taken[text]
    parts = _below(text, before)
    return text if parts is None else TOKEN + "/".join(parts)


def unpacked(text: str, folder: Path) -> str:
    """What `packed` made, in `folder`; a path that would lead out of it stays as it is, and so leads nowhere."""
    if not text.startswith(TOKEN):
        return text
    parts = [part for part in text.removeprefix(TOKEN).split("/") if part]
    return text if any(part in (".", "..") or "\\" in part or ":" in part for part in parts) else str(folder.joinpath(*parts))


def rewrite(connection: Connection, needles: Iterable[str], change: Change) -> None:
    """Have `change` look at each text in the JSON of the rows that hold one of `needles`."""
    wanted = [text for needle in needles for text in {dump(needle)[1:-1], json.dumps(needle)[1:-1]}]
    for column in _columns() if wanted else ():
        table, key = column.table, list(column.table.primary_key)
        holds = or_(*(cast(column, Text).contains(text, autoescape=True) for text in wanted))
        keys = connection.execute(select(*key).where(holds)).all()
        for row in keys:  # one at a time: a step of the books may hold half a million lines
            mine = [each == value for each, value in zip(key, row, strict=True)]
            content = connection.execute(select(column).where(*mine)).scalar_one()
            fresh = walked(content, change)
            if fresh != content:
                connection.execute(update(table).where(*mine).values({column.name: fresh}))


def walked(value: Any, change: Change) -> Any:
    """Plain JSON with each text as `change` gives it back."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: walked(item, change) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [walked(item, change) for item in value]
    return value


def files(state: Any) -> Iterator[Path]:
    """The files that a state names and that are there; only entries that hold paths are looked at."""
    for text in _named(state):
        path = Path(text)
        if path.is_absolute() and path.is_file():
            yield path


def _named(value: Any, told: bool = False) -> Iterator[str]:
    if isinstance(value, str) and told and 1 < len(value) < 4096 and "\0" not in value:
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _named(item, key in NAMED)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _named(item, told)


def _columns() -> list[Column]:
    tables = (schema.pilots, schema.runs, schema.changes, schema.sheets, schema.sheet_changes)
    return [column for table in tables for column in table.c if isinstance(column.type, JSON)]


def _below(text: str, folder: str) -> tuple[str, ...] | None:
    """The parts of a path behind `folder`; None where it leads elsewhere. A folder on Windows may be asked about on Linux."""
    if not text.startswith(folder):
        return None
    kind = PureWindowsPath if PureWindowsPath(folder).drive else PurePosixPath
    parts = kind(text).parts[len(kind(folder).parts) :]
    inside = kind(text).is_relative_to(kind(folder)) and ".." not in parts
    return parts if inside else None
