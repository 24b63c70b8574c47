"""Booked lines as arrays to learn from, and what a model of the earlier ones says of the later ones."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from smeai.core.progress import Progress
from smeai.models import ridge
from smeai.models.blend import NGRAMS
from smeai.usecases.books.booker import days, numbered, sizes
from smeai.usecases.books.past import LONG, Past
from smeai.usecases.books.reading import NEIGHBOURS, PENALTY, most_telling, shares
from smeai.usecases.books.signs import Queries
from smeai.usecases.books.suggester import Coded, Lines
from smeai.usecases.books.traits import traits
from smeai.usecases.books.units import Units

CUTS = (0.4, 0.6, 0.8, 1.0)  # what lies between two is judged by what lies before: long, for a model ages
FOLDS = 4  # where there are no dates
LEAST_DAYS = 28  # between the first and the last line, for which there is an earlier and a later
ROWS = 2000


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """Booked lines, oldest first, with the units of their texts, and the kernel's blocks of these."""

    account: np.ndarray
    days: np.ndarray
    payees: tuple[str, ...]
    payee: np.ndarray
    outgoing: np.ndarray
    size: np.ndarray
    traits: np.ndarray
    known: Units
    blocks: Mapping[str, ridge.Block]
    accounts: int

    @classmethod
    def of(cls, lines: Lines, rows: np.ndarray, accounts: tuple[str, ...], known: Units, blocks: Mapping[str, ridge.Block]) -> "Material":
        """Of the booked lines `rows`, which are in the order of days."""
        number = {account: place for place, account in enumerate(accounts)}
        codes = np.array([number.get(value, -1) for value in lines.booked.values])
        return cls(
            codes[lines.booked.codes[rows]],
            days(lines)[rows],
            tuple(lines.payee.values),
            lines.payee.codes[rows],
            lines.units[rows] < 0,
            sizes(lines)[rows],
            traits(lines.units[rows], lines.scales[rows], Coded(lines.bank.values, lines.bank.codes[rows])),
            Units(known.texts, known.cleaned, known.outgoing, known.purposes, known.of[rows]),
            blocks,
            len(accounts),
        )

    @property
    def dated(self) -> bool:
        """Whether some lines are later than others."""
        return len(self.days) > 0 and int(self.days.max()) - int(self.days.min()) >= LEAST_DAYS

    def past(self, rows: np.ndarray) -> Past:
        """Some of the lines as what was booked before."""
        used, payee = np.unique(self.payee[rows], return_inverse=True)
        names = tuple(self.payees[number] for number in used.tolist())
        columns = (self.account, self.outgoing, self.size, self.days)
        return Past.of(names, payee, *(column[rows] for column in columns), self.accounts, self.traits[rows])

    def asked(self, rows: np.ndarray, past: Past) -> Queries:
        """Some of the lines as they are weighed against a past."""
        columns = (self.outgoing, self.size, self.days, self.traits)
        payee, openings = numbered(past, self.payees)
        return Queries(self.known.of[rows], payee[self.payee[rows]], *(column[rows] for column in columns), openings)

    def parts(self, seed: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Rows before and rows judged: by time where there is time, else in folds."""
        count = len(self.account)
        if self.dated:
            for start, end in pairwise(CUTS):
                yield np.arange(int(start * count)), np.arange(int(start * count), int(end * count))
            return
        fold = np.random.default_rng(seed).permutation(count) % FOLDS
        for number in range(FOLDS):
            yield np.flatnonzero(fold != number), np.flatnonzero(fold == number)


@dataclass(frozen=True, slots=True, eq=False)
class Solved:
    """Texts learned from, the solution over them."""

    seen: np.ndarray
    dual: np.ndarray
    bias: np.ndarray


def solve(material: Material, rows: np.ndarray) -> Solved:
    """Learn what texts say from some of the lines, the latest most."""
    newest = int(material.days[rows].max(initial=0))
    weights = np.power(0.5, (newest - material.days[rows]) / LONG)
    seen, share, often = shares(material.known.of[rows], material.account[rows], weights, material.accounts)
    kept = most_telling(often)
    seen, share, often = seen[kept], share[kept], often[kept]
    some = {name: block[seen] for name, block in material.blocks.items()}
    return Solved(seen, *ridge.solve(ridge.kernel(some), share, often, PENALTY))


def scores(material: Material, before: np.ndarray, after: np.ndarray, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Scores [units, accounts] and likeness [units] of units that occur in `after`, learned from `before`; zeros for the others."""
    progress(0.0, "Testing on later lines")
    solved = solve(material, before)
    wanted = np.unique(material.known.of[after])
    count = len(material.known)
    found, likeness = np.zeros((count, material.accounts), np.float32), np.zeros(count, np.float32)
    learned = {name: block[solved.seen] for name, block in material.blocks.items()}
    for start in range(0, len(wanted), ROWS):
        some = wanted[start : start + ROWS]
        asked = {name: block[some] for name, block in material.blocks.items()}
        found[some] = ridge.kernel(asked, learned) @ solved.dual + solved.bias
        dense = ridge.kernel({k: v for k, v in asked.items() if k != NGRAMS}, {k: v for k, v in learned.items() if k != NGRAMS})
        near = min(NEIGHBOURS, dense.shape[1])
        likeness[some] = np.partition(dense, -near, axis=1)[:, -near:].mean(axis=1)
        progress(0.5 + 0.5 * start / len(wanted), "Testing on later lines")
    return found, likeness
