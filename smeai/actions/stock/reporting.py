"""The report of a stock pilot, written."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from smeai.core.progress import Progress, silent
from smeai.usecases.stock.kpis import kpis
from smeai.usecases.stock.report import document
from smeai.usecases.stock.result import StockResult
from smeai.usecases.stock.views import Case

Figures = Sequence[tuple[str, float]]
KINDS = ("pdf", "html", "xlsx")


def report(
    case: Case,
    result: StockResult,
    figures: Figures,
    client: str,
    folder: str,
    currency: str = "EUR",
    kinds: Sequence[str] = KINDS,
    progress: Progress = silent,
) -> tuple[str, ...]:
    """Write the report; returns the paths."""
    from smeai.reports import render  # brings the PDF maker in, which nothing else needs

    result = replace(result, currency=currency)
    made = document(result, kpis(result, dict(figures)), client, currency)
    return tuple(str(path) for path in render(made, Path(folder), tuple(kinds), progress=progress))
