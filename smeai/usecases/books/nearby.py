"""How bookings of the same payee at like amounts were booked."""

from dataclasses import dataclass

import numpy as np

from smeai.usecases.books.past import LONG, Past

SHOWN = 64  # the latest bookings of a payee that amounts are compared with
CLOSE = 0.15  # distance of amounts, in tens (log10), at which a booking counts a third
OTHER_WAY = 0.5  # a booking in the other direction counts half


@dataclass(frozen=True, slots=True, eq=False)
class Nearby:
    """How bookings of the same payee at like amounts fell on candidates: `mass` [n, k], `total` [n], and the distance
    in log10 of the nearest booking to each candidate, `near` [n, k] (9 where there is none)."""

    mass: np.ndarray
    total: np.ndarray
    near: np.ndarray


FAR = 9.0
_PAIRS = 4_000_000


def nearby(past: Past, payee: np.ndarray, outgoing: np.ndarray, size: np.ndarray, candidates: np.ndarray) -> Nearby:
    """Look at the latest bookings of each line's payee; `candidates` [n, k] are account numbers."""
    starts = np.searchsorted(past.payee, np.arange(len(past.payees) + 1))
    ends = np.append(starts[1:], starts[-1])
    first = np.maximum(starts, ends - SHOWN)[payee]
    counts = ends[payee] - first
    found = Nearby(np.zeros(candidates.shape, np.float32), np.zeros(len(payee), np.float32), np.full(candidates.shape, FAR, np.float32))
    weights = past.weights(LONG).astype(np.float32)
    start = 0
    bounds = np.cumsum(counts)
    while start < len(payee):
        done = bounds[start - 1] if start else 0
        end = max(start + 1, int(np.searchsorted(bounds, done + _PAIRS, side="right")))
        _compare(past, weights, slice(start, end), first, counts, outgoing, size, candidates, found)
        start = end
    return found


def _compare(
    past: Past,
    weights: np.ndarray,
    some: slice,
    first: np.ndarray,
    counts: np.ndarray,
    outgoing: np.ndarray,
    size: np.ndarray,
    candidates: np.ndarray,
    found: Nearby,
) -> None:
    lengths = counts[some]
    row = np.repeat(np.arange(len(lengths)), lengths)
    begin = np.cumsum(lengths) - lengths
    at = np.repeat(first[some], lengths) + np.arange(len(row)) - np.repeat(begin, lengths)
    distance = np.abs(past.size[at] - size[some][row])
    weight = weights[at] * np.exp(-distance / CLOSE) * np.where(past.outgoing[at] == outgoing[some][row], 1.0, OTHER_WAY)
    found.total[some] = np.bincount(row, weight, len(lengths))
    for place in range(candidates.shape[1]):
        mine = past.account[at] == candidates[some, place][row]
        found.mass[some, place] = np.bincount(row, weight * mine, len(lengths))
        np.minimum.at(found.near[some, place], row[mine], distance[mine])
