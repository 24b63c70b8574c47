"""Key figures side by side, a column for each set of inputs; every row unfolds the formula of its figure."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from smeai.ui.icons import icon
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.what_if.reckoning import Reckoning
from smeai.ui.what_if.wording import formula, starred, titled, written
from smeai.ui.widgets.text import label, set_look

AT_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
TITLES = 30 * GRID
Sides = Sequence[tuple[str, Mapping[str, float]]]


class SidesGrid(QWidget):
    """`sides` are the heads of the columns with all values under them; the first column of figures is the one formulas show."""

    def __init__(self, strong: int = 0) -> None:
        super().__init__()
        self._grid, self._strong, self._open = QGridLayout(self), strong, set()
        self._reckoning: Reckoning | None = None
        self._cells: dict[tuple[str, int], QLabel] = {}
        self._formulas: dict[str, QLabel] = {}
        self._shape: tuple[object, ...] = ()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(0, TITLES)

    def show_sides(self, reckoning: Reckoning, names: Sequence[str], sides: Sides, currency: str) -> None:
        """Show `names` for each of the `sides`; rows stay where only values have changed."""
        self._reckoning, self._sides, self._currency = reckoning, sides, currency
        heads = tuple(head for head, _ in sides)
        shape = (tuple(names), heads, tuple(titled(reckoning, name) for name in names))
        if shape != self._shape:
            self._shape = shape
            self._build(names, heads)
        for name in names:
            star = starred(reckoning, name)
            for column, (_, values) in enumerate(sides):
                cell = self._cells[name, column]
                cell.setText(written(reckoning, name, currency, values) + star)
                value = reckoning.shown(name, values)
                set_look(cell, tone="bad" if value is not None and value < 0 else "")
            if name in self._open:
                self._explain(name)

    def _build(self, names: Sequence[str], heads: Sequence[str]) -> None:
        while item := self._grid.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        self._cells, self._formulas = {}, {}
        for column, head in enumerate(heads):
            name = label(head, "caption", "muted", wrap=True)
            self._grid.addWidget(name, 0, 1 + column, AT_END)
        for place, name in enumerate(names):
            self._row(2 * place + 1, name, len(heads))

    def _row(self, row: int, name: str, columns: int) -> None:
        title = titled(self._reckoning, name)
        words, how = label(title, wrap=True), QToolButton()
        words.setToolTip(_sentence(self._reckoning, name))
        how.setIcon(icon("info"))
        how.setCheckable(True)
        how.setChecked(name in self._open)
        how.setToolTip(self.tr("How this figure is computed"))
        how.setAccessibleName(f"{self.tr('How this figure is computed')}: {title}")
        how.toggled.connect(partial(self._unfold, name))
        self._grid.addWidget(words, row, 0)
        for column in range(columns):
            cell = label(scale="strong" if column == self._strong else "body", selectable=True)
            cell.setAccessibleName(title)
            self._cells[name, column] = cell
            self._grid.addWidget(cell, row, 1 + column, AT_END)
        self._grid.addWidget(how, row, 1 + columns)
        told = self._formulas[name] = label(scale="caption", tone="muted", wrap=True, selectable=True)
        told.setVisible(name in self._open)
        self._grid.addWidget(told, row + 1, 0, 1, 2 + columns)

    def _unfold(self, name: str, unfolded: bool) -> None:
        (self._open.add if unfolded else self._open.discard)(name)
        if unfolded:
            self._explain(name)
        self._formulas[name].setVisible(unfolded)

    def _explain(self, name: str) -> None:
        _, values = self._sides[self._strong]
        self._formulas[name].setText(formula(self._reckoning, name, self._currency, values))


def _sentence(reckoning: Reckoning, name: str) -> str:
    return said(reckoning.titles[name][2])
