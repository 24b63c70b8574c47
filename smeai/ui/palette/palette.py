"""The palette over the window: a field, and below it what fits."""

from collections.abc import Sequence
from typing import Any

import shiboken6
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from smeai.ui.palette.cells import ENTRY, LINE, EntryCells
from smeai.ui.palette.entry import Entry, fitting
from smeai.ui.tokens import GRID
from smeai.ui.widgets.text import label

WIDTH, LINES = 150 * GRID, 11
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -LINES, Qt.Key.Key_PageDown: LINES}
Index = QModelIndex | QPersistentModelIndex


class EntryList(QAbstractListModel):
    """Entries, as they are listed and read aloud."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        """List these instead."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        texts = {Qt.ItemDataRole.DisplayRole: entry.text, Qt.ItemDataRole.AccessibleTextRole: entry.spoken}
        return entry if role == ENTRY else texts.get(role)


class Palette(QWidget):
    """Covers its window until something is chosen; `ran` carries the key of what was. Whoever had the focus gets it back."""

    ran = Signal(str)

    def __init__(self, window: QWidget, entries: Sequence[Entry], used: Sequence[str] = ()) -> None:
        super().__init__(window)
        self._entries, self._used, self._before = tuple(entries), tuple(used), QApplication.focusWidget()
        self.frame, self.field, self.list = QFrame(self), QLineEdit(), QListView()
        self._model, self._none = EntryList(self), label(tone="muted", wrap=True)
        self._lay_out()
        self._name()
        self.field.textChanged.connect(self._fit)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _: self._take())
        self.list.selectionModel().currentChanged.connect(self._say)
        window.installEventFilter(self)
        self._fit()

    def open(self) -> None:
        """Show it, ready to type."""
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def leave(self) -> None:
        """Close it, and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field:
            if event.type() == QEvent.Type.Resize:
                self._place()
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # what lies behind does not hear the keys
            return True
        return event.type() == QEvent.Type.KeyPress and self._press(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.frame.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 90))

    def _press(self, event: QKeyEvent) -> bool:
        again = event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or again:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() in STEPS:
            self._step(STEPS[event.key()])
        elif event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # there is nowhere else to go
            return False
        return True

    def _step(self, by: int) -> None:
        count, row = self._model.rowCount(), self.list.currentIndex().row() + by
        if count:
            row = row % count if abs(by) == 1 else max(0, min(count - 1, row))  # round the end, one at a time
            self.list.setCurrentIndex(self._model.index(row))

    @Slot()
    def _take(self) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            return
        entry: Entry = index.data(ENTRY)
        self.leave()
        self.ran.emit(entry.key)
        QTimer.singleShot(0, self.window(), entry.run)  # when the focus is back where it was

    @Slot()
    def _fit(self, *_: object) -> None:
        found = fitting(self._entries, self.field.text(), self._used)
        self._model.show(found)
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self._model.index(0))
        self._place()

    @Slot()
    def _say(self, *_: object) -> None:
        """Let a screen reader say what is chosen, for the focus stays in the field."""
        index = self.list.currentIndex()
        if QAccessible.isActive() and index.isValid():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, index.data(ENTRY).spoken))

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Commands"))
        self.field.setPlaceholderText(self.tr("What would you like to do?"))
        self.field.setAccessibleName(self.tr("What would you like to do?"))
        self.field.setAccessibleDescription(self.tr("Type words, choose with the arrows, Enter does it, Escape leaves."))
        self.list.setAccessibleName(self.tr("Commands"))
        self._none.setText(self.tr("Nothing is called like that. Try another word."))

    def _lay_out(self) -> None:
        self.frame.setProperty("kind", "popup")
        self.list.setModel(self._model)
        self.list.setItemDelegate(EntryCells(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        body = QVBoxLayout(self.frame)
        body.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        body.setSpacing(2 * GRID)
        for widget in (self.field, self.list, self._none):
            body.addWidget(widget)
        self._none.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)

    def _place(self) -> None:
        area = self.parentWidget().rect()
        self.setGeometry(area)
        line = max(LINE, self.list.sizeHintForRow(0))
        top = min(20 * GRID, area.height() // 8)
        lines = min(LINES, len(self._model.entries), (area.height() - 2 * top - 20 * GRID) // line)
        self.list.setFixedHeight(line * max(1, lines))
        wide = min(WIDTH, area.width() - 8 * GRID)
        self.frame.setGeometry(QRect(QPoint((area.width() - wide) // 2, top), self.frame.sizeHint()))
        self.frame.setFixedWidth(wide)
        self.frame.adjustSize()
