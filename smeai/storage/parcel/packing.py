"""A workspace into one file: what it needs and nothing else, with paths that hold anywhere."""

import sqlite3
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

from sqlalchemy import delete

from smeai import __version__
from smeai.core.progress import Progress, silent
from smeai.errors import WorkspaceError
from smeai.storage import addresses, durable
from smeai.storage.clock import utc_now
from smeai.storage.database import Database
from smeai.storage.parcel.contents import DATABASE, LIST, ROOMS, Contents, Entry, is_safe
from smeai.storage.parcel.sealing import Sealer
from smeai.storage.places import plain_name
from smeai.storage.revisions import HEAD
from smeai.storage.schema import sheets
from smeai.storage.workspace import COPYING, Workspace

STEP = 1 << 20  # bytes between two calls of progress
STAMP = (1980, 1, 1, 0, 0, 0)  # of every file inside, so that one content gives one file
QUICK = 4  # of 9: models hardly become smaller, and a large database takes its time


def outside(workspace: Workspace) -> tuple[Path, ...]:
    """The user's own files that the pilots read and that lie elsewhere, as far as they are there; none of a hidden folder."""
    found = {path for path in _named(workspace) if not path.is_relative_to(workspace.folder)}
    return tuple(sorted(path for path in found if not any(part.startswith(".") for part in path.parts)))


def pack(workspace: Workspace, target: Path, sources: Sequence[Path] = (), password: str = "", progress: Progress = silent) -> Contents:
    """Write `workspace` to `target`, which is replaced only once the new file is whole; `sources` are taken along.

    WorkspaceError when it cannot be written, or when a file of the workspace goes while it is copied.
    """
    sources = (*sources, *_loose(workspace))
    taken = dict(zip(map(str, sources), _places(sources), strict=True))
    partial = target.with_name(f"{target.name}.part")
    try:
        with TemporaryDirectory(dir=workspace.folder, prefix=COPYING) as folder:
            database = Path(folder) / DATABASE
            _copy_database(workspace, database, taken)
            wanted = {DATABASE: database, **dict(_own(workspace.folder)), **{name: Path(path) for path, name in taken.items()}}
            contents = _write(partial, wanted, workspace.name, password, progress)
        durable.settle(partial, target)
    except OSError as error:
        sentence = f"{target.name} could not be written: {error.strerror or error}."
        raise WorkspaceError(sentence, "Is the disk full or write-protected? Choose another folder, or try again.") from error
    finally:
        partial.unlink(missing_ok=True)
    return contents


def _copy_database(workspace: Workspace, target: Path, taken: Mapping[str, str]) -> None:
    try:
        with closing(sqlite3.connect(workspace.file)) as source:
            source.execute("VACUUM INTO ?", (str(target),))  # without what was deleted
    except sqlite3.DatabaseError as error:
        raise WorkspaceError(f"The workspace could not be copied: {error}.", "Make room on its disk and try again.") from error
    database, folder = Database.at(target), str(workspace.folder)
    try:
        with database.write() as connection:
            addresses.rewrite(connection, (folder, *taken), lambda text: addresses.packed(text, folder, taken))
            connection.execute(delete(sheets).where(sheets.c.sheet == addresses.SHEET, sheets.c.name == addresses.NAME))
    finally:
        database.close()
    with closing(sqlite3.connect(target)) as copy:
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, that can be read without writing beside it


def _own(folder: Path) -> Iterator[tuple[str, Path]]:
    """The models, reports and sources that lie in the folder, by their name inside."""
    for pattern in ("models/*/*.smeai-model", "reports/**/*", "sources/**/*"):
        for path in sorted(folder.glob(pattern)):
            name = path.relative_to(folder).as_posix()
            if path.is_file() and not path.is_symlink() and is_safe(name):
                yield name, path


def _named(workspace: Workspace) -> set[Path]:
    return {path for pilot in workspace.pilots.list() for path in addresses.files(pilot.state)}


def _loose(workspace: Workspace) -> list[Path]:
    """The user's own files that lie in the folder of the workspace, beside what smeai keeps there."""
    inside = sorted(path for path in _named(workspace) if path.is_relative_to(workspace.folder))
    return [path for path in inside if path.relative_to(workspace.folder).parts[0] not in ROOMS]


def _places(sources: Iterable[Path]) -> Iterator[str]:
    for number, path in enumerate(sources, start=1):
        yield f"sources/{number}/{plain_name(path.name)}"


def _write(target: Path, wanted: Mapping[str, Path], name: str, password: str, progress: Progress) -> Contents:
    whole, done = sum(path.stat().st_size for path in wanted.values()), 0

    def told(size: int) -> None:
        progress(min(1.0, size / max(1, whole)), "Copying the workspace")

    with target.open("wb") as file, _archive(file, password) as archive:
        entries = []
        for inside, path in wanted.items():
            entries.append(_add(archive, inside, path, lambda size, before=done: told(before + size)))
            done += entries[-1].size
        contents = Contents(name, __version__, HEAD, utc_now(), tuple(entries))
        archive.writestr(_info(LIST), contents.as_json())
    return contents


@contextmanager
def _archive(file: IO[bytes], password: str) -> Iterator[zipfile.ZipFile]:
    sealer = Sealer(file, password) if password else None
    with zipfile.ZipFile(sealer or file, "w") as archive:
        yield archive
    if sealer:
        sealer.finish()


def _add(archive: zipfile.ZipFile, inside: str, path: Path, told: Any) -> Entry:
    digest, size = sha256(), 0
    with path.open("rb") as source, archive.open(_info(inside), "w", force_zip64=True) as copy:
        while piece := source.read(STEP):
            told(size)
            copy.write(piece)
            digest.update(piece)
            size += len(piece)
    return Entry(inside, size, digest.hexdigest())


def _info(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name, STAMP)
    made.compress_type, made.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
    made._compresslevel = QUICK
    return made
