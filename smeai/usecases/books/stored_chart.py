"""A chart of accounts as plain JSON, for the workspace."""

from collections.abc import Mapping
from typing import Any

from smeai.errors import DataError
from smeai.usecases.books.chart import Account, AccountKind, Chart

NO_CHART = Chart("", ())


def to_json(chart: Chart) -> dict[str, Any]:
    """Plain JSON types."""
    rows = [[each.code, each.name, each.kind.value if each.kind else "", each.tax, each.purpose] for each in chart.accounts]
    return {"name": chart.name, "accounts": rows}


def from_json(stored: Mapping[str, Any] | None) -> Chart:
    """What `to_json` gave, no accounts for None. DataError where it is something else."""
    if stored is None:
        return NO_CHART
    try:
        return Chart(stored["name"], tuple(_account(*row) for row in stored["accounts"]))
    except (KeyError, TypeError, ValueError) as error:
        raise DataError("The stored chart of accounts is damaged.", "Import the chart again.") from error


def _account(code: str, name: str, kind: str, tax: str, purpose: str) -> Account:
    return Account(code, name, AccountKind(kind) if kind else None, tax, purpose)
