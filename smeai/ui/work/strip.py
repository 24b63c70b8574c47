"""What runs although its page is not in front: how far, the way there, and the way out."""

from PySide6.QtCore import QPoint, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QWidget

from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet
from smeai.ui.widgets.elision import Elision
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label
from smeai.ui.work.wording import named
from smeai.ui.work.works import Works

STEPS = 1000


class WorkStrip(QFrame):
    """One line at the foot of the window; hidden while there is nothing to tell, or one looks at the page itself."""

    def __init__(self, works: Works, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self._works, self._words, self._bar = works, label(), QProgressBar(maximum=STEPS, textVisible=False)
        self._elision = Elision(self._words, "")
        self.waiting, self.look, self.stop = quiet(), quiet(picture="search"), quiet(picture="stop")
        self.look.clicked.connect(self._look)
        self.stop.clicked.connect(self._stop)
        self.waiting.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(6 * GRID, GRID, 4 * GRID, GRID)
        row.setSpacing(3 * GRID)
        self._bar.setFixedWidth(40 * GRID)
        for widget, stretch in ((Picture("clock", 4 * GRID), 0), (self._words, 1), (self._bar, 0)):
            row.addWidget(widget, stretch)
        for widget in (self.waiting, self.look, self.stop):
            row.addWidget(widget)
        self._timer = QTimer(self, interval=500)  # pages change, and time passes, although nothing advances
        self._timer.timeout.connect(self.follow)
        phrases = Phrases(self)
        phrases.bind(self.look.setText, lambda: self.tr("Show"))
        phrases.bind(self.stop.setText, lambda: self.tr("Stop"))
        phrases.bind(lambda _: self.follow(), lambda: "")
        works.changed.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self, *_: object) -> None:
        """Show what there is now."""
        works = self._works.all
        shown = bool(works) and not self._works.seen(works[0])
        self.setVisible(shown)
        if bool(works) != self._timer.isActive():
            (self._timer.start if works else self._timer.stop)()
        if shown:
            self._elision.set(self._works.say())
            self._bar.setValue(round(STEPS * works[0].fraction))
            self._bar.setAccessibleName(self._works.say())
            self.waiting.setVisible(len(works) > 1)
            self.waiting.setText(self.tr("%n waiting", "", len(works) - 1))

    @Slot()
    def _look(self) -> None:
        self._works.wanted.emit(self._works.all[0])

    @Slot()
    def _stop(self) -> None:
        self._works.all[0].cancel()

    @Slot()
    def _choose(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for work in self._works.all[1:]:
            text = self.tr("Do not start: {work}").format(work=apart(named(work.kind, work.title)))
            menu.addAction(text).triggered.connect(work.cancel)
        menu.popup(self.waiting.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
