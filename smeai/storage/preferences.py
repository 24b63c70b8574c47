"""What a user prefers, on every workspace of this computer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from decimal import Decimal, InvalidOperation
from math import isfinite
from pathlib import Path
from typing import Any

from smeai.core.letterhead import PLAIN, Letterhead
from smeai.storage.frozen import FrozenDict, freeze, thaw
from smeai.storage.places import Places

THEMES = ("light", "dark", "contrast", "system")
TEXT_SIZES = (100, 125, 150, 175, 200)  # percent


@dataclass(frozen=True, slots=True)
class RecentWorkspace:
    """A workspace that was opened before; it may be gone by now."""

    path: Path
    name: str
    opened: str  # UTC, ISO 8601


@dataclass(frozen=True, slots=True)
class Preferences:
    """All settings, with the values they have when nobody touches them."""

    language: str = ""  # of the program, such as "de"; empty: the system's
    country: str = ""  # two letters, for number and date formats; empty: the system's
    theme: str = "system"  # one of THEMES
    text: int = 100  # one of TEXT_SIZES
    currency: str = "EUR"
    wage: Decimal | None = None  # an hour's cost in the main unit; None: the labelled assumption
    figures: FrozenDict = field(default_factory=FrozenDict)  # the owner's other business figures by input name: numbers
    recent: tuple[RecentWorkspace, ...] = ()  # the newest first
    folders: tuple[Path, ...] = ()  # of all workspaces that were ever open, so that “delete everything” finds them
    columns: FrozenDict = field(default_factory=FrozenDict)  # {shape of a file: {role: column}}, the latest last
    readings: FrozenDict = field(default_factory=FrozenDict)  # {shape of a file: the reading the user chose}, the latest last
    finder: FrozenDict = field(default_factory=FrozenDict)  # the answers to the finder's ten questions, see `core.opportunities`
    tables: FrozenDict = field(default_factory=FrozenDict)  # {table: {"hidden": places of columns, "frozen": whether the first one stays}}
    letterhead: Letterhead = PLAIN  # of every report
    report_language: str = ""  # chosen last for a report, such as "de"; empty: that of the program
    anonymous: bool = False  # whether the last report was
    used: tuple[str, ...] = ()  # keys of the commands that were found by typing, the last one first
    welcome: str = ""  # how far the first start has come: place, tour, samples or done; empty before it, and for who was here earlier


def parse(stored: Mapping[str, Any], places: Places) -> tuple[Preferences, list[str]]:
    """The preferences in `stored`, and the names of the entries that could not be used and are as by default."""
    values, unusable = {}, []
    for name, read in _READERS.items():
        if name not in stored:
            continue
        try:
            values[name] = read(stored[name], places)
        except (TypeError, ValueError, KeyError, AttributeError, InvalidOperation):
            unusable.append(name)
    return Preferences(**values), unusable


def write(preferences: Preferences, places: Places) -> dict[str, Any]:
    """What differs from the defaults, as plain JSON, so that better defaults reach everyone else."""
    default = Preferences()
    changed = [each.name for each in fields(Preferences) if getattr(preferences, each.name) != getattr(default, each.name)]
    return {name: _plain(getattr(preferences, name), places) for name in changed}


def _plain(value: Any, places: Places) -> Any:
    if isinstance(value, Letterhead):
        return {"name": value.name, "logo": places.to_text(value.logo) if value.logo else "", "accent": value.accent}
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple) and value and isinstance(value[0], Path):
        return [places.to_text(each) for each in value]
    if isinstance(value, tuple) and value and isinstance(value[0], str):
        return list(value)
    if isinstance(value, tuple):
        return [{"path": places.to_text(each.path), "name": each.name, "opened": each.opened} for each in value]
    return thaw(value)


def _text(value: Any, _: Places) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _theme(value: Any, _: Places) -> str:
    if value not in THEMES:
        raise ValueError
    return value


def _text_size(value: Any, _: Places) -> int:
    if value not in TEXT_SIZES:
        raise ValueError
    return int(value)


def _wage(value: Any, places: Places) -> Decimal | None:
    if value is None:
        return None
    wage = Decimal(_text(value, places))
    if not wage.is_finite() or wage < 0:
        raise ValueError
    return wage


def _texts(value: Any, _: Places) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
        raise TypeError
    return tuple(value)


def _figures(value: Any, _: Places) -> FrozenDict:
    if not isinstance(value, dict) or any(type(each) not in (int, float) or not isfinite(each) for each in value.values()):
        raise TypeError
    return freeze(value)


def _recent(value: Any, places: Places) -> tuple[RecentWorkspace, ...]:
    return tuple(
        RecentWorkspace(places.from_text(_text(each["path"], places)), _text(each["name"], places), _text(each["opened"], places))
        for each in value
    )


def _folders(value: Any, places: Places) -> tuple[Path, ...]:
    return tuple(places.from_text(_text(each, places)) for each in value)


def _letterhead(value: Any, places: Places) -> Letterhead:
    name, logo, accent = (_text(value.get(key, ""), places) for key in ("name", "logo", "accent"))
    return Letterhead(name, places.from_text(logo) if logo else None, accent)


def _flag(value: Any, _: Places) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _json(value: Any, _: Places) -> FrozenDict:
    if not isinstance(value, dict):
        raise TypeError
    return freeze(value)


def _shapes(value: Any, _: Places) -> FrozenDict:
    if not isinstance(value, dict) or not all(isinstance(each, dict) for each in value.values()):
        raise TypeError
    return freeze(value)


_READERS: Mapping[str, Callable[[Any, Places], Any]] = {
    "language": _text,
    "country": _text,
    "theme": _theme,
    "text": _text_size,
    "currency": _text,
    "wage": _wage,
    "figures": _figures,
    "recent": _recent,
    "folders": _folders,
    "columns": _shapes,
    "readings": _shapes,
    "finder": _json,
    "tables": _shapes,
    "letterhead": _letterhead,
    "report_language": _text,
    "anonymous": _flag,
    "used": _texts,
    "welcome": _text,
}
