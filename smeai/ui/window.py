"""The main window: a sidebar and the page it chose."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from smeai.ui import commands
from smeai.ui.commands import Commands
from smeai.ui.file_drops import FileDrops, choose_file
from smeai.ui.sidebar import Sidebar, keys_of
from smeai.ui.stationery import Stationery
from smeai.ui.step_action import StepAction
from smeai.ui.tab_order import step_focus
from smeai.ui.widgets.page_stack import Stack, scrolled

if TYPE_CHECKING:  # a page and its widgets are imported when it is first shown: the window is on screen sooner
    from smeai.core.usecase import About
    from smeai.storage.price_list import PriceList
    from smeai.ui.book import Book
    from smeai.ui.figures.business_book import BusinessBook
    from smeai.ui.recents import Recent
    from smeai.ui.widgets.banner import Banner
    from smeai.ui.widgets.toast import Toast
    from smeai.workers.job import Jobs


class Window(QMainWindow):
    """Shows pages and says what the user wants; `app` decides what follows.

    It opens without a page; set `abouts`, then `show_page` shows the first one.
    """

    pilot_wanted = Signal(str)  # key of a use case
    sample_wanted = Signal(str)  # key of a use case
    file_given = Signal(object)  # path
    pilot_opened = Signal(str)  # key of a `Recent`
    pilot_given = Signal(str, object)  # key of a `Recent`, path of a file that was dropped on it
    pilot_removed = Signal(str)  # key of a `Recent`
    report_opened = Signal(str)  # key of a `Recent`
    finder_answered = Signal(object)  # `Answers`
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    help_wanted = Signal()
    commands_used = Signal(object)  # their keys, the last one first
    closing = Signal()
    painted = Signal()  # the window is on screen for the first time

    def __init__(self, languages: tuple[tuple[str, str], ...] = (), abouts: "tuple[About, ...]" = (), hour: int | None = None) -> None:
        super().__init__()
        self.sidebar = Sidebar(languages)
        self.abouts, self.hour, self._wizard, self._book, self.place = abouts, hour, None, None, ""
        self.recents: dict[str, tuple[Recent, ...] | None] = {"home": (), "pilots": (), "reports": ()}
        self.finder: Mapping[str, Any] = {}  # the answers to the finder's questions, as they are kept
        self.done: frozenset[str] = frozenset()  # steps of a first pilot that were taken
        self.runner: Callable[[], Jobs] | None = None  # the engine, for pages that ask it themselves
        self.workspace: Callable[[], str] | None = None  # the folder of the workspace one works in
        self.business: Callable[[], BusinessBook] | None = None  # the figures of the business in that workspace
        self.prices: Callable[[], PriceList] | None = None  # the user's list of cloud prices
        self.may_close: Callable[[], bool] = lambda: True
        self.parks: Callable[[QWidget], bool] = lambda _: False  # whether a wizard that is closed works on
        self.stationery = Stationery()  # what report forms start from
        self.commands, self.used = Commands(self), ()  # keys of the commands used from the palette, the last one first
        self._stack, self._column = Stack(), QVBoxLayout()
        self._pages: dict[str, QWidget] = {}
        self._lay_out()
        self._connect()
        self._actions()
        self.setWindowTitle("smeai")
        self.resize(1240, 800)
        self._on_screen = False
        self.sidebar.set_place("home")
        self._stack.setFocus()  # else the first button would wear the ring of the keyboard

    @property
    def wizard(self) -> QWidget | None:
        """The wizard that is open, shown or not."""
        return self._wizard

    @property
    def front(self) -> QWidget:
        """The page that is shown."""
        return self._stack.currentWidget()

    @property
    def topic(self) -> str:
        """What help is wanted for: the page that is shown, or the use case and step of its wizard, such as "chat-check"."""
        if self.place != "new" or self._wizard is None:
            return self.place
        return f"{self._book.use_case if self._book else ''}-{self._wizard.flow.at}"

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show home, new, pilots, reports or finder."""
        self.place = key
        self._stack.setCurrentWidget(self._page(key))
        self.sidebar.set_place(key)
        self.name_steps()

    def set_recents(self, pilots: "tuple[Recent, ...] | None", reports: "tuple[Recent, ...] | None" = ()) -> None:
        """What can be opened again, the latest first; None while that is not known yet."""
        self.recents = {"home": pilots, "pilots": pilots, "reports": reports}
        for key in self.recents.keys() & self._pages.keys():
            self._pages[key].set_recents(self.recents[key])

    def set_done(self, done: frozenset[str]) -> None:
        """Which steps of a first pilot were taken: use, data, test, errors, report."""
        self.done = done
        if "finder" in self._pages:
            self._pages["finder"].set_done(done)

    def show_wizard(self, wizard: QWidget) -> None:
        """Show a wizard in the place of New pilot, until `close_wizard`."""
        self.close_wizard()
        self._wizard = wizard
        if self._stack.indexOf(wizard) < 0:
            self._stack.addWidget(wizard)
        else:
            wizard.reopen()
        self.show_page("new")
        wizard.setFocus()  # so that Enter leads on at once

    def follow_steps(self, book: "Book") -> None:
        """Undo and redo are of this book, as long as its wizard is in front."""
        self._book = book
        if not self._wizard.property("followed"):  # it may come back
            self._wizard.setProperty("followed", True)
            book.named.connect(self.name_steps)
            self._wizard.show_actions((self.undo, self.redo))
        self.name_steps()

    def close_wizard(self) -> None:
        """Show no wizard any more; one that works on is kept."""
        if self._wizard is not None:
            self._wizard.close()
            if not self.parks(self._wizard):
                self.drop_wizard(self._wizard)
        self._wizard = self._book = None
        self.name_steps()

    def holds(self, wizard: QWidget) -> bool:
        """Whether a wizard is here, shown or not."""
        return shiboken6.isValid(wizard) and self._stack.indexOf(wizard) >= 0

    def drop_wizard(self, wizard: QWidget) -> None:
        """Let go of a wizard that is not shown."""
        self._stack.removeWidget(wizard)
        wizard.deleteLater()

    def add_bar(self, bar: QWidget, *, above: bool = False) -> None:
        """Show something above or below every page."""
        self._column.insertWidget(0 if above else self._column.count(), bar)

    @cached_property
    def toast(self) -> "Toast":
        """Says short things at the foot of the window."""
        from smeai.ui.widgets import toast

        return toast.Toast(self)

    @cached_property
    def banner(self) -> "Banner":
        """Says what concerns the whole program, above the page."""
        from smeai.ui.widgets import banner

        made = banner.Banner()
        self._column.insertWidget(0, made)
        return made

    def focusNextPrevChild(self, onward: bool) -> bool:
        return step_focus(self, onward)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._on_screen:
            self._on_screen = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
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
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(scrolled(self._stack), 1)
        row.addLayout(self._column, 1)
        self.setCentralWidget(inside)

    def _page(self, key: str) -> QWidget:
        """The page, made when it is first shown: the window is on screen sooner."""
        if key == "new" and self._wizard is not None:
            return self._wizard
        if key not in self._pages:
            from smeai.ui.places import build_place

            self._pages[key] = build_place(key, self)
            self._stack.addWidget(self._pages[key])
        return self._pages[key]

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.show_page)
        self.sidebar.language_chosen.connect(self.language_chosen)
        self.sidebar.theme_chosen.connect(self.theme_chosen)
        self.sidebar.menu_wanted.connect(lambda: self.sidebar.open_menu(self.commands.menu(self.sidebar)))
        self.drops = FileDrops(self)
        self.drops.dropped.connect(self.file_given)

    def _actions(self) -> None:
        back, again = (QKeySequence.keyBindings(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
        again = [*again, *(keys for keys in map(QKeySequence, ("Ctrl+Shift+Z", "Ctrl+Y")) if keys not in again)]
        self.undo = StepAction(self, "undo", lambda: self.tr("Undo"), lambda: self.tr("Undo: {step}"), back)
        self.redo = StepAction(self, "redo", lambda: self.tr("Redo"), lambda: self.tr("Redo: {step}"), again)
        self.undo.triggered.connect(lambda: self._front and self._front.undo())
        self.redo.triggered.connect(lambda: self._front and self._front.redo())
        self.addActions([self.undo, self.redo])
        keys = QKeySequence.StandardKey
        self.commands.add(commands.FILE, lambda: self.tr("New pilot"), self.show_new, keys.New, "wand")
        self.commands.add(commands.FILE, lambda: self.tr("Open a spreadsheet…"), self._choose_file, keys.Open, "folder")
        for number, (place, picture, text) in enumerate(self.sidebar.places(), start=1):
            self.commands.add(commands.GO, text, partial(self.sidebar.chosen.emit, place), keys_of(number), picture)
        self.commands.add(commands.HELP, lambda: self.tr("Find a command…"), self._find_command, "Ctrl+K", "search")
        self.commands.add(commands.HELP, lambda: self.tr("Help on this page"), self._want_help, keys.HelpContents, "help")

    @property
    def _front(self) -> "Book | None":
        """Whose steps undo and redo are of: those of the wizard, or of a page that has a `book` of its own."""
        return self._book if self.place == "new" else getattr(self._pages.get(self.place), "book", None)

    @Slot()
    def name_steps(self, *_: str) -> None:
        """Let undo and redo say what they would do to the page in front."""
        book = self._front
        for action, step in ((self.undo, book.undoable if book else ""), (self.redo, book.redoable if book else "")):
            action.name(step)
            action.setVisible(bool(book and (book.undoable or book.redoable)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.name_steps()
        super().changeEvent(event)

    @Slot()
    def show_new(self) -> None:
        """Show the page New pilot, or the wizard that is under way."""
        self.show_page("new")

    @Slot()
    def _find_command(self) -> None:
        from smeai.ui.palette.opening import open_palette

        open_palette(self, self.sidebar.languages)

    @Slot()
    def _choose_file(self) -> None:
        path = choose_file(self, self.tr("Choose a spreadsheet"))
        if path:
            self.file_given.emit(path)

    @Slot()
    def _want_help(self) -> None:
        self.help_wanted.emit()
