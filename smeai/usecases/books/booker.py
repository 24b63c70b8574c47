"""The trained model of the books pilot: texts and past weighed, a judge of how sure that is, all tested on later lines."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import onnxruntime
from scipy.special import expit

from smeai.core.progress import Progress, silent, span
from smeai.models.encoder import Encoder
from smeai.usecases.books.past import Past
from smeai.usecases.books.reading import Reader, Scored
from smeai.usecases.books.suggester import Lines
from smeai.usecases.books.units import Units, units
from smeai.usecases.books.weighing import Queries, Tuning, Weighed, weigh


@dataclass(frozen=True, slots=True, eq=False)
class Guess:
    """What the model says of n lines: number of the account, its calibrated probability, and what is behind it."""

    account: np.ndarray
    confidence: np.ndarray
    weighed: Weighed
    nearest: np.ndarray  # [n, 3] units learned from that read most alike


@dataclass(frozen=True, eq=False)
class Booker:
    """Immutable. `examples` are the units learned from: text, and the account they were booked on most."""

    accounts: tuple[str, ...]
    reader: Reader
    past: Past
    tuning: Tuning
    judge: bytes
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
        if not len(signs):
            return np.zeros(0, np.float32)
        return expit(self._judge.run(None, {"features": signs})[0][:, 0]).astype(np.float32)

    @cached_property
    def _judge(self) -> onnxruntime.InferenceSession:
        from smeai.models.session import open_graph

        return open_graph(self.judge)


def queries(past: Past, lines: Lines, known: Units) -> Queries:
    """The lines as they are weighed against the past."""
    numbers = past.numbers(tuple(lines.payee.values))
    return Queries(known.of, numbers[lines.payee.codes], lines.units < 0, sizes(lines))


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
