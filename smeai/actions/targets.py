"""Places that are written to: looked at before the work begins, and never the user's own file."""

from collections.abc import Iterable
from pathlib import Path

from smeai.errors import FileError, UsageError


def folder(path: Path | str) -> Path:
    """The folder, made if it is missing; raises `FileError` where there can be none."""
    target = Path(path)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(f"{target} cannot be a folder: {error.strerror or error}.", "Choose another folder.") from error
    return target


def file(path: Path | str, sources: Iterable[Path | str]) -> Path:
    """A file that may be written; raises `UsageError` where it is one of the `sources`, `FileError` where no file can be."""
    target = Path(path)
    if reason := _unwritable(target):
        raise FileError(f"{target} cannot be written: {reason}.", "Choose another place.")
    if target.exists() and any(Path(source).exists() and target.samefile(source) for source in sources):
        raise UsageError(f"{target.name} is your own file, and would be replaced.", "Write to another name.")
    return target


def _unwritable(target: Path) -> str:
    """Why no file can be at `target`, or nothing; a name may be too long to be even looked for."""
    try:
        if target.is_dir():
            return "it is a folder"
        return "" if target.parent.is_dir() else f"there is no folder {target.parent}"
    except OSError as error:
        return error.strerror or str(error)
