"""What speaks for each candidate account of a line: its text, the payee's past at any and at like amounts, and its traits."""

from dataclasses import dataclass

import numpy as np
from scipy.special import softmax

from smeai.usecases.books import traits
from smeai.usecases.books.nearby import nearby
from smeai.usecases.books.past import LATE, LONG, MIDDLE, Past, Tally

CANDIDATES = 5
STRENGTH = 2.0  # bookings that the text is worth against the payee's, the payee's of late, and those in this direction
NEAR_STRENGTH = 1.0
HALF = 0.5  # a booking that every account is given by its share of all
NEVER = 8.0  # log of days, for what never was
EVER = 1e9
CHUNK = 20_000

WORDED = ("text", "payee", "score", "ever", "year", "lately", "direction", "first word", "first two words", "share")
LINED = ("amounts", "alike", "same amount", "same size", *traits.NAMES)
CLUES = WORDED + LINED
"""What an account is chosen by: known of a text and payee; and what depends on the amount, the day and the own account."""
START = tuple(float(name == "amounts") for name in CLUES)


@dataclass(frozen=True, slots=True, eq=False)
class Queries:
    """Lines to be weighed: unit of text, payee number in the past (from ``len(past.payees)`` on for others), direction, log10 of
    the amount, day, `traits`; and by payee number [payees, 2] which of the past's payees begin with the same one and two words."""

    unit: np.ndarray
    payee: np.ndarray
    outgoing: np.ndarray
    size: np.ndarray
    days: np.ndarray
    traits: np.ndarray
    openings: np.ndarray

    def __len__(self) -> int:
        return len(self.unit)


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """n lines are `which` of m distinct (unit, payee, direction): these have `candidates` [m, k], shares by `text` and with the
    `past`, clues [m, k, WORDED], and signs for the judge. By line: `both`, shares at like amounts [n, k], clues [n, k, LINED]
    and the judge's signs `amounts` [n, k, a] and `size`."""

    which: np.ndarray
    candidates: np.ndarray
    text: np.ndarray
    past: np.ndarray
    known: np.ndarray
    worded: np.ndarray
    judged: np.ndarray
    plain: np.ndarray
    both: np.ndarray
    lined: np.ndarray
    amounts: np.ndarray
    size: np.ndarray

    def weighed(self, some: slice, weights: np.ndarray) -> np.ndarray:
        """The sum of clues by their weights [lines, k]."""
        return (self.worded @ weights[: len(WORDED)])[self.which[some]] + self.lined[some] @ weights[len(WORDED) :]

    def clues(self) -> np.ndarray:
        """All clues of all lines [n, k, CLUES]."""
        return np.concatenate([self.worded[self.which], self.lined], axis=2)


_BY_PAIR = ("candidates", "text", "past", "known", "worded", "judged", "plain")


