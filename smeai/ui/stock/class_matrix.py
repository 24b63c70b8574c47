"""ABC by XYZ: how many items are in each class and what they sell in a year, one click from their list."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from smeai.ui.stock.words import money, units
from smeai.ui.tokens import GRID
from smeai.ui.widgets.text import label, set_look
from smeai.ui.words import count, share
from smeai.usecases.stock.result import Classed

HEAVY, MIDDLE = 0.25, 0.05  # of all sales, from which a class is tinted


def row_name(letter: str) -> str:
    """What a class by sales stands for."""
    return {
        "A": QCoreApplication.translate("Stock", "A: most of the sales"),
        "B": QCoreApplication.translate("Stock", "B: the middle"),
        "C": QCoreApplication.translate("Stock", "C: many with little"),
    }[letter]


def column_name(letter: str) -> str:
    """What a class by evenness stands for."""
    return {
        "X": QCoreApplication.translate("Stock", "X: even demand"),
        "Y": QCoreApplication.translate("Stock", "Y: changing"),
        "Z": QCoreApplication.translate("Stock", "Z: irregular"),
    }[letter]


class ClassCell(QPushButton):
    """One class: its letters, its items, what they sell."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "cell")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name, self._items, self._sales = label(scale="strong"), label(), label(scale="caption", tone="muted")
        body = QVBoxLayout(self)
        body.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        body.setSpacing(0)
        for each in (self._name, self._items, self._sales):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            body.addWidget(each)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def show_class(self, name: str, items: str, sales: str, weight: str) -> None:
        """All texts come formatted; `weight` is heavy, middle or light."""
        self._name.setText(name)
        self._items.setText(items)
        self._sales.setText(sales)
        self.setAccessibleName(" · ".join(filter(None, (name, items, sales))))
        set_look(self, weight=weight)


class ClassMatrix(QWidget):
    """`chosen` carries a class such as AX."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.cells = {f"{abc}{xyz}": ClassCell() for abc in "ABC" for xyz in "XYZ"}
        self._rows = {letter: label(tone="muted", wrap=True) for letter in "ABC"}
        self._columns = {letter: label(tone="muted") for letter in "XYZ"}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2 * GRID)
        for place, each in enumerate(self._columns.values()):
            grid.addWidget(each, 0, place + 1)
            grid.setColumnStretch(place + 1, 1)
        for line, (abc, name) in enumerate(self._rows.items()):
            name.setFixedWidth(26 * GRID)
            grid.addWidget(name, line + 1, 0)
            for place, xyz in enumerate("XYZ"):
                cell = self.cells[f"{abc}{xyz}"]
                cell.clicked.connect(partial(self._choose, f"{abc}{xyz}"))
                grid.addWidget(cell, line + 1, place + 1)

    def show_classes(self, classes: tuple[Classed, ...], currency: str) -> None:
        """These classes, in the language of the moment; one that is missing has no items."""
        for letters, name in ((self._rows, row_name), (self._columns, column_name)):
            for letter, shown in letters.items():
                shown.setText(name(letter))
        found = {each.name: each for each in classes}
        whole = sum(map(_weight, classes))
        for name, cell in self.cells.items():
            each = found.get(name)
            cell.setEnabled(each is not None)
            if each is None:
                cell.show_class(name, "–", "", "light")
                continue
            part = _weight(each) / whole if whole else 0.0
            weight = "heavy" if part >= HEAVY else "middle" if part >= MIDDLE else "light"
            items = self.tr("1 item") if each.items == 1 else self.tr("{count} items").format(count=count(each.items))
            cell.show_class(name, items, self._sales(each, part, currency), weight)

    def _sales(self, each: Classed, part: float, currency: str) -> str:
        worth = money(each.sales, currency) if each.sales else self.tr("{units} units").format(units=units(each.units))
        return self.tr("{worth} a year · {share}").format(worth=worth, share=share(part))

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)


def _weight(each: Classed) -> float:
    return float(each.sales) if each.sales else each.units
