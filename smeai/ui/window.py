"""The main window: a sidebar and the page it chose."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QUndoGroup
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from smeai.core.usecase import About
from smeai.ui.archive import ArchivePage
from smeai.ui.home import HomePage
from smeai.ui.page import ScrollPage
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_cards import PilotCards
from smeai.ui.sidebar import Sidebar
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.drop_zone import FileDrops
from smeai.ui.widgets.toast import Toast


class Window(QMainWindow):
    """Shows pages and says what the user wants; `app` decides what follows.

    `banner` shows what concerns the whole program; `toast` says short things with an undo; pages add their QUndoStack to `undo_group`.
    """

    pilot_wanted = Signal(str)  # key of a use case
    sample_wanted = Signal(str)  # key of a use case
    file_given = Signal(object)  # path
    pilot_opened = Signal(str)  # key of a `Recent`
    report_opened = Signal(str)  # key of a `Recent`
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    help_wanted = Signal()
    closing = Signal()

    def __init__(self, abouts: tuple[About, ...], languages: tuple[tuple[str, str], ...] = (), hour: int | None = None) -> None:
        super().__init__()
        self.undo_group = QUndoGroup(self)
        self.sidebar = Sidebar(languages)
        self.home = HomePage(abouts, hour)
        self.pilots, self.reports = self._archives()
        self._chooser, self._wizard = self._new_page(abouts), None
        self._stack, self.banner = QStackedWidget(), Banner()
        self._pages: dict[str, QWidget] = {"home": self.home, "new": self._chooser, "pilots": self.pilots, "reports": self.reports}
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._lay_out()
        self._connect()
        self._actions()
        self.toast = Toast(self)
        self.setWindowTitle("smeai")
        self.resize(1240, 800)
        self.show_page("home")
        self._stack.setFocus()  # else the first button would wear the ring of the keyboard

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show home, new, pilots or reports."""
        self._stack.setCurrentWidget(self._pages[key])
        self.sidebar.set_place(key)

    def show_wizard(self, wizard: QWidget) -> None:
        """Show a wizard in the place of New pilot, until `close_wizard`."""
        self.close_wizard()
        self._wizard = self._pages["new"] = wizard
        self._stack.addWidget(wizard)
        self.show_page("new")

    def close_wizard(self) -> None:
        if self._wizard is not None:
            self._stack.removeWidget(self._wizard)
            self._wizard.close()
            self._wizard.deleteLater()
        self._wizard, self._pages["new"] = None, self._chooser

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_wizard()
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("kind", "page")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(inside)

    def _archives(self) -> tuple[ArchivePage, ArchivePage]:
        return (
            ArchivePage(
                "table",
                lambda: self.tr("My pilots"),
                lambda: self.tr("No pilot yet"),
                lambda: self.tr("Every pilot you start is kept here, saved as you go."),
            ),
            ArchivePage(
                "file",
                lambda: self.tr("Reports"),
                lambda: self.tr("No report yet"),
                lambda: self.tr("A pilot ends with a report as PDF, Excel workbook and web page. You will find them here."),
            ),
        )

    def _new_page(self, abouts: tuple[About, ...]) -> ScrollPage:
        page, cards = ScrollPage(), PilotCards(abouts)
        cards.started.connect(self.pilot_wanted)
        cards.sampled.connect(self.sample_wanted)
        page.body.addWidget(cards)
        page.body.addStretch()
        phrases = Phrases(page)
        phrases.bind(page.set_title, lambda: self.tr("New pilot"))
        phrases.bind(page.set_words, lambda: self.tr("What would you like to try on your own numbers?"))
        return page

    def _connect(self) -> None:
        for page in (self.pilots, self.reports):
            page.wanted.connect(self._show_new)
        self.sidebar.chosen.connect(self.show_page)
        self.sidebar.language_chosen.connect(self.language_chosen)
        self.sidebar.theme_chosen.connect(self.theme_chosen)
        self.home.started.connect(self.pilot_wanted)
        self.home.sampled.connect(self.sample_wanted)
        self.home.dropped.connect(self.file_given)
        self.home.opened.connect(self.pilot_opened)
        self.pilots.opened.connect(self.pilot_opened)
        self.reports.opened.connect(self.report_opened)
        FileDrops(self).dropped.connect(self.file_given)

    def _actions(self) -> None:
        undo, redo = self.undo_group.createUndoAction(self), self.undo_group.createRedoAction(self)
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo.setShortcuts([*QKeySequence.keyBindings(QKeySequence.StandardKey.Redo), QKeySequence("Ctrl+Y")])
        new, choose, help_ = QAction(self), QAction(self), QAction(self)
        new.setShortcut(QKeySequence.StandardKey.New)
        choose.setShortcut(QKeySequence.StandardKey.Open)
        help_.setShortcut(QKeySequence.StandardKey.HelpContents)
        new.triggered.connect(self._show_new)
        choose.triggered.connect(self._choose_file)
        help_.triggered.connect(self._want_help)
        self.addActions([undo, redo, new, choose, help_])

    @Slot()
    def _show_new(self) -> None:
        self.show_page("new")

    @Slot()
    def _choose_file(self) -> None:
        self.home.drop_zone.ask()

    @Slot()
    def _want_help(self) -> None:
        self.help_wanted.emit()