def see(past: Past, scores: np.ndarray, likeness: np.ndarray, asked: Queries, factor: float) -> Seen:
    """Look at lines; `scores` [units, accounts] and `likeness` [units] are what the texts say, read as softmax(factor * scores)."""
    code = (asked.payee.astype(np.int64) * len(scores) + asked.unit) * 2 + asked.outgoing
    distinct, which = np.unique(code, return_inverse=True)
    pairs = (distinct // 2 % max(1, len(scores)), distinct // 2 // max(1, len(scores)), distinct % 2)
    tables = _Tables.of(past)
    parts = [
        _see_pairs(past, tables, scores, likeness, *(each[start : start + CHUNK] for each in pairs), asked.openings, factor)
        for start in range(0, max(1, len(distinct)), CHUNK)
    ]
    told = {name: np.concatenate([part[name] for part in parts]) for name in _BY_PAIR}
    lines = [_see_lines(past, tables, told, which, asked, slice(start, start + CHUNK)) for start in range(0, max(1, len(asked)), CHUNK)]
    return Seen(which, **told, **{name: np.concatenate([part[name] for part in lines]) for name in lines[0]})


@dataclass(frozen=True, slots=True, eq=False)
class _Tables:
    """Tallies of the past, made once."""

    prior: np.ndarray
    ever: Tally
    year: Tally
    lately: Tally
    direction: Tally
    first: Tally
    second: Tally
    amount: Tally
    steps: Tally
    kinds: list[Tally]
    last: np.ndarray

    @classmethod
    def of(cls, past: Past) -> "_Tables":
        way = past.payee.astype(np.int64) * 2 + past.outgoing
        openings = past.openings(past.payees)[past.payee]
        told = traits.kinds(past.outgoing, past.size, past.days, past.traits)
        return cls(
            past.prior(),
            past.tally(past.payee.astype(np.int64), EVER),
            past.tally(past.payee.astype(np.int64), LONG),
            past.tally(past.payee.astype(np.int64), LATE),
            past.tally(way, MIDDLE),
            *(past.tally(openings[:, place], MIDDLE) for place in range(2)),
            past.tally(_amount(way, past.size), EVER),
            past.tally(_step(way, past.size), LONG),
            [past.tally(kind, LONG) for kind in told],
            np.searchsorted(past.payee, np.arange(len(past.payees)), side="right") - 1,
        )


def _see_pairs(
    past: Past,
    tables: _Tables,
    scores: np.ndarray,
    likeness: np.ndarray,
    unit: np.ndarray,
    payee: np.ndarray,
    outgoing: np.ndarray,
    openings: np.ndarray,
    factor: float,
) -> dict[str, np.ndarray]:
    own = scores[unit]
    text = softmax(factor * own, axis=1)
    counts = [tables.year.rows(payee), tables.lately.rows(payee), tables.direction.rows(2 * payee + outgoing)]
    share = text
    for count in counts:
        share = (count + STRENGTH * share) / (count.sum(axis=1, keepdims=True) + STRENGTH)
    candidates = np.argsort(-(text + share), axis=1, kind="stable")[:, : min(CANDIDATES, past.accounts)]
    rows = np.arange(len(unit))[:, None]
    prior = tables.prior[candidates]
    booked = [(count[rows, candidates], count.sum(axis=1, keepdims=True)) for count in counts]
    ever = tables.ever.of(payee, candidates)
    begun = [table.of(openings[payee, place], candidates) for place, table in enumerate((tables.first, tables.second))]
    mine, ours = text[rows, candidates], share[rows, candidates]
    worded = [_log(mine), _log(ours), own[rows, candidates], *(_share(*each, prior) for each in (ever, *booked, *begun)), np.log(prior)]
    last, day = _last(past, tables.last, payee)
    judged = [_logit(mine), _logit(ours), own[rows, candidates], _lead(own, candidates)]
    for each in booked:
        judged += _counted(*each, prior)
    judged += [np.log(prior), np.where(last[:, None] < 0, 0.3, last[:, None] == candidates)]
    age = np.where(last < 0, NEVER, np.log1p(past.now - day))
    return {
        "candidates": candidates,
        "text": mine,
        "past": ours,
        "known": last >= 0,
        "worded": np.stack(worded, axis=2).astype(np.float32),
        "judged": np.stack(judged, axis=2).astype(np.float32),
        "plain": np.stack([likeness[unit], age], axis=1).astype(np.float32),
    }


def _see_lines(
    past: Past, tables: _Tables, told: dict[str, np.ndarray], which: np.ndarray, asked: Queries, some: slice
) -> dict[str, np.ndarray]:
    which, payee, outgoing, size = which[some], asked.payee[some], asked.outgoing[some], asked.size[some]
    candidates, share = told["candidates"][which], told["past"][which]
    prior = tables.prior[candidates]
    near = nearby(past, np.minimum(payee, len(past.payees)), outgoing, size, candidates)
    both = (near.mass + NEAR_STRENGTH * share) / (near.total + NEAR_STRENGTH)[:, None]
    way = payee.astype(np.int64) * 2 + outgoing
    same, like = tables.amount.of(_amount(way, size), candidates), tables.steps.of(_step(way, size), candidates)
    kinds = [
        np.log((mine + traits.STRENGTH * prior) / (every + traits.STRENGTH) / prior)
        for mine, every in (
            table.of(kind, candidates)
            for table, kind in zip(tables.kinds, traits.kinds(outgoing, size, asked.days[some], asked.traits[some]), strict=True)
        )
    ]
    alike = _share(near.mass, near.total[:, None], prior)
    lined = [_log(both), alike, _share(*same, prior), _share(*like, prior), *kinds]
    amounts = [near.mass, near.near, _ahead(near.near), kinds[0], *_counted(*same, prior)]
    return {
        "both": both,
        "lined": np.stack(lined, axis=2).astype(np.float32),
        "amounts": np.stack(amounts, axis=2).astype(np.float32),
        "size": size,
    }


def _amount(way: np.ndarray, size: np.ndarray) -> np.ndarray:
    """A payee's lines of exactly one amount: equal amounts have equal logarithms."""
    return (way << 32) | size.astype(np.float32).view(np.uint32).astype(np.int64)


def _step(way: np.ndarray, size: np.ndarray) -> np.ndarray:
    return way * 1024 + np.round(size * traits.STEPS).astype(np.int64) + 512


def _log(share: np.ndarray) -> np.ndarray:
    return np.log(share + 1e-3)


def _share(mine: np.ndarray, every: np.ndarray, prior: np.ndarray) -> np.ndarray:
    return np.log((mine + HALF * prior) / (every + HALF) + 0.02)


def _counted(mine: np.ndarray, every: np.ndarray, prior: np.ndarray) -> list[np.ndarray]:
    return [(mine + HALF * prior) / (every + HALF), np.log1p(mine), np.log1p(np.maximum(every - mine, 0))]


def _logit(share: np.ndarray) -> np.ndarray:
    return np.log(share + 1e-4) - np.log(1 - share + 1e-2)


def _lead(values: np.ndarray, candidates: np.ndarray) -> np.ndarray:
    """How far each candidate is ahead of the best other account."""
    if values.shape[1] < 2:
        return np.zeros(candidates.shape)
    top = np.partition(values, -2, axis=1)[:, -2:]
    mine = np.take_along_axis(values, candidates, axis=1)
    return mine - np.where(mine >= top[:, 1:], top[:, :1], top[:, 1:])


def _ahead(near: np.ndarray) -> np.ndarray:
    """How much nearer each candidate's nearest amount is than that of any other."""
    if near.shape[1] < 2:
        return np.zeros(near.shape)
    least = np.partition(near, 1, axis=1)[:, :2]
    return np.clip(np.where(near <= least[:, :1], least[:, 1:], least[:, :1]) - near, -3, 3)


def _last(past: Past, ends: np.ndarray, payee: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The account and day of each payee's latest booking; -1 and 0 for one never booked."""
    inside = payee < len(past.payees)
    if not len(past.account):
        return np.full(len(payee), -1), np.zeros(len(payee), np.int64)
    at = np.where(inside, ends[np.minimum(payee, len(ends) - 1)], 0)
    known = inside & (at >= 0) & (past.payee[at] == payee)
    return np.where(known, past.account[at], -1), np.where(known, past.days[at], 0)
