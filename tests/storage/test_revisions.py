import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from textwrap import dedent

import pytest

from smeai.errors import NewerWorkspace, WorkspaceError
from smeai.storage import revisions, schema
from smeai.storage.database import Database
from smeai.storage.workspace import FILE, Workspace

SECOND = """
import sqlalchemy as sa
from alembic import op

revision = "0900"
down_revision = "{head}"


def upgrade():
    with op.batch_alter_table("pilots", recreate="always") as pilots:
        pilots.add_column(sa.Column("colour", sa.Text))
    {more}
"""


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """Turns this smeai into one that also knows revision 0900."""

    def make(more=""):
        scripts = tmp_path / "100% scripts"
        shutil.copytree(revisions.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        (scripts / "versions" / "0900_colour.py").write_text(SECOND.format(head=revisions.HEAD, more=more))
        monkeypatch.setattr(revisions, "SCRIPTS", scripts)
        monkeypatch.setattr(revisions, "HEAD", "0900")
        monkeypatch.setattr(sys, "dont_write_bytecode", True)

    return make


@pytest.fixture
def filled(workspace, pilot):
    """A closed workspace with one pilot that has rows."""
    workspace.rows.put_rows(pilot.id, "messages", [{"text": "hello"}])
    workspace.close()
    return workspace.folder


def test_the_migrations_make_the_schema_that_we_lay(tmp_path):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    revisions._migrate(tmp_path / "migrated.db")
    with Workspace.create(tmp_path / "laid", "Shop") as laid:
        made, laid_tables = _tables(tmp_path / "migrated.db"), _tables(laid.folder / FILE)
    assert made == laid_tables
    with Database.at(tmp_path / "migrated.db").read() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), schema.metadata) == []


def test_an_older_workspace_is_copied_then_migrated(filled, next_version):
    next_version()
    with Workspace.open(filled) as workspace:
        pilots = workspace.pilots.list()
        assert workspace.rows.get_rows(pilots[0].id, "messages") == ({"text": "hello"},)
    assert "colour" in _columns(filled / FILE)
    (backup,) = (filled / "backups").iterdir()
    assert "colour" not in _columns(backup)
    assert revisions.stored(backup) < "0900"
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT content FROM rows").fetchall() == [('{"text":"hello"}',)]


def test_a_failing_migration_leaves_the_file_as_it_was(filled, next_version):
    next_version("op.execute('DELETE FROM rows'); raise ZeroDivisionError")
    with pytest.raises(ZeroDivisionError):
        Workspace.open(filled)
    assert revisions.stored(filled / FILE) < "0900"
    assert "colour" not in _columns(filled / FILE)
    with closing(sqlite3.connect(filled / FILE)) as connection:
        assert connection.execute("SELECT count(*) FROM rows").fetchone() == (1,)


def test_a_newer_workspace_is_refused_untouched(filled):
    with closing(sqlite3.connect(filled / FILE)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0900'")
        connection.commit()
    before = (filled / FILE).read_bytes()
    with pytest.raises(NewerWorkspace, match="newer smeai"):
        Workspace.open(filled)
    assert (filled / FILE).read_bytes() == before
    assert not list((filled / "backups").iterdir())


def test_a_foreign_database_is_refused_untouched(tmp_path):
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        connection.execute("CREATE TABLE cats (name)")
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(WorkspaceError, match="not a smeai workspace"):
        Workspace.open(tmp_path)
    assert (tmp_path / FILE).read_bytes() == before


@pytest.mark.parametrize("damage", [lambda b: b"", lambda b: b"a letter to my aunt" * 500, lambda b: b[: len(b) // 2], lambda b: b[:100]])
def test_a_damaged_file_is_a_sentence(filled, damage):
    path = filled / FILE
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(WorkspaceError, match="damaged"):
        Workspace.open(filled)


def test_a_garbled_page_is_found_at_opening(workspace, pilot):
    workspace.rows.put_rows(pilot.id, "messages", ({"text": f"message {i}"} for i in range(2000)))
    workspace.close()
    content = bytearray((workspace.folder / FILE).read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xa5" * 4096
    (workspace.folder / FILE).write_bytes(content)
    with pytest.raises(WorkspaceError, match="damaged"):
        Workspace.open(workspace.folder)


def test_no_room_for_a_backup_means_no_migration(filled, next_version):
    next_version()
    shutil.rmtree(filled / "backups")
    (filled / "backups").write_text("a file in the way")
    with pytest.raises(WorkspaceError, match="No backup"):
        Workspace.open(filled)
    assert revisions.stored(filled / FILE) < "0900"


def test_alembic_and_the_object_mapper_stay_unloaded(filled):
    code = """
        import pathlib, sys
        from smeai.storage.workspace import Workspace
        Workspace.open(pathlib.Path(sys.argv[1])).close()
        Workspace.create(pathlib.Path(sys.argv[1]) / "other", "Other").close()
        print([name for name in ("alembic", "sqlalchemy.orm", "numpy", "PySide6") if name in sys.modules])
    """
    told = subprocess.run([sys.executable, "-c", dedent(code), str(filled)], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def _tables(path):
    with closing(sqlite3.connect(path)) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'alembic_version'")
        ]
        return {name: connection.execute(f"PRAGMA table_info({name})").fetchall() for name in names}


def _columns(path):
    with closing(sqlite3.connect(path)) as connection:
        return [row[1] for row in connection.execute("PRAGMA table_info(pilots)")]
