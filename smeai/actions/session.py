"""What the engine keeps between two calls: tables read, models trained."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class Session:
    """A bounded store of the most recently used values, one for each engine process.

    It may be empty at any time: an engine that had to be stopped takes its session with it.
    An action therefore asks with `get_or_make` and says how to make the value again. Safe to
    use from several threads; two threads that miss the same key may both make it.
    """

    def __init__(self, limit: int = 16) -> None:
        self._limit = limit
        self._values: OrderedDict[Hashable, Any] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable, default: Any = None) -> Any:
        """The value kept under `key`, or `default`."""
        with self._lock:
            if key not in self._values:
                return default
            self._values.move_to_end(key)
            return self._values[key]

    def put(self, key: Hashable, value: Any) -> None:
        """Keep `value`; the value unused for longest makes room when there are too many."""
        with self._lock:
            self._values[key] = value
            self._values.move_to_end(key)
            while len(self._values) > self._limit:
                self._values.popitem(last=False)

    def get_or_make(self, key: Hashable, make: Callable[[], T]) -> T:
        """The value kept under `key`, or what `make` returns, kept from now on."""
        missing = object()
        value = self.get(key, missing)
        if value is missing:
            value = make()
            self.put(key, value)
        return value

    def drop(self, key: Hashable) -> None:
        """Forget `key`, if it is there."""
        with self._lock:
            self._values.pop(key, None)

    def __len__(self) -> int:
        return len(self._values)

    def __bool__(self) -> bool:
        """An empty session is one, too: `if session` asks whether there is a place to keep things."""
        return True
