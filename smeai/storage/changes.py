"""Steps that can be undone and redone, also after a restart: every one named, a bulk edit is one."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, insert, select, update

from smeai.storage import cells
from smeai.storage.clock import utc_now
from smeai.storage.database import Database
from smeai.storage.frozen import freeze
from smeai.storage.pilots import touch
from smeai.storage.records import Change
from smeai.storage.schema import changes

DEPTH = 500  # steps of one pilot that can be undone; older ones are forgotten, for an autosave must not grow for ever

Cell = tuple[str, cells.Key]


class Changes:
    """The history of each pilot. Labels and templates are written by `make` alone, so that undo always fits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def make(self, pilot_id: int, name: str, values: Mapping[Cell, cells.Value], merge: bool = False) -> Change | None:
        """Set cells as one step named `name`; None when all of them were so already.

        With `merge` the step joins the last one when that has the same name, as a slider being dragged does.
        """
        with self._database.write() as connection:
            touch(connection, pilot_id)
            return make(connection, pilot_id, name, values, merge)

    def undo(self, pilot_id: int, step: int | None = None) -> Change | None:
        """Take back the last step; None when there is none, or when it is not the one with the id `step`."""
        with self._database.write() as connection:
            return undo(connection, pilot_id, step)

    def redo(self, pilot_id: int, step: int | None = None) -> Change | None:
        """Make the last undone step again; None when there is none, or when it is not the one with the id `step`."""
        with self._database.write() as connection:
            return redo(connection, pilot_id, step)

    def undoable(self, pilot_id: int) -> Change | None:
        """The step that `undo` would take back; its `title` names the button."""
        with self._database.read() as connection:
            return _change(_last(connection, pilot_id))

    def redoable(self, pilot_id: int) -> Change | None:
        """The step that `redo` would make again; its `title` names the button."""
        with self._database.read() as connection:
            return _change(_next(connection, pilot_id))

    def ends(self, pilot_id: int) -> tuple[tuple[int, str] | None, ...]:
        """Id and name of the steps that `undo` and `redo` would turn, None where there is none; quick, however large they are."""
        with self._database.read() as connection:
            found = (connection.execute(each.with_only_columns(changes.c.id, changes.c.name)).one_or_none() for each in _ends(pilot_id))
            return tuple(each and tuple(each) for each in found)

    def titles(self, pilot_id: int) -> tuple[str, str]:
        """The names of the steps that `undo` and `redo` would turn, "" where there is none; quick, however large the steps are."""
        with self._database.read() as connection:
            return tuple(connection.execute(found.with_only_columns(changes.c.name)).scalar() or "" for found in _ends(pilot_id))

    def list(self, pilot_id: int) -> tuple[Change, ...]:
        """The whole history, oldest first, with the undone steps last."""
        with self._database.read() as connection:
            found = connection.execute(select(changes).where(changes.c.pilot_id == pilot_id).order_by(changes.c.id))
            return tuple(Change(**_fields(row)) for row in found)

    def named(self, pilot_id: int, since: str) -> tuple[tuple[str, str], ...]:
        """Time and name of the steps that stand, from `since` (ISO 8601) on, the oldest first; quick, however large they are."""
        stands = (changes.c.pilot_id == pilot_id, changes.c.undone.is_(False), changes.c.at >= since)
        with self._database.read() as connection:
            return tuple(
                tuple(row) for row in connection.execute(select(changes.c.at, changes.c.name).where(*stands).order_by(changes.c.id))
            )


def make(connection: Connection, pilot_id: int, name: str, values: Mapping[Cell, cells.Value], merge: bool = False) -> Change | None:
    """`Changes.make` within a transaction that already writes."""
    before = cells.read(connection, pilot_id, values)
    after = {cell: value for cell, value in values.items() if cells.content(value) != cells.content(before[cell])}
    if not after:
        return None
    connection.execute(delete(changes).where(changes.c.pilot_id == pilot_id, changes.c.undone))
    cells.write(connection, pilot_id, after)
    last = _last(connection, pilot_id)
    if merge and last is not None and last.name == name:
        joined = {cell: before[cell] for cell in after} | _pack_open(last.before)
        _replace(connection, last.id, joined, _pack_open(last.after) | after)
    else:
        _append(connection, pilot_id, name, {cell: before[cell] for cell in after}, after)
        _forget(connection, pilot_id)
    return _change(_last(connection, pilot_id))


