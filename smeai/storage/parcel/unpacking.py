"""One file into a workspace: whole and as it was written, or not at all. A file from a stranger is safe to open."""

import os
import shutil
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, BinaryIO

from smeai.core.progress import Progress, silent, span
from smeai.errors import OversizedFile, UnreadableFile, WorkspaceError
from smeai.storage import addresses, durable, revisions
from smeai.storage.database import Database
from smeai.storage.parcel.contents import DATABASE, LIST, LIST_LARGEST, Contents, Entry, damaged, foreign, unique
from smeai.storage.parcel.sealing import is_sealed, unseal
from smeai.storage.workspace import COPYING

STEP = 1 << 20  # bytes at a time
ROOM = 64 << 20  # bytes that stay free on the disk
UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    LookupError,
    OverflowError,
    NotImplementedError,
    RuntimeError,
)
"""What zipfile raises for an archive that is none, or was changed."""


@contextmanager
def unpacked(file: Path, parent: Path, password: str = "", progress: Progress = silent) -> Iterator[tuple[Path, Contents]]:
    """The unpacked folder beside its place in `parent`, and what is in it; taken away unless the block has moved it.

    UnreadableFile for what is no workspace, was damaged or changed, or names a file outside; OversizedFile for more than we open or the
    disk holds; ProtectedFile for a wrong password; NewerWorkspace for a later version; WorkspaceError where nothing can be written.
    """
    try:
        parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=parent, prefix=COPYING, ignore_cleanup_errors=True) as room:
            folder = Path(room) / "workspace"
            folder.mkdir()
            with file.open("rb") as source, _plain(source, Path(room), password, file.name, span(progress, 0, 0.4)) as plain:
                contents = _extract(plain, folder, file.name, span(progress, 0.4, 1))
            _check_database(folder / DATABASE, file.name)
            yield folder, contents
    except OSError as error:
        raise WorkspaceError(
            f"{file.name} could not be opened: {error.strerror or error}.", "Is it there, and is the disk full?"
        ) from error


def settle(folder: Path, target: Path) -> None:
    """Have the paths of an unpacked workspace lead into `target`, then put it there."""
    database = Database.at(folder / DATABASE)
    try:
        with database.write() as connection:
            addresses.rewrite(connection, (addresses.TOKEN,), lambda text: addresses.unpacked(text, target))
    finally:
        database.close()
    durable.replace(folder, target)


@contextmanager
def _plain(source: BinaryIO, room: Path, password: str, name: str, progress: Progress) -> Iterator[BinaryIO]:
    if not is_sealed(source):
        yield source
        return
    place = room / "plain"
    with place.open("w+b") as plain:
        unseal(source, plain, password, name, progress)
        plain.seek(0)
        yield plain


def _extract(plain: BinaryIO, folder: Path, name: str, progress: Progress) -> Contents:
    try:
        with zipfile.ZipFile(plain) as archive:
            contents = _contents(archive, name)
            _check_room(contents, folder, name)
            done = 0
            for entry in contents.files:
                progress(done / max(1, contents.size), "Unpacking")
                _take(archive, entry, folder, name)
                done += entry.size
    except UNREADABLE as error:
        raise foreign(name) from error
    return contents


def _contents(archive: zipfile.ZipFile, name: str) -> Contents:
    inside = unique((each.filename for each in archive.infolist()), name)
    if LIST not in inside:
        raise foreign(name)
    with archive.open(LIST) as file:
        told = file.read(LIST_LARGEST + 1)
    if len(told) > LIST_LARGEST:
        raise foreign(name)
    contents = Contents.from_json(told, name)
    if inside - {LIST} != {each.path for each in contents.files}:
        raise damaged(name)
    return contents


def _check_room(contents: Contents, folder: Path, name: str) -> None:
    free = shutil.disk_usage(folder).free
    if contents.size + ROOM > free:
        raise OversizedFile(
            f"{name} needs {contents.size >> 20:,} MB, and {free >> 20:,} MB are free.", "Make room, or choose another disk."
        )


def _take(archive: zipfile.ZipFile, entry: Entry, folder: Path, name: str) -> None:
    """Write one file; never more than the list says, whatever the archive unpacks to."""
    target, digest, left = folder / entry.path, sha256(), entry.size
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(entry.path) as packed, target.open("xb") as file:
        while piece := packed.read(min(STEP, left + 1)):
            left -= len(piece)
            if left < 0:
                raise damaged(name)
            digest.update(piece)
            file.write(piece)
        _flush(file)
    if left or digest.hexdigest() != entry.sha256:
        raise damaged(name)


def _flush(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _check_database(path: Path, name: str) -> None:
    """Nothing but tables and indexes: a trigger or a view of a stranger would run when we read or write."""
    revisions.stored(path)
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        made = connection.execute("SELECT type, coalesce(sql, '') FROM sqlite_master").fetchall()
        whole = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    if not whole:
        raise damaged(name)
    if any(kind not in ("table", "index") or sql.upper().startswith("CREATE VIRTUAL") for kind, sql in made):
        raise UnreadableFile(f"{name} holds a database that smeai did not write.", "Nothing was unpacked.")
