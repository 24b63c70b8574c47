"""Demand summed over spans of time that need not be whole steps, along simulated paths."""

from functools import lru_cache

import numpy as np
from scipy.special import ndtri


def demand_within(paths: np.ndarray, spans: np.ndarray) -> np.ndarray:
    """Demand of the first `spans` steps: float [items, n, spans of an item].

    `paths` is [items, n, steps], `spans` [items, k] in steps, rising along k. No span may be longer than the paths: see `extended`.
    Of a step that a span ends within, the share inside counts, give or take what chance does within a step, see `_chance`: if demand
    were even, a third of a month would look safer than it is.
    """
    used = max(int(np.ceil(spans.max(initial=0.0))), 1)
    weights = np.clip(spans[:, None, :] - np.arange(used)[None, :, None], 0.0, 1.0).astype(paths.dtype)
    demand = np.matmul(paths[:, :, :used], weights)
    if np.any(spans != np.floor(spans)):
        demand += _chance(paths, spans, used)
        for later in range(1, spans.shape[1]):  # a hundred times as fast as accumulate along a short axis
            np.maximum(demand[..., later], demand[..., later - 1], out=demand[..., later])
    return demand


def extended(paths: np.ndarray, steps: float, season: int, seed: int = 0) -> np.ndarray:
    """The paths, made at least `steps` long by bootstrap: each goes on with steps drawn from its own last season.

    Drawn from the same path, so that one which runs high goes on to run high: what is not known about the level does not average out
    with time, as it would if steps of all paths were mixed. All items share the draws.
    """
    items, n, known = paths.shape
    missing = int(np.ceil(steps)) - known
    if missing <= 0:
        return paths
    if known == 0:
        raise ValueError("paths without a step cannot go on")
    last = min(max(season, 1), known)
    draws = np.random.default_rng(seed).integers(known - last, known, size=(n, missing))
    more = np.take_along_axis(paths, np.broadcast_to(draws, (items, n, missing)), axis=2)
    return np.concatenate([paths, more], axis=2)


def _chance(paths: np.ndarray, spans: np.ndarray, used: int) -> np.ndarray:
    """What the first f of a step sells beyond f of its demand d, [items, n, k]: between -f d and (1 - f) d.

    A Brownian bridge: given d, a process of independent increments has a variance of f (1 - f) times that of the step, which is that
    between the paths.
    """
    cut = np.minimum(np.floor(spans).astype(int), used - 1)
    share = (spans - np.floor(spans)).astype(paths.dtype)[:, None, :]
    step = np.take_along_axis(paths, cut[:, None, :], axis=2)
    spread = np.sqrt(share * (1 - share)) * step.std(axis=1, keepdims=True)
    scores = _scores(paths.shape[1], used).astype(paths.dtype)[:, cut].transpose(1, 0, 2)
    return np.clip(spread * scores, -share * step, (1 - share) * step)


@lru_cache(maxsize=16)
def _scores(n: int, steps: int) -> np.ndarray:
    """Normal scores [n, steps] in an order of their own for each step, always the same."""
    random = np.random.default_rng(0)
    return np.stack([ndtri((random.permutation(n) + 0.5) / n) for _ in range(steps)], axis=1)
