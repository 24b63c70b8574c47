"""The workspaces that this engine has open: one for each folder, as long as it works there.

They are kept here and not in the engine's `Session`: a session forgets what was unused for longest without closing it,
and a workspace holds the lock of its folder. An engine that is killed needs no clean-up: the system takes its lock away,
and the next engine finds all that was committed.
"""

import threading
from pathlib import Path

from smeai.storage.workspace import FILE, Workspace

turn = threading.RLock()  # lanes of the engine run side by side
_open: dict[Path, Workspace] = {}


def is_open(folder: str) -> bool:
    """Whether this process has it open."""
    return Path(folder).absolute() in _open


def opened(folder: str, name: str = "") -> Workspace:
    """The open workspace; opened when it is not, and made when a name is given."""
    path = Path(folder).absolute()
    with turn:
        if path in _open and not (path / FILE).is_file():
            close(folder)  # moved or deleted meanwhile: writing on would reach no file
        if path not in _open:
            missing = bool(name) and not (path / FILE).exists()
            _open[path] = Workspace.create(path, name) if missing else Workspace.open(path)
        return _open[path]


def close(folder: str) -> None:
    """Write everything into the one file and let go of the folder; nothing happens when it is not open."""
    with turn:
        workspace = _open.pop(Path(folder).absolute(), None)
        if workspace:
            workspace.close()
