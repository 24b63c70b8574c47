"""What a workspace knows beside its pilots, such as the figures of the business: sheets of named entries, edited in steps."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from smeai.storage.clock import utc_now
from smeai.storage.database import Database, dump
from smeai.storage.frozen import FrozenDict, freeze
from smeai.storage.schema import sheet_changes, sheets

DEPTH = 200  # steps of a sheet that can be undone; older ones are forgotten

End = tuple[int, str] | None
"""Id and name of a step; None where there is none."""


class Sheets:
    """Each sheet has a name, entries of plain JSON by name, and a history of its own that outlives a restart."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, sheet: str) -> FrozenDict:
        """All entries of a sheet by name, frozen; empty where nothing was ever entered."""
        with self._database.read() as connection:
            return freeze(_entries(connection, sheet))

    def make(self, sheet: str, step: str, entries: Mapping[str, Any], merge: bool = False) -> bool:
        """Set entries (None takes one away) as a step of that name; False when all of them were so already.

        With `merge` it joins the last step where that changed the same entries, as a number does that is being typed.
        """
        with self._database.write() as connection:
            stored = _entries(connection, sheet)
            before = {name: stored.get(name) for name in entries}
            after = {name: value for name, value in entries.items() if dump(value) != dump(before[name])}
            if not after:
                return False
            _drop_undone(connection, sheet)
            _write(connection, sheet, after)
            _note(connection, sheet, step, {name: before[name] for name in after}, after, merge)
            return True

    def put(self, sheet: str, entries: Mapping[str, Any]) -> None:
        """Set entries without a step: nothing that a person did."""
        with self._database.write() as connection:
            _write(connection, sheet, entries)

    def undo(self, sheet: str, step: int | None = None) -> bool:
        """Take back the last step; False when there is none, or when it is not the one with the id `step`."""
        return self._turn(sheet, step, undone=False)

    def redo(self, sheet: str, step: int | None = None) -> bool:
        """Make the last undone step again; False when there is none, or when it is not the one with the id `step`."""
        return self._turn(sheet, step, undone=True)

    def ends(self, sheet: str) -> tuple[End, End]:
        """The steps that `undo` and `redo` would turn."""
        with self._database.read() as connection:
            back, again = (_end(connection, sheet, undone) for undone in (False, True))
            return back and (back.id, back.name), again and (again.id, again.name)

    def named(self, sheet: str, since: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
        """Time, name and changed entries of the steps that stand, from `since` (ISO 8601) on, the oldest first."""
        stands = (sheet_changes.c.sheet == sheet, sheet_changes.c.undone.is_(False), sheet_changes.c.at >= since)
        wanted = select(sheet_changes.c.at, sheet_changes.c.name, sheet_changes.c.after).where(*stands).order_by(sheet_changes.c.id)
        with self._database.read() as connection:
            return tuple((at, name, tuple(after)) for at, name, after in connection.execute(wanted))

    def _turn(self, sheet: str, step: int | None, undone: bool) -> bool:
        with self._database.write() as connection:
            row = _end(connection, sheet, undone)
            if row is None or step not in (None, row.id):
                return False
            _write(connection, sheet, row.after if undone else row.before)
            connection.execute(update(sheet_changes).where(sheet_changes.c.id == row.id).values(undone=not undone))
            return True


def _entries(connection: Connection, sheet: str) -> dict[str, Any]:
    found = connection.execute(select(sheets.c.name, sheets.c.content).where(sheets.c.sheet == sheet).order_by(sheets.c.name))
    return {name: content[0] for name, content in found}


def _write(connection: Connection, sheet: str, entries: Mapping[str, Any]) -> None:
    connection.execute(delete(sheets).where(sheets.c.sheet == sheet, sheets.c.name.in_(list(entries))))
    fresh = [{"sheet": sheet, "name": name, "content": [value]} for name, value in entries.items() if value is not None]
    if fresh:  # within a list: SQLite would take the text of a bare 31.0 for a number, and give back 31
        connection.execute(insert(sheets), fresh)


def _note(connection: Connection, sheet: str, step: str, before: Mapping[str, Any], after: Mapping[str, Any], merge: bool) -> None:
    last = _end(connection, sheet, undone=False)
    values = {"name": step, "at": utc_now(), "before": before, "after": after}
    if merge and last is not None and last.after.keys() == after.keys():
        joined = values | {"before": last.before}
        connection.execute(update(sheet_changes).where(sheet_changes.c.id == last.id).values(joined))
        return
    connection.execute(insert(sheet_changes).values({"sheet": sheet, "undone": False, **values}))
    newest = select(sheet_changes.c.id).where(sheet_changes.c.sheet == sheet).order_by(sheet_changes.c.id.desc())
    oldest = connection.execute(newest.offset(DEPTH - 1).limit(1)).scalar()
    if oldest is not None:
        connection.execute(delete(sheet_changes).where(sheet_changes.c.sheet == sheet, sheet_changes.c.id < oldest))


def _drop_undone(connection: Connection, sheet: str) -> None:
    connection.execute(delete(sheet_changes).where(sheet_changes.c.sheet == sheet, sheet_changes.c.undone))


def _end(connection: Connection, sheet: str, undone: bool) -> Row | None:
    """The last step that was made or, with `undone`, the first that was undone."""
    mine = select(sheet_changes).where(sheet_changes.c.sheet == sheet, sheet_changes.c.undone == undone).limit(1)
    return connection.execute(mine.order_by(sheet_changes.c.id if undone else sheet_changes.c.id.desc())).one_or_none()
