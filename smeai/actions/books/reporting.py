"""The report of a books pilot, written."""

from collections.abc import Sequence

from smeai.actions.model_cards import model_cards
from smeai.core.case.scenario import Scenario
from smeai.core.kpi_chain import NOTHING, Shared
from smeai.core.pilot import Setup
from smeai.core.progress import Progress, silent
from smeai.core.report_wish import ReportWish
from smeai.models.catalog import ENCODERS
from smeai.usecases.books.kpis import kpis
from smeai.usecases.books.report import document
from smeai.usecases.books.result import BooksResult

Figures = Sequence[tuple[str, float]]


def report(
    setup: Setup | None,
    result: BooksResult,
    figures: Figures,
    precision: float,
    wish: ReportWish,
    currency: str = "EUR",
    progress: Progress = silent,
    shared: Shared = NOTHING,
    scenarios: Sequence[Scenario] = (),
) -> tuple[str, ...]:
    """Write the report as it is wished for, with the figures `shared` in the workspace and the what-ifs of the pilot; returns the paths.

    `precision` is 0..1.
    """
    from smeai.reports import write  # brings the PDF maker in, which nothing else needs

    made = document(
        result,
        kpis(result, dict(figures), precision, shared=shared),
        precision,
        wish.client,
        result.currency or currency,
        scenarios=scenarios,
        cards=model_cards(ENCODERS),
    )
    return write(made, wish, progress)
