"""The presenter view, on or off: larger type, notes, and the keys that a clicker sends."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from smeai.ui.presenter.bar import PresenterBar
from smeai.ui.presenter.notes import notes
from smeai.ui.theme import set_scale
from smeai.ui.window import Window
from smeai.ui.wizard import Wizard

LARGE = 1.35
SCENES = ("home", "new", "case", "reviews", "computing")  # "new" stands for all steps of the pilot that is open
LOOK_MS = 200  # between two looks at which page is in front


class Presenter(QObject):
    """One for each window; `state` is an action that shows whether it is on."""

    def __init__(self, window: Window, state: QAction) -> None:
        super().__init__(window)
        self._window, self._state, self._on, self._told = window, state, False, ("", ("", ""))
        self._before = window.windowState()
        self.bar = PresenterBar()
        self.bar.hide()
        window.add_bar(self.bar)
        self._keys = [self._key(keys, run) for keys, run in (("PgDown", self.go_on), ("PgUp", self.go_back), ("Esc", self.end))]
        for button, run in ((self.bar.onward, self.go_on), (self.bar.back, self.go_back), (self.bar.end, self.end)):
            button.clicked.connect(run)
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)
        window.closing.connect(self.end)

    @property
    def on(self) -> bool:
        return self._on

    @Slot()
    def turn(self) -> None:
        """Begin, or end."""
        (self.end if self._on else self.begin)()

    @Slot()
    def begin(self) -> None:
        self._before = self._window.windowState()
        self._window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        self._set(True)
        self._told = ("", ("", ""))
        self._look()
        self._clock.start()

    @Slot()
    def end(self) -> None:
        if self._on:
            self._clock.stop()
            self.bar.join()
            self._set(False)
            self._window.setWindowState(self._before)

    @Slot()
    def go_on(self) -> None:
        """Show the next page; what a page still waits for is said."""
        wizard = self._wizard
        if wizard is None:
            self._show_scene(1)
        elif wizard.page.busy:
            self._window.toast.say(self.tr("Still at work. Go on when it is done."))
        elif wizard.flow.last:
            self._show_scene(1)
        elif wizard.page.valid:
            wizard.go_on()
        else:
            self._window.toast.say(wizard.page.error or self.tr("This page waits for something to be chosen or started."))
        self._look()

    @Slot()
    def go_back(self) -> None:
        """Show the page before."""
        wizard = self._wizard
        if wizard is None or wizard.flow.first:
            self._show_scene(-1)
        else:
            wizard.go_back()
        self._look()

    @property
    def _wizard(self) -> Wizard | None:
        """The pilot whose step is in front."""
        wizard = self._window.wizard
        return wizard if self._window.place == "new" and isinstance(wizard, Wizard) else None

    def _show_scene(self, way: int) -> None:
        place = self._window.place
        there = SCENES.index(place) + way if place in SCENES else 0
        self._window.show_page(SCENES[min(max(there, 0), len(SCENES) - 1)])

    @Slot()
    def _look(self) -> None:
        """Show the notes of the page in front, when it is another one or speaks another language."""
        topic = self._window.topic
        told = notes(topic)
        if (topic, told) != self._told:
            self._told = (topic, told)
            self.bar.notes.show_notes(*told)

    def _set(self, on: bool) -> None:
        self._on = on
        self.bar.setVisible(on)
        self._state.setChecked(on)
        for key in self._keys:
            key.setEnabled(on)
        set_scale(QApplication.instance(), LARGE if on else 1.0)

    def _key(self, keys: str, run: object) -> QAction:
        action = QAction(self._window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(run)
        action.setEnabled(False)
        self._window.addAction(action)
        return action
