"""What can be ordered: whole packs, and not less than the supplier delivers."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from smeai.usecases.stock.ordering.terms import Terms


@dataclass(frozen=True, slots=True, eq=False)
class Lots:
    """Float64 [items]: pack size (0: any quantity) and minimum order."""

    pack: np.ndarray
    minimum: np.ndarray

    @classmethod
    def of(cls, terms: Sequence[Terms]) -> "Lots":
        """From the terms of the items."""
        return cls(np.array([each.pack for each in terms]), np.array([each.minimum for each in terms]))

    def whole(self, wanted: np.ndarray) -> np.ndarray:
        """Orders [items] that cover what is wanted; nothing where nothing is."""
        least = np.where(wanted > 0, np.maximum(wanted, self.minimum), 0.0)
        packs = np.where(self.pack > 0, self.pack, 1.0)
        return np.where(self.pack > 0, np.ceil(np.round(least / packs, 9)) * packs, least)
