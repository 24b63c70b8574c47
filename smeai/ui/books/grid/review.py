"""The review of the lines: filter, grid, what is known of a line, and the ways to book it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from smeai.ui.books.grid.commands import Commands
from smeai.ui.books.grid.detail_panel import DetailPanel
from smeai.ui.books.grid.filter_bar import FilterBar
from smeai.ui.books.grid.model import LedgerModel
from smeai.ui.books.grid.picker import AccountPicker
from smeai.ui.books.grid.view import GridView
from smeai.ui.books.ledger import Ledger
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.empty_state import EmptyState
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.usecases.books.views import UNSURE, Filter, Opened

ROOMY = 190 * GRID  # narrower, the detail of a line would leave no room for the lines
SHORTCUTS = {"Ctrl+Z": "undo", "Ctrl+Shift+Z": "redo", "Ctrl+Y": "redo", "Ctrl+F": "find"}


class Review(QWidget):
    """Shows a `Ledger`. Every command can be given by key or by mouse."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self.ledger, self._months = ledger, ()
        self._standing: int | None = None  # the place in the ledger of the line one stands on
        self.model = LedgerModel(ledger, self)
        self.view, self.filters, self.detail = GridView(self.model), FilterBar(), DetailPanel(ledger)
        self.picker, self.commands = AccountPicker(self), Commands(self.view, self.model, ledger)
        self.banner, self.progress, self._empty = Banner(), ProgressPanel(), EmptyState("search")
        self.setFocusProxy(self.view)
        self._lay_out()
        self._connect()
        phrases = Phrases(self)
        phrases.bind(self.view.setAccessibleName, lambda: self.tr("Bank lines"))
        phrases.bind(
            lambda text: self._empty.set_texts(text, self.tr("Choose another lane, or clear the filter.")), lambda: self.tr("No line fits")
        )

    @property
    def busy(self) -> bool:
        return self.progress.running

    def open(self, wanted: Filter | None = None) -> None:
        """Show the lines of a filter, unsure ones first unless it says otherwise."""
        self.filters.set_filter(wanted or self.filters.filter)
        self.ledger.open()
        self.model.open(self.filters.filter)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _command_of(event):
            event.accept()  # else the window would take them: what is undone here is kept by the ledger, not by the window
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if command := _command_of(event):
            self._command(command)
        elif event.key() == Qt.Key.Key_Escape:
            self.filters.clear()  # and not a step back: who books by keyboard would lose the line
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)
        self.detail.setVisible(self.width() >= ROOMY)

    def rest(self) -> None:
        """Ask for nothing any more, until it is opened again."""
        self.model.close()
        self.detail.rest()

    @Slot(str)
    def pick(self, typed: str) -> None:
        """Open the picker beside the account of the current line."""
        line = self.view.line()
        if line is None or line.closed:
            self.commands.do("accept" if line is not None else "")
            return
        area: QRect = self.view.account_rect()
        corner = self.view.viewport().mapTo(self, QPoint(area.x(), area.y()))
        self.picker.set_likely(self.detail.likely())
        self.picker.ask(QRect(corner, area.size()), typed)

    @Slot(object)
    def filter_by(self, wanted: Filter) -> None:
        self.banner.clear()
        self.model.open(wanted)

    @Slot(str)
    def sort_by(self, order: str) -> None:
        """Sort by a column; the same one again turns the order around."""
        wanted = self.filters.filter
        turned = order == wanted.order and order != UNSURE and not wanted.descending
        self.view.mark_order(order, descending=turned)
        self.filters.set_filter(replace(wanted, order=order, descending=turned))
        self.model.open(self.filters.filter)

    @Slot(str)
    def book_all(self, account: str) -> None:
        """Book all lines of the filter in one step."""
        job = self.ledger.book_all(self.model.filter, account, self._finish)
        self.progress.watch(job)
        self._arrange()

    @Slot()
    def post(self) -> None:
        """Settle all lines that are sure."""
        self.progress.watch(self.ledger.post(self._finish))
        self._arrange()

    @Slot()
    def _finish(self) -> None:
        self.progress.finish()
        self._arrange()

    @Slot(object)
    def _fail(self, failure: object) -> None:
        if self.busy:
            self.progress.fail(failure)
        else:
            self.banner.show_failure(failure)
        self._arrange()

    @Slot(object)
    def _open(self, opened: Opened) -> None:
        self._months = opened.months
        self._name()
        self._arrange()

    @Slot()
    def _name(self) -> None:
        self.picker.set_accounts(self.ledger.accounts)
        self.filters.set_choices(self._months, self.ledger.accounts)

    @Slot(int)
    def _stand(self, row: int) -> None:
        line = self.model.line(row) if row >= 0 else None
        self._standing = line.place if line is not None else None
        self.detail.show_line(line)

    @Slot()
    def _arrive(self) -> None:
        self._stay()
        self._stand(self.view.currentIndex().row())
        if self.view.currentIndex().row() < 0 and self.model.rowCount():
            self.view.go(0)
        self._arrange()

    def _stay(self) -> None:
        """Stay on the line one stood on: where booked lines leave the filter, those below move up."""
        row, line = self.view.currentIndex().row(), self.view.line()
        if line is not None and self._standing is not None and line.place != self._standing:
            there = self.model.pages.row_of(self._standing, row)
            if there is not None:
                self.view.go(there)

    @Slot(str)
    def _command(self, name: str) -> None:
        self.banner.clear()
        if name == "pick":
            self.pick("")
        elif name == "find":
            self.filters.search()
        else:
            self.commands.do(name)

    def _arrange(self) -> None:
        self._lines.setCurrentWidget(self.view if self.model.rowCount() or not self.ledger.tally.lines else self._empty)
        self.progress.setVisible(self.busy or self.progress.failed)
        self.view.setEnabled(not self.busy)

    def _connect(self) -> None:
        self.view.wanted.connect(self._command)
        self.view.typed.connect(self.pick)
        self.view.at.connect(self._stand)
        self.view.sorted_by.connect(self.sort_by)
        self.model.arrived.connect(self._arrive)
        self.model.opened.connect(lambda: self._stand(self.view.currentIndex().row()))
        self.detail.wanted.connect(self._command)
        self.detail.picked.connect(self._book)
        self.detail.known.connect(lambda: self.picker.set_likely(self.detail.likely()))
        self.picker.chosen.connect(self._book)
        self.picker.left.connect(self.view.setFocus)
        self.filters.changed.connect(self.filter_by)
        self.filters.wanted.connect(self._command)
        self.filters.left.connect(self.view.setFocus)
        self.commands.stuck.connect(lambda text: self.banner.say(text, tone="warn"))
        self.commands.bulk.connect(self.book_all)
        self.ledger.opened.connect(self._open)
        self.ledger.charted.connect(self._name)
        self.picker.typed.connect(self.ledger.search)
        self.ledger.changed.connect(self.model.refresh)
        self.ledger.tallied.connect(self.filters.show_tally)
        self.ledger.failed.connect(self._fail)

    @Slot(str)
    def _book(self, account: str) -> None:
        self.banner.clear()
        self.view.setFocus()
        self.commands.book(account)

    def _lay_out(self) -> None:
        self.progress.hide()
        holder, row, body = QWidget(), QHBoxLayout(), QVBoxLayout(self)
        self._lines = QStackedLayout(holder)
        self._lines.addWidget(self.view)
        self._lines.addWidget(self._empty)
        row.setSpacing(3 * GRID)
        row.addWidget(holder, 1)
        row.addWidget(self.detail)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(3 * GRID)
        body.addWidget(self.filters)
        body.addWidget(self.banner)
        body.addWidget(self.progress)
        body.addLayout(row, 1)


def _command_of(event: QKeyEvent) -> str:
    return SHORTCUTS.get(QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText), "")
