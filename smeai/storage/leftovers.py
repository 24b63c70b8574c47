"""What a run that was stopped has left for the next one: files by name in a folder, none of them needed."""

import re
from contextlib import suppress
from pathlib import Path

NAME = re.compile(r"[0-9a-z]{1,64}")
LARGEST = 1 << 30  # bytes in all; the oldest make room
SUFFIX, PARTIAL = ".kept", ".part"


class Leftovers:
    """Files in `folder`, which is made with the first one. None is missed: what cannot be written or read is not there."""

    def __init__(self, folder: Path, largest: int = LARGEST) -> None:
        self._folder, self._largest = folder, largest

    def find(self, name: str) -> bytes | None:
        """What was kept under a name of letters and digits; None where it is gone."""
        try:
            return self._of(name).read_bytes()
        except OSError:
            return None

    def keep(self, name: str, data: bytes) -> None:
        """Keep bytes whole, or not at all; they need not survive a power cut."""
        if len(data) > self._largest:
            return
        path = self._of(name)
        fresh = path.with_suffix(PARTIAL)
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._make_room(len(data))
            fresh.write_bytes(data)
            fresh.replace(path)
            return
        with suppress(OSError):
            fresh.unlink(missing_ok=True)

    def clear(self) -> None:
        """The run has come to its end: nothing of it is needed any more. What others put into the folder stays."""
        with suppress(OSError):
            for path in self._files():
                path.unlink(missing_ok=True)
            self._folder.rmdir()

    def _files(self) -> list[Path]:
        return [path for suffix in (SUFFIX, PARTIAL) for path in self._folder.glob(f"*{suffix}")]

    def _of(self, name: str) -> Path:
        if not NAME.fullmatch(name):
            raise ValueError(f"no name of ours: {name!r}")
        return self._folder / f"{name}{SUFFIX}"

    def _make_room(self, size: int) -> None:
        told = sorted(((path.stat(), path) for path in self._files()), key=lambda each: each[0].st_mtime_ns)
        much = size + sum(stat.st_size for stat, _ in told)
        for stat, path in told:
            if much <= self._largest:
                return
            path.unlink(missing_ok=True)
            much -= stat.st_size
