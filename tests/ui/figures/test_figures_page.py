"""The page of the business's figures: entered, measured, taken back, and each with where it comes from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smeai.core.business.business import Business, Given
from smeai.core.kpi import Origin
from smeai.ui.figures.business_book import BusinessBook
from smeai.ui.figures.figures_page import FiguresPage
from smeai.ui.figures.stopwatch_dialog import StopwatchDialog
from smeai.ui.language import apply_language
from tests.ui.figures.fakes import Engine


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def page(qtbot: QtBot, engine: Engine) -> FiguresPage:
    made = FiguresPage(lambda: engine, BusinessBook(lambda: engine, lambda: "/shops/corner", "My business"))
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


def test_a_country_fills_what_is_open(page: FiguresPage, engine: Engine) -> None:
    wage = page.cards["work"].rows["wage"]
    assert wage.badge.word.text() == "assumption" and page.place.suggestion.isVisibleTo(page)
    page.place.country.setCurrentIndex(page.place.country.findData("CH"))
    page.place.country.activated.emit(page.place.country.currentIndex())
    page.keep()
    assert engine.business == Business("CH") and page.book.undoable == "Country: Switzerland"
    assert wage.field.value() == 36 and "CHF" in wage.field.suffix()
    assert not page.place.suggestion.isVisibleTo(page)


def test_a_figure_is_entered_and_taken_back(page: FiguresPage, engine: Engine) -> None:
    row = page.cards["work"].rows["overhead"]
    assert not row.reset.isEnabled()
    row.field.setValue(25.0)
    page.keep()
    given = engine.business.found("overhead")
    assert given and (given.value, given.origin) == (0.25, Origin.YOURS) and given.at
    assert page.book.undoable == "What the employer pays on top, a share of the wage: 25\u00a0%"
    assert row.badge.word.text() == "yours"
    row.reset.click()
    page.keep()
    assert engine.business.found("overhead") is None and row.badge.word.text() == "assumption"
    page.book.undo()
    assert row.field.value() == 25.0


def test_a_pilot_has_figures_of_its_own(page: FiguresPage, engine: Engine) -> None:
    page.cards["books"].rows["minutes_hand"].field.setValue(1.5)
    page.keep()
    assert engine.business.found("books.minutes_hand").value == 1.5
    assert page.cards["chat"].rows["minutes_hand"].field.value() == 4.0


def test_what_nobody_can_assume_is_a_dash(page: FiguresPage, engine: Engine) -> None:
    row = page.cards["chat"].rows["nps_before"]
    assert row.field.text() == "–" and not row.badge.isVisibleTo(page)
    row.field.setValue(-20)
    page.keep()
    assert engine.business.found("chat.nps_before").value == -20
    row.reset.click()
    page.keep()
    assert row.field.text() == "–" and engine.business.found("chat.nps_before") is None


def test_power_is_measured_by_the_engine(page: FiguresPage, engine: Engine) -> None:
    row = page.cards["computer"].rows["watts"]
    row.measure.click()
    assert engine.asked[-1] == ("business.measure",) and not row.measure.isEnabled()
    engine.measured = Given(31.2, Origin.MEASURED, "measured under full load by the meter of the whole computer", "2026-11-23")
    page._measure("watts", "Power")
    page.keep()
    assert row.measure.isEnabled() and row.badge.word.text() == "measured" and row.field.value() == 31.2
    assert "23 November 2026" in row.toolTip()


def test_ten_items_by_hand_go_in_as_measured(page: FiguresPage, engine: Engine, qtbot: QtBot) -> None:
    page.cards["chat"].rows["minutes_hand"].measure.click()
    (dialog,) = page.findChildren(StopwatchDialog)
    now = [0.0]
    dialog._clock = lambda: now[0]
    qtbot.keyClick(dialog, Qt.Key.Key_Space)
    for seconds in (60, 600, 120, 120, 60):
        now[0] += seconds
        qtbot.keyClick(dialog, Qt.Key.Key_S if seconds == 600 else Qt.Key.Key_Space)
    assert dialog.watch.laps == (60, 120, 120, 60) and dialog.yes.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Backspace)
    assert dialog.watch.laps == (60, 120, 120)
    dialog.accept()
    page.keep()
    given = engine.business.found("chat.minutes_hand")
    assert given and (given.value, given.origin, given.n) == (1.67, Origin.MEASURED, 3) and given.low < 1.67 < given.high


def test_two_items_are_not_enough(page: FiguresPage, qtbot: QtBot) -> None:
    dialog = StopwatchDialog(page, "Minutes", lambda: 5.0)
    dialog.open()
    for _ in range(3):
        qtbot.keyClick(dialog, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.yes.isEnabled() and dialog.isVisible()
    dialog.reject()


def test_the_page_follows_the_language(page: FiguresPage) -> None:
    apply_language(QApplication.instance(), "de")
    QApplication.processEvents()
    assert page.cards["work"].rows["wage"].badge.word.text() == "Annahme"
    assert page.accessibleName() == "Zahlen des Betriebs"
    assert page.place.country.findText("Österreich") > 0
