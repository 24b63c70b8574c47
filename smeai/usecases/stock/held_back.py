"""The honest test: the end of the past, forecast and replayed with what was known before it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

import numpy as np

from smeai.core.phrases import say
from smeai.core.progress import Progress, silent, span
from smeai.models.forecasters.pretrained import Pretrained
from smeai.usecases.stock.foresight import Agreed, Foresight, foresee
from smeai.usecases.stock.history import History
from smeai.usecases.stock.kept import FORGETFUL, Kept
from smeai.usecases.stock.mending import Mended
from smeai.usecases.stock.ordering.terms import Terms, terms
from smeai.usecases.stock.replay import Replays, replay
from smeai.usecases.stock.result import Accuracy, Worst
from smeai.usecases.stock.scoring import UNTESTED, accuracy, apart, scored
from smeai.usecases.stock.wrong import worst

FEWEST = 8  # steps before the test, below which nothing can be learned
LEAST = 2  # steps of the test


@dataclass(frozen=True, slots=True)
class Held:
    """What the test found; `start` is its first step, None where the past is too short."""

    start: int | None
    accuracy: Accuracy
    worst: tuple[Worst, ...]
    replays: Replays


def beginning(steps: int, share: float) -> int | None:
    """The step from which on the past is held back, a `share` (0..1) of it; None where too little would be left on either side."""
    start = steps - round(steps * share)
    return start if start >= FEWEST and steps - start >= LEAST else None


def hold_back(
    history: History,
    mended: Mended,
    demand: np.ndarray,
    options: Mapping[str, Any],
    agreed: Agreed,
    horizon: int,
    pretrained: Pretrained | None,
    progress: Progress = silent,
    kept: Kept = FORGETFUL,
) -> Held:
    """Test forecasts and orders on the end of the past. `mended` and `demand` [items, steps] are what is known of it today."""
    start, seed = beginning(history.calendar.steps, float(options["replay_share"]) / 100), int(options["seed"])
    under = terms(history.facts, history.whole, options, history.calendar)
    if start is None:
        return Held(None, UNTESTED, (), Replays((), (), (say("The past is too short for a replay."),), np.zeros(0, np.int64), None))
    pause = max(1, ceil(under[0].review_steps - 1e-9)) if under else 1
    outlook = foresee(history, start, horizon, agreed, pretrained, seed, pause, span(progress, 0, 0.8), kept)
    found = scored(apart(tuple(outlook.seen.values()), horizon), np.where(mended.lent, np.nan, mended.history.quantity))
    return Held(start, accuracy(found), worst(found, history, start), _replayed(history, demand, outlook, under, start, seed, progress))


def _replayed(
    history: History, demand: np.ndarray, outlook: Foresight, under: Sequence[Terms], start: int, seed: int, progress: Progress
) -> Replays:
    return replay(history, demand, outlook, under, start, span(progress, 0.8, 1), seed)
