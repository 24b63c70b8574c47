"""The report of a stock pilot, written."""

from collections.abc import Sequence
from dataclasses import replace

from smeai.actions.model_cards import model_cards
from smeai.actions.session import Session
from smeai.actions.stock.trial import Place, desk, laid
from smeai.core.case.scenario import Scenario
from smeai.core.kpi_chain import NOTHING, Shared
from smeai.core.progress import Progress, silent
from smeai.core.report_wish import ReportWish
from smeai.errors import DataError
from smeai.models.catalog import FORECASTER
from smeai.usecases.stock.candidates import FRACAST, TITLES
from smeai.usecases.stock.kpis import kpis
from smeai.usecases.stock.overruling import Scored, scored
from smeai.usecases.stock.report import document
from smeai.usecases.stock.result import StockResult
from smeai.usecases.stock.standing import as_now
from smeai.usecases.stock.views import Case

Figures = Sequence[tuple[str, float]]


def report(
    case: Case,
    result: StockResult,
    figures: Figures,
    wish: ReportWish,
    currency: str = "EUR",
    place: Place | None = None,
    session: Session | None = None,
    progress: Progress = silent,
    shared: Shared = NOTHING,
    scenarios: Sequence[Scenario] = (),
) -> tuple[str, ...]:
    """Write the report as it is wished for, with the figures `shared` in the workspace and the what-ifs of the pilot; returns the paths.

    Its orders are those of now, with what was typed and overruled since the test.
    """
    from smeai.reports import write  # brings the PDF maker in, which nothing else needs

    now, overrides = _now(case, result, place, session)
    now = replace(now, currency=currency)
    cards = model_cards((FORECASTER,)) if any(TITLES[FRACAST] in each.method for each in now.methods) else ()
    made = document(now, kpis(now, dict(figures), shared=shared), wish.client, currency, overrides, scenarios=scenarios, cards=cards)
    return write(made, wish, progress)


def _now(case: Case, result: StockResult, place: Place | None, session: Session | None) -> tuple[StockResult, tuple[Scored, ...]]:
    """The result as things stand. DataError where something was changed since and the forecast is gone: its orders would be others."""
    try:
        model, found = desk(result.model, place, session).model, laid(case, result.model, place, session)
    except DataError:
        if case.typed or case.overrides:
            raise
        return result, ()
    return as_now(result, model, found), scored(found.history, case.overrides)
