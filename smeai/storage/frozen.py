"""JSON values that nobody can change by accident."""

from collections.abc import Mapping
from typing import Any, NoReturn


class FrozenDict(dict):
    """A JSON object that cannot change: its lists are tuples, its objects are frozen too.

    It is a dict, so that it compares, prints, dumps and crosses a process border as one.
    """

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        raise TypeError("a frozen dict cannot change; build a new one with {**old, key: value}")

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[type, tuple[dict[str, Any]]]:
        return FrozenDict, (dict(self),)


def freeze(value: Any) -> Any:
    """`value` with every dict frozen and every list a tuple."""
    if isinstance(value, Mapping):
        return FrozenDict({key: freeze(item) for key, item in value.items()})
    if isinstance(value, list | tuple):
        return tuple(freeze(item) for item in value)
    return value


def thaw(value: Any) -> Any:
    """The plain dicts and lists behind a frozen value, ready to be edited."""
    if isinstance(value, Mapping):
        return {key: thaw(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [thaw(item) for item in value]
    return value
