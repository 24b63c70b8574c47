"""Frozen dataclasses to plain JSON, and back from it; sentences keep what they are said again from."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

from smeai.core.phrases import Bounds, Day, Exact, Figure, Listed, Own, Said

_SAID = "say"
_VALUES = {each.__name__: each for each in (Bounds, Day, Exact, Figure, Listed, Own)}


def plain(thing: Any) -> Any:
    """`thing` as `revive` reads it: dataclasses as objects, tuples as they are, a sentence as its template and values."""
    if isinstance(thing, Said):
        parts = {"one": thing.one, "by": thing.by, "meaning": thing.meaning}
        values = {name: _value(value) for name, value in thing.values.items()}
        return {_SAID: thing.template, "with": values, **{name: part for name, part in parts.items() if part}}
    if is_dataclass(thing) and not isinstance(thing, type):
        return {field.name: plain(getattr(thing, field.name)) for field in fields(thing)}
    if isinstance(thing, list | tuple):
        return type(thing)(plain(item) for item in thing)
    return {key: plain(value) for key, value in thing.items()} if isinstance(thing, dict) else thing


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
    if isinstance(stored, Mapping) and _SAID in stored:
        return _said(stored)
    return float(stored) if kind is float else stored


def _any_of(kinds: tuple[Any, ...], stored: Any) -> Any:
    if stored is None or isinstance(stored, bool):
        return stored
    rich = [kind for kind in kinds if is_dataclass(kind) or get_origin(kind) is tuple]
    return revive(rich[0] if rich else str, stored) if rich or isinstance(stored, Mapping) else stored


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


def _value(value: Any) -> Any:
    if isinstance(value, Said):
        return plain(value)
    if isinstance(value, Listed):
        return {"Listed": [_value(item) for item in value.items]}
    return {type(value).__name__: plain(value)} if is_dataclass(value) else value


def _said(stored: Mapping[str, Any]) -> Said:
    values = {name: _valued(value) for name, value in stored["with"].items()}
    return Said(stored[_SAID], values, stored.get("one", ""), stored.get("by", ""), stored.get("meaning", ""))


def _valued(stored: Any) -> Any:
    if not isinstance(stored, Mapping):
        return stored
    if _SAID in stored:
        return _said(stored)
    ((name, parts),) = stored.items()
    if name == "Listed":
        return Listed(tuple(_valued(item) for item in parts))
    return revive(_VALUES[name], parts)
