"""The cells that steps change and undo: labels, answer templates, bookings and the entries of a pilot's state.

A cell has a kind, a key (a tuple of strings) and a value (a list of plain JSON values); a cell
that does not exist has the value None.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, Protocol

from sqlalchemy import Connection, Table, and_, bindparam, delete, insert, select, update

from smeai.storage.database import dump
from smeai.storage.schema import bookings, imports, labels, months, pilots, templates, terms

Key = tuple[str, ...]
Value = list[Any] | None
FEW = 200  # cells that are looked for one by one


class Cells(Protocol):
    """All cells of one kind."""

    def read(self, connection: Connection, pilot_id: int, keys: Collection[Key] | None = None) -> dict[Key, Value]:
        """The existing cells of a pilot; with `keys` at least those of them that exist."""

    def write(self, connection: Connection, pilot_id: int, values: Mapping[Key, Value]) -> None:
        """Set the given cells, leave the others."""


class TableCells:
    """One row of `table` for each cell: `keys` columns give the key, the others the value."""

    def __init__(self, table: Table, keys: int) -> None:
        self._table = table
        self._columns = [column for column in table.c if column.name != "pilot_id"]
        self._keys = keys

    def read(self, connection: Connection, pilot_id: int, keys: Collection[Key] | None = None) -> dict[Key, Value]:
        wanted = select(*self._columns).where(self._table.c.pilot_id == pilot_id)
        if keys is not None and len(keys) <= FEW:
            wanted = wanted.where(self._columns[0].in_([key[0] for key in keys]))
        found = connection.execute(wanted)
        return {tuple(row[: self._keys]): list(row[self._keys :]) for row in found}

    def write(self, connection: Connection, pilot_id: int, values: Mapping[Key, Value]) -> None:
        names = [column.name for column in self._columns]
        gone = [{f"old_{name}": part for name, part in zip(names, key, strict=False)} for key in values]
        fresh = [dict(zip(names, (*key, *value), strict=True)) for key, value in values.items() if value is not None]
        match = and_(*(column == bindparam(f"old_{column.name}") for column in self._columns[: self._keys]))
        connection.execute(delete(self._table).where(self._table.c.pilot_id == pilot_id, match), gone)
        if fresh:
            connection.execute(insert(self._table), [{"pilot_id": pilot_id, **row} for row in fresh])


class StateCells:
    """One cell for each top-level entry of a pilot's state."""

    def read(self, connection: Connection, pilot_id: int, keys: Collection[Key] | None = None) -> dict[Key, Value]:
        state = connection.execute(select(pilots.c.state).where(pilots.c.id == pilot_id)).scalar_one()
        return {(name,): [value] for name, value in state.items()}

    def write(self, connection: Connection, pilot_id: int, values: Mapping[Key, Value]) -> None:
        cells = self.read(connection, pilot_id) | values
        state = {name: value[0] for (name,), value in cells.items() if value is not None}
        connection.execute(update(pilots).where(pilots.c.id == pilot_id).values(state=state))


class ImportCells:
    """One cell for each import of bank lines: whether it is in the ledger."""

    def read(self, connection: Connection, pilot_id: int, keys: Collection[Key] | None = None) -> dict[Key, Value]:
        shown = select(imports.c.id).where(imports.c.pilot_id == pilot_id, imports.c.shown)
        return {(str(number),): [True] for number in connection.execute(shown).scalars()}

    def write(self, connection: Connection, pilot_id: int, values: Mapping[Key, Value]) -> None:
        for (number,), value in values.items():
            mine = (imports.c.pilot_id == pilot_id, imports.c.id == int(number))
            connection.execute(update(imports).where(*mine).values(shown=value is not None))


KINDS: Mapping[str, Cells] = {
    "label": TableCells(labels, 1),
    "template": TableCells(templates, 2),
    "state": StateCells(),
    "import": ImportCells(),
    "booking": TableCells(bookings, 1),
    "term": TableCells(terms, 1),
    "month": TableCells(months, 1),
}


def read(connection: Connection, pilot_id: int, cells: Iterable[tuple[str, Key]]) -> dict[tuple[str, Key], Value]:
    """The values of the given cells as they are now."""
    wanted = list(cells)
    keys = {kind: [key for other, key in wanted if other == kind] for kind in {kind for kind, _ in wanted}}
    stored = {kind: KINDS[kind].read(connection, pilot_id, keys[kind]) for kind in keys}
    return {(kind, key): stored[kind].get(key) for kind, key in wanted}


def write(connection: Connection, pilot_id: int, values: Mapping[tuple[str, Key], Value]) -> None:
    """Set the given cells of all kinds."""
    for kind in {kind for kind, _ in values}:
        KINDS[kind].write(connection, pilot_id, {key: value for (other, key), value in values.items() if other == kind})


def content(value: Value) -> str:
    """What is compared to find a change: without its time, and as text, for Python takes 1, 1.0 and True as equal."""
    return dump(value[:1]) if value else ""
