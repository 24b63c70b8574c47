"""What the window and the engine say to each other: frozen, light values only."""

import io
import pickle
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from smeai.workers.failure import Failure


@dataclass(frozen=True, slots=True)
class Call:
    """Run `action`. A job has a lane, in which calls run one after another; a quick request has none."""

    id: int
    action: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    lane: str | None


@dataclass(frozen=True, slots=True)
class Cancel:
    id: int


@dataclass(frozen=True, slots=True)
class LetGo:
    """Nobody waits for this job any more, and it does not notice: go on with those behind it."""

    id: int


@dataclass(frozen=True, slots=True)
class Stop:
    """The window closes."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The engine has started and listens."""

    pid: int


@dataclass(frozen=True, slots=True)
class Started:
    id: int


@dataclass(frozen=True, slots=True)
class Progressed:
    id: int
    fraction: float
    sentence: str


@dataclass(frozen=True, slots=True)
class Done:
    id: int
    result: Any


@dataclass(frozen=True, slots=True)
class Failed:
    id: int
    failure: Failure


@dataclass(frozen=True, slots=True)
class Died:
    """The engine's end of the pipe closed."""


class _LightPickler(pickle.Pickler):
    """Refuses values of third-party types: unpickling one would import its library into the window.

    The pickle lives in the pipe between two processes of one program and is never stored.
    """

    ours: frozenset[str] = frozenset()

    def reducer_override(self, value: Any) -> Any:
        kind = value if isinstance(value, type) else type(value)
        root = kind.__module__.partition(".")[0]
        if root not in sys.stdlib_module_names and root not in self.ours:
            raise TypeError(f"{kind.__module__}.{kind.__qualname__} may not cross to the window: use plain Python values")
        return NotImplemented


def pack(message: Any, root: str = "smeai") -> bytes:
    """The message as bytes for the pipe; TypeError when it holds anything but plain or our own values."""
    buffer = io.BytesIO()
    pickler = _LightPickler(buffer, protocol=pickle.HIGHEST_PROTOCOL)
    pickler.ours = frozenset({"smeai", root.partition(".")[0], "__mp_main__"})
    pickler.dump(message)
    return buffer.getvalue()
