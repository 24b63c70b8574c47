"""The audit trail: who did what, and when. Lines are added, never changed or removed."""

import getpass
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select

from smeai.storage.clock import utc_now
from smeai.storage.database import Database
from smeai.storage.frozen import freeze
from smeai.storage.records import Entry
from smeai.storage.schema import audit


class Audit:
    """Append to the trail and read it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(self, action: str, subject: str, before: Any = None, after: Any = None) -> None:
        """Note that the user of this computer did `action` to `subject`; values are plain JSON."""
        with self._database.write() as connection:
            append(connection, action, subject, before, after)

    def list(self, offset: int = 0, limit: int | None = None) -> tuple[Entry, ...]:
        """The trail, the oldest line first."""
        with self._database.read() as connection:
            found = connection.execute(select(audit).order_by(audit.c.id).offset(offset).limit(limit))
            return tuple(_record(row) for row in found)

    def about(self, subjects: Collection[str]) -> tuple[Entry, ...]:
        """The lines about some subjects, the oldest first."""
        with self._database.read() as connection:
            found = connection.execute(select(audit).where(audit.c.subject.in_(list(subjects))).order_by(audit.c.id))
            return tuple(_record(row) for row in found)

    def within(self, subject: str, offset: int = 0, limit: int | None = None) -> tuple[Entry, ...]:
        """The lines about a subject and its parts (``books 3``, ``books 3 line 17``), the newest first."""
        mine = or_(audit.c.subject == subject, audit.c.subject.startswith(f"{subject} ", autoescape=True))
        with self._database.read() as connection:
            found = connection.execute(select(audit).where(mine).order_by(audit.c.id.desc()).offset(offset).limit(limit))
            return tuple(_record(row) for row in found)


def append(connection: Connection, action: str, subject: str, before: Any = None, after: Any = None) -> None:
    """`Audit.append` within a transaction that already writes, so that what was done and its line stand or fall together."""
    values = {"at": utc_now(), "who": _user(), "action": action, "subject": subject, "before": before, "after": after}
    connection.execute(insert(audit).values(values))


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in some containers
        return "unknown"


def _record(row: Row) -> Entry:
    return Entry(**{name: freeze(value) for name, value in row._mapping.items()})
