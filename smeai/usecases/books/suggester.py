"""What the ledger asks of whatever suggests accounts: columns of lines in, columns of suggestions out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from smeai.core.progress import Progress, silent
from smeai.usecases.books.suggestion import Lane, Source
from smeai.usecases.books.views import Alike

LANES = (Lane.REVIEW, Lane.PROPOSE, Lane.POST)
"""Unsure first: the numbers in `Suggested.lane` index this."""
SOURCES = tuple(Source)
"""The numbers in `Suggested.source` index this."""


@dataclass(frozen=True, slots=True)
class Coded:
    """A text column: line i holds ``values[codes[i]]``. `codes` is int32; the values are distinct, and none is unused."""

    values: Sequence[str]
    codes: np.ndarray


@dataclass(frozen=True, slots=True)
class Lines:
    """Columns of n lines. Where one line of a payee is given, all of that payee are: `booked` is therefore its whole memory.

    `places` (int64) are numbers in the ledger, `days` datetime64[D], an amount is exactly ``units / 10 ** scales``
    (int64, uint8), money out negative. `payee` is the key of the counterparty, `bank` the own account, `booked` the
    account that a person settled the line on; "" where nobody has, and where the line is split.
    """

    places: np.ndarray
    days: np.ndarray
    units: np.ndarray
    scales: np.ndarray
    payee: Coded
    counterparty: Coded
    description: Coded
    iban: Coded
    reference: Coded
    code: Coded
    bank: Coded
    currency: Coded
    booked: Coded

    def __len__(self) -> int:
        return len(self.places)


@dataclass(frozen=True, slots=True)
class Suggested:
    """Columns parallel to the lines: `account` (int32) indexes `accounts`, -1 where nothing is known; `confidence` float32 0..1;
    `source` and `lane` (uint8) index SOURCES and LANES; `why` (int32) indexes `whys`, one sentence each, -1 where source and
    confidence say enough. `tax` (int32) indexes `taxes`, -1 where the account's own tax code holds, as it does for all when None.
    """

    accounts: tuple[str, ...]
    account: np.ndarray
    confidence: np.ndarray
    source: np.ndarray
    lane: np.ndarray
    whys: tuple[str, ...]
    why: np.ndarray
    taxes: tuple[str, ...] = ()
    tax: np.ndarray | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything behind one suggestion; `others` are other likely accounts with their probabilities, best first."""

    why: str
    alikes: tuple[Alike, ...] = ()
    others: tuple[tuple[str, float], ...] = ()


class Suggester(Protocol):
    """Rules, memory, model and lexicon, strongest first. It keeps nothing of the lines it was given."""

    def suggest(self, lines: Lines, progress: Progress = silent) -> Suggested:
        """One suggestion for each line, the settled ones too."""

    def explain(self, lines: Lines, row: int) -> Explanation:
        """What is behind line `row` of `lines`, which are those of its payee."""
