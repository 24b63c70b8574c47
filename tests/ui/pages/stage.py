"""The whole window over a believable shop, without an engine: where every page is brought to be looked at."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from smeai.actions import review, workspaces
from smeai.storage.price_list import PriceList
from smeai.storage.settings import Settings
from smeai.ui.books.state import BooksState
from smeai.ui.books.steps import KEYS, books_wizard
from smeai.ui.chat.state import ChatState
from smeai.ui.chat.steps import chat_wizard
from smeai.ui.desk import Desk
from smeai.ui.offers import ABOUTS
from smeai.ui.stock.state import StockState
from smeai.ui.stock.steps import stock_wizard
from smeai.ui.theme import set_text
from smeai.ui.wizard import Wizard
from smeai.usecases import about
from smeai.workers.dummy import DummyRunner
from tests.ui.books.books import FakeLedger
from tests.ui.books.test_wizard import CHART, PAST, StarterView, look
from tests.ui.chat import samples as chat
from tests.ui.stock import samples as stock

SIZE = (1240, 800)
LEDGER = 300  # lines


class Stage:
    """A desk over a workspace with tested pilots. `end` closes it; nothing is left running."""

    def __init__(self, folder: Path, language: str = "en", theme: str = "light", size: tuple[int, int] = SIZE, **preferences: Any) -> None:
        self.shop, self._ended = folder / "shop", False
        shutil.copytree(_shop(), self.shop)
        self.settings = Settings.load(folder / "home")
        self.settings.remember_workspace(self.shop, "Corner shop")
        self.settings.update(language=language, theme=theme, welcome="done", **preferences)
        self.runner = DummyRunner()
        self.runner.open = lambda: None
        self.desk = Desk(QApplication.instance(), lambda: ABOUTS, self.settings, lambda: self.runner)
        self.window = self.desk.window
        self.window.setWindowTitle("smeai")
        self.window.resize(*size)
        self.window.show()
        self.desk.open_home()
        self.desk.open_engine()
        self.window.activateWindow()
        wait(self.window.isActiveWindow)

    def chat(self, at: str, state: ChatState = chat.STATE, **changed: Any) -> Wizard:
        """The wizard of the chat pilot at a step."""
        wizard, _, book = chat_wizard(about("chat"), chat.runner(**changed), state=replace(state, at=at))
        return self._put_up(wizard, book, "chat")

    def stock(self, at: str, state: StockState = stock.STATE, **changed: Any) -> Wizard:
        """The wizard of the stock pilot at a step."""
        wizard, _, book = stock_wizard(about("stock"), stock.runner(**changed), state=replace(state, at=at))
        return self._put_up(wizard, book, "stock")

    def books(self, at: str, state: BooksState | None = None, **changed: Any) -> Wizard:
        """The wizard of the books pilot at a step, over a ledger in memory."""
        wizard, files, book = books_wizard(about("books"), DummyRunner(ledger_answers() | changed), state=state)
        self._put_up(wizard, book, "books")
        if not book.state.files:
            files.add((Path("april.csv"), Path("asked.csv")) if at == KEYS[0] else (Path("april.csv"),))
        book.place = ("/books", 7)
        while wizard.flow.at != at:
            if wizard.flow.at == "accounts":
                wizard.page._group.buttons()[0].click()
            wizard.go_on()
        return wizard

    def end(self) -> None:
        """Close everything; again does nothing."""
        if self._ended:
            return
        self._ended = True
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        set_text(QApplication.instance(), 100)
        self.window.close()
        self.desk.close()
        workspaces.close(str(self.shop))
        self.desk.deleteLater()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _put_up(self, wizard: Wizard, book: Any, key: str) -> Wizard:
        book.prices, book.stationery, book.use_case = PriceList(self.settings.places), self.window.stationery, key
        self.window.show_wizard(wizard)
        self.window.follow_steps(book)
        return wizard


def settle(widget: QWidget) -> None:
    """Let what is laid out after a moment be laid out."""
    for _ in range(3):
        QApplication.processEvents()
    widget.ensurePolished()


def wait(look_for: Callable[[], object], patience: int = 5000) -> None:
    """Wait until that holds."""
    loop, look, end = QEventLoop(), QTimer(interval=5), QTimer(singleShot=True, interval=patience)
    look.timeout.connect(lambda: look_for() and loop.quit())
    end.timeout.connect(loop.quit)
    look.start()
    end.start()
    if not look_for():
        loop.exec()
    assert look_for()


def ledger_answers() -> dict[str, Any]:
    """What the engine would say to the books pilot."""
    from smeai.usecases.books.chart import Chart
    from smeai.usecases.books.file_views import ChartView
    from smeai.usecases.books.views import FileFinding, ImportView, MonthView, Outcome
    from tests.ui.books.results import RESULT

    ledger = FakeLedger(LEDGER)
    found = {name: lambda folder, number, *args, each=each, **more: each(*args, **more) for name, each in ledger.answers().items()}
    return found | {
        "statements.look": look,
        "ledger.import_files": ImportView(
            120, ("april.csv",), (FileFinding("april.csv", "duplicate", "3 lines stand in it twice.", 3),), (), False, ledger.tally()
        ),
        "ledger.chart": Chart("", ()),
        "ledger.use_chart": Outcome(2, 0, "The chart is used.", ledger.tally()),
        "ledger.months": (MonthView("2026-03", 100, 100, False), MonthView("2026-04", 20, 3, True)),
        "ledger.close_month": Outcome(100, 0, "2026-03 is closed.", ledger.tally()),
        "ledger.export": ("/out/books.csv",),
        "tables.open": PAST,
        "charts.starters": (StarterView("skr03", "SKR03", "de", "DE", 2),),
        "charts.starter": ChartView(CHART),
        "charts.load": ChartView(CHART),
        "books.run": RESULT,
        "books.report": ("/out/report.pdf",),
    }


@cache
def _shop() -> Path:
    """A workspace with two tested pilots, one of them in daily use; made once, and copied."""
    folder = Path(mkdtemp(prefix="smeai-stage-")) / "shop"
    place = str(folder)
    workspaces.open_or_create(place, "Corner shop")
    for key, title, state in (
        ("chat", "Inbox", ChatState(setup=chat.SETUP, result=chat.RESULT)),
        ("stock", "Shelves", StockState(setup=stock.SETUP, outcome=stock.RESULT)),
    ):
        pilot = workspaces.create_pilot(place, key, title).id
        workspaces.save(place, pilot, state.as_json(), "results")
        if key == "chat":
            review.change(place, "Use", {"in_use": {str(pilot): "2026-09-01"}})
    workspaces.close(place)
    return folder
