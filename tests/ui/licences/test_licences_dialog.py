"""The page of licences: what it lists, and whose terms it shows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smeai.core.licences import Part
from smeai.ui.licences.licences_dialog import LicencesDialog, show_licences

PARTS = (Part("Alpha", "1.0", "MIT", "library"), Part("Beta", "2.1", "Apache-2.0", "library"), Part("model english", "0.1", "MIT", "model"))


class Engine:
    """Keeps the questions; the test answers them."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.done: list = []

    def ask(self, action: str, *args: str, done: object, failed: object) -> None:
        self.asked.append((action, *args))
        self.done.append(done)


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def dialog(qtbot: QtBot, engine: Engine) -> Iterator[LicencesDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = show_licences(lambda: engine, window)
    engine.done[0](PARTS)
    yield made
    window.close()


def test_the_parts_are_asked_for_and_the_first_one_is_shown(qtbot: QtBot, engine: Engine, dialog: LicencesDialog) -> None:
    qtbot.waitUntil(lambda: ("licences.terms", "Alpha") in engine.asked)
    engine.done[-1]("The terms of Alpha.")
    assert dialog.terms.toPlainText() == "The terms of Alpha."
    assert dialog.list.count() == 3


def test_terms_that_come_late_are_not_shown_for_another_part(qtbot: QtBot, engine: Engine, dialog: LicencesDialog) -> None:
    qtbot.waitUntil(lambda: ("licences.terms", "Alpha") in engine.asked)
    dialog.list.setCurrentRow(1)
    engine.done[-1]("The terms of Alpha.")
    assert dialog.terms.toPlainText() == ""


def test_typing_finds_a_part_by_name_or_licence(dialog: LicencesDialog) -> None:
    QTest.keyClicks(dialog.field, "apache")
    assert [row for row in range(3) if not dialog.list.item(row).isHidden()] == [1]


def test_everything_has_a_name_for_a_screen_reader(dialog: LicencesDialog) -> None:
    assert all(widget.accessibleName() for widget in (dialog.field, dialog.list, dialog.terms))


def test_escape_closes_it(qtbot: QtBot, dialog: LicencesDialog) -> None:
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
