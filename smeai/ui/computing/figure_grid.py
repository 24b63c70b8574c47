"""A small table of figures, each with its formula."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from smeai.core.computing.sheet import Sheet
from smeai.ui.computing.figure_label import FigureLabel
from smeai.ui.computing.wording import formula, title, written
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label

Row = tuple[str, tuple[str, ...]]
"""Its name, and the names of its figures; an empty one leaves the cell empty."""


class FigureGrid(Card):
    """Rows by `show_rows`; labels are kept, so that a slider only writes texts."""

    def __init__(self) -> None:
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self._title, self._grid = label(scale="heading", wrap=True), QGridLayout()
        self._heads: list[QLabel] = []
        self._rows: list[tuple[QLabel, list[FigureLabel]]] = []
        self._grid.setHorizontalSpacing(5 * GRID)
        self._grid.setVerticalSpacing(2 * GRID)
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(self._title)
        self.body.addLayout(self._grid)

    def show_rows(self, heading: str, heads: tuple[str, ...], rows: tuple[Row, ...], sheet: Sheet) -> None:
        """`heads` are the titles of the columns of figures."""
        self._title.setText(heading)
        self._title.setVisible(bool(heading))
        self._fit(len(heads), len(rows))
        for head, text in zip(self._heads, heads, strict=True):
            head.setText(text)
        for (name, cells), (words, figures) in zip(self._rows, rows, strict=True):
            name.setText(apart(words))
            for cell, figure in zip(cells, figures, strict=True):
                shown = figure in sheet.kpis
                cell.show_figure(
                    written(sheet, figure) if shown else "–" if figure else "",
                    partial(_told, sheet, figure) if shown else str,
                    words,
                )

    def _fit(self, columns: int, rows: int) -> None:
        """As many labels as are needed."""
        if (len(self._heads), len(self._rows)) == (columns, rows):
            return
        for widget in (*self._heads, *(each for name, cells in self._rows for each in (name, *cells))):
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._heads = [self._put(_head(), 0, column + 1) for column in range(columns)]
        self._rows = [
            (
                self._put(label(wrap=True), row + 1, 0),
                [self._put(FigureLabel(scale="strong" if column == 0 else "body"), row + 1, column + 1) for column in range(columns)],
            )
            for row in range(rows)
        ]

    def _put(self, widget: QWidget, row: int, column: int) -> QWidget:
        self._grid.addWidget(widget, row, column)
        return widget


def _told(sheet: Sheet, figure: str) -> str:
    return f"{title(sheet, figure)}\n{formula(sheet, figure)}"


def _head() -> QLabel:
    """Stands at the end, over figures; a plain label that does not align itself by its page."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("scale", "caption")
    made.setProperty("tone", "muted")
    made.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    return made
