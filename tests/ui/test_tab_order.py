"""The way of the Tab key: as one reads, and without harm to what is deleted later."""

import subprocess
import sys
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QLayoutItem, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import smeai.ui
from smeai.ui.tab_order import controls
from smeai.ui.widgets.flow import FlowLayout

CHURN = """
import random
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from smeai.ui.tab_order import step_focus

def row():
    made = QWidget()
    layout = chance.choice((QVBoxLayout, QHBoxLayout))(made)
    layout.addWidget(QPushButton("a"))
    for _ in range(chance.randint(0, 3)):
        inner = QHBoxLayout()
        inner.addWidget(QPushButton("b"))
        layout.addLayout(inner)
    return made

app, chance, rows = QApplication([]), random.Random(4), []
page = QWidget()
body = QVBoxLayout(page)
page.show()
for _ in range(2500):
    if len(rows) < 12 or chance.random() < 0.5:
        rows.append(row())
        body.addWidget(rows[-1])
    else:
        rows.pop(chance.randrange(len(rows))).deleteLater()
    step_focus(page, True)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
print("lived")
"""
"""Rows that come and go under the Tab key; a crash would take pytest along. It came after 200 to 1800 rounds."""


def test_what_was_tabbed_over_can_be_deleted() -> None:
    done = subprocess.run([sys.executable, "-X", "faulthandler", "-c", CHURN], capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "lived", done.stderr


def test_the_binding_is_shown_no_item_of_a_layout(qtbot: QtBot) -> None:
    page = _page(qtbot)
    before = _items()
    assert len(list(controls(page))) == 8
    assert _items().keys() == before.keys()
    assert page.layout().itemAt(0)
    assert len(_items().keys() - before.keys()) == 1


def test_no_page_asks_for_an_item_of_a_layout() -> None:
    paths = sorted(Path(smeai.ui.__file__).parent.rglob("*.py"))
    assert not [path.name for path in paths if ".itemAt(" in path.read_text("utf-8")], "it outlives what Qt deletes: see tab_order"


def test_layouts_within_layouts_are_read_in_their_order(qtbot: QtBot) -> None:
    page = _page(qtbot)
    assert "".join(each.objectName() for each in controls(page)) == "abcdefgh"
    page.findChild(QLineEdit, "c").hide()
    assert "".join(each.objectName() for each in controls(page)) == "abdefgh"


def _page(qtbot: QtBot) -> QWidget:
    """Fields in four kinds of layouts, made in the opposite order."""
    page, chips = QWidget(), QWidget()
    qtbot.addWidget(page)
    fields = {name: QLineEdit(page, objectName=name) for name in "hgfedcba"}
    body, row, grid, flow = QVBoxLayout(page), QHBoxLayout(), QGridLayout(), FlowLayout(chips)
    body.addWidget(fields["a"])
    body.addLayout(row)
    body.addLayout(grid)
    body.addWidget(chips)
    body.addWidget(fields["h"])
    for layout, names in ((row, "bc"), (grid, "de"), (flow, "fg")):
        for name in names:
            layout.addWidget(fields[name])
    page.show()
    return page


def _items() -> dict[int, QLayoutItem]:
    """The items of layouts that the binding knows, apart from layouts, by their identity."""
    known = (each for each in shiboken6.getAllValidWrappers() if isinstance(each, QLayoutItem) and not isinstance(each, QLayout))
    return {id(each): each for each in known}
