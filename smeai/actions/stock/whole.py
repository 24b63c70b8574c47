"""A whole stock pilot in one go: the test of forecasts and orders, the report, the purchase orders and the forecasts as files."""

from collections.abc import Mapping
from pathlib import Path

from smeai.actions import targets
from smeai.actions.done import Done
from smeai.actions.options import checked
from smeai.actions.session import Session
from smeai.actions.stock import ordering, reporting, trial
from smeai.actions.stock.data import FILES, mapping, sales_of, with_files
from smeai.actions.stock.forecasts import COLUMNS, rows
from smeai.core.figures import written
from smeai.core.kpi_chain import NOTHING, Shared
from smeai.core.pilot import Setup, Source
from smeai.core.progress import Progress, silent, span
from smeai.core.report_wish import ReportWish
from smeai.storage.leftovers import Leftovers
from smeai.tabular.writing import write_csv
from smeai.usecases.stock.about import ABOUT
from smeai.usecases.stock.kept import reached
from smeai.usecases.stock.kpis import kpis
from smeai.usecases.stock.report import headline
from smeai.usecases.stock.result import StockResult
from smeai.usecases.stock.stopped import Stopped
from smeai.usecases.stock.views import Case

FORECAST = "forecast.csv"
ORDERS = "orders"
STOPPED = "smeai-stopped"


def run(
    source: Source,
    maps: Mapping[str, str],
    settings: Mapping[str, str],
    wish: ReportWish,
    currency: str = "EUR",
    progress: Progress = silent,
    shared: Shared = NOTHING,
) -> Done:
    """Test and report, and write an order for each supplier and the forecast of each item; see `leftovers` for one that is stopped."""
    case = case_of(source, maps, settings)
    targets.folder(wish.folder)
    session, kept = Session(), leftovers(wish.folder)
    result = trial.run(case, None, session, span(progress, 0, 0.9), kept)
    paths = reporting.report(case, result, (), wish, currency, progress=span(progress, 0.9, 0.92), shared=shared)
    paths += _files(case, result, wish, currency, session, span(progress, 0.92, 1))
    kept.clear()
    figures = kpis(result, {}, shared=shared)
    asked = (f"{each.sentence} Taken as: {each.assumed}." for each in sales_of(case, session).questions)
    return Done(
        headline(result, figures, currency),
        tuple((kpi.title, written(kpi.value, kpi.unit, currency)) for kpi in figures),
        paths,
        (*asked, *map(str, result.advice)),
        result.accuracy.items,
        0.0,
    )


def leftovers(folder: str) -> Leftovers:
    """What a run into `folder` that was stopped has left there; the next one takes it up, and takes it away when it is done."""
    return Leftovers(Path(folder) / STOPPED)


def left(folder: str) -> str:
    """What is said of that, once a run was stopped."""
    fraction, place = reached(leftovers(folder)), Path(folder) / STOPPED
    if fraction is None:
        return ""
    kept = Stopped.at(fraction)
    part = f"the forecast up to {kept.forecast:.0%}" if kept.forecast else f"the test on the past up to {kept.test:.0%}"
    return f"Kept in {place}: {part}. The same command goes on from there."


def case_of(source: Source, maps: Mapping[str, str], settings: Mapping[str, str]) -> Case:
    """The case of a command line; raises `UsageError` for words that do not fit."""
    options = checked(ABOUT, {key: value for key, value in settings.items() if key not in FILES})
    return with_files(Case(Setup("stock", source, tuple(mapping(source, maps).items()), tuple(options.items()))), settings)


def _files(case: Case, result: StockResult, wish: ReportWish, currency: str, session: Session, progress: Progress) -> tuple[str, ...]:
    """The forecast, and the orders where there are any."""
    progress(0.0, "Writing the forecast")
    laid = trial.laid(case, result.model, None, session)
    target = targets.file(Path(wish.folder) / FORECAST, [case.setup.source.path])
    write_csv(target, COLUMNS, rows(laid.history, laid.forecast))
    if not result.plan.items_to_order:
        return (str(target),)
    return (
        str(target),
        *ordering.write(laid, Path(wish.folder) / ORDERS, ordering.KINDS, wish.client, currency, wish.letterhead, progress),
    )
