"""The rows of a pilot, by kind: masked messages, predictions, proposals."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from sqlalchemy import and_, delete, func, insert, select

from smeai.storage.database import Database
from smeai.storage.frozen import FrozenDict, freeze
from smeai.storage.pilots import touch
from smeai.storage.schema import rows

CHUNK = 5_000  # rows of one insert: large enough to be quick, small enough for memory


class Rows:
    """Lists of plain JSON objects, kept in their order."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put_rows(self, pilot_id: int, kind: str, content: Iterable[Mapping[str, Any]]) -> int:
        """Replace the rows of one kind, all or nothing; how many there are now.

        An error raised by `content` (a stopped job, say) leaves the old rows as they were.
        """
        with self._database.write() as connection:
            touch(connection, pilot_id)
            connection.execute(delete(rows).where(_of(pilot_id, kind)))
            count = 0
            for chunk in _chunks(content):
                values = [{"pilot_id": pilot_id, "kind": kind, "position": count + i, "content": row} for i, row in enumerate(chunk)]
                connection.execute(insert(rows), values)
                count += len(values)
        return count

    def get_rows(self, pilot_id: int, kind: str, offset: int = 0, limit: int | None = None) -> tuple[FrozenDict, ...]:
        """At most `limit` rows from `offset` (0-based) on; all when `limit` is None."""
        page = [rows.c.position >= offset]
        if limit is not None:
            page.append(rows.c.position < offset + limit)
        wanted = select(rows.c.content).where(_of(pilot_id, kind), *page).order_by(rows.c.position)
        with self._database.read() as connection:
            return tuple(freeze(row) for row in connection.execute(wanted).scalars())

    def count_rows(self, pilot_id: int, kind: str) -> int:
        """How many rows of one kind there are."""
        with self._database.read() as connection:
            return connection.execute(select(func.count()).select_from(rows).where(_of(pilot_id, kind))).scalar_one()


def _of(pilot_id: int, kind: str) -> Any:
    return and_(rows.c.pilot_id == pilot_id, rows.c.kind == kind)


def _chunks(content: Iterable[Mapping[str, Any]]) -> Iterator[list[Mapping[str, Any]]]:
    source = iter(content)
    while chunk := list(islice(source, CHUNK)):
        yield chunk
