"""Sentences kept as plain English, of which a million lines share a few thousand, told again so that they can be spoken.

LIKE = Pattern("Reads like “{text}”, booked to {account}.", text=own())
LIKE.written(text="Shell", account="4530 Fuel")      what is kept: a plain text
retold(kept, (LIKE, OTHER))                          a `Said` when it is shown
"""

import re
from collections.abc import Callable, Sequence
from string import Formatter

from smeai.core.phrases import Own, Said, Value, count, share

Read = Callable[[str], Value]
"""From the kept words of a place to its value; ValueError when they are none."""


class Place:
    """How a place of a pattern looks where it is kept, and what is read from that."""

    def __init__(self, looks: str, read: Read) -> None:
        self.looks, self.read = looks, read


ANY = Place(".+?", str)
QUOTED = Place(".*?", Own)  # words of the user's file
COUNT = Place(r"[\d,]+", lambda text: count(int(text.replace(",", ""))))
PER_CENT = Place(r"\d+ ?%", lambda text: share(int(text.rstrip(" %")) / 100, 0))


class Pattern:
    """A sentence that is kept as it reads in English; it is translated under its `template`."""

    def __init__(self, template: str, **places: Place) -> None:
        self.template, self._places = template, places
        self._shape = re.compile(_shape(template, places), re.DOTALL)

    def written(self, **words: str) -> str:
        """The text that is kept."""
        return self.template.format(**words)

    def read(self, text: str) -> Said | None:
        """The sentence that `text` is; None where it is another one."""
        found = self._shape.fullmatch(text)
        if found is None:
            return None
        return Said(self.template, {name: self._places.get(name, ANY).read(words) for name, words in found.groupdict().items()})


def retold(text: str, patterns: Sequence[Pattern]) -> str:
    """`text` as the first of `patterns` that it fits; as it is where it fits none, or is a `Said` already."""
    if isinstance(text, Said):
        return text
    return next((said for each in patterns if (said := each.read(text)) is not None), text)


def _shape(template: str, places: dict[str, Place]) -> str:
    parts = Formatter().parse(template)
    return "".join(re.escape(words) + (f"(?P<{name}>{places.get(name, ANY).looks})" if name else "") for words, name, *_ in parts)
