"""The pilots of a workspace."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, literal, select, update

from smeai.errors import WorkspaceError
from smeai.storage.clock import utc_now
from smeai.storage.database import Database
from smeai.storage.frozen import freeze
from smeai.storage.records import Pilot
from smeai.storage.schema import bookings, imports, labels, months, pilots, rows, runs, stale, suggestions, templates, terms

COPIED = (runs, rows, labels, templates, imports, bookings, terms, months, suggestions, stale)
"""What a duplicate takes along; its undo history starts afresh."""


class Pilots:
    """Create, find, change and delete pilots."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[Pilot, ...]:
        """All pilots, in the order they were created."""
        with self._database.read() as connection:
            return tuple(_record(row) for row in connection.execute(select(pilots).order_by(pilots.c.id)))

    def create(self, use_case: str, title: str, step: str = "file", state: Mapping[str, Any] | None = None) -> Pilot:
        """A new pilot with the given plain JSON state."""
        now = utc_now()
        values = {"use_case": use_case, "title": title, "created": now, "updated": now, "step": step, "state": dict(state or {})}
        with self._database.write() as connection:
            return _insert(connection, values)

    def get(self, pilot_id: int) -> Pilot:
        """The pilot; WorkspaceError when it is gone."""
        with self._database.read() as connection:
            return _record(_find(connection, pilot_id))

    def update(self, pilot_id: int, title: str | None = None, step: str | None = None) -> Pilot:
        """Rename a pilot or move it to another wizard step; its state is `Workspace.save_state`'s."""
        given = {"title": title, "step": step}
        with self._database.write() as connection:
            touch(connection, pilot_id, **{name: value for name, value in given.items() if value is not None})
            return _record(_find(connection, pilot_id))

    def delete(self, pilot_id: int) -> None:
        """Remove a pilot and everything that hangs on it, and overwrite it on the disk."""
        with self._database.write() as connection:
            _find(connection, pilot_id)
            connection.execute(delete(pilots).where(pilots.c.id == pilot_id))
        self._database.shred()

    def duplicate(self, pilot_id: int, title: str | None = None) -> Pilot:
        """A copy with its state, rows, labels, templates and runs."""
        with self._database.write() as connection:
            source = _find(connection, pilot_id)
            now = utc_now()
            values = {**source._mapping, "title": title or f"{source.title} (copy)", "created": now, "updated": now}
            del values["id"]
            copy = _insert(connection, values)
            for table in COPIED:
                _copy(connection, table, pilot_id, copy.id)
            return copy


def touch(connection: Connection, pilot_id: int, **values: str) -> None:
    """Note that a pilot was changed just now; WorkspaceError when it is gone."""
    changed = connection.execute(update(pilots).where(pilots.c.id == pilot_id).values(updated=utc_now(), **values))
    if not changed.rowcount:
        raise _gone()


def _find(connection: Connection, pilot_id: int) -> Row:
    found = connection.execute(select(pilots).where(pilots.c.id == pilot_id)).one_or_none()
    if found is None:
        raise _gone()
    return found


def _gone() -> WorkspaceError:
    return WorkspaceError("This pilot is no longer in the workspace.", "It was deleted; go back to the home page.")


def _insert(connection: Connection, values: Mapping[str, Any]) -> Pilot:
    made = connection.execute(insert(pilots).values(values))
    return _record(_find(connection, made.inserted_primary_key[0]))


def _copy(connection: Connection, table: Any, source: int, target: int) -> None:
    kept = [column for column in table.c if column.name not in ("id", "pilot_id")]
    found = select(literal(target), *kept).where(table.c.pilot_id == source)
    connection.execute(insert(table).from_select(["pilot_id", *(column.name for column in kept)], found))


def _record(row: Row) -> Pilot:
    return Pilot(**{**row._mapping, "state": freeze(row.state)})
