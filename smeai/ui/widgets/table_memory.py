"""How the user wants each table: kept where `use` says, else for as long as the program runs."""

from collections.abc import Callable, Mapping
from typing import Any

_known: dict[str, dict[str, Any]] = {}
_keep: list[Callable[[dict[str, dict[str, Any]]], object]] = []


def use(known: Mapping[str, Any], keep: Callable[[dict[str, dict[str, Any]]], object]) -> None:
    """Begin with what is known of tables, by name; `keep` is given all of it after each change."""
    _known.clear()
    _known.update({name: dict(wish) for name, wish in known.items()})
    _keep[:] = [keep]


def recall(name: str) -> Mapping[str, Any]:
    """What is wanted of a table: `hidden` columns by place, and whether the first one is `frozen`."""
    return _known.get(name, {})


def note(name: str, **wish: Any) -> None:
    """This is wanted of a table from now on; of one without a name nothing is kept."""
    if not name:
        return
    _known[name] = {**_known.get(name, {}), **wish}
    for keep in _keep:
        keep(_known)
