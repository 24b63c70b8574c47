"""What every table can do: its columns chosen, its first one in sight, its rows filtered, counted and added up."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from smeai.core.preview import ColumnView, RowsPage
from smeai.core.usecase import Kind
from smeai.storage.settings import Settings
from smeai.ui.widgets import table_memory
from smeai.ui.widgets.data_table import DataTable
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.table_frame import TableFrame
from smeai.ui.widgets.table_menu import table_menu
from smeai.ui.widgets.table_model import PagedTableModel
from smeai.workers.dummy import DummyRunner

NAMES = ("Amber", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel", "Iris", "Juniper", "Kapok", "Larch")


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    yield
    table_memory.use({}, lambda known: None)


def listed() -> ListModel:
    columns = (ListColumn("Name", wide=True), ListColumn("Place"), ListColumn("Value", figure=True, sums=True))
    made = (ListRow(name, (name, "north" if at % 2 else "south", f"{at}.50"), (None, None, at + 0.5)) for at, name in enumerate(NAMES))
    return ListModel(columns, tuple(made))


@pytest.fixture
def frame(qtbot: QtBot) -> TableFrame:
    made = TableFrame(ListTable(), "trees")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.table.show_list(listed())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def names(frame: TableFrame) -> list[str]:
    return [row.key for row in frame.table.model().rows]


def test_typing_in_the_table_filters_it(frame: TableFrame, qtbot: QtBot) -> None:
    frame.table.setFocus()
    qtbot.keyClicks(frame.table, "n")
    qtbot.keyClicks(frame.field, "orth la")
    assert names(frame) == ["Larch"]
    assert frame.foot.text().startswith("1 of 12 rows")
    qtbot.keyClick(frame.field, Qt.Key.Key_Escape)
    assert len(names(frame)) == 12 and frame.table.hasFocus()


def test_what_is_chosen_stays_chosen_while_it_is_filtered(frame: TableFrame) -> None:
    frame.table.selectRow(3)
    frame.field.setText("wood")
    assert frame.table.chosen() == ("Dogwood",)
    frame.table.show_list(listed())
    assert (names(frame), frame.table.chosen()) == (["Dogwood"], ("Dogwood",)), "rows that come anew are filtered too"


def test_sorting_and_filtering_go_together(frame: TableFrame) -> None:
    frame.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    frame.field.setText("south")
    assert names(frame) == ["Kapok", "Iris", "Gorse", "Elm", "Cedar", "Amber"]
    frame.field.clear()
    assert names(frame)[:2] == ["Larch", "Kapok"]


def test_the_foot_adds_up_what_is_chosen_or_else_what_is_shown(frame: TableFrame) -> None:
    assert frame.foot.text().endswith(" · Value: 72.00")
    frame.field.setText("south")
    assert frame.foot.text() == "6 of 12 rows · Value: 33.00"
    frame.field.clear()
    frame.table.selectAll()
    assert "12 chosen" in frame.foot.text()


def test_a_short_list_needs_no_filter(qtbot: QtBot) -> None:
    made = TableFrame(ListTable())
    qtbot.addWidget(made)
    made.table.show_list(ListModel((ListColumn("Name"),), (ListRow("a", ("a",)),)))
    made.show()
    assert not made.field.isVisible() and not made.foot.isVisible()


def columns_menu(table: DataTable) -> QMenu:
    return next(each for each in table_menu(table).findChildren(QMenu))


def test_columns_are_chosen_and_remembered(frame: TableFrame, tmp_path: Path) -> None:
    settings = Settings.load(tmp_path)
    table_memory.use(settings.preferences.tables, lambda known: settings.update(tables=known))
    place = columns_menu(frame.table).actions()[1]
    assert (place.text(), place.isChecked()) == ("Place", True)
    place.trigger()
    assert frame.table.isColumnHidden(1)
    table_memory.use(Settings.load(tmp_path).preferences.tables, lambda known: None)
    again = ListTable()
    again.remember_as("trees")
    again.show_list(listed())
    assert [again.isColumnHidden(column) for column in range(3)] == [False, True, False]
    again.want_all()
    assert not again.isColumnHidden(1)
    again.deleteLater()


def test_one_column_is_always_there(frame: TableFrame) -> None:
    for column in (0, 1):
        frame.table.want_column(column, False)
    actions = columns_menu(frame.table).actions()
    assert [each.isEnabled() for each in actions[:3]] == [True, True, False]


def test_a_column_the_page_hides_is_not_offered(frame: TableFrame) -> None:
    frame.table.setColumnHidden(1, True)
    assert [each.text() for each in columns_menu(frame.table).actions()[:2]] == ["Name", "Value"]


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_first_column_stays_in_sight(qtbot: QtBot, mirrored: bool) -> None:
    wide = tuple(ColumnView(f"Column number {place}", Kind.TEXT) for place in range(30))
    made = DataTable()
    qtbot.addWidget(made)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    made.remember_as("", frozen=True)
    made.resize(500, 300)
    runner = DummyRunner({"tables.rows": lambda start, count: RowsPage(start, tuple(range(count)), (("some text",) * 30,) * count)})
    made.set_rows(PagedTableModel(runner, "tables.rows", (), wide, 1_000_000))
    made.show()
    assert not made._first.isVisible()
    bar = made.horizontalScrollBar()
    bar.setValue(bar.maximum())
    port = made.viewport().geometry()
    assert made._first.isVisible()
    edge = (made._first.geometry().right(), port.right()) if mirrored else (made._first.x(), port.x())
    assert edge[0] == edge[1]
    made.verticalScrollBar().setValue(700_000)
    assert made._first.verticalScrollBar().value() == 700_000
    bar.setValue(0)
    assert not made._first.isVisible()
    made.freeze(False)
    assert not made.frozen
