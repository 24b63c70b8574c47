"""Columns that were bound to roles already, as a table of sales."""

import numpy as np
import pandas as pd

from smeai.tabular.binding import Dataset
from smeai.tabular.reading import Reading
from smeai.tabular.table import Table


def table_of(dataset: Dataset) -> tuple[Table, dict[str, str], Reading]:
    """The same rows as a table, its mapping (role -> column) and how it is read; empty cells are None."""
    cells = pd.DataFrame({role: _cells(column) for role, column in dataset.columns.items()}, dtype=object)
    table = Table(dataset.file, dataset.sheet, tuple(dataset.columns), cells, np.asarray(dataset.row_numbers))
    return table, {role: role for role in dataset.columns}, Reading()


def _cells(column: pd.Series) -> np.ndarray:
    cells = column.astype(object).to_numpy(copy=True)
    cells[pd.isna(column).to_numpy()] = None
    return cells
