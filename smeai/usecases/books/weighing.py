"""What text and past say together, account by account, and the signs by which a judge tells how sure that is."""

from dataclasses import dataclass

import numpy as np
from scipy.special import softmax

from smeai.usecases.books.past import FAR, LATE, LONG, MIDDLE, Past, nearby

CANDIDATES = 5
STRENGTH = (2.0, 2.0, 2.0)  # bookings that the text is worth against payee, payee lately, payee in this direction
NEAR_STRENGTH = 1.0
AMOUNT_STEP = 3  # steps of amounts in each power of ten
AMOUNT_STRENGTH = 20.0
NEVER = 8.0  # log of days, for what never was
_TINY = 1e-4


@dataclass(frozen=True, slots=True)
class Tuning:
    """Set out of time: how sharply text scores are read, how much the kind of amount counts, and whose word holds (see `Weighed`)."""

    factor: float = 12.0
    amounts: float = 0.3
    voice: str = "all"


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """n lines with their candidates [n, k], likeliest first by `text` and past together.

    `text`, `past`, `all` [n, k] are shares by text alone, with the payee's past, and with amounts too; `best` [n] is
    the column chosen; `signs` [n, s] are what the judge sees of it. `known` says that the payee was booked before.
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


@dataclass(frozen=True, slots=True, eq=False)
class Queries:
    """Lines to be weighed: unit of text, payee number in the past, direction, log10 of the amount."""

    unit: np.ndarray
    payee: np.ndarray
    outgoing: np.ndarray
    size: np.ndarray

    def __len__(self) -> int:
        return len(self.unit)


ROWS = 200_000


def weigh(past: Past, scores: np.ndarray, likeness: np.ndarray, asked: Queries, tuning: Tuning) -> Weighed:
    """Weigh lines; `scores` [units, accounts] and `likeness` [units] are what the texts say."""
    pairs = np.stack([asked.unit, asked.payee, asked.outgoing.astype(np.int64)], axis=1)
    distinct, which = np.unique(pairs, axis=0, return_inverse=True)
    which = which.reshape(-1)
    told = _told(past, scores, likeness, distinct, tuning)
    parts = [
        _weigh_some(past, told, which[start : start + ROWS], _cut(asked, start), tuning) for start in range(0, max(1, len(asked)), ROWS)
    ]
    if len(parts) == 1:
        return parts[0]
    return Weighed(*(np.concatenate([getattr(part, name) for part in parts]) for name in Weighed.__dataclass_fields__))


def _cut(asked: Queries, start: int) -> Queries:
    cut = slice(start, start + ROWS)
    return Queries(asked.unit[cut], asked.payee[cut], asked.outgoing[cut], asked.size[cut])


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """Per distinct (unit, payee, direction): candidates, their shares, and signs that do not depend on the amount."""

    candidates: np.ndarray
    text: np.ndarray
    past: np.ndarray
    known: np.ndarray
    by_candidate: np.ndarray  # [m, k, s]
    plain: np.ndarray  # [m, s]


def _told(past: Past, scores: np.ndarray, likeness: np.ndarray, distinct: np.ndarray, tuning: Tuning) -> _Told:
    chunks = [
        _told_some(past, scores, likeness, distinct[start : start + 20_000], tuning) for start in range(0, max(1, len(distinct)), 20_000)
    ]
    return _Told(*(np.concatenate([getattr(chunk, name) for chunk in chunks]) for name in _Told.__dataclass_fields__))


def _told_some(past: Past, scores: np.ndarray, likeness: np.ndarray, distinct: np.ndarray, tuning: Tuning) -> _Told:
    unit, payee, outgoing = distinct.T
    prior = past.prior()
    own = scores[unit]
    text = softmax(tuning.factor * own, axis=1)
    direction = np.where(payee < len(past.payees), 2 * payee + outgoing, 2 * len(past.payees))
    tables = (past.by_payee(LONG)[payee], past.by_payee(LATE)[payee], past.by_direction(MIDDLE)[direction])
    counts = [table.toarray() for table in tables]
    share = text
    for strength, count in zip(STRENGTH, counts, strict=True):
        share = (count + strength * share) / (count.sum(axis=1, keepdims=True) + strength)
    k = min(CANDIDATES, past.accounts)
    candidates = np.argsort(-(text + share), axis=1, kind="stable")[:, :k]
    rows = np.arange(len(distinct))[:, None]
    signs = [_logit(text, candidates), _logit(share, candidates), own[rows, candidates], _lead(own, candidates)]
    for count in counts:
        mine, every = count[rows, candidates], count.sum(axis=1, keepdims=True)
        signs += [(mine + 0.5 * prior[candidates]) / (every + 0.5), np.log1p(mine), np.log1p(every - mine)]
    signs.append(np.log(prior)[candidates])
    last_account, last_day = _last(past, payee)
    signs.append(np.where(last_account[:, None] < 0, 0.3, last_account[:, None] == candidates))
    age = np.where(last_account < 0, NEVER, np.log1p(past.now - last_day))
    plain = np.stack([likeness[unit], age], axis=1)
    by_candidate = np.stack(signs, axis=2).astype(np.float32)
    return _Told(
        candidates, text[rows, candidates], share[rows, candidates], payee < len(past.payees), by_candidate, plain.astype(np.float32)
    )


RISING = (1, 1, 1, 1) + (1, 1, -1) * 3 + (1, 1) + (1, -1) + (1, 1, -1, 1, -1, 0)
"""Whether each sign, when it rises, makes a suggestion surer (1), less sure (-1), or neither; in the order of `Weighed.signs`."""


def _weigh_some(past: Past, told: _Told, which: np.ndarray, asked: Queries, tuning: Tuning) -> Weighed:
    candidates, share = told.candidates[which], told.past[which]
    kinds = _kinds(past, asked, candidates)
    leaning = share * np.exp(tuning.amounts * kinds)
    leaning /= leaning.sum(axis=1, keepdims=True) / share.sum(axis=1, keepdims=True)
    near = nearby(past, asked.payee, asked.outgoing, asked.size, candidates)
    everything = (near.mass + NEAR_STRENGTH * leaning) / (near.total + NEAR_STRENGTH)[:, None]
    text = told.text[which]
    voices = {"text": text, "past": share, "all": everything, "both": np.sqrt(text * everything)}
    best = voices[tuning.voice].argmax(axis=1)
    rows = np.arange(len(best))
    own = near.near[rows, best]
    others = near.near.copy()
    others[rows, best] = FAR
    signs = np.column_stack(
        [
            told.by_candidate[which, best],
            told.plain[which],
            np.log(everything[rows, best] + _TINY) - np.log(1 - everything[rows, best] + 100 * _TINY),
            near.mass[rows, best],
            own,
            np.clip(others.min(axis=1) - own, -3, 3),
            (text.argmax(axis=1) != best) * 1.0,
            asked.size,
        ]
    )
    return Weighed(candidates, text, share, everything, best, told.known[which], signs.astype(np.float32))


def _kinds(past: Past, asked: Queries, candidates: np.ndarray) -> np.ndarray:
    """How much more likely lines of this size and direction are on a candidate than on any account: log ratio [n, k]."""
    steps = _steps(past.outgoing, past.size)
    found, number = np.unique(np.concatenate([steps, _steps(asked.outgoing, asked.size)]), return_inverse=True)
    table = past.table(number[: len(steps)], len(found), LONG).toarray()
    prior, every = past.prior(), table.sum(axis=1)
    mine = number[len(steps) :]
    expected = prior[candidates]
    return np.log((table[mine[:, None], candidates] + AMOUNT_STRENGTH * expected) / (every[mine, None] + AMOUNT_STRENGTH) / expected)


def _steps(outgoing: np.ndarray, size: np.ndarray) -> np.ndarray:
    return np.round(size * AMOUNT_STEP).astype(np.int64) * 2 + outgoing


def _last(past: Past, payee: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The account and day of each payee's latest booking; -1 and 0 for one never seen."""
    ends = np.searchsorted(past.payee, np.arange(len(past.payees) + 1), side="right") - 1
    known = payee < len(past.payees)
    at = np.where(known, ends[np.minimum(payee, len(past.payees) - 1)] if len(past.payees) else 0, 0)
    if not len(past.account):
        return np.full(len(payee), -1), np.zeros(len(payee), np.int64)
    return np.where(known, past.account[at], -1), np.where(known, past.days[at], 0)


def _logit(share: np.ndarray, candidates: np.ndarray) -> np.ndarray:
    mine = np.take_along_axis(share, candidates, axis=1)
    return np.log(mine + _TINY) - np.log(1 - mine + 100 * _TINY)


def _lead(values: np.ndarray, candidates: np.ndarray) -> np.ndarray:
    """How far each candidate is ahead of the best other account."""
    if values.shape[1] < 2:
        return np.zeros(candidates.shape)
    top = np.partition(values, -2, axis=1)[:, -2:]
    mine = np.take_along_axis(values, candidates, axis=1)
    return mine - np.where(mine >= top[:, 1:], top[:, :1], top[:, 1:])
