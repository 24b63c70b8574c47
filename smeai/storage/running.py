"""Whether the last run of the window ended well: a note beside the settings, which a good end takes away."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from smeai.storage.clock import utc_now
from smeai.storage.places import Places

NOTE, LOCK = "running.json", "running.lock"


@dataclass(frozen=True, slots=True)
class Ended:
    """A run that ended badly: `saved` is when it last kept something (UTC, ISO 8601; empty: never), in which pilot of which workspace."""

    saved: str = ""
    folder: str = ""
    pilot: int = 0


class Running:
    """One window of this user; a second one beside it notes nothing. Nothing here is missed where it cannot be written."""

    def __init__(self, places: Places) -> None:
        self._note, self._lock = places.settings.with_name(NOTE), places.settings.with_name(LOCK)
        self._held: int | None = None  # the lock, as a descriptor

    def begin(self) -> Ended | None:
        """Note that the window runs; what is left of a run that ended badly, None where the last one ended well or still runs."""
        with suppress(OSError):
            self._note.parent.mkdir(parents=True, exist_ok=True)
            held = os.open(self._lock, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _take(held)
            except OSError:
                os.close(held)
                return None
            self._held, before = held, _read(self._note)
            self._write(Ended())
            return before
        return None

    def saved(self, folder: str, pilot: int) -> None:
        """Note that everything up to now is on the disk."""
        if self._held is not None:
            self._write(Ended(utc_now(), folder, pilot))

    def end(self) -> None:
        """The window closes as it should."""
        if self._held is None:
            return
        os.close(self._held)
        self._held = None
        for path in (self._note, self._lock):
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _write(self, note: Ended) -> None:
        fresh = self._note.with_name(f"{NOTE}.{os.getpid()}.new")
        with suppress(OSError):
            fresh.write_text(json.dumps(asdict(note)), "utf-8")
            fresh.replace(self._note)


def _read(path: Path) -> Ended | None:
    try:
        stored: dict[str, Any] = json.loads(path.read_text("utf-8"))
        return Ended(str(stored["saved"]), str(stored["folder"]), int(stored["pilot"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        return Ended()


def _take(lock: int) -> None:
    """A lock that the system takes away with the process; OSError where another one has it."""
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
