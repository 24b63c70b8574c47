"""From how sure a suggestion must be to what is posted: thresholds on lines that the model did not know."""

import numpy as np

from smeai.usecases.books.lanes import NEVER, PROPOSED
from smeai.usecases.books.learning import Judged

SETTINGS = (*(percent / 100 for percent in range(85, 100)), 0.995)
"""Places of the slider."""
DOUBT = 5.0  # times as doubtful as all posted lines together may be, one of them may be at most
RESERVE = 1.0  # few lines prove little, and what comes is never quite like what was


def thresholds(judged: Judged, settings: tuple[float, ...]) -> tuple[float, ...]:
    """The threshold of each precision asked for; it rises with them."""
    found = [threshold(judged, setting) for setting in settings]
    return tuple(np.maximum.accumulate(found).tolist())


def threshold(judged: Judged, precision: float) -> float:
    """The lowest confidence from which on the judged lines keep to `precision` (0..1); NEVER where none does.

    They keep to it by RESERVE standard errors: of 49 lines that are all right, the next may still be wrong.
    The sum does not excuse the single line: at 98 % none is posted that is less sure than 90 %, and none below PROPOSED ever.
    """
    order = np.argsort(-judged.confidence, kind="stable")
    confidence, right, weight = judged.confidence[order], judged.right[order], judged.weight[order]
    count = np.cumsum(weight)
    share = np.cumsum(right * weight) / count - RESERVE * np.sqrt(precision * (1 - precision) / count)
    last = np.append(confidence[1:] != confidence[:-1], True) if len(confidence) else np.zeros(0, bool)
    good = np.flatnonzero(last & (share >= precision))
    least = max(PROPOSED, 1 - DOUBT * (1 - precision))
    return max(least, float(confidence[good[-1]])) if len(good) else NEVER


def with_setting(precision: float) -> tuple[float, ...]:
    """All places of the slider, the one that is asked for among them."""
    return tuple(sorted({*SETTINGS, round(precision, 4)}))
