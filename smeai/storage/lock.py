"""One process at a time: a lock that the system takes away when its process dies."""

from pathlib import Path

from filelock import FileLock

from smeai.errors import LockedWorkspace, WorkspaceError

PATIENCE = 1.0  # seconds: an engine process that was stopped a moment ago is given time to be gone


class FolderLock:
    """Held while its block runs; the same process may hold it several times at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(str(path), timeout=PATIENCE, is_singleton=True, thread_local=False)

    def __enter__(self) -> "FolderLock":
        """Take the lock; LockedWorkspace when another process has it."""
        try:
            self._lock.acquire()
        except TimeoutError as error:
            folder = self._path.parent
            raise LockedWorkspace(f"{folder.name} is open in another smeai.", "Close it there, or open another workspace.") from error
        except OSError as error:
            reason = error.strerror or str(error)
            raise WorkspaceError(f"{self._path.parent} cannot be used: {reason}.", "Choose a folder that may be written to.") from error
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.release()
