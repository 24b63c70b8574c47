"""Built folders and where they are kept: what is built once serves every checkout of this user.

A folder is known by its key, the hash of the scripts and locks that make it, and is whole when every
file has the checksum that was written down when it was made. It appears by renaming, so that it is
never seen half made.
"""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

RECORD = "built.json"
KEPT = 3  # builds of one kind in the cache


def key(folder: Path) -> str:
    """The hash of every file below `folder` that is not made by running it."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            digest.update(f"{path.relative_to(folder).as_posix()}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def whole(folder: Path, wanted: str) -> bool:
    """Whether `folder` was built with the key `wanted` and every file still has its checksum."""
    try:
        record = json.loads((folder / RECORD).read_text("utf-8"))
        return record["key"] == wanted and all(checksum(folder / name) == found for name, found in record["files"].items())
    except (OSError, ValueError, KeyError, TypeError):
        return False


def ensure(target: Path, kind: str, wanted: str, build: Callable[[Path], None], force: bool = False) -> str:
    """Makes `target` whole; says how: ``kept``, ``copied`` from the cache, or ``built``.

    `build` fills an empty folder. The cache gets a copy; a cache that cannot be written is done without.
    """
    if not force and whole(target, wanted):
        return "kept"
    cached = cache(kind) / wanted
    if not force and whole(cached, wanted):
        _appear(target, lambda fresh: shutil.copytree(cached, fresh, dirs_exist_ok=True))
        return "copied"
    _appear(target, lambda fresh: _make(fresh, wanted, build))
    try:
        _appear(cached, lambda fresh: shutil.copytree(target, fresh, dirs_exist_ok=True))
        _forget_old(cached.parent)
    except OSError as error:
        print(f"Not kept for other checkouts: {error.strerror or error}.")
    return "built"


def cache(kind: str) -> Path:
    """The folder in which this user's builds of one kind are kept; SMEAI_CACHE moves it."""
    named = os.environ.get("SMEAI_CACHE")
    if named:
        return Path(named) / kind
    from platformdirs import user_cache_path

    return user_cache_path("smeai", appauthor=False) / kind


def checksum(path: Path) -> str:
    """The sha256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _make(folder: Path, wanted: str, build: Callable[[Path], None]) -> None:
    build(folder)
    files = {path.relative_to(folder).as_posix(): checksum(path) for path in sorted(folder.rglob("*")) if path.is_file()}
    (folder / RECORD).write_text(json.dumps({"key": wanted, "files": files}, indent=1), "utf-8")


def _appear(target: Path, fill: Callable[[Path], object]) -> None:
    """Fills a new folder beside `target` and puts it in its place."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as room:
        fresh, old = Path(room) / "fresh", Path(room) / "old"
        fresh.mkdir()
        fill(fresh)
        if target.exists():
            target.rename(old)
        fresh.rename(target)


def _forget_old(folder: Path) -> None:
    builds = sorted((path for path in folder.iterdir() if not path.name.startswith(".")), key=lambda path: -path.stat().st_mtime)
    for path in builds[KEPT:]:
        shutil.rmtree(path, ignore_errors=True)
