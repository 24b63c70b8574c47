"""What one can do with a table: copy, choose its columns, keep the first one in sight."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QMenu

from smeai.ui.texts import apart


def open_menu(table: Any, at: QPoint) -> None:
    """Show the menu of a `DataTable` at a place of the screen; it goes when it closes."""
    menu = table_menu(table)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def table_menu(table: Any) -> QMenu:
    """What can be done with a table as it is."""
    menu = QMenu(table)
    copy = menu.addAction(QCoreApplication.translate("DataTable", "Copy"))
    copy.setEnabled(table.selectionModel() is not None and table.selectionModel().hasSelection())
    copy.triggered.connect(table.copy)
    whole = menu.addAction(QCoreApplication.translate("DataTable", "Choose all rows"))
    whole.setEnabled(table.selectionMode() != QAbstractItemView.SelectionMode.SingleSelection)
    whole.triggered.connect(table.selectAll)
    _add_columns(menu.addMenu(QCoreApplication.translate("DataTable", "Columns")), table)
    frozen = menu.addAction(QCoreApplication.translate("DataTable", "Keep the first column in sight"))
    frozen.setCheckable(True)
    frozen.setChecked(table.frozen)
    frozen.toggled.connect(table.freeze)
    return menu


def _add_columns(menu: QMenu, table: Any) -> None:
    model, header = table.model(), table.horizontalHeader()
    count = model.columnCount() if model is not None else 0
    offered = [each for each in range(count) if not table.isColumnHidden(each) or each in table.unwanted]
    shown = [each for each in offered if not table.isColumnHidden(each)]
    for column in sorted(offered, key=header.visualIndex):
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "") or str(column + 1)
        action: QAction = menu.addAction(apart(title))
        action.setCheckable(True)
        action.setChecked(column in shown)
        action.setEnabled(shown != [column])  # one is always there
        action.toggled.connect(partial(table.want_column, column))
    menu.addSeparator()
    every = menu.addAction(QCoreApplication.translate("DataTable", "All columns"))
    every.setEnabled(bool(table.unwanted))
    every.triggered.connect(table.want_all)
