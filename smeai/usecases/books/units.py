"""What is read of lines: each distinct text once, for a statement repeats itself."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from smeai.usecases.books.lexicon import meaning
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
    columns = np.stack([lines.counterparty.codes, lines.description.codes, lines.code.codes, (lines.units < 0).astype(np.int32)], axis=1)
    distinct, which = np.unique(columns, axis=0, return_inverse=True)
    texts = tuple(joined(lines.counterparty.values[row[0]], lines.description.values[row[1]])[:LONGEST] for row in distinct.tolist())
    outgoing = distinct[:, 3].astype(bool)
    codes = [lines.code.values[row[2]] for row in distinct.tolist()]
    found = [meaning(text, bool(out), code) for text, out, code in zip(texts, outgoing, codes, strict=True)]
    purposes = tuple(each.purpose if each else "" for each in found)
    return Units(texts, tuple(clean(text) for text in texts), outgoing, purposes, which.reshape(-1))


def joined(counterparty: str, description: str) -> str:
    """Who and what for, without saying it twice."""
    if not counterparty or counterparty.casefold() in description.casefold():
        return description or counterparty
    return f"{counterparty} {description}".strip()


def directions(amounts: Sequence[float] | np.ndarray) -> np.ndarray:
    """True where money goes out."""
    return np.asarray(amounts) < 0
