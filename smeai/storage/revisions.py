"""The version of a workspace file, and how an older one is brought up to date."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, String, Table, insert

from smeai.errors import NewerWorkspace, WorkspaceError
from smeai.storage import durable
from smeai.storage.clock import stamp
from smeai.storage.database import Database
from smeai.storage.schema import metadata

HEAD = "0003"  # the newest file in SCRIPTS/versions; numbers only ever grow
SCRIPTS = Path(__file__).parent / "migrations"
CHECKED = 64_000_000  # bytes: a larger file is not read through at each opening, which takes 2 ms per megabyte

_version = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))


def lay(connection: Connection) -> None:
    """Make all tables in an empty database, at HEAD, without loading Alembic (half a second)."""
    metadata.create_all(connection)
    _version.create(connection)
    connection.execute(insert(_version).values(version_num=HEAD))


def stored(path: Path) -> str:
    """The revision of the workspace file `path`, which is only read; WorkspaceError when it is not one."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            found = connection.execute("SELECT version_num FROM alembic_version, workspace").fetchall()
            verdict = _check(connection, path)
    except sqlite3.DatabaseError as error:
        raise _unusable(path, str(error)) from error
    if len(found) != 1 or not re.fullmatch(r"\d{4}", str(found[0][0])):
        raise _unusable(path, "it carries no version of ours")
    if verdict != "ok":
        raise _unusable(path, verdict)
    return found[0][0]


def upgrade(path: Path, backups: Path) -> Path | None:
    """Bring the file up to HEAD, after a copy into `backups`; the copy, or None when nothing was to do.

    A migration that fails leaves the file as it was. NewerWorkspace when the file is ahead of HEAD.
    """
    found = stored(path)
    if found == HEAD:
        return None
    if found > HEAD:
        raise NewerWorkspace(f"{path.parent.name} was written by a newer smeai.", "Update smeai on this computer, then open it again.")
    copy = back_up(path, backups, found)
    _migrate(path)
    return copy


def back_up(path: Path, backups: Path, revision: str) -> Path:
    """A whole copy of the workspace file, named by revision and time."""
    target = backups / f"{path.name.removesuffix('.db')}-{revision}-{stamp()}.db"
    partial = target.with_suffix(".partial")
    try:
        backups.mkdir(exist_ok=True)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(partial)) as copy:
            source.backup(copy)
        durable.replace(partial, target)
    except (OSError, sqlite3.DatabaseError) as error:
        hint = "Nothing was changed; make room and try again."
        raise WorkspaceError(f"No backup could be written to {backups}: {error}.", hint) from error
    return target


def _check(connection: sqlite3.Connection, path: Path) -> str:
    if path.stat().st_size > CHECKED:
        return "ok"
    return connection.execute("PRAGMA quick_check(1)").fetchone()[0]


def _migrate(path: Path) -> None:
    from alembic import command  # one workspace in a thousand needs it, and it takes half a second
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    database = Database.at(path, enforce=False)
    try:
        with database.write() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, HEAD)
    finally:
        database.close()


def _unusable(path: Path, reason: str) -> WorkspaceError:
    hint = "If it was one, take the newest copy from its backups folder."
    return WorkspaceError(f"{path.name} in {path.parent} is not a smeai workspace, or is damaged ({reason}).", hint)
