"""Demand summed over spans of time that need not be whole steps, along simulated paths."""

import numpy as np


def demand_within(paths: np.ndarray, spans: np.ndarray) -> np.ndarray:
    """Demand of the first `spans` steps: float [items, n, spans of an item].

    `paths` is [items, n, steps], `spans` [items, k] in steps; of a step that a span ends within, the share inside counts
    (demand is taken as even within a step). No span may be longer than the paths: see `extended`.
    """
    used = max(int(np.ceil(spans.max(initial=0.0))), 1)
    weights = np.clip(spans[:, None, :] - np.arange(used)[None, :, None], 0.0, 1.0).astype(paths.dtype)
    return np.matmul(paths[:, :, :used], weights)


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
