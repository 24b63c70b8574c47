"""File changes that survive a power cut, not only a crash."""

import os
from pathlib import Path


def replace(source: Path, target: Path) -> None:
    """Put `source` in the place of `target`, in one step, and have the folder written to the disk."""
    source.replace(target)
    if os.name == "posix":  # Windows has no handle for a folder, and writes its directory through
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def settle(source: Path, target: Path) -> None:
    """As `replace`, of a file whose content may not be on the disk yet."""
    with source.open("rb+") as file:
        os.fsync(file.fileno())
    replace(source, target)


def write(target: Path, content: bytes) -> None:
    """Write a whole file or leave the old one as it was; OSError when that is not possible."""
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(f"{target.name}.{os.getpid()}.new")
    try:
        with fresh.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replace(fresh, target)
    finally:
        fresh.unlink(missing_ok=True)
