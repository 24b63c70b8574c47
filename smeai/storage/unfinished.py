"""Which long work was under way, so that what a closed or killed program left undone can be offered again."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from smeai.storage.places import Places

NAME = "unfinished.json"
MOST = 50


@dataclass(frozen=True, slots=True)
class Left:
    """Work of a pilot that came to no end: `share` of it was done (0..1); `told` says that the user knows."""

    kind: str
    step: str
    title: str
    share: float = 0.0
    told: bool = False


class Unfinished:
    """A small file beside the settings; none of it is missed where it cannot be written or read."""

    def __init__(self, places: Places) -> None:
        self._path = places.settings.with_name(NAME)
        self._left = _load(self._path)

    def all(self) -> dict[str, Left]:
        """What was left, by the key of its pilot."""
        return dict(self._left)

    def find(self, key: str) -> Left | None:
        return self._left.get(key)

    def note(self, key: str, left: Left) -> None:
        """This is under way."""
        if self._left.get(key) != left:
            self._left = {**{name: each for name, each in self._left.items() if name != key}, key: left}
            self._save()

    def tell(self) -> None:
        """The user knows of everything that was left."""
        self._left = {name: replace(each, told=True) for name, each in self._left.items()}
        self._save()

    def clear(self, key: str) -> None:
        """It came to its end."""
        if self._left.pop(key, None) is not None:
            self._save()

    def _save(self) -> None:
        content = {key: asdict(left) for key, left in list(self._left.items())[-MOST:]}
        fresh = self._path.with_name(f"{NAME}.{os.getpid()}.new")
        with suppress(OSError):  # it survives the end of the program, and need not survive a power cut: the window does not wait for a disk
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(content), "utf-8")
            fresh.replace(self._path)


def _load(path: Path) -> dict[str, Left]:
    try:
        stored = json.loads(path.read_text("utf-8"))
        return {str(key): _left(each) for key, each in stored.items()}
    except (OSError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return {}


def _left(stored: Mapping[str, Any]) -> Left:
    return Left(str(stored["kind"]), str(stored["step"]), str(stored["title"]), float(stored["share"]), bool(stored["told"]))
