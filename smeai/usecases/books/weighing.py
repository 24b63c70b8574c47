"""What text and past say together, account by account, and the signs by which a judge tells how sure that is."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import softmax

from smeai.usecases.books.past import Past
from smeai.usecases.books.signs import Queries, Seen, see

ROWS = 100_000
SIGNS = 29  # that a judge sees of a line


@dataclass(frozen=True, slots=True)
class Tuning:
    """Set out of time: how sharply text scores are read, and what each clue of `signs.CLUES` weighs when an account is chosen."""

    factor: float
    weights: tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """n lines with their candidates [n, k].

    `text`, `past`, `all` [n, k] are shares by text alone, with the payee's past, and by all clues; `best` [n] is the column
    with the most of all; `signs` [n, s] are what the judge sees of it. `known` says that the payee was booked before.
    """

    candidates: np.ndarray
    text: np.ndarray
    past: np.ndarray
    all: np.ndarray
    best: np.ndarray
    known: np.ndarray
    signs: np.ndarray

    @property
    def account(self) -> np.ndarray:
        """The number of the chosen account."""
        return self.candidates[np.arange(len(self.best)), self.best]

    @classmethod
    def joined(cls, parts: Sequence["Weighed"]) -> "Weighed":
        """Lines one after the other."""
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in cls.__dataclass_fields__))


def weigh(past: Past, scores: np.ndarray, likeness: np.ndarray, asked: Queries, tuning: Tuning) -> Weighed:
    """Weigh lines; `scores` [units, accounts] and `likeness` [units] are what the texts say."""
    return decide(see(past, scores, likeness, asked, tuning.factor), tuning.weights)


def decide(seen: Seen, weights: tuple[float, ...]) -> Weighed:
    """Choose among the candidates that were looked at."""
    known = np.array(weights)
    return Weighed.joined([_decide_some(seen, slice(start, start + ROWS), known) for start in range(0, max(1, len(seen.which)), ROWS)])


def _decide_some(seen: Seen, some: slice, weights: np.ndarray) -> Weighed:
    which = seen.which[some]
    share = softmax(seen.weighed(some, weights), axis=1)
    best = share.argmax(axis=1)
    rows = np.arange(len(best))
    text, everything = seen.text[which], share[rows, best]
    rest = share.copy()
    rest[rows, best] = 0
    own = [
        np.log(everything + 1e-4) - np.log(1 - everything + 1e-2),
        np.log(everything + 1e-4) - np.log(rest.max(axis=1) + 1e-4),
        text.argmax(axis=1) == best,
        seen.both[some].argmax(axis=1) == best,
    ]
    signs = np.column_stack([*own, seen.judged[which, best], seen.plain[which], seen.amounts[some][rows, best], seen.size[some]])
    return Weighed(seen.candidates[which], text, seen.past[which], share, best, seen.known[which], signs.astype(np.float32))
