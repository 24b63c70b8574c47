"""Sample businesses over the real actions: each opens in a workspace of its own, and is reset when that is meant."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from smeai.storage.settings import Settings
from smeai.ui.demo.trades import TRADES
from smeai.ui.desk import Desk
from smeai.ui.offers import ABOUTS
from smeai.workers.dummy import DummyRunner

ENTER = 30_000  # ms that a real engine may take on a busy machine


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    runner = DummyRunner()
    runner.open = lambda: None
    made = Desk(QApplication.instance(), lambda: ABOUTS, Settings.load(tmp_path), lambda: runner)
    qtbot.addWidget(made.window)
    made.window.show()
    made.open_home()
    made.showing.show_samples()
    yield made
    made.window.toast.hide()
    made.window.toast._timer.stop()
    made.window.close()
    made.close()
    made.deleteLater()


def press(desk: Desk, name: str) -> None:
    next(each for each in desk.window.front.findChildren(QPushButton) if each.accessibleName() == name).click()


def front(desk: Desk) -> str:
    recent = desk._settings.preferences.recent
    return recent[0].name if recent else ""


def test_every_file_is_there_and_every_pilot_known() -> None:
    ready = {about.key for about in ABOUTS if about.ready}
    for trade in TRADES:
        assert trade.pilots.keys() <= ready
        assert all(path.is_file() for paths in trade.pilots.values() for path in paths)
    assert {each.key for each in TRADES} == {"shop", "bakery", "web_shop", "practice"}


def test_it_opens_beside_the_users_own(desk: Desk, qtbot: QtBot) -> None:
    press(desk, "Open: Bakery")
    qtbot.waitUntil(lambda: front(desk) == "Sample bakery", timeout=ENTER)
    assert [each.name for each in desk._settings.preferences.recent] == ["Sample bakery", "My business"]
    assert desk.shelf.workspace().endswith("Samples/bakery")


def test_a_pilot_is_begun_with_its_files_and_reset(desk: Desk, qtbot: QtBot) -> None:
    press(desk, "Doctor's practice: Sort customer messages")
    qtbot.waitUntil(lambda: desk.window.wizard is not None and desk.window.wizard.page.valid, timeout=ENTER)
    qtbot.waitUntil(lambda: desk.shelf.keeper.pilot > 0 and desk.shelf.keeper.idle, timeout=ENTER)
    desk.showing.show_samples()
    asked = []
    desk.showing.samples.ask = lambda *words: asked.append(words[-1]) or QMessageBox.StandardButton.No
    press(desk, "Reset: Doctor's practice")
    assert "Doctor's practice" in asked[0]
    assert desk.window.wizard is not None
    desk.showing.samples.ask = lambda *_: QMessageBox.StandardButton.Yes
    press(desk, "Reset: Doctor's practice")
    assert desk.window.wizard is None
    qtbot.waitUntil(lambda: "delivered" in desk.window.toast.accessibleName(), timeout=ENTER)
    qtbot.waitUntil(lambda: desk.shelf._found and not desk.shelf._found[0].pilots, timeout=ENTER)


def test_what_was_begun_is_gone_on_with(desk: Desk, qtbot: QtBot) -> None:
    desk.showing.samples.begin("practice", "chat")
    qtbot.waitUntil(lambda: desk.shelf.keeper is not None and desk.shelf.keeper.pilot > 0 and desk.shelf.keeper.idle, timeout=ENTER)
    first = desk.shelf.keeper.pilot
    desk.window.show_page("home")
    desk.showing.samples.begin("practice", "chat")
    qtbot.waitUntil(lambda: desk.window.place == "new" and desk.window.wizard is not None, timeout=ENTER)
    assert desk.shelf.keeper.pilot == first
