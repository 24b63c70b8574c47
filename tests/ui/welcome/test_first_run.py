"""The first start: asked once, taken up where it was left, and never in the way of who was here before."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smeai.actions.business_views import BusinessView
from smeai.core.business.business import Business
from smeai.storage.settings import Settings
from smeai.ui.desk import Desk
from smeai.ui.offers import ABOUTS
from smeai.ui.welcome.place_page import PlacePage
from smeai.ui.welcome.stage import DONE, SAMPLES, stage
from smeai.ui.welcome.tour import Tour
from smeai.ui.welcome.veil import Veil
from smeai.workers.dummy import DummyRunner

Start = Callable[[], Desk]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Starts the window as `program` does, over the same folder each time."""
    made: list[Desk] = []

    def begin() -> Desk:
        end()
        runner = DummyRunner(
            {"business.load": BusinessView(Business()), "business.change": BusinessView(Business()), "workspaces.recent": ()}
        )
        runner.open = lambda: None
        settings = Settings.load(tmp_path)
        desk = Desk(QApplication.instance(), lambda: ABOUTS, settings, lambda: runner)
        qtbot.addWidget(desk.window)
        desk.window.show()
        desk.open_home()
        made.append(desk)
        if stage(settings) != DONE:
            desk.showing.welcome(stage(settings))
        return desk

    def end() -> None:
        while made:
            desk = made.pop()
            desk.window.close()
            desk.close()
            desk.deleteLater()

    yield begin
    end()


def veil(desk: Desk) -> Any:
    return next((each for each in desk.window.findChildren(Veil) if each.isVisible()), None)


def answer(desk: Desk, country: str = "DE") -> None:
    page = veil(desk)
    page.country.setCurrentIndex(page.country.findData(country))
    page.country.activated.emit(page.country.currentIndex())
    page.go.click()


def kept(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "settings.json").read_text("utf-8"))


def test_a_newcomer_is_asked_and_shown_around_once(start: Start, tmp_path: Path) -> None:
    desk = start()
    assert isinstance(veil(desk), PlacePage)
    answer(desk)
    assert isinstance(veil(desk), Tour)
    for _ in range(5):
        QTest.keyClick(veil(desk).next, Qt.Key.Key_Right)
    assert veil(desk) is None
    assert {name: kept(tmp_path)[name] for name in ("country", "welcome")} == {"country": "DE", "welcome": DONE}
    assert veil(start()) is None


def test_the_country_says_what_follows_and_reaches_the_business(start: Start) -> None:
    desk = start()
    page = veil(desk)
    page.country.setCurrentIndex(page.country.findData("CH"))
    page.country.activated.emit(page.country.currentIndex())
    assert "CHF" in page._follows.text()
    page.go.click()
    assert desk.shelf.business.state.country == "CH"
    assert desk._settings.preferences.currency == "CHF"
    desk.shelf.business.keep()


def test_it_goes_on_where_it_was_left(start: Start) -> None:
    assert isinstance(veil(start()), PlacePage)
    desk = start()
    assert isinstance(veil(desk), PlacePage)
    answer(desk)
    assert isinstance(veil(start()), Tour)


def test_who_was_here_before_is_asked_nothing(start: Start, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"theme": "dark"}')
    assert veil(start()) is None


def test_damaged_settings_are_no_newcomer(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{")
    assert stage(Settings.load(tmp_path)) == DONE


def test_escape_ends_the_tour(start: Start, tmp_path: Path) -> None:
    desk = start()
    answer(desk)
    QTest.keyClick(veil(desk).next, Qt.Key.Key_Escape)
    assert veil(desk) is None
    assert kept(tmp_path)["welcome"] == DONE


def test_the_tour_can_be_left_out(start: Start, tmp_path: Path) -> None:
    desk = start()
    veil(desk).skip.click()
    assert veil(desk) is None
    assert kept(tmp_path)["welcome"] == DONE


def test_a_language_is_spoken_at_once(start: Start) -> None:
    desk = start()
    page = veil(desk)
    page.language.setCurrentIndex(page.language.findData("de"))
    page.language.activated.emit(page.language.currentIndex())
    assert desk._settings.preferences.language == "de"
    QApplication.processEvents()
    assert "Germany" not in {page.country.itemText(place) for place in range(page.country.count())}


def test_whoever_begins_something_is_welcome_enough(start: Start, tmp_path: Path) -> None:
    desk = start()
    desk.window.sidebar.chosen.emit("pilots")
    desk.window.pilot_wanted.emit("chat")
    assert veil(desk) is None
    assert kept(tmp_path)["welcome"] == DONE


def test_the_tour_is_taken_again_from_the_menu(start: Start, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"theme": "dark"}')
    desk = start()
    next(each for each in desk.window.commands.offered() if each.text() == "Take the tour").trigger()
    tour = veil(desk)
    tour.next.click()
    tour.back.click()
    assert (tour.at, tour.back.isEnabled()) == (0, False)
    tour.leave.click()
    assert veil(desk) is None
    assert "welcome" not in kept(tmp_path)


def test_the_keyboard_stays_above_the_veil(start: Start, qtbot: QtBot) -> None:
    desk = start()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    page, seen = veil(desk), set()
    page.language.setFocus()
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        seen.add(page.focusWidget())
    assert seen == {page.language, page.country, page.go, page.skip}


def test_each_card_stands_beside_what_it_speaks_of(start: Start) -> None:
    desk = start()
    answer(desk)
    tour = veil(desk)
    for _ in range(5):
        hole = tour._hole()
        assert hole.isValid()
        assert not hole.intersects(tour._card.geometry())
        assert tour.rect().contains(tour._card.geometry())
        tour.next.click()


def test_the_samples_come_after_the_tour(start: Start, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"welcome": SAMPLES}))
    assert veil(start()) is None
    assert kept(tmp_path)["welcome"] == DONE
