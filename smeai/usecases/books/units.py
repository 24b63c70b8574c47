"""What is read of lines: each distinct text once, for a statement repeats itself."""

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
    wide = (len(lines.counterparty.values), len(lines.description.values), len(lines.code.values))
    codes = lines.counterparty.codes.astype(np.int64)
    for column, count in ((lines.description.codes, wide[1]), (lines.code.codes, wide[2]), (lines.units < 0, 2)):
        codes = codes * max(1, count) + column
    distinct, which = np.unique(codes, return_inverse=True)
    rest, outgoing = np.divmod(distinct, 2)
    rest, code = np.divmod(rest, max(1, wide[2]))
    who, what = np.divmod(rest, max(1, wide[1]))
    texts = tuple(
        joined(lines.counterparty.values[one], lines.description.values[other])[:LONGEST]
        for one, other in zip(who.tolist(), what.tolist(), strict=True)
    )
    said = [lines.code.values[place] for place in code.tolist()]
    found = [meaning(text, bool(out), each) for text, out, each in zip(texts, outgoing.tolist(), said, strict=True)]
    purposes = tuple(each.purpose if each else "" for each in found)
    return Units(texts, tuple(clean(text) for text in texts), outgoing.astype(bool), purposes, which.reshape(-1))


def joined(counterparty: str, description: str) -> str:
    """Who and what for, without saying it twice."""
    if not counterparty or counterparty.casefold() in description.casefold():
        return description or counterparty
    return f"{counterparty} {description}".strip()
