"""What is read of lines: each distinct text once, for a statement repeats itself."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from smeai.usecases.books.lexicon import Meaning, meaning
from smeai.usecases.books.payee import clean
from smeai.usecases.books.suggester import Lines

LONGEST = 400  # characters of a line's text that are looked at


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """Distinct (counterparty, description, direction, bank code) of lines; line i is unit ``of[i]``."""

    texts: tuple[str, ...]
    cleaned: tuple[str, ...]
    outgoing: np.ndarray  # bool
    purposes: tuple[str, ...]  # what the lexicon says; "" where nothing
    of: np.ndarray

    def __len__(self) -> int:
        return len(self.texts)

    def take(self, places: np.ndarray) -> "Units":
        """Some of the units, without lines."""
        pick = places.tolist()
        return Units(
            tuple(self.texts[i] for i in pick),
            tuple(self.cleaned[i] for i in pick),
            self.outgoing[places],
            tuple(self.purposes[i] for i in pick),
            np.zeros(0, np.int64),
        )


def units(lines: Lines) -> Units:
    """The distinct units of lines, in a fixed order."""
    rows, which = distinct(lines)
    found = list(read(lines, rows))
    purposes = tuple(each.purpose if each else "" for _, each in found)
    return Units(tuple(text for text, _ in found), tuple(clean(text) for text, _ in found), lines.units[rows] < 0, purposes, which)


def distinct(lines: Lines) -> tuple[np.ndarray, np.ndarray]:
    """The first line of each distinct counterparty, description, bank code and direction; and which of these each line is."""
    codes = lines.counterparty.codes.astype(np.int64)
    columns = (lines.description.codes, len(lines.description.values)), (lines.code.codes, len(lines.code.values)), (lines.units < 0, 2)
    for column, count in columns:
        codes = codes * max(1, count) + column
    _, first, which = np.unique(codes, return_index=True, return_inverse=True)
    return first, which.reshape(-1)


def read(lines: Lines, rows: np.ndarray) -> Iterator[tuple[str, Meaning | None]]:
    """The text of each of these lines, and what the lexicon says of it."""
    who, what, kind = (column.codes[rows].tolist() for column in (lines.counterparty, lines.description, lines.code))
    for counterparty, description, code, outgoing in zip(who, what, kind, (lines.units[rows] < 0).tolist(), strict=True):
        text = joined(lines.counterparty.values[counterparty], lines.description.values[description])[:LONGEST]
        yield text, meaning(text, outgoing, lines.code.values[code])


def joined(counterparty: str, description: str) -> str:
    """Who and what for, without saying it twice."""
    if not counterparty or counterparty.casefold() in description.casefold():
        return description or counterparty
    return f"{counterparty} {description}".strip()
