"""Cost of computing: everything follows at once from what is entered; only the document is written by the engine."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.computing.sheet import work_out
from smeai.core.prices import PriceBook, read_prices
from smeai.core.report_wish import ReportWish
from smeai.errors import UnreadableFile
from smeai.storage.price_list import SHIPPED, PriceList
from smeai.ui.chat.price_dialog import PriceDialog
from smeai.ui.computing.choice_part import ChoicePart
from smeai.ui.computing.commitment_part import CommitmentPart
from smeai.ui.computing.computing_book import ComputingBook
from smeai.ui.computing.cost_part import CostPart
from smeai.ui.computing.ebitda_part import EbitdaPart
from smeai.ui.computing.part import Part
from smeai.ui.computing.report_part import ReportPart
from smeai.ui.computing.selling_part import SellingPart
from smeai.ui.computing.wording import title
from smeai.ui.currency_select import CurrencySelect
from smeai.ui.page import MARGIN
from smeai.ui.phrases import Phrases
from smeai.ui.step_action import ActionButton
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.tabs import Tabs
from smeai.ui.widgets.text import label
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs


class ComputingPage(QWidget):
    """Needs the actions of `ComputingBook` and ``computing.report(workings, book, known, wish) -> paths``."""

    def __init__(self, runner: Callable[[], Jobs], workspace: Callable[[], str], prices: PriceList) -> None:
        super().__init__()
        self._runner, self._prices, self.sheet = runner, prices, None
        self.book, self.banner, self.tabs = ComputingBook(runner, workspace, self), Banner(), Tabs()
        self.cost, self.commitment, self.ebitda = CostPart(), CommitmentPart(), EbitdaPart()
        self.choice, self.selling, self.report = ChoicePart(), SellingPart(), ReportPart(self.book)
        self._currency, self._title, self._words = CurrencySelect(self.book), label(scale="title"), label(tone="muted", wrap=True)
        self._list, self._actions = self._load_prices(), QHBoxLayout()
        self._connect()
        self._lay_out()
        self._name()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.book.load()

    @Slot()
    def show_state(self, *_: object) -> None:
        """Show what follows from the figures of the moment: the tab in front alone."""
        self.sheet = work_out(self.book.state, self._list, self.book.known)
        self.cost.book = self._list
        self._currency.show_state()
        self._show_front()

    @Slot()
    def edit_prices(self) -> None:
        """Open the price list."""
        dialog = PriceDialog(self._prices, self.window())
        dialog.finished.connect(self._reload_prices)
        dialog.open()

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """Show buttons for actions of the window beside the title."""
        for action in actions:
            self._actions.addWidget(ActionButton(action))

    def _show_front(self, *_: object) -> None:
        part = self._parts()[self.tabs.current]
        if isinstance(part, Part) and self.sheet is not None:
            part.show_sheet(self.sheet)
        elif isinstance(part, ReportPart):
            part.form.show_state()

    def _parts(self) -> dict[str, QWidget]:
        return {
            "cost": self.cost,
            "commitment": self.commitment,
            "ebitda": self.ebitda,
            "choice": self.choice,
            "selling": self.selling,
            "report": self.report,
        }

    @Slot(str, float)
    def _enter(self, name: str, value: float) -> None:
        self.book.enter(name, value, title(self.sheet, name))

    @Slot(str, float)
    def _offer(self, name: str, value: float) -> None:
        offers = self.book.state.with_offer(self.sheet.service.price.name, name, value).offers
        self.book.change(title(self.sheet, name), quiet=True, merge=True, offers=offers)

    @Slot(str, object)
    def _choose(self, name: str, value: object) -> None:
        words = {"serves": self.tr("A call is"), "whole": self.tr("Own computer"), "years": self.tr("Years looked at")}[name]
        more = {"chosen": ()} if name == "serves" else {}
        self.book.change(words, quiet=True, **{name: value}, **more)

    @Slot(object)
    def _compare(self, names: tuple[str, ...]) -> None:
        self.book.change(self.tr("Services"), quiet=True, chosen=names)

    @Slot(str, str)
    def _answer(self, name: str, value: str) -> None:
        self.book.change(self.tr("What only you know"), quiet=True, facts=self.book.state.with_fact(name, value).facts)

    def _test(self, name: str, value: float | None) -> None:
        figures = self.book.state.with_figure(name, value).figures
        self.book.change(self.tr("What only you know"), quiet=True, merge=True, figures=figures)

    @Slot(object)
    def _write(self, wish: ReportWish) -> None:
        self.banner.clear()
        self.report.form.set_ready(False)
        job = self._runner().start(
            "computing.report", self.book.state, self._list, self.book.known, wish,
            done=self._written, failed=self._fail, progress=self.report.progress.advance,
        )  # fmt: skip
        if job.running:
            self.report.progress.show()
            self.report.progress.watch(job)

    def _written(self, paths: tuple[str, ...]) -> None:
        self._end()
        self.book.set(reports=tuple(paths))
        self.report.form.show_state()

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self._end()
        self.banner.show_failure(failure)

    def _end(self) -> None:
        self.report.progress.finish()
        self.report.progress.hide()
        self.report.form.set_ready(True)

    def _load_prices(self) -> PriceBook:
        try:
            return self._prices.load()
        except UnreadableFile as error:
            self.banner.show_error(error)
            return read_prices(SHIPPED)

    @Slot()
    def _reload_prices(self, *_: object) -> None:
        self.banner.clear()
        self._list = self._load_prices()
        self.show_state()

    def _connect(self) -> None:
        self.book.changed_state.connect(self.show_state)
        self.book.loaded.connect(self.show_state)
        self.book.failed.connect(self._fail)
        for part in (self.cost, self.commitment, self.ebitda, self.choice, self.selling):
            part.entered.connect(self._enter)
        self.cost.load.moved.connect(lambda value: self._enter("calls_month", value))
        self.cost.load.chosen.connect(self._choose)
        self.cost.services.chosen.connect(self._compare)
        self.cost.services.edited.connect(self.edit_prices)
        self.commitment.offered.connect(self._offer)
        self.choice.answered.connect(self._answer)
        self.choice.tested.connect(self._test)
        self.report.wanted.connect(self._write)
        self.tabs.shown.connect(self._show_front)

    def _name(self) -> None:
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("Cost of computing"))
        phrases.bind(self.setAccessibleName, lambda: self.tr("Cost of computing"))
        phrases.bind(
            self._words.setText,
            lambda: self.tr(
                "Your own computer beside the cloud. Hover over a figure for its formula; * marks what rests on an assumption."
            ),
        )
        phrases.bind(lambda _: self.show_state(), str)

    def _lay_out(self) -> None:
        texts = (
            lambda: self.tr("Here and cloud"),
            lambda: self.tr("Commitments"),
            lambda: self.tr("EBITDA"),
            lambda: self.tr("Which one"),
            lambda: self.tr("For sellers"),
            lambda: self.tr("Report"),
        )
        for (key, part), text in zip(self._parts().items(), texts, strict=True):
            self.tabs.add(key, part, text)
        head, body = QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(2 * GRID)
        head.addWidget(self._title, 1)
        head.addLayout(self._actions)
        head.addWidget(self._currency)
        body.setContentsMargins(MARGIN, MARGIN - GRID, MARGIN, MARGIN - GRID)
        body.setSpacing(2 * GRID)
        body.addLayout(head)
        body.addWidget(self._words)
        body.addWidget(self.banner)
        body.addWidget(self.tabs, 1)
