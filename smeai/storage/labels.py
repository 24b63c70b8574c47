"""What people said: topics given to rows, answers to topics. Every edit is a step that can be undone."""

from collections.abc import Mapping

from sqlalchemy import select

from smeai.storage import cells
from smeai.storage.changes import Changes
from smeai.storage.clock import utc_now
from smeai.storage.database import Database
from smeai.storage.records import Change, Label, Template
from smeai.storage.schema import labels, templates


class Labels:
    """Topic labels by row key; a row key is what the caller uses to find a row again."""

    def __init__(self, database: Database, changes: Changes) -> None:
        self._database = database
        self._changes = changes

    def set_label(self, pilot_id: int, row_key: str, label: str) -> Change | None:
        """Give one row a topic."""
        return self.set_labels(pilot_id, {row_key: label}, f"label a row {label}")

    def set_labels(self, pilot_id: int, given: Mapping[str, str | None], name: str = "") -> Change | None:
        """Label many rows in one step; None clears."""
        values = {("label", (row_key,)): _value(label) for row_key, label in given.items()}
        return self._changes.make(pilot_id, name or f"label {len(values)} rows", values)

    def clear(self, pilot_id: int, row_key: str) -> Change | None:
        """Take the topic of one row away."""
        return self.set_labels(pilot_id, {row_key: None}, "clear a label")

    def all_labels(self, pilot_id: int) -> tuple[Label, ...]:
        """Every label of a pilot, by row key."""
        wanted = select(labels.c.row_key, labels.c.label, labels.c.at).where(labels.c.pilot_id == pilot_id)
        with self._database.read() as connection:
            return tuple(Label(*row) for row in connection.execute(wanted.order_by(labels.c.row_key)))


class Templates:
    """Answers by topic and language."""

    def __init__(self, database: Database, changes: Changes) -> None:
        self._database = database
        self._changes = changes

    def set_template(self, pilot_id: int, topic: str, language: str, text: str) -> Change | None:
        """Write the answer to a topic in one language."""
        return self._changes.make(pilot_id, f"edit the answer to {topic}", {("template", (topic, language)): _value(text)})

    def clear(self, pilot_id: int, topic: str, language: str) -> Change | None:
        """Remove one answer."""
        return self._changes.make(pilot_id, f"remove the answer to {topic}", {("template", (topic, language)): None})

    def all_templates(self, pilot_id: int) -> tuple[Template, ...]:
        """Every answer of a pilot, by topic and language."""
        columns = (templates.c.topic, templates.c.language, templates.c.text, templates.c.at)
        wanted = select(*columns).where(templates.c.pilot_id == pilot_id).order_by(templates.c.topic, templates.c.language)
        with self._database.read() as connection:
            return tuple(Template(*row) for row in connection.execute(wanted))


def _value(text: str | None) -> cells.Value:
    return None if text is None else [text, utc_now()]
