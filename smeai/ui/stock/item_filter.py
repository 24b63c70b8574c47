"""Which items are shown: by words, state, class, group and supplier."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from smeai.ui.phrases import Phrases
from smeai.ui.stock.item_columns import TURNED
from smeai.ui.stock.words import state_name
from smeai.ui.tokens import GRID
from smeai.ui.widgets.chip_select import ChipSelect
from smeai.usecases.stock.views import Ask

PAUSE_MS = 180
STATES = ("order", "late", "overstock", "dead", "override", "suspect")
CHANGED = "changed"
CLASSES = ("A", "B", "C", *(f"{abc}{xyz}" for abc in "ABC" for xyz in "XYZ"))


class ItemFilter(QWidget):
    """`changed` carries the `Ask` whenever the user wants another; `left` says that the keyboard goes back to the items."""

    changed = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ask, self._groups, self._suppliers, self._supposed = Ask(), (), (), False
        self.text, self.state, self.abc, self.group, self.supplier = QLineEdit(), *(ChipSelect() for _ in range(4))
        self.text.setClearButtonEnabled(True)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self.text.textEdited.connect(self._timer.start)
        self.text.textChanged.connect(self._clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self.text, 1)
        for chip in self._chips():
            chip.changed.connect(self._tell)
            row.addWidget(chip)
        phrases = Phrases(self)
        phrases.bind(self.text.setPlaceholderText, lambda: self.tr("Find an item, a group, a supplier"))
        phrases.bind(self.text.setAccessibleName, lambda: self.tr("Find an item, a group, a supplier"))
        names = (lambda: self.tr("State"), lambda: self.tr("Class"), lambda: self.tr("Group"), lambda: self.tr("Supplier"))
        for chip, name in zip(self._chips(), names, strict=True):
            phrases.bind(chip.setAccessibleName, name)
        phrases.bind(lambda _: self._say(), lambda: "")

    def set_choices(self, groups: tuple[str, ...], suppliers: tuple[str, ...]) -> None:
        """The groups and suppliers one can ask for."""
        if (groups, suppliers) != (self._groups, self._suppliers):
            self._groups, self._suppliers = groups, suppliers
            self._say()

    def suppose(self, supposed: bool) -> None:
        """Whether there is a what-if, under which one can ask for what it changes."""
        if supposed == self._supposed:
            return
        self._supposed = supposed
        if not supposed and (self.ask.state == CHANGED or self.ask.order in TURNED):
            fresh = Ask()
            state = "" if self.ask.state == CHANGED else self.ask.state
            order = (fresh.order, fresh.descending) if self.ask.order in TURNED else (self.ask.order, self.ask.descending)
            self.ask = replace(self.ask, state=state, order=order[0], descending=order[1])
        self._say()

    def choose(self, *, classed: str = "", group: str = "") -> None:
        """Show these items alone."""
        self.text.clear()
        self._timer.stop()
        self.ask = replace(self.ask, text="", state="", abc=classed[:1], xyz=classed[1:], group=group, supplier="")
        self._say()
        self.changed.emit(self.ask)

    def sort(self, order: str) -> None:
        """Sort by a column; once more turns the order round."""
        descending = not self.ask.descending if order == self.ask.order else order not in ("item", "order_by", "supplier", "group", "abc")
        self.ask = replace(self.ask, order=order, descending=descending)
        self.changed.emit(self.ask)

    def begin(self, letter: str) -> None:
        """Go on with what was typed elsewhere."""
        self.text.setFocus()
        self.text.setText(letter)
        self._timer.start()

    def rest(self) -> None:
        """Nobody looks any more."""
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Down):
            if event.key() == Qt.Key.Key_Escape:
                self.text.clear()
            self._tell()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _chips(self) -> tuple[ChipSelect, ...]:
        return (self.state, self.abc, self.group, self.supplier)

    def _say(self) -> None:
        ask, states = self.ask, (*STATES, CHANGED) if self._supposed else STATES
        self.state.set_choices((("", self.tr("All items")), *((key, state_name(key)) for key in states)), ask.state)
        self.abc.set_choices((("", self.tr("Any class")), *((key, key) for key in CLASSES)), ask.abc + ask.xyz)
        self.group.set_choices((("", self.tr("Any group")), *((name, name) for name in self._groups)), ask.group)
        self.supplier.set_choices((("", self.tr("Any supplier")), *((name, name) for name in self._suppliers)), ask.supplier)
        self.group.setVisible(bool(self._groups))
        self.supplier.setVisible(bool(self._suppliers))

    @Slot()
    def _clear(self, text: str) -> None:
        if not text:  # by the button in the field
            self._timer.start()

    @Slot()
    def _tell(self, *_: object) -> None:
        self._timer.stop()
        state, abc, group, supplier = (chip.value() for chip in self._chips())
        text = self.text.text().strip()
        wanted = replace(self.ask, text=text, state=state, abc=abc[:1], xyz=abc[1:], group=group, supplier=supplier)
        if wanted != self.ask:
            self.ask = wanted
            self.changed.emit(wanted)
