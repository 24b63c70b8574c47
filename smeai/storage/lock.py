"""One process at a time: a lock that the system takes away when its process dies."""

from pathlib import Path

from smeai.errors import LockedWorkspace, WorkspaceError

PATIENCE = 1.0  # seconds: an engine process that was stopped a moment ago is given time to be gone


class FolderLock:
    """Held from `acquire` to `release`; the same process may hold it several times at once."""

    def __init__(self, path: Path) -> None:
        from filelock import FileLock  # takes 60 ms to import, and who only reads records needs no lock

        self._path = path
        self._lock = FileLock(str(path), timeout=PATIENCE, is_singleton=True, thread_local=False)

    def acquire(self) -> None:
        """Take the lock; LockedWorkspace when another process has it."""
        try:
            self._lock.acquire()
        except TimeoutError as error:
            folder = self._path.parent
            raise LockedWorkspace(f"{folder.name} is open in another smeai.", "Close it there, or open another workspace.") from error
        except OSError as error:
            reason = error.strerror or str(error)
            raise WorkspaceError(f"{self._path.parent} cannot be used: {reason}.", "Choose a folder that may be written to.") from error

    def release(self) -> None:
        self._lock.release()
