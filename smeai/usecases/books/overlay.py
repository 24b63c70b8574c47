"""One set of suggestions laid over another, line by line."""

from dataclasses import replace

import numpy as np

from smeai.usecases.books.suggester import Suggested


def over(below: Suggested, above: Suggested, mine: np.ndarray) -> Suggested:
    """`above` on the lines that are `mine` (bool), `below` on the others."""
    accounts = tuple(dict.fromkeys([*below.accounts, *above.accounts]))
    number = {name: place for place, name in enumerate(accounts)}
    moved = np.array([*(number[name] for name in above.accounts), -1], np.int32)
    why = np.where(above.why >= 0, above.why + len(below.whys), -1)
    tax = np.full(len(mine), -1, np.int32)
    return replace(
        below,
        accounts=accounts,
        account=np.where(mine, moved[above.account], below.account).astype(np.int32),
        confidence=np.where(mine, above.confidence, below.confidence).astype(np.float32),
        source=np.where(mine, above.source, below.source).astype(np.uint8),
        lane=np.where(mine, above.lane, below.lane).astype(np.uint8),
        whys=(*below.whys, *above.whys),
        why=np.where(mine, why, below.why).astype(np.int32),
        taxes=(*below.taxes, *above.taxes),
        tax=np.where(mine, _tax(above, tax, len(below.taxes)), _tax(below, tax, 0)).astype(np.int32),
    )


def _tax(said: Suggested, none: np.ndarray, start: int) -> np.ndarray:
    """The numbers of tax codes as they are behind `start` others."""
    return none if said.tax is None else np.where(said.tax >= 0, said.tax + start, -1)
