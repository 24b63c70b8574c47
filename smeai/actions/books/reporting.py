"""The report of a books pilot, written."""

from collections.abc import Sequence
from pathlib import Path

from smeai.core.kpi_chain import NOTHING, Shared
from smeai.core.pilot import Setup
from smeai.core.progress import Progress, silent
from smeai.usecases.books.kpis import kpis
from smeai.usecases.books.report import document
from smeai.usecases.books.result import BooksResult

Figures = Sequence[tuple[str, float]]
KINDS = ("pdf", "html", "xlsx")


def report(
    setup: Setup | None,
    result: BooksResult,
    figures: Figures,
    precision: float,
    client: str,
    folder: str,
    currency: str = "EUR",
    kinds: Sequence[str] = KINDS,
    progress: Progress = silent,
    shared: Shared = NOTHING,
) -> tuple[str, ...]:
    """Write the report at a precision of 0..1, with the figures `shared` in the workspace; returns the paths."""
    from smeai.reports import render  # brings the PDF maker in, which nothing else needs

    made = document(result, kpis(result, dict(figures), precision, shared=shared), precision, client, result.currency or currency)
    return tuple(str(path) for path in render(made, Path(folder), tuple(kinds), progress=progress))