def undo(connection: Connection, pilot_id: int, step: int | None = None) -> Change | None:
    """`Changes.undo` within a transaction that already writes."""
    return _turn(connection, pilot_id, _last(connection, pilot_id), step)


def redo(connection: Connection, pilot_id: int, step: int | None = None) -> Change | None:
    """`Changes.redo` within a transaction that already writes."""
    return _turn(connection, pilot_id, _next(connection, pilot_id), step)


def current(connection: Connection, pilot_id: int, kinds: Collection[str]) -> int:
    """The id of the last step that is not undone and whose cells are of one of `kinds`, 0 for none: it says which state they are in."""
    found = _ends(pilot_id)[0].with_only_columns(changes.c.id).where(changes.c.kinds.in_(list(kinds)))
    return connection.execute(found).scalar() or 0


def _turn(connection: Connection, pilot_id: int, row: Row | None, step: int | None) -> Change | None:
    if row is None or step not in (None, row.id):
        return None
    cells.write(connection, pilot_id, _pack_open(row.after if row.undone else row.before))
    connection.execute(update(changes).where(changes.c.id == row.id).values(undone=not row.undone))
    touch(connection, pilot_id)
    return _change(row)


def _append(connection: Connection, pilot_id: int, name: str, before: Mapping, after: Mapping) -> None:
    ends = {"before": _pack(before), "after": _pack(after), "kinds": _kinds(after)}
    row = {"pilot_id": pilot_id, "name": name, "at": utc_now(), "undone": False, **ends}
    connection.execute(insert(changes).values(row))


def _replace(connection: Connection, change_id: int, before: Mapping, after: Mapping) -> None:
    values = {"at": utc_now(), "before": _pack(before), "after": _pack(after), "kinds": _kinds(after)}
    connection.execute(update(changes).where(changes.c.id == change_id).values(values))


def _forget(connection: Connection, pilot_id: int) -> None:
    newest = select(changes.c.id).where(changes.c.pilot_id == pilot_id).order_by(changes.c.id.desc())
    oldest_kept = connection.execute(newest.offset(DEPTH - 1).limit(1)).scalar()
    if oldest_kept is not None:
        connection.execute(delete(changes).where(changes.c.pilot_id == pilot_id, changes.c.id < oldest_kept))


def _last(connection: Connection, pilot_id: int) -> Row | None:
    return connection.execute(_ends(pilot_id)[0]).one_or_none()


def _next(connection: Connection, pilot_id: int) -> Row | None:
    return connection.execute(_ends(pilot_id)[1]).one_or_none()


def _ends(pilot_id: int) -> tuple[Select, Select]:
    """The last step that was made, and the first that was undone."""
    mine = select(changes).where(changes.c.pilot_id == pilot_id).limit(1)
    return mine.where(~changes.c.undone).order_by(changes.c.id.desc()), mine.where(changes.c.undone).order_by(changes.c.id)


def _kinds(values: Mapping[Cell, cells.Value]) -> str:
    return " ".join(sorted({kind for kind, _ in values}))


def _pack(values: Mapping[Cell, cells.Value]) -> Iterable[Any]:
    return [[kind, list(key), value] for (kind, key), value in values.items()]


def _pack_open(packed: Iterable[Any]) -> dict[Cell, cells.Value]:
    return {(kind, tuple(key)): value for kind, key, value in packed}


def _fields(row: Row) -> dict[str, Any]:
    kept = {name: value for name, value in row._mapping.items() if name != "kinds"}
    return {**kept, "before": freeze(row.before), "after": freeze(row.after)}


def _change(row: Row | None) -> Change | None:
    return None if row is None else Change(**_fields(row))
