"""Ten items timed by hand, from the keyboard: what an item takes, and how sure that is."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smeai.core.business.stopwatch import FEWEST, WANTED, Stopwatch, spell
from smeai.core.figures import span
from smeai.core.kpi import Unit
from smeai.ui.dialog import Dialog
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet, secondary
from smeai.ui.widgets.text import label
from smeai.ui.words import count, figure, language

TICK_MS = 200


class StopwatchDialog(Dialog):
    """`done_with` carries a `Spell`. Space starts and goes on to the next item; `what` says what an item is."""

    done_with = Signal(object)

    def __init__(self, parent: QWidget, what: str, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self.watch, self._clock = Stopwatch(), clock
        words = self.tr("Do {count} of them as always. Press the space bar to start, and after each one. Skip one that was disturbed.")
        self.ask(what, words.format(count=count(WANTED)), self.tr("Take this time"))
        self.item, self.time, self.laps = label(tone="muted"), label(scale="figure"), label(scale="caption", tone="muted", wrap=True)
        self.found = label(wrap=True)
        self.go, self.skip, self.back = (
            secondary(picture="play"),
            secondary(self.tr("Skip this one")),
            quiet(self.tr("Undo the last"), "undo"),
        )
        self.go.clicked.connect(self.next)
        self.skip.clicked.connect(self.pass_over)
        self.back.clicked.connect(self.take_back)
        for button in (self.go, self.skip, self.back):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._lay_out()
        self.setFocus()
        self._show()

    @Slot()
    def next(self) -> None:
        """Start, or count the item under way and begin the next one; the last one wanted ends it."""
        now = self._clock()
        self.watch = self.watch.next(now) if self.watch.running else self.watch.start(now)
        if len(self.watch.laps) == WANTED:
            self.watch = self.watch.stop()
        self._show()

    @Slot()
    def pass_over(self) -> None:
        """Leave the item under way out."""
        self.watch = self.watch.skip(self._clock())
        self._show()

    @Slot()
    def take_back(self) -> None:
        """Leave the last item that counted out."""
        self.watch = self.watch.undo(self._clock())
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Space: self.next, Qt.Key.Key_S: self.pass_over, Qt.Key.Key_Backspace: self.take_back}
        if event.key() in keys:
            if not event.isAutoRepeat():  # a key that is held down is pressed once
                keys[Qt.Key(event.key())]()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.yes.isEnabled():
            event.accept()
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        found = spell(self.watch.laps)
        if found is not None:
            self.done_with.emit(found)
            super().accept()

    def done(self, code: int) -> None:
        self._timer.stop()
        super().done(code)

    @Slot()
    def _tick(self) -> None:
        seconds = self._clock() - self.watch.since if self.watch.since is not None else 0.0
        self.time.setText(f"{int(seconds) // 60}:{int(seconds) % 60:02d}")

    def _show(self) -> None:
        running, n = self.watch.running, len(self.watch.laps)
        self._timer.start() if running else self._timer.stop()
        self._tick()
        self.go.setText(self.tr("Next") if running else self.tr("Start") if n < WANTED else self.tr("One more"))
        self.skip.setEnabled(running)
        self.back.setEnabled(bool(n))
        self.item.setText(self.tr("Item {number} of {total}").format(number=count(n + 1 if running else n), total=count(WANTED)))
        self.laps.setText(" · ".join(figure(lap, Unit.SECONDS) for lap in self.watch.laps))
        self._tell()

    def _tell(self) -> None:
        found = spell(self.watch.laps)
        self.yes.setEnabled(found is not None)
        if found is None:
            self.found.setText(self.tr("A mean is shown from {count} items on.").format(count=count(FEWEST)))
            return
        text = self.tr("{mean} an item, {interval} at 95 % certainty. Spread {spread}, n = {count}.")
        mean, spread = (figure(each, Unit.MINUTES) for each in (found.mean, found.spread))
        interval = span(found.low, found.high, Unit.MINUTES, language=language())
        self.found.setText(text.format(mean=mean, interval=interval, spread=spread, count=count(found.n)))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for button in (self.go, self.skip, self.back):
            row.addWidget(button)
        row.addStretch()
        for widget in (self.item, self.time):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        for widget in (self.laps, self.found):
            self.body.addWidget(widget)
