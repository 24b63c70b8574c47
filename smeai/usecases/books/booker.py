"""The trained model of the books pilot: texts and past weighed, a judge of how sure that is, all tested on later lines."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from scipy.special import expit

from smeai.core.progress import Progress, silent, span
from smeai.models.encoder import Encoder
from smeai.usecases.books.past import Past
from smeai.usecases.books.reading import Reader, Scored
from smeai.usecases.books.signs import Queries
from smeai.usecases.books.suggester import Lines
from smeai.usecases.books.traits import traits
from smeai.usecases.books.units import Units, units
from smeai.usecases.books.weighing import Tuning, Weighed, weigh


@dataclass(frozen=True, slots=True, eq=False)
class Guess:
    """What the model says of n lines: number of the account, its calibrated probability, and what is behind it."""

    account: np.ndarray
    confidence: np.ndarray
    weighed: Weighed
    nearest: np.ndarray  # [n, 3] units learned from that read most alike


@dataclass(frozen=True, eq=False)
class Booker:
    """Immutable. `judge` [signs + 1] weighs signs, its last number alone;
    `examples` are the units learned from: text, and the account they were booked on most."""

    accounts: tuple[str, ...]
    reader: Reader
    past: Past
    tuning: Tuning
    judge: np.ndarray
    examples: tuple[tuple[str, str], ...]
    load_encoder: Callable[[str], Encoder] = field(repr=False)

    def guess(self, lines: Lines, progress: Progress = silent) -> Guess:
        """The model's word on each line."""
        known = units(lines)
        return self.guess_units(lines, known, self.reader.score(known, span(progress, 0, 0.8)), span(progress, 0.8, 1))

    def guess_units(self, lines: Lines, known: Units, scored: Scored, progress: Progress = silent) -> Guess:
        """As `guess`, from texts that were read already."""
        asked = queries(self.past, lines, known)
        progress(0.1, "Looking at the past")
        weighed = weigh(self.past, scored.scores, scored.likeness, asked, self.tuning)
        progress(0.7, "Judging how sure it is")
        return Guess(weighed.account, self.confidence(weighed.signs), weighed, scored.nearest[known.of])

    def confidence(self, signs: np.ndarray) -> np.ndarray:
        """The judge's probability [n] that the account is right."""
        return expit(signs @ self.judge[:-1] + self.judge[-1]).astype(np.float32)


def queries(past: Past, lines: Lines, known: Units) -> Queries:
    """The lines as they are weighed against the past."""
    payee, openings = numbered(past, tuple(lines.payee.values))
    told = traits(lines.units, lines.scales, lines.bank)
    return Queries(known.of, payee[lines.payee.codes], lines.units < 0, sizes(lines), days(lines), told, openings)


def numbered(past: Past, payees: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray]:
    """The number of each payee in the past, the others counted on from there; and all numbers' openings."""
    number = past.numbers(payees)
    new = np.flatnonzero(number == len(past.payees))
    number[new] += np.arange(len(new))
    return number, past.openings((*past.payees, *(payees[place] for place in new.tolist())))


def sizes(lines: Lines) -> np.ndarray:
    """Log10 of the amounts without their sign, float32; a cent more than nothing where there is none."""
    scale = np.where(lines.scales == 255, 0, lines.scales).astype(np.int64)
    return np.log10(np.abs(lines.units) / 10.0**scale + 0.01).astype(np.float32)


def days(lines: Lines) -> np.ndarray:
    """Days since 1970, int32; all 0 where most lines have none: then no line is older than another."""
    known = ~np.isnat(lines.days)
    if not len(lines) or known.mean() < 0.9:
        return np.zeros(len(lines), np.int32)
    made = lines.days.astype("datetime64[D]").astype(np.int64)
    middle = int(np.median(made[known]))
    return np.where(known, made, middle).astype(np.int32)
