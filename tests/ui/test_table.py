"""Rows come page by page and are copied as a spreadsheet expects."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QStandardItemModel
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from smeai.errors import DataError
from smeai.ui.widgets.data_table import DataTable
from smeai.ui.widgets.table_model import KEPT, PAGE, PLACEHOLDER, WAITING, PagedTableModel
from smeai.workers.dummy import DummyRunner
from tests.ui.tables import COLUMNS, rows

ARGS = ("file", "chat", "", ())


def model(*, manual: bool = False, count: int = 1000, answer: object = rows) -> tuple[PagedTableModel, DummyRunner]:
    runner = DummyRunner({"tables.rows": answer}, manual=manual)
    return PagedTableModel(runner, "tables.rows", ARGS, COLUMNS, count), runner


def text(table: PagedTableModel, row: int, column: int = 0) -> str:
    return table.data(table.index(row, column))


def test_keeps_the_rules_of_a_model() -> None:
    table, _ = model()
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert (table.rowCount(), table.columnCount()) == (1000, 3)


def test_shows_placeholders_until_the_page_is_here(qtbot: QtBot) -> None:
    table, runner = model(manual=True)
    assert text(table, 250) == PLACEHOLDER
    assert text(table, 251) == PLACEHOLDER
    assert len(runner.waiting) == 1, "one question for each page"
    with qtbot.waitSignal(table.dataChanged):
        runner.step()
    assert text(table, 250) == "day 250"


def test_shows_the_row_numbers_of_the_file() -> None:
    table, _ = model()
    text(table, 7)
    assert table.headerData(7, Qt.Orientation.Vertical) == "10"
    assert table.headerData(1, Qt.Orientation.Horizontal) == "Message"


def test_numbers_stand_at_the_end_of_their_cell() -> None:
    table, _ = model()
    role = Qt.ItemDataRole.TextAlignmentRole
    assert table.data(table.index(0, 2), role) & Qt.AlignmentFlag.AlignTrailing
    assert table.data(table.index(0, 1), role) is None


def test_withdraws_questions_when_the_user_scrolls_on() -> None:
    table, runner = model(manual=True, count=100_000)
    for page in range(10):
        text(table, page * PAGE)
    assert len(runner.waiting) == WAITING
    table.close()
    assert not runner.waiting


def test_forgets_pages_unused_for_longest() -> None:
    table, runner = model(count=100_000)
    for page in range(KEPT + 1):
        text(table, page * PAGE)
    asked = len(runner.calls)
    text(table, KEPT * PAGE)
    assert len(runner.calls) == asked
    text(table, 0)
    assert len(runner.calls) == asked + 1


def test_a_page_that_cannot_be_had_is_told_once(qtbot: QtBot) -> None:
    table, runner = model(answer=DataError("Gone."))
    with qtbot.waitSignal(table.failed):
        text(table, 0)
    text(table, 0)
    assert len(runner.calls) == 1


def test_copies_tab_separated_text_even_of_rows_not_seen_yet(qtbot: QtBot) -> None:
    view = DataTable()
    qtbot.addWidget(view)
    table, _ = model()
    view.set_rows(table)
    chosen = QItemSelection(table.index(399, 1), table.index(400, 2))
    view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "text 399 more\t399\ntext 400 more\t400"


def test_another_table_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    view = DataTable()
    qtbot.addWidget(view)
    first, runner = model(manual=True)
    view.set_rows(first)
    text(first, 0)
    view.set_rows(model()[0])
    assert not runner.waiting
    view.show_row(500)
    assert view.currentIndex().row() == 500


def test_a_row_is_chosen_in_a_mirrored_window_too(qtbot: QtBot) -> None:
    view = DataTable()
    qtbot.addWidget(view)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.set_rows(model()[0])
    view.show()
    view.selectRow(2)
    assert [index.row() for index in view.selectionModel().selectedRows()] == [2]
    header = view.verticalHeader()
    place = header.viewport().rect().center()
    place.setY(header.sectionViewportPosition(1) + header.sectionSize(1) // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [index.row() for index in view.selectionModel().selectedRows()] == [1]


def test_few_rows_decide_how_wide_a_column_is(qtbot: QtBot) -> None:
    asked: set[int] = set()

    class Watched(QStandardItemModel):
        def data(self, index: QModelIndex, role: int = 0) -> object:
            asked.add(index.row())
            return super().data(index, role)

    table, model = DataTable(), Watched(3000, 2)
    qtbot.addWidget(table)
    table.set_rows(model)
    assert 0 < len(asked) < 200
