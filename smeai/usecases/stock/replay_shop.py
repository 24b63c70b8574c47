"""What the shop did, as far as its file tells: sales, stock on hand, and what follows from both."""

import numpy as np

from smeai.usecases.stock.history import History
from smeai.usecases.stock.replay_shelf import Outcome, Span

KNOWN = 0.8  # of the steps: how much of an item's past stock must be known
_DUST = 1e-6


def known_items(history: History, span: Span) -> np.ndarray:
    """Items whose past stock is known well enough to be compared, bool [items]."""
    if history.stock is None or span.end <= span.warm:
        return np.zeros(len(history), bool)
    return np.isfinite(history.stock[:, span.warm : span.end]).mean(axis=1) >= KNOWN


def shop(history: History, demand: np.ndarray, span: Span) -> Outcome:
    """What happened on the measured steps. Lost is the `demand` (mended, [items, steps]) above sales; deliveries are what stock rose by
    beside what was sold; what was written off is unknown (NaN)."""
    part = slice(span.warm, span.end)
    came, after = deliveries(history, span.warm, span.end)
    known, wanted = np.isfinite(demand[:, part]), np.nan_to_num(demand[:, part])
    sold = np.minimum(_sold(history, part), wanted)
    cycles, kept = _cycles(came > _DUST, wanted - sold > _DUST)
    return Outcome(
        steps=known.sum(axis=1).astype(float),
        outs=(known & (after <= _DUST)).sum(axis=1).astype(float),
        demand=wanted.sum(axis=1),
        served=sold.sum(axis=1),
        cycles=cycles,
        kept=kept,
        stock=(after + sold / 2).mean(axis=1),
        orders=(came > _DUST).sum(axis=1).astype(float),
        bought=came.sum(axis=1),
        spoiled=np.full(len(history), np.nan),
    )


def deliveries(history: History, start: int, end: int) -> tuple[np.ndarray, np.ndarray]:
    """What arrived in each step, and stock at its end, float64 [items, end - start]; gaps in the stock keep its last known value."""
    stock = _filled(history.stock[:, max(0, start - 1) : end])
    before, after = (stock[:, :-1], stock[:, 1:]) if start else (stock, stock)
    return np.maximum(after - before + _sold(history, slice(start, end)), 0.0), after


def _sold(history: History, part: slice) -> np.ndarray:
    return np.maximum(np.nan_to_num(history.quantity[:, part]), 0.0)


def _filled(stock: np.ndarray) -> np.ndarray:
    """The last known stock where a step has none; the first known one before that."""
    steps = np.arange(stock.shape[1])
    known = np.isfinite(stock)
    last = np.maximum.accumulate(np.where(known, steps, -1), axis=1)
    first = np.where(known.any(axis=1), known.argmax(axis=1), 0)
    at = np.where(last >= 0, last, first[:, None])
    return np.nan_to_num(np.take_along_axis(stock, at, axis=1))


def _cycles(came: np.ndarray, lost: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cycles between two deliveries, and those of them without a lost sale [items]; `came` and `lost` are bool [items, steps]."""
    cycles, kept = np.zeros(len(came)), np.zeros(len(came))
    begun, clean = np.zeros(len(came), bool), np.ones(len(came), bool)
    for arrived, missed in zip(came.T, lost.T, strict=True):
        cycles += arrived & begun
        kept += arrived & begun & clean
        clean = (clean | arrived) & ~missed
        begun |= arrived
    return cycles, kept
