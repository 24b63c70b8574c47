"""The books of a pilot: imported lines, decisions, chart, rules, closed months; each change a step, noted in the audit trail."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from smeai.storage import changes
from smeai.storage.audit import append
from smeai.storage.cells import FEW, Value
from smeai.storage.clock import utc_now
from smeai.storage.database import Database
from smeai.storage.pilots import touch
from smeai.storage.records import Change, Import, Note
from smeai.storage.schema import bookings, imports, months, stale, suggestions, terms

Notes = Iterable[Note]
KINDS = ("booking", "import", "month", "term")  # a step of the books has cells of one of them
NAMES = ("id", "at", "file", "format", "sha256", "first", "count")


class Ledgers:
    """What is kept of the ledger of each pilot. Contents are bytes or texts that only the use case understands."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def imports(self, pilot_id: int) -> tuple[Import, ...]:
        """The imports that are in the ledger, in its order."""
        wanted = select(*(imports.c[name] for name in NAMES)).where(imports.c.pilot_id == pilot_id, imports.c.shown)
        with self._database.read() as connection:
            return tuple(Import(*row) for row in connection.execute(wanted.order_by(imports.c.first)))

    def content(self, import_id: int) -> bytes:
        """The packed lines of one import."""
        with self._database.read() as connection:
            return connection.execute(select(imports.c.content).where(imports.c.id == import_id)).scalar_one()

    def add(self, pilot_id: int, name: str, files: Sequence[Mapping[str, Any]], notes: Notes = ()) -> Change | None:
        """Take imports in as one step; each has the fields of `Import` but id, at and first, and its `content`."""
        with self._database.write() as connection:
            touch(connection, pilot_id)
            made = {("import", (str(each),)): [True] for each in _laid(connection, pilot_id, files)}
            step = changes.make(connection, pilot_id, name, made)
            # what could have been redone is forgotten by now
            connection.execute(delete(imports).where(imports.c.pilot_id == pilot_id, ~imports.c.shown))
            _note(connection, notes)
            return step

    def make(
        self, pilot_id: int, name: str, values: Mapping[changes.Cell, Value], notes: Notes = (), payees: Iterable[str] = ()
    ) -> Change | None:
        """Set cells as one step, with its lines of the trail; `payees` are those whose suggestions may be others now."""
        with self._database.write() as connection:
            touch(connection, pilot_id)
            step = changes.make(connection, pilot_id, name, values)
            if step is not None:
                _note(connection, notes)
                _mark(connection, pilot_id, payees)
            return step

    def turn(self, pilot_id: int, forward: bool, told: Callable[[Change], Notes]) -> Change | None:
        """Undo or redo a step, with the lines of the trail that `told` makes of it; None when there is none."""
        with self._database.write() as connection:
            step = (changes.redo if forward else changes.undo)(connection, pilot_id)
            if step is not None:
                _note(connection, told(step))
            return step

    def mark(self, pilot_id: int, payees: Iterable[str]) -> None:
        """Note that the stored suggestions of some payees are out of date."""
        with self._database.write() as connection:
            _mark(connection, pilot_id, payees)

    def step(self, pilot_id: int) -> int:
        """Which state the books are in: the id of their last step that is not undone."""
        with self._database.read() as connection:
            return changes.current(connection, pilot_id, KINDS)

    def blocks(self, pilot_id: int) -> dict[int, str]:
        """The decisions, packed, by number of their block."""
        with self._database.read() as connection:
            found = connection.execute(select(bookings.c.block, bookings.c.content).where(bookings.c.pilot_id == pilot_id))
            return {int(block): content for block, content in found}

    def terms(self, pilot_id: int) -> dict[str, Any]:
        """What the books are kept by, as JSON: the chart, the rules."""
        with self._database.read() as connection:
            return dict(connection.execute(select(terms.c.name, terms.c.content).where(terms.c.pilot_id == pilot_id)).all())

    def months(self, pilot_id: int) -> dict[str, str]:
        """The closed months, such as 2026-03, and when each was closed."""
        wanted = select(months.c.month, months.c.closed).where(months.c.pilot_id == pilot_id).order_by(months.c.month)
        with self._database.read() as connection:
            return dict(connection.execute(wanted).all())

    def suggestions(self, pilot_id: int) -> bytes | None:
        """The packed suggestions, None where there are none; those of `stale` payees are out of date."""
        with self._database.read() as connection:
            return connection.execute(select(suggestions.c.content).where(suggestions.c.pilot_id == pilot_id)).scalar()

    def stale(self, pilot_id: int) -> tuple[str, ...]:
        """The payees decided on since the suggestions were stored."""
        with self._database.read() as connection:
            return tuple(connection.execute(select(stale.c.payee).where(stale.c.pilot_id == pilot_id)).scalars())

    def keep_suggestions(self, pilot_id: int, content: bytes, payees: Iterable[str] = ()) -> None:
        """Store suggestions, those of some payees being out of date; they can be made again, so this is no step."""
        with self._database.write() as connection:
            for table in (stale, suggestions):
                connection.execute(delete(table).where(table.c.pilot_id == pilot_id))
            connection.execute(insert(suggestions).values(pilot_id=pilot_id, content=content))
            _mark(connection, pilot_id, payees)


def _laid(connection: Connection, pilot_id: int, files: Sequence[Mapping[str, Any]]) -> list[int]:
    shown = (imports.c.pilot_id == pilot_id, imports.c.shown)
    first = connection.execute(select(func.coalesce(func.sum(imports.c.count), 0)).where(*shown)).scalar_one()
    made = []
    for each in files:
        values = {**each, "pilot_id": pilot_id, "at": utc_now(), "first": first, "shown": False}
        made.append(connection.execute(insert(imports).values(values)).inserted_primary_key[0])
        first += each["count"]
    return made


def _mark(connection: Connection, pilot_id: int, payees: Iterable[str]) -> None:
    wanted = tuple(dict.fromkeys(payees))
    there = select(stale.c.payee).where(stale.c.pilot_id == pilot_id)
    known = set(connection.execute(there.where(stale.c.payee.in_(wanted)) if len(wanted) <= FEW else there).scalars())
    fresh = [{"pilot_id": pilot_id, "payee": payee} for payee in wanted if payee not in known]
    if fresh:
        connection.execute(insert(stale), fresh)


def _note(connection: Connection, notes: Notes) -> None:
    for each in notes:
        append(connection, each.action, each.subject, each.before, each.after)
