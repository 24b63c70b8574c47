"""What a person decides about a pilot: the state of its wizard, and its topics."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from smeai.storage import cells
from smeai.storage.changes import Cell, make
from smeai.storage.database import Database
from smeai.storage.pilots import touch
from smeai.storage.records import Change


class Topics:
    """Edits that reach over state, labels and answers, each of them one step."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save_state(self, pilot_id: int, state: Mapping[str, Any], name: str = "", merge: bool = False) -> Change | None:
        """Make `state` the whole state of a pilot; only the entries that differ become a step.

        `merge` joins the last step of the same name, for a slider that is being dragged.
        """
        with self._database.write() as connection:
            touch(connection, pilot_id)
            values = _state(connection, pilot_id, state)
            return make(connection, pilot_id, name or _name(connection, pilot_id, values), values, merge)

    def put_state(self, pilot_id: int, state: Mapping[str, Any]) -> None:
        """Make `state` the whole state of a pilot without a step: what was computed or looked at is nothing to undo.

        Steps that were undone can still be made again.
        """
        with self._database.write() as connection:
            touch(connection, pilot_id)
            cells.write(connection, pilot_id, _state(connection, pilot_id, state))

    def rename(self, pilot_id: int, old: str, new: str, state: Mapping[str, Any] | None = None, name: str = "") -> Change | None:
        """Move the labels and answers of topic `old` to `new`, and save `state` in the same step.

        Where `new` exists already the two are merged, and the answers of `new` stay.
        """
        with self._database.write() as connection:
            touch(connection, pilot_id)
            values = {**_moved_labels(connection, pilot_id, old, new), **_moved_answers(connection, pilot_id, old, new)}
            if state is not None:
                values |= _state(connection, pilot_id, state)
            return make(connection, pilot_id, name or f"rename topic {old} to {new}", values)

    def drop(self, pilot_id: int, topic: str, state: Mapping[str, Any] | None = None, name: str = "") -> Change | None:
        """Clear the labels and answers of a topic, and save `state` in the same step."""
        with self._database.write() as connection:
            touch(connection, pilot_id)
            kinds = {"label": lambda key, value: value[0] == topic, "template": lambda key, value: key[0] == topic}
            values: dict[Cell, cells.Value] = {
                (kind, key): None
                for kind, belongs in kinds.items()
                for key, value in cells.KINDS[kind].read(connection, pilot_id).items()
                if belongs(key, value)
            }
            if state is not None:
                values |= _state(connection, pilot_id, state)
            return make(connection, pilot_id, name or f"drop topic {topic}", values)


def _state(connection: Connection, pilot_id: int, state: Mapping[str, Any]) -> dict[Cell, cells.Value]:
    gone: dict[Cell, cells.Value] = {("state", key): None for key in cells.KINDS["state"].read(connection, pilot_id)}
    return gone | {("state", (name,)): [value] for name, value in state.items()}


def _name(connection: Connection, pilot_id: int, values: Mapping[Cell, cells.Value]) -> str:
    before = cells.read(connection, pilot_id, values)
    changed = [key[0] for (_, key), value in values.items() if cells.content(value) != cells.content(before["state", key])]
    return f"change {', '.join(changed)}"


def _moved_labels(connection: Connection, pilot_id: int, old: str, new: str) -> dict[Cell, cells.Value]:
    stored = cells.KINDS["label"].read(connection, pilot_id)
    return {("label", key): [new, value[1]] for key, value in stored.items() if value and value[0] == old}


def _moved_answers(connection: Connection, pilot_id: int, old: str, new: str) -> dict[Cell, cells.Value]:
    stored = cells.KINDS["template"].read(connection, pilot_id)
    moved: dict[Cell, cells.Value] = {}
    for (topic, language), value in stored.items():
        if topic == old and old != new:
            moved["template", (old, language)] = None
            moved["template", (new, language)] = stored.get((new, language), value)
    return moved
