"""A table as the user's file holds it: named columns of raw cells, each row knowing where it stands."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from smeai.tabular.folding import fold


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """`cells` has one object column per name in `columns` (unique, not empty) and one row per data row.

    Cells are str, int, float, datetime, date, time, timedelta, bool or None. `row_numbers` are the
    1-based rows of the user's file, as a spreadsheet program shows them.
    """

    file: str
    sheet: str | None
    columns: tuple[str, ...]
    cells: pd.DataFrame
    row_numbers: np.ndarray

    def __len__(self) -> int:
        return len(self.row_numbers)


def shape_key(table: Table | Sequence[str]) -> str:
    """A short stable fingerprint of the header names, blind to case, accents and order."""
    columns = table.columns if isinstance(table, Table) else table
    names = "\n".join(sorted(fold(name) for name in columns))
    return hashlib.sha256(names.encode()).hexdigest()[:16]
