"""A workspace: a folder with a database, model bundles, reports and backups."""

import shutil
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any
from uuid import uuid4

from sqlalchemy import insert, select, update

from smeai.errors import WorkspaceError
from smeai.storage import addresses, durable, revisions, schema
from smeai.storage.audit import Audit
from smeai.storage.bundles import Bundles
from smeai.storage.changes import Changes
from smeai.storage.clock import utc_now
from smeai.storage.database import Database
from smeai.storage.labels import Labels, Templates
from smeai.storage.ledgers import Ledgers
from smeai.storage.lock import FolderLock
from smeai.storage.pilots import Pilots
from smeai.storage.records import Change
from smeai.storage.rows import Rows
from smeai.storage.runs import Runs
from smeai.storage.sheets import Sheets
from smeai.storage.topics import Topics

FILE = "workspace.smeai.db"
LOCK = "workspace.smeai.lock"
COPYING = ".smeai-copy-"  # begins the names of folders in which a copy is made; a kill may leave one


class Workspace:
    """An open workspace, and the repositories over it; use it as a context manager or `close` it."""

    def __init__(self, folder: Path, database: Database, held: ExitStack) -> None:
        self._database = database
        self.folder = folder
        self.models, self.reports, self.backups = folder / "models", folder / "reports", folder / "backups"
        with database.read() as connection:
            self.id, self.name, self.template, self.created = connection.execute(select(*schema.workspace.c)).one()
        self.pilots, self.runs, self.rows = Pilots(database), Runs(database), Rows(database)
        self.changes, self.topics, self.audit = Changes(database), Topics(database), Audit(database)
        self.bundles = Bundles(database, self.models)
        self.labels, self.templates = Labels(database, self.changes), Templates(database, self.changes)
        self.ledgers, self.sheets = Ledgers(database), Sheets(database)
        self.bundles.sweep({pilot.id for pilot in self.pilots.list()})
        self._held = held.pop_all()  # last: as long as something may fail, `open` cleans up

    @classmethod
    def create(cls, folder: Path, name: str, template: str | None = None) -> "Workspace":
        """A new workspace in `folder`, which is made; WorkspaceError when there is one already."""
        _make(folder)
        with FolderLock(folder / LOCK):
            if (folder / FILE).exists():
                raise WorkspaceError(f"There is a workspace in {folder} already.", "Open it, or choose another folder.")
            _lay(folder / FILE, name, template)
            return cls.open(folder)

    @classmethod
    def open(cls, folder: Path) -> "Workspace":
        """The workspace in `folder`, brought up to date.

        WorkspaceError when there is none or it is damaged, NewerWorkspace when it is ahead of this
        smeai, LockedWorkspace when another process has it open.
        """
        folder = folder.absolute()
        if not (folder / FILE).is_file():
            raise WorkspaceError(f"There is no workspace in {folder}.", "It may have been moved, renamed or deleted.")
        with ExitStack() as held:
            held.enter_context(FolderLock(folder / LOCK))
            revisions.upgrade(folder / FILE, folder / "backups")
            _make(folder)
            database = Database.at(folder / FILE)
            held.callback(database.close)
            addresses.settle(database, folder)
            _sweep(folder)
            return cls(folder, database, held)

    def save_state(self, pilot_id: int, state: Mapping[str, Any], name: str = "", merge: bool = False) -> Change | None:
        """Make `state` (plain JSON) the state of a pilot; when this returns it is on the disk."""
        return self.topics.save_state(pilot_id, state, name, merge)

    def put_state(self, pilot_id: int, state: Mapping[str, Any]) -> None:
        """As `save_state`, but no step: nothing that a person did."""
        self.topics.put_state(pilot_id, state)

    def undo(self, pilot_id: int, step: int | None = None) -> Change | None:
        """Take back the last step of a pilot, if it is the one asked for; None when there is none."""
        return self.changes.undo(pilot_id, step)

    def redo(self, pilot_id: int, step: int | None = None) -> Change | None:
        """Make the last undone step again, if it is the one asked for; None when there is none."""
        return self.changes.redo(pilot_id, step)

    @property
    def file(self) -> Path:
        """The database."""
        return self.folder / FILE

    def rename(self, name: str) -> None:
        """Call the workspace `name`; its folder stays as it is called."""
        with self._database.write() as connection:
            connection.execute(update(schema.workspace).values(name=name))
        self.name = name

    def close(self) -> None:
        """Write everything into the one file and let go of the folder; a second call does nothing."""
        self._held.close()

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _make(folder: Path) -> None:
    try:
        for part in ("models", "reports", "backups"):
            (folder / part).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkspaceError(f"{folder} cannot be used: {error.strerror}.", "Choose a folder that may be written to.") from error


def _sweep(folder: Path) -> None:
    for left in folder.glob(f"{COPYING}*"):
        shutil.rmtree(left, ignore_errors=True)


def _lay(path: Path, name: str, template: str | None) -> None:
    fresh = path.with_name(f"{path.name}.new")  # a kill half-way must not leave half a workspace
    for leftover in path.parent.glob(f"{fresh.name}*"):
        leftover.unlink()
    database = Database.at(fresh)
    try:
        with database.write() as connection:
            revisions.lay(connection)
            values = {"id": uuid4().hex, "name": name, "template": template, "created": utc_now()}
            connection.execute(insert(schema.workspace).values(values))
    finally:
        database.close()
    durable.replace(fresh, path)
