"""The model that each pilot was tested with: whole or not there, and gone with its pilot.

A run gives its model a new name, and the saved state says which name counts. So a kill between the two leaves the old
model or both of them; what no state names is taken away when the pilot is saved or loaded the next time.
"""

import re
import shutil
from collections.abc import Callable, Collection
from pathlib import Path

from smeai.storage import durable
from smeai.storage.database import Database
from smeai.storage.leftovers import Leftovers
from smeai.storage.pilots import touch

SUFFIX, PARTIAL = ".smeai-model", ".part"
STOPPED = "stopped"
NAME = re.compile(r"[0-9a-f]{32}")


class Bundles:
    """Model files below `folder`, which has a folder for each pilot."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database, self._folder = database, folder
        self._fresh: list[str] = []  # kept by this process, the oldest first: their results may not be saved yet

    def find(self, pilot_id: int, name: str) -> Path | None:
        """The model of this name; None when there is none."""
        path = self._of(pilot_id) / f"{name}{SUFFIX}"
        return path if NAME.fullmatch(name) and path.is_file() else None

    def keep(self, pilot_id: int, name: str, write: Callable[[Path], object]) -> None:
        """Have a model written and put it in its place, or leave nothing; WorkspaceError when the pilot is gone meanwhile."""
        room = self._of(pilot_id)
        room.mkdir(parents=True, exist_ok=True)
        fresh = room / f"{name}{PARTIAL}"
        try:
            write(fresh)
            with self._database.write() as connection:  # nobody deletes the pilot before this is over
                touch(connection, pilot_id)
                durable.settle(fresh, fresh.with_suffix(SUFFIX))
                self._fresh.append(name)
        finally:
            for path in room.glob(f"{name}{PARTIAL}*"):
                path.unlink(missing_ok=True)
            if room.is_dir() and not any(room.iterdir()):
                room.rmdir()

    def leftovers(self, pilot_id: int) -> Leftovers:
        """What a run of this pilot that was stopped has left."""
        return Leftovers(self._of(pilot_id) / STOPPED)

    def settle(self, pilot_id: int, name: str) -> None:
        """The saved state names this model: older ones go."""
        if name in self._fresh:
            self._fresh = self._fresh[self._fresh.index(name) :]
        for path in self._of(pilot_id).glob(f"*{SUFFIX}"):
            if path.stem not in (name, *self._fresh) and NAME.fullmatch(path.stem):
                path.unlink(missing_ok=True)

    def drop(self, pilot_id: int) -> None:
        """Remove all models of a pilot that was deleted, and what its runs have left."""
        shutil.rmtree(self._of(pilot_id), ignore_errors=True)

    def sweep(self, pilots: Collection[int]) -> None:
        """Take away what a kill has left: half a model, and models of pilots that are gone."""
        for room in self._folder.glob("[0-9]*"):
            if room.name.isdecimal() and int(room.name) not in pilots:
                shutil.rmtree(room, ignore_errors=True)
            for path in room.glob(f"*{PARTIAL}*"):
                path.unlink(missing_ok=True)

    def _of(self, pilot_id: int) -> Path:
        return self._folder / str(pilot_id)
