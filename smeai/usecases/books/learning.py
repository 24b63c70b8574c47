"""Training the model of the books pilot, and judging it on lines that come later than all it saw."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.models import calibration, ridge, trees
from smeai.models.blend import NGRAMS
from smeai.models.encoder import Encoder
from smeai.usecases.books.booker import Booker, days, sizes
from smeai.usecases.books.past import LONG, Past
from smeai.usecases.books.reading import NEIGHBOURS, PENALTY, Reader, Words, as_graph, most_telling, shares, vectors
from smeai.usecases.books.suggester import Lines
from smeai.usecases.books.units import Units, units
from smeai.usecases.books.weighing import RISING, Queries, Tuning, Weighed, weigh

CUTS = (0.4, 0.55, 0.7, 0.85, 1.0)  # what lies between two is judged by what lies before
FOLDS = 4  # where there are no dates
FEWEST = 20  # booked lines
GAIN = 0.004  # of lines right, for which another voice than the fullest is listened to
WITH_AMOUNTS = (0.0, 0.25, 0.5, 1.0)
VOICES = ("all", "past", "text", "both")
RECENT = (0.4, 0.6, 0.8, 1.0)  # what each part counts when the judge is trained: the last is most like what comes


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """Lines judged by a model that did not know them, in their order: row of the lines, number of the account said, whether
    right, how sure, whether the payee was known, and how much each counts."""

    rows: np.ndarray
    account: np.ndarray
    right: np.ndarray
    confidence: np.ndarray
    known: np.ndarray
    weight: np.ndarray


@dataclass(frozen=True, slots=True, eq=False)
class Learned:
    """A model, and what later lines said of it."""

    booker: Booker
    judged: Judged
    calibration_error: float


@dataclass(frozen=True, slots=True, eq=False)
class _Material:
    account: np.ndarray
    days: np.ndarray
    payees: tuple[str, ...]
    payee: np.ndarray
    outgoing: np.ndarray
    size: np.ndarray
    known: Units
    blocks: dict[str, ridge.Block]
    accounts: int
    dated: bool

    def past(self, rows: np.ndarray) -> Past:
        parts = (self.payee[rows], self.account[rows], self.outgoing[rows], self.size[rows], self.days[rows])
        return Past.of(self.payees, *parts, self.accounts)

    def asked(self, rows: np.ndarray, past: Past) -> Queries:
        seen = np.zeros(len(self.payees) + 1, bool)
        seen[past.payee] = True
        payee = np.where(seen[self.payee[rows]], self.payee[rows], len(self.payees))
        return Queries(self.known.of[rows], payee, self.outgoing[rows], self.size[rows])


def learn(lines: Lines, load: Callable[[str], Encoder], progress: Progress = silent, seed: int = 0) -> Learned:
    """Train on booked lines (`lines.booked`; the others are left out). The same lines and seed give the same model.

    Raises DataError with fewer than two accounts or FEWEST booked lines.
    """
    rows = np.flatnonzero(np.array([bool(value) for value in lines.booked.values], bool)[lines.booked.codes])
    accounts = tuple(sorted({lines.booked.values[code] for code in np.unique(lines.booked.codes[rows]).tolist()}))
    if len(rows) < FEWEST or len(accounts) < 2:
        raise DataError(
            f"Only {len(rows)} lines are booked, to {len(accounts)} accounts; learning needs {FEWEST} lines and two accounts.",
            "Choose the account column, or book more lines.",
        )
    known = units(lines)
    words = Words.fit(known)
    found = vectors(known, load, span(progress, 0, 0.5))
    material = _material(lines, rows, accounts, known, {NGRAMS: words.transform(known), **found})
    parts = list(_parts(material, seed))
    scored = [
        _scores(material, before, after, span(progress, 0.5 + 0.08 * number, 0.58 + 0.08 * number))
        for number, (before, after) in enumerate(parts)
    ]
    tuning = _tune(material, parts, scored)
    weighed = [_weigh(material, before, after, each, tuning) for (before, after), each in zip(parts, scored, strict=True)]
    progress(0.84, "Learning how sure it may be")
    judged, judge = _judge(material, rows, parts, weighed)
    progress(0.9, "Learning from all lines")
    booker = _final(material, words, found, accounts, tuning, judge, load)
    return Learned(booker, judged, calibration.calibration_error(judged.confidence, judged.right))


def _material(lines: Lines, rows: np.ndarray, accounts: tuple[str, ...], known: Units, blocks: dict[str, ridge.Block]) -> _Material:
    number = {account: place for place, account in enumerate(accounts)}
    codes = np.array([number.get(value, -1) for value in lines.booked.values])
    day = days(lines)[rows]
    order = np.argsort(day, kind="stable")
    rows = rows[order]
    trimmed = Units(known.texts, known.cleaned, known.outgoing, known.purposes, known.of[rows])
    return _Material(
        codes[lines.booked.codes[rows]],
        day[order],
        tuple(lines.payee.values),
        lines.payee.codes[rows],
        lines.units[rows] < 0,
        sizes(lines)[rows],
        trimmed,
        blocks,
        len(accounts),
        len(day) > 0 and int(day.max()) - int(day.min()) >= 28,
    )


def _parts(material: _Material, seed: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Rows before and rows judged: by time where there is time, else in folds."""
    count = len(material.account)
    if material.dated:
        for start, end in pairwise(CUTS):
            yield np.arange(int(start * count)), np.arange(int(start * count), int(end * count))
        return
    fold = np.random.default_rng(seed).permutation(count) % FOLDS
    for number in range(FOLDS):
        yield np.flatnonzero(fold != number), np.flatnonzero(fold == number)


