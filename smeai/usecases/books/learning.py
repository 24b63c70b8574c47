"""Training the model of the books pilot, and judging it on lines that come later than all it saw."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.models import calibration, choice
from smeai.models.blend import NGRAMS
from smeai.models.encoder import Encoder
from smeai.usecases.books.booker import Booker, days
from smeai.usecases.books.judging import Judged, judge
from smeai.usecases.books.parts import Material, scores, solve
from smeai.usecases.books.reading import Reader, Words, as_graph, shares, vectors
from smeai.usecases.books.signs import START, Seen, see
from smeai.usecases.books.suggester import Lines
from smeai.usecases.books.units import units
from smeai.usecases.books.weighing import Tuning, Weighed, decide

FEWEST = 20  # booked lines
RECENT = (0.5, 0.75, 1.0)  # what each part counts: the last is most like what comes
PENALTY = 100.0  # on weights of clues: some hundred lines move them


@dataclass(frozen=True, slots=True, eq=False)
class Learned:
    """A model, and what later lines said of it."""

    booker: Booker
    judged: Judged
    calibration_error: float


def learn(lines: Lines, load: Callable[[str], Encoder], progress: Progress = silent, seed: int = 0) -> Learned:
    """Train on booked lines (`lines.booked`; the others are left out). The same lines and seed give the same model.

    Raises DataError with fewer than two accounts or FEWEST booked lines.
    """
    rows = np.flatnonzero(np.array([bool(value) for value in lines.booked.values], bool)[lines.booked.codes])
    rows = rows[np.argsort(days(lines)[rows], kind="stable")]
    accounts = tuple(sorted({lines.booked.values[code] for code in np.unique(lines.booked.codes[rows]).tolist()}))
    if len(rows) < FEWEST or len(accounts) < 2:
        raise DataError(
            f"Only {len(rows)} lines are booked, to {len(accounts)} accounts; learning needs {FEWEST} lines and two accounts.",
            "Choose the account column, or book more lines.",
        )
    known = units(lines)
    words = Words.fit(known)
    found = vectors(known, load, span(progress, 0, 0.5))
    material = Material.of(lines, rows, accounts, known, {NGRAMS: words.transform(known), **found})
    tested = _test(material, seed, span(progress, 0.5, 0.84))
    progress(0.84, "Learning how sure it may be")
    judged, weights = judge(rows[tested.rows], tested.part, material.account[tested.rows], tested.often, tested.weighed)
    progress(0.9, "Learning from all lines")
    booker = _final(material, words, found, accounts, tested.tuning, weights, load)
    return Learned(booker, judged, calibration.calibration_error(judged.confidence, judged.right))


@dataclass(frozen=True, slots=True, eq=False)
class _Tested:
    """Rows of the material that a model of others weighed, each row's part and how much it counts."""

    tuning: Tuning
    rows: np.ndarray
    part: np.ndarray
    often: np.ndarray
    weighed: Weighed


def _test(material: Material, seed: int, progress: Progress) -> _Tested:
    parts = list(material.parts(seed))
    steps = [span(progress, number / len(parts), (number + 1) / len(parts)) for number in range(len(parts))]
    scored = [scores(material, before, after, step) for (before, after), step in zip(parts, steps, strict=True)]
    counts = [len(after) for _, after in parts]
    rows, part = np.concatenate([after for _, after in parts]), np.repeat(np.arange(len(parts)), counts)
    often = np.repeat(RECENT if material.dated else np.ones(len(parts)), counts)
    own = np.concatenate([found[material.known.of[after]] for (_, after), (found, _) in zip(parts, scored, strict=True)])
    factor = calibration.fit_temperature(own, material.account[rows])
    seen = [_look(material, before, after, each, factor) for (before, after), each in zip(parts, scored, strict=True)]
    candidates = np.concatenate([each.candidates[each.which] for each in seen])
    weights = _weights(np.concatenate([each.clues() for each in seen]), candidates == material.account[rows][:, None], often)
    return _Tested(Tuning(factor, weights), rows, part, often, Weighed.joined([decide(each, weights) for each in seen]))


def _look(material: Material, before: np.ndarray, after: np.ndarray, scored: tuple[np.ndarray, np.ndarray], factor: float) -> Seen:
    past = material.past(before)
    return see(past, *scored, material.asked(after, past), factor)


def _weights(clues: np.ndarray, hit: np.ndarray, often: np.ndarray) -> tuple[float, ...]:
    """What clues weigh, by the lines whose account is among the candidates."""
    told = hit.any(axis=1)
    return tuple(choice.fit(clues[told], hit[told].argmax(axis=1), often[told], np.array(START), PENALTY).tolist())


def _final(
    material: Material,
    words: Words,
    found: dict[str, np.ndarray],
    accounts: tuple[str, ...],
    tuning: Tuning,
    weights: np.ndarray,
    load: Callable[[str], Encoder],
) -> Booker:
    rows = np.arange(len(material.account))
    solved = solve(material, rows)
    known = material.known.take(solved.seen)
    graph = as_graph(words, known, {name: block[solved.seen] for name, block in found.items()}, solved.dual, solved.bias)
    _, share, _ = shares(material.known.of[rows], material.account[rows], np.ones(len(rows)), material.accounts)
    most = {unit: accounts[best] for unit, best in zip(np.unique(material.known.of).tolist(), share.argmax(axis=1).tolist(), strict=True)}
    examples = tuple((text, most[unit]) for text, unit in zip(known.texts, solved.seen.tolist(), strict=True))
    return Booker(accounts, Reader(words, graph, load), material.past(rows), tuning, weights, examples, load)
