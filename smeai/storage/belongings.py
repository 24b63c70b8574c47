"""All that smeai keeps on this computer: found, listed, and deleted for good. The user's own files stay."""

import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from smeai.storage.places import Places
from smeai.storage.workspace import COPYING, FILE

ROOMS = ("models", "reports", "backups", "sources")  # of a workspace: what is in them was written by smeai
_SETTINGS = re.compile(r"(settings|prices|unfinished|running)\.json(\..+)?|running\.lock|letterhead-[0-9a-f]{12}\.(png|svg)(\..+)?")
_LOGS = re.compile(r"(window|engine|command)\.log(\.\d+)?")


@dataclass(frozen=True, slots=True)
class Belonging:
    """A folder in which smeai keeps something. `kind` is workspace, settings or logs; `paths` are what goes, `size` is in bytes."""

    kind: str
    folder: str
    paths: tuple[str, ...]
    files: int
    size: int


def workspace_in(folder: Path) -> Belonging:
    """What smeai keeps in the folder of a workspace."""
    ours = [folder / room for room in ROOMS] + sorted(folder.glob("workspace.smeai.*")) + sorted(folder.glob(f"{COPYING}*"))
    return _belonging("workspace", folder, ours)


def find(places: Places, logs: Path, folders: Iterable[Path]) -> tuple[Belonging, ...]:
    """Everything: the workspaces in `folders` and in smeai's own place, the settings, the logs; what is not there is left out."""
    known = {folder.absolute() for folder in folders} | {path.parent for path in places.workspaces.glob(f"*/{FILE}")}
    kept = [workspace_in(folder) for folder in sorted(known)]
    kept.append(_belonging("settings", places.settings.parent, _matching(places.settings.parent, _SETTINGS)))
    kept.append(_belonging("logs", logs, _matching(logs, _LOGS)))
    return tuple(each for each in kept if each.paths)


def erase(belongings: Iterable[Belonging], places: Places) -> tuple[str, ...]:
    """Delete all that, and the folders that are empty then; the sentences say what could not be deleted, and why."""
    lost = []
    for each in belongings:
        lost += [said for path in each.paths for said in _delete(Path(path))]
        _close_up(Path(each.folder), 2 if each.kind == "logs" else 1)
    _close_up(places.workspaces, 1)
    return tuple(lost)


def _belonging(kind: str, folder: Path, paths: Iterable[Path]) -> Belonging:
    ours = [path for path in paths if path.is_symlink() or path.exists()]
    files = [file for path in ours for file in _files(path)]
    return Belonging(kind, str(folder), tuple(map(str, ours)), len(files), sum(file.lstat().st_size for file in files))


def _matching(folder: Path, names: re.Pattern[str]) -> list[Path]:
    return sorted(path for path in folder.iterdir() if names.fullmatch(path.name) and path.is_file()) if folder.is_dir() else []


def _files(path: Path) -> Iterator[Path]:
    if path.is_symlink() or not path.is_dir():
        yield path
        return
    for inside in path.iterdir():
        yield from _files(inside)


def _delete(path: Path) -> Iterator[str]:
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        yield f"{path} could not be deleted: {error.strerror}."


def _close_up(folder: Path, levels: int) -> None:
    """Remove a folder that is empty by now, and those around it on as many levels."""
    for each in (folder, *folder.parents)[:levels]:
        try:
            each.rmdir()
        except OSError:  # it holds something of the user's
            return
