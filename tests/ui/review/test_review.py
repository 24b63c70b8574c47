"""The monthly review and home's view of pilots at work, over a real workspace."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from smeai.actions import review, workspaces
from smeai.core.review.month import Decision, Month
from smeai.core.review.standing import month_before
from smeai.storage.settings import Settings
from smeai.ui.chat.state import ChatState
from smeai.ui.desk import Desk
from smeai.ui.language import apply_language
from smeai.ui.offers import ABOUTS
from smeai.ui.review.review_page import ReviewPage
from smeai.workers.dummy import DummyRunner
from tests.ui.chat import samples as chat

TODAY = date.today()
LAST_MONTH = month_before(TODAY.isoformat()[:7])


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[str]:
    place = str(tmp_path / "shop")
    workspaces.open_or_create(place, "Shop")
    yield place
    workspaces.close(place)


@pytest.fixture
def pilot(folder: str) -> int:
    number = workspaces.create_pilot(folder, "chat", "Inbox").id
    workspaces.save(folder, number, ChatState(setup=chat.SETUP, result=chat.RESULT).as_json(), "results")
    return number


@pytest.fixture
def runner() -> DummyRunner:
    return DummyRunner()


@pytest.fixture
def page(qtbot: QtBot, folder: str, pilot: int, runner: DummyRunner) -> ReviewPage:
    return shown(qtbot, folder, runner)


def shown(qtbot: QtBot, folder: str, runner: DummyRunner) -> ReviewPage:
    made = ReviewPage(lambda: runner, lambda: folder)
    qtbot.addWidget(made)
    made.resize(1032, 800)
    made.show()
    return made


def texts(page: QWidget) -> set[str]:
    QApplication.processEvents()
    return {each.text().replace("\u00a0", " ") for each in page.findChildren(QLabel) if each.isVisible()}


def button(page: QWidget, text: str) -> QAbstractButton:
    QApplication.processEvents()
    return next(each for each in page.findChildren(QAbstractButton) if text in (each.text(), each.accessibleName()) and each.isVisible())


def in_use(folder: str, pilot: int, days: int = 70) -> None:
    review.change(folder, "Use", {"in_use": {str(pilot): (TODAY - timedelta(days)).isoformat()}})


def test_nothing_is_counted_before_it_is_said_to_be_in_use(page: ReviewPage) -> None:
    said = texts(page)
    assert {"No pilot is in daily use yet: nothing is counted.", "Not in daily use yet: nothing is counted."} <= said
    assert "Say above which pilot is in daily use." in said
    assert not button(page, "Make the report").isEnabled()


def test_a_pilot_is_put_to_use_and_the_day_is_kept(page: ReviewPage, folder: str, pilot: int) -> None:
    row = page.use.rows[pilot]
    row.box.click()
    assert any(text.startswith("This month 1 pilot in daily use saved about") for text in texts(page))
    since = TODAY - timedelta(40)
    row.day.setDate(QDate(since.year, since.month, since.day))
    page.keep()
    assert review.load(folder).pilots[0].since == since.isoformat()
    assert any(text.startswith("This month ") and "Next review" in text for text in texts(page))
    page.book.undo()
    assert review.load(folder).pilots[0].since != since.isoformat()


def test_this_month_stands_beside_last_month(qtbot: QtBot, folder: str, pilot: int, runner: DummyRunner) -> None:
    in_use(folder, pilot)
    review.change(folder, "Numbers", {"months": (Month(LAST_MONTH, ((pilot, 777.0),), ((pilot, 13.0),)),)})
    page = shown(qtbot, folder, runner)
    assert {"777", "13"} <= texts(page)
    before = texts(page.use)
    qtbot.keyClicks(page.beside.fields["volume", pilot], "1,500")
    qtbot.keyClicks(page.beside.fields["corrected", pilot], "4")
    page.keep()
    kept = review.load(folder).months[-1]
    assert (kept.volumes, kept.corrected) == (((pilot, 1500.0),), ((pilot, 4.0),))
    assert texts(page.use) != before  # a month of more messages weighs more


def test_the_three_questions_are_answered_and_dated(qtbot: QtBot, folder: str, pilot: int, runner: DummyRunner) -> None:
    in_use(folder, pilot)
    page = shown(qtbot, folder, runner)
    page.questions.wrong.setPlainText("Two refunds twice.")
    page.questions.change.setPlainText("Ask first.")
    button(page, "Widen").click()
    page.keep()
    kept = review.load(folder).months[-1]
    assert (kept.wrong, kept.change, kept.decision, kept.at) == ("Two refunds twice.", "Ask first.", Decision.WIDEN, TODAY.isoformat())
    assert any(text.startswith("Decided on ") for text in texts(page))
    button(page, "Stop").click()
    button(page, "Stop").click()
    page.keep()
    assert (review.load(folder).months[-1].decision, review.load(folder).months[-1].at) == (Decision.OPEN, "")


def test_decisions_taken_are_listed(qtbot: QtBot, folder: str, pilot: int, runner: DummyRunner) -> None:
    in_use(folder, pilot)
    page = shown(qtbot, folder, runner)
    assert any(text.endswith("Use") for text in texts(page))


def test_the_review_is_written(qtbot: QtBot, folder: str, pilot: int, tmp_path: Path) -> None:
    in_use(folder, pilot)
    runner = DummyRunner({"review.report": lambda *_, **__: (str(tmp_path / "monthly-review.pdf"),)})
    page = shown(qtbot, folder, runner)
    button(page, "Make the report").click()
    assert "monthly-review.pdf" in texts(page)


def test_without_a_tested_pilot_it_says_what_to_do(qtbot: QtBot, folder: str, runner: DummyRunner) -> None:
    page = shown(qtbot, folder, runner)
    assert "Nothing to review yet" in texts(page)
    with qtbot.waitSignal(page.wanted):
        button(page, "New pilot").click()


def test_every_control_has_a_name(page: ReviewPage, folder: str, pilot: int) -> None:
    page.use.rows[pilot].box.click()
    QApplication.processEvents()
    fields = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    nameless = [each for each in fields if each.isVisible() and not (getattr(each, "text", str)() or each.accessibleName())]
    assert not [each for each in nameless if each.objectName() != "qt_spinbox_lineedit"]


@pytest.fixture
def desk(qtbot: QtBot, folder: str, pilot: int, tmp_path: Path) -> Iterator[Desk]:
    settings = Settings.load(tmp_path / "home")
    settings.remember_workspace(Path(folder), "Shop")
    runner = DummyRunner()
    runner.open = lambda: None
    made = Desk(QApplication.instance(), lambda: ABOUTS, settings, lambda: runner)
    qtbot.addWidget(made.window)
    made.window.show()
    made.open_home()
    made.open_engine()
    yield made
    made.window.close()
    made.close()
    made.deleteLater()


def test_home_shows_what_pilots_came_to_once_they_are_in_use(desk: Desk, folder: str, pilot: int) -> None:
    assert "Nothing is counted yet: say in the monthly review from when on a pilot is in daily use." in texts(desk.window)
    in_use(folder, pilot)
    desk.window.sidebar.chosen.emit("home")
    said = texts(desk.window)
    assert {"Your pilots at work", "Since the start", "Next review"} <= said
    assert sum(" h* · € " in text for text in said) == 2
    button(desk.window, "Monthly review")  # in the sidebar, and on the card
    desk.window._pages["home"].standing.review.click()
    assert desk.window.place == "reviews"


def test_home_shows_no_pilots_of_the_workspace_before(desk: Desk, pilot: int) -> None:
    assert "Your pilots at work" in texts(desk.window)
    desk.showing.samples.open("practice")
    assert "Your pilots at work" not in texts(desk.window)
    desk.window.toast.hide()
    desk.window.toast._timer.stop()


def test_home_is_as_it_was_without_a_pilot(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(QApplication.instance(), lambda: ABOUTS, Settings.load(tmp_path), lambda: DummyRunner({}))
    qtbot.addWidget(desk.window)
    desk.window.show()
    desk.open_home()
    assert "Your pilots at work" not in texts(desk.window)
    desk.deleteLater()


def test_the_pages_follow_the_language(page: ReviewPage) -> None:
    apply_language(QApplication.instance(), "de")
    assert "Monatsrückblick" in texts(page)