@dataclass(frozen=True, slots=True, eq=False)
class _Solved:
    """Texts learned from, the solution over them, and what it says of all units."""

    seen: np.ndarray
    dual: np.ndarray
    bias: np.ndarray


def _solve(material: _Material, rows: np.ndarray) -> _Solved:
    newest = int(material.days[rows].max(initial=0))
    weights = np.power(0.5, (newest - material.days[rows]) / LONG)
    seen, share, often = shares(material.known.of[rows], material.account[rows], weights, material.accounts)
    kept = most_telling(often)
    seen, share, often = seen[kept], share[kept], often[kept]
    some = {name: block[seen] for name, block in material.blocks.items()}
    return _Solved(seen, *ridge.solve(ridge.kernel(some), share, often, PENALTY))


def _scores(material: _Material, before: np.ndarray, after: np.ndarray, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Scores [units, accounts] and likeness [units] of units that occur in `after`; zeros for the others."""
    progress(0.0, "Testing on later lines")
    solved = _solve(material, before)
    wanted = np.unique(material.known.of[after])
    count = len(material.known)
    scores, likeness = np.zeros((count, material.accounts), np.float32), np.zeros(count, np.float32)
    learned = {name: block[solved.seen] for name, block in material.blocks.items()}
    for start in range(0, len(wanted), 2000):
        some = wanted[start : start + 2000]
        asked = {name: block[some] for name, block in material.blocks.items()}
        scores[some] = ridge.kernel(asked, learned) @ solved.dual + solved.bias
        dense = ridge.kernel({k: v for k, v in asked.items() if k != NGRAMS}, {k: v for k, v in learned.items() if k != NGRAMS})
        near = min(NEIGHBOURS, dense.shape[1])
        likeness[some] = np.partition(dense, -near, axis=1)[:, -near:].mean(axis=1)
        progress(0.5 + 0.5 * start / len(wanted), "Testing on later lines")
    return scores, likeness


def _weigh(material: _Material, before: np.ndarray, after: np.ndarray, scored: tuple[np.ndarray, np.ndarray], tuning: Tuning) -> Weighed:
    past = material.past(before)
    return weigh(past, *scored, material.asked(after, past), tuning)


def _tune(material: _Material, parts: list, scored: list) -> Tuning:
    """The factor and the weight of amounts that make the truth likeliest, and the voice that is most often right."""
    own = np.concatenate([scores[material.known.of[after]] for (_, after), (scores, _) in zip(parts, scored, strict=True)])
    truth = np.concatenate([material.account[after] for _, after in parts])
    tuning = Tuning(calibration.fit_temperature(own, truth), 0.0)
    surprises = {}
    for amounts in WITH_AMOUNTS:
        tried = Tuning(tuning.factor, amounts)
        found = [_weigh(material, before, after, each, tried) for (before, after), each in zip(parts, scored, strict=True)]
        surprises[amounts] = np.mean(
            np.concatenate([_surprise(each, material.account[part[1]]) for each, part in zip(found, parts, strict=True)])
        )
    amounts = min(surprises, key=surprises.__getitem__)
    rights = {}
    for voice in VOICES:
        tried = Tuning(tuning.factor, amounts, voice)
        found = [_weigh(material, before, after, each, tried) for (before, after), each in zip(parts, scored, strict=True)]
        right = [each.account == material.account[after] for each, (_, after) in zip(found, parts, strict=True)]
        rights[voice] = float(np.average(np.concatenate(right), weights=_recent(parts)))
    best = max(VOICES, key=rights.__getitem__)
    return Tuning(tuning.factor, amounts, best if rights[best] > rights["all"] + GAIN else "all")


def _surprise(weighed: Weighed, truth: np.ndarray) -> np.ndarray:
    share = (weighed.all * (weighed.candidates == truth[:, None])).sum(axis=1)
    return -np.log(share + 0.01)


def _recent(parts: list) -> np.ndarray:
    return np.concatenate([np.full(len(after), weight) for (_, after), weight in zip(parts, RECENT, strict=True)])


def _judge(material: _Material, rows: np.ndarray, parts: list, weighed: list[Weighed]) -> tuple[Judged, bytes]:
    signs = np.concatenate([each.signs for each in weighed])
    after = np.concatenate([part for _, part in parts])
    account = np.concatenate([each.account for each in weighed])
    right = account == material.account[after]
    weight = _recent(parts) if material.dated else np.ones(len(after))
    part = np.concatenate([np.full(len(each), number) for number, (_, each) in enumerate(parts)])
    confidence = np.zeros(len(after), np.float32)
    for number in range(len(parts)):
        mine = part == number
        confidence[mine] = _forest(signs[~mine], right[~mine], weight[~mine]).predict_proba(signs[mine])[:, -1]
    known = np.concatenate([each.known for each in weighed])
    judge = trees.build(_forest(signs, right, weight), signs.shape[1])
    return Judged(after, account, right, confidence, known, weight), judge


def _forest(signs: np.ndarray, right: np.ndarray, weight: np.ndarray) -> HistGradientBoostingClassifier:
    if right.all() or not right.any():  # one made-up case of the other kind, so that there is something to tell apart
        signs, right, weight = np.vstack([signs, signs[:1]]), np.append(right, not right[0]), np.append(weight, 0.5)
    made = HistGradientBoostingClassifier(
        max_iter=120,
        learning_rate=0.06,
        max_depth=3,
        min_samples_leaf=40,
        l2_regularization=5.0,
        monotonic_cst=list(RISING),
        early_stopping=False,
        random_state=0,
    )
    return made.fit(signs, right, sample_weight=weight)


def _final(
    material: _Material,
    words: Words,
    found: dict[str, np.ndarray],
    accounts: tuple[str, ...],
    tuning: Tuning,
    judge: bytes,
    load: Callable[[str], Encoder],
) -> Booker:
    rows = np.arange(len(material.account))
    solved = _solve(material, rows)
    known = material.known.take(solved.seen)
    graph = as_graph(words, known, {name: block[solved.seen] for name, block in found.items()}, solved.dual, solved.bias)
    _, share, _ = shares(material.known.of[rows], material.account[rows], np.ones(len(rows)), material.accounts)
    most = {unit: accounts[best] for unit, best in zip(np.unique(material.known.of).tolist(), share.argmax(axis=1).tolist(), strict=True)}
    examples = tuple((text, most[unit]) for text, unit in zip(known.texts, solved.seen.tolist(), strict=True))
    past = _compact(material.past(rows))
    return Booker(accounts, Reader(words, graph, load), past, tuning, judge, examples, load)


def _compact(past: Past) -> Past:
    """Without payees that were never booked."""
    used, payee = np.unique(past.payee, return_inverse=True)
    names = tuple(past.payees[number] for number in used.tolist())
    return Past(names, payee.astype(np.int32), past.account, past.outgoing, past.size, past.days, past.accounts)
