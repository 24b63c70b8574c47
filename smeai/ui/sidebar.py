"""The places of the window, and at its foot language, theme and the promise to stay offline."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from smeai.ui.icons import icon
from smeai.ui.offline.promise import Promise
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import ICON
from smeai.ui.widgets.rail import Rail
from smeai.ui.widgets.text import label, set_look

WIDTH = 52 * GRID


def keys_of(number: int) -> QKeySequence:
    """The keys that lead to a place, counted from one."""
    return QKeySequence(f"Ctrl+{number}")


class Sidebar(QFrame):
    """`chosen` carries the key of a page; `theme_chosen` light, dark, contrast or system."""

    chosen = Signal(str)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    menu_wanted = Signal()

    def __init__(self, languages: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sidebar")
        self._phrases = Phrases(self)
        self.languages, self._places = languages, dict[str, QPushButton]()
        self._language, self._theme, self.more = self._entry("globe"), self._entry("moon"), self._entry("settings")
        self.promise = Promise()
        self._language.setVisible(len(languages) > 1)
        around, rail = QVBoxLayout(self), Rail(WIDTH - 1)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(rail)
        self.body = body = rail.body
        body.setContentsMargins(3 * GRID, 4 * GRID, 3 * GRID, 4 * GRID)
        body.setSpacing(GRID)
        name = label("smeai", "subtitle")
        name.setContentsMargins(2 * GRID, 0, 2 * GRID, 3 * GRID)
        body.addWidget(name)
        self._add_places(body)
        body.addStretch()
        body.addWidget(self._language)
        body.addWidget(self._theme)
        body.addWidget(self.more)
        body.addWidget(self.promise)
        self._fill_languages(languages)
        self._fill_themes()
        self.more.clicked.connect(self.menu_wanted)
        self._phrases.bind(self.more.setText, lambda: self.tr("Menu"))
        self._mirror()

    def set_place(self, key: str) -> None:
        """Mark the page that is shown."""
        for name, button in self._places.items():
            button.setChecked(name == key)

    def entry(self, key: str) -> QPushButton:
        """The button of a place."""
        return self._places[key]

    def open_menu(self, menu: QMenu) -> None:
        """Show what else the window can do."""
        menu.aboutToHide.connect(menu.deleteLater)
        self._open(menu, self.more)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror()
        super().changeEvent(event)

    def _add_places(self, body: QVBoxLayout) -> None:
        for number, (key, picture, text) in enumerate(self.places(), start=1):
            button = self._places[key] = self._entry(picture)
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, key))
            self._phrases.bind(button.setText, text)
            button.setToolTip(keys_of(number).toString(QKeySequence.SequenceFormat.NativeText))
            body.addWidget(button)

    def places(self) -> tuple[tuple[str, str, Callable[[], str]], ...]:
        """Key, picture and text of each place, from the top."""
        return (
            ("home", "home", lambda: self.tr("Home")),
            ("new", "wand", lambda: self.tr("New pilot")),
            ("pilots", "table", lambda: self.tr("My pilots")),
            ("reports", "file", lambda: self.tr("Reports")),
            ("case", "trend", lambda: self.tr("Business case")),
            ("reviews", "clock", lambda: self.tr("Monthly review")),
            ("figures", "settings", lambda: self.tr("Business figures")),
            ("computing", "cloud", lambda: self.tr("Cost of computing")),
            ("finder", "search", lambda: self.tr("Where AI helps")),
        )

    def _entry(self, picture: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "nav")
        button.setIcon(icon(picture, "muted", "on_soft"))
        button.setIconSize(ICON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _fill_languages(self, languages: tuple[tuple[str, str], ...]) -> None:
        menu = QMenu(self._language)
        for code, name in languages:
            menu.addAction(name).triggered.connect(partial(self._choose_language, code))
        self._language.clicked.connect(partial(self._open, menu, self._language))
        self._phrases.bind(self._language.setText, lambda: self.tr("Language"))

    def _fill_themes(self) -> None:
        self.themes = menu = QMenu(self._theme)
        group = QActionGroup(menu)
        for key, picture, text in (
            ("system", "settings", lambda: self.tr("As the system")),
            ("light", "sun", lambda: self.tr("Light")),
            ("dark", "moon", lambda: self.tr("Dark")),
            ("contrast", "contrast", lambda: self.tr("High contrast")),
        ):
            action = group.addAction(menu.addAction(icon(picture), ""))
            action.triggered.connect(partial(self._choose_theme, key))
            self._phrases.bind(action.setText, text)
        self._theme.clicked.connect(partial(self._open, menu, self._theme))
        self._phrases.bind(self._theme.setText, lambda: self.tr("Theme"))

    def _mirror(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        set_look(self, mirrored=mirrored)

    def _open(self, menu: QMenu, button: QPushButton, *_: object) -> None:
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _choose(self, key: str, *_: object) -> None:
        self.chosen.emit(key)

    def _choose_language(self, code: str, *_: object) -> None:
        self.language_chosen.emit(code)

    def _choose_theme(self, key: str, *_: object) -> None:
        self.theme_chosen.emit(key)
