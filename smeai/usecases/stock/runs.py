"""Runs of steps that follow one another, over all items at once."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True, eq=False)
class Runs:
    """Run k is of `item[k]`, from step `first[k]` to step `last[k]`, both within; all int64 [runs], by item and step."""

    item: np.ndarray
    first: np.ndarray
    last: np.ndarray

    def __len__(self) -> int:
        return len(self.item)

    def where(self, chosen: np.ndarray) -> "Runs":
        """Only the runs of which `chosen` (bool or index [n]) is true."""
        return Runs(self.item[chosen], self.first[chosen], self.last[chosen])


def runs(mask: np.ndarray) -> Runs:
    """The longest runs of True in each row of `mask`, bool [items, steps]."""
    edges = np.diff(np.pad(mask, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    item, first = np.nonzero(edges == 1)
    last = np.nonzero(edges == -1)[1] - 1
    return Runs(item, first, last)


def trimmed(found: Runs, mask: np.ndarray) -> Runs:
    """The runs cut to their first and last step in `mask` (bool [items, steps]); those that hold no such step are left out."""
    found = found.where(sums(mask, found.item, found.first, found.last) > 0)
    steps = mask.shape[1]
    places = np.flatnonzero(mask)
    first = places[np.searchsorted(places, found.item * steps + found.first)] - found.item * steps
    last = places[np.searchsorted(places, found.item * steps + found.last, side="right") - 1] - found.item * steps
    return Runs(found.item, first, last)


def sums(values: np.ndarray, item: np.ndarray, first: np.ndarray, last: np.ndarray) -> np.ndarray:
    """The sum of `values` [items, steps] from `first` to `last`, both within and cut to what there is: float64 [n]; 0 if nothing."""
    total = np.pad(np.cumsum(values, axis=1, dtype=np.float64), ((0, 0), (1, 0)))
    steps = values.shape[1]
    first, last = np.clip(first, 0, steps), np.clip(last + 1, 0, steps)
    return np.where(last > first, total[item, last] - total[item, np.minimum(first, last)], 0.0)
