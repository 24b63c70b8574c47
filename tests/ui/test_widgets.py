"""Each widget alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from smeai.core.document import Chart, Series
from smeai.core.problem import Problem, Severity
from smeai.errors import Cancelled, DataError
from smeai.ui.theme import apply_theme
from smeai.ui.tokens import THEMES
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.chart_view import ChartView
from smeai.ui.widgets.chip_select import ChipSelect
from smeai.ui.widgets.drop_zone import DropZone
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.ui.widgets.problem_list import SHOWN, ProblemList
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.question_panel import QuestionPanel
from smeai.ui.widgets.slider_row import SliderRow
from smeai.ui.widgets.stepper import Stepper
from smeai.ui.widgets.toast import Toast
from smeai.workers.dummy import DummyRunner
from smeai.workers.failure import Crash
from tests.ui.tables import QUESTION


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def button(widget: QWidget, text: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text)


def texts(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QWidget) if hasattr(each, "text") and not each.isHidden())


def test_a_kpi_tile_unfolds_its_formula(qtbot: QtBot) -> None:
    tile = shown(qtbot, KpiTile())
    tile.show_figure("Hours", "9 h", "a month", formula="messages × minutes")
    assert "messages" not in texts(tile)
    tile._how.click()
    assert "messages × minutes" in texts(tile)
    assert tile.accessibleName() == "Hours: 9 h"


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_stepper_goes_back_by_key_and_click(qtbot: QtBot, mirrored: bool) -> None:
    stepper = shown(qtbot, Stepper())
    stepper.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    stepper.set_steps(("File", "Columns", "Train"), 1, 1)
    stepper.resize(600, 70)
    back = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
    with qtbot.waitSignal(stepper.chosen) as blocker:
        qtbot.keyClick(stepper, back)
    assert blocker.args == [0]
    with qtbot.waitSignal(stepper.chosen) as blocker:
        qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(500 if mirrored else 100, 15))
    assert blocker.args == [0]
    with qtbot.assertNotEmitted(stepper.chosen):
        qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(100 if mirrored else 500, 15))
    assert stepper.accessibleName() == "Step 2 of 3: Columns"


def test_a_drop_zone_takes_a_file_and_asks_on_enter(qtbot: QtBot, tmp_path: Path) -> None:
    zone = shown(qtbot, DropZone(choose=lambda parent, title: tmp_path / "chosen.xlsx"))
    with qtbot.waitSignal(zone.dropped) as blocker:
        qtbot.keyClick(zone, Qt.Key.Key_Return)
    assert blocker.args == [tmp_path / "chosen.xlsx"]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "dropped.csv"))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *how)
    zone.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(zone.dropped) as blocker:
        zone.dropEvent(QDropEvent(QPointF(5, 5), *how))
    assert blocker.args == [tmp_path / "dropped.csv"]


def test_a_drop_zone_refuses_a_link_to_the_web(qtbot: QtBot) -> None:
    zone, data = shown(qtbot, DropZone()), QMimeData()
    data.setUrls([QUrl("https://example.org/x.csv")])
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter.ignore()
    zone.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_a_chip_tells_of_the_users_choices_only(qtbot: QtBot) -> None:
    chip = shown(qtbot, ChipSelect((("", "Not used"), ("text", "Message")), "text"))
    with qtbot.assertNotEmitted(chip.changed):
        chip.set_value("")
    with qtbot.waitSignal(chip.changed) as blocker:
        qtbot.keyClick(chip, Qt.Key.Key_Down)
    assert blocker.args == ["text"]
    chip.set_value("unknown")
    assert chip.value() == ""


def test_a_progress_panel_shows_cancels_and_explains(qtbot: QtBot) -> None:
    panel, runner = shown(qtbot, ProgressPanel()), DummyRunner({"a.b": 1}, manual=True)
    panel.watch(runner.start("a.b", failed=panel.fail, progress=panel.advance))
    panel.advance(0.5, "Half-way")
    assert panel.running
    assert "Half-way" in texts(panel)
    with qtbot.waitSignal(panel.cancelled):
        button(panel, "Cancel").click()
    assert not panel.running
    assert "Stopped" in texts(panel)


def test_a_progress_panel_fails_with_a_sentence(qtbot: QtBot) -> None:
    panel = shown(qtbot, ProgressPanel())
    panel.fail(DataError("The file is empty.", "Choose another."))
    assert panel.failed
    assert "The file is empty. Choose another." in texts(panel)
    panel.fail(Cancelled())
    assert "Stopped" in texts(panel)


def test_a_banner_lets_a_bug_be_copied(qtbot: QtBot) -> None:
    banner = shown(qtbot, Banner())
    banner.show_failure(Crash("KeyError: 'x'", "Traceback: all of it"))
    assert "report this" in texts(banner)
    button(banner, "Copy report").click()
    assert QGuiApplication.clipboard().text().endswith("Traceback: all of it\n")
    banner.clear()
    assert banner.isHidden()


def test_problems_are_listed_the_gravest_first(qtbot: QtBot) -> None:
    listed = shown(qtbot, ProblemList())
    notes = tuple(Problem(f"Note {n}.", severity=Severity.NOTE) for n in range(SHOWN + 2))
    place = Problem("No date.", severity=Severity.ERROR, file="a.xlsx", row=12)
    listed.set_problems((*notes, place))
    said = texts(listed)
    assert said.index("No date.") < said.index("Note 0.")
    assert "and 2 more" in said
    with qtbot.waitSignal(listed.chosen) as blocker:
        button(listed, "a.xlsx, row 12").click()
    assert blocker.args == [place]
    listed.set_problems(())
    assert listed.isHidden()


def test_a_question_tells_key_and_value(qtbot: QtBot) -> None:
    panel = shown(qtbot, QuestionPanel(QUESTION))
    day, month = panel.findChildren(QRadioButton)
    assert day.isChecked()
    with qtbot.waitSignal(panel.answered) as blocker:
        month.click()
    assert blocker.args == ["dates", "mdy"]


def test_a_slider_speaks_while_it_moves(qtbot: QtBot) -> None:
    row = shown(qtbot, SliderRow(0.5, 0.99, 0.01, lambda value: f"{value:.0%}"))
    with qtbot.assertNotEmitted(row.changed):
        row.set_value(0.8)
    assert row.value() == pytest.approx(0.8)
    with qtbot.waitSignal(row.changed) as blocker:
        qtbot.keyClick(row._slider, Qt.Key.Key_Right)
    assert blocker.args == [pytest.approx(0.81)]
    assert "81%" in texts(row)


def test_a_toast_takes_back(qtbot: QtBot) -> None:
    window = shown(qtbot, QWidget())
    toast, undone = Toast(window), []
    toast.say("12 messages moved", undo=lambda: undone.append(True))
    button(toast, "Undo").click()
    assert undone == [True]
    assert toast.isHidden()


@pytest.mark.parametrize("theme", THEMES)
def test_a_chart_is_drawn_in_every_theme(qtbot: QtBot, theme: str) -> None:
    apply_theme(QApplication.instance(), THEMES[theme])
    view = shown(qtbot, ChartView())
    view.resize(400, 200)
    empty = view.grab().toImage()
    view.set_chart(Chart("Hours", "line", (Series("Hours", (0.0, 1.0), (2.0, 3.0)),), summary="It rises."))
    assert view.grab().toImage() != empty
    assert view.accessibleDescription() == "It rises."
