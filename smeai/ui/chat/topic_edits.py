"""What renaming, merging, dropping and locking topics does to the `Edits`. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.views import Counted


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic as it stands after all edits."""

    name: str
    count: int
    locked: bool
    dropped: bool


def topics_after(counted: Sequence[Counted], edits: Edits) -> tuple[Topic, ...]:
    """The file's topics after the edits, the most frequent first; those of one name are one."""
    sums: dict[str, int] = {}
    for each in counted:
        name = edits.name(each.name)
        sums[name] = sums.get(name, 0) + each.count
    made = (Topic(name, size, name in edits.locked, name in edits.dropped) for name, size in sums.items())
    return tuple(sorted(made, key=lambda topic: (-topic.count, topic.name)))


def rename(edits: Edits, old: str, new: str) -> Edits:
    """`old` is called `new`; where that exists already, the two are one."""
    if old == new:
        return edits
    return replace(
        edits,
        renames=(*edits.renames, (old, new)),
        dropped=_swapped(edits.dropped, old, new),
        locked=_swapped(edits.locked, old, new),
        templates=tuple((new if topic == old else topic, language, text) for topic, language, text in edits.templates),
    )


def merge(edits: Edits, names: Sequence[str]) -> Edits:
    """All of `names` are called like the first."""
    for name in names[1:]:
        edits = rename(edits, name, names[0])
    return edits


def drop(edits: Edits, names: Sequence[str], dropped: bool) -> Edits:
    """Leave topics out of training, or take them back."""
    return replace(edits, dropped=_switched(edits.dropped, names, dropped))


def lock(edits: Edits, names: Sequence[str], locked: bool) -> Edits:
    """Let topics always go to a person, or not."""
    return replace(edits, locked=_switched(edits.locked, names, locked))


def _switched(known: tuple[str, ...], names: Sequence[str], on: bool) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *names))) if on else tuple(name for name in known if name not in names)


def _swapped(known: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(new if name == old else name for name in known))
