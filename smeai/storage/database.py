"""The database of a workspace: connections, transactions, and its errors in the user's words."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.exc import DatabaseError, IntegrityError, ProgrammingError

from smeai.errors import WorkspaceError

PATIENCE = 30  # seconds a writer waits for another writer: long enough for 200,000 rows
HALF_CHARACTER = re.compile("[\ud800-\udfff]")  # spreadsheets hold them, where an emoji was cut in two
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # a commit has reached the disk before it returns: what was shown as saved stays saved
    "secure_delete=ON",  # deleted messages are overwritten, not only unlinked
    f"busy_timeout={PATIENCE * 1000}",
)
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def dump(value: Any) -> str:
    """`value` as JSON; TypeError or ValueError when it is not plain JSON (NaN is not)."""
    text = _encode(value)
    if text.isascii() or not HALF_CHARACTER.search(text):
        return text
    return json.dumps(value, allow_nan=False)  # no database takes half a character as it is


class Database:
    """One database behind an SQLAlchemy address; several threads may use it at once.

    With `enforce` False foreign keys rest: a migration that rebuilds a table would otherwise
    delete the rows that hang on it.
    """

    def __init__(self, url: str | URL, enforce: bool = True) -> None:
        self._engine = create_engine(url, json_serializer=dump)
        if self._engine.dialect.name == "sqlite":
            _tune(self._engine, (*PRAGMAS, f"foreign_keys={'ON' if enforce else 'OFF'}"))

    @classmethod
    def at(cls, path: Path, enforce: bool = True) -> "Database":
        """The SQLite database in the file `path`."""
        return cls(URL.create("sqlite", database=str(path)), enforce)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one moment of the database; WorkspaceError when it cannot be read."""
        with _explained("read"), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction: durable once the block ends, undone when it raises; WorkspaceError when it cannot be saved."""
        with _explained("saved"), self._engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                yield connection

    def shred(self) -> None:
        """Empty the write-ahead log, which still holds what was deleted."""
        if self._engine.dialect.name == "sqlite":
            with self.read() as connection:
                connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        self._engine.dispose()


def _tune(engine: Any, pragmas: tuple[str, ...]) -> None:
    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # sqlite3 would begin transactions of its own, without schema changes; ours begin below
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A writer that starts as a reader could find the database changed under it and fail at once, without waiting.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


@contextmanager
def _explained(verb: str) -> Iterator[None]:
    try:
        yield
    except (IntegrityError, ProgrammingError):
        raise  # our own mistake, not the user's disk
    except DatabaseError as error:
        raise WorkspaceError(
            f"The workspace could not be {verb}: {error.orig}.",
            "Check that its folder is there, is not full, and may be written to.",
        ) from error
