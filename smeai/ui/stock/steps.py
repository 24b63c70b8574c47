"""The steps of the stock pilot, its pages, and how a saved one is opened again."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from smeai.core.usecase import About
from smeai.core.wizard import Answers, Flow, Step, begin
from smeai.ui.book import Book
from smeai.ui.file_page import FilePage
from smeai.ui.step_titles import step_title
from smeai.ui.step_toasts import StepToasts
from smeai.ui.stock.check_page import CheckPage
from smeai.ui.stock.forecast_page import ForecastPage
from smeai.ui.stock.orders_page import OrdersPage
from smeai.ui.stock.report_page import StockReportPage
from smeai.ui.stock.sales_columns import SalesColumnsPage
from smeai.ui.stock.state import StockState
from smeai.ui.texts import said
from smeai.ui.wizard import Wizard
from smeai.usecases.stock.views import Finding
from smeai.workers.job import Jobs

KEYS = ("file", "columns", "check", "forecast", "orders", "report")


def steps() -> tuple[Step, ...]:
    """All steps, in the language of the moment."""
    return tuple(Step(key, step_title(key)) for key in KEYS)


def stock_wizard(
    about: About, runner: Jobs, sample: Path | None = None, state: StockState | None = None, beside: Sequence[Path] = ()
) -> tuple[Wizard, FilePage, Book]:
    """The wizard, its first page, which may be given a file, and its book; `state` is that of a saved pilot.

    `beside` are the item list and the list of coming events that belong to the sample.
    """
    book = Book(state or StockState())
    file = FilePage(runner, about.key, sample)
    columns = SalesColumnsPage(runner, book, sample=(sample, *beside) if sample else ())
    pages = {
        "file": file,
        "columns": columns,
        "check": CheckPage(runner, book),
        "forecast": ForecastPage(runner, book, about),
        "orders": OrdersPage(runner, book),
        "report": StockReportPage(runner, book),
    }
    wizard = Wizard(lambda: said(about.title), resumed(book.state), pages)
    book.setParent(wizard)
    StepToasts(wizard, book)
    for key in ("forecast", "orders"):
        pages[key].look_wanted.connect(partial(_look, wizard, pages["check"]))
    return wizard, file, book


def _look(wizard: Wizard, check: CheckPage, item: str) -> None:
    """Go and see what looks wrong in the past of an item, or of any."""
    check.repairs.stand_on(Finding.SPIKE, item)
    wizard.go_to(KEYS.index("check"))


def resumed(state: StockState) -> Flow:
    """The flow of a saved pilot: as many answers as the state can give, at the step it was left."""
    flow = begin(steps(), _answers(state))
    there = flow.keys.index(state.at) if state.at in flow.keys else flow.reached
    return flow.go(min(there, flow.reached))


def _answers(state: StockState) -> Answers:
    if state.file is None:
        return ()
    if state.setup is None or (KEYS.index(state.at) < KEYS.index("check") and state.outcome is None):
        return (("file", state.file),)
    told: Answers = (("file", state.file), ("columns", state.setup.mapping))
    if state.outcome is None:
        return (*told, ("check", state.agreed)) if state.at == "forecast" else told
    date = state.outcome.date
    return (*told, ("check", state.agreed), ("forecast", date), ("orders", date))
