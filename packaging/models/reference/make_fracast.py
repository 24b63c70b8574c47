"""Writes fracast.npz: series made here and what the original Fracast-0 forecasts for them.

Run once, in an environment of its own, when the series change; nothing of the build needs it:

    pip install torch==2.13.0 numpy safetensors huggingface_hub fracast==0.1.0
    python make_fracast.py
"""

from pathlib import Path

import numpy as np
from fracast.inference import FracastModel

LENGTHS = (8, 9, 13, 30, 60, 63, 64, 65, 84, 120, 127, 128, 129, 156, 200, 260, 500, 730, 1500, 2048, 2300)


def series(random: np.random.Generator) -> list[np.ndarray]:
    """Of each length one of five kinds: waves, a random walk, seldom demand, a constant, noise with gaps."""
    found = []
    for number, length in enumerate(LENGTHS):
        steps = np.arange(length)
        kinds = (
            50 + 20 * np.sin(2 * np.pi * steps / (7, 12, 52)[number % 3]) + random.normal(0, 5, length) + 0.1 * steps,
            random.normal(0, 1, length).cumsum() - 3,
            random.poisson(2, length) * (random.random(length) < 0.3),
            np.full(length, 4.0) if length < 60 else random.gamma(2, 100, length),
            np.where((random.random(length) < 0.2) & (steps > 8) & (steps < length - 1), np.nan, random.lognormal(3, 1, length)),
        )
        found.append(kinds[number % len(kinds)].astype(np.float32))
    return found


if __name__ == "__main__":
    model = FracastModel.from_pretrained(weights="fp32")
    made = series(np.random.default_rng(4))
    values = np.full((len(made), max(LENGTHS)), np.nan, np.float32)
    for row, each in zip(values, made, strict=True):
        row[-len(each) :] = each
    near, far = model.forecast_batch(values, horizon=48), model.forecast_batch(values[:6], horizon=100)
    np.savez_compressed(Path(__file__).with_name("fracast.npz"), values=values, near=near.astype(np.float32), far=far.astype(np.float32))
