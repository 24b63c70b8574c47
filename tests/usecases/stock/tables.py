"""Small tables of sales made in a line."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from smeai.tabular.reading import Reading
from smeai.tabular.table import Table
from smeai.usecases.stock.gather import Gathered, gather

LONG = {"item": "item", "date": "date", "quantity": "quantity"}


def table(columns: dict[str, Sequence[Any]], file: str = "sales.csv") -> Table:
    """A table as it is read: rows from 2 on."""
    cells = pd.DataFrame({name: pd.Series(list(values), dtype=object) for name, values in columns.items()})
    return Table(file, None, tuple(columns), cells, np.arange(len(cells)) + 2)


def rows(*found: Sequence[Any], names: str = "item date quantity") -> Table:
    """A table from rows, and names with spaces between."""
    return table({name: [row[place] for row in found] for place, name in enumerate(names.split())})


def gathered(made: Table, options: dict | None = None, answers: dict | None = None, **mapping: str) -> Gathered:
    """What is gathered from a table: roles are columns of the same name, and those of `mapping`."""
    roles = {name: name for name in made.columns if name in ALL} | mapping
    return gather(made, roles, Reading(), options or {}, answers or {})


ALL = frozenset(
    [
        "item",
        "date",
        "quantity",
        "location",
        "price",
        "promotion",
        "open",
        "closed",
        "holiday",
        "customers",
        "stock",
        "name",
        "group",
        "cost",
        "supplier",
        "pack",
        "lead",
    ]
)


def dates(first: str, count: int, step: int = 1) -> list[str]:
    """Texts of days, `step` apart."""
    return [str(day) for day in np.datetime64(first) + np.arange(count) * step]
