"""One line of the palette, and which lines fit what is typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QIcon

from smeai.ui.matching import misfit


@dataclass(frozen=True, slots=True)
class Entry:
    """`text` is found by typing, and so is `group`, which says what it belongs to; `key` names it in every language."""

    key: str
    text: str
    group: str
    run: Callable[[], object]
    keys: str = ""
    icon: QIcon | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ", ".join(filter(None, (self.text, self.group, self.keys)))


def fitting(entries: Sequence[Entry], typed: str, used: Sequence[str] = ()) -> list[Entry]:
    """The entries that fit, the best first; among equals those in `used` (keys, the last one used first), then as they stand."""
    late = {key: place for place, key in enumerate(used)}
    ranked = [(misfit(typed, each.text, each.group), late.get(each.key, len(late)), place) for place, each in enumerate(entries)]
    return [entries[place] for _, _, place in sorted(rank for rank in ranked if rank[0] is not None)]
