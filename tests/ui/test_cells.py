"""A cell is written in the direction of its text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem

from smeai.ui.widgets.cells import Cells, direction

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("text", "expected"), [("Where is it?", LEFT), ("أين طلبي؟", RIGHT), ("(שלום)", RIGHT), ("12.50", None), ("", None), ("什么", LEFT)]
)
def test_the_first_letter_decides(text: str, expected: Qt.LayoutDirection | None) -> None:
    assert direction(text) == expected


@pytest.mark.parametrize(("text", "marked"), [("Where is it?", True), ("أين طلبي؟", False), ("12.50", False)])
def test_the_end_of_a_foreign_text_stays_at_its_end(text: str, marked: bool) -> None:
    model, option = QStandardItemModel(1, 1), QStyleOptionViewItem()
    model.setData(model.index(0, 0), text)
    option.direction = RIGHT
    Cells().initStyleOption(option, model.index(0, 0))
    assert option.text == (f"\u200e{text}\u200e" if marked else text)
