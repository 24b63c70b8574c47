"""A row that breaks where it is full, in either direction."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smeai.ui.widgets.flow import FlowLayout

GAP = 8


def row(qtbot: QtBot, direction: Qt.LayoutDirection) -> tuple[QWidget, list[QWidget]]:
    holder, blocks = QWidget(), [QWidget() for _ in range(3)]
    qtbot.addWidget(holder)
    holder.setLayoutDirection(direction)
    flow = FlowLayout(holder)
    for block in blocks:
        block.setFixedSize(100, 30)
        flow.addWidget(block)
    holder.resize(2 * 100 + GAP, 100)
    holder.show()
    return holder, blocks


def test_it_breaks_where_it_is_full(qtbot: QtBot) -> None:
    holder, blocks = row(qtbot, Qt.LayoutDirection.LeftToRight)
    assert [(each.x(), each.y()) for each in blocks] == [(0, 0), (100 + GAP, 0), (0, 30 + GAP)]
    assert holder.layout().heightForWidth(2 * 100 + GAP) == 2 * 30 + GAP
    assert holder.layout().heightForWidth(1000) == 30


def test_it_begins_at_the_right_where_one_reads_from_there(qtbot: QtBot) -> None:
    _, blocks = row(qtbot, Qt.LayoutDirection.RightToLeft)
    assert [each.x() for each in blocks] == [100 + GAP, 0, 100 + GAP]


def test_what_is_hidden_takes_no_place(qtbot: QtBot) -> None:
    holder, blocks = row(qtbot, Qt.LayoutDirection.LeftToRight)
    blocks[0].hide()
    holder.layout().activate()
    assert (blocks[1].x(), blocks[2].y()) == (0, 0)
