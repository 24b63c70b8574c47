"""A short list of frozen rows as a table: sorted by a click, with a box to tick, names to edit."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor

from smeai.core.preview import RowsPage
from smeai.ui.theme import current

Index = QModelIndex


@dataclass(frozen=True, slots=True)
class ListColumn:
    """`figure` columns stand at the end of their cells; `tick` columns hold a bool, `name` columns can be edited.

    The keys of `sums` columns are figures that may be added up.
    """

    title: str
    figure: bool = False
    wide: bool = False
    tick: bool = False
    name: bool = False
    hint: str = ""
    sums: bool = False


@dataclass(frozen=True, slots=True)
class ListRow:
    """`cells` are texts, or bools in tick columns; `keys` what to sort by where that is not the text. `key` names the row."""

    key: str
    cells: tuple[str | bool, ...]
    keys: tuple[float | str | bool | None, ...] = ()
    number: int = 0  # of the row in the user's file
    pale: bool = False

    @property
    def folded(self) -> tuple[str, ...]:
        """Its texts, without case."""
        return tuple(cell.casefold() for cell in self.cells if isinstance(cell, str))

    def sort_key(self, column: int) -> tuple[bool, Any]:
        value = self.keys[column] if column < len(self.keys) and self.keys[column] is not None else self.cells[column]
        return isinstance(value, str), value.casefold() if isinstance(value, str) else value


class ListModel(QAbstractTableModel):
    """`ticked` carries the key of a row and the new state of its box, `renamed` its key and the new name."""

    ticked = Signal(str, bool)
    renamed = Signal(str, str)

    def __init__(self, columns: tuple[ListColumn, ...], rows: tuple[ListRow, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns, self.rows = columns, list(rows)
        self.every = self.rows  # those that are filtered out too

    def narrow(self, typed: str) -> None:
        """Show the rows in which each of the words that were typed stands, in any cell and any case."""
        words = typed.casefold().split()
        self.beginResetModel()
        self.rows = [row for row in self.every if all(any(word in cell for cell in row.folded) for word in words)] if words else self.every
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        cell = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole if not column.tick:
                return cell
            case Qt.ItemDataRole.ToolTipRole:
                return cell if isinstance(cell, str) and len(cell) > 20 else None
            case Qt.ItemDataRole.CheckStateRole if column.tick:
                return Qt.CheckState.Checked if cell else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole if column.tick:
                return f"{column.title}: {row.cells[0]}"
            case Qt.ItemDataRole.TextAlignmentRole if column.figure:
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole if row.pale:
                return QColor(current().muted)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and self.columns[index.column()].tick:
            self.ticked.emit(row.key, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and self.columns[index.column()].name and value.strip():
            self.renamed.emit(row.key, value.strip())
            return True
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        column = self.columns[index.column()]
        more = Qt.ItemFlag.ItemIsUserCheckable if column.tick else Qt.ItemFlag.ItemIsEditable if column.name else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | more

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            number = self.rows[section].number
            return str(number) if role == Qt.ItemDataRole.DisplayRole and number else None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (Qt.AlignmentFlag.AlignTrailing if column.figure else Qt.AlignmentFlag.AlignLeading) | Qt.AlignmentFlag.AlignVCenter
        return {Qt.ItemDataRole.DisplayRole: column.title, Qt.ItemDataRole.ToolTipRole: column.hint or column.title}.get(role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns):
            self.layoutAboutToBeChanged.emit()
            for rows in (self.every, *(() if self.rows is self.every else (self.rows,))):
                rows.sort(key=lambda row: row.sort_key(column), reverse=order == Qt.SortOrder.DescendingOrder)
            self.layoutChanged.emit()

    def fetch(self, start: int, count: int, done: Callable[[RowsPage], None]) -> None:
        """The texts of some rows, for copying."""
        rows = self.rows[start : start + count]
        cells = tuple(tuple(("x" if cell else "") if isinstance(cell, bool) else cell for cell in row.cells) for row in rows)
        done(RowsPage(start, tuple(row.number for row in rows), cells))
