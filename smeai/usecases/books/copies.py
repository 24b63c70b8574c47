"""Lines that stand in another file, too: whatever is known of their payee, nothing is booked twice without a person."""

from dataclasses import replace

import numpy as np

from smeai.usecases.books.suggester import LANES, Suggested
from smeai.usecases.books.suggestion import Lane

WHY = "The same booking stands in another file, which may be booked already."


def held(said: Suggested, copies: np.ndarray) -> Suggested:
    """Suggestions in which the lines of `copies` (bool) are left for review; their accounts stay."""
    if not copies.any():
        return said
    return replace(
        said,
        lane=np.where(copies, LANES.index(Lane.REVIEW), said.lane).astype(np.uint8),
        whys=(*said.whys, WHY),
        why=np.where(copies, len(said.whys), said.why).astype(np.int32),
    )
