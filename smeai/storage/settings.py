"""The settings file: preferences that survive crashes, damage, and a newer or older smeai."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from smeai.core.problem import Problem
from smeai.errors import SettingsError
from smeai.storage import durable
from smeai.storage.clock import stamp, utc_now
from smeai.storage.frozen import FrozenDict, freeze
from smeai.storage.places import Places
from smeai.storage.preferences import Preferences, RecentWorkspace, parse, write

RECENT = 12  # workspaces remembered
FOLDERS = 1000  # of workspaces that “delete everything” looks into
SHAPES = 200  # files whose columns are remembered


class Settings:
    """`preferences` as they are, `places` where things live, `problems` what was wrong with the file."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self._frozen = False
        self._unsaved: dict[str, Any] = {}  # changes that hold, although the disk would not take them
        stored, damage = _load(places.settings)
        self.preferences, unusable = parse(stored or {}, places)
        self.problems = damage + tuple(_doubt(places.settings, name) for name in unusable)

    @classmethod
    def load(cls, portable: Path | None = None) -> "Settings":
        """The settings of this user, or those in the folder `portable`; never fails, writes nothing unless the file is damaged."""
        return cls(Places.of_system() if portable is None else Places.beside(portable))

    def update(self, **changes: Any) -> Preferences:
        """Change some preferences and write all of them, in one step; SettingsError when that is not possible.

        The file is read again first: another window may have changed something else. Entries this
        smeai does not know are kept.
        """
        stored, current = self._read()
        wanted = write(replace(current, **changes), self.places)
        preferences, unusable = parse(wanted, self.places)
        if unusable:
            raise ValueError(f"not a valid preference: {', '.join(unusable)}")
        self.preferences, self._unsaved = preferences, self._unsaved | changes
        if self._frozen:
            return preferences
        known = Preferences.__dataclass_fields__
        _save(self.places.settings, {name: value for name, value in stored.items() if name not in known} | wanted)
        self._unsaved = {}
        return preferences

    def freeze(self) -> None:
        """Write no more: the file is about to be deleted for good."""
        self._frozen = True

    def remember_workspace(self, folder: Path, name: str) -> Preferences:
        """Put a workspace at the top of the recent ones."""
        folder = folder.absolute()
        fresh = self._fresh()
        others = tuple(each for each in fresh.recent if each.path != folder)
        folders = (folder, *(each for each in (*fresh.folders, *(old.path for old in others)) if each != folder))
        recent = (RecentWorkspace(folder, name, utc_now()), *others)[:RECENT]
        return self.update(recent=recent, folders=tuple(dict.fromkeys(folders))[:FOLDERS])

    def forget_workspace(self, folder: Path) -> Preferences:
        """Take a workspace off the recent ones; its files stay."""
        folder = folder.absolute()
        return self.update(recent=tuple(each for each in self._fresh().recent if each.path != folder))

    def remember_columns(self, shape: str, columns: Mapping[str, str]) -> Preferences:
        """Keep which column plays which role in files of this shape."""
        return self.update(columns=_added(self._fresh().columns, shape, columns))

    def remember_reading(self, shape: str, reading: Mapping[str, Any]) -> Preferences:
        """Keep how files of this shape are read; `reading` is plain JSON."""
        return self.update(readings=_added(self._fresh().readings, shape, reading))

    def _read(self) -> tuple[dict[str, Any], Preferences]:
        stored, _ = _load(self.places.settings)
        found = self.preferences if stored is None else parse(stored, self.places)[0]
        return stored or {}, replace(found, **self._unsaved)

    def _fresh(self) -> Preferences:
        return self._read()[1]


def _added(known: FrozenDict, shape: str, entry: Mapping[str, Any]) -> FrozenDict:
    kept = [(key, value) for key, value in known.items() if key != shape][-(SHAPES - 1) :]
    return FrozenDict([*kept, (shape, freeze(entry))])


def _load(path: Path) -> tuple[dict[str, Any] | None, tuple[Problem, ...]]:
    """The stored entries, {} when there is no file; None and a problem when it cannot be used."""
    try:
        stored = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}, ()
    except OSError as error:
        return None, (Problem(f"The settings could not be read: {error.strerror}.", "The defaults are used.", file=str(path)),)
    except (ValueError, RecursionError):
        return None, (_set_aside(path),)
    return (stored, ()) if isinstance(stored, dict) else (None, (_set_aside(path),))


def _set_aside(path: Path) -> Problem:
    aside = path.with_name(f"{path.name}.damaged-{stamp()}")
    with suppress(OSError):  # on a read-only stick it stays where it is; the defaults serve all the same
        path.replace(aside)
    return Problem(f"The settings were damaged; the defaults are used. The old file is kept as {aside.name}.", file=str(path))


def _doubt(path: Path, name: str) -> Problem:
    return Problem(f"The setting “{name}” could not be understood; its default is used.", file=str(path))


def _save(path: Path, entries: Mapping[str, Any]) -> None:
    content = json.dumps(entries, indent=2, allow_nan=False)  # in ASCII: a path may hold bytes that are no text
    try:
        durable.write(path, content.encode())
    except OSError as error:
        hint = "The change holds until smeai is closed."
        raise SettingsError(f"The settings could not be written to {path}: {error.strerror}.", hint) from error
