"""What the user decided about topics: names, labels, locks. Frozen, light, plain JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

NONE = ""  # the label of a message that belongs to no topic


@dataclass(frozen=True, slots=True)
class Edits:
    """`labels` are (row of the user's file, topic) pairs, which go before the file's own topic column.

    `renames` are (topic, new name) pairs, applied in order after the labels; two topics with the
    same new name are merged. `dropped` topics are left out of training, their messages with them.
    `locked` topics always go to a person. `templates` are (topic, language, text).
    """

    labels: tuple[tuple[int, str], ...] = ()
    renames: tuple[tuple[str, str], ...] = ()
    dropped: tuple[str, ...] = ()
    locked: tuple[str, ...] = ()
    templates: tuple[tuple[str, str, str], ...] = ()

    def name(self, topic: str) -> str:
        """What a topic is called after all renames."""
        for old, new in self.renames:
            topic = new if topic == old else topic
        return topic

    def as_json(self) -> dict[str, Any]:
        """Plain JSON, for a workspace."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "Edits":
        """The edits written by `as_json`; what is missing is empty."""
        pairs = {key: tuple(tuple(pair) for pair in stored.get(key, ())) for key in ("labels", "renames", "templates")}
        return cls(**pairs, dropped=tuple(stored.get("dropped", ())), locked=tuple(stored.get("locked", ())))
