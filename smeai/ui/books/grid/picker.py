"""Choose an account in place: type a code or a word, arrows, Enter."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from smeai.ui.books.grid.accounts import fitting
from smeai.ui.books.words import sureness
from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.text import label
from smeai.usecases.books.views import AccountView

WIDTH, LINE, LINES = 84 * GRID, 7 * GRID, 9
CODE = Qt.ItemDataRole.UserRole
LISTED = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class AccountPicker(QFrame):
    """Opens over its parent; `chosen` carries the code, `left` says that it closed without one."""

    chosen = Signal(str)
    left = Signal()
    typed = Signal(str)  # more accounts may fit than are known

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "popup")
        self._accounts: tuple[AccountView, ...] = ()
        self._likely: dict[str, float] = {}
        self.field, self.list, self._none = QLineEdit(), QListWidget(), label(tone="muted", wrap=True)
        self.setFocusProxy(self.field)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._beside = QRect()
        body = QVBoxLayout(self)
        body.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        body.setSpacing(2 * GRID)
        for widget in (self.field, self.list, self._none):
            body.addWidget(widget)
        self.field.textEdited.connect(self._list)
        self.field.textEdited.connect(self.typed)
        self.list.itemClicked.connect(lambda item: self._take(item))
        self.field.installEventFilter(self)
        phrases = Phrases(self)
        phrases.bind(self.field.setPlaceholderText, lambda: self.tr("Code or name of an account"))
        phrases.bind(self.field.setAccessibleName, lambda: self.tr("Code or name of an account"))
        phrases.bind(self.list.setAccessibleName, lambda: self.tr("Accounts"))
        phrases.bind(self._none.setText, lambda: self.tr("No account fits. Accounts are added under Accounts."))
        self.hide()

    def set_accounts(self, accounts: tuple[AccountView, ...]) -> None:
        self._accounts = accounts
        if self.isVisible():
            self._list()

    def set_likely(self, likely: tuple[tuple[str, float], ...]) -> None:
        """The likely accounts of the line, best first, with their probabilities; shown first while nothing is typed."""
        self._likely = dict(likely)
        if self.isVisible():
            self._list()

    def ask(self, beside: QRect, typed: str = "") -> None:
        """Open beside an area of the parent, with what was typed already."""
        self._beside = beside
        self.field.setText(typed)
        self._list()
        self.show()
        self.raise_()
        self.field.setFocus()
        self.typed.emit(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        if event.type() == QEvent.Type.FocusOut and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.hide()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            if self.list.currentItem() is not None:
                self._take(self.list.currentItem())
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        if event.key() in LISTED:
            self._step(event.key())
            return True
        return False

    def _step(self, key: Qt.Key) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}[key]
        self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + by)))

    @Slot()
    def _list(self, *_: object) -> None:
        typed = self.field.text()
        found = fitting(self._accounts, typed, tuple(self._likely))
        self.list.clear()
        for account in found:
            item = QListWidgetItem(self._line(account))
            item.setData(CODE, account.code)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if found else -1)
        self.list.setFixedHeight(LINE * min(LINES, len(found)))
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        self._place()

    def _line(self, account: AccountView) -> str:
        sure = self._likely.get(account.code)
        name = f"{account.code}  {apart(account.name)}" if account.name != account.code else account.code
        return name if sure is None else f"{name}  ·  {sureness(sure)}"

    def _take(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(item.data(CODE))

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _place(self) -> None:
        beside, area = self._beside, self.parentWidget().rect()
        height = min(self.sizeHint().height(), area.height())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = beside.right() - WIDTH if mirrored else beside.left()
        below = beside.bottom() + 2
        above = beside.top() - 2 - (LINES * LINE + 15 * GRID)  # where the longest list fits, so that it does not jump while one types
        top = below if below + LINES * LINE + 15 * GRID <= area.height() else max(0, above)
        self.setGeometry(max(0, min(left, area.width() - WIDTH)), top, WIDTH, height)
