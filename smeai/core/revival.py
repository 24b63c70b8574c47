"""Frozen dataclasses back from the plain JSON that `dataclasses.asdict` made of them."""

import types
from collections.abc import Mapping
from dataclasses import is_dataclass
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints


def revive(kind: Any, stored: Any) -> Any:
    """`stored` as a `kind`: a dataclass, an enum, a tuple or an optional one of these, or a plain value.

    Fields that are missing take their defaults, unknown ones are left out; TypeError or ValueError when it does not fit.
    """
    if get_origin(kind) in (Union, types.UnionType):
        return _any_of(get_args(kind), stored)
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind), stored)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(stored)
    if is_dataclass(kind):
        return _dataclass(kind, stored)
    return float(stored) if kind is float else stored


def _any_of(kinds: tuple[Any, ...], stored: Any) -> Any:
    if stored is None or isinstance(stored, bool):
        return stored
    rich = [kind for kind in kinds if is_dataclass(kind) or get_origin(kind) is tuple]
    return revive(rich[0], stored) if rich else stored


def _tuple(kinds: tuple[Any, ...], stored: Any) -> tuple:
    if not isinstance(stored, list | tuple):
        raise TypeError(f"not a list: {stored!r}")
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(revive(kinds[0], item) for item in stored)
    return tuple(revive(kind, item) for kind, item in zip(kinds, stored, strict=True))


def _dataclass(kind: Any, stored: Any) -> Any:
    if not isinstance(stored, Mapping):
        raise TypeError(f"not an object: {stored!r}")
    return kind(**{name: revive(hint, stored[name]) for name, hint in get_type_hints(kind).items() if name in stored})
