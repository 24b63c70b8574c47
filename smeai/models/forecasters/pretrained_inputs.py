"""What the pretrained forecaster is told about a series: its values between 0 and 1, its periods, how long ago each step was.

Follows Fracast-0 (Apache-2.0), whose period detection is that of TinyCast: Fisher's normalised periodogram,
peaks above the Bonferroni-corrected level of white noise (Percival & Walden, Spectral Analysis, ch. 10).
"""

import math
from dataclasses import dataclass

import numpy as np

CONTEXT = 2048  # steps the model was trained on; what is shorter stands at their end
HORIZON = 48  # steps the model gives at once
PERIODS = 4  # kept for each series, the strongest first
NOISE = 0.05  # significance of a period
LONGEST = CONTEXT // 2  # period
BINS = 16  # parts of the first period in which past values are averaged


@dataclass(frozen=True, slots=True)
class Inputs:
    """One batch: `past` [n, t, 15], `future` [n, 48, 6]; a value was `low` + `span` times what the model sees, both [n, 1]."""

    past: np.ndarray
    future: np.ndarray
    low: np.ndarray
    span: np.ndarray


def prepare(values: np.ndarray) -> Inputs:
    """From values [n, t], float32 and t at most 2048, NaN where unknown; each row needs a known one."""
    known = np.isfinite(values)
    low = np.where(known, values, np.inf).min(axis=1, keepdims=True).astype(np.float64)
    span = np.maximum(np.where(known, values, -np.inf).max(axis=1, keepdims=True) - low, 1e-5)
    scaled = np.where(known, (np.where(known, values, 0) - low) / span, 0).astype(np.float32)
    periods = find_periods(scaled, known)
    places = np.arange(CONTEXT - values.shape[1], CONTEXT, dtype=np.float32)
    channels = [scaled[..., None], known[..., None], _shared(recency(places), len(values)), phases(places, periods)]
    later = np.arange(CONTEXT, CONTEXT + HORIZON, dtype=np.float32)
    fill = seasonal_means(scaled, known, periods[:, :1], places, later)
    future = [fill[..., None], _shared(recency(later), len(values))]
    return Inputs(np.concatenate(channels, axis=2, dtype=np.float32), np.concatenate(future, axis=2, dtype=np.float32), low, span)


def find_periods(scaled: np.ndarray, known: np.ndarray) -> np.ndarray:
    """The significant periods in steps, int64 [n, 4], the strongest first, 0 where there is none."""
    count = known.sum(axis=1, keepdims=True)
    mean = scaled.sum(axis=1, keepdims=True) / np.maximum(count, 1)
    spectrum = np.fft.rfft(np.where(known, scaled - mean, 0).astype(np.float32), n=CONTEXT)[:, 1:]
    power = spectrum.real**2 + spectrum.imag**2
    share = power / np.maximum(power.sum(axis=1, keepdims=True), 1e-12)
    peak = np.zeros(share.shape, bool)
    peak[:, 1:-1] = (share[:, 1:-1] > share[:, :-2]) & (share[:, 1:-1] > share[:, 2:])
    peak[:, : CONTEXT // LONGEST - 1] = False
    score = np.where(peak & (share >= math.log(share.shape[1] / NOISE) / share.shape[1]), share, -np.inf)
    best = np.argsort(-score, axis=1, kind="stable")[:, :PERIODS]
    found = np.isfinite(np.take_along_axis(score, best, axis=1))
    return np.where(found, np.rint(CONTEXT / (best + 1)), 0).astype(np.int64)


def phases(places: np.ndarray, periods: np.ndarray) -> np.ndarray:
    """Sine and cosine of each place in each period, [n, t, 8]; zero for no period."""
    turns = np.float32(2 * math.pi) * places[None, :, None] / np.maximum(periods, 1).astype(np.float32)[:, None, :]
    waves = np.stack([np.sin(turns), np.cos(turns)], axis=-1) * (periods > 0)[:, None, :, None]
    return waves.reshape(*waves.shape[:2], 2 * PERIODS).astype(np.float32)


def recency(places: np.ndarray) -> np.ndarray:
    """How far each place is from the last known step, in five ways, [t, 5]."""
    far = (places - np.float32(CONTEXT - 1)) / np.float32(CONTEXT)
    size = np.abs(far)
    logarithm = np.sign(far) * np.log1p(size) / np.float32(math.log(2))
    return np.stack([far, logarithm, *(np.exp(np.float32(-rate) * size) for rate in (0.5, 2, 8))], axis=-1)


def seasonal_means(scaled: np.ndarray, known: np.ndarray, period: np.ndarray, places: np.ndarray, later: np.ndarray) -> np.ndarray:
    """For each later place the mean of the known values in the same sixteenth of the period, or of all of them, [n, 48]."""
    rows, bins = np.arange(len(scaled))[:, None], _sixteenths(places, period)
    counts, totals = np.zeros((2, len(scaled), BINS), np.float32)
    np.add.at(counts, (rows, bins), known)
    np.add.at(totals, (rows, bins), scaled)
    mean = scaled.sum(axis=1, keepdims=True) / np.maximum(known.sum(axis=1, keepdims=True), 1)
    means = np.where(counts > 0, totals / np.maximum(counts, 1), mean)
    return np.take_along_axis(means, _sixteenths(later, period), axis=1)


def _sixteenths(places: np.ndarray, period: np.ndarray) -> np.ndarray:
    length = np.maximum(period, 1).astype(np.float32)
    return np.minimum((places % length / length * BINS).astype(np.int64), BINS - 1)


def _shared(table: np.ndarray, rows: int) -> np.ndarray:
    return np.broadcast_to(table, (rows, *table.shape))
